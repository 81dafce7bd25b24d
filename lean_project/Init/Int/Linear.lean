prelude
import Init.RArray
import Init.Int.Dvd
/-!
`Init.Int.Linear`: what `simp +arith` refers to on ℤ. The compiled simplifier claims that an equation,
inequality or divisibility between `Expr`s is equivalent to a normal one, or never or always true;
the Boolean checks here verify the claim by normalising.
-/

namespace Int.Internal.Linear

abbrev Var := Nat
abbrev Context := Lean.RArray Int
noncomputable abbrev Var.denote (ctx : Context) (v : Var) : Int := ctx.get v

inductive Expr where
  | num (v : Int)
  | var (i : Var)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | mulL (k : Int) (a : Expr)
  | mulR (a : Expr) (k : Int)

noncomputable def Expr.denote (ctx : Context) : Expr → Int
  | .num k => k
  | .var v => v.denote ctx
  | .add a b => denote ctx a + denote ctx b
  | .sub a b => denote ctx a - denote ctx b
  | .neg a => -denote ctx a
  | .mulL k a => k * denote ctx a
  | .mulR a k => denote ctx a * k

inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Var) (p : Poly)

noncomputable def Poly.denote (ctx : Context) : Poly → Int
  | .num k => k
  | .add k v p => k * v.denote ctx + denote ctx p

def isOne : Int → Bool
  | .ofNat n => Nat.beq n 1
  | .negSucc _ => false
def isZero : Int → Bool
  | .ofNat n => Nat.beq n 0
  | .negSucc _ => false

noncomputable def Poly.denoteFrom (ctx : Context) (r : Int) : Poly → Int
  | .num k => bif isZero k then r else r + k
  | .add k v p => bif isOne k then denoteFrom ctx (r + v.denote ctx) p else denoteFrom ctx (r + k * v.denote ctx) p
/-- The value as it is printed: no factor 1, no summand 0. -/
noncomputable def Poly.denote' (ctx : Context) : Poly → Int
  | .num k => k
  | .add k v p => bif isOne k then denoteFrom ctx (v.denote ctx) p else denoteFrom ctx (k * v.denote ctx) p

theorem eq_one_of_isOne {k : Int} (h : isOne k = true) : k = 1 := by
  cases k with
  | ofNat n => exact congrArg ofNat (Nat.eq_of_beq_eq_true _ _ h)
  | negSucc n => exact Bool.noConfusion h
theorem eq_zero_of_isZero {k : Int} (h : isZero k = true) : k = 0 := by
  cases k with
  | ofNat n => exact congrArg ofNat (Nat.eq_of_beq_eq_true _ _ h)
  | negSucc n => exact Bool.noConfusion h
theorem Poly.denoteFrom_eq (ctx : Context) (r : Int) (p : Poly) : denoteFrom ctx r p = r + p.denote ctx := by
  induction p generalizing r with
  | num k =>
    show (bif isZero k then r else r + k) = r + k
    cases h : isZero k with
    | true => rw [eq_zero_of_isZero h]; exact (Int.add_zero r).symm
    | false => rfl
  | add k v p ih =>
    show (bif isOne k then denoteFrom ctx (r + v.denote ctx) p else denoteFrom ctx (r + k * v.denote ctx) p) =
      r + (k * v.denote ctx + p.denote ctx)
    cases h : isOne k with
    | true =>
      show denoteFrom ctx (r + v.denote ctx) p = _
      rw [ih, eq_one_of_isOne h, Int.one_mul, Int.add_assoc]
    | false =>
      show denoteFrom ctx (r + k * v.denote ctx) p = _
      rw [ih, Int.add_assoc]
theorem Poly.denote'_eq (ctx : Context) (p : Poly) : p.denote' ctx = p.denote ctx := by
  cases p with
  | num k => rfl
  | add k v p =>
    show (bif isOne k then denoteFrom ctx (v.denote ctx) p else denoteFrom ctx (k * v.denote ctx) p) =
      k * v.denote ctx + p.denote ctx
    cases h : isOne k with
    | true =>
      show denoteFrom ctx (v.denote ctx) p = _
      rw [denoteFrom_eq, eq_one_of_isOne h, Int.one_mul]
    | false => exact denoteFrom_eq ctx _ p

