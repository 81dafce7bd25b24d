prelude
import Init.Grind.Order
/-!
`Init.Grind.Ring`: the ring engine of `grind`. Lean's compiled engine derives polynomial equations from
each other (Gröbner bases) and names a theorem for every step; each theorem here checks its step by the
library's own normaliser (`Init.Ring.Poly`): the difference of both sides must have normal form zero.
-/
universe u
set_option linter.unusedVariables false

namespace Lean.Grind.CommRing

/-! ### The engine's terms -/

abbrev Var := Nat
inductive Expr where
  | num (k : Int)
  | natCast (k : Nat)
  | intCast (k : Int)
  | var (i : Var)
  | neg (a : Expr)
  | add (a b : Expr)
  | sub (a b : Expr)
  | mul (a b : Expr)
  | pow (a : Expr) (k : Nat)
abbrev Context (α : Type u) := RArray α
structure Power where
  x : Var
  k : Nat
inductive Mon where
  | unit
  | mult (p : Power) (m : Mon)
inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Mon) (p : Poly)

attribute [local instance] Semiring.natCast Ring.intCast
noncomputable section
def denoteInt {α : Type u} [Ring α] (k : Int) : α := match k with
  | .ofNat n => OfNat.ofNat n
  | .negSucc n => -(OfNat.ofNat (Nat.succ n))
def Expr.denote {α : Type u} [Ring α] (ctx : Context α) : Expr → α
  | num k => denoteInt k
  | natCast k => NatCast.natCast k
  | intCast k => IntCast.intCast k
  | var x => ctx.get x
  | neg a => -a.denote ctx
  | add a b => a.denote ctx + b.denote ctx
  | sub a b => a.denote ctx - b.denote ctx
  | mul a b => a.denote ctx * b.denote ctx
  | pow a k => a.denote ctx ^ k
def Power.denote {α : Type u} [Semiring α] (ctx : Context α) : Power → α
  | {x, k} => match k with
    | 0 => 1
    | 1 => ctx.get x
    | k + 2 => ctx.get x ^ (k + 2)
def Mon.denote {α : Type u} [Semiring α] (ctx : Context α) : Mon → α
  | unit => 1
  | mult p m => p.denote ctx * m.denote ctx
def Poly.denote {α : Type u} [Ring α] (ctx : Context α) : Poly → α
  | num k => Int.cast k
  | add k m p => HSMul.hSMul k (m.denote ctx) + p.denote ctx
end

/-! ### As the library's expressions -/

def toNum : Int → _root_.Poly.E
  | .ofNat n => .num n
  | .negSucc n => .neg (.num (Nat.succ n))
noncomputable def Expr.toE (e : Expr) : _root_.Poly.E :=
  Expr.rec (fun k => toNum k) (fun k => .num k) (fun k => toNum k) (fun i => .atom i)
    (fun _ a => .neg a) (fun _ _ a b => .add a b) (fun _ _ a b => .sub a b) (fun _ _ a b => .mul a b)
    (fun _ k a => .pow a k) e
noncomputable def Mon.toE (m : Mon) : _root_.Poly.E :=
  Mon.rec (.num 1) (fun p _ r => .mul (.pow (.atom p.x) p.k) r) m
noncomputable def Poly.toE (p : Poly) : _root_.Poly.E :=
  Poly.rec (fun k => toNum k) (fun k m _ r => .add (.mul (toNum k) m.toE) r) p

section
variable {α : Type u} [I : CommRing α] (ctx : Context α)
/-- The value of a library expression in a ring of `grind`. -/
noncomputable abbrev den (ctx : Context α) (e : _root_.Poly.E) : α := @_root_.Poly.E.den α CommRing.toRoot ctx e
theorem numeral_eq (n : Nat) : @_root_.Poly.numeral α CommRing.toRoot n = OfNat.ofNat n :=
  (@_root_.Poly.numeral_eq α CommRing.toRoot n).trans (I.ofNat_eq_natCast n).symm
