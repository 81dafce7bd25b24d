prelude
import Init.Elab
import Init.Omega
import Init.Tactic.Basic
import Init.Finset.Interval
import Init.Fin
import Init.Int.Dvd
/-!
`Init.Tactic.Cases`: `interval_cases` and `fin_cases`, which go through finitely many values, and `lift`
and `zify`, which move between ℕ and ℤ.
-/
namespace Lean.Elab.Tactic

/-- Quotations in tactics written in Lean. Names they introduce carry one fixed scope: they never meet
the user's, and of two uses the later one counts. -/
instance instMonadQuotationTacticM : MonadQuotation TacticM where
  getRef := pure .missing
  withRef _ x := x
  getCurrMacroScope := pure 1
  getContext := pure `_tactic
  withFreshMacroScope x := x

end Lean.Elab.Tactic

/-! ### interval_cases -/

namespace IntervalCases
open Lean Meta Elab.Tactic

theorem nat_step {x : ℕ} {G : Prop} (v w : ℕ) (e : v + 1 = w) (h₁ : v = x → G)
    (h₂ : w ≤ x → G) : v ≤ x → G :=
  fun h => (Nat.eq_or_lt_of_le h).elim h₁ fun k => h₂ (by omega)
theorem int_step {x : ℤ} {G : Prop} (v w : ℤ) (e : v + 1 = w) (h₁ : v = x → G)
    (h₂ : w ≤ x → G) : v ≤ x → G := fun h =>
  if k : v = x then h₁ k else h₂ (by omega)

/-- An integer as a term. -/
def literal (i : Int) : TacticM Term :=
  match i with
  | .ofNat n => pure ⟨(Syntax.mkNatLit n : NumLit)⟩
  | .negSucc n => do
    let k : Term := ⟨(Syntax.mkNatLit (n + 1) : NumLit)⟩
    `(-$k)

/-- A numeral or a negated numeral. -/
def intOf? (e : Expr) : Option Int :=
  if Expr.isAppOfArity e ``Neg.neg 3 then (Expr.nat? (Expr.appArg! e)).map fun n => -Int.ofNat n
  else (Expr.nat? e).map Int.ofNat

/-- What a hypothesis says about `x`: its lower and upper bounds, both inclusive. -/
structure Bounds where
  lower : Option Int := none
  upper : Option Int := none

def Bounds.below (b : Bounds) (i : Int) : Bounds := match b.lower with
  | some j => if j < i then { b with lower := some i } else b
  | none => { b with lower := some i }
def Bounds.above (b : Bounds) (i : Int) : Bounds := match b.upper with
  | some j => if i < j then { b with upper := some i } else b
  | none => { b with upper := some i }

/-- `a ≤ c` with `strict = false`, `a < c` with `strict = true`. -/
def Bounds.learn (x : Expr) (strict : Bool) (a c : Expr) (b : Bounds) : MetaM Bounds := do
  let shift : Int := if strict then 1 else 0
  match intOf? a, intOf? c with
  | some i, none => if ← isDefEqI c x then return b.below (i + shift) else return b
  | none, some i => if ← isDefEqI a x then return b.above (i - shift) else return b
  | _, _ => return b

def Bounds.add (x : Expr) (type : Expr) (b : Bounds) : MetaM Bounds := do
  let args := type.getAppArgs
  let a := args.getD 2 type
  let c := args.getD 3 type
  if type.isAppOfArity ``LE.le 4 then Bounds.learn x false a c b
  else if type.isAppOfArity ``LT.lt 4 then Bounds.learn x true a c b
  else if type.isAppOfArity ``GE.ge 4 then Bounds.learn x false c a b
  else if type.isAppOfArity ``GT.gt 4 then Bounds.learn x true c a b
  else return b

/-- The bounds of `x` that hypotheses state outright. -/
def collect (x : Expr) (isNat : Bool) : TacticM Bounds := do
  let mut b : Bounds := if isNat then { lower := some 0 } else {}
  for h in ← getPropHyps do
    b ← Bounds.add x (← instantiateMVarsProfiling (← h.getType)) b
  return b

