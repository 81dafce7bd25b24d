prelude
import Init.Ring.Push
/-!
`Init.Ring.Tactic`: `ring1`, which proves equations of commutative rings (and of ℕ) by normal forms.
-/
universe u
set_option linter.unusedVariables false

namespace Poly
open Lean Meta Elab Tactic

def M.degreeOf (v : Nat) : M → Nat
  | .one => 0
  | .cons v' e m => if v = v' then e + M.degreeOf v m else M.degreeOf v m
def M.without (v : Nat) : M → M
  | .one => .one
  | .cons v' e m => if v = v' then M.without v m else .cons v' e (M.without v m)
def P.degreeOf (v : Nat) : P → Nat
  | .nil => 0
  | .cons _ m p => let d := M.degreeOf v m; let e := P.degreeOf v p; if d ≤ e then e else d
/-- As `P.clear`, compiled. -/
def P.cleared (v k d : Nat) : P → P
  | .nil => .nil
  | .cons c m p => P.plus (.cons (c * (k : Int) ^ (d - M.degreeOf v m)) (M.without v m) .nil) (P.cleared v k d p)
def P.isZero : P → Bool
  | .nil => true
  | .cons _ _ _ => false

/-- The atoms that are inverses of numerals, with these. -/
def unitsFrom : List Expr → Nat → List (Prod Nat Nat)
  | .nil, _ => .nil
  | .cons a as, i =>
    let rest := unitsFrom as (i + 1)
    if a.isAppOfArity ``Inv.inv 3 then
      match numeral? a.appArg! with
      | some n => if n < 2 then rest else .cons (i, n) rest
      | none => rest
    else rest
/-- Clear one unit after the other: the polynomial that remains, and the steps `(v, k, d)` that
change something. -/
def clearUnits (p : P) : List (Prod Nat Nat) → Prod P (List (Prod Nat (Prod Nat Nat)))
  | .nil => (p, .nil)
  | .cons (v, k) us =>
    match P.degreeOf v p with
    | 0 => clearUnits p us
    | d =>
      let (q, steps) := clearUnits (P.cleared v k d p) us
      (q, .cons (v, k, d) steps)
/-- `P.zero_of_clear` for every step, from the polynomial `p` (a term). -/
def proveZero (s : Space) (l p : Expr) : List (Prod Nat (Prod Nat Nat)) → MetaM Expr
  | .nil => return mkApp5 (mkConst ``P.zero_of_isNil [s.level]) s.type s.inst l p reflTrue
  | .cons (v, k, d) steps => do
    let unit ← mkAppOptM ``mul_inv_numeral #[some s.type, none, none, some (mkRawNatLit (k - 1))]
    let v := mkRawNatLit v
    let k := mkRawNatLit k
    let d := mkRawNatLit d
    let rest ← proveZero s l (mkApp4 (mkConst ``P.clear []) v k d p) steps
    return mkAppN (mkConst ``P.zero_of_clear [s.level])
      #[s.type, s.inst, l, v, k, d, unit, p, reflTrue, rest]
/-- The proof that two expressions have the same value, if their normal forms show it. -/
def proveSame? (s : Space) (a b : Reified) : MetaM (Option Expr) := do
  if a.p.same b.p then return some (← proveEq s a.e b.e)
  if s.isNat then return none
  match unitsFrom (← s.atoms.get).toList 0 with
  | .nil => return none
  | us =>
    let (q, steps) := clearUnits (a.p.plus (b.p.scale (-1) .one)) us
    if !q.isZero then return none
    let l ← table s
    let a' := quoteE a.e
    let b' := quoteE b.e
    let h ← proveZero s l (c1 ``E.norm (c2 ``E.sub a' b')) steps
    return some (mkApp6 (mkConst ``eq_of_sub_den [s.level]) s.type s.inst l a' b' h)

/-- The proof of `a = b`, if normal forms show it. -/
def proveRing? (s : Space) (a b : Expr) : MetaM (Option Expr) := do
  let ps ← mkPusher s
  let pa ← push ps a
  let pb ← push ps b
  let a' := pa.term a
  let b' := pb.term b
  let some h ← proveSame? s (← reify s a') (← reify s b') | return none
  if isNone pa && isNone pb then return some h
  let h := asEq s a' b' h
  return some (← mkAppM ``Eq.trans #[← pa.proof a, ← mkAppM ``Eq.trans #[h, ← mkAppM ``Eq.symm #[← pb.proof b]]])

/-- `ring1`: prove an equation of a commutative ring, or of ℕ without subtraction, whose sides have the
same normal form; or fail. Exponents may be symbolic. In a field with `CharZero`, division by
numerals is multiplication with rational numbers, and inverses of other terms are atoms. -/
syntax (name := ring1) "ring1" : tactic
@[tactic ring1] def evalRing1 : Tactic := fun stx => atRef stx <| withMainContext do
  let target ← getTarget
  if !target.isAppOfArity ``Eq 3 then failWith "ring1 failed: the goal is not an equation"
  let some s ← mkSpace? target.appFn!.appFn!.appArg! |
    failWith "ring1 failed: the sides are not in a commutative ring"
  match ← proveRing? s (lhs target) (rhs target) with
  | some h => closeMainGoal `ring1 h
  | none => failWith "ring1 failed: the sides have different normal forms"
end Poly