theorem toNum_den (k : Int) : den ctx (toNum k) = denoteInt k := by
  cases k with
  | ofNat n => exact numeral_eq n
  | negSucc n => exact congrArg (fun x : α => -x) (numeral_eq (α := α) (n + 1))
theorem toNum_cast (k : Int) : den ctx (toNum k) = Int.cast k := by
  cases k with
  | ofNat n =>
    exact ((numeral_eq n).trans (I.ofNat_eq_natCast n)).trans (Ring.intCast_natCast n).symm
  | negSucc n =>
    show -(@_root_.Poly.numeral α CommRing.toRoot (n + 1)) = Int.cast (-(Nat.cast (n + 1) : Int))
    rw [I.intCast_neg, Ring.intCast_natCast, ← I.ofNat_eq_natCast, numeral_eq]
theorem Expr.toE_den (e : Expr) : den ctx e.toE = e.denote ctx := by
  induction e with
  | num k => exact toNum_den ctx k
  | natCast k => exact (numeral_eq k).trans (I.ofNat_eq_natCast k)
  | intCast k => exact toNum_cast ctx k
  | var i => rfl
  | neg a iha => exact congrArg (fun x => -x) iha
  | add a b iha ihb => exact congr (congrArg HAdd.hAdd iha) ihb
  | sub a b iha ihb => exact congr (congrArg HSub.hSub iha) ihb
  | mul a b iha ihb => exact congr (congrArg HMul.hMul iha) ihb
  | pow a n iha => exact congrArg (fun x => x ^ n) iha
theorem Power.denote_eq (p : Power) : p.denote ctx = ctx.get p.x ^ p.k := by
  match p with
  | ⟨x, 0⟩ => exact (I.pow_zero (ctx.get x)).symm
  | ⟨x, 1⟩ => exact (@_root_.pow_one α CommRing.toRoot.toCommMonoid.toMonoid (ctx.get x)).symm
  | ⟨x, _ + 2⟩ => rfl
theorem Mon.toE_den (m : Mon) : den ctx m.toE = m.denote ctx := by
  induction m with
  | unit => exact numeral_eq 1
  | mult p m ih =>
    show ctx.get p.x ^ p.k * den ctx m.toE = p.denote ctx * m.denote ctx
    rw [ih, Power.denote_eq]
theorem Poly.toE_den (p : Poly) : den ctx p.toE = p.denote ctx := by
  induction p with
  | num k => exact toNum_cast ctx k
  | add k m p ih =>
    show den ctx (toNum k) * den ctx m.toE + den ctx p.toE = HSMul.hSMul k (m.denote ctx) + p.denote ctx
    rw [ih, Mon.toE_den, toNum_cast, Ring.zsmul_eq]

/-- The check of a step: an expression with normal form zero. -/
noncomputable def vanishes (e : _root_.Poly.E) : Bool := e.norm.isNil
theorem den_eq_zero {e : _root_.Poly.E} (h : vanishes e = true) : den ctx e = 0 :=
  (@_root_.Poly.E.norm_den α CommRing.toRoot ctx e).symm.trans
    (@_root_.Poly.P.zero_of_isNil α CommRing.toRoot ctx _ h)
end

/-! ### The algebra of the steps, in the library's classes -/

namespace Step
variable {R : Type u} [_root_.CommRing R]
theorem combine {k m x k' m' y z : R} (h : k * m * x + k' * m' * y - z = 0) (hx : x = 0) (hy : y = 0) :
    z = 0 := by
  rw [hx, hy, _root_.mul_zero, _root_.mul_zero, _root_.add_zero, zero_sub, neg_eq_zero] at h
  exact h
theorem combine' {k x k' m' y z : R} (h : k * x + k' * m' * y - z = 0) (hx : x = 0) (hy : y = 0) :
    z = 0 := by
  rw [hx, hy, _root_.mul_zero, _root_.mul_zero, _root_.add_zero, zero_sub, neg_eq_zero] at h
  exact h
