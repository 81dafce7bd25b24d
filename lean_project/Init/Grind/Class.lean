prelude
import Init.Ring.Poly
import Init.AC
import Init.Algebra.Field
import Init.Rat.Field
/-!
`Init.Grind.Class`: the structures that Lean's compiled `grind` works over: its own classes of rings and
orders, with the names, fields and parameters that its engines look for, and their instances from the
library's classes. ℤ and ℚ give their own numerals and casts, so that terms stay as they are written.
-/
universe u v
set_option linter.unusedVariables false

namespace Lean.Grind

class AddRightCancel (M : Type u) [Add M] : Prop where
  add_right_cancel : ∀ a b c : M, a + c = b + c → a = b
class AddCommMonoid (M : Type u) extends Zero M, Add M where
  add_zero : ∀ a : M, a + 0 = a
  add_comm : ∀ a b : M, a + b = b + a
  add_assoc : ∀ a b c : M, a + b + c = a + (b + c)
class AddCommGroup (M : Type u) extends AddCommMonoid M, Neg M, Sub M where
  neg_add_cancel : ∀ a : M, -a + a = 0
  sub_eq_add_neg : ∀ a b : M, a - b = a + -b
class NatModule (M : Type u) extends AddCommMonoid M where
  [nsmul : SMul Nat M]
  zero_nsmul : ∀ a : M, (HSMul.hSMul (0 : Nat) a : M) = 0
  add_one_nsmul : ∀ (n : Nat) (a : M), (HSMul.hSMul (n + 1) a : M) = HSMul.hSMul n a + a
class IntModule (M : Type u) extends AddCommGroup M where
  [nsmul : SMul Nat M]
  [zsmul : SMul Int M]
  zero_zsmul : ∀ a : M, (HSMul.hSMul (0 : Int) a : M) = 0
  one_zsmul : ∀ a : M, (HSMul.hSMul (1 : Int) a : M) = a
  add_zsmul : ∀ (n m : Int) (a : M), (HSMul.hSMul (n + m) a : M) = HSMul.hSMul n a + HSMul.hSMul m a
  zsmul_natCast_eq_nsmul : ∀ (n : Nat) (a : M), (HSMul.hSMul (Nat.cast n : Int) a : M) = HSMul.hSMul n a
attribute [implicit_reducible] NatModule.nsmul IntModule.nsmul IntModule.zsmul
attribute [instance 100] AddCommMonoid.toZero AddCommMonoid.toAdd AddCommGroup.toNeg
  AddCommGroup.toSub NatModule.nsmul IntModule.nsmul IntModule.zsmul

class Semiring (α : Type u) extends Add α, Mul α where
  [natCast : NatCast α]
  [ofNat : ∀ n, OfNat α n]
  [nsmul : SMul Nat α]
  [npow : HPow α Nat α]
  add_zero : ∀ a : α, a + 0 = a
  add_comm : ∀ a b : α, a + b = b + a
  add_assoc : ∀ a b c : α, a + b + c = a + (b + c)
  mul_assoc : ∀ a b c : α, a * b * c = a * (b * c)
  mul_one : ∀ a : α, a * 1 = a
  one_mul : ∀ a : α, 1 * a = a
  left_distrib : ∀ a b c : α, a * (b + c) = a * b + a * c
  right_distrib : ∀ a b c : α, (a + b) * c = a * c + b * c
  zero_mul : ∀ a : α, 0 * a = 0
  mul_zero : ∀ a : α, a * 0 = 0
  pow_zero : ∀ a : α, a ^ 0 = 1
  pow_succ : ∀ (a : α) (n : Nat), a ^ (n + 1) = (a ^ n) * a
  ofNat_succ : ∀ a : Nat, OfNat.ofNat (α := α) (a + 1) = OfNat.ofNat a + 1
  ofNat_eq_natCast : ∀ n : Nat, OfNat.ofNat (α := α) n = Nat.cast n
  nsmul_eq_natCast_mul : ∀ (n : Nat) (a : α), HSMul.hSMul n a = (Nat.cast n : α) * a
