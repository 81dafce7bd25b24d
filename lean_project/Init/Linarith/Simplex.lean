prelude
import Init.Elab
import Init.Int.Notation
import Init.BEq
import Init.Nat.Gcd
import Init.List.Basic
/-!
`Init.Linarith.Simplex`: does a system of linear equations and inequalities over an ordered field have
a solution? If not, which combination of them is contradictory? The general simplex method of
Dutertre and de Moura ("A fast linear-arithmetic solver for DPLL(T)", 2006) with Bland's rule, on rows
of integers. Compiled code: what it finds, the kernel checks.
-/
universe u
set_option linter.unusedVariables false

namespace Simplex

/-- Rational numbers in lowest terms. -/
structure Q where
  num : Int
  den : Nat
def Q.make (n : Int) (d : Nat) : Q :=
  let g := Nat.gcd n.natAbs d
  if g ≤ 1 then ⟨n, d⟩ else ⟨n / (g : Int), d / g⟩
def Q.zero : Q := ⟨0, 1⟩
def Q.add (a b : Q) : Q :=
  if a.den = b.den then (if a.den = 1 then ⟨a.num + b.num, 1⟩ else .make (a.num + b.num) a.den)
  else .make (a.num * b.den + b.num * a.den) (a.den * b.den)
def Q.neg (a : Q) : Q := ⟨-a.num, a.den⟩
def Q.sub (a b : Q) : Q := a.add b.neg
/-- `a * n / d`. -/
def Q.scale (a : Q) (n d : Int) : Q :=
  if a.num = 0 then a
  else if d < 0 then .make (-(a.num * n)) (a.den * d.natAbs) else .make (a.num * n) (a.den * d.natAbs)
def Q.cmp (a b : Q) : Int := a.num * b.den - b.num * a.den

/-- `q + d δ` for an infinitesimal `δ > 0`. -/
structure V where
  q : Q
  d : Q
def V.zero : V := ⟨.zero, .zero⟩
def V.add (a b : V) : V := ⟨a.q.add b.q, a.d.add b.d⟩
def V.sub (a b : V) : V := ⟨a.q.sub b.q, a.d.sub b.d⟩
def V.scale (a : V) (n d : Int) : V := ⟨a.q.scale n d, a.d.scale n d⟩
/-- The sign of `a - b`. -/
def V.cmp (a b : V) : Int :=
  let c := a.q.cmp b.q
  if c = 0 then a.d.cmp b.d else c

/-- A linear form: coefficients of variables in ascending order. -/
@[reducible] def Form := List (Prod Nat Int)
/-- The coefficient of a variable. -/
def coefficient (v : Nat) : Form → Int
  | .nil => 0
  | .cons (w, c) f => if w = v then c else if w < v then coefficient v f else 0
