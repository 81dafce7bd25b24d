prelude
import Init.Algebra.Basic
/-!
`Init.Algebra.Order`: preorders, partial and linear orders, ordered semirings, absolute value, under
Mathlib's names. ℕ and ℤ are instances; ℚ (and later ℝ) follow in their own modules.
-/
universe u
set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

class Preorder (α : Type u) extends LE α, LT α where
  protected le_refl : ∀ a : α, a ≤ a
  protected le_trans : ∀ a b c : α, a ≤ b → b ≤ c → a ≤ c
  protected lt_iff_le_not_ge : ∀ a b : α, a < b ↔ a ≤ b ∧ ¬b ≤ a
class PartialOrder (α : Type u) extends Preorder α where
  protected le_antisymm : ∀ a b : α, a ≤ b → b ≤ a → a = b
class LinearOrder (α : Type u) extends PartialOrder α, Min α, Max α where
  protected le_total : ∀ a b : α, a ≤ b ∨ b ≤ a
  toDecidableLE : DecidableLE α
  toDecidableEq : DecidableEq α
  toDecidableLT : DecidableLT α
  protected min_def : ∀ a b : α, min a b = if a ≤ b then a else b
  protected max_def : ∀ a b : α, max a b = if a ≤ b then b else a
attribute [instance_reducible, instance 900] LinearOrder.toDecidableLE LinearOrder.toDecidableEq
  LinearOrder.toDecidableLT
/-- Addition and multiplication by positive elements keep strict order. -/
class IsStrictOrderedRing (R : Type u) [Semiring R] [PartialOrder R] : Prop where
  protected add_le_add_left : ∀ a b : R, a ≤ b → ∀ c, c + a ≤ c + b
  protected le_of_add_le_add_left : ∀ a b c : R, a + b ≤ a + c → b ≤ c
  protected zero_le_one : (0 : R) ≤ 1
  protected zero_ne_one : (0 : R) ≠ 1
  protected mul_lt_mul_of_pos_left : ∀ a b c : R, a < b → 0 < c → c * a < c * b
  protected mul_lt_mul_of_pos_right : ∀ a b c : R, a < b → 0 < c → a * c < b * c
/-- Zero is the least element: `zero_le`. -/
class CanonicallyOrderedAdd (R : Type u) [Add R] [Zero R] [LE R] : Prop where
  protected zero_le : ∀ a : R, (0 : R) ≤ a

/-! ### Order -/

section Preorder
variable {α : Type u} [Preorder α] {a b c d : α}
@[simp] theorem le_refl (a : α) : a ≤ a := Preorder.le_refl a
theorem le_rfl : a ≤ a := le_refl a
theorem le_trans (h : a ≤ b) (k : b ≤ c) : a ≤ c := Preorder.le_trans a b c h k
theorem le_of_eq (h : a = b) : a ≤ b := h ▸ le_refl a
theorem ge_of_eq (h : a = b) : b ≤ a := h ▸ le_refl a
theorem ge_trans (h : a ≥ b) (k : b ≥ c) : a ≥ c := le_trans k h
theorem lt_iff_le_not_ge : a < b ↔ a ≤ b ∧ ¬b ≤ a := Preorder.lt_iff_le_not_ge a b
theorem lt_iff_le_not_le : a < b ↔ a ≤ b ∧ ¬b ≤ a := lt_iff_le_not_ge
theorem le_of_lt (h : a < b) : a ≤ b := (lt_iff_le_not_ge.mp h).1
theorem not_le_of_gt (h : a > b) : ¬a ≤ b := (lt_iff_le_not_ge.mp h).2
theorem not_le_of_lt (h : a < b) : ¬b ≤ a := (lt_iff_le_not_ge.mp h).2
theorem not_lt_of_ge (h : a ≥ b) : ¬a < b := fun k => not_le_of_lt k h
theorem not_lt_of_le (h : a ≤ b) : ¬b < a := fun k => not_le_of_lt k h
theorem lt_of_le_not_ge (h : a ≤ b) (k : ¬b ≤ a) : a < b := lt_iff_le_not_ge.mpr ⟨h, k⟩
@[simp] theorem lt_irrefl (a : α) : ¬a < a := fun h => not_le_of_lt h (le_refl a)
theorem lt_of_lt_of_le (h : a < b) (k : b ≤ c) : a < c :=
  lt_of_le_not_ge (le_trans (le_of_lt h) k) fun l => not_le_of_lt h (le_trans k l)
