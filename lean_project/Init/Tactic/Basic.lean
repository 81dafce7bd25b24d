prelude
import Init.Algebra.Cast
import Init.Set.Basic
/-!
`Init.Tactic.Basic`: tactics that are Mathlib's and not Lean's own, as macros over Lean's. Where one of
them does less than Mathlib's, its comment says so.
-/
universe u v

/-! ### Contradiction and contraposition -/

theorem Decidable.not_imp_not {a b : Prop} [Decidable a] : (¬a → ¬b) ↔ (b → a) :=
  ⟨fun h hb => Decidable.byContradiction fun ha => h ha hb, fun h ha hb => ha (h hb)⟩
theorem not_imp_not {a b : Prop} : (¬a → ¬b) ↔ (b → a) :=
  ⟨fun h hb => Classical.byContradiction fun ha => h ha hb, fun h ha hb => ha (h hb)⟩

/-- `by_contra h` proves `p` from a contradiction out of `h : ¬p`; for a goal `¬p`, `h : p`. -/
syntax "by_contra" (ppSpace colGt ident)? (" : " term)? : tactic
macro_rules
  | `(tactic| by_contra $h:ident) =>
    `(tactic| first
      | (refine (show ¬_ from ?_); intro $h:ident)
      | (refine Classical.byContradiction ?_; intro $h:ident))
  | `(tactic| by_contra) => `(tactic| by_contra this)
  | `(tactic| by_contra $h:ident : $t) =>
    `(tactic| (by_contra $h:ident; change $t at $h:ident))
/-- `by_contra! h` is `by_contra h` followed by `push_neg at h`. -/
syntax "by_contra!" (ppSpace colGt ident)? (" : " term)? : tactic

/-- `contrapose` turns a goal `p → q` into `¬q → ¬p`; `contrapose h` does so for a hypothesis and the
goal. -/
syntax "contrapose" (ppSpace colGt ident (" with " ident)?)? : tactic
syntax "contrapose!" (ppSpace colGt ident (" with " ident)?)? : tactic
macro_rules
  | `(tactic| contrapose) => `(tactic| refine not_imp_not.mp ?_)
  | `(tactic| contrapose $h:ident) => `(tactic| (revert $h:ident; contrapose; intro $h:ident))
  | `(tactic| contrapose $h:ident with $k:ident) =>
    `(tactic| (revert $h:ident; contrapose; intro $k:ident))

/-! ### push_neg -/

namespace PushNeg
theorem not_and_eq (p q : Prop) : (¬(p ∧ q)) = (p → ¬q) := propext not_and
theorem not_or_eq (p q : Prop) : (¬(p ∨ q)) = (¬p ∧ ¬q) := propext not_or
theorem not_imp_eq (p q : Prop) : (¬(p → q)) = (p ∧ ¬q) := propext Classical.not_imp
theorem not_iff_eq (p q : Prop) : (¬(p ↔ q)) = ((p ∧ ¬q) ∨ (¬p ∧ q)) :=
  propext ⟨fun h => (Classical.em p).elim
      (fun hp => .inl ⟨hp, fun hq => h ⟨fun _ => hq, fun _ => hp⟩⟩)
      (fun hp => .inr ⟨hp, Classical.byContradiction fun hq =>
        h ⟨fun x => (hp x).elim, fun x => (hq x).elim⟩⟩),
    fun h k => h.elim (fun x => x.2 (k.mp x.1)) (fun x => x.1 (k.mpr x.2))⟩
theorem not_forall_eq {α : Sort u} (p : α → Prop) : (¬∀ x, p x) = ∃ x, ¬p x :=
  propext Classical.not_forall
theorem not_exists_eq {α : Sort u} (p : α → Prop) : (¬∃ x, p x) = ∀ x, ¬p x := propext not_exists
theorem not_ne_eq {α : Sort u} (a b : α) : (¬(a ≠ b)) = (a = b) := propext Classical.not_not
theorem not_eq_eq {α : Sort u} (a b : α) : (¬(a = b)) = (a ≠ b) := rfl
theorem not_not_eq (p : Prop) : (¬¬p) = p := propext Classical.not_not
theorem not_le_eq {α : Type u} [LinearOrder α] (a b : α) : (¬(a ≤ b)) = (b < a) := propext not_le
theorem not_lt_eq {α : Type u} [LinearOrder α] (a b : α) : (¬(a < b)) = (b ≤ a) := propext not_lt
theorem not_ge_eq {α : Type u} [LinearOrder α] (a b : α) : (¬(a ≥ b)) = (a < b) := propext not_le
theorem not_gt_eq {α : Type u} [LinearOrder α] (a b : α) : (¬(a > b)) = (a ≤ b) := propext not_lt
end PushNeg

