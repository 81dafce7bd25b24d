prelude
import Init.Classical
/-!
`Init.Decidable`: decidable propositions. The lemmas by which `decide` and `simp` evaluate, instances
for the connectives, if-then-else.
-/
universe u v

/-! ### From a proposition to its Bool and back -/

theorem decide_eq_true {p : Prop} [inst : Decidable p] (h : p) : decide p = true := by
  cases inst with
  | isTrue _ => rfl
  | isFalse hn => exact (hn h).elim
theorem decide_eq_false {p : Prop} [inst : Decidable p] (h : ¬p) : decide p = false := by
  cases inst with
  | isTrue hp => exact (h hp).elim
  | isFalse _ => rfl
theorem of_decide_eq_true {p : Prop} [inst : Decidable p] (h : decide p = true) : p := by
  cases inst with
  | isTrue hp => exact hp
  | isFalse _ => exact Bool.noConfusion h
theorem of_decide_eq_false {p : Prop} [inst : Decidable p] (h : decide p = false) : ¬p := by
  cases inst with
  | isTrue _ => exact Bool.noConfusion h
  | isFalse hn => exact hn
theorem of_decide_eq_self_eq_true {α : Sort u} [inst : DecidableEq α] (a : α) :
    decide (a = a) = true := decide_eq_true rfl
theorem eq_true_of_decide {p : Prop} {_ : Decidable p} (h : decide p = true) : p = True :=
  eq_true (of_decide_eq_true h)
theorem eq_false_of_decide {p : Prop} {_ : Decidable p} (h : decide p = false) : p = False :=
  eq_false (of_decide_eq_false h)
@[simp] theorem decide_eq_true_eq {p : Prop} [Decidable p] : (decide p = true) = p :=
  propext ⟨of_decide_eq_true, decide_eq_true⟩
@[simp] theorem decide_eq_false_iff_not {p : Prop} {_ : Decidable p} : decide p = false ↔ ¬p :=
  ⟨of_decide_eq_false, decide_eq_false⟩
theorem decide_eq_true_iff {p : Prop} [Decidable p] : decide p = true ↔ p :=
  ⟨of_decide_eq_true, decide_eq_true⟩
@[simp] theorem decide_true_eq_true {h : Decidable True} : @decide True h = true :=
  decide_eq_true trivial
@[simp] theorem decide_false_eq_false {h : Decidable False} : @decide False h = false :=
  decide_eq_false id

/-! ### Instances -/

@[inline, implicit_reducible] def Bool.decEq (a b : Bool) : Decidable (a = b) where
  decide := a.beq b
  reflects_decide := match a, b with
    | false, false => rfl
    | false, true => fun h => Bool.noConfusion h
    | true, false => fun h => Bool.noConfusion h
    | true, true => rfl
instance instDecidableEqBool : DecidableEq Bool := Bool.decEq
@[macro_inline] instance instDecidableAnd {p q : Prop} [dp : Decidable p] [dq : Decidable q] :
    Decidable (p ∧ q) where
  decide := and (decide p) (decide q)
  reflects_decide := match dp, dq with
    | isTrue hp, isTrue hq => ⟨hp, hq⟩
    | isTrue _, isFalse hq => fun h => hq h.2
    | isFalse hp, isTrue _ => fun h => hp h.1
    | isFalse hp, isFalse _ => fun h => hp h.1
@[macro_inline] instance instDecidableOr {p q : Prop} [dp : Decidable p] [dq : Decidable q] :
    Decidable (p ∨ q) where
  decide := or (decide p) (decide q)
  reflects_decide := match dp, dq with
    | isTrue hp, isTrue _ => .inl hp
    | isTrue hp, isFalse _ => .inl hp
    | isFalse _, isTrue hq => .inr hq
    | isFalse hp, isFalse hq => fun h => h.elim hp hq
@[inline] instance instDecidableNot {p : Prop} [dp : Decidable p] : Decidable (¬p) where
  decide := not (decide p)
  reflects_decide := match dp with
    | isTrue hp => fun h => h hp
    | isFalse hp => hp
