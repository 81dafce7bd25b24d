prelude
import Init.NumberTheory.ModEq
/-!
`Init.NumberTheory.Sqrt`: the integer square root `Nat.sqrt n`, the largest `r` with `r * r ≤ n`,
and squares (`IsSquare`), decided on ℕ and ℤ.
-/
universe u
set_option linter.unusedVariables false

/-- `a = r * r` for some `r`. -/
def IsSquare {α : Type u} [Mul α] (a : α) : Prop := ∃ r, a = r * r
theorem isSquare_iff_exists_sq {α : Type u} [Monoid α] (a : α) : IsSquare a ↔ ∃ r, a = r ^ 2 := by
  constructor <;> rintro ⟨r, h⟩ <;> exact ⟨r, by rw [h, sq]⟩
theorem IsSquare.mul_self {α : Type u} [Mul α] (a : α) : IsSquare (a * a) := ⟨a, rfl⟩
theorem IsSquare.sq {α : Type u} [Monoid α] (a : α) : IsSquare (a ^ 2) := ⟨a, _root_.sq a⟩

namespace Nat
variable {m n q a : ℕ}
protected theorem mul_self_le_mul_self (h : m ≤ n) : m * m ≤ n * n := Nat.mul_le_mul h h
protected theorem mul_self_lt_mul_self (h : m < n) : m * m < n * n :=
  Nat.lt_of_le_of_lt (Nat.mul_le_mul_left m (Nat.le_of_lt h))
    (Nat.mul_lt_mul_of_pos_right h (Nat.lt_of_le_of_lt (Nat.zero_le m) h))
protected theorem mul_self_lt_mul_self_iff : m * m < n * n ↔ m < n :=
  ⟨fun h => Nat.lt_of_not_le fun k => Nat.not_le_of_lt h (Nat.mul_self_le_mul_self k),
   Nat.mul_self_lt_mul_self⟩
protected theorem mul_self_le_mul_self_iff : m * m ≤ n * n ↔ m ≤ n :=
  ⟨fun h => Nat.le_of_not_lt fun k => Nat.not_le_of_lt (Nat.mul_self_lt_mul_self k) h,
   Nat.mul_self_le_mul_self⟩
/-- The next bit of the root: `r` is the root of `n / 4`, so that of `n` is `2 r` or `2 r + 1`. -/
def sqrtStep (n r : ℕ) : ℕ := cond (Nat.ble ((2 * r + 1) * (2 * r + 1)) n) (2 * r + 1) (2 * r)
def sqrtAux : ℕ → ℕ → ℕ
  | 0, _ => 0
  | fuel + 1, n => cond (Nat.beq n 0) 0 (sqrtStep n (sqrtAux fuel (n / 4)))
