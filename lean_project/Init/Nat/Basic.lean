prelude
import Init.Decidable
/-!
`Init.Nat.Basic`: ℕ's order and commutative semiring, subtraction, powers, minimum and maximum, and
the eliminators that make `induction` and `cases` speak of `0` and `n + 1`.
-/
universe u

namespace Nat

/-! ### Eliminators -/

/-- The recursor stated with `0` and `n + 1`. -/
@[elab_as_elim, induction_eliminator] protected noncomputable def recAux {motive : Nat → Sort u}
    (zero : motive 0) (succ : ∀ n, motive n → motive (n + 1)) (t : Nat) : motive t :=
  Nat.rec zero succ t
/-- Case distinction stated with `0` and `n + 1`. -/
@[elab_as_elim, cases_eliminator] protected noncomputable abbrev casesAuxOn
    {motive : Nat → Sort u} (t : Nat) (zero : motive 0) (succ : ∀ n, motive (n + 1)) : motive t :=
  Nat.casesOn t zero succ

/-! ### Addition -/

@[simp] protected theorem add_zero (n : Nat) : n + 0 = n := rfl
theorem add_succ (n m : Nat) : n + succ m = succ (n + m) := rfl
theorem add_one (n : Nat) : n + 1 = succ n := rfl
@[simp] theorem succ_eq_add_one (n : Nat) : succ n = n + 1 := rfl
theorem zero_eq : Nat.zero = 0 := rfl
@[simp] protected theorem zero_add (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg succ ih
theorem succ_add (n m : Nat) : succ n + m = succ (n + m) := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg succ ih
protected theorem add_comm (n m : Nat) : n + m = m + n := by
  induction m with
  | zero => exact (Nat.zero_add n).symm
  | succ m ih => exact (congrArg succ ih).trans (succ_add m n).symm
protected theorem add_assoc (n m k : Nat) : n + m + k = n + (m + k) := by
  induction k with
  | zero => rfl
  | succ k ih => exact congrArg succ ih
protected theorem add_left_comm (n m k : Nat) : n + (m + k) = m + (n + k) := by
  rw [← Nat.add_assoc, ← Nat.add_assoc, Nat.add_comm n m]
protected theorem add_right_comm (n m k : Nat) : n + m + k = n + k + m := by
  rw [Nat.add_assoc, Nat.add_comm m k, ← Nat.add_assoc]
protected theorem add_add_add_comm (a b c d : Nat) : (a + b) + (c + d) = (a + c) + (b + d) := by
  rw [Nat.add_assoc, Nat.add_assoc, Nat.add_left_comm b]
theorem succ_inj {a b : Nat} : succ a = succ b ↔ a = b := ⟨succ.inj, congrArg succ⟩
protected theorem add_left_cancel {n m k : Nat} : n + m = n + k → m = k := by
  induction n with
  | zero => rw [Nat.zero_add, Nat.zero_add]; exact id
  | succ n ih =>
    intro h
    rw [← succ_eq_add_one, succ_add, succ_add] at h
    exact ih (succ.inj h)
protected theorem add_right_cancel {n m k : Nat} (h : n + m = k + m) : n = k := by
  rw [Nat.add_comm n m, Nat.add_comm k m] at h
  exact Nat.add_left_cancel h
protected theorem add_left_cancel_iff {m k n : Nat} : n + m = n + k ↔ m = k :=
  ⟨Nat.add_left_cancel, fun h => h ▸ rfl⟩
protected theorem add_right_cancel_iff {m k n : Nat} : m + n = k + n ↔ m = k :=
  ⟨Nat.add_right_cancel, fun h => h ▸ rfl⟩
theorem succ_ne_zero (n : Nat) : succ n ≠ 0 := fun h => Nat.noConfusion h
theorem add_one_ne_zero (n : Nat) : n + 1 ≠ 0 := succ_ne_zero n
theorem zero_ne_add_one (n : Nat) : 0 ≠ n + 1 := (succ_ne_zero n).symm
protected theorem zero_ne_one : 0 ≠ (1 : Nat) := fun h => Nat.noConfusion h
protected theorem one_ne_zero : 1 ≠ (0 : Nat) := fun h => Nat.noConfusion h
theorem add_one_inj {a b : Nat} : a + 1 = b + 1 ↔ a = b := succ_inj
theorem eq_zero_of_add_eq_zero_right {n m : Nat} (h : n + m = 0) : n = 0 := by
  cases m with
  | zero => exact h
  | succ m => exact (succ_ne_zero _ h).elim
theorem eq_zero_of_add_eq_zero_left {n m : Nat} (h : n + m = 0) : m = 0 := by
  rw [Nat.add_comm] at h
  exact eq_zero_of_add_eq_zero_right h
protected theorem eq_zero_of_add_eq_zero {n m : Nat} (h : n + m = 0) : n = 0 ∧ m = 0 :=
  ⟨eq_zero_of_add_eq_zero_right h, eq_zero_of_add_eq_zero_left h⟩
protected theorem add_eq_zero_iff {n m : Nat} : n + m = 0 ↔ n = 0 ∧ m = 0 :=
  ⟨Nat.eq_zero_of_add_eq_zero, fun ⟨h, k⟩ => by rw [h, k]⟩

/-! ### Multiplication -/

@[simp] protected theorem mul_zero (n : Nat) : n * 0 = 0 := rfl
theorem mul_succ (n m : Nat) : n * succ m = n * m + n := rfl
protected theorem mul_add_one (n m : Nat) : n * (m + 1) = n * m + n := rfl
@[simp] protected theorem zero_mul (n : Nat) : 0 * n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => exact ih
theorem succ_mul (n m : Nat) : succ n * m = n * m + m := by
  induction m with
  | zero => rfl
  | succ m ih =>
    show succ n * m + succ n = n * m + n + succ m
    rw [ih, add_succ, add_succ, Nat.add_right_comm]
protected theorem add_one_mul (n m : Nat) : (n + 1) * m = n * m + m := succ_mul n m
protected theorem mul_comm (n m : Nat) : n * m = m * n := by
  induction m with
  | zero => exact (Nat.zero_mul n).symm
  | succ m ih => rw [Nat.mul_add_one, Nat.add_one_mul, ih]
protected theorem left_distrib (n m k : Nat) : n * (m + k) = n * m + n * k := by
  induction k with
  | zero => rfl
  | succ k ih => rw [← Nat.add_assoc, Nat.mul_add_one, ih, Nat.mul_add_one, Nat.add_assoc]
protected theorem mul_add (n m k : Nat) : n * (m + k) = n * m + n * k := Nat.left_distrib n m k
protected theorem right_distrib (n m k : Nat) : (n + m) * k = n * k + m * k := by
  rw [Nat.mul_comm, Nat.left_distrib, Nat.mul_comm k n, Nat.mul_comm k m]
protected theorem add_mul (n m k : Nat) : (n + m) * k = n * k + m * k := Nat.right_distrib n m k
protected theorem mul_assoc (n m k : Nat) : n * m * k = n * (m * k) := by
  induction k with
  | zero => rfl
  | succ k ih => rw [Nat.mul_add_one, Nat.mul_add_one, Nat.left_distrib, ih]
protected theorem mul_left_comm (n m k : Nat) : n * (m * k) = m * (n * k) := by
  rw [← Nat.mul_assoc, Nat.mul_comm n m, Nat.mul_assoc]
protected theorem mul_right_comm (n m k : Nat) : n * m * k = n * k * m := by
  rw [Nat.mul_assoc, Nat.mul_comm m k, ← Nat.mul_assoc]
protected theorem mul_mul_mul_comm (a b c d : Nat) : (a * b) * (c * d) = (a * c) * (b * d) := by
  rw [Nat.mul_assoc, Nat.mul_assoc, Nat.mul_left_comm b]
@[simp] protected theorem mul_one (n : Nat) : n * 1 = n := Nat.zero_add n
@[simp] protected theorem one_mul (n : Nat) : 1 * n = n := by rw [Nat.mul_comm, Nat.mul_one]
protected theorem mul_two (n : Nat) : n * 2 = n + n := by
  show n * (1 + 1) = n + n
  rw [Nat.mul_add, Nat.mul_one]
protected theorem two_mul (n : Nat) : 2 * n = n + n := by rw [Nat.mul_comm, Nat.mul_two]
theorem eq_zero_of_mul_eq_zero {m n : Nat} : n * m = 0 → n = 0 ∨ m = 0 := by
  intro h
  cases n with
  | zero => exact .inl rfl
  | succ n =>
    rw [Nat.add_one_mul] at h
    exact .inr (eq_zero_of_add_eq_zero_left h)
protected theorem mul_eq_zero {m n : Nat} : n * m = 0 ↔ n = 0 ∨ m = 0 :=
  ⟨eq_zero_of_mul_eq_zero, fun h => h.elim (fun e => by rw [e, Nat.zero_mul])
    (fun e => by rw [e, Nat.mul_zero])⟩
protected theorem mul_ne_zero {n m : Nat} (hn : n ≠ 0) (hm : m ≠ 0) : n * m ≠ 0 :=
  fun h => (eq_zero_of_mul_eq_zero h).elim hn hm

/-! ### Order -/

protected theorem le_refl (n : Nat) : n ≤ n := Nat.le.refl
protected theorem le_rfl {n : Nat} : n ≤ n := Nat.le_refl n
protected theorem le_of_eq {n m : Nat} (h : n = m) : n ≤ m := h ▸ Nat.le_refl n
theorem le_succ (n : Nat) : n ≤ succ n := Nat.le.step Nat.le.refl
theorem le_succ_of_le {n m : Nat} (h : n ≤ m) : n ≤ succ m := Nat.le.step h
theorem le_add_one (n : Nat) : n ≤ n + 1 := le_succ n
theorem le_add_one_of_le {n m : Nat} (h : n ≤ m) : n ≤ m + 1 := Nat.le.step h
protected theorem zero_le (n : Nat) : 0 ≤ n := by
  induction n with
  | zero => exact Nat.le.refl
  | succ n ih => exact Nat.le.step ih
protected theorem le_trans {n m k : Nat} (h₁ : n ≤ m) (h₂ : m ≤ k) : n ≤ k := by
  induction h₂ with
  | refl => exact h₁
  | step _ ih => exact Nat.le.step ih
theorem succ_le_succ {n m : Nat} (h : n ≤ m) : succ n ≤ succ m := by
  induction h with
  | refl => exact Nat.le.refl
  | step _ ih => exact Nat.le.step ih
theorem zero_lt_succ (n : Nat) : 0 < succ n := succ_le_succ (Nat.zero_le n)
protected theorem zero_lt_one : 0 < (1 : Nat) := zero_lt_succ 0
theorem pred_le (n : Nat) : pred n ≤ n := by
  cases n with
  | zero => exact Nat.le.refl
  | succ n => exact le_succ n
theorem pred_le_pred {n m : Nat} (h : n ≤ m) : pred n ≤ pred m := by
  induction h with
  | refl => exact Nat.le.refl
  | @step k _ ih => exact Nat.le_trans ih (pred_le k)
theorem le_of_succ_le_succ {n m : Nat} (h : succ n ≤ succ m) : n ≤ m := pred_le_pred h
theorem le_of_lt_succ {n m : Nat} (h : n < succ m) : n ≤ m := le_of_succ_le_succ h
theorem lt_succ_of_le {n m : Nat} (h : n ≤ m) : n < succ m := succ_le_succ h
theorem not_succ_le_zero (n : Nat) : ¬succ n ≤ 0 := fun h => nomatch h
protected theorem not_lt_zero (n : Nat) : ¬n < 0 := not_succ_le_zero n
theorem not_succ_le_self (n : Nat) : ¬succ n ≤ n := by
  induction n with
  | zero => exact not_succ_le_zero 0
  | succ n ih => exact fun h => ih (le_of_succ_le_succ h)
protected theorem lt_irrefl (n : Nat) : ¬n < n := not_succ_le_self n
protected theorem le_of_lt {n m : Nat} (h : n < m) : n ≤ m := Nat.le_trans (le_succ n) h
theorem le_of_succ_le {n m : Nat} (h : succ n ≤ m) : n ≤ m := Nat.le_of_lt h
protected theorem lt_of_lt_of_le {n m k : Nat} (h₁ : n < m) (h₂ : m ≤ k) : n < k :=
  Nat.le_trans h₁ h₂
protected theorem lt_of_le_of_lt {n m k : Nat} (h₁ : n ≤ m) (h₂ : m < k) : n < k :=
  Nat.le_trans (succ_le_succ h₁) h₂
protected theorem lt_trans {n m k : Nat} (h₁ : n < m) (h₂ : m < k) : n < k :=
  Nat.lt_of_lt_of_le h₁ (Nat.le_of_lt h₂)
protected theorem le_antisymm {n m : Nat} (h₁ : n ≤ m) (h₂ : m ≤ n) : n = m := by
  cases h₁ with
  | refl => rfl
  | step h => exact (not_succ_le_self _ (Nat.le_trans (succ_le_succ h) h₂)).elim
protected theorem le_antisymm_iff {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => h ▸ ⟨Nat.le_refl a, Nat.le_refl a⟩, fun ⟨h, k⟩ => Nat.le_antisymm h k⟩
protected theorem lt_or_ge (n m : Nat) : n < m ∨ n ≥ m := by
  induction m with
  | zero => exact .inr (Nat.zero_le n)
  | succ m ih =>
    cases ih with
    | inl h => exact .inl (Nat.le.step h)
    | inr h =>
      cases h with
      | refl => exact .inl Nat.le.refl
      | step h => exact .inr (succ_le_succ h)
protected theorem lt_or_le (n m : Nat) : n < m ∨ m ≤ n := Nat.lt_or_ge n m
protected theorem le_total (n m : Nat) : n ≤ m ∨ m ≤ n := (Nat.lt_or_ge n m).elim
  (fun h => .inl (Nat.le_of_lt h)) .inr
protected theorem eq_or_lt_of_le {n m : Nat} (h : n ≤ m) : n = m ∨ n < m := by
  cases h with
  | refl => exact .inl rfl
  | step h => exact .inr (succ_le_succ h)
protected theorem lt_or_eq_of_le {n m : Nat} (h : n ≤ m) : n < m ∨ n = m :=
  (Nat.eq_or_lt_of_le h).symm
protected theorem le_iff_lt_or_eq {n m : Nat} : n ≤ m ↔ n < m ∨ n = m :=
  ⟨Nat.lt_or_eq_of_le, fun h => h.elim Nat.le_of_lt Nat.le_of_eq⟩
protected theorem lt_of_not_ge {n m : Nat} (h : ¬n ≥ m) : n < m :=
  (Nat.lt_or_ge n m).elim id (fun k => (h k).elim)
protected theorem lt_of_not_le {n m : Nat} (h : ¬n ≤ m) : m < n := Nat.lt_of_not_ge h
protected theorem le_of_not_lt {n m : Nat} (h : ¬n < m) : m ≤ n :=
  (Nat.lt_or_ge n m).elim (fun k => (h k).elim) id
protected theorem le_of_not_gt {n m : Nat} (h : ¬n > m) : n ≤ m := Nat.le_of_not_lt h
protected theorem le_of_not_ge {n m : Nat} (h : ¬n ≥ m) : n ≤ m :=
  Nat.le_of_lt (Nat.lt_of_not_ge h)
protected theorem le_of_not_le {n m : Nat} (h : ¬n ≤ m) : m ≤ n := Nat.le_of_not_ge h
protected theorem not_le_of_gt {n m : Nat} (h : n > m) : ¬n ≤ m :=
  fun k => Nat.lt_irrefl m (Nat.lt_of_lt_of_le h k)
protected theorem not_le_of_lt {n m : Nat} (h : m < n) : ¬n ≤ m := Nat.not_le_of_gt h
protected theorem not_lt_of_ge {n m : Nat} (h : n ≥ m) : ¬n < m := fun k => Nat.not_le_of_gt k h
protected theorem not_lt_of_le {n m : Nat} (h : m ≤ n) : ¬n < m := Nat.not_lt_of_ge h
protected theorem lt_asymm {n m : Nat} (h : n < m) : ¬m < n := Nat.not_lt_of_le (Nat.le_of_lt h)
protected theorem not_lt_of_gt {n m : Nat} (h : n > m) : ¬n < m := Nat.lt_asymm h
protected theorem not_le {n m : Nat} : ¬n ≤ m ↔ m < n := ⟨Nat.lt_of_not_le, Nat.not_le_of_gt⟩
protected theorem not_lt {n m : Nat} : ¬n < m ↔ m ≤ n := ⟨Nat.le_of_not_lt, Nat.not_lt_of_ge⟩
protected theorem ne_of_lt {a b : Nat} (h : a < b) : a ≠ b := fun e => Nat.lt_irrefl b (e ▸ h)
protected theorem ne_of_gt {a b : Nat} (h : b < a) : a ≠ b := (Nat.ne_of_lt h).symm
protected theorem ne_of_lt' {a b : Nat} (h : b < a) : a ≠ b := Nat.ne_of_gt h
protected theorem lt_of_le_of_ne {n m : Nat} (h₁ : n ≤ m) (h₂ : n ≠ m) : n < m :=
  (Nat.lt_or_eq_of_le h₁).elim id (fun e => (h₂ e).elim)
protected theorem lt_iff_le_and_not_ge {m n : Nat} : m < n ↔ m ≤ n ∧ ¬n ≤ m :=
  ⟨fun h => ⟨Nat.le_of_lt h, Nat.not_le_of_gt h⟩, fun h => Nat.lt_of_not_le h.2⟩
protected theorem lt_iff_le_and_ne {m n : Nat} : m < n ↔ m ≤ n ∧ m ≠ n :=
  ⟨fun h => ⟨Nat.le_of_lt h, Nat.ne_of_lt h⟩, fun h => Nat.lt_of_le_of_ne h.1 h.2⟩
protected theorem lt_trichotomy (a b : Nat) : a < b ∨ a = b ∨ b < a :=
  (Nat.lt_or_ge a b).elim .inl
    (fun h => (Nat.eq_or_lt_of_le h).elim (fun e => .inr (.inl e.symm)) (fun k => .inr (.inr k)))
protected theorem lt_or_gt_of_ne {a b : Nat} (h : a ≠ b) : a < b ∨ a > b :=
  (Nat.lt_trichotomy a b).elim .inl (fun k => k.elim (fun e => (h e).elim) .inr)
protected theorem ne_iff_lt_or_gt {a b : Nat} : a ≠ b ↔ a < b ∨ b < a :=
  ⟨Nat.lt_or_gt_of_ne, fun h => h.elim Nat.ne_of_lt Nat.ne_of_gt⟩
protected theorem pos_of_ne_zero {n : Nat} (h : n ≠ 0) : 0 < n :=
  Nat.lt_of_le_of_ne (Nat.zero_le n) h.symm
protected theorem ne_zero_of_lt' {n m : Nat} (h : n < m) : m ≠ 0 := fun e => Nat.not_lt_zero n (e ▸ h)
theorem ne_zero_of_lt {n m : Nat} (h : n < m) : m ≠ 0 := Nat.ne_zero_of_lt' h
protected theorem pos_iff_ne_zero {n : Nat} : 0 < n ↔ n ≠ 0 := ⟨ne_zero_of_lt, Nat.pos_of_ne_zero⟩
protected theorem zero_lt_of_ne_zero {n : Nat} (h : n ≠ 0) : 0 < n := Nat.pos_of_ne_zero h
protected theorem eq_zero_of_le_zero {n : Nat} (h : n ≤ 0) : n = 0 := Nat.le_antisymm h (Nat.zero_le n)
theorem eq_zero_of_not_pos {n : Nat} (h : ¬0 < n) : n = 0 :=
  Nat.eq_zero_of_le_zero (Nat.le_of_not_lt h)
protected theorem eq_zero_or_pos (n : Nat) : n = 0 ∨ 0 < n :=
  (Nat.eq_or_lt_of_le (Nat.zero_le n)).imp_left Eq.symm
protected theorem le_zero_eq (a : Nat) : (a ≤ 0) = (a = 0) :=
  propext ⟨Nat.eq_zero_of_le_zero, fun h => h ▸ Nat.le_refl 0⟩
protected theorem le_zero {a : Nat} : a ≤ 0 ↔ a = 0 := Iff.of_eq (Nat.le_zero_eq a)
theorem lt_succ_self (n : Nat) : n < succ n := Nat.le.refl
protected theorem lt_add_one (n : Nat) : n < n + 1 := Nat.le.refl
theorem lt_succ_iff {m n : Nat} : m < succ n ↔ m ≤ n := ⟨le_of_lt_succ, lt_succ_of_le⟩
theorem lt_add_one_iff {m n : Nat} : m < n + 1 ↔ m ≤ n := lt_succ_iff
theorem lt_add_one_of_le {n m : Nat} (h : n ≤ m) : n < m + 1 := succ_le_succ h
theorem le_of_lt_add_one {n m : Nat} (h : n < m + 1) : n ≤ m := le_of_succ_le_succ h
theorem succ_le_of_lt {n m : Nat} (h : n < m) : succ n ≤ m := h
theorem lt_of_succ_le {n m : Nat} (h : succ n ≤ m) : n < m := h
theorem succ_le {n m : Nat} : succ n ≤ m ↔ n < m := Iff.rfl
theorem succ_le_iff {n m : Nat} : succ n ≤ m ↔ n < m := Iff.rfl
theorem add_one_le_iff {n m : Nat} : n + 1 ≤ m ↔ n < m := Iff.rfl
theorem lt_iff_add_one_le {n m : Nat} : n < m ↔ n + 1 ≤ m := Iff.rfl
theorem add_one_le_of_lt {n m : Nat} (h : n < m) : n + 1 ≤ m := h
theorem lt_of_add_one_le {n m : Nat} (h : n + 1 ≤ m) : n < m := h
theorem succ_le_succ_iff {m n : Nat} : succ m ≤ succ n ↔ m ≤ n :=
  ⟨le_of_succ_le_succ, succ_le_succ⟩
theorem succ_lt_succ {n m : Nat} (h : n < m) : succ n < succ m := succ_le_succ h
theorem lt_of_succ_lt_succ {n m : Nat} (h : succ n < succ m) : n < m := le_of_succ_le_succ h
theorem succ_lt_succ_iff {m n : Nat} : succ m < succ n ↔ m < n := succ_le_succ_iff
theorem lt_of_succ_lt {n m : Nat} (h : succ n < m) : n < m := Nat.le_of_lt h
theorem add_one_le_add_one_iff {m n : Nat} : m + 1 ≤ n + 1 ↔ m ≤ n := succ_le_succ_iff
theorem add_one_lt_add_one_iff {m n : Nat} : m + 1 < n + 1 ↔ m < n := succ_lt_succ_iff
theorem add_one_pos (n : Nat) : 0 < n + 1 := zero_lt_succ n
theorem succ_pos (n : Nat) : 0 < succ n := zero_lt_succ n
protected theorem one_pos : 0 < (1 : Nat) := Nat.zero_lt_one
theorem pos_of_lt {n m : Nat} (h : n < m) : 0 < m := Nat.lt_of_le_of_lt (Nat.zero_le n) h
theorem exists_eq_succ_of_ne_zero {n : Nat} (h : n ≠ 0) : ∃ k, n = succ k := by
  cases n with
  | zero => exact (h rfl).elim
  | succ k => exact ⟨k, rfl⟩
theorem exists_eq_add_one_of_ne_zero {n : Nat} (h : n ≠ 0) : ∃ k, n = k + 1 :=
  exists_eq_succ_of_ne_zero h
theorem le_add_right (n k : Nat) : n ≤ n + k := by
  induction k with
  | zero => exact Nat.le.refl
  | succ k ih => exact Nat.le.step ih
theorem le_add_left (n m : Nat) : n ≤ m + n := Nat.add_comm n m ▸ le_add_right n m
theorem le_add_right_of_le {n m k : Nat} (h : n ≤ m) : n ≤ m + k :=
  Nat.le_trans h (le_add_right m k)
theorem le_add_left_of_le {n m k : Nat} (h : n ≤ m) : n ≤ k + m :=
  Nat.le_trans h (le_add_left m k)
theorem le_of_add_right_le {n m k : Nat} (h : n + k ≤ m) : n ≤ m :=
  Nat.le_trans (le_add_right n k) h
theorem le.dest {n m : Nat} (h : n ≤ m) : ∃ k, n + k = m := by
  induction h with
  | refl => exact ⟨0, rfl⟩
  | step _ ih =>
    cases ih with
    | intro k hk => exact ⟨k + 1, congrArg succ hk⟩
protected theorem exists_eq_add_of_le {m n : Nat} (h : m ≤ n) : ∃ k : Nat, n = m + k :=
  (le.dest h).imp fun _ e => e.symm
theorem le.intro {n m k : Nat} (h : n + k = m) : n ≤ m := h ▸ le_add_right n k
protected theorem add_le_add_left {n m : Nat} (h : n ≤ m) (k : Nat) : k + n ≤ k + m := by
  induction k with
  | zero => rw [Nat.zero_add, Nat.zero_add]; exact h
  | succ k ih => rw [← succ_eq_add_one, succ_add, succ_add]; exact succ_le_succ ih
protected theorem add_le_add_right {n m : Nat} (h : n ≤ m) (k : Nat) : n + k ≤ m + k := by
  rw [Nat.add_comm n k, Nat.add_comm m k]
  exact Nat.add_le_add_left h k
protected theorem add_le_add {a b c d : Nat} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Nat.le_trans (Nat.add_le_add_right h₁ c) (Nat.add_le_add_left h₂ b)
protected theorem add_lt_add_left {n m : Nat} (h : n < m) (k : Nat) : k + n < k + m :=
  Nat.add_le_add_left h k
protected theorem add_lt_add_right {n m : Nat} (h : n < m) (k : Nat) : n + k < m + k := by
  rw [Nat.add_comm n k, Nat.add_comm m k]
  exact Nat.add_lt_add_left h k
protected theorem add_lt_add {a b c d : Nat} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  Nat.lt_trans (Nat.add_lt_add_right h₁ c) (Nat.add_lt_add_left h₂ b)
protected theorem add_lt_add_of_le_of_lt {a b c d : Nat} (h₁ : a ≤ b) (h₂ : c < d) :
    a + c < b + d :=
  Nat.lt_of_le_of_lt (Nat.add_le_add_right h₁ c) (Nat.add_lt_add_left h₂ b)
protected theorem add_lt_add_of_lt_of_le {a b c d : Nat} (h₁ : a < b) (h₂ : c ≤ d) :
    a + c < b + d :=
  Nat.lt_of_lt_of_le (Nat.add_lt_add_right h₁ c) (Nat.add_le_add_left h₂ b)
protected theorem le_of_add_le_add_left {a b c : Nat} (h : a + b ≤ a + c) : b ≤ c := by
  induction a with
  | zero => rw [Nat.zero_add, Nat.zero_add] at h; exact h
  | succ a ih =>
    rw [← succ_eq_add_one, succ_add, succ_add] at h
    exact ih (le_of_succ_le_succ h)
protected theorem le_of_add_le_add_right {a b c : Nat} (h : a + b ≤ c + b) : a ≤ c := by
  rw [Nat.add_comm a b, Nat.add_comm c b] at h
  exact Nat.le_of_add_le_add_left h
protected theorem add_le_add_iff_left {m k n : Nat} : n + m ≤ n + k ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_left, fun h => Nat.add_le_add_left h n⟩
protected theorem add_le_add_iff_right {m k n : Nat} : m + n ≤ k + n ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_right, fun h => Nat.add_le_add_right h n⟩
protected theorem lt_of_add_lt_add_left {k n m : Nat} (h : n + k < n + m) : k < m :=
  Nat.le_of_add_le_add_left (a := n) h
protected theorem lt_of_add_lt_add_right {k n m : Nat} (h : k + n < m + n) : k < m := by
  rw [Nat.add_comm k n, Nat.add_comm m n] at h
  exact Nat.lt_of_add_lt_add_left h
protected theorem add_lt_add_iff_left {k n m : Nat} : k + n < k + m ↔ n < m :=
  ⟨Nat.lt_of_add_lt_add_left, fun h => Nat.add_lt_add_left h k⟩
protected theorem add_lt_add_iff_right {k n m : Nat} : n + k < m + k ↔ n < m :=
  ⟨Nat.lt_of_add_lt_add_right, fun h => Nat.add_lt_add_right h k⟩
protected theorem lt_add_of_pos_right {k n : Nat} (h : 0 < k) : n < n + k :=
  Nat.add_lt_add_left h n
protected theorem lt_add_of_pos_left {k n : Nat} (h : 0 < k) : n < k + n := by
  rw [Nat.add_comm]
  exact Nat.lt_add_of_pos_right h
protected theorem lt_add_right {m n : Nat} (k : Nat) (h : m < n) : m < n + k :=
  Nat.lt_of_lt_of_le h (le_add_right n k)
protected theorem lt_add_left {m n : Nat} (k : Nat) (h : m < n) : m < k + n :=
  Nat.lt_of_lt_of_le h (le_add_left n k)

/-! ### Order and multiplication -/

protected theorem mul_le_mul_left {m n : Nat} (k : Nat) (h : m ≤ n) : k * m ≤ k * n := by
  cases le.dest h with
  | intro d hd => rw [← hd, Nat.mul_add]; exact le_add_right _ _
protected theorem mul_le_mul_right {m n : Nat} (k : Nat) (h : m ≤ n) : m * k ≤ n * k := by
  rw [Nat.mul_comm m k, Nat.mul_comm n k]
  exact Nat.mul_le_mul_left k h
protected theorem mul_le_mul {n₁ m₁ n₂ m₂ : Nat} (h₁ : n₁ ≤ n₂) (h₂ : m₁ ≤ m₂) :
    n₁ * m₁ ≤ n₂ * m₂ :=
  Nat.le_trans (Nat.mul_le_mul_right m₁ h₁) (Nat.mul_le_mul_left n₂ h₂)
protected theorem mul_lt_mul_of_pos_left {n m k : Nat} (h : n < m) (hk : k > 0) :
    k * n < k * m :=
  Nat.lt_of_lt_of_le (Nat.lt_add_of_pos_right hk) (Nat.mul_le_mul_left k h)
protected theorem mul_lt_mul_of_pos_right {n m k : Nat} (h : n < m) (hk : k > 0) :
    n * k < m * k := by
  rw [Nat.mul_comm n k, Nat.mul_comm m k]
  exact Nat.mul_lt_mul_of_pos_left h hk
protected theorem le_of_mul_le_mul_left {a b c : Nat} (h : c * a ≤ c * b) (hc : 0 < c) :
    a ≤ b :=
  Nat.le_of_not_lt fun k => Nat.not_le_of_gt (Nat.mul_lt_mul_of_pos_left k hc) h
protected theorem le_of_mul_le_mul_right {a b c : Nat} (h : a * c ≤ b * c) (hc : 0 < c) :
    a ≤ b := by
  rw [Nat.mul_comm a c, Nat.mul_comm b c] at h
  exact Nat.le_of_mul_le_mul_left h hc
protected theorem lt_of_mul_lt_mul_left {a b c : Nat} (h : a * b < a * c) : b < c :=
  Nat.lt_of_not_le fun k => Nat.not_lt_of_ge (Nat.mul_le_mul_left a k) h
protected theorem lt_of_mul_lt_mul_right {a b c : Nat} (h : b * a < c * a) : b < c := by
  rw [Nat.mul_comm b a, Nat.mul_comm c a] at h
  exact Nat.lt_of_mul_lt_mul_left h
protected theorem eq_of_mul_eq_mul_left {m k n : Nat} (ha : 0 < n) (h : n * m = n * k) : m = k :=
  Nat.le_antisymm (Nat.le_of_mul_le_mul_left (Nat.le_of_eq h) ha)
    (Nat.le_of_mul_le_mul_left (Nat.le_of_eq h.symm) ha)
protected theorem eq_of_mul_eq_mul_right {m k n : Nat} (ha : 0 < n) (h : m * n = k * n) :
    m = k := by
  rw [Nat.mul_comm m n, Nat.mul_comm k n] at h
  exact Nat.eq_of_mul_eq_mul_left ha h
protected theorem mul_pos {n m : Nat} (hn : n > 0) (hm : m > 0) : n * m > 0 :=
  Nat.mul_lt_mul_of_pos_left (n := 0) hm hn
protected theorem pos_of_mul_pos {a b : Nat} (h : 0 < a * b) : 0 < b :=
  Nat.pos_of_ne_zero fun e => Nat.lt_irrefl 0 (by rw [e, Nat.mul_zero] at h; exact h)

/-! ### Subtraction -/

@[simp] protected theorem sub_zero (n : Nat) : n - 0 = n := rfl
theorem sub_succ (n m : Nat) : n - succ m = pred (n - m) := rfl
@[simp] theorem pred_zero : pred 0 = 0 := rfl
@[simp] theorem pred_succ (n : Nat) : pred (succ n) = n := rfl
theorem pred_eq_sub_one (n : Nat) : pred n = n - 1 := rfl
theorem sub_one (n : Nat) : n - 1 = pred n := rfl
@[simp] protected theorem zero_sub (n : Nat) : 0 - n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [← succ_eq_add_one, sub_succ, ih, pred_zero]
theorem succ_sub_succ_eq_sub (n m : Nat) : succ n - succ m = n - m := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg pred ih
theorem succ_sub_succ (n m : Nat) : succ n - succ m = n - m := succ_sub_succ_eq_sub n m
theorem add_one_sub_one (n : Nat) : n + 1 - 1 = n := rfl
@[simp] protected theorem sub_self (n : Nat) : n - n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [← succ_eq_add_one, succ_sub_succ, ih]
theorem sub_le (n m : Nat) : n - m ≤ n := by
  induction m with
  | zero => exact Nat.le.refl
  | succ m ih => exact Nat.le_trans (pred_le _) ih
protected theorem add_sub_add_right (n k m : Nat) : (n + k) - (m + k) = n - m := by
  induction k with
  | zero => rfl
  | succ k ih => exact (succ_sub_succ _ _).trans ih
protected theorem add_sub_add_left (k n m : Nat) : (k + n) - (k + m) = n - m := by
  rw [Nat.add_comm k n, Nat.add_comm k m, Nat.add_sub_add_right]
@[simp] protected theorem add_sub_cancel (n m : Nat) : n + m - m = n := by
  have h := Nat.add_sub_add_right n m 0
  rw [Nat.zero_add] at h
  exact h
protected theorem add_sub_cancel_left (n m : Nat) : n + m - n = m := by
  rw [Nat.add_comm, Nat.add_sub_cancel]
protected theorem sub_sub (n m k : Nat) : n - m - k = n - (m + k) := by
  induction k with
  | zero => rfl
  | succ k ih => exact congrArg pred ih
protected theorem sub_right_comm (m n k : Nat) : m - n - k = m - k - n := by
  rw [Nat.sub_sub, Nat.sub_sub, Nat.add_comm]
theorem sub_eq_zero_of_le {n m : Nat} (h : n ≤ m) : n - m = 0 := by
  cases le.dest h with
  | intro k hk => rw [← hk, ← Nat.sub_sub, Nat.sub_self, Nat.zero_sub]
protected theorem sub_add_cancel {n m : Nat} (h : m ≤ n) : n - m + m = n := by
  cases le.dest h with
  | intro k hk => rw [← hk, Nat.add_sub_cancel_left, Nat.add_comm]
protected theorem add_sub_of_le {a b : Nat} (h : a ≤ b) : a + (b - a) = b := by
  rw [Nat.add_comm, Nat.sub_add_cancel h]
protected theorem add_sub_cancel' {n m : Nat} (h : m ≤ n) : m + (n - m) = n := Nat.add_sub_of_le h
protected theorem le_of_sub_eq_zero {n m : Nat} (h : n - m = 0) : n ≤ m :=
  (Nat.le_total n m).elim id fun k => by
    have e := Nat.sub_add_cancel k
    rw [h, Nat.zero_add] at e
    exact Nat.le_of_eq e.symm
protected theorem sub_eq_zero_iff_le {n m : Nat} : n - m = 0 ↔ n ≤ m :=
  ⟨Nat.le_of_sub_eq_zero, sub_eq_zero_of_le⟩
protected theorem add_sub_assoc {m k : Nat} (h : k ≤ m) (n : Nat) : n + m - k = n + (m - k) := by
  cases le.dest h with
  | intro d hd =>
    rw [← hd, Nat.add_sub_cancel_left, Nat.add_comm k d, ← Nat.add_assoc, Nat.add_sub_cancel]
protected theorem sub_add_comm {n m k : Nat} (h : k ≤ n) : n + m - k = n - k + m := by
  rw [Nat.add_comm n m, Nat.add_sub_assoc h, Nat.add_comm]
protected theorem eq_sub_of_add_eq {a b c : Nat} (h : a + b = c) : a = c - b := by
  rw [← h, Nat.add_sub_cancel]
protected theorem sub_eq_of_eq_add {a b c : Nat} (h : a = c + b) : a - b = c := by
  rw [h, Nat.add_sub_cancel]
protected theorem sub_eq_iff_eq_add {a b c : Nat} (h : b ≤ a) : a - b = c ↔ a = c + b :=
  ⟨fun e => by rw [← e, Nat.sub_add_cancel h], Nat.sub_eq_of_eq_add⟩
protected theorem sub_pos_of_lt {m n : Nat} (h : m < n) : 0 < n - m :=
  Nat.pos_of_ne_zero fun e => Nat.not_le_of_gt h (Nat.le_of_sub_eq_zero e)
protected theorem lt_of_sub_pos {m n : Nat} (h : 0 < n - m) : m < n :=
  Nat.lt_of_not_le fun k => Nat.lt_irrefl 0 (by rw [sub_eq_zero_of_le k] at h; exact h)
protected theorem sub_pos_iff_lt {m n : Nat} : 0 < n - m ↔ m < n :=
  ⟨Nat.lt_of_sub_pos, Nat.sub_pos_of_lt⟩
protected theorem sub_lt {n m : Nat} (hn : 0 < n) (hm : 0 < m) : n - m < n := by
  cases m with
  | zero => exact (Nat.lt_irrefl 0 hm).elim
  | succ m =>
    cases n with
    | zero => exact (Nat.lt_irrefl 0 hn).elim
    | succ n => rw [← succ_eq_add_one, ← succ_eq_add_one, succ_sub_succ]
                exact lt_succ_of_le (sub_le n m)
protected theorem sub_le_sub_right {n m : Nat} (h : n ≤ m) (k : Nat) : n - k ≤ m - k := by
  induction k with
  | zero => exact h
  | succ k ih => exact pred_le_pred ih
protected theorem sub_le_sub_left {n m : Nat} (h : n ≤ m) (k : Nat) : k - m ≤ k - n := by
  cases le.dest h with
  | intro d hd => rw [← hd, ← Nat.sub_sub]; exact sub_le _ _
protected theorem le_sub_iff_add_le {x y k : Nat} (h : k ≤ y) : x ≤ y - k ↔ x + k ≤ y := by
  constructor
  · intro hx
    rw [← Nat.sub_add_cancel h]
    exact Nat.add_le_add_right hx k
  · intro hx
    rw [← Nat.add_sub_cancel x k]
    exact Nat.sub_le_sub_right hx k
protected theorem sub_le_iff_le_add {a b c : Nat} : a - b ≤ c ↔ a ≤ c + b := by
  constructor
  · intro h
    cases Nat.le_total b a with
    | inl k => rw [← Nat.sub_add_cancel k]; exact Nat.add_le_add_right h b
    | inr k => exact Nat.le_trans k (le_add_left b c)
  · intro h
    rw [← Nat.add_sub_cancel c b]
    exact Nat.sub_le_sub_right h b
protected theorem sub_mul (n m k : Nat) : (n - m) * k = n * k - m * k := by
  cases Nat.le_total m n with
  | inl h =>
    cases le.dest h with
    | intro d hd => rw [← hd, Nat.add_sub_cancel_left, Nat.add_mul, Nat.add_sub_cancel_left]
  | inr h => rw [sub_eq_zero_of_le h, Nat.zero_mul, sub_eq_zero_of_le (Nat.mul_le_mul_right k h)]
protected theorem mul_sub (k m n : Nat) : k * (m - n) = k * m - k * n := by
  rw [Nat.mul_comm, Nat.sub_mul, Nat.mul_comm m, Nat.mul_comm n]
theorem succ_pred {n : Nat} (h : n ≠ 0) : succ (pred n) = n := by
  cases n with
  | zero => exact (h rfl).elim
  | succ n => rfl
theorem succ_pred_eq_of_pos {n : Nat} (h : 0 < n) : succ (pred n) = n := succ_pred (ne_zero_of_lt h)
theorem succ_pred_eq_of_ne_zero {n : Nat} (h : n ≠ 0) : succ (pred n) = n := succ_pred h
theorem succ_inj' {a b : Nat} : succ a = succ b ↔ a = b := succ_inj
theorem sub_one_add_one {n : Nat} (h : n ≠ 0) : n - 1 + 1 = n := succ_pred h
theorem sub_one_lt {n : Nat} (h : n ≠ 0) : n - 1 < n := Nat.sub_lt (Nat.pos_of_ne_zero h) Nat.zero_lt_one
theorem pred_lt {n : Nat} (h : n ≠ 0) : pred n < n := sub_one_lt h

/-! ### Powers -/

@[simp] protected theorem pow_zero (b : Nat) : b ^ 0 = 1 := rfl
protected theorem pow_succ {b n : Nat} : b ^ succ n = b ^ n * b := rfl
protected theorem pow_add_one {b n : Nat} : b ^ (n + 1) = b ^ n * b := rfl
protected theorem pow_succ' {m n : Nat} : m ^ (n + 1) = m * m ^ n := by
  rw [Nat.pow_add_one, Nat.mul_comm]
@[simp] protected theorem pow_one (b : Nat) : b ^ 1 = b := Nat.one_mul b
protected theorem pow_two (b : Nat) : b ^ 2 = b * b := by
  rw [show (2 : Nat) = 1 + 1 from rfl, Nat.pow_add_one, Nat.pow_one]
@[simp] protected theorem one_pow (n : Nat) : 1 ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_add_one, ih]
protected theorem pow_add (a m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => exact (Nat.mul_one _).symm
  | succ n ih => rw [← Nat.add_assoc, Nat.pow_add_one, Nat.pow_add_one, ih, Nat.mul_assoc]
protected theorem pow_mul (a m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.mul_add_one, Nat.pow_add, Nat.pow_add_one, ih]
protected theorem mul_pow (a b n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_add_one, Nat.pow_add_one, Nat.pow_add_one, ih, Nat.mul_mul_mul_comm]
protected theorem pos_pow_of_pos {b : Nat} (n : Nat) (h : 0 < b) : 0 < b ^ n := by
  induction n with
  | zero => exact Nat.zero_lt_one
  | succ n ih => exact Nat.mul_pos ih h
protected theorem pow_pos {p n : Nat} (hp : 0 < p) : 0 < p ^ n := Nat.pos_pow_of_pos n hp
protected theorem zero_pow {n : Nat} (h : 0 < n) : 0 ^ n = 0 := by
  cases n with
  | zero => exact (Nat.lt_irrefl 0 h).elim
  | succ n => rfl
protected theorem pow_le_pow_left {m n : Nat} (h : m ≤ n) (i : Nat) : m ^ i ≤ n ^ i := by
  induction i with
  | zero => exact Nat.le_refl _
  | succ i ih => exact Nat.mul_le_mul ih h
protected theorem pow_le_pow_right {n i j : Nat} (h : n > 0) (hij : i ≤ j) : n ^ i ≤ n ^ j := by
  cases le.dest hij with
  | intro d hd =>
    rw [← hd, Nat.pow_add]
    exact Nat.le_trans (Nat.le_of_eq (Nat.mul_one _).symm)
      (Nat.mul_le_mul_left _ (Nat.pow_pos h))

/-! ### Decidability -/

theorem le_of_ble_eq_true {n m : Nat} (h : Nat.ble n m = true) : n ≤ m := by
  induction n generalizing m with
  | zero => exact Nat.zero_le m
  | succ n ih =>
    cases m with
    | zero => exact Bool.noConfusion h
    | succ m => exact succ_le_succ (ih h)
theorem ble_eq_true_of_le {n m : Nat} (h : n ≤ m) : Nat.ble n m = true := by
  induction n generalizing m with
  | zero => rfl
  | succ n ih =>
    cases m with
    | zero => exact (not_succ_le_zero _ h).elim
    | succ m => exact ih (le_of_succ_le_succ h)
theorem not_le_of_not_ble_eq_true {n m : Nat} (h : ¬Nat.ble n m = true) : ¬n ≤ m :=
  fun k => h (ble_eq_true_of_le k)
theorem ble_eq {x y : Nat} : (Nat.ble x y = true) = (x ≤ y) :=
  propext ⟨le_of_ble_eq_true, ble_eq_true_of_le⟩
theorem beq_eq {x y : Nat} : (Nat.beq x y = true) = (x = y) :=
  propext ⟨eq_of_beq_eq_true x y, fun h => h ▸ Nat.beq_refl x⟩
@[reducible] def blt (n m : Nat) : Bool := ble (succ n) m
@[extern "lean_nat_dec_le"] instance decLe (n m : @& Nat) : Decidable (n ≤ m) where
  decide := ble n m
  reflects_decide := match h : ble n m with
    | true => le_of_ble_eq_true h
    | false => fun k => Bool.noConfusion (h.symm.trans (ble_eq_true_of_le k))
@[extern "lean_nat_dec_lt"] instance decLt (n m : @& Nat) : Decidable (n < m) := decLe (succ n) m

end Nat

/-! ### Minimum and maximum -/

instance instMinNat : Min Nat := minOfLe
instance Nat.instMax : Max Nat := maxOfLe
namespace Nat
protected theorem min_def {n m : Nat} : min n m = if n ≤ m then n else m := rfl
protected theorem max_def {n m : Nat} : max n m = if n ≤ m then m else n := rfl
protected theorem min_eq_left {a b : Nat} (h : a ≤ b) : min a b = a := if_pos h
protected theorem min_eq_right {a b : Nat} (h : b ≤ a) : min a b = b := by
  rw [Nat.min_def]
  cases Nat.decLe a b with
  | isTrue k => exact Nat.le_antisymm k h
  | isFalse _ => rfl
protected theorem max_eq_right {a b : Nat} (h : a ≤ b) : max a b = b := if_pos h
protected theorem max_eq_left {a b : Nat} (h : b ≤ a) : max a b = a := by
  rw [Nat.max_def]
  cases Nat.decLe a b with
  | isTrue k => exact Nat.le_antisymm h k
  | isFalse _ => rfl
protected theorem min_le_left (a b : Nat) : min a b ≤ a := (Nat.le_total a b).elim
  (fun h => Nat.le_of_eq (Nat.min_eq_left h)) (fun h => by rw [Nat.min_eq_right h]; exact h)
protected theorem min_le_right (a b : Nat) : min a b ≤ b := (Nat.le_total a b).elim
  (fun h => by rw [Nat.min_eq_left h]; exact h) (fun h => Nat.le_of_eq (Nat.min_eq_right h))
protected theorem le_max_left (a b : Nat) : a ≤ max a b := (Nat.le_total a b).elim
  (fun h => by rw [Nat.max_eq_right h]; exact h) (fun h => Nat.le_of_eq (Nat.max_eq_left h).symm)
protected theorem le_max_right (a b : Nat) : b ≤ max a b := (Nat.le_total a b).elim
  (fun h => Nat.le_of_eq (Nat.max_eq_right h).symm) (fun h => by rw [Nat.max_eq_left h]; exact h)
protected theorem le_min {a b c : Nat} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c :=
  ⟨fun h => ⟨Nat.le_trans h (Nat.min_le_left b c), Nat.le_trans h (Nat.min_le_right b c)⟩,
   fun ⟨hb, hc⟩ => (Nat.le_total b c).elim (fun h => (Nat.min_eq_left h).symm ▸ hb)
     (fun h => (Nat.min_eq_right h).symm ▸ hc)⟩
protected theorem max_le {a b c : Nat} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨Nat.le_trans (Nat.le_max_left a b) h, Nat.le_trans (Nat.le_max_right a b) h⟩,
   fun ⟨ha, hb⟩ => (Nat.le_total a b).elim (fun h => (Nat.max_eq_right h).symm ▸ hb)
     (fun h => (Nat.max_eq_left h).symm ▸ ha)⟩
protected theorem min_comm (a b : Nat) : min a b = min b a := (Nat.le_total a b).elim
  (fun h => (Nat.min_eq_left h).trans (Nat.min_eq_right h).symm)
  (fun h => (Nat.min_eq_right h).trans (Nat.min_eq_left h).symm)
protected theorem max_comm (a b : Nat) : max a b = max b a := (Nat.le_total a b).elim
  (fun h => (Nat.max_eq_right h).trans (Nat.max_eq_left h).symm)
  (fun h => (Nat.max_eq_left h).trans (Nat.max_eq_right h).symm)
end Nat
