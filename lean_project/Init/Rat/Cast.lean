prelude
import Init.Rat.Field
import Init.Algebra.Field
/-!
`Init.Rat.Cast`: the cast of the rationals into any field, with the lemmas that `norm_cast` and
`push_cast` use.
-/
universe u
set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

/-- The cast of a rational is numerator by denominator. One instance for every field (ℚ itself
included), so that lemmas about fields say of ℚ what its own say. -/
instance (priority := 100) Field.instRatCast {K : Type u} [Field K] : RatCast K :=
  ⟨fun q => (q.num : K) / (q.den : K)⟩

namespace Rat
section Field
variable {K : Type u} [Field K]
theorem cast_def (q : ℚ) : (q : K) = (q.num : K) / (q.den : K) := rfl
@[simp, norm_cast] theorem cast_intCast (n : ℤ) : ((n : ℚ) : K) = n := by
  rw [cast_def, num_intCast, den_intCast, Nat.cast_one, div_one]
@[simp, norm_cast] theorem cast_natCast (n : ℕ) : ((n : ℚ) : K) = n := by
  rw [cast_def, num_natCast, den_natCast, Nat.cast_one, div_one, Int.cast_natCast]
@[simp, norm_cast] theorem cast_zero : ((0 : ℚ) : K) = 0 := (cast_natCast 0).trans Nat.cast_zero
@[simp, norm_cast] theorem cast_one : ((1 : ℚ) : K) = 1 := (cast_natCast 1).trans Nat.cast_one
@[simp, norm_cast] theorem cast_ofNat (n : ℕ) [Nat.AtLeastTwo n] :
    ((no_index (OfNat.ofNat n) : ℚ) : K) = OfNat.ofNat n :=
  (cast_natCast (OfNat.ofNat n)).trans (Nat.cast_ofNat n)
end Field
@[simp, norm_cast] theorem cast_id (q : ℚ) : (Rat.cast q : ℚ) = q := num_div_den q
theorem cast_eq_id : (Rat.cast : ℚ → ℚ) = id := funext cast_id

section CharZero
variable {K : Type u} [Field K] [CharZero K] {p q : ℚ} {n d : ℤ}
theorem IsRep.cast_eq (h : IsRep q n d) : (q : K) = (n : K) / (d : K) := by
  have hd : (d : K) ≠ 0 := Int.cast_ne_zero.mpr h.den_ne_zero
  have hq : (q.den : K) ≠ 0 := Nat.cast_ne_zero.mpr q.den_nz
  rw [cast_def, div_eq_div_iff hq hd, ← Int.cast_natCast q.den, ← Int.cast_mul, ← Int.cast_mul, h.eq]
@[simp, norm_cast] theorem cast_add (p q : ℚ) : ((p + q : ℚ) : K) = p + q := by
  have hp : (p.den : K) ≠ 0 := Nat.cast_ne_zero.mpr p.den_nz
  have hq : (q.den : K) ≠ 0 := Nat.cast_ne_zero.mpr q.den_nz
  rw [((isRep_self p).add (isRep_self q)).cast_eq, cast_def p, cast_def q, div_add_div _ _ hp hq,
    Int.cast_add, Int.cast_mul, Int.cast_mul, Int.cast_mul, Int.cast_natCast, Int.cast_natCast,
    mul_comm (q.num : K)]
@[simp, norm_cast] theorem cast_neg (q : ℚ) : ((-q : ℚ) : K) = -q := by
  rw [cast_def, cast_def, neg_num, neg_den, Int.cast_neg, neg_div]
@[simp, norm_cast] theorem cast_sub (p q : ℚ) : ((p - q : ℚ) : K) = p - q := by
  rw [sub_eq_add_neg, cast_add, cast_neg, sub_eq_add_neg]
@[simp, norm_cast] theorem cast_mul (p q : ℚ) : ((p * q : ℚ) : K) = p * q := by
  rw [((isRep_self p).mul (isRep_self q)).cast_eq, cast_def p, cast_def q, div_mul_div_comm,
    Int.cast_mul, Int.cast_mul, Int.cast_natCast, Int.cast_natCast]
@[simp, norm_cast] theorem cast_pow (q : ℚ) (k : ℕ) : ((q ^ k : ℚ) : K) = (q : K) ^ k := by
  rw [cast_def, cast_def, num_pow, den_pow, Int.cast_pow, Nat.cast_pow, div_pow]
@[simp, norm_cast] theorem cast_inv (q : ℚ) : ((q⁻¹ : ℚ) : K) = (q : K)⁻¹ := by
  by_cases h : q = 0
  · rw [h, inv_zero, cast_zero, inv_zero]
  · rw [((isRep_self q).inv (num_ne_zero.mpr h)).cast_eq, cast_def q, inv_div, Int.cast_natCast]
