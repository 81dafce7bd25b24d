prelude
import Init.Coe
import Init.Nat.Basic
/-!
`Init.Meta`: what Lean's `notation`, `macro`, `syntax` and quotation elaborators generate code
against: arrays, syntax trees, monads, macro support.

A function declared `@[extern "x"] opaque` is bound to Lean's own compiled code of the same name: the
interpreter looks the mangled name up in the shared library and ignores both the string and the
value given here. `opaque` keeps that value out of proofs. `native_names.txt` lists them all.
-/
universe u v w
set_option linter.unusedVariables false
instance instInhabitedOption {α : Type u} : Inhabited (Option α) := ⟨none⟩
instance instInhabitedList {α : Type u} : Inhabited (List α) := ⟨.nil⟩
instance instInhabitedArray {α : Type u} : Inhabited (Array α) := ⟨⟨.nil⟩⟩
instance instInhabitedProd {α : Type u} {β : Type v} [Inhabited α] [Inhabited β] : Inhabited (Prod α β) := ⟨(default, default)⟩
instance instInhabitedNat : Inhabited Nat := ⟨0⟩
instance instInhabitedBool : Inhabited Bool := ⟨false⟩
instance instInhabitedString : Inhabited String := ⟨""⟩

/-! ### Lists and arrays -/

namespace Array
@[extern "lean_mk_empty_array_with_capacity"] def mkEmpty {α : Type u} (c : @& Nat) : Array α := ⟨.nil⟩
@[noinline, nospecialize] def empty {α : Type u} : Array α := ⟨.nil⟩
end Array
def List.length {α : Type u} : List α → Nat
  | nil => 0
  | cons _ as => HAdd.hAdd (length as) 1
def List.concat {α : Type u} : List α → α → List α
  | nil, b => .cons b .nil
  | cons a as, b => cons a (concat as b)
protected def List.append {α : Type u} : List α → List α → List α
  | nil, bs => bs
  | cons a as, bs => cons a (List.append as bs)
instance List.instAppend {α : Type u} : Append (List α) := ⟨List.append⟩
def List.map {α : Type u} {β : Type v} (f : α → β) : List α → List β
  | nil => nil
  | cons a as => cons (f a) (map f as)
namespace Array
@[extern "lean_array_get_size"] def size {α : Type u} (a : @& Array α) : Nat := a.toList.length
@[extern "lean_array_push"] def push {α : Type u} (a : Array α) (v : α) : Array α := ⟨a.toList.concat v⟩
@[extern "l_Array_append"] protected def append {α : Type u} (as bs : Array α) : Array α := ⟨as.toList ++ bs.toList⟩
@[extern "l_Array_append"] protected def appendCore {α : Type u} (as bs : Array α) : Array α := ⟨as.toList ++ bs.toList⟩
instance instAppend {α : Type u} : Append (Array α) := ⟨Array.append⟩
@[extern "x"] opaque extract {α : Type u} (as : Array α) (start : Nat := 0) (stop : Nat := as.size) : Array α := as
@[extern "x"] opaque map {α : Type u} {β : Type v} (f : α → β) (as : Array α) : Array β := ⟨as.toList.map f⟩
@[extern "x"] opaque zip {α : Type u} {β : Type v} (as : Array α) (bs : Array β) : Array (Prod α β) := default
@[extern "x"] opaque zipWith {α : Type u} {β : Type v} {γ : Type w} (f : α → β → γ) (as : Array α) (bs : Array β) : Array γ := default
@[extern "x"] opaque unzip {α : Type u} {β : Type v} (as : Array (Prod α β)) : Prod (Array α) (Array β) := ⟨default, default⟩
@[extern "x"] opaque isEmpty {α : Type u} (as : Array α) : Bool := true
@[extern "x"] opaque reverse {α : Type u} (as : Array α) : Array α := as
@[noinline] def mkArray0 {α : Type u} : Array α := ⟨.nil⟩
@[extern "x"] opaque mkArray1 {α : Type u} (a : α) : Array α := ⟨.cons a .nil⟩
@[extern "x"] opaque mkArray2 {α : Type u} (a b : α) : Array α := ⟨.cons a (.cons b .nil)⟩
@[extern "x"] opaque mkArray3 {α : Type u} (a1 a2 a3 : α) : Array α := ⟨.cons a1 (.cons a2 (.cons a3 .nil))⟩
@[extern "x"] opaque mkArray4 {α : Type u} (a1 a2 a3 a4 : α) : Array α := ⟨.cons a1 (.cons a2 (.cons a3 (.cons a4 .nil)))⟩
@[extern "x"] opaque mkArray5 {α : Type u} (a1 a2 a3 a4 a5 : α) : Array α := ⟨.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 .nil))))⟩
@[extern "x"] opaque mkArray6 {α : Type u} (a1 a2 a3 a4 a5 a6 : α) : Array α := ⟨.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 (.cons a6 .nil)))))⟩
@[extern "x"] opaque mkArray7 {α : Type u} (a1 a2 a3 a4 a5 a6 a7 : α) : Array α := ⟨.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 (.cons a6 (.cons a7 .nil))))))⟩
@[extern "x"] opaque mkArray8 {α : Type u} (a1 a2 a3 a4 a5 a6 a7 a8 : α) : Array α := ⟨.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 (.cons a6 (.cons a7 (.cons a8 .nil)))))))⟩
@[extern "x"] opaque getSepElems {α : Type u} (as : Array α) : Array α := as
end Array
/-! ### Syntax trees -/

