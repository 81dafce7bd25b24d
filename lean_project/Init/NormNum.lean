prelude
import Init.Linarith.Tactic
import Init.NumberTheory.Prime
import Init.NumberTheory.ModEq
import Init.NumberTheory.Parity
import Init.NumberTheory.Sqrt
import Init.Nat.Simproc
import Init.Algebra.Field
import Init.Rat.Field
import Init.Finset.BigOperators
import Init.Finset.Powerset
import Init.Kernel
/-!
`Init.NormNum`: `norm_num`. Lean's own procedures compute with literals of ℕ and ℤ; those here compute
with rational numbers in fields, decide primality, parity, congruences and squares of literals, and
evaluate factorials, binomial coefficients, Fibonacci numbers, roots, and sums, products and cardinalities
over finite sets.
-/
universe u
set_option linter.unusedVariables false

namespace NormNum
open Lean Meta Elab Tactic Poly

/-! ### Rational numbers in fields -/

/-- The value of a polynomial without atoms: numerator and denominator. -/
def valueOf? (units : List (Prod Nat Nat)) (p : P) : Option (Prod Int Nat) :=
  match clearUnits p units with
  | (.nil, _) => some (0, 1)
  | (.cons k .one .nil, steps) =>
    let d := denominator steps
    let g := Nat.gcd k.natAbs d
    some (k / (g : Int), d / g)
  | _ => none
where
  denominator : List (Prod Nat (Prod Nat Nat)) → Nat
    | .nil => 1
    | .cons (_, k, d) r => k ^ d * denominator r
/-- A term whose only constants are numerals, with its expression and value. -/
structure Number where
  space : Space
  pushed : Pushed
  e : Reified
  num : Int
  den : Nat
def isLiteral (e : Expr) : Bool :=
  match numeral? e with
  | some _ => true
  | none => e.isAppOfArity ``Neg.neg 3 && (match numeral? e.appArg! with
    | some _ => true
    | none => false)
/-- Whether a term is made of numerals only. -/
partial def isClosed (e : Expr) : Bool :=
  let e := e.consumeMData
  match numeral? e with
  | some _ => true
  | none =>
    if isBinary e ``HAdd.hAdd || isBinary e ``HMul.hMul || isBinary e ``HSub.hSub || isBinary e ``HDiv.hDiv then
      isClosed (lhs e) && isClosed (rhs e)
    else if isBinary e ``HPow.hPow then isClosed (lhs e) && (match numeral? (rhs e) with
      | some _ => true
      | none => false)
    else if e.isAppOfArity ``Neg.neg 3 || e.isAppOfArity ``Inv.inv 3 then isClosed (rhs e)
    else if e.isAppOfArity ``Nat.cast 3 || e.isAppOfArity ``Int.cast 3 then isClosed (rhs e)
    else false
def number? (ps : Pusher) (e : Expr) : MetaM (Option Number) := do
  let p ← push ps e
  let r ← reify ps.s (p.term e)
  match valueOf? (unitsFrom (← ps.s.atoms.get).toList 0) r.p with
  | none => return none
  | some (n, d) => return some ⟨ps.s, p, r, n, d⟩
/-- A rational number as a term: `n`, `-n`, `n / d`, `-(n / d)`. -/
def mkNumber (s : Space) (n : Int) (d : Nat) : MetaM Expr := do
  let x ← mkNumeralIn s n.natAbs
  let x ← if d == 1 then pure x else mkDivIn s x (← mkNumeralIn s d)
  if n < 0 then mkNegIn s x else return x
def builtin (type : Expr) : Bool := type.isConstOf ``Nat || type.isConstOf ``Int
/-- Evaluates arithmetic of numerals in fields. -/
def evalField : Simp.Simproc := fun e => Simp.liftM do
  if !isClosed e then return .continue none
  let type ← inferType e
  if builtin type then return .continue none
  let some s ← mkSpace? type | return .continue none
  let ps ← mkPusher s
  let some x ← number? ps e | return .continue none
  let e' ← mkNumber s x.num x.den
  if e'.eqv e then return .done { expr := e }
  let some y ← number? ps e' | return .continue none
  let some h ← proveSame? s x.e y.e | return .continue none
  let h := asEq s (x.pushed.term e) (y.pushed.term e') h
  let h ← mkAppM ``Eq.trans #[← x.pushed.proof e, h]
  let h ← mkAppM ``Eq.trans #[h, ← mkAppM ``Eq.symm #[← y.pushed.proof e']]
  return .done { expr := e', proof? := some (asEq s e e' h) }
