prelude
import Init.Algebra.Dvd
import Init.NumberTheory.Parity
/-!
`Init.Algebra.Field`: inverses and quotients in fields (`x / 0 = 0`), integer powers, and order in
linearly ordered fields.
-/
universe u
set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

section Field
variable {K : Type u} [Field K] {a b c d : K}

/-! ### Inverses -/

theorem div_eq_mul_inv (a b : K) : a / b = a * b⁻¹ := Field.div_eq_mul_inv a b
@[simp] theorem inv_zero : (0 : K)⁻¹ = 0 := Field.inv_zero
@[simp] theorem mul_inv_cancel₀ (h : a ≠ 0) : a * a⁻¹ = 1 := Field.mul_inv_cancel a h
@[simp] theorem inv_mul_cancel₀ (h : a ≠ 0) : a⁻¹ * a = 1 := by rw [mul_comm, mul_inv_cancel₀ h]
instance (priority := 100) Field.toNoZeroDivisors : NoZeroDivisors K where
  eq_zero_or_eq_zero_of_mul_eq_zero {a b} h := (Classical.em (a = 0)).imp_right fun ha => by
    rw [← one_mul b, ← inv_mul_cancel₀ ha, mul_assoc, h, mul_zero]
theorem eq_inv_of_mul_eq_one_left (h : a * b = 1) : a = b⁻¹ := by
  have hb : b ≠ 0 := fun e => by rw [e, mul_zero] at h; exact zero_ne_one h
  rw [← mul_one a, ← mul_inv_cancel₀ hb, ← mul_assoc, h, one_mul]
theorem eq_inv_of_mul_eq_one_right (h : a * b = 1) : b = a⁻¹ :=
  eq_inv_of_mul_eq_one_left (by rw [mul_comm, h])
theorem inv_eq_of_mul_eq_one_right (h : a * b = 1) : a⁻¹ = b := (eq_inv_of_mul_eq_one_right h).symm
theorem inv_eq_of_mul_eq_one_left (h : a * b = 1) : b⁻¹ = a := (eq_inv_of_mul_eq_one_left h).symm
@[simp] theorem inv_one : (1 : K)⁻¹ = 1 := inv_eq_of_mul_eq_one_right (mul_one 1)
theorem inv_ne_zero (h : a ≠ 0) : a⁻¹ ≠ 0 := fun e => by
  have := mul_inv_cancel₀ h
  rw [e, mul_zero] at this
  exact zero_ne_one this
@[simp] theorem inv_inv (a : K) : a⁻¹⁻¹ = a := by
  by_cases h : a = 0
  · rw [h, inv_zero, inv_zero]
  · exact inv_eq_of_mul_eq_one_right (inv_mul_cancel₀ h)
@[simp] theorem inv_eq_zero : a⁻¹ = 0 ↔ a = 0 :=
  ⟨fun h => by rw [← inv_inv a, h, inv_zero], fun h => by rw [h, inv_zero]⟩
theorem inv_ne_zero_iff : a⁻¹ ≠ 0 ↔ a ≠ 0 := not_congr inv_eq_zero
@[simp] theorem inv_inj : a⁻¹ = b⁻¹ ↔ a = b :=
  ⟨fun h => by rw [← inv_inv a, h, inv_inv], fun h => by rw [h]⟩
@[simp] theorem mul_inv (a b : K) : (a * b)⁻¹ = a⁻¹ * b⁻¹ := by
  by_cases ha : a = 0
  · rw [ha, zero_mul, inv_zero, zero_mul]
  by_cases hb : b = 0
  · rw [hb, mul_zero, inv_zero, mul_zero]
  exact inv_eq_of_mul_eq_one_right (by
    rw [mul_mul_mul_comm, mul_inv_cancel₀ ha, mul_inv_cancel₀ hb, one_mul])
theorem mul_inv_rev (a b : K) : (a * b)⁻¹ = b⁻¹ * a⁻¹ := by rw [mul_inv, mul_comm]
@[simp] theorem inv_neg : (-a)⁻¹ = -a⁻¹ := by
  by_cases h : a = 0
  · rw [h, neg_zero, inv_zero, neg_zero]
  · exact inv_eq_of_mul_eq_one_right (by rw [neg_mul_neg, mul_inv_cancel₀ h])
