prelude
import Init.Ring.Reify
import Init.BEq
/-!
`Init.Ring.Push`: rewriting, with proof, that brings terms into the reach of `Poly.reify`: casts of
sums, products and powers, division and inverses in fields, powers with symbolic exponents.
-/
universe u
set_option linter.unusedVariables false

namespace Poly

/-! ### Lemmas -/

theorem congr2 {α : Sort u} {a a' b b' : α} (f : α → α → α) (h : a = a') (k : b = b') :
    f a b = f a' b' := by rw [h, k]
theorem pow_add_eq {M : Type u} [Monoid M] {x u v : M} {a b : ℕ} (h : x ^ a = u) (k : x ^ b = v) :
    x ^ (a + b) = u * v := by rw [pow_add, h, k]
theorem pow_mul_eq {M : Type u} [Monoid M] {x u : M} {a c : ℕ} (h : x ^ a = u) :
    x ^ (a * c) = u ^ c := by rw [pow_mul, h]
theorem pow_pow_eq {M : Type u} [Monoid M] (x : M) (a b : ℕ) : (x ^ a) ^ b = x ^ (a * b) :=
  (pow_mul x a b).symm
theorem mul_pow_eq {M : Type u} [CommMonoid M] (x y : M) (n : ℕ) : (x * y) ^ n = x ^ n * y ^ n :=
  mul_pow x y n
theorem intCast_numeral {R : Type u} [CommRing R] (n : ℕ) : ((n : ℤ) : R) = numeral R n := by
  rw [Int.cast_natCast, numeral_eq]
section Field
variable {K : Type u} [Field K]
theorem div_eq (a b : K) : a / b = a * b⁻¹ := Field.div_eq_mul_inv a b
theorem neg_eq {R : Type u} [Ring R] (a : R) : -a = -1 * a := by rw [neg_mul, one_mul]
theorem inv_ne_zero' {a : K} (h : a ≠ 0) : a⁻¹ ≠ 0 := fun e => by
  have k := Field.mul_inv_cancel a h
  rw [e, mul_zero] at k
  obtain ⟨x, y, hxy⟩ := Nontrivial.exists_pair_ne (α := K)
  exact hxy (by rw [← mul_one x, ← mul_one y, ← k, mul_zero, mul_zero])
theorem inv_unique {a b : K} (h : a * b = 1) : a⁻¹ = b := by
  have ha : a ≠ 0 := fun e => by
    rw [e, zero_mul] at h
    obtain ⟨x, y, hxy⟩ := Nontrivial.exists_pair_ne (α := K)
    exact hxy (by rw [← mul_one x, ← mul_one y, ← h, mul_zero, mul_zero])
  rw [← mul_one a⁻¹, ← h, ← mul_assoc, mul_comm a⁻¹ a, Field.mul_inv_cancel a ha, one_mul]
theorem inv_mul (a b : K) : (a * b)⁻¹ = a⁻¹ * b⁻¹ := by
  by_cases ha : a = 0
  · rw [ha, zero_mul, Field.inv_zero, zero_mul]
  by_cases hb : b = 0
  · rw [hb, mul_zero, Field.inv_zero, mul_zero]
  apply inv_unique
  rw [mul_mul_mul_comm, Field.mul_inv_cancel a ha, Field.mul_inv_cancel b hb, mul_one]
theorem inv_inv' (a : K) : a⁻¹⁻¹ = a := by
  by_cases ha : a = 0
  · rw [ha, Field.inv_zero, Field.inv_zero]
  apply inv_unique
  rw [mul_comm, Field.mul_inv_cancel a ha]
theorem inv_one' : (1 : K)⁻¹ = 1 := inv_unique (mul_one 1)
theorem inv_zero' : (0 : K)⁻¹ = 0 := Field.inv_zero
theorem inv_neg' (a : K) : (-a)⁻¹ = -a⁻¹ := by
  by_cases ha : a = 0
  · rw [ha, neg_zero, Field.inv_zero, neg_zero]
  apply inv_unique
  rw [neg_mul_neg, Field.mul_inv_cancel a ha]
theorem inv_pow' (a : K) (n : ℕ) : (a ^ n)⁻¹ = a⁻¹ ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, inv_one']
  | succ n ih => rw [pow_succ, inv_mul, ih, pow_succ]
