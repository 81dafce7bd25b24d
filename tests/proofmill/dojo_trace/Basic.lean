import Dep

/-! A "module" doc: a < b & c. -/

namespace Demo

/-- Three times. -/
def triple (a : Nat) : Nat := 3 * a

@[simp]
theorem triple_add (a b : Nat) : triple (a + b) = triple a + triple b := by
  simp only [triple]  -- unfold "both" & go
  { omega }

private theorem small (h : 1 < 2) : 1 < 2 := by
  have h' : 1 < 2 := by
    -- by the hypothesis
    exact h
  first
    | exact Nat.lt_of_lt_of_le h' (Nat.le_refl 2)
    | exact h

lemma two_mul_ℕ (n : Nat) : 2 * n = n + n := by
  omega

theorem term_mode : 1 + 1 = 2 := rfl

end Demo
