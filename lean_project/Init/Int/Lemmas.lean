prelude
import Init.Omega
import Init.BEq
import Init.Int.Notation
/-!
`Init.Int.Lemmas`: more ring and order laws of ℤ; absolute value, sign, conversion to ℕ.
-/

namespace Int

/-! ### Addition, subtraction, negation -/

protected theorem add_left_cancel {a b c : Int} (h : a + b = a + c) : b = c := by omega
protected theorem add_right_cancel {a b c : Int} (h : a + b = c + b) : a = c := by omega
protected theorem add_left_inj {i j : Int} (k : Int) : (i + k = j + k) ↔ i = j := by omega
protected theorem add_right_inj {i j : Int} (k : Int) : (k + i = k + j) ↔ i = j := by omega
protected theorem sub_left_inj {i j : Int} (k : Int) : (i - k = j - k) ↔ i = j := by omega
protected theorem sub_right_inj {i j : Int} (k : Int) : (k - i = k - j) ↔ i = j := by omega
protected theorem neg_inj {a b : Int} : -a = -b ↔ a = b := by omega
protected theorem neg_eq_zero {a : Int} : -a = 0 ↔ a = 0 := by omega
protected theorem neg_ne_zero {a : Int} : -a ≠ 0 ↔ a ≠ 0 := by omega
protected theorem neg_eq_comm {a b : Int} : -a = b ↔ -b = a := by omega
protected theorem eq_neg_comm {a b : Int} : a = -b ↔ b = -a := by omega
protected theorem neg_eq_of_add_eq_zero {a b : Int} (h : a + b = 0) : -a = b := by omega
protected theorem eq_neg_of_eq_neg {a b : Int} (h : a = -b) : b = -a := by omega
protected theorem eq_neg_of_add_eq_zero_left {a b : Int} (h : a + b = 0) : a = -b := by omega
protected theorem add_eq_zero_iff_eq_neg {a b : Int} : a + b = 0 ↔ a = -b := by omega
protected theorem add_neg_cancel_left (a b : Int) : a + (-a + b) = b := by omega
protected theorem neg_add_cancel_left (a b : Int) : -a + (a + b) = b := by omega
protected theorem add_neg_cancel_right (a b : Int) : a + b + -b = a := by omega
protected theorem neg_add_cancel_right (a b : Int) : a + -b + b = a := by omega
protected theorem add_neg_eq_sub {a b : Int} : a + -b = a - b := rfl
protected theorem sub_neg (a b : Int) : a - -b = a + b := by omega
protected theorem neg_sub (a b : Int) : -(a - b) = b - a := by omega
protected theorem sub_sub (a b c : Int) : a - b - c = a - (b + c) := by omega
protected theorem sub_sub_self (a b : Int) : a - (a - b) = b := by omega
protected theorem add_sub_assoc (a b c : Int) : a + b - c = a + (b - c) := by omega
protected theorem sub_add_eq (a b c : Int) : a - (b + c) = a - b - c := by omega
protected theorem sub_right_comm (a b c : Int) : a - b - c = a - c - b := by omega
protected theorem add_sub_cancel_left (a b : Int) : a + b - a = b := by omega
protected theorem add_sub_cancel_right (a b : Int) : a + b - b = a := by omega
protected theorem add_sub_add_right (n k m : Int) : (n + k) - (m + k) = n - m := by omega
protected theorem add_sub_add_left (k n m : Int) : (k + n) - (k + m) = n - m := by omega
protected theorem sub_add_sub_cancel (a b c : Int) : (a - b) + (b - c) = a - c := by omega
protected theorem sub_sub_sub_cancel_right (a b c : Int) : (a - c) - (b - c) = a - b := by omega
protected theorem eq_sub_of_add_eq {a b c : Int} (h : a + c = b) : a = b - c := by omega
protected theorem eq_add_of_sub_eq {a b c : Int} (h : a - c = b) : a = b + c := by omega
protected theorem sub_eq_of_eq_add {a b c : Int} (h : a = c + b) : a - b = c := by omega
protected theorem add_eq_of_eq_sub {a b c : Int} (h : a = c - b) : a + b = c := by omega
protected theorem sub_eq_iff_eq_add {a b c : Int} : a - b = c ↔ a = c + b := by omega
protected theorem sub_eq_iff_eq_add' {a b c : Int} : a - b = c ↔ a = b + c := by omega
protected theorem eq_sub_iff_add_eq {a b c : Int} : a = b - c ↔ a + c = b := by omega
protected theorem sub_eq_zero {a b : Int} : a - b = 0 ↔ a = b := by omega
protected theorem sub_ne_zero {a b : Int} : a - b ≠ 0 ↔ a ≠ b := by omega
protected theorem sub_ne_zero_of_ne {a b : Int} (h : a ≠ b) : a - b ≠ 0 := by omega
protected theorem add_eq_left {a b : Int} : a + b = a ↔ b = 0 := by omega
protected theorem add_eq_right {a b : Int} : a + b = b ↔ a = 0 := by omega
protected theorem neg_add_eq_sub {a b : Int} : -a + b = b - a := by omega
protected theorem add_add_add_comm (a b c d : Int) : (a + b) + (c + d) = (a + c) + (b + d) := by omega
protected theorem two_mul (n : Int) : 2 * n = n + n := by omega
protected theorem mul_two (n : Int) : n * 2 = n + n := by omega
protected theorem one_ne_zero : (1 : Int) ≠ 0 := by omega
protected theorem zero_ne_one : (0 : Int) ≠ 1 := by omega
protected theorem one_pos : 0 < (1 : Int) := by omega
protected theorem zero_lt_one : 0 < (1 : Int) := by omega
protected theorem one_nonneg : 0 ≤ (1 : Int) := by omega