theorem mul_inv_numeral [CharZero K] (n : ℕ) : numeral K (n + 1) * (numeral K (n + 1))⁻¹ = 1 := by
  apply Field.mul_inv_cancel
  rw [numeral_eq]
  exact Nat.cast_ne_zero.mpr (Nat.succ_ne_zero n)
end Field

open Lean Meta Elab Tactic

/-! ### Terms of a ring -/

/-- `a = b` in the type of `s`. -/
def mkEqIn (s : Space) (a b : Expr) : Expr :=
  mkApp3 (mkConst ``Eq [mkLevelSucc s.level]) s.type a b
/-- A proof of `a = b` from one of an equation that is the same up to unfolding instances. -/
def asEq (s : Space) (a b proof : Expr) : Expr :=
  mkApp2 (mkConst ``id [levelZero]) (mkEqIn s a b) proof
def mkBinary (s : Space) (cls op : Name) (a b : Expr) : MetaM Expr := do
  let us := .cons s.level (.cons s.level (.cons s.level .nil))
  let inst ← synthInstance (mkApp3 (mkConst cls us) s.type s.type s.type)
  return mkApp6 (mkConst op us) s.type s.type s.type inst a b
def mkAddIn (s : Space) (a b : Expr) : MetaM Expr := mkBinary s ``HAdd ``HAdd.hAdd a b
def mkMulIn (s : Space) (a b : Expr) : MetaM Expr := mkBinary s ``HMul ``HMul.hMul a b
def mkSubIn (s : Space) (a b : Expr) : MetaM Expr := mkBinary s ``HSub ``HSub.hSub a b
def mkDivIn (s : Space) (a b : Expr) : MetaM Expr := mkBinary s ``HDiv ``HDiv.hDiv a b
def mkPowIn (s : Space) (a n : Expr) : MetaM Expr := do
  let us := .cons s.level (.cons levelZero (.cons s.level .nil))
  let nat := mkConst ``Nat []
  let inst ← synthInstance (mkApp3 (mkConst ``HPow us) s.type nat s.type)
  return mkApp6 (mkConst ``HPow.hPow us) s.type nat s.type inst a n
def mkNegIn (s : Space) (a : Expr) : MetaM Expr := do
  let inst ← synthInstance (mkApp (mkConst ``Neg [s.level]) s.type)
  return mkApp3 (mkConst ``Neg.neg [s.level]) s.type inst a
def mkInvIn (s : Space) (a : Expr) : MetaM Expr := do
  let inst ← synthInstance (mkApp (mkConst ``Inv [s.level]) s.type)
  return mkApp3 (mkConst ``Inv.inv [s.level]) s.type inst a
def mkNumeralIn (s : Space) (n : Nat) : MetaM Expr := do
  let lit := mkRawNatLit n
  let inst ← synthInstance (mkApp2 (mkConst ``OfNat [s.level]) s.type lit)
  return mkApp3 (mkConst ``OfNat.ofNat [s.level]) s.type lit inst
/-- A polynomial with coefficients in ℤ as a term, its terms in the given order. -/
def termOfM (s : Space) (as : Array Expr) : M → Option Expr → MetaM (Option Expr)
  | .one, acc => return acc
  | .cons v e m, acc => do
    let a := as.getD v (mkRawNatLit 0)
    let x ← if e == 1 then pure a else mkPowIn s a (mkNatLit e)
    match acc with
    | none => termOfM s as m (some x)
    | some y => termOfM s as m (some (← mkMulIn s y x))
def termOf1 (s : Space) (as : Array Expr) (k : Nat) (m : M) : MetaM Expr := do
  match ← termOfM s as m none with
  | none => mkNumeralIn s k
  | some x => if k == 1 then return x else mkMulIn s x (← mkNumeralIn s k)
def termOfFrom (s : Space) (as : Array Expr) : P → Expr → MetaM Expr
  | .nil, acc => return acc
  | .cons k m p, acc => do
    let t ← termOf1 s as k.natAbs m
    termOfFrom s as p (← if k < 0 then mkSubIn s acc t else mkAddIn s acc t)