def fieldAdd : Simp.Simproc := evalField
def fieldMul : Simp.Simproc := evalField
def fieldSub : Simp.Simproc := evalField
def fieldNeg : Simp.Simproc := evalField
def fieldPow : Simp.Simproc := evalField
def fieldDiv : Simp.Simproc := evalField
def fieldInv : Simp.Simproc := evalField
simproc_pattern% @HAdd.hAdd _ _ _ _ _ _ => fieldAdd
simproc_pattern% @HMul.hMul _ _ _ _ _ _ => fieldMul
simproc_pattern% @HSub.hSub _ _ _ _ _ _ => fieldSub
simproc_pattern% @Neg.neg _ _ _ => fieldNeg
simproc_pattern% @HPow.hPow _ _ _ _ _ _ => fieldPow
simproc_pattern% @HDiv.hDiv _ _ _ _ _ _ => fieldDiv
simproc_pattern% @Inv.inv _ ?_ _ => fieldInv

theorem eq_true' {R : Type u} {a b a' b' : R} (p : a = a') (q : b = b')
    (h : a' = b') : (a = b) = True := eq_true (by rw [p, q, h])
theorem eq_false' {R : Type u} {a b a' b' : R} (p : a = a') (q : b = b')
    (h : ¬a' = b') : (a = b) = False := eq_false (by rw [p, q]; exact h)
theorem lt_true {R : Type u} {a b a' b' : R} (p : a = a') (q : b = b') [LinearOrder R]
    (h : ¬b' ≤ a') : (a < b) = True := eq_true (by rw [p, q]; exact not_le.mp h)
theorem lt_false {R : Type u} {a b a' b' : R} (p : a = a') (q : b = b') [LinearOrder R]
    (h : ¬a' < b') : (a < b) = False := eq_false (by rw [p, q]; exact h)
theorem le_true {R : Type u} {a b a' b' : R} (p : a = a') (q : b = b') [LinearOrder R]
    (h : ¬b' < a') : (a ≤ b) = True := eq_true (by rw [p, q]; exact not_lt.mp h)
theorem le_false {R : Type u} {a b a' b' : R} (p : a = a') (q : b = b') [LinearOrder R]
    (h : ¬a' ≤ b') : (a ≤ b) = False := eq_false (by rw [p, q]; exact h)
/-- The proof of `¬(a rel b)` for two numbers for which `a rel b` is false. -/
def refuteNumbers (s : Space) (rel : Simplex.Rel) (a b : Reified) (sign : Int) : MetaM Expr := do
  let diff := a.p.plus (b.p.scale (-1) .one)
  let (_, steps) := clearUnits diff (unitsFrom (← s.atoms.get).toList 0)
  let h : Linarith.Hyp := ⟨rel, a.e, b.e, diff, .product 0 0⟩
  let scale : Int := valueOf?.denominator steps
  let (h, _) ← Linarith.refutation s (Array.mkArray1 { h with origin := .given s.type }) [(0, sign * scale)]
  return h
/-- Decides `a = b`, `a < b`, `a ≤ b` between numbers of an ordered field. -/
def evalRelation : Simp.Simproc := fun e => Simp.liftM do
  let a := lhs e
  let b := rhs e
  if !(isClosed a && isClosed b) then return .continue none
  let type ← inferType a
  if builtin type then return .continue none
  let some s ← mkSpace? type | return .continue none
  let ps ← mkPusher s
  let some x ← number? ps a | return .continue none
  let some y ← number? ps b | return .continue none
  let diff := x.num * y.den - y.num * x.den
  let finish (thm : Name) (value : Name) (h : Expr) : MetaM Simp.Step := do
    let order := if headOf e == ``Eq then #[] else #[none]
    let h := mkApp (← mkAppOptM thm (#[some type, some a, some b, some (x.pushed.term a),
      some (y.pushed.term b), some (← x.pushed.proof a), some (← y.pushed.proof b)] ++ order)) h
    return .done { expr := mkConst value [], proof? := some h }
  let c := headOf e
  if c == ``Eq then
    if diff = 0 then
      let some h ← proveSame? s x.e y.e | return .continue none
      finish ``eq_true' ``True h
    else
      let some h ← try? (refuteNumbers s .eq x.e y.e (if diff < 0 then -1 else 1)) | return .continue none
      finish ``eq_false' ``False h
  else if c == ``LT.lt then
    if diff < 0 then finish ``lt_true ``True (← refuteNumbers s .le y.e x.e 1)
    else finish ``lt_false ``False (← refuteNumbers s .lt x.e y.e 1)
  else if c == ``LE.le then
    if diff ≤ 0 then finish ``le_true ``True (← refuteNumbers s .lt y.e x.e 1)
    else finish ``le_false ``False (← refuteNumbers s .le x.e y.e 1)
  else return .continue none