theorem scale {k x z : R} (h : k * x - z = 0) (hx : x = 0) : z = 0 := by
  rw [hx, _root_.mul_zero, zero_sub, neg_eq_zero] at h
  exact h
theorem difference {x y z : R} (h : x - y - z = 0) (e : x = y) : z = 0 := by
  rw [e, _root_.sub_self, zero_sub, neg_eq_zero] at h
  exact h
theorem derive {c x p q k m z : R} (h : p + k * m * q - z = 0) (e : c * x = p) (hq : q = 0) : c * x = z := by
  rw [hq, _root_.mul_zero, _root_.add_zero] at h
  exact e.trans (sub_eq_zero.mp h)
theorem derivek {c x p q k m z c' : R} (h : c' * p + k * m * q - z = 0) (e : c * x = p) (hq : q = 0) :
    c' * c * x = z := by
  rw [hq, _root_.mul_zero, _root_.add_zero] at h
  rw [_root_.mul_assoc, e]
  exact sub_eq_zero.mp h
theorem conclude {x y p z : R} (h : x - y - p = 0) (hz : z = 0) (e : p = z) : x = y :=
  sub_eq_zero.mp ((sub_eq_zero.mp h).trans (e.trans hz))
end Step

/-! ### The steps -/

theorem both {x y : Bool} (h : Bool.and x y = true) : x = true ∧ y = true := by
  cases x with
  | true => exact ⟨rfl, h⟩
  | false => exact Bool.noConfusion h

namespace Stepwise
variable {α : Type u}

noncomputable def core_cert (lhs rhs : Expr) (p : Poly) : Bool := vanishes (.sub (.sub lhs.toE rhs.toE) p.toE)
theorem core [I : CommRing α] (ctx : Context α) (lhs rhs : Expr) (p : Poly) (h : core_cert lhs rhs p = true)
    (e : lhs.denote ctx = rhs.denote ctx) : p.denote ctx = 0 := by
  have s := den_eq_zero ctx h
  rw [← Expr.toE_den, ← Expr.toE_den] at e
  rw [← Poly.toE_den]
  exact @Step.difference α CommRing.toRoot _ _ _ s e

noncomputable def superpose_cert (k₁ : Int) (m₁ : Mon) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly) : Bool :=
  vanishes (.sub (.add (.mul (.mul (toNum k₁) m₁.toE) p₁.toE) (.mul (.mul (toNum k₂) m₂.toE) p₂.toE)) p.toE)
theorem superpose [I : CommRing α] (ctx : Context α) (k₁ : Int) (m₁ : Mon) (p₁ : Poly) (k₂ : Int) (m₂ : Mon)
    (p₂ p : Poly) (h : superpose_cert k₁ m₁ p₁ k₂ m₂ p₂ p = true) (h1 : p₁.denote ctx = 0)
    (h2 : p₂.denote ctx = 0) : p.denote ctx = 0 := by
  rw [← Poly.toE_den] at h1 h2 ⊢
  exact @Step.combine α CommRing.toRoot _ _ _ _ _ _ _ (den_eq_zero ctx h) h1 h2

noncomputable def simp_cert (k₁ : Int) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly) : Bool :=
  vanishes (.sub (.add (.mul (toNum k₁) p₁.toE) (.mul (.mul (toNum k₂) m₂.toE) p₂.toE)) p.toE)
theorem simp [I : CommRing α] (ctx : Context α) (k₁ : Int) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : simp_cert k₁ p₁ k₂ m₂ p₂ p = true) (h1 : p₁.denote ctx = 0) (h2 : p₂.denote ctx = 0) :
    p.denote ctx = 0 := by
  rw [← Poly.toE_den] at h1 h2 ⊢
  exact @Step.combine' α CommRing.toRoot _ _ _ _ _ _ (den_eq_zero ctx h) h1 h2

noncomputable def mul_cert (p₁ : Poly) (k : Int) (p : Poly) : Bool :=
  vanishes (.sub (.mul (toNum k) p₁.toE) p.toE)
