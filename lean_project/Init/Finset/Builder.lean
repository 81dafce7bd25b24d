prelude
import Init.Elab
import Init.Finset.Fold
/-!
`Init.Finset.Builder`: `{x ∈ s | p x}` is a finite set when `s` is one or one is expected, otherwise
a set; `#s` after `open Finset`; quantifiers over several bounded variables (`∀ᵉ`, `∃ᵉ`).
-/

/-! ### Elaborators of terms, bound to compiled code -/

namespace Lean.Elab.Term
/-- Contexts and states of `Term`, `Meta`, then `Core`. -/
def TermElabM (α : Type) : Type :=
  Native → Native → Native → Native → Native → Native → Void IO.RealWorld → EST.Out Exception IO.RealWorld α
abbrev TermElab : Type := Syntax → Option Expr → TermElabM Expr
noncomputable instance TermElabM.instInhabited {α : Type} : Inhabited (TermElabM α) := ⟨fun _ _ _ _ _ _ w => .error default w⟩
@[extern "x"] opaque elabTerm (stx : Syntax) (expectedType? : Option Expr) (catchExPostpone : Bool := true) (implicitLambda : Bool := true) : TermElabM Expr := default
end Lean.Elab.Term

/-- `sep_choice% s t u`: `t` when `s` is a finite set or one is expected, else `u`. -/
syntax (name := sepChoice) "sep_choice% " term:max ppSpace term:max ppSpace term:max : term
namespace Finset
open Lean Meta Elab Term
/-- Whether a type is that of finite sets (some) or another known one. -/
def isFinsetType (type : Expr) : MetaM Bool :=
  Meta.bindM (whnfR type) fun t => pure (t.isAppOf ``Finset)
/-- Whether a type is that of sets. -/
def isSetType (type : Expr) : MetaM Bool :=
  Meta.bindM (whnfR type) fun t => pure (t.isAppOf ``Set)
@[term_elab sepChoice] def elabSepChoice : TermElab := fun stx expected? r s a b c d w =>
  let finite := stx.getArg 2
  let infinite := stx.getArg 3
  let bySet (w : Void IO.RealWorld) : EST.Out Exception IO.RealWorld Expr :=
    match elabTerm (stx.getArg 1) none false true r s a b c d w with
    | .error e w => .error e w
    | .ok set w =>
      match Meta.bindM (inferType set) isFinsetType a b c d w with
      | .error e w => .error e w
      | .ok true w => elabTerm finite expected? true true r s a b c d w
      | .ok false w => elabTerm infinite expected? true true r s a b c d w
  match expected? with
  | none => bySet w
  | some type =>
    match isFinsetType type a b c d w with
    | .error e w => .error e w
    | .ok true w => elabTerm finite expected? true true r s a b c d w
    | .ok false w =>
      match isSetType type a b c d w with
      | .error e w => .error e w
      | .ok true w => elabTerm infinite expected? true true r s a b c d w
      | .ok false w => bySet w
end Finset
macro_rules (kind := setBuilder)
  | `({$x:ident ∈ $s | $p}) => `(sep_choice% ($s) (Finset.filter (fun $x:ident => $p) $s)
      (setOf fun $x:ident => $x ∈ $s ∧ $p))

/-! ### Size, bounded quantifiers -/

namespace Finset
/-- `#s`: the number of elements of `s`. -/
scoped prefix:arg "#" => Finset.card
end Finset
/-- `∀ᵉ (x ∈ s) (y < b), p x y`. -/
syntax (name := forallExt) "∀ᵉ " (setBinder <|> ("(" setBinder ")")+) ", " term : term
/-- `∃ᵉ (x ∈ s) (y < b), p x y`. -/
syntax (name := existsExt) "∃ᵉ " (setBinder <|> ("(" setBinder ")")+) ", " term : term
open Lean in
/-- `∀ binder, body`. -/
def expandForallBinder (body : TSyntax `term) (binder : Syntax) : MacroM (TSyntax `term) :=
  match binder with
  | `(setBinder| $x:ident) => `(∀ $x:ident, $body)
  | `(setBinder| $x:ident : $ty) => `(∀ $x:ident : $ty, $body)
  | `(setBinder| $x:ident $b:binderPred) => `(∀ $x:ident, satisfies_binder_pred% $x $b → $body)
  | _ => Macro.throwUnsupported
open Lean in
/-- All binders of `stx`, the innermost first. -/
def expandExtBinders (one : TSyntax `term → Syntax → MacroM (TSyntax `term)) (stx : Syntax) :
    MacroM Syntax := do
  let binders := stx.getArg 1
  let mut body : TSyntax `term := ⟨stx.getArg 3⟩
  if binders.isOfKind ``setBinder then
    body ← one body binders
  else
    for b in binders.getArgs.reverse do
      body ← one body (b.getArg 1)
  return body
macro_rules (kind := forallExt)
  | stx => expandExtBinders expandForallBinder stx
macro_rules (kind := existsExt)
  | stx => expandExtBinders expandSetBinder stx