def termOf (s : Space) (as : Array Expr) (p : P) : MetaM Expr := do
  match p with
  | .nil => mkNumeralIn s 0
  | .cons k m p =>
    let t ← termOf1 s as k.natAbs m
    termOfFrom s as p (← if k < 0 then mkNegIn s t else pure t)

/-! ### Pushing -/

/-- The space of exponents, with its own table of atoms. -/
structure Pusher where
  s : Space
  nat : Space
  field : Option Expr
def mkPusher (s : Space) : MetaM Pusher := do
  let some nat ← mkSpace? (mkConst ``Nat []) | failWith "no space of naturals"
  let field ← if s.isNat then pure none
    else synthInstance? (mkApp (mkConst ``Field [s.level]) s.type)
  return { s := s, nat := nat, field := field }

/-- The new term and the proof that the old one equals it; `none` where nothing changes. -/
@[reducible] def Pushed : Type := Option (Prod Expr Expr)
def Pushed.term (e : Expr) : Pushed → Expr
  | none => e
  | some r => r.1
def Pushed.proof (e : Expr) : Pushed → MetaM Expr
  | none => mkAppM ``Eq.refl #[e]
  | some r => return r.2
def isNone {α : Type} : Option α → Bool
  | none => true
  | some _ => false
def isOne (e : Expr) : Bool :=
  match numeral? e with
  | some n => n == 1
  | none => false