def fieldEq : Simp.Simproc := evalRelation
def fieldLt : Simp.Simproc := evalRelation
def fieldLe : Simp.Simproc := evalRelation
simproc_pattern% @Eq _ _ _ => fieldEq
simproc_pattern% @LT.lt _ ?_ _ _ => fieldLt
simproc_pattern% @LE.le _ ?_ _ _ => fieldLe

/-! ### Decidable facts about literals -/

/-- The proof of `p = True` or `p = False` by evaluating its decision in the kernel. -/
def decided (p : Expr) (value : Bool) : MetaM Simp.Step := do
  let some inst ← synthInstance? (mkApp (mkConst ``Decidable []) p) | return .continue none
  let bool := mkConst ``Bool []
  let refl (c : Name) := mkApp2 (mkConst ``Eq.refl [mkLevelSucc levelZero]) bool (mkConst c [])
  if value then
    let h := mkApp3 (mkConst ``of_decide_eq_true []) p inst (refl ``Bool.true)
    return .done { expr := mkConst ``True [], proof? := some (mkApp2 (mkConst ``eq_true []) p h) }
  else
    let h := mkApp3 (mkConst ``of_decide_eq_false []) p inst (refl ``Bool.false)
    return .done { expr := mkConst ``False [], proof? := some (mkApp2 (mkConst ``eq_false []) p h) }
/-- An integer literal. -/
def int? (e : Expr) : Option Int :=
  match numeral? e with
  | some n => some n
  | none =>
    if e.isAppOfArity ``Neg.neg 3 then
      match numeral? e.appArg! with
      | some n => some (-(n : Int))
      | none => none
    else none
def smallFactor (n : Nat) : Nat := go 2 n
where
  go (d fuel : Nat) : Nat :=
    match fuel with
    | 0 => n
    | fuel + 1 => if n < d * d then n else if n % d == 0 then d else go (d + 1) fuel
def isPrimeNumber (n : Nat) : Bool := if n < 2 then false else smallFactor n == n
/-- Bound for trial division. -/
def maxPrime : Nat := 1000000000
def evalPrime : Simp.Simproc := fun e => Simp.liftM do
  match numeral? (rhs e) with
  | some n => if n ≤ maxPrime then decided e (isPrimeNumber n) else return .continue none
  | none => return .continue none
simproc_pattern% Nat.Prime _ => evalPrime
def parity (e : Expr) (want : Int) : MetaM Simp.Step :=
  match int? (rhs e) with
  | some k => decided e (k % 2 == want)
  | none => return .continue none
def evalEven : Simp.Simproc := fun e => Simp.liftM (parity e 0)
def evalOdd : Simp.Simproc := fun e => Simp.liftM (parity e 1)
simproc_pattern% @Even _ ?_ _ => evalEven
simproc_pattern% @Odd _ ?_ _ => evalOdd
def congruence (e : Expr) : MetaM Simp.Step :=
  match int? (argFromEnd e 3), int? (lhs e), int? (rhs e) with
  | some n, some a, some b => decided e (a % n == b % n)
  | _, _, _ => return .continue none
def evalModEq : Simp.Simproc := fun e => Simp.liftM (congruence e)
def evalIntModEq : Simp.Simproc := fun e => Simp.liftM (congruence e)
simproc_pattern% Nat.ModEq _ _ _ => evalModEq
simproc_pattern% Int.ModEq _ _ _ => evalIntModEq
def evalCoprime : Simp.Simproc := fun e => Simp.liftM do
  match numeral? (lhs e), numeral? (rhs e) with
  | some a, some b => decided e (Nat.gcd a b == 1)
  | _, _ => return .continue none
simproc_pattern% Nat.Coprime _ _ => evalCoprime
/-- The root of the greatest square not above `n`, by halving. -/
def root (n : Nat) : Nat := go n n
where
  go (n fuel : Nat) : Nat :=
    match fuel with
    | 0 => 0
    | fuel + 1 =>
      if n < 2 then n
      else
        let r := 2 * go (n / 4) fuel
        if (r + 1) * (r + 1) ≤ n then r + 1 else r
