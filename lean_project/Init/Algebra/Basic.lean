prelude
import Init.Algebra.Defs
import Init.Simp
/-!
`Init.Algebra.Basic`: the laws of commutative monoids, groups, semirings and rings under their
Mathlib names, and powers.
-/
universe u
set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

/-! ### Addition -/

section AddCommMonoid
variable {M : Type u} [AddCommMonoid M]
theorem add_assoc (a b c : M) : a + b + c = a + (b + c) := AddCommMonoid.add_assoc a b c
theorem add_comm (a b : M) : a + b = b + a := AddCommMonoid.add_comm a b
@[simp] theorem zero_add (a : M) : 0 + a = a := AddCommMonoid.zero_add a
@[simp] theorem add_zero (a : M) : a + 0 = a := by rw [add_comm, zero_add]
theorem add_left_comm (a b c : M) : a + (b + c) = b + (a + c) := by
  rw [← add_assoc, add_comm a, add_assoc]
theorem add_right_comm (a b c : M) : a + b + c = a + c + b := by
  rw [add_assoc, add_comm b, ← add_assoc]
theorem add_add_add_comm (a b c d : M) : a + b + (c + d) = a + c + (b + d) := by
  rw [add_assoc, add_left_comm b, ← add_assoc]
end AddCommMonoid

section IsCancelAdd
variable {M : Type u} [AddCommMonoid M] [IsCancelAdd M] {a b c : M}
theorem add_left_cancel (h : a + b = a + c) : b = c := IsCancelAdd.add_left_cancel h
theorem add_right_cancel (h : a + b = c + b) : a = c := by
  rw [add_comm a, add_comm c] at h; exact add_left_cancel h
theorem add_left_cancel_iff : a + b = a + c ↔ b = c := ⟨add_left_cancel, fun h => by rw [h]⟩
theorem add_right_cancel_iff : b + a = c + a ↔ b = c := ⟨add_right_cancel, fun h => by rw [h]⟩
@[simp] theorem add_right_inj (a : M) {b c : M} : a + b = a + c ↔ b = c := add_left_cancel_iff
@[simp] theorem add_left_inj (a : M) {b c : M} : b + a = c + a ↔ b = c := add_right_cancel_iff
@[simp] theorem add_eq_left : a + b = a ↔ b = 0 :=
  ⟨fun h => add_left_cancel (h.trans (add_zero a).symm), fun h => by rw [h, add_zero]⟩
@[simp] theorem add_eq_right : a + b = b ↔ a = 0 := by rw [add_comm]; exact add_eq_left
theorem left_eq_add : a = a + b ↔ b = 0 := eq_comm.trans add_eq_left
theorem right_eq_add : b = a + b ↔ a = 0 := eq_comm.trans add_eq_right
end IsCancelAdd

section AddCommGroup
variable {G : Type u} [AddCommGroup G]
theorem sub_eq_add_neg (a b : G) : a - b = a + -b := AddCommGroup.sub_eq_add_neg a b
@[simp] theorem neg_add_cancel (a : G) : -a + a = 0 := AddCommGroup.neg_add_cancel a
@[simp] theorem add_neg_cancel (a : G) : a + -a = 0 := by rw [add_comm, neg_add_cancel]
theorem neg_add_self (a : G) : -a + a = 0 := neg_add_cancel a
theorem add_neg_self (a : G) : a + -a = 0 := add_neg_cancel a
instance (priority := 100) AddCommGroup.toIsCancelAdd : IsCancelAdd G where
  add_left_cancel {a b c} h := by
    rw [← zero_add b, ← zero_add c, ← neg_add_cancel a, add_assoc, add_assoc, h]
theorem neg_eq_of_add_eq_zero_right {a b : G} (h : a + b = 0) : -a = b :=
  add_left_cancel (a := a) (by rw [h, add_neg_cancel])
theorem neg_eq_of_add_eq_zero_left {a b : G} (h : a + b = 0) : -b = a :=
  neg_eq_of_add_eq_zero_right (by rw [add_comm, h])
theorem eq_neg_of_add_eq_zero_left {a b : G} (h : a + b = 0) : a = -b :=
  (neg_eq_of_add_eq_zero_left h).symm
theorem eq_neg_of_add_eq_zero_right {a b : G} (h : a + b = 0) : b = -a :=
  (neg_eq_of_add_eq_zero_right h).symm