theorem lt_of_le_of_lt (h : a ≤ b) (k : b < c) : a < c :=
  lt_of_le_not_ge (le_trans h (le_of_lt k)) fun l => not_le_of_lt k (le_trans l h)
theorem lt_trans (h : a < b) (k : b < c) : a < c := lt_of_lt_of_le h (le_of_lt k)
theorem gt_trans (h : a > b) (k : b > c) : a > c := lt_trans k h
theorem lt_asymm (h : a < b) : ¬b < a := not_lt_of_le (le_of_lt h)
theorem not_lt_of_gt (h : a > b) : ¬a < b := lt_asymm h
theorem ne_of_lt (h : a < b) : a ≠ b := fun e => lt_irrefl b (e ▸ h)
theorem ne_of_gt (h : a > b) : a ≠ b := (ne_of_lt h).symm
theorem ne_of_gt' (h : b < a) : a ≠ b := (ne_of_lt h).symm
instance instTransLE : @Trans α α α LE.le LE.le LE.le where trans := le_trans
instance instTransLT : @Trans α α α LT.lt LT.lt LT.lt where trans := lt_trans
instance instTransLTLE : @Trans α α α LT.lt LE.le LT.lt where trans := lt_of_lt_of_le
instance instTransLELT : @Trans α α α LE.le LT.lt LT.lt where trans := lt_of_le_of_lt
instance instTransGE : @Trans α α α GE.ge GE.ge GE.ge where trans := ge_trans
instance instTransGT : @Trans α α α GT.gt GT.gt GT.gt where trans := gt_trans
instance instTransGTGE : @Trans α α α GT.gt GE.ge GT.gt where
  trans h k := lt_of_le_of_lt k h
instance instTransGEGT : @Trans α α α GE.ge GT.gt GT.gt where
  trans h k := lt_of_lt_of_le k h
theorem LE.le.trans : a ≤ b → b ≤ c → a ≤ c := le_trans
theorem LE.le.trans_lt : a ≤ b → b < c → a < c := lt_of_le_of_lt
theorem LT.lt.trans_le : a < b → b ≤ c → a < c := lt_of_lt_of_le
theorem LT.lt.trans : a < b → b < c → a < c := lt_trans
theorem LT.lt.le : a < b → a ≤ b := le_of_lt
theorem LT.lt.ne : a < b → a ≠ b := ne_of_lt
theorem LT.lt.ne' : a < b → b ≠ a := fun h => (ne_of_lt h).symm
theorem LT.lt.not_ge : a < b → ¬b ≤ a := not_le_of_lt
theorem LT.lt.not_le : a < b → ¬b ≤ a := not_le_of_lt
theorem LE.le.not_gt : a ≤ b → ¬b < a := not_lt_of_le
theorem LE.le.not_lt : a ≤ b → ¬b < a := not_lt_of_le
theorem Eq.le (h : a = b) : a ≤ b := le_of_eq h
theorem Eq.ge (h : a = b) : a ≥ b := ge_of_eq h
theorem GE.ge.le (h : a ≥ b) : b ≤ a := h
theorem GT.gt.lt (h : a > b) : b < a := h
end Preorder

section PartialOrder
variable {α : Type u} [PartialOrder α] {a b : α}
theorem le_antisymm (h : a ≤ b) (k : b ≤ a) : a = b := PartialOrder.le_antisymm a b h k
theorem LE.le.antisymm (h : a ≤ b) (k : b ≤ a) : a = b := le_antisymm h k
theorem eq_of_le_of_ge (h : a ≤ b) (k : b ≤ a) : a = b := le_antisymm h k
theorem le_antisymm_iff : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨le_of_eq h, ge_of_eq h⟩, fun h => le_antisymm h.1 h.2⟩
theorem lt_of_le_of_ne (h : a ≤ b) (k : a ≠ b) : a < b :=
  lt_of_le_not_ge h fun l => k (le_antisymm h l)