/-! ### Linear forms: a constant and coefficients of variables -/

structure Form where
  const : Int
  terms : List (Prod Int Var)

namespace Form

noncomputable def sum (ctx : Context) : List (Prod Int Var) → Int
  | .nil => 0
  | .cons t r => t.1 * ctx.get t.2 + sum ctx r
noncomputable def denote (ctx : Context) (f : Form) : Int := f.const + sum ctx f.terms

noncomputable def insert (k : Int) (v : Var) : List (Prod Int Var) → List (Prod Int Var)
  | .nil => .cons (k, v) .nil
  | .cons t r =>
    bif Nat.beq v t.2 then (bif isZero (k + t.1) then r else .cons (k + t.1, v) r)
    else bif Nat.ble v t.2 then .cons (k, v) (.cons t r)
    else .cons t (insert k v r)
noncomputable def merge : List (Prod Int Var) → List (Prod Int Var) → List (Prod Int Var)
  | .nil, ys => ys
  | .cons t r, ys => insert t.1 t.2 (merge r ys)
noncomputable def add (f g : Form) : Form := ⟨f.const + g.const, merge f.terms g.terms⟩
noncomputable def scale (k : Int) : List (Prod Int Var) → List (Prod Int Var)
  | .nil => .nil
  | .cons t r => .cons (k * t.1, t.2) (scale k r)
noncomputable def smul (k : Int) (f : Form) : Form :=
  bif isZero k then ⟨0, .nil⟩ else ⟨k * f.const, scale k f.terms⟩
noncomputable def sub (f g : Form) : Form := f.add (g.smul (-1))
noncomputable def sameTerms : List (Prod Int Var) → List (Prod Int Var) → Bool
  | .nil, .nil => true
  | .cons s r, .cons t q => Bool.and (decide (s.1 = t.1)) (Bool.and (Nat.beq s.2 t.2) (sameTerms r q))
  | _, _ => false
noncomputable def same (f g : Form) : Bool := Bool.and (decide (f.const = g.const)) (sameTerms f.terms g.terms)
noncomputable def constant (k : Int) : Form := ⟨k, .nil⟩
noncomputable def divTerms (k : Int) : List (Prod Int Var) → List (Prod Int Var)
  | .nil => .nil
  | .cons t r => .cons (t.1 / k, t.2) (divTerms k r)
/-- The form with every number divided by `k`. -/
noncomputable def div (f : Form) (k : Int) : Form := ⟨f.const / k, divTerms k f.terms⟩
noncomputable def gcdTerms (g : Nat) : List (Prod Int Var) → Nat
  | .nil => g
  | .cons t r => gcdTerms (Nat.gcd g t.1.natAbs) r

theorem sum_insert (ctx : Context) (k : Int) (v : Var) (l : List (Prod Int Var)) :
    sum ctx (insert k v l) = k * ctx.get v + sum ctx l := by
  induction l with
  | nil => rfl
  | cons t r ih =>
    show sum ctx (bif Nat.beq v t.2 then _ else bif Nat.ble v t.2 then _ else _) = _
    cases h : Nat.beq v t.2 with
    | true =>
      have e := Nat.eq_of_beq_eq_true _ _ h
      show sum ctx (bif isZero (k + t.1) then r else .cons (k + t.1, v) r) =
        k * ctx.get v + (t.1 * ctx.get t.2 + sum ctx r)
      rw [← e, ← Int.add_assoc, ← Int.add_mul]
      cases z : isZero (k + t.1) with
      | true => rw [eq_zero_of_isZero z, Int.zero_mul, Int.zero_add]; rfl
      | false => rfl
    | false =>
      cases Nat.ble v t.2 with
      | true => rfl
      | false =>
        show t.1 * ctx.get t.2 + sum ctx (insert k v r) = k * ctx.get v + (t.1 * ctx.get t.2 + sum ctx r)
        rw [ih, Int.add_left_comm]
theorem sum_merge (ctx : Context) (l m : List (Prod Int Var)) :
    sum ctx (merge l m) = sum ctx l + sum ctx m := by
  induction l with
  | nil => exact (Int.zero_add _).symm
  | cons t r ih =>
    show sum ctx (insert t.1 t.2 (merge r m)) = t.1 * ctx.get t.2 + sum ctx r + sum ctx m
    rw [sum_insert, ih, Int.add_assoc]