/-- The square root rounded down. -/
def sqrt (n : ℕ) : ℕ := sqrtAux n n
private theorem sqrtAux_spec (fuel : ℕ) : ∀ n, n ≤ fuel →
    sqrtAux fuel n * sqrtAux fuel n ≤ n ∧ n < (sqrtAux fuel n + 1) * (sqrtAux fuel n + 1) := by
  induction fuel with
  | zero =>
    intro n h
    rw [Nat.eq_zero_of_le_zero h]
    decide
  | succ fuel ih =>
    intro n h
    show cond (Nat.beq n 0) 0 (sqrtStep n (sqrtAux fuel (n / 4))) *
      cond (Nat.beq n 0) 0 (sqrtStep n (sqrtAux fuel (n / 4))) ≤ n ∧ n <
      (cond (Nat.beq n 0) 0 (sqrtStep n (sqrtAux fuel (n / 4))) + 1) *
      (cond (Nat.beq n 0) 0 (sqrtStep n (sqrtAux fuel (n / 4))) + 1)
    cases e : Nat.beq n 0 with
    | true => rw [eq_of_beq_eq_true _ _ e]; exact ⟨Nat.le_refl 0, Nat.zero_lt_one⟩
    | false =>
      have n0 := ne_of_beq_eq_false _ _ e
      obtain ⟨l, u⟩ := ih (n / 4) (by omega)
      generalize sqrtAux fuel (n / 4) = r at l u
      have sq4 : (2 * r) * (2 * r) = 4 * (r * r) := by
        rw [Nat.mul_assoc, Nat.mul_left_comm r 2 r, ← Nat.mul_assoc]
      have up : (r + 1) * (r + 1) = r * r + 2 * r + 1 := by
        rw [Nat.add_mul, Nat.mul_add, Nat.one_mul, Nat.mul_one]; omega
      have up2 : (2 * r + 1) * (2 * r + 1) = 4 * (r * r) + 4 * r + 1 := by
        rw [Nat.add_mul, Nat.mul_add, Nat.one_mul, Nat.mul_one, sq4]; omega
      have up3 : (2 * r + 1 + 1) * (2 * r + 1 + 1) = 4 * (r * r) + 8 * r + 4 := by
        rw [Nat.add_mul (2 * r + 1), Nat.mul_add (2 * r + 1), up2, Nat.one_mul, Nat.mul_one]; omega
      show sqrtStep n r * sqrtStep n r ≤ n ∧ n < (sqrtStep n r + 1) * (sqrtStep n r + 1)
      unfold sqrtStep
      cases f : Nat.ble ((2 * r + 1) * (2 * r + 1)) n with
      | true =>
        refine ⟨le_of_ble_eq_true f, ?_⟩
        show n < (2 * r + 1 + 1) * (2 * r + 1 + 1)
        omega
      | false =>
        have : ¬(2 * r + 1) * (2 * r + 1) ≤ n := fun h => by
          rw [ble_eq_true_of_le h] at f; exact Bool.noConfusion f
        refine ⟨?_, Nat.lt_of_not_le this⟩
        show 2 * r * (2 * r) ≤ n
        omega
theorem sqrt_le (n : ℕ) : sqrt n * sqrt n ≤ n := (sqrtAux_spec n n (Nat.le_refl n)).1
theorem lt_succ_sqrt (n : ℕ) : n < succ (sqrt n) * succ (sqrt n) :=
  (sqrtAux_spec n n (Nat.le_refl n)).2
theorem sqrt_le' (n : ℕ) : sqrt n ^ 2 ≤ n := by rw [Nat.pow_two]; exact sqrt_le n
theorem lt_succ_sqrt' (n : ℕ) : n < succ (sqrt n) ^ 2 := by rw [Nat.pow_two]; exact lt_succ_sqrt n
theorem le_sqrt : m ≤ sqrt n ↔ m * m ≤ n := by
  constructor
  · intro h
    exact Nat.le_trans (Nat.mul_le_mul h h) (sqrt_le n)
  · intro h
    exact Nat.le_of_not_lt fun k => Nat.lt_irrefl n
      (Nat.lt_of_lt_of_le (lt_succ_sqrt n) (Nat.le_trans (Nat.mul_le_mul k k) h))
theorem le_sqrt' : m ≤ sqrt n ↔ m ^ 2 ≤ n := by rw [Nat.pow_two, le_sqrt]
theorem sqrt_lt : sqrt m < n ↔ m < n * n := by rw [← Nat.not_le, le_sqrt, Nat.not_le]
theorem sqrt_lt' : sqrt m < n ↔ m < n ^ 2 := by rw [Nat.pow_two, sqrt_lt]
theorem sqrt_le_self (n : ℕ) : sqrt n ≤ n := Nat.le_of_not_lt fun h => by
  have := le_sqrt.mp (Nat.le_of_lt h)
  have := sqrt_lt.mp (Nat.lt_succ_self (sqrt n))
  have h1 := sqrt_le n
  have h2 : n * 1 < sqrt n * sqrt n := by
    rcases n with _ | n
    · exact (Nat.lt_irrefl 0 h).elim
    · exact Nat.lt_of_lt_of_le (by omega) (Nat.mul_le_mul (Nat.le_of_lt h) (show 2 ≤ _ by omega))
  omega
theorem sqrt_le_sqrt (h : m ≤ n) : sqrt m ≤ sqrt n := le_sqrt.mpr (Nat.le_trans (sqrt_le m) h)
theorem eq_sqrt : q = sqrt n ↔ q * q ≤ n ∧ n < (q + 1) * (q + 1) := by
  constructor
  · rintro rfl
    exact ⟨sqrt_le n, lt_succ_sqrt n⟩
  · rintro ⟨l, u⟩
    have := sqrt_lt.mpr u
    have := le_sqrt.mpr l
    omega
