prelude
import Init.Algebra.Order
/-!
`Init.Algebra.OrderedRing`: order with subtraction and in linearly ordered semirings and rings,
squares, absolute value; ℕ and ℤ as instances.
-/
universe u
set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

/-! ### Linearly ordered semirings -/

section LinearSemiring
variable {R : Type u} [Semiring R] [LinearOrder R] [IsStrictOrderedRing R] {a b c d : R}
theorem lt_of_mul_lt_mul_left (h : c * a < c * b) (hc : 0 ≤ c) : a < b :=
  not_le.mp fun k => not_le_of_lt h (mul_le_mul_of_nonneg_left k hc)
theorem lt_of_mul_lt_mul_right (h : a * c < b * c) (hc : 0 ≤ c) : a < b :=
  not_le.mp fun k => not_le_of_lt h (mul_le_mul_of_nonneg_right k hc)
theorem le_of_mul_le_mul_left (h : c * a ≤ c * b) (hc : 0 < c) : a ≤ b :=
  not_lt.mp fun k => not_lt_of_le h (mul_lt_mul_of_pos_left k hc)
theorem le_of_mul_le_mul_right (h : a * c ≤ b * c) (hc : 0 < c) : a ≤ b :=
  not_lt.mp fun k => not_lt_of_le h (mul_lt_mul_of_pos_right k hc)
theorem mul_le_mul_left (hc : 0 < c) : c * a ≤ c * b ↔ a ≤ b :=
  ⟨fun h => le_of_mul_le_mul_left h hc, fun h => mul_le_mul_of_nonneg_left h (le_of_lt hc)⟩
theorem mul_le_mul_right (hc : 0 < c) : a * c ≤ b * c ↔ a ≤ b :=
  ⟨fun h => le_of_mul_le_mul_right h hc, fun h => mul_le_mul_of_nonneg_right h (le_of_lt hc)⟩
theorem mul_lt_mul_left (hc : 0 < c) : c * a < c * b ↔ a < b :=
  ⟨fun h => lt_of_mul_lt_mul_left h (le_of_lt hc), fun h => mul_lt_mul_of_pos_left h hc⟩
theorem mul_lt_mul_right (hc : 0 < c) : a * c < b * c ↔ a < b :=
  ⟨fun h => lt_of_mul_lt_mul_right h (le_of_lt hc), fun h => mul_lt_mul_of_pos_right h hc⟩
theorem mul_le_mul_iff_right₀ (hc : 0 < c) : c * a ≤ c * b ↔ a ≤ b := mul_le_mul_left hc
theorem mul_le_mul_iff_left₀ (hc : 0 < c) : a * c ≤ b * c ↔ a ≤ b := mul_le_mul_right hc
theorem mul_lt_mul_iff_right₀ (hc : 0 < c) : c * a < c * b ↔ a < b := mul_lt_mul_left hc
theorem mul_lt_mul_iff_left₀ (hc : 0 < c) : a * c < b * c ↔ a < b := mul_lt_mul_right hc
theorem pos_of_mul_pos_right (h : 0 < a * b) (ha : 0 ≤ a) : 0 < b :=
  not_le.mp fun k => not_le_of_lt h (mul_nonpos_of_nonneg_of_nonpos ha k)
theorem pos_of_mul_pos_left (h : 0 < a * b) (hb : 0 ≤ b) : 0 < a :=
  not_le.mp fun k => not_le_of_lt h (mul_nonpos_of_nonpos_of_nonneg k hb)
theorem mul_pos_iff_of_pos_left (h : 0 < c) : 0 < c * b ↔ 0 < b :=
  ⟨fun k => pos_of_mul_pos_right k (le_of_lt h), mul_pos h⟩
theorem mul_pos_iff_of_pos_right (h : 0 < c) : 0 < b * c ↔ 0 < b :=
  ⟨fun k => pos_of_mul_pos_left k (le_of_lt h), fun k => mul_pos k h⟩
theorem lt_of_pow_lt_pow_left₀ (n : Nat) (hb : 0 ≤ b) (h : a ^ n < b ^ n) : a < b :=
  not_le.mp fun k => not_le_of_lt h (pow_le_pow_left hb k n)
theorem lt_of_pow_lt_pow_left (n : Nat) (hb : 0 ≤ b) (h : a ^ n < b ^ n) : a < b :=
  lt_of_pow_lt_pow_left₀ n hb h
theorem le_of_pow_le_pow_left₀ {n : Nat} (hn : n ≠ 0) (hb : 0 ≤ b) (h : a ^ n ≤ b ^ n) : a ≤ b :=
  not_lt.mp fun k => not_lt_of_le h (pow_lt_pow_left k hb hn)
theorem le_of_pow_le_pow_left {n : Nat} (hn : n ≠ 0) (hb : 0 ≤ b) (h : a ^ n ≤ b ^ n) : a ≤ b :=
  le_of_pow_le_pow_left₀ hn hb h
theorem pow_le_pow_iff_left₀ (ha : 0 ≤ a) (hb : 0 ≤ b) {n : Nat} (hn : n ≠ 0) :
    a ^ n ≤ b ^ n ↔ a ≤ b := ⟨le_of_pow_le_pow_left₀ hn hb, fun h => pow_le_pow_left ha h n⟩
