prelude
import Init.Omega.Frontend
/-!
`Init.Omega`: everything that the `omega` tactic's proofs refer to, all of it proved.
-/
