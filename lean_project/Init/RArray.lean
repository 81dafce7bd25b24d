prelude
import Init.Nat.Basic
/-!
`Init.RArray`: arrays as binary search trees, in which reflective proofs look their atoms up.
-/
universe u

/-- A leaf, or a branch whose left half holds the indices below `p`. -/
inductive Lean.RArray (α : Type u) : Type u where
  | leaf : α → RArray α
  | branch : Nat → RArray α → RArray α → RArray α

/-- The entry of an index; written with recursors so that the kernel evaluates it quickly. -/
noncomputable def Lean.RArray.get {α : Type u} (a : RArray α) (n : Nat) : α :=
  RArray.rec (fun x => x) (fun p _ _ l r => (Nat.ble p n).rec l r) a