def evalIsSquare : Simp.Simproc := fun e => Simp.liftM do
  match int? (rhs e) with
  | some k =>
    let n := k.natAbs
    let r := root n
    decided e (decide (0 ≤ k) && r * r == n)
  | none => return .continue none
simproc_pattern% @IsSquare _ ?_ _ => evalIsSquare

/-! ### Functions on literals -/

/-- The proof of `e = n` by evaluation in the kernel. -/
def evaluated (e : Expr) (n : Nat) : MetaM Simp.Step := do
  let lit := mkNatLit n
  let nat := mkConst ``Nat []
  let h := mkApp2 (mkConst ``id [levelZero]) (mkApp3 (mkConst ``Eq [mkLevelSucc levelZero]) nat e lit)
    (mkApp2 (mkConst ``Eq.refl [mkLevelSucc levelZero]) nat lit)
  return .done { expr := lit, proof? := some h }
def unary (e : Expr) (limit : Nat) (f : Nat → Nat) : MetaM Simp.Step :=
  match numeral? (rhs e) with
  | some n => if n ≤ limit then evaluated e (f n) else return .continue none
  | none => return .continue none
def factorialOf : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * factorialOf n
def evalFactorial : Simp.Simproc := fun e => Simp.liftM (unary e 300 factorialOf)
simproc_pattern% Nat.factorial _ => evalFactorial
def fibOf (n : Nat) : Nat := go n 0 1
where
  go : Nat → Nat → Nat → Nat
    | 0, a, _ => a
    | n + 1, a, b => go n b (a + b)
def evalFib : Simp.Simproc := fun e => Simp.liftM (unary e 300 fibOf)
simproc_pattern% Nat.fib _ => evalFib
def evalSqrt : Simp.Simproc := fun e => Simp.liftM (unary e (10 ^ 60) root)
simproc_pattern% Nat.sqrt _ => evalSqrt
def evalMinFac : Simp.Simproc := fun e => Simp.liftM (unary e maxPrime fun n =>
  if n == 0 then 2 else if n == 1 then 1 else smallFactor n)
simproc_pattern% Nat.minFac _ => evalMinFac
def chooseOf (n k : Nat) : Nat :=
  if n < k then 0 else go (if n < 2 * k then n - k else k)
where
  go : Nat → Nat
    | 0 => 1
    | j + 1 => go j * (n - j) / (j + 1)
def evalChoose : Simp.Simproc := fun e => Simp.liftM do
  match numeral? (lhs e), numeral? (rhs e) with
  | some n, some k => if n ≤ 60 then evaluated e (chooseOf n k) else return .continue none
  | _, _ => return .continue none
simproc_pattern% Nat.choose _ _ => evalChoose
def lcmOf (a b : Nat) : Nat := a * b / Nat.gcd a b
def evalLcm : Simp.Simproc := fun e => Simp.liftM do
  match numeral? (lhs e), numeral? (rhs e) with
  | some a, some b => evaluated e (lcmOf a b)
  | _, _ => return .continue none
simproc_pattern% Nat.lcm _ _ => evalLcm

/-! ### Finite sums, products and cardinalities -/

/-- Bound for the literals of a set over which is summed: ten thousand terms take the kernel 0.4 s. -/
def maxElement : Nat := 10000
/-- Whether a term has no literal above the bound and no set of subsets. -/
partial def isSmall (e : Expr) : Bool :=
  match numeral? e with
  | some n => n ≤ maxElement
  | none => if e.isAppOf ``Finset.powerset then false else all e.getAppArgs.toList
where
  all : List Expr → Bool
    | .nil => true
    | .cons a as => isSmall a && all as
/-- The value of a closed term of ℕ, ℤ or ℚ by the kernel: numerator and denominator. -/
def closedValue? (type e : Expr) : MetaM (Option (Prod Int Nat)) := do
  if type.isConstOf ``Nat then return (← kernelNat? e).map fun (n : Nat) => ((n : Int), 1)
  else if type.isConstOf ``Int then return (← kernelInt? e).map fun n => (n, 1)
  else if type.isConstOf ``Rat then
    let some v ← kernelWhnf e | return none
    if !v.isAppOfArity ``Rat.mk' 4 then return none
    match ← kernelInt? v.appFn!.appFn!.appFn!.appArg!, ← kernelNat? v.appFn!.appFn!.appArg! with
    | some n, some d => return some (n, d)
    | _, _ => return none
  else return none