theorem pow_lt_pow_iff_left₀ (ha : 0 ≤ a) (hb : 0 ≤ b) {n : Nat} (hn : n ≠ 0) :
    a ^ n < b ^ n ↔ a < b := ⟨lt_of_pow_lt_pow_left₀ n hb, fun h => pow_lt_pow_left h ha hn⟩
theorem pow_left_injective_of_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) {n : Nat} (hn : n ≠ 0)
    (h : a ^ n = b ^ n) : a = b :=
  le_antisymm (le_of_pow_le_pow_left₀ hn hb (le_of_eq h))
    (le_of_pow_le_pow_left₀ hn ha (ge_of_eq h))
theorem pow_right_injective_of_one_lt (h : 1 < a) {m n : Nat} (e : a ^ m = a ^ n) : m = n :=
  Nat.le_antisymm
    (Nat.le_of_not_lt fun k => ne_of_lt (pow_lt_pow_right₀ h k) e.symm)
    (Nat.le_of_not_lt fun k => ne_of_lt (pow_lt_pow_right₀ h k) e)
theorem pow_right_inj₀_of_one_lt (h : 1 < a) {m n : Nat} : a ^ m = a ^ n ↔ m = n :=
  ⟨pow_right_injective_of_one_lt h, fun e => by rw [e]⟩
theorem pow_lt_pow_iff_right₀ (h : 1 < a) {m n : Nat} : a ^ m < a ^ n ↔ m < n :=
  ⟨fun k => Nat.lt_of_not_le fun l => not_lt_of_le (pow_le_pow_right₀ (le_of_lt h) l) k,
   pow_lt_pow_right₀ h⟩
theorem pow_le_pow_iff_right₀ (h : 1 < a) {m n : Nat} : a ^ m ≤ a ^ n ↔ m ≤ n :=
  ⟨fun k => Nat.le_of_not_lt fun l => not_le_of_lt (pow_lt_pow_right₀ h l) k,
   pow_le_pow_right₀ (le_of_lt h)⟩
theorem pow_lt_pow_iff_right (h : 1 < a) {m n : Nat} : a ^ m < a ^ n ↔ m < n :=
  pow_lt_pow_iff_right₀ h
theorem pow_le_pow_iff_right (h : 1 < a) {m n : Nat} : a ^ m ≤ a ^ n ↔ m ≤ n :=
  pow_le_pow_iff_right₀ h
theorem mul_self_lt_mul_self_iff (ha : 0 ≤ a) (hb : 0 ≤ b) : a < b ↔ a * a < b * b := by
  rw [← sq, ← sq, pow_lt_pow_iff_left₀ ha hb (by decide)]
theorem mul_self_le_mul_self_iff (ha : 0 ≤ a) (hb : 0 ≤ b) : a ≤ b ↔ a * a ≤ b * b := by
  rw [← sq, ← sq, pow_le_pow_iff_left₀ ha hb (by decide)]
theorem zero_lt_three : (0 : R) < 3 := by
  show 0 < ((2 + 1 : Nat) : R)
  rw [Semiring.natCast_succ]; exact add_pos zero_lt_two zero_lt_one
theorem zero_lt_four : (0 : R) < 4 := by
  show 0 < ((3 + 1 : Nat) : R)
  rw [Semiring.natCast_succ]; exact add_pos zero_lt_three zero_lt_one
theorem three_pos : (0 : R) < 3 := zero_lt_three
theorem four_pos : (0 : R) < 4 := zero_lt_four
theorem three_ne_zero : (3 : R) ≠ 0 := (ne_of_lt zero_lt_three).symm
theorem four_ne_zero : (4 : R) ≠ 0 := (ne_of_lt zero_lt_four).symm
theorem pow_le_one₀ {n : Nat} (h₀ : 0 ≤ a) (h₁ : a ≤ 1) : a ^ n ≤ 1 := by
  have := pow_le_pow_left h₀ h₁ n; rw [one_pow] at this; exact this
theorem pow_le_one (n : Nat) (h₀ : 0 ≤ a) (h₁ : a ≤ 1) : a ^ n ≤ 1 := pow_le_one₀ h₀ h₁
theorem pow_lt_one₀ {n : Nat} (h₀ : 0 ≤ a) (h₁ : a < 1) (hn : n ≠ 0) : a ^ n < 1 := by
  have := pow_lt_pow_left h₁ h₀ hn; rw [one_pow] at this; exact this
theorem pow_lt_pow_right (h : 1 < a) {m n : Nat} (k : m < n) : a ^ m < a ^ n :=
  pow_lt_pow_right₀ h k
theorem pow_le_pow_of_le_one (h₀ : 0 ≤ a) (h₁ : a ≤ 1) {m n : Nat} (k : m ≤ n) :
    a ^ n ≤ a ^ m := by
  obtain ⟨d, rfl⟩ := Nat.exists_eq_add_of_le k
  rw [pow_add]
  have := mul_le_mul_of_nonneg_left (pow_le_one₀ h₀ h₁ (n := d)) (pow_nonneg h₀ m)
  rw [mul_one] at this; exact this
theorem add_eq_zero_iff_of_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : a + b = 0 ↔ a = 0 ∧ b = 0 :=
  ⟨fun h => ⟨le_antisymm (h ▸ le_add_of_nonneg_right hb) ha,
     le_antisymm (h ▸ le_add_of_nonneg_left ha) hb⟩, fun h => by rw [h.1, h.2, add_zero]⟩
