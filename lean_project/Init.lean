prelude
import Init.Prelude
import Init.SyntaxTypes
import Init.Syntax
import Init.Core
import Init.Classical
import Init.Decidable
import Init.Nat.Basic
import Init.Coe
import Init.Meta
import Init.Unexpand
import Init.Notation
import Init.Simp
import Init.Omega
import Init.Nat.Bitwise
import Init.Int.Notation
import Init.Algebra.Cast
