prelude
import Init.Int.Linear
import Init.Ring.NF
/-!
`Init.Grind.Cutsat`: the steps of `grind`'s engine for linear integer arithmetic (`lia`). Each step is checked on linear forms: `Form.same` compares their normal forms.
-/
set_option linter.unusedVariables false

namespace Int.Internal.Linear
variable (ctx : Context)

noncomputable def Poly.leading : Poly → Int
  | .num _ => 1
  | .add k _ _ => k
noncomputable def Poly.coeffOf (x : Var) : Poly → Int
  | .num _ => 0
  | .add k y p => bif Nat.beq x y then k else p.coeffOf x
noncomputable def Poly.rest : Poly → Poly
  | .num k => .num k
  | .add _ _ p => p
noncomputable def magnitude (k : Int) : Int := Int.ofNat (Int.natAbs k)
theorem magnitude_nonneg (k : Int) : 0 ≤ magnitude k := Int.natCast_nonneg _
theorem dvd_magnitude {k a : Int} (h : k ∣ a) : magnitude k ∣ a := by
  have : magnitude k = k ∨ magnitude k = -k := by
    show ((k.natAbs : Nat) : Int) = k ∨ ((k.natAbs : Nat) : Int) = -k
    omega
  rcases this with e | e
  · rw [e]; exact h
  · rw [e]; exact Int.neg_dvd.mpr h

theorem value_same {p q : Poly} (h : p.form.same q.form = true) : q.denote' ctx = p.denote' ctx := by
  rw [← Poly.denote_form, ← Poly.denote_form, Form.denote_eq_of_same ctx h]
noncomputable def times (k : Int) (p q : Poly) : Bool := (p.form.smul k).same q.form
theorem value_times {k : Int} {p q : Poly} (h : times k p q = true) : q.denote' ctx = k * p.denote' ctx := by
  rw [← Poly.denote_form, ← Poly.denote_form, ← Form.denote_smul, Form.denote_eq_of_same ctx h]
noncomputable def combination (j : Int) (p : Poly) (k : Int) (q : Poly) (c : Int) : Form :=
  ((p.form.smul j).add (q.form.smul k)).add (.constant c)
noncomputable def combine (j : Int) (p : Poly) (k : Int) (q : Poly) (c : Int) (r : Poly) : Bool :=
  (combination j p k q c).same r.form
theorem value_combine {j : Int} {p : Poly} {k : Int} {q : Poly} {c : Int} {r : Poly} (h : combine j p k q c r = true) :
    r.denote' ctx = j * p.denote' ctx + k * q.denote' ctx + c := by
  rw [← Poly.denote_form, ← Poly.denote_form, ← Poly.denote_form, ← Form.denote_eq_of_same ctx h]
  unfold combination
  rw [Form.denote_add, Form.denote_add, Form.denote_smul, Form.denote_smul, Form.denote_constant]

/-! ### Normalisation -/

