prelude
import Init.Decidable
/-!
`Init.Coe`: coercions. The classes that `↑x` and unification search through, in upstream's order
(head, out, plain, tail), coercion to functions and sorts, and the casts from ℕ.
-/
universe u v w u1 u2 u3
class Coe (α : semiOutParam (Sort u)) (β : Sort v) where
  coe : α → β
attribute [coe_decl] Coe.coe
class CoeTC (α : Sort u) (β : Sort v) where
  coe : α → β
attribute [coe_decl] CoeTC.coe
instance instCoeTCOfCoe_1 {α : Sort u1} {β : Sort u2} {γ : Sort u3} [Coe β γ] [CoeTC α β] : CoeTC α γ where coe a := Coe.coe (CoeTC.coe a : β)
instance instCoeTCOfCoe {α : Sort u1} {β : Sort u2} [Coe α β] : CoeTC α β where coe a := Coe.coe a
instance instCoeTC {α : Sort u1} : CoeTC α α where coe a := a
class CoeOut (α : Sort u) (β : semiOutParam (Sort v)) where
  coe : α → β
attribute [coe_decl] CoeOut.coe
class CoeOTC (α : Sort u) (β : Sort v) where
  coe : α → β
attribute [coe_decl] CoeOTC.coe
instance instCoeOTCOfCoeOut {α : Sort u1} {β : Sort u2} {γ : Sort u3} [CoeOut α β] [CoeOTC β γ] : CoeOTC α γ where coe a := CoeOTC.coe (CoeOut.coe a : β)
instance instCoeOTCOfCoeTC {α : Sort u1} {β : Sort u2} [CoeTC α β] : CoeOTC α β where coe a := CoeTC.coe a
instance instCoeOTC {α : Sort u1} : CoeOTC α α where coe a := a
class CoeHead (α : Sort u) (β : semiOutParam (Sort v)) where
  coe : α → β
attribute [coe_decl] CoeHead.coe
class CoeHTC (α : Sort u) (β : Sort v) where
  coe : α → β
attribute [coe_decl] CoeHTC.coe
instance instCoeHTCOfCoeHead {α : Sort u1} {β : Sort u2} {γ : Sort u3} [CoeHead α β] [CoeOTC β γ] : CoeHTC α γ where coe a := CoeOTC.coe (CoeHead.coe a : β)
instance instCoeHTCOfCoeOTC {α : Sort u1} {β : Sort u2} [CoeOTC α β] : CoeHTC α β where coe a := CoeOTC.coe a
instance instCoeHTC {α : Sort u1} : CoeHTC α α where coe a := a
class CoeTail (α : semiOutParam (Sort u)) (β : Sort v) where
  coe : α → β
attribute [coe_decl] CoeTail.coe
class CoeHTCT (α : Sort u) (β : Sort v) where
  coe : α → β
attribute [coe_decl] CoeHTCT.coe
instance instCoeHTCTOfCoeTail {α : Sort u1} {β : Sort u2} {γ : Sort u3} [CoeTail β γ] [CoeHTC α β] : CoeHTCT α γ where coe a := CoeTail.coe (CoeHTC.coe a : β)
instance instCoeHTCTOfCoeHTC {α : Sort u1} {β : Sort u2} [CoeHTC α β] : CoeHTCT α β where coe a := CoeHTC.coe a
instance instCoeHTCT {α : Sort u1} : CoeHTCT α α where coe a := a
class CoeDep (α : Sort u) (_ : α) (β : Sort v) where
  coe : β
attribute [coe_decl] CoeDep.coe
class CoeT (α : Sort u) (_ : α) (β : Sort v) where
  coe : β
attribute [coe_decl] CoeT.coe
instance instCoeTOfCoeHTCT {α : Sort u1} {β : Sort u2} {a : α} [CoeHTCT α β] : CoeT α a β where coe := CoeHTCT.coe a
instance instCoeTOfCoeDep {α : Sort u1} {β : Sort u2} {a : α} [CoeDep α a β] : CoeT α a β where coe := CoeDep.coe a
instance instCoeT {α : Sort u1} {a : α} : CoeT α a α where coe := a

/-! ### Functions, sorts, basic instances -/

class CoeFun (α : Sort u) (γ : outParam (α → Sort v)) where
  coe : (f : α) → γ f
attribute [coe_decl] CoeFun.coe
class CoeSort (α : Sort u) (β : outParam (Sort v)) where
  coe : α → β
attribute [coe_decl] CoeSort.coe
instance boolToProp : Coe Bool Prop where coe b := Eq b true
instance boolToSort : CoeSort Bool Prop where coe b := Eq b true
instance decPropToBool (p : Prop) [Decidable p] : CoeDep Prop p Bool where coe := decide p
instance optionCoe {α : Type u} : Coe α (Option α) where coe := some
instance subtypeCoe {α : Sort v} {p : α → Prop} : CoeOut (Subtype p) α where coe v := v.val

/-! ### Casts from ℕ -/

class NatCast (R : Type u) where
  protected natCast : Nat → R
@[coe, reducible, match_pattern] protected def Nat.cast {R : Type u} [NatCast R] : Nat → R :=
  NatCast.natCast
instance instNatCastNat : NatCast Nat where natCast n := n
instance instNatCastCoeTail {R : Type u} [NatCast R] : CoeTail Nat R where coe := Nat.cast
instance instNatCastCoeHTCT {R : Type u} [NatCast R] : CoeHTCT Nat R where coe := Nat.cast
@[simp] theorem Nat.cast_id (n : Nat) : n.cast = n := rfl