theorem add_eq_zero_iff_eq_neg {a b : G} : a + b = 0 ↔ a = -b :=
  ⟨eq_neg_of_add_eq_zero_left, fun h => by rw [h, neg_add_cancel]⟩
theorem add_eq_zero_iff_neg_eq {a b : G} : a + b = 0 ↔ -a = b :=
  ⟨neg_eq_of_add_eq_zero_right, fun h => by rw [← h, add_neg_cancel]⟩
@[simp] theorem neg_neg (a : G) : - -a = a := neg_eq_of_add_eq_zero_right (neg_add_cancel a)
@[simp] theorem neg_zero : -(0 : G) = 0 := neg_eq_of_add_eq_zero_right (add_zero 0)
theorem neg_add (a b : G) : -(a + b) = -a + -b :=
  neg_eq_of_add_eq_zero_right (by rw [add_add_add_comm, add_neg_cancel, add_neg_cancel, zero_add])
theorem neg_add_rev (a b : G) : -(a + b) = -b + -a := by rw [neg_add, add_comm]
theorem neg_injective {a b : G} (h : -a = -b) : a = b := by rw [← neg_neg a, h, neg_neg]
@[simp] theorem neg_inj {a b : G} : -a = -b ↔ a = b := ⟨neg_injective, fun h => by rw [h]⟩
theorem neg_eq_iff_eq_neg {a b : G} : -a = b ↔ a = -b :=
  ⟨fun h => by rw [← h, neg_neg], fun h => by rw [h, neg_neg]⟩
theorem eq_neg_iff_eq_neg {a b : G} : a = -b ↔ b = -a :=
  ⟨fun h => by rw [h, neg_neg], fun h => by rw [h, neg_neg]⟩
theorem neg_eq_iff_add_eq_zero {a b : G} : -a = b ↔ a + b = 0 := add_eq_zero_iff_neg_eq.symm
@[simp] theorem neg_eq_zero {a : G} : -a = 0 ↔ a = 0 := by rw [neg_eq_iff_eq_neg, neg_zero]
@[simp] theorem zero_eq_neg {a : G} : 0 = -a ↔ a = 0 := eq_comm.trans neg_eq_zero
theorem neg_ne_zero {a : G} : -a ≠ 0 ↔ a ≠ 0 := not_congr neg_eq_zero
@[simp] theorem sub_self (a : G) : a - a = 0 := by rw [sub_eq_add_neg, add_neg_cancel]
@[simp] theorem sub_zero (a : G) : a - 0 = a := by rw [sub_eq_add_neg, neg_zero, add_zero]
@[simp] theorem zero_sub (a : G) : 0 - a = -a := by rw [sub_eq_add_neg, zero_add]
@[simp] theorem sub_neg_eq_add (a b : G) : a - -b = a + b := by rw [sub_eq_add_neg, neg_neg]
@[simp] theorem neg_sub (a b : G) : -(a - b) = b - a := by
  rw [sub_eq_add_neg, neg_add, neg_neg, sub_eq_add_neg, add_comm]
@[simp] theorem sub_add_cancel (a b : G) : a - b + b = a := by
  rw [sub_eq_add_neg, add_assoc, neg_add_cancel, add_zero]
@[simp] theorem add_sub_cancel_right (a b : G) : a + b - b = a := by
  rw [sub_eq_add_neg, add_assoc, add_neg_cancel, add_zero]
@[simp] theorem add_sub_cancel_left (a b : G) : a + b - a = b := by
  rw [add_comm, add_sub_cancel_right]
@[simp] theorem add_sub_cancel (a b : G) : a + (b - a) = b := by rw [add_comm, sub_add_cancel]
@[simp] theorem sub_add_cancel_left (a b : G) : a - (a + b) = -b := by
  rw [sub_eq_add_neg, neg_add, ← add_assoc, add_neg_cancel, zero_add]
@[simp] theorem sub_add_cancel_right (a b : G) : a - (b + a) = -b := by
  rw [add_comm, sub_add_cancel_left]
@[simp] theorem sub_sub_cancel (a b : G) : a - (a - b) = b := by
  rw [sub_eq_add_neg, neg_sub, add_sub_cancel]
theorem sub_sub_self (a b : G) : a - (a - b) = b := sub_sub_cancel a b
theorem sub_eq_zero {a b : G} : a - b = 0 ↔ a = b :=
  ⟨fun h => by rw [← sub_add_cancel a b, h, zero_add], fun h => by rw [h, sub_self]⟩