end LinearSemiring

/-! ### Zero as the least element -/

section Canonical
variable {R : Type u} [Semiring R] [PartialOrder R] [CanonicallyOrderedAdd R] {a : R}
@[simp] theorem zero_le (a : R) : 0 ≤ a := CanonicallyOrderedAdd.zero_le a
@[simp] theorem nonpos_iff_eq_zero : a ≤ 0 ↔ a = 0 :=
  ⟨fun h => le_antisymm h (zero_le a), le_of_eq⟩
theorem le_zero_iff : a ≤ 0 ↔ a = 0 := nonpos_iff_eq_zero
theorem not_lt_zero' : ¬a < 0 := not_lt_of_le (zero_le a)
theorem pos_iff_ne_zero : 0 < a ↔ a ≠ 0 :=
  ⟨fun h => (ne_of_lt h).symm, fun h => lt_of_le_of_ne (zero_le a) h.symm⟩
theorem pos_of_ne_zero (h : a ≠ 0) : 0 < a := pos_iff_ne_zero.mpr h
theorem zero_lt_iff : 0 < a ↔ a ≠ 0 := pos_iff_ne_zero
@[simp] theorem not_lt_zero : ¬a < 0 := not_lt_of_le (zero_le a)
theorem eq_zero_or_pos (a : R) : a = 0 ∨ 0 < a :=
  (Classical.em (a = 0)).imp_right pos_of_ne_zero
theorem Ne.pos (h : a ≠ 0) : 0 < a := pos_of_ne_zero h
theorem Ne.bot_lt (h : a ≠ 0) : 0 < a := pos_of_ne_zero h
theorem LT.lt.ne_zero {b : R} (h : b < a) : a ≠ 0 := fun e => not_lt_zero' (e ▸ h)
end Canonical

/-! ### Ordered rings -/

section OrderedRing
variable {R : Type u} [Ring R] [PartialOrder R] [IsStrictOrderedRing R] {a b c d : R}
@[simp] theorem sub_nonneg : 0 ≤ a - b ↔ b ≤ a := by
  rw [← add_le_add_iff_right b, zero_add, sub_add_cancel]
@[simp] theorem sub_pos : 0 < a - b ↔ b < a := by
  rw [← add_lt_add_iff_right b, zero_add, sub_add_cancel]
@[simp] theorem sub_nonpos : a - b ≤ 0 ↔ a ≤ b := by
  rw [← add_le_add_iff_right b, zero_add, sub_add_cancel]
@[simp] theorem sub_neg : a - b < 0 ↔ a < b := by
  rw [← add_lt_add_iff_right b, zero_add, sub_add_cancel]
theorem sub_lt_zero : a - b < 0 ↔ a < b := sub_neg
theorem sub_nonneg_of_le (h : b ≤ a) : 0 ≤ a - b := sub_nonneg.mpr h
theorem le_of_sub_nonneg (h : 0 ≤ a - b) : b ≤ a := sub_nonneg.mp h
theorem sub_pos_of_lt (h : b < a) : 0 < a - b := sub_pos.mpr h
theorem lt_of_sub_pos (h : 0 < a - b) : b < a := sub_pos.mp h
theorem sub_nonpos_of_le (h : a ≤ b) : a - b ≤ 0 := sub_nonpos.mpr h
theorem le_of_sub_nonpos (h : a - b ≤ 0) : a ≤ b := sub_nonpos.mp h
theorem sub_neg_of_lt (h : a < b) : a - b < 0 := sub_neg.mpr h
theorem lt_of_sub_neg (h : a - b < 0) : a < b := sub_neg.mp h
theorem sub_le_iff_le_add : a - c ≤ b ↔ a ≤ b + c := by
  rw [← add_le_add_iff_right c, sub_add_cancel]
theorem sub_le_iff_le_add' : a - b ≤ c ↔ a ≤ b + c := by rw [sub_le_iff_le_add, add_comm]
theorem le_sub_iff_add_le : a ≤ c - b ↔ a + b ≤ c := by
  rw [← add_le_add_iff_right b, sub_add_cancel]
theorem le_sub_iff_add_le' : b ≤ c - a ↔ a + b ≤ c := by rw [le_sub_iff_add_le, add_comm]
theorem sub_lt_iff_lt_add : a - c < b ↔ a < b + c := by
  rw [← add_lt_add_iff_right c, sub_add_cancel]
theorem sub_lt_iff_lt_add' : a - b < c ↔ a < b + c := by rw [sub_lt_iff_lt_add, add_comm]
theorem lt_sub_iff_add_lt : a < c - b ↔ a + b < c := by
  rw [← add_lt_add_iff_right b, sub_add_cancel]
theorem lt_sub_iff_add_lt' : b < c - a ↔ a + b < c := by rw [lt_sub_iff_add_lt, add_comm]
@[simp] theorem neg_le_neg_iff : -a ≤ -b ↔ b ≤ a := by
  rw [← sub_nonneg, sub_neg_eq_add, neg_add_eq_sub, sub_nonneg]
@[simp] theorem neg_lt_neg_iff : -a < -b ↔ b < a := by
  rw [← sub_pos, sub_neg_eq_add, neg_add_eq_sub, sub_pos]
