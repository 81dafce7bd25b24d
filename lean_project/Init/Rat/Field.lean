prelude
import Init.Rat.Defs
/-!
`Init.Rat.Field`: ℚ is a linearly ordered field; numerator, denominator, casts, integers in ℚ.
-/
set_option linter.unusedVariables false
set_option linter.unusedSimpArgs false

namespace Rat
variable {p q r : ℚ} {n m d e : ℤ}

/-! ### Field -/

protected theorem mul_inv_cancel (a : ℚ) (h : a ≠ 0) : a * a⁻¹ = 1 := by
  have ha := isRep_self a
  have hn : a.num ≠ 0 := fun e => h (ha.num_eq_zero_iff.mpr e)
  exact (ha.mul (ha.inv hn)).unique isRep_one (by rw [Int.mul_one, Int.one_mul, Int.mul_comm])
instance instField : Field ℚ where
  zero := 0
  one := 1
  add_assoc a b c := by
    have ha := isRep_self a; have hb := isRep_self b; have hc := isRep_self c
    refine ((ha.add hb).add hc).unique (ha.add (hb.add hc)) ?_
    simp only [Int.add_mul, Int.mul_add, Int.mul_assoc, Int.mul_comm, Int.mul_left_comm,
      Int.add_assoc]
  add_comm a b := by
    have ha := isRep_self a; have hb := isRep_self b
    refine (ha.add hb).unique (hb.add ha) ?_
    rw [Int.add_comm, Int.mul_comm (a.den : ℤ)]
  zero_add a := by
    refine (isRep_zero.add (isRep_self a)).unique (isRep_self a) ?_
    rw [Int.zero_mul, Int.zero_add, Int.mul_one, Int.one_mul]
  mul_assoc a b c := by
    have ha := isRep_self a; have hb := isRep_self b; have hc := isRep_self c
    refine ((ha.mul hb).mul hc).unique (ha.mul (hb.mul hc)) ?_
    simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm]
  one_mul a := by
    refine (isRep_one.mul (isRep_self a)).unique (isRep_self a) ?_
    rw [Int.one_mul, Int.one_mul]
  mul_one a := by
    refine ((isRep_self a).mul isRep_one).unique (isRep_self a) ?_
    rw [Int.mul_one, Int.mul_one]
  pow_zero a := rfl
  pow_succ a n := by
    have ha := isRep_self a
    refine (ha.pow (n + 1)).unique ((ha.pow n).mul ha) ?_
    rw [Int.pow_succ, Int.pow_succ]
  mul_comm a b := by
    have ha := isRep_self a; have hb := isRep_self b
    refine (ha.mul hb).unique (hb.mul ha) ?_
    rw [Int.mul_comm b.num, Int.mul_comm (a.den : ℤ)]
  mul_add a b c := by
    have ha := isRep_self a; have hb := isRep_self b; have hc := isRep_self c
    refine (ha.mul (hb.add hc)).unique ((ha.mul hb).add (ha.mul hc)) ?_
    simp only [Int.add_mul, Int.mul_add, Int.mul_assoc, Int.mul_comm, Int.mul_left_comm]
  add_mul a b c := by
    have ha := isRep_self a; have hb := isRep_self b; have hc := isRep_self c
    refine ((ha.add hb).mul hc).unique ((ha.mul hc).add (hb.mul hc)) ?_
    simp only [Int.add_mul, Int.mul_add, Int.mul_assoc, Int.mul_comm, Int.mul_left_comm]
  zero_mul a := (isRep_zero.mul (isRep_self a)).num_eq_zero_iff.mpr (Int.zero_mul _)
  mul_zero a := ((isRep_self a).mul isRep_zero).num_eq_zero_iff.mpr (Int.mul_zero _)
  natCast_zero := rfl
  natCast_succ n := by
    refine (isRep_ofInt ((n + 1 : ℕ) : ℤ)).unique ((isRep_ofInt n).add isRep_one) ?_
    rw [Int.mul_one, Int.mul_one, Int.mul_one, Int.mul_one]; rfl
  neg_add_cancel a := by
    have ha := isRep_self a
    refine (ha.neg.add ha).num_eq_zero_iff.mpr ?_
    rw [← Int.add_mul, Int.add_left_neg, Int.zero_mul]
  sub_eq_add_neg a b := by
    have ha := isRep_self a; have hb := isRep_self b
    refine (ha.sub hb).unique (ha.add hb.neg) ?_
    rw [Int.neg_mul]; rfl
  intCast_ofNat n := rfl
  intCast_negSucc n := by
    refine (isRep_ofInt (Int.negSucc n)).unique (isRep_ofInt ((n + 1 : ℕ) : ℤ)).neg ?_
    rw [Int.mul_one, Int.mul_one]; rfl
  exists_pair_ne := ⟨0, 1, fun h => by
    have := (isRep_one.num_eq_zero_iff).mp h.symm
    exact absurd this (by decide)⟩
  div_eq_mul_inv a b := rfl
  mul_inv_cancel := Rat.mul_inv_cancel
  inv_zero := rfl

