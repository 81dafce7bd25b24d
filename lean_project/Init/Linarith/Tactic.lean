prelude
import Init.Ring.Tactic
import Init.Linarith.Cert
import Init.Linarith.Simplex
/-!
`Init.Linarith.Tactic`: `linarith` and `nlinarith`. Hypotheses, hints and the negated goal become
polynomial inequalities; a contradiction between them is searched by linear arithmetic over the
monomials and proved by `Linarith.refute`. ℕ goes to ℤ by casts.
-/
universe u
set_option linter.unusedVariables false

namespace Linarith
open Lean Meta Elab Tactic Poly

/-! ### Hypotheses -/

/-- Where the proof of a hypothesis comes from; products are proved only if they are used. -/
inductive Origin where
  | given (proof : Expr)
  | product (i j : Nat)
  /-- The square of an expression, `e ^ 2` or `e * e`. -/
  | square (e : E) (asProduct : Bool)
/-- `a rel b`; `p` is the normal form of `a - b`. -/
structure Hyp where
  rel : Simplex.Rel
  a : E
  b : E
  p : P
  origin : Origin
instance Hyp.instInhabited : Inhabited Hyp := ⟨⟨.eq, .num 0, .num 0, .nil, .product 0 0⟩⟩
/-- The comparisons of one ordered ring. -/
structure Problem where
  pusher : Pusher
  hyps : Ref (Array Hyp)

structure Comparison where
  rel : Simplex.Rel
  type : Expr
  a : Expr
  b : Expr
  proof : Expr

def comparison (rel : Simplex.Rel) (t proof : Expr) : Comparison :=
  match rel with
  | .eq => ⟨.eq, t.appFn!.appFn!.appArg!, lhs t, rhs t, proof⟩
  | r => ⟨r, t.appFn!.appFn!.appFn!.appArg!, lhs t, rhs t, proof⟩
