prelude
import Init.Algebra.OrderedRing
import Init.Int.Notation
/-!
`Init.Algebra.Cast`: casts of ℕ and ℤ into any ring, with the lemmas that `norm_cast` and
`push_cast` use.
-/
universe u
set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

/-! ### From ℕ -/

attribute [simp 1100] Nat.cast_id Int.cast_id

namespace Nat
section Semiring
variable {R : Type u} [Semiring R]
@[simp, norm_cast] theorem cast_zero : ((0 : ℕ) : R) = 0 := Semiring.natCast_zero
-- Not a simp lemma, and late in `norm_cast`: a literal matches `succ n` and would unfold to ones.
@[norm_cast 500] theorem cast_succ (n : ℕ) : ((succ n : ℕ) : R) = n + 1 :=
  Semiring.natCast_succ n
theorem cast_add_one (n : ℕ) : ((n + 1 : ℕ) : R) = n + 1 := cast_succ n
@[simp, norm_cast] theorem cast_one : ((1 : ℕ) : R) = 1 := by
  rw [show 1 = succ 0 from rfl, cast_succ, cast_zero, zero_add]
@[simp, norm_cast] theorem cast_add (m n : ℕ) : ((m + n : ℕ) : R) = m + n := by
  induction n with
  | zero => rw [Nat.add_zero, cast_zero, add_zero]
  | succ n ih => rw [← Nat.add_assoc, cast_add_one, ih, cast_add_one, add_assoc]
@[simp, norm_cast] theorem cast_mul (m n : ℕ) : ((m * n : ℕ) : R) = m * n := by
  induction n with
  | zero => rw [Nat.mul_zero, cast_zero, mul_zero]
  | succ n ih => rw [Nat.mul_add_one, cast_add, ih, cast_add_one, mul_add, mul_one]
@[simp, norm_cast] theorem cast_pow (n m : ℕ) : ((n ^ m : ℕ) : R) = (n : R) ^ m := by
  induction m with
  | zero => rw [Nat.pow_zero, cast_one, pow_zero]
  | succ m ih => rw [Nat.pow_add_one, cast_mul, ih, pow_succ]
@[simp, norm_cast] theorem cast_ofNat (n : ℕ) [Nat.AtLeastTwo n] :
    ((no_index (OfNat.ofNat n) : ℕ) : R) = OfNat.ofNat n := rfl
theorem cast_two : ((2 : ℕ) : R) = 2 := rfl
theorem cast_three : ((3 : ℕ) : R) = 3 := rfl
theorem cast_four : ((4 : ℕ) : R) = 4 := rfl
@[simp, norm_cast] theorem cast_ite (P : Prop) [Decidable P] (m n : ℕ) :
    ((ite P m n : ℕ) : R) = ite P (m : R) (n : R) := by
  by_cases h : P
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]
theorem cast_comm {R : Type u} [CommSemiring R] (n : ℕ) (x : R) : (n : R) * x = x * n :=
  mul_comm _ _
end Semiring

section CharZero
variable {R : Type u} [Semiring R] [CharZero R] {m n : ℕ}
theorem cast_injective (h : (m : R) = (n : R)) : m = n := CharZero.cast_injective h
@[simp, norm_cast] theorem cast_inj : (m : R) = n ↔ m = n := ⟨cast_injective, fun h => by rw [h]⟩
-- `norm_cast` does not look into `≠`: it needs a lemma of its own for every cast.
@[norm_cast] theorem cast_ne_cast : (m : R) ≠ n ↔ m ≠ n := not_congr cast_inj
@[simp, norm_cast] theorem cast_eq_zero : (n : R) = 0 ↔ n = 0 := by rw [← cast_zero, cast_inj]
@[norm_cast] theorem cast_ne_zero : (n : R) ≠ 0 ↔ n ≠ 0 := not_congr cast_eq_zero
@[simp, norm_cast] theorem cast_eq_one : (n : R) = 1 ↔ n = 1 := by rw [← cast_one, cast_inj]
@[norm_cast] theorem cast_ne_one : (n : R) ≠ 1 ↔ n ≠ 1 := not_congr cast_eq_one
theorem cast_add_one_ne_zero (n : ℕ) : (n + 1 : R) ≠ 0 := by
  rw [← cast_add_one]; exact cast_ne_zero.mpr (succ_ne_zero n)
