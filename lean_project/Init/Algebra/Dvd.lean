prelude
import Init.Algebra.Cast
/-!
`Init.Algebra.Dvd`: divisibility in monoids, semirings and rings.
-/
universe u
set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

/-- `a ∣ b`: `b = a * c` for some `c`. -/
instance (priority := 100) semigroupDvd {α : Type u} [Mul α] : Dvd α := ⟨fun a b => ∃ c, b = a * c⟩

section Monoid
variable {α : Type u} [Monoid α] {a b c : α}
theorem Dvd.intro (k : α) (h : a * k = b) : a ∣ b := ⟨k, h.symm⟩
theorem dvd_of_mul_right_eq (k : α) (h : a * k = b) : a ∣ b := ⟨k, h.symm⟩
theorem exists_eq_mul_right_of_dvd (h : a ∣ b) : ∃ c, b = a * c := h
theorem dvd_def : a ∣ b ↔ ∃ c, b = a * c := Iff.rfl
theorem Dvd.elim {P : Prop} {a b : α} (h : a ∣ b) (k : ∀ c, b = a * c → P) : P := h.elim k
@[refl, simp] theorem dvd_refl (a : α) : a ∣ a := ⟨1, (mul_one a).symm⟩
theorem dvd_rfl : a ∣ a := dvd_refl a
theorem dvd_of_eq (h : a = b) : a ∣ b := h ▸ dvd_refl a
theorem Eq.dvd (h : a = b) : a ∣ b := dvd_of_eq h
theorem dvd_trans (h : a ∣ b) (k : b ∣ c) : a ∣ c := by
  obtain ⟨d, rfl⟩ := h
  obtain ⟨e, rfl⟩ := k
  exact ⟨d * e, mul_assoc a d e⟩