theorem neg_le_neg (h : a ≤ b) : -b ≤ -a := neg_le_neg_iff.mpr h
theorem neg_lt_neg (h : a < b) : -b < -a := neg_lt_neg_iff.mpr h
@[simp] theorem neg_nonneg : 0 ≤ -a ↔ a ≤ 0 := by rw [← neg_zero, neg_le_neg_iff, neg_zero]
@[simp] theorem neg_nonpos : -a ≤ 0 ↔ 0 ≤ a := by rw [← neg_zero, neg_le_neg_iff, neg_zero]
@[simp] theorem neg_pos : 0 < -a ↔ a < 0 := by rw [← neg_zero, neg_lt_neg_iff, neg_zero]
@[simp] theorem neg_lt_zero : -a < 0 ↔ 0 < a := by rw [← neg_zero, neg_lt_neg_iff, neg_zero]
theorem neg_nonneg_of_nonpos (h : a ≤ 0) : 0 ≤ -a := neg_nonneg.mpr h
theorem neg_nonpos_of_nonneg (h : 0 ≤ a) : -a ≤ 0 := neg_nonpos.mpr h
theorem neg_pos_of_neg (h : a < 0) : 0 < -a := neg_pos.mpr h
theorem neg_le : -a ≤ b ↔ -b ≤ a := by rw [← neg_le_neg_iff, neg_neg]
theorem le_neg : a ≤ -b ↔ b ≤ -a := by rw [← neg_le_neg_iff, neg_neg]
theorem neg_lt : -a < b ↔ -b < a := by rw [← neg_lt_neg_iff, neg_neg]
theorem lt_neg : a < -b ↔ b < -a := by rw [← neg_lt_neg_iff, neg_neg]
theorem sub_le_sub (h : a ≤ b) (k : c ≤ d) : a - d ≤ b - c := by
  rw [sub_eq_add_neg, sub_eq_add_neg]; exact add_le_add h (neg_le_neg k)
theorem sub_le_sub_left (h : b ≤ c) (a : R) : a - c ≤ a - b := sub_le_sub (le_refl a) h
theorem sub_le_sub_right (h : b ≤ c) (a : R) : b - a ≤ c - a := sub_le_sub h (le_refl a)
theorem sub_lt_sub_left (h : b < c) (a : R) : a - c < a - b := by
  rw [sub_eq_add_neg, sub_eq_add_neg]; exact add_lt_add_left (neg_lt_neg h) a
theorem sub_lt_sub_right (h : b < c) (a : R) : b - a < c - a := by
  rw [sub_eq_add_neg, sub_eq_add_neg]; exact add_lt_add_right h _
@[simp] theorem sub_le_self_iff (a : R) {b : R} : a - b ≤ a ↔ 0 ≤ b := by
  rw [sub_le_iff_le_add, le_add_iff_nonneg_right]
@[simp] theorem sub_lt_self_iff (a : R) {b : R} : a - b < a ↔ 0 < b := by
  rw [sub_lt_iff_lt_add, lt_add_iff_pos_right]
theorem sub_le_self (a : R) (h : 0 ≤ b) : a - b ≤ a := (sub_le_self_iff a).mpr h
theorem sub_lt_self (a : R) (h : 0 < b) : a - b < a := (sub_lt_self_iff a).mpr h
theorem mul_nonneg_of_nonpos_of_nonpos (h : a ≤ 0) (k : b ≤ 0) : 0 ≤ a * b := by
  rw [← neg_mul_neg]; exact mul_nonneg (neg_nonneg.mpr h) (neg_nonneg.mpr k)
theorem mul_nonneg_of_neg_of_neg (h : a ≤ 0) (k : b ≤ 0) : 0 ≤ a * b :=
  mul_nonneg_of_nonpos_of_nonpos h k
theorem mul_pos_of_neg_of_neg (h : a < 0) (k : b < 0) : 0 < a * b := by
  rw [← neg_mul_neg]; exact mul_pos (neg_pos.mpr h) (neg_pos.mpr k)
theorem mul_le_mul_of_nonpos_left (h : b ≤ a) (k : c ≤ 0) : c * a ≤ c * b := by
  rw [← neg_le_neg_iff, ← neg_mul, ← neg_mul]
  exact mul_le_mul_of_nonneg_left h (neg_nonneg.mpr k)
theorem mul_le_mul_of_nonpos_right (h : b ≤ a) (k : c ≤ 0) : a * c ≤ b * c := by
  rw [← neg_le_neg_iff, ← mul_neg, ← mul_neg]
  exact mul_le_mul_of_nonneg_right h (neg_nonneg.mpr k)
theorem mul_lt_mul_of_neg_left (h : b < a) (k : c < 0) : c * a < c * b := by
  rw [← neg_lt_neg_iff, ← neg_mul, ← neg_mul]
  exact mul_lt_mul_of_pos_left h (neg_pos.mpr k)
theorem mul_lt_mul_of_neg_right (h : b < a) (k : c < 0) : a * c < b * c := by
  rw [← neg_lt_neg_iff, ← mul_neg, ← mul_neg]
  exact mul_lt_mul_of_pos_right h (neg_pos.mpr k)
end OrderedRing

