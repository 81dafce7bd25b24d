prelude
import Init.Elab
import Init.Int.Notation
/-!
`Init.Kernel`: closed terms evaluated by the kernel, for tactics that need a value before they prove
anything. The kernel computes with naturals directly, so a sum over a thousand numbers takes
milliseconds.
-/
set_option linter.unusedVariables false

namespace Lean
@[extern "x"] opaque LocalContext.empty : Native := default
@[extern "x"] opaque Expr.hasFVar (e : Expr) : Bool := false
/-- An error or the weak head normal form. -/
inductive Kernel.Answer where
  | error (e : Native)
  | ok (e : Expr)
noncomputable instance Kernel.Answer.instInhabited : Inhabited Kernel.Answer := ⟨.error default⟩
@[extern "x"] opaque Kernel.whnf (env lctx : Native) (e : Expr) : Kernel.Answer := default
/-- The beginning of Lean's `Core.State`: only the first field is read. -/
structure Core.StateHead where
  env : Native
  rest : Native
noncomputable instance Core.StateHead.instInhabited : Inhabited Core.StateHead := ⟨⟨default, default⟩⟩

namespace Meta
/-- The weak head normal form of a closed term; `none` where the kernel gives up. -/
def kernelWhnf (e : Expr) : MetaM (Option Expr) := fun _ _ _ d w =>
  match ST.Prim.Ref.get (σ := Unit) (α := Core.StateHead) ⟨d, ⟨default⟩⟩ w with
  | ⟨s, w⟩ =>
    match Kernel.whnf s.env LocalContext.empty e with
    | .ok r => .ok (some r) w
    | .error _ => .ok none w
def isClosedTerm (e : Expr) : Bool := !(e.hasFVar || e.hasExprMVar || e.hasLooseBVars)
/-- The value of a closed natural; `none` where it does not reduce to a literal. -/
partial def kernelNat? (e : Expr) : MetaM (Option Nat) := do
  let some v ← kernelWhnf e | return none
  match v.rawNatLit? with
  | some n => return some n
  | none =>
    if v.isConstOf ``Nat.zero then return some 0
    else if v.isAppOfArity ``Nat.succ 1 then return (← kernelNat? v.appArg!).map (· + 1)
    else return none
/-- The value of a closed integer. -/
def kernelInt? (e : Expr) : MetaM (Option Int) := do
  let some v ← kernelWhnf e | return none
  if v.isAppOfArity ``Int.ofNat 1 then return (← kernelNat? v.appArg!).map Int.ofNat
  else if v.isAppOfArity ``Int.negSucc 1 then return (← kernelNat? v.appArg!).map Int.negSucc
  else return none
end Meta
end Lean
