prelude
import Init.Int.Order
import Init.Notation
/-!
`Init.Int.Notation`: `ℤ`, the cast from ℤ into other rings, transitivity instances for `calc`.
-/
universe u

notation "ℤ" => Int

attribute [coe] Int.cast
instance instCoeTailIntOfIntCast {R : Type u} [IntCast R] : CoeTail Int R where coe := Int.cast
instance instCoeHTCTIntOfIntCast {R : Type u} [IntCast R] : CoeHTCT Int R where coe := Int.cast
@[simp] theorem Int.cast_id (n : Int) : n.cast = n := rfl

namespace Int
instance instTransLt : @Trans Int Int Int LT.lt LT.lt LT.lt where trans := Int.lt_trans
instance instTransLe : @Trans Int Int Int LE.le LE.le LE.le where trans := Int.le_trans
instance instTransLtLe : @Trans Int Int Int LT.lt LE.le LT.lt where trans := Int.lt_of_lt_of_le
instance instTransLeLt : @Trans Int Int Int LE.le LT.lt LT.lt where trans := Int.lt_of_le_of_lt
instance instTransGt : @Trans Int Int Int GT.gt GT.gt GT.gt where
  trans := fun h₁ h₂ => Int.lt_trans h₂ h₁
instance instTransGe : @Trans Int Int Int GE.ge GE.ge GE.ge where
  trans := fun h₁ h₂ => Int.le_trans h₂ h₁
instance instTransGtGe : @Trans Int Int Int GT.gt GE.ge GT.gt where
  trans := fun h₁ h₂ => Int.lt_of_le_of_lt h₂ h₁
instance instTransGeGt : @Trans Int Int Int GE.ge GT.gt GT.gt where
  trans := fun h₁ h₂ => Int.lt_of_lt_of_le h₂ h₁
end Int