attribute [implicit_reducible] Semiring.npow Semiring.ofNat Semiring.natCast Semiring.nsmul
class Ring (α : Type u) extends Semiring α, Neg α, Sub α where
  [intCast : IntCast α]
  [zsmul : SMul Int α]
  neg_add_cancel : ∀ a : α, -a + a = 0
  sub_eq_add_neg : ∀ a b : α, a - b = a + -b
  neg_zsmul : ∀ (i : Int) (a : α), (HSMul.hSMul (-i : Int) a : α) = -(HSMul.hSMul i a : α)
  zsmul_natCast_eq_nsmul : ∀ (n : Nat) (a : α), (HSMul.hSMul (Nat.cast n : Int) a : α) = HSMul.hSMul n a
  intCast_ofNat : ∀ n : Nat, Int.cast (OfNat.ofNat (α := Int) n) = OfNat.ofNat (α := α) n
  intCast_neg : ∀ i : Int, Int.cast (R := α) (-i) = -Int.cast i
attribute [implicit_reducible] Ring.intCast Ring.zsmul
class CommSemiring (α : Type u) extends Semiring α where
  mul_comm : ∀ a b : α, a * b = b * a
class CommRing (α : Type u) extends Ring α, CommSemiring α
attribute [instance 100] Semiring.toAdd Semiring.toMul Semiring.npow Ring.toNeg Ring.toSub
-- Below `instOfNatOfNatCast`, or every numeral in a field would be written with grind's structure.
attribute [instance 50] Semiring.ofNat
attribute [local instance] Semiring.natCast Ring.intCast Ring.zsmul Semiring.nsmul
class Field (α : Type u) extends CommRing α, Inv α, Div α where
  [zpow : HPow α Int α]
  div_eq_mul_inv : ∀ a b : α, a / b = a * b⁻¹
  zero_ne_one : (0 : α) ≠ 1
  inv_zero : (0 : α)⁻¹ = 0
  mul_inv_cancel : ∀ {a : α}, a ≠ 0 → a * a⁻¹ = 1
attribute [implicit_reducible] Field.zpow
attribute [instance 100] Field.toInv Field.toDiv Field.zpow

class IsCharP (α : Type u) [Semiring α] (p : outParam Nat) where
  ofNat_ext_iff : ∀ {x y : Nat},
    OfNat.ofNat (α := α) x = OfNat.ofNat (α := α) y ↔ x % p = y % p
class PowIdentity (α : Type u) [CommSemiring α] (p : outParam Nat) : Prop where
  pow_eq : ∀ x : α, x ^ p = x
class NoNatZeroDivisors (α : Type u) [NatModule α] : Prop where
  no_nat_zero_divisors : ∀ (k : Nat) (a b : α), k ≠ 0 → HSMul.hSMul k a = HSMul.hSMul k b → a = b

noncomputable section
instance Semiring.toNatModule {α : Type u} [I : Semiring α] : NatModule α where
  zero := (0 : α)
  nsmul := I.nsmul
  add_zero := I.add_zero
  add_comm := I.add_comm
  add_assoc := I.add_assoc
  zero_nsmul a := by
    rw [I.nsmul_eq_natCast_mul, ← I.ofNat_eq_natCast]
    exact I.zero_mul a
  add_one_nsmul n a := by
    rw [I.nsmul_eq_natCast_mul, I.nsmul_eq_natCast_mul, ← I.ofNat_eq_natCast, ← I.ofNat_eq_natCast,
      I.ofNat_succ, I.right_distrib, I.one_mul]
instance (priority := 100) IntModule.toNatModule {M : Type u} [I : IntModule M] : NatModule M where
  nsmul := I.nsmul
  zero_nsmul a := (I.zsmul_natCast_eq_nsmul 0 a).symm.trans (I.zero_zsmul a)
  add_one_nsmul n a := by
    rw [← I.zsmul_natCast_eq_nsmul, ← I.zsmul_natCast_eq_nsmul,
      show (Nat.cast (n + 1) : Int) = Nat.cast n + 1 from rfl, I.add_zsmul, I.one_zsmul]

/-! ### Rings of `grind` are rings of the library -/