theorem inv_pow (a : K) (n : ℕ) : a⁻¹ ^ n = (a ^ n)⁻¹ := by
  induction n with
  | zero => rw [pow_zero, pow_zero, inv_one]
  | succ n ih => rw [pow_succ, ih, pow_succ, mul_inv]
@[simp] theorem mul_inv_cancel_right₀ (h : b ≠ 0) (a : K) : a * b * b⁻¹ = a := by
  rw [mul_assoc, mul_inv_cancel₀ h, mul_one]
@[simp] theorem mul_inv_cancel_left₀ (h : a ≠ 0) (b : K) : a * (a⁻¹ * b) = b := by
  rw [← mul_assoc, mul_inv_cancel₀ h, one_mul]
@[simp] theorem inv_mul_cancel_right₀ (h : b ≠ 0) (a : K) : a * b⁻¹ * b = a := by
  rw [mul_assoc, inv_mul_cancel₀ h, mul_one]
@[simp] theorem inv_mul_cancel_left₀ (h : a ≠ 0) (b : K) : a⁻¹ * (a * b) = b := by
  rw [← mul_assoc, inv_mul_cancel₀ h, one_mul]

/-! ### Quotients -/

@[simp] theorem one_div (a : K) : 1 / a = a⁻¹ := by rw [div_eq_mul_inv, one_mul]
theorem inv_eq_one_div (a : K) : a⁻¹ = 1 / a := (one_div a).symm
theorem mul_one_div (a b : K) : a * (1 / b) = a / b := by rw [one_div, div_eq_mul_inv]
theorem div_eq_inv_mul (a b : K) : a / b = b⁻¹ * a := by rw [div_eq_mul_inv, mul_comm]
@[simp] theorem div_zero (a : K) : a / 0 = 0 := by rw [div_eq_mul_inv, inv_zero, mul_zero]
@[simp] theorem zero_div (a : K) : 0 / a = 0 := by rw [div_eq_mul_inv, zero_mul]
@[simp] theorem div_one (a : K) : a / 1 = a := by rw [div_eq_mul_inv, inv_one, mul_one]
@[simp] theorem div_self (h : a ≠ 0) : a / a = 1 := by rw [div_eq_mul_inv, mul_inv_cancel₀ h]
theorem div_self_eq_one₀ (h : a ≠ 0) : a / a = 1 := div_self h
theorem div_mul_cancel₀ (a : K) (h : b ≠ 0) : a / b * b = a := by
  rw [div_eq_mul_inv, mul_assoc, inv_mul_cancel₀ h, mul_one]
@[simp] theorem div_mul_cancel_of_ne_zero (a : K) (h : b ≠ 0) : a / b * b = a := div_mul_cancel₀ a h
theorem mul_div_cancel₀ (a : K) (h : b ≠ 0) : b * (a / b) = a := by
  rw [mul_comm, div_mul_cancel₀ a h]
theorem mul_div_cancel' (a : K) (h : b ≠ 0) : b * (a / b) = a := mul_div_cancel₀ a h
@[simp] theorem mul_div_cancel_right₀ (a : K) (h : b ≠ 0) : a * b / b = a := by
  rw [div_eq_mul_inv, mul_assoc, mul_inv_cancel₀ h, mul_one]
@[simp] theorem mul_div_cancel_left₀ (b : K) (h : a ≠ 0) : a * b / a = b := by
  rw [mul_comm, mul_div_cancel_right₀ b h]
theorem mul_div_assoc (a b c : K) : a * b / c = a * (b / c) := by
  rw [div_eq_mul_inv, div_eq_mul_inv, mul_assoc]
theorem mul_div_assoc' (a b c : K) : a * (b / c) = a * b / c := (mul_div_assoc a b c).symm
theorem mul_div (a b c : K) : a * (b / c) = a * b / c := (mul_div_assoc a b c).symm
theorem div_mul_eq_mul_div (a b c : K) : a / b * c = a * c / b := by
  rw [div_eq_mul_inv, div_eq_mul_inv, mul_right_comm]