/-! ### Multiplication -/

theorem mul_mul_mul_comm (a b c d : Int) : (a * b) * (c * d) = (a * c) * (b * d) := by
  rw [Int.mul_assoc, Int.mul_left_comm b, ← Int.mul_assoc]
protected theorem mul_right_comm (a b c : Int) : a * b * c = a * c * b := by
  rw [Int.mul_assoc, Int.mul_comm b, ← Int.mul_assoc]
protected theorem neg_mul_neg (a b : Int) : -a * -b = a * b := by rw [Int.neg_mul, Int.mul_neg, Int.neg_neg]
protected theorem neg_mul_comm (a b : Int) : -a * b = a * -b := by rw [Int.neg_mul, Int.mul_neg]
protected theorem neg_mul_eq_neg_mul (a b : Int) : -(a * b) = -a * b := (Int.neg_mul a b).symm
protected theorem neg_mul_eq_mul_neg (a b : Int) : -(a * b) = a * -b := (Int.mul_neg a b).symm
protected theorem neg_eq_neg_one_mul (a : Int) : -a = -1 * a := by omega
protected theorem neg_one_mul (a : Int) : -1 * a = -a := by omega
protected theorem mul_neg_one (a : Int) : a * -1 = -a := by omega
protected theorem left_distrib (a b c : Int) : a * (b + c) = a * b + a * c := Int.mul_add a b c
protected theorem right_distrib (a b c : Int) : (a + b) * c = a * c + b * c := Int.add_mul a b c
protected theorem mul_eq_zero {a b : Int} : a * b = 0 ↔ a = 0 ∨ b = 0 := by
  constructor
  · intro h
    have := congrArg natAbs h
    rw [natAbs_mul] at this
    exact (Nat.mul_eq_zero.mp this).imp natAbs_eq_zero.mp natAbs_eq_zero.mp
  · rintro (h | h)
    · rw [h, Int.zero_mul]
    · rw [h, Int.mul_zero]