theorem mul [I : CommRing α] (ctx : Context α) (p₁ : Poly) (k : Int) (p : Poly)
    (h : mul_cert p₁ k p = true) (h1 : p₁.denote ctx = 0) : p.denote ctx = 0 := by
  rw [← Poly.toE_den] at h1 ⊢
  exact @Step.scale α CommRing.toRoot _ _ _ (den_eq_zero ctx h) h1
theorem eq_mul [I : CommRing α] (ctx : Context α) (p₁ : Poly) (k : Int) (p : Poly)
    (h : mul_cert p₁ k p = true) (h1 : p₁.denote ctx = 0) : p.denote ctx = 0 := mul ctx p₁ k p h h1
theorem inv [I : CommRing α] (ctx : Context α) (p₁ : Poly) (p : Poly)
    (h : mul_cert p₁ (-1) p = true) (h1 : p₁.denote ctx = 0) : p.denote ctx = 0 := mul ctx p₁ (-1) p h h1

/-- A nonzero integer. -/
noncomputable def nonzero (k : Int) : Bool := Int.rec (fun n => Nat.ble 1 n) (fun _ => true) k
theorem ne_zero_of_nonzero {k : Int} (h : nonzero k = true) : k ≠ 0 := by
  intro e
  rw [e] at h
  exact Bool.noConfusion h
