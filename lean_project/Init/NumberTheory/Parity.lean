prelude
import Init.Algebra.Dvd
import Init.Nat.Dvd
import Init.Int.Dvd
/-!
`Init.NumberTheory.Parity`: even and odd elements of a semiring, decided on ℕ and ℤ by the remainder
modulo 2.
-/
universe u
set_option linter.unusedVariables false

/-- `a` is twice some element: `a = r + r`. -/
def Even {α : Type u} [Add α] (a : α) : Prop := ∃ r, a = r + r
/-- `a` is one more than twice some element: `a = 2 * m + 1`. -/
def Odd {α : Type u} [Semiring α] (a : α) : Prop := ∃ m, a = 2 * m + 1

section Semiring
variable {α : Type u} [Semiring α] {a b : α}
theorem even_iff_exists_add_self : Even a ↔ ∃ r, a = r + r := Iff.rfl
theorem even_iff_exists_two_mul : Even a ↔ ∃ b, a = 2 * b := by
  constructor <;> rintro ⟨r, h⟩ <;> exact ⟨r, by rw [h, two_mul]⟩
theorem even_iff_two_dvd : Even a ↔ 2 ∣ a := even_iff_exists_two_mul
theorem Even.two_dvd (h : Even a) : 2 ∣ a := even_iff_two_dvd.mp h
theorem Even.exists_two_nsmul (h : Even a) : ∃ r, a = 2 * r := even_iff_two_dvd.mp h
theorem odd_iff_exists_bit1 : Odd a ↔ ∃ b, a = 2 * b + 1 := Iff.rfl
theorem even_two_mul (a : α) : Even (2 * a) := ⟨a, two_mul a⟩
theorem even_add_self (a : α) : Even (a + a) := ⟨a, rfl⟩
theorem odd_two_mul_add_one (a : α) : Odd (2 * a + 1) := ⟨a, rfl⟩
@[simp] theorem even_zero : Even (0 : α) := ⟨0, (add_zero 0).symm⟩
@[simp] theorem even_two : Even (2 : α) := ⟨1, one_add_one_eq_two.symm⟩
@[simp] theorem odd_one : Odd (1 : α) := ⟨0, by rw [mul_zero, zero_add]⟩
theorem Even.add (ha : Even a) (hb : Even b) : Even (a + b) := by
  obtain ⟨r, rfl⟩ := ha
  obtain ⟨s, rfl⟩ := hb
  exact ⟨r + s, add_add_add_comm r r s s⟩
theorem Even.mul_right (h : Even a) (b : α) : Even (a * b) := by
  obtain ⟨r, rfl⟩ := h
  exact ⟨r * b, add_mul r r b⟩
theorem Even.mul_left (h : Even a) (b : α) : Even (b * a) := by
  obtain ⟨r, rfl⟩ := h
  exact ⟨b * r, mul_add b r r⟩
theorem Even.add_odd (ha : Even a) (hb : Odd b) : Odd (a + b) := by
  obtain ⟨r, rfl⟩ := ha
  obtain ⟨s, rfl⟩ := hb
  exact ⟨r + s, by rw [mul_add, two_mul r, ← add_assoc]⟩
theorem Odd.add_even (ha : Odd a) (hb : Even b) : Odd (a + b) := by
  rw [add_comm]; exact hb.add_odd ha
theorem Odd.add_odd (ha : Odd a) (hb : Odd b) : Even (a + b) := by
  obtain ⟨r, rfl⟩ := ha
  obtain ⟨s, rfl⟩ := hb
  refine even_iff_two_dvd.mpr ⟨r + s + 1, ?_⟩
  rw [add_add_add_comm, one_add_one_eq_two, mul_add, mul_add, mul_one]
theorem Even.add_one (h : Even a) : Odd (a + 1) := h.add_odd odd_one
theorem Odd.add_one (h : Odd a) : Even (a + 1) := h.add_odd odd_one
theorem Even.pow_of_ne_zero (h : Even a) {n : ℕ} (hn : n ≠ 0) : Even (a ^ n) := by
  obtain ⟨m, rfl⟩ := Nat.exists_eq_succ_of_ne_zero hn
  rw [← Nat.add_one, pow_succ]; exact h.mul_left _
end Semiring
section CommSemiring
variable {α : Type u} [CommSemiring α] {a b : α}
theorem Odd.mul (ha : Odd a) (hb : Odd b) : Odd (a * b) := by
  obtain ⟨r, rfl⟩ := ha
  obtain ⟨s, rfl⟩ := hb
  exact ⟨r * (2 * s + 1) + s, by rw [add_mul, one_mul, mul_assoc, ← add_assoc, mul_add 2]⟩
