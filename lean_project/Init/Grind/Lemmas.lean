prelude
import Init.Grind.Ring
import Init.Bool
/-!
`Init.Grind.Lemmas`: how `grind` propagates truth values through connectives, equality, `if` and casts.
Lean's compiled propagators name these theorems.
-/
universe u v
set_option linter.unusedVariables false

namespace Lean.Grind
variable {a b : Prop}
theorem rfl_true : true = true := rfl
def intro_with_eq (p p' : Prop) (q : Sort u) (he : p = p') (h : p' → q) : p → q := fun hp => h (he.mp hp)
set_option linter.defProp false in
def nestedProof (p : Prop) {h : p} : p := h
def nestedDecidable {p : Prop} (h : Decidable p) : Decidable p := h
def simpMatchDiscrsOnly {α : Sort u} (a : α) : α := a
def alreadyNorm (p : Prop) : Prop := p
theorem em (p : Prop) : alreadyNorm p ∨ alreadyNorm (¬p) := Classical.em p

/-! ### Conjunction, disjunction -/

theorem and_eq_of_eq_true_left (h : a = True) : (a ∧ b) = b := by subst h; exact true_and b
theorem and_eq_of_eq_true_right (h : b = True) : (a ∧ b) = a := by subst h; exact and_true a
theorem and_eq_of_eq_false_left (h : a = False) : (a ∧ b) = False := by subst h; exact false_and b
theorem and_eq_of_eq_false_right (h : b = False) : (a ∧ b) = False := by subst h; exact and_false a
theorem eq_true_of_and_eq_true_left (h : (a ∧ b) = True) : a = True := eq_true (of_eq_true h).1
theorem eq_true_of_and_eq_true_right (h : (a ∧ b) = True) : b = True := eq_true (of_eq_true h).2
theorem or_of_and_eq_false (h : (a ∧ b) = False) : ¬a ∨ ¬b :=
  (Classical.em a).elim (fun x => .inr fun y => of_eq_false h ⟨x, y⟩) .inl
theorem or_eq_of_eq_true_left (h : a = True) : (a ∨ b) = True := by subst h; exact true_or b
theorem or_eq_of_eq_true_right (h : b = True) : (a ∨ b) = True := by subst h; exact or_true a
theorem or_eq_of_eq_false_left (h : a = False) : (a ∨ b) = b := by subst h; exact false_or b
theorem or_eq_of_eq_false_right (h : b = False) : (a ∨ b) = a := by subst h; exact or_false a
theorem eq_false_of_or_eq_false_left (h : (a ∨ b) = False) : a = False :=
  eq_false fun x => of_eq_false h (.inl x)
theorem eq_false_of_or_eq_false_right (h : (a ∨ b) = False) : b = False :=
  eq_false fun x => of_eq_false h (.inr x)

/-! ### Implication, negation -/

theorem imp_eq_of_eq_false_left (h : a = False) : (a → b) = True := by
  subst h; exact eq_true False.elim
theorem imp_eq_of_eq_true_right (h : b = True) : (a → b) = True := by
  subst h; exact eq_true fun _ => trivial
theorem imp_eq_of_eq_true_left (h : a = True) : (a → b) = b := by subst h; exact true_implies b
theorem eq_false_of_imp_eq_true (h₁ : (a → b) = True) (h₂ : b = False) : a = False :=
  eq_false fun x => of_eq_false h₂ (of_eq_true h₁ x)
theorem eq_true_of_imp_eq_false (h : (a → b) = False) : a = True :=
  eq_true (Classical.byContradiction fun x => of_eq_false h fun y => (x y).elim)
theorem eq_false_of_imp_eq_false (h : (a → b) = False) : b = False :=
  eq_false fun y => of_eq_false h fun _ => y
theorem not_eq_of_eq_true (h : a = True) : (Not a) = False := by subst h; exact not_true_eq_false
theorem not_eq_of_eq_false (h : a = False) : (Not a) = True := by subst h; exact not_false_eq_true
theorem eq_false_of_not_eq_true (h : (Not a) = True) : a = False := eq_false (of_eq_true h)
theorem eq_true_of_not_eq_false (h : (Not a) = False) : a = True :=
  eq_true (Classical.byContradiction (of_eq_false h))
theorem false_of_not_eq_self (h : (Not a) = a) : False :=
  have n : ¬a := fun x => (h.mpr x) x
  n (h.mp n)

/-! ### Equality -/

theorem eq_eq_of_eq_true_left (h : a = True) : (a = b) = b := by
  subst h; exact propext ⟨fun e => of_eq_true e.symm, fun y => (eq_true y).symm⟩
theorem eq_eq_of_eq_true_right (h : b = True) : (a = b) = a := by
  subst h; exact propext ⟨fun e => of_eq_true e, fun y => eq_true y⟩
theorem eq_congr {α : Sort u} {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = a₂) (h₂ : b₁ = b₂) :
    (a₁ = b₁) = (a₂ = b₂) := by rw [h₁, h₂]
theorem eq_congr' {α : Sort u} {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = b₂) (h₂ : b₁ = a₂) :
    (a₁ = b₁) = (a₂ = b₂) := by rw [h₁, h₂]; exact propext ⟨Eq.symm, Eq.symm⟩
theorem ne_of_ne_of_eq_left {α : Sort u} {a b c : α} (h₁ : a = b) (h₂ : b ≠ c) : a ≠ c := by
  rw [h₁]; exact h₂
theorem ne_of_ne_of_eq_right {α : Sort u} {a b c : α} (h₁ : a = c) (h₂ : b ≠ c) : b ≠ a := by
  rw [h₁]; exact h₂
theorem ne_of_eq_false_of_eq_true {a b : Prop} (h₁ : a = False) (h₂ : b = True) : a ≠ b := by
  subst h₁; subst h₂; exact fun e => of_eq_true e
theorem ne_of_eq_true_of_eq_false {a b : Prop} (h₁ : a = True) (h₂ : b = False) : a ≠ b := by
  subst h₁; subst h₂; exact fun e => of_eq_true e.symm
theorem of_eq_eq_true (h : (a = b) = True) : (¬a ∨ b) ∧ (¬b ∨ a) := by
  have e := of_eq_true h
  subst e
  exact ⟨(Classical.em a).symm, (Classical.em a).symm⟩
theorem of_eq_eq_false (h : (a = b) = False) : (¬a ∨ ¬b) ∧ (b ∨ a) := by
  have e := of_eq_false h
  by_cases x : a
  · refine ⟨.inr fun y => e ((eq_true x).trans (eq_true y).symm), .inr x⟩
  · exact ⟨.inl x, .inl (Classical.byContradiction fun y => e ((eq_false x).trans (eq_false y).symm))⟩

/-! ### Booleans -/

theorem Bool.and_eq_of_eq_true_left {a b : Bool} (h : a = true) : (a && b) = b := by subst h; rfl
theorem Bool.and_eq_of_eq_true_right {a b : Bool} (h : b = true) : (a && b) = a := by
  subst h; cases a <;> rfl
theorem Bool.and_eq_of_eq_false_left {a b : Bool} (h : a = false) : (a && b) = false := by subst h; rfl
theorem Bool.and_eq_of_eq_false_right {a b : Bool} (h : b = false) : (a && b) = false := by
  subst h; cases a <;> rfl
theorem Bool.eq_true_of_and_eq_true_left {a b : Bool} (h : (a && b) = true) : a = true := by
  cases a with
  | true => rfl
  | false => exact Bool.noConfusion h
theorem Bool.eq_true_of_and_eq_true_right {a b : Bool} (h : (a && b) = true) : b = true := by
  cases a with
  | true => exact h
  | false => exact Bool.noConfusion h
theorem Bool.or_eq_of_eq_true_left {a b : Bool} (h : a = true) : (a || b) = true := by subst h; rfl
theorem Bool.or_eq_of_eq_true_right {a b : Bool} (h : b = true) : (a || b) = true := by
  subst h; cases a <;> rfl
theorem Bool.or_eq_of_eq_false_left {a b : Bool} (h : a = false) : (a || b) = b := by subst h; rfl
theorem Bool.or_eq_of_eq_false_right {a b : Bool} (h : b = false) : (a || b) = a := by
  subst h; cases a <;> rfl
theorem Bool.eq_false_of_or_eq_false_left {a b : Bool} (h : (a || b) = false) : a = false := by
  cases a with
  | true => exact Bool.noConfusion h
  | false => rfl
theorem Bool.eq_false_of_or_eq_false_right {a b : Bool} (h : (a || b) = false) : b = false := by
  cases a with
  | true => exact Bool.noConfusion h
  | false => exact h
theorem Bool.not_eq_of_eq_true {a : Bool} (h : a = true) : (!a) = false := by subst h; rfl
theorem Bool.not_eq_of_eq_false {a : Bool} (h : a = false) : (!a) = true := by subst h; rfl
theorem Bool.eq_false_of_not_eq_true {a : Bool} (h : (!a) = true) : a = false := by
  cases a with
  | true => exact Bool.noConfusion h
  | false => rfl
theorem Bool.eq_true_of_not_eq_false {a : Bool} (h : (!a) = false) : a = true := by
  cases a with
  | true => rfl
  | false => exact Bool.noConfusion h
theorem Bool.eq_false_of_not_eq_true' {a : Bool} (h : ¬a = true) : a = false := by
  cases a with
  | true => exact (h rfl).elim
  | false => rfl
theorem Bool.eq_true_of_not_eq_false' {a : Bool} (h : ¬a = false) : a = true := by
  cases a with
  | true => rfl
  | false => exact (h rfl).elim
theorem Bool.false_of_not_eq_self {a : Bool} (h : (!a) = a) : False := by
  cases a <;> exact Bool.noConfusion h
theorem beq_eq_true_of_eq {α : Type u} {_ : BEq α} [LawfulBEq α] {a b : α} (h : a = b) : (a == b) = true := by
  subst h; exact beq_self_eq_true a
theorem beq_eq_false_of_diseq {α : Type u} {_ : BEq α} [LawfulBEq α] {a b : α} (h : ¬a = b) : (a == b) = false := by
  cases e : a == b with
  | true => exact (h (eq_of_beq e)).elim
  | false => rfl
theorem eq_of_beq_eq_true {α : Type u} {_ : BEq α} [LawfulBEq α] {a b : α} (h : (a == b) = true) : (a = b) = True :=
  eq_true (eq_of_beq h)
theorem ne_of_beq_eq_false {α : Type u} {_ : BEq α} [LawfulBEq α] {a b : α} (h : (a == b) = false) : (a = b) = False :=
  eq_false fun e => by rw [beq_eq_true_of_eq e] at h; exact Bool.noConfusion h

/-! ### Quantifiers, `if`, casts, `decide` -/

theorem forall_propagator (p : Prop) (q : p → Prop) (q' : Prop) (h₁ : p = True) (h₂ : q (of_eq_true h₁) = q') :
    (∀ hp : p, q hp) = q' :=
  propext ⟨fun h => h₂.mp (h (of_eq_true h₁)), fun h _ => h₂.mpr h⟩
theorem of_forall_eq_false (α : Sort u) (p : α → Prop) (h : (∀ x : α, p x) = False) : ∃ x : α, ¬p x :=
  Classical.byContradiction fun n => of_eq_false h fun x => Classical.byContradiction fun y => n ⟨x, y⟩
theorem dite_cond_eq_true' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬c → α} {r : α}
    (h₁ : c = True) (h₂ : a (of_eq_true h₁) = r) : dite c a b = r := by
  rw [dif_pos (of_eq_true h₁)]; exact h₂
theorem dite_cond_eq_false' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬c → α} {r : α}
    (h₁ : c = False) (h₂ : b (of_eq_false h₁) = r) : dite c a b = r := by
  rw [dif_neg (of_eq_false h₁)]; exact h₂
theorem eqRec_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : (x : α) → a = x → Sort u_1}
    (v : motive a (Eq.refl a)) {b : α} (h : a = b) : HEq (@Eq.rec α a motive v b h) v := by
  subst h; exact HEq.rfl