instance instDecidableTrue : Decidable True := isTrue trivial
instance instDecidableFalse : Decidable False := isFalse id
instance instDecidableForall {p q : Prop} [Decidable p] [Decidable q] : Decidable (p → q) :=
  if hp : p then
    if hq : q then isTrue (fun _ => hq) else isFalse (fun f => hq (f hp))
  else isTrue (fun h => (hp h).elim)
instance instDecidableIff {p q : Prop} [Decidable p] [Decidable q] : Decidable (p ↔ q) :=
  if hp : p then
    if hq : q then isTrue ⟨fun _ => hq, fun _ => hp⟩ else isFalse (fun f => hq (f.mp hp))
  else
    if hq : q then isFalse (fun f => hp (f.mpr hq))
    else isTrue ⟨fun h => (hp h).elim, fun h => (hq h).elim⟩
instance instDecidableNe {α : Sort u} [DecidableEq α] (a b : α) : Decidable (a ≠ b) :=
  inferInstanceAs (Decidable (¬(a = b)))
@[inline] def decidable_of_iff {b : Prop} (a : Prop) (h : a ↔ b) [inst : Decidable a] :
    Decidable b := match inst with
  | isTrue ha => isTrue (h.mp ha)
  | isFalse ha => isFalse (fun hb => ha (h.mpr hb))
@[inline] def decidable_of_iff' {a : Prop} (b : Prop) (h : a ↔ b) [Decidable b] : Decidable a :=
  decidable_of_iff b h.symm
@[inline] def decidable_of_decidable_of_iff {p q : Prop} [Decidable p] (h : p ↔ q) : Decidable q :=
  decidable_of_iff p h
@[inline] def decidable_of_decidable_of_eq {p q : Prop} [Decidable p] (h : p = q) : Decidable q :=
  decidable_of_iff p (Iff.of_eq h)

/-! ### Subsingletons: decidability proofs are all equal, which `congr` and `split` rely on -/

class Subsingleton (α : Sort u) : Prop where
  intro ::
  allEq : ∀ a b : α, a = b
protected theorem Subsingleton.elim {α : Sort u} [h : Subsingleton α] : ∀ a b : α, a = b := h.allEq
protected theorem Subsingleton.helim {α β : Sort u} [h₁ : Subsingleton α] (h₂ : α = β) (a : α)
    (b : β) : HEq a b := by
  subst h₂
  exact heq_of_eq (Subsingleton.elim a b)
instance instSubsingleton (p : Prop) : Subsingleton p := ⟨fun _ _ => rfl⟩
instance instSubsingletonPUnit : Subsingleton PUnit := ⟨fun _ _ => rfl⟩
instance instSubsingletonDecidable (p : Prop) : Subsingleton (Decidable p) where
  allEq a b := by
    cases a with
    | isTrue h => cases b with
      | isTrue _ => rfl
      | isFalse k => exact (k h).elim
    | isFalse h => cases b with
      | isTrue k => exact (h k).elim
      | isFalse _ => rfl
instance instSubsingletonForall {α : Sort u} {β : α → Sort v} [∀ a, Subsingleton (β a)] :
    Subsingleton (∀ a, β a) := ⟨fun f g => funext fun a => Subsingleton.elim (f a) (g a)⟩

namespace Decidable
theorem em (p : Prop) [inst : Decidable p] : p ∨ ¬p := match inst with
  | isTrue h => .inl h
  | isFalse h => .inr h
@[macro_inline] def byCases {p : Prop} {q : Sort u} [dec : Decidable p] (h1 : p → q)
    (h2 : ¬p → q) : q := match dec with
  | isTrue h => h1 h
  | isFalse h => h2 h
theorem byContradiction {p : Prop} [dec : Decidable p] (h : ¬p → False) : p :=
  byCases id (fun np => (h np).elim)
theorem of_not_not {p : Prop} [Decidable p] : ¬¬p → p := fun h => byContradiction h
theorem not_not {p : Prop} [Decidable p] : ¬¬p ↔ p := ⟨of_not_not, not_not_intro⟩
theorem not_and_iff_or_not {p q : Prop} [Decidable p] [Decidable q] : ¬(p ∧ q) ↔ ¬p ∨ ¬q :=
  Classical.not_and_iff_not_or_not
