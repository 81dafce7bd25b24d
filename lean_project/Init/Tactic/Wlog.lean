prelude
import Init.Tactic.Goals
/-!
`Init.Tactic.Wlog`: `wlog`, without loss of generality.
-/
namespace Lean
@[extern "x"] opaque Expr.isLet (e : Expr) : Bool := false
@[extern "x"] opaque Expr.letBody! (e : Expr) : Expr := e
namespace MVarId
@[extern "x"] opaque revert (g : MVarId) (xs : Array FVarId) (preserveOrder : Bool := false)
  (clearAuxDeclsInsteadOfRevert : Bool := false) : Meta.MetaM (Prod (Array FVarId) MVarId) := default
@[extern "x"] opaque revertAll (g : MVarId) : Meta.MetaM MVarId := default
@[extern "x"] opaque introNP (g : MVarId) (n : Nat) : Meta.MetaM (Prod (Array FVarId) MVarId) := default
end MVarId
end Lean
namespace Lean.Elab.Tactic
@[extern "x"] opaque getFVarIds (ids : Array Syntax) : TacticM (Array FVarId) := default
end Lean.Elab.Tactic

namespace Wlog
open Lean Meta Elab Tactic
theorem split {p g : Prop} (reduction : ¬p → g) (main : p → g) : g :=
  (Classical.em p).elim main reduction
/-- How many variables and hypotheses a statement begins with. -/
partial def binders (e : Expr) : Nat :=
  if e.isForall then binders e.bindingBody! + 1
  else if e.isLet then binders e.letBody! + 1
  else 0
/-- The goal with the variables as its own, and how many there are; all of them where none is named. -/
def generalize (g : MVarId) (xs : List Syntax) : TacticM (Prod MVarId Nat) := do
  if xs.isEmpty then
    let all ← g.revertAll
    return (all, binders (← all.getType) - binders (← g.getType))
  else
    let (reverted, all) ← g.revert (← getFVarIds xs.toArray) true
    return (all, reverted.size)

/-- `wlog h : p` proves the goal under the assumption `h : p`, the second goal; the first is to reduce the
general case to it, from `h : ¬p` and `this`, the statement of the second for all values of the variables.
`wlog h : p generalizing x y` lets only these vary (and what depends on them); `with H` names the
statement. -/
syntax (name := wlog) "wlog " ident " : " term (" generalizing" (ppSpace colGt ident)+)?
  (" with " ident)? : tactic
@[tactic wlog] def evalWlog : Tactic := fun stx => atRef stx do
  let h : Ident := ⟨stx.getArg 1⟩
  let p : Term := ⟨stx.getArg 3⟩
  let named := (stx.getArg 5).getArg 1
  let statement : Ident := if (stx.getArg 5).isNone then mkIdent `this else ⟨named⟩
  let xs := if (stx.getArg 4).isNone then .nil else ((stx.getArg 4).getArg 1).getArgs.toList
  evalTactic (← `(tactic| refine Wlog.split (p := $p) ?_ ?_))
  match ← getGoals with
  | reduction :: main :: rest =>
    setGoals (main :: rest)
    let (all, count) ← withMainContext (generalize main xs)
    let reduction ← reduction.assert `this (← all.getType) (mkMVar all)
    let (_, main) ← all.introNP count
    setGoals [main]
    evalTactic (← `(tactic| intro $h:ident))
    let mains ← getGoals
    setGoals [reduction]
    evalTactic (← `(tactic| (intro $statement:ident; intro $h:ident)))
    setGoals ((← getGoals) ++ mains ++ rest)
  | _ => failWith "wlog failed"
end Wlog
