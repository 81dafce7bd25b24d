prelude
import Init.Int.DivMod
import Init.Notation
import Init.Omega
/-!
`Init.Algebra.Defs`: the algebraic structures that lemmas about ℕ, ℤ, ℚ (and later ℝ) share, under
Mathlib's names: commutative monoids, semirings, rings, fields. Fewer levels than Mathlib: what it
states for a semigroup stands here for a monoid. Every class extends its operations, so `a + b` in a
ring and `a + b` in ℤ are the same term up to unfolding instances.
-/
universe u v w

/-- `Type*`: a type in a universe of its own. -/
macro "Type*" : term => `(Type _)
/-- `Sort*`: a type or a proposition in a universe of its own. -/
macro "Sort*" : term => `(Sort _)

/-! ### Operations -/

class HSMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hSMul : α → β → γ
class SMul (M : Type u) (α : Type v) where
  smul : M → α → α
@[default_instance] instance instHSMul {α : Type u} {β : Type v} [SMul α β] : HSMul α β β where
  hSMul := SMul.smul
class Inv (α : Type u) where
  inv : α → α

/-- `2 ≤ n` as a class, found for every literal above 1. -/
class Nat.AtLeastTwo (n : Nat) : Prop where
  prop : 2 ≤ n
instance instNatAtLeastTwo {n : Nat} : Nat.AtLeastTwo (n + 2) := ⟨Nat.le_add_left 2 n⟩
/-- Numerals in any type with a cast from ℕ. -/
instance (priority := 100) instOfNatOfNatCast {R : Type u} [NatCast R] (n : Nat)
    [Nat.AtLeastTwo n] : OfNat R n where
  ofNat := Nat.cast (OfNat.ofNat n)

/-! ### Monoids -/

class AddCommMonoid (M : Type u) extends Add M, Zero M where
  protected add_assoc : ∀ a b c : M, a + b + c = a + (b + c)
  protected add_comm : ∀ a b : M, a + b = b + a
  protected zero_add : ∀ a : M, 0 + a = a
class Monoid (M : Type u) extends Mul M, One M, NatPow M where
  protected mul_assoc : ∀ a b c : M, a * b * c = a * (b * c)
  protected one_mul : ∀ a : M, 1 * a = a
  protected mul_one : ∀ a : M, a * 1 = a
  protected pow_zero : ∀ a : M, a ^ 0 = 1
  protected pow_succ : ∀ (a : M) (n : Nat), a ^ (n + 1) = a ^ n * a
class CommMonoid (M : Type u) extends Monoid M where
  protected mul_comm : ∀ a b : M, a * b = b * a
class AddCommGroup (G : Type u) extends AddCommMonoid G, Neg G, Sub G where
  protected neg_add_cancel : ∀ a : G, -a + a = 0
  protected sub_eq_add_neg : ∀ a b : G, a - b = a + -b

/-! ### Rings -/

class Semiring (R : Type u) extends AddCommMonoid R, Monoid R, NatCast R where
  protected mul_add : ∀ a b c : R, a * (b + c) = a * b + a * c
  protected add_mul : ∀ a b c : R, (a + b) * c = a * c + b * c
  protected zero_mul : ∀ a : R, 0 * a = 0
  protected mul_zero : ∀ a : R, a * 0 = 0
  protected natCast_zero : ((0 : Nat) : R) = 0
  protected natCast_succ : ∀ n : Nat, ((n + 1 : Nat) : R) = (n : R) + 1
class CommSemiring (R : Type u) extends Semiring R, CommMonoid R
class Ring (R : Type u) extends Semiring R, AddCommGroup R, IntCast R where
  protected intCast_ofNat : ∀ n : Nat, (IntCast.intCast (Int.ofNat n) : R) = (n : R)
  protected intCast_negSucc : ∀ n : Nat,
    (IntCast.intCast (Int.negSucc n) : R) = -((n + 1 : Nat) : R)
class CommRing (R : Type u) extends Ring R, CommMonoid R
instance CommRing.toCommSemiring {R : Type u} [CommRing R] : CommSemiring R where
  mul_comm := CommMonoid.mul_comm

