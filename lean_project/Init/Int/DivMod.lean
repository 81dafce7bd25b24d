prelude
import Init.Int.Order
/-!
`Init.Int.DivMod`: Euclidean quotient and remainder of ℤ, absolute value, powers, casts of them.
-/
set_option linter.unusedSimpArgs false

namespace Int
theorem natCast_ediv (a b : Nat) : (Nat.cast (a / b) : Int) = Nat.cast a / Nat.cast b := rfl
theorem natCast_emod (a b : Nat) : (Nat.cast (a % b) : Int) = Nat.cast a % Nat.cast b := rfl
theorem negSucc_eq (n : Nat) : negSucc n = -((n : Int) + 1) := rfl
@[simp] protected theorem ediv_zero (a : Int) : a / 0 = 0 := by
  cases a with
  | ofNat m => show ofNat (m / 0) = 0; rw [Nat.div_zero]; rfl
  | negSucc m => rfl
theorem negOfNat_eq (n : Nat) : negOfNat n = -(n : Int) := rfl
@[simp] protected theorem ediv_neg (a b : Int) : a / -b = -(a / b) := by
  cases a with
  | ofNat m => cases b with
    | ofNat n => cases n with
      | zero => show ofNat (m / 0) = -(ofNat (m / 0)); rw [Nat.div_zero]; rfl
      | succ n => rfl
    | negSucc n => rw [show ofNat m / negSucc n = -(ofNat (m / (n + 1))) from rfl, Int.neg_neg]; rfl
  | negSucc m => cases b with
    | ofNat n => cases n <;> rfl
    | negSucc n => rfl