/-- `push_neg` pushes every negation inwards, to atoms; `at h`, `at *` as for `simp`. -/
syntax "push_neg" (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| push_neg $[$loc]?) =>
    `(tactic| simp only [PushNeg.not_and_eq, PushNeg.not_or_eq, PushNeg.not_imp_eq,
        PushNeg.not_iff_eq, PushNeg.not_forall_eq, PushNeg.not_exists_eq, PushNeg.not_ne_eq,
        PushNeg.not_eq_eq, PushNeg.not_not_eq, PushNeg.not_le_eq, PushNeg.not_lt_eq,
        PushNeg.not_ge_eq, PushNeg.not_gt_eq, not_true_eq_false, not_false_eq_true] $[$loc]?)
macro_rules
  | `(tactic| by_contra! $h:ident) => `(tactic| (by_contra $h:ident; try push_neg at $h:ident))
  | `(tactic| by_contra!) => `(tactic| (by_contra this; try push_neg at this))
  | `(tactic| by_contra! $h:ident : $t) =>
    `(tactic| (by_contra! $h:ident; change $t at $h:ident))
macro_rules
  | `(tactic| contrapose!) => `(tactic| (contrapose; try push_neg))
  | `(tactic| contrapose! $h:ident) =>
    `(tactic| (revert $h:ident; contrapose!; intro $h:ident))
  | `(tactic| contrapose! $h:ident with $k:ident) =>
    `(tactic| (revert $h:ident; contrapose!; intro $k:ident))

/-! ### Existence -/

/-- What `use` tries on the goals it leaves: reflexivity, truth, hypotheses, conjunctions of such. -/
syntax "use_discharger" : tactic
macro_rules | `(tactic| use_discharger) => `(tactic| exact exists_prop.mpr (by use_discharger))
macro_rules | `(tactic| use_discharger) => `(tactic| (apply And.intro <;> use_discharger))
macro_rules | `(tactic| use_discharger) => `(tactic| rfl)
macro_rules | `(tactic| use_discharger) => `(tactic| assumption)
macro_rules | `(tactic| use_discharger) => `(tactic| exact True.intro)
/-- `use a, b` gives the witnesses of an existence (or the fields of a structure) in order and tries
`use_discharger` on what is left. -/
syntax "use " term,+ : tactic
macro_rules
  | `(tactic| use $e) =>
    `(tactic| first
      | (refine ⟨$e, ?_⟩; try with_reducible use_discharger)
      | exact $e)
  | `(tactic| use $e, $es,*) => `(tactic| (refine ⟨$e, ?_⟩; use $es,*))
/-- `existsi a, b` gives witnesses and nothing more. -/
syntax "existsi " term,+ : tactic
macro_rules
  | `(tactic| existsi $e) => `(tactic| refine ⟨$e, ?_⟩)
  | `(tactic| existsi $e, $es,*) => `(tactic| (refine ⟨$e, ?_⟩; existsi $es,*))
/-- `choose f hf using h` takes a function out of `h : ∀ x, ∃ y, p x y`. One or two variables before
the `∃`; Mathlib's takes any number. -/
syntax "choose " ident ppSpace ident (" using " term)? : tactic
macro_rules
  | `(tactic| choose $f:ident $hf:ident using $h) =>
    `(tactic| first
      | obtain ⟨$f:ident, $hf:ident⟩ := Classical.skolem.mp $h
      | obtain ⟨$f:ident, $hf:ident⟩ :=
          Classical.skolem.mp (fun x => Classical.skolem.mp (($h) x)))

/-! ### Rewriting and naming -/

/-- `nth_rewrite n [h] at k` rewrites the `n`-th occurrence only, counted from 1. -/
syntax "nth_rewrite " num Lean.Parser.Tactic.rwRuleSeq (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| nth_rewrite $n:num $rules:rwRuleSeq $[$loc]?) =>
    `(tactic| rewrite (occs := .pos [$n]) $rules:rwRuleSeq $[$loc]?)
