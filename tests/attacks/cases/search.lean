Tactics that search, and say what to do instead of doing it.
--! limits wall_seconds=20
--! target
theorem goal (n : Nat) (h : n ≤ 3) : n * n * n ≤ 27 ∧ n * n ≠ 7 := sorry
--! honest
theorem goal (n : Nat) (h : n ≤ 3) : n * n * n ≤ 27 ∧ n * n ≠ 7 := by
  have cases : n = 0 ∨ n = 1 ∨ n = 2 ∨ n = 3 := by omega
  rcases cases with e | e | e | e <;> subst e <;> decide
--! attack exact?
theorem goal (n : Nat) (h : n ≤ 3) : n * n * n ≤ 27 ∧ n * n ≠ 7 := by
  exact?
--! attack apply?
theorem goal (n : Nat) (h : n ≤ 3) : n * n * n ≤ 27 ∧ n * n ≠ 7 := by
  apply?
--! attack rw?
theorem goal (n : Nat) (h : n ≤ 3) : n * n * n ≤ 27 ∧ n * n ≠ 7 := by
  rw?
