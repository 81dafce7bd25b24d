prelude
import Init.Positivity
import Init.NormNum
import Init.Tactic.Goals
import Init.Finset.BigOperators
/-!
`Init.Tactic.GCongr`: `gcongr`, which reduces an inequality between two terms of the same shape to
inequalities between their parts.
-/

-- Side conditions of `gcongr`: left to the user when nothing here proves them.
syntax "gcongr_side" : tactic
macro_rules
  | `(tactic| gcongr_side) => `(tactic| first
    | positivity
    | assumption
    | (norm_num; done)
    | skip)
-- One step; the first goals that come are inequalities, later ones side conditions.
syntax "gcongr_step" : tactic
-- A part: closed by a hypothesis, taken apart further, or left to the user.
syntax "gcongr_part" : tactic
macro_rules
  | `(tactic| gcongr_part) => `(tactic| first
    | with_reducible rfl
    | exact le_refl _
    | assumption
    | exact le_of_lt (by assumption)
    | gcongr_step
    | skip)
macro_rules
  | `(tactic| gcongr_step) => `(tactic| with_reducible first
    | (refine add_le_add ?_ ?_ <;> gcongr_part)
    | (refine add_lt_add_left ?_ _ <;> gcongr_part)
    | (refine add_lt_add_right ?_ _ <;> gcongr_part)
    | (refine add_lt_add ?_ ?_ <;> gcongr_part)
    | (refine mul_le_mul_of_nonneg_left ?_ ?_
       on_goal 2 => gcongr_side
       on_goal 1 => gcongr_part)
    | (refine mul_le_mul_of_nonneg_right ?_ ?_
       on_goal 2 => gcongr_side
       on_goal 1 => gcongr_part)
    | (refine mul_le_mul ?_ ?_ ?_ ?_
       on_goal 4 => gcongr_side
       on_goal 3 => gcongr_side
       on_goal 2 => gcongr_part
       on_goal 1 => gcongr_part)
    | (refine mul_lt_mul_of_pos_left ?_ ?_
       on_goal 2 => gcongr_side
       on_goal 1 => gcongr_part)
    | (refine mul_lt_mul_of_pos_right ?_ ?_
       on_goal 2 => gcongr_side
       on_goal 1 => gcongr_part)
    | (refine pow_le_pow_left₀ ?_ ?_ _
       on_goal 2 => gcongr_part
       on_goal 1 => gcongr_side)
    | (refine pow_le_pow_right₀ ?_ ?_
       on_goal 2 => gcongr_part
       on_goal 1 => gcongr_side)
    | (refine pow_lt_pow_left₀ ?_ ?_ ?_
       on_goal 3 => gcongr_side
       on_goal 2 => gcongr_side
       on_goal 1 => gcongr_part)
    | (refine pow_lt_pow_right₀ ?_ ?_
       on_goal 2 => gcongr_part
       on_goal 1 => gcongr_side)
    | (refine sub_le_sub ?_ ?_ <;> gcongr_part)
    | (refine sub_lt_sub_left ?_ _ <;> gcongr_part)
    | (refine sub_lt_sub_right ?_ _ <;> gcongr_part)
    | (refine neg_le_neg ?_ <;> gcongr_part)
    | (refine div_le_div_of_nonneg_right ?_ ?_
       on_goal 2 => gcongr_side
       on_goal 1 => gcongr_part)
    | (refine div_le_div_of_nonneg_left ?_ ?_ ?_
       on_goal 3 => gcongr_part
       on_goal 2 => gcongr_side
       on_goal 1 => gcongr_side)
    | (refine div_lt_div_of_pos_right ?_ ?_
       on_goal 2 => gcongr_side
       on_goal 1 => gcongr_part)
    | (refine Nat.sub_le_sub ?_ ?_ <;> gcongr_part)
    | (refine Nat.div_le_div_right ?_ <;> gcongr_part)
    | (refine Nat.div_le_div_left ?_ ?_
       on_goal 2 => gcongr_side
       on_goal 1 => gcongr_part)
    | (refine Finset.sum_le_sum fun _ _ => ?_ <;> gcongr_part)
    | (refine Nat.factorial_le ?_ <;> gcongr_part)
    | (refine Nat.sqrt_le_sqrt ?_ <;> gcongr_part))
/-- `gcongr` proves `f a b ≤ f c d` (or `<`) from inequalities between the parts that differ, for `+`, `*`,
`-`, `^`, `/`, sums, factorials and square roots. Side conditions go to `positivity`, parts to the
context; what is left is left to the user. Mathlib's also knows lemmas tagged `@[gcongr]` and takes a
pattern, which is ignored here. -/
syntax "gcongr" (ppSpace colGt term)? (" with" (ppSpace colGt ident)+)? : tactic
macro_rules
  | `(tactic| gcongr $[$_]? $[with $_*]?) => `(tactic| gcongr_step)