theorem no_int_zero_divisors [I : CommRing α] [N : NoNatZeroDivisors α] {k : Int} (hk : k ≠ 0) {x : α}
    (h : (Int.cast k : α) * x = 0) : x = 0 := by
  have natural (n : Nat) (hn : n ≠ 0) (y : α) (e : (Int.cast (Nat.cast n : Int) : α) * y = 0) : y = 0 := by
    apply N.no_nat_zero_divisors n y 0 hn
    rw [← I.zsmul_natCast_eq_nsmul, ← I.zsmul_natCast_eq_nsmul, Ring.zsmul_eq, Ring.zsmul_eq, e]
    exact (I.mul_zero _).symm
  cases k with
  | ofNat n => exact natural n (fun e => hk (congrArg Int.ofNat e)) x h
  | negSucc n =>
    apply natural (n + 1) (Nat.succ_ne_zero n) x
    have e : (Int.cast (-(Nat.cast (n + 1) : Int)) : α) * x = 0 := h
    rw [I.intCast_neg] at e
    have e' := @_root_.neg_mul α CommRing.toRoot.toRing (Int.cast (Nat.cast (n + 1) : Int)) x
    exact (@_root_.neg_eq_zero α CommRing.toRoot.toRing.toAddCommGroup _).mp (e'.symm.trans e)
noncomputable def div_cert (p₁ : Poly) (k : Int) (p : Poly) : Bool :=
  Bool.and (nonzero k) (vanishes (.sub (.mul (toNum k) p.toE) p₁.toE))
theorem div [I : CommRing α] (ctx : Context α) [NoNatZeroDivisors α] (p₁ : Poly) (k : Int) (p : Poly)
    (h : div_cert p₁ k p = true) (h1 : p₁.denote ctx = 0) : p.denote ctx = 0 := by
  obtain ⟨hk, h⟩ := both h
  apply no_int_zero_divisors (ne_zero_of_nonzero hk)
  rw [← toNum_cast ctx, ← Poly.toE_den]
  rw [← Poly.toE_den] at h1
  have s := den_eq_zero ctx h
  exact (@sub_eq_zero α CommRing.toRoot.toRing.toAddCommGroup _ _).mp s |>.trans h1

noncomputable def mul_ne_cert (p₁ : Poly) (k : Int) (p : Poly) : Bool :=
  Bool.and (nonzero k) (vanishes (.sub (.mul (toNum k) p₁.toE) p.toE))
theorem diseq_mul [I : CommRing α] [NoNatZeroDivisors α] (ctx : Context α) (p₁ : Poly) (k : Int) (p : Poly)
    (h : mul_ne_cert p₁ k p = true) (h1 : p₁.denote ctx ≠ 0) : p.denote ctx ≠ 0 := by
  intro e
  obtain ⟨hk, h⟩ := both h
  apply h1
  apply no_int_zero_divisors (ne_zero_of_nonzero hk)
  rw [← toNum_cast ctx, ← Poly.toE_den]
  rw [← Poly.toE_den] at e
  exact ((@sub_eq_zero α CommRing.toRoot.toRing.toAddCommGroup _ _).mp (den_eq_zero ctx h)).trans e

noncomputable def unsat_eq_cert (p : Poly) (k : Int) : Bool :=
  Bool.and (nonzero k) (vanishes (.sub p.toE (toNum k)))
theorem intCast_ne_zero [I : CommRing α] [C : IsCharP α 0] {k : Int} (hk : k ≠ 0) (h : (Int.cast k : α) = 0) :
    False := by
  have natural (n : Nat) (hn : n ≠ 0) (e : (Nat.cast n : α) = 0) : False := by
    rw [← I.ofNat_eq_natCast] at e
    have := C.ofNat_ext_iff.mp e
    rw [Nat.mod_zero, Nat.mod_zero] at this
    exact hn this
  cases k with
  | ofNat n =>
    exact natural n (fun e => hk (congrArg Int.ofNat e)) ((Ring.intCast_natCast n).symm.trans h)
  | negSucc n =>
    have e : (Int.cast (-(Nat.cast (n + 1) : Int)) : α) = 0 := h
    rw [I.intCast_neg, Ring.intCast_natCast] at e
    exact natural (n + 1) (Nat.succ_ne_zero n) ((@_root_.neg_eq_zero α CommRing.toRoot.toRing.toAddCommGroup _).mp e)
theorem unsat_eq [I : CommRing α] (ctx : Context α) [IsCharP α 0] (p : Poly) (k : Int)
    (h : unsat_eq_cert p k = true) (h1 : p.denote ctx = 0) : False := by
  obtain ⟨hk, h⟩ := both h
  apply intCast_ne_zero (α := α) (ne_zero_of_nonzero hk)
  rw [← toNum_cast ctx]
  rw [← Poly.toE_den] at h1
  exact ((@sub_eq_zero α CommRing.toRoot.toRing.toAddCommGroup _ _).mp (den_eq_zero ctx h)).symm.trans h1

theorem d_init [I : CommRing α] (ctx : Context α) (p : Poly) : (Int.cast (1 : Int) : α) * p.denote ctx = p.denote ctx :=
  (congrArg (· * p.denote ctx) (I.intCast_ofNat 1)).trans (I.one_mul _)
noncomputable def d_step1_cert (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly) : Bool :=
  vanishes (.sub (.add p₁.toE (.mul (.mul (toNum k₂) m₂.toE) p₂.toE)) p.toE)
theorem d_step1 [I : CommRing α] (ctx : Context α) (k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : d_step1_cert p₁ k₂ m₂ p₂ p = true) (h1 : (Int.cast k : α) * init.denote ctx = p₁.denote ctx)
    (h2 : p₂.denote ctx = 0) : (Int.cast k : α) * init.denote ctx = p.denote ctx := by
  rw [← Poly.toE_den ctx p₁] at h1
  rw [← Poly.toE_den ctx p₂] at h2
  rw [← Poly.toE_den ctx p]
  exact @Step.derive α CommRing.toRoot _ _ _ _ _ _ _ (den_eq_zero ctx h) h1 h2
noncomputable def d_stepk_cert (k₁ : Int) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly) : Bool :=
  vanishes (.sub (.add (.mul (toNum k₁) p₁.toE) (.mul (.mul (toNum k₂) m₂.toE) p₂.toE)) p.toE)