section LinearOrderedRing
variable {R : Type u} [Ring R] [LinearOrder R] [IsStrictOrderedRing R] {a b c d : R}
theorem mul_self_nonneg (a : R) : 0 ≤ a * a := (le_total 0 a).elim
  (fun h => mul_nonneg h h) fun h => mul_nonneg_of_nonpos_of_nonpos h h
theorem sq_nonneg (a : R) : 0 ≤ a ^ 2 := by rw [sq]; exact mul_self_nonneg a
theorem pow_two_nonneg (a : R) : 0 ≤ a ^ 2 := sq_nonneg a
theorem pow_bit0_nonneg (a : R) (n : Nat) : 0 ≤ a ^ (2 * n) := by rw [pow_mul']; exact sq_nonneg _
instance (priority := 100) IsStrictOrderedRing.toNoZeroDivisors : NoZeroDivisors R where
  eq_zero_or_eq_zero_of_mul_eq_zero {a b} h := Classical.byContradiction fun k => by
    rw [not_or] at k
    rcases lt_or_gt_of_ne k.1 with ha | ha <;> rcases lt_or_gt_of_ne k.2 with hb | hb
    · exact (ne_of_lt (mul_pos_of_neg_of_neg ha hb)).symm h
    · exact ne_of_lt (mul_neg_of_neg_of_pos ha hb) h
    · exact ne_of_lt (mul_neg_of_pos_of_neg ha hb) h
    · exact (ne_of_lt (mul_pos ha hb)).symm h
theorem mul_self_pos : 0 < a * a ↔ a ≠ 0 :=
  ⟨fun h e => lt_irrefl (0 : R) (by rw [e, mul_zero] at h; exact h),
   fun h => lt_of_le_of_ne (mul_self_nonneg a) (mul_ne_zero h h).symm⟩
theorem sq_pos_of_ne_zero (h : a ≠ 0) : 0 < a ^ 2 := by rw [sq]; exact mul_self_pos.mpr h
theorem sq_pos_of_pos (h : 0 < a) : 0 < a ^ 2 := pow_pos h 2
theorem sq_pos_of_neg (h : a < 0) : 0 < a ^ 2 := sq_pos_of_ne_zero (ne_of_lt h)
theorem sq_pos_iff : 0 < a ^ 2 ↔ a ≠ 0 := by rw [sq, mul_self_pos]
theorem pow_two_pos_of_ne_zero (h : a ≠ 0) : 0 < a ^ 2 := sq_pos_of_ne_zero h
theorem mul_pos_iff : 0 < a * b ↔ 0 < a ∧ 0 < b ∨ a < 0 ∧ b < 0 := by
  constructor
  · intro h
    rcases lt_trichotomy a 0 with ha | ha | ha
    · right
      exact ⟨ha, not_le.mp fun k => not_le_of_lt h (mul_nonpos_of_nonpos_of_nonneg (le_of_lt ha) k)⟩
    · rw [ha, zero_mul] at h; exact (lt_irrefl _ h).elim
    · exact .inl ⟨ha, pos_of_mul_pos_right h (le_of_lt ha)⟩
  · intro h
    rcases h with ⟨ha, hb⟩ | ⟨ha, hb⟩
    · exact mul_pos ha hb
    · exact mul_pos_of_neg_of_neg ha hb
theorem mul_neg_iff : a * b < 0 ↔ 0 < a ∧ b < 0 ∨ a < 0 ∧ 0 < b := by
  rw [← neg_pos, ← mul_neg, mul_pos_iff, neg_pos, neg_lt_zero]
theorem mul_nonneg_iff : 0 ≤ a * b ↔ 0 ≤ a ∧ 0 ≤ b ∨ a ≤ 0 ∧ b ≤ 0 := by
  constructor
  · intro h
    rcases lt_trichotomy a 0 with ha | ha | ha
    · right
      exact ⟨le_of_lt ha, not_lt.mp fun k => not_lt_of_le h (mul_neg_of_neg_of_pos ha k)⟩
    · rw [ha]; exact (le_total 0 b).imp (⟨le_refl _, ·⟩) (⟨le_refl _, ·⟩)
    · exact .inl ⟨le_of_lt ha, not_lt.mp fun k => not_lt_of_le h (mul_neg_of_pos_of_neg ha k)⟩
  · intro h
    rcases h with ⟨ha, hb⟩ | ⟨ha, hb⟩
    · exact mul_nonneg ha hb
    · exact mul_nonneg_of_nonpos_of_nonpos ha hb
theorem add_sq_le_of_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : a * a + b * b ≤ (a + b) * (a + b) := by
  rw [add_mul, mul_add, mul_add, add_assoc]
  refine add_le_add_left ?_ _
  rw [← add_assoc]
  exact le_add_of_nonneg_left (add_nonneg (mul_nonneg ha hb) (mul_nonneg hb ha))
theorem sq_eq_sq_iff_of_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : a ^ 2 = b ^ 2 ↔ a = b :=
  ⟨pow_left_injective_of_nonneg ha hb (by decide), fun h => by rw [h]⟩
end LinearOrderedRing

/-! ### Absolute value -/

/-- `|a|`, the larger of `a` and `-a`. -/
def abs {α : Type u} [Max α] [Neg α] (a : α) : α := max a (-a)
/-- `|a|`, the larger of `a` and `-a`. -/
macro:max atomic("|" noWs) a:term noWs "|" : term => `(abs $a)
@[app_unexpander abs] def unexpandAbs : Lean.PrettyPrinter.Unexpander
  | `($_ $a) => match a with
    | `(|$_|) | `(-$_) => `(|($a)|)
    | _ => `(|$a|)
  | _ => throw .unit

section Abs
variable {R : Type u} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R] {a b c : R}
theorem neg_le_self (h : 0 ≤ a) : -a ≤ a := le_trans (neg_nonpos.mpr h) h
theorem le_neg_self (h : a ≤ 0) : a ≤ -a := le_trans h (neg_nonneg.mpr h)
theorem abs_eq_max_neg : |a| = max a (-a) := rfl
theorem abs_of_nonneg (h : 0 ≤ a) : |a| = a := max_eq_left (neg_le_self h)
theorem abs_of_pos (h : 0 < a) : |a| = a := abs_of_nonneg (le_of_lt h)
theorem abs_of_nonpos (h : a ≤ 0) : |a| = -a := max_eq_right (le_neg_self h)
theorem abs_of_neg (h : a < 0) : |a| = -a := abs_of_nonpos (le_of_lt h)
theorem abs_choice (a : R) : |a| = a ∨ |a| = -a := max_choice a (-a)
theorem abs_cases (a : R) : |a| = a ∧ 0 ≤ a ∨ |a| = -a ∧ a < 0 :=
  (lt_or_ge a 0).elim (fun h => .inr ⟨abs_of_neg h, h⟩) (fun h => .inl ⟨abs_of_nonneg h, h⟩)
