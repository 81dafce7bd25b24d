prelude
import Init.NumberTheory.Digits
import Init.Logic
/-!
`Init.NumberTheory.NatInt`: lemmas on ℕ and ℤ that proofs ask for by Mathlib's names, and coprime
elements of a ring (`IsCoprime`).
-/
universe u
set_option linter.unusedVariables false

namespace Nat
variable {m n k a b : ℕ}
theorem one_le_pow (n m : ℕ) (h : 0 < m) : 1 ≤ m ^ n := Nat.pow_pos h
theorem le_self_pow (hn : n ≠ 0) (m : ℕ) : m ≤ m ^ n := by
  rcases Nat.eq_zero_or_pos m with rfl | h
  · exact Nat.zero_le _
  · have := Nat.pow_le_pow_right h (Nat.pos_of_ne_zero hn)
    rw [Nat.pow_one] at this; exact this
protected theorem le_mul_of_pos_right (n : ℕ) (h : 0 < m) : n ≤ n * m := by
  have := Nat.mul_le_mul_left n h
  rw [Nat.mul_one] at this; exact this
protected theorem le_mul_of_pos_left (n : ℕ) (h : 0 < m) : n ≤ m * n := by
  rw [Nat.mul_comm]; exact Nat.le_mul_of_pos_right n h
protected theorem mul_self_inj : m * m = n * n ↔ m = n :=
  ⟨fun h => Nat.le_antisymm (Nat.mul_self_le_mul_self_iff.mp (Nat.le_of_eq h))
    (Nat.mul_self_le_mul_self_iff.mp (Nat.le_of_eq h.symm)), fun h => by rw [h]⟩
protected theorem mul_eq_one : m * n = 1 ↔ m = 1 ∧ n = 1 :=
  ⟨fun h => ⟨Nat.eq_one_of_dvd_one ⟨n, h.symm⟩, Nat.eq_one_of_dvd_one ⟨m, by rw [Nat.mul_comm, h]⟩⟩,
   fun h => by rw [h.1, h.2]⟩
theorem eq_one_of_mul_eq_one_right (h : m * n = 1) : m = 1 := (Nat.mul_eq_one.mp h).1
theorem eq_one_of_mul_eq_one_left (h : m * n = 1) : n = 1 := (Nat.mul_eq_one.mp h).2
protected theorem add_eq_zero : m + n = 0 ↔ m = 0 ∧ n = 0 := Nat.add_eq_zero_iff
protected theorem lt_mul_iff_one_lt_right (h : 0 < m) : m < m * n ↔ 1 < n := by
  constructor
  · intro k
    exact Nat.lt_of_mul_lt_mul_left (a := m) (by rw [Nat.mul_one]; exact k)
  · intro k
    have := Nat.mul_lt_mul_of_pos_left k h
    rw [Nat.mul_one] at this; exact this
protected theorem lt_mul_iff_one_lt_left (h : 0 < m) : m < n * m ↔ 1 < n := by
  rw [Nat.mul_comm, Nat.lt_mul_iff_one_lt_right h]
protected theorem mul_lt_mul'' (h : a < b) (k : m < n) : a * m < b * n :=
  Nat.lt_of_le_of_lt (Nat.mul_le_mul_left a (Nat.le_of_lt k))
    (Nat.mul_lt_mul_of_pos_right h (Nat.lt_of_le_of_lt (Nat.zero_le m) k))
theorem add_choose (i j : ℕ) : choose (i + j) j = factorial (i + j) / (factorial i * factorial j) := by
  rw [choose_eq_factorial_div_factorial (Nat.le_add_left j i), Nat.add_sub_cancel, Nat.mul_comm]
