prelude
import Init.RArray
import Init.BEq
import Init.Omega
/-!
`Init.Nat.Linear`: what `simp +arith` refers to on ℕ. The compiled simplifier writes both sides of an
equation or inequality as `Expr`s over a context of atoms and claims that two constraints are
equivalent, or one always or never true; the Boolean checks here verify the claim by normalising.
-/
set_option linter.unusedSimpArgs false

namespace Nat.Internal.Linear

abbrev Var := Nat
abbrev Context := Lean.RArray Nat
noncomputable def Var.denote (ctx : Context) (v : Var) : Nat := ctx.get v

inductive Expr where
  | num (v : Nat)
  | var (i : Var)
  | add (a b : Expr)
  | mulL (k : Nat) (a : Expr)
  | mulR (a : Expr) (k : Nat)

noncomputable def Expr.denote (ctx : Context) : Expr → Nat
  | .add a b => Nat.add (denote ctx a) (denote ctx b)
  | .num k => k
  | .var v => v.denote ctx
  | .mulL k e => Nat.mul k (denote ctx e)
  | .mulR e k => Nat.mul (denote ctx e) k

structure ExprCnstr where
  eq : Bool
  lhs : Expr
  rhs : Expr

noncomputable def ExprCnstr.denote (ctx : Context) (c : ExprCnstr) : Prop :=
  bif c.eq then c.lhs.denote ctx = c.rhs.denote ctx else c.lhs.denote ctx ≤ c.rhs.denote ctx

/-! ### Linear forms: a constant and coefficients of variables -/

structure Form where
  const : Nat
  terms : List (Prod Nat Var)

namespace Form

noncomputable def sum (ctx : Context) : List (Prod Nat Var) → Nat
  | .nil => 0
  | .cons t r => t.1 * ctx.get t.2 + sum ctx r
noncomputable def denote (ctx : Context) (f : Form) : Nat := f.const + sum ctx f.terms

noncomputable def insert (k : Nat) (v : Var) : List (Prod Nat Var) → List (Prod Nat Var)
  | .nil => .cons (k, v) .nil
  | .cons t r =>
    bif Nat.beq v t.2 then .cons (k + t.1, v) r
    else bif Nat.ble v t.2 then .cons (k, v) (.cons t r)
    else .cons t (insert k v r)
noncomputable def merge : List (Prod Nat Var) → List (Prod Nat Var) → List (Prod Nat Var)
  | .nil, ys => ys
  | .cons t r, ys => insert t.1 t.2 (merge r ys)
noncomputable def add (f g : Form) : Form := ⟨f.const + g.const, merge f.terms g.terms⟩
noncomputable def scale (k : Nat) : List (Prod Nat Var) → List (Prod Nat Var)
  | .nil => .nil
  | .cons t r => .cons (k * t.1, t.2) (scale k r)
noncomputable def smul (k : Nat) (f : Form) : Form :=
  bif Nat.beq k 0 then ⟨0, .nil⟩ else ⟨k * f.const, scale k f.terms⟩
noncomputable def sameTerms : List (Prod Nat Var) → List (Prod Nat Var) → Bool
  | .nil, .nil => true
  | .cons s r, .cons t q => Bool.and (Nat.beq s.1 t.1) (Bool.and (Nat.beq s.2 t.2) (sameTerms r q))
  | _, _ => false
noncomputable def same (f g : Form) : Bool := Bool.and (Nat.beq f.const g.const) (sameTerms f.terms g.terms)
noncomputable def coeff (v : Var) : List (Prod Nat Var) → Nat
  | .nil => 0
  | .cons t r => bif Nat.beq v t.2 then t.1 else coeff v r
/-- Termwise `g - f`, without the terms that vanish. -/
noncomputable def difference (f : List (Prod Nat Var)) : List (Prod Nat Var) → List (Prod Nat Var)
  | .nil => .nil
  | .cons t r =>
    bif Nat.beq (t.1 - coeff t.2 f) 0 then difference f r
    else .cons (t.1 - coeff t.2 f, t.2) (difference f r)
/-- Whether `f` is termwise at most `g`: adding the difference to `f` gives `g`. -/
noncomputable def le (f g : Form) : Bool :=
  same (add f ⟨g.const - f.const, difference f.terms g.terms⟩) g
noncomputable def lt (f g : Form) : Bool := le (add f ⟨1, .nil⟩) g

theorem and_elim {a b : Bool} (h : Bool.and a b = true) : a = true ∧ b = true := Bool.and_elim h

