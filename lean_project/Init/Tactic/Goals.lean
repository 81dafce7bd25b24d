prelude
import Init.Tactic.Cases
/-!
`Init.Tactic.Goals`: tactics that choose among the goals: `swap`, `pick_goal`, `on_goal`.
-/
namespace Lean.Elab.Tactic
@[extern "x"] opaque getGoals : TacticM (List MVarId) := default
@[extern "x"] opaque setGoals (gs : List MVarId) : TacticM Unit := default

/-- The `n`-th goal (from 1) and the others, in their order. -/
def splitGoals (n : Nat) : TacticM (Prod MVarId (List MVarId)) := do
  let goals ← getGoals
  match n, goals.drop (n - 1) with
  | _ + 1, g :: rest => return (g, goals.take (n - 1) ++ rest)
  | _, _ => Meta.failWith "there are not so many goals"
end Lean.Elab.Tactic

open Lean Elab.Tactic in
/-- `pick_goal n` makes the `n`-th goal the first. -/
syntax (name := pickGoal) "pick_goal " num : tactic
open Lean Elab.Tactic in
@[tactic pickGoal] def evalPickGoal : Tactic := fun stx => atRef stx do
  let n : NumLit := ⟨stx.getArg 1⟩
  let (g, rest) ← splitGoals n.getNat
  setGoals (g :: rest)
/-- `swap` exchanges the first two goals. -/
macro "swap" : tactic => `(tactic| pick_goal 2)
open Lean Elab.Tactic in
/-- `on_goal n => tac` runs `tac` on the `n`-th goal; goals it leaves come in its place. -/
syntax (name := onGoal) "on_goal " num " => " tacticSeq : tactic
open Lean Elab.Tactic in
@[tactic onGoal] def evalOnGoal : Tactic := fun stx => atRef stx do
  let n : NumLit := ⟨stx.getArg 1⟩
  let goals ← getGoals
  let (g, _) ← splitGoals n.getNat
  setGoals [g]
  evalTactic (stx.getArg 3)
  setGoals (goals.take (n.getNat - 1) ++ (← getGoals) ++ goals.drop n.getNat)