def flipped (c : Comparison) : Comparison := { c with a := c.b, b := c.a }
/-- The comparisons that a proof of the proposition `t` gives. -/
partial def comparisons (t proof : Expr) (fuel : Nat := 1) : MetaM (List Comparison) := do
  let t := t.consumeMData
  if t.isAppOfArity ``LE.le 4 then return [comparison .le t proof]
  else if t.isAppOfArity ``LT.lt 4 then return [comparison .lt t proof]
  else if t.isAppOfArity ``GE.ge 4 then return [flipped (comparison .le t proof)]
  else if t.isAppOfArity ``GT.gt 4 then return [flipped (comparison .lt t proof)]
  else if t.isAppOfArity ``Eq 3 then return [comparison .eq t proof]
  else if t.isAppOfArity ``And 2 then
    let l ← comparisons (lhs t) (← mkAppM ``And.left #[proof])
    let r ← comparisons (rhs t) (← mkAppM ``And.right #[proof])
    return l ++ r
  else if t.isAppOfArity ``Not 1 then
    let u := (rhs t).consumeMData
    let lemmaName :=
      if u.isAppOfArity ``LE.le 4 then some ``lt_of_not_le'
      else if u.isAppOfArity ``LT.lt 4 then some ``le_of_not_lt'
      else if u.isAppOfArity ``GE.ge 4 then some ``lt_of_not_ge'
      else if u.isAppOfArity ``GT.gt 4 then some ``le_of_not_gt'
      else none
    match lemmaName with
    | none => return .nil
    | some n =>
      match ← try? (mkAppM n #[proof]) with
      | none => return .nil
      | some proof => comparisons (← inferType proof) proof
  else
    match fuel with
    | 0 => return .nil
    | n + 1 =>
      let t' ← whnfR t
      if t'.eqv t then return .nil else comparisons t' proof n

/-- ℕ to ℤ, and strict inequalities of ℤ to `a + 1 ≤ b`. -/
def toInt (c : Comparison) : MetaM Comparison := do
  if c.type.isConstOf ``Nat then
    match c.rel with
    | .eq => typed .eq (← mkAppM ``natEq #[c.proof])
    | .le => typed .le (← mkAppM ``natLe #[c.proof])
    | .lt => typed .le (← mkAppM ``natLt #[c.proof])
  else if c.type.isConstOf ``Int then
    match c.rel with
    | .lt => typed .le (← mkAppM ``intLt #[c.proof])
    | _ => return c
  else return c
where
  typed (rel : Simplex.Rel) (proof : Expr) : MetaM Comparison := do
    return comparison rel (← inferType proof) proof

/-- The problem of a type, made when it is new; `none` if the type is not an ordered ring. -/
def problemOf (problems : Ref (List (Prod Expr (Option Problem)))) (type : Expr) : MetaM (Option Problem) := do
  if let some r := find type (← problems.get) then return r
  let r ← make type
  problems.set ((← problems.get) ++ [(type, r)])
  return r
where
  find (type : Expr) : List (Prod Expr (Option Problem)) → Option (Option Problem)
    | .nil => none
    | .cons (t, r) rest => if t.eqv type then some r else find type rest
  make (type : Expr) : MetaM (Option Problem) := do
    let some s ← mkSpace? type | return none
    if isNone (← try? (mkAppOptM ``le_of_not_lt' #[some type, none])) then return none
    return some { pusher := ← mkPusher s, hyps := ← mkRef (Array.mkEmpty 16) }

/-- Put a comparison into the problem of its type; the type is returned. -/
def addComparison (problems : Ref (List (Prod Expr (Option Problem)))) (c : Comparison) : MetaM (Option Expr) := do
  let c ← toInt c
  let some p ← problemOf problems c.type | return none
  let ps := p.pusher
  let pa ← push ps c.a
  let pb ← push ps c.b
  let proof ← if isNone pa && isNone pb then pure c.proof
    else
      let lemmaName := match c.rel with
        | .eq => ``eq_congr
        | .le => ``le_congr
        | .lt => ``lt_congr
      mkAppM lemmaName #[c.proof, ← pa.proof c.a, ← pb.proof c.b]
  let a ← reify ps.s (pa.term c.a)
  let b ← reify ps.s (pb.term c.b)
  let poly := a.p.plus (b.p.scale (-1) .one)
  p.hyps.set ((← p.hyps.get).push ⟨c.rel, a.e, b.e, poly, .given proof⟩)
  return some c.type
def addFact (problems : Ref (List (Prod Expr (Option Problem)))) (proof : Expr) : MetaM (Option Expr) := do
  let t ← instantiateMVarsProfiling (← inferType proof)
  let mut type := none
  for c in ← comparisons t proof do
    match ← addComparison problems c with
    | some t => type := some t
    | none => type := type
  return type

/-! ### Casts of naturals are not negative -/

def isNatCast (e : Expr) : Bool := e.isAppOfArity ``Nat.cast 3
/-- The index of the hypothesis `0 ≤ atom`, for every atom that is a cast from ℕ. -/
def addCasts (p : Problem) : MetaM (List (Prod Nat Nat)) := do
  let s := p.pusher.s
  let mut i := 0
  let mut found := .nil
  for a in ← s.atoms.get do
    if isNatCast a then
      let proof ← mkAppOptM ``Nat.cast_nonneg #[some s.type, none, none, none, some (rhs a)]
      let hs ← p.hyps.get
      found := .cons (i, hs.size) found
      p.hyps.set (hs.push ⟨.le, .num 0, .atom i, .cons (-1) (.cons i 1 .one) .nil, .given proof⟩)
    i := i + 1
  return found

/-! ### Products -/

instance Nat.instInhabitedProd : Inhabited (Prod Nat Nat) := ⟨(0, 0)⟩

def combineRel : Simplex.Rel → Simplex.Rel → Simplex.Rel
  | .eq, _ => .eq
  | _, .eq => .eq
  | .lt, .lt => .lt
  | _, _ => .le
/-- `0 rel (b - a) * (d - c)`, and with an equation `(b - a) * (d - c) = 0`. -/
def product (h k : Hyp) (i j : Nat) : Hyp :=
  let q := h.p.times k.p
  match h.rel, k.rel with
  | .eq, _ => ⟨.eq, .mul (.sub h.b h.a) (.sub k.b k.a), .num 0, q, .product i j⟩
  | _, .eq => ⟨.eq, .mul (.sub k.b k.a) (.sub h.b h.a), .num 0, q, .product j i⟩
  | r, r' => ⟨combineRel r r', .num 0, .mul (.sub h.b h.a) (.sub k.b k.a), q.scale (-1) .one, .product i j⟩
/-- The proof of a hypothesis. -/
partial def proofOf (s : Space) (hs : Array Hyp) (h : Hyp) : MetaM Expr := do
  match h.origin with
  | .given e => return e
  | .square e asProduct =>
    mkAppOptM (if asProduct then ``mul_self_den else ``square_den)
      #[some s.type, none, none, none, some (← table s), some (quoteE e)]
  | .product i j =>
    let x := hs.getD i default
    let y := hs.getD j default
    let px ← proofOf s hs x
    let py ← proofOf s hs y
    match x.rel, y.rel with
    | .eq, _ =>
      let t ← whnfR (← inferType py)
      mkAppM ``mul_eq_any #[px, lhs t, rhs t]
    | .le, .le => mkAppM ``mul_le_le #[px, py]
    | .lt, .le => mkAppM ``mul_lt_le #[px, py]
    | .le, .lt => mkAppM ``mul_le_lt #[px, py]
    | _, _ => mkAppM ``mul_lt_lt #[px, py]

/-- The index of a hypothesis `0 ≤ m` for a monomial in atoms that are casts from ℕ, if it is one. -/
def castMonomial (p : Problem) (casts : List (Prod Nat Nat)) (m : M) : MetaM Unit := do
  let some factors := factorsOf m | return
  if factors.length < 2 then return
  match factors with
  | .nil => return
  | .cons i is => go i is
where
  index (v : Nat) : List (Prod Nat Nat) → Option Nat
    | .nil => none
    | .cons (w, i) r => if w = v then some i else index v r
  factorsOf : M → Option (List Nat)
    | .one => some .nil
    | .cons v e m => do
      let i ← index v casts
      let r ← factorsOf m
      return repeated i e r
  repeated (i : Nat) : Nat → List Nat → List Nat
    | 0, r => r
    | n + 1, r => .cons i (repeated i n r)
  go (i : Nat) : List Nat → MetaM Unit
    | .nil => return
    | .cons j js => do
      let hs ← p.hyps.get
      let h := product (hs.getD i default) (hs.getD j default) i j
      p.hyps.set (hs.push h)
      go hs.size js
def monomialsOf : P → List M → List M
  | .nil, acc => acc
  | .cons _ m p, acc => monomialsOf p (if contains m acc then acc else .cons m acc)
where
  contains (m : M) : List M → Bool
    | .nil => false
    | .cons m' r => match M.order m m' with
      | .eq => true
      | _ => contains m r
/-- Facts `0 ≤ m` for the products of casts that occur. -/
def addCastMonomials (p : Problem) (casts : List (Prod Nat Nat)) : MetaM Unit := do
  match casts with
  | .nil => return
  | _ =>
    let mut ms := .nil
    for h in ← p.hyps.get do
      ms := monomialsOf h.p ms
    for m in ms do
      castMonomial p casts m

/-! ### The search -/

/-- The number of a monomial in the list of columns. -/
def columnOf (m : M) : List M → Nat → Option Nat
  | .nil, _ => none
  | .cons m' ms, i => match M.order m m' with
    | .eq => some i
    | _ => columnOf m ms (i + 1)
/-- Columns by monomial: a binary search tree. -/
inductive Columns where
  | leaf
  | node (l : Columns) (m : M) (i : Nat) (r : Columns)
def Columns.find (m : M) : Columns → Option Nat
  | .leaf => none
  | .node l m' i r => match M.order m m' with
    | .eq => some i
    | .lt => l.find m
    | .gt => r.find m
def Columns.add (m : M) (i : Nat) : Columns → Columns
  | .leaf => .node .leaf m i .leaf
  | .node l m' j r => match M.order m m' with
    | .eq => .node l m' j r
    | .lt => .node (l.add m i) m' j r
    | .gt => .node l m' j (r.add m i)
/-- The linear form of a polynomial, its constant, and the columns with the new monomials. -/
def formOf : P → Columns → Nat → Simplex.Form → Int → Prod Simplex.Form (Prod Int (Prod Columns Nat))
  | .nil, cols, n, f, k => (f, k, cols, n)
  | .cons c .one p, cols, n, f, k => formOf p cols n f (k + c)
  | .cons c m p, cols, n, f, k =>
    match cols.find m with
    | some i => formOf p cols n (Simplex.insert i c f) k
    | none => formOf p (cols.add m n) (n + 1) (Simplex.insert n c f) k
def constraintsOf : List Hyp → List (Prod Nat (Prod Nat Nat)) → Columns → Nat → List Simplex.Constraint →
    Prod Nat (List Simplex.Constraint)
  | .nil, _, _, n, acc => (n, acc.toArray.reverse.toList)
  | .cons h hs, units, cols, n, acc =>
    let (f, k, cols, n) := formOf (clearAll h.p units) cols n .nil 0
    constraintsOf hs units cols n (.cons ⟨h.rel, f, k⟩ acc)
where
  clearAll (p : P) : List (Prod Nat (Prod Nat Nat)) → P
    | .nil => p
    | .cons (v, k, d) us => clearAll (P.cleared v k d p) us
/-- The units with their highest degrees. -/
def unitDegrees (hs : List Hyp) : List (Prod Nat Nat) → List (Prod Nat (Prod Nat Nat))
  | .nil => .nil
  | .cons (v, k) us =>
    let rec top : List Hyp → Nat → Nat
      | .nil, d => d
      | .cons h hs, d => let e := P.degreeOf v h.p; top hs (if d < e then e else d)
    match top hs 0 with
    | 0 => unitDegrees hs us
    | d => .cons (v, k, d) (unitDegrees hs us)

def quoteNat (n : Nat) : Expr := mkRawNatLit n
/-- The hypotheses of a certificate as a term; their proofs; the sum of the differences. -/
def quoteHyps (s : Space) (all : Array Hyp) : List (Prod Nat Int) → MetaM (Prod Expr (Prod (List Expr) P))
  | .nil => return (mkConst ``Hyps.nil [], .nil, .nil)
  | .cons (i, c) rest => do
    let h := all.getD i default
    let (e, ps, sum) ← quoteHyps s all rest
    let a := quoteE h.a
    let b := quoteE h.b
    let proof ← proofOf s all h
    let q ← match h.rel with
      | .eq => pure (mkApp4 (mkConst ``Hyps.eq []) a b (quoteInt c) e)
      | .le => pure (mkApp4 (mkConst ``Hyps.le []) a b (quoteNat c.natAbs) e)
      | .lt => pure (mkApp4 (mkConst ``Hyps.lt []) a b (quoteNat (c.natAbs - 1)) e)
    return (q, .cons proof ps, (h.p.scale c .one).plus sum)
/-- The proof of `False` from a certificate: what it is by the hypotheses, and their proofs. -/
def refutation (s : Space) (all : Array Hyp) (cert : List (Prod Nat Int)) : MetaM (Prod Expr (List Expr)) := do
  let (hs, proofs, sum) ← quoteHyps s all cert
  let units := unitsFrom (← s.atoms.get).toList 0
  let (q, _) := clearUnits sum units
  let k := match q with
    | .nil => 0
    | .cons k _ _ => k
  -- with units the sum is `k / d`; the coefficients are multiples of `d` (see `search`)
  let k := constantOf sum units k
  let (z, steps) := clearUnits (sum.plus (.ofInt (-k))) units
  if !z.isZero then failWith "linarith failed: its certificate is wrong"
  let l ← table s
  let sumTerm := c2 ``P.add (c1 ``Hyps.sum hs) (c1 ``P.const (c1 ``Int.neg (quoteInt k)))
  let hz ← proveZero s l sumTerm steps
  let thm ← mkAppOptM ``refute #[some s.type, none, none, none, some l, some hs]
  return (mkApp3 thm (quoteInt k) reflTrue hz, proofs)
where
  constantOf (sum : P) (units : List (Prod Nat Nat)) (k : Int) : Int :=
    let rec factor : P → List (Prod Nat Nat) → Int
      | _, .nil => 1
      | p, .cons (v, c) us =>
        match P.degreeOf v p with
        | 0 => factor p us
        | d => (c : Int) ^ d * factor (P.cleared v c d p) us
    k / factor sum units
/-- A proof of `False` from the hypotheses of a problem, by linear arithmetic over their monomials. -/
def search (p : Problem) (all : Array Hyp) (rounds : Nat) : MetaM (Option Expr) := do
  let units := unitDegrees all.toList (unitsFrom (← p.pusher.s.atoms.get).toList 0)
  let (n, cs) := constraintsOf all.toList units .leaf 0 .nil
  match ← Simplex.solve n cs rounds with
  | none => return none
  | some cert =>
    let scale := units.map (fun (v, k, d) => k ^ d)
    let scale := product scale
    let cert := cert.map fun (i, c) => (i, c * (scale : Int))
    let (h, proofs) ← refutation p.pusher.s all (nonzero cert)
    return some (mkAppN h proofs.toArray)
where
  product : List Nat → Nat
    | .nil => 1
    | .cons n ns => n * product ns
  nonzero : List (Prod Nat Int) → List (Prod Nat Int)
    | .nil => .nil
    | .cons (i, c) r => if c = 0 then nonzero r else .cons (i, c) (nonzero r)

/-! ### The tactics -/

/-- Elements of `a, b, c`: every second argument. -/
def everySecond : List Syntax → List Syntax
  | .nil => .nil
  | .cons x .nil => .cons x .nil
  | .cons x (.cons _ rest) => .cons x (everySecond rest)

/-- The facts that the tactic starts from: hypotheses (unless `only`), hints, the negated goal. -/
def collect (problems : Ref (List (Prod Expr (Option Problem)))) (only : Bool) (hints : List Syntax)
    (negated : Option FVarId) : TacticM (Option Expr) := do
  let mut preferred := none
  if let some x := negated then
    preferred ← addFact problems (mkFVar x)
  for stx in hints do
    let e ← elabTerm stx none
    let t ← addFact problems e
    if isNone preferred then preferred := t
  if !only then
    for x in ← getPropHyps do
      if !same x negated then
        let t ← addFact problems (mkFVar x)
        if isNone preferred then preferred := t
  return preferred
where
  same (x : FVarId) : Option FVarId → Bool
    | none => false
    | some y => x == y

/-- Close the goal by a proof of `False` from one of the problems, the preferred type first. -/
def solveProblems (problems : List (Prod Expr (Option Problem))) (preferred : Option Expr)
    (solve : Problem → MetaM (Option Expr)) : MetaM (Option Expr) := do
  if let some t := preferred then
    if let some h ← loop problems fun t' => t'.eqv t then return some h
    loop problems fun t' => !t'.eqv t
  else loop problems fun _ => true
where
  loop (ps : List (Prod Expr (Option Problem))) (ok : Expr → Bool) : MetaM (Option Expr) := do
    match ps with
    | .nil => return none
    | .cons (t, some p) rest =>
      if ok t then
        match ← solve p with
        | some h => return some h
        | none => loop rest ok
      else loop rest ok
    | .cons _ rest => loop rest ok

/-- Linear: the hypotheses as they are. -/
def linear (p : Problem) : MetaM (Option Expr) := do
  addCastMonomials p (← addCasts p)
  search p (← p.hyps.get) 200

/-! ### Squares and products -/

/-- The squares that occur in an expression. -/
def squaresOf : E → List (Prod E Bool) → List (Prod E Bool)
  | .num _, acc => acc
  | .atom _, acc => acc
  | .add a b, acc => squaresOf a (squaresOf b acc)
  | .sub a b, acc => squaresOf a (squaresOf b acc)
  | .neg a, acc => squaresOf a acc
  | .pow a n, acc =>
    let acc := squaresOf a acc
    if n = 2 then .cons (a, false) acc
    else if n % 2 = 0 && n ≠ 0 then .cons (.pow a (n / 2), false) acc else acc
  | .mul a b, acc =>
    let acc := squaresOf a (squaresOf b acc)
    if E.same a b then .cons (a, true) acc else acc
where
  E.same : E → E → Bool
    | .num a, .num b => a == b
    | .atom a, .atom b => a == b
    | .add a b, .add c d => E.same a c && E.same b d
    | .mul a b, .mul c d => E.same a c && E.same b d
    | .sub a b, .sub c d => E.same a c && E.same b d
    | .neg a, .neg b => E.same a b
    | .pow a n, .pow b m => E.same a b && n == m
    | _, _ => false
def squareHyp (e : E) (asProduct : Bool) : Hyp :=
  let p := e.poly
  { rel := .le, a := .num 0, b := if asProduct then .mul e e else .pow e 2,
    p := (p.times p).scale (-1) .one, origin := .square e asProduct }
/-- Add a hypothesis unless its polynomial is there already (up to a factor it may be). -/
def addNew (hs : Array Hyp) (h : Hyp) : Array Hyp :=
  if h.p.isZero then hs
  else if isThere h hs.toList then hs
  else hs.push h
where
  isThere (h : Hyp) : List Hyp → Bool
    | .nil => false
    | .cons k ks => if h.p.same k.p then true else isThere h ks
/-- A monomial as an expression. -/
def exprOfM : M → E
  | .one => .num 1
  | .cons v e .one => power v e
  | .cons v e m => .mul (power v e) (exprOfM m)
where
  power (v e : Nat) : E := if e = 1 then .atom v else .pow (.atom v) e
def exprOfTerm (k : Nat) (m : M) : E :=
  match m with
  | .one => .num k
  | m => if k = 1 then exprOfM m else .mul (.num k) (exprOfM m)
/-- A polynomial as an expression. -/
def exprOfP : P → E
  | .nil => .num 0
  | .cons k m p => from_ (if k < 0 then .neg (exprOfTerm k.natAbs m) else exprOfTerm k.natAbs m) p
where
  from_ (acc : E) : P → E
    | .nil => acc
    | .cons k m p =>
      let t := exprOfTerm k.natAbs m
      from_ (if k < 0 then .sub acc t else .add acc t) p
/-- The monomial whose square is `m`. -/
def halfOf : M → Option M
  | .one => some .one
  | .cons v e m => if e % 2 = 0 then (halfOf m).map fun h => .cons v (e / 2) h else none
def coefficientOf (m : M) : P → Int
  | .nil => 0
  | .cons k m' p => match M.order m m' with
    | .eq => k
    | _ => coefficientOf m p
/-- The monomials with a square in the polynomial. -/
def basisOf : P → List M
  | .nil => .nil
  | .cons k m p =>
    match halfOf m with
    | some h => .cons h (basisOf p)
    | none => basisOf p
/-- Squares by completion: for each monomial `m` of the basis whose square has a positive coefficient
`c`, the square of `2 c m + ..` that removes `m`. For quadratic polynomials these are the squares of
the unique decomposition. -/
def completeSquares : List M → P → List P
  | .nil, _ => .nil
  | .cons m basis, p =>
    let c := coefficientOf (m.times m) p
    if c ≤ 0 then completeSquares basis p
    else
      let s := (P.cons (2 * c) m .nil).plus (cross m basis p)
      let p' := (p.scale (4 * c) .one).plus ((s.times s).scale (-1) .one)
      .cons s (completeSquares basis p')
where
  cross (m : M) : List M → P → P
    | .nil, _ => .nil
    | .cons m' basis, p =>
      let c := coefficientOf (m.times m') p
      let r := cross m basis p
      if c = 0 then r else (P.cons c m' .nil).plus r
/-- Primitive: divided by the greatest common divisor of the coefficients. -/
def primitive (p : P) : P :=
  let g := content p 0
  if g ≤ 1 then p else divide g p
where
  content : P → Nat → Nat
    | .nil, g => g
    | .cons k _ p, g => content p (Nat.gcd g k.natAbs)
  divide (g : Nat) : P → P
    | .nil => .nil
    | .cons k m p => .cons (k / (g : Int)) m (divide g p)
/-- Sums and differences of two monomials. -/
def pairs : List M → List P
  | .nil => .nil
  | .cons m ms =>
    let one (k : Int) (m' : M) : P := (P.cons 1 m .nil).plus (.cons k m' .nil)
    (ms.map (one (-1))) ++ (ms.map (one 1)) ++ pairs ms

/-- At most so many hypotheses with all products. -/
def maxHyps : Nat := 400
/-- The products of the pairs of hypotheses below `n`, those of low numbers first. -/
def addProducts (hs : Array Hyp) (n : Nat) : MetaM (Array Hyp) := do
  checkInterrupted
  return diagonals hs (2 * n) 0
where
  diagonals (all : Array Hyp) (fuel d : Nat) : Array Hyp :=
    match fuel with
    | 0 => all
    | fuel + 1 => diagonals (pairsOf all (d + 1) 0 d) fuel (d + 1)
  pairsOf (all : Array Hyp) (fuel i d : Nat) : Array Hyp :=
    match fuel with
    | 0 => all
    | fuel + 1 =>
      let j := d - i
      if j < i then all
      else if n ≤ j || maxHyps ≤ all.size then pairsOf all fuel (i + 1) d
      else
        let h := hs.getD i default
        let k := hs.getD j default
        let all := if h.p.length * k.p.length ≤ 400 then addNew all (product h k i j) else all
        pairsOf all fuel (i + 1) d

/-- Nonlinear: first as it is; then with squares that complete the goal's; then with the squares that
occur and all products of pairs; then with products of the hypotheses with squares of sums and
differences too. -/
def nonlinear (p : Problem) : MetaM (Option Expr) := do
  addCastMonomials p (← addCasts p)
  let given ← p.hyps.get
  if let some h ← search p given 20 then return some h
  -- squares for the goal
  let units := unitDegrees given.toList (unitsFrom (← p.pusher.s.atoms.get).toList 0)
  let goal := constraintsOf.clearAll (given.getD 0 default).p units
  let basis := basisOf goal
  let mut completed := given
  for q in completeSquares basis goal do
    completed := addNew completed (squareHyp (exprOfP (primitive q)) false)
  if let some h ← search p completed 20 then return some h
  -- as Mathlib: squares that occur, products of pairs
  let mut squares := .nil
  for h in given do
    squares := squaresOf h.a (squaresOf h.b squares)
  let mut all := given
  for (e, asProduct) in squares do
    all := addNew all (squareHyp e asProduct)
  all := ← addProducts all all.size
  if let some h ← search p all 25 then return some h
  -- squares of sums and differences, and their products with the hypotheses
  let mut more := completed
  let mut monomials := basis
  for h in given do
    for m in basisOf h.p do
      monomials := if monomialsOf.contains m monomials then monomials else monomials ++ [m]
  let mut i := 0
  for _ in ← p.pusher.s.atoms.get do
    let m := M.cons i 1 .one
    monomials := if monomialsOf.contains m monomials then monomials else monomials ++ [m]
    i := i + 1
  for q in pairs (takeM 6 monomials) do
    more := addNew more (squareHyp (exprOfP q) false)
  if let some h ← search p more 25 then return some h
  more := ← addProducts more more.size
  search p more 25
where
  takeM : Nat → List M → List M
    | 0, _ => .nil
    | _, .nil => .nil
    | n + 1, .cons m ms => .cons m (takeM n ms)

/-- Turn the goal into `False`; a comparison is negated and becomes a hypothesis. -/
def negateGoal : TacticM (Option FVarId) := do
  let g ← getMainGoal
  let t ← getTarget
  if t.isConstOf ``False then return none
  let before := (← getPropHyps).size
  if isComparison t then
    let some g ← g.falseOrByContra | failWith "linarith failed: the goal cannot be negated"
    replaceMainGoal [g]
    withMainContext do
      let after ← getPropHyps
      if before < after.size then return after.toList.toArray.reverse.toList.toArray.getD 0 .anonymous |> some
      else return none
  else
    let g ← g.exfalso
    replaceMainGoal [g]
    return none
where
  isComparison (t : Expr) : Bool :=
    let c := headOf t
    c == ``LE.le || c == ``LT.lt || c == ``GE.ge || c == ``GT.gt || c == ``Not || c == ``Ne

def run (name : Name) (stx : Syntax) (solve : Problem → MetaM (Option Expr)) : TacticM Unit := do
  let only := !(stx.getArg 1).isNone
  let hints := if (stx.getArg 2).isNone then .nil
    else everySecond ((stx.getArg 2).getArg 1).getArgs.toList
  let negated ← negateGoal
  withMainContext do
    let problems ← mkRef .nil
    let preferred ← collect problems only hints negated
    match ← solveProblems (← problems.get) preferred solve with
    | some h => closeMainGoal name h
    | none => failWith "linarith failed to find a contradiction"
-- The kinds under which an equation's two inequalities are proved; not for use in files.
syntax (name := linarithBoth) "linarith_both" : tactic
syntax (name := nlinarithBoth) "nlinarith_both" : tactic
/-- An equation is proved by two inequalities. -/
def runBoth (stx : Syntax) (kind both : Name) (solve : Problem → MetaM (Option Expr)) : TacticM Unit :=
  atRef stx <| withMainContext do
    let t ← getTarget
    if t.isAppOfArity ``Eq 3 then evalTactic (stx.setKind both)
    else run kind stx solve
def expandBoth (stx : Syntax) (kind : Name) : MacroM Syntax := do
  let t : TSyntax `tactic := ⟨stx.setKind kind⟩
  `(tactic| (apply eq_of_not_lt_of_not_gt <;> $t))

/-- `linarith` proves a linear inequality or equation, or any goal from contradictory hypotheses, over a
linearly ordered commutative ring (ℤ, an ordered field) or ℕ, from the comparisons in the context:
`<`, `≤`, `=`, `≥`, `>`, their negations, and conjunctions of them. `linarith [h₁, h₂]` uses the terms in
the list as well, `linarith only [h₁]` only these. Nonlinear monomials are atoms. It is complete for
ordered fields; over ℤ and ℕ strict inequalities are sharpened (`a < b` to `a + 1 ≤ b`), and integer
reasoning beyond that is `omega`'s. Unlike Mathlib's it takes no configuration. -/
syntax (name := linarith) "linarith" (&" only")? (" [" term,* "]")? : tactic
@[tactic linarith] def evalLinarith : Tactic := fun stx =>
  runBoth stx ``linarith ``linarithBoth linear
@[macro Linarith.linarithBoth] def expandLinarithBoth : Macro := fun stx => expandBoth stx ``linarith

/-- `nlinarith` is `linarith` with products: first with squares that complete the goal's, then with the
squares that occur and the products of all pairs of hypotheses, hints and the negated goal (as
Mathlib's), then with squares of sums and differences of atoms and their products with the hypotheses;
at most 400 in all. -/
syntax (name := nlinarith) "nlinarith" (&" only")? (" [" term,* "]")? : tactic
@[tactic nlinarith] def evalNlinarith : Tactic := fun stx =>
  runBoth stx ``nlinarith ``nlinarithBoth nonlinear
@[macro Linarith.nlinarithBoth] def expandNlinarithBoth : Macro := fun stx => expandBoth stx ``nlinarith
end Linarith