/-- `a f + b g`. -/
partial def combine (a : Int) (f : Form) (b : Int) (g : Form) : Form :=
  match f, g with
  | .nil, g => g.map fun (v, c) => (v, b * c)
  | f, .nil => f.map fun (v, c) => (v, a * c)
  | .cons (v, c) f', .cons (w, d) g' =>
    if v < w then .cons (v, a * c) (combine a f' b g)
    else if w < v then .cons (w, b * d) (combine a f b g')
    else
      let e := a * c + b * d
      if e = 0 then combine a f' b g' else .cons (v, e) (combine a f' b g')
def without (v : Nat) : Form → Form
  | .nil => .nil
  | .cons (w, c) f => if w = v then f else .cons (w, c) (without v f)
def insert (v : Nat) (c : Int) : Form → Form
  | .nil => .cons (v, c) .nil
  | .cons (w, d) f => if w < v then .cons (w, d) (insert v c f) else .cons (v, c) (.cons (w, d) f)
def content (g : Nat) : Form → Nat
  | .nil => g
  | .cons (_, c) f => if g = 1 then 1 else content (Nat.gcd g c.natAbs) f

/-- `den * var = form`, where `form` is over the variables that are not basic; `den > 0`. -/
structure Row where
  var : Nat
  den : Nat
  form : Form
def Row.make (var den : Nat) (form : Form) : Row :=
  let g := content den form
  if g ≤ 1 then ⟨var, den, form⟩
  else ⟨var, den / g, form.map fun (v, c) => (v, c / (g : Int))⟩

inductive Rel where
  | eq | le | lt
/-- `form + const rel 0`. -/
structure Constraint where
  rel : Rel
  form : Form
  const : Int

/-- Variables below `columns` are free; the others are the left sides of the constraints. -/
structure State where
  columns : Nat
  rows : List Row
  values : Array V
  bounds : Array V
  fixed : Array Bool

def State.value (s : State) (v : Nat) : V := s.values.getD v .zero
def State.bound (s : State) (v : Nat) : V := s.bounds.getD (v - s.columns) .zero
def State.isFixed (s : State) (v : Nat) : Bool := if v < s.columns then false else s.fixed.getD (v - s.columns) false
def State.canDecrease (s : State) (v : Nat) : Bool := !s.isFixed v
def State.canIncrease (s : State) (v : Nat) : Bool :=
  if v < s.columns then true
  else if s.isFixed v then false
  else if (s.value v).cmp (s.bound v) < 0 then true else false
/-- Above its bound: 1. Fixed and below: -1. Otherwise 0. -/
def State.violation (s : State) (v : Nat) : Int :=
  if v < s.columns then 0
  else
    let c := (s.value v).cmp (s.bound v)
    if 0 < c then 1 else if c < 0 && s.isFixed v then -1 else 0
/-- The violated row with the smallest variable. -/
def State.violated (s : State) : List Row → Option (Prod Row Int) → Option (Prod Row Int)
  | .nil, best => best
  | .cons r rs, best =>
    match best with
    | some (b, _) =>
      if b.var < r.var then s.violated rs best
      else
        let x := s.violation r.var
        if x = 0 then s.violated rs best else s.violated rs (some (r, x))
    | none =>
      let x := s.violation r.var
      if x = 0 then s.violated rs none else s.violated rs (some (r, x))
/-- The first variable of a form that can move the row in direction `-dir`. -/
def State.entering (s : State) (dir : Int) : Form → Option (Prod Nat Int)
  | .nil => none
  | .cons (v, c) f =>
    let down : Bool := if 0 < c then decide (0 < dir) else decide (dir < 0)
    if (if down then s.canDecrease v else s.canIncrease v) then some (v, c) else s.entering dir f
/-- The other rows after the variable `v` became the basic variable of `new`. -/
def pivotRows (v old : Nat) (new : Row) : List Row → List Row
  | .nil => .nil
  | .cons r rs =>
    if r.var = old then .cons new (pivotRows v old new rs)
    else
      let b := coefficient v r.form
      if b = 0 then .cons r (pivotRows v old new rs)
      else
        .cons (.make r.var (r.den * new.den) (combine new.den (without v r.form) b new.form))
          (pivotRows v old new rs)
def updateValues (v old : Nat) (theta : V) : List Row → Array V → Array V
  | .nil, vs => vs
  | .cons r rs, vs =>
    if r.var = old then updateValues v old theta rs vs
    else
      let b := coefficient v r.form
      if b = 0 then updateValues v old theta rs vs
      else
        let x := vs.getD r.var .zero
        updateValues v old theta rs (vs.setIfInBounds r.var (x.add (theta.scale b r.den)))
/-- Move the basic variable of `r` to its bound by letting `v`, with coefficient `a`, enter. -/
def State.pivot (s : State) (r : Row) (v : Nat) (a : Int) : State :=
  let target := s.bound r.var
  let theta := (target.sub (s.value r.var)).scale r.den a
  let values := updateValues v r.var theta s.rows s.values
  let values := values.setIfInBounds r.var target
  let values := values.setIfInBounds v ((s.value v).add theta)
  let sign : Int := if a < 0 then -1 else 1
  let form := insert r.var (sign * r.den) ((without v r.form).map fun (w, c) => (w, -(sign * c)))
  let new := Row.make v a.natAbs form
  { s with rows := pivotRows v r.var new s.rows, values := values }
/-- The coefficients of the constraints in a contradiction. -/
def State.certificate (s : State) (r : Row) (dir : Int) : List (Prod Nat Int) :=
  .cons (r.var - s.columns, dir * r.den) (r.form.map fun (v, c) => (v - s.columns, -(dir * c)))
inductive Answer where
  /-- The sum of the constraints with these coefficients is contradictory. -/
  | contradiction (coefficients : List (Prod Nat Int))
  | solvable
  /-- The steps did not suffice; go on from here. -/
  | unfinished (s : State)
def State.run (s : State) : Nat → Answer
  | 0 => .unfinished s
  | fuel + 1 =>
    match s.violated s.rows none with
    | none => .solvable
    | some (r, dir) =>
      match s.entering dir r.form with
      | none => .contradiction (s.certificate r dir)
      | some (v, a) => (s.pivot r v a).run fuel

def start (columns : Nat) (cs : List Constraint) : State :=
  let rec rows : List Constraint → Nat → List Row
    | .nil, _ => .nil
    | .cons c cs, i => .cons ⟨i, 1, c.form⟩ (rows cs (i + 1))
  let bound (c : Constraint) : V :=
    ⟨⟨-c.const, 1⟩, match c.rel with | .lt => ⟨-1, 1⟩ | _ => .zero⟩
  let fixed (c : Constraint) : Bool := match c.rel with | .eq => true | _ => false
  let rec zeros (n : Nat) (vs : Array V) : Array V :=
    match n with
    | 0 => vs
    | n + 1 => zeros n (vs.push .zero)
  { columns := columns, rows := rows cs columns, values := zeros (columns + cs.length) (Array.mkEmpty 64),
    bounds := (cs.map bound).toArray, fixed := (cs.map fixed).toArray }
/-! ### Constraints that no contradiction can use -/

/-- How many constraints have the variable with a positive and with a negative coefficient; equations
count as both. -/
structure Signs where
  positive : Array Nat
  negative : Array Nat
def Signs.add (rel : Rel) : Form → Signs → Signs
  | .nil, s => s
  | .cons (v, c) f, s =>
    let up (a : Array Nat) : Array Nat := a.setIfInBounds v (a.getD v 0 + 1)
    match rel with
    | .eq => Signs.add rel f ⟨up s.positive, up s.negative⟩
    | _ => Signs.add rel f (if 0 < c then { s with positive := up s.positive } else { s with negative := up s.negative })
def Signs.of (columns : Nat) (cs : List (Prod Nat Constraint)) : Signs :=
  let none := zeros columns (Array.mkEmpty columns)
  all cs ⟨none, none⟩
where
  zeros : Nat → Array Nat → Array Nat
    | 0, a => a
    | n + 1, a => zeros n (a.push 0)
  all : List (Prod Nat Constraint) → Signs → Signs
    | .nil, s => s
    | .cons (_, c) cs, s => all cs (Signs.add c.rel c.form s)
/-- Whether nothing cancels some variable of the constraint. -/
def Signs.isAlone (s : Signs) (rel : Rel) : Form → Bool
  | .nil => false
  | .cons (v, c) f =>
    let alone : Bool := match rel with
      | .eq => decide (s.positive.getD v 0 ≤ 1) && decide (s.negative.getD v 0 ≤ 1)
      | _ => if 0 < c then s.negative.getD v 0 == 0 else s.positive.getD v 0 == 0
    if alone then true else Signs.isAlone s rel f
/-- The constraints, with their numbers, that a contradiction can use: in a sum that cancels every
variable, a variable of one sign only has coefficient zero everywhere. Of 400 products of hypotheses
most have a monomial of their own. -/
def useful (columns : Nat) (cs : List (Prod Nat Constraint)) : Nat → List (Prod Nat Constraint)
  | 0 => cs
  | fuel + 1 =>
    let s := Signs.of columns cs
    let kept := cs.filter fun (_, c) => !s.isAlone c.rel c.form
    if kept.length == cs.length then cs else useful columns kept fuel
open Lean Meta in
/-- A contradiction between constraints over that many variables, if there is one and `rounds` times
ten pivots find it: the constraints' numbers and coefficients. -/
def solve (columns : Nat) (cs : List Constraint) (rounds : Nat) : MetaM (Option (List (Prod Nat Int))) := do
  let kept := useful columns (numbered cs 0) cs.length
  let numbers := (kept.map fun (i, _) => i).toArray
  match ← loop (start columns (kept.map fun (_, c) => c)) rounds with
  | none => return none
  | some cert => return some (cert.map fun (i, c) => (numbers.getD i 0, c))
where
  numbered : List Constraint → Nat → List (Prod Nat Constraint)
    | .nil, _ => .nil
    | .cons c cs, i => .cons (i, c) (numbered cs (i + 1))
  loop (s : State) : Nat → MetaM (Option (List (Prod Nat Int)))
    | 0 => return none
    | n + 1 => do
      checkInterrupted
      match s.run 10 with
      | .contradiction c => return some c
      | .solvable => return none
      | .unfinished s => loop s n
end Simplex
