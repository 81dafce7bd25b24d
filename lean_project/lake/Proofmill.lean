import Mathlib

/-!
What the embedded core library and Mathlib have to agree on for a statement to mean the same under
both: conventions at the edges of arithmetic. Everything here is checked by the embedded engine in
this project's tests, and by Mathlib when `lake build` runs in this folder.
-/

namespace Proofmill

theorem nat_sub_stops_at_zero : (3 : ℕ) - 5 = 0 := by decide
theorem nat_div_rounds_down : (7 : ℕ) / 2 = 3 := by decide
theorem nat_div_by_zero (n : ℕ) : n / 0 = 0 := by simp
theorem nat_mod_by_zero (n : ℕ) : n % 0 = n := by simp
theorem int_div_rounds_down : (-7 : ℤ) / 2 = -4 := by decide
theorem int_mod_is_not_negative : (-7 : ℤ) % 2 = 1 := by decide
theorem int_div_by_negative : (7 : ℤ) / (-2) = -3 := by decide
theorem int_div_by_zero (n : ℤ) : n / 0 = 0 := by simp
theorem zero_pow_zero : (0 : ℕ) ^ 0 = 1 := by rfl
theorem gcd_zero (n : ℕ) : Nat.gcd 0 n = n := Nat.gcd_zero_left n
theorem dvd_zero_nat (n : ℕ) : n ∣ 0 := ⟨0, rfl⟩
theorem casts (a b : ℕ) : ((a + b : ℕ) : ℤ) = (a : ℤ) + (b : ℤ) := by omega
theorem division (a b : ℤ) : b * (a / b) + a % b = a := Int.mul_ediv_add_emod a b

end Proofmill