def holds (p : Term) : TacticM Bool :=
  tryCatch (do evalTactic (← `(tactic| first | (have bound : $p := (by omega); clear bound) | fail)); return true)
    fun _ => return false

/-- The least `i ≥ start` below `limit` for which `omega` proves `x ≤ i`. -/
def leastUpper (x : Term) (start : Int) : Nat → TacticM (Option Int)
  | 0 => return none
  | fuel + 1 => do
    if ← holds (← `($x ≤ $(← literal start))) then return some start
    else leastUpper x (start + 1) fuel
/-- The greatest `i ≤ start` for which `omega` proves `i ≤ x`. -/
def greatestLower (x : Term) (start : Int) : Nat → TacticM (Option Int)
  | 0 => return none
  | fuel + 1 => do
    if ← holds (← `($(← literal start) ≤ $x)) then return some start
    else greatestLower x (start - 1) fuel
/-- From a lower bound upwards, as far as `omega` follows. -/
def raise (x : Term) (lo : Int) : Nat → TacticM Int
  | 0 => return lo
  | fuel + 1 => do
    if ← holds (← `($(← literal (lo + 1)) ≤ $x)) then raise x (lo + 1) fuel else return lo

def maxCases : Int := 1000
def searchSteps : Nat := 200

/-- The tactics that leave one goal for each value from `lo` to `hi`; `x` is a local variable. -/
def steps (isNat : Bool) (x : Term) (lo hi : Int) : Nat → TacticM (List (TSyntax `tactic))
  | 0 => return []
  | fuel + 1 => do
    let v ← literal lo
    if lo == hi then
      return [← `(tactic| (intro hlo; have heq : $v = $x := (by omega); clear hlo; subst heq)),
        ← `(tactic| rotate_left)]
    else
      let w ← literal (lo + 1)
      let split ← if isNat then `(tactic| refine IntervalCases.nat_step $v $w rfl ?_ ?_)
        else `(tactic| refine IntervalCases.int_step $v $w rfl ?_ ?_)
      let rest ← steps isNat x (lo + 1) hi fuel
      return split :: (← `(tactic| (intro heq; subst heq))) :: (← `(tactic| rotate_left)) :: rest

def run (x : Term) : TacticM Unit := withMainContext do
  let e ← elabTerm x none
  let type ← whnfR (← inferType e)
  let isNat := type.isConstOf ``Nat
  if !isNat && !type.isConstOf ``Int then
    failWith "interval_cases failed: the term is neither a natural number nor an integer"
  let b ← collect e isNat
  if b.upper.isNone then
    if ← holds (← `(False)) then
      evalTactic (← `(tactic| (exfalso; omega)))
      return ()
  let start : Int := match b.upper with
    | some u => u
    | none => match b.lower with
      | some l => l
      | none => 0
  let lower ← match b.lower with
    | some l => pure (some l)
    | none => greatestLower x start searchSteps
  let some lo := lower | failWith "interval_cases failed: no lower bound found"
  let stated := b.upper
  let lo ← match stated with
    | some _ => pure lo
    | none => raise x lo searchSteps
  let upper ← match stated with
    | some u => pure (some u)
    | none => if ← holds (← `($x < $(← literal (lo + maxCases)))) then
        leastUpper x lo (maxCases.toNat + 1) else pure none
  let some hi := upper | failWith "interval_cases failed: no upper bound found"
  if hi < lo then evalTactic (← `(tactic| (exfalso; omega)))
  else if maxCases < hi - lo then failWith "interval_cases failed: more than 1000 cases"
  else
    let ts := (← steps isNat x lo hi (hi - lo + 1).toNat).toArray
    evalTactic (← `(tactic| focus (have start : $(← literal lo) ≤ $x := (by omega)
                                   revert start
                                   $[$ts:tactic]*)))

end IntervalCases
open Lean Meta Elab.Tactic in
/-- `interval_cases x` leaves one goal for each value of `x : ℕ` or `x : ℤ` between its bounds: those that
hypotheses state outright, else those that `omega` finds. `interval_cases h : e` keeps `h : e = v`. -/
syntax (name := intervalCases) "interval_cases" (ppSpace colGt atomic(ident " : "))?
  ppSpace colGt term : tactic
open Lean Meta Elab.Tactic in
@[tactic intervalCases] def evalIntervalCases : Tactic := fun stx => atRef stx do
  let named := stx.getArg 1
  let e : Term := ⟨stx.getArg 2⟩
  if named.isNone then
    if e.raw.isIdent then IntervalCases.run e
    else
      evalTactic (← `(tactic| generalize $e = value at *))
      IntervalCases.run (← `(value))
  else
    let h : Ident := ⟨named.getArg 0⟩
    evalTactic (← `(tactic| generalize $h:ident : $e = value at *))
    IntervalCases.run (← `(value))

/-! ### fin_cases -/

-- One goal for each equation in a disjunction; a step of `fin_cases`.
syntax "fin_cases_or " ident : tactic
macro_rules
  | `(tactic| fin_cases_or $h) => `(tactic| first
    | subst $h:ident
    | ((cases $h:ident with
        | inl $h => ?_
        | inr $h => ?_) <;> fin_cases_or $h)
    | cases $h:ident)

open Lean Elab.Tactic in
/-- `x = v ∨ x = v + 1 ∨ ...`, `n` equations; `none` for no equation. -/
def FinCases.disjunction (x : Term) (v : Nat) : Nat → Option (TacticM Term)
  | 0 => none
  | n + 1 =>
    let lit : Term := ⟨(Syntax.mkNatLit v : NumLit)⟩
    match disjunction x (v + 1) n with
    | none => some `($x = $lit)
    | some rest => some do `($x = $lit ∨ $(← rest))

open Lean Meta Elab.Tactic in
/-- `fin_cases h` goes through the members for `h : x ∈ s`, where `s` is a list or a finite set in
brackets, an interval or a range, and through the values for a variable of type `Fin n` or `Bool`. Types
of `Fin n` need a literal `n`. -/
syntax (name := finCases) "fin_cases " ident : tactic
open Lean Meta Elab.Tactic in
@[tactic finCases] def evalFinCases : Tactic := fun stx => atRef stx <| withMainContext do
  let h : Ident := ⟨stx.getArg 1⟩
  let type ← whnfR (← inferType (← elabTerm h none))
  if Expr.isAppOf type ``Membership.mem then
    let x := Expr.appArg! type
    if Expr.isFVar x then
      let name := mkIdent (← (Expr.fvarId! x).getUserName)
      evalTactic (← `(tactic| first
        | (simp only [Finset.mem_insert, Finset.mem_singleton, List.mem_cons, List.not_mem_nil,
            or_false, Set.mem_insert_iff, Set.mem_singleton_iff] at $h:ident; fin_cases_or $h)
        | (simp only [Finset.mem_Icc, Finset.mem_Ico, Finset.mem_Ioc, Finset.mem_Ioo,
            Finset.mem_range] at $h:ident; interval_cases $name)))
    else failWith "fin_cases failed: the member is not a variable"
  else if type.isConstOf ``Bool then
    evalTactic (← `(tactic| cases $h:ident))
  else if Expr.isAppOfArity type ``Fin 1 then
    let some n := Expr.nat? (Expr.appArg! type) | failWith "fin_cases failed: the bound is no literal"
    let some values := FinCases.disjunction h 0 n | evalTactic (← `(tactic| exact Fin.elim0 $h))
    evalTactic (← `(tactic| (have value : $(← values) := (by decide +revert); fin_cases_or value)))
  else failWith "fin_cases failed: neither a membership nor a variable of a finite type"

/-! ### Between ℕ and ℤ -/

/-- `lift x to ℕ using h` replaces the integer `x`, for which `h : 0 ≤ x`, by a natural number of the same
name, cast; `with y` names it `y`. -/
syntax "lift " ident " to " term " using " term (" with " ident)? : tactic
macro_rules
  | `(tactic| lift $x:ident to ℕ using $h) => `(tactic| lift $x to ℕ using $h with $x)
  | `(tactic| lift $x:ident to ℕ using $h with $y:ident) =>
    `(tactic| (obtain ⟨$y:ident, same⟩ : ∃ k : ℕ, $x = (k : ℤ) := Int.eq_ofNat_of_zero_le $h
               subst same))

namespace Zify
theorem eq_iff (a b : ℕ) : a = b ↔ (a : ℤ) = b :=
  ⟨fun h => congrArg _ h, fun h => by omega⟩
theorem le_iff (a b : ℕ) : a ≤ b ↔ (a : ℤ) ≤ b := Int.natCast_le.symm
theorem lt_iff (a b : ℕ) : a < b ↔ (a : ℤ) < b := Int.natCast_lt.symm
theorem ne_iff (a b : ℕ) : a ≠ b ↔ (a : ℤ) ≠ b := not_congr (eq_iff a b)
theorem dvd_iff (a b : ℕ) : a ∣ b ↔ (a : ℤ) ∣ b := Int.natCast_dvd_natCast.symm
end Zify
/-- `zify` turns equations, comparisons and divisibility of natural numbers into those of integers and
pushes the casts inwards. -/
syntax "zify" (" [" (Lean.Parser.Tactic.simpStar <|> Lean.Parser.Tactic.simpErase <|>
  Lean.Parser.Tactic.simpLemma),* "]")? (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| zify $[[$args,*]]? $[$loc:location]?) => `(tactic|
      (simp only [Zify.eq_iff, Zify.le_iff, Zify.lt_iff, Zify.ne_iff, Zify.dvd_iff, ge_iff_le,
        gt_iff_lt] $[$loc:location]?
       try push_cast $[[$args,*]]? $[$loc:location]?))