theorem eq_sqrt' : q = sqrt n ↔ q ^ 2 ≤ n ∧ n < (q + 1) ^ 2 := by
  rw [Nat.pow_two, Nat.pow_two, eq_sqrt]
theorem sqrt_eq_iff_mul_self : sqrt n = q ↔ q * q ≤ n ∧ n < (q + 1) * (q + 1) := by
  rw [eq_comm, eq_sqrt]
@[simp] theorem sqrt_eq (n : ℕ) : sqrt (n * n) = n := (eq_sqrt.mpr
  ⟨Nat.le_refl _, Nat.mul_self_lt_mul_self (Nat.lt_succ_self n)⟩).symm
@[simp] theorem sqrt_eq' (n : ℕ) : sqrt (n ^ 2) = n := by rw [Nat.pow_two, sqrt_eq]
theorem sqrt_zero : sqrt 0 = 0 := rfl
theorem sqrt_one : sqrt 1 = 1 := rfl
theorem sqrt_eq_zero : sqrt n = 0 ↔ n = 0 :=
  ⟨fun h => by have := lt_succ_sqrt n; rw [h] at this; omega, fun h => by rw [h]; rfl⟩
theorem sqrt_pos : 0 < sqrt n ↔ 0 < n := by
  rw [Nat.pos_iff_ne_zero, Nat.pos_iff_ne_zero]; exact not_congr sqrt_eq_zero
theorem exists_mul_self (x : ℕ) : (∃ n, n * n = x) ↔ sqrt x * sqrt x = x :=
  ⟨fun ⟨n, h⟩ => by rw [← h, sqrt_eq], fun h => ⟨_, h⟩⟩
theorem exists_mul_self' (x : ℕ) : (∃ n, n ^ 2 = x) ↔ sqrt x ^ 2 = x := by
  simp only [Nat.pow_two]; exact exists_mul_self x
instance instDecidableIsSquare : DecidablePred (IsSquare : ℕ → Prop) := fun n =>
  decidable_of_iff (sqrt n * sqrt n = n)
    ⟨fun h => ⟨_, h.symm⟩, fun ⟨r, h⟩ => by rw [h, sqrt_eq]⟩
theorem isSquare_iff (n : ℕ) : IsSquare n ↔ sqrt n * sqrt n = n :=
  ⟨fun ⟨r, h⟩ => by rw [h, sqrt_eq], fun h => ⟨_, h.symm⟩⟩
/-- Strictly between consecutive squares there is no square. -/
theorem not_exists_sq (hl : m * m < n) (hr : n < (m + 1) * (m + 1)) : ¬∃ t, t * t = n := by
  rintro ⟨t, rfl⟩
  have a := Nat.mul_self_lt_mul_self_iff.mp hl
  have b := Nat.mul_self_lt_mul_self_iff.mp hr
  omega
theorem not_exists_sq' (hl : m ^ 2 < n) (hr : n < (m + 1) ^ 2) : ¬∃ t, t ^ 2 = n := by
  simp only [Nat.pow_two] at *; exact not_exists_sq hl hr
end Nat

namespace Int
theorem isSquare_iff (n : ℤ) : IsSquare n ↔ 0 ≤ n ∧ IsSquare n.natAbs := by
  constructor
  · rintro ⟨r, rfl⟩
    exact ⟨mul_self_nonneg r, r.natAbs, natAbs_mul r r⟩
  · rintro ⟨h, r, k⟩
    exact ⟨r, by rw [← Int.natCast_mul, ← k]; omega⟩
instance instDecidableIsSquare : DecidablePred (IsSquare : ℤ → Prop) := fun n =>
  decidable_of_iff _ (isSquare_iff n).symm
/-- The integer square root of the nonnegative part. -/
def sqrt (z : ℤ) : ℤ := Nat.sqrt (Int.toNat z)
theorem sqrt_eq (n : ℤ) : sqrt (n * n) = n.natAbs := by
  unfold sqrt
  rw [show (n * n).toNat = n.natAbs * n.natAbs by
    have := natAbs_mul_self (a := n); omega, Nat.sqrt_eq]
end Int
