prelude
import Init.Rat.Field
import Init.Algebra.Field
import Init.Set.Basic
/-!
`Init.Rat.Floor`: floor, ceiling and fractional part in every ordered field that has them
(`FloorRing`), with ℚ and ℤ as instances; scientific literals (`0.5`) in ℚ.
-/
universe u
set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

/-- Every element lies between consecutive integers. -/
class FloorRing (α : Type u) [Ring α] [LinearOrder α] where
  floor : α → ℤ
  ceil : α → ℤ
  le_floor : ∀ (z : ℤ) (a : α), z ≤ floor a ↔ (z : α) ≤ a
  ceil_le : ∀ (a : α) (z : ℤ), ceil a ≤ z ↔ a ≤ z
/-- `⌊a⌋`: the largest integer not above `a`. -/
def Int.floor {α : Type u} [Ring α] [LinearOrder α] [FloorRing α] : α → ℤ := FloorRing.floor
/-- `⌈a⌉`: the least integer not below `a`. -/
def Int.ceil {α : Type u} [Ring α] [LinearOrder α] [FloorRing α] : α → ℤ := FloorRing.ceil
/-- `Int.fract a = a - ⌊a⌋`. -/
def Int.fract {α : Type u} [Ring α] [LinearOrder α] [FloorRing α] (r : α) : α := r - Int.floor r
/-- `⌊a⌋₊`: the floor as a natural number, zero for negative `a`. -/
def Nat.floor {α : Type u} [Ring α] [LinearOrder α] [FloorRing α] (a : α) : ℕ := (Int.floor a).toNat
/-- `⌈a⌉₊`: the ceiling as a natural number, zero for negative `a`. -/
def Nat.ceil {α : Type u} [Ring α] [LinearOrder α] [FloorRing α] (a : α) : ℕ := (Int.ceil a).toNat
notation "⌊" a "⌋" => Int.floor a
notation "⌈" a "⌉" => Int.ceil a
notation "⌊" a "⌋₊" => Nat.floor a
notation "⌈" a "⌉₊" => Nat.ceil a

instance Int.instFloorRing : FloorRing ℤ where
  floor a := a
  ceil a := a
  le_floor _ _ := Iff.rfl
  ceil_le _ _ := Iff.rfl
instance Rat.instFloorRing : FloorRing ℚ where
  floor := Rat.floor
  ceil := Rat.ceil
  le_floor z a := by
    show z ≤ a.num / (a.den : ℤ) ↔ z * (a.den : ℤ) ≤ a.num * 1
    have : (0 : ℤ) < a.den := by have := a.den_nz; omega
    rw [Int.mul_one, Int.le_ediv_iff_mul_le this]
  ceil_le a z := by
    show -(-a.num / (a.den : ℤ)) ≤ z ↔ a.num * 1 ≤ z * (a.den : ℤ)
    have : (0 : ℤ) < a.den := by have := a.den_nz; omega
    have h := Int.le_ediv_iff_mul_le (a := -z) (b := -a.num) this
    rw [Int.mul_one, show -(-a.num / (a.den : ℤ)) ≤ z ↔ -z ≤ -a.num / (a.den : ℤ) by omega, h,
      Int.neg_mul]
    omega

namespace Int
section Floor
variable {α : Type u} [CommRing α] [LinearOrder α] [FloorRing α] {z n : ℤ} {a b r : α}
theorem le_floor : z ≤ ⌊a⌋ ↔ (z : α) ≤ a := FloorRing.le_floor z a
theorem ceil_le : ⌈a⌉ ≤ z ↔ a ≤ z := FloorRing.ceil_le a z
theorem floor_le (a : α) : (⌊a⌋ : α) ≤ a := le_floor.mp (Int.le_refl _)
theorem le_ceil (a : α) : a ≤ ⌈a⌉ := ceil_le.mp (Int.le_refl _)
theorem floor_lt : ⌊a⌋ < z ↔ a < z := by rw [← not_le, le_floor, not_le]
theorem lt_ceil : z < ⌈a⌉ ↔ (z : α) < a := by rw [← not_le, ceil_le, not_le]
variable [IsStrictOrderedRing α]
theorem lt_floor_add_one (a : α) : a < ⌊a⌋ + 1 := by
  have := floor_lt.mp (Int.lt_succ ⌊a⌋)
  rw [Int.cast_add, Int.cast_one] at this; exact this
theorem ceil_lt_add_one (a : α) : (⌈a⌉ : α) < a + 1 := by
  have h : ⌈a⌉ - 1 < ⌈a⌉ := by omega
  rw [lt_ceil, Int.cast_sub, Int.cast_one, sub_lt_iff_lt_add] at h; exact h
theorem floor_eq_iff : ⌊a⌋ = z ↔ (z : α) ≤ a ∧ a < z + 1 := by
  constructor
  · rintro rfl
    exact ⟨floor_le a, lt_floor_add_one a⟩
  · rintro ⟨h, k⟩
    have h1 := le_floor.mpr h
    have h2 : ⌊a⌋ < z + 1 := floor_lt.mpr (by rw [Int.cast_add, Int.cast_one]; exact k)
    omega
