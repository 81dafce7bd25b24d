prelude
import Init.Algebra.Field
import Init.NormNum
import Init.Positivity
/-!
`Init.Algebra.FieldSimp`: `field_simp` clears denominators in fields.
-/

/-- What `field_simp` asks of a denominator: not zero, or positive. -/
macro "field_simp_discharge" : tactic =>
  `(tactic| first | assumption | (norm_num; done) | exact (by positivity) |
    (simp [*]; done) | fail)

/-- `field_simp [h₁, h₂] at h` writes sums, products and quotients as one quotient and multiplies
equations and inequalities by the denominators. A denominator must be known not to be zero (for an
inequality: positive) by a hypothesis, by `positivity` or by `simp` with the hypotheses; others stay.
It does not put the result in a normal form: `ring` or `linarith` finish. -/
syntax (name := fieldSimp) "field_simp" (" [" (Lean.Parser.Tactic.simpStar <|>
  Lean.Parser.Tactic.simpErase <|> Lean.Parser.Tactic.simpLemma),* "]")?
  (Lean.Parser.Tactic.location)? : tactic
macro_rules
  | `(tactic| field_simp $[$loc]?) => `(tactic| field_simp [] $[$loc]?)
macro_rules
  | `(tactic| field_simp [$args,*] $[$loc]?) => `(tactic| simp (disch := field_simp_discharge) only
      [div_add_div, div_add', add_div', div_sub_div, div_sub', sub_div', div_eq_iff, eq_div_iff,
      div_eq_div_iff, div_div, div_div_eq_mul_div, mul_div_assoc', div_mul_eq_mul_div,
      div_mul_div_comm, neg_div', div_pow, inv_eq_one_div, div_self, div_one, one_mul, mul_one,
      mul_div_cancel_left₀, mul_div_cancel_right₀, mul_pow, div_le_div_iff_of_pos, div_le_iff₀, le_div_iff₀,
      div_lt_div_iff, div_lt_iff₀, lt_div_iff₀, ne_eq, not_false_eq_true, div_eq_zero_iff, $args,*]
      $[$loc]?)