theorem Odd.pow (h : Odd a) {n : ℕ} : Odd (a ^ n) := by
  induction n with
  | zero => rw [pow_zero]; exact odd_one
  | succ n ih => rw [pow_succ]; exact ih.mul h
end CommSemiring
section Ring
variable {α : Type u} [CommRing α] {a b : α}
@[simp] theorem even_neg : Even (-a) ↔ Even a := by
  constructor <;> rintro ⟨r, h⟩
  · exact ⟨-r, by rw [← neg_add, ← h, neg_neg]⟩
  · exact ⟨-r, by rw [h, neg_add]⟩
theorem Even.neg (h : Even a) : Even (-a) := even_neg.mpr h
theorem Odd.neg (h : Odd a) : Odd (-a) := by
  obtain ⟨r, rfl⟩ := h
  exact ⟨-r - 1, by
    rw [mul_sub, mul_one, sub_eq_add_neg, add_assoc, mul_neg, neg_add, ← one_add_one_eq_two,
      neg_add, add_assoc (-1), neg_add_cancel, add_zero]⟩
@[simp] theorem odd_neg : Odd (-a) ↔ Odd a := ⟨fun h => by rw [← neg_neg a]; exact h.neg, Odd.neg⟩
theorem Even.sub (ha : Even a) (hb : Even b) : Even (a - b) := by
  rw [sub_eq_add_neg]; exact ha.add hb.neg
theorem Even.sub_odd (ha : Even a) (hb : Odd b) : Odd (a - b) := by
  rw [sub_eq_add_neg]; exact ha.add_odd hb.neg
theorem Odd.sub_even (ha : Odd a) (hb : Even b) : Odd (a - b) := by
  rw [sub_eq_add_neg]; exact ha.add_even hb.neg
theorem Odd.sub_odd (ha : Odd a) (hb : Odd b) : Even (a - b) := by
  rw [sub_eq_add_neg]; exact ha.add_odd hb.neg
theorem Even.neg_pow {n : ℕ} (h : Even n) (a : α) : (-a) ^ n = a ^ n := by
  obtain ⟨r, rfl⟩ := h
  rw [← Nat.two_mul, pow_mul, pow_mul, neg_sq]
theorem Even.neg_one_pow {n : ℕ} (h : Even n) : (-1 : α) ^ n = 1 := by
  rw [h.neg_pow, one_pow]
theorem Odd.neg_pow {n : ℕ} (h : Odd n) (a : α) : (-a) ^ n = -a ^ n := by
  obtain ⟨r, rfl⟩ := h
  rw [pow_succ, Even.neg_pow ⟨r, Nat.two_mul r⟩, mul_neg, ← pow_succ]
theorem Odd.neg_one_pow {n : ℕ} (h : Odd n) : (-1 : α) ^ n = -1 := by
  rw [h.neg_pow, one_pow]
theorem Even.pow_nonneg [LinearOrder α] [IsStrictOrderedRing α] {n : ℕ} (h : Even n) (a : α) :
    0 ≤ a ^ n := by
  obtain ⟨r, rfl⟩ := h
  rw [pow_add]; exact mul_self_nonneg _
end Ring

/-! ### ℕ -/

namespace Nat
variable {m n : ℕ}
theorem even_iff : Even n ↔ n % 2 = 0 := by
  rw [even_iff_two_dvd, dvd_iff_mod_eq_zero]
theorem odd_iff : Odd n ↔ n % 2 = 1 :=
  ⟨fun ⟨m, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
instance Even.decidablePred : DecidablePred (Even : ℕ → Prop) := fun n =>
  decidable_of_iff (n % 2 = 0) even_iff.symm
instance Odd.decidablePred : DecidablePred (Odd : ℕ → Prop) := fun n =>
  decidable_of_iff (n % 2 = 1) odd_iff.symm
@[simp] theorem not_even_iff_odd : ¬Even n ↔ Odd n := by rw [even_iff, odd_iff]; omega
@[simp] theorem not_odd_iff_even : ¬Odd n ↔ Even n := by rw [even_iff, odd_iff]; omega
theorem not_even_iff : ¬Even n ↔ n % 2 = 1 := by rw [even_iff]; omega
theorem not_odd_iff : ¬Odd n ↔ n % 2 = 0 := by rw [odd_iff]; omega
theorem even_or_odd (n : ℕ) : Even n ∨ Odd n := by rw [even_iff, odd_iff]; omega
theorem even_or_odd' (n : ℕ) : ∃ k, n = 2 * k ∨ n = 2 * k + 1 := ⟨n / 2, by omega⟩
theorem even_xor_odd (n : ℕ) : (Even n ∧ ¬Odd n) ∨ (Odd n ∧ ¬Even n) := by
  rw [even_iff, odd_iff]; omega