theorem mul_div_right_comm (a b c : K) : a * b / c = a / c * b := (div_mul_eq_mul_div a c b).symm
theorem mul_comm_div (a b c : K) : a / b * c = a * (c / b) := by
  rw [div_mul_eq_mul_div, mul_div_assoc]
theorem div_mul_div_comm (a b c d : K) : a / b * (c / d) = a * c / (b * d) := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, mul_inv, mul_mul_mul_comm]
theorem div_div (a b c : K) : a / b / c = a / (b * c) := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, mul_inv, mul_assoc]
theorem div_div_eq_mul_div (a b c : K) : a / (b / c) = a * c / b := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, mul_inv, inv_inv, mul_right_comm,
    mul_assoc]
theorem div_div_div_eq (a b c d : K) : a / b / (c / d) = a * d / (b * c) := by
  rw [div_div_eq_mul_div, div_mul_eq_mul_div, div_div]
theorem inv_div (a b : K) : (a / b)⁻¹ = b / a := by
  rw [div_eq_mul_inv, mul_inv, inv_inv, mul_comm, div_eq_mul_inv]
theorem one_div_div (a b : K) : 1 / (a / b) = b / a := by rw [one_div, inv_div]
theorem div_pow (a b : K) (n : ℕ) : (a / b) ^ n = a ^ n / b ^ n := by
  rw [div_eq_mul_inv, mul_pow, inv_pow, div_eq_mul_inv]
theorem one_div_pow (a : K) (n : ℕ) : (1 / a) ^ n = 1 / a ^ n := by rw [div_pow, one_pow]
theorem add_div (a b c : K) : (a + b) / c = a / c + b / c := by
  simp only [div_eq_mul_inv, add_mul]
theorem div_add_div_same (a b c : K) : a / c + b / c = (a + b) / c := (add_div a b c).symm
theorem sub_div (a b c : K) : (a - b) / c = a / c - b / c := by
  simp only [div_eq_mul_inv, sub_mul]
theorem div_sub_div_same (a b c : K) : a / c - b / c = (a - b) / c := (sub_div a b c).symm
theorem neg_div (b a : K) : -b / a = -(b / a) := by rw [div_eq_mul_inv, neg_mul, div_eq_mul_inv]
@[simp] theorem neg_div' (a b : K) : -(b / a) = -b / a := (neg_div b a).symm
@[simp] theorem div_neg (a : K) : a / -b = -(a / b) := by
  rw [div_eq_mul_inv, inv_neg, mul_neg, div_eq_mul_inv]
theorem neg_div_neg_eq (a b : K) : -a / -b = a / b := by rw [div_neg, neg_div, neg_neg]
theorem div_add_div (a : K) (c : K) (hb : b ≠ 0) (hd : d ≠ 0) :
    a / b + c / d = (a * d + b * c) / (b * d) := by
  rw [add_div, ← div_mul_div_comm, ← div_mul_div_comm, div_self hb, div_self hd, mul_one, one_mul]
theorem div_sub_div (a : K) (c : K) (hb : b ≠ 0) (hd : d ≠ 0) :
    a / b - c / d = (a * d - b * c) / (b * d) := by
  rw [sub_div, ← div_mul_div_comm, ← div_mul_div_comm, div_self hb, div_self hd, mul_one, one_mul]
theorem div_add' (a b c : K) (hc : c ≠ 0) : a / c + b = (a + b * c) / c := by
  rw [add_div, mul_div_cancel_right₀ b hc]
theorem add_div' (a b c : K) (hc : c ≠ 0) : b + a / c = (b * c + a) / c := by
  rw [add_div, mul_div_cancel_right₀ b hc]
theorem sub_div' (a b c : K) (hc : c ≠ 0) : b - a / c = (b * c - a) / c := by
  rw [sub_div, mul_div_cancel_right₀ b hc]
theorem div_sub' (a b c : K) (hc : c ≠ 0) : a / c - b = (a - c * b) / c := by
  rw [sub_div, mul_div_cancel_left₀ b hc]