/-- The integer multiple by the cast. -/
theorem Ring.zsmul_eq {α : Type u} [I : Ring α] (k : Int) (a : α) :
    HSMul.hSMul k a = (Int.cast k : α) * a := by
  have ofNat (n : Nat) : (Int.cast (Nat.cast n : Int) : α) = Nat.cast n := by
    rw [← I.ofNat_eq_natCast]; exact I.intCast_ofNat n
  have cancel (x y z : α) (h : x + z = y + z) : x = y := by
    have t : ∀ w : α, w + z + -z = w := fun w => by
      rw [I.add_assoc, I.add_comm z, I.neg_add_cancel, I.add_zero]
    rw [← t x, h, t]
  have natural (n : Nat) : HSMul.hSMul (Nat.cast n : Int) a = (Int.cast (Nat.cast n : Int) : α) * a := by
    rw [I.zsmul_natCast_eq_nsmul, I.nsmul_eq_natCast_mul, ofNat]
  cases k with
  | ofNat n => exact natural n
  | negSucc n =>
    show HSMul.hSMul (-(Nat.cast (n + 1) : Int)) a = (Int.cast (-(Nat.cast (n + 1) : Int)) : α) * a
    rw [I.neg_zsmul, natural, I.intCast_neg]
    apply cancel _ _ ((Int.cast (Nat.cast (n + 1) : Int) : α) * a)
    rw [I.neg_add_cancel, ← I.right_distrib, I.neg_add_cancel]
    exact (I.zero_mul a).symm
theorem Ring.intCast_natCast {α : Type u} [I : Ring α] (n : Nat) :
    (Int.cast (Nat.cast n : Int) : α) = Nat.cast n := by
  rw [← I.ofNat_eq_natCast]; exact I.intCast_ofNat n

/-- The library's structure of a ring of `grind`. -/
@[reducible] def Ring.toRoot {α : Type u} [I : Ring α] : _root_.Ring α where
  toAdd := I.toAdd
  toMul := I.toMul
  toNeg := I.toNeg
  toSub := I.toSub
  toNatPow := ⟨fun a n => a ^ n⟩
  toNatCast := I.natCast
  toIntCast := I.intCast
  zero := (0 : α)
  one := (1 : α)
  add_assoc := I.add_assoc
  add_comm := I.add_comm
  zero_add a := (I.add_comm _ _).trans (I.add_zero a)
  mul_assoc := I.mul_assoc
  one_mul := I.one_mul
  mul_one := I.mul_one
  pow_zero := I.pow_zero
  pow_succ := I.pow_succ
  mul_add := I.left_distrib
  add_mul := I.right_distrib
  zero_mul := I.zero_mul
  mul_zero := I.mul_zero
  natCast_zero := (I.ofNat_eq_natCast 0).symm
  natCast_succ n := (I.ofNat_eq_natCast (n + 1)).symm.trans
    ((I.ofNat_succ n).trans (congrArg (· + 1) (I.ofNat_eq_natCast n)))
  neg_add_cancel := I.neg_add_cancel
  sub_eq_add_neg := I.sub_eq_add_neg
  intCast_ofNat := Ring.intCast_natCast
  intCast_negSucc n := (I.intCast_neg (Nat.cast (n + 1))).trans (congrArg _ (Ring.intCast_natCast (n + 1)))
@[reducible] def CommRing.toRoot {α : Type u} [I : CommRing α] : _root_.CommRing α where
  toAdd := I.toAdd
  toMul := I.toMul
  toNeg := I.toNeg
  toSub := I.toSub
  toNatPow := ⟨fun a n => a ^ n⟩
  toNatCast := I.natCast
  toIntCast := I.intCast
  zero := (0 : α)
  one := (1 : α)
  add_assoc := I.add_assoc
  add_comm := I.add_comm
  zero_add a := (I.add_comm _ _).trans (I.add_zero a)
  mul_assoc := I.mul_assoc
  one_mul := I.one_mul
  mul_one := I.mul_one
  pow_zero := I.pow_zero
  pow_succ := I.pow_succ
  mul_add := I.left_distrib
  add_mul := I.right_distrib
  zero_mul := I.zero_mul
  mul_zero := I.mul_zero
  natCast_zero := (I.ofNat_eq_natCast 0).symm
  natCast_succ n := (I.ofNat_eq_natCast (n + 1)).symm.trans
    ((I.ofNat_succ n).trans (congrArg (· + 1) (I.ofNat_eq_natCast n)))
  neg_add_cancel := I.neg_add_cancel
  sub_eq_add_neg := I.sub_eq_add_neg
  intCast_ofNat := Ring.intCast_natCast
  intCast_negSucc n := (I.intCast_neg (Nat.cast (n + 1))).trans (congrArg _ (Ring.intCast_natCast (n + 1)))
  mul_comm := I.mul_comm
theorem Ring.intCast_add {α : Type u} [I : Ring α] (x y : Int) :
    (Int.cast (x + y) : α) = Int.cast x + Int.cast y := @Int.cast_add α Ring.toRoot x y