theorem negSucc_eq_subNatNat (n : Nat) : negSucc n = subNatNat 0 (n + 1) := rfl
theorem ofNat_eq_subNatNat' (n : Nat) : ofNat n = subNatNat n 0 := (subNatNat_zero n).symm
theorem emod_add_mul_ediv (a b : Int) : a % b + b * (a / b) = a := by
  cases a with
  | ofNat m => cases b with
    | ofNat n => show ofNat (m % n + n * (m / n)) = ofNat m; rw [Nat.mod_add_div]
    | negSucc n =>
      show ofNat (m % (n + 1)) + -(ofNat (n + 1)) * -(ofNat (m / (n + 1))) = _
      rw [Int.neg_mul, Int.mul_neg, Int.neg_neg]
      show ofNat (m % (n + 1) + (n + 1) * (m / (n + 1))) = ofNat m; rw [Nat.mod_add_div]
  | negSucc m => cases b with
    | ofNat n => cases n with
      | zero => show subNatNat 0 (m % 0 + 1) + 0 = negSucc m; rw [Nat.mod_zero]; rfl
      | succ n =>
        show subNatNat (n + 1) (m % (n + 1) + 1) + ofNat (n + 1) * negSucc (m / (n + 1)) = _
        have e := Nat.mod_add_div m (n + 1)
        generalize m % (n + 1) = r at *
        generalize m / (n + 1) = q at *
        subst e
        rw [ofNat_eq_subNatNat', negSucc_eq_subNatNat, negSucc_eq_subNatNat, subNatNat_mul_subNatNat, subNatNat_add_subNatNat]
        apply subNatNat_cancel
        simp only [Nat.mul_add, Nat.add_mul, Nat.mul_one, Nat.one_mul, Nat.zero_mul, Nat.mul_zero, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.zero_add, Nat.add_zero]
    | negSucc n =>
      show subNatNat (n + 1) (m % (n + 1) + 1) + negSucc n * ofNat (m / (n + 1) + 1) = _
      have e := Nat.mod_add_div m (n + 1)
      generalize m % (n + 1) = r at *
      generalize m / (n + 1) = q at *
      subst e
      rw [ofNat_eq_subNatNat', negSucc_eq_subNatNat, negSucc_eq_subNatNat, subNatNat_mul_subNatNat, subNatNat_add_subNatNat]
      apply subNatNat_cancel
      simp only [Nat.mul_add, Nat.add_mul, Nat.mul_one, Nat.one_mul, Nat.zero_mul, Nat.mul_zero, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.zero_add, Nat.add_zero]
theorem emod_add_ediv (a b : Int) : a % b + b * (a / b) = a := emod_add_mul_ediv a b
theorem mul_ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := by rw [Int.add_comm]; exact emod_add_mul_ediv a b
theorem ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := mul_ediv_add_emod a b
theorem emod_def (a b : Int) : a % b = a - b * (a / b) := by
  have h := Int.add_sub_cancel (a % b) (b * (a / b))
  rw [emod_add_mul_ediv] at h; exact h.symm
theorem natAbs_pos_of_ne_zero {b : Int} (h : b ≠ 0) : 0 < natAbs b := by
  cases b with
  | ofNat n => exact Nat.pos_of_ne_zero (fun e => h (congrArg ofNat e))
  | negSucc n => exact Nat.succ_pos n
theorem emod_nonneg (a : Int) {b : Int} : b ≠ 0 → 0 ≤ a % b := by
  intro h
  cases a with
  | ofNat m => exact natCast_nonneg _
  | negSucc m =>
    show 0 ≤ subNatNat (natAbs b) (Nat.succ (m % natAbs b))
    rw [zero_eq_subNatNat, subNatNat_le, Nat.zero_add, Nat.add_zero]
    exact Nat.mod_lt m (natAbs_pos_of_ne_zero h)
theorem emod_lt_natAbs (a : Int) {b : Int} (h : b ≠ 0) : a % b < Nat.cast (natAbs b) := by
  cases a with
  | ofNat m => exact natCast_lt.mpr (Nat.mod_lt m (natAbs_pos_of_ne_zero h))
  | negSucc m =>
    show subNatNat (natAbs b) (Nat.succ (m % natAbs b)) < _
    rw [ofNat_eq_subNatNat, subNatNat_lt, Nat.add_zero]
    exact Nat.lt_add_of_pos_right (Nat.succ_pos _)
theorem natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : (Nat.cast (natAbs a) : Int) = a := by
  obtain ⟨n, e⟩ := eq_natCast_of_nonneg h
  subst e; rfl
theorem emod_lt_of_pos (a : Int) {b : Int} (h : 0 < b) : a % b < b := by
  have x := emod_lt_natAbs a (b := b) (Int.ne_of_gt h)
  rw [natAbs_of_nonneg (Int.le_of_lt h)] at x; exact x
theorem mul_ediv_self_le {x k : Int} (h : k ≠ 0) : k * (x / k) ≤ x := by
  have e := mul_ediv_add_emod x k
  have l := Int.add_le_add_left (emod_nonneg x h) (k * (x / k))
  rw [e, Int.add_zero] at l; exact l
theorem lt_mul_ediv_self_add {x k : Int} (h : 0 < k) : x < k * (x / k) + k := by
  have e := mul_ediv_add_emod x k
  have l := Int.add_le_add_left (add_one_le_of_lt (emod_lt_of_pos x h)) (k * (x / k))
  rw [← Int.add_assoc, e] at l; exact l
theorem natAbs_negOfNat (n : Nat) : natAbs (negOfNat n) = n := by cases n <;> rfl
theorem natAbs_mul (a b : Int) : natAbs (a * b) = natAbs a * natAbs b := by
  cases a <;> cases b <;> first | rfl | exact natAbs_negOfNat _
theorem natAbs_eq_zero {a : Int} : natAbs a = 0 ↔ a = 0 := by
  constructor
  · intro h; cases a with
    | ofNat n => exact congrArg ofNat h
    | negSucc n => contradiction
  · intro h; rw [h]; rfl
theorem eq_zero_of_mul_bounds {a d : Int} (h : 0 ≤ a * d) (l : a * d < Nat.cast (natAbs a)) : a * d = 0 := by
  rw [← natAbs_of_nonneg h, natAbs_mul] at l
  have l := natCast_lt.mp l
  have z : natAbs d = 0 := by
    have : natAbs a * natAbs d < natAbs a * 1 := by rw [Nat.mul_one]; exact l
    exact Nat.le_antisymm (Nat.le_of_lt_succ (Nat.lt_of_mul_lt_mul_left this)) (Nat.zero_le _)
  rw [natAbs_eq_zero.mp z, Int.mul_zero]
theorem emod_eq_zero_of_dvd {a b : Int} (h : a ∣ b) : b % a = 0 := by
  obtain ⟨c, e⟩ := h
  by_cases z : a = 0
  · subst z; rw [e, Int.zero_mul]; rfl
  · have f : b % a = a * (c - b / a) := by
      rw [Int.mul_sub, ← e]; exact emod_def b a
    rw [f]; apply eq_zero_of_mul_bounds
    · rw [← f]; exact emod_nonneg b z
    · rw [← f]; exact emod_lt_natAbs b z
theorem dvd_of_emod_eq_zero {a b : Int} (h : b % a = 0) : a ∣ b := by
  have e := mul_ediv_add_emod b a
  rw [h, Int.add_zero] at e; exact ⟨b / a, e.symm⟩
theorem emod_pos_of_not_dvd {a b : Int} (h : ¬ a ∣ b) : a = 0 ∨ 0 < b % a := by
  by_cases z : a = 0
  · exact .inl z
  · right
    exact (Int.lt_or_eq_of_le (emod_nonneg b z)).elim (fun x => x) (fun e => (h (dvd_of_emod_eq_zero e.symm)).elim)
theorem le_natAbs {a : Int} : a ≤ Nat.cast (natAbs a) := by
  cases a with
  | ofNat n => exact Int.le_refl _
  | negSucc n => exact Int.le_trans (b := 0) (show NonNeg (ofNat (0 + (n + 1))) from .mk _) (natCast_nonneg _)
theorem natAbs_neg (a : Int) : natAbs (-a) = natAbs a := by
  cases a with
  | ofNat n => exact natAbs_negOfNat n
  | negSucc n => rfl
theorem toNat_eq_max (a : Int) : (Nat.cast (toNat a) : Int) = max a 0 := by
  cases a with
  | ofNat n => rw [Int.max_def]; by_cases h : ofNat n ≤ 0
               · rw [if_pos h]; exact Int.le_antisymm h (natCast_nonneg n)
               · rw [if_neg h]; rfl
  | negSucc n => rfl
protected theorem pow_succ (b : Int) (e : Nat) : b ^ (e + 1) = b ^ e * b := rfl
protected theorem pow_zero (b : Int) : b ^ 0 = 1 := rfl
theorem natCast_pow (b n : Nat) : (Nat.cast (b ^ n) : Int) = (b : Int) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_succ, natCast_mul, ih]; rfl
protected theorem pow_pos {a : Int} {n : Nat} (h : 0 < a) : 0 < a ^ n := by
  induction n with
  | zero => exact .mk 0
  | succ n ih => exact Int.mul_pos ih h
theorem ofNat_nonneg (n : Nat) : (0 : Int) ≤ Nat.cast n := natCast_nonneg n

/-! ### Divisibility and the balanced remainder -/

/-- The balanced remainder: congruent to `x` modulo `m`, in `[-m/2, m/2)`. -/
def bmod (x : Int) (m : Nat) : Int :=
  let r := x % (m : Int)
  if r < ((m : Int) + 1) / 2 then r else r - (m : Int)

theorem dvd_bmod_sub_self (x : Int) (m : Nat) : (m : Int) ∣ bmod x m - x := by
  have key : bmod x m = x - m * (x / m) ∨ bmod x m = x - m * (x / m) - m := by
    rw [← emod_def]
    show (if _ < _ then _ else _) = _ ∨ (if _ < _ then _ else _) = _
    by_cases c : x % (m : Int) < ((m : Int) + 1) / 2
    · left; rw [if_pos c]
    · right; rw [if_neg c]
  cases key with
  | inl e =>
    refine ⟨-(x / m), ?_⟩
    rw [e, Int.mul_neg]
    show x + -(m * (x / m)) + -x = -(m * (x / m))
    rw [Int.add_comm x, Int.add_assoc, Int.add_right_neg, Int.add_zero]
  | inr e =>
    refine ⟨-(x / m) + -1, ?_⟩
    rw [e, Int.mul_add, Int.mul_neg, Int.mul_neg, Int.mul_one]
    show x + -(m * (x / m)) + -m + -x = _
    rw [Int.add_comm x, Int.add_right_comm, Int.add_assoc (-(m * (x / m))), Int.add_right_neg, Int.add_zero]

protected theorem dvd_add {a b c : Int} (h : a ∣ b) (k : a ∣ c) : a ∣ b + c := by
  obtain ⟨d, rfl⟩ := h
  obtain ⟨e, rfl⟩ := k
  exact ⟨d + e, (Int.mul_add a d e).symm⟩
theorem dvd_mul_of_dvd_left {a b : Int} (h : a ∣ b) (c : Int) : a ∣ b * c := by
  obtain ⟨d, rfl⟩ := h
  exact ⟨d * c, Int.mul_assoc a d c⟩
theorem dvd_neg_of_dvd {a b : Int} (h : a ∣ b) : a ∣ -b := by
  obtain ⟨d, rfl⟩ := h
  exact ⟨-d, (Int.mul_neg a d).symm⟩
protected theorem mul_ediv_cancel' {a b : Int} (h : a ∣ b) : a * (b / a) = b := by
  have e := mul_ediv_add_emod b a
  rw [emod_eq_zero_of_dvd h, Int.add_zero] at e; exact e

end Int
