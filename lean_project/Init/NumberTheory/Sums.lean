prelude
import Init.Finset.BigOperators
import Init.Algebra.Field
import Init.NumberTheory.Factorial
/-!
`Init.NumberTheory.Sums`: closed forms of sums and products over intervals of ℕ: Gauss's sum,
geometric sums, the binomial theorem, factorials as products.
-/
universe u
set_option linter.unusedVariables false

namespace Finset
theorem sum_range_id_mul_two (n : ℕ) : (∑ i ∈ range n, i) * 2 = n * (n - 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sum_range_succ, Nat.add_mul, ih, Nat.add_sub_cancel]
    cases n with
    | zero => rfl
    | succ n =>
      rw [Nat.add_sub_cancel, ← Nat.mul_add, Nat.mul_comm]
theorem sum_range_id (n : ℕ) : ∑ i ∈ range n, i = n * (n - 1) / 2 := by
  rw [← sum_range_id_mul_two n, Nat.mul_div_cancel _ (by decide)]
theorem prod_range_add_one_eq_factorial (n : ℕ) : ∏ x ∈ range n, (x + 1) = Nat.factorial n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [prod_range_succ, ih, Nat.factorial_succ, Nat.mul_comm]
theorem prod_Icc_id_eq_factorial (n : ℕ) : ∏ x ∈ Icc 1 n, x = Nat.factorial n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [prod_Icc_succ_top (by omega), ih, Nat.factorial_succ, Nat.mul_comm]
end Finset
open Finset

theorem Finset.range_id_eq_sum_of_odd (n : ℕ) : ∑ i ∈ range n, (2 * i + 1) = n ^ 2 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sum_range_succ, ih, Nat.pow_two, Nat.pow_two, Nat.add_mul, Nat.mul_add]; omega
theorem Nat.sum_range_succ_mul_comm (n : ℕ) : ∑ i ∈ range (n + 1), i = n * (n + 1) / 2 := by
  rw [sum_range_id, Nat.add_sub_cancel, Nat.mul_comm]
theorem Finset.sum_Icc_id_mul_two (n : ℕ) : (∑ i ∈ Icc 1 n, i) * 2 = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sum_Icc_succ_top (by omega), Nat.add_mul, ih, Nat.mul_comm n, ← Nat.mul_add]

/-! ### Geometric sums -/