protected theorem mul_ne_zero {a b : Int} (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 :=
  fun h => (Int.mul_eq_zero.mp h).elim ha hb
protected theorem mul_ne_zero_iff {a b : Int} : a * b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 :=
  ⟨fun h => ⟨fun e => h (Int.mul_eq_zero.mpr (.inl e)), fun e => h (Int.mul_eq_zero.mpr (.inr e))⟩,
   fun h => Int.mul_ne_zero h.1 h.2⟩
protected theorem eq_of_mul_eq_mul_left {a b c : Int} (ha : a ≠ 0) (h : a * b = a * c) : b = c := by
  have e : a * (b - c) = 0 := by rw [Int.mul_sub]; omega
  have := (Int.mul_eq_zero.mp e).resolve_left ha
  omega
protected theorem eq_of_mul_eq_mul_right {a b c : Int} (ha : a ≠ 0) (h : b * a = c * a) : b = c := by
  rw [Int.mul_comm b, Int.mul_comm c] at h; exact Int.eq_of_mul_eq_mul_left ha h
theorem mul_eq_mul_left_iff {a b c : Int} (h : c ≠ 0) : c * a = c * b ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_left h, fun e => e ▸ rfl⟩
theorem mul_eq_mul_right_iff {a b c : Int} (h : c ≠ 0) : a * c = b * c ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_right h, fun e => e ▸ rfl⟩
theorem eq_one_of_mul_eq_self_left {a b : Int} (Hpos : a ≠ 0) (H : b * a = a) : b = 1 :=
  Int.eq_of_mul_eq_mul_right Hpos (by rw [Int.one_mul, H])
theorem eq_one_of_mul_eq_self_right {a b : Int} (Hpos : b ≠ 0) (H : b * a = b) : a = 1 :=
  Int.eq_of_mul_eq_mul_left Hpos (by rw [Int.mul_one, H])
protected theorem mul_self_sub_mul_self (a b : Int) : a * a - b * b = (a + b) * (a - b) := by
  rw [Int.mul_sub, Int.add_mul, Int.add_mul, Int.mul_comm b a]; omega

/-! ### Order -/

protected theorem le_rfl {a : Int} : a ≤ a := Int.le_refl a
protected theorem le_of_eq {a b : Int} (h : a = b) : a ≤ b := by omega
protected theorem lt_or_ge (a b : Int) : a < b ∨ a ≥ b := by omega
protected theorem lt_or_le (a b : Int) : a < b ∨ b ≤ a := by omega
protected theorem le_or_lt (a b : Int) : a ≤ b ∨ b < a := by omega
protected theorem lt_trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a := by omega
protected theorem lt_asymm {a b : Int} (h : a < b) : ¬b < a := by omega
protected theorem not_le_of_gt {a b : Int} (h : b < a) : ¬a ≤ b := by omega
protected theorem not_lt_of_ge {a b : Int} (h : b ≤ a) : ¬a < b := by omega
protected theorem not_lt_of_le {a b : Int} (h : b ≤ a) : ¬a < b := by omega
protected theorem not_le_of_lt {a b : Int} (h : b < a) : ¬a ≤ b := by omega
protected theorem lt_of_not_ge {a b : Int} (h : ¬a ≤ b) : b < a := by omega
protected theorem le_of_not_gt {a b : Int} (h : ¬b < a) : a ≤ b := by omega
protected theorem le_of_not_le {a b : Int} (h : ¬a ≤ b) : b ≤ a := by omega
protected theorem lt_of_le_of_ne {a b : Int} (h : a ≤ b) (k : a ≠ b) : a < b := by omega
protected theorem lt_iff_le_and_ne {a b : Int} : a < b ↔ a ≤ b ∧ a ≠ b := by omega
protected theorem lt_iff_le_not_le {a b : Int} : a < b ↔ a ≤ b ∧ ¬b ≤ a := by omega
protected theorem le_iff_lt_or_eq {a b : Int} : a ≤ b ↔ a < b ∨ a = b := by omega
protected theorem le_antisymm_iff {a b : Int} : a = b ↔ a ≤ b ∧ b ≤ a := by omega
protected theorem ne_iff_lt_or_gt {a b : Int} : a ≠ b ↔ a < b ∨ b < a := by omega
protected theorem ne_of_lt' {a b : Int} (h : a < b) : b ≠ a := by omega
theorem lt_iff_add_one_le {a b : Int} : a < b ↔ a + 1 ≤ b := Iff.rfl
theorem add_one_le_iff {a b : Int} : a + 1 ≤ b ↔ a < b := Iff.rfl
theorem lt_of_add_one_le {a b : Int} (h : a + 1 ≤ b) : a < b := h
theorem lt_add_one_iff {a b : Int} : a < b + 1 ↔ a ≤ b := by omega
theorem le_sub_one_iff {a b : Int} : a ≤ b - 1 ↔ a < b := by omega
theorem le_sub_one_of_lt {a b : Int} (h : a < b) : a ≤ b - 1 := by omega
theorem lt_of_le_sub_one {a b : Int} (h : a ≤ b - 1) : a < b := by omega
theorem sub_one_lt_iff {a b : Int} : a - 1 < b ↔ a ≤ b := by omega
theorem lt_succ (a : Int) : a < a + 1 := by omega
theorem sub_one_lt (a : Int) : a - 1 < a := by omega
theorem pos_iff_one_le {a : Int} : 0 < a ↔ 1 ≤ a := by omega
protected theorem add_lt_add {a b c d : Int} (h₁ : a < b) (h₂ : c < d) : a + c < b + d := by omega
protected theorem add_lt_add_left {a b : Int} (h : a < b) (c : Int) : c + a < c + b := by omega
protected theorem add_lt_add_right {a b : Int} (h : a < b) (c : Int) : a + c < b + c := by omega
protected theorem add_lt_add_of_le_of_lt {a b c d : Int} (h₁ : a ≤ b) (h₂ : c < d) : a + c < b + d := by omega
protected theorem add_lt_add_of_lt_of_le {a b c d : Int} (h₁ : a < b) (h₂ : c ≤ d) : a + c < b + d := by omega
protected theorem le_of_add_le_add_left {a b c : Int} (h : a + b ≤ a + c) : b ≤ c := by omega
protected theorem lt_of_add_lt_add_left {a b c : Int} (h : a + b < a + c) : b < c := by omega
protected theorem lt_of_add_lt_add_right {a b c : Int} (h : a + b < c + b) : a < c := by omega
protected theorem add_le_add_iff_left {b c : Int} (a : Int) : a + b ≤ a + c ↔ b ≤ c := by omega
protected theorem add_le_add_iff_right {a b : Int} (c : Int) : a + c ≤ b + c ↔ a ≤ b := by omega
protected theorem add_lt_add_iff_left {b c : Int} (a : Int) : a + b < a + c ↔ b < c := by omega
protected theorem add_lt_add_iff_right {a b : Int} (c : Int) : a + c < b + c ↔ a < b := by omega
protected theorem add_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b := by omega
protected theorem add_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a + b := by omega
protected theorem add_pos_of_pos_of_nonneg {a b : Int} (ha : 0 < a) (hb : 0 ≤ b) : 0 < a + b := by omega
protected theorem add_pos_of_nonneg_of_pos {a b : Int} (ha : 0 ≤ a) (hb : 0 < b) : 0 < a + b := by omega
protected theorem add_nonpos {a b : Int} (ha : a ≤ 0) (hb : b ≤ 0) : a + b ≤ 0 := by omega
protected theorem add_neg {a b : Int} (ha : a < 0) (hb : b < 0) : a + b < 0 := by omega
protected theorem le_add_of_nonneg_right {a b : Int} (h : 0 ≤ b) : a ≤ a + b := by omega
protected theorem le_add_of_nonneg_left {a b : Int} (h : 0 ≤ b) : a ≤ b + a := by omega
protected theorem lt_add_of_pos_right (a : Int) {b : Int} (h : 0 < b) : a < a + b := by omega
protected theorem lt_add_of_pos_left (a : Int) {b : Int} (h : 0 < b) : a < b + a := by omega
protected theorem neg_le_neg_iff {a b : Int} : -a ≤ -b ↔ b ≤ a := by omega
protected theorem neg_lt_neg_iff {a b : Int} : -a < -b ↔ b < a := by omega
protected theorem neg_lt_neg {a b : Int} (h : a < b) : -b < -a := by omega
protected theorem le_of_neg_le_neg {a b : Int} (h : -b ≤ -a) : a ≤ b := by omega
protected theorem lt_of_neg_lt_neg {a b : Int} (h : -b < -a) : a < b := by omega
protected theorem neg_nonneg {a : Int} : 0 ≤ -a ↔ a ≤ 0 := by omega
protected theorem neg_nonpos_iff (a : Int) : -a ≤ 0 ↔ 0 ≤ a := by omega
protected theorem neg_pos {a : Int} : 0 < -a ↔ a < 0 := by omega
protected theorem neg_neg_iff_pos {a : Int} : -a < 0 ↔ 0 < a := by omega
protected theorem neg_nonneg_of_nonpos {a : Int} (h : a ≤ 0) : 0 ≤ -a := by omega
protected theorem neg_nonpos_of_nonneg {a : Int} (h : 0 ≤ a) : -a ≤ 0 := by omega
protected theorem neg_pos_of_neg {a : Int} (h : a < 0) : 0 < -a := by omega
protected theorem neg_neg_of_pos {a : Int} (h : 0 < a) : -a < 0 := by omega
protected theorem neg_le_comm {a b : Int} : -a ≤ b ↔ -b ≤ a := by omega
protected theorem le_neg_comm {a b : Int} : a ≤ -b ↔ b ≤ -a := by omega
protected theorem neg_lt_comm {a b : Int} : -a < b ↔ -b < a := by omega
protected theorem lt_neg_comm {a b : Int} : a < -b ↔ b < -a := by omega
protected theorem sub_nonneg {a b : Int} : 0 ≤ a - b ↔ b ≤ a := by omega
protected theorem sub_pos {a b : Int} : 0 < a - b ↔ b < a := by omega
protected theorem sub_nonpos {a b : Int} : a - b ≤ 0 ↔ a ≤ b := by omega
protected theorem sub_neg_iff {a b : Int} : a - b < 0 ↔ a < b := by omega
protected theorem sub_pos_of_lt {a b : Int} (h : b < a) : 0 < a - b := by omega
protected theorem lt_of_sub_pos {a b : Int} (h : 0 < a - b) : b < a := by omega
protected theorem sub_nonpos_of_le {a b : Int} (h : a ≤ b) : a - b ≤ 0 := by omega
protected theorem sub_neg_of_lt {a b : Int} (h : a < b) : a - b < 0 := by omega
protected theorem le_add_of_sub_left_le {a b c : Int} (h : a - b ≤ c) : a ≤ b + c := by omega
protected theorem le_add_of_sub_right_le {a b c : Int} (h : a - c ≤ b) : a ≤ b + c := by omega
protected theorem sub_left_le_of_le_add {a b c : Int} (h : a ≤ b + c) : a - b ≤ c := by omega
protected theorem sub_right_le_of_le_add {a b c : Int} (h : a ≤ b + c) : a - c ≤ b := by omega
protected theorem le_sub_left_of_add_le {a b c : Int} (h : a + b ≤ c) : b ≤ c - a := by omega
protected theorem le_sub_right_of_add_le {a b c : Int} (h : a + b ≤ c) : a ≤ c - b := by omega
protected theorem add_le_of_le_sub_left {a b c : Int} (h : b ≤ c - a) : a + b ≤ c := by omega
protected theorem add_le_of_le_sub_right {a b c : Int} (h : a ≤ c - b) : a + b ≤ c := by omega
protected theorem sub_le_iff_le_add {a b c : Int} : a - b ≤ c ↔ a ≤ c + b := by omega
protected theorem sub_le_iff_le_add' {a b c : Int} : a - b ≤ c ↔ a ≤ b + c := by omega
protected theorem le_sub_iff_add_le {a b c : Int} : a ≤ b - c ↔ a + c ≤ b := by omega
protected theorem le_sub_iff_add_le' {a b c : Int} : a ≤ b - c ↔ c + a ≤ b := by omega
protected theorem sub_lt_iff_lt_add {a b c : Int} : a - b < c ↔ a < c + b := by omega
protected theorem lt_sub_iff_add_lt {a b c : Int} : a < b - c ↔ a + c < b := by omega
protected theorem sub_le_self (a : Int) {b : Int} (h : 0 ≤ b) : a - b ≤ a := by omega
protected theorem sub_lt_self (a : Int) {b : Int} (h : 0 < b) : a - b < a := by omega
protected theorem sub_le_sub {a b c d : Int} (h : a ≤ b) (k : c ≤ d) : a - d ≤ b - c := by omega
protected theorem sub_le_sub_left {a b : Int} (h : a ≤ b) (c : Int) : c - b ≤ c - a := by omega
protected theorem sub_le_sub_right {a b : Int} (h : a ≤ b) (c : Int) : a - c ≤ b - c := by omega
protected theorem sub_lt_sub {a b c d : Int} (h : a < b) (k : c < d) : a - d < b - c := by omega
protected theorem sub_lt_sub_left {a b : Int} (h : a < b) (c : Int) : c - b < c - a := by omega
protected theorem sub_lt_sub_right {a b : Int} (h : a < b) (c : Int) : a - c < b - c := by omega

/-! ### Order and multiplication -/

protected theorem mul_le_mul_of_nonneg_right {a b c : Int} (h : a ≤ b) (k : 0 ≤ c) : a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_le_mul_of_nonneg_left h k
protected theorem mul_lt_mul_of_pos_left {a b c : Int} (h : a < b) (k : 0 < c) : c * a < c * b := by
  have := Int.mul_pos k (Int.sub_pos_of_lt h)
  rw [Int.mul_sub] at this; omega
protected theorem mul_lt_mul_of_pos_right {a b c : Int} (h : a < b) (k : 0 < c) : a * c < b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_lt_mul_of_pos_left h k
protected theorem mul_le_mul {a b c d : Int} (hac : a ≤ c) (hbd : b ≤ d) (nnb : 0 ≤ b) (nnc : 0 ≤ c) :
    a * b ≤ c * d :=
  Int.le_trans (Int.mul_le_mul_of_nonneg_right hac nnb) (Int.mul_le_mul_of_nonneg_left hbd nnc)
protected theorem mul_lt_mul {a b c d : Int} (h₁ : a < c) (h₂ : b ≤ d) (h₃ : 0 < b) (h₄ : 0 ≤ c) :
    a * b < c * d :=
  Int.lt_of_lt_of_le (Int.mul_lt_mul_of_pos_right h₁ h₃) (Int.mul_le_mul_of_nonneg_left h₂ h₄)
protected theorem mul_le_mul_of_nonpos_right {a b c : Int} (h : b ≤ a) (hc : c ≤ 0) : a * c ≤ b * c := by
  have := Int.mul_le_mul_of_nonneg_right h (show 0 ≤ -c by omega)
  rw [Int.mul_neg, Int.mul_neg] at this; omega
protected theorem mul_le_mul_of_nonpos_left {a b c : Int} (ha : a ≤ 0) (h : c ≤ b) : a * b ≤ a * c := by
  rw [Int.mul_comm a, Int.mul_comm a]; exact Int.mul_le_mul_of_nonpos_right h ha
protected theorem mul_nonneg_of_nonpos_of_nonpos {a b : Int} (ha : a ≤ 0) (hb : b ≤ 0) : 0 ≤ a * b := by
  have := Int.mul_nonneg (show 0 ≤ -a by omega) (show 0 ≤ -b by omega)
  rw [Int.neg_mul_neg] at this; exact this
protected theorem mul_nonpos_of_nonneg_of_nonpos {a b : Int} (ha : 0 ≤ a) (hb : b ≤ 0) : a * b ≤ 0 := by
  have := Int.mul_nonneg ha (show 0 ≤ -b by omega)
  rw [Int.mul_neg] at this; omega
protected theorem mul_nonpos_of_nonpos_of_nonneg {a b : Int} (ha : a ≤ 0) (hb : 0 ≤ b) : a * b ≤ 0 := by
  rw [Int.mul_comm]; exact Int.mul_nonpos_of_nonneg_of_nonpos hb ha
protected theorem mul_pos_of_neg_of_neg {a b : Int} (ha : a < 0) (hb : b < 0) : 0 < a * b := by
  have := Int.mul_pos (show 0 < -a by omega) (show 0 < -b by omega)
  rw [Int.neg_mul_neg] at this; exact this
protected theorem mul_neg_of_pos_of_neg {a b : Int} (ha : 0 < a) (hb : b < 0) : a * b < 0 := by
  have := Int.mul_pos ha (show 0 < -b by omega)
  rw [Int.mul_neg] at this; omega
protected theorem mul_neg_of_neg_of_pos {a b : Int} (ha : a < 0) (hb : 0 < b) : a * b < 0 := by
  rw [Int.mul_comm]; exact Int.mul_neg_of_pos_of_neg hb ha
protected theorem mul_self_nonneg (a : Int) : 0 ≤ a * a := by
  by_cases h : 0 ≤ a
  · exact Int.mul_nonneg h h
  · exact Int.mul_nonneg_of_nonpos_of_nonpos (by omega) (by omega)
protected theorem sq_nonneg (a : Int) : 0 ≤ a ^ 2 := by
  rw [Int.pow_succ, Int.pow_succ, Int.pow_zero, Int.one_mul]; exact Int.mul_self_nonneg a
protected theorem mul_self_pos {a : Int} (h : a ≠ 0) : 0 < a * a := by
  by_cases k : 0 < a
  · exact Int.mul_pos k k
  · exact Int.mul_pos_of_neg_of_neg (by omega) (by omega)
protected theorem mul_self_le_mul_self {a b : Int} (h1 : 0 ≤ a) (h2 : a ≤ b) : a * a ≤ b * b :=
  Int.mul_le_mul h2 h2 h1 (by omega)
protected theorem mul_self_lt_mul_self {a b : Int} (h1 : 0 ≤ a) (h2 : a < b) : a * a < b * b :=
  Int.lt_of_le_of_lt (Int.mul_le_mul_of_nonneg_left (Int.le_of_lt h2) h1)
    (Int.mul_lt_mul_of_pos_right h2 (by omega))
protected theorem le_of_mul_le_mul_left {a b c : Int} (w : a * b ≤ a * c) (h : 0 < a) : b ≤ c := by
  apply Int.not_lt.mp
  intro k
  have := Int.mul_lt_mul_of_pos_left k h
  omega
protected theorem le_of_mul_le_mul_right {a b c : Int} (w : a * c ≤ b * c) (h : 0 < c) : a ≤ b := by
  rw [Int.mul_comm a, Int.mul_comm b] at w; exact Int.le_of_mul_le_mul_left w h
protected theorem lt_of_mul_lt_mul_left {a b c : Int} (w : a * b < a * c) (h : 0 ≤ a) : b < c := by
  apply Int.not_le.mp
  intro k
  have := Int.mul_le_mul_of_nonneg_left k h
  omega
protected theorem lt_of_mul_lt_mul_right {a b c : Int} (w : a * c < b * c) (h : 0 ≤ c) : a < b := by
  rw [Int.mul_comm a, Int.mul_comm b] at w; exact Int.lt_of_mul_lt_mul_left w h
protected theorem mul_le_mul_left {a b c : Int} (h : 0 < a) : a * b ≤ a * c ↔ b ≤ c :=
  ⟨fun w => Int.le_of_mul_le_mul_left w h, fun w => Int.mul_le_mul_of_nonneg_left w (by omega)⟩
protected theorem mul_le_mul_right {a b c : Int} (h : 0 < c) : a * c ≤ b * c ↔ a ≤ b :=
  ⟨fun w => Int.le_of_mul_le_mul_right w h, fun w => Int.mul_le_mul_of_nonneg_right w (by omega)⟩
protected theorem pos_of_mul_pos_left {a b : Int} (h : 0 < a * b) (ha : 0 < a) : 0 < b := by
  have : a * 0 < a * b := by rw [Int.mul_zero]; exact h
  exact Int.lt_of_mul_lt_mul_left this (by omega)
protected theorem pos_of_mul_pos_right {a b : Int} (h : 0 < a * b) (hb : 0 < b) : 0 < a := by
  rw [Int.mul_comm] at h; exact Int.pos_of_mul_pos_left h hb
protected theorem nonneg_of_mul_nonneg_left {a b : Int} (h : 0 ≤ a * b) (hb : 0 < a) : 0 ≤ b := by
  have : a * 0 ≤ a * b := by rw [Int.mul_zero]; exact h
  exact Int.le_of_mul_le_mul_left this hb

/-! ### Minimum and maximum -/

protected theorem min_comm (a b : Int) : min a b = min b a := by omega
protected theorem max_comm (a b : Int) : max a b = max b a := by omega
protected theorem min_assoc (a b c : Int) : min (min a b) c = min a (min b c) := by omega
protected theorem max_assoc (a b c : Int) : max (max a b) c = max a (max b c) := by omega
protected theorem min_self (a : Int) : min a a = a := by omega
protected theorem max_self (a : Int) : max a a = a := by omega
protected theorem min_eq_left {a b : Int} (h : a ≤ b) : min a b = a := by omega
protected theorem min_eq_right {a b : Int} (h : b ≤ a) : min a b = b := by omega
protected theorem max_eq_left {a b : Int} (h : b ≤ a) : max a b = a := by omega
protected theorem max_eq_right {a b : Int} (h : a ≤ b) : max a b = b := by omega
protected theorem le_min {a b c : Int} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by omega
protected theorem lt_min {a b c : Int} : a < min b c ↔ a < b ∧ a < c := by omega
protected theorem max_le {a b c : Int} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by omega
protected theorem max_lt {a b c : Int} : max a b < c ↔ a < c ∧ b < c := by omega
protected theorem le_max_iff {a b c : Int} : a ≤ max b c ↔ a ≤ b ∨ a ≤ c := by omega
protected theorem min_le_iff {a b c : Int} : min a b ≤ c ↔ a ≤ c ∨ b ≤ c := by omega
protected theorem neg_min_neg (a b : Int) : min (-a) (-b) = -max a b := by omega
protected theorem neg_max_neg (a b : Int) : max (-a) (-b) = -min a b := by omega
protected theorem add_max_add_right (a b c : Int) : max (a + c) (b + c) = max a b + c := by omega
protected theorem add_min_add_right (a b c : Int) : min (a + c) (b + c) = min a b + c := by omega
protected theorem add_max_add_left (a b c : Int) : max (a + b) (a + c) = a + max b c := by omega
protected theorem add_min_add_left (a b c : Int) : min (a + b) (a + c) = a + min b c := by omega

/-! ### Absolute value -/

@[simp] theorem natAbs_natCast (n : Nat) : natAbs (n : Int) = n := rfl
@[simp] theorem natAbs_ofNat (n : Nat) : natAbs (no_index (OfNat.ofNat n)) = n := rfl
@[simp] theorem natAbs_zero : natAbs (0 : Int) = 0 := rfl
@[simp] theorem natAbs_one : natAbs (1 : Int) = 1 := rfl
theorem natAbs_neg_natCast (n : Nat) : natAbs (-(n : Int)) = n := by omega
theorem natAbs_ne_zero {a : Int} : natAbs a ≠ 0 ↔ a ≠ 0 := by omega
theorem natAbs_pos {a : Int} : 0 < natAbs a ↔ a ≠ 0 := by omega
theorem natAbs_eq (a : Int) : a = natAbs a ∨ a = -(natAbs a : Int) := by omega
theorem natAbs_of_nonpos {a : Int} (h : a ≤ 0) : (natAbs a : Int) = -a := by omega
theorem ofNat_natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : (natAbs a : Int) = a := by omega
theorem ofNat_natAbs_of_nonpos {a : Int} (h : a ≤ 0) : (natAbs a : Int) = -a := by omega
theorem eq_natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : a = natAbs a := by omega
theorem natAbs_eq_natAbs_iff {a b : Int} : a.natAbs = b.natAbs ↔ a = b ∨ a = -b := by omega
theorem natAbs_eq_iff {a : Int} {n : Nat} : a.natAbs = n ↔ a = n ∨ a = -(n : Int) := by omega
theorem natAbs_lt_natAbs_of_nonneg_of_lt {a b : Int} (h : 0 ≤ a) (k : a < b) : a.natAbs < b.natAbs := by omega
theorem natAbs_add_le (a b : Int) : natAbs (a + b) ≤ natAbs a + natAbs b := by omega
theorem natAbs_sub_le (a b : Int) : natAbs (a - b) ≤ natAbs a + natAbs b := by omega
theorem natAbs_add_of_nonneg {a b : Int} (h : 0 ≤ a) (k : 0 ≤ b) : natAbs (a + b) = natAbs a + natAbs b := by omega
theorem natAbs_sub_of_nonneg_of_le {a b : Int} (h : 0 ≤ b) (k : b ≤ a) : natAbs (a - b) = natAbs a - natAbs b := by omega
theorem natAbs_sub_comm (a b : Int) : natAbs (a - b) = natAbs (b - a) := by omega
theorem natAbs_le {a : Int} {n : Nat} : a.natAbs ≤ n ↔ -(n : Int) ≤ a ∧ a ≤ n := by omega
theorem natAbs_lt {a : Int} {n : Nat} : a.natAbs < n ↔ -(n : Int) < a ∧ a < n := by omega
theorem natAbs_inj_of_nonneg_of_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : a.natAbs = b.natAbs ↔ a = b := by omega
theorem natAbs_mul_self {a : Int} : ((a.natAbs * a.natAbs : Nat) : Int) = a * a := by
  rw [natCast_mul]
  cases natAbs_eq a with
  | inl h => rw [← h]
  | inr h =>
    have e : (a.natAbs : Int) = -a := by omega
    rw [e, Int.neg_mul_neg]
theorem natAbs_mul_natAbs_eq {a b : Int} {c : Nat} (h : a * b = (c : Int)) : a.natAbs * b.natAbs = c := by
  rw [← natAbs_mul, h]; rfl
theorem natAbs_eq_one_iff {a : Int} : a.natAbs = 1 ↔ a = 1 ∨ a = -1 := by omega
theorem mul_eq_one_iff_eq_one_or_neg_one {a b : Int} : a * b = 1 ↔ a = 1 ∧ b = 1 ∨ a = -1 ∧ b = -1 := by
  constructor
  · intro h
    have e : a.natAbs * b.natAbs = 1 := by rw [← natAbs_mul, h]; rfl
    have a0 : a.natAbs ≠ 0 := by intro z; rw [z, Nat.zero_mul] at e; omega
    have b0 : b.natAbs ≠ 0 := by intro z; rw [z, Nat.mul_zero] at e; omega
    have la : a.natAbs * 1 ≤ a.natAbs * b.natAbs := Nat.mul_le_mul_left _ (by omega)
    have a1 : a.natAbs = 1 := by omega
    rw [a1, Nat.one_mul] at e
    cases natAbs_eq_one_iff.mp a1 with
    | inl p => subst p; rw [Int.one_mul] at h; omega
    | inr p => subst p; omega
  · rintro (⟨p, q⟩ | ⟨p, q⟩)
    · rw [p, q]; rfl
    · rw [p, q]; rfl
theorem eq_one_or_neg_one_of_mul_eq_one {z w : Int} (h : z * w = 1) : z = 1 ∨ z = -1 :=
  (mul_eq_one_iff_eq_one_or_neg_one.mp h).imp And.left And.left
theorem natAbs_pow (n : Int) (k : Nat) : natAbs (n ^ k) = natAbs n ^ k := by
  induction k with
  | zero => rfl
  | succ k ih => rw [Int.pow_succ, natAbs_mul, ih]; rfl

/-! ### Conversion to ℕ -/

theorem toNat_of_nonneg {a : Int} (h : 0 ≤ a) : (toNat a : Int) = a := by omega
theorem toNat_of_nonpos {a : Int} (h : a ≤ 0) : toNat a = 0 := by omega
@[simp] theorem toNat_natCast (n : Nat) : toNat (n : Int) = n := rfl
@[simp] theorem toNat_ofNat (n : Nat) : toNat (no_index (OfNat.ofNat n)) = n := rfl
@[simp] theorem toNat_zero : (0 : Int).toNat = 0 := rfl
@[simp] theorem toNat_one : (1 : Int).toNat = 1 := rfl
@[simp] theorem toNat_neg_natCast (n : Nat) : (-(n : Int)).toNat = 0 := by omega
theorem toNat_natCast_add_one {n : Nat} : ((n : Int) + 1).toNat = n + 1 := by omega
theorem self_le_toNat (a : Int) : a ≤ toNat a := by omega
theorem le_toNat {n : Nat} {z : Int} (h : 0 ≤ z) : n ≤ z.toNat ↔ (n : Int) ≤ z := by omega
theorem toNat_lt {n : Nat} {z : Int} (h : 0 ≤ z) : z.toNat < n ↔ z < (n : Int) := by omega
theorem toNat_le {m : Int} {n : Nat} : m.toNat ≤ n ↔ m ≤ n := by omega
theorem lt_toNat {m : Nat} {n : Int} : m < n.toNat ↔ (m : Int) < n := by omega
theorem toNat_eq_zero {n : Int} : n.toNat = 0 ↔ n ≤ 0 := by omega
theorem toNat_pos {n : Int} : 0 < n.toNat ↔ 0 < n := by omega
theorem toNat_le_toNat {a b : Int} (h : a ≤ b) : a.toNat ≤ b.toNat := by omega
theorem toNat_lt_toNat {a b : Int} (hb : 0 < b) : a.toNat < b.toNat ↔ a < b := by omega
theorem toNat_add {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : (a + b).toNat = a.toNat + b.toNat := by omega
theorem toNat_add_nat {a : Int} (ha : 0 ≤ a) (n : Nat) : (a + n).toNat = a.toNat + n := by omega
theorem toNat_sub (m n : Nat) : toNat ((m : Int) - n) = m - n := by omega
theorem toNat_sub_toNat_neg (n : Int) : (n.toNat : Int) - (-n).toNat = n := by omega
theorem toNat_add_toNat_neg_eq_natAbs (n : Int) : n.toNat + (-n).toNat = n.natAbs := by omega
theorem toNat_mul {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : (a * b).toNat = a.toNat * b.toNat := by
  obtain ⟨m, rfl⟩ := eq_natCast_of_nonneg ha
  obtain ⟨n, rfl⟩ := eq_natCast_of_nonneg hb
  rfl
theorem eq_ofNat_of_zero_le {a : Int} (h : 0 ≤ a) : ∃ n : Nat, a = n := eq_natCast_of_nonneg h
theorem eq_succ_of_zero_lt {a : Int} (h : 0 < a) : ∃ n : Nat, a = (n : Int) + 1 := ⟨(a - 1).toNat, by omega⟩
theorem lt_toNat_of_lt {a : Nat} {b : Int} (h : (a : Int) < b) : a < b.toNat := by omega
theorem exists_natCast_eq_of_nonneg {a : Int} (h : 0 ≤ a) : ∃ n : Nat, (n : Int) = a := ⟨a.toNat, by omega⟩
theorem natCast_toNat_eq_self {a : Int} : (a.toNat : Int) = a ↔ 0 ≤ a := by omega

/-! ### Sign -/

@[simp] theorem sign_zero : sign 0 = 0 := rfl
@[simp] theorem sign_one : sign 1 = 1 := rfl
theorem sign_neg_one : sign (-1) = -1 := rfl
theorem sign_of_add_one (x : Nat) : sign ((x : Int) + 1) = 1 := rfl
theorem sign_negSucc (x : Nat) : sign (negSucc x) = -1 := rfl
theorem sign_eq_one_of_pos {a : Int} (h : 0 < a) : sign a = 1 := by
  obtain ⟨n, rfl⟩ := eq_succ_of_zero_lt h
  rfl
theorem sign_eq_neg_one_of_neg {a : Int} (h : a < 0) : sign a = -1 := by
  cases a with
  | ofNat n => exact (Int.not_lt.mpr (natCast_nonneg n) h).elim
  | negSucc n => rfl
theorem sign_eq_zero_iff_zero {a : Int} : sign a = 0 ↔ a = 0 := by
  constructor
  · intro h
    cases Int.lt_trichotomy a 0 with
    | inl l => rw [sign_eq_neg_one_of_neg l] at h; omega
    | inr r => cases r with
      | inl e => exact e
      | inr g => rw [sign_eq_one_of_pos g] at h; omega
  · intro h; rw [h]; rfl
theorem sign_mul_natAbs (a : Int) : sign a * natAbs a = a := by
  cases Int.lt_trichotomy a 0 with
  | inl l => rw [sign_eq_neg_one_of_neg l]; omega
  | inr r => cases r with
    | inl e => rw [e]; rfl
    | inr g => rw [sign_eq_one_of_pos g]; omega
theorem natAbs_mul_sign (a : Int) : natAbs a * sign a = a := by rw [Int.mul_comm, sign_mul_natAbs]
theorem sign_neg (a : Int) : sign (-a) = -sign a := by
  cases Int.lt_trichotomy a 0 with
  | inl l => rw [sign_eq_neg_one_of_neg l, sign_eq_one_of_pos (show 0 < -a by omega)]; rfl
  | inr r => cases r with
    | inl e => rw [e]; rfl
    | inr g => rw [sign_eq_one_of_pos g, sign_eq_neg_one_of_neg (show -a < 0 by omega)]
theorem sign_eq_one_iff_pos {a : Int} : sign a = 1 ↔ 0 < a := by
  constructor
  · intro h
    cases Int.lt_trichotomy a 0 with
    | inl l => rw [sign_eq_neg_one_of_neg l] at h; omega
    | inr r => cases r with
      | inl e => rw [e] at h; exact absurd h (by decide)
      | inr g => exact g
  · exact sign_eq_one_of_pos
theorem sign_eq_neg_one_iff_neg {a : Int} : sign a = -1 ↔ a < 0 := by
  have := @sign_eq_one_iff_pos (-a)
  rw [sign_neg] at this
  omega

attribute [simp] Int.sub_self Int.sub_zero Int.zero_sub Int.neg_neg Int.neg_zero Int.mul_zero Int.zero_mul
  Int.mul_one Int.one_mul Int.add_left_neg Int.add_right_neg Int.le_refl Int.lt_irrefl Int.not_le Int.not_lt
  Int.add_sub_cancel_left Int.add_sub_cancel_right Int.sub_add_cancel Int.neg_mul Int.mul_neg Int.mul_eq_zero
  Int.neg_inj Int.neg_eq_zero Int.neg_nonneg Int.neg_pos Int.neg_neg_iff_pos natAbs_neg natAbs_eq_zero
  Int.add_left_inj Int.add_right_inj Int.sub_left_inj Int.sub_right_inj Int.add_le_add_iff_left
  Int.add_le_add_iff_right Int.add_lt_add_iff_left Int.add_lt_add_iff_right Int.sub_neg Int.neg_sub
  Int.min_self Int.max_self Int.neg_le_neg_iff Int.neg_lt_neg_iff Int.add_eq_left Int.add_eq_right
  Int.sub_nonneg Int.pow_zero

end Int
