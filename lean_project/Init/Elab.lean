prelude
import Init.Meta
import Init.Notation
/-!
`Init.Elab`: what a tactic written in Lean (not as a macro) runs on: Lean's elaboration monads, bound
to the compiled functions of the shared library, and terms as opaque objects.

A tactic is a function `Syntax → TacticM Unit` with the attribute `@[tactic kind]`. Its term objects,
contexts and states are made and read by Lean's own compiled code only (`Native`); our code carries
them. Nothing here can make a false theorem: whatever a tactic builds, the kernel checks.

The layouts that must be exact are those of `Void`, `ST.Out`, `EST.Out`, `Exception` and the number
of arguments of each monad (Lean 4.35).
-/
universe u
set_option linter.unusedVariables false

namespace Array
@[extern "x"] opaque setIfInBounds {α : Type u} (as : Array α) (i : Nat) (v : α) : Array α := as
@[extern "x"] opaque getD {α : Type u} (as : Array α) (i : Nat) (v : α) : α := v
end Array

/-! ### Input and output -/

def NonemptyType := { α : Type u // Nonempty α }
abbrev NonemptyType.type (t : NonemptyType.{u}) : Type u := t.val
instance instInhabitedNonemptyType : Inhabited NonemptyType.{u} := ⟨⟨PUnit, ⟨.unit⟩⟩⟩
/-- The token of a state monad; the compiler erases it. -/
opaque Void.nonemptyType (σ : Type) : NonemptyType.{0}
def Void (σ : Type) : Type := (Void.nonemptyType σ).type
opaque IO.RealWorld.nonemptyType : NonemptyType.{0}
def IO.RealWorld : Type := IO.RealWorld.nonemptyType.type
structure ST.Out (σ : Type) (α : Type) where
  val : α
  state : Void σ
inductive EST.Out (ε σ α : Type) where
  | ok : α → Void σ → EST.Out ε σ α
  | error : ε → Void σ → EST.Out ε σ α

namespace Lean

opaque Native.nonemptyType : NonemptyType.{0}
/-- An object of Lean's compiled code. -/
def Native : Type := Native.nonemptyType.type
noncomputable instance Native.instInhabited : Inhabited Native := ⟨Classical.choice Native.nonemptyType.property⟩
@[implicit_reducible] def Expr : Type := Native
@[implicit_reducible] def Level : Type := Native
@[implicit_reducible] def MessageData : Type := Native
@[implicit_reducible] def LocalDecl : Type := Native
@[reducible] def FVarId : Type := Name
@[reducible] def MVarId : Type := Name
inductive Exception where
  | error (ref : Syntax) (msg : MessageData)
  | internal (id : Nat) (extra : Native)
noncomputable instance Exception.instInhabited : Inhabited Exception := ⟨.internal 0 default⟩

/-! ### The monads: contexts and states as arguments -/

@[reducible] def EIO (α : Type) : Type := Void IO.RealWorld → EST.Out Exception IO.RealWorld α
@[reducible] def CoreArgs (β : Type) : Type := Native → Native → β
namespace Meta
/-- Contexts and states of `Meta`, then of `Core`. -/
def MetaM (α : Type) : Type := Native → Native → Native → Native → Void IO.RealWorld → EST.Out Exception IO.RealWorld α
end Meta
namespace Elab.Tactic
/-- Contexts and states of `Tactic`, `Term`, `Meta`, then `Core`. -/
def TacticM (α : Type) : Type :=
  Native → Native → Native → Native → Native → Native → Native → Native → Void IO.RealWorld → EST.Out Exception IO.RealWorld α
abbrev Tactic : Type := Syntax → TacticM Unit
end Elab.Tactic

noncomputable instance Meta.MetaM.instInhabited {α : Type} : Inhabited (Meta.MetaM α) := ⟨fun _ _ _ _ w => .error default w⟩
noncomputable instance Elab.Tactic.TacticM.instInhabited {α : Type} : Inhabited (Elab.Tactic.TacticM α) := ⟨fun _ _ _ _ _ _ _ _ w => .error default w⟩
open Meta Elab.Tactic

@[inline] def Meta.bindM {α β : Type} (x : MetaM α) (k : α → MetaM β) : MetaM β := fun a b c d w =>
  match x a b c d w with
  | .ok v w => k v a b c d w
  | .error e w => .error e w
@[inline] def Meta.catchM {α : Type} (x : MetaM α) (k : Exception → MetaM α) : MetaM α := fun a b c d w =>
  match x a b c d w with
  | .ok v w => .ok v w
  | .error e w => k e a b c d w
instance Meta.monadMetaM : Monad MetaM where
  pure v := fun _ _ _ _ w => .ok v w
  bind := Meta.bindM
instance Meta.exceptMetaM : MonadExcept Exception MetaM where
  throw e := fun _ _ _ _ w => .error e w
  tryCatch := Meta.catchM
@[inline] def Elab.Tactic.bindT {α β : Type} (x : TacticM α) (k : α → TacticM β) : TacticM β := fun p q r s a b c d w =>
  match x p q r s a b c d w with
  | .ok v w => k v p q r s a b c d w
  | .error e w => .error e w
@[inline] def Elab.Tactic.catchT {α : Type} (x : TacticM α) (k : Exception → TacticM α) : TacticM α := fun p q r s a b c d w =>
  match x p q r s a b c d w with
  | .ok v w => .ok v w
  | .error e w => k e p q r s a b c d w
instance Elab.Tactic.monadTacticM : Monad TacticM where
  pure v := fun _ _ _ _ _ _ _ _ w => .ok v w
  bind := bindT
instance Elab.Tactic.exceptTacticM : MonadExcept Exception TacticM where
  throw e := fun _ _ _ _ _ _ _ _ w => .error e w
  tryCatch := catchT
instance Elab.Tactic.liftMetaM : MonadLift MetaM TacticM where
  monadLift x := fun _ _ _ _ a b c d w => x a b c d w

/-! ### Mutable references -/

structure Ref (α : Type) where
  ref : Native
  h : Nonempty α
end Lean
namespace ST.Prim
@[extern "x"] opaque mkRef {σ α : Type} (a : α) (w : Void IO.RealWorld) : ST.Out IO.RealWorld (Lean.Ref α) := ⟨⟨default, ⟨a⟩⟩, w⟩
@[extern "x"] opaque Ref.get {σ α : Type} (r : Lean.Ref α) (w : Void IO.RealWorld) : ST.Out IO.RealWorld α := ⟨Classical.choice r.h, w⟩
@[extern "x"] opaque Ref.set {σ α : Type} (r : Lean.Ref α) (a : α) (w : Void IO.RealWorld) : ST.Out IO.RealWorld Unit := ⟨.unit, w⟩
end ST.Prim
namespace Lean
open Meta Elab.Tactic
@[inline] def Meta.mkRef {α : Type} (a : α) : MetaM (Ref α) := fun _ _ _ _ w =>
  match ST.Prim.mkRef (σ := Unit) a w with | ⟨r, w⟩ => .ok r w
@[inline] def Ref.get {α : Type} (r : Ref α) : MetaM α := fun _ _ _ _ w =>
  match ST.Prim.Ref.get (σ := Unit) r w with | ⟨a, w⟩ => .ok a w
@[inline] def Ref.set {α : Type} (r : Ref α) (a : α) : MetaM Unit := fun _ _ _ _ w =>
  match ST.Prim.Ref.set (σ := Unit) r a w with | ⟨_, w⟩ => .ok .unit w
end Lean

/-! ### Terms -/

namespace Lean
open Meta Elab.Tactic
namespace Expr
@[extern "x"] opaque getAppFn (e : Expr) : Expr := e
@[extern "x"] opaque getAppNumArgs (e : Expr) : Nat := 0
@[extern "x"] opaque getAppArgs (e : Expr) : Array Expr := default
@[extern "x"] opaque isAppOfArity (e : Expr) (c : Name) (n : Nat) : Bool := false
@[extern "x"] opaque isAppOf (e : Expr) (c : Name) : Bool := false
@[extern "x"] opaque isConstOf (e : Expr) (c : Name) : Bool := false
@[extern "x"] opaque constName? (e : Expr) : Option Name := none
@[extern "x"] opaque appFn! (e : Expr) : Expr := e
@[extern "x"] opaque appArg! (e : Expr) : Expr := e
@[extern "x"] opaque isFVar (e : Expr) : Bool := false
@[extern "x"] opaque isMVar (e : Expr) : Bool := false
@[extern "x"] opaque isForall (e : Expr) : Bool := false
@[extern "x"] opaque isArrow (e : Expr) : Bool := false
@[extern "x"] opaque bindingDomain! (e : Expr) : Expr := e
@[extern "x"] opaque bindingBody! (e : Expr) : Expr := e
@[extern "x"] opaque fvarId! (e : Expr) : FVarId := .anonymous
@[extern "x"] opaque rawNatLit? (e : Expr) : Option Nat := none
@[extern "x"] opaque nat? (e : Expr) : Option Nat := none
@[extern "x"] opaque int? (e : Expr) : Option Int := none
@[extern "x"] opaque consumeMData (e : Expr) : Expr := e
@[extern "x"] opaque eqv (a b : Expr) : Bool := false
@[extern "x"] opaque lt (a b : Expr) : Bool := false
@[extern "x"] opaque hasLooseBVars (e : Expr) : Bool := false
@[extern "x"] opaque hasExprMVar (e : Expr) : Bool := false
end Expr
noncomputable instance Expr.instInhabited : Inhabited Expr := inferInstanceAs (Inhabited Native)
@[extern "x"] opaque levelZero : Level := (default : Native)
@[extern "x"] opaque mkLevelSucc (u : Level) : Level := u
@[extern "x"] opaque mkConst (c : Name) (us : List Level) : Expr := default
@[extern "x"] opaque mkFVar (x : FVarId) : Expr := default
@[extern "x"] opaque mkMVar (x : MVarId) : Expr := default
@[extern "x"] opaque mkApp (f a : Expr) : Expr := f
@[extern "x"] opaque mkAppN (f : Expr) (as : Array Expr) : Expr := f
@[extern "x"] opaque mkApp2 (f a b : Expr) : Expr := f
@[extern "x"] opaque mkApp3 (f a b c : Expr) : Expr := f
@[extern "x"] opaque mkApp4 (f a b c d : Expr) : Expr := f
@[extern "x"] opaque mkApp5 (f a b c d e : Expr) : Expr := f
@[extern "x"] opaque mkApp6 (f a b c d e g : Expr) : Expr := f
@[extern "x"] opaque mkNatLit (n : Nat) : Expr := default
@[extern "x"] opaque mkRawNatLit (n : Nat) : Expr := default

/-! ### Messages and errors -/

@[extern "x"] opaque stringToMessageData (s : String) : MessageData := (default : Native)
namespace MessageData
@[extern "x"] opaque ofExpr (e : Expr) : MessageData := e
end MessageData
end Lean

namespace Lean.Meta
@[extern "x"] opaque inferType (e : Expr) : MetaM Expr := default
@[extern "x"] opaque whnf (e : Expr) : MetaM Expr := default
@[extern "x"] opaque whnfR (e : Expr) : MetaM Expr := default
@[extern "x"] opaque isDefEq (a b : Expr) : MetaM Bool := default
@[extern "x"] opaque isDefEqI (a b : Expr) : MetaM Bool := default
@[extern "x"] opaque synthInstance (type : Expr) (maxResultSize? : Option Nat := none) : MetaM Expr := default
@[extern "x"] opaque synthInstance? (type : Expr) (maxResultSize? : Option Nat := none) : MetaM (Option Expr) := default
@[extern "x"] opaque mkAppM (c : Name) (xs : Array Expr) : MetaM Expr := default
@[extern "x"] opaque mkAppOptM (c : Name) (xs : Array (Option Expr)) : MetaM Expr := default
@[extern "x"] opaque isProp (e : Expr) : MetaM Bool := default
@[extern "x"] opaque getLevel (type : Expr) : MetaM Level := default
@[extern "x"] opaque getDecLevel (type : Expr) : MetaM Level := default
@[extern "x"] opaque instantiateMVarsProfiling (e : Expr) : MetaM Expr := default
@[extern "x"] opaque getPropHyps : MetaM (Array FVarId) := default
end Lean.Meta
namespace Lean
open Meta
namespace FVarId
@[extern "x"] opaque getType (x : FVarId) : MetaM Expr := default
@[extern "x"] opaque getUserName (x : FVarId) : MetaM Name := default
end FVarId
namespace MVarId
@[extern "x"] opaque getType (g : MVarId) : MetaM Expr := default
@[extern "x"] opaque falseOrByContra (g : MVarId) (useClassical : Option Bool := none) : MetaM (Option MVarId) := default
@[extern "x"] opaque replaceTargetEq (g : MVarId) (target eqProof : Expr) : MetaM MVarId := default
@[extern "x"] opaque assert (g : MVarId) (name : Name) (type value : Expr) : MetaM MVarId := default
@[extern "x"] opaque exfalso (g : MVarId) : MetaM MVarId := default
@[extern "x"] opaque intro1P (g : MVarId) : MetaM (Prod FVarId MVarId) := default
end MVarId
end Lean
namespace Lean.Elab.Tactic
@[extern "x"] opaque getMainGoal : TacticM MVarId := default
@[extern "x"] opaque getMainTarget : TacticM Expr := default
@[extern "x"] opaque withMainContext {α : Type} (x : TacticM α) : TacticM α := default
@[extern "x"] opaque closeMainGoal (tacName : Name) (val : Expr) (checkNewUnassigned : Bool := true) : TacticM Unit := default
@[extern "x"] opaque replaceMainGoal (gs : List MVarId) : TacticM Unit := default
@[extern "x"] opaque elabTerm (stx : Syntax) (expectedType? : Option Expr) (mayPostpone : Bool := false) : TacticM Expr := default
@[extern "x"] opaque evalTactic (stx : Syntax) : TacticM Unit := default
end Lean.Elab.Tactic

namespace Lean.Core
@[extern "x"] opaque checkSystem (moduleName : String) (ctx state : Native) (w : Void IO.RealWorld) : EST.Out Exception IO.RealWorld Unit := .ok .unit w
end Lean.Core
namespace Lean
open Meta
/-- Stop where the work is cancelled or its time is over. -/
def Meta.checkInterrupted : MetaM Unit := fun _ _ c d w => Core.checkSystem "tactic" c d w
/-- Fail with a sentence. -/
def Meta.failWith {α : Type} (msg : String) : MetaM α := throw (.error .missing (stringToMessageData msg))
/-- Errors without a position get that of the syntax. -/
def Elab.Tactic.atRef {α : Type} (stx : Syntax) (x : Elab.Tactic.TacticM α) : Elab.Tactic.TacticM α :=
  Elab.Tactic.catchT x fun
    | .error .missing m => throw (.error stx m)
    | e => throw e
/-- `x`, or `none` where it fails. -/
def Meta.try? {α : Type} (x : MetaM α) : MetaM (Option α) := Meta.catchM (Meta.bindM x fun a => pure (some a)) fun _ => pure none
end Lean

/-! ### Simplification procedures -/

namespace Lean.Meta.Simp
structure Result where
  expr : Expr
  proof? : Option Expr := none
  cache : Bool := true
inductive Step where
  | done (r : Result)
  | visit (r : Result)
  | continue (r? : Option Result := none)
/-- Methods, context and state of `simp`, then contexts and states of `Meta` and `Core`. -/
def SimpM (α : Type) : Type :=
  Native → Native → Native → Native → Native → Native → Native → Void IO.RealWorld → EST.Out Exception IO.RealWorld α
@[inline] def liftM {α : Type} (x : MetaM α) : SimpM α := fun _ _ _ a b c d w => x a b c d w
abbrev Simproc : Type := Expr → SimpM Step
end Lean.Meta.Simp
-- `simproc_pattern% p => f`: `f : Simproc` is tried on the terms that match `p`.
@[noinline, command_parser] def Lean.Parser.simprocPattern : Lean.ParserDescr := .mk0