theorem denote_add (ctx : Context) (f g : Form) : (add f g).denote ctx = f.denote ctx + g.denote ctx := by
  show f.const + g.const + sum ctx (merge f.terms g.terms) =
    f.const + sum ctx f.terms + (g.const + sum ctx g.terms)
  rw [sum_merge, Int.add_add_add_comm]
theorem sum_scale (ctx : Context) (k : Int) (l : List (Prod Int Var)) :
    sum ctx (scale k l) = k * sum ctx l := by
  induction l with
  | nil => exact (Int.mul_zero k).symm
  | cons t r ih =>
    show k * t.1 * ctx.get t.2 + sum ctx (scale k r) = k * (t.1 * ctx.get t.2 + sum ctx r)
    rw [ih, Int.mul_add, Int.mul_assoc]
theorem denote_smul (ctx : Context) (k : Int) (f : Form) : (smul k f).denote ctx = k * f.denote ctx := by
  show denote ctx (bif isZero k then _ else _) = _
  cases h : isZero k with
  | true => rw [eq_zero_of_isZero h]; exact (Int.zero_mul (f.denote ctx)).symm
  | false =>
    show k * f.const + sum ctx (scale k f.terms) = k * (f.const + sum ctx f.terms)
    rw [sum_scale, Int.mul_add]
theorem denote_sub (ctx : Context) (f g : Form) : (sub f g).denote ctx = f.denote ctx - g.denote ctx := by
  show (add f (smul (-1) g)).denote ctx = _
  rw [denote_add, denote_smul, Int.neg_one_mul]; rfl
theorem denote_constant (ctx : Context) (k : Int) : (constant k).denote ctx = k := Int.add_zero k
theorem sum_eq_of_sameTerms (ctx : Context) {l m : List (Prod Int Var)} (h : sameTerms l m = true) :
    sum ctx l = sum ctx m := by
  induction l generalizing m with
  | nil => cases m with
    | nil => rfl
    | cons t q => exact Bool.noConfusion h
  | cons s r ih => cases m with
    | nil => exact Bool.noConfusion h
    | cons t q =>
      obtain ⟨h1, h2⟩ := Bool.and_elim h
      obtain ⟨h2, h3⟩ := Bool.and_elim h2
      show s.1 * ctx.get s.2 + sum ctx r = t.1 * ctx.get t.2 + sum ctx q
      rw [of_decide_eq_true h1, Nat.eq_of_beq_eq_true _ _ h2, ih h3]
theorem denote_eq_of_same (ctx : Context) {f g : Form} (h : same f g = true) : f.denote ctx = g.denote ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  show f.const + sum ctx f.terms = g.const + sum ctx g.terms
  rw [of_decide_eq_true h1, sum_eq_of_sameTerms ctx h2]

end Form

noncomputable def Expr.form : Expr → Form
  | .num k => ⟨k, .nil⟩
  | .var v => ⟨0, .cons (1, v) .nil⟩
  | .add a b => a.form.add b.form
  | .sub a b => a.form.sub b.form
  | .neg a => a.form.smul (-1)
  | .mulL k a => a.form.smul k
  | .mulR a k => a.form.smul k
theorem Expr.denote_form (ctx : Context) (e : Expr) : e.form.denote ctx = e.denote ctx := by
  induction e with
  | num k => exact Int.add_zero k
  | var v =>
    show 0 + (1 * ctx.get v + 0) = ctx.get v
    rw [Int.zero_add, Int.add_zero, Int.one_mul]
  | add a b iha ihb =>
    show (a.form.add b.form).denote ctx = a.denote ctx + b.denote ctx
    rw [Form.denote_add, iha, ihb]
  | sub a b iha ihb =>
    show (a.form.sub b.form).denote ctx = a.denote ctx - b.denote ctx
    rw [Form.denote_sub, iha, ihb]
  | neg a ih =>
    show (a.form.smul (-1)).denote ctx = -a.denote ctx
    rw [Form.denote_smul, ih, Int.neg_one_mul]
  | mulL k a ih =>
    show (a.form.smul k).denote ctx = k * a.denote ctx
    rw [Form.denote_smul, ih]
  | mulR a k ih =>
    show (a.form.smul k).denote ctx = a.denote ctx * k
    rw [Form.denote_smul, ih, Int.mul_comm]