@[simp] theorem cast_eq_ofNat [Nat.AtLeastTwo n] :
    (m : R) = (no_index (OfNat.ofNat n)) ↔ m = OfNat.ofNat n := cast_inj
@[simp] theorem _root_.OfNat.ofNat_ne_zero (n : ℕ) [h : Nat.AtLeastTwo n] :
    (no_index (OfNat.ofNat n) : R) ≠ 0 := by
  rw [← cast_ofNat]
  exact cast_ne_zero.mpr (Nat.pos_iff_ne_zero.mp (Nat.lt_of_lt_of_le (by decide) h.prop))
@[simp] theorem _root_.OfNat.zero_ne_ofNat (n : ℕ) [Nat.AtLeastTwo n] :
    (0 : R) ≠ no_index (OfNat.ofNat n) := (OfNat.ofNat_ne_zero n).symm
@[simp] theorem _root_.OfNat.ofNat_ne_one (n : ℕ) [h : Nat.AtLeastTwo n] :
    (no_index (OfNat.ofNat n) : R) ≠ 1 := by
  rw [← cast_ofNat]
  exact cast_ne_one.mpr (Nat.ne_of_gt h.prop)
@[simp] theorem _root_.OfNat.one_ne_ofNat (n : ℕ) [Nat.AtLeastTwo n] :
    (1 : R) ≠ no_index (OfNat.ofNat n) := (OfNat.ofNat_ne_one n).symm
@[simp] theorem _root_.OfNat.ofNat_eq_ofNat [Nat.AtLeastTwo m] [Nat.AtLeastTwo n] :
    ((no_index (OfNat.ofNat m) : R) = no_index (OfNat.ofNat n)) ↔
      (OfNat.ofNat m : ℕ) = OfNat.ofNat n := cast_inj (R := R)
end CharZero

section Ring
variable {R : Type u} [Ring R] {m n : ℕ}
@[norm_cast] theorem cast_sub (h : m ≤ n) : ((n - m : ℕ) : R) = n - m := by
  rw [eq_sub_iff_add_eq, ← cast_add, Nat.sub_add_cancel h]
theorem cast_pred (h : 0 < n) : ((n - 1 : ℕ) : R) = n - 1 := by rw [cast_sub h, cast_one]
end Ring

section Ordered
variable {R : Type u} [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] {m n : ℕ}
@[simp] theorem cast_nonneg (n : ℕ) : (0 : R) ≤ n := by
  induction n with
  | zero => rw [cast_zero]; exact le_refl _
  | succ n ih => rw [cast_add_one]; exact add_nonneg ih zero_le_one
theorem cast_add_one_pos (n : ℕ) : (0 : R) < n + 1 :=
  add_pos_of_nonneg_of_pos (cast_nonneg n) _root_.zero_lt_one
theorem mono_cast (h : m ≤ n) : (m : R) ≤ n := by
  obtain ⟨d, rfl⟩ := Nat.exists_eq_add_of_le h
  rw [cast_add]; exact le_add_of_nonneg_right (cast_nonneg d)
theorem strictMono_cast (h : m < n) : (m : R) < n := by
  have := mono_cast (R := R) (succ_le_of_lt h)
  rw [cast_succ] at this; exact lt_of_lt_of_le (_root_.lt_add_one _) this
@[simp, norm_cast] theorem cast_le : (m : R) ≤ n ↔ m ≤ n :=
  ⟨fun h => Nat.le_of_not_lt fun k => not_le_of_lt (strictMono_cast (R := R) k) h, mono_cast⟩
@[simp, norm_cast] theorem cast_lt : (m : R) < n ↔ m < n :=
  ⟨fun h => Nat.lt_of_not_le fun k => not_lt_of_le (mono_cast (R := R) k) h, strictMono_cast⟩