theorem even_add : Even (m + n) ↔ (Even m ↔ Even n) := by simp only [even_iff]; omega
theorem even_add' : Even (m + n) ↔ (Odd m ↔ Odd n) := by simp only [even_iff, odd_iff]; omega
@[simp] theorem even_add_one : Even (n + 1) ↔ ¬Even n := by simp only [even_iff]; omega
theorem even_sub (h : n ≤ m) : Even (m - n) ↔ (Even m ↔ Even n) := by
  simp only [even_iff]; omega
theorem odd_add : Odd (m + n) ↔ (Odd m ↔ Even n) := by simp only [even_iff, odd_iff]; omega
theorem odd_add_one : Odd (n + 1) ↔ ¬Odd n := by simp only [odd_iff]; omega
theorem odd_sub (h : n ≤ m) : Odd (m - n) ↔ (Odd m ↔ Even n) := by
  simp only [even_iff, odd_iff]; omega
theorem even_mul : Even (m * n) ↔ Even m ∨ Even n := by
  constructor
  · intro h
    rcases even_or_odd m with k | k
    · exact .inl k
    rcases even_or_odd n with l | l
    · exact .inr l
    exact (not_even_iff_odd.mpr (k.mul l) h).elim
  · rintro (h | h)
    · exact h.mul_right n
    · exact h.mul_left m
theorem odd_mul : Odd (m * n) ↔ Odd m ∧ Odd n := by
  rw [← not_even_iff_odd, even_mul, not_or, not_even_iff_odd, not_even_iff_odd]
theorem even_pow : Even (m ^ n) ↔ Even m ∧ n ≠ 0 := by
  induction n with
  | zero => simp [even_iff]
  | succ n ih =>
    rw [Nat.pow_succ, even_mul, ih]
    exact ⟨fun h => ⟨h.elim And.left id, succ_ne_zero n⟩, fun h => .inr h.1⟩