instance Ring.toIntModule {α : Type u} [I : Ring α] : IntModule α where
  zero := (0 : α)
  nsmul := I.nsmul
  zsmul := I.zsmul
  neg := I.neg
  sub := I.sub
  add_zero := I.add_zero
  add_comm := I.add_comm
  add_assoc := I.add_assoc
  neg_add_cancel := I.neg_add_cancel
  sub_eq_add_neg := I.sub_eq_add_neg
  zero_zsmul a := by
    rw [Ring.zsmul_eq]
    exact (congrArg (· * a) (I.intCast_ofNat 0)).trans (I.zero_mul a)
  one_zsmul a := by
    rw [Ring.zsmul_eq]
    exact (congrArg (· * a) (I.intCast_ofNat 1)).trans (I.one_mul a)
  add_zsmul n m a := by
    rw [Ring.zsmul_eq, Ring.zsmul_eq, Ring.zsmul_eq, Ring.intCast_add, I.right_distrib]
  zsmul_natCast_eq_nsmul := I.zsmul_natCast_eq_nsmul

/-! ### Rings of the library are rings of `grind` -/

instance (priority := 50) instCommRing {R : Type u} [_root_.CommRing R] : CommRing R where
  nsmul := inferInstance
  npow := instHPow
  add_zero := _root_.add_zero
  add_comm := _root_.add_comm
  add_assoc := _root_.add_assoc
  mul_assoc := _root_.mul_assoc
  mul_one := _root_.mul_one
  one_mul := _root_.one_mul
  left_distrib := _root_.mul_add
  right_distrib := _root_.add_mul
  zero_mul := _root_.zero_mul
  mul_zero := _root_.mul_zero
  pow_zero := _root_.pow_zero
  pow_succ := _root_.pow_succ
  nsmul_eq_natCast_mul := _root_.nsmul_eq_mul
  zsmul := ⟨fun k a => (k : R) * a⟩
  neg_add_cancel := _root_.neg_add_cancel
  sub_eq_add_neg := _root_.sub_eq_add_neg
  intCast_neg k := Int.cast_neg k
  mul_comm := _root_.mul_comm
  natCast := inferInstance
  intCast := inferInstance
  ofNat n := ⟨Poly.numeral R n⟩
  ofNat_succ n := by
    show Poly.numeral R (n + 1) = Poly.numeral R n + 1
    rw [Poly.numeral_eq, Poly.numeral_eq, Nat.cast_add_one]
  ofNat_eq_natCast := Poly.numeral_eq
  neg_zsmul k a := by show ((-k : Int) : R) * a = -((k : R) * a); rw [Int.cast_neg, _root_.neg_mul]
  zsmul_natCast_eq_nsmul n a := by show (((n : Int)) : R) * a = n • a; rw [Int.cast_natCast, _root_.nsmul_eq_mul]
  intCast_ofNat n := (Int.cast_natCast n).trans (Poly.numeral_eq n).symm
instance instCommRingInt : CommRing Int where
  nsmul := inferInstance
  npow := instHPow
  add_zero := _root_.add_zero
  add_comm := _root_.add_comm
  add_assoc := _root_.add_assoc
  mul_assoc := _root_.mul_assoc
  mul_one := _root_.mul_one
  one_mul := _root_.one_mul
  left_distrib := _root_.mul_add
  right_distrib := _root_.add_mul
  zero_mul := _root_.zero_mul
  mul_zero := _root_.mul_zero
  pow_zero := _root_.pow_zero
  pow_succ := _root_.pow_succ
  nsmul_eq_natCast_mul := _root_.nsmul_eq_mul
  zsmul := ⟨fun k a => (k : Int) * a⟩
  neg_add_cancel := _root_.neg_add_cancel
  sub_eq_add_neg := _root_.sub_eq_add_neg
  intCast_neg k := Int.cast_neg k
  mul_comm := _root_.mul_comm
  natCast := inferInstance
  intCast := inferInstance
  ofNat _ := inferInstance
  neg_zsmul k a := Int.neg_mul k a
  zsmul_natCast_eq_nsmul n a := (_root_.nsmul_eq_mul n a).symm
  ofNat_succ n := Nat.cast_add_one n
  ofNat_eq_natCast n := rfl
  intCast_ofNat n := rfl