theorem d_stepk [I : CommRing α] (ctx : Context α) (k₁ k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : d_stepk_cert k₁ p₁ k₂ m₂ p₂ p = true) (h1 : (Int.cast k : α) * init.denote ctx = p₁.denote ctx)
    (h2 : p₂.denote ctx = 0) : (Int.cast (k₁ * k : Int) : α) * init.denote ctx = p.denote ctx := by
  rw [← Poly.toE_den ctx p₁] at h1
  rw [← Poly.toE_den ctx p₂] at h2
  rw [← Poly.toE_den ctx p, @Int.cast_mul α CommRing.toRoot.toRing, ← toNum_cast ctx k₁]
  exact @Step.derivek α CommRing.toRoot _ _ _ _ _ _ _ _ (den_eq_zero ctx h) h1 h2

noncomputable def imp_1eq_cert (lhs rhs : Expr) (p₁ p₂ : Poly) : Bool :=
  Bool.and (vanishes (.sub (.sub lhs.toE rhs.toE) p₁.toE)) (vanishes p₂.toE)
theorem imp_1eq [I : CommRing α] (ctx : Context α) (lhs rhs : Expr) (p₁ p₂ : Poly)
    (h : imp_1eq_cert lhs rhs p₁ p₂ = true)
    (e : (Int.cast (1 : Int) : α) * p₁.denote ctx = p₂.denote ctx) : lhs.denote ctx = rhs.denote ctx := by
  obtain ⟨h1, h2⟩ := both h
  rw [d_init, ← Poly.toE_den, ← Poly.toE_den] at e
  rw [← Expr.toE_den, ← Expr.toE_den]
  exact @Step.conclude α CommRing.toRoot _ _ _ _ (den_eq_zero ctx h1) (den_eq_zero ctx h2) e
noncomputable def imp_keq_cert (lhs rhs : Expr) (k : Int) (p₁ p₂ : Poly) : Bool :=
  Bool.and (nonzero k) (imp_1eq_cert lhs rhs p₁ p₂)
theorem imp_keq [I : CommRing α] (ctx : Context α) [NoNatZeroDivisors α] (k : Int) (lhs rhs : Expr) (p₁ p₂ : Poly)
    (h : imp_keq_cert lhs rhs k p₁ p₂ = true) (e : (Int.cast k : α) * p₁.denote ctx = p₂.denote ctx) :
    lhs.denote ctx = rhs.denote ctx := by
  obtain ⟨hk, h⟩ := both h
  have z : p₂.denote ctx = 0 := by rw [← Poly.toE_den]; exact den_eq_zero ctx (both h).2
  have y := no_int_zero_divisors (ne_zero_of_nonzero hk) (e.trans z)
  apply imp_1eq ctx lhs rhs p₁ p₂ h
  rw [d_init, y, z]
end Stepwise
open Stepwise

/-! ### Normalisation of equations and inequalities -/

section
variable {α : Type u}
theorem eq_norm [CommRing α] (ctx : Context α) (lhs rhs : Expr) (p : Poly) (h : core_cert lhs rhs p = true)
    (e : lhs.denote ctx = rhs.denote ctx) : p.denote ctx = 0 := core ctx lhs rhs p h e
theorem value_of_core [I : CommRing α] (ctx : Context α) (lhs rhs : Expr) (p : Poly)
    (h : core_cert lhs rhs p = true) : lhs.denote ctx - rhs.denote ctx = p.denote ctx := by
  rw [← Expr.toE_den, ← Expr.toE_den, ← Poly.toE_den]
  exact (@sub_eq_zero α CommRing.toRoot.toRing.toAddCommGroup _ _).mp (den_eq_zero ctx h)
theorem diseq_norm [I : CommRing α] (ctx : Context α) (lhs rhs : Expr) (p : Poly)
    (h : core_cert lhs rhs p = true) (e : lhs.denote ctx ≠ rhs.denote ctx) : p.denote ctx ≠ 0 := by
  rw [← value_of_core ctx lhs rhs p h]
  exact fun z => e ((@sub_eq_zero α CommRing.toRoot.toRing.toAddCommGroup _ _).mp z)
