prelude
import Init.Prelude
-- Init.SyntaxTypes: the types that Lean's native parsers, macros and pretty printers work on.  Their
-- constructors, field orders and class layouts are exactly Lean 4.35's, because the compiled code in
-- the shared library reads and writes such objects directly.  Written by hand; no notation yet.
universe u v w
set_option genSizeOf false

-- Data: options, lists, machine words, arrays, strings, names.
inductive Option (α : Type u) where
  | none : Option α
  | some (val : α) : Option α
export Option (none some)
inductive List (α : Type u)
  | nil : List α
  | cons (head : α) (tail : List α) : List α
structure Fin (n : Nat) where
  mk ::
  val : Nat
  isLt : LT.lt val n
structure BitVec (w : Nat) where
  ofFin ::
  toFin : Fin (HPow.hPow 2 w)
structure UInt8 where
  ofBitVec ::
  toBitVec : BitVec 8
structure UInt32 where
  ofBitVec ::
  toBitVec : BitVec 32
structure UInt64 where
  ofBitVec ::
  toBitVec : BitVec 64
structure Array (α : Type u) where
  mk ::
  toList : List α
attribute [extern "lean_array_to_list"] Array.toList
attribute [extern "lean_array_mk"] Array.mk
@[match_pattern] abbrev List.toArray {α : Type u} (xs : List α) : Array α := .mk xs
structure ByteArray where
  data : Array UInt8
attribute [extern "lean_byte_array_mk"] ByteArray.mk
attribute [extern "lean_byte_array_data"] ByteArray.data
structure String where
  ofByteArray ::
  toByteArray : ByteArray
  isValidUTF8 : True
attribute [extern "lean_string_to_utf8"] String.toByteArray
attribute [extern "lean_string_from_utf8_unchecked"] String.ofByteArray
structure String.Pos.Raw where
  byteIdx : Nat
structure Substring.Raw where
  str : String
  startPos : String.Pos.Raw
  stopPos : String.Pos.Raw
inductive Except (ε : Type u) (α : Type v) where
  | error : ε → Except ε α
  | ok : α → Except ε α
inductive Lean.Name
  | anonymous
  | str (pre : Lean.Name) (str : String)
  | num (pre : Lean.Name) (i : Nat)
namespace Lean.Name
@[noinline, reducible, export lean_name_mk_string] def mkStr (p : Name) (s : String) : Name := Name.str p s
@[noinline, reducible, export lean_name_mk_numeral] def mkNum (p : Name) (s : Nat) : Name := Name.num p s
@[noinline, reducible] def mkSimple (s : String) : Name := .str .anonymous s
@[noinline, reducible] def mkStr1 (s1 : String) : Name := .str .anonymous s1
@[noinline, reducible] def mkStr2 (s1 s2 : String) : Name := .str (.str .anonymous s1) s2
@[noinline, reducible] def mkStr3 (s1 s2 s3 : String) : Name := .str (.str (.str .anonymous s1) s2) s3
@[noinline, reducible] def mkStr4 (s1 s2 s3 s4 : String) : Name := .str (.str (.str (.str .anonymous s1) s2) s3) s4
@[noinline, reducible] def mkStr5 (s1 s2 s3 s4 s5 : String) : Name := .str (.str (.str (.str (.str .anonymous s1) s2) s3) s4) s5
@[noinline, reducible] def mkStr6 (s1 s2 s3 s4 s5 s6 : String) : Name := .str (mkStr5 s1 s2 s3 s4 s5) s6
@[noinline, reducible] def mkStr7 (s1 s2 s3 s4 s5 s6 s7 : String) : Name := .str (mkStr6 s1 s2 s3 s4 s5 s6) s7
@[noinline, reducible] def mkStr8 (s1 s2 s3 s4 s5 s6 s7 s8 : String) : Name := .str (mkStr7 s1 s2 s3 s4 s5 s6 s7) s8
end Lean.Name

-- Monads.
class Functor (f : Type u → Type v) : Type (max (u+1) v) where
  map : {α β : Type u} → (α → β) → f α → f β
  mapConst : {α β : Type u} → α → f β → f α := fun a => map (fun _ => a)
class Pure (f : Type u → Type v) where
  pure {α : Type u} : α → f α
export Pure (pure)
class Bind (m : Type u → Type v) where
  bind : {α β : Type u} → m α → (α → m β) → m β
export Bind (bind)
class Seq (f : Type u → Type v) : Type (max (u+1) v) where
  seq : {α β : Type u} → f (α → β) → (Unit → f α) → f β
class SeqLeft (f : Type u → Type v) : Type (max (u+1) v) where
  seqLeft : {α β : Type u} → f α → (Unit → f β) → f α
class SeqRight (f : Type u → Type v) : Type (max (u+1) v) where
  seqRight : {α β : Type u} → f α → (Unit → f β) → f β
class Applicative (f : Type u → Type v) extends Functor f, Pure f, Seq f, SeqLeft f, SeqRight f where
  map := fun x y => Seq.seq (pure x) fun _ => y
  seqLeft := fun a b => Seq.seq (Functor.map (fun x _ => x) a) b
  seqRight := fun a b => Seq.seq (Functor.map (fun _ x => x) a) b
class Monad (m : Type u → Type v) : Type (max (u+1) v) extends Applicative m, Bind m where
  map f x := bind x (fun y => pure (f y))
  seq f x := bind f (fun y => Functor.map y (x Unit.unit))
  seqLeft x y := bind x (fun a => bind (y Unit.unit) (fun _ => pure a))
  seqRight x y := bind x (fun _ => y Unit.unit)
