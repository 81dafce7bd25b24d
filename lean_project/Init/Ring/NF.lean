prelude
import Init.Ring.Tactic
/-!
`Init.Ring.NF`: `ring_nf`, which rewrites terms of commutative rings into their normal forms, and `ring`.
-/
universe u
set_option linter.unusedVariables false

namespace Poly
open Lean Meta Elab Tactic

/-- A term of a sum with a rational coefficient. -/
structure Term where
  num : Int
  den : Nat
  m : M
/-- Before in a printed sum: constants first, then by the first atom, its exponent, the rest. -/
def M.before : M → M → Bool
  | .one, .one => false
  | .one, .cons _ _ _ => true
  | .cons _ _ _, .one => false
  | .cons v e m, .cons v' e' n =>
    if v = v' then (if e = e' then M.before m n else decide (e < e')) else decide (v < v')
def addTerm (t : Term) : List Term → List Term
  | .nil => .cons t .nil
  | .cons u us =>
    match M.order t.m u.m with
    | .eq =>
      let n := t.num * u.den + u.num * t.den
      let d := t.den * u.den
      let g := Nat.gcd n.natAbs d
      if n = 0 then us else .cons ⟨n / (g : Int), d / g, t.m⟩ us
    | _ => if t.m.before u.m then .cons t (.cons u us) else .cons u (addTerm t us)
/-- The terms of a polynomial, the units (see `unitsFrom`) as rational numbers. -/
def termsOf (units : List (Prod Nat Nat)) : P → List Term
  | .nil => .nil
  | .cons k m p =>
    let (d, m) := split units 1 m
    let g := Nat.gcd k.natAbs d
    addTerm ⟨k / (g : Int), d / g, m⟩ (termsOf units p)
where
  split : List (Prod Nat Nat) → Nat → M → Prod Nat M
    | .nil, d, m => (d, m)
    | .cons (v, c) us, d, m => split us (d * c ^ M.degreeOf v m) (M.without v m)
/-- `|t|` as a term of the ring. -/
def printTerm (s : Space) (as : Array Expr) (t : Term) : MetaM Expr := do
  let n := t.num.natAbs
  match ← termOfM s as t.m none with
  | none => if t.den == 1 then mkNumeralIn s n else mkDivIn s (← mkNumeralIn s n) (← mkNumeralIn s t.den)
  | some x =>
    if t.den == 1 then
      if n == 1 then return x else mkMulIn s x (← mkNumeralIn s n)
    else mkMulIn s x (← mkDivIn s (← mkNumeralIn s n) (← mkNumeralIn s t.den))
def printTerms (s : Space) (as : Array Expr) : List Term → MetaM Expr
  | .nil => mkNumeralIn s 0
  | .cons t ts => do
    let x ← printTerm s as t
    go ts (← if t.num < 0 then mkNegIn s x else pure x)
where
  go : List Term → Expr → MetaM Expr
    | .nil, acc => return acc
    | .cons t ts, acc => do
      let x ← printTerm s as t
      go ts (← if t.num < 0 then mkSubIn s acc x else mkAddIn s acc x)

def insertSorted (a : Expr) : List Expr → List Expr
  | .nil => .cons a .nil
  | .cons b bs => if a.lt b then .cons a (.cons b bs) else .cons b (insertSorted a bs)
def sortExprs : List Expr → List Expr
  | .nil => .nil
  | .cons a as => insertSorted a (sortExprs as)

/-- The normal form of a term with the proof that the term equals it; `none` if it is its own. The
atoms are in the fixed order of terms, so that equal values in different places become equal. -/
def normalForm? (s : Space) (e : Expr) : MetaM (Option (Prod Expr Expr)) := do
  let e := e.consumeMData
  -- first only to see the atoms
  let ps ← mkPusher s
  let _ ← reify s ((← push ps e).term e)
  s.atoms.set (sortExprs (← s.atoms.get).toList).toArray
  ps.nat.atoms.set (sortExprs (← ps.nat.atoms.get).toList).toArray
  let p ← push ps e
  let x := p.term e
  let r ← reify s x
  let as ← s.atoms.get
  let e' ← printTerms s as (termsOf (unitsFrom as.toList 0) r.p)
  if e'.eqv e then return none
  let q ← push ps e'
  let some h ← proveSame? s r (← reify s (q.term e')) | return none
  let h := asEq s x (q.term e') h
  let h ← if isNone p then pure h else mkAppM ``Eq.trans #[← p.proof e, h]
  let h ← if isNone q then pure h else mkAppM ``Eq.trans #[h, ← mkAppM ``Eq.symm #[← q.proof e']]
  return some (e', asEq s e e' h)

/-- The normal form of the outermost ring terms. -/
def ringNF : Simp.Simproc := fun e => Simp.liftM do
  let some s ← mkSpace? (← inferType e) | return .continue none
  match ← normalForm? s e with
  | none => return .continue none
  | some (e', h) => return .continue (some { expr := e', proof? := some h })
def nfAdd : Simp.Simproc := ringNF
def nfMul : Simp.Simproc := ringNF
def nfSub : Simp.Simproc := ringNF
def nfNeg : Simp.Simproc := ringNF
def nfPow : Simp.Simproc := ringNF
def nfDiv : Simp.Simproc := ringNF
def nfInv : Simp.Simproc := ringNF
simproc_pattern% @HAdd.hAdd _ _ _ _ _ _ => nfAdd
simproc_pattern% @HMul.hMul _ _ _ _ _ _ => nfMul
simproc_pattern% @HSub.hSub _ _ _ _ _ _ => nfSub
simproc_pattern% @Neg.neg _ _ _ => nfNeg
simproc_pattern% @HPow.hPow _ _ _ _ _ _ => nfPow
simproc_pattern% @HDiv.hDiv _ _ _ _ _ _ => nfDiv
simproc_pattern% @Inv.inv _ ?_ _ => nfInv
end Poly

/-- `ring_nf` rewrites every term of a commutative ring (or of ℕ, without subtraction) in the goal, or
`at` a place, into a normal form: a sum of monomials with their coefficients on the right. It fails
where nothing changes. The order of the terms is not always Mathlib's. -/
syntax (name := ringNF) "ring_nf" (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| ring_nf $[$loc]?) => `(tactic| simp only [↓Poly.nfAdd, ↓Poly.nfMul, ↓Poly.nfSub,
      ↓Poly.nfNeg, ↓Poly.nfPow, ↓Poly.nfDiv, ↓Poly.nfInv] $[$loc]?)
/-- `ring` proves an equation of a commutative ring, or of ℕ without subtraction (see `ring1`); if the
sides have different normal forms it leaves these, as `ring_nf` does. -/
macro "ring" : tactic => `(tactic| first | ring1 | ring_nf | fail "ring failed: the sides have different normal forms")