/-- Two different elements. -/
class Nontrivial (α : Type u) : Prop where
  exists_pair_ne : ∃ x y : α, x ≠ y
/-- A product is zero only when a factor is. -/
class NoZeroDivisors (M : Type u) [Mul M] [Zero M] : Prop where
  eq_zero_or_eq_zero_of_mul_eq_zero : ∀ {a b : M}, a * b = 0 → a = 0 ∨ b = 0
/-- A factor other than zero cancels. -/
class IsCancelMulZero (M : Type u) [Mul M] [Zero M] : Prop where
  protected mul_left_cancel_of_ne_zero : ∀ {a b c : M}, a ≠ 0 → a * b = a * c → b = c
  protected mul_right_cancel_of_ne_zero : ∀ {a b c : M}, b ≠ 0 → a * b = c * b → a = c
/-- A summand cancels. -/
class IsCancelAdd (M : Type u) [Add M] : Prop where
  protected add_left_cancel : ∀ {a b c : M}, a + b = a + c → b = c
/-- Different naturals have different casts. -/
class CharZero (R : Type u) [NatCast R] : Prop where
  cast_injective : ∀ {m n : Nat}, (m : R) = (n : R) → m = n

class Field (K : Type u) extends CommRing K, Inv K, Div K, Nontrivial K where
  protected div_eq_mul_inv : ∀ a b : K, a / b = a * b⁻¹
  protected mul_inv_cancel : ∀ a : K, a ≠ 0 → a * a⁻¹ = 1
  protected inv_zero : (0 : K)⁻¹ = 0

/-! ### ℕ and ℤ -/

instance Nat.instCommSemiring : CommSemiring Nat where
  zero := 0
  one := 1
  add_assoc := Nat.add_assoc
  add_comm := Nat.add_comm
  zero_add := Nat.zero_add
  mul_assoc := Nat.mul_assoc
  one_mul := Nat.one_mul
  mul_one := Nat.mul_one
  pow_zero _ := rfl
  pow_succ _ _ := rfl
  mul_comm := Nat.mul_comm
  mul_add := Nat.mul_add
  add_mul := Nat.add_mul
  zero_mul := Nat.zero_mul
  mul_zero := Nat.mul_zero
  natCast_zero := rfl
  natCast_succ _ := rfl
instance Int.instCommRing : CommRing Int where
  zero := 0
  one := 1
  add_assoc := Int.add_assoc
  add_comm := Int.add_comm
  zero_add := Int.zero_add
  mul_assoc := Int.mul_assoc
  one_mul := Int.one_mul
  mul_one := Int.mul_one
  pow_zero _ := rfl
  pow_succ _ _ := rfl
  mul_comm := Int.mul_comm
  mul_add := Int.mul_add
  add_mul := Int.add_mul
  zero_mul := Int.zero_mul
  mul_zero := Int.mul_zero
  natCast_zero := rfl
  natCast_succ _ := rfl
  neg_add_cancel := Int.add_left_neg
  sub_eq_add_neg _ _ := rfl
  intCast_ofNat _ := rfl
  intCast_negSucc _ := rfl
instance Nat.instNontrivial : Nontrivial Nat := ⟨0, 1, Nat.zero_ne_one⟩
instance Int.instNontrivial : Nontrivial Int := ⟨0, 1, by decide⟩
instance Nat.instIsCancelMulZero : IsCancelMulZero Nat where
  mul_left_cancel_of_ne_zero h e := Nat.eq_of_mul_eq_mul_left (Nat.pos_of_ne_zero h) e
  mul_right_cancel_of_ne_zero h e := Nat.eq_of_mul_eq_mul_right (Nat.pos_of_ne_zero h) e
instance Nat.instIsCancelAdd : IsCancelAdd Nat where
  add_left_cancel := Nat.add_left_cancel
instance Nat.instCharZero : CharZero Nat := ⟨id⟩
instance Int.instCharZero : CharZero Int := ⟨Int.ofNat_inj.mp⟩