theorem eqRecOn_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : (x : α) → a = x → Sort u_1} {b : α} (h : a = b)
    (v : motive a (Eq.refl a)) : HEq (@Eq.recOn α a motive b h v) v := by
  subst h; exact HEq.rfl
theorem eqNDRec_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : α → Sort u_1} (v : motive a) {b : α} (h : a = b) :
    HEq (@Eq.ndrec α a motive v b h) v := by
  subst h; exact HEq.rfl
theorem of_decide_eq_true {p : Prop} {_ : Decidable p} (h : decide p = true) : p = True :=
  eq_true (_root_.of_decide_eq_true h)
theorem of_decide_eq_false {p : Prop} {_ : Decidable p} (h : decide p = false) : p = False :=
  eq_false (_root_.of_decide_eq_false h)
theorem decide_eq_true {p : Prop} {_ : Decidable p} (h : p = True) : decide p = true :=
  _root_.decide_eq_true (of_eq_true h)
theorem decide_eq_false {p : Prop} {_ : Decidable p} (h : p = False) : decide p = false :=
  _root_.decide_eq_false (of_eq_false h)

/-! ### Normalisation -/

theorem iff_eq (p q : Prop) : (p ↔ q) = (p = q) := propext ⟨propext, fun h => h ▸ Iff.rfl⟩
theorem eq_true_eq (p : Prop) : (p = True) = p := propext ⟨of_eq_true, eq_true⟩
theorem eq_false_eq (p : Prop) : (p = False) = ¬p := propext ⟨of_eq_false, eq_false⟩
theorem not_eq_prop (p q : Prop) : (¬(p = q)) = (p = ¬q) := by
  by_cases hp : p
  · rw [eq_true hp]
    exact propext ⟨fun h => (eq_true fun hq => h (eq_true hq).symm).symm, fun h e => (of_eq_true h.symm) (of_eq_true e.symm)⟩
  · rw [eq_false hp]
    refine propext ⟨fun h => ?_, fun h e => ?_⟩
    · exact (eq_false fun hn => h (eq_false hn).symm).symm
    · exact of_eq_false h.symm (of_eq_false e.symm)