section Geom
theorem geom_sum_succ {R : Type u} [Semiring R] {x : R} {n : ℕ} :
    ∑ i ∈ range (n + 1), x ^ i = (x * ∑ i ∈ range n, x ^ i) + 1 := by
  rw [sum_range_succ', pow_zero, mul_sum]
  simp only [pow_succ']
theorem geom_sum_succ' {R : Type u} [Semiring R] {x : R} {n : ℕ} :
    ∑ i ∈ range (n + 1), x ^ i = x ^ n + ∑ i ∈ range n, x ^ i := by
  rw [sum_range_succ, add_comm]
theorem geom_sum_mul {R : Type u} [CommRing R] (x : R) (n : ℕ) :
    (∑ i ∈ range n, x ^ i) * (x - 1) = x ^ n - 1 := by
  induction n with
  | zero => rw [sum_range_zero, zero_mul, pow_zero, sub_self]
  | succ n ih =>
    rw [sum_range_succ, add_mul, ih, mul_sub, mul_one, ← pow_succ, add_comm, sub_add_sub_cancel]
theorem mul_geom_sum {R : Type u} [CommRing R] (x : R) (n : ℕ) :
    (x - 1) * ∑ i ∈ range n, x ^ i = x ^ n - 1 := by rw [mul_comm, geom_sum_mul]
theorem geom_sum_eq {K : Type u} [Field K] {x : K} (h : x ≠ 1) (n : ℕ) :
    ∑ i ∈ range n, x ^ i = (x ^ n - 1) / (x - 1) := by
  rw [eq_div_iff (sub_ne_zero.mpr h), geom_sum_mul]
theorem Nat.geomSum_eq {m : ℕ} (hm : 2 ≤ m) (n : ℕ) :
    ∑ k ∈ range n, m ^ k = (m ^ n - 1) / (m - 1) := by
  have key : (∑ k ∈ range n, m ^ k) * (m - 1) = m ^ n - 1 := by
    induction n with
    | zero => rw [sum_range_zero, Nat.zero_mul, Nat.pow_zero]
    | succ n ih =>
      have p : 0 < m ^ n := Nat.pow_pos (by omega)
      rw [sum_range_succ, Nat.add_mul, ih, Nat.mul_sub, Nat.pow_succ, Nat.mul_one]
      have : m ^ n ≤ m ^ n * m := by
        have := Nat.mul_le_mul_left (m ^ n) (show 1 ≤ m by omega)
        rw [Nat.mul_one] at this; exact this
      omega
  rw [← key, Nat.mul_div_cancel _ (by omega)]
end Geom

/-! ### The binomial theorem -/

/-- The binomial theorem. -/
theorem add_pow {R : Type u} [CommSemiring R] (x y : R) (n : ℕ) :
    (x + y) ^ n = ∑ m ∈ range (n + 1), x ^ m * y ^ (n - m) * (Nat.choose n m : R) := by
  induction n with
  | zero => rw [sum_range_one, pow_zero, pow_zero, Nat.choose_zero_right, Nat.cast_one]; simp
  | succ n ih =>
    rw [pow_succ', ih, add_mul, mul_sum, mul_sum, sum_range_succ' _ (n + 1)]
    have left : ∑ i ∈ range (n + 1), x * (x ^ i * y ^ (n - i) * (Nat.choose n i : R)) =
        ∑ i ∈ range (n + 1), x ^ (i + 1) * y ^ (n - i) * (Nat.choose n i : R) :=
      sum_congr rfl fun i _ => by rw [pow_succ', mul_assoc, mul_assoc, mul_assoc]
    have right : ∑ i ∈ range (n + 1), y * (x ^ i * y ^ (n - i) * (Nat.choose n i : R)) =
        ∑ i ∈ range (n + 1), x ^ (i + 1) * y ^ (n - i) * (Nat.choose n (i + 1) : R) + y ^ (n + 1) := by
      rw [sum_range_succ', sum_range_succ _ n, Nat.choose_succ_self, Nat.cast_zero, mul_zero,
        add_zero]
      congr 1
      · refine sum_congr rfl fun i hi => ?_
        rw [mem_range] at hi
        rw [show y ^ (n - i) = y * y ^ (n - (i + 1)) by rw [← pow_succ']; congr 1; omega]
        simp only [mul_assoc, mul_left_comm]
      · rw [pow_zero, one_mul, Nat.choose_zero_right, Nat.cast_one, mul_one, Nat.sub_zero, pow_succ']
    rw [left, right, ← add_assoc, ← sum_add_distrib]
    congr 1
    · refine sum_congr rfl fun i _ => ?_
      rw [← mul_add, ← Nat.cast_add, ← Nat.choose_succ_succ, Nat.add_sub_add_right]
    · rw [pow_zero, one_mul, Nat.choose_zero_right, Nat.cast_one, mul_one, Nat.sub_zero]
theorem Nat.sum_range_choose (n : ℕ) : ∑ m ∈ range (n + 1), Nat.choose n m = 2 ^ n := by
  have := add_pow 1 1 n
  rw [show 1 + 1 = 2 from rfl] at this
  rw [this]
  exact sum_congr rfl fun m _ => by rw [Nat.one_pow, Nat.one_pow, Nat.one_mul, Nat.one_mul]; rfl
theorem Nat.factorial_eq_prod_range_add_one (n : ℕ) : Nat.factorial n = ∏ i ∈ range n, (i + 1) :=
  (prod_range_add_one_eq_factorial n).symm