theorem ceil_eq_iff : ⌈a⌉ = z ↔ (z : α) - 1 < a ∧ a ≤ z := by
  constructor
  · rintro rfl
    exact ⟨by rw [sub_lt_iff_lt_add]; exact ceil_lt_add_one a, le_ceil a⟩
  · rintro ⟨h, k⟩
    have h1 := ceil_le.mpr k
    have h2 : z - 1 < ⌈a⌉ := lt_ceil.mpr (by rw [Int.cast_sub, Int.cast_one]; exact h)
    omega
@[simp] theorem floor_intCast (z : ℤ) : ⌊(z : α)⌋ = z := by
  rw [floor_eq_iff]; exact ⟨le_refl _, lt_add_one _⟩
@[simp] theorem floor_natCast (n : ℕ) : ⌊(n : α)⌋ = n := by
  rw [← Int.cast_natCast, floor_intCast]
@[simp] theorem floor_zero : ⌊(0 : α)⌋ = 0 := by rw [← Int.cast_zero, floor_intCast]
@[simp] theorem floor_one : ⌊(1 : α)⌋ = 1 := by rw [← Int.cast_one, floor_intCast]
@[simp] theorem floor_ofNat (n : ℕ) [Nat.AtLeastTwo n] :
    ⌊(no_index (OfNat.ofNat n) : α)⌋ = OfNat.ofNat n := by
  rw [← Int.cast_ofNat, floor_intCast]
@[simp] theorem ceil_intCast (z : ℤ) : ⌈(z : α)⌉ = z := by
  rw [ceil_eq_iff]; exact ⟨sub_lt_self _ zero_lt_one, le_refl _⟩
@[simp] theorem ceil_zero : ⌈(0 : α)⌉ = 0 := by rw [← Int.cast_zero, ceil_intCast]
@[simp] theorem ceil_one : ⌈(1 : α)⌉ = 1 := by rw [← Int.cast_one, ceil_intCast]
theorem floor_mono (h : a ≤ b) : ⌊a⌋ ≤ ⌊b⌋ := le_floor.mpr (le_trans (floor_le a) h)
theorem ceil_mono (h : a ≤ b) : ⌈a⌉ ≤ ⌈b⌉ := ceil_le.mpr (le_trans h (le_ceil b))
@[simp] theorem floor_add_intCast (a : α) (z : ℤ) : ⌊a + z⌋ = ⌊a⌋ + z := by
  rw [floor_eq_iff, Int.cast_add]
  exact ⟨add_le_add_right (floor_le a) _, by
    rw [add_right_comm]; exact add_lt_add_right (lt_floor_add_one a) _⟩
@[simp] theorem floor_add_one (a : α) : ⌊a + 1⌋ = ⌊a⌋ + 1 := by
  have := floor_add_intCast a 1
  rw [Int.cast_one] at this; exact this
@[simp] theorem floor_sub_intCast (a : α) (z : ℤ) : ⌊a - z⌋ = ⌊a⌋ - z := by
  have := floor_add_intCast a (-z)
  rw [Int.cast_neg, ← sub_eq_add_neg] at this; exact this
theorem floor_nonneg : 0 ≤ ⌊a⌋ ↔ 0 ≤ a := by rw [le_floor, Int.cast_zero]
theorem floor_pos : 0 < ⌊a⌋ ↔ 1 ≤ a := by
  rw [Int.lt_iff_add_one_le, le_floor, Int.zero_add, Int.cast_one]
theorem floor_eq_zero_iff : ⌊a⌋ = 0 ↔ a ∈ Set.Ico (0 : α) 1 := by
  rw [floor_eq_iff, Int.cast_zero, zero_add]; exact Iff.rfl