/-- The value of `e` over the set `s`, where both are closed; that they are equal is decided by the
kernel. -/
def evalOver (e s : Expr) : MetaM Simp.Step := do
  if !(isClosedTerm e && isSmall s) then return .continue none
  let type ← inferType e
  let some (n, d) ← closedValue? type e | return .continue none
  let e' ← if type.isConstOf ``Nat then pure (mkNatLit n.natAbs)
    else
      let some space ← mkSpace? type | return .continue none
      mkNumber space n d
  let p ← mkAppM ``Eq #[e, e']
  let some inst ← synthInstance? (mkApp (mkConst ``Decidable []) p) | return .continue none
  let refl := mkApp2 (mkConst ``Eq.refl [mkLevelSucc levelZero]) (mkConst ``Bool []) (mkConst ``Bool.true [])
  return .done { expr := e', proof? := some (mkApp3 (mkConst ``of_decide_eq_true []) p inst refl) }
def evalSum : Simp.Simproc := fun e => Simp.liftM (evalOver e (lhs e))
def evalProd : Simp.Simproc := fun e => Simp.liftM (evalOver e (lhs e))
def evalCard : Simp.Simproc := fun e => Simp.liftM (evalOver e (rhs e))
simproc_pattern% @Finset.sum _ _ ?_ _ _ => evalSum
simproc_pattern% @Finset.prod _ _ ?_ _ _ => evalProd
simproc_pattern% @Finset.card _ _ => evalCard
end NormNum

/-- `norm_num [h₁, h₂] at h` simplifies with the default simp set and the given rules and evaluates
arithmetic of numerals: in ℕ and ℤ by Lean's procedures, in fields as rational numbers; it decides
`Nat.Prime`, `Even`, `Odd`, `IsSquare`, `Nat.Coprime`, congruences of literals and evaluates factorials,
binomial coefficients, Fibonacci numbers, `Nat.sqrt`, `Nat.lcm`, `Nat.minFac`, and sums, products and
cardinalities of sets of numbers in ℕ, ℤ, ℚ that contain no variable. It fails where nothing changes.
Primes are decided up to 10⁹; sets have elements up to 10⁴. -/
syntax (name := normNum) "norm_num" (" [" (Lean.Parser.Tactic.simpStar <|> Lean.Parser.Tactic.simpErase <|>
  Lean.Parser.Tactic.simpLemma),* "]")? (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| norm_num $[$loc]?) => `(tactic| simp [↓NormNum.fieldAdd, ↓NormNum.fieldMul,
      ↓NormNum.fieldSub, ↓NormNum.fieldNeg, ↓NormNum.fieldPow, ↓NormNum.fieldDiv, ↓NormNum.fieldInv,
      ↓NormNum.fieldEq, ↓NormNum.fieldLt, ↓NormNum.fieldLe, NormNum.evalPrime, NormNum.evalEven,
      NormNum.evalOdd, NormNum.evalModEq, NormNum.evalIntModEq, NormNum.evalCoprime,
      NormNum.evalIsSquare, NormNum.evalFactorial, NormNum.evalFib, NormNum.evalSqrt,
      NormNum.evalMinFac, NormNum.evalChoose, NormNum.evalLcm, ↓NormNum.evalSum, ↓NormNum.evalProd,
      ↓NormNum.evalCard] $[$loc]?)
macro_rules
  | `(tactic| norm_num [$args,*] $[$loc]?) => `(tactic| simp [↓NormNum.fieldAdd, ↓NormNum.fieldMul,
      ↓NormNum.fieldSub, ↓NormNum.fieldNeg, ↓NormNum.fieldPow, ↓NormNum.fieldDiv, ↓NormNum.fieldInv,
      ↓NormNum.fieldEq, ↓NormNum.fieldLt, ↓NormNum.fieldLe, NormNum.evalPrime, NormNum.evalEven,
      NormNum.evalOdd, NormNum.evalModEq, NormNum.evalIntModEq, NormNum.evalCoprime,
      NormNum.evalIsSquare, NormNum.evalFactorial, NormNum.evalFib, NormNum.evalSqrt,
      NormNum.evalMinFac, NormNum.evalChoose, NormNum.evalLcm, ↓NormNum.evalSum, ↓NormNum.evalProd,
      ↓NormNum.evalCard, $args,*] $[$loc]?)