noncomputable def Poly.form : Poly → Form
  | .num k => ⟨k, .nil⟩
  | .add k v p => Form.add ⟨0, .cons (k, v) .nil⟩ p.form
theorem Poly.denote_form (ctx : Context) (p : Poly) : p.form.denote ctx = p.denote' ctx := by
  rw [denote'_eq]
  induction p with
  | num k => exact Int.add_zero k
  | add k v p ih =>
    show (Form.add ⟨0, .cons (k, v) .nil⟩ p.form).denote ctx = k * ctx.get v + p.denote ctx
    rw [Form.denote_add, ih]
    show 0 + (k * ctx.get v + 0) + p.denote ctx = _
    rw [Int.zero_add, Int.add_zero]

/-- `lhs - rhs`. -/
noncomputable def gap (lhs rhs : Expr) : Form := lhs.form.sub rhs.form
theorem gap_denote (ctx : Context) (lhs rhs : Expr) :
    (gap lhs rhs).denote ctx = lhs.denote ctx - rhs.denote ctx := by
  show (lhs.form.sub rhs.form).denote ctx = _
  rw [Form.denote_sub, Expr.denote_form, Expr.denote_form]

/-! ### Terms -/

theorem Expr.eq_of_norm_eq (ctx : Context) (e : Expr) (p : Poly) (h : e.form.same p.form = true) :
    e.denote ctx = p.denote' ctx := by
  rw [← denote_form, ← Poly.denote_form]; exact Form.denote_eq_of_same ctx h

/-! ### Equations -/

theorem norm_eq (ctx : Context) (lhs rhs : Expr) (p : Poly) (h : (gap lhs rhs).same p.form = true) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  have e := Form.denote_eq_of_same ctx h
  rw [gap_denote, Poly.denote_form] at e
  exact propext ⟨fun _ => by omega, fun _ => by omega⟩
theorem norm_eq_var (ctx : Context) (lhs rhs : Expr) (x y : Var)
    (h : (gap lhs rhs).same (gap (.var x) (.var y)) = true) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = y.denote ctx) := by
  have e := Form.denote_eq_of_same ctx h
  rw [gap_denote, gap_denote] at e
  have e : lhs.denote ctx - rhs.denote ctx = ctx.get x - ctx.get y := e
  exact propext ⟨fun _ => by show ctx.get x = ctx.get y; omega,
    fun k => by have k : ctx.get x = ctx.get y := k; omega⟩
theorem norm_eq_var_const (ctx : Context) (lhs rhs : Expr) (x : Var) (k : Int)
    (h : (Bool.or ((gap lhs rhs).same (gap (.var x) (.num k))) ((gap lhs rhs).same (gap (.num k) (.var x)))) = true) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = k) := by
  have key : lhs.denote ctx - rhs.denote ctx = ctx.get x - k ∨
      lhs.denote ctx - rhs.denote ctx = k - ctx.get x := by
    cases c : (gap lhs rhs).same (gap (.var x) (.num k)) with
    | true =>
      have e := Form.denote_eq_of_same ctx c
      rw [gap_denote, gap_denote] at e
      exact .inl e
    | false =>
      rw [c] at h
      have e := Form.denote_eq_of_same ctx (show _ = true from h)
      rw [gap_denote, gap_denote] at e
      exact .inr e
  exact propext ⟨fun _ => by show ctx.get x = k; omega,
    fun k' => by have k' : ctx.get x = k := k'; omega⟩
theorem norm_eq_coeff (ctx : Context) (lhs rhs : Expr) (p : Poly) (k : Int)
    (h : Bool.and (decide (0 < k)) ((gap lhs rhs).same (p.form.smul k)) = true) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  have k0 : 0 < k := of_decide_eq_true h1
  have e := Form.denote_eq_of_same ctx h2
  rw [gap_denote, Form.denote_smul, Poly.denote_form] at e
  apply propext
  constructor
  · intro a
    have z : k * p.denote' ctx = 0 := by omega
    exact (Int.mul_eq_zero.mp z).resolve_left (by omega)
  · intro a
    rw [a, Int.mul_zero] at e; omega