theorem not_or_of_imp {a b : Prop} [Decidable a] (h : a → b) : ¬a ∨ b :=
  byCases (fun ha => .inr (h ha)) .inl
theorem imp_iff_not_or {a b : Prop} [Decidable a] : (a → b) ↔ (¬a ∨ b) := Classical.imp_iff_not_or
theorem not_imp_iff_and_not {a b : Prop} [Decidable a] : ¬(a → b) ↔ a ∧ ¬b := Classical.not_imp
end Decidable

/-! ### if-then-else -/

section ite
variable {c : Prop} {h : Decidable c}
theorem ite_eq_left (hc : c) {α : Sort u} {a b : α} : (if c then a else b) = a := by
  cases h with
  | isTrue _ => rfl
  | isFalse hn => exact (hn hc).elim
theorem ite_eq_right (hc : ¬c) {α : Sort u} {a b : α} : (if c then a else b) = b := by
  cases h with
  | isTrue hp => exact (hc hp).elim
  | isFalse _ => rfl
theorem dite_eq_left (hc : c) {α : Sort u} {t : c → α} {e : ¬c → α} : dite c t e = t hc := by
  cases h with
  | isTrue _ => rfl
  | isFalse hn => exact (hn hc).elim
theorem dite_eq_right (hc : ¬c) {α : Sort u} {t : c → α} {e : ¬c → α} : dite c t e = e hc := by
  cases h with
  | isTrue hp => exact (hc hp).elim
  | isFalse _ => rfl
theorem if_pos (hc : c) {α : Sort u} {t e : α} : (if c then t else e) = t := ite_eq_left hc
theorem if_neg (hc : ¬c) {α : Sort u} {t e : α} : (if c then t else e) = e := ite_eq_right hc
theorem dif_pos (hc : c) {α : Sort u} {t : c → α} {e : ¬c → α} : dite c t e = t hc :=
  dite_eq_left hc
theorem dif_neg (hc : ¬c) {α : Sort u} {t : c → α} {e : ¬c → α} : dite c t e = e hc :=
  dite_eq_right hc
theorem ite_eq_left_of_eq_true {α : Sort u} {c : Prop} {h : Decidable c} (a b : α)
    (hc : c = True) : (if c then a else b) = a := ite_eq_left (of_eq_true hc)
theorem ite_eq_right_of_eq_false {α : Sort u} {c : Prop} {h : Decidable c} (a b : α)
    (hc : c = False) : (if c then a else b) = b := ite_eq_right (of_eq_false hc)
theorem ite_cond_eq_true {α : Sort u} {c : Prop} {_ : Decidable c} (a b : α) (h : c = True) :
    (if c then a else b) = a := ite_eq_left (of_eq_true h)
theorem ite_cond_eq_false {α : Sort u} {c : Prop} {_ : Decidable c} (a b : α) (h : c = False) :
    (if c then a else b) = b := ite_eq_right (of_eq_false h)
theorem dite_eq_left_of_eq_true {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α}
    {e : ¬c → α} (h : c = True) : dite c t e = t (of_eq_true h) := dite_eq_left (of_eq_true h)
theorem dite_eq_right_of_eq_false {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α}
    {e : ¬c → α} (h : c = False) : dite c t e = e (of_eq_false h) := dite_eq_right (of_eq_false h)
theorem dite_cond_eq_true {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α}
    {e : ¬c → α} (h : c = True) : dite c t e = t (of_eq_true h) := dite_eq_left (of_eq_true h)
theorem dite_cond_eq_false {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α}
    {e : ¬c → α} (h : c = False) : dite c t e = e (of_eq_false h) := dite_eq_right (of_eq_false h)
theorem dite_eq_ite {α : Sort u} {t e : α} : (dite c (fun _ => t) fun _ => e) = ite c t e := rfl
end ite
@[simp] theorem ite_true {α : Sort u} (a b : α) : (if True then a else b) = a := rfl
@[simp] theorem ite_false {α : Sort u} (a b : α) : (if False then a else b) = b := rfl
@[simp] theorem ite_self {α : Sort u} {c : Prop} {d : Decidable c} (a : α) : ite c a a = a :=
  (Decidable.em c).elim (fun h => if_pos h) (fun h => if_neg h)
