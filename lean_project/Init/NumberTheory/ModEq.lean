prelude
import Init.NumberTheory.Prime
import Init.Int.Div
import Init.Nat.DivMod
/-!
`Init.NumberTheory.ModEq`: congruences `a ≡ b [MOD n]` on ℕ and `a ≡ b [ZMOD n]` on ℤ: equal
remainders. Modulo 0 they are equality.
-/
set_option linter.unusedVariables false

/-- `a ≡ b [MOD n]`: equal remainders modulo `n`. -/
def Nat.ModEq (n a b : ℕ) : Prop := a % n = b % n
@[inherit_doc] notation:50 a " ≡ " b " [MOD " n "]" => Nat.ModEq n a b
/-- `a ≡ b [ZMOD n]`: equal (Euclidean) remainders modulo `n`. -/
def Int.ModEq (n a b : ℤ) : Prop := a % n = b % n
@[inherit_doc] notation:50 a " ≡ " b " [ZMOD " n "]" => Int.ModEq n a b

namespace Nat
variable {m n a b c d k : ℕ}
instance ModEq.instDecidable : Decidable (a ≡ b [MOD n]) := decEq (a % n) (b % n)
namespace ModEq
@[refl] protected theorem refl (a : ℕ) : a ≡ a [MOD n] := rfl
protected theorem rfl : a ≡ a [MOD n] := ModEq.refl a
@[symm] protected theorem symm : a ≡ b [MOD n] → b ≡ a [MOD n] := Eq.symm
protected theorem trans : a ≡ b [MOD n] → b ≡ c [MOD n] → a ≡ c [MOD n] := Eq.trans
instance : Trans (ModEq n) (ModEq n) (ModEq n) where trans := Nat.ModEq.trans
protected theorem comm : a ≡ b [MOD n] ↔ b ≡ a [MOD n] := ⟨ModEq.symm, ModEq.symm⟩
protected theorem add (h₁ : a ≡ b [MOD n]) (h₂ : c ≡ d [MOD n]) : a + c ≡ b + d [MOD n] := by
  unfold ModEq at *
  rw [Nat.add_mod, h₁, h₂, ← Nat.add_mod]
protected theorem add_left (c : ℕ) (h : a ≡ b [MOD n]) : c + a ≡ c + b [MOD n] :=
  ModEq.rfl.add h
protected theorem add_right (c : ℕ) (h : a ≡ b [MOD n]) : a + c ≡ b + c [MOD n] :=
  h.add ModEq.rfl
protected theorem mul (h₁ : a ≡ b [MOD n]) (h₂ : c ≡ d [MOD n]) : a * c ≡ b * d [MOD n] := by
  unfold ModEq at *
  rw [Nat.mul_mod, h₁, h₂, ← Nat.mul_mod]
protected theorem mul_left (c : ℕ) (h : a ≡ b [MOD n]) : c * a ≡ c * b [MOD n] :=
  ModEq.rfl.mul h
protected theorem mul_right (c : ℕ) (h : a ≡ b [MOD n]) : a * c ≡ b * c [MOD n] :=
  h.mul ModEq.rfl
protected theorem pow (m : ℕ) (h : a ≡ b [MOD n]) : a ^ m ≡ b ^ m [MOD n] := by
  unfold ModEq at *
  rw [Nat.pow_mod, h, ← Nat.pow_mod]
end ModEq
theorem modEq_zero_iff_dvd : a ≡ 0 [MOD n] ↔ n ∣ a := by
  unfold ModEq; rw [Nat.zero_mod, Nat.dvd_iff_mod_eq_zero]
theorem _root_.Dvd.dvd.modEq_zero_nat (h : n ∣ a) : a ≡ 0 [MOD n] := modEq_zero_iff_dvd.mpr h
@[simp] theorem modEq_zero_iff : a ≡ b [MOD 0] ↔ a = b := by
  unfold ModEq; rw [Nat.mod_zero, Nat.mod_zero]