theorem eq_eq_true (ctx : Context) (lhs rhs : Expr) (h : (gap lhs rhs).same (.constant 0) = true) :
    (lhs.denote ctx = rhs.denote ctx) = True := by
  have e := Form.denote_eq_of_same ctx h
  rw [gap_denote, Form.denote_constant] at e
  exact eq_true (by omega)
theorem eq_eq_false (ctx : Context) (lhs rhs : Expr)
    (h : Bool.and (Bool.not (isZero (gap lhs rhs).const)) ((gap lhs rhs).same (.constant (gap lhs rhs).const)) = true) :
    (lhs.denote ctx = rhs.denote ctx) = False := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  have e := Form.denote_eq_of_same ctx h2
  rw [gap_denote, Form.denote_constant] at e
  apply eq_false
  intro a
  have z : (gap lhs rhs).const = 0 := by omega
  rw [z] at h1
  exact Bool.noConfusion h1
theorem eq_eq_false_of_divCoeff (ctx : Context) (lhs rhs : Expr) (k : Int)
    (h : Bool.and (decide (0 < k ∧ 0 < (gap lhs rhs).const % k))
      ((gap lhs rhs).same ((((gap lhs rhs).div k).smul k).add (.constant ((gap lhs rhs).const % k)))) = true) :
    (lhs.denote ctx = rhs.denote ctx) = False := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  obtain ⟨k0, r0⟩ := of_decide_eq_true h1
  have e := Form.denote_eq_of_same ctx h2
  rw [gap_denote, Form.denote_add, Form.denote_smul, Form.denote_constant] at e
  have u := emod_lt_of_pos (gap lhs rhs).const k0
  generalize (gap lhs rhs).const % k = r at *
  apply eq_false
  intro a
  have d : k ∣ r := ⟨-((gap lhs rhs).div k).denote ctx, by rw [Int.mul_neg]; omega⟩
  have := le_of_dvd r0 d
  omega

/-! ### Inequalities -/