theorem LE.le.lt_of_ne (h : a ≤ b) (k : a ≠ b) : a < b := lt_of_le_of_ne h k
theorem LE.le.lt_of_ne' (h : a ≤ b) (k : b ≠ a) : a < b := lt_of_le_of_ne h k.symm
theorem lt_iff_le_and_ne : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨le_of_lt h, ne_of_lt h⟩, fun h => lt_of_le_of_ne h.1 h.2⟩
theorem eq_or_lt_of_le (h : a ≤ b) : a = b ∨ a < b :=
  (Classical.em (a = b)).imp_right fun k => lt_of_le_of_ne h k
theorem lt_or_eq_of_le (h : a ≤ b) : a < b ∨ a = b := (eq_or_lt_of_le h).symm
theorem LE.le.lt_or_eq (h : a ≤ b) : a < b ∨ a = b := lt_or_eq_of_le h
theorem LE.le.eq_or_lt (h : a ≤ b) : a = b ∨ a < b := eq_or_lt_of_le h
theorem le_iff_lt_or_eq : a ≤ b ↔ a < b ∨ a = b :=
  ⟨lt_or_eq_of_le, fun h => h.elim le_of_lt le_of_eq⟩
theorem le_iff_eq_or_lt : a ≤ b ↔ a = b ∨ a < b := le_iff_lt_or_eq.trans or_comm
end PartialOrder

section LinearOrder
variable {α : Type u} [LinearOrder α] {a b c d : α}
theorem le_total (a b : α) : a ≤ b ∨ b ≤ a := LinearOrder.le_total a b
theorem lt_of_not_ge (h : ¬b ≤ a) : a < b :=
  lt_of_le_not_ge ((le_total a b).resolve_right h) h
theorem lt_of_not_le (h : ¬b ≤ a) : a < b := lt_of_not_ge h
@[simp] theorem not_le : ¬a ≤ b ↔ b < a := ⟨lt_of_not_ge, not_le_of_lt⟩
@[simp] theorem not_lt : ¬a < b ↔ b ≤ a :=
  ⟨fun h => Classical.byContradiction fun k => h (lt_of_not_ge k), not_lt_of_le⟩
theorem le_of_not_gt (h : ¬b < a) : a ≤ b := not_lt.mp h
theorem le_of_not_lt (h : ¬b < a) : a ≤ b := not_lt.mp h
theorem le_of_not_ge (h : ¬b ≤ a) : a ≤ b := le_of_lt (lt_of_not_ge h)
theorem le_of_not_le (h : ¬b ≤ a) : a ≤ b := le_of_not_ge h
theorem lt_or_ge (a b : α) : a < b ∨ b ≤ a :=
  (Classical.em (a < b)).imp_right not_lt.mp
theorem lt_or_le (a b : α) : a < b ∨ b ≤ a := lt_or_ge a b
theorem le_or_gt (a b : α) : a ≤ b ∨ b < a := (lt_or_ge b a).symm
theorem le_or_lt (a b : α) : a ≤ b ∨ b < a := (lt_or_ge b a).symm
theorem lt_trichotomy (a b : α) : a < b ∨ a = b ∨ b < a :=
  (lt_or_ge a b).imp_right fun h => (eq_or_lt_of_le h).imp_left Eq.symm
theorem lt_or_gt_of_ne (h : a ≠ b) : a < b ∨ b < a :=
  (lt_trichotomy a b).imp_right fun k => k.resolve_left h
theorem ne_iff_lt_or_gt : a ≠ b ↔ a < b ∨ b < a :=
  ⟨lt_or_gt_of_ne, fun h => h.elim ne_of_lt fun k => (ne_of_lt k).symm⟩
theorem Ne.lt_or_gt (h : a ≠ b) : a < b ∨ b < a := lt_or_gt_of_ne h
theorem Ne.lt_or_lt (h : a ≠ b) : a < b ∨ b < a := lt_or_gt_of_ne h
theorem eq_of_not_lt_of_not_gt (h : ¬a < b) (k : ¬b < a) : a = b :=
  le_antisymm (not_lt.mp k) (not_lt.mp h)