namespace Lean
instance instInhabitedName : Inhabited Name := ⟨.anonymous⟩
@[extern "lean_name_eq"] protected def Name.beq (a b : @& Name) : Bool := false
instance Name.instBEq : BEq Name := ⟨Name.beq⟩
instance instInhabitedSyntax : Inhabited Syntax := ⟨.missing⟩
instance instInhabitedTSyntax {ks} : Inhabited (TSyntax ks) := ⟨⟨.missing⟩⟩
instance instCoeOutKinds : CoeOut SyntaxNodeKind SyntaxNodeKinds where coe k := .cons k .nil
namespace Syntax
abbrev Term := TSyntax `term
abbrev Command := TSyntax `command
protected abbrev Level := TSyntax `level
protected abbrev Tactic := TSyntax `tactic
abbrev Prec := TSyntax `prec
abbrev Prio := TSyntax `prio
abbrev Ident := TSyntax `ident
abbrev StrLit := TSyntax `str
abbrev CharLit := TSyntax `char
abbrev NameLit := TSyntax `name
abbrev ScientificLit := TSyntax `scientific
abbrev NumLit := TSyntax `num
abbrev HygieneInfo := TSyntax `hygieneInfo
abbrev HexNum := TSyntax `hexnum
end Syntax
export Syntax (Term Command Prec Prio Ident StrLit CharLit NameLit ScientificLit NumLit HygieneInfo)
namespace TSyntax
instance instCoeConsSyntaxNodeKindNil {k : SyntaxNodeKind} {ks : SyntaxNodeKinds} : Coe (TSyntax (.cons k .nil)) (TSyntax (.cons k ks)) where coe s := ⟨s.raw⟩
instance instCoeConsSyntaxNodeKind {k' : SyntaxNodeKind} {ks : SyntaxNodeKinds} : Coe (TSyntax ks) (TSyntax (.cons k' ks)) where coe s := ⟨s.raw⟩
instance instCoeIdentTerm : Coe Ident Term where coe s := ⟨s.raw⟩
instance instCoeDepTermMkIdentIdent {info ss n res} : CoeDep Term ⟨Syntax.ident info ss n res⟩ Ident where coe := ⟨Syntax.ident info ss n res⟩
instance instCoeStrLitTerm : Coe StrLit Term where coe s := ⟨s.raw⟩
instance instCoeNameLitTerm : Coe NameLit Term where coe s := ⟨s.raw⟩
instance instCoeScientificLitTerm : Coe ScientificLit Term where coe s := ⟨s.raw⟩
instance instCoeNumLitTerm : Coe NumLit Term where coe s := ⟨s.raw⟩
instance instCoeCharLitTerm : Coe CharLit Term where coe s := ⟨s.raw⟩
instance instCoeIdentLevel : Coe Ident Syntax.Level where coe s := ⟨s.raw⟩
instance instCoeNumLitPrio : Coe NumLit Prio where coe s := ⟨s.raw⟩
instance instCoeNumLitPrec : Coe NumLit Prec where coe s := ⟨s.raw⟩
end TSyntax
instance instCoeHeadTSyntax {ks : SyntaxNodeKinds} : CoeHead (TSyntax ks) Syntax where coe s := s.raw
namespace Syntax
instance instCoeTermFunBinder : Coe Term (TSyntax `Lean.Parser.Term.funBinder) where coe s := ⟨s.raw⟩
instance instCoeIdentDeclId : Coe Ident (TSyntax `Lean.Parser.Command.declId) where coe s := ⟨s.raw⟩
end Syntax
@[extern "x"] opaque addMacroScope (ctx : Name) (n : Name) (scp : MacroScope) : Name := n
@[extern "x"] opaque SourceInfo.fromRef (ref : Syntax) (canonical := false) : SourceInfo := .none
@[extern "x"] opaque mkAtom (val : String) : Syntax := .missing
@[extern "x"] opaque mkAtomFrom (src : Syntax) (val : String) (canonical := false) : Syntax := .missing
@[extern "x"] opaque replaceRef (ref : Syntax) (oldRef : Syntax) : Syntax := .missing
namespace Syntax
@[extern "x"] opaque node1 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ : Syntax) : Syntax := .missing
@[extern "x"] opaque node2 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ : Syntax) : Syntax := .missing
@[extern "x"] opaque node3 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ : Syntax) : Syntax := .missing
@[extern "x"] opaque node4 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ : Syntax) : Syntax := .missing
@[extern "x"] opaque node5 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ : Syntax) : Syntax := .missing
@[extern "x"] opaque node6 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ : Syntax) : Syntax := .missing
@[extern "x"] opaque node7 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : Syntax) : Syntax := .missing
@[extern "x"] opaque node8 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : Syntax) : Syntax := .missing
@[extern "x"] opaque getKind (stx : Syntax) : SyntaxNodeKind := .anonymous
@[extern "x"] opaque setKind (stx : Syntax) (k : SyntaxNodeKind) : Syntax := .missing
@[extern "x"] opaque isOfKind (stx : Syntax) (k : SyntaxNodeKind) : Bool := false
@[extern "x"] opaque getArg (stx : Syntax) (i : Nat) : Syntax := .missing
@[extern "x"] opaque getArgs (stx : Syntax) : Array Syntax := default
@[extern "x"] opaque getNumArgs (stx : Syntax) : Nat := 0
@[extern "x"] opaque setArg (stx : Syntax) (i : Nat) (arg : Syntax) : Syntax := .missing
@[extern "x"] opaque getOptional? (stx : Syntax) : Option Syntax := none
@[extern "x"] opaque isMissing (stx : Syntax) : Bool := false
@[extern "x"] opaque isNone (stx : Syntax) : Bool := false
@[extern "x"] opaque isNodeOf (stx : Syntax) (k : SyntaxNodeKind) (n : Nat) : Bool := false
@[extern "x"] opaque isIdent (stx : Syntax) : Bool := false
@[extern "x"] opaque getId (stx : Syntax) : Name := .anonymous
@[extern "x"] opaque matchesNull (stx : Syntax) (n : Nat) : Bool := false
@[extern "x"] opaque matchesIdent (stx : Syntax) (id : Name) : Bool := false
@[extern "x"] opaque matchesLit (stx : Syntax) (k : SyntaxNodeKind) (val : String) : Bool := false
end Syntax
abbrev choiceKind : SyntaxNodeKind := .mkSimple "choice"
abbrev nullKind : SyntaxNodeKind := .mkSimple "null"
abbrev groupKind : SyntaxNodeKind := .mkSimple "group"
abbrev identKind : SyntaxNodeKind := .mkSimple "ident"
abbrev strLitKind : SyntaxNodeKind := .mkSimple "str"
abbrev charLitKind : SyntaxNodeKind := .mkSimple "char"
abbrev numLitKind : SyntaxNodeKind := .mkSimple "num"
abbrev scientificLitKind : SyntaxNodeKind := .mkSimple "scientific"
abbrev nameLitKind : SyntaxNodeKind := .mkSimple "name"
abbrev fieldIdxKind : SyntaxNodeKind := .mkSimple "fieldIdx"
abbrev hygieneInfoKind : SyntaxNodeKind := .mkSimple "hygieneInfo"
abbrev interpolatedStrLitKind : SyntaxNodeKind := .mkSimple "interpolatedStrLitKind"
abbrev interpolatedStrKind : SyntaxNodeKind := .mkSimple "interpolatedStrKind"
@[inline] def mkNode (k : SyntaxNodeKind) (args : Array Syntax) : TSyntax (.cons k .nil) := ⟨Syntax.node .none k args⟩
@[inline] def mkNullNode (args : Array Syntax := Array.empty) : Syntax := (mkNode nullKind args).raw
@[extern "x"] opaque mkSepArray (as : Array Syntax) (sep : Syntax) : Array Syntax := default
@[extern "x"] opaque Syntax.SepArray.ofElems {sep} (elems : Array Syntax) : SepArray sep := ⟨default⟩
@[extern "x"] opaque Syntax.SepArray.getElems {sep} (sa : SepArray sep) : Array Syntax := default
@[extern "x"] opaque Syntax.TSepArray.ofElems {k : SyntaxNodeKinds} {sep} (elems : Array (TSyntax k)) : TSepArray k sep := ⟨default⟩
@[extern "x"] opaque Syntax.TSepArray.getElems {k : SyntaxNodeKinds} {sep} (sa : TSepArray k sep) : TSyntaxArray k := default
@[extern "x"] opaque mkIdentFrom (src : Syntax) (val : Name) (canonical := false) : Ident := default
@[extern "x"] opaque mkCIdentFrom (src : Syntax) (val : Name) (canonical := false) : Ident := default
@[extern "x"] opaque mkCIdent (c : Name) : Ident := default
@[extern "x"] opaque mkIdent (val : Name) : Ident := default
@[extern "x"] opaque Syntax.mkApp (fn : Term) (args : TSyntaxArray `term) : Term := default
@[extern "x"] opaque Syntax.mkNumLit (val : String) (info : SourceInfo := .none) : NumLit := default
@[extern "x"] opaque Syntax.mkStrLit (val : String) (info : SourceInfo := .none) : StrLit := default
@[extern "x"] opaque TSyntax.getId (s : Ident) : Name := .anonymous
@[extern "x"] opaque TSyntax.getNat (s : NumLit) : Nat := 0
@[extern "x"] unsafe def TSyntaxArray.rawImpl {ks} (as : TSyntaxArray ks) : Array Syntax := default
@[implemented_by TSyntaxArray.rawImpl] opaque TSyntaxArray.raw {ks} (as : TSyntaxArray ks) : Array Syntax := default
@[extern "x"] unsafe def TSyntaxArray.mkImpl {ks} (as : Array Syntax) : TSyntaxArray ks := default
@[implemented_by TSyntaxArray.mkImpl] opaque TSyntaxArray.mk {ks} (as : Array Syntax) : TSyntaxArray ks := default
end Lean
namespace Lean.Syntax
instance instCoeTSyntaxArrayTSepArray {k : SyntaxNodeKinds} {sep} : Coe (TSyntaxArray k) (TSepArray k sep) where coe := TSepArray.ofElems
instance instCoeTSyntaxArrayOfTSyntax {k k' : SyntaxNodeKinds} [Coe (TSyntax k) (TSyntax k')] : Coe (TSyntaxArray k) (TSyntaxArray k') where coe a := .mk a.raw
instance instCoeOutTSepArrayTSyntaxArray {k : SyntaxNodeKinds} {sep} : CoeOut (TSepArray k sep) (TSyntaxArray k) where coe := TSepArray.getElems
instance instCoeOutTSyntaxArrayArray {k : SyntaxNodeKinds} : CoeOut (TSyntaxArray k) (Array Syntax) where coe a := a.raw
end Lean.Syntax
@[extern "x"] opaque String.toRawSubstring' (s : String) : Substring.Raw := ⟨s, ⟨0⟩, ⟨0⟩⟩
/-! ### Monads of macros and unexpanders -/

namespace EStateM
variable {ε σ α β : Type u}
protected def pure (a : α) : EStateM ε σ α := fun s => .ok a s
protected def bind (x : EStateM ε σ α) (f : α → EStateM ε σ β) : EStateM ε σ β := fun s =>
  match x s with
  | .ok a s => f a s
  | .error e s => .error e s
protected def throw (e : ε) : EStateM ε σ α := fun s => .error e s
class Backtrackable (δ : outParam (Type u)) (σ : Type u) where
  save : σ → δ
  restore : σ → δ → σ
protected def tryCatch {ε σ : Type u} {δ : Type u} [Backtrackable δ σ] {α : Type u} (x : EStateM ε σ α) (h : ε → EStateM ε σ α) : EStateM ε σ α := fun s =>
  match x s with
  | .ok a s' => .ok a s'
  | .error e s' => h e (Backtrackable.restore s' (Backtrackable.save s))
protected def orElse {ε σ : Type u} {δ : Type u} {α : Type u} [Backtrackable δ σ] (x : EStateM ε σ α) (y : Unit → EStateM ε σ α) : EStateM ε σ α := fun s =>
  match x s with
  | .ok a s' => .ok a s'
  | .error _ s' => y .unit (Backtrackable.restore s' (Backtrackable.save s))
instance instMonad : Monad (EStateM ε σ) where
  bind := EStateM.bind
  pure := EStateM.pure
instance instMonadExceptOfOfBacktrackable {ε σ δ : Type u} [Backtrackable δ σ] : MonadExceptOf ε (EStateM ε σ) where
  throw := EStateM.throw
  tryCatch := EStateM.tryCatch
instance nonBacktrackable {σ : Type u} : Backtrackable PUnit σ where
  save := fun _ => .unit
  restore := fun s _ => s
end EStateM
namespace ReaderT
variable {ρ : Type u} {m : Type u → Type v}
section
variable [Monad m] {α β : Type u}
protected def read : ReaderT ρ m ρ := fun r => pure r
protected def pure (a : α) : ReaderT ρ m α := fun _ => pure a
protected def bind (x : ReaderT ρ m α) (f : α → ReaderT ρ m β) : ReaderT ρ m β := fun r => bind (x r) (fun a => f a r)
end
instance instMonad [Monad m] : Monad (ReaderT ρ m) where
  bind := ReaderT.bind
  pure := ReaderT.pure
instance instMonadExceptOf (ε : Type u) [MonadExceptOf ε m] : MonadExceptOf ε (ReaderT ρ m) where
  throw e := fun _ => MonadExceptOf.throw e
  tryCatch x c := fun r => MonadExceptOf.tryCatch (x r) (fun e => c e r)
end ReaderT
namespace Lean
class MonadRef (m : Type → Type) where
  getRef : m Syntax
  withRef {α} : Syntax → m α → m α
export MonadRef (getRef)
@[inline] def withRef {m : Type → Type} [Monad m] [MonadRef m] {α} (ref : Syntax) (x : m α) : m α :=
  bind getRef fun oldRef => MonadRef.withRef (replaceRef ref oldRef) x
class MonadQuotation (m : Type → Type) extends MonadRef m where
  getCurrMacroScope : m MacroScope
  getContext : m Name
  withFreshMacroScope {α : Type} : m α → m α
export MonadQuotation (getCurrMacroScope withFreshMacroScope)
@[inline] def MonadRef.mkInfoFromRefPos {m : Type → Type} [Monad m] [MonadRef m] : m SourceInfo :=
  bind getRef fun r => pure (SourceInfo.fromRef r)
@[inline] def MonadQuotation.addMacroScope {m : Type → Type} [MonadQuotation m] [Monad m] (n : Name) : m Name :=
  bind MonadQuotation.getContext fun ctx => bind getCurrMacroScope fun scp => pure (Lean.addMacroScope ctx n scp)
namespace Macro
instance instMonadRefMacroM : MonadRef MacroM where
  getRef := fun ctx s => .ok ctx.ref s
  withRef ref x := fun ctx s => x { ctx with ref := ref } s
@[inline] protected def withFreshMacroScope {α} (x : MacroM α) : MacroM α := fun ctx s =>
  x { ctx with currMacroScope := s.macroScope } { s with macroScope := s.macroScope + 1 }
instance instMonadQuotationMacroM : MonadQuotation MacroM where
  getCurrMacroScope := fun ctx s => .ok ctx.currMacroScope s
  getContext := fun ctx s => .ok ctx.quotContext s
  withFreshMacroScope := Macro.withFreshMacroScope
def throwUnsupported {α} : MacroM α := fun _ s => .error .unsupportedSyntax s
def «throwError» {α} (msg : String) : MacroM α := fun ctx s => .error (.error ctx.ref msg) s
def «throwErrorAt» {α} (ref : Syntax) (msg : String) : MacroM α := withRef ref (Macro.«throwError» msg)
def addMacroScope (n : Name) : MacroM Name := MonadQuotation.addMacroScope n
end Macro
@[extern "x"] opaque expandExplicitBinders (combinatorDeclName : Name) (explicitBinders : Syntax) (body : Syntax) : MacroM Syntax := fun _ s => .error .unsupportedSyntax s
@[extern "x"] opaque expandBracketedBinders (combinatorDeclName : Name) (bracketedExplicitBinders : Syntax) (body : Syntax) : MacroM Syntax := fun _ s => .error .unsupportedSyntax s
instance PrettyPrinter.instMonadQuotationUnexpandM : MonadQuotation PrettyPrinter.UnexpandM where
  getRef := fun r s => .ok r s
  withRef ref x := fun _ s => x ref s
  getCurrMacroScope := fun _ s => .ok 0 s
  getContext := fun _ s => .ok (.mkSimple "_fakeMod") s
  withFreshMacroScope := fun x => x
end Lean

/-! ### Loops in `do` blocks -/

universe u1 u2
inductive ForInStep (α : Type u) where
  | done : α → ForInStep α
  | yield : α → ForInStep α
class ForIn (m : Type u1 → Type u2) (ρ : Type u) (α : outParam (Type v)) where
  forIn {β} (xs : ρ) (b : β) (f : α → β → m (ForInStep β)) : m β
export ForIn (forIn)
class ForIn' (m : Type u1 → Type u2) (ρ : Type u) (α : outParam (Type v)) (d : outParam (Membership α ρ)) where
  forIn' {β} (x : ρ) (b : β) (f : (a : α) → a ∈ x → β → m (ForInStep β)) : m β
export ForIn' (forIn')
protected def List.forIn {α : Type u} {β : Type u1} {m : Type u1 → Type u2} [Monad m] (f : α → β → m (ForInStep β)) : List α → β → m β
  | .nil, b => pure b
  | .cons a as, b => bind (f a b) fun
    | .done b => pure b
    | .yield b => List.forIn f as b
instance List.instForInOfMonad {α : Type u} {m : Type u1 → Type u2} [Monad m] : ForIn m (List α) α where
  forIn xs b f := List.forIn f xs b
instance Array.instForInOfMonad {α : Type u} {m : Type u1 → Type u2} [Monad m] : ForIn m (Array α) α where
  forIn xs b f := List.forIn f xs.toList b
instance Lean.Syntax.instForInTSepArray {k : SyntaxNodeKinds} {sep} {m : Type → Type u2} [Monad m] : ForIn m (TSepArray k sep) (TSyntax k) where
  forIn xs b f := List.forIn f xs.getElems.toList b

def Id (type : Sort u) : Sort u := type
@[inline] protected def Id.run {α : Type u} (x : Id α) : α := x
instance Id.instMonad : Monad Id where
  pure x := x
  bind x f := f x
  map f x := f x
@[inline] protected def Option.bind {α : Type u} {β : Type v} : Option α → (α → Option β) → Option β
  | none, _ => none
  | some a, f => f a
@[inline] protected def Option.map {α : Type u} {β : Type v} (f : α → β) : Option α → Option β
  | some x => some (f x)
  | none => none
instance instMonadOption : Monad Option where
  pure := Option.some
  bind := Option.bind
def List.mapMFrom {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : α → m β) : List α → m (List β)
  | .nil => pure .nil
  | .cons a as => bind (f a) fun b => bind (List.mapMFrom f as) fun bs => pure (.cons b bs)
def Array.mapM {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : α → m β) (as : Array α) : m (Array β) :=
  bind (List.mapMFrom f as.toList) fun l => pure ⟨l⟩

/-! ### Quotation of numerals -/

namespace Lean
@[extern "x"] opaque Syntax.mkNatLit (val : Nat) (info : SourceInfo := .none) : NumLit := default
class Quote (α : Type) (k : SyntaxNodeKind := `term) where
  quote : α → TSyntax k