theorem div_eq_iff (hb : b ≠ 0) : a / b = c ↔ a = c * b :=
  ⟨fun h => by rw [← h, div_mul_cancel₀ a hb], fun h => by rw [h, mul_div_cancel_right₀ c hb]⟩
theorem eq_div_iff (hb : b ≠ 0) : c = a / b ↔ c * b = a :=
  eq_comm.trans ((div_eq_iff hb).trans eq_comm)
theorem div_eq_iff_mul_eq (hb : b ≠ 0) : a / b = c ↔ c * b = a := (div_eq_iff hb).trans eq_comm
theorem eq_div_of_mul_eq (hc : c ≠ 0) (h : a * c = b) : a = b / c := (eq_div_iff hc).mpr h
theorem div_eq_of_eq_mul (hb : b ≠ 0) (h : a = c * b) : a / b = c := (div_eq_iff hb).mpr h
theorem div_eq_div_iff (hb : b ≠ 0) (hd : d ≠ 0) : a / b = c / d ↔ a * d = c * b := by
  rw [div_eq_iff hb, div_mul_eq_mul_div, eq_div_iff hd]
theorem div_eq_one_iff_eq (hb : b ≠ 0) : a / b = 1 ↔ a = b := by rw [div_eq_iff hb, one_mul]
theorem eq_of_div_eq_one (h : a / b = 1) : a = b := by
  by_cases hb : b = 0
  · rw [hb, div_zero] at h; exact (zero_ne_one h).elim
  · exact (div_eq_one_iff_eq hb).mp h
@[simp] theorem div_eq_zero_iff : a / b = 0 ↔ a = 0 ∨ b = 0 := by
  rw [div_eq_mul_inv, mul_eq_zero, inv_eq_zero]
theorem div_ne_zero (ha : a ≠ 0) (hb : b ≠ 0) : a / b ≠ 0 := fun h =>
  (div_eq_zero_iff.mp h).elim ha hb
theorem div_ne_zero_iff : a / b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 := by
  rw [Ne, div_eq_zero_iff, not_or]
theorem div_left_inj' (hc : c ≠ 0) : a / c = b / c ↔ a = b := by
  rw [div_eq_iff hc, div_mul_cancel₀ b hc]
theorem mul_div_mul_left (a b : K) (hc : c ≠ 0) : c * a / (c * b) = a / b := by
  rw [← div_mul_div_comm, div_self hc, one_mul]
theorem mul_div_mul_right (a b : K) (hc : c ≠ 0) : a * c / (b * c) = a / b := by
  rw [← div_mul_div_comm, div_self hc, mul_one]
theorem inv_add_inv (ha : a ≠ 0) (hb : b ≠ 0) : a⁻¹ + b⁻¹ = (a + b) / (a * b) := by
  rw [← one_div, ← one_div, div_add_div _ _ ha hb, one_mul, mul_one, add_comm]
theorem eq_mul_inv_iff_mul_eq₀ (hc : c ≠ 0) : a = b * c⁻¹ ↔ a * c = b := by
  rw [← div_eq_mul_inv, eq_div_iff hc]
theorem mul_inv_eq_iff_eq_mul₀ (hb : b ≠ 0) : a * b⁻¹ = c ↔ a = c * b := by
  rw [← div_eq_mul_inv, div_eq_iff hb]
theorem mul_self_div_self (a : K) : a * a / a = a := by
  by_cases h : a = 0
  · rw [h, div_zero]
  · exact mul_div_cancel_right₀ a h
theorem pow_sub₀ (ha : a ≠ 0) {m n : ℕ} (h : n ≤ m) : a ^ (m - n) = a ^ m * (a ^ n)⁻¹ := by
  rw [← pow_sub_mul_pow a h, mul_assoc, mul_inv_cancel₀ (pow_ne_zero n ha), mul_one]
@[simp, norm_cast] theorem Nat.cast_div_charZero [CharZero K] {m n : ℕ} (h : n ∣ m) :
    ((m / n : ℕ) : K) = m / n := by
  obtain ⟨k, rfl⟩ := h
  by_cases n0 : n = 0
  · rw [n0, Nat.zero_mul, Nat.div_zero, Nat.cast_zero, div_zero]
  · rw [Nat.mul_div_cancel_left k (Nat.pos_of_ne_zero n0), Nat.cast_mul,
      mul_div_cancel_left₀ _ (Nat.cast_ne_zero.mpr n0)]