theorem eq_of_forall_le_iff (h : ∀ c, c ≤ a ↔ c ≤ b) : a = b :=
  le_antisymm ((h a).mp (le_refl a)) ((h b).mpr (le_refl b))
theorem min_def (a b : α) : min a b = if a ≤ b then a else b := LinearOrder.min_def a b
theorem max_def (a b : α) : max a b = if a ≤ b then b else a := LinearOrder.max_def a b
@[simp] theorem min_eq_left (h : a ≤ b) : min a b = a := by rw [min_def, if_pos h]
@[simp] theorem min_eq_right (h : b ≤ a) : min a b = b := by
  rw [min_def]
  by_cases k : a ≤ b
  · rw [if_pos k]; exact le_antisymm k h
  · rw [if_neg k]
@[simp] theorem max_eq_right (h : a ≤ b) : max a b = b := by rw [max_def, if_pos h]
@[simp] theorem max_eq_left (h : b ≤ a) : max a b = a := by
  rw [max_def]
  by_cases k : a ≤ b
  · rw [if_pos k]; exact le_antisymm h k
  · rw [if_neg k]
theorem min_eq_left_of_lt (h : a < b) : min a b = a := min_eq_left (le_of_lt h)
theorem min_eq_right_of_lt (h : b < a) : min a b = b := min_eq_right (le_of_lt h)
theorem max_eq_left_of_lt (h : b < a) : max a b = a := max_eq_left (le_of_lt h)
theorem max_eq_right_of_lt (h : a < b) : max a b = b := max_eq_right (le_of_lt h)
@[simp] theorem min_self (a : α) : min a a = a := min_eq_left (le_refl a)
@[simp] theorem max_self (a : α) : max a a = a := max_eq_left (le_refl a)
@[simp] theorem min_le_left (a b : α) : min a b ≤ a := (le_total a b).elim
  (fun h => le_of_eq (min_eq_left h)) fun h => by rw [min_eq_right h]; exact h
@[simp] theorem min_le_right (a b : α) : min a b ≤ b := (le_total a b).elim
  (fun h => by rw [min_eq_left h]; exact h) fun h => le_of_eq (min_eq_right h)
@[simp] theorem le_max_left (a b : α) : a ≤ max a b := (le_total a b).elim
  (fun h => by rw [max_eq_right h]; exact h) fun h => ge_of_eq (max_eq_left h)
@[simp] theorem le_max_right (a b : α) : b ≤ max a b := (le_total a b).elim
  (fun h => ge_of_eq (max_eq_right h)) fun h => by rw [max_eq_left h]; exact h
theorem le_min (h : c ≤ a) (k : c ≤ b) : c ≤ min a b := (le_total a b).elim
  (fun l => by rw [min_eq_left l]; exact h) fun l => by rw [min_eq_right l]; exact k
theorem max_le (h : a ≤ c) (k : b ≤ c) : max a b ≤ c := (le_total a b).elim
  (fun l => by rw [max_eq_right l]; exact k) fun l => by rw [max_eq_left l]; exact h
@[simp] theorem le_min_iff : c ≤ min a b ↔ c ≤ a ∧ c ≤ b :=
  ⟨fun h => ⟨le_trans h (min_le_left a b), le_trans h (min_le_right a b)⟩, fun h => le_min h.1 h.2⟩
@[simp] theorem max_le_iff : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨le_trans (le_max_left a b) h, le_trans (le_max_right a b) h⟩, fun h => max_le h.1 h.2⟩
@[simp] theorem le_max_iff : c ≤ max a b ↔ c ≤ a ∨ c ≤ b :=
  ⟨fun h => (le_total a b).elim (fun l => .inr (by rw [max_eq_right l] at h; exact h))
    fun l => .inl (by rw [max_eq_left l] at h; exact h),
   fun h => h.elim (fun k => le_trans k (le_max_left a b)) fun k => le_trans k (le_max_right a b)⟩
@[simp] theorem min_le_iff : min a b ≤ c ↔ a ≤ c ∨ b ≤ c :=
  ⟨fun h => (le_total a b).elim (fun l => .inl (by rw [min_eq_left l] at h; exact h))
    fun l => .inr (by rw [min_eq_right l] at h; exact h),
   fun h => h.elim (fun k => le_trans (min_le_left a b) k) fun k => le_trans (min_le_right a b) k⟩
