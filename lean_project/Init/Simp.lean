prelude
import Init.Unexpand
/-!
`Init.Simp`: the simp set of logic and ℕ, transitivity instances for `calc` and `trans`, and the
`symm` and `refl` attributes.
-/
universe u v w
set_option linter.unusedVariables false

attribute [symm] Eq.symm Iff.symm Ne.symm HEq.symm
attribute [refl] Iff.refl Nat.le_refl
attribute [ext] funext propext

/-! ### Transitivity -/

instance instTransIff : @Trans Prop Prop Prop Iff Iff Iff where trans := Iff.trans
namespace Nat
instance instTransLt : @Trans Nat Nat Nat LT.lt LT.lt LT.lt where trans := Nat.lt_trans
instance instTransLe : @Trans Nat Nat Nat LE.le LE.le LE.le where trans := Nat.le_trans
instance instTransLtLe : @Trans Nat Nat Nat LT.lt LE.le LT.lt where trans := Nat.lt_of_lt_of_le
instance instTransLeLt : @Trans Nat Nat Nat LE.le LT.lt LT.lt where trans := Nat.lt_of_le_of_lt
instance instTransGt : @Trans Nat Nat Nat GT.gt GT.gt GT.gt where
  trans := fun h₁ h₂ => Nat.lt_trans h₂ h₁
instance instTransGe : @Trans Nat Nat Nat GE.ge GE.ge GE.ge where
  trans := fun h₁ h₂ => Nat.le_trans h₂ h₁
instance instTransGtGe : @Trans Nat Nat Nat GT.gt GE.ge GT.gt where
  trans := fun h₁ h₂ => Nat.lt_of_le_of_lt h₂ h₁
instance instTransGeGt : @Trans Nat Nat Nat GE.ge GT.gt GT.gt where
  trans := fun h₁ h₂ => Nat.lt_of_lt_of_le h₂ h₁
end Nat

/-! ### Logic -/

@[simp] theorem ge_iff_le {α : Type u} [LE α] {x y : α} : x ≥ y ↔ y ≤ x := Iff.rfl
@[simp] theorem gt_iff_lt {α : Type u} [LT α] {x y : α} : x > y ↔ y < x := Iff.rfl
theorem not_or {p q : Prop} : ¬(p ∨ q) ↔ ¬p ∧ ¬q :=
  ⟨fun h => ⟨fun hp => h (.inl hp), fun hq => h (.inr hq)⟩, fun h k => k.elim h.1 h.2⟩
theorem not_and {a b : Prop} : ¬(a ∧ b) ↔ (a → ¬b) :=
  ⟨fun h ha hb => h ⟨ha, hb⟩, fun h k => h k.1 k.2⟩
theorem not_exists {α : Sort u} {p : α → Prop} : (¬∃ x, p x) ↔ ∀ x, ¬p x :=
  ⟨fun h x hx => h ⟨x, hx⟩, fun h ⟨x, hx⟩ => h x hx⟩
attribute [simp] not_or not_and not_exists Classical.not_forall Classical.not_imp
@[simp] theorem not_not {a : Prop} : ¬¬a ↔ a := Classical.not_not
@[simp] theorem and_imp {a b c : Prop} : (a ∧ b → c) ↔ (a → b → c) :=
  ⟨fun h ha hb => h ⟨ha, hb⟩, fun h k => h k.1 k.2⟩
@[simp] theorem exists_imp {α : Sort u} {p : α → Prop} {b : Prop} :
    ((∃ x, p x) → b) ↔ ∀ x, p x → b := ⟨fun h x hx => h ⟨x, hx⟩, fun h ⟨x, hx⟩ => h x hx⟩
theorem or_imp {a b c : Prop} : (a ∨ b → c) ↔ (a → c) ∧ (b → c) :=
  ⟨fun h => ⟨fun x => h (.inl x), fun x => h (.inr x)⟩, fun h k => k.elim h.1 h.2⟩
@[simp] theorem and_self_left {a b : Prop} : a ∧ (a ∧ b) ↔ a ∧ b :=
  ⟨fun h => h.2, fun h => ⟨h.1, h⟩⟩
@[simp] theorem and_self_right {a b : Prop} : (a ∧ b) ∧ b ↔ a ∧ b :=
  ⟨fun h => h.1, fun h => ⟨h, h.2⟩⟩
@[simp] theorem and_not_self {a : Prop} : ¬(a ∧ ¬a) := fun h => h.2 h.1
@[simp] theorem not_and_self {a : Prop} : ¬(¬a ∧ a) := fun h => h.1 h.2
theorem and_or_left {a b c : Prop} : a ∧ (b ∨ c) ↔ (a ∧ b) ∨ (a ∧ c) :=
  ⟨fun ⟨ha, h⟩ => h.imp (⟨ha, ·⟩) (⟨ha, ·⟩), fun h => h.elim (.imp_right .inl) (.imp_right .inr)⟩
theorem or_and_left {a b c : Prop} : a ∨ (b ∧ c) ↔ (a ∨ b) ∧ (a ∨ c) :=
  ⟨fun h => h.elim (fun x => ⟨.inl x, .inl x⟩) (fun k => ⟨.inr k.1, .inr k.2⟩),
   fun h => h.1.elim .inl (fun hb => h.2.elim .inl (fun hc => .inr ⟨hb, hc⟩))⟩
@[simp] theorem forall_const {b : Prop} (α : Sort u) [i : Nonempty α] : (α → b) ↔ b :=
  ⟨fun h => i.elim h, fun h _ => h⟩
@[simp] theorem exists_const {b : Prop} (α : Sort u) [i : Nonempty α] : (∃ _ : α, b) ↔ b :=
  ⟨fun ⟨_, h⟩ => h, fun h => i.elim fun x => ⟨x, h⟩⟩