theorem Nat.cast_div [CharZero K] {m n : ℕ} (h : n ∣ m) (hn : (n : K) ≠ 0) :
    ((m / n : ℕ) : K) = m / n := Nat.cast_div_charZero h

/-! ### Integer powers -/

/-- `a ^ n` for an integer `n`. -/
protected def Field.zpow {K : Type u} [Field K] (a : K) : ℤ → K
  | .ofNat n => a ^ n
  | .negSucc n => (a ^ (n + 1))⁻¹
instance Field.instZPow : Pow K ℤ := ⟨Field.zpow⟩
@[simp, norm_cast] theorem zpow_natCast (a : K) (n : ℕ) : a ^ (n : ℤ) = a ^ n := rfl
theorem zpow_ofNat (a : K) (n : ℕ) : a ^ (no_index (OfNat.ofNat n) : ℤ) = a ^ (OfNat.ofNat n) := rfl
theorem zpow_negSucc (a : K) (n : ℕ) : a ^ Int.negSucc n = (a ^ (n + 1))⁻¹ := rfl
@[simp] theorem zpow_zero (a : K) : a ^ (0 : ℤ) = 1 := pow_zero a
@[simp] theorem zpow_one (a : K) : a ^ (1 : ℤ) = a := pow_one a
theorem zpow_two (a : K) : a ^ (2 : ℤ) = a * a := pow_two a
@[simp] theorem zpow_neg (a : K) (n : ℤ) : a ^ (-n) = (a ^ n)⁻¹ := by
  cases n with
  | ofNat n => cases n with
    | zero => show a ^ (0 : ℕ) = (a ^ (0 : ℕ))⁻¹; rw [pow_zero, inv_one]
    | succ n => rfl
  | negSucc n => show a ^ (n + 1 : ℕ) = (a ^ (n + 1 : ℕ))⁻¹⁻¹; rw [inv_inv]
theorem zpow_neg_one (a : K) : a ^ (-1 : ℤ) = a⁻¹ := by rw [zpow_neg, zpow_one]
@[simp] theorem one_zpow (n : ℤ) : (1 : K) ^ n = 1 := by
  cases n with
  | ofNat n => exact one_pow n
  | negSucc n => rw [zpow_negSucc, one_pow, inv_one]
theorem zpow_ne_zero (n : ℤ) (h : a ≠ 0) : a ^ n ≠ 0 := by
  cases n with
  | ofNat n => exact pow_ne_zero n h
  | negSucc n => exact inv_ne_zero (pow_ne_zero _ h)
theorem zpow_add_one₀ (h : a ≠ 0) (n : ℤ) : a ^ (n + 1) = a ^ n * a := by
  cases n with
  | ofNat n => exact pow_succ a n
  | negSucc n =>
    rw [show Int.negSucc n + 1 = -(n : ℤ) by omega, zpow_neg, zpow_negSucc, zpow_natCast,
      pow_succ, mul_inv, mul_assoc, inv_mul_cancel₀ h, mul_one]
theorem zpow_sub_one₀ (h : a ≠ 0) (n : ℤ) : a ^ (n - 1) = a ^ n * a⁻¹ := by
  have := zpow_add_one₀ h (n - 1)
  rw [show n - 1 + 1 = n by omega] at this
  rw [this, mul_assoc, mul_inv_cancel₀ h, mul_one]
theorem zpow_add₀ (h : a ≠ 0) (m n : ℤ) : a ^ (m + n) = a ^ m * a ^ n := by
  have nat : ∀ (m : ℤ) (k : ℕ), a ^ (m + k) = a ^ m * a ^ k := by
    intro m k
    induction k with
    | zero => rw [show m + (0 : ℕ) = m by omega, pow_zero, mul_one]
    | succ k ih =>
      rw [show m + (k + 1 : ℕ) = m + k + 1 by omega, zpow_add_one₀ h, ih, pow_succ, mul_assoc]
  cases n with
  | ofNat n => exact nat m n
  | negSucc n =>
    have := nat (m + Int.negSucc n) (n + 1)
    rw [show m + Int.negSucc n + (n + 1 : ℕ) = m by omega] at this
    rw [this, zpow_negSucc, mul_assoc, mul_inv_cancel₀ (pow_ne_zero _ h), mul_one]