class MonadExceptOf (ε : semiOutParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} (body : m α) (handler : ε → m α) : m α
class MonadExcept (ε : outParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} : m α → (ε → m α) → m α
export MonadExcept (throw tryCatch)
instance instMonadExceptOfMonadExceptOf (ε : Type u) (m : Type v → Type w) [MonadExceptOf ε m] : MonadExcept ε m where
  throw := MonadExceptOf.throw (ε := ε)
  tryCatch := MonadExceptOf.tryCatch (ε := ε)
class MonadLift (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α
class MonadLiftT (m : Type u → Type v) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α
export MonadLiftT (monadLift)
abbrev liftM {m : Type u → Type v} {n : Type u → Type w} [self : MonadLiftT m n] {α : Type u} : m α → n α := monadLift
instance instMonadLiftTOfMonadLift (m n o) [MonadLift n o] [MonadLiftT m n] : MonadLiftT m o where
  monadLift x := MonadLift.monadLift (m := n) (monadLift x)
instance instMonadLiftT (m) : MonadLiftT m m where
  monadLift x := x
class OrElse (α : Type u) where
  orElse : α → (Unit → α) → α
class HOrElse (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hOrElse : α → (Unit → β) → γ
@[default_instance] instance instHOrElseOfOrElse {α : Type u} [OrElse α] : HOrElse α α α where
  hOrElse a b := OrElse.orElse a b
-- The two monads that macros and unexpanders are made of.
def ReaderT (ρ : Type u) (m : Type u → Type v) (α : Type u) : Type (max u v) := (a : @&ρ) → m α
inductive EStateM.Result (ε σ α : Type u) where
  | ok : α → σ → EStateM.Result ε σ α
  | error : ε → σ → EStateM.Result ε σ α
def EStateM (ε σ α : Type u) := σ → EStateM.Result ε σ α

-- Syntax trees.
namespace Lean
inductive SourceInfo where
  | original (leading : Substring.Raw) (pos : String.Pos.Raw) (trailing : Substring.Raw) (endPos : String.Pos.Raw)
  | synthetic (pos : String.Pos.Raw) (endPos : String.Pos.Raw) (canonical := false)
  | protected none
abbrev SyntaxNodeKind := Name
inductive Syntax.Preresolved where
  | namespace (ns : Name)
  | decl (n : Name) (fields : List String)
inductive Syntax where
  | missing : Syntax
  | node (info : SourceInfo) (kind : SyntaxNodeKind) (args : Array Syntax) : Syntax
  | atom (info : SourceInfo) (val : String) : Syntax
  | ident (info : SourceInfo) (rawVal : Substring.Raw) (val : Name) (preresolved : List Syntax.Preresolved) : Syntax
@[implicit_reducible] def SyntaxNodeKinds := List SyntaxNodeKind
structure TSyntax (ks : SyntaxNodeKinds) where
  raw : Syntax
structure Syntax.SepArray (sep : String) where
  elemsAndSeps : Array Syntax
structure Syntax.TSepArray (ks : SyntaxNodeKinds) (sep : String) where
  elemsAndSeps : Array Syntax
abbrev TSyntaxArray (ks : SyntaxNodeKinds) := Array (TSyntax ks)
abbrev MacroScope := Nat
structure NonemptyType0 where
  type : Type
-- What a macro is given and what it may change.
def Macro.MethodsRef : Type := Name
structure Macro.Context where
  methods : Macro.MethodsRef
  quotContext : Name
  currMacroScope : MacroScope
  currRecDepth : Nat := 0
  maxRecDepth : Nat := 512
  ref : Syntax
inductive Macro.Exception where
  | error : Syntax → String → Macro.Exception
  | unsupportedSyntax : Macro.Exception
structure Macro.State where
  macroScope : MacroScope
  traceMsgs : List (Prod Name String) := List.nil
  expandedMacroDecls : List Name := List.nil
abbrev MacroM := ReaderT Macro.Context (EStateM Macro.Exception Macro.State)
abbrev Macro := Syntax → MacroM Syntax
abbrev PrettyPrinter.UnexpandM := ReaderT Syntax (EStateM Unit Unit)
abbrev PrettyPrinter.Unexpander := Syntax → PrettyPrinter.UnexpandM Syntax
end Lean

-- Descriptions of parsers. `mk0` is the value of those whose native twin runs instead.
inductive Lean.ParserDescr
  | const (name : Lean.Name)
  | unary (name : Lean.Name) (p : Lean.ParserDescr)
  | binary (name : Lean.Name) (p₁ p₂ : Lean.ParserDescr)
  | node (kind : Lean.Name) (prec : Nat) (p : Lean.ParserDescr)
  | trailingNode (kind : Lean.Name) (prec lhsPrec : Nat) (p : Lean.ParserDescr)
  | symbol (val : String)
  | nonReservedSymbol (val : String) (includeIdent : Bool)
  | cat (catName : Lean.Name) (rbp : Nat)
  | parser (declName : Lean.Name)
  | nodeWithAntiquot (name : String) (kind : Lean.Name) (p : Lean.ParserDescr)
  | sepBy (p : Lean.ParserDescr) (sep : String) (psep : Lean.ParserDescr) (allowTrailingSep : Bool)
  | sepBy1 (p : Lean.ParserDescr) (sep : String) (psep : Lean.ParserDescr) (allowTrailingSep : Bool)
  | unicodeSymbol (val asciiVal : String) (preserveForPP : Bool)
@[noinline] def Lean.ParserDescr.mk0 : Lean.ParserDescr := .const .anonymous
abbrev Lean.TrailingParserDescr := Lean.ParserDescr
-- Syntax categories that the generated parsers belong to.
structure Lean.Parser.Category where
declare_syntax_cat rcasesPat
declare_syntax_cat rintroPat
declare_syntax_cat conv (behavior := both)
declare_syntax_cat binderPred
declare_syntax_cat grind_mod (behavior := both)