theorem eq_norm (p₁ p₂ : Poly) (h : p₁.form.same p₂.form = true) (e : p₁.denote' ctx = 0) : p₂.denote' ctx = 0 := by
  rw [value_same ctx h]; exact e
theorem le_norm (p₁ p₂ : Poly) (h : p₁.form.same p₂.form = true) (e : p₁.denote' ctx ≤ 0) : p₂.denote' ctx ≤ 0 := by
  rw [value_same ctx h]; exact e
theorem diseq_norm (p₁ p₂ : Poly) (h : p₁.form.same p₂.form = true) (e : p₁.denote' ctx ≠ 0) : p₂.denote' ctx ≠ 0 := by
  rw [value_same ctx h]; exact e
theorem dvd_norm (d : Int) (p₁ p₂ : Poly) (h : p₁.form.same p₂.form = true) (e : d ∣ p₁.denote' ctx) :
    d ∣ p₂.denote' ctx := by
  rw [value_same ctx h]; exact e
theorem eq_norm_expr (lhs rhs : Expr) (p : Poly) (h : (gap lhs rhs).same p.form = true)
    (e : lhs.denote ctx = rhs.denote ctx) : p.denote' ctx = 0 := by
  rw [← Poly.denote_form, ← Form.denote_eq_of_same ctx h, gap_denote]; omega
theorem not_eq_norm_expr (lhs rhs : Expr) (p : Poly) (h : (gap lhs rhs).same p.form = true)
    (e : ¬lhs.denote ctx = rhs.denote ctx) : ¬p.denote' ctx = 0 := by
  rw [← Poly.denote_form, ← Form.denote_eq_of_same ctx h, gap_denote]; omega
theorem le_norm_expr (lhs rhs : Expr) (p : Poly) (h : (gap lhs rhs).same p.form = true)
    (e : lhs.denote ctx ≤ rhs.denote ctx) : p.denote' ctx ≤ 0 := by
  rw [← Poly.denote_form, ← Form.denote_eq_of_same ctx h, gap_denote]; omega
theorem not_le_norm_expr (lhs rhs : Expr) (p : Poly)
    (h : (((gap lhs rhs).smul (-1)).add (.constant 1)).same p.form = true)
    (e : ¬lhs.denote ctx ≤ rhs.denote ctx) : p.denote' ctx ≤ 0 := by
  rw [← Poly.denote_form, ← Form.denote_eq_of_same ctx h, Form.denote_add, Form.denote_smul, Form.denote_constant,
    gap_denote]
  omega
theorem dvd_norm_expr (d : Int) (e : Expr) (p : Poly) (h : e.form.same p.form = true) (k : d ∣ e.denote ctx) :
    d ∣ p.denote' ctx := by
  rw [← Expr.eq_of_norm_eq ctx e p h]; exact k
theorem eq_of_core (p₁ p₂ p₃ : Poly) (h : combine 1 p₁ (-1) p₂ 0 p₃ = true) (e : p₁.denote' ctx = p₂.denote' ctx) :
    p₃.denote' ctx = 0 := by
  rw [value_combine ctx h]; omega
theorem diseq_of_core (p₁ p₂ p₃ : Poly) (h : combine 1 p₁ (-1) p₂ 0 p₃ = true)
    (e : p₁.denote' ctx ≠ p₂.denote' ctx) : p₃.denote' ctx ≠ 0 := by
  rw [value_combine ctx h]; omega

/-! ### Coefficients -/

theorem eq_coeff (p p' : Poly) (k : Int) (h : Bool.and (decide (0 < k)) (times k p' p) = true)
    (e : p.denote' ctx = 0) : p'.denote' ctx = 0 := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  have k0 := of_decide_eq_true h1
  rw [value_times ctx h2] at e
  exact (Int.mul_eq_zero.mp e).resolve_left (by omega)
theorem diseq_coeff (p p' : Poly) (k : Int) (h : Bool.and (decide (0 < k)) (times k p' p) = true)
    (e : p.denote' ctx ≠ 0) : p'.denote' ctx ≠ 0 := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  rw [value_times ctx h2] at e
  intro z
  rw [z, Int.mul_zero] at e
  exact e rfl
theorem diseq_neg (p p' : Poly) (h : times (-1) p p' = true) (e : p.denote' ctx ≠ 0) : p'.denote' ctx ≠ 0 := by
  rw [value_times ctx h]; omega
/-- `k q ≤ p < k (q + 1)`, up to the constants: `q` is `p / k` rounded. -/
noncomputable def tightens (k : Int) (p q : Form) : Bool :=
  Bool.and (decide (0 < k ∧ p.const - k * q.const ≤ 0 ∧ -k < p.const - k * q.const))
    (p.same ((q.smul k).add (.constant (p.const - k * q.const))))
theorem le_of_tightens {k : Int} {p q : Form} (h : tightens k p q = true) (e : p.denote ctx ≤ 0) : q.denote ctx ≤ 0 := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  obtain ⟨k0, l, u⟩ := of_decide_eq_true h1
  have v := Form.denote_eq_of_same ctx h2
  rw [Form.denote_add, Form.denote_smul, Form.denote_constant] at v
  generalize q.denote ctx = x at *
  generalize p.const - k * q.const = c at *
  apply Int.not_lt.mp
  intro n
  have : k * 1 ≤ k * x := Int.mul_le_mul_of_nonneg_left n (by omega)
  omega
theorem le_coeff (p₁ p₂ : Poly) (k : Int) (h : tightens k p₁.form p₂.form = true) (e : p₁.denote' ctx ≤ 0) :
    p₂.denote' ctx ≤ 0 := by
  rw [← Poly.denote_form] at e ⊢
  exact le_of_tightens ctx h e
theorem dvd_coeff (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) (g : Int)
    (h : Bool.and (decide (g ≠ 0 ∧ k₁ = g * k₂)) (times g p₂ p₁) = true) (e : k₁ ∣ p₁.denote' ctx) :
    k₂ ∣ p₂.denote' ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  obtain ⟨g0, hk⟩ := of_decide_eq_true h1
  rw [value_times ctx h2, hk] at e
  exact Int.dvd_of_mul_dvd_mul_left g0 e

/-! ### Inequalities -/

theorem le_neg (p₁ p₂ : Poly) (h : combine (-1) p₁ 0 p₁ 1 p₂ = true) (e : ¬p₁.denote' ctx ≤ 0) :
    p₂.denote' ctx ≤ 0 := by
  rw [value_combine ctx h]; omega
theorem nonpos_mul {k x : Int} (hk : 0 ≤ k) (h : x ≤ 0) : k * x ≤ 0 := by
  have := Int.mul_le_mul_of_nonneg_left h hk
  rw [Int.mul_zero] at this
  exact this
theorem le_combine (p₁ p₂ p₃ : Poly)
    (h : combine (magnitude p₂.leading) p₁ (magnitude p₁.leading) p₂ 0 p₃ = true) (e₁ : p₁.denote' ctx ≤ 0)
    (e₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [value_combine ctx h]
  have a := nonpos_mul (magnitude_nonneg p₂.leading) e₁
  have b := nonpos_mul (magnitude_nonneg p₁.leading) e₂
  omega
theorem le_combine_coeff (p₁ p₂ p₃ : Poly) (k : Int)
    (h : tightens k (combination (magnitude p₂.leading) p₁ (magnitude p₁.leading) p₂ 0) p₃.form = true)
    (e₁ : p₁.denote' ctx ≤ 0) (e₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [← Poly.denote_form]
  apply le_of_tightens ctx h
  unfold combination
  rw [Form.denote_add, Form.denote_add, Form.denote_smul, Form.denote_smul, Form.denote_constant, Poly.denote_form,
    Poly.denote_form]
  have a := nonpos_mul (magnitude_nonneg p₂.leading) e₁
  have b := nonpos_mul (magnitude_nonneg p₁.leading) e₂
  omega
noncomputable def isConstant (p : Poly) : Bool := p.form.same (.constant p.form.const)
theorem value_constant {p : Poly} (h : isConstant p = true) : p.denote' ctx = p.form.const := by
  rw [← Poly.denote_form, Form.denote_eq_of_same ctx h, Form.denote_constant]
theorem le_unsat (p : Poly) (h : Bool.and (decide (0 < p.form.const)) (isConstant p) = true) (e : p.denote' ctx ≤ 0) :
    False := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  have := of_decide_eq_true h1
  rw [value_constant ctx h2] at e
  omega
theorem eq_unsat (p : Poly) (h : Bool.and (decide (p.form.const ≠ 0)) (isConstant p) = true) (e : p.denote' ctx = 0) :
    False := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  have := of_decide_eq_true h1
  rw [value_constant ctx h2] at e
  omega
theorem diseq_unsat (p : Poly) (h : Bool.and (decide (p.form.const = 0)) (isConstant p) = true)
    (e : p.denote' ctx ≠ 0) : False := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  have := of_decide_eq_true h1
  rw [value_constant ctx h2] at e
  omega
/-- `p = k q + r` with `0 < r < k`. -/
noncomputable def leaves (k : Int) (f : Form) : Bool :=
  Bool.and (decide (0 < k ∧ 0 < f.const % k))
    (f.same (((f.div k).smul k).add (.constant (f.const % k))))
theorem eq_unsat_coeff (p : Poly) (k : Int) (h : leaves k p.form = true) (e : p.denote' ctx = 0) : False := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  obtain ⟨k0, r0⟩ := of_decide_eq_true h1
  have v := Form.denote_eq_of_same ctx h2
  rw [Form.denote_add, Form.denote_smul, Form.denote_constant, Poly.denote_form, e] at v
  have u := emod_lt_of_pos p.form.const k0
  generalize (p.form.div k).denote ctx = q at *
  generalize p.form.const % k = r at *
  have d : k ∣ r := ⟨-q, by rw [Int.mul_neg]; omega⟩
  have := Int.le_of_dvd r0 d
  omega
theorem eq_of_le_ge (p₁ p₂ : Poly) (h : times (-1) p₁ p₂ = true) (e₁ : p₁.denote' ctx ≤ 0) (e₂ : p₂.denote' ctx ≤ 0) :
    p₁.denote' ctx = 0 := by
  rw [value_times ctx h] at e₂; omega
noncomputable def sameUpToSign (p q : Poly) : Bool := Bool.or (times 1 p q) (times (-1) p q)
theorem le_of_le_diseq (p₁ p₂ p₃ : Poly) (h : Bool.and (sameUpToSign p₁ p₂) (combine 1 p₁ 0 p₁ 1 p₃) = true)
    (e₁ : p₁.denote' ctx ≤ 0) (e₂ : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≤ 0 := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  rw [value_combine ctx h2]
  cases t : times 1 p₁ p₂ with
  | true => rw [value_times ctx t] at e₂; omega
  | false =>
    rw [sameUpToSign, t] at h1
    rw [value_times ctx (h1 : times (-1) p₁ p₂ = true)] at e₂
    omega
theorem diseq_split_resolve (p₁ p₂ p₃ : Poly)
    (h : Bool.and (combine 1 p₁ 0 p₁ 1 p₂) (combine (-1) p₁ 0 p₁ 1 p₃) = true) (e : p₁.denote' ctx ≠ 0)
    (n : ¬p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  rw [value_combine ctx h1] at n
  rw [value_combine ctx h2]
  omega

/-! ### Substitution -/

theorem eq_eq_subst (x : Var) (p₁ p₂ p₃ : Poly)
    (h : combine (p₂.coeffOf x) p₁ (-(p₁.coeffOf x)) p₂ 0 p₃ = true) (e₁ : p₁.denote' ctx = 0)
    (e₂ : p₂.denote' ctx = 0) : p₃.denote' ctx = 0 := by
  rw [value_combine ctx h, e₁, e₂, Int.mul_zero, Int.mul_zero]; rfl
theorem eq_eq_subst' (a b : Int) (p₁ p₂ p₃ : Poly) (h : combine b p₁ (-a) p₂ 0 p₃ = true)
    (e₁ : p₁.denote' ctx = 0) (e₂ : p₂.denote' ctx = 0) : p₃.denote' ctx = 0 := by
  rw [value_combine ctx h, e₁, e₂, Int.mul_zero, Int.mul_zero]; rfl
theorem eq_le_subst_nonneg (x : Var) (p₁ p₂ p₃ : Poly)
    (h : Bool.and (decide (0 ≤ p₁.coeffOf x)) (combine (-(p₂.coeffOf x)) p₁ (p₁.coeffOf x) p₂ 0 p₃) = true)
    (e₁ : p₁.denote' ctx = 0) (e₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  have a := nonpos_mul (of_decide_eq_true h1) e₂
  rw [value_combine ctx h2, e₁, Int.mul_zero]
  omega
theorem eq_le_subst_nonpos (x : Var) (p₁ p₂ p₃ : Poly)
    (h : Bool.and (decide (p₁.coeffOf x ≤ 0)) (combine (p₂.coeffOf x) p₁ (-(p₁.coeffOf x)) p₂ 0 p₃) = true)
    (e₁ : p₁.denote' ctx = 0) (e₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  have := of_decide_eq_true h1
  have a := nonpos_mul (show 0 ≤ -(p₁.coeffOf x) by omega) e₂
  rw [value_combine ctx h2, e₁, Int.mul_zero]
  omega
theorem eq_diseq_subst (x : Var) (p₁ p₂ p₃ : Poly)
    (h : Bool.and (decide (p₁.coeffOf x ≠ 0)) (combine (p₂.coeffOf x) p₁ (-(p₁.coeffOf x)) p₂ 0 p₃) = true)
    (e₁ : p₁.denote' ctx = 0) (e₂ : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≠ 0 := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  have a := of_decide_eq_true h1
  rw [value_combine ctx h2, e₁, Int.mul_zero]
  intro z
  have : -(p₁.coeffOf x) * p₂.denote' ctx = 0 := by omega
  exact (Int.mul_eq_zero.mp this).elim (fun y => a (by omega)) e₂

/-! ### Divisibility -/

theorem dvd_of_eq (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly)
    (h : Bool.and (decide (d₂ = magnitude (p₁.coeffOf x)))
      (((p₁.form).add ⟨0, .cons (-(p₁.coeffOf x), x) .nil⟩).same p₂.form) = true)
    (e : p₁.denote' ctx = 0) : d₂ ∣ p₂.denote' ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  rw [of_decide_eq_true h1, ← Poly.denote_form, ← Form.denote_eq_of_same ctx h2, Form.denote_add, Poly.denote_form, e]
  apply dvd_magnitude
  refine ⟨-(ctx.get x), ?_⟩
  show 0 + (0 + (-(p₁.coeffOf x) * ctx.get x + 0)) = _
  rw [Int.neg_mul, Int.mul_neg]; omega
theorem eq_dvd_subst (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d₃ : Int) (p₃ : Poly)
    (h : Bool.and (decide (d₃ = magnitude (p₁.coeffOf x * d₂)))
      (combine (-(p₂.coeffOf x)) p₁ (p₁.coeffOf x) p₂ 0 p₃) = true)
    (e₁ : p₁.denote' ctx = 0) (e₂ : d₂ ∣ p₂.denote' ctx) : d₃ ∣ p₃.denote' ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  rw [of_decide_eq_true h1, value_combine ctx h2, e₁, Int.mul_zero, Int.zero_add, Int.add_zero]
  exact dvd_magnitude (Int.mul_dvd_mul_left _ e₂)
theorem dvd_unsat (k : Int) (p : Poly)
    (h : Bool.and (decide (k % commonDivisor k p.form = 0)) (leaves (commonDivisor k p.form) p.form) = true)
    (e : k ∣ p.denote' ctx) : False := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  obtain ⟨h2, h3⟩ := Bool.and_elim h2
  obtain ⟨k0, r0⟩ := of_decide_eq_true h2
  have v := Form.denote_eq_of_same ctx h3
  rw [Form.denote_add, Form.denote_smul, Form.denote_constant, Poly.denote_form] at v
  have b := Int.dvd_trans (dvd_of_emod_eq_zero (of_decide_eq_true h1)) e
  have u := emod_lt_of_pos p.form.const k0
  generalize (p.form.div (commonDivisor k p.form)).denote ctx = q at *
  generalize p.form.const % (commonDivisor k p.form : Int) = r at *
  generalize (commonDivisor k p.form : Int) = g at *
  have c : g ∣ r := by
    have e' : r = p.denote' ctx - g * q := by omega
    rw [e']; exact Int.dvd_sub b (Int.dvd_mul_right g q)
  have := Int.le_of_dvd r0 c
  omega
theorem dvd_elim (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly)
    (h : Bool.and (decide (k₁ % k₂ = 0 ∧ p₁.leading % k₂ = 0)) (p₁.rest.form.same p₂.form) = true)
    (e : k₁ ∣ p₁.denote' ctx) : k₂ ∣ p₂.denote' ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  obtain ⟨a, b⟩ := of_decide_eq_true h1
  rw [value_same ctx h2]
  have c := Int.dvd_trans (dvd_of_emod_eq_zero a) e
  cases p₁ with
  | num k => exact c
  | add k x p =>
    rw [Poly.denote'_eq] at c
    show k₂ ∣ p.denote' ctx
    rw [Poly.denote'_eq]
    have d : k₂ ∣ k * ctx.get x := Int.dvd_trans (dvd_of_emod_eq_zero b) (Int.dvd_mul_right k _)
    have f : p.denote ctx = (k * ctx.get x + p.denote ctx) - k * ctx.get x := by omega
    rw [f]
    exact Int.dvd_sub c d
theorem dvd_solve_combine (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly) (g α β : Int)
    (h : Bool.and (decide (d = d₁ * d₂)) (combine (α * d₂) p₁ (β * d₁) p₂ 0 p) = true) (e₁ : d₁ ∣ p₁.denote' ctx)
    (e₂ : d₂ ∣ p₂.denote' ctx) : d ∣ p.denote' ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  rw [of_decide_eq_true h1, value_combine ctx h2]
  obtain ⟨x, hx⟩ := e₁
  obtain ⟨y, hy⟩ := e₂
  exact ⟨α * x + β * y, by rw [hx, hy]; ring⟩
theorem dvd_solve_elim (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly)
    (h : Bool.and (decide ((p₁.leading * d₂) % d = 0 ∧ (p₂.leading * d₁) % d = 0))
      (combine p₂.leading p₁ (-p₁.leading) p₂ 0 p) = true) (e₁ : d₁ ∣ p₁.denote' ctx)
    (e₂ : d₂ ∣ p₂.denote' ctx) : d ∣ p.denote' ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  obtain ⟨a, b⟩ := of_decide_eq_true h1
  rw [value_combine ctx h2]
  obtain ⟨x, hx⟩ := e₁
  obtain ⟨y, hy⟩ := e₂
  obtain ⟨u, hu⟩ := dvd_of_emod_eq_zero a
  obtain ⟨v, hv⟩ := dvd_of_emod_eq_zero b
  refine ⟨v * x - u * y, ?_⟩
  rw [hx, hy]
  have e : p₂.leading * (d₁ * x) + -p₁.leading * (d₂ * y) + 0 = p₂.leading * d₁ * x - p₁.leading * d₂ * y := by ring
  rw [e, hu, hv]
  ring

/-! ### Quotients and remainders -/

theorem ediv_emod (x y : Int) : -1 * x + y * (x / y) + x % y = 0 := by
  have := Int.mul_ediv_add_emod x y; omega
theorem emod_nonneg (x y : Int) (h : decide (y ≠ 0) = true) : -1 * (x % y) ≤ 0 := by
  have := Int.emod_nonneg x (of_decide_eq_true h); omega
theorem emod_le (x y n : Int) (h : decide (y ≠ 0 ∧ n = 1 - (Int.natAbs y : Int)) = true) : x % y + n ≤ 0 := by
  obtain ⟨a, b⟩ := of_decide_eq_true h
  have := Int.emod_lt_natAbs x a
  omega

/-! ### Tighter bounds, definitions of variables -/

theorem of_not_dvd (a b : Int) (h : decide (a ≠ 0) = true) (e : ¬a ∣ b) : b % a > 0 :=
  (Int.emod_pos_of_not_dvd e).resolve_left (of_decide_eq_true h)
theorem eq_of_zero_dvd (p : Poly) (e : 0 ∣ p.denote' ctx) : p.denote' ctx = 0 := Int.zero_dvd.mp e
/-- `p` and `q` differ by a constant `c`, and so do `q` and `r`: `r` is the least number not below `q` that `d`
divides if it divides `p`. -/
noncomputable def tighter (s d : Int) (p q r : Poly) : Bool :=
  Bool.and (decide (0 < d)) (Bool.and (combine s p 0 p (q.form.const - s * p.form.const) q)
    (combine s p 0 p (-(d * ((s * p.form.const - q.form.const) / d))) r))
theorem value_tighter {s d : Int} {p q r : Poly} (h : tighter s d p q r = true) (e₁ : d ∣ s * p.denote' ctx)
    (e₂ : q.denote' ctx ≤ 0) : r.denote' ctx ≤ 0 := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  obtain ⟨h2, h3⟩ := Bool.and_elim h2
  have d0 := of_decide_eq_true h1
  rw [value_combine ctx h2] at e₂
  rw [value_combine ctx h3]
  obtain ⟨k, e⟩ := e₁
  rw [e] at e₂ ⊢
  generalize s * p.form.const = b at *
  have l : k ≤ (b - q.form.const) / d := (Int.le_ediv_iff_mul_le d0).mpr (by rw [Int.mul_comm]; omega)
  have := Int.mul_le_mul_of_nonneg_left l (Int.le_of_lt d0)
  omega
theorem dvd_le_tight (d : Int) (p₁ p₂ p₃ : Poly) (h : tighter 1 d p₁ p₂ p₃ = true) (e₁ : d ∣ p₁.denote' ctx)
    (e₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 :=
  value_tighter ctx h (by rw [Int.one_mul]; exact e₁) e₂
theorem dvd_neg_le_tight (d : Int) (p₁ p₂ p₃ : Poly) (h : tighter (-1) d p₁ p₂ p₃ = true)
    (e₁ : d ∣ p₁.denote' ctx) (e₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 :=
  value_tighter ctx h (Int.dvd_trans e₁ (Int.dvd_mul_left _ _)) e₂
noncomputable def definition (x : Var) (f : Form) (p : Poly) : Bool := (f.add ⟨0, .cons (-1, x) .nil⟩).same p.form
theorem value_definition {x : Var} {f : Form} {p : Poly} (h : definition x f p = true)
    (e : x.denote ctx = f.denote ctx) : p.denote' ctx = 0 := by
  rw [← Poly.denote_form, ← Form.denote_eq_of_same ctx h, Form.denote_add, ← e]
  show ctx.get x + (0 + (-1 * ctx.get x + 0)) = 0
  omega
theorem eq_def' (x : Var) (e : Expr) (p : Poly) (h : definition x e.form p = true)
    (d : x.denote ctx = e.denote ctx) : p.denote' ctx = 0 :=
  value_definition ctx h (d.trans (Expr.denote_form ctx e).symm)
theorem eq_def_struct (x : Var) (e : Expr) (p : Poly) (h : definition x e.form p = true)
    (d : x.denote ctx = e.denote ctx) : p.denote' ctx = 0 := eq_def' ctx x e p h d
theorem eq_def'_norm (x : Var) (e : Expr) (q q' p : Poly)
    (h : Bool.and (e.form.same q.form) (definition x q'.form p) = true) (d : x.denote ctx = e.denote ctx)
    (n : q.denote' ctx = q'.denote' ctx) : p.denote' ctx = 0 := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  exact value_definition ctx h2
    (((d.trans (Expr.eq_of_norm_eq ctx e q h1)).trans n).trans (Poly.denote_form ctx q').symm)
theorem eq_def_struct_norm (x : Var) (e : Expr) (q q' p : Poly)
    (h : Bool.and (e.form.same q.form) (definition x q'.form p) = true) (d : x.denote ctx = e.denote ctx)
    (n : q.denote' ctx = q'.denote' ctx) : p.denote' ctx = 0 := eq_def'_norm ctx x e q q' p h d n
section
variable (p p' : Poly) (n : p.denote' ctx = p'.denote' ctx)
include n
theorem eq_norm_poly : p.denote' ctx = 0 → p'.denote' ctx = 0 := by rw [n]; exact id
theorem le_norm_poly : p.denote' ctx ≤ 0 → p'.denote' ctx ≤ 0 := by rw [n]; exact id
theorem diseq_norm_poly : p.denote' ctx ≠ 0 → p'.denote' ctx ≠ 0 := by rw [n]; exact id
omit n
theorem dvd_norm_poly (d : Int) (p p' : Poly) (n : p.denote' ctx = p'.denote' ctx) :
    d ∣ p.denote' ctx → d ∣ p'.denote' ctx := by rw [n]; exact id
end

/-! ### Products, quotients and powers of known values -/

theorem value_var (k : Int) (x : Var) : (Form.denote ctx ⟨0, .cons (k, x) .nil⟩) = k * ctx.get x := by
  show 0 + (k * ctx.get x + 0) = _
  omega
theorem var_eq (x : Var) (k : Int) (p : Poly)
    (h : Bool.and (decide (p.coeffOf x ≠ 0))
      (Form.same ⟨-(p.coeffOf x * k), .cons (p.coeffOf x, x) .nil⟩ p.form) = true)
    (e : p.denote' ctx = 0) : x.denote ctx = k := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  have c0 := of_decide_eq_true h1
  rw [← Poly.denote_form, ← Form.denote_eq_of_same ctx h2] at e
  have e : -(p.coeffOf x * k) + (p.coeffOf x * ctx.get x + 0) = 0 := e
  exact Int.eq_of_mul_eq_mul_left c0 (show _ * ctx.get x = _ by omega)
noncomputable def equals (x : Var) (f : Form) (p : Poly) : Bool := ((f.smul (-1)).add ⟨0, .cons (1, x) .nil⟩).same p.form
theorem value_equals {x : Var} {f : Form} {p : Poly} (h : equals x f p = true)
    (e : x.denote ctx = f.denote ctx) : p.denote' ctx = 0 := by
  rw [← Poly.denote_form, ← Form.denote_eq_of_same ctx h, Form.denote_add, Form.denote_smul, ← e, value_var]
  show -1 * ctx.get x + 1 * ctx.get x = 0
  omega
theorem of_var_eq_mul (x : Var) (k : Int) (y : Var) (p : Poly) (h : equals x ⟨0, .cons (k, y) .nil⟩ p = true)
    (e : x.denote ctx = k * y.denote ctx) : p.denote' ctx = 0 :=
  value_equals ctx h (e.trans (value_var ctx k y).symm)
theorem of_var_eq_var (x y : Var) (p : Poly) (h : equals x ⟨0, .cons (1, y) .nil⟩ p = true)
    (e : x.denote ctx = y.denote ctx) : p.denote' ctx = 0 :=
  value_equals ctx h (e.trans ((Int.one_mul _).symm.trans (value_var ctx 1 y).symm))
theorem of_var_eq (x : Var) (k : Int) (p : Poly) (h : equals x (.constant k) p = true)
    (e : x.denote ctx = k) : p.denote' ctx = 0 :=
  value_equals ctx h (e.trans (Form.denote_constant ctx k).symm)
theorem eq_one_mul (a : Int) : a = 1 * a := (Int.one_mul a).symm
theorem mul_eq_zero_left (a b : Int) (h : a = 0) : a * b = 0 := by rw [h]; exact Int.zero_mul b
theorem mul_eq_zero_right (a b : Int) (h : b = 0) : a * b = 0 := by rw [h]; exact Int.mul_zero a
theorem mul_eq_kk (a b k₁ k₂ k : Int) (h₁ : a = k₁) (h₂ : b = k₂) (h : decide (k₁ * k₂ = k) = true) : a * b = k := by
  rw [h₁, h₂]; exact of_decide_eq_true h
theorem mul_eq_kkx (a b k₁ k₂ c k : Int) (h₁ : a = k₁) (h₂ : b = k₂ * c) (h : decide (k₁ * k₂ = k) = true) :
    a * b = k * c := by
  rw [h₁, h₂, ← Int.mul_assoc, of_decide_eq_true h]
theorem mul_eq_kxk (a b k₁ c k₂ k : Int) (h₁ : a = k₁ * c) (h₂ : b = k₂) (h : decide (k₁ * k₂ = k) = true) :
    a * b = k * c := by
  rw [h₁, h₂, Int.mul_right_comm, of_decide_eq_true h]
theorem div_eq (a b k : Int) (h : b = k) : a / b = a / k := by rw [h]
theorem mod_eq (a b k : Int) (h : b = k) : a % b = a % k := by rw [h]
theorem div_eq' (a b b' k : Int) (h₁ : b = b') (h : decide (k = a / b') = true) : a / b = k := by
  rw [h₁]; exact (of_decide_eq_true h).symm
theorem mod_eq' (a b b' k : Int) (h₁ : b = b') (h : decide (k = a % b') = true) : a % b = k := by
  rw [h₁]; exact (of_decide_eq_true h).symm
theorem pow_eq (a : Int) (b : Nat) (a' b' k : Int) (h₁ : a = a') (h₂ : (NatCast.natCast b : Int) = b')
    (h : decide (k = a' ^ b'.toNat) = true) : a ^ b = k := by
  have e : b'.toNat = b := by rw [← h₂]; rfl
  rw [h₁, of_decide_eq_true h, e]
theorem natCast_sub (x y : Nat) : (NatCast.natCast (x - y) : Int) =
    if (NatCast.natCast y : Int) + -1 * NatCast.natCast x ≤ 0 then (NatCast.natCast x : Int) + -1 * NatCast.natCast y
    else 0 := by
  show ((x - y : Nat) : Int) = if (y : Int) + -1 * (x : Int) ≤ 0 then (x : Int) + -1 * (y : Int) else 0
  split <;> omega

/-! ### Cooper's case split: between two bounds of a variable there is a multiple -/

def OrOver : Nat → (Nat → Prop) → Prop
  | 0, _ => False
  | n + 1, p => p n ∨ OrOver n p
def OrOver_cases_type : Nat → (Nat → Prop) → Prop
  | 0, p => p 0
  | n + 1, p => ¬p (n + 1) → OrOver_cases_type n p
theorem orOver_cases {n : Nat} {p : Nat → Prop} (h : OrOver (n + 1) p) : OrOver_cases_type n p := by
  induction n with
  | zero => exact h.elim id False.elim
  | succ n ih => exact fun k => ih (h.elim (fun y => absurd y k) id)
theorem orOver_of {n : Nat} {p : Nat → Prop} (k : Nat) (h : k < n) (e : p k) : OrOver n p := by
  induction n with
  | zero => omega
  | succ n ih =>
    by_cases z : k = n
    · exact Or.inl (z ▸ e)
    · exact Or.inr (ih (by omega))
noncomputable def Poly.begins (x : Var) : Poly → Bool
  | .num _ => false
  | .add _ y _ => Nat.beq x y
noncomputable def Poly.first : Poly → Var
  | .num _ => 0
  | .add _ y _ => y
theorem value_begins {x : Var} {p : Poly} (h : p.begins x = true) :
    p.denote' ctx = p.leading * ctx.get x + p.rest.denote' ctx := by
  cases p with
  | num k => exact Bool.noConfusion h
  | add k y p =>
    rw [Nat.eq_of_beq_eq_true _ _ h, Poly.denote'_eq, Poly.rest, Poly.denote'_eq]
    rfl
/-- A number not below 0 is one below `n`, and a multiple of `n`. -/
theorem choice {n : Nat} (hn : 0 < n) {v : Int} (hv : 0 ≤ v) : ∃ (k : Nat) (t : Int), k < n ∧ v = k + n * t ∧ 0 ≤ t :=
  ⟨(v % n).toNat, v / n, by
    have := Int.emod_nonneg v (show (n : Int) ≠ 0 by omega)
    have := emod_lt_of_pos v (show (0 : Int) < n by omega)
    have := Int.mul_ediv_add_emod v n
    exact ⟨by omega, by omega, Int.ediv_nonneg hv (by omega)⟩⟩

def cooper_dvd_left_split (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) : Prop :=
  p₂.leading * p₁.rest.denote' ctx + -p₁.leading * p₂.rest.denote' ctx + p₂.leading * k ≤ 0 ∧
  p₁.leading ∣ p₁.rest.denote' ctx + k ∧
  p₁.leading * d ∣ p₃.leading * p₁.rest.denote' ctx + -p₁.leading * p₃.rest.denote' ctx + p₃.leading * k
def cooper_dvd_right_split (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) : Prop :=
  p₂.leading * p₁.rest.denote' ctx + -p₁.leading * p₂.rest.denote' ctx + -p₁.leading * k ≤ 0 ∧
  p₂.leading ∣ p₂.rest.denote' ctx + k ∧
  p₂.leading * d ∣ -p₃.leading * p₂.rest.denote' ctx + p₂.leading * p₃.rest.denote' ctx + -p₃.leading * k
def cooper_left_split (ctx : Context) (p₁ p₂ : Poly) (k : Nat) : Prop :=
  p₂.leading * p₁.rest.denote' ctx + -p₁.leading * p₂.rest.denote' ctx + p₂.leading * k ≤ 0 ∧
  p₁.leading ∣ p₁.rest.denote' ctx + k
def cooper_right_split (ctx : Context) (p₁ p₂ : Poly) (k : Nat) : Prop :=
  p₂.leading * p₁.rest.denote' ctx + -p₁.leading * p₂.rest.denote' ctx + -p₁.leading * k ≤ 0 ∧
  p₂.leading ∣ p₂.rest.denote' ctx + k

/-- `p` bounds the variable from below, `q` from above. -/
noncomputable def opposite (p q : Poly) : Bool :=
  Bool.and (decide (p.leading < 0 ∧ 0 < q.leading)) (Bool.and (p.begins p.first) (q.begins p.first))
noncomputable def covers (a d c : Int) (n : Nat) : Bool :=
  decide (0 < n ∧ (n : Int) % a = 0 ∧ (c * n) % (a * d) = 0)
theorem cooper_dvd_left (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat)
    (h : Bool.and (opposite p₁ p₂) (Bool.and (p₃.begins p₁.first) (covers p₁.leading d p₃.leading n)) = true)
    (e₁ : p₁.denote' ctx ≤ 0) (e₂ : p₂.denote' ctx ≤ 0) (e₃ : d ∣ p₃.denote' ctx) :
    OrOver n (cooper_dvd_left_split ctx p₁ p₂ p₃ d) := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  obtain ⟨h1, h3⟩ := Bool.and_elim h1
  obtain ⟨h3, h4⟩ := Bool.and_elim h3
  obtain ⟨h2, h5⟩ := Bool.and_elim h2
  obtain ⟨a0, b0⟩ := of_decide_eq_true h1
  obtain ⟨n0, na, nd⟩ := of_decide_eq_true h5
  rw [value_begins ctx h3] at e₁
  rw [value_begins ctx h4] at e₂
  rw [value_begins ctx h2] at e₃
  generalize ctx.get p₁.first = x at *
  obtain ⟨k, t, kn, e, t0⟩ := choice n0 (show 0 ≤ -p₁.leading * x - p₁.rest.denote' ctx by rw [Int.neg_mul]; omega)
  obtain ⟨u, hu⟩ := dvd_of_emod_eq_zero na
  obtain ⟨v, hv⟩ := dvd_of_emod_eq_zero nd
  obtain ⟨w, hw⟩ := e₃
  refine orOver_of k kn ⟨?_, ⟨-x - u * t, ?_⟩, ⟨-w - v * t, ?_⟩⟩
  · have m : (0 : Int) ≤ p₂.leading * (n * t) :=
      Int.mul_nonneg (Int.le_of_lt b0) (Int.mul_nonneg (by omega) t0)
    have l : -p₁.leading * (p₂.leading * x + p₂.rest.denote' ctx) ≤ 0 := nonpos_mul (by omega) e₂
    have r : p₂.leading * p₁.rest.denote' ctx + -p₁.leading * p₂.rest.denote' ctx + p₂.leading * k =
        -p₁.leading * (p₂.leading * x + p₂.rest.denote' ctx) - p₂.leading * (n * t) := by
      have : (k : Int) = -p₁.leading * x - p₁.rest.denote' ctx - n * t := by omega
      rw [this]; ring
    omega
  · have : (k : Int) = -p₁.leading * x - p₁.rest.denote' ctx - n * t := by omega
    rw [this, hu]; ring
  · have : (k : Int) = -p₁.leading * x - p₁.rest.denote' ctx - n * t := by omega
    rw [this]
    calc p₃.leading * p₁.rest.denote' ctx + -p₁.leading * p₃.rest.denote' ctx +
          p₃.leading * (-p₁.leading * x - p₁.rest.denote' ctx - n * t)
      _ = -p₁.leading * (p₃.leading * x + p₃.rest.denote' ctx) - p₃.leading * n * t := by ring
      _ = p₁.leading * d * (-w - v * t) := by rw [hw, hv]; ring
theorem cooper_dvd_right (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat)
    (h : Bool.and (opposite p₁ p₂) (Bool.and (p₃.begins p₁.first) (covers p₂.leading d p₃.leading n)) = true)
    (e₁ : p₁.denote' ctx ≤ 0) (e₂ : p₂.denote' ctx ≤ 0) (e₃ : d ∣ p₃.denote' ctx) :
    OrOver n (cooper_dvd_right_split ctx p₁ p₂ p₃ d) := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  obtain ⟨h1, h3⟩ := Bool.and_elim h1
  obtain ⟨h3, h4⟩ := Bool.and_elim h3
  obtain ⟨h2, h5⟩ := Bool.and_elim h2
  obtain ⟨a0, b0⟩ := of_decide_eq_true h1
  obtain ⟨n0, na, nd⟩ := of_decide_eq_true h5
  rw [value_begins ctx h3] at e₁
  rw [value_begins ctx h4] at e₂
  rw [value_begins ctx h2] at e₃
  generalize ctx.get p₁.first = x at *
  obtain ⟨k, t, kn, e, t0⟩ := choice n0 (show 0 ≤ -(p₂.leading * x) - p₂.rest.denote' ctx by omega)
  have hk : (k : Int) = -(p₂.leading * x) - p₂.rest.denote' ctx - n * t := by omega
  obtain ⟨u, hu⟩ := dvd_of_emod_eq_zero na
  obtain ⟨v, hv⟩ := dvd_of_emod_eq_zero nd
  obtain ⟨w, hw⟩ := e₃
  refine orOver_of k kn ⟨?_, ⟨-x - u * t, ?_⟩, ⟨w + v * t, ?_⟩⟩
  · have m : (0 : Int) ≤ -p₁.leading * (n * t) := Int.mul_nonneg (by omega) (Int.mul_nonneg (by omega) t0)
    have l := nonpos_mul (Int.le_of_lt b0) e₁
    have r : p₂.leading * p₁.rest.denote' ctx + -p₁.leading * p₂.rest.denote' ctx + -p₁.leading * k =
        p₂.leading * (p₁.leading * x + p₁.rest.denote' ctx) - -p₁.leading * (n * t) := by rw [hk]; ring
    omega
  · rw [hk, hu]; ring
  · rw [hk]
    calc -p₃.leading * p₂.rest.denote' ctx + p₂.leading * p₃.rest.denote' ctx +
          -p₃.leading * (-(p₂.leading * x) - p₂.rest.denote' ctx - n * t)
      _ = p₂.leading * (p₃.leading * x + p₃.rest.denote' ctx) + p₃.leading * n * t := by ring
      _ = p₂.leading * d * (w + v * t) := by rw [hw, hv]; ring
theorem covers_one {a : Int} {n : Nat} (h : decide (n = a.natAbs ∧ a ≠ 0) = true) : covers a 1 0 n = true := by
  obtain ⟨e, a0⟩ := of_decide_eq_true h
  apply decide_eq_true
  rw [e, Int.zero_mul, Int.zero_emod]
  refine ⟨by omega, ?_, rfl⟩
  rcases Int.natAbs_eq a with q | q <;> rw [q] <;> simp [Int.emod_neg]
theorem orOver_mono {n : Nat} {p q : Nat → Prop} (h : ∀ k, p k → q k) (e : OrOver n p) : OrOver n q := by
  induction n with
  | zero => exact e
  | succ n ih => exact e.imp (h n) ih
theorem cooper_left (p₁ p₂ : Poly) (n : Nat)
    (h : Bool.and (opposite p₁ p₂) (decide (n = p₁.leading.natAbs ∧ p₁.leading ≠ 0)) = true)
    (e₁ : p₁.denote' ctx ≤ 0) (e₂ : p₂.denote' ctx ≤ 0) : OrOver n (cooper_left_split ctx p₁ p₂) := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  refine orOver_mono (fun k c => ⟨c.1, c.2.1⟩)
    (cooper_dvd_left ctx p₁ p₂ (.add 0 p₁.first (.num 0)) 1 n ?_ e₁ e₂ (Int.one_dvd _))
  rw [h1]
  show Bool.and (Nat.beq p₁.first p₁.first) (covers _ 1 0 n) = true
  rw [covers_one h2, Nat.beq_refl]; rfl
theorem cooper_right (p₁ p₂ : Poly) (n : Nat)
    (h : Bool.and (opposite p₁ p₂) (decide (n = p₂.leading.natAbs ∧ p₂.leading ≠ 0)) = true)
    (e₁ : p₁.denote' ctx ≤ 0) (e₂ : p₂.denote' ctx ≤ 0) : OrOver n (cooper_right_split ctx p₁ p₂) := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  refine orOver_mono (fun k c => ⟨c.1, c.2.1⟩)
    (cooper_dvd_right ctx p₁ p₂ (.add 0 p₁.first (.num 0)) 1 n ?_ e₁ e₂ (Int.one_dvd _))
  rw [h1]
  show Bool.and (Nat.beq p₁.first p₁.first) (covers _ 1 0 n) = true
  rw [covers_one h2, Nat.beq_refl]; rfl

section
variable (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat)
noncomputable def split_ineq_cert (p₁ p₂ : Poly) (k b : Int) (p' : Poly) : Bool :=
  combine p₂.leading p₁.rest (-p₁.leading) p₂.rest (b * k) p'
noncomputable def left_ineq (p₁ p₂ : Poly) (k b : Int) (p' : Poly) : Bool :=
  Bool.and (decide (p₂.leading = b)) (split_ineq_cert p₁ p₂ k b p')
theorem cooper_left_split_ineq (b : Int) (p' : Poly) (e : cooper_left_split ctx p₁ p₂ k)
    (h : left_ineq p₁ p₂ k b p' = true) : p'.denote' ctx ≤ 0 := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  rw [value_combine ctx h2, ← of_decide_eq_true h1]; exact e.1
theorem cooper_dvd_left_split_ineq (b : Int) (p' : Poly) (e : cooper_dvd_left_split ctx p₁ p₂ p₃ d k)
    (h : left_ineq p₁ p₂ k b p' = true) : p'.denote' ctx ≤ 0 :=
  cooper_left_split_ineq ctx p₁ p₂ k b p' ⟨e.1, e.2.1⟩ h
noncomputable def right_ineq (p₁ p₂ : Poly) (k a : Int) (p' : Poly) : Bool :=
  Bool.and (decide (p₁.leading = a)) (split_ineq_cert p₁ p₂ k (-a) p')
theorem cooper_right_split_ineq (a : Int) (p' : Poly) (e : cooper_right_split ctx p₁ p₂ k)
    (h : right_ineq p₁ p₂ k a p' = true) : p'.denote' ctx ≤ 0 := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  rw [value_combine ctx h2, ← of_decide_eq_true h1]; exact e.1
theorem cooper_dvd_right_split_ineq (a : Int) (p' : Poly) (e : cooper_dvd_right_split ctx p₁ p₂ p₃ d k)
    (h : right_ineq p₁ p₂ k a p' = true) : p'.denote' ctx ≤ 0 :=
  cooper_right_split_ineq ctx p₁ p₂ k a p' ⟨e.1, e.2.1⟩ h
noncomputable def split_dvd (p : Poly) (k a : Int) (p' : Poly) : Bool :=
  Bool.and (decide (a = p.leading)) (combine 1 p.rest 0 p.rest k p')
theorem value_split {p : Poly} {k : Int} {a : Int} {p' : Poly} (h : split_dvd p k a p' = true)
    (e : p.leading ∣ p.rest.denote' ctx + k) : a ∣ p'.denote' ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  rw [value_combine ctx h2, of_decide_eq_true h1, Int.one_mul, Int.zero_mul, Int.add_zero]; exact e
theorem cooper_left_split_dvd (a : Int) (p' : Poly) (e : cooper_left_split ctx p₁ p₂ k)
    (h : split_dvd p₁ k a p' = true) : a ∣ p'.denote' ctx := value_split ctx h e.2
theorem cooper_right_split_dvd (b : Int) (p' : Poly) (e : cooper_right_split ctx p₁ p₂ k)
    (h : split_dvd p₂ k b p' = true) : b ∣ p'.denote' ctx := value_split ctx h e.2
theorem cooper_dvd_left_split_dvd1 (a : Int) (p' : Poly) (e : cooper_dvd_left_split ctx p₁ p₂ p₃ d k)
    (h : split_dvd p₁ k a p' = true) : a ∣ p'.denote' ctx := value_split ctx h e.2.1
theorem cooper_dvd_right_split_dvd1 (b : Int) (p' : Poly) (e : cooper_dvd_right_split ctx p₁ p₂ p₃ d k)
    (h : split_dvd p₂ k b p' = true) : b ∣ p'.denote' ctx := value_split ctx h e.2.1
theorem cooper_dvd_left_split_dvd2 (d' : Int) (p' : Poly) (e : cooper_dvd_left_split ctx p₁ p₂ p₃ d k)
    (h : Bool.and (decide (d' = p₁.leading * d))
      (combine p₃.leading p₁.rest (-p₁.leading) p₃.rest (p₃.leading * k) p') = true) : d' ∣ p'.denote' ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  rw [value_combine ctx h2, of_decide_eq_true h1]; exact e.2.2
theorem cooper_dvd_right_split_dvd2 (d' : Int) (p' : Poly) (e : cooper_dvd_right_split ctx p₁ p₂ p₃ d k)
    (h : Bool.and (decide (d' = p₂.leading * d))
      (combine (-p₃.leading) p₂.rest p₂.leading p₃.rest (-p₃.leading * k) p') = true) : d' ∣ p'.denote' ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  rw [value_combine ctx h2, of_decide_eq_true h1]; exact e.2.2
end
noncomputable def gap_cert (p₁ p₂ p₃ : Poly) (d α β : Int) : Bool :=
  Bool.and (Bool.and (p₁.begins p₁.first) (Bool.and (p₂.begins p₁.first) (p₃.begins p₁.first)))
    (Bool.and (decide (p₁.leading = -1 ∧ p₂.leading = 1 ∧ 0 < d ∧ α * p₃.leading + β * d = 1 ∧
        -p₂.rest.form.const < (-α * p₃.rest.form.const) % d - d * (((-α * p₃.rest.form.const) % d - p₁.rest.form.const) / d)))
      (Bool.and (isConstant p₁.rest) (Bool.and (isConstant p₂.rest) (isConstant p₃.rest))))
theorem cooper_unsat (p₁ p₂ p₃ : Poly) (d α β : Int) (h : gap_cert p₁ p₂ p₃ d α β = true)
    (e₁ : p₁.denote' ctx ≤ 0) (e₂ : p₂.denote' ctx ≤ 0) (e₃ : d ∣ p₃.denote' ctx) : False := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  obtain ⟨h1, h3⟩ := Bool.and_elim h1
  obtain ⟨h3, h4⟩ := Bool.and_elim h3
  obtain ⟨h2, h5⟩ := Bool.and_elim h2
  obtain ⟨h5, h6⟩ := Bool.and_elim h5
  obtain ⟨h6, h7⟩ := Bool.and_elim h6
  obtain ⟨l1, l2, d0, g, r⟩ := of_decide_eq_true h2
  rw [value_begins ctx h1, value_constant ctx h5, l1] at e₁
  rw [value_begins ctx h3, value_constant ctx h6, l2] at e₂
  rw [value_begins ctx h4, value_constant ctx h7] at e₃
  generalize ctx.get p₁.first = x at *
  generalize p₁.rest.form.const = a at *
  generalize p₂.rest.form.const = b at *
  generalize p₃.rest.form.const = c at *
  obtain ⟨w, hw⟩ := e₃
  have m := Int.mul_ediv_add_emod (-α * c) d
  generalize (-α * c) % d = y at *
  generalize (-α * c) / d = z at *
  have q := Int.mul_ediv_add_emod (y - a) d
  have q' := emod_lt_of_pos (y - a) d0
  generalize (y - a) / d = s at *
  have hx : x = y + d * (z + α * w + β * x) := by
    calc x = (α * p₃.leading + β * d) * x := by rw [g, Int.one_mul]
      _ = α * (p₃.leading * x + c) + -α * c + d * (β * x) := by ring
      _ = y + d * (z + α * w + β * x) := by rw [hw, ← m]; ring
  generalize z + α * w + β * x = t at *
  have k : 0 < d * (t + s + 1) := by
    have : d * (t + s + 1) = d * t + d * s + d := by ring
    omega
  have k' : 0 < t + s + 1 := Int.pos_of_mul_pos_left k d0
  have k'' : 0 ≤ d * (t + s) := Int.mul_nonneg (Int.le_of_lt d0) (by omega)
  rw [Int.mul_add] at k''
  omega
end Int.Internal.Linear
