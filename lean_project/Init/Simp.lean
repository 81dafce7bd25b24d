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
theorem or_congr_left {a b c : Prop} (h : a ↔ b) : a ∨ c ↔ b ∨ c := or_congr h Iff.rfl
theorem or_congr_right {a b c : Prop} (h : b ↔ c) : a ∨ b ↔ a ∨ c := or_congr Iff.rfl h
theorem imp_congr_right {a b c : Prop} (h : a → (b ↔ c)) : (a → b) ↔ (a → c) :=
  ⟨fun f x => (h x).mp (f x), fun f x => (h x).mpr (f x)⟩
@[simp] theorem imp_not_self (a : Prop) : (a → ¬a) ↔ ¬a := ⟨fun h x => h x x, fun h _ => h⟩
@[simp] theorem iff_not_self {a : Prop} : ¬(a ↔ ¬a) := fun h =>
  have na : ¬a := fun x => h.mp x x
  na (h.mpr na)

attribute [simp] imp_false heq_eq_eq eq_iff_iff
@[simp] theorem not_imp_self {a : Prop} : (¬a → a) ↔ a :=
  ⟨fun h => Classical.byContradiction fun n => n (h n), fun h _ => h⟩
@[simp] theorem not_iff_self {a : Prop} : ¬(¬a ↔ a) := fun h => iff_not_self h.symm
@[simp] theorem and_not_self_iff (a : Prop) : a ∧ ¬a ↔ False := iff_false_intro and_not_self
@[simp] theorem not_and_self_iff (a : Prop) : ¬a ∧ a ↔ False := iff_false_intro not_and_self
@[simp] theorem or_self_left {a b : Prop} : a ∨ a ∨ b ↔ a ∨ b :=
  ⟨fun h => h.elim .inl id, .inr⟩
@[simp] theorem or_self_right {a b : Prop} : (a ∨ b) ∨ b ↔ a ∨ b :=
  ⟨fun h => h.elim id .inr, .inl⟩
@[simp] theorem and_iff_left_iff_imp {a b : Prop} : (a ∧ b ↔ a) ↔ (a → b) :=
  ⟨fun h ha => (h.mpr ha).2, fun h => ⟨And.left, fun ha => ⟨ha, h ha⟩⟩⟩
@[simp] theorem and_iff_right_iff_imp {a b : Prop} : (a ∧ b ↔ b) ↔ (b → a) :=
  ⟨fun h hb => (h.mpr hb).1, fun h => ⟨And.right, fun hb => ⟨h hb, hb⟩⟩⟩
@[simp] theorem iff_self_and {p q : Prop} : (p ↔ p ∧ q) ↔ (p → q) :=
  ⟨fun h hp => (h.mp hp).2, fun h => ⟨fun hp => ⟨hp, h hp⟩, And.left⟩⟩
@[simp] theorem iff_and_self {p q : Prop} : (p ↔ q ∧ p) ↔ (p → q) :=
  ⟨fun h hp => (h.mp hp).1, fun h => ⟨fun hp => ⟨h hp, hp⟩, And.right⟩⟩
@[simp] theorem or_iff_left_iff_imp {a b : Prop} : (a ∨ b ↔ a) ↔ (b → a) :=
  ⟨fun h hb => h.mp (.inr hb), fun h => ⟨fun k => k.elim id h, .inl⟩⟩
@[simp] theorem or_iff_right_iff_imp {a b : Prop} : (a ∨ b ↔ b) ↔ (a → b) :=
  ⟨fun h ha => h.mp (.inl ha), fun h => ⟨fun k => k.elim h id, .inr⟩⟩
@[simp] theorem iff_self_or {a b : Prop} : (a ↔ a ∨ b) ↔ (b → a) :=
  ⟨fun h hb => h.mpr (.inr hb), fun h => ⟨.inl, fun k => k.elim id h⟩⟩
@[simp] theorem iff_or_self {a b : Prop} : (b ↔ a ∨ b) ↔ (a → b) :=
  ⟨fun h ha => h.mpr (.inl ha), fun h => ⟨.inr, fun k => k.elim h id⟩⟩
@[simp] theorem and_congr_right_iff {a b c : Prop} : (a ∧ b ↔ a ∧ c) ↔ (a → (b ↔ c)) :=
  ⟨fun h ha => ⟨fun hb => (h.mp ⟨ha, hb⟩).2, fun hc => (h.mpr ⟨ha, hc⟩).2⟩, and_congr_right⟩
@[simp] theorem and_congr_left_iff {a b c : Prop} : (a ∧ c ↔ b ∧ c) ↔ (c → (a ↔ b)) :=
  ⟨fun h hc => ⟨fun ha => (h.mp ⟨ha, hc⟩).1, fun hb => (h.mpr ⟨hb, hc⟩).1⟩, and_congr_left⟩