theorem zpow_sub₀ (h : a ≠ 0) (m n : ℤ) : a ^ (m - n) = a ^ m / a ^ n := by
  rw [sub_eq_add_neg, zpow_add₀ h, zpow_neg, div_eq_mul_inv]
end Field

/-! ### Ordered fields -/

section Ordered
variable {K : Type u} [Field K] [LinearOrder K] [IsStrictOrderedRing K] {a b c d : K}
@[simp] theorem inv_pos : 0 < a⁻¹ ↔ 0 < a := by
  suffices key : ∀ x : K, 0 < x → 0 < x⁻¹ from
    ⟨fun h => by rw [← inv_inv a]; exact key _ h, key a⟩
  intro x hx
  refine pos_of_mul_pos_right ?_ (le_of_lt hx)
  rw [mul_inv_cancel₀ (ne_of_gt hx)]
  exact zero_lt_one
theorem inv_pos_of_pos (h : 0 < a) : 0 < a⁻¹ := inv_pos.mpr h
@[simp] theorem inv_nonneg : 0 ≤ a⁻¹ ↔ 0 ≤ a := by
  rw [le_iff_lt_or_eq, le_iff_lt_or_eq, inv_pos, eq_comm, inv_eq_zero, eq_comm (a := a)]
theorem inv_nonneg_of_nonneg (h : 0 ≤ a) : 0 ≤ a⁻¹ := inv_nonneg.mpr h
@[simp] theorem inv_lt_zero : a⁻¹ < 0 ↔ a < 0 := by rw [← not_le, inv_nonneg, not_le]
@[simp] theorem inv_nonpos : a⁻¹ ≤ 0 ↔ a ≤ 0 := by rw [← not_lt, inv_pos, not_lt]
theorem one_div_pos : 0 < 1 / a ↔ 0 < a := by rw [one_div, inv_pos]
theorem one_div_nonneg : 0 ≤ 1 / a ↔ 0 ≤ a := by rw [one_div, inv_nonneg]
theorem div_pos (ha : 0 < a) (hb : 0 < b) : 0 < a / b := by
  rw [div_eq_mul_inv]; exact mul_pos ha (inv_pos.mpr hb)
theorem div_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a / b := by
  rw [div_eq_mul_inv]; exact mul_nonneg ha (inv_nonneg.mpr hb)
theorem div_neg_of_neg_of_pos (ha : a < 0) (hb : 0 < b) : a / b < 0 := by
  rw [div_eq_mul_inv]; exact mul_neg_of_neg_of_pos ha (inv_pos.mpr hb)
theorem div_neg_of_pos_of_neg (ha : 0 < a) (hb : b < 0) : a / b < 0 := by
  rw [div_eq_mul_inv]; exact mul_neg_of_pos_of_neg ha (inv_lt_zero.mpr hb)
theorem div_pos_of_neg_of_neg (ha : a < 0) (hb : b < 0) : 0 < a / b := by
  rw [div_eq_mul_inv]; exact mul_pos_of_neg_of_neg ha (inv_lt_zero.mpr hb)
theorem div_nonpos_of_nonpos_of_nonneg (ha : a ≤ 0) (hb : 0 ≤ b) : a / b ≤ 0 := by
  rw [div_eq_mul_inv]; exact mul_nonpos_of_nonpos_of_nonneg ha (inv_nonneg.mpr hb)
theorem div_le_iff (hc : 0 < c) : a / c ≤ b ↔ a ≤ b * c := by
  rw [← mul_le_mul_right hc, div_mul_cancel₀ a (ne_of_gt hc)]