@[simp] theorem exists_prop {a b : Prop} : (∃ _h : a, b) ↔ a ∧ b :=
  ⟨fun ⟨ha, hb⟩ => ⟨ha, hb⟩, fun ⟨ha, hb⟩ => ⟨ha, hb⟩⟩
@[simp] theorem exists_false {α : Sort u} : ¬∃ _ : α, False := fun ⟨_, h⟩ => h
@[simp] theorem forall_eq {α : Sort u} {p : α → Prop} {a' : α} : (∀ a, a = a' → p a) ↔ p a' :=
  ⟨fun h => h a' rfl, fun h _ e => e ▸ h⟩
@[simp] theorem forall_eq' {α : Sort u} {p : α → Prop} {a' : α} : (∀ a, a' = a → p a) ↔ p a' :=
  ⟨fun h => h a' rfl, fun h _ e => e ▸ h⟩
@[simp] theorem exists_eq {α : Sort u} {a' : α} : ∃ a, a = a' := ⟨_, rfl⟩
@[simp] theorem exists_eq' {α : Sort u} {a' : α} : ∃ a, a' = a := ⟨_, rfl⟩
@[simp] theorem exists_eq_left {α : Sort u} {p : α → Prop} {a' : α} :
    (∃ a, a = a' ∧ p a) ↔ p a' := ⟨fun ⟨_, e, h⟩ => e ▸ h, fun h => ⟨_, rfl, h⟩⟩
@[simp] theorem exists_eq_right {α : Sort u} {p : α → Prop} {a' : α} :
    (∃ a, p a ∧ a = a') ↔ p a' := ⟨fun ⟨_, h, e⟩ => e ▸ h, fun h => ⟨_, h, rfl⟩⟩
@[simp] theorem exists_eq_left' {α : Sort u} {p : α → Prop} {a' : α} :
    (∃ a, a' = a ∧ p a) ↔ p a' := ⟨fun ⟨_, e, h⟩ => e ▸ h, fun h => ⟨_, rfl, h⟩⟩
@[simp] theorem exists_eq_right' {α : Sort u} {p : α → Prop} {a' : α} :
    (∃ a, p a ∧ a' = a) ↔ p a' := ⟨fun ⟨_, h, e⟩ => e ▸ h, fun h => ⟨_, h, rfl⟩⟩
@[simp] theorem exists_and_left {α : Sort u} {p : α → Prop} {b : Prop} :
    (∃ x, b ∧ p x) ↔ b ∧ ∃ x, p x := ⟨fun ⟨x, h, k⟩ => ⟨h, x, k⟩, fun ⟨h, x, k⟩ => ⟨x, h, k⟩⟩
@[simp] theorem exists_and_right {α : Sort u} {p : α → Prop} {b : Prop} :
    (∃ x, p x ∧ b) ↔ (∃ x, p x) ∧ b := ⟨fun ⟨x, h, k⟩ => ⟨⟨x, h⟩, k⟩, fun ⟨⟨x, h⟩, k⟩ => ⟨x, h, k⟩⟩
theorem exists_or {α : Sort u} {p q : α → Prop} : (∃ x, p x ∨ q x) ↔ (∃ x, p x) ∨ ∃ x, q x :=
  ⟨fun ⟨x, h⟩ => h.imp (⟨x, ·⟩) (⟨x, ·⟩),
   fun h => h.elim (Exists.imp fun _ => .inl) (Exists.imp fun _ => .inr)⟩
theorem forall_and {α : Sort u} {p q : α → Prop} :
    (∀ x, p x ∧ q x) ↔ (∀ x, p x) ∧ ∀ x, q x :=
  ⟨fun h => ⟨fun x => (h x).1, fun x => (h x).2⟩, fun h x => ⟨h.1 x, h.2 x⟩⟩
theorem and_congr_right {a b c : Prop} (h : a → (b ↔ c)) : a ∧ b ↔ a ∧ c :=
  ⟨fun k => ⟨k.1, (h k.1).mp k.2⟩, fun k => ⟨k.1, (h k.1).mpr k.2⟩⟩
theorem and_congr_left {a b c : Prop} (h : c → (a ↔ b)) : a ∧ c ↔ b ∧ c :=
  ⟨fun k => ⟨(h k.2).mp k.1, k.2⟩, fun k => ⟨(h k.2).mpr k.1, k.2⟩⟩
theorem imp_congr_right {a b c : Prop} (h : a → (b ↔ c)) : (a → b) ↔ (a → c) :=
  ⟨fun f x => (h x).mp (f x), fun f x => (h x).mpr (f x)⟩
@[simp] theorem imp_not_self (a : Prop) : (a → ¬a) ↔ ¬a := ⟨fun h x => h x x, fun h _ => h⟩
@[simp] theorem iff_not_self {a : Prop} : ¬(a ↔ ¬a) := fun h =>
  have na : ¬a := fun x => h.mp x x
  na (h.mpr na)

/-! ### Natural numbers -/

namespace Nat
attribute [simp] zero_le lt_add_one succ_ne_zero Nat.le_zero_eq not_lt_zero Nat.not_le Nat.not_lt
  Nat.add_eq_zero_iff
attribute [simp] Nat.le_refl Nat.lt_irrefl le_add_right le_add_left add_one_pos
end Nat
attribute [simp] Nat.add_left_cancel_iff Nat.add_right_cancel_iff Nat.add_le_add_iff_left
  Nat.add_le_add_iff_right Nat.add_lt_add_iff_left Nat.add_lt_add_iff_right Nat.add_sub_cancel_left
  Nat.mul_eq_zero
