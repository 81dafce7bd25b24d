prelude
import Init.Ring.Poly
import Init.Elab
/-!
`Init.Ring.Reify`: from terms to the expressions of `Init.Ring.Poly`, with a table of atoms; and the
normal form once more, as compiled code for the searches of the tactics (what they find, the kernel
checks by the functions of `Init.Ring.Poly`).
-/
universe u
set_option linter.unusedVariables false

/-! ### The normal form, compiled -/

namespace Poly
instance P.instInhabited : Inhabited P := ⟨.nil⟩
instance M.instInhabited : Inhabited M := ⟨.one⟩
instance E.instInhabited : Inhabited E := ⟨.num 0⟩
/-- The order of monomials: lexicographic, the first atom counts most. -/
def M.order : M → M → Cmp
  | .one, .one => .eq
  | .one, .cons _ _ _ => .lt
  | .cons _ _ _, .one => .gt
  | .cons v e m, .cons v' e' n =>
    if v = v' then (if e = e' then M.order m n else if e < e' then .lt else .gt)
    else if v < v' then .gt else .lt
partial def M.times : M → M → M
  | .one, n => n
  | m, .one => m
  | .cons v e m, .cons v' e' n =>
    if v = v' then .cons v (e + e') (M.times m n)
    else if v < v' then .cons v e (M.times m (.cons v' e' n))
    else .cons v' e' (M.times (.cons v e m) n)
partial def P.plus : P → P → P
  | .nil, q => q
  | p, .nil => p
  | .cons k m p, .cons k' m' q =>
    match M.order m m' with
    | .lt => .cons k' m' (P.plus (.cons k m p) q)
    | .gt => .cons k m (P.plus p (.cons k' m' q))
    | .eq => if k + k' = 0 then P.plus p q else .cons (k + k') m (P.plus p q)
def P.scale (k : Int) (m : M) : P → P
  | .nil => .nil
  | .cons k' m' p => .cons (k * k') (m.times m') (P.scale k m p)
def P.times (p q : P) : P :=
  match p with
  | .nil => .nil
  | .cons k m p => (P.scale k m q).plus (P.times p q)
def P.ofInt (k : Int) : P := if k = 0 then .nil else .cons k .one .nil
def P.power (p : P) : Nat → P
  | 0 => .ofInt 1
  | n + 1 => p.times (P.power p n)
def P.length : P → Nat
  | .nil => 0
  | .cons _ _ p => p.length + 1
def M.toPower (k : Nat) : M → M
  | .one => .one
  | .cons v e m => .cons v (e * k) (M.toPower k m)
def P.raise (p : P) (n : Nat) : P :=
  match p with
  | .cons k m .nil => if n = 0 then .ofInt 1 else .cons (k ^ n) (m.toPower n) .nil
  | p => p.power n
/-- The normal form of an expression, as `E.norm` gives it. -/
def E.poly : E → P
  | .num n => .ofInt n
  | .atom i => .cons 1 (.cons i 1 .one) .nil
  | .add a b => a.poly.plus b.poly
  | .mul a b => a.poly.times b.poly
  | .sub a b => a.poly.plus (b.poly.scale (-1) .one)
  | .neg a => a.poly.scale (-1) .one
  | .pow a n => a.poly.raise n
def P.same : P → P → Bool
  | .nil, .nil => true
  | .cons k m p, .cons k' m' q =>
    if k = k' then (match M.order m m' with | .eq => P.same p q | _ => false) else false
  | _, _ => false
end Poly

/-! ### Terms to expressions -/

namespace Poly
open Lean Meta Elab Tactic

/-- Where atoms of one ring are collected. ℕ has no `CommRing` instance: `isNat`. -/
structure Space where
  type : Expr
  level : Level
  inst : Expr
  isNat : Bool
  atoms : Ref (Array Expr)

/-- More terms than this are not multiplied out. -/
def maxTerms : Nat := 3000
/-- How many terms the `n`-th power of a sum of `t + 1` terms has at most, cut at `maxTerms`. -/
def powerTerms (n : Nat) : Nat → Nat
  | 0 => 1
  | t + 1 => let c := powerTerms n t; if c > maxTerms then c else c * (n + t + 1) / (t + 1)

/-- The ring of a type, if it is one. -/
def mkSpace? (type : Expr) : MetaM (Option Space) := do
  let atoms ← mkRef (Array.mkEmpty 8)
  if type.isConstOf ``Nat then
    return some { type := type, level := levelZero, inst := type, isNat := true, atoms := atoms }
  let some level ← try? (getDecLevel type) | return none
  let some inst ← synthInstance? (mkApp (mkConst ``CommRing [level]) type) | return none
  return some { type := type, level := level, inst := inst, isNat := false, atoms := atoms }

def findAtom (x : Expr) : List Expr → Nat → Option Nat
  | .nil, _ => none
  | .cons a as, i => if a.eqv x then some i else findAtom x as (i + 1)
/-- As `findAtom`, up to unfolding instances. -/
def findAtomDefEq (x : Expr) : List Expr → Nat → MetaM (Option Nat)
  | .nil, _ => return none
  | .cons a as, i => do
    if a.isFVar then findAtomDefEq x as (i + 1)
    else if ← isDefEqI a x then return some i
    else findAtomDefEq x as (i + 1)