theorem le_abs_self (a : R) : a ≤ |a| := le_max_left a (-a)
theorem neg_le_abs (a : R) : -a ≤ |a| := le_max_right a (-a)
theorem neg_abs_le (a : R) : -|a| ≤ a := neg_le.mp (neg_le_abs a)
@[simp] theorem abs_neg (a : R) : |(-a)| = |a| := by
  rw [abs_eq_max_neg, neg_neg, max_comm]; rfl
@[simp] theorem abs_nonneg (a : R) : 0 ≤ |a| := (le_total 0 a).elim
  (fun h => by rw [abs_of_nonneg h]; exact h)
  (fun h => by rw [abs_of_nonpos h]; exact neg_nonneg.mpr h)
@[simp] theorem abs_abs (a : R) : |(|a|)| = |a| := abs_of_nonneg (abs_nonneg a)
@[simp] theorem abs_zero : |(0 : R)| = 0 := abs_of_nonneg (le_refl 0)
@[simp] theorem abs_one : |(1 : R)| = 1 := abs_of_nonneg zero_le_one
theorem abs_le : |a| ≤ b ↔ -b ≤ a ∧ a ≤ b := by
  rw [abs_eq_max_neg, max_le_iff, neg_le, And.comm]
theorem abs_lt : |a| < b ↔ -b < a ∧ a < b := by
  rw [abs_eq_max_neg, max_lt_iff, neg_lt, And.comm]
theorem le_abs : a ≤ |b| ↔ a ≤ b ∨ a ≤ -b := le_max_iff
theorem lt_abs : a < |b| ↔ a < b ∨ a < -b := lt_max_iff
theorem le_abs' : a ≤ |b| ↔ b ≤ -a ∨ a ≤ b := by rw [le_abs, le_neg, or_comm]
theorem abs_le_of_le_of_neg_le (h : a ≤ b) (k : -a ≤ b) : |a| ≤ b := max_le h k
@[simp] theorem abs_eq_zero : |a| = 0 ↔ a = 0 :=
  ⟨fun h => (abs_choice a).elim (fun k => k.symm.trans h)
    (fun k => neg_eq_zero.mp (k.symm.trans h)), fun h => by rw [h, abs_zero]⟩
@[simp] theorem abs_pos : 0 < |a| ↔ a ≠ 0 :=
  ⟨fun h e => ne_of_lt h (abs_eq_zero.mpr e).symm,
   fun h => lt_of_le_of_ne (abs_nonneg a) fun e => h (abs_eq_zero.mp e.symm)⟩
theorem abs_ne_zero : |a| ≠ 0 ↔ a ≠ 0 := not_congr abs_eq_zero
@[simp] theorem abs_nonpos_iff : |a| ≤ 0 ↔ a = 0 :=
  ⟨fun h => abs_eq_zero.mp (le_antisymm h (abs_nonneg a)), fun h => by rw [h, abs_zero]; exact le_refl 0⟩
@[simp] theorem abs_eq_self : |a| = a ↔ 0 ≤ a := ⟨fun h => h ▸ abs_nonneg a, abs_of_nonneg⟩
@[simp] theorem abs_eq_neg_self : |a| = -a ↔ a ≤ 0 := by
  rw [← abs_neg, abs_eq_self, neg_nonneg]
theorem abs_eq (hb : 0 ≤ b) : |a| = b ↔ a = b ∨ a = -b := by
  constructor
  · intro h
    rw [← h]
    exact (abs_choice a).imp Eq.symm fun k => by rw [k, neg_neg]
  · rintro (h | h)
    · rw [h, abs_of_nonneg hb]
    · rw [h, abs_neg, abs_of_nonneg hb]
theorem abs_eq_abs : |a| = |b| ↔ a = b ∨ a = -b := by
  rw [abs_eq (abs_nonneg b)]
  rcases abs_choice b with h | h <;> rw [h]
  rw [neg_neg, or_comm]