/-! ### Order -/

private theorem den_pos' (q : ℚ) : (0 : ℤ) < q.den := by have := q.den_nz; omega
theorem le_iff (a b : ℚ) : a ≤ b ↔ a.num * b.den ≤ b.num * a.den := Iff.rfl
theorem lt_iff (a b : ℚ) : a < b ↔ a.num * b.den < b.num * a.den := Iff.rfl
protected theorem le_total (a b : ℚ) : a ≤ b ∨ b ≤ a := Int.le_total _ _
protected theorem not_le {a b : ℚ} : ¬a ≤ b ↔ b < a := Int.not_le
protected theorem not_lt {a b : ℚ} : ¬a < b ↔ b ≤ a := Int.not_lt
theorem IsRep.lt_iff (h : IsRep p n d) (k : IsRep q m e) (hd : 0 < d) (he : 0 < e) :
    p < q ↔ n * e < m * d := by
  rw [← Rat.not_le, k.le_iff h he hd, Int.not_le]
theorem IsRep.nonneg_iff (h : IsRep p n d) (hd : 0 < d) : 0 ≤ p ↔ 0 ≤ n := by
  rw [isRep_zero.le_iff h (by decide) hd, Int.zero_mul, Int.mul_one]
theorem IsRep.pos_iff (h : IsRep p n d) (hd : 0 < d) : 0 < p ↔ 0 < n := by
  rw [isRep_zero.lt_iff h (by decide) hd, Int.zero_mul, Int.mul_one]
protected theorem nonneg_sub_iff (a b : ℚ) : 0 ≤ b - a ↔ a ≤ b := by
  have ha := isRep_self a; have hb := isRep_self b
  rw [(hb.sub ha).nonneg_iff (Int.mul_pos (den_pos' b) (den_pos' a)), Int.sub_nonneg]
  exact Iff.rfl
protected theorem pos_sub_iff (a b : ℚ) : 0 < b - a ↔ a < b := by
  have ha := isRep_self a; have hb := isRep_self b
  rw [(hb.sub ha).pos_iff (Int.mul_pos (den_pos' b) (den_pos' a)), Int.sub_pos]
  exact Iff.rfl