@[simp, norm_cast] theorem cast_pos : (0 : R) < n ↔ 0 < n := by rw [← cast_zero, cast_lt]
@[simp, norm_cast] theorem one_le_cast : (1 : R) ≤ n ↔ 1 ≤ n := by rw [← cast_one, cast_le]
@[simp, norm_cast] theorem one_lt_cast : (1 : R) < n ↔ 1 < n := by rw [← cast_one, cast_lt]
@[simp, norm_cast] theorem cast_le_one : (n : R) ≤ 1 ↔ n ≤ 1 := by rw [← cast_one, cast_le]
@[simp, norm_cast] theorem cast_lt_one : (n : R) < 1 ↔ n = 0 := by
  rw [← cast_one, cast_lt]; omega
@[simp] theorem cast_le_ofNat [Nat.AtLeastTwo n] :
    (m : R) ≤ (no_index (OfNat.ofNat n)) ↔ m ≤ OfNat.ofNat n := cast_le
@[simp] theorem cast_lt_ofNat [Nat.AtLeastTwo n] :
    (m : R) < (no_index (OfNat.ofNat n)) ↔ m < OfNat.ofNat n := cast_lt
@[simp] theorem ofNat_le_cast [Nat.AtLeastTwo n] :
    (no_index (OfNat.ofNat n) : R) ≤ m ↔ OfNat.ofNat n ≤ m := cast_le
@[simp] theorem ofNat_lt_cast [Nat.AtLeastTwo n] :
    (no_index (OfNat.ofNat n) : R) < m ↔ OfNat.ofNat n < m := cast_lt
theorem ofNat_pos' (n : ℕ) [h : Nat.AtLeastTwo n] : (0 : R) < (no_index (OfNat.ofNat n)) := by
  rw [← cast_ofNat]
  exact cast_pos.mpr (Nat.lt_of_lt_of_le (by decide) h.prop)
@[simp] theorem ofNat_pos (n : ℕ) [Nat.AtLeastTwo n] : (0 : R) < no_index (OfNat.ofNat n) :=
  ofNat_pos' n
@[simp] theorem ofNat_nonneg (n : ℕ) [Nat.AtLeastTwo n] : (0 : R) ≤ no_index (OfNat.ofNat n) :=
  le_of_lt (ofNat_pos' n)
@[simp] theorem ofNat_le [Nat.AtLeastTwo m] [Nat.AtLeastTwo n] :
    (no_index (OfNat.ofNat m) : R) ≤ no_index (OfNat.ofNat n) ↔
      (OfNat.ofNat m : ℕ) ≤ OfNat.ofNat n := cast_le
@[simp] theorem ofNat_lt [Nat.AtLeastTwo m] [Nat.AtLeastTwo n] :
    (no_index (OfNat.ofNat m) : R) < no_index (OfNat.ofNat n) ↔
      (OfNat.ofNat m : ℕ) < OfNat.ofNat n := cast_lt
@[simp] theorem one_lt_ofNat [h : Nat.AtLeastTwo n] : (1 : R) < no_index (OfNat.ofNat n) := by
  rw [← cast_ofNat]
  exact one_lt_cast.mpr h.prop
@[simp] theorem one_le_ofNat [Nat.AtLeastTwo n] : (1 : R) ≤ no_index (OfNat.ofNat n) :=
  le_of_lt one_lt_ofNat
@[simp] theorem not_ofNat_le_one [Nat.AtLeastTwo n] : ¬(no_index (OfNat.ofNat n) : R) ≤ 1 :=
  not_le_of_lt one_lt_ofNat
@[simp] theorem not_ofNat_lt_one [Nat.AtLeastTwo n] : ¬(no_index (OfNat.ofNat n) : R) < 1 :=
  not_lt_of_le one_le_ofNat
instance (priority := 100) _root_.IsStrictOrderedRing.toCharZero : CharZero R where
  cast_injective {m n} h := Nat.le_antisymm (cast_le.mp (le_of_eq h)) (cast_le.mp (ge_of_eq h))
end Ordered

section Linear
variable {R : Type u} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R] (m n : ℕ)
@[simp] theorem abs_cast : |(n : R)| = n := abs_of_nonneg (cast_nonneg n)
@[simp, norm_cast] theorem cast_min : ((min m n : ℕ) : R) = min (m : R) n := by
  rcases Nat.le_total m n with h | h
  · rw [Nat.min_eq_left h, min_eq_left (cast_le.mpr h)]
  · rw [Nat.min_eq_right h, min_eq_right (cast_le.mpr h)]