theorem sub_eq_zero_of_eq {a b : G} (h : a = b) : a - b = 0 := sub_eq_zero.mpr h
theorem eq_of_sub_eq_zero {a b : G} (h : a - b = 0) : a = b := sub_eq_zero.mp h
theorem sub_ne_zero {a b : G} : a - b ≠ 0 ↔ a ≠ b := not_congr sub_eq_zero
theorem sub_ne_zero_of_ne {a b : G} (h : a ≠ b) : a - b ≠ 0 := sub_ne_zero.mpr h
theorem sub_eq_iff_eq_add {a b c : G} : a - b = c ↔ a = c + b :=
  ⟨fun h => by rw [← h, sub_add_cancel], fun h => by rw [h, add_sub_cancel_right]⟩
theorem sub_eq_iff_eq_add' {a b c : G} : a - b = c ↔ a = b + c := by
  rw [sub_eq_iff_eq_add, add_comm]
theorem eq_sub_iff_add_eq {a b c : G} : a = b - c ↔ a + c = b :=
  eq_comm.trans (sub_eq_iff_eq_add.trans eq_comm)
theorem eq_sub_iff_add_eq' {a b c : G} : a = b - c ↔ c + a = b := by
  rw [eq_sub_iff_add_eq, add_comm]
theorem eq_sub_of_add_eq {a b c : G} (h : a + c = b) : a = b - c := eq_sub_iff_add_eq.mpr h
theorem eq_sub_of_add_eq' {a b c : G} (h : c + a = b) : a = b - c := eq_sub_iff_add_eq'.mpr h
theorem sub_eq_of_eq_add {a b c : G} (h : a = c + b) : a - b = c := sub_eq_iff_eq_add.mpr h
theorem sub_eq_of_eq_add' {a b c : G} (h : a = b + c) : a - b = c := sub_eq_iff_eq_add'.mpr h
theorem eq_add_of_sub_eq {a b c : G} (h : a - c = b) : a = b + c := sub_eq_iff_eq_add.mp h
theorem add_eq_of_eq_sub {a b c : G} (h : a = c - b) : a + b = c := eq_sub_iff_add_eq.mp h
theorem add_sub_assoc (a b c : G) : a + b - c = a + (b - c) := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_assoc]
theorem add_sub (a b c : G) : a + (b - c) = a + b - c := (add_sub_assoc a b c).symm
theorem sub_sub (a b c : G) : a - b - c = a - (b + c) := by
  rw [sub_eq_add_neg, sub_eq_add_neg, sub_eq_add_neg, neg_add, add_assoc]
theorem sub_add (a b c : G) : a - b + c = a - (b - c) := by
  rw [sub_eq_add_neg, sub_eq_add_neg, neg_sub, add_assoc, add_comm (-b), ← sub_eq_add_neg]
theorem sub_add_eq_sub_sub (a b c : G) : a - (b + c) = a - b - c := (sub_sub a b c).symm
theorem sub_add_eq_add_sub (a b c : G) : a - b + c = a + c - b := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_right_comm]
theorem sub_right_comm (a b c : G) : a - b - c = a - c - b := by rw [sub_sub, add_comm, sub_sub]
theorem add_sub_right_comm (a b c : G) : a + b - c = a - c + b := by rw [sub_add_eq_add_sub]
@[simp] theorem sub_add_sub_cancel (a b c : G) : a - b + (b - c) = a - c := by
  rw [add_sub, sub_add_cancel]
@[simp] theorem sub_sub_sub_cancel_right (a b c : G) : a - c - (b - c) = a - b := by
  rw [sub_sub, add_sub_cancel]
@[simp] theorem add_sub_add_right_eq_sub (a b c : G) : a + c - (b + c) = a - b := by
  rw [← sub_sub, sub_right_comm, add_sub_cancel_right]
@[simp] theorem add_sub_add_left_eq_sub (a b c : G) : c + a - (c + b) = a - b := by
  rw [← sub_sub, add_sub_cancel_left]
theorem add_sub_add_comm (a b c d : G) : a + b - (c + d) = a - c + (b - d) := by
  simp only [sub_eq_add_neg, neg_add, add_add_add_comm]
theorem neg_add_eq_sub (a b : G) : -a + b = b - a := by rw [sub_eq_add_neg, add_comm]
theorem neg_sub_left (a b : G) : -a - b = -(b + a) := by rw [neg_add_rev, sub_eq_add_neg]
theorem sub_right_inj {a b c : G} : a - b = a - c ↔ b = c := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_right_inj, neg_inj]
theorem sub_left_inj {a b c : G} : b - a = c - a ↔ b = c := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_left_inj]
end AddCommGroup