instance instCommRingRat : CommRing Rat where
  nsmul := inferInstance
  npow := instHPow
  add_zero := _root_.add_zero
  add_comm := _root_.add_comm
  add_assoc := _root_.add_assoc
  mul_assoc := _root_.mul_assoc
  mul_one := _root_.mul_one
  one_mul := _root_.one_mul
  left_distrib := _root_.mul_add
  right_distrib := _root_.add_mul
  zero_mul := _root_.zero_mul
  mul_zero := _root_.mul_zero
  pow_zero := _root_.pow_zero
  pow_succ := _root_.pow_succ
  nsmul_eq_natCast_mul := _root_.nsmul_eq_mul
  zsmul := ⟨fun k a => (k : Rat) * a⟩
  neg_add_cancel := _root_.neg_add_cancel
  sub_eq_add_neg := _root_.sub_eq_add_neg
  intCast_neg k := Int.cast_neg k
  mul_comm := _root_.mul_comm
  natCast := inferInstance
  intCast := inferInstance
  ofNat _ := inferInstance
  neg_zsmul k a := by show ((-k : Int) : Rat) * a = -((k : Rat) * a); rw [Int.cast_neg, _root_.neg_mul]
  zsmul_natCast_eq_nsmul n a := by show (((n : Int)) : Rat) * a = n • a; rw [Int.cast_natCast, _root_.nsmul_eq_mul]
  ofNat_succ n := Nat.cast_add_one n
  ofNat_eq_natCast n := rfl
  intCast_ofNat n := rfl

/-! ### Characteristic zero, fields -/

instance (priority := 50) instIsCharP {R : Type u} [I : _root_.CommRing R] [_root_.CharZero R] :
    IsCharP R 0 where
  ofNat_ext_iff {x y} := by
    rw [Nat.mod_zero, Nat.mod_zero]
    show Poly.numeral R x = Poly.numeral R y ↔ x = y
    rw [Poly.numeral_eq, Poly.numeral_eq]
    exact Nat.cast_inj
instance instIsCharPInt : IsCharP Int 0 where
  ofNat_ext_iff {x y} := by rw [Nat.mod_zero, Nat.mod_zero]; exact Nat.cast_inj (R := Int)
instance instIsCharPRat : IsCharP Rat 0 where
  ofNat_ext_iff {x y} := by rw [Nat.mod_zero, Nat.mod_zero]; exact Nat.cast_inj (R := Rat)
theorem noNatZeroDivisors {R : Type u} [I : _root_.CommRing R] [_root_.CharZero R]
    [NoZeroDivisors R] (k : Nat) (a b : R) (hk : k ≠ 0) (h : k • a = k • b) : a = b := by
  rw [_root_.nsmul_eq_mul, _root_.nsmul_eq_mul] at h
  have d : (k : R) * (a - b) = 0 := by rw [_root_.mul_sub, h, _root_.sub_self]
  rcases NoZeroDivisors.eq_zero_or_eq_zero_of_mul_eq_zero d with z | z
  · exact (hk (Nat.cast_eq_zero.mp z)).elim
  · exact sub_eq_zero.mp z
instance (priority := 50) instNoNatZeroDivisors {R : Type u} [I : _root_.CommRing R] [_root_.CharZero R]
    [NoZeroDivisors R] : NoNatZeroDivisors R where
  no_nat_zero_divisors := noNatZeroDivisors
instance instNoNatZeroDivisorsInt : NoNatZeroDivisors Int where
  no_nat_zero_divisors := noNatZeroDivisors (R := Int)
instance instNoNatZeroDivisorsRat : NoNatZeroDivisors Rat where
  no_nat_zero_divisors := noNatZeroDivisors (R := Rat)
instance (priority := 50) instField {K : Type u} [_root_.Field K] : Field K where
  toCommRing := instCommRing
  zpow := inferInstance
  div_eq_mul_inv := _root_.Field.div_eq_mul_inv
  zero_ne_one e := by
    obtain ⟨x, y, h⟩ := Nontrivial.exists_pair_ne (α := K)
    exact h (by rw [← _root_.mul_one x, ← _root_.mul_one y, ← show (0 : K) = 1 from e, _root_.mul_zero, _root_.mul_zero])
  inv_zero := _root_.Field.inv_zero
  mul_inv_cancel h := _root_.Field.mul_inv_cancel _ h
instance instFieldRat : Field Rat where
  toCommRing := instCommRingRat
  zpow := inferInstance
  div_eq_mul_inv := _root_.Field.div_eq_mul_inv
  zero_ne_one := by decide
  inv_zero := _root_.Field.inv_zero
  mul_inv_cancel h := _root_.Field.mul_inv_cancel _ h
end
end Lean.Grind