theorem sum_insert (ctx : Context) (k : Nat) (v : Var) (l : List (Prod Nat Var)) :
    sum ctx (insert k v l) = k * ctx.get v + sum ctx l := by
  induction l with
  | nil => rfl
  | cons t r ih =>
    show sum ctx (bif Nat.beq v t.2 then _ else bif Nat.ble v t.2 then _ else _) = _
    cases h : Nat.beq v t.2 with
    | true =>
      have e := Nat.eq_of_beq_eq_true _ _ h
      show (k + t.1) * ctx.get v + sum ctx r = k * ctx.get v + (t.1 * ctx.get t.2 + sum ctx r)
      rw [← e, Nat.add_mul, Nat.add_assoc]
    | false =>
      cases Nat.ble v t.2 with
      | true => rfl
      | false =>
        show t.1 * ctx.get t.2 + sum ctx (insert k v r) = k * ctx.get v + (t.1 * ctx.get t.2 + sum ctx r)
        rw [ih, Nat.add_left_comm]
theorem sum_merge (ctx : Context) (l m : List (Prod Nat Var)) :
    sum ctx (merge l m) = sum ctx l + sum ctx m := by
  induction l with
  | nil => exact (Nat.zero_add _).symm
  | cons t r ih =>
    show sum ctx (insert t.1 t.2 (merge r m)) = t.1 * ctx.get t.2 + sum ctx r + sum ctx m
    rw [sum_insert, ih, Nat.add_assoc]
theorem denote_add (ctx : Context) (f g : Form) : (add f g).denote ctx = f.denote ctx + g.denote ctx := by
  show f.const + g.const + sum ctx (merge f.terms g.terms) =
    f.const + sum ctx f.terms + (g.const + sum ctx g.terms)
  rw [sum_merge, Nat.add_add_add_comm]
theorem sum_scale (ctx : Context) (k : Nat) (l : List (Prod Nat Var)) :
    sum ctx (scale k l) = k * sum ctx l := by
  induction l with
  | nil => rfl
  | cons t r ih =>
    show k * t.1 * ctx.get t.2 + sum ctx (scale k r) = k * (t.1 * ctx.get t.2 + sum ctx r)
    rw [ih, Nat.mul_add, Nat.mul_assoc]
theorem denote_smul (ctx : Context) (k : Nat) (f : Form) : (smul k f).denote ctx = k * f.denote ctx := by
  show denote ctx (bif Nat.beq k 0 then _ else _) = _
  cases h : Nat.beq k 0 with
  | true =>
    rw [Nat.eq_of_beq_eq_true _ _ h]; exact (Nat.zero_mul (f.denote ctx)).symm
  | false =>
    show k * f.const + sum ctx (scale k f.terms) = k * (f.const + sum ctx f.terms)
    rw [sum_scale, Nat.mul_add]
theorem sum_eq_of_sameTerms (ctx : Context) {l m : List (Prod Nat Var)} (h : sameTerms l m = true) :
    sum ctx l = sum ctx m := by
  induction l generalizing m with
  | nil => cases m with
    | nil => rfl
    | cons t q => exact Bool.noConfusion h
  | cons s r ih => cases m with
    | nil => exact Bool.noConfusion h
    | cons t q =>
      obtain ⟨h1, h2⟩ := and_elim h
      obtain ⟨h2, h3⟩ := and_elim h2
      show s.1 * ctx.get s.2 + sum ctx r = t.1 * ctx.get t.2 + sum ctx q
      rw [Nat.eq_of_beq_eq_true _ _ h1, Nat.eq_of_beq_eq_true _ _ h2, ih h3]
theorem denote_eq_of_same (ctx : Context) {f g : Form} (h : same f g = true) : f.denote ctx = g.denote ctx := by
  obtain ⟨h1, h2⟩ := and_elim h
  show f.const + sum ctx f.terms = g.const + sum ctx g.terms
  rw [Nat.eq_of_beq_eq_true _ _ h1, sum_eq_of_sameTerms ctx h2]
theorem denote_le (ctx : Context) {f g : Form} (h : le f g = true) : f.denote ctx ≤ g.denote ctx := by
  have e := denote_eq_of_same ctx h
  rw [denote_add] at e
  rw [← e]; exact Nat.le_add_right _ _
theorem denote_lt (ctx : Context) {f g : Form} (h : lt f g = true) : f.denote ctx < g.denote ctx := by
  have e := denote_le ctx h
  rw [denote_add] at e; exact e

end Form

noncomputable def Expr.form : Expr → Form
  | .num k => ⟨k, .nil⟩
  | .var v => ⟨0, .cons (1, v) .nil⟩
  | .add a b => a.form.add b.form
  | .mulL k a => a.form.smul k
  | .mulR a k => a.form.smul k
theorem Expr.denote_form (ctx : Context) (e : Expr) : e.form.denote ctx = e.denote ctx := by
  induction e with
  | num k => rfl
  | var v =>
    show 0 + (1 * ctx.get v + 0) = ctx.get v
    rw [Nat.zero_add, Nat.add_zero, Nat.one_mul]
  | add a b iha ihb =>
    show (a.form.add b.form).denote ctx = a.denote ctx + b.denote ctx
    rw [Form.denote_add, iha, ihb]
  | mulL k a ih =>
    show (a.form.smul k).denote ctx = k * a.denote ctx
    rw [Form.denote_smul, ih]
  | mulR a k ih =>
    show (a.form.smul k).denote ctx = a.denote ctx * k
    rw [Form.denote_smul, ih, Nat.mul_comm]