theorem eq_or_eq_neg_of_abs_eq (h : |a| = b) : a = b ∨ a = -b :=
  (abs_choice a).imp (fun k => k.symm.trans h) (fun k => by rw [← h, k, neg_neg])
theorem abs_mul (a b : R) : |a * b| = |a| * |b| := by
  rcases abs_cases a with ⟨ha, h⟩ | ⟨ha, h⟩ <;> rcases abs_cases b with ⟨hb, k⟩ | ⟨hb, k⟩ <;>
    rw [ha, hb]
  · exact abs_of_nonneg (mul_nonneg h k)
  · rw [mul_neg]; exact abs_of_nonpos (mul_nonpos_of_nonneg_of_nonpos h (le_of_lt k))
  · rw [neg_mul]; exact abs_of_nonpos (mul_nonpos_of_nonpos_of_nonneg (le_of_lt h) k)
  · rw [neg_mul_neg]; exact abs_of_pos (mul_pos_of_neg_of_neg h k)
theorem abs_pow (a : R) (n : Nat) : |a ^ n| = |a| ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, abs_one]
  | succ n ih => rw [pow_succ, abs_mul, ih, pow_succ]
@[simp] theorem abs_mul_abs_self (a : R) : |a| * |a| = a * a := by
  rcases abs_choice a with h | h <;> rw [h]
  rw [neg_mul_neg]
@[simp] theorem abs_mul_self (a : R) : |a * a| = a * a := abs_of_nonneg (mul_self_nonneg a)
@[simp] theorem sq_abs (a : R) : |a| ^ 2 = a ^ 2 := by rw [sq, abs_mul_abs_self, sq]
theorem abs_sq (a : R) : |a ^ 2| = a ^ 2 := abs_of_nonneg (sq_nonneg a)
theorem pow_abs (a : R) (n : Nat) : |a| ^ n = |a ^ n| := (abs_pow a n).symm
theorem abs_sub_comm (a b : R) : |a - b| = |b - a| := by rw [← neg_sub, abs_neg]
theorem abs_add (a b : R) : |a + b| ≤ |a| + |b| := max_le
  (add_le_add (le_abs_self a) (le_abs_self b))
  (by rw [neg_add]; exact add_le_add (neg_le_abs a) (neg_le_abs b))
theorem abs_add_le (a b : R) : |a + b| ≤ |a| + |b| := abs_add a b
theorem abs_add_three (a b c : R) : |a + b + c| ≤ |a| + |b| + |c| :=
  le_trans (abs_add _ _) (add_le_add_right (abs_add a b) _)
theorem abs_sub_le (a b c : R) : |a - c| ≤ |a - b| + |b - c| := by
  rw [← sub_add_sub_cancel a b c]; exact abs_add _ _
theorem abs_sub_abs_le_abs_sub (a b : R) : |a| - |b| ≤ |a - b| := by
  rw [sub_le_iff_le_add]
  have := abs_add (a - b) b
  rw [sub_add_cancel] at this; exact this
theorem abs_abs_sub_abs_le_abs_sub (a b : R) : |(|a| - |b|)| ≤ |a - b| :=
  max_le (abs_sub_abs_le_abs_sub a b)
    (by rw [neg_sub, abs_sub_comm]; exact abs_sub_abs_le_abs_sub b a)
theorem sq_lt_sq' (h : -b < a) (k : a < b) : a ^ 2 < b ^ 2 := by
  rw [← sub_pos, sq_sub_sq]
  exact mul_pos (by rw [← sub_neg_eq_add, sub_pos, neg_lt]; exact h) (sub_pos.mpr k)
theorem sq_le_sq' (h : -b ≤ a) (k : a ≤ b) : a ^ 2 ≤ b ^ 2 := by
  rw [← sub_nonneg, sq_sub_sq]
  exact mul_nonneg (by rw [← sub_neg_eq_add, sub_nonneg, neg_le]; exact h) (sub_nonneg.mpr k)
theorem sq_lt_sq : a ^ 2 < b ^ 2 ↔ |a| < |b| := by
  rw [← sq_abs a, ← sq_abs b, pow_lt_pow_iff_left₀ (abs_nonneg a) (abs_nonneg b) (by decide)]
theorem sq_le_sq : a ^ 2 ≤ b ^ 2 ↔ |a| ≤ |b| := by
  rw [← sq_abs a, ← sq_abs b, pow_le_pow_iff_left₀ (abs_nonneg a) (abs_nonneg b) (by decide)]
theorem sq_eq_sq_iff_abs_eq_abs (a b : R) : a ^ 2 = b ^ 2 ↔ |a| = |b| := by
  rw [sq_eq_sq_iff_eq_or_eq_neg, abs_eq_abs]
theorem abs_le_of_sq_le_sq (h : a ^ 2 ≤ b ^ 2) (hb : 0 ≤ b) : |a| ≤ b := by
  rw [← abs_of_nonneg hb, ← sq_le_sq]; exact h
theorem abs_lt_of_sq_lt_sq (h : a ^ 2 < b ^ 2) (hb : 0 ≤ b) : |a| < b := by
  rw [← abs_of_nonneg hb, ← sq_lt_sq]; exact h