@[simp] theorem lt_min_iff : c < min a b ↔ c < a ∧ c < b := by
  rw [← not_le, min_le_iff, not_or, not_le, not_le]
@[simp] theorem max_lt_iff : max a b < c ↔ a < c ∧ b < c := by
  rw [← not_le, le_max_iff, not_or, not_le, not_le]
theorem lt_min (h : c < a) (k : c < b) : c < min a b := lt_min_iff.mpr ⟨h, k⟩
theorem max_lt (h : a < c) (k : b < c) : max a b < c := max_lt_iff.mpr ⟨h, k⟩
theorem lt_max_iff : c < max a b ↔ c < a ∨ c < b := by
  rw [← not_le, max_le_iff, Classical.not_and_iff_not_or_not, not_le, not_le]
theorem min_lt_iff : min a b < c ↔ a < c ∨ b < c := by
  rw [← not_le, le_min_iff, Classical.not_and_iff_not_or_not, not_le, not_le]
theorem min_comm (a b : α) : min a b = min b a := le_antisymm
  (le_min (min_le_right a b) (min_le_left a b)) (le_min (min_le_right b a) (min_le_left b a))
theorem max_comm (a b : α) : max a b = max b a := le_antisymm
  (max_le (le_max_right b a) (le_max_left b a)) (max_le (le_max_right a b) (le_max_left a b))
theorem min_choice (a b : α) : min a b = a ∨ min a b = b :=
  (le_total a b).imp min_eq_left min_eq_right
theorem max_choice (a b : α) : max a b = a ∨ max a b = b :=
  (le_total b a).imp max_eq_left max_eq_right
end LinearOrder

/-! ### Ordered semirings -/

section Ordered
variable {R : Type u} [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] {a b c d : R}
theorem add_le_add_left (h : b ≤ c) (a : R) : a + b ≤ a + c :=
  IsStrictOrderedRing.add_le_add_left b c h a
theorem add_le_add_right (h : b ≤ c) (a : R) : b + a ≤ c + a := by
  rw [add_comm b, add_comm c]; exact add_le_add_left h a
