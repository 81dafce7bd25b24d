-- Recursive definitions: structural, well-founded, nested in pairs, mutual; and one without an end.
-- Read by tests/lean/test_tactics.py: a command's first message must contain the text after `--⊢`.
def halvings (n : ℕ) : ℕ := if n = 0 then 0 else halvings (n / 2) + 1
termination_by n
theorem halvings_five : halvings 5 = 3 := by simp [halvings]
theorem halvings_eq (n : ℕ) : halvings n = if n = 0 then 0 else halvings (n / 2) + 1 := by
  rw [halvings]
def euclid (a b : ℕ) : ℕ := if h : b = 0 then a else euclid b (a % b)
termination_by b
decreasing_by exact Nat.mod_lt _ (Nat.pos_of_ne_zero h)
theorem euclid_value : euclid 12 18 = 6 := by simp [euclid]
def ack : ℕ → ℕ → ℕ
  | 0, n => n + 1
  | m + 1, 0 => ack m 1
  | m + 1, n + 1 => ack m (ack (m + 1) n)
termination_by m n => (m, n)
theorem ack_value : ack 1 1 = 3 := by simp [ack]
theorem ack_pos (m n : ℕ) : 0 < ack m n := by
  induction m generalizing n with
  | zero => simp [ack]
  | succ m ih =>
    cases n with
    | zero => rw [ack]; exact ih 1
    | succ n => rw [ack]; exact ih _
def guessed (n : ℕ) : ℕ := if n ≤ 1 then 0 else 1 + guessed (n / 2)
mutual
def isEven : ℕ → Bool
  | 0 => true
  | n + 1 => isOdd n
def isOdd : ℕ → Bool
  | 0 => false
  | n + 1 => isEven n
end
theorem four_even : isEven 4 = true := by decide
inductive Shape where
  | leaf : Shape
  | node (left right : Shape) : Shape
  deriving DecidableEq
def Shape.leaves : Shape → ℕ
  | leaf => 1
  | node l r => leaves l + leaves r
theorem Shape.leaves_pos (s : Shape) : 0 < s.leaves := by
  induction s with
  | leaf => decide
  | node l r hl hr => exact Nat.add_pos_left hl _
theorem strong (n : ℕ) (h : 0 < n) : ∃ k, 2 ^ k ≤ n ∧ n < 2 ^ (k + 1) := by
  induction n using Nat.strong_induction_on with
  | _ n ih =>
    by_cases h1 : n = 1
    · exact ⟨0, by subst h1; decide, by subst h1; decide⟩
    · obtain ⟨k, hk, hk'⟩ := ih (n / 2) (by omega) (by omega)
      refine ⟨k + 1, ?_, ?_⟩ <;> rw [Nat.pow_succ] at * <;> omega
#check strong --⊢ strong (n : ℕ) (h : 0 < n) : ∃ k, 2 ^ k ≤ n ∧ n < 2 ^ (k + 1)
def endless (n : ℕ) : ℕ := endless (n + 1) --⊢ fail to show termination
