prelude
import Init.Grind.Class
/-!
`Init.Grind.Order`: orders as Lean's compiled `grind` looks for them, and the lemmas of its order engine.
-/
universe u
set_option linter.unusedVariables false

inductive Ordering where
  | lt | eq | gt

namespace Std
class IsPreorder (α : Type u) [LE α] : Prop where
  le_refl : ∀ a : α, a ≤ a
  le_trans : ∀ a b c : α, a ≤ b → b ≤ c → a ≤ c
class IsPartialOrder (α : Type u) [LE α] : Prop extends IsPreorder α where
  le_antisymm : ∀ a b : α, a ≤ b → b ≤ a → a = b
class IsLinearPreorder (α : Type u) [LE α] : Prop extends IsPreorder α where
  le_total : ∀ a b : α, a ≤ b ∨ b ≤ a
class IsLinearOrder (α : Type u) [LE α] : Prop extends IsPartialOrder α, IsLinearPreorder α
class LawfulOrderLT (α : Type u) [LT α] [LE α] : Prop where
  lt_iff : ∀ a b : α, a < b ↔ a ≤ b ∧ ¬b ≤ a
instance (priority := 50) instIsLinearOrder {α : Type u} [LinearOrder α] : IsLinearOrder α where
  le_refl := _root_.le_refl
  le_trans _ _ _ := _root_.le_trans
  le_antisymm _ _ := _root_.le_antisymm
  le_total := _root_.le_total
instance (priority := 50) instLawfulOrderLT {α : Type u} [LinearOrder α] : LawfulOrderLT α where
  lt_iff _ _ := lt_iff_le_not_ge
instance instIsLinearOrderInt : IsLinearOrder Int where
  le_refl := Int.le_refl
  le_trans _ _ _ := Int.le_trans
  le_antisymm _ _ := Int.le_antisymm
  le_total := Int.le_total
instance instLawfulOrderLTInt : LawfulOrderLT Int where
  lt_iff _ _ := lt_iff_le_not_ge
instance instIsLinearOrderNat : IsLinearOrder Nat where
  le_refl := Nat.le_refl
  le_trans _ _ _ := Nat.le_trans
  le_antisymm _ _ := Nat.le_antisymm
  le_total := Nat.le_total
instance instLawfulOrderLTNat : LawfulOrderLT Nat where
  lt_iff _ _ := lt_iff_le_not_ge
instance instIsLinearOrderRat : IsLinearOrder Rat where
  le_refl := _root_.le_refl
  le_trans _ _ _ := _root_.le_trans
  le_antisymm _ _ := _root_.le_antisymm
  le_total := _root_.le_total
instance instLawfulOrderLTRat : LawfulOrderLT Rat where
  lt_iff _ _ := lt_iff_le_not_ge
end Std

namespace Lean.Grind
class OrderedAdd (M : Type u) [HAdd M M M] [LE M] [Std.IsPreorder M] : Prop where
  add_le_left_iff : ∀ {a b : M} (c : M), a ≤ b ↔ a + c ≤ b + c
class OrderedRing (R : Type u) [Semiring R] [LE R] [LT R] [Std.IsPreorder R] : Prop extends OrderedAdd R where
  zero_lt_one : (0 : R) < 1
  mul_lt_mul_of_pos_left : ∀ {a b c : R}, a < b → 0 < c → c * a < c * b
  mul_lt_mul_of_pos_right : ∀ {a b c : R}, a < b → 0 < c → a * c < b * c
instance (priority := 50) instOrderedRing {R : Type u} [_root_.CommRing R] [LinearOrder R]
    [IsStrictOrderedRing R] : OrderedRing R where
  add_le_left_iff c := (add_le_add_iff_right c).symm
  zero_lt_one := _root_.zero_lt_one
  mul_lt_mul_of_pos_left := _root_.mul_lt_mul_of_pos_left
  mul_lt_mul_of_pos_right := _root_.mul_lt_mul_of_pos_right
instance instOrderedRingInt : OrderedRing Int where
  add_le_left_iff c := (add_le_add_iff_right c).symm
  zero_lt_one := _root_.zero_lt_one
  mul_lt_mul_of_pos_left := _root_.mul_lt_mul_of_pos_left
  mul_lt_mul_of_pos_right := _root_.mul_lt_mul_of_pos_right
instance instOrderedRingRat : OrderedRing Rat where
  add_le_left_iff c := (add_le_add_iff_right c).symm
  zero_lt_one := _root_.zero_lt_one
  mul_lt_mul_of_pos_left := _root_.mul_lt_mul_of_pos_left
  mul_lt_mul_of_pos_right := _root_.mul_lt_mul_of_pos_right
end Lean.Grind