theorem fract_eq (r : α) : Int.fract r = r - ⌊r⌋ := rfl
theorem self_sub_floor (r : α) : r - ⌊r⌋ = Int.fract r := rfl
@[simp] theorem floor_add_fract (r : α) : (⌊r⌋ : α) + Int.fract r = r := add_sub_cancel _ _
@[simp] theorem fract_add_floor (r : α) : Int.fract r + ⌊r⌋ = r := sub_add_cancel _ _
@[simp] theorem fract_nonneg (r : α) : 0 ≤ Int.fract r := sub_nonneg.mpr (floor_le r)
theorem fract_lt_one (r : α) : Int.fract r < 1 := by
  show r - ⌊r⌋ < 1
  rw [sub_lt_iff_lt_add']; exact lt_floor_add_one r
theorem floor_le_ceil (a : α) : ⌊a⌋ ≤ ⌈a⌉ := by
  have := le_trans (floor_le a) (le_ceil a)
  rw [Int.cast_le] at this; exact this
theorem floor_neg : ⌊(-a)⌋ = -⌈a⌉ := by
  rw [floor_eq_iff, Int.cast_neg]
  exact ⟨neg_le_neg (le_ceil a), by
    rw [← neg_lt_neg_iff, neg_neg, neg_add, neg_neg, ← sub_eq_add_neg, sub_lt_iff_lt_add]
    exact ceil_lt_add_one a⟩
end Floor
end Int
theorem Nat.floor_eq_toNat {α : Type u} [Ring α] [LinearOrder α] [FloorRing α] (a : α) :
    ⌊a⌋₊ = ⌊a⌋.toNat := rfl
section NatFloor
variable {α : Type u} [CommRing α] [LinearOrder α] [FloorRing α] [IsStrictOrderedRing α]
  {a : α} {n : ℕ}
theorem Nat.le_floor_iff (h : 0 ≤ a) : n ≤ ⌊a⌋₊ ↔ (n : α) ≤ a := by
  have k := Int.floor_nonneg.mpr h
  rw [Nat.floor_eq_toNat, ← Int.cast_natCast, ← Int.le_floor]; omega
theorem Nat.floor_le (h : 0 ≤ a) : (⌊a⌋₊ : α) ≤ a := (Nat.le_floor_iff h).mp (Nat.le_refl _)
theorem Nat.lt_floor_add_one (a : α) : a < ⌊a⌋₊ + 1 := by
  have h := Int.lt_floor_add_one a
  have k : ⌊a⌋ ≤ (⌊a⌋₊ : ℤ) := by rw [Nat.floor_eq_toNat]; omega
  have l : (⌊a⌋ : α) ≤ ((⌊a⌋₊ : ℤ) : α) := Int.cast_le.mpr k
  rw [Int.cast_natCast] at l
  exact lt_of_lt_of_le h (add_le_add_right l 1)
theorem Nat.floor_eq_iff (h : 0 ≤ a) : ⌊a⌋₊ = n ↔ (n : α) ≤ a ∧ a < n + 1 := by
  have k := Int.floor_nonneg.mpr h
  rw [← Int.cast_natCast, ← Int.floor_eq_iff, Nat.floor_eq_toNat]; omega
@[simp] theorem Nat.floor_natCast (n : ℕ) : ⌊(n : α)⌋₊ = n := by
  rw [Nat.floor_eq_toNat, Int.floor_natCast]; rfl
theorem Nat.le_ceil (a : α) : a ≤ ⌈a⌉₊ := by
  have h := Int.le_ceil a
  have k : ⌈a⌉ ≤ (⌈a⌉₊ : ℤ) := by show ⌈a⌉ ≤ (⌈a⌉.toNat : ℤ); omega
  have l : (⌈a⌉ : α) ≤ ((⌈a⌉₊ : ℤ) : α) := Int.cast_le.mpr k
  rw [Int.cast_natCast] at l
  exact le_trans h l
end NatFloor
theorem Rat.floor_def (q : ℚ) : ⌊q⌋ = q.num / q.den := rfl
theorem Rat.ceil_def (q : ℚ) : ⌈q⌉ = -(-q.num / q.den) := rfl
theorem Rat.floor_intCast_div_natCast (n : ℤ) (d : ℕ) : ⌊(n / d : ℚ)⌋ = n / (d : ℤ) := by
  rcases Nat.eq_zero_or_pos d with rfl | d0
  · rw [Nat.cast_zero, div_zero, Int.floor_zero]; exact (Int.ediv_zero n).symm
  · have dq : (0 : ℚ) < d := Nat.cast_pos.mpr d0
    have di : (0 : ℤ) < d := by omega
    have h1 := Int.ediv_mul_le n (Int.ne_of_gt di)
    have h2 := Int.lt_ediv_add_one_mul_self n di
    rw [Int.floor_eq_iff, le_div_iff dq, div_lt_iff dq, ← Int.cast_natCast (R := ℚ), ← Int.cast_mul,
      ← Int.cast_one, ← Int.cast_add, ← Int.cast_mul, Int.cast_le, Int.cast_lt]
    exact ⟨h1, h2⟩

/-! ### Scientific literals -/

/-- Types with literals such as `0.5` and `1e3`. -/
class OfScientific (α : Type u) where
  ofScientific : (mantissa : Nat) → (exponentSign : Bool) → (decimalExponent : Nat) → α
/-- `m * 10 ^ (±e)`, minus when the sign is true. -/
protected def Rat.ofScientific (m : Nat) (s : Bool) (e : Nat) : ℚ :=
  if s then (m : ℚ) / ((10 ^ e : ℕ) : ℚ) else ((m * 10 ^ e : ℕ) : ℚ)
instance Rat.instOfScientific : OfScientific ℚ := ⟨Rat.ofScientific⟩
@[simp] theorem Rat.ofScientific_true_def (m e : ℕ) :
    (OfScientific.ofScientific m true e : ℚ) = OfNat.ofNat m / 10 ^ (OfNat.ofNat e : ℕ) := by
  show (m : ℚ) / ((10 ^ e : ℕ) : ℚ) = m / 10 ^ e
  rw [Nat.cast_pow]; rfl
@[simp] theorem Rat.ofScientific_false_def (m e : ℕ) :
    (OfScientific.ofScientific m false e : ℚ) = OfNat.ofNat (m * 10 ^ e) := rfl