theorem abs_le_of_sq_le_sq' (h : a ^ 2 ≤ b ^ 2) (hb : 0 ≤ b) : -b ≤ a ∧ a ≤ b :=
  abs_le.mp (abs_le_of_sq_le_sq h hb)
theorem abs_lt_of_sq_lt_sq' (h : a ^ 2 < b ^ 2) (hb : 0 ≤ b) : -b < a ∧ a < b :=
  abs_lt.mp (abs_lt_of_sq_lt_sq h hb)
theorem sq_eq_sq' (h₁ : 0 ≤ a) (h₂ : 0 ≤ b) : a ^ 2 = b ^ 2 ↔ a = b :=
  sq_eq_sq_iff_of_nonneg h₁ h₂
theorem sq_eq_sq₀ (h₁ : 0 ≤ a) (h₂ : 0 ≤ b) : a ^ 2 = b ^ 2 ↔ a = b :=
  sq_eq_sq_iff_of_nonneg h₁ h₂
theorem one_lt_sq_iff_one_lt_abs (a : R) : 1 < a ^ 2 ↔ 1 < |a| := by
  have := sq_lt_sq (a := (1 : R)) (b := a)
  rw [one_pow, abs_one] at this; exact this
theorem sq_le_one_iff_abs_le_one (a : R) : a ^ 2 ≤ 1 ↔ |a| ≤ 1 := by
  have := sq_le_sq (a := a) (b := (1 : R))
  rw [one_pow, abs_one] at this; exact this
theorem four_mul_le_sq_add (a b : R) : 4 * a * b ≤ (a + b) ^ 2 := by
  rw [← sub_nonneg]
  have e : (a + b) ^ 2 - 4 * a * b = (a - b) ^ 2 := by
    rw [add_sq, sub_sq, show (4 : R) = 2 + 2 by
      rw [← one_add_one_eq_two (R := R), ← add_assoc]
      show ((0 + 1 + 1 + 1 + 1 : Nat) : R) = _
      simp only [Semiring.natCast_succ, Semiring.natCast_zero, zero_add], add_mul, add_mul,
      add_right_comm, ← sub_sub, add_sub_cancel_right, sub_add_eq_add_sub]
  rw [e]; exact sq_nonneg _
theorem two_mul_le_add_sq (a b : R) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by
  rw [← sub_nonneg, ← sub_sq']; exact sq_nonneg (a - b)
end Abs

/-! ### ℕ and ℤ -/

instance Nat.instLinearOrder : LinearOrder Nat where
  le_refl := Nat.le_refl
  le_trans _ _ _ := Nat.le_trans
  lt_iff_le_not_ge _ _ := Nat.lt_iff_le_and_not_ge
  le_antisymm _ _ := Nat.le_antisymm
  le_total := Nat.le_total
  toDecidableLE := inferInstance
  toDecidableEq := inferInstance
  toDecidableLT := inferInstance
  min_def _ _ := rfl
  max_def _ _ := rfl
instance Nat.instIsStrictOrderedRing : IsStrictOrderedRing Nat where
  add_le_add_left _ _ := Nat.add_le_add_left
  le_of_add_le_add_left _ _ _ := Nat.le_of_add_le_add_left
  zero_le_one := by decide
  zero_ne_one := by decide
  mul_lt_mul_of_pos_left _ _ _ := Nat.mul_lt_mul_of_pos_left
  mul_lt_mul_of_pos_right _ _ _ := Nat.mul_lt_mul_of_pos_right
instance Nat.instCanonicallyOrderedAdd : CanonicallyOrderedAdd Nat := ⟨Nat.zero_le⟩
instance Int.instLinearOrder : LinearOrder Int where
  le_refl := Int.le_refl
  le_trans _ _ _ := Int.le_trans
  lt_iff_le_not_ge a b := by omega
  le_antisymm _ _ := Int.le_antisymm
  le_total := Int.le_total
  toDecidableLE := inferInstance
  toDecidableEq := inferInstance
  toDecidableLT := inferInstance
  min_def _ _ := rfl
  max_def _ _ := rfl
private theorem Int.mul_lt_of_pos {a b c : Int} (h : a < b) (k : 0 < c) : c * a < c * b := by
  have := Int.mul_pos k (show 0 < b - a by omega)
  rw [Int.mul_sub] at this; omega
instance Int.instIsStrictOrderedRing : IsStrictOrderedRing Int where
  add_le_add_left _ _ := Int.add_le_add_left
  le_of_add_le_add_left a b c h := by omega
  zero_le_one := by decide
  zero_ne_one := by decide
  mul_lt_mul_of_pos_left _ _ _ := Int.mul_lt_of_pos
  mul_lt_mul_of_pos_right a b c h k := by
    rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_lt_of_pos h k
/-- The absolute value of an integer is its `natAbs`. -/
theorem Int.abs_eq_natAbs (a : Int) : |a| = (a.natAbs : Int) := by
  rcases abs_cases a with ⟨h, k⟩ | ⟨h, k⟩ <;> rw [h] <;> omega
theorem Int.natCast_natAbs (a : Int) : (a.natAbs : Int) = |a| := (Int.abs_eq_natAbs a).symm
theorem Int.natAbs_abs (a : Int) : |a|.natAbs = a.natAbs := by
  rw [Int.abs_eq_natAbs]; rfl