@[simp, norm_cast] theorem cast_div (p q : ℚ) : ((p / q : ℚ) : K) = p / q := by
  rw [div_eq_mul_inv, cast_mul, cast_inv, div_eq_mul_inv]
@[simp, norm_cast] theorem cast_zpow (q : ℚ) (k : ℤ) : ((q ^ k : ℚ) : K) = (q : K) ^ k := by
  cases k with
  | ofNat k => exact cast_pow q k
  | negSucc k => rw [zpow_negSucc, zpow_negSucc, cast_inv, cast_pow]
theorem cast_divInt (n d : ℤ) : ((divInt n d : ℚ) : K) = n / d := by
  rw [divInt_eq_div, cast_div, cast_intCast, cast_intCast]
theorem cast_mkRat (n : ℤ) (d : ℕ) : ((mkRat n d : ℚ) : K) = n / d := by
  rw [mkRat_eq_div, cast_div, cast_intCast, cast_natCast]
@[simp, norm_cast] theorem cast_eq_zero : (q : K) = 0 ↔ q = 0 := by
  rw [cast_def, div_eq_zero_iff, Int.cast_eq_zero, Nat.cast_eq_zero, num_eq_zero]
  exact ⟨fun h => h.elim id fun k => (q.den_nz k).elim, .inl⟩
theorem cast_ne_zero : (q : K) ≠ 0 ↔ q ≠ 0 := not_congr cast_eq_zero
@[simp, norm_cast] theorem cast_inj : (p : K) = q ↔ p = q := by
  rw [← sub_eq_zero, ← cast_sub, cast_eq_zero, sub_eq_zero]
@[norm_cast] theorem cast_ne_cast : (p : K) ≠ q ↔ p ≠ q := not_congr cast_inj
theorem cast_injective (h : (p : K) = (q : K)) : p = q := cast_inj.mp h
@[simp, norm_cast] theorem cast_eq_one : (q : K) = 1 ↔ q = 1 := by rw [← cast_one, cast_inj]
end CharZero

section Ordered
variable {K : Type u} [Field K] [LinearOrder K] [IsStrictOrderedRing K] {p q : ℚ}
@[simp] theorem cast_nonneg : (0 : K) ≤ q ↔ 0 ≤ q := by
  have hq : (0 : K) < q.den := Nat.cast_pos.mpr q.den_pos
  rw [cast_def, le_div_iff hq, zero_mul, Int.cast_nonneg, num_nonneg]
@[simp, norm_cast] theorem cast_le : (p : K) ≤ q ↔ p ≤ q := by
  rw [← sub_nonneg, ← cast_sub, cast_nonneg, sub_nonneg]
@[simp, norm_cast] theorem cast_lt : (p : K) < q ↔ p < q := by
  rw [← not_le, cast_le, not_le]
@[simp] theorem cast_pos : (0 : K) < q ↔ 0 < q := by rw [← cast_zero, cast_lt]
@[simp] theorem cast_nonpos : (q : K) ≤ 0 ↔ q ≤ 0 := by rw [← cast_zero, cast_le]
@[simp] theorem cast_lt_zero : (q : K) < 0 ↔ q < 0 := by rw [← cast_zero, cast_lt]
theorem cast_le_one : (q : K) ≤ 1 ↔ q ≤ 1 := by rw [← cast_one, cast_le]
theorem cast_lt_one : (q : K) < 1 ↔ q < 1 := by rw [← cast_one, cast_lt]
theorem one_le_cast : (1 : K) ≤ q ↔ 1 ≤ q := by rw [← cast_one, cast_le]
theorem one_lt_cast : (1 : K) < q ↔ 1 < q := by rw [← cast_one, cast_lt]
theorem cast_mono (h : p ≤ q) : (p : K) ≤ q := cast_le.mpr h
theorem cast_strictMono (h : p < q) : (p : K) < q := cast_lt.mpr h
@[simp, norm_cast] theorem cast_min (p q : ℚ) : ((min p q : ℚ) : K) = min (p : K) q := by
  rcases le_total p q with h | h
  · rw [min_eq_left h, min_eq_left (cast_le.mpr h)]
  · rw [min_eq_right h, min_eq_right (cast_le.mpr h)]
@[simp, norm_cast] theorem cast_max (p q : ℚ) : ((max p q : ℚ) : K) = max (p : K) q := by
  rcases le_total p q with h | h
  · rw [max_eq_right h, max_eq_right (cast_le.mpr h)]
  · rw [max_eq_left h, max_eq_left (cast_le.mpr h)]
@[simp, norm_cast] theorem cast_abs (q : ℚ) : ((|q| : ℚ) : K) = |(q : K)| := by
  rcases abs_cases q with ⟨h, k⟩ | ⟨h, k⟩ <;> rw [h]
  · rw [abs_of_nonneg (cast_nonneg.mpr k)]
  · rw [abs_of_neg (cast_lt_zero.mpr k), cast_neg]
end Ordered
end Rat