/-! ### Multiplication and powers -/

section Monoid
variable {M : Type u} [Monoid M]
theorem mul_assoc (a b c : M) : a * b * c = a * (b * c) := Monoid.mul_assoc a b c
@[simp] theorem one_mul (a : M) : 1 * a = a := Monoid.one_mul a
@[simp] theorem mul_one (a : M) : a * 1 = a := Monoid.mul_one a
@[simp] theorem pow_zero (a : M) : a ^ 0 = 1 := Monoid.pow_zero a
theorem pow_succ (a : M) (n : Nat) : a ^ (n + 1) = a ^ n * a := Monoid.pow_succ a n
@[simp] theorem pow_one (a : M) : a ^ 1 = a := by rw [pow_succ, pow_zero, one_mul]
theorem pow_succ' (a : M) (n : Nat) : a ^ (n + 1) = a * a ^ n := by
  induction n with
  | zero => rw [pow_zero, mul_one, Nat.zero_add, pow_one]
  | succ n ih => rw [pow_succ, ih, mul_assoc, ← pow_succ, ih]
@[simp] theorem one_pow (n : Nat) : (1 : M) ^ n = 1 := by
  induction n with
  | zero => exact pow_zero 1
  | succ n ih => rw [pow_succ, ih, mul_one]
theorem pow_add (a : M) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [Nat.add_zero, pow_zero, mul_one]
  | succ n ih => rw [← Nat.add_assoc, pow_succ, pow_succ, ih, mul_assoc]
