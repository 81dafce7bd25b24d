prelude
import Init.Algebra.Order
/-!
`Init.Algebra.Lattice`: `a ⊔ b` and `a ⊓ b`, which in linear orders are maximum and minimum.
-/
infixl:68 " ⊔ " => Max.max
infixl:69 " ⊓ " => Min.min