theorem true_imp_eq (p : Prop) : (True → p) = p := true_implies p
theorem false_imp_eq (p : Prop) : (False → p) = True := false_implies p
theorem imp_true_eq (p : Prop) : (p → True) = True := eq_true fun _ => trivial
theorem imp_false_eq (p : Prop) : (p → False) = ¬p := rfl
theorem imp_self_eq (p : Prop) : (p → p) = True := eq_true id
theorem not_and (p q : Prop) : (¬(p ∧ q)) = (¬p ∨ ¬q) :=
  propext ⟨fun h => or_of_and_eq_false (eq_false h), fun h x => h.elim (· x.1) (· x.2)⟩
theorem not_or (p q : Prop) : (¬(p ∨ q)) = (¬p ∧ ¬q) :=
  propext ⟨fun h => ⟨fun x => h (.inl x), fun x => h (.inr x)⟩, fun h x => x.elim h.1 h.2⟩
theorem not_not (p : Prop) : (¬¬p) = p := propext ⟨Classical.byContradiction, fun h n => n h⟩
theorem not_ite {p : Prop} {_ : Decidable p} (q r : Prop) : (¬ite p q r) = ite p (¬q) (¬r) := by
  by_cases h : p
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]
theorem ite_true_false {p : Prop} {_ : Decidable p} : (ite p True False) = p := by
  by_cases h : p
  · rw [if_pos h, eq_true h]
  · rw [if_neg h, eq_false h]