/-- The number of an atom in the table, where it is put if it is new. -/
def atomIndex (s : Space) (x : Expr) : MetaM Nat := do
  let as ← s.atoms.get
  if let some i := findAtom x as.toList 0 then return i
  if !x.isFVar then
    if let some i ← findAtomDefEq x as.toList 0 then return i
  s.atoms.set (as.push x)
  return as.size

/-- An expression with its normal form. -/
structure Reified where
  e : E
  p : P

/-- The literal in `OfNat.ofNat α n inst`. -/
def numeral? (e : Expr) : Option Nat :=
  if e.isAppOfArity ``OfNat.ofNat 3 then e.appFn!.appArg!.rawNatLit? else e.rawNatLit?

partial def reify (s : Space) (e : Expr) : MetaM Reified := do
  let e := e.consumeMData
  let f := e.getAppFn
  let some c := f.constName? | atom e
  if c == ``HAdd.hAdd then binary e E.add fun p q => p.plus q
  else if c == ``HMul.hMul then
    binary e E.mul fun p q => p.times q
  else if c == ``HSub.hSub then
    if s.isNat then atom e else binary e E.sub fun p q => p.plus (q.scale (-1) .one)
  else if c == ``Neg.neg then
    if s.isNat || !e.isAppOfArity ``Neg.neg 3 then atom e
    else
      let r ← reify s e.appArg!
      return ⟨.neg r.e, r.p.scale (-1) .one⟩
  else if c == ``HPow.hPow then
    if !e.isAppOfArity ``HPow.hPow 6 then atom e
    else match numeral? e.appArg! with
      | none => atom e
      | some n =>
        let r ← reify s e.appFn!.appArg!
        if n ≤ 1 || powerTerms n (r.p.length - 1) ≤ maxTerms then
          return ⟨.pow r.e n, r.p.raise n⟩
        else atom e
  else if c == ``OfNat.ofNat then
    match numeral? e with
    | some n => return ⟨.num n, .ofInt n⟩
    | none => atom e
  else if c == ``Nat.succ && s.isNat && e.isAppOfArity ``Nat.succ 1 then
    let r ← reify s e.appArg!
    return ⟨.add r.e (.num 1), r.p.plus (.ofInt 1)⟩
  else atom e
where
  atom (e : Expr) : MetaM Reified := do
    let i ← atomIndex s e
    return ⟨.atom i, .cons 1 (.cons i 1 .one) .nil⟩
  binary (e : Expr) (op : E → E → E) (val : P → P → P) : MetaM Reified := do
    if e.getAppNumArgs == 6 then
      let a ← reify s e.appFn!.appArg!
      let b ← reify s e.appArg!
      if a.p.length * b.p.length ≤ maxTerms then return ⟨op a.e b.e, val a.p b.p⟩
    atom e

/-! ### Expressions to terms -/

def c1 (c : Name) (a : Expr) : Expr := mkApp (mkConst c []) a
def c2 (c : Name) (a b : Expr) : Expr := mkApp2 (mkConst c []) a b
def quoteInt (k : Int) : Expr :=
  match k with
  | .ofNat n => c1 ``Int.ofNat (mkRawNatLit n)
  | .negSucc n => c1 ``Int.negSucc (mkRawNatLit n)
def quoteE : E → Expr
  | .num n => c1 ``E.num (mkRawNatLit n)
  | .atom i => c1 ``E.atom (mkRawNatLit i)
  | .add a b => c2 ``E.add (quoteE a) (quoteE b)
  | .mul a b => c2 ``E.mul (quoteE a) (quoteE b)
  | .sub a b => c2 ``E.sub (quoteE a) (quoteE b)
  | .neg a => c1 ``E.neg (quoteE a)
  | .pow a n => c2 ``E.pow (quoteE a) (mkRawNatLit n)
/-- The table of the atoms from position `lo` to below `hi`. -/
partial def quoteTable (s : Space) (as : Array Expr) (lo hi : Nat) : Expr :=
  if hi ≤ lo + 1 then
    mkApp2 (mkConst ``RArray.leaf [s.level]) s.type (as.getD lo (mkRawNatLit 0))
  else
    let mid := (lo + hi) / 2
    mkApp4 (mkConst ``RArray.branch [s.level]) s.type (mkRawNatLit mid)
      (quoteTable s as lo mid) (quoteTable s as mid hi)
/-- The table of all atoms; of one numeral if there are none. -/
def table (s : Space) : MetaM Expr := do
  let as ← s.atoms.get
  if as.size == 0 then
    let zero ← if s.isNat then pure (mkRawNatLit 0)
      else pure (mkApp3 (mkConst ``Poly.numeral [s.level]) s.type s.inst (mkRawNatLit 0))
    return mkApp2 (mkConst ``RArray.leaf [s.level]) s.type zero
  return quoteTable s as 0 as.size
/-- The proof of `x = true` for a Boolean that the kernel evaluates to `true`. -/
def reflTrue : Expr := mkApp2 (mkConst ``Eq.refl [mkLevelSucc levelZero]) (mkConst ``Bool []) (mkConst ``Bool.true [])

/-- The proof of `a = b` by equal normal forms. -/
def proveEq (s : Space) (a b : E) : MetaM Expr := do
  let l ← table s
  if s.isNat then
    return mkApp6 (mkConst ``eq_of_norm_nat []) l (quoteE a) (quoteE b) reflTrue reflTrue reflTrue
  return mkApp6 (mkConst ``eq_of_norm [s.level]) s.type s.inst l (quoteE a) (quoteE b) reflTrue
end Poly