theorem Dvd.dvd.trans (h : a ∣ b) (k : b ∣ c) : a ∣ c := dvd_trans h k
@[simp] theorem one_dvd (a : α) : 1 ∣ a := ⟨a, (one_mul a).symm⟩
@[simp] theorem dvd_mul_right (a b : α) : a ∣ a * b := ⟨b, rfl⟩
theorem dvd_mul_of_dvd_left (h : a ∣ b) (c : α) : a ∣ b * c := dvd_trans h (dvd_mul_right b c)
theorem Dvd.dvd.mul_right (h : a ∣ b) (c : α) : a ∣ b * c := dvd_mul_of_dvd_left h c
theorem dvd_of_mul_right_dvd (h : a * b ∣ c) : a ∣ c := dvd_trans (dvd_mul_right a b) h
theorem pow_dvd_pow (a : α) {m n : ℕ} (h : m ≤ n) : a ^ m ∣ a ^ n :=
  ⟨a ^ (n - m), by rw [← pow_add, Nat.add_sub_cancel' h]⟩
theorem dvd_pow_self (a : α) {n : ℕ} (hn : n ≠ 0) : a ∣ a ^ n := by
  have := pow_dvd_pow a (Nat.pos_of_ne_zero hn)
  rw [pow_one] at this; exact this
theorem dvd_pow {x y : α} (h : x ∣ y) {n : ℕ} (hn : n ≠ 0) : x ∣ y ^ n :=
  dvd_trans h (dvd_pow_self y hn)
instance instTransDvd : @Trans α α α Dvd.dvd Dvd.dvd Dvd.dvd where trans := dvd_trans
end Monoid

section CommMonoid
variable {α : Type u} [CommMonoid α] {a b c d : α}
@[simp] theorem dvd_mul_left (a b : α) : a ∣ b * a := ⟨b, mul_comm b a⟩
theorem Dvd.intro_left (k : α) (h : k * a = b) : a ∣ b := ⟨k, by rw [mul_comm, h]⟩
theorem exists_eq_mul_left_of_dvd (h : a ∣ b) : ∃ c, b = c * a := by
  obtain ⟨c, rfl⟩ := h
  exact ⟨c, mul_comm a c⟩
theorem dvd_iff_exists_eq_mul_left : a ∣ b ↔ ∃ c, b = c * a :=
  ⟨exists_eq_mul_left_of_dvd, fun ⟨c, h⟩ => h ▸ dvd_mul_left a c⟩
theorem dvd_mul_of_dvd_right (h : a ∣ b) (c : α) : a ∣ c * b := dvd_trans h (dvd_mul_left b c)
theorem Dvd.dvd.mul_left (h : a ∣ b) (c : α) : a ∣ c * b := dvd_mul_of_dvd_right h c
theorem dvd_of_mul_left_dvd (h : a * b ∣ c) : b ∣ c := dvd_trans (dvd_mul_left b a) h
theorem mul_dvd_mul (h : a ∣ b) (k : c ∣ d) : a * c ∣ b * d := by
  obtain ⟨e, rfl⟩ := h
  obtain ⟨f, rfl⟩ := k
  exact ⟨e * f, mul_mul_mul_comm a e c f⟩
theorem mul_dvd_mul_left (a : α) (h : b ∣ c) : a * b ∣ a * c := mul_dvd_mul (dvd_refl a) h
theorem mul_dvd_mul_right (h : a ∣ b) (c : α) : a * c ∣ b * c := mul_dvd_mul h (dvd_refl c)
theorem pow_dvd_pow_of_dvd (h : a ∣ b) (n : ℕ) : a ^ n ∣ b ^ n := by
  obtain ⟨c, rfl⟩ := h
  exact ⟨c ^ n, mul_pow a c n⟩
end CommMonoid

section Semiring
variable {α : Type u} [Semiring α] {a b c : α}
@[simp] theorem dvd_zero (a : α) : a ∣ 0 := ⟨0, (mul_zero a).symm⟩
theorem eq_zero_of_zero_dvd (h : 0 ∣ a) : a = 0 := by
  obtain ⟨c, rfl⟩ := h
  exact zero_mul c
@[simp] theorem zero_dvd_iff : 0 ∣ a ↔ a = 0 :=
  ⟨eq_zero_of_zero_dvd, fun h => by rw [h]⟩
theorem dvd_add (h : a ∣ b) (k : a ∣ c) : a ∣ b + c := by
  obtain ⟨d, rfl⟩ := h
  obtain ⟨e, rfl⟩ := k
  exact ⟨d + e, (mul_add a d e).symm⟩
theorem Dvd.dvd.add (h : a ∣ b) (k : a ∣ c) : a ∣ b + c := dvd_add h k
theorem mul_dvd_mul_iff_left [IsCancelMulZero α] (ha : a ≠ 0) : a * b ∣ a * c ↔ b ∣ c := by
  constructor
  · rintro ⟨d, h⟩
    rw [mul_assoc] at h
    exact ⟨d, mul_left_cancel₀ ha h⟩
  · rintro ⟨d, rfl⟩
    exact ⟨d, (mul_assoc a b d).symm⟩
end Semiring
theorem mul_dvd_mul_iff_right {α : Type u} [CommSemiring α] [IsCancelMulZero α] {a b c : α}
    (hc : c ≠ 0) : a * c ∣ b * c ↔ a ∣ b := by
  rw [mul_comm a, mul_comm b, mul_dvd_mul_iff_left hc]

section Ring
variable {α : Type u} [Ring α] {a b c : α}
@[simp] theorem dvd_neg : a ∣ -b ↔ a ∣ b := by
  constructor
  · rintro ⟨c, h⟩
    exact ⟨-c, by rw [mul_neg, ← h, neg_neg]⟩
  · rintro ⟨c, rfl⟩
    exact ⟨-c, (mul_neg a c).symm⟩
@[simp] theorem neg_dvd : -a ∣ b ↔ a ∣ b := by
  constructor
  · rintro ⟨c, h⟩
    exact ⟨-c, by rw [h, neg_mul, mul_neg]⟩
  · rintro ⟨c, rfl⟩
    exact ⟨-c, (neg_mul_neg a c).symm⟩
theorem dvd_sub (h : a ∣ b) (k : a ∣ c) : a ∣ b - c := by
  rw [sub_eq_add_neg]; exact dvd_add h (dvd_neg.mpr k)
theorem Dvd.dvd.sub (h : a ∣ b) (k : a ∣ c) : a ∣ b - c := dvd_sub h k
theorem dvd_add_right (h : a ∣ b) : a ∣ b + c ↔ a ∣ c :=
  ⟨fun k => by have := dvd_sub k h; rw [add_sub_cancel_left] at this; exact this, dvd_add h⟩
theorem dvd_add_left (h : a ∣ c) : a ∣ b + c ↔ a ∣ b := by rw [add_comm, dvd_add_right h]
theorem dvd_sub_right (h : a ∣ b) : a ∣ b - c ↔ a ∣ c := by
  rw [sub_eq_add_neg, dvd_add_right h, dvd_neg]
theorem dvd_sub_left (h : a ∣ c) : a ∣ b - c ↔ a ∣ b := by
  rw [sub_eq_add_neg, dvd_add_left (dvd_neg.mpr h)]
theorem dvd_sub_comm : a ∣ b - c ↔ a ∣ c - b := by rw [← dvd_neg, neg_sub]
@[simp] theorem dvd_add_self_right : a ∣ b + a ↔ a ∣ b := dvd_add_left (dvd_refl a)
@[simp] theorem dvd_add_self_left : a ∣ a + b ↔ a ∣ b := dvd_add_right (dvd_refl a)
theorem dvd_iff_dvd_of_dvd_sub (h : a ∣ b - c) : a ∣ b ↔ a ∣ c := by
  rw [← dvd_add_right h (c := c), sub_add_cancel]
end Ring
section CommRing
variable {α : Type u} [CommRing α]
theorem sub_dvd_pow_sub_pow (x y : α) (n : ℕ) : x - y ∣ x ^ n - y ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, sub_self]; exact dvd_zero _
  | succ n ih =>
    have : x ^ (n + 1) - y ^ (n + 1) = x * (x ^ n - y ^ n) + (x - y) * y ^ n := by
      rw [pow_succ', pow_succ', mul_sub, sub_mul, sub_add_sub_cancel]
    rw [this]
    exact dvd_add (dvd_mul_of_dvd_right ih x) (dvd_mul_right _ _)