theorem div_le_iff' (hc : 0 < c) : a / c ≤ b ↔ a ≤ c * b := by rw [div_le_iff hc, mul_comm]
theorem le_div_iff (hc : 0 < c) : a ≤ b / c ↔ a * c ≤ b := by
  rw [← mul_le_mul_right hc, div_mul_cancel₀ b (ne_of_gt hc)]
theorem le_div_iff' (hc : 0 < c) : a ≤ b / c ↔ c * a ≤ b := by rw [le_div_iff hc, mul_comm]
theorem div_lt_iff (hc : 0 < c) : a / c < b ↔ a < b * c := by
  rw [← mul_lt_mul_right hc, div_mul_cancel₀ a (ne_of_gt hc)]
theorem div_lt_iff' (hc : 0 < c) : a / c < b ↔ a < c * b := by rw [div_lt_iff hc, mul_comm]
theorem lt_div_iff (hc : 0 < c) : a < b / c ↔ a * c < b := by
  rw [← mul_lt_mul_right hc, div_mul_cancel₀ b (ne_of_gt hc)]
theorem lt_div_iff' (hc : 0 < c) : a < b / c ↔ c * a < b := by rw [lt_div_iff hc, mul_comm]
theorem div_le_iff₀ (hc : 0 < c) : a / c ≤ b ↔ a ≤ b * c := div_le_iff hc
theorem le_div_iff₀ (hc : 0 < c) : a ≤ b / c ↔ a * c ≤ b := le_div_iff hc
theorem div_lt_iff₀ (hc : 0 < c) : a / c < b ↔ a < b * c := div_lt_iff hc
theorem lt_div_iff₀ (hc : 0 < c) : a < b / c ↔ a * c < b := lt_div_iff hc
theorem div_le_iff₀' (hc : 0 < c) : a / c ≤ b ↔ a ≤ c * b := div_le_iff' hc
theorem le_div_iff₀' (hc : 0 < c) : a ≤ b / c ↔ c * a ≤ b := le_div_iff' hc
theorem div_lt_iff₀' (hc : 0 < c) : a / c < b ↔ a < c * b := div_lt_iff' hc
theorem lt_div_iff₀' (hc : 0 < c) : a < b / c ↔ c * a < b := lt_div_iff' hc
theorem div_le_div_right (hc : 0 < c) : a / c ≤ b / c ↔ a ≤ b := by
  rw [div_le_iff hc, div_mul_cancel₀ b (ne_of_gt hc)]
theorem div_lt_div_right (hc : 0 < c) : a / c < b / c ↔ a < b := by
  rw [div_lt_iff hc, div_mul_cancel₀ b (ne_of_gt hc)]
theorem div_le_div_of_nonneg_right (h : a ≤ b) (hc : 0 ≤ c) : a / c ≤ b / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv]; exact mul_le_mul_of_nonneg_right h (inv_nonneg.mpr hc)
theorem div_lt_div_of_pos_right (h : a < b) (hc : 0 < c) : a / c < b / c :=
  (div_lt_div_right hc).mpr h
theorem div_le_div_iff (hb : 0 < b) (hd : 0 < d) : a / b ≤ c / d ↔ a * d ≤ c * b := by
  rw [div_le_iff hb, div_mul_eq_mul_div, le_div_iff hd]
theorem div_lt_div_iff (hb : 0 < b) (hd : 0 < d) : a / b < c / d ↔ a * d < c * b := by
  rw [div_lt_iff hb, div_mul_eq_mul_div, lt_div_iff hd]
theorem div_le_div_iff_of_pos (hb : 0 < b) (hd : 0 < d) : a / b ≤ c / d ↔ a * d ≤ c * b :=
  div_le_div_iff hb hd
theorem div_le_one (hb : 0 < b) : a / b ≤ 1 ↔ a ≤ b := by rw [div_le_iff hb, one_mul]
theorem div_lt_one (hb : 0 < b) : a / b < 1 ↔ a < b := by rw [div_lt_iff hb, one_mul]
theorem one_le_div (hb : 0 < b) : 1 ≤ a / b ↔ b ≤ a := by rw [le_div_iff hb, one_mul]
theorem one_lt_div (hb : 0 < b) : 1 < a / b ↔ b < a := by rw [lt_div_iff hb, one_mul]
theorem div_le_one_of_le₀ (h : a ≤ b) (hb : 0 ≤ b) : a / b ≤ 1 := by
  cases eq_or_lt_of_le hb with
  | inl e => rw [← e, div_zero]; exact zero_le_one
  | inr k => exact (div_le_one k).mpr h