/-- `nth_rw n [h] at k` is `nth_rewrite`, and then tries `rfl`. -/
syntax "nth_rw " num Lean.Parser.Tactic.rwRuleSeq (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| nth_rw $n:num $rules:rwRuleSeq $[$loc]?) =>
    `(tactic| (nth_rewrite $n $rules:rwRuleSeq $[$loc]?; try with_reducible rfl))

/-- `conv_lhs => tac` works on the left side of the goal; `at h` and `in pat` as for `conv`. -/
syntax "conv_lhs" (" at " ident)? (" in " term)? " => " Lean.Parser.Tactic.Conv.convSeq : tactic
/-- `conv_rhs => tac` works on the right side of the goal. -/
syntax "conv_rhs" (" at " ident)? (" in " term)? " => " Lean.Parser.Tactic.Conv.convSeq : tactic
macro_rules
  | `(tactic| conv_lhs $[at $h]? => $seq) => `(tactic| conv $[at $h]? => lhs; ($seq:convSeq))
  | `(tactic| conv_lhs $[at $h]? in $p => $seq) =>
    `(tactic| conv $[at $h]? => lhs; pattern $p:term; ($seq:convSeq))
macro_rules
  | `(tactic| conv_rhs $[at $h]? => $seq) => `(tactic| conv $[at $h]? => rhs; ($seq:convSeq))
  | `(tactic| conv_rhs $[at $h]? in $p => $seq) =>
    `(tactic| conv $[at $h]? => rhs; pattern $p:term; ($seq:convSeq))
/-- `beta_reduce` applies functions to their arguments, here and `at` hypotheses. Unlike Mathlib's it also
reduces projections of structures given outright. -/
macro "beta_reduce" loc:(Lean.Parser.Tactic.location)? : tactic =>
  `(tactic| dsimp only $[$loc]?)

/-- `set x := e with h` names `e` and writes `x` for it everywhere; `h : x = e`. -/
syntax "set " ident (" : " term)? " := " term (" with " (atomic("←"))? ident)? : tactic
macro_rules
  | `(tactic| set $x:ident := $e) => `(tactic| set $x:ident := $e with this; clear this)
  | `(tactic| set $x:ident : $t := $e) => `(tactic| set $x:ident := ($e : $t))
  | `(tactic| set $x:ident := $e with $h:ident) =>
    `(tactic| (let $x:ident := $e; have $h:ident : $e = $x := rfl
               try simp only [$h:ident] at *
               replace $h:ident : $x = $e := rfl))
  | `(tactic| set $x:ident : $t := $e with $h:ident) =>
    `(tactic| set $x:ident := ($e : $t) with $h:ident)

/-- `trans b` splits `a ∼ c` into `a ∼ b` and `b ∼ c`, for `=`, `↔`, `≤`, `<`, `∣`, `⊆`. -/
syntax "trans" (ppSpace colGt term)? : tactic
macro_rules
  | `(tactic| trans) => `(tactic| trans _)
  | `(tactic| trans $e) =>
    `(tactic| with_reducible first
      | refine Eq.trans (b := $e) ?_ ?_
      | refine Iff.trans (b := $e) ?_ ?_
      | refine lt_trans (b := $e) ?_ ?_
      | refine le_trans (b := $e) ?_ ?_
      | refine Nat.dvd_trans (b := $e) ?_ ?_
      | refine Int.dvd_trans (b := $e) ?_ ?_
      | refine Set.Subset.trans (t := $e) ?_ ?_)
/-- `transitivity b` is `trans b`. -/
syntax "transitivity" (ppSpace colGt term)? : tactic
macro_rules
  | `(tactic| transitivity $e) => `(tactic| trans $e)
  | `(tactic| transitivity) => `(tactic| trans)

/-! ### Case distinction -/

/-- `cases' h with a b`: the parts of `h`, named in order, one level deep. Naturals, sums, options, pairs,
conjunctions and existence; for other types use `rcases`. -/
syntax "cases' " term (" with" (ppSpace colGt ident)+)? : tactic
macro_rules
  | `(tactic| cases' $h:ident) => `(tactic| cases $h:ident)
  | `(tactic| cases' $h with $a:ident) =>
    `(tactic| first
      | (cases $h:term with
         | zero => ?_
         | succ $a => ?_)
      | (cases $h:term with
         | none => ?_
         | some $a => ?_)
      | (cases $h:term with
         | inl $a => ?_
         | inr $a => ?_)
      | obtain ⟨$a:ident, _⟩ := $h)
  | `(tactic| cases' $h with $a:ident $b:ident) =>
    `(tactic| first
      | (cases $h:term with
         | inl $a => ?_
         | inr $b => ?_)
      | obtain ⟨$a:ident, $b:ident⟩ := $h)