theorem ite_false_true {p : Prop} {_ : Decidable p} : (ite p False True) = ¬p := by
  by_cases h : p
  · rw [if_pos h, eq_true h, not_true_eq_false]
  · rw [if_neg h, eq_false h, not_false_eq_true]
theorem not_forall {α : Sort u} (p : α → Prop) : (¬∀ x, p x) = ∃ x, ¬p x :=
  propext ⟨fun h => of_forall_eq_false α p (eq_false h), fun ⟨x, h⟩ k => h (k x)⟩
theorem not_exists {α : Sort u} (p : α → Prop) : (¬∃ x, p x) = ∀ x, ¬p x :=
  propext ⟨fun h x k => h ⟨x, k⟩, fun h ⟨x, k⟩ => h x k⟩
theorem cond_eq_ite {α : Sort u} (c : Bool) (a b : α) : cond c a b = ite (c = true) a b := by
  cases c <;> rfl
theorem Nat.lt_eq (a b : Nat) : (a < b) = (a + 1 ≤ b) := rfl
theorem Int.lt_eq (a b : Int) : (a < b) = (a + 1 ≤ b) := rfl
theorem ge_eq {α : Type u} [LE α] (a b : α) : (a ≥ b) = (b ≤ a) := rfl
theorem gt_eq {α : Type u} [LT α] (a b : α) : (a > b) = (b < a) := rfl
theorem Nat.not_le_eq (a b : Nat) : (¬a ≤ b) = (b + 1 ≤ a) := propext ⟨fun h => by omega, fun h => by omega⟩
theorem Nat.not_ge_eq (a b : Nat) : (¬a ≥ b) = (a + 1 ≤ b) := propext ⟨fun h => by omega, fun h => by omega⟩
theorem Int.not_le_eq (a b : Int) : (¬a ≤ b) = (b + 1 ≤ a) := propext ⟨fun h => by omega, fun h => by omega⟩
theorem Int.not_lt_eq (a b : Int) : (¬a < b) = (b ≤ a) := propext ⟨fun h => by omega, fun h => by omega⟩
theorem beq_eq_decide_eq {α : Type u} {_ : BEq α} [LawfulBEq α] [DecidableEq α] (a b : α) :
    (a == b) = decide (a = b) := by
  by_cases h : a = b
  · rw [_root_.decide_eq_true h, beq_eq_true_of_eq h]
  · rw [_root_.decide_eq_false h, beq_eq_false_of_diseq h]
theorem bne_eq_decide_not_eq {α : Type u} {_ : BEq α} [LawfulBEq α] [DecidableEq α] (a b : α) :
    (a != b) = decide (¬a = b) := by
  show (!(a == b)) = _
  by_cases h : a = b
  · rw [_root_.decide_eq_false (fun n : ¬a = b => n h), beq_eq_true_of_eq h]; rfl
  · rw [_root_.decide_eq_true h, beq_eq_false_of_diseq h]; rfl
end Lean.Grind
