prelude
import Init.Grind.OrderLemmas
/-!
`Init.Grind.Linarith`: the linear engine of `grind` over ordered modules: linear forms with a proved
normaliser, and the engine's steps, each checked by a normal form that must be zero.
-/
universe u
set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

namespace Lean.Grind
attribute [local instance] IntModule.zsmul IntModule.nsmul
namespace IntModule
variable {M : Type u} [I : IntModule M]
theorem zero_add (a : M) : 0 + a = a := (I.add_comm _ _).trans (I.add_zero a)
theorem add_left_comm (a b c : M) : a + (b + c) = b + (a + c) := by
  rw [← I.add_assoc, I.add_comm a b, I.add_assoc]
theorem add_add_add_comm (a b c d : M) : a + b + (c + d) = a + c + (b + d) := by
  rw [I.add_assoc, add_left_comm b, ← I.add_assoc]
theorem add_neg (a : M) : a + -a = 0 := (I.add_comm _ _).trans (I.neg_add_cancel a)
theorem cancel {a b c : M} (h : a + c = b + c) : a = b := by
  rw [← I.add_zero a, ← add_neg c, ← I.add_assoc, h, I.add_assoc, add_neg, I.add_zero]
theorem neg_unique {a b : M} (h : a + b = 0) : -b = a := by
  apply cancel (c := b)
  rw [I.neg_add_cancel, h]
theorem neg_zero : -(0 : M) = 0 := neg_unique (I.add_zero 0)
theorem sub_self (a : M) : a - a = 0 := by rw [I.sub_eq_add_neg, add_neg]
theorem eq_of_sub {a b : M} (h : a - b = 0) : a = b := by
  apply cancel (c := -b)
  rw [← I.sub_eq_add_neg, h, add_neg]
theorem smul_nat_succ (n : Nat) (a : M) : (Nat.cast (n + 1) : Int) • a = (Nat.cast n : Int) • a + a := by
  show ((Nat.cast n : Int) + 1) • a = _
  rw [I.add_zsmul, I.one_zsmul]
theorem smul_neg (k : Int) (a : M) : (-k) • a = -(k • a) := by
  refine (neg_unique ?_).symm
  rw [← I.add_zsmul, show -k + k = 0 by omega, I.zero_zsmul]
/-- From naturals to integers. -/
theorem int_cases {p : Int → Prop} (h : ∀ n : Nat, p n) (neg : ∀ n : Nat, p n → p (-n)) (k : Int) : p k := by
  cases k with
  | ofNat n => exact h n
  | negSucc n => exact neg (n + 1) (h (n + 1))
theorem smul_zero (k : Int) : k • (0 : M) = 0 := by
  refine int_cases (p := fun k => k • (0 : M) = 0) (fun n => ?_) (fun n ih => ?_) k
  · induction n with
    | zero => exact I.zero_zsmul 0
    | succ n ih => rw [smul_nat_succ, ih, I.add_zero]
  · show (-(Nat.cast n : Int)) • (0 : M) = 0
    rw [smul_neg, show (Nat.cast n : Int) • (0 : M) = 0 from ih, neg_zero]
theorem neg_add (a b : M) : -(a + b) = -a + -b := by
  refine neg_unique ?_
  rw [add_add_add_comm, I.neg_add_cancel, I.neg_add_cancel, I.add_zero]
theorem smul_add (k : Int) (a b : M) : k • (a + b) = k • a + k • b := by
  refine int_cases (p := fun k => k • (a + b) = k • a + k • b) (fun n => ?_) (fun n ih => ?_) k
  · induction n with
    | zero => exact (I.zero_zsmul _).trans (by
        rw [show (Nat.cast 0 : Int) = 0 from rfl, I.zero_zsmul, I.zero_zsmul, I.add_zero])
    | succ n ih => rw [smul_nat_succ, ih, smul_nat_succ, smul_nat_succ, add_add_add_comm]
  · show (-(Nat.cast n : Int)) • (a + b) = (-(Nat.cast n : Int)) • a + (-(Nat.cast n : Int)) • b
    rw [smul_neg, smul_neg, smul_neg, show (Nat.cast n : Int) • (a + b) = _ from ih, neg_add]
theorem smul_neg' (k : Int) (a : M) : k • -a = -(k • a) := by
  refine (neg_unique ?_).symm
  rw [← smul_add, I.neg_add_cancel, smul_zero]
theorem mul_smul (m n : Int) (a : M) : (m * n) • a = m • n • a := by
  refine int_cases (p := fun m => (m * n) • a = m • n • a) (fun m => ?_) (fun m ih => ?_) m
  · induction m with
    | zero =>
      show ((0 : Int) * n) • a = (0 : Int) • n • a
      rw [Int.zero_mul, I.zero_zsmul, I.zero_zsmul]
    | succ m ih =>
      rw [smul_nat_succ, ← ih, ← I.add_zsmul, show (Nat.cast (m + 1) : Int) * n = Nat.cast m * n + n by
        rw [Int.natCast_succ, Int.add_mul, Int.one_mul]]
  · show (-(Nat.cast m : Int) * n) • a = (-(Nat.cast m : Int)) • n • a
    rw [smul_neg, Int.neg_mul, smul_neg, show ((Nat.cast m : Int) * n) • a = _ from ih]
end IntModule

/-! ### Linear forms -/

/-- `k₁ x₁ + k₂ x₂ + ..`, the variables in ascending order. -/
inductive Lin where
  | nil
  | cons (k : Int) (v : Nat) (l : Lin)