@[simp, norm_cast] theorem cast_max : ((max m n : ℕ) : R) = max (m : R) n := by
  rcases Nat.le_total m n with h | h
  · rw [Nat.max_eq_right h, max_eq_right (cast_le.mpr h)]
  · rw [Nat.max_eq_left h, max_eq_left (cast_le.mpr h)]
end Linear
end Nat

/-! ### From ℤ -/

namespace Int
section Ring
variable {R : Type u} [Ring R]
@[simp, norm_cast] theorem cast_natCast (n : ℕ) : ((n : ℤ) : R) = n := Ring.intCast_ofNat n
theorem cast_ofNat' (n : ℕ) : ((Int.ofNat n : ℤ) : R) = n := Ring.intCast_ofNat n
theorem cast_negSucc (n : ℕ) : ((negSucc n : ℤ) : R) = -((n + 1 : ℕ) : R) :=
  Ring.intCast_negSucc n
@[simp, norm_cast] theorem cast_ofNat (n : ℕ) [Nat.AtLeastTwo n] :
    ((no_index (OfNat.ofNat n) : ℤ) : R) = OfNat.ofNat n := cast_natCast n
@[simp, norm_cast] theorem cast_zero : ((0 : ℤ) : R) = 0 := by
  rw [show (0 : ℤ) = ((0 : ℕ) : ℤ) from rfl, cast_natCast, Nat.cast_zero]
@[simp, norm_cast] theorem cast_one : ((1 : ℤ) : R) = 1 := by
  rw [show (1 : ℤ) = ((1 : ℕ) : ℤ) from rfl, cast_natCast, Nat.cast_one]
private theorem exists_sub (a : ℤ) : ∃ m n : ℕ, a = (m : ℤ) - n := by
  rcases Int.le_total 0 a with h | h
  · exact ⟨a.toNat, 0, by omega⟩
  · exact ⟨0, (-a).toNat, by omega⟩
private theorem cast_natSub (m n : ℕ) : (((m : ℤ) - n : ℤ) : R) = m - n := by
  rcases Nat.le_total n m with h | h
  · obtain ⟨d, rfl⟩ := Nat.exists_eq_add_of_le h
    rw [show ((n + d : ℕ) : ℤ) - n = (d : ℤ) by omega, cast_natCast, Nat.cast_add,
      add_sub_cancel_left]
  · obtain ⟨d, rfl⟩ := Nat.exists_eq_add_of_le h
    rw [show (m : ℤ) - (m + d : ℕ) = -(d : ℤ) by omega, Nat.cast_add, sub_add_cancel_left]
    cases d with
    | zero => rw [Nat.cast_zero (R := R), neg_zero (G := R)]; exact cast_zero (R := R)
    | succ d => exact cast_negSucc (R := R) d
@[simp, norm_cast] theorem cast_neg (a : ℤ) : ((-a : ℤ) : R) = -(a : R) := by
  obtain ⟨m, n, rfl⟩ := exists_sub a
  rw [neg_sub, cast_natSub, cast_natSub, neg_sub]
@[simp, norm_cast] theorem cast_add (a b : ℤ) : ((a + b : ℤ) : R) = a + b := by
  obtain ⟨m, n, rfl⟩ := exists_sub a
  obtain ⟨k, l, rfl⟩ := exists_sub b
  rw [show (m : ℤ) - n + (k - l) = ((m + k : ℕ) : ℤ) - (n + l : ℕ) by omega, cast_natSub,
    cast_natSub, cast_natSub, Nat.cast_add, Nat.cast_add, add_sub_add_comm]
@[simp, norm_cast] theorem cast_sub (a b : ℤ) : ((a - b : ℤ) : R) = a - b := by
  rw [sub_eq_add_neg, cast_add, cast_neg, sub_eq_add_neg]