@[simp] theorem forall_exists_index {α : Sort u} {p : α → Prop} {q : (∃ x, p x) → Prop} :
    (∀ h, q h) ↔ ∀ x (h : p x), q ⟨x, h⟩ := ⟨fun h x hx => h ⟨x, hx⟩, fun h ⟨x, hx⟩ => h x hx⟩
@[simp] theorem exists_exists_and_eq_and {α : Sort u} {β : Sort v} {f : α → β} {p : α → Prop}
    {q : β → Prop} : (∃ b, (∃ a, p a ∧ f a = b) ∧ q b) ↔ ∃ a, p a ∧ q (f a) :=
  ⟨fun ⟨_, ⟨a, h, e⟩, k⟩ => ⟨a, h, e ▸ k⟩, fun ⟨a, h, k⟩ => ⟨f a, ⟨a, h, rfl⟩, k⟩⟩
@[simp] theorem exists_exists_eq_and {α : Sort u} {β : Sort v} {f : α → β} {p : β → Prop} :
    (∃ b, (∃ a, f a = b) ∧ p b) ↔ ∃ a, p (f a) :=
  ⟨fun ⟨_, ⟨a, e⟩, k⟩ => ⟨a, e ▸ k⟩, fun ⟨a, k⟩ => ⟨f a, ⟨a, rfl⟩, k⟩⟩
