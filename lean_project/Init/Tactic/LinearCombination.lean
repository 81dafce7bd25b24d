prelude
import Init.Ring.Tactic
import Init.Tactic.Cases
import Init.Algebra.Field
/-!
`Init.Tactic.LinearCombination`: `linear_combination`, which proves an equation from a combination of
equations that the user gives.
-/
universe u

namespace LinearCombination
section
variable {R : Type u} [CommRing R] {a b a' b' c d : R}
theorem add_pf (p : a = b) (q : c = d) : a + c = b + d := by rw [p, q]
theorem sub_pf (p : a = b) (q : c = d) : a - c = b - d := by rw [p, q]
theorem neg_pf (p : a = b) : -a = -b := by rw [p]
theorem mul_pf (p : a = b) (q : c = d) : a * c = b * d := by rw [p, q]
theorem eq_of_combination (p : a' = b') (h : a - b - (a' - b') = 0) : a = b := by
  rw [p, sub_self, sub_zero] at h
  exact sub_eq_zero.mp h
theorem eq_of_power [NoZeroDivisors R] [Nontrivial R] (n : ℕ) (p : a' = b') (h : (a - b) ^ n - (a' - b') = 0) :
    a = b := by
  rw [p, sub_self, sub_zero] at h
  exact sub_eq_zero.mp (pow_eq_zero h)
end
theorem div_pf {K : Type u} [Field K] {a b c d : K} (p : a = b) (q : c = d) : a / c = b / d := by
  rw [p, q]

open Lean Meta Elab.Tactic

/-- The proof that a combination stands for; a term that is no proof of an equation stands for itself. -/
partial def combine (stx : Term) : TacticM Term := do
  match stx with
  | `(($e)) => combine e
  | `($a + $b) => `(LinearCombination.add_pf $(← combine a) $(← combine b))
  | `($a - $b) => `(LinearCombination.sub_pf $(← combine a) $(← combine b))
  | `(-$a) => `(LinearCombination.neg_pf $(← combine a))
  | `($a * $b) => `(LinearCombination.mul_pf $(← combine a) $(← combine b))
  | `($a / $b) => `(LinearCombination.div_pf $(← combine a) $(← combine b))
  | e => do
    let isProof ← tryCatch (do
      let type ← whnfR (← inferType (← elabTerm e none true))
      return Expr.isAppOfArity type ``Eq 3) fun _ => return false
    if isProof then return e else `(Eq.refl $e)

def run (goal : Term → TacticM Unit) (e : Option Term) : TacticM Unit := withMainContext do
  match e with
  | none => goal (← `(Eq.refl 0))
  | some e => goal (← combine e)
end LinearCombination

open Lean Meta Elab.Tactic in
/-- `linear_combination c₁ * h₁ + c₂ * h₂ - h₃` proves `a = b` in a commutative ring (a field where it
divides) when `a - b` minus the same combination of the equations' sides is zero by `ring1`.
`(exp := n)` first raises `a - b` to the power `n`; `(norm := tac)` closes the goal by `tac` instead of
`ring1`. Unlike Mathlib's it does not combine inequalities. -/
syntax (name := linearCombination) "linear_combination" (atomic(" (" &"norm" " := ") tacticSeq ")")?
  (atomic(" (" &"exp" " := ") num ")")? (ppSpace colGt term)? : tactic
open Lean Meta Elab.Tactic in
@[tactic linearCombination] def evalLinearCombination : Tactic := fun stx => atRef stx do
  let norm := stx.getArg 1
  let exp := stx.getArg 2
  let e := if (stx.getArg 3).isNone then none else some (⟨(stx.getArg 3).getArg 0⟩ : Term)
  LinearCombination.run (e := e) fun proof => do
    if exp.isNone then
      evalTactic (← `(tactic| refine LinearCombination.eq_of_combination $proof ?_))
    else
      let n : Term := ⟨exp.getArg 3⟩
      evalTactic (← `(tactic| refine LinearCombination.eq_of_power $n $proof ?_))
    if norm.isNone then evalTactic (← `(tactic| ring1))
    else evalTactic (norm.getArg 3)