theorem even_pow' (h : n ≠ 0) : Even (m ^ n) ↔ Even m := by rw [even_pow]; exact ⟨And.left, fun k => ⟨k, h⟩⟩
theorem odd_pow_iff (h : n ≠ 0) : Odd (m ^ n) ↔ Odd m := by
  rw [← not_even_iff_odd, even_pow' h, not_even_iff_odd]
theorem even_mul_succ_self (n : ℕ) : Even (n * (n + 1)) := by
  rw [even_mul, even_add_one]; exact Classical.em _
theorem even_mul_pred_self (n : ℕ) : Even (n * (n - 1)) := by
  cases n with
  | zero => exact ⟨0, rfl⟩
  | succ n => rw [Nat.add_sub_cancel, Nat.mul_comm]; exact even_mul_succ_self n
theorem even_div : Even (m / n) ↔ m % (2 * n) / n = 0 := by
  rw [even_iff, Nat.mul_comm, mod_mul_right_div_self]
theorem two_mul_div_two_of_even (h : Even n) : 2 * (n / 2) = n := by
  rw [even_iff] at h; omega
theorem div_two_mul_two_of_even (h : Even n) : n / 2 * 2 = n := by rw [even_iff] at h; omega
theorem two_mul_div_two_add_one_of_odd (h : Odd n) : 2 * (n / 2) + 1 = n := by
  rw [odd_iff] at h; omega
theorem odd_of_mod_four_eq_one (h : n % 4 = 1) : Odd n := by rw [odd_iff]; omega
theorem odd_of_mod_four_eq_three (h : n % 4 = 3) : Odd n := by rw [odd_iff]; omega
theorem _root_.Odd.pos (h : Odd n) : 0 < n := by rw [odd_iff] at h; omega
theorem ne_of_odd_add (h : Odd (m + n)) : m ≠ n := by rw [odd_iff] at h; omega
end Nat

/-! ### ℤ -/

namespace Int
variable {m n : ℤ}
theorem even_iff : Even n ↔ n % 2 = 0 := by
  rw [even_iff_two_dvd, dvd_iff_emod_eq_zero]
theorem odd_iff : Odd n ↔ n % 2 = 1 :=
  ⟨fun ⟨m, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
instance Even.decidablePred : DecidablePred (Even : ℤ → Prop) := fun n =>
  decidable_of_iff (n % 2 = 0) even_iff.symm
instance Odd.decidablePred : DecidablePred (Odd : ℤ → Prop) := fun n =>
  decidable_of_iff (n % 2 = 1) odd_iff.symm
@[simp] theorem not_even_iff_odd : ¬Even n ↔ Odd n := by rw [even_iff, odd_iff]; omega
@[simp] theorem not_odd_iff_even : ¬Odd n ↔ Even n := by rw [even_iff, odd_iff]; omega
theorem not_even_iff : ¬Even n ↔ n % 2 = 1 := by rw [even_iff]; omega
theorem not_odd_iff : ¬Odd n ↔ n % 2 = 0 := by rw [odd_iff]; omega
theorem even_or_odd (n : ℤ) : Even n ∨ Odd n := by rw [even_iff, odd_iff]; omega
theorem even_or_odd' (n : ℤ) : ∃ k, n = 2 * k ∨ n = 2 * k + 1 := ⟨n / 2, by omega⟩
theorem even_add : Even (m + n) ↔ (Even m ↔ Even n) := by simp only [even_iff]; omega
theorem even_add' : Even (m + n) ↔ (Odd m ↔ Odd n) := by simp only [even_iff, odd_iff]; omega
@[simp] theorem even_add_one : Even (n + 1) ↔ ¬Even n := by simp only [even_iff]; omega
@[simp] theorem even_sub_one : Even (n - 1) ↔ ¬Even n := by simp only [even_iff]; omega
theorem even_sub : Even (m - n) ↔ (Even m ↔ Even n) := by simp only [even_iff]; omega
theorem odd_add : Odd (m + n) ↔ (Odd m ↔ Even n) := by simp only [even_iff, odd_iff]; omega
theorem odd_sub : Odd (m - n) ↔ (Odd m ↔ Even n) := by simp only [even_iff, odd_iff]; omega
theorem even_mul : Even (m * n) ↔ Even m ∨ Even n := by
  constructor
  · intro h
    rcases even_or_odd m with k | k
    · exact .inl k
    rcases even_or_odd n with l | l
    · exact .inr l
    exact (not_even_iff_odd.mpr (k.mul l) h).elim
  · rintro (h | h)
    · exact h.mul_right n
    · exact h.mul_left m
theorem odd_mul : Odd (m * n) ↔ Odd m ∧ Odd n := by
  rw [← not_even_iff_odd, even_mul, not_or, not_even_iff_odd, not_even_iff_odd]
theorem even_pow {n : ℕ} : Even (m ^ n) ↔ Even m ∧ n ≠ 0 := by
  induction n with
  | zero => simp [even_iff]
  | succ n ih =>
    rw [pow_succ, even_mul, ih]
    exact ⟨fun h => ⟨h.elim And.left id, Nat.succ_ne_zero n⟩, fun h => .inr h.1⟩
theorem even_pow' {n : ℕ} (h : n ≠ 0) : Even (m ^ n) ↔ Even m := by
  rw [even_pow]; exact ⟨And.left, fun k => ⟨k, h⟩⟩
theorem odd_pow' {n : ℕ} (h : n ≠ 0) : Odd (m ^ n) ↔ Odd m := by
  rw [← not_even_iff_odd, even_pow' h, not_even_iff_odd]
theorem even_mul_succ_self (n : ℤ) : Even (n * (n + 1)) := by
  rw [even_mul, even_add_one]; exact Classical.em _
theorem two_mul_ediv_two_of_even (h : Even n) : 2 * (n / 2) = n := by rw [even_iff] at h; omega
@[simp, norm_cast] theorem even_coe_nat (n : ℕ) : Even (n : ℤ) ↔ Even n := by
  rw [even_iff, Nat.even_iff]; omega
@[simp, norm_cast] theorem odd_coe_nat (n : ℕ) : Odd (n : ℤ) ↔ Odd n := by
  rw [odd_iff, Nat.odd_iff]; omega
theorem natAbs_even : Even n.natAbs ↔ Even n := by rw [even_iff, Nat.even_iff]; omega
theorem natAbs_odd : Odd n.natAbs ↔ Odd n := by rw [odd_iff, Nat.odd_iff]; omega
end Int
/-- `(-1)^n` is 1 or -1. -/
theorem neg_one_pow_eq_or (R : Type u) [CommRing R] (n : ℕ) : (-1 : R) ^ n = 1 ∨ (-1 : R) ^ n = -1 :=
  (Nat.even_or_odd n).imp Even.neg_one_pow Odd.neg_one_pow