theorem pow_mul (a : M) (m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rw [Nat.mul_zero, pow_zero, pow_zero]
  | succ n ih => rw [Nat.mul_add_one, pow_add, pow_succ, ih]
theorem pow_mul' (a : M) (m n : Nat) : a ^ (m * n) = (a ^ n) ^ m := by rw [Nat.mul_comm, pow_mul]
theorem pow_right_comm (a : M) (m n : Nat) : (a ^ m) ^ n = (a ^ n) ^ m := by
  rw [← pow_mul, pow_mul']
theorem pow_two (a : M) : a ^ 2 = a * a := by rw [pow_succ, pow_one]
theorem sq (a : M) : a ^ 2 = a * a := pow_two a
theorem pow_three (a : M) : a ^ 3 = a * (a * a) := by rw [pow_succ', pow_two]
theorem pow_three' (a : M) : a ^ 3 = a * a * a := by rw [pow_succ, pow_two]
theorem pow_mul_comm (a : M) (m n : Nat) : a ^ m * a ^ n = a ^ n * a ^ m := by
  rw [← pow_add, ← pow_add, Nat.add_comm]
theorem pow_mul_comm' (a : M) (n : Nat) : a ^ n * a = a * a ^ n := by rw [← pow_succ, ← pow_succ']
theorem mul_pow_sub_one {n : Nat} (hn : n ≠ 0) (a : M) : a * a ^ (n - 1) = a ^ n := by
  rw [← pow_succ', Nat.sub_add_cancel (Nat.pos_of_ne_zero hn)]
theorem pow_sub_mul_pow (a : M) {m n : Nat} (h : m ≤ n) : a ^ (n - m) * a ^ m = a ^ n := by
  rw [← pow_add, Nat.sub_add_cancel h]
theorem pow_mul_pow_sub (a : M) {m n : Nat} (h : m ≤ n) : a ^ m * a ^ (n - m) = a ^ n := by
  rw [← pow_add, Nat.add_sub_cancel' h]
end Monoid

section CommMonoid
variable {M : Type u} [CommMonoid M]
theorem mul_comm (a b : M) : a * b = b * a := CommMonoid.mul_comm a b
theorem mul_left_comm (a b c : M) : a * (b * c) = b * (a * c) := by
  rw [← mul_assoc, mul_comm a, mul_assoc]
theorem mul_right_comm (a b c : M) : a * b * c = a * c * b := by
  rw [mul_assoc, mul_comm b, ← mul_assoc]
theorem mul_mul_mul_comm (a b c d : M) : a * b * (c * d) = a * c * (b * d) := by
  rw [mul_assoc, mul_left_comm b, ← mul_assoc]
theorem mul_pow (a b : M) (n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, pow_zero, one_mul]
  | succ n ih => rw [pow_succ, pow_succ, pow_succ, ih, mul_mul_mul_comm]
end CommMonoid

/-! ### Semirings -/

section Semiring
variable {R : Type u} [Semiring R]
theorem mul_add (a b c : R) : a * (b + c) = a * b + a * c := Semiring.mul_add a b c
theorem add_mul (a b c : R) : (a + b) * c = a * c + b * c := Semiring.add_mul a b c
theorem left_distrib (a b c : R) : a * (b + c) = a * b + a * c := mul_add a b c
theorem right_distrib (a b c : R) : (a + b) * c = a * c + b * c := add_mul a b c
@[simp] theorem zero_mul (a : R) : 0 * a = 0 := Semiring.zero_mul a
@[simp] theorem mul_zero (a : R) : a * 0 = 0 := Semiring.mul_zero a
theorem add_one_mul (a b : R) : (a + 1) * b = a * b + b := by rw [add_mul, one_mul]
theorem mul_add_one (a b : R) : a * (b + 1) = a * b + a := by rw [mul_add, mul_one]
theorem one_add_mul (a b : R) : (1 + a) * b = b + a * b := by rw [add_mul, one_mul]
theorem mul_one_add (a b : R) : a * (1 + b) = a + a * b := by rw [mul_add, mul_one]
theorem one_add_one_eq_two : 1 + 1 = (2 : R) := by
  show _ = ((2 : Nat) : R)
  rw [show (2 : Nat) = 0 + 1 + 1 from rfl, Semiring.natCast_succ, Semiring.natCast_succ,
    Semiring.natCast_zero, zero_add]
theorem two_mul (a : R) : 2 * a = a + a := by rw [← one_add_one_eq_two, add_mul, one_mul]
theorem mul_two (a : R) : a * 2 = a + a := by rw [← one_add_one_eq_two, mul_add, mul_one]
theorem add_self_eq_two_mul (a : R) : a + a = 2 * a := (two_mul a).symm
theorem zero_pow {n : Nat} (h : n ≠ 0) : (0 : R) ^ n = 0 := by
  cases n with
  | zero => exact (h rfl).elim
  | succ n => rw [pow_succ, mul_zero]
theorem zero_pow_ne_zero {n : Nat} (h : n ≠ 0) : (0 : R) ^ n = 0 := zero_pow h
@[simp] theorem zero_pow_succ (n : Nat) : (0 : R) ^ (n + 1) = 0 := by rw [pow_succ, mul_zero]
theorem ite_mul {P : Prop} [Decidable P] (a b c : R) :
    (if P then a else b) * c = if P then a * c else b * c := by
  by_cases h : P
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]
theorem mul_ite {P : Prop} [Decidable P] (a b c : R) :
    (a * if P then b else c) = if P then a * b else a * c := by
  by_cases h : P
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]
end Semiring

section CommSemiring
variable {R : Type u} [CommSemiring R]
theorem add_sq (a b : R) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by
  rw [sq, add_mul, mul_add, mul_add, two_mul, add_mul, mul_comm b a, sq, sq]
  simp only [add_assoc]
theorem add_pow_two (a b : R) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := add_sq a b
theorem add_sq' (a b : R) : (a + b) ^ 2 = a ^ 2 + b ^ 2 + 2 * a * b := by
  rw [add_sq, add_right_comm]
end CommSemiring

/-! ### Rings -/

section Ring
variable {R : Type u} [Ring R]
@[simp] theorem neg_mul (a b : R) : -a * b = -(a * b) :=
  (neg_eq_of_add_eq_zero_right (by rw [← add_mul, add_neg_cancel, zero_mul])).symm
@[simp] theorem mul_neg (a b : R) : a * -b = -(a * b) :=
  (neg_eq_of_add_eq_zero_right (by rw [← mul_add, add_neg_cancel, mul_zero])).symm
theorem neg_mul_neg (a b : R) : -a * -b = a * b := by rw [neg_mul, mul_neg, neg_neg]
theorem neg_mul_eq_neg_mul (a b : R) : -(a * b) = -a * b := (neg_mul a b).symm
theorem neg_mul_eq_mul_neg (a b : R) : -(a * b) = a * -b := (mul_neg a b).symm
theorem neg_mul_comm (a b : R) : -a * b = a * -b := by rw [neg_mul, mul_neg]
theorem neg_one_mul (a : R) : -1 * a = -a := by rw [neg_mul, one_mul]
theorem mul_neg_one (a : R) : a * -1 = -a := by rw [mul_neg, mul_one]
theorem neg_eq_neg_one_mul (a : R) : -a = -1 * a := (neg_one_mul a).symm
theorem mul_sub (a b c : R) : a * (b - c) = a * b - a * c := by
  rw [sub_eq_add_neg, sub_eq_add_neg, mul_add, mul_neg]
theorem sub_mul (a b c : R) : (a - b) * c = a * c - b * c := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_mul, neg_mul]
theorem mul_sub_one (a b : R) : a * (b - 1) = a * b - a := by rw [mul_sub, mul_one]
theorem sub_one_mul (a b : R) : (a - 1) * b = a * b - b := by rw [sub_mul, one_mul]
theorem one_sub_mul (a b : R) : (1 - a) * b = b - a * b := by rw [sub_mul, one_mul]
theorem mul_one_sub (a b : R) : a * (1 - b) = a - a * b := by rw [mul_sub, mul_one]
@[simp] theorem neg_sq (a : R) : (-a) ^ 2 = a ^ 2 := by rw [sq, neg_mul_neg, ← sq]
theorem neg_pow_two (a : R) : (-a) ^ 2 = a ^ 2 := neg_sq a
theorem neg_one_sq : (-1 : R) ^ 2 = 1 := by rw [neg_sq, one_pow]
theorem neg_pow (a : R) (n : Nat) : (-a) ^ n = (-1) ^ n * a ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, pow_zero, mul_one]
  | succ n ih =>
    rw [pow_succ, ih, pow_succ, pow_succ, mul_neg, mul_neg_one, neg_mul, mul_assoc]