theorem add_le_add (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d :=
  le_trans (add_le_add_right h c) (add_le_add_left k b)
theorem le_of_add_le_add_left (h : a + b ≤ a + c) : b ≤ c :=
  IsStrictOrderedRing.le_of_add_le_add_left a b c h
theorem le_of_add_le_add_right (h : a + b ≤ c + b) : a ≤ c := by
  rw [add_comm a, add_comm c] at h; exact le_of_add_le_add_left h
@[simp] theorem add_le_add_iff_left (a : R) {b c : R} : a + b ≤ a + c ↔ b ≤ c :=
  ⟨le_of_add_le_add_left, fun h => add_le_add_left h a⟩
@[simp] theorem add_le_add_iff_right (a : R) {b c : R} : b + a ≤ c + a ↔ b ≤ c :=
  ⟨le_of_add_le_add_right, fun h => add_le_add_right h a⟩
@[simp] theorem add_lt_add_iff_left (a : R) {b c : R} : a + b < a + c ↔ b < c := by
  rw [lt_iff_le_not_ge, lt_iff_le_not_ge, add_le_add_iff_left, add_le_add_iff_left]
@[simp] theorem add_lt_add_iff_right (a : R) {b c : R} : b + a < c + a ↔ b < c := by
  rw [lt_iff_le_not_ge, lt_iff_le_not_ge, add_le_add_iff_right, add_le_add_iff_right]
theorem add_lt_add_left (h : b < c) (a : R) : a + b < a + c := (add_lt_add_iff_left a).mpr h
theorem add_lt_add_right (h : b < c) (a : R) : b + a < c + a := (add_lt_add_iff_right a).mpr h
theorem lt_of_add_lt_add_left (h : a + b < a + c) : b < c := (add_lt_add_iff_left a).mp h
theorem lt_of_add_lt_add_right (h : b + a < c + a) : b < c := (add_lt_add_iff_right a).mp h
theorem add_lt_add (h : a < b) (k : c < d) : a + c < b + d :=
  lt_trans (add_lt_add_right h c) (add_lt_add_left k b)
theorem add_lt_add_of_lt_of_le (h : a < b) (k : c ≤ d) : a + c < b + d :=
  lt_of_lt_of_le (add_lt_add_right h c) (add_le_add_left k b)
theorem add_lt_add_of_le_of_lt (h : a ≤ b) (k : c < d) : a + c < b + d :=
  lt_of_le_of_lt (add_le_add_right h c) (add_lt_add_left k b)
@[simp] theorem le_add_iff_nonneg_right (a : R) {b : R} : a ≤ a + b ↔ 0 ≤ b := by
  rw [← add_le_add_iff_left a (b := 0), add_zero]
@[simp] theorem le_add_iff_nonneg_left (a : R) {b : R} : a ≤ b + a ↔ 0 ≤ b := by
  rw [add_comm, le_add_iff_nonneg_right]
@[simp] theorem add_le_iff_nonpos_right (a : R) {b : R} : a + b ≤ a ↔ b ≤ 0 := by
  rw [← add_le_add_iff_left a (c := 0), add_zero]
@[simp] theorem lt_add_iff_pos_right (a : R) {b : R} : a < a + b ↔ 0 < b := by
  rw [← add_lt_add_iff_left a (b := 0), add_zero]
@[simp] theorem lt_add_iff_pos_left (a : R) {b : R} : a < b + a ↔ 0 < b := by
  rw [add_comm, lt_add_iff_pos_right]
@[simp] theorem add_lt_iff_neg_left : a + b < a ↔ b < 0 := by
  rw [← add_lt_add_iff_left a (c := 0), add_zero]
theorem le_add_of_nonneg_right (h : 0 ≤ b) : a ≤ a + b := (le_add_iff_nonneg_right a).mpr h
theorem le_add_of_nonneg_left (h : 0 ≤ b) : a ≤ b + a := (le_add_iff_nonneg_left a).mpr h
theorem lt_add_of_pos_right (a : R) (h : 0 < b) : a < a + b := (lt_add_iff_pos_right a).mpr h
theorem lt_add_of_pos_left (a : R) (h : 0 < b) : a < b + a := (lt_add_iff_pos_left a).mpr h
theorem add_nonneg (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a + b := by
  have := add_le_add h k; rw [add_zero] at this; exact this
theorem add_pos (h : 0 < a) (k : 0 < b) : 0 < a + b := by
  have := add_lt_add h k; rw [add_zero] at this; exact this
theorem add_pos_of_pos_of_nonneg (h : 0 < a) (k : 0 ≤ b) : 0 < a + b := by
  have := add_lt_add_of_lt_of_le h k; rw [add_zero] at this; exact this
theorem add_pos_of_nonneg_of_pos (h : 0 ≤ a) (k : 0 < b) : 0 < a + b := by
  have := add_lt_add_of_le_of_lt h k; rw [add_zero] at this; exact this
theorem add_nonpos (h : a ≤ 0) (k : b ≤ 0) : a + b ≤ 0 := by
  have := add_le_add h k; rw [add_zero] at this; exact this
theorem add_neg (h : a < 0) (k : b < 0) : a + b < 0 := by
  have := add_lt_add h k; rw [add_zero] at this; exact this
theorem zero_le_one : (0 : R) ≤ 1 := IsStrictOrderedRing.zero_le_one
theorem zero_lt_one : (0 : R) < 1 := lt_of_le_of_ne zero_le_one IsStrictOrderedRing.zero_ne_one
theorem one_pos : (0 : R) < 1 := zero_lt_one
theorem zero_le_two : (0 : R) ≤ 2 := by
  rw [← one_add_one_eq_two]; exact add_nonneg zero_le_one zero_le_one
theorem zero_lt_two : (0 : R) < 2 := by
  rw [← one_add_one_eq_two]; exact add_pos zero_lt_one zero_lt_one
theorem two_pos : (0 : R) < 2 := zero_lt_two
theorem two_ne_zero : (2 : R) ≠ 0 := (ne_of_lt zero_lt_two).symm
theorem lt_add_one (a : R) : a < a + 1 := lt_add_of_pos_right a zero_lt_one
instance (priority := 100) IsStrictOrderedRing.toNontrivial : Nontrivial R :=
  ⟨0, 1, IsStrictOrderedRing.zero_ne_one⟩
theorem mul_lt_mul_of_pos_left (h : b < c) (k : 0 < a) : a * b < a * c :=
  IsStrictOrderedRing.mul_lt_mul_of_pos_left b c a h k
theorem mul_lt_mul_of_pos_right (h : b < c) (k : 0 < a) : b * a < c * a :=
  IsStrictOrderedRing.mul_lt_mul_of_pos_right b c a h k
theorem mul_le_mul_of_nonneg_left (h : b ≤ c) (k : 0 ≤ a) : a * b ≤ a * c := by
  cases eq_or_lt_of_le h with
  | inl e => rw [e]; exact le_refl _
  | inr h => cases eq_or_lt_of_le k with
    | inl e => rw [← e, zero_mul, zero_mul]; exact le_refl _
    | inr k => exact le_of_lt (mul_lt_mul_of_pos_left h k)
theorem mul_le_mul_of_nonneg_right (h : b ≤ c) (k : 0 ≤ a) : b * a ≤ c * a := by
  cases eq_or_lt_of_le h with
  | inl e => rw [e]; exact le_refl _
  | inr h => cases eq_or_lt_of_le k with
    | inl e => rw [← e, mul_zero, mul_zero]; exact le_refl _
    | inr k => exact le_of_lt (mul_lt_mul_of_pos_right h k)
theorem mul_le_mul (h : a ≤ b) (k : c ≤ d) (hc : 0 ≤ c) (hb : 0 ≤ b) : a * c ≤ b * d :=
  le_trans (mul_le_mul_of_nonneg_right h hc) (mul_le_mul_of_nonneg_left k hb)
theorem mul_lt_mul (h : a < b) (k : c ≤ d) (hc : 0 < c) (hb : 0 ≤ b) : a * c < b * d :=
  lt_of_lt_of_le (mul_lt_mul_of_pos_right h hc) (mul_le_mul_of_nonneg_left k hb)
theorem mul_lt_mul' (h : a ≤ b) (k : c < d) (hc : 0 ≤ c) (hb : 0 < b) : a * c < b * d :=
  lt_of_le_of_lt (mul_le_mul_of_nonneg_right h hc) (mul_lt_mul_of_pos_left k hb)
theorem mul_lt_mul'' (h : a < b) (k : c < d) (ha : 0 ≤ a) (hc : 0 ≤ c) : a * c < b * d :=
  mul_lt_mul' (le_of_lt h) k hc (lt_of_le_of_lt ha h)
theorem mul_self_le_mul_self (h : 0 ≤ a) (k : a ≤ b) : a * a ≤ b * b :=
  mul_le_mul k k h (le_trans h k)
theorem mul_nonneg (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a * b := by
  have := mul_le_mul_of_nonneg_left k h; rw [mul_zero] at this; exact this
theorem mul_pos (h : 0 < a) (k : 0 < b) : 0 < a * b := by
  have := mul_lt_mul_of_pos_left k h; rw [mul_zero] at this; exact this
theorem mul_nonpos_of_nonneg_of_nonpos (h : 0 ≤ a) (k : b ≤ 0) : a * b ≤ 0 := by
  have := mul_le_mul_of_nonneg_left k h; rw [mul_zero] at this; exact this
theorem mul_nonpos_of_nonpos_of_nonneg (h : a ≤ 0) (k : 0 ≤ b) : a * b ≤ 0 := by
  have := mul_le_mul_of_nonneg_right h k; rw [zero_mul] at this; exact this
theorem mul_neg_of_pos_of_neg (h : 0 < a) (k : b < 0) : a * b < 0 := by
  have := mul_lt_mul_of_pos_left k h; rw [mul_zero] at this; exact this
theorem mul_neg_of_neg_of_pos (h : a < 0) (k : 0 < b) : a * b < 0 := by
  have := mul_lt_mul_of_pos_right h k; rw [zero_mul] at this; exact this
theorem pow_pos (h : 0 < a) (n : Nat) : 0 < a ^ n := by
  induction n with
  | zero => rw [pow_zero]; exact zero_lt_one
  | succ n ih => rw [pow_succ]; exact mul_pos ih h
theorem pow_nonneg (h : 0 ≤ a) (n : Nat) : 0 ≤ a ^ n := by
  induction n with
  | zero => rw [pow_zero]; exact zero_le_one
  | succ n ih => rw [pow_succ]; exact mul_nonneg ih h
theorem pow_le_pow_left (h : 0 ≤ a) (k : a ≤ b) (n : Nat) : a ^ n ≤ b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero]; exact le_refl _
  | succ n ih =>
    rw [pow_succ, pow_succ]; exact mul_le_mul ih k h (pow_nonneg (le_trans h k) n)
theorem pow_le_pow_left₀ (h : 0 ≤ a) (k : a ≤ b) (n : Nat) : a ^ n ≤ b ^ n := pow_le_pow_left h k n
theorem pow_lt_pow_left (k : a < b) (h : 0 ≤ a) {n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n := by
  cases n with
  | zero => exact (hn rfl).elim
  | succ n =>
    rw [pow_succ, pow_succ]
    exact mul_lt_mul' (pow_le_pow_left h (le_of_lt k) n) k h (pow_pos (lt_of_le_of_lt h k) n)
theorem pow_lt_pow_left₀ (k : a < b) (h : 0 ≤ a) {n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n :=
  pow_lt_pow_left k h hn
theorem one_le_pow₀ (h : 1 ≤ a) {n : Nat} : 1 ≤ a ^ n := by
  have := pow_le_pow_left zero_le_one h n; rw [one_pow] at this; exact this
theorem one_le_pow_of_one_le (h : 1 ≤ a) (n : Nat) : 1 ≤ a ^ n := one_le_pow₀ h
theorem one_lt_pow₀ (h : 1 < a) {n : Nat} (hn : n ≠ 0) : 1 < a ^ n := by
  have := pow_lt_pow_left h zero_le_one hn; rw [one_pow] at this; exact this
theorem one_le_two : (1 : R) ≤ 2 := by
  rw [← one_add_one_eq_two]; exact le_add_of_nonneg_right zero_le_one
theorem one_lt_two : (1 : R) < 2 := by rw [← one_add_one_eq_two]; exact lt_add_one 1
theorem pow_le_pow_right₀ (h : 1 ≤ a) {m n : Nat} (k : m ≤ n) : a ^ m ≤ a ^ n := by
  obtain ⟨d, rfl⟩ := Nat.exists_eq_add_of_le k
  rw [pow_add]
  have := mul_le_mul_of_nonneg_left (one_le_pow₀ h (n := d)) (pow_nonneg (le_trans zero_le_one h) m)
  rw [mul_one] at this; exact this
theorem pow_le_pow_right (h : 1 ≤ a) {m n : Nat} (k : m ≤ n) : a ^ m ≤ a ^ n :=
  pow_le_pow_right₀ h k
theorem pow_lt_pow_right₀ (h : 1 < a) {m n : Nat} (k : m < n) : a ^ m < a ^ n := by
  obtain ⟨d, rfl⟩ := Nat.exists_eq_add_of_le k
  rw [pow_add, pow_succ]
  have p := pow_pos (lt_trans zero_lt_one h) m
  have := mul_lt_mul' (le_refl (a ^ m * 1))
    (mul_lt_mul' (one_le_pow₀ (le_of_lt h) (n := 0)) h zero_le_one
      (pow_pos (lt_trans zero_lt_one h) 0)) (mul_nonneg zero_le_one zero_le_one)
      (by rw [mul_one]; exact p)
  rw [mul_one, mul_one, mul_one, pow_zero, one_mul] at this
  rw [mul_assoc]
  exact lt_of_lt_of_le this (mul_le_mul_of_nonneg_left
    (by have := mul_le_mul_of_nonneg_right (one_le_pow₀ (le_of_lt h) (n := d))
          (le_of_lt (lt_trans zero_lt_one h))
        rw [one_mul] at this; rw [← pow_succ', pow_succ]; exact this) (le_of_lt p))
end Ordered
