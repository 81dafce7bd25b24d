prelude
import Init.Linarith.Tactic
import Init.Algebra.Field
/-!
`Init.Positivity`: the tactic `positivity`, which proves `0 < e`, `0 ≤ e` and `e ≠ 0` by the shape of `e`.
-/
universe u
set_option linter.unusedVariables false

namespace Positivity

/-! ### Lemmas -/

section
variable {R : Type u} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R]
theorem numeral_pos (n : ℕ) : 0 < Poly.numeral R (n + 1) := by
  rw [Poly.numeral_eq]; exact Nat.cast_pos.mpr (Nat.succ_pos n)
theorem even_pow_nonneg (a : R) (n : ℕ) : 0 ≤ a ^ (2 * n) := by
  rw [pow_mul']; exact sq_nonneg _
theorem even_pow_nonneg' (a : R) (n : ℕ) : 0 ≤ a ^ (n * 2) := by
  rw [pow_mul]; exact sq_nonneg _
theorem even_pow_pos {a : R} (h : a ≠ 0) (n : ℕ) : 0 < a ^ (2 * n) := by
  rw [pow_mul]; exact pow_pos (sq_pos_of_ne_zero h) n
theorem mul_self_pos_of_ne {a : R} (h : a ≠ 0) : 0 < a * a := mul_self_pos.mpr h
theorem abs_pos_of_ne {a : R} (h : a ≠ 0) : 0 < |a| := abs_pos.mpr h
theorem mul_ne {a b : R} (h : a ≠ 0) (k : b ≠ 0) : a * b ≠ 0 := mul_ne_zero h k
theorem pow_ne {a : R} (h : a ≠ 0) (n : ℕ) : a ^ n ≠ 0 := pow_ne_zero n h
omit [LinearOrder R] [IsStrictOrderedRing R] in
theorem neg_ne {a : R} (h : a ≠ 0) : -a ≠ 0 := neg_ne_zero.mpr h
theorem natCast_pos {n : ℕ} (h : 0 < n) : (0 : R) < n := Nat.cast_pos.mpr h
theorem natCast_ne {n : ℕ} (h : n ≠ 0) : (n : R) ≠ 0 := Nat.cast_ne_zero.mpr h
theorem intCast_pos {n : ℤ} (h : 0 < n) : (0 : R) < n := Int.cast_pos.mpr h
theorem intCast_nonneg {n : ℤ} (h : 0 ≤ n) : (0 : R) ≤ n := Int.cast_nonneg.mpr h
theorem intCast_ne {n : ℤ} (h : n ≠ 0) : (n : R) ≠ 0 := fun e =>
  h (Int.cast_injective (R := R) (by rw [e, Int.cast_zero]))
end
section
variable {α : Type u} [LinearOrder α] {a b c : α}
theorem ne_of_pos [Zero α] (h : 0 < a) : a ≠ 0 := (ne_of_lt h).symm
theorem lt_max_left' (h : c < a) : c < max a b := lt_of_lt_of_le h (le_max_left a b)
theorem lt_max_right' (h : c < b) : c < max a b := lt_of_lt_of_le h (le_max_right a b)
theorem le_max_left' (h : c ≤ a) : c ≤ max a b := le_trans h (le_max_left a b)
theorem le_max_right' (h : c ≤ b) : c ≤ max a b := le_trans h (le_max_right a b)
theorem le_ite {p : Prop} [Decidable p] (h : c ≤ a) (k : c ≤ b) : c ≤ if p then a else b := by
  by_cases q : p
  · rw [if_pos q]; exact h
  · rw [if_neg q]; exact k
theorem lt_ite {p : Prop} [Decidable p] (h : c < a) (k : c < b) : c < if p then a else b := by
  by_cases q : p
  · rw [if_pos q]; exact h
  · rw [if_neg q]; exact k
end
theorem natAbs_pos {n : ℤ} (h : n ≠ 0) : 0 < n.natAbs := Int.natAbs_pos_of_ne_zero h
theorem nat_pos_of_ne {n : ℕ} (h : n ≠ 0) : 0 < n := Nat.pos_of_ne_zero h
theorem of_eq_pos {α : Type u} [LT α] {a b c : α} (h : a = b) (k : c < a) : c < b := h ▸ k

open Lean Meta Elab Tactic Poly

/-! ### The search -/

/-- What is known about a term, with the proof. -/
inductive Sign where
  | pos (proof : Expr)
  | nonneg (proof : Expr)
  | ne (proof : Expr)
  | unknown

/-- A stronger fact where the first says less than `0 < e`. -/
def Sign.orElse (a : Sign) (b : MetaM Sign) : MetaM Sign := do
  match a with
  | .pos _ => return a
  | .unknown => b
  | .nonneg _ => match ← b with
    | .pos p => return .pos p
    | _ => return a
  | .ne p => match ← b with
    | .unknown => return a
    | .nonneg q => match ← try? (mkAppM ``lt_of_le_of_ne #[q, ← mkAppM ``Ne.symm #[p]]) with
      | some r => return .pos r
      | none => return .nonneg q
    | s => return s
def Sign.nonneg? : Sign → MetaM (Option Expr)
  | .pos p => do return some (← mkAppM ``le_of_lt #[p])
  | .nonneg p => return some p
  | _ => return none
def Sign.ne? : Sign → MetaM (Option Expr)
  | .pos p => do return some (← mkAppM ``ne_of_pos #[p])
  | .ne p => return some p
  | _ => return none

def isZero (e : Expr) : Bool := match numeral? e with
  | some 0 => true
  | _ => false
/-- From the hypotheses: `0 < e`, `0 ≤ e`, `e ≠ 0`, and bounds by numerals and negated ones. -/
def fromHypotheses (type e : Expr) : MetaM Sign := do
  let mut best := Sign.unknown
  for x in ← getPropHyps do
    let t := (← instantiateMVarsProfiling (← x.getType)).consumeMData
    if t.isAppOfArity ``Ne 3 then
      if (lhs t).eqv e && isZero (rhs t) then
        best ← best.orElse (return .ne (mkFVar x))
    else if t.isAppOfArity ``Not 1 && (rhs t).isAppOfArity ``Eq 3 then
      if (lhs (rhs t)).eqv e && isZero (rhs (rhs t)) then
        best ← best.orElse (return .ne (mkFVar x))
    else
      for c in ← Linarith.comparisons t (mkFVar x) do
        if c.b.eqv e then
          match numeral? c.a with
          | none => best := best
          | some n =>
            match c.rel with
            | .lt =>
              if n == 0 then best ← best.orElse (return .pos c.proof)
              else if let some p ← below type n c.a then
                best ← best.orElse (return .pos (← mkAppM ``lt_trans #[p, c.proof]))
            | .le =>
              if n == 0 then best ← best.orElse (return .nonneg c.proof)
              else if let some p ← below type n c.a then
                best ← best.orElse (return .pos (← mkAppM ``lt_of_lt_of_le #[p, c.proof]))
            | .eq =>
              if n != 0 then
                if let some p ← below type n c.a then
                  best ← best.orElse (return .pos (← mkAppM ``of_eq_pos #[c.proof, p]))
        else if c.a.eqv e then
          match c.rel, numeral? c.b with
          | .eq, some n =>
            if n != 0 then
              if let some p ← below type n c.b then
                best ← best.orElse (return .pos (← mkAppM ``of_eq_pos #[← mkAppM ``Eq.symm #[c.proof], p]))
          | _, _ => best := best
  return best
where
  /-- `0 < n`. -/
  below (type : Expr) (n : Nat) (e : Expr) : MetaM (Option Expr) := numeralPos type n
  numeralPos (type : Expr) (n : Nat) : MetaM (Option Expr) := do
    if type.isConstOf ``Nat then return some (← mkAppM ``Nat.succ_pos #[mkRawNatLit (n - 1)])
    try? (mkAppOptM ``numeral_pos #[some type, none, none, none, some (mkRawNatLit (n - 1))])

def binary (pp pn np nn : Name) (a b : Sign) : MetaM Sign := do
  match a, b with
  | .pos p, .pos q => return .pos (← mkAppM pp #[p, q])
  | .pos p, .nonneg q => use pn (.pos p) p q
  | .nonneg p, .pos q => use np (.pos q) p q
  | .nonneg p, .nonneg q => return .nonneg (← mkAppM nn #[p, q])
  | _, _ => return .unknown
where
  use (n : Name) (s : Sign) (p q : Expr) : MetaM Sign := do
    if n == nn then
      match s with
      | .pos r => return .nonneg (← mkAppM nn #[← lower p r, ← lower q r])
      | _ => return .unknown
    else return .pos (← mkAppM n #[p, q])
  lower (p positive : Expr) : MetaM Expr := if p.eqv positive then mkAppM ``le_of_lt #[p] else return p

/-- Facts about functions on ℕ whose values are positive, tried by name. -/
def positiveFunctions : List (Prod Name Name) :=
  [(`Nat.factorial, `Nat.factorial_pos), (`Nat.succ, `Nat.succ_pos), (`Nat.ascFactorial, `Nat.ascFactorial_pos)]

partial def sign (type e : Expr) : MetaM Sign := do
  let e := e.consumeMData
  let s ← byShape
  let s ← s.orElse (fromHypotheses type e)
  if type.isConstOf ``Nat then
    match s with
    | .ne p => return .pos (← mkAppM ``nat_pos_of_ne #[p])
    | .unknown => return .nonneg (← mkAppM ``Nat.zero_le #[e])
    | s => return s
  else return s
where
  byShape : MetaM Sign := do
    let c := headOf e
    if c == ``OfNat.ofNat then
      match numeral? e with
      | some 0 => return .nonneg (← mkAppM ``le_refl #[e])
      | some n =>
        match ← fromHypotheses.numeralPos type n with
        | some p => return .pos p
        | none => return .unknown
      | none => return .unknown
    else if isBinary e ``HAdd.hAdd then
      binary ``add_pos ``add_pos_of_pos_of_nonneg ``add_pos_of_nonneg_of_pos ``add_nonneg
        (← sign type (lhs e)) (← sign type (rhs e))
    else if isBinary e ``HMul.hMul then
      let a ← sign type (lhs e)
      let b ← sign type (rhs e)
      let s ← match ← binary ``mul_pos ``mul_nonneg ``mul_nonneg ``mul_nonneg a b with
        | .unknown =>
          match ← a.ne?, ← b.ne? with
          | some p, some q =>
            if type.isConstOf ``Nat then pure Sign.unknown else pure (.ne (← mkAppM ``mul_ne #[p, q]))
          | _, _ => pure .unknown
        | s => pure s
      if (lhs e).eqv (rhs e) && !type.isConstOf ``Nat then
        s.orElse do
          match ← a.ne? with
          | some p => return .pos (← mkAppM ``mul_self_pos_of_ne #[p])
          | none => match ← try? (mkAppM ``mul_self_nonneg #[lhs e]) with
            | some p => return .nonneg p
            | none => return .unknown
      else return s
    else if isBinary e ``HPow.hPow then power (lhs e) (rhs e)
    else if isBinary e ``HDiv.hDiv then
      if type.isConstOf ``Nat || type.isConstOf ``Int then return .unknown
      let a ← sign type (lhs e)
      let b ← sign type (rhs e)
      match ← binary ``div_pos ``div_nonneg ``div_nonneg ``div_nonneg a b with
      | .unknown => match ← a.ne?, ← b.ne? with
        | some p, some q => return .ne (← mkAppM ``div_ne_zero #[p, q])
        | _, _ => return .unknown
      | s => return s
    else if e.isAppOfArity ``Inv.inv 3 then
      match ← sign type (rhs e) with
      | .pos p => return .pos (← mkAppM ``inv_pos_of_pos #[p])
      | .nonneg p => return .nonneg (← mkAppM ``inv_nonneg_of_nonneg #[p])
      | .ne p => return .ne (← mkAppM ``inv_ne_zero #[p])
      | .unknown => return .unknown
    else if e.isAppOfArity ``Neg.neg 3 then
      match ← (← sign type (rhs e)).ne? with
      | some p => return .ne (← mkAppM ``neg_ne #[p])
      | none => return .unknown
    else if e.isAppOfArity ``abs 4 || c == `abs then
      match ← (← sign type (rhs e)).ne? with
      | some p => return .pos (← mkAppM ``abs_pos_of_ne #[p])
      | none => return .nonneg (← mkAppM ``abs_nonneg #[rhs e])
    else if e.isAppOfArity ``Max.max 4 then
      match ← sign type (lhs e), ← sign type (rhs e) with
      | .pos p, _ => return .pos (← mkLast ``lt_max_left' p (rhs e))
      | _, .pos q => return .pos (← mkLastRight ``lt_max_right' q (lhs e))
      | .nonneg p, _ => return .nonneg (← mkLast ``le_max_left' p (rhs e))
      | _, .nonneg q => return .nonneg (← mkLastRight ``le_max_right' q (lhs e))
      | _, _ => return .unknown
    else if e.isAppOfArity ``Min.min 4 then
      match ← sign type (lhs e), ← sign type (rhs e) with
      | .pos p, .pos q => return .pos (← mkAppM ``lt_min #[p, q])
      | a, b => match ← a.nonneg?, ← b.nonneg? with
        | some p, some q => return .nonneg (← mkAppM ``le_min #[p, q])
        | _, _ => return .unknown
    else if e.isAppOfArity ``ite 5 then
      match ← sign type (lhs e), ← sign type (rhs e) with
      | .pos p, .pos q => return .pos (← ite ``lt_ite p q)
      | a, b => match ← a.nonneg?, ← b.nonneg? with
        | some p, some q => return .nonneg (← ite ``le_ite p q)
        | _, _ => return .unknown
    else if e.isAppOfArity ``Nat.cast 3 then
      match ← sign (mkConst ``Nat []) (rhs e) with
      | .pos p =>
        return .pos (← mkAppOptM ``natCast_pos #[some type, none, none, none, none, some p])
      | _ =>
        match ← try? (mkAppOptM ``Nat.cast_nonneg #[some type, none, none, none, some (rhs e)]) with
        | some p => return .nonneg p
        | none => return .unknown
    else if e.isAppOfArity ``Int.cast 3 then
      match ← sign (mkConst ``Int []) (rhs e) with
      | .pos p => return .pos (← mkAppOptM ``intCast_pos #[some type, none, none, none, none, some p])
      | .nonneg p => return .nonneg (← mkAppOptM ``intCast_nonneg #[some type, none, none, none, none, some p])
      | .ne p => return .ne (← mkAppOptM ``intCast_ne #[some type, none, none, none, none, some p])
      | .unknown => return .unknown
    else if e.isAppOfArity ``Int.natAbs 1 then
      match ← (← sign (mkConst ``Int []) (rhs e)).ne? with
      | some p => return .pos (← mkAppM ``natAbs_pos #[p])
      | none => return .unknown
    else if type.isConstOf ``Nat then named c positiveFunctions
    else return .unknown
  named (c : Name) : List (Prod Name Name) → MetaM Sign
    | .nil => return .unknown
    | .cons (f, l) rest => do
      if c == f then
        match ← try? (mkAppM l #[rhs e]) with
        | some p => return .pos p
        | none => return .unknown
      else named c rest
  power (a n : Expr) : MetaM Sign := do
    let s ← sign type a
    let direct ← match s with
      | .pos p => pure (.pos (← mkAppM ``pow_pos #[p, n]))
      | .nonneg p =>
        if (match numeral? n with | some 0 => true | _ => false) then pure Sign.unknown
        else pure (.nonneg (← mkAppM ``pow_nonneg #[p, n]))
      | .ne p => if type.isConstOf ``Nat then pure .unknown else pure (.ne (← mkAppM ``pow_ne #[p, n]))
      | .unknown => pure .unknown
    if type.isConstOf ``Nat then return direct
    direct.orElse do
      match numeral? n with
      | some k =>
        if k % 2 == 0 then
          match s with
          | .ne p => return .pos (← mkAppM ``even_pow_pos #[p, mkNatLit (k / 2)])
          | _ => even ``even_pow_nonneg a (mkNatLit (k / 2))
        else return .unknown
      | none =>
        if isBinary n ``HMul.hMul then
          if (match numeral? (lhs n) with | some 2 => true | _ => false) then even ``even_pow_nonneg a (rhs n)
          else if (match numeral? (rhs n) with | some 2 => true | _ => false) then even ``even_pow_nonneg' a (lhs n)
          else return .unknown
        else return .unknown
  even (l : Name) (a n : Expr) : MetaM Sign := do
    match ← try? (mkAppM l #[a, n]) with
    | some p => return .nonneg p
    | none => return .unknown
  mkLast (l : Name) (p b : Expr) : MetaM Expr :=
    mkAppOptM l #[some type, none, none, some b, none, some p]
  mkLastRight (l : Name) (p a : Expr) : MetaM Expr :=
    mkAppOptM l #[some type, none, some a, none, none, some p]
  ite (l : Name) (p q : Expr) : MetaM Expr := do
    let args := e.getAppArgs
    mkAppOptM l #[some type, none, none, none, none, some (args.getD 1 e), some (args.getD 2 e), some p, some q]

/-- `positivity` proves `0 < e`, `0 ≤ e` or `e ≠ 0` from the shape of `e`: numerals, sums, products,
powers, quotients, inverses, absolute values, maxima and minima, casts, `if`, squares; variables by the
hypotheses (`0 < a`, `0 ≤ a`, `a ≠ 0`, and bounds by numerals). Differences are never positive for it. -/
syntax (name := positivity) "positivity" : tactic
@[tactic positivity] def evalPositivity : Tactic := fun stx => atRef stx <| withMainContext do
  let t ← getTarget
  let t ← if isGoal t then pure t else whnfR t
  let c := headOf t
  if c == ``GT.gt && isZero (rhs t) then strict (typeOf t) (lhs t)
  else if c == ``GE.ge && isZero (rhs t) then weak (typeOf t) (lhs t)
  else if c == ``LT.lt && isZero (lhs t) then strict (typeOf t) (rhs t)
  else if c == ``LE.le && isZero (lhs t) then weak (typeOf t) (rhs t)
  else if c == ``Ne && isZero (rhs t) then nonzero t.appFn!.appFn!.appArg! (lhs t)
  else failWith "positivity failed: the goal is not of the form 0 < e, 0 ≤ e or e ≠ 0"
where
  isGoal (t : Expr) : Bool :=
    let c := headOf t
    c == ``GT.gt || c == ``GE.ge || c == ``LT.lt || c == ``LE.le || c == ``Ne
  typeOf (t : Expr) : Expr := t.appFn!.appFn!.appFn!.appArg!
  close (p : Expr) : TacticM Unit := closeMainGoal `positivity p
  strict (type e : Expr) : TacticM Unit := do
    match ← sign type e with
    | .pos p => close p
    | _ => failWith "positivity failed: the term may not be positive"
  weak (type e : Expr) : TacticM Unit := do
    match ← (← sign type e).nonneg? with
    | some p => close p
    | none => failWith "positivity failed: the term may be negative"
  nonzero (type e : Expr) : TacticM Unit := do
    match ← (← sign type e).ne? with
    | some p => close p
    | none => failWith "positivity failed: the term may be zero"
end Positivity