/-- First `r`, from `e`; then `next` on its result. -/
def andThen (e : Expr) (r : Pushed) (next : Expr → MetaM Pushed) : MetaM Pushed := do
  match r with
  | none => next e
  | some (e', p) =>
    match ← next e' with
    | none => return r
    | some (e'', q) => return some (e'', ← mkAppM ``Eq.trans #[p, q])

def isPrime (n : Nat) : Bool := go 2 n
where
  go (d fuel : Nat) : Bool :=
    match fuel with
    | 0 => true
    | fuel + 1 => if n < d * d then true else if n % d == 0 then false else go (d + 1) fuel
/-- The smallest factor above 1 of a number above 1. -/
def minFactor (n : Nat) : Nat := go 2 n
where
  go (d fuel : Nat) : Nat :=
    match fuel with
    | 0 => n
    | fuel + 1 => if n < d * d then n else if n % d == 0 then d else go (d + 1) fuel

/-- The main goal's type, without annotations at its head. -/
def getTarget : TacticM Expr := do
  return (← instantiateMVarsProfiling (← getMainTarget)).consumeMData
/-- The head constant and the number of arguments. -/
def headOf (e : Expr) : Name :=
  match e.getAppFn.constName? with
  | some c => c
  | none => .anonymous
def isBinary (e : Expr) (c : Name) : Bool := e.isAppOfArity c 6
/-- The `k`-th argument from the end, or the term itself where it has not so many: `simp` asks its
procedures about undetermined terms too. -/
def argFromEnd (e : Expr) (k : Nat) : Expr :=
  let args := e.getAppArgs
  if args.size < k then e else args.getD (args.size - k) e
def lhs (e : Expr) : Expr := argFromEnd e 2
def rhs (e : Expr) : Expr := argFromEnd e 1

/-- `f a b` with `a` and `b` pushed. -/
def congrBinary (s : Space) (e : Expr) (a b : Pushed) : MetaM Pushed := do
  match a, b with
  | none, none => return none
  | _, _ =>
    let f := e.appFn!.appFn!
    let x := lhs e
    let y := rhs e
    let e' := mkApp2 f (a.term x) (b.term y)
    return some (e', asEq s e e' (← mkAppM ``congr2 #[f, ← a.proof x, ← b.proof y]))
def congrUnary (s : Space) (e : Expr) (a : Pushed) : MetaM Pushed := do
  match a with
  | none => return none
  | some (x, p) => return some (mkApp e.appFn! x, ← mkAppM ``congrArg #[e.appFn!, p])
/-- `a ^ n` with `a` pushed. -/
def congrPow (s : Space) (e : Expr) (a : Pushed) : MetaM Pushed := do
  match a with
  | none => return none
  | some (x, p) =>
    let f := e.appFn!.appFn!
    return some (mkApp2 f x (rhs e), ← mkAppM ``congrFun #[← mkAppM ``congrArg #[f, p], rhs e])
/-- From `e` to `e'` by a lemma. -/
def step (s : Space) (e e' proof : Expr) : Pushed := some (e', asEq s e e' proof)

/-- The exponent `x ^ t` for the terms of a polynomial over ℕ: the exponent as a term, the product,
and the proof that the power of the first is the second. -/
def powOfTerms (ps : Pusher) (as : Array Expr) (x : Expr) : P → MetaM (Prod Expr (Prod Expr Expr))
  | .nil => do
    let e ← mkPowIn ps.s x (mkNatLit 0)
    return (mkNatLit 0, e, ← mkAppM ``Eq.refl #[e])
  | .cons k m p => do
    let first ← one k.natAbs m
    match p with
    | .nil => return first
    | p =>
      let rest ← powOfTerms ps as x p
      let n ← mkAddIn ps.nat first.1 rest.1
      let v ← mkMulIn ps.s first.2.1 rest.2.1
      let proof ← mkAppM ``pow_add_eq #[first.2.2, rest.2.2]
      return (n, v, asEq ps.s (← mkPowIn ps.s x n) v proof)
where
  one (k : Nat) (m : M) : MetaM (Prod Expr (Prod Expr Expr)) := do
    match ← termOfM ps.nat as m none with
    | none =>
      let n := mkNatLit k
      let v ← mkPowIn ps.s x n
      return (n, v, ← mkAppM ``Eq.refl #[v])
    | some t =>
      let u ← mkPowIn ps.s x t
      let h ← mkAppM ``Eq.refl #[u]
      if k == 1 then return (t, u, h)
      let n ← mkMulIn ps.nat t (mkNatLit k)
      let v ← mkPowIn ps.s u (mkNatLit k)
      let proof ← mkAppOptM ``pow_mul_eq #[some ps.s.type, none, some x, some u, some t, some (mkNatLit k), some h]
      return (n, v, asEq ps.s (← mkPowIn ps.s x n) v proof)

mutual
partial def push (ps : Pusher) (e : Expr) : MetaM Pushed := do
  let e := e.consumeMData
  let s := ps.s
  let c := headOf e
  if c == ``HAdd.hAdd || c == ``HMul.hMul then
    if e.getAppNumArgs != 6 then return none
    congrBinary s e (← push ps (lhs e)) (← push ps (rhs e))
  else if c == ``HSub.hSub then
    if s.isNat || e.getAppNumArgs != 6 then return none
    congrBinary s e (← push ps (lhs e)) (← push ps (rhs e))
  else if c == ``Neg.neg then
    if e.getAppNumArgs != 3 then return none
    congrUnary s e (← push ps (rhs e))
  else if c == ``HPow.hPow then
    if e.getAppNumArgs != 6 then return none
    andThen e (← congrPow s e (← push ps (lhs e))) fun e => do
      match numeral? (rhs e) with
      | some _ => return none
      | none => pushPow ps e
  else if c == ``HDiv.hDiv then
    if isNone ps.field || e.getAppNumArgs != 6 then return none
    let e' ← mkMulIn s (lhs e) (← mkInvIn s (rhs e))
    andThen e (step s e e' (← mkAppM ``div_eq #[lhs e, rhs e])) (push ps)
  else if c == ``Inv.inv then
    if isNone ps.field || e.getAppNumArgs != 3 then return none
    andThen e (← congrUnary s e (← push ps (rhs e))) (pushInv ps)
  else if c == ``Nat.cast then
    if s.isNat || e.getAppNumArgs != 3 then return none
    pushNatCast ps e
  else if c == ``Int.cast then
    if s.isNat || e.getAppNumArgs != 3 then return none
    pushIntCast ps e
  else return none

/-- `b⁻¹` where `b` is pushed. -/
partial def pushInv (ps : Pusher) (e : Expr) : MetaM Pushed := do
  let s := ps.s
  let b := rhs e
  let c := headOf b
  if c == ``HMul.hMul then
    let e' ← mkMulIn s (← mkInvIn s (lhs b)) (← mkInvIn s (rhs b))
    andThen e (step s e e' (← mkAppM ``inv_mul #[lhs b, rhs b])) fun e' => do
      congrBinary s e' (← pushInv ps (lhs e')) (← pushInv ps (rhs e'))
  else if c == ``HPow.hPow then
    let e' ← mkPowIn s (← mkInvIn s (lhs b)) (rhs b)
    andThen e (step s e e' (← mkAppM ``inv_pow' #[lhs b, rhs b])) fun e' => do
      congrPow s e' (← pushInv ps (lhs e'))
  else if c == ``Neg.neg then
    let e' ← mkNegIn s (← mkInvIn s (rhs b))
    andThen e (step s e e' (← mkAppM ``inv_neg' #[rhs b])) fun e' => do
      congrUnary s e' (← pushInv ps (rhs e'))
  else if c == ``Inv.inv then
    return step s e (rhs b) (← mkAppM ``inv_inv' #[rhs b])
  else if c == ``OfNat.ofNat then
    match numeral? b with
    | some 0 => return step s e b (← mkAppOptM ``inv_zero' #[some s.type, none])
    | some 1 => return step s e b (← mkAppOptM ``inv_one' #[some s.type, none])
    | _ => return none
  else if c == ``HAdd.hAdd || c == ``HSub.hSub then
    let r ← reify s b
    let b' ← termOf s (← s.atoms.get) r.p
    if b'.eqv b then return none
    let e' ← mkInvIn s b'
    let r' ← reify s b'
    andThen e (step s e e' (← mkAppM ``congrArg #[e.appFn!, asEq s b b' (← proveEq s r.e r'.e)])) fun e' =>
      if isSum b' then return none else pushInv ps e'
  else return none
where
  isSum (b : Expr) : Bool := headOf b == ``HAdd.hAdd || headOf b == ``HSub.hSub

partial def pushNatCast (ps : Pusher) (e : Expr) : MetaM Pushed := do
  let s := ps.s
  let x := rhs e
  let c := headOf x
  let cast := e.appFn!
  if isBinary x ``HAdd.hAdd then
    let e' ← mkAddIn s (mkApp cast (lhs x)) (mkApp cast (rhs x))
    andThen e (step s e e' (← mkAppOptM ``Nat.cast_add #[some s.type, none, some (lhs x), some (rhs x)])) (push ps)
  else if isBinary x ``HMul.hMul then
    let e' ← mkMulIn s (mkApp cast (lhs x)) (mkApp cast (rhs x))
    andThen e (step s e e' (← mkAppOptM ``Nat.cast_mul #[some s.type, none, some (lhs x), some (rhs x)])) (push ps)
  else if isBinary x ``HPow.hPow then
    let e' ← mkPowIn s (mkApp cast (lhs x)) (rhs x)
    andThen e (step s e e' (← mkAppOptM ``Nat.cast_pow #[some s.type, none, some (lhs x), some (rhs x)])) (push ps)
  else if x.isAppOfArity ``Nat.succ 1 then
    let e' ← mkAddIn s (mkApp cast (rhs x)) (← mkNumeralIn s 1)
    andThen e (step s e e' (← mkAppOptM ``Nat.cast_succ #[some s.type, none, some (rhs x)])) (push ps)
  else
    match numeral? x with
    | none => return none
    | some n =>
      let e' ← mkNumeralIn s n
      let proof ← if n == 0 then mkAppOptM ``Nat.cast_zero #[some s.type, none]
        else if n == 1 then mkAppOptM ``Nat.cast_one #[some s.type, none]
        else mkAppM ``Eq.refl #[e]
      return step s e e' proof

partial def pushIntCast (ps : Pusher) (e : Expr) : MetaM Pushed := do
  let s := ps.s
  let x := rhs e
  let c := headOf x
  let cast := e.appFn!
  if isBinary x ``HAdd.hAdd then
    let e' ← mkAddIn s (mkApp cast (lhs x)) (mkApp cast (rhs x))
    andThen e (step s e e' (← mkAppOptM ``Int.cast_add #[some s.type, none, some (lhs x), some (rhs x)])) (push ps)
  else if isBinary x ``HSub.hSub then
    let e' ← mkSubIn s (mkApp cast (lhs x)) (mkApp cast (rhs x))
    andThen e (step s e e' (← mkAppOptM ``Int.cast_sub #[some s.type, none, some (lhs x), some (rhs x)])) (push ps)
  else if isBinary x ``HMul.hMul then
    let e' ← mkMulIn s (mkApp cast (lhs x)) (mkApp cast (rhs x))
    andThen e (step s e e' (← mkAppOptM ``Int.cast_mul #[some s.type, none, some (lhs x), some (rhs x)])) (push ps)
  else if isBinary x ``HPow.hPow then
    let e' ← mkPowIn s (mkApp cast (lhs x)) (rhs x)
    andThen e (step s e e' (← mkAppOptM ``Int.cast_pow #[some s.type, none, some (lhs x), some (rhs x)])) (push ps)
  else if x.isAppOfArity ``Neg.neg 3 then
    let e' ← mkNegIn s (mkApp cast (rhs x))
    andThen e (step s e e' (← mkAppOptM ``Int.cast_neg #[some s.type, none, some (rhs x)])) (push ps)
  else if x.isAppOfArity ``Nat.cast 3 then
    let inst ← synthInstance (mkApp (mkConst ``NatCast [s.level]) s.type)
    let e' := mkApp3 (mkConst ``Nat.cast [s.level]) s.type inst (rhs x)
    andThen e (step s e e' (← mkAppOptM ``Int.cast_natCast #[some s.type, none, some (rhs x)])) (push ps)
  else
    match numeral? x with
    | none => return none
    | some n =>
      let e' ← mkNumeralIn s n
      return step s e e' (← mkAppOptM ``intCast_numeral #[some s.type, none, some (mkRawNatLit n)])

/-- `x ^ n` where `x` is pushed and `n` is not a literal. -/
partial def pushPow (ps : Pusher) (e : Expr) : MetaM Pushed := do
  let s := ps.s
  let x := lhs e
  let n := rhs e
  let c := headOf x
  if isBinary x ``HMul.hMul then
    let e' ← mkMulIn s (← mkPowIn s (lhs x) n) (← mkPowIn s (rhs x) n)
    andThen e (step s e e' (← mkAppM ``mul_pow_eq #[lhs x, rhs x, n])) fun e' => do
      congrBinary s e' (← pushPow ps (lhs e')) (← pushPow ps (rhs e'))
  else if isBinary x ``HPow.hPow then
    let e' ← mkPowIn s (lhs x) (← mkMulIn ps.nat (rhs x) n)
    andThen e (step s e e' (← mkAppM ``pow_pow_eq #[lhs x, rhs x, n])) (pushPow ps)
  else if x.isAppOfArity ``Neg.neg 3 && !isOne (rhs x) then
    let x' ← mkMulIn s (← mkNegIn s (← mkNumeralIn s 1)) (rhs x)
    andThen e (← congrPow s e (step s x x' (← mkAppM ``neg_eq #[rhs x]))) (pushPow ps)
  else match numeral? x with
    | some 0 => return none
    | some 1 => return step s e x (← mkAppOptM ``one_pow #[some s.type, none, some n])
    | some k =>
      let d := if k ≤ 100000 then minFactor k else k
      if d == k then splitExponent e x n
      else
        let x' ← mkMulIn s (← mkNumeralIn s d) (← mkNumeralIn s (k / d))
        let proof ← proveEq s (.num k) (.mul (.num d) (.num (k / d)))
        andThen e (← congrPow s e (step s x x' proof)) (pushPow ps)
    | none =>
      if !(c == ``HAdd.hAdd || c == ``HSub.hSub) then splitExponent e x n
      else
        let r ← reify s x
        let x' ← termOf s (← s.atoms.get) r.p
        if x'.eqv x then splitExponent e x n
        else
          let r' ← reify s x'
          andThen e (← congrPow s e (step s x x' (← proveEq s r.e r'.e))) fun e' => do
            if headOf (lhs e') == ``HAdd.hAdd || headOf (lhs e') == ``HSub.hSub then
              splitExponent e' (lhs e') n
            else pushPow ps e'
where
  splitExponent (e x n : Expr) : MetaM Pushed := do
    let s := ps.s
    let r ← reify ps.nat n
    let (n', v, proof) ← powOfTerms ps (← ps.nat.atoms.get) x r.p
    if v.eqv e then return none
    let r' ← reify ps.nat n'
    let first ← mkAppM ``congrArg #[e.appFn!, ← proveEq ps.nat r.e r'.e]
    return step s e v (← mkAppM ``Eq.trans #[asEq s e (← mkPowIn s x n') first, proof])
end
end Poly