noncomputable def norm_eq_cert (lhs rhs lhs' rhs' : Expr) : Bool :=
  vanishes (.sub (.sub lhs.toE rhs.toE) (.sub lhs'.toE rhs'.toE))
theorem value_of_norm [I : CommRing α] (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (h : norm_eq_cert lhs rhs lhs' rhs' = true) :
    lhs.denote ctx - rhs.denote ctx = lhs'.denote ctx - rhs'.denote ctx := by
  rw [← Expr.toE_den, ← Expr.toE_den, ← Expr.toE_den, ← Expr.toE_den]
  exact (@sub_eq_zero α CommRing.toRoot.toRing.toAddCommGroup _ _).mp (den_eq_zero ctx h)
theorem eq_norm_expr [I : CommRing α] (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (h : norm_eq_cert lhs rhs lhs' rhs' = true) :
    (lhs.denote ctx = rhs.denote ctx) = (lhs'.denote ctx = rhs'.denote ctx) := by
  have v := value_of_norm ctx lhs rhs lhs' rhs' h
  have z (a b : α) := @sub_eq_zero α CommRing.toRoot.toRing.toAddCommGroup a b
  exact propext ⟨fun e => (z _ _).mp (v.symm.trans ((z _ _).mpr e)), fun e => (z _ _).mp (v.trans ((z _ _).mpr e))⟩

/-- Inequalities between differences. -/
theorem le_iff_sub [I : CommRing α] [LE α] [LT α] [Std.IsPreorder α] [O : OrderedRing α] (a b : α) :
    a ≤ b ↔ a - b ≤ 0 := by
  rw [O.add_le_left_iff (-b), ← I.sub_eq_add_neg, ← I.sub_eq_add_neg,
    @_root_.sub_self α CommRing.toRoot.toRing.toAddCommGroup b]
theorem lt_iff_sub [I : CommRing α] [LE α] [LT α] [L : Std.LawfulOrderLT α] [Std.IsPreorder α] [O : OrderedRing α]
    (a b : α) : a < b ↔ a - b < 0 := by
  have neg (x y : α) : (x - y ≤ 0) ↔ 0 ≤ y - x := by
    rw [O.add_le_left_iff (y - x)]
    have e1 : x - y + (y - x) = 0 := by
      have := @_root_.sub_add_sub_cancel α CommRing.toRoot.toRing.toAddCommGroup x y x
      exact this.trans (@_root_.sub_self α CommRing.toRoot.toRing.toAddCommGroup x)
    have e2 : 0 + (y - x) = y - x := (I.add_comm _ _).trans (I.add_zero _)
    rw [e1, e2]
  rw [L.lt_iff, L.lt_iff, le_iff_sub a b, le_iff_sub b a, neg b a]
theorem le_norm_expr [I : CommRing α] [LE α] [LT α] [Std.IsPreorder α] [O : OrderedRing α] (ctx : Context α)
    (lhs rhs lhs' rhs' : Expr) (h : norm_eq_cert lhs rhs lhs' rhs' = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (lhs'.denote ctx ≤ rhs'.denote ctx) := by
  rw [propext (le_iff_sub _ _), value_of_norm ctx lhs rhs lhs' rhs' h, ← propext (le_iff_sub _ _)]
theorem lt_norm_expr [I : CommRing α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] [O : OrderedRing α]
    (ctx : Context α) (lhs rhs lhs' rhs' : Expr) (h : norm_eq_cert lhs rhs lhs' rhs' = true) :
    (lhs.denote ctx < rhs.denote ctx) = (lhs'.denote ctx < rhs'.denote ctx) := by
  rw [propext (lt_iff_sub _ _), value_of_norm ctx lhs rhs lhs' rhs' h, ← propext (lt_iff_sub _ _)]
theorem le_norm0 [I : Ring α] [LE α] (lhs rhs : α) : (lhs ≤ rhs) = (lhs ≤ rhs + Int.cast (R := α) 0) := by
  rw [show (Int.cast (0 : Int) : α) = 0 from I.intCast_ofNat 0, I.add_zero]
theorem lt_norm0 [I : Ring α] [LT α] (lhs rhs : α) : (lhs < rhs) = (lhs < rhs + Int.cast (R := α) 0) := by
  rw [show (Int.cast (0 : Int) : α) = 0 from I.intCast_ofNat 0, I.add_zero]
theorem eq_norm0 [I : Ring α] (lhs rhs : α) : (lhs = rhs) = (lhs = rhs + Int.cast (R := α) 0) := by
  rw [show (Int.cast (0 : Int) : α) = 0 from I.intCast_ofNat 0, I.add_zero]
end

/-! ### Fields -/

section
variable {α : Type u}
theorem denoteInt_ne [I : Field α] [IsCharP α 0] {b : Int} (h : b ≠ 0) : (denoteInt b : α) ≠ 0 := by
  intro e
  rw [← toNum_den (RArray.leaf (0 : α)), toNum_cast] at e
  exact intCast_ne_zero h e
theorem inv_int_eq [I : Field α] [IsCharP α 0] (b : Int) (h : (b != 0) = true) :
    (denoteInt b : α) * (denoteInt b)⁻¹ = 1 := by
  apply I.mul_inv_cancel (denoteInt_ne fun e => ?_)
  rw [e] at h
  exact Bool.noConfusion h
theorem intCast_eq_denoteInt [I : Field α] (b : Int) : (IntCast.intCast b : α) = denoteInt b :=
  (toNum_cast (RArray.leaf (0 : α)) b).symm.trans (toNum_den _ b)
theorem inv_int_eq' [I : Field α] [IsCharP α 0] (b : Int) (h : (b != 0) = true) :
    (IntCast.intCast b : α) * (denoteInt b)⁻¹ = 1 := by
  rw [intCast_eq_denoteInt]
  exact inv_int_eq b h
open Classical in
theorem inv_split [I : Field α] (a : α) : if a = 0 then a⁻¹ = 0 else a * a⁻¹ = 1 := by
  by_cases h : a = 0
  · rw [if_pos h, h]; exact I.inv_zero
  · rw [if_neg h]; exact I.mul_inv_cancel h
noncomputable def one_eq_zero_unsat_cert (p : Poly) : Bool :=
  Bool.or (vanishes (.sub p.toE (.num 1))) (vanishes (.sub p.toE (.neg (.num 1))))
theorem one_eq_zero_unsat [I : Field α] (ctx : Context α) (p : Poly) (h : one_eq_zero_unsat_cert p = true)
    (e : p.denote ctx = 0) : False := by
  rw [← Poly.toE_den] at e
  have one : den ctx (.num 1) = (1 : α) := numeral_eq 1
  cases h1 : vanishes (.sub p.toE (.num 1)) with
  | true =>
    have s := (@sub_eq_zero α CommRing.toRoot.toRing.toAddCommGroup _ _).mp (den_eq_zero ctx h1)
    exact I.zero_ne_one (e.symm.trans (s.trans one))
  | false =>
    rw [one_eq_zero_unsat_cert, h1] at h
    have s := (@sub_eq_zero α CommRing.toRoot.toRing.toAddCommGroup _ _).mp (den_eq_zero ctx h)
    have z : -(1 : α) = 0 := (congrArg (fun x => -x) one).symm.trans (s.symm.trans e)
    exact I.zero_ne_one ((@_root_.neg_eq_zero α CommRing.toRoot.toRing.toAddCommGroup _).mp z).symm
theorem diseq_to_eq [I : Field α] (a b : α) (h : a ≠ b) : (a - b) * (a - b)⁻¹ = 1 :=
  I.mul_inv_cancel fun e => h ((@sub_eq_zero α CommRing.toRoot.toRing.toAddCommGroup _ _).mp e)
theorem diseq0_to_eq [I : Field α] (a : α) (h : a ≠ 0) : a * a⁻¹ = 1 := I.mul_inv_cancel h
end
end Lean.Grind.CommRing