theorem modEq_one : a ≡ b [MOD 1] := by unfold ModEq; rw [Nat.mod_one, Nat.mod_one]
theorem mod_modEq (a n : ℕ) : a % n ≡ a [MOD n] := Nat.mod_mod a n
theorem modEq_iff_dvd : a ≡ b [MOD n] ↔ (n : ℤ) ∣ b - a := by
  unfold ModEq
  rw [Int.dvd_iff_emod_eq_zero, ← Int.emod_eq_emod_iff_emod_sub_eq_zero]
  omega
theorem ModEq.dvd : a ≡ b [MOD n] → (n : ℤ) ∣ b - a := modEq_iff_dvd.mp
theorem modEq_of_dvd : (n : ℤ) ∣ b - a → a ≡ b [MOD n] := modEq_iff_dvd.mpr
theorem modEq_iff_dvd' (h : a ≤ b) : a ≡ b [MOD n] ↔ n ∣ b - a := by
  rw [modEq_iff_dvd, ← Nat.cast_sub h, Int.natCast_dvd_natCast]
theorem modEq_iff_exists_eq_add (h : a ≤ b) : a ≡ b [MOD n] ↔ ∃ t, b = a + n * t := by
  rw [modEq_iff_dvd' h]
  constructor
  · rintro ⟨t, e⟩; exact ⟨t, by omega⟩
  · rintro ⟨t, e⟩; exact ⟨t, by omega⟩
theorem ModEq.of_dvd (d : m ∣ n) (h : a ≡ b [MOD n]) : a ≡ b [MOD m] :=
  modEq_of_dvd (dvd_trans (Int.natCast_dvd_natCast.mpr d) h.dvd)
theorem ModEq.of_mul_left (m : ℕ) (h : a ≡ b [MOD m * n]) : a ≡ b [MOD n] :=
  h.of_dvd (Nat.dvd_mul_left n m)
theorem ModEq.of_mul_right (m : ℕ) (h : a ≡ b [MOD n * m]) : a ≡ b [MOD n] :=
  h.of_dvd (Nat.dvd_mul_right n m)
theorem ModEq.add_right_cancel' (c : ℕ) (h : a + c ≡ b + c [MOD n]) : a ≡ b [MOD n] := by
  rw [modEq_iff_dvd] at h ⊢
  rw [Nat.cast_add, Nat.cast_add, add_sub_add_right_eq_sub] at h
  exact h
theorem ModEq.add_left_cancel' (c : ℕ) (h : c + a ≡ c + b [MOD n]) : a ≡ b [MOD n] := by
  rw [Nat.add_comm c, Nat.add_comm c] at h; exact h.add_right_cancel' c
theorem ModEq.add_left_cancel (h₁ : a ≡ b [MOD n]) (h₂ : a + c ≡ b + d [MOD n]) :
    c ≡ d [MOD n] := (ModEq.add_left_cancel' b ((h₁.symm.add_right c).trans h₂))
theorem ModEq.add_right_cancel (h₁ : c ≡ d [MOD n]) (h₂ : a + c ≡ b + d [MOD n]) :
    a ≡ b [MOD n] := (ModEq.add_right_cancel' d ((h₁.symm.add_left a).trans h₂))
theorem ModEq.mul_left' (c : ℕ) (h : a ≡ b [MOD n]) : c * a ≡ c * b [MOD c * n] := by
  unfold ModEq at *; rw [Nat.mul_mod_mul_left, Nat.mul_mod_mul_left, h]
theorem ModEq.dvd_iff (h : a ≡ b [MOD n]) (hdn : d ∣ n) : d ∣ a ↔ d ∣ b := by
  rw [← modEq_zero_iff_dvd, ← modEq_zero_iff_dvd]
  exact ⟨((h.of_dvd hdn).symm.trans ·), ((h.of_dvd hdn).trans ·)⟩
theorem ModEq.gcd_eq (h : a ≡ b [MOD n]) : gcd a n = gcd b n := by
  rw [gcd_comm, ← Nat.gcd_mod_right, show a % n = b % n from h, Nat.gcd_mod_right, gcd_comm]
theorem ModEq.eq_of_lt_of_lt (h : a ≡ b [MOD n]) (ha : a < n) (hb : b < n) : a = b := by
  unfold ModEq at h; rw [Nat.mod_eq_of_lt ha, Nat.mod_eq_of_lt hb] at h; exact h
theorem ModEq.cancel_left_of_coprime (hmc : gcd n c = 1) (h : c * a ≡ c * b [MOD n]) :
    a ≡ b [MOD n] := by
  rw [modEq_iff_dvd] at *
  rw [Nat.cast_mul, Nat.cast_mul, ← Int.mul_sub] at h
  exact Int.dvd_of_dvd_mul_right_of_gcd_one h (by rw [Int.gcd_natCast_natCast]; exact hmc)
theorem ModEq.cancel_right_of_coprime (hmc : gcd n c = 1) (h : a * c ≡ b * c [MOD n]) :
    a ≡ b [MOD n] := by
  rw [Nat.mul_comm a, Nat.mul_comm b] at h; exact h.cancel_left_of_coprime hmc
theorem modEq_and_modEq_iff_modEq_mul (hmn : Coprime m n) :
    a ≡ b [MOD m] ∧ a ≡ b [MOD n] ↔ a ≡ b [MOD m * n] := by
  constructor
  · rintro ⟨h, k⟩
    rw [modEq_iff_dvd, Int.natCast_dvd] at *
    exact hmn.mul_dvd_of_dvd_of_dvd h k
  · exact fun h => ⟨h.of_mul_right n, h.of_mul_left m⟩
theorem ModEq.natAbs_aux (h : a ≡ b [MOD n]) : (a : ℤ) % n = b % n := by
  unfold ModEq at h; omega
theorem odd_mul_odd_div_two (hm : m % 2 = 1) (hn : n % 2 = 1) :
    m * n / 2 = m * (n / 2) + m / 2 := by
  have e : m * n = 2 * (m * (n / 2) + m / 2) + 1 := by
    have hn' : n = 2 * (n / 2) + 1 := by omega
    have : m * n = m * (2 * (n / 2) + 1) := congrArg (m * ·) hn'
    rw [this, Nat.mul_add, Nat.mul_one, Nat.mul_left_comm]; omega
  omega
end Nat

namespace Int
variable {m n a b c d : ℤ}
instance ModEq.instDecidable : Decidable (a ≡ b [ZMOD n]) := decEq (a % n) (b % n)
namespace ModEq
@[refl] protected theorem refl (a : ℤ) : a ≡ a [ZMOD n] := rfl
protected theorem rfl : a ≡ a [ZMOD n] := ModEq.refl a
@[symm] protected theorem symm : a ≡ b [ZMOD n] → b ≡ a [ZMOD n] := Eq.symm
protected theorem trans : a ≡ b [ZMOD n] → b ≡ c [ZMOD n] → a ≡ c [ZMOD n] := Eq.trans
instance : Trans (ModEq n) (ModEq n) (ModEq n) where trans := Int.ModEq.trans
protected theorem eq : a ≡ b [ZMOD n] → a % n = b % n := id
protected theorem add (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a + c ≡ b + d [ZMOD n] := by
  unfold ModEq at *
  rw [Int.add_emod, h₁, h₂, ← Int.add_emod]
protected theorem add_left (c : ℤ) (h : a ≡ b [ZMOD n]) : c + a ≡ c + b [ZMOD n] :=
  ModEq.rfl.add h
protected theorem add_right (c : ℤ) (h : a ≡ b [ZMOD n]) : a + c ≡ b + c [ZMOD n] :=
  h.add ModEq.rfl
protected theorem mul (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a * c ≡ b * d [ZMOD n] := by
  unfold ModEq at *
  rw [Int.mul_emod, h₁, h₂, ← Int.mul_emod]
protected theorem mul_left (c : ℤ) (h : a ≡ b [ZMOD n]) : c * a ≡ c * b [ZMOD n] :=
  ModEq.rfl.mul h
protected theorem mul_right (c : ℤ) (h : a ≡ b [ZMOD n]) : a * c ≡ b * c [ZMOD n] :=
  h.mul ModEq.rfl
protected theorem pow (m : ℕ) (h : a ≡ b [ZMOD n]) : a ^ m ≡ b ^ m [ZMOD n] := by
  induction m with
  | zero => exact ModEq.rfl
  | succ m ih => exact ih.mul h
end ModEq
theorem modEq_comm : a ≡ b [ZMOD n] ↔ b ≡ a [ZMOD n] := ⟨ModEq.symm, ModEq.symm⟩
theorem modEq_zero_iff_dvd : a ≡ 0 [ZMOD n] ↔ n ∣ a := by
  unfold ModEq; rw [Int.zero_emod, Int.dvd_iff_emod_eq_zero]
theorem _root_.Dvd.dvd.modEq_zero_int (h : n ∣ a) : a ≡ 0 [ZMOD n] := modEq_zero_iff_dvd.mpr h
theorem modEq_iff_dvd : a ≡ b [ZMOD n] ↔ n ∣ b - a := by
  rw [modEq_comm, Int.dvd_iff_emod_eq_zero]; exact Int.emod_eq_emod_iff_emod_sub_eq_zero
theorem ModEq.dvd : a ≡ b [ZMOD n] → n ∣ b - a := modEq_iff_dvd.mp
theorem modEq_of_dvd : n ∣ b - a → a ≡ b [ZMOD n] := modEq_iff_dvd.mpr
theorem emod_emod_eq_modEq (a n : ℤ) : a % n ≡ a [ZMOD n] := Int.emod_emod a n
theorem mod_modEq (a n : ℤ) : a % n ≡ a [ZMOD n] := Int.emod_emod a n
@[simp] theorem modEq_zero_iff : a ≡ b [ZMOD 0] ↔ a = b := by
  unfold ModEq; rw [Int.emod_zero, Int.emod_zero]
theorem modEq_one : a ≡ b [ZMOD 1] := modEq_of_dvd (one_dvd _)
theorem modEq_sub (a b : ℤ) : a ≡ b [ZMOD a - b] :=
  modEq_of_dvd (by rw [dvd_sub_comm])
theorem natCast_modEq_iff {a b n : ℕ} : (a : ℤ) ≡ b [ZMOD n] ↔ a ≡ b [MOD n] := by
  unfold ModEq Nat.ModEq; omega
protected theorem ModEq.neg (h : a ≡ b [ZMOD n]) : -a ≡ -b [ZMOD n] := by
  rw [modEq_iff_dvd] at *
  rw [show -b - -a = -(b - a) by omega, dvd_neg]; exact h
theorem ModEq.sub (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a - c ≡ b - d [ZMOD n] := by
  rw [sub_eq_add_neg, sub_eq_add_neg]; exact h₁.add h₂.neg
theorem ModEq.sub_left (c : ℤ) (h : a ≡ b [ZMOD n]) : c - a ≡ c - b [ZMOD n] := ModEq.rfl.sub h
theorem ModEq.sub_right (c : ℤ) (h : a ≡ b [ZMOD n]) : a - c ≡ b - c [ZMOD n] := h.sub ModEq.rfl
theorem ModEq.of_dvd (d : m ∣ n) (h : a ≡ b [ZMOD n]) : a ≡ b [ZMOD m] :=
  modEq_of_dvd (dvd_trans d h.dvd)
theorem ModEq.of_mul_left (m : ℤ) (h : a ≡ b [ZMOD m * n]) : a ≡ b [ZMOD n] :=
  h.of_dvd (dvd_mul_left n m)
theorem ModEq.of_mul_right (m : ℤ) (h : a ≡ b [ZMOD n * m]) : a ≡ b [ZMOD n] :=
  h.of_dvd (dvd_mul_right n m)
theorem ModEq.add_right_cancel' (c : ℤ) (h : a + c ≡ b + c [ZMOD n]) : a ≡ b [ZMOD n] := by
  rw [modEq_iff_dvd] at *
  rw [add_sub_add_right_eq_sub] at h; exact h
theorem ModEq.add_left_cancel' (c : ℤ) (h : c + a ≡ c + b [ZMOD n]) : a ≡ b [ZMOD n] := by
  rw [add_comm c, add_comm c] at h; exact h.add_right_cancel' c
theorem modEq_iff_add_fac : a ≡ b [ZMOD n] ↔ ∃ t, b = a + n * t := by
  rw [modEq_iff_dvd]
  constructor <;> rintro ⟨t, e⟩ <;> exact ⟨t, by omega⟩
end Int
