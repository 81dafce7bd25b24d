prelude
import Init.Int.Basic
/-!
`Init.Int.Order`: the linear order of ℤ and its compatibility with the ring operations.
-/

set_option linter.unusedSimpArgs false

namespace Int
protected theorem le_refl (a : Int) : a ≤ a := by
  show NonNeg (a - a)
  rw [Int.sub_self]; exact .mk 0
protected theorem le_trans {a b c : Int} (h : a ≤ b) (h' : b ≤ c) : a ≤ c := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; obtain ⟨k, l, f⟩ := eq_subNatNat b; obtain ⟨p, q, g⟩ := eq_subNatNat c
  subst e; subst f; subst g
  rw [subNatNat_le] at h h' ⊢
  have := Nat.add_le_add h h'
  apply Nat.le_of_add_le_add_right (b := k + l)
  rw [show m + q + (k + l) = m + l + (k + q) by simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.add_zero], show p + n + (k + l) = k + n + (p + l) by simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]]
  exact this
protected theorem le_antisymm {a b : Int} (h : a ≤ b) (h' : b ≤ a) : a = b := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; obtain ⟨k, l, f⟩ := eq_subNatNat b
  subst e; subst f
  rw [subNatNat_le] at h h'
  exact subNatNat_cancel (Nat.le_antisymm h h')
protected theorem le_total (a b : Int) : a ≤ b ∨ b ≤ a := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; obtain ⟨k, l, f⟩ := eq_subNatNat b
  subst e; subst f
  rw [subNatNat_le, subNatNat_le]
  exact (Nat.lt_or_ge (m + l) (k + n)).elim (fun h => .inl (Nat.le_of_lt h)) .inr
protected theorem not_le {a b : Int} : ¬ a ≤ b ↔ b < a := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; obtain ⟨k, l, f⟩ := eq_subNatNat b
  subst e; subst f
  rw [subNatNat_le, subNatNat_lt]; exact Nat.not_le
protected theorem not_lt {a b : Int} : ¬ a < b ↔ b ≤ a := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; obtain ⟨k, l, f⟩ := eq_subNatNat b
  subst e; subst f
  rw [subNatNat_le, subNatNat_lt]; exact Nat.not_lt
theorem add_one_le_of_lt {a b : Int} (h : a < b) : a + 1 ≤ b := h
theorem lt_add_one_of_le {a b : Int} (h : a ≤ b) : a < b + 1 := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; obtain ⟨k, l, f⟩ := eq_subNatNat b
  subst e; subst f
  rw [subNatNat_le] at h
  rw [one_eq_subNatNat, subNatNat_add_subNatNat, subNatNat_lt, Nat.add_right_comm]; exact Nat.lt_succ_of_le h
theorem le_of_lt_add_one {a b : Int} (h : a < b + 1) : a ≤ b := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; obtain ⟨k, l, f⟩ := eq_subNatNat b
  subst e; subst f
  rw [one_eq_subNatNat, subNatNat_add_subNatNat, subNatNat_lt, Nat.add_right_comm] at h
  rw [subNatNat_le]; exact Nat.le_of_lt_succ h
protected theorem lt_irrefl (a : Int) : ¬ a < a := Int.not_lt.mpr (Int.le_refl a)
protected theorem le_of_lt {a b : Int} (h : a < b) : a ≤ b := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; obtain ⟨k, l, f⟩ := eq_subNatNat b
  subst e; subst f
  rw [subNatNat_lt] at h; rw [subNatNat_le]; exact Nat.le_of_lt h
protected theorem lt_of_lt_of_le {a b c : Int} (h : a < b) (h' : b ≤ c) : a < c := Int.le_trans h h'
protected theorem lt_of_le_of_lt {a b c : Int} (h : a ≤ b) (h' : b < c) : a < c :=
  Int.not_le.mp (fun k => Int.not_le.mpr h' (Int.le_trans k h))
protected theorem lt_trans {a b c : Int} (h : a < b) (h' : b < c) : a < c := Int.lt_of_lt_of_le h (Int.le_of_lt h')
protected theorem lt_or_eq_of_le {a b : Int} (h : a ≤ b) : a < b ∨ a = b := by
  by_cases k : b ≤ a
  · exact .inr (Int.le_antisymm h k)
  · exact .inl (Int.not_le.mp k)
protected theorem lt_or_gt_of_ne {a b : Int} (h : a ≠ b) : a < b ∨ a > b := by
  by_cases k : b ≤ a
  · exact (Int.lt_or_eq_of_le k).elim .inr (fun e => (h e.symm).elim)
  · exact .inl (Int.not_le.mp k)
protected theorem ne_of_gt {a b : Int} (h : b < a) : a ≠ b := fun e => Int.lt_irrefl _ (e ▸ h)
protected theorem ne_of_lt {a b : Int} (h : a < b) : a ≠ b := fun e => Int.lt_irrefl _ (e ▸ h)
protected theorem add_le_add_left {a b : Int} (h : a ≤ b) (c : Int) : c + a ≤ c + b := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; obtain ⟨k, l, f⟩ := eq_subNatNat b; obtain ⟨p, q, g⟩ := eq_subNatNat c
  subst e; subst f; subst g
  rw [subNatNat_le] at h
  rw [subNatNat_add_subNatNat, subNatNat_add_subNatNat, subNatNat_le]
  have := Nat.add_le_add_left h (p + q)
  rw [show p + m + (q + l) = p + q + (m + l) by simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.add_zero], show p + k + (q + n) = p + q + (k + n) by simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]]
  exact this
protected theorem add_le_add_right {a b : Int} (h : a ≤ b) (c : Int) : a + c ≤ b + c := by
  rw [Int.add_comm a, Int.add_comm b]; exact Int.add_le_add_left h c
protected theorem add_le_add {a b c d : Int} (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d :=
  Int.le_trans (Int.add_le_add_right h c) (Int.add_le_add_left k b)
protected theorem le_of_add_le_add_right {a b c : Int} (h : a + b ≤ c + b) : a ≤ c := by
  have := Int.add_le_add_right h (-b)
  rw [Int.add_assoc, Int.add_assoc, Int.add_right_neg, Int.add_zero, Int.add_zero] at this; exact this
protected theorem sub_nonneg_of_le {a b : Int} (h : b ≤ a) : 0 ≤ a - b := by
  have := Int.add_le_add_right h (-b)
  rw [Int.add_right_neg] at this; exact this
protected theorem le_of_sub_nonneg {a b : Int} (h : 0 ≤ a - b) : b ≤ a := by
  have := Int.add_le_add_right h b
  rw [Int.zero_add, Int.sub_add_cancel] at this; exact this
protected theorem sub_eq_zero_of_eq {a b : Int} (h : a = b) : a - b = 0 := by rw [h, Int.sub_self]
protected theorem eq_of_sub_eq_zero {a b : Int} (h : a - b = 0) : a = b := by
  have := Int.sub_add_cancel a b
  rw [h, Int.zero_add] at this; exact this.symm
protected theorem neg_le_neg {a b : Int} (h : a ≤ b) : -b ≤ -a := by
  have := Int.sub_nonneg_of_le h
  apply Int.le_of_sub_nonneg
  show 0 ≤ -a + -(-b)
  rw [Int.neg_neg, Int.add_comm]; exact this
theorem eq_natCast_of_nonneg {a : Int} (h : 0 ≤ a) : ∃ n : Nat, a = Nat.cast n := by
  cases a with
  | ofNat n => exact ⟨n, rfl⟩
  | negSucc n => exact (isNonNeg_of_nonNeg (show NonNeg (negSucc n) from h)).elim
protected theorem mul_nonneg {a b : Int} (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a * b := by
  obtain ⟨m, e⟩ := eq_natCast_of_nonneg h; obtain ⟨n, f⟩ := eq_natCast_of_nonneg k
  subst e; subst f
  exact natCast_nonneg (m * n)
protected theorem mul_pos {a b : Int} (h : 0 < a) (k : 0 < b) : 0 < a * b := by
  obtain ⟨m, e⟩ := eq_natCast_of_nonneg (Int.le_of_lt h); obtain ⟨n, f⟩ := eq_natCast_of_nonneg (Int.le_of_lt k)
  subst e; subst f
  rw [← natCast_mul]
  exact natCast_lt.mpr (Nat.mul_pos (natCast_lt.mp h) (natCast_lt.mp k))
protected theorem mul_le_mul_of_nonneg_left {a b c : Int} (h : a ≤ b) (k : 0 ≤ c) : c * a ≤ c * b := by
  apply Int.le_of_sub_nonneg
  rw [← Int.mul_sub]
  exact Int.mul_nonneg k (Int.sub_nonneg_of_le h)
protected theorem min_def (a b : Int) : min a b = if a ≤ b then a else b := rfl
protected theorem max_def (a b : Int) : max a b = if a ≤ b then b else a := rfl
protected theorem min_le_right (a b : Int) : min a b ≤ b := by
  rw [Int.min_def]; by_cases h : a ≤ b
  · rw [if_pos h]; exact h
  · rw [if_neg h]; exact Int.le_refl b
protected theorem min_le_left (a b : Int) : min a b ≤ a := by
  rw [Int.min_def]; by_cases h : a ≤ b
  · rw [if_pos h]; exact Int.le_refl a
  · rw [if_neg h]; exact Int.le_of_lt (Int.not_le.mp h)
protected theorem le_max_left (a b : Int) : a ≤ max a b := by
  rw [Int.max_def]; by_cases h : a ≤ b
  · rw [if_pos h]; exact h
  · rw [if_neg h]; exact Int.le_refl a
protected theorem le_max_right (a b : Int) : b ≤ max a b := by
  rw [Int.max_def]; by_cases h : a ≤ b
  · rw [if_pos h]; exact Int.le_refl b
  · rw [if_neg h]; exact Int.le_of_lt (Int.not_le.mp h)
end Int