theorem pow_dvd_pow_iff (hn : n ≠ 0) : a ^ n ∣ b ^ n ↔ a ∣ b := by
  constructor
  · intro h
    -- divide by the greatest common divisor: coprime powers divide only units
    rcases Nat.eq_zero_or_pos (gcd a b) with g | g
    · rw [(Nat.gcd_eq_zero_iff.mp g).2]; exact Nat.dvd_zero a
    obtain ⟨a', b', c, ha, hb⟩ := Nat.exists_coprime a b
    generalize gcd a b = d at g ha hb
    subst ha hb
    rw [Nat.mul_pow, Nat.mul_pow] at h
    have := Nat.dvd_of_mul_dvd_mul_right (Nat.pow_pos g) h
    have one : a' ^ n = 1 := (c.pow n n).eq_one_of_dvd this
    rw [Nat.pow_eq_one_iff hn] at one
    rw [one]
    exact Nat.mul_dvd_mul_right (Nat.one_dvd b') d
  · exact fun h => Nat.pow_dvd_pow_of_dvd h n
theorem odd_iff_not_even : Odd n ↔ ¬Even n := not_even_iff_odd.symm
theorem even_iff_not_odd : Even n ↔ ¬Odd n := not_odd_iff_even.symm
theorem odd_pow (h : n ≠ 0) : Odd (m ^ n) ↔ Odd m := odd_pow_iff h
theorem odd_sub' (h : n ≤ m) : Odd (m - n) ↔ (Odd n ↔ Even m) := by
  simp only [even_iff, odd_iff]; omega
theorem _root_.Odd.not_two_dvd_nat (h : Odd n) : ¬2 ∣ n := by rw [odd_iff] at h; omega
theorem Prime.dvd_iff_eq {p a : ℕ} (hp : p.Prime) (a1 : a ≠ 1) : a ∣ p ↔ p = a := by
  rw [dvd_prime hp]
  exact ⟨fun h => (h.resolve_left a1).symm, fun h => .inr h.symm⟩
end Nat

namespace Int
variable {m n : ℤ}
theorem odd_iff_not_even : Odd n ↔ ¬Even n := not_even_iff_odd.symm
theorem even_iff_not_odd : Even n ↔ ¬Odd n := not_odd_iff_even.symm
theorem odd_pow {k : ℕ} : Odd (m ^ k) ↔ Odd m ∨ k = 0 := by
  rw [odd_iff_not_even, even_pow, odd_iff_not_even]
  exact ⟨fun h => (Classical.em (k = 0)).symm.imp_left fun hk he => h ⟨he, hk⟩,
    fun h k => h.elim (· k.1) k.2⟩
theorem gcd_eq_natAbs {a b : ℤ} : Int.gcd a b = Nat.gcd a.natAbs b.natAbs := rfl
theorem coe_nat_dvd {m n : ℕ} : (m : ℤ) ∣ n ↔ m ∣ n := natCast_dvd_natCast
theorem abs_lt_one_iff {a : ℤ} : |a| < 1 ↔ a = 0 := by rw [Int.abs_eq_natAbs]; omega
theorem abs_le_one_iff {a : ℤ} : |a| ≤ 1 ↔ a = 0 ∨ a = 1 ∨ a = -1 := by
  rw [Int.abs_eq_natAbs]; omega
theorem one_le_abs {z : ℤ} (h : z ≠ 0) : 1 ≤ |z| := by rw [Int.abs_eq_natAbs]; omega
theorem sq_eq_one_iff_of_ne (a : ℤ) : a ^ 2 = 1 ↔ a = 1 ∨ a = -1 := _root_.sq_eq_one_iff_of_ne
theorem Prime.dvd_mul' {m n : ℤ} {p : ℕ} (hp : p.Prime) (h : (p : ℤ) ∣ m * n) :
    (p : ℤ) ∣ m ∨ (p : ℤ) ∣ n := (Nat.prime_iff_prime_int.mp hp).dvd_or_dvd h
end Int

/-! ### Coprime elements -/

/-- `u * a + v * b = 1` for some `u` and `v`. -/
def IsCoprime {R : Type u} [CommSemiring R] (a b : R) : Prop := ∃ u v, u * a + v * b = 1
section
variable {R : Type u} [CommSemiring R] {a b c : R}
theorem IsCoprime.symm (h : IsCoprime a b) : IsCoprime b a :=
  let ⟨u, v, e⟩ := h
  ⟨v, u, by rw [add_comm, e]⟩
theorem isCoprime_comm : IsCoprime a b ↔ IsCoprime b a := ⟨.symm, .symm⟩
theorem IsCoprime.dvd_of_dvd_mul_right (h : IsCoprime a c) (k : a ∣ b * c) : a ∣ b := by
  obtain ⟨u, v, e⟩ := h
  have : b = b * u * a + v * (b * c) := by
    calc b = b * (u * a + v * c) := by rw [e, mul_one]
      _ = b * u * a + v * (b * c) := by rw [mul_add, ← mul_assoc, mul_left_comm]
  rw [this]
  exact dvd_add (dvd_mul_left a _) (dvd_mul_of_dvd_right k v)
theorem IsCoprime.dvd_of_dvd_mul_left (h : IsCoprime a b) (k : a ∣ b * c) : a ∣ c :=
  h.dvd_of_dvd_mul_right (by rw [mul_comm]; exact k)
end
theorem Int.isCoprime_iff_gcd_eq_one {m n : ℤ} : IsCoprime m n ↔ Int.gcd m n = 1 := by
  constructor
  · rintro ⟨u, v, e⟩
    have : (Int.gcd m n : ℤ) ∣ 1 := by
      rw [← e]
      exact dvd_add (dvd_mul_of_dvd_right (Int.gcd_dvd_left ..) u)
        (dvd_mul_of_dvd_right (Int.gcd_dvd_right ..) v)
    rw [show (1 : ℤ) = ((1 : ℕ) : ℤ) from rfl, Int.natCast_dvd_natCast, Nat.dvd_one] at this
    exact this
  · intro h
    obtain ⟨u, v, e⟩ := Int.exists_mul_add_mul_eq_gcd m n
    exact ⟨u, v, by rw [mul_comm u, mul_comm v, e, h]; rfl⟩
theorem Nat.isCoprime_iff_coprime {m n : ℕ} : IsCoprime (m : ℤ) n ↔ Nat.Coprime m n := by
  rw [Int.isCoprime_iff_gcd_eq_one, Int.gcd_natCast_natCast]