/-- `induction' n with n ih`: both cases of an induction on ℕ, in order. -/
syntax "induction' " ident " with " ident ppSpace ident : tactic
macro_rules
  | `(tactic| induction' $x:ident with $n:ident $ih:ident) =>
    `(tactic| induction $x:ident with
      | zero => ?_
      | succ $n $ih => ?_)
/-- `exacts [a, b]` closes the goals in order. -/
syntax "exacts " "[" term,* "]" : tactic
macro_rules
  | `(tactic| exacts [$e]) => `(tactic| (exact $e; done))
  | `(tactic| exacts [$e, $es,*]) => `(tactic| (exact $e; exacts [$es,*]))
  | `(tactic| exacts []) => `(tactic| done)
/-- `tauto` proves propositional goals: it takes goals apart, assumes the opposite and lets `simp_all` find
the contradiction. It sees less than Mathlib's into quantifiers. -/
syntax "tauto" : tactic
macro_rules
  | `(tactic| tauto) => `(tactic| (intros; first
      | assumption
      | (simp_all; done)
      | (by_contra tautoGoal; simp_all; done)
      | (by_contra tautoGoal; simp only [Classical.or_iff_not_imp_left] at *; simp_all; done)
      | (refine And.intro ?_ ?_ <;> tauto)
      | (refine Iff.intro ?_ ?_ <;> tauto)))


/-! ### More of Mathlib's everyday tactics -/

/-- `split_ifs` splits every `if` in the goal, or `at h`; `with h₁ h₂` names the conditions in turn. -/
syntax "split_ifs" (Lean.Parser.Tactic.location)? (" with" (ppSpace colGt ident)+)? : tactic
macro_rules
  | `(tactic| split_ifs $[$loc:location]?) =>
    `(tactic| (split $[$loc:location]? <;> try split_ifs $[$loc:location]?))
  | `(tactic| split_ifs $[$loc:location]? with $h:ident) =>
    `(tactic| (split $[$loc:location]? <;> rename_i $h:ident <;> try split_ifs $[$loc:location]?))
  | `(tactic| split_ifs $[$loc:location]? with $h:ident $hs:ident*) =>
    `(tactic| (split $[$loc:location]? <;> rename_i $h:ident <;>
        try split_ifs $[$loc:location]? with $hs:ident*))

/-- `simp_rw [h₁, ← h₂] at k` rewrites with each rule in turn, everywhere and under binders. -/
syntax (name := simpRw) "simp_rw " Lean.Parser.Tactic.rwRuleSeq (Lean.Parser.Tactic.location)? :
  tactic
open Lean in
@[macro simpRw] def expandSimpRw : Macro := fun stx => do
  let loc : TSyntax `Lean.Parser.Tactic.location := ⟨(stx.getArg 2).getArg 0⟩
  let located := !(stx.getArg 2).isNone
  let mut steps : Array (TSyntax `tactic) := #[]
  for rule in (((stx.getArg 1).getArg 1).getArgs).toList do
    if rule.isOfKind `Lean.Parser.Tactic.rwRule then
      let e : Term := ⟨rule.getArg 1⟩
      let backwards := !(rule.getArg 0).isNone
      let step ← match backwards, located with
        | true, true => `(tactic| simp only [← $e:term] $loc:location)
        | true, false => `(tactic| simp only [← $e:term])
        | false, true => `(tactic| simp only [$e:term] $loc:location)
        | false, false => `(tactic| simp only [$e:term])
      steps := steps.push step
  `(tactic| ($[$steps:tactic]*))

/-- `apply_fun f at h` turns `h : a = b` into `h : f a = f b`. Mathlib's also works on inequalities and on
the goal. -/
macro "apply_fun " f:term:max " at " h:ident : tactic =>
  `(tactic| (replace $h:ident := congrArg $f $h; try dsimp only at $h:ident))

/-- `aesop` closes goals by introduction, `simp_all` and `tauto`; Mathlib's search is far wider. -/
macro "aesop" : tactic => `(tactic| first
  | (intros; simp_all; done)
  | tauto
  | (intros; refine ⟨?_, ?_⟩ <;> simp_all <;> done))