theorem norm_le (ctx : Context) (lhs rhs : Expr) (p : Poly) (h : (gap lhs rhs).same p.form = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  have e := Form.denote_eq_of_same ctx h
  rw [gap_denote, Poly.denote_form] at e
  exact propext ⟨fun _ => by omega, fun _ => by omega⟩
theorem norm_le_coeff_tight (ctx : Context) (lhs rhs : Expr) (p : Poly) (k : Int)
    (h : Bool.and (decide (0 ≤ k * p.form.const - (gap lhs rhs).const ∧ k * p.form.const - (gap lhs rhs).const < k))
      (((gap lhs rhs).add (.constant (k * p.form.const - (gap lhs rhs).const))).same (p.form.smul k)) = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  obtain ⟨l, u⟩ := of_decide_eq_true h1
  have e := Form.denote_eq_of_same ctx h2
  rw [Form.denote_add, gap_denote, Form.denote_smul, Form.denote_constant, Poly.denote_form] at e
  generalize k * p.form.const - (gap lhs rhs).const = r at *
  generalize p.denote' ctx = q at *
  apply propext
  constructor
  · intro a
    apply Int.not_lt.mp
    intro q0
    have := Int.mul_le_mul_of_nonneg_left (show 1 ≤ q from q0) (show 0 ≤ k by omega)
    rw [Int.mul_one] at this
    omega
  · intro a
    have := Int.mul_nonpos_of_nonneg_of_nonpos (show 0 ≤ k by omega) a
    omega
theorem norm_le_coeff (ctx : Context) (lhs rhs : Expr) (p : Poly) (k : Int)
    (h : Bool.and (decide (0 ≤ k * p.form.const - (gap lhs rhs).const ∧ k * p.form.const - (gap lhs rhs).const < k))
      (((gap lhs rhs).add (.constant (k * p.form.const - (gap lhs rhs).const))).same (p.form.smul k)) = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := norm_le_coeff_tight ctx lhs rhs p k h
theorem le_eq_true (ctx : Context) (lhs rhs : Expr)
    (h : Bool.and (decide ((gap lhs rhs).const ≤ 0)) ((gap lhs rhs).same (.constant (gap lhs rhs).const)) = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = True := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  have e := Form.denote_eq_of_same ctx h2
  have c := of_decide_eq_true h1
  rw [gap_denote, Form.denote_constant] at e
  exact eq_true (by omega)
theorem le_eq_false (ctx : Context) (lhs rhs : Expr)
    (h : Bool.and (decide (0 < (gap lhs rhs).const)) ((gap lhs rhs).same (.constant (gap lhs rhs).const)) = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = False := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  have e := Form.denote_eq_of_same ctx h2
  have c := of_decide_eq_true h1
  rw [gap_denote, Form.denote_constant] at e
  exact eq_false (by omega)

/-! ### Divisibility -/

theorem norm_dvd (ctx : Context) (k : Int) (e : Expr) (p : Poly) (h : e.form.same p.form = true) :
    (k ∣ e.denote ctx) = (k ∣ p.denote' ctx) := by rw [Expr.eq_of_norm_eq ctx e p h]
theorem norm_dvd_gcd (ctx : Context) (k₁ : Int) (e₁ : Expr) (k₂ : Int) (p₂ : Poly) (g : Int)
    (h : Bool.and (decide (g ≠ 0 ∧ k₁ = g * k₂)) (e₁.form.same (p₂.form.smul g)) = true) :
    (k₁ ∣ e₁.denote ctx) = (k₂ ∣ p₂.denote' ctx) := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  obtain ⟨g0, hk⟩ := of_decide_eq_true h1
  have e := Form.denote_eq_of_same ctx h2
  rw [Form.denote_smul, Poly.denote_form, Expr.denote_form] at e
  rw [e, hk]
  exact propext ⟨Int.dvd_of_mul_dvd_mul_left g0, Int.mul_dvd_mul_left g⟩
/-- A common divisor of `k` and all coefficients. -/
noncomputable def commonDivisor (k : Int) (f : Form) : Nat := Form.gcdTerms k.natAbs f.terms
theorem dvd_eq_false (ctx : Context) (k : Int) (e : Expr)
    (h : Bool.and (decide (k % commonDivisor k e.form = 0 ∧ 0 < e.form.const % commonDivisor k e.form))
      (e.form.same (((e.form.div (commonDivisor k e.form)).smul (commonDivisor k e.form)).add
        (.constant (e.form.const % commonDivisor k e.form)))) = true) :
    (k ∣ e.denote ctx) = False := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  obtain ⟨d, r0⟩ := of_decide_eq_true h1
  have v := Form.denote_eq_of_same ctx h2
  rw [Form.denote_add, Form.denote_smul, Form.denote_constant, Expr.denote_form] at v
  generalize e.form.div (commonDivisor k e.form) = q at *
  apply eq_false
  intro a
  have u : (commonDivisor k e.form : Int) ≠ 0 → e.form.const % commonDivisor k e.form < commonDivisor k e.form :=
    fun n => emod_lt_of_pos _ (by omega)
  generalize hr : e.form.const % commonDivisor k e.form = r at *
  generalize hg : (commonDivisor k e.form : Int) = g at *
  have b : g ∣ e.denote ctx := Int.dvd_trans (dvd_of_emod_eq_zero d) a
  have c : g ∣ r := by
    have e' : r = e.denote ctx - g * q.denote ctx := by omega
    rw [e']; exact Int.dvd_sub b (Int.dvd_mul_right g _)
  have l := le_of_dvd r0 c
  by_cases z : g = 0
  · rw [z] at c
    have := Int.zero_dvd.mp c; omega
  · have := u z; omega

end Int.Internal.Linear

protected theorem Int.not_le_eq (a b : Int) : (¬a ≤ b) = (b + 1 ≤ a) := propext Int.not_le
protected theorem Int.not_ge_eq (a b : Int) : (¬a ≥ b) = (a + 1 ≤ b) := propext Int.not_le
protected theorem Int.not_lt_eq (a b : Int) : (¬a < b) = (b ≤ a) := propext Int.not_lt
protected theorem Int.not_gt_eq (a b : Int) : (¬a > b) = (a ≤ b) := propext Int.not_lt