@[simp] theorem forall_eq_or_imp {α : Sort u} {p q : α → Prop} {a' : α} :
    (∀ a, a = a' ∨ q a → p a) ↔ p a' ∧ ∀ a, q a → p a :=
  ⟨fun h => ⟨h a' (.inl rfl), fun a k => h a (.inr k)⟩,
   fun ⟨h₁, h₂⟩ a k => k.elim (fun e => e ▸ h₁) (h₂ a)⟩
@[simp] theorem exists_eq_or_imp {α : Sort u} {p q : α → Prop} {a' : α} :
    (∃ a, (a = a' ∨ q a) ∧ p a) ↔ p a' ∨ ∃ a, q a ∧ p a :=
  ⟨fun ⟨a, h, k⟩ => h.elim (fun e => .inl (e ▸ k)) (fun h => .inr ⟨a, h, k⟩),
   fun h => h.elim (fun k => ⟨a', .inl rfl, k⟩) (fun ⟨a, h, k⟩ => ⟨a, .inr h, k⟩)⟩
@[simp] theorem forall_apply_eq_imp_iff {α : Sort u} {β : Sort v} {f : α → β} {p : β → Prop} :
    (∀ b a, f a = b → p b) ↔ ∀ a, p (f a) := ⟨fun h a => h _ a rfl, fun h _ a e => e ▸ h a⟩
@[simp] theorem forall_apply_eq_imp_iff₂ {α : Sort u} {β : Sort v} {f : α → β} {p : α → Prop}
    {q : β → Prop} : (∀ b a, p a → f a = b → q b) ↔ ∀ a, p a → q (f a) :=
  ⟨fun h a k => h _ a k rfl, fun h _ a k e => e ▸ h a k⟩
@[simp] theorem forall_eq_apply_imp_iff {α : Sort u} {β : Sort v} {f : α → β} {p : β → Prop} :
    (∀ b a, b = f a → p b) ↔ ∀ a, p (f a) := ⟨fun h a => h _ a rfl, fun h _ a e => e ▸ h a⟩
@[simp] theorem exists_apply_eq_apply {α : Sort u} {β : Sort v} (f : α → β) (a' : α) :
    ∃ a, f a = f a' := ⟨a', rfl⟩
@[simp] theorem exists_apply_eq_apply' {α : Sort u} {β : Sort v} (f : α → β) (a' : α) :
    ∃ a, f a' = f a := ⟨a', rfl⟩
@[simp] theorem exists_eq_right_right {α : Sort u} {p q : α → Prop} {a' : α} :
    (∃ a, p a ∧ q a ∧ a = a') ↔ p a' ∧ q a' :=
  ⟨fun ⟨_, h, k, e⟩ => e ▸ ⟨h, k⟩, fun ⟨h, k⟩ => ⟨a', h, k, rfl⟩⟩
@[simp] theorem exists_or_eq_left {α : Sort u} (y : α) (p : α → Prop) : ∃ x, x = y ∨ p x :=
  ⟨y, .inl rfl⟩
@[simp] theorem exists_or_eq_right {α : Sort u} (y : α) (p : α → Prop) : ∃ x, p x ∨ x = y :=
  ⟨y, .inr rfl⟩
theorem exists_comm {α : Sort u} {β : Sort v} {p : α → β → Prop} :
    (∃ a b, p a b) ↔ ∃ b a, p a b :=
  ⟨fun ⟨a, b, h⟩ => ⟨b, a, h⟩, fun ⟨b, a, h⟩ => ⟨a, b, h⟩⟩
theorem forall_comm {α : Sort u} {β : Sort v} {p : α → β → Prop} :
    (∀ a b, p a b) ↔ ∀ b a, p a b := ⟨fun h b a => h a b, fun h a b => h b a⟩
theorem forall_swap {α : Sort u} {β : Sort v} {p : α → β → Prop} :
    (∀ a b, p a b) ↔ ∀ b a, p a b := forall_comm
theorem forall_congr' {α : Sort u} {p q : α → Prop} (h : ∀ a, p a ↔ q a) :
    (∀ a, p a) ↔ ∀ a, q a := ⟨fun k a => (h a).mp (k a), fun k a => (h a).mpr (k a)⟩
theorem imp_congr {a b c d : Prop} (h₁ : a ↔ c) (h₂ : b ↔ d) : (a → b) ↔ (c → d) :=
  ⟨fun f x => h₂.mp (f (h₁.mpr x)), fun f x => h₂.mpr (f (h₁.mp x))⟩
theorem imp.swap {a b c : Prop} : (a → b → c) ↔ (b → a → c) := ⟨fun h x y => h y x, fun h x y => h y x⟩
theorem imp_iff_not {a b : Prop} (hb : ¬b) : (a → b) ↔ ¬a := ⟨fun h ha => hb (h ha), fun h ha => (h ha).elim⟩
theorem imp_and {a b c : Prop} : (a → b ∧ c) ↔ (a → b) ∧ (a → c) :=
  ⟨fun h => ⟨fun x => (h x).1, fun x => (h x).2⟩, fun h x => ⟨h.1 x, h.2 x⟩⟩
theorem or_and_right {a b c : Prop} : (a ∧ b) ∨ c ↔ (a ∨ c) ∧ (b ∨ c) := by
  rw [or_comm, or_and_left, @or_comm c, @or_comm c]
theorem and_or_right {a b c : Prop} : (a ∨ b) ∧ c ↔ (a ∧ c) ∨ (b ∧ c) := by
  rw [and_comm, and_or_left, @and_comm c, @and_comm c]
theorem or_iff_not_imp_left {a b : Prop} : a ∨ b ↔ (¬a → b) := Classical.or_iff_not_imp_left
theorem or_iff_not_imp_right {a b : Prop} : a ∨ b ↔ (¬b → a) := Classical.or_iff_not_imp_right
theorem imp_iff_not_or {a b : Prop} : a → b ↔ ¬a ∨ b := Classical.imp_iff_not_or
theorem imp_iff_or_not {a b : Prop} : b → a ↔ a ∨ ¬b := imp_iff_not_or.trans or_comm
theorem not_imp {a b : Prop} : ¬(a → b) ↔ a ∧ ¬b := Classical.not_imp
theorem not_forall {α : Sort u} {p : α → Prop} : (¬∀ x, p x) ↔ ∃ x, ¬p x := Classical.not_forall
theorem not_and_or {a b : Prop} : ¬(a ∧ b) ↔ ¬a ∨ ¬b := Classical.not_and_iff_not_or_not
theorem not_iff {a b : Prop} : ¬(a ↔ b) ↔ (¬a ↔ b) := Classical.not_iff
theorem not_iff_not {a b : Prop} : (¬a ↔ ¬b) ↔ (a ↔ b) :=
  ⟨fun h => ⟨fun ha => Classical.byContradiction fun hb => h.mpr hb ha,
    fun hb => Classical.byContradiction fun ha => h.mp ha hb⟩, not_congr⟩
theorem not_ne_iff {α : Sort u} {a b : α} : ¬(a ≠ b) ↔ a = b := Classical.not_not
theorem em (p : Prop) : p ∨ ¬p := Classical.em p
theorem by_contradiction {p : Prop} : (¬p → False) → p := Classical.byContradiction
theorem by_cases {p q : Prop} (hpq : p → q) (hnpq : ¬p → q) : q := Classical.byCases hpq hnpq
theorem eq_or_ne {α : Sort u} (a b : α) : a = b ∨ a ≠ b := Classical.em _

/-! ### if-then-else -/

section ite
variable {α : Sort u} {P : Prop} [inst : Decidable P]
@[simp] theorem dite_true {t : True → α} {e : ¬True → α} : dite True t e = t trivial := rfl
@[simp] theorem dite_false {t : False → α} {e : ¬False → α} : dite False t e = e not_false := rfl
attribute [simp] dite_eq_ite
@[simp] theorem ite_eq_left_iff {a b : α} : ite P a b = a ↔ (¬P → b = a) := by
  cases inst with
  | isTrue h => exact ⟨fun _ k => (k h).elim, fun _ => rfl⟩
  | isFalse h => exact ⟨fun e _ => e, fun k => k h⟩
@[simp] theorem ite_eq_right_iff {a b : α} : ite P a b = b ↔ (P → a = b) := by
  cases inst with
  | isTrue h => exact ⟨fun e _ => e, fun k => k h⟩
  | isFalse h => exact ⟨fun _ k => (h k).elim, fun _ => rfl⟩
theorem ite_eq_iff {a b c : α} : ite P a b = c ↔ P ∧ a = c ∨ ¬P ∧ b = c := by
  cases inst with
  | isTrue h => exact ⟨fun e => .inl ⟨h, e⟩, fun k => k.elim And.right (fun k => (k.1 h).elim)⟩
  | isFalse h => exact ⟨fun e => .inr ⟨h, e⟩, fun k => k.elim (fun k => (h k.1).elim) And.right⟩
theorem ite_not {a b : α} : ite (¬P) a b = ite P b a := by
  cases inst <;> rfl
theorem apply_ite {β : Sort v} (f : α → β) (P : Prop) [inst : Decidable P] (a b : α) :
    f (ite P a b) = ite P (f a) (f b) := by cases inst <;> rfl
theorem ite_congr {b c : Prop} {x y z w : α} {s : Decidable b} [Decidable c] (h₁ : b = c)
    (h₂ : c → x = z) (h₃ : ¬c → y = w) : ite b x y = ite c z w := by
  cases Decidable.em c with
  | inl h => rw [if_pos h, if_pos (h₁ ▸ h), h₂ h]
  | inr h => rw [if_neg h, if_neg (h₁ ▸ h), h₃ h]
theorem dite_congr {b c : Prop} {_ : Decidable b} [Decidable c] {x : b → α} {u : c → α}
    {y : ¬b → α} {v : ¬c → α} (h₁ : b = c) (h₂ : (h : c) → x (h₁.mpr h) = u h)
    (h₃ : (h : ¬c) → y (fun k => h (h₁.mp k)) = v h) : dite b x y = dite c u v := by
  cases Decidable.em c with
  | inl h => rw [dif_pos h, dif_pos (h₁.mpr h)]; exact h₂ h
  | inr h => rw [dif_neg h, dif_neg (fun k => h (h₁.mp k))]; exact h₃ h
end ite
@[simp] theorem if_true_left {p q : Prop} [inst : Decidable p] : ite p True q ↔ ¬p → q := by
  cases inst with
  | isTrue h => exact ⟨fun _ k => (k h).elim, fun _ => trivial⟩
  | isFalse h => exact ⟨fun k _ => k, fun k => k h⟩
@[simp] theorem if_false_left {p q : Prop} [inst : Decidable p] : ite p False q ↔ ¬p ∧ q := by
  cases inst with
  | isTrue h => exact ⟨False.elim, fun k => k.1 h⟩
  | isFalse h => exact ⟨fun k => ⟨h, k⟩, And.right⟩
@[simp] theorem if_true_right {p q : Prop} [inst : Decidable p] : ite p q True ↔ p → q := by
  cases inst with
  | isTrue h => exact ⟨fun k _ => k, fun k => k h⟩
  | isFalse h => exact ⟨fun _ k => (h k).elim, fun _ => trivial⟩
@[simp] theorem if_false_right {p q : Prop} [inst : Decidable p] : ite p q False ↔ p ∧ q := by
  cases inst with
  | isTrue h => exact ⟨fun k => ⟨h, k⟩, And.right⟩
  | isFalse h => exact ⟨False.elim, fun k => h k.1⟩

/-! ### Natural numbers -/

namespace Nat
attribute [simp] Nat.zero_le Nat.lt_add_one succ_ne_zero Nat.le_zero_eq Nat.not_lt_zero Nat.not_le Nat.not_lt
  Nat.add_eq_zero_iff
attribute [simp] Nat.le_refl Nat.lt_irrefl le_add_right le_add_left add_one_pos
end Nat
attribute [simp] Nat.add_left_cancel_iff Nat.add_right_cancel_iff Nat.add_le_add_iff_left
  Nat.add_le_add_iff_right Nat.add_lt_add_iff_left Nat.add_lt_add_iff_right Nat.add_sub_cancel_left
  Nat.mul_eq_zero