/-- Two constraints with the same difference of sides. -/
noncomputable def ExprCnstr.equivalent (c d : ExprCnstr) : Bool :=
  Bool.and (c.eq.beq d.eq) ((c.lhs.form.add d.rhs.form).same (d.lhs.form.add c.rhs.form))
noncomputable def ExprCnstr.valid (c : ExprCnstr) : Bool :=
  bif c.eq then c.lhs.form.same c.rhs.form else c.lhs.form.le c.rhs.form
noncomputable def ExprCnstr.unsatisfiable (c : ExprCnstr) : Bool :=
  Bool.or (c.rhs.form.lt c.lhs.form) (bif c.eq then c.lhs.form.lt c.rhs.form else false)

theorem Expr.eq_of_toNormPoly_eq (ctx : Context) (e e' : Expr) (h : e.form.same e'.form = true) :
    e.denote ctx = e'.denote ctx := by
  rw [← denote_form, ← denote_form]; exact Form.denote_eq_of_same ctx h

theorem ExprCnstr.eq_of_toNormPoly_eq (ctx : Context) (c d : ExprCnstr) (h : c.equivalent d = true) :
    c.denote ctx = d.denote ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  have e := Form.denote_eq_of_same ctx h2
  rw [Form.denote_add, Form.denote_add, Expr.denote_form, Expr.denote_form, Expr.denote_form,
    Expr.denote_form] at e
  show (bif c.eq then _ else _) = (bif d.eq then _ else _)
  have t : c.eq = d.eq := by
    revert h1
    cases c.eq <;> cases d.eq <;> intro h1 <;> first | rfl | exact Bool.noConfusion h1
  rw [t]
  cases d.eq with
  | true =>
    show (c.lhs.denote ctx = c.rhs.denote ctx) = (d.lhs.denote ctx = d.rhs.denote ctx)
    exact propext ⟨fun k => by omega, fun k => by omega⟩
  | false =>
    show (c.lhs.denote ctx ≤ c.rhs.denote ctx) = (d.lhs.denote ctx ≤ d.rhs.denote ctx)
    exact propext ⟨fun k => by omega, fun k => by omega⟩
theorem ExprCnstr.eq_true_of_isValid (ctx : Context) (c : ExprCnstr) (h : c.valid = true) :
    c.denote ctx = True := by
  apply eq_true
  revert h
  show (bif c.eq then _ else _) = true → (bif c.eq then _ else _)
  cases c.eq with
  | true =>
    intro h
    have := Form.denote_eq_of_same ctx h
    rw [Expr.denote_form, Expr.denote_form] at this; exact this
  | false =>
    intro h
    have := Form.denote_le ctx h
    rw [Expr.denote_form, Expr.denote_form] at this; exact this
theorem ExprCnstr.eq_false_of_isUnsat (ctx : Context) (c : ExprCnstr) (h : c.unsatisfiable = true) :
    c.denote ctx = False := by
  apply eq_false
  revert h
  show Bool.or _ (bif c.eq then _ else _) = true → ¬(bif c.eq then _ else _)
  have gt : c.rhs.form.lt c.lhs.form = true → c.rhs.denote ctx < c.lhs.denote ctx := by
    intro h
    have := Form.denote_lt ctx h
    rw [Expr.denote_form, Expr.denote_form] at this; exact this
  have lt : c.lhs.form.lt c.rhs.form = true → c.lhs.denote ctx < c.rhs.denote ctx := by
    intro h
    have := Form.denote_lt ctx h
    rw [Expr.denote_form, Expr.denote_form] at this; exact this
  cases g : c.rhs.form.lt c.lhs.form with
  | true =>
    have g := gt g
    intro _
    cases c.eq with
    | true => show ¬(_ = _); omega
    | false => show ¬(_ ≤ _); omega
  | false =>
    cases c.eq with
    | true =>
      intro h
      have l := lt h
      show ¬(_ = _)
      omega
    | false => intro h; exact Bool.noConfusion h

end Nat.Internal.Linear

protected theorem Nat.not_le_eq (a b : Nat) : (¬a ≤ b) = (b + 1 ≤ a) := propext Nat.not_le
protected theorem Nat.not_ge_eq (a b : Nat) : (¬a ≥ b) = (a + 1 ≤ b) := propext Nat.not_le
protected theorem Nat.not_lt_eq (a b : Nat) : (¬a < b) = (b ≤ a) := propext Nat.not_lt
protected theorem Nat.not_gt_eq (a b : Nat) : (¬a > b) = (a ≤ b) := propext Nat.not_lt