theorem inv_le_inv_of_le (ha : 0 < a) (h : a ≤ b) : b⁻¹ ≤ a⁻¹ := by
  rw [← one_div, ← one_div, div_le_div_iff (lt_of_lt_of_le ha h) ha, one_mul, one_mul]; exact h
theorem inv_le_inv₀ (ha : 0 < a) (hb : 0 < b) : a⁻¹ ≤ b⁻¹ ↔ b ≤ a := by
  rw [← one_div, ← one_div, div_le_div_iff ha hb, one_mul, one_mul]
theorem inv_lt_inv₀ (ha : 0 < a) (hb : 0 < b) : a⁻¹ < b⁻¹ ↔ b < a := by
  rw [← one_div, ← one_div, div_lt_div_iff ha hb, one_mul, one_mul]
theorem one_div_le_one_div_of_le (ha : 0 < a) (h : a ≤ b) : 1 / b ≤ 1 / a := by
  rw [one_div, one_div]; exact inv_le_inv_of_le ha h
theorem one_div_lt_one_div_of_lt (ha : 0 < a) (h : a < b) : 1 / b < 1 / a := by
  rw [one_div, one_div, inv_lt_inv₀ (lt_trans ha h) ha]; exact h
theorem div_le_div_of_nonneg_left (ha : 0 ≤ a) (hc : 0 < c) (h : c ≤ b) : a / b ≤ a / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv]
  exact mul_le_mul_of_nonneg_left (inv_le_inv_of_le hc h) ha
theorem div_lt_div_of_pos_left (ha : 0 < a) (hc : 0 < c) (h : c < b) : a / b < a / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv]
  exact mul_lt_mul_of_pos_left ((inv_lt_inv₀ (lt_trans hc h) hc).mpr h) ha
theorem div_le_self (ha : 0 ≤ a) (hb : 1 ≤ b) : a / b ≤ a := by
  have := div_le_div_of_nonneg_left ha zero_lt_one hb
  rw [div_one] at this; exact this
theorem half_pos (h : 0 < a) : 0 < a / 2 := div_pos h zero_lt_two
theorem add_halves (a : K) : a / 2 + a / 2 = a := by
  rw [← add_div, ← two_mul, mul_div_cancel_left₀ a two_ne_zero]
theorem half_lt_self (h : 0 < a) : a / 2 < a := by
  rw [div_lt_iff zero_lt_two, mul_two]; exact lt_add_of_pos_right a h
theorem add_self_div_two (a : K) : (a + a) / 2 = a := by
  rw [← two_mul, mul_div_cancel_left₀ a two_ne_zero]
theorem sub_half (a : K) : a - a / 2 = a / 2 := by
  rw [sub_eq_iff_eq_add, add_halves]
theorem exists_between (h : a < b) : ∃ c, a < c ∧ c < b := ⟨(a + b) / 2,
  by rw [lt_div_iff zero_lt_two, mul_two]; exact add_lt_add_left h a,
  by rw [div_lt_iff zero_lt_two, mul_two]; exact add_lt_add_right h b⟩
theorem abs_inv (a : K) : |a⁻¹| = |a|⁻¹ := by
  rcases abs_cases a with ⟨h, k⟩ | ⟨h, k⟩ <;> rw [h]
  · exact abs_of_nonneg (inv_nonneg.mpr k)
  · rw [inv_neg]; exact abs_of_neg (inv_lt_zero.mpr k)
theorem abs_div (a b : K) : |a / b| = |a| / |b| := by
  rw [div_eq_mul_inv, abs_mul, abs_inv, div_eq_mul_inv]
theorem zpow_pos (h : 0 < a) (n : ℤ) : 0 < a ^ n := by
  cases n with
  | ofNat n => exact pow_pos h n
  | negSucc n => exact inv_pos.mpr (pow_pos h _)
end Ordered