namespace Lin
noncomputable def den {M : Type u} [IntModule M] (ctx : RArray M) (l : Lin) : M :=
  Lin.rec 0 (fun k v _ r => k • ctx.get v + r) l
noncomputable def mk (k : Int) (v : Nat) (l : Lin) : Lin := Bool.rec (.cons k v l) l (Poly.isZero k)
noncomputable def add (l : Lin) : Lin → Lin :=
  Lin.rec (fun m => m) (fun k v l ih m => Lin.rec (.cons k v l) (fun k' v' m' r =>
    Bool.rec (Bool.rec (.cons k' v' r) (.cons k v (ih (.cons k' v' m'))) (Nat.ble v v'))
      (.mk (Int.add k k') v (ih m')) (Nat.beq v v')) m) l
noncomputable def smul (c : Int) (l : Lin) : Lin := Lin.rec .nil (fun k v _ r => .cons (Int.mul c k) v r) l
noncomputable def isNil (l : Lin) : Bool := Lin.rec true (fun k _ _ r => Bool.rec false r (Poly.isZero k)) l
section
variable {M : Type u} [I : IntModule M] (ctx : RArray M)
open IntModule
theorem den_cons (k : Int) (v : Nat) (l : Lin) : (Lin.cons k v l).den ctx = k • ctx.get v + l.den ctx := rfl
theorem isZero_eq {k : Int} (h : Poly.isZero k = true) : k = 0 := by
  cases k with
  | ofNat n => exact congrArg _ (Nat.eq_of_beq_eq_true _ _ h)
  | negSucc n => exact Bool.noConfusion h
theorem mk_den (k : Int) (v : Nat) (l : Lin) : (mk k v l).den ctx = k • ctx.get v + l.den ctx := by
  unfold mk
  cases h : Poly.isZero k with
  | false => rfl
  | true => rw [isZero_eq h, I.zero_zsmul, IntModule.zero_add]
theorem add_den (l m : Lin) : (l.add m).den ctx = l.den ctx + m.den ctx := by
  induction l generalizing m with
  | nil => exact (IntModule.zero_add _).symm
  | cons k v l ih =>
    induction m with
    | nil => exact (I.add_zero _).symm
    | cons k' v' m ih' =>
      show den ctx (Bool.rec (Bool.rec (.cons k' v' ((Lin.cons k v l).add m)) (.cons k v (l.add (.cons k' v' m)))
        (Nat.ble v v')) (.mk (Int.add k k') v (l.add m)) (Nat.beq v v')) = _
      cases hv : Nat.beq v v' with
      | true =>
        show (mk (k + k') v (l.add m)).den ctx = _
        rw [mk_den, ih, I.add_zsmul, den_cons, den_cons, ← Nat.eq_of_beq_eq_true _ _ hv, IntModule.add_add_add_comm]
      | false =>
        cases Nat.ble v v' with
        | true =>
          show k • ctx.get v + (l.add (.cons k' v' m)).den ctx = _
          rw [ih, den_cons ctx k v l, I.add_assoc]
        | false =>
          show k' • ctx.get v' + ((Lin.cons k v l).add m).den ctx = _
          rw [ih', den_cons ctx k' v' m, IntModule.add_left_comm]
theorem smul_den (c : Int) (l : Lin) : (l.smul c).den ctx = c • l.den ctx := by
  induction l with
  | nil => exact (smul_zero c).symm
  | cons k v l ih =>
    show (c * k) • ctx.get v + (l.smul c).den ctx = _
    rw [ih, mul_smul, den_cons, smul_add]
theorem zero_of_isNil {l : Lin} (h : l.isNil = true) : l.den ctx = 0 := by
  induction l with
  | nil => rfl
  | cons k v l ih =>
    have h : (Bool.rec false l.isNil (Poly.isZero k) : Bool) = true := h
    cases e : Poly.isZero k with
    | false => rw [e] at h; exact Bool.noConfusion h
    | true =>
      rw [e] at h
      rw [den_cons, isZero_eq e, I.zero_zsmul, ih h, I.add_zero]
end
noncomputable def sub (l m : Lin) : Lin := l.add (m.smul (-1))
theorem sub_den {M : Type u} [I : IntModule M] (ctx : RArray M) (l m : Lin) :
    (l.sub m).den ctx = l.den ctx - m.den ctx := by
  unfold sub
  rw [add_den, smul_den, show (-1 : Int) = -(1 : Int) from rfl, IntModule.smul_neg, I.one_zsmul, I.sub_eq_add_neg]
/-- The check of an equation between linear forms. -/
noncomputable def same (l m : Lin) : Bool := (l.sub m).isNil
theorem eq_of_same {M : Type u} [I : IntModule M] (ctx : RArray M) {l m : Lin} (h : same l m = true) :
    l.den ctx = m.den ctx :=
  IntModule.eq_of_sub ((sub_den ctx l m).symm.trans (zero_of_isNil ctx h))
end Lin
end Lean.Grind

namespace Lean.Grind.Linarith
attribute [local instance] IntModule.zsmul IntModule.nsmul

/-! ### The engine's terms -/

abbrev Var := Nat
abbrev Context (α : Type u) := RArray α
inductive Expr where
  | zero
  | var (i : Var)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | natMul (k : Nat) (a : Expr)
  | intMul (k : Int) (a : Expr)
inductive Poly where
  | nil
  | add (k : Int) (v : Var) (p : Poly)
noncomputable section
variable {α : Type u} [IntModule α] (ctx : Context α)
def Var.denote {α : Type u} (ctx : Context α) (v : Var) : α := ctx.get v
def Expr.denote {α : Type u} [IntModule α] (ctx : Context α) : Expr → α
  | zero => 0
  | var v => Var.denote ctx v
  | add a b => denote ctx a + denote ctx b
  | sub a b => denote ctx a - denote ctx b
  | neg a => -denote ctx a
  | natMul k a => k • denote ctx a
  | intMul k a => k • denote ctx a
def Poly.denote {α : Type u} [IntModule α] (ctx : Context α) : Poly → α
  | nil => 0
  | add k v p => k • Var.denote ctx v + denote ctx p
def isOne : Int → Bool
  | .ofNat n => Nat.beq n 1
  | .negSucc _ => false
def Poly.denoteFrom {α : Type u} [IntModule α] (ctx : Context α) (r : α) : Poly → α
  | nil => r
  | add k v p => bif isOne k then denoteFrom ctx (r + Var.denote ctx v) p
    else denoteFrom ctx (r + k • Var.denote ctx v) p
/-- The value as it is printed: no factor 1, no summand 0. -/
def Poly.denote' {α : Type u} [IntModule α] (ctx : Context α) : Poly → α
  | nil => 0
  | add k v p => bif isOne k then denoteFrom ctx (Var.denote ctx v) p
    else denoteFrom ctx (k • Var.denote ctx v) p
end

noncomputable def Expr.lin (e : Expr) : Lin :=
  Expr.rec .nil (fun v => .cons 1 v .nil) (fun _ _ a b => a.add b) (fun _ _ a b => a.sub b)
    (fun _ a => a.smul (-1)) (fun k _ a => a.smul (Int.ofNat k)) (fun k _ a => a.smul k) e
noncomputable def Poly.lin (p : Poly) : Lin := Poly.rec .nil (fun k v _ r => (Lin.cons k v .nil).add r) p
section
variable {α : Type u} [I : IntModule α] (ctx : Context α)
theorem Expr.lin_den (e : Expr) : e.lin.den ctx = e.denote ctx := by
  induction e with
  | zero => rfl
  | var v =>
    show (1 : Int) • ctx.get v + 0 = _
    rw [I.one_zsmul, I.add_zero]; rfl
  | add a b iha ihb => show (a.lin.add b.lin).den ctx = _; rw [Lin.add_den, iha, ihb]; rfl
  | sub a b iha ihb => show (a.lin.sub b.lin).den ctx = _; rw [Lin.sub_den, iha, ihb]; rfl
  | neg a iha =>
    show (a.lin.smul (-1)).den ctx = _
    rw [Lin.smul_den, iha, show (-1 : Int) = -(1 : Int) from rfl, IntModule.smul_neg, I.one_zsmul]; rfl
  | natMul k a iha =>
    show (a.lin.smul (Nat.cast k)).den ctx = _
    rw [Lin.smul_den, iha, I.zsmul_natCast_eq_nsmul]; rfl
  | intMul k a iha => show (a.lin.smul k).den ctx = _; rw [Lin.smul_den, iha]; rfl
theorem isOne_eq {k : Int} (h : isOne k = true) : k = 1 := by
  cases k with
  | ofNat n => exact congrArg _ (Nat.eq_of_beq_eq_true _ _ h)
  | negSucc n => exact Bool.noConfusion h
theorem Poly.lin_den (p : Poly) : p.lin.den ctx = p.denote ctx := by
  induction p with
  | nil => rfl
  | add k v p ih =>
    show ((Lin.cons k v .nil).add p.lin).den ctx = _
    rw [Lin.add_den, ih, Lin.den_cons]
    show k • ctx.get v + 0 + p.denote ctx = _
    rw [I.add_zero]; rfl
theorem Poly.denoteFrom_eq (r : α) (p : Poly) : p.denoteFrom ctx r = r + p.denote ctx := by
  induction p generalizing r with
  | nil => exact (I.add_zero r).symm
  | add k v p ih =>
    show (bif isOne k then p.denoteFrom ctx (r + Var.denote ctx v)
      else p.denoteFrom ctx (r + k • Var.denote ctx v)) = r + (k • Var.denote ctx v + p.denote ctx)
    cases h : isOne k with
    | true =>
      show p.denoteFrom ctx (r + Var.denote ctx v) = _
      rw [ih, isOne_eq h, I.one_zsmul, I.add_assoc]
    | false =>
      show p.denoteFrom ctx (r + k • Var.denote ctx v) = _
      rw [ih, I.add_assoc]
theorem Poly.denote'_eq (p : Poly) : p.denote' ctx = p.lin.den ctx := by
  rw [Poly.lin_den]
  cases p with
  | nil => rfl
  | add k v p =>
    show (bif isOne k then p.denoteFrom ctx (Var.denote ctx v)
      else p.denoteFrom ctx (k • Var.denote ctx v)) = k • Var.denote ctx v + p.denote ctx
    cases h : isOne k with
    | true =>
      show p.denoteFrom ctx (Var.denote ctx v) = _
      rw [Poly.denoteFrom_eq, isOne_eq h, I.one_zsmul]
    | false => exact Poly.denoteFrom_eq ctx _ p
end

/-! ### Coefficients -/

noncomputable def Poly.lead (p : Poly) : Int := Poly.rec 1 (fun k _ _ _ => k) p
noncomputable def Poly.coeff (p : Poly) (x : Var) : Int :=
  Poly.rec 0 (fun k v _ r => Bool.rec r k (Nat.beq x v)) p
noncomputable def natAbs (k : Int) : Nat := Int.rec (fun n => n) (fun n => Nat.succ n) k
noncomputable def positive (k : Int) : Bool := Int.rec (fun n => Nat.ble 1 n) (fun _ => false) k
noncomputable def nonnegative (k : Int) : Bool := Int.rec (fun _ => true) (fun _ => false) k
noncomputable def abs (k : Int) : Int := Int.ofNat (natAbs k)
theorem pos_of_positive {k : Int} (h : positive k = true) : 0 < k := by
  cases k with
  | ofNat n => exact Int.natCast_lt.mpr (Nat.le_of_ble_eq_true h)
  | negSucc n => exact Bool.noConfusion h
theorem nonneg_of_nonnegative {k : Int} (h : nonnegative k = true) : 0 ≤ k := by
  cases k with
  | ofNat n => exact Int.natCast_nonneg n
  | negSucc n => exact Bool.noConfusion h
theorem abs_nonneg (k : Int) : 0 ≤ abs k := Int.natCast_nonneg _

/-! ### Order in modules -/

section
variable {α : Type u} [I : IntModule α] [LE α] [P : Std.IsPreorder α] [O : OrderedAdd α]
theorem le_iff_sub (a b : α) : a ≤ b ↔ a - b ≤ 0 := by
  rw [O.add_le_left_iff (-b), ← I.sub_eq_add_neg, IntModule.add_neg]
theorem add_nonpos {a b : α} (h : a ≤ 0) (k : b ≤ 0) : a + b ≤ 0 := by
  have s := (O.add_le_left_iff b).mp h
  rw [IntModule.zero_add] at s
  exact P.le_trans _ _ _ s k
theorem smul_nonpos {k : Int} (hk : 0 ≤ k) {a : α} (h : a ≤ 0) : k • a ≤ 0 := by
  obtain ⟨n, rfl⟩ := Int.eq_natCast_of_nonneg hk
  induction n with
  | zero => rw [show (Nat.cast 0 : Int) = 0 from rfl, I.zero_zsmul]; exact P.le_refl _
  | succ n ih => rw [IntModule.smul_nat_succ]; exact add_nonpos (ih (Int.natCast_nonneg n)) h
variable [LT α] [L : Std.LawfulOrderLT α]
theorem add_lt_iff (c : α) {a b : α} : a < b ↔ a + c < b + c := by
  rw [L.lt_iff, L.lt_iff, O.add_le_left_iff c, O.add_le_left_iff (a := b) c]
theorem lt_iff_sub (a b : α) : a < b ↔ a - b < 0 := by
  rw [add_lt_iff (-b), ← I.sub_eq_add_neg, IntModule.add_neg]
theorem add_neg_of_nonpos {a b : α} (h : a ≤ 0) (k : b < 0) : a + b < 0 := by
  have s := (O.add_le_left_iff b).mp h
  rw [IntModule.zero_add] at s
  exact Order.le_lt_trans s k
theorem smul_neg {k : Int} (hk : 0 < k) {a : α} (h : a < 0) : k • a < 0 := by
  have e : k = (k - 1) + 1 := by omega
  rw [e, I.add_zsmul, I.one_zsmul]
  exact add_neg_of_nonpos (smul_nonpos (by omega) (Order.le_of_lt h)) h
end

/-! ### The steps -/

section
variable {α : Type u} [I : IntModule α] (ctx : Context α)
noncomputable def norm_cert (lhs rhs : Expr) (p : Poly) : Bool := Lin.same (lhs.lin.sub rhs.lin) p.lin
theorem value_of_norm {lhs rhs : Expr} {p : Poly} (h : norm_cert lhs rhs p = true) :
    lhs.denote ctx - rhs.denote ctx = p.denote' ctx := by
  rw [Poly.denote'_eq, ← Lin.eq_of_same ctx h, Lin.sub_den, Expr.lin_den, Expr.lin_den]
theorem eq_norm (lhs rhs : Expr) (p : Poly) (h : norm_cert lhs rhs p = true)
    (e : lhs.denote ctx = rhs.denote ctx) : p.denote' ctx = 0 := by
  rw [← value_of_norm ctx h, e, IntModule.sub_self]
theorem diseq_norm (lhs rhs : Expr) (p : Poly) (h : norm_cert lhs rhs p = true)
    (e : lhs.denote ctx ≠ rhs.denote ctx) : p.denote' ctx ≠ 0 := by
  rw [← value_of_norm ctx h]
  exact fun z => e (IntModule.eq_of_sub z)
noncomputable def times_cert (k : Int) (p q : Poly) : Bool := Lin.same (p.lin.smul k) q.lin
theorem value_of_times {k : Int} {p q : Poly} (h : times_cert k p q = true) :
    q.denote' ctx = k • p.denote' ctx := by
  rw [Poly.denote'_eq, Poly.denote'_eq, ← Lin.eq_of_same ctx h, Lin.smul_den]
theorem eq_neg (p₁ p₂ : Poly) (h : times_cert (-1) p₁ p₂ = true) (e : p₁.denote' ctx = 0) :
    p₂.denote' ctx = 0 := by
  rw [value_of_times ctx h, e, IntModule.smul_zero]
theorem diseq_neg (p p' : Poly) (h : times_cert (-1) p p' = true) (e : p.denote' ctx ≠ 0) : p'.denote' ctx ≠ 0 := by
  rw [value_of_times ctx h, show (-1 : Int) = -(1 : Int) from rfl, IntModule.smul_neg, I.one_zsmul]
  intro z
  apply e
  have n : p.denote' ctx = -0 := by rw [← z]; exact (IntModule.neg_unique (IntModule.add_neg _)).symm
  rw [n, IntModule.neg_zero]
noncomputable def combine_cert (k₁ k₂ : Int) (p₁ p₂ p₃ : Poly) : Bool :=
  Lin.same ((p₁.lin.smul k₁).add (p₂.lin.smul k₂)) p₃.lin
theorem value_of_combine {k₁ k₂ : Int} {p₁ p₂ p₃ : Poly} (h : combine_cert k₁ k₂ p₁ p₂ p₃ = true) :
    p₃.denote' ctx = k₁ • p₁.denote' ctx + k₂ • p₂.denote' ctx := by
  rw [Poly.denote'_eq, Poly.denote'_eq, Poly.denote'_eq, ← Lin.eq_of_same ctx h, Lin.add_den, Lin.smul_den,
    Lin.smul_den]
noncomputable def eq_eq_subst_cert (x : Var) (p₁ p₂ p₃ : Poly) : Bool :=
  combine_cert (Int.neg (p₂.coeff x)) (p₁.coeff x) p₁ p₂ p₃
theorem eq_eq_subst (x : Var) (p₁ p₂ p₃ : Poly) (h : eq_eq_subst_cert x p₁ p₂ p₃ = true)
    (e₁ : p₁.denote' ctx = 0) (e₂ : p₂.denote' ctx = 0) : p₃.denote' ctx = 0 := by
  rw [value_of_combine ctx h, e₁, e₂, IntModule.smul_zero, IntModule.smul_zero, I.add_zero]
noncomputable def eq_diseq_subst1_cert (k : Int) (p₁ p₂ p₃ : Poly) : Bool := combine_cert k 1 p₁ p₂ p₃
theorem eq_diseq_subst1 (k : Int) (p₁ p₂ p₃ : Poly) (h : eq_diseq_subst1_cert k p₁ p₂ p₃ = true)
    (e₁ : p₁.denote' ctx = 0) (e₂ : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≠ 0 := by
  rw [value_of_combine ctx h, e₁, IntModule.smul_zero, I.one_zsmul, IntModule.zero_add]
  exact e₂
theorem diseq_unsat (h : (Poly.nil).denote ctx ≠ 0) : False := h rfl
end
section
variable {α : Type u} [I : IntModule α] [N : NoNatZeroDivisors α] (ctx : Context α)
theorem smul_eq_zero {k : Int} (hk : CommRing.Stepwise.nonzero k = true) {a : α} (h : k • a = 0) : a = 0 := by
  have natural (n : Nat) (hn : n ≠ 0) (e : (Nat.cast n : Int) • a = 0) : a = 0 := by
    apply N.no_nat_zero_divisors n a 0 hn
    rw [← I.zsmul_natCast_eq_nsmul, ← I.zsmul_natCast_eq_nsmul, IntModule.smul_zero]
    exact e
  have hk := CommRing.Stepwise.ne_zero_of_nonzero hk
  cases k with
  | ofNat n => exact natural n (fun e => hk (congrArg Int.ofNat e)) h
  | negSucc n =>
    refine natural (n + 1) (Nat.succ_ne_zero n) ?_
    have e : (-(Nat.cast (n + 1) : Int)) • a = 0 := h
    rw [IntModule.smul_neg] at e
    have z : (Nat.cast (n + 1) : Int) • a = -0 := by
      rw [← e]; exact (IntModule.neg_unique (IntModule.add_neg _)).symm
    rw [z, IntModule.neg_zero]
noncomputable def eq_coeff_cert (p₁ p₂ : Poly) (k : Nat) : Bool :=
  Bool.and (CommRing.Stepwise.nonzero (Int.ofNat k)) (times_cert (Int.ofNat k) p₂ p₁)
theorem eq_coeff (p₁ p₂ : Poly) (k : Nat) (h : eq_coeff_cert p₁ p₂ k = true) (e : p₁.denote' ctx = 0) :
    p₂.denote' ctx = 0 := by
  obtain ⟨hk, h⟩ := CommRing.both h
  rw [value_of_times ctx h] at e
  exact smul_eq_zero hk e
noncomputable def eq_diseq_subst_cert (k₁ k₂ : Int) (p₁ p₂ p₃ : Poly) : Bool :=
  Bool.and (CommRing.Stepwise.nonzero k₁) (combine_cert k₂ k₁ p₁ p₂ p₃)
theorem eq_diseq_subst (k₁ k₂ : Int) (p₁ p₂ p₃ : Poly) (h : eq_diseq_subst_cert k₁ k₂ p₁ p₂ p₃ = true)
    (e₁ : p₁.denote' ctx = 0) (e₂ : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≠ 0 := by
  obtain ⟨hk, h⟩ := CommRing.both h
  rw [value_of_combine ctx h, e₁, IntModule.smul_zero, IntModule.zero_add]
  exact fun z => e₂ (smul_eq_zero hk z)
end
section
variable {α : Type u} [I : IntModule α] [LE α] [P : Std.IsPreorder α] [O : OrderedAdd α] (ctx : Context α)
theorem le_of_eq (lhs rhs : Expr) (p : Poly) (h : norm_cert lhs rhs p = true)
    (e : lhs.denote ctx = rhs.denote ctx) : p.denote' ctx ≤ 0 := by
  rw [eq_norm ctx lhs rhs p h e]; exact P.le_refl _
theorem le_norm (lhs rhs : Expr) (p : Poly) (h : norm_cert lhs rhs p = true)
    (e : lhs.denote ctx ≤ rhs.denote ctx) : p.denote' ctx ≤ 0 := by
  rw [← value_of_norm ctx h]; exact (le_iff_sub _ _).mp e
noncomputable def le_le_combine_cert (p₁ p₂ p₃ : Poly) : Bool := combine_cert (abs p₂.lead) (abs p₁.lead) p₁ p₂ p₃
theorem le_le_combine (p₁ p₂ p₃ : Poly) (h : le_le_combine_cert p₁ p₂ p₃ = true) (e₁ : p₁.denote' ctx ≤ 0)
    (e₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [value_of_combine ctx h]
  exact add_nonpos (smul_nonpos (abs_nonneg _) e₁) (smul_nonpos (abs_nonneg _) e₂)
end
section
variable {α : Type u} [I : IntModule α] [LE α] [LT α] [L : Std.LawfulOrderLT α] [P : Std.IsPreorder α]
  [O : OrderedAdd α] (ctx : Context α)
theorem lt_norm (lhs rhs : Expr) (p : Poly) (h : norm_cert lhs rhs p = true)
    (e : lhs.denote ctx < rhs.denote ctx) : p.denote' ctx < 0 := by
  rw [← value_of_norm ctx h]; exact (lt_iff_sub _ _).mp e
noncomputable def le_lt_combine_cert (p₁ p₂ p₃ : Poly) : Bool :=
  Bool.and (positive (abs p₁.lead)) (le_le_combine_cert p₁ p₂ p₃)
theorem le_lt_combine (p₁ p₂ p₃ : Poly) (h : le_lt_combine_cert p₁ p₂ p₃ = true) (e₁ : p₁.denote' ctx ≤ 0)
    (e₂ : p₂.denote' ctx < 0) : p₃.denote' ctx < 0 := by
  obtain ⟨hk, h⟩ := CommRing.both h
  rw [value_of_combine ctx h]
  exact add_neg_of_nonpos (smul_nonpos (abs_nonneg _) e₁) (smul_neg (pos_of_positive hk) e₂)
theorem lt_lt_combine (p₁ p₂ p₃ : Poly) (h : le_lt_combine_cert p₁ p₂ p₃ = true) (e₁ : p₁.denote' ctx < 0)
    (e₂ : p₂.denote' ctx < 0) : p₃.denote' ctx < 0 := le_lt_combine ctx p₁ p₂ p₃ h (Order.le_of_lt e₁) e₂
end
section
variable {α : Type u} [I : IntModule α] [LE α] [LT α] [L : Std.LawfulOrderLT α] [P : Std.IsPreorder α] (ctx : Context α)
theorem lt_unsat (h : (Poly.nil).denote ctx < 0) : False := Order.lt_unsat _ h
end
section
variable {α : Type u} [I : IntModule α] [LE α] [LT α] [L : Std.LawfulOrderLT α] [P : Std.IsLinearOrder α]
  [O : OrderedAdd α] (ctx : Context α)
theorem not_le_norm (lhs rhs : Expr) (p : Poly) (h : norm_cert rhs lhs p = true)
    (e : ¬lhs.denote ctx ≤ rhs.denote ctx) : p.denote' ctx < 0 := by
  rw [← value_of_norm ctx h]; exact (lt_iff_sub _ _).mp (Order.lt_of_not_le e)
theorem not_lt_norm (lhs rhs : Expr) (p : Poly) (h : norm_cert rhs lhs p = true)
    (e : ¬lhs.denote ctx < rhs.denote ctx) : p.denote' ctx ≤ 0 := by
  rw [← value_of_norm ctx h]; exact (le_iff_sub _ _).mp (Order.le_of_not_lt e)
theorem diseq_split_resolve (p₁ p₂ : Poly) (h : times_cert (-1) p₁ p₂ = true) (e : p₁.denote' ctx ≠ 0)
    (n : ¬p₁.denote' ctx < 0) : p₂.denote' ctx < 0 := by
  rw [value_of_times ctx h, show (-1 : Int) = -(1 : Int) from rfl, IntModule.smul_neg, I.one_zsmul]
  have s : 0 ≤ p₁.denote' ctx := Order.le_of_not_lt n
  have t : 0 < p₁.denote' ctx := (L.lt_iff _ _).mpr ⟨s, fun l => e (P.le_antisymm _ _ l s)⟩
  have u := (lt_iff_sub _ _).mp t
  rw [I.sub_eq_add_neg, IntModule.zero_add] at u
  exact u
end
noncomputable def zero_lt_one_cert (p : Poly) : Bool := Lin.same p.lin (.cons (-1) 0 .nil)
theorem zero_lt_one {α : Type u} [R : Ring α] [LE α] [LT α] [L : Std.LawfulOrderLT α] [P : Std.IsPreorder α]
    [O : OrderedRing α] (ctx : Context α) (p : Poly) (h : zero_lt_one_cert p = true)
    (e : Var.denote ctx 0 = (1 : α)) : p.denote' ctx < 0 := by
  rw [Poly.denote'_eq, Lin.eq_of_same ctx h]
  show (-1 : Int) • ctx.get 0 + (0 : α) < 0
  have g : ctx.get 0 = (1 : α) := e
  rw [g, show (-1 : Int) = -(1 : Int) from rfl, IntModule.smul_neg, IntModule.one_zsmul, AddCommMonoid.add_zero]
  have t := (lt_iff_sub _ _).mp (O.zero_lt_one)
  rw [R.sub_eq_add_neg, show (0 : α) + -1 = -1 from IntModule.zero_add _] at t
  exact t
end Lean.Grind.Linarith

/-! ### From rings to modules: monomials as variables -/

namespace Lean.Grind.CommRing
attribute [local instance] Semiring.natCast Ring.intCast IntModule.zsmul
variable {α : Type u}
noncomputable section
def Mon.denoteAsIntModule.go [CommRing α] (ctx : Context α) (m : Mon) (acc : α) : α :=
  match m with
  | .unit => acc
  | .mult pw m => go ctx m (acc * pw.denote ctx)
def Mon.denoteAsIntModule [CommRing α] (ctx : Context α) (m : Mon) : α :=
  match m with
  | .unit => (1 : α)
  | .mult pw m => denoteAsIntModule.go ctx m (pw.denote ctx)
def Poly.denoteAsIntModule [CommRing α] (ctx : Context α) (p : Poly) : α :=
  match p with
  | .num k => k • (1 : α)
  | .add k m p => k • (m.denoteAsIntModule ctx) + denoteAsIntModule ctx p
end
theorem Mon.go_eq [I : CommRing α] (ctx : Context α) (m : Mon) (acc : α) :
    denoteAsIntModule.go ctx m acc = acc * m.denote ctx := by
  induction m generalizing acc with
  | unit => exact (I.mul_one acc).symm
  | mult pw m ih =>
    show denoteAsIntModule.go ctx m (acc * pw.denote ctx) = acc * (pw.denote ctx * m.denote ctx)
    rw [ih, I.mul_assoc]
theorem Mon.asIntModule_eq [I : CommRing α] (ctx : Context α) (m : Mon) :
    m.denoteAsIntModule ctx = m.denote ctx := by
  cases m with
  | unit => rfl
  | mult pw m => exact Mon.go_eq ctx m _
theorem Poly.asIntModule_eq [I : CommRing α] (ctx : Context α) (p : Poly) :
    p.denoteAsIntModule ctx = p.denote ctx := by
  induction p with
  | num k => exact (Ring.zsmul_eq k (1 : α)).trans (I.mul_one _)
  | add k m p ih =>
    show k • (m.denoteAsIntModule ctx) + p.denoteAsIntModule ctx = HSMul.hSMul k (m.denote ctx) + p.denote ctx
    rw [ih, Mon.asIntModule_eq]
theorem eq_int_module [CommRing α] (ctx : Context α) (p : Poly) (h : p.denote ctx = 0) :
    p.denoteAsIntModule ctx = 0 := by rw [Poly.asIntModule_eq]; exact h
theorem diseq_int_module [CommRing α] (ctx : Context α) (p : Poly) (h : p.denote ctx ≠ 0) :
    p.denoteAsIntModule ctx ≠ 0 := by rw [Poly.asIntModule_eq]; exact h
theorem le_int_module [CommRing α] [LE α] (ctx : Context α) (p : Poly) (h : p.denote ctx ≤ 0) :
    p.denoteAsIntModule ctx ≤ 0 := by rw [Poly.asIntModule_eq]; exact h
theorem lt_int_module [CommRing α] [LT α] (ctx : Context α) (p : Poly) (h : p.denote ctx < 0) :
    p.denoteAsIntModule ctx < 0 := by rw [Poly.asIntModule_eq]; exact h

open Stepwise
theorem le_norm [I : CommRing α] [LE α] [LT α] [Std.IsPreorder α] [O : OrderedRing α] (ctx : Context α)
    (lhs rhs : Expr) (p : Poly) (h : core_cert lhs rhs p = true) (e : lhs.denote ctx ≤ rhs.denote ctx) :
    p.denote ctx ≤ 0 := by
  rw [← value_of_core ctx lhs rhs p h]; exact (le_iff_sub _ _).mp e
theorem lt_norm [I : CommRing α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] [O : OrderedRing α]
    (ctx : Context α) (lhs rhs : Expr) (p : Poly) (h : core_cert lhs rhs p = true)
    (e : lhs.denote ctx < rhs.denote ctx) : p.denote ctx < 0 := by
  rw [← value_of_core ctx lhs rhs p h]; exact (lt_iff_sub _ _).mp e
theorem not_le_norm [I : CommRing α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsLinearOrder α] [O : OrderedRing α]
    (ctx : Context α) (lhs rhs : Expr) (p : Poly) (h : core_cert rhs lhs p = true)
    (e : ¬lhs.denote ctx ≤ rhs.denote ctx) : p.denote ctx < 0 := by
  rw [← value_of_core ctx rhs lhs p h]; exact (lt_iff_sub _ _).mp (Order.lt_of_not_le e)
theorem not_lt_norm [I : CommRing α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsLinearOrder α] [O : OrderedRing α]
    (ctx : Context α) (lhs rhs : Expr) (p : Poly) (h : core_cert rhs lhs p = true)
    (e : ¬lhs.denote ctx < rhs.denote ctx) : p.denote ctx ≤ 0 := by
  rw [← value_of_core ctx rhs lhs p h]; exact (le_iff_sub _ _).mp (Order.le_of_not_lt e)
theorem value_of_mul [I : CommRing α] (ctx : Context α) {p₁ p : Poly} {k : Int} (h : mul_cert p₁ k p = true) :
    p.denote ctx = HSMul.hSMul k (p₁.denote ctx) := by
  rw [Ring.zsmul_eq, ← toNum_cast ctx, ← Poly.toE_den, ← Poly.toE_den]
  exact ((@sub_eq_zero α CommRing.toRoot.toRing.toAddCommGroup _ _).mp (den_eq_zero ctx h)).symm
noncomputable def mul_ineq_cert (p₁ : Poly) (k : Int) (p : Poly) : Bool :=
  Bool.and (Linarith.positive k) (mul_cert p₁ k p)
theorem le_mul [I : CommRing α] [LE α] [LT α] [Std.IsPreorder α] [OrderedRing α] (ctx : Context α) (p₁ : Poly)
    (k : Int) (p : Poly) (h : mul_ineq_cert p₁ k p = true) (e : p₁.denote ctx ≤ 0) : p.denote ctx ≤ 0 := by
  obtain ⟨hk, h⟩ := both h
  rw [value_of_mul ctx h]
  exact Linarith.smul_nonpos (by have := Linarith.pos_of_positive hk; omega) e
theorem lt_mul [I : CommRing α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] [OrderedRing α]
    (ctx : Context α) (p₁ : Poly) (k : Int) (p : Poly) (h : mul_ineq_cert p₁ k p = true) (e : p₁.denote ctx < 0) :
    p.denote ctx < 0 := by
  obtain ⟨hk, h⟩ := both h
  rw [value_of_mul ctx h]
  exact Linarith.smul_neg (Linarith.pos_of_positive hk) e

/-! ### Variables that are inverses of numbers -/

noncomputable def cancel_var_cert (c : Int) (x : Var) (p₁ p₂ : Poly) : Bool :=
  Int.rec (fun k => Bool.and
    (_root_.Poly.P.bounded x (M.top x (_root_.Poly.E.norm (.sub p₂.toE p₁.toE)))
      (_root_.Poly.E.norm (.sub p₂.toE p₁.toE)))
    (_root_.Poly.P.isNil (_root_.Poly.P.clear x k (M.top x (_root_.Poly.E.norm (.sub p₂.toE p₁.toE)))
      (_root_.Poly.E.norm (.sub p₂.toE p₁.toE))))) (fun _ => false) c
where
  /-- The highest degree of a variable. -/
  M.top (x : Var) (p : _root_.Poly.P) : Nat :=
    _root_.Poly.P.rec 0 (fun _ m _ r => Bool.rec (m.degree x) r (Nat.ble (m.degree x) r)) p
theorem value_of_cancel [I : CommRing α] (ctx : Context α) {c : Int} {x : Var} {p₁ p₂ : Poly}
    (h : cancel_var_cert c x p₁ p₂ = true) (e : (Int.cast c : α) * ctx.get x = 1) :
    p₂.denote ctx = p₁.denote ctx := by
  cases c with
  | negSucc n => exact Bool.noConfusion h
  | ofNat k =>
    obtain ⟨hb, hn⟩ := both h
    have u : (Nat.cast k : α) * ctx.get x = 1 := by
      rw [← Ring.intCast_natCast]; exact e
    have z := @_root_.Poly.P.zero_of_clear α CommRing.toRoot ctx x k _ u _ hb
      (@_root_.Poly.P.zero_of_isNil α CommRing.toRoot ctx _ hn)
    rw [← Poly.toE_den, ← Poly.toE_den]
    exact @_root_.Poly.eq_of_sub_den α CommRing.toRoot ctx _ _ z
theorem eq_cancel_var [I : CommRing α] (ctx : Context α) (c : Int) (x : Var) (p₁ p₂ : Poly)
    (h : cancel_var_cert c x p₁ p₂ = true) (e : (Int.cast c : α) * ctx.get x = 1) (h₁ : p₁.denote ctx = 0) :
    p₂.denote ctx = 0 := by rw [value_of_cancel ctx h e]; exact h₁
theorem diseq_cancel_var [I : CommRing α] (ctx : Context α) (c : Int) (x : Var) (p₁ p₂ : Poly)
    (h : cancel_var_cert c x p₁ p₂ = true) (e : (Int.cast c : α) * ctx.get x = 1) (h₁ : p₁.denote ctx ≠ 0) :
    p₂.denote ctx ≠ 0 := by rw [value_of_cancel ctx h e]; exact h₁
theorem le_cancel_var [I : CommRing α] [LE α] (ctx : Context α) (c : Int) (x : Var) (p₁ p₂ : Poly)
    (h : cancel_var_cert c x p₁ p₂ = true) (e : (Int.cast c : α) * ctx.get x = 1) (h₁ : p₁.denote ctx ≤ 0) :
    p₂.denote ctx ≤ 0 := by rw [value_of_cancel ctx h e]; exact h₁
theorem lt_cancel_var [I : CommRing α] [LT α] (ctx : Context α) (c : Int) (x : Var) (p₁ p₂ : Poly)
    (h : cancel_var_cert c x p₁ p₂ = true) (e : (Int.cast c : α) * ctx.get x = 1) (h₁ : p₁.denote ctx < 0) :
    p₂.denote ctx < 0 := by rw [value_of_cancel ctx h e]; exact h₁
end Lean.Grind.CommRing