end CommRing

/-! ### Units, primes, irreducible elements -/

/-- An element with an inverse. -/
def IsUnit {M : Type u} [Monoid M] (a : M) : Prop := ∃ b, a * b = 1 ∧ b * a = 1
/-- No unit, and a factor of every product's factor that it divides. -/
def Prime {α : Type u} [CommSemiring α] (p : α) : Prop :=
  p ≠ 0 ∧ ¬IsUnit p ∧ ∀ a b, p ∣ a * b → p ∣ a ∨ p ∣ b
/-- No unit, and never a product of two elements that are no units. -/
structure Irreducible {M : Type u} [Monoid M] (p : M) : Prop where
  not_isUnit : ¬IsUnit p
  isUnit_or_isUnit : ∀ ⦃a b : M⦄, p = a * b → IsUnit a ∨ IsUnit b
section Units
variable {α : Type u} [CommSemiring α] {p a b : α}
theorem isUnit_one : IsUnit (1 : α) := ⟨1, one_mul 1, one_mul 1⟩
theorem isUnit_iff_dvd_one : IsUnit a ↔ a ∣ 1 :=
  ⟨fun ⟨b, h, _⟩ => ⟨b, h.symm⟩, fun ⟨b, h⟩ => ⟨b, h.symm, by rw [mul_comm, ← h]⟩⟩
theorem isUnit_of_dvd_one (h : a ∣ 1) : IsUnit a := isUnit_iff_dvd_one.mpr h
theorem Prime.ne_zero (hp : Prime p) : p ≠ 0 := hp.1
theorem Prime.not_unit (hp : Prime p) : ¬IsUnit p := hp.2.1
theorem Prime.dvd_or_dvd (hp : Prime p) (h : p ∣ a * b) : p ∣ a ∨ p ∣ b := hp.2.2 a b h
theorem Prime.dvd_mul (hp : Prime p) : p ∣ a * b ↔ p ∣ a ∨ p ∣ b :=
  ⟨hp.dvd_or_dvd, fun h => h.elim (fun k => dvd_mul_of_dvd_left k b)
    (fun k => dvd_mul_of_dvd_right k a)⟩
theorem Prime.dvd_of_dvd_pow (hp : Prime p) {n : ℕ} (h : p ∣ a ^ n) : p ∣ a := by
  induction n with
  | zero => rw [pow_zero] at h; exact (hp.2.1 (isUnit_of_dvd_one h)).elim
  | succ n ih => rw [pow_succ] at h; exact (hp.dvd_or_dvd h).elim ih id
end Units