protected theorem add_nonneg {a b : ℚ} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b := by
  rw [(isRep_self a).nonneg_iff (den_pos' a)] at ha
  rw [(isRep_self b).nonneg_iff (den_pos' b)] at hb
  rw [((isRep_self a).add (isRep_self b)).nonneg_iff (Int.mul_pos (den_pos' a) (den_pos' b))]
  exact Int.add_nonneg (Int.mul_nonneg ha (Int.le_of_lt (den_pos' b)))
    (Int.mul_nonneg hb (Int.le_of_lt (den_pos' a)))
protected theorem mul_pos {a b : ℚ} (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  rw [(isRep_self a).pos_iff (den_pos' a)] at ha
  rw [(isRep_self b).pos_iff (den_pos' b)] at hb
  rw [((isRep_self a).mul (isRep_self b)).pos_iff (Int.mul_pos (den_pos' a) (den_pos' b))]
  exact Int.mul_pos ha hb
instance instLinearOrder : LinearOrder ℚ where
  le_refl a := Int.le_refl _
  le_trans a b c h k := by
    rw [← Rat.nonneg_sub_iff] at *
    have := Rat.add_nonneg k h
    rw [sub_add_sub_cancel] at this
    exact this
  lt_iff_le_not_ge a b := by
    rw [Rat.not_le]
    exact ⟨fun h => ⟨Int.le_of_lt h, h⟩, And.right⟩
  le_antisymm a b h k := (isRep_self a).unique (isRep_self b) (Int.le_antisymm h k)
  le_total := Rat.le_total
  toDecidableLE := inferInstance
  toDecidableEq := inferInstance
  toDecidableLT := inferInstance
  min_def _ _ := rfl
  max_def _ _ := rfl
instance instIsStrictOrderedRing : IsStrictOrderedRing ℚ where
  add_le_add_left a b h c := by
    rw [← Rat.nonneg_sub_iff] at *
    rw [add_sub_add_left_eq_sub]; exact h
  le_of_add_le_add_left a b c h := by
    rw [← Rat.nonneg_sub_iff] at *
    rw [add_sub_add_left_eq_sub] at h; exact h
  zero_le_one := by decide
  zero_ne_one := by decide
  mul_lt_mul_of_pos_left a b c h k := by
    rw [← Rat.pos_sub_iff] at h ⊢
    rw [← mul_sub]
    exact Rat.mul_pos k h
  mul_lt_mul_of_pos_right a b c h k := by
    rw [← Rat.pos_sub_iff] at h ⊢
    rw [← sub_mul]
    exact Rat.mul_pos h k

/-! ### Numerator and denominator -/

@[simp] theorem num_zero : (0 : ℚ).num = 0 := rfl
@[simp] theorem den_zero : (0 : ℚ).den = 1 := rfl
@[simp] theorem num_one : (1 : ℚ).num = 1 := rfl
@[simp] theorem den_one : (1 : ℚ).den = 1 := rfl
@[simp] theorem num_ofNat (n : ℕ) : (no_index (OfNat.ofNat n : ℚ)).num = OfNat.ofNat n := rfl
@[simp] theorem den_ofNat (n : ℕ) : (no_index (OfNat.ofNat n : ℚ)).den = 1 := rfl
@[simp] theorem num_intCast (n : ℤ) : (n : ℚ).num = n := rfl
@[simp] theorem den_intCast (n : ℤ) : (n : ℚ).den = 1 := rfl
@[simp] theorem num_natCast (n : ℕ) : (n : ℚ).num = n := rfl
@[simp] theorem den_natCast (n : ℕ) : (n : ℚ).den = 1 := rfl
@[simp] theorem neg_num (q : ℚ) : (-q).num = -q.num := rfl
@[simp] theorem neg_den (q : ℚ) : (-q).den = q.den := rfl
theorem num_neg_eq_neg_num (q : ℚ) : (-q).num = -q.num := rfl
@[simp] theorem num_pow (q : ℚ) (n : ℕ) : (q ^ n).num = q.num ^ n := rfl
@[simp] theorem den_pow (q : ℚ) (n : ℕ) : (q ^ n).den = q.den ^ n := rfl
theorem isRep_intCast (n : ℤ) : IsRep (n : ℚ) n 1 := isRep_ofInt n
theorem isRep_natCast (n : ℕ) : IsRep (n : ℚ) n 1 := isRep_ofInt n
theorem IsRep.div_eq (h : IsRep q n d) : q = n / d := by
  show q = n * (d : ℚ)⁻¹
  exact h.unique ((isRep_intCast n).mul ((isRep_intCast d).inv h.den_ne_zero))
    (by rw [Int.one_mul, Int.mul_one])
theorem isRep_intCast_div (n : ℤ) (h : d ≠ 0) : IsRep ((n : ℚ) / d) n d := by
  have := (isRep_intCast n).mul ((isRep_intCast d).inv h)
  rw [Int.mul_one, Int.one_mul] at this
  exact this
@[simp] theorem num_div_den (r : ℚ) : (r.num : ℚ) / (r.den : ℚ) = r := (isRep_self r).div_eq.symm
theorem num_eq_zero {q : ℚ} : q.num = 0 ↔ q = 0 := (isRep_self q).num_eq_zero_iff.symm
theorem num_ne_zero {q : ℚ} : q.num ≠ 0 ↔ q ≠ 0 := not_congr num_eq_zero
@[simp] theorem num_nonneg {q : ℚ} : 0 ≤ q.num ↔ 0 ≤ q := ((isRep_self q).nonneg_iff (den_pos' q)).symm
@[simp] theorem num_pos {q : ℚ} : 0 < q.num ↔ 0 < q := ((isRep_self q).pos_iff (den_pos' q)).symm
theorem num_neg {q : ℚ} : q.num < 0 ↔ q < 0 := by
  rw [← not_le, ← not_le, num_nonneg]
theorem eq_iff_mul_eq_mul {p q : ℚ} : p = q ↔ p.num * q.den = q.num * p.den :=
  (isRep_self p).eq_iff (isRep_self q)
theorem divInt_eq_div (n d : ℤ) : divInt n d = n / d := by
  by_cases h : d = 0
  · rw [h]
    show ofInt 0 = n * (0 : ℚ)⁻¹
    exact ((mul_zero (n : ℚ)).symm)
  · exact (isRep_divInt n h).div_eq
theorem mkRat_eq_div (n : ℤ) (d : ℕ) : mkRat n d = n / d := divInt_eq_div n d
theorem divInt_ofNat (n : ℤ) (d : ℕ) : divInt n d = mkRat n d := rfl
theorem coe_int_num_of_den_eq_one {q : ℚ} (h : q.den = 1) : (q.num : ℚ) = q :=
  ext rfl h.symm
theorem den_eq_one_iff (r : ℚ) : r.den = 1 ↔ (r.num : ℚ) = r :=
  ⟨coe_int_num_of_den_eq_one, fun h => by rw [← h]; rfl⟩
theorem add_num_den (q r : ℚ) :
    q + r = ((q.num * r.den + q.den * r.num : ℤ) : ℚ) / ((q.den * r.den : ℤ) : ℚ) := by
  rw [((isRep_self q).add (isRep_self r)).div_eq, Int.mul_comm r.num]
theorem mul_num_den (q r : ℚ) :
    q * r = ((q.num * r.num : ℤ) : ℚ) / ((q.den * r.den : ℤ) : ℚ) :=
  ((isRep_self q).mul (isRep_self r)).div_eq
/-- The numerator and denominator of a reduced fraction. -/
theorem num_den_of_coprime (h : IsRep q n d) (hd : 0 < d) (c : n.natAbs.Coprime d.natAbs) :
    q.num = n ∧ (q.den : ℤ) = d := by
  have : q = ⟨n, d.natAbs, by omega, c⟩ :=
    h.unique (isRep_self ⟨n, d.natAbs, by omega, c⟩) (by
      show n * (d.natAbs : ℤ) = n * d
      rw [show (d.natAbs : ℤ) = d by omega])
  rw [this]
  exact ⟨rfl, by show (d.natAbs : ℤ) = d; omega⟩
theorem num_div_eq_of_coprime {a b : ℤ} (hb0 : 0 < b) (h : Nat.Coprime a.natAbs b.natAbs) :
    (a / b : ℚ).num = a :=
  (num_den_of_coprime (isRep_intCast_div a (Int.ne_of_gt hb0)) hb0 h).1
theorem den_div_eq_of_coprime {a b : ℤ} (hb0 : 0 < b) (h : Nat.Coprime a.natAbs b.natAbs) :
    ((a / b : ℚ).den : ℤ) = b :=
  (num_den_of_coprime (isRep_intCast_div a (Int.ne_of_gt hb0)) hb0 h).2

/-! ### Casts -/

theorem natCast_div_eq_divInt (n d : ℕ) : (n : ℚ) / d = divInt n d := by
  rw [divInt_eq_div]; rfl
/-- The denominator divides that of every fraction. -/
theorem den_dvd_of_isRep (h : IsRep q n d) : (q.den : ℤ) ∣ d := by
  have : (q.den : ℤ) ∣ q.num * d := ⟨n, by rw [h.eq, Int.mul_comm]⟩
  rw [← Int.natAbs_dvd_natAbs, Int.natAbs_mul, Int.natAbs_natCast] at this
  rw [← Int.natAbs_dvd_natAbs, Int.natAbs_natCast]
  exact q.reduced.symm.dvd_of_dvd_mul_left this
end Rat