export Quote (quote)
instance instQuoteNatNum : Quote Nat `num := ⟨fun n => Syntax.mkNatLit n .none⟩
instance instQuoteNat : Quote Nat `term := ⟨fun n => (Syntax.mkNatLit n .none : NumLit)⟩

end Lean

/-! ### Tactic configuration as users write it -/

namespace Lean.Meta
/-- Which occurrences of a pattern `rw (occs := ...)` rewrites, counted from 1. -/
inductive Occurrences where
  | all
  | pos (idxs : List Nat)
  | neg (idxs : List Nat)
inductive EtaStructMode where
  | all
  | notClasses
  | none
/-- `simp (config := { .. })`. Fields and defaults are those of the compiled
`Lean.Meta.Simp.instInhabitedConfig_default`, whose 3 objects and 29 scalars they reproduce. -/
structure Simp.Config where
  maxSteps : Nat := 100000
  maxDischargeDepth : Nat := 2
  contextual : Bool := false
  memoize : Bool := true
  singlePass : Bool := false
  zeta : Bool := true
  beta : Bool := true
  eta : Bool := true
  etaStruct : EtaStructMode := .all
  iota : Bool := true
  proj : Bool := true
  decide : Bool := false
  arith : Bool := false
  autoUnfold : Bool := false
  dsimp : Bool := true
  failIfUnchanged : Bool := true
  ground : Bool := false
  unfoldPartialApp : Bool := false
  zetaDelta : Bool := false
  index : Bool := true
  implicitDefEqProofs : Bool := true
  zetaUnused : Bool := true
  catchRuntime : Bool := true
  zetaHave : Bool := true
  letToHave : Bool := true
  congrConsts : Bool := true
  bitVecOfNat : Bool := true
  warnExponents : Bool := true
  suggestions : Bool := false
  maxSuggestions : Option Nat := none
  locals : Bool := false
  instances : Bool := false
/-- `simp_all (config := { .. })`. -/
structure Simp.ConfigCtx extends Simp.Config where
  contextual := true
/-- `dsimp (config := { .. })`. -/
structure DSimp.Config where
  zeta : Bool := true
  beta : Bool := true
  eta : Bool := true
  etaStruct : EtaStructMode := .all
  iota : Bool := true
  proj : Bool := true
  decide : Bool := false
  autoUnfold : Bool := false
  failIfUnchanged : Bool := true
  unfoldPartialApp : Bool := false
  zetaDelta : Bool := false
  index : Bool := true
  zetaUnused : Bool := true
  zetaHave : Bool := true
  locals : Bool := false
  instances : Bool := false
end Lean.Meta