theorem neg_pow_succ_aux (n : Nat) : (-1 : R) ^ (n + 2) = (-1) ^ n := by
  rw [pow_add, neg_one_sq, mul_one]
end Ring

section CommRing
variable {R : Type u} [CommRing R]
theorem sub_sq (a b : R) : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := by
  rw [sub_eq_add_neg, add_sq, neg_sq, mul_neg, ← sub_eq_add_neg]
theorem sub_pow_two (a b : R) : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := sub_sq a b
theorem sub_sq' (a b : R) : (a - b) ^ 2 = a ^ 2 + b ^ 2 - 2 * a * b := by
  rw [sub_sq, sub_add_eq_add_sub]
theorem sub_sq_comm (a b : R) : (a - b) ^ 2 = (b - a) ^ 2 := by rw [← neg_sub, neg_sq]
theorem sq_sub_sq (a b : R) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [add_mul, mul_sub, mul_sub, mul_comm b a, sub_add_sub_cancel, sq, sq]
theorem sq_sub_sq' (a b : R) : a ^ 2 - b ^ 2 = (a - b) * (a + b) := by rw [sq_sub_sq, mul_comm]
theorem mul_self_sub_mul_self (a b : R) : a * a - b * b = (a + b) * (a - b) := by
  rw [← sq, ← sq, sq_sub_sq]
theorem mul_self_sub_one (a : R) : a * a - 1 = (a + 1) * (a - 1) := by
  rw [← mul_self_sub_mul_self, mul_one]
theorem sq_sub_one (a : R) : a ^ 2 - 1 = (a + 1) * (a - 1) := by rw [sq, mul_self_sub_one]
end CommRing

/-! ### Zero, one and cancellation -/

theorem exists_pair_ne (α : Type u) [Nontrivial α] : ∃ x y : α, x ≠ y := Nontrivial.exists_pair_ne
section Nontrivial
variable {R : Type u} [Semiring R] [Nontrivial R]
@[simp] theorem zero_ne_one : (0 : R) ≠ 1 := fun h => by
  obtain ⟨x, y, hxy⟩ := exists_pair_ne R
  exact hxy (by rw [← one_mul x, ← one_mul y, ← h, zero_mul, zero_mul])
@[simp] theorem one_ne_zero : (1 : R) ≠ 0 := zero_ne_one.symm
end Nontrivial

section Cancel
variable {R : Type u} [Semiring R]
instance (priority := 100) IsCancelMulZero.toNoZeroDivisors [IsCancelMulZero R] :
    NoZeroDivisors R where
  eq_zero_or_eq_zero_of_mul_eq_zero {a b} h := (Classical.em (a = 0)).imp_right fun ha =>
    IsCancelMulZero.mul_left_cancel_of_ne_zero ha (by rw [h, mul_zero])
