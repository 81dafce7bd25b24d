prelude
import Init.Rat.Floor
/-!
`Init.Rat.Round`: rounding to the nearest integer, halves up.
-/
universe u

/-- The nearest integer; the larger one when there are two. -/
def round {α : Type u} [Ring α] [LinearOrder α] [FloorRing α] (x : α) : ℤ :=
  if 2 * Int.fract x < 1 then ⌊x⌋ else ⌈x⌉