@[simp, norm_cast] theorem cast_mul (a b : ℤ) : ((a * b : ℤ) : R) = a * b := by
  obtain ⟨m, n, rfl⟩ := exists_sub a
  obtain ⟨k, l, rfl⟩ := exists_sub b
  rw [show ((m : ℤ) - n) * (k - l) = ((m * k + n * l : ℕ) : ℤ) - (m * l + n * k : ℕ) by
    rw [Int.sub_mul, Int.mul_sub, Int.mul_sub, Int.natCast_add, Int.natCast_add, Int.natCast_mul,
      Int.natCast_mul, Int.natCast_mul, Int.natCast_mul]; omega, cast_natSub,
    cast_natSub, cast_natSub, sub_mul, mul_sub, mul_sub]
  simp only [Nat.cast_add, Nat.cast_mul, sub_eq_add_neg, neg_add, neg_neg, add_assoc]
  rw [add_left_comm (-_) (-_), add_comm (-_) (_ * _)]
  simp only [add_comm, add_left_comm]
@[simp, norm_cast] theorem cast_pow (n : ℤ) (m : ℕ) : ((n ^ m : ℤ) : R) = (n : R) ^ m := by
  induction m with
  | zero => rw [pow_zero, pow_zero, cast_one]
  | succ m ih => rw [pow_succ, cast_mul, ih, pow_succ]
end Ring
section CharZero
variable {R : Type u} [Ring R] [CharZero R] {m n : ℤ}
@[simp, norm_cast] theorem cast_eq_zero : (n : R) = 0 ↔ n = 0 := by
  constructor
  · intro h
    obtain ⟨a, b, rfl⟩ := exists_sub n
    rw [cast_natSub, sub_eq_zero] at h
    have := Nat.cast_injective h; omega
  · rintro rfl; exact cast_zero
@[simp, norm_cast] theorem cast_inj : (m : R) = n ↔ m = n := by
  rw [← sub_eq_zero, ← cast_sub, cast_eq_zero, sub_eq_zero]
@[norm_cast] theorem cast_ne_cast : (m : R) ≠ n ↔ m ≠ n := not_congr cast_inj
theorem cast_injective (h : (m : R) = (n : R)) : m = n := cast_inj.mp h
theorem cast_ne_zero : (n : R) ≠ 0 ↔ n ≠ 0 := not_congr cast_eq_zero
@[simp, norm_cast] theorem cast_eq_one : (n : R) = 1 ↔ n = 1 := by rw [← cast_one, cast_inj]
end CharZero

section Ordered
variable {R : Type u} [Ring R] [PartialOrder R] [IsStrictOrderedRing R] {m n : ℤ}
@[simp] theorem cast_nonneg : (0 : R) ≤ n ↔ 0 ≤ n := by
  obtain ⟨a, b, rfl⟩ := exists_sub n
  rw [cast_natSub, sub_nonneg, sub_nonneg, Nat.cast_le, Nat.cast_le]
@[simp, norm_cast] theorem cast_le : (m : R) ≤ n ↔ m ≤ n := by
  rw [← sub_nonneg, ← cast_sub, cast_nonneg, sub_nonneg]
@[simp, norm_cast] theorem cast_lt : (m : R) < n ↔ m < n := by
  rw [lt_iff_le_not_ge, cast_le, cast_le, lt_iff_le_not_ge]
@[simp] theorem cast_pos : (0 : R) < n ↔ 0 < n := by rw [← cast_zero, cast_lt]
@[simp] theorem cast_nonpos : (n : R) ≤ 0 ↔ n ≤ 0 := by rw [← cast_zero, cast_le]
@[simp] theorem cast_lt_zero : (n : R) < 0 ↔ n < 0 := by rw [← cast_zero, cast_lt]
end Ordered
@[simp, norm_cast] theorem cast_abs {R : Type u} [CommRing R] [LinearOrder R]
    [IsStrictOrderedRing R] (n : ℤ) : ((|n| : ℤ) : R) = |(n : R)| := by
  rcases abs_cases n with ⟨h, k⟩ | ⟨h, k⟩ <;> rw [h]
  · rw [abs_of_nonneg (cast_nonneg.mpr k)]
  · rw [abs_of_neg (cast_lt_zero.mpr k), cast_neg]
end Int