variable [NoZeroDivisors R] {a b c : R}
theorem eq_zero_or_eq_zero_of_mul_eq_zero (h : a * b = 0) : a = 0 ∨ b = 0 :=
  NoZeroDivisors.eq_zero_or_eq_zero_of_mul_eq_zero h
@[simp] theorem mul_eq_zero : a * b = 0 ↔ a = 0 ∨ b = 0 :=
  ⟨eq_zero_or_eq_zero_of_mul_eq_zero,
   fun h => h.elim (fun e => by rw [e, zero_mul]) (fun e => by rw [e, mul_zero])⟩
@[simp] theorem zero_eq_mul : 0 = a * b ↔ a = 0 ∨ b = 0 := eq_comm.trans mul_eq_zero
theorem mul_ne_zero (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 :=
  fun h => (mul_eq_zero.mp h).elim ha hb
theorem mul_ne_zero_iff : a * b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 := by
  rw [Ne, mul_eq_zero, not_or]
theorem left_ne_zero_of_mul (h : a * b ≠ 0) : a ≠ 0 := (mul_ne_zero_iff.mp h).1
theorem right_ne_zero_of_mul (h : a * b ≠ 0) : b ≠ 0 := (mul_ne_zero_iff.mp h).2
theorem mul_self_eq_zero : a * a = 0 ↔ a = 0 := by rw [mul_eq_zero, or_self]
theorem pow_ne_zero (n : Nat) [Nontrivial R] (h : a ≠ 0) : a ^ n ≠ 0 := by
  induction n with
  | zero => rw [pow_zero]; exact one_ne_zero
  | succ n ih => rw [pow_succ]; exact mul_ne_zero ih h
theorem eq_zero_of_pow_eq_zero [Nontrivial R] {n : Nat} (h : a ^ n = 0) : a = 0 :=
  Classical.byContradiction fun k => pow_ne_zero n k h
theorem pow_eq_zero_iff {n : Nat} [Nontrivial R] (hn : n ≠ 0) : a ^ n = 0 ↔ a = 0 :=
  ⟨eq_zero_of_pow_eq_zero, fun h => by rw [h, zero_pow hn]⟩
theorem pow_eq_zero [Nontrivial R] {n : Nat} (h : a ^ n = 0) : a = 0 := eq_zero_of_pow_eq_zero h
theorem pow_ne_zero_iff {n : Nat} [Nontrivial R] (hn : n ≠ 0) : a ^ n ≠ 0 ↔ a ≠ 0 :=
  not_congr (pow_eq_zero_iff hn)
theorem sq_eq_zero_iff : a ^ 2 = 0 ↔ a = 0 := by rw [sq, mul_self_eq_zero]
theorem sq_eq_zero' : a ^ 2 = 0 ↔ a = 0 := sq_eq_zero_iff
theorem pow_eq_zero_of_sq (h : a ^ 2 = 0) : a = 0 := sq_eq_zero_iff.mp h
end Cancel

section CancelMul
variable {R : Type u} [Semiring R] [IsCancelMulZero R] {a b c : R}
theorem mul_left_cancel₀ (ha : a ≠ 0) (h : a * b = a * c) : b = c :=
  IsCancelMulZero.mul_left_cancel_of_ne_zero ha h
theorem mul_right_cancel₀ (hb : b ≠ 0) (h : a * b = c * b) : a = c :=
  IsCancelMulZero.mul_right_cancel_of_ne_zero hb h
theorem mul_left_inj' (hc : c ≠ 0) : a * c = b * c ↔ a = b :=
  ⟨mul_right_cancel₀ hc, fun h => by rw [h]⟩
theorem mul_right_inj' (ha : a ≠ 0) : a * b = a * c ↔ b = c :=
  ⟨mul_left_cancel₀ ha, fun h => by rw [h]⟩
@[simp] theorem mul_eq_mul_left_iff : a * b = a * c ↔ b = c ∨ a = 0 := by
  by_cases h : a = 0
  · simp only [h, zero_mul, or_true]
  · simp only [mul_right_inj' h, h, or_false]
@[simp] theorem mul_eq_mul_right_iff : a * c = b * c ↔ a = b ∨ c = 0 := by
  by_cases h : c = 0
  · simp only [h, mul_zero, or_true]
  · simp only [mul_left_inj' h, h, or_false]
end CancelMul

section NoZeroDivisorsRing
variable {R : Type u} [CommRing R] [NoZeroDivisors R] {a b : R}
instance (priority := 90) NoZeroDivisors.toIsCancelMulZero : IsCancelMulZero R where
  mul_left_cancel_of_ne_zero {a b c} ha h := sub_eq_zero.mp
    ((mul_eq_zero.mp (show a * (b - c) = 0 by rw [mul_sub, h, sub_self])).resolve_left ha)
  mul_right_cancel_of_ne_zero {a b c} hb h := sub_eq_zero.mp
    ((mul_eq_zero.mp (show (a - c) * b = 0 by rw [sub_mul, h, sub_self])).resolve_right hb)
theorem sq_eq_sq_iff_eq_or_eq_neg : a ^ 2 = b ^ 2 ↔ a = b ∨ a = -b := by
  rw [← sub_eq_zero, sq_sub_sq, mul_eq_zero, add_eq_zero_iff_eq_neg, sub_eq_zero, or_comm]
theorem eq_or_eq_neg_of_sq_eq_sq (a b : R) (h : a ^ 2 = b ^ 2) : a = b ∨ a = -b :=
  sq_eq_sq_iff_eq_or_eq_neg.mp h
theorem mul_self_eq_mul_self_iff : a * a = b * b ↔ a = b ∨ a = -b := by
  rw [← sq, ← sq, sq_eq_sq_iff_eq_or_eq_neg]
theorem sq_eq_one_iff_of_ne : a ^ 2 = 1 ↔ a = 1 ∨ a = -1 := by
  rw [← one_pow 2, sq_eq_sq_iff_eq_or_eq_neg, one_pow]
theorem mul_self_eq_one_iff : a * a = 1 ↔ a = 1 ∨ a = -1 := by
  rw [← sq, sq_eq_one_iff_of_ne]
end NoZeroDivisorsRing

instance Int.instNoZeroDivisors : NoZeroDivisors Int where
  eq_zero_or_eq_zero_of_mul_eq_zero {a b} h := by
    have := congrArg Int.natAbs h
    rw [Int.natAbs_mul] at this
    exact (Nat.mul_eq_zero.mp this).imp Int.natAbs_eq_zero.mp Int.natAbs_eq_zero.mp

/-! ### Multiples by naturals and integers -/

/-- `n • a = a + ⋯ + a`. -/
protected def AddCommMonoid.nsmul {M : Type u} [AddCommMonoid M] : Nat → M → M
  | 0, _ => 0
  | n + 1, a => AddCommMonoid.nsmul n a + a
instance AddCommMonoid.toNatSMul {M : Type u} [AddCommMonoid M] : SMul Nat M where
  smul := AddCommMonoid.nsmul
section nsmul
variable {M : Type u} [AddCommMonoid M]
@[simp] theorem zero_nsmul (a : M) : (0 : Nat) • a = 0 := rfl
theorem succ_nsmul (a : M) (n : Nat) : (n + 1) • a = n • a + a := rfl
@[simp] theorem one_nsmul (a : M) : (1 : Nat) • a = a := zero_add a
theorem two_nsmul (a : M) : (2 : Nat) • a = a + a := by
  rw [show (2 : Nat) = 1 + 1 from rfl, succ_nsmul, one_nsmul]
theorem succ_nsmul' (a : M) (n : Nat) : (n + 1) • a = a + n • a := by rw [succ_nsmul, add_comm]
theorem add_nsmul (a : M) (m n : Nat) : (m + n) • a = m • a + n • a := by
  induction n with
  | zero => rw [Nat.add_zero, zero_nsmul, add_zero]
  | succ n ih => rw [← Nat.add_assoc, succ_nsmul, ih, succ_nsmul, add_assoc]
@[simp] theorem nsmul_zero (n : Nat) : n • (0 : M) = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [succ_nsmul, ih, add_zero]
theorem nsmul_add (a b : M) (n : Nat) : n • (a + b) = n • a + n • b := by
  induction n with
  | zero => rw [zero_nsmul, zero_nsmul, zero_nsmul, add_zero]
  | succ n ih => rw [succ_nsmul, ih, succ_nsmul, succ_nsmul, add_add_add_comm]
end nsmul
@[simp] theorem nsmul_eq_mul {R : Type u} [Semiring R] (n : Nat) (a : R) : n • a = (n : R) * a := by
  induction n with
  | zero => rw [zero_nsmul, Semiring.natCast_zero, zero_mul]
  | succ n ih => rw [succ_nsmul, ih, Semiring.natCast_succ, add_mul, one_mul]
@[simp] theorem smul_eq_mul (a b : Nat) : a • b = a * b := by rw [nsmul_eq_mul]; rfl
