-- One theorem per tactic that must be proved, and one, ending in `_false`, that must be refused.
-- Read by tests/lean/test_tactics.py. A theorem starts in column 0 and ends before the next one.
open Real Nat Topology Rat BigOperators

theorem intro_true (p q : Prop) : p → q → p := by
  intro hp _
  exact hp
theorem intro_false (p q : Prop) : p ∧ q := by
  intro hp
  exact hp
theorem intros_true (p q : Prop) : p → q → q := by
  intros _ hq
  exact hq
theorem intros_false (p q : Prop) : p → q → q := by
  intros hp
  exact hp
theorem exact_true (a : ℕ) (h : a = 3) : a = 3 := by exact h
theorem exact_false (a : ℕ) (h : a = 3) : a = 4 := by exact h
theorem apply_true (p : ℕ → Prop) (h : ∀ n, p n → p (n + 1)) (h0 : p 0) : p 2 := by
  apply h
  apply h
  apply h0
theorem apply_false (p : ℕ → Prop) (h : ∀ n, p n → p (n + 1)) (h0 : p 0) : p 2 := by
  apply h
  apply h0
theorem refine_true (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine ⟨?_, hq⟩
  exact hp
theorem refine_false (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine ⟨?_, hp⟩
  exact hp
theorem constructor_true (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  · exact hp
  · exact hq
theorem constructor_false (p q : Prop) (hp : p) : p ∧ q := by
  constructor
  · exact hp
theorem cases_true (p q r : Prop) (h : p ∨ q) (hp : p → r) (hq : q → r) : r := by
  cases h with
  | inl x => exact hp x
  | inr x => exact hq x
theorem cases_false (p q r : Prop) (h : p ∨ q) (hp : p → r) : r := by
  cases h with
  | inl x => exact hp x
theorem cases_nat_true (n : ℕ) : n = 0 ∨ ∃ k, n = k + 1 := by
  cases n with
  | zero => exact .inl rfl
  | succ k => exact .inr ⟨k, rfl⟩
theorem cases_nat_false (n : ℕ) : n = 0 := by
  cases n with
  | zero => rfl
  | succ k => rfl
theorem induction_true (n : ℕ) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [← Nat.add_assoc, ih]
theorem induction_false (n : ℕ) : n + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [ih]
theorem induction_generalizing_true (n : ℕ) : ∀ m, n + m = m + n := by
  intro m
  induction n generalizing m with
  | zero => rw [Nat.zero_add, Nat.add_zero]
  | succ n ih => rw [Nat.add_right_comm, ih, Nat.add_assoc]
theorem induction_generalizing_false (n m : ℕ) : n + m = n := by
  induction n generalizing m with
  | zero => rfl
  | succ n ih => rw [Nat.add_right_comm, ih m]
theorem induction_le_true (m n : ℕ) (h : m ≤ n) : m ≤ n + 1 := by
  induction h with
  | refl => exact Nat.le.step .refl
  | step _ ih => exact .step ih
theorem induction_le_false (m n : ℕ) (h : m ≤ n) : n ≤ m := by
  induction h with
  | refl => exact .refl
  | step _ ih => exact ih
theorem rcases_true (p q r : Prop) (h : p ∧ (q ∨ r)) : (p ∧ q) ∨ (p ∧ r) := by
  rcases h with ⟨hp, hq | hr⟩
  · exact .inl ⟨hp, hq⟩
  · exact .inr ⟨hp, hr⟩
theorem rcases_false (p q r : Prop) (h : p ∧ (q ∨ r)) : p ∧ q := by
  rcases h with ⟨hp, hq | hr⟩
  · exact ⟨hp, hq⟩
  · exact ⟨hp, hr⟩
theorem rintro_true (p q : Prop) : p ∧ q → q ∧ p := by
  rintro ⟨hp, hq⟩
  exact ⟨hq, hp⟩
theorem rintro_rfl_true (a b : ℕ) : a = b → b = a := by
  rintro rfl
  rfl
theorem rintro_false (p q : Prop) : p ∨ q → q ∧ p := by
  rintro (hp | hq)
  · exact ⟨hp, hp⟩
  · exact ⟨hq, hq⟩
theorem obtain_true (p : ℕ → Prop) (h : ∃ n, p n ∧ n = 3) : p 3 := by
  obtain ⟨n, hn, rfl⟩ := h
  exact hn
theorem obtain_false (p : ℕ → Prop) (h : ∃ n, p n) : p 3 := by
  obtain ⟨n, hn⟩ := h
  exact hn
theorem have_true (a b : ℕ) (h : a = b) : b = a := by
  have k : b = a := h.symm
  exact k
theorem have_false (a b : ℕ) (h : a = b) : b = a := by
  have k : b = a + 1 := h.symm
  exact h.symm
theorem show_true (a : ℕ) : a + 0 = a := by
  show a = a
  rfl
theorem show_false (a : ℕ) : a + 0 = a := by
  show a = 0
  rfl
theorem suffices_true (a b c : ℕ) (h : a = b) (k : b = c) : a = c := by
  suffices h' : b = c by rw [h, h']
  exact k
theorem suffices_false (a b c : ℕ) (h : a = b) : a = c := by
  suffices h' : b = c by rw [h, h']
  exact h
theorem calc_true (a b c : ℕ) (h : a < b) (k : b ≤ c) : a < c + 1 := by
  calc
    a < b := h
    _ ≤ c := k
    _ < c + 1 := Nat.lt_succ_self c
theorem calc_false (a b c : ℕ) (h : a < b) (k : b ≤ c) : c < a := by
  calc
    a < b := h
    _ ≤ c := k
theorem calc_eq_true (a b c : ℕ) (h : a = b) (k : b = c) : a = c := calc
  a = b := h
  _ = c := by rw [k]
theorem calc_eq_false (a b c : ℕ) (h : a = b) (k : b = c) : a = c := calc
  a = b := k
  _ = c := by rw [k]
theorem rw_true (a b c : ℕ) (h : a = b) : a + c = b + c := by rw [h]
theorem rw_false (a b c : ℕ) (h : a = b) : c = c + 1 := by rw [h]
theorem rw_at_true (a b c : ℕ) (h : a = b) (k : a = c) : b = c := by
  rw [h] at k
  exact k
theorem rw_at_false (a b c : ℕ) (h : a = b) (k : a = c) : b = c := by
  rw [k] at h
  exact h
theorem rw_symm_true (a b c : ℕ) (h : a = b) : b + c = a + c := by rw [← h]
theorem rw_symm_false (a b c : ℕ) (h : a = b) : a + c = b + (c + 1) := by rw [← h]
theorem simp_true (a b : ℕ) (h : a = b) : a + 0 = 0 + b * 1 := by simp [h]
theorem simp_false (a b : ℕ) : a + 0 = b := by simp
theorem simp_only_true (a b : ℕ) : a + b + 0 = b + a := by simp only [Nat.add_zero, Nat.add_comm]
theorem simp_only_false (a b : ℕ) : a + b + 0 = b + a := by simp only [Nat.add_zero]
theorem simp_at_true (a b : ℕ) (h : a + 0 = b ∧ True) : a = b := by
  simp at h
  exact h
theorem simp_at_false (a b : ℕ) (h : a + 0 = b) : a = b + 1 := by
  simp at h
  exact h
theorem simp_star_true (a b c : ℕ) (h : a = b) (k : b = c) : a = c := by simp [*]
theorem simp_star_false (a b c : ℕ) (h : a = b) (k : b = c) : a = c + 1 := by simp [*]
theorem simp_all_true (p q : Prop) (hp : p) (h : p → q) : q ∧ p := by simp_all
theorem simp_all_false (p q : Prop) (hp : p) (h : q → p) : q ∧ p := by simp_all
theorem decide_true : 2 ^ 10 = 1024 ∧ 3 < 5 ∨ 1 = 2 := by decide
theorem decide_false : 2 ^ 10 = 1025 := by decide
theorem rfl_true (a : ℕ) : a + 2 = a + 1 + 1 := by rfl
theorem rfl_false (a : ℕ) : a + 2 = a + 1 := by rfl
theorem subst_true (a b : ℕ) (h : a = b) (k : a = 3) : b = 3 := by
  subst h
  exact k
theorem subst_false (a b : ℕ) (h : a = b) (k : a = 3) : b = 4 := by
  subst h
  exact k
theorem left_true (p q : Prop) (hp : p) : p ∨ q := by
  left
  exact hp
theorem left_false (p q : Prop) (hp : p) : q ∨ p := by
  left
  exact hp
theorem right_true (p q : Prop) (hp : p) : q ∨ p := by
  right
  exact hp
theorem right_false (p q : Prop) (hp : p) : p ∨ q := by
  right
  exact hp
theorem exists_true : ∃ x y : ℕ, x + y = 5 := by exists 2, 3
theorem exists_false : ∃ x y : ℕ, x + y = 5 := by exists 2, 4
theorem contradiction_true (p q : Prop) (h : p) (k : ¬p) : q := by contradiction
theorem contradiction_false (p q : Prop) (h : p) (k : ¬q) : q := by contradiction
theorem injection_true (a b : ℕ) (h : some a = some b) : a = b := by
  injection h
theorem injection_false (a b : ℕ) (f : ℕ → ℕ) (h : f a = f b) : a = b := by
  injection h
theorem by_cases_true (p q : Prop) (h : p → q) (k : ¬p → q) : q := by
  by_cases hp : p
  · exact h hp
  · exact k hp
theorem by_cases_false (p q : Prop) (h : p → q) (k : ¬p → q) : q := by
  by_cases hp : p
  · exact h hp
  · exact h hp
theorem split_match_true (n : ℕ) : (match n with | 0 => 1 | _ + 1 => 1) = 1 := by
  split
  · rfl
  · rfl
theorem split_match_false (n : ℕ) : (match n with | 0 => 1 | _ + 1 => 2) = 1 := by
  split
  · rfl
  · rfl
theorem split_if_true (a b : ℕ) : (if a ≤ b then a else b) ≤ b := by
  split
  · assumption
  · exact Nat.le_refl b
theorem split_if_false (a b : ℕ) : (if a ≤ b then a else b) < b := by
  split
  · assumption
  · assumption
theorem congr_true (f : ℕ → ℕ → ℕ) (a b c d : ℕ) (h : a = b) (k : c = d) : f a c = f b d := by congr
theorem congr_false (f : ℕ → ℕ → ℕ) (a b c d : ℕ) (h : a = b) : f a c = f b d := by congr
theorem funext_true (f g : ℕ → ℕ) (h : ∀ x, f x = g x) : f = g := by
  funext x
  exact h x
theorem funext_false (f g : ℕ → ℕ) (h : ∀ x, f x = g (x + 1)) : f = g := by
  funext x
  exact h x
theorem ext_true (f g : ℕ → ℕ) (h : ∀ x, f x = g x) : f = g := by
  ext x
  exact h x
theorem ext_false (f g : ℕ → ℕ) (h : ∀ x, f x = g (x + 1)) : f = g := by
  ext x
  exact h x
theorem symm_true (a b : ℕ) (h : a = b) : b = a := by
  symm
  exact h
theorem symm_false (a b : ℕ) (h : a ≤ b) : b ≤ a := by
  symm
  exact h
theorem specialize_true (p : ℕ → Prop) (h : ∀ n, p n) : p 3 := by
  specialize h 3
  exact h
theorem specialize_false (p : ℕ → Prop) (h : ∀ n, p n) : p 3 := by
  specialize h 4
  exact h
theorem first_true (p : Prop) (h : p) : p ∨ False := by
  first
  | exact h
  | exact .inl h
theorem first_false (p : Prop) (h : p) : p ∧ False := by
  first
  | exact h
  | exact ⟨h, h⟩
theorem seq_focus_true (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor <;> assumption
theorem seq_focus_false (p q : Prop) (hp : p) : p ∧ q := by
  constructor <;> assumption
theorem cdot_true (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  apply And.intro
  · assumption
  · assumption
theorem cdot_false (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  apply And.intro
  · skip
  · assumption
theorem exfalso_true (p : Prop) (h : 1 = 2) : p := by
  exfalso
  exact absurd h (by decide)
theorem exfalso_false (p : Prop) (h : 1 = 1) : p := by
  exfalso
  exact absurd h (by decide)
theorem conv_true (a b : ℕ) (h : a = b) : a + a = a + b := by
  conv =>
    rhs
    rw [← h]
theorem conv_false (a b : ℕ) (h : a = b) : a + a = a + b := by
  conv =>
    lhs
    rw [← h]
theorem conv_in_true (a b c : ℕ) : a + (b + c) = a + (c + b) := by
  conv in b + c => rw [Nat.add_comm]
theorem conv_in_false (a b c : ℕ) : a + (b + c) = a + (c + b) := by
  conv in b * c => rw [Nat.add_comm]
theorem generalize_true (a : ℕ) (p : ℕ → Prop) (h : ∀ x, p x) : p (a * a + 1) := by
  generalize a * a = z
  exact h (z + 1)
theorem generalize_false (a : ℕ) : a * 0 + 1 = 1 := by
  generalize a * 0 = z
  rfl
theorem unfold_true (a b : ℕ) (h : a ≠ b) : a = b → False := by
  unfold Ne at h
  exact h
theorem unfold_false (a b : ℕ) (h : a = b) : a = b := by
  unfold Ne at h
  exact h
theorem change_true (a b : ℕ) (h : a + 0 = b) : a = b := by
  change a = b at h
  exact h
theorem change_false (a b : ℕ) (h : a + b = b) : a = b := by
  change a = b at h
  exact h
theorem case_true (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  case right => exact hq
  case left => exact hp
theorem case_false (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  case right => exact hp
  case left => exact hp
theorem next_true (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  next => exact hp
  next => exact hq
theorem next_false (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  next => exact hp
theorem repeat_true (p : Prop) (hp : p) : p ∧ p ∧ p ∧ p := by
  repeat (first | exact hp | constructor)
theorem repeat_false (p q : Prop) (hp : p) : p ∧ p ∧ q ∧ p := by
  repeat (first | exact hp | constructor)
theorem try_true (p : Prop) (hp : p) : p := by
  try rfl
  exact hp
theorem try_false (p : Prop) : p := by
  try assumption
theorem all_goals_true (p q : Prop) (h : p ∧ q) : q ∧ p := by
  constructor
  all_goals simp [h]
theorem all_goals_false (p q : Prop) (hp : p) : q ∧ p := by
  constructor
  all_goals exact hp
theorem any_goals_true (p q : Prop) (hp : p) (hq : q) : q ∧ p := by
  constructor
  any_goals exact hp
  exact hq
theorem any_goals_false (p q : Prop) (hp : p) : q ∧ p := by
  constructor
  any_goals exact hp
theorem omega_true (a b : ℕ) (h : 2 * a + 1 = 2 * b + 3) : a = b + 1 := by omega
theorem omega_false (a b : ℕ) (h : 2 * a + 1 = 2 * b + 3) : a = b := by omega
theorem exists_unique_true : ∃! x : ℕ, x + 1 = 3 := ⟨2, rfl, fun _ h => by omega⟩
theorem exists_unique_false : ∃! x : ℕ, 3 < x := ⟨4, by decide, fun _ h => by omega⟩
theorem binder_pred_true : ∀ x > 3, ∃ y ≥ x, y ≠ (3 : ℕ) := fun x h => ⟨x, Nat.le_refl x, by omega⟩
theorem binder_pred_false : ∀ x ≥ 3, ∃ y > x, y = (3 : ℕ) := fun x h => ⟨x, Nat.le_refl x, by omega⟩
theorem by_contra_true (a b : ℕ) (h : ¬ a < b) : b ≤ a := by
  by_contra k
  omega
theorem by_contra_not_true (a : ℕ) : ¬ a < a := by
  by_contra k
  omega
theorem by_contra_bang_true (a b : ℕ) (h : ¬ a < b) : b ≤ a := by
  by_contra! k
  exact absurd k h
theorem push_neg_true (f : ℕ → ℕ) (h : ¬ ∀ x, ∃ y, f x ≤ y ∧ y ≤ x) : ∃ x, ∀ y, f x ≤ y → x < y := by
  push_neg at h
  exact h
theorem push_neg_goal_true (p q : Prop) (h : p ∧ ¬ q) : ¬ (p → q) := by
  push_neg
  exact h
theorem contrapose_true (p q : Prop) (h : ¬ q → ¬ p) : p → q := by
  contrapose
  exact h
theorem contrapose_hyp_true (a b : ℕ) (h : a < b) : a ≠ b := by
  contrapose! h
  omega
theorem use_true : ∃ x y : ℕ, x + y = 5 := by use 2, 3
theorem use_and_true (a : ℕ) (h : 3 < a) : ∃ x > 3, x = a := by use a
theorem use_proof_true (a : ℕ) (h : 3 < a) : ∃ x > 3, x = a := by use a, h
theorem use_left_true (p : ℕ → Prop) (h : ∀ n, p n) : ∃ x, p x := by
  use 3
  exact h 3
theorem choose_true (p : ℕ → ℕ → Prop) (h : ∀ x, ∃ y, p x y) : ∃ f : ℕ → ℕ, ∀ x, p x (f x) := by
  choose f hf using h
  exact ⟨f, hf⟩
theorem choose2_true (p : ℕ → ℕ → Prop) (h : ∀ x, 0 < x → ∃ y, p x y) : ∃ f : (x : ℕ) → 0 < x → ℕ, ∀ x hx, p x (f x hx) := by
  choose f hf using h
  exact ⟨f, hf⟩
theorem nth_rewrite_true (a b : ℕ) (h : a = b) : a + a = a + b := by
  nth_rewrite 2 [h]
  rfl
theorem nth_rw_at_true (a b : ℕ) (h : a = b) (k : a + a = 4) : b + a = 4 := by
  nth_rw 1 [h] at k
  exact k
theorem set_true (a b : ℕ) (h : a * b + 1 = 5) : a * b = 4 := by
  set z := a * b with hz
  omega
theorem trans_true (a b c : ℕ) (h : a = b) (k : b = c) : a = c := by
  trans b
  · exact h
  · exact k
theorem trans_le_true (a b c : ℕ) (h : a ≤ b) (k : b ≤ c) : a ≤ c := by
  trans b <;> assumption
theorem trans_dvd_true (a b c : ℕ) (h : a ∣ b) (k : b ∣ c) : a ∣ c := by
  trans b <;> assumption
theorem transitivity_true (a b c : ℤ) (h : a < b) (k : b < c) : a < c := by
  transitivity b
  · exact h
  · exact k
theorem cases_prime_true (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases' h with a b
  · right; exact a
  · left; exact b
theorem cases_prime_and_true (p q : Prop) (h : p ∧ q) : q ∧ p := by
  cases' h with a b
  exact ⟨b, a⟩
theorem induction_prime_true (n : ℕ) : 0 + n = n := by
  induction' n with k ih
  · rfl
  · rw [← Nat.add_assoc, ih]
theorem exacts_true (p q : Prop) (a : p) (b : q) : p ∧ q := by
  constructor
  exacts [a, b]
theorem tauto1_true (p q : Prop) : p ∧ q → q ∧ p := by tauto
theorem tauto2_true (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by tauto
theorem tauto3_true (p q : Prop) : ¬ (p ∧ q) ↔ (¬ p ∨ ¬ q) := by tauto
theorem tauto4_true (p q r : Prop) (h : p ∨ q) (h1 : p → r) (h2 : q → r) : r := by tauto
theorem tauto5_true (p q : Prop) : (p → q) ∨ (q → p) := by tauto
theorem tauto6_true (p q : Prop) : p ∨ q → ¬ p → q := by tauto
theorem by_contra_false (a b : ℕ) (h : ¬a < b) : a < b := by
  by_contra k
  omega
theorem push_neg_false (p q : Prop) (h : p) : p := by
  push_neg at h
  exact h
theorem push_neg_wrong_false (p q : Prop) (h : ¬(p → q)) : q := by
  push_neg at h
  exact h.2
theorem contrapose_false (p q : Prop) (h : ¬p → ¬q) : p → q := by
  contrapose
  exact h
theorem use_false : ∃ x y : ℕ, x + y = 5 := by use 2, 4
theorem choose_false (p : ℕ → ℕ → Prop) (h : ∃ y, ∀ x, p x y) : ∃ f : ℕ → ℕ, ∀ x, p x (f x) := by
  choose f hf using h
  exact ⟨f, hf⟩
theorem nth_rewrite_false (a b : ℕ) (h : a = b) : a + a = a + b := by
  nth_rewrite 3 [h]
  rfl
theorem set_false (a b : ℕ) (h : a * b + 1 = 5) : a * b = 5 := by
  set z := a * b with hz
  omega
theorem trans_false (a b c : ℕ) (h : a ≤ b) (k : b ≤ c) : a < c := by
  trans b <;> assumption
theorem cases_prime_false (p q : Prop) (h : p ∨ q) : q ∧ p := by
  cases' h with a b
  · exact ⟨a, b⟩
theorem induction_prime_false (n : ℕ) : n + n = n := by
  induction' n with k ih
  · rfl
  · rw [ih]
theorem exacts_false (p q : Prop) (a : p) (b : q) : p ∧ q := by
  constructor
  exacts [b, a]
theorem tauto_false (p q : Prop) : p ∨ q := by tauto
theorem ac_rfl_true (a b c : ℕ) : a + b + c = c + b + a := by ac_rfl
theorem ac_rfl_max_true (a b c : ℕ) : max a (max b c) = max (max c a) b := by ac_rfl
theorem ac_rfl_false (a b c : ℕ) : a + b + c = c + b + b := by ac_rfl
theorem ac_nf_true (a b c d : ℕ) (h : a + (b + c) = d) : c + b + a = d := by
  ac_nf at h ⊢
theorem norm_cast_true (a b : ℕ) (h : (a : ℤ) + 1 = b) : a + 1 = b := by
  norm_cast at h
theorem norm_cast_false (a b : ℕ) (h : (a : ℤ) + 1 = b) : a = b := by
  norm_cast at h
theorem push_cast_true (a b : ℕ) : ((a * b + 1 : ℕ) : ℤ) = a * b + 1 := by push_cast; rfl
theorem push_cast_false (a b : ℕ) : ((a - b : ℕ) : ℤ) = a - b := by push_cast; rfl
theorem exact_mod_cast_true (a b : ℕ) (h : (a : ℤ) < b) : a < b := by exact_mod_cast h
theorem exact_mod_cast_false (a b : ℕ) (h : (a : ℤ) ≤ b) : a < b := by exact_mod_cast h
theorem decide_bounded_true : ∀ x < 8, x * x % 8 = 0 ∨ x * x % 8 = 1 ∨ x * x % 8 = 4 := by decide
theorem decide_bounded_false : ∀ x < 8, x * x % 8 = 0 ∨ x * x % 8 = 1 := by decide
theorem decide_list_true : ∀ x ∈ [1, 2, 3], ∃ y ∈ [1, 2, 3], x + y = 4 := by decide
theorem decide_list_false : ∀ x ∈ [1, 2, 3], ∃ y ∈ [1, 2], x + y = 4 := by decide
theorem simp_arith_true (a b : ℕ) (h : a + b + 1 ≤ 2 * b) : a < b := by
  simp +arith at h ⊢
  omega
theorem simpa_true (p q : Prop) (h : ¬(p ∧ q)) : p → ¬q := by simpa using h
theorem simpa_false (p q : Prop) (h : ¬(p ∧ q)) : p → q := by simpa using h
theorem unhygienic_rename_i_true (p q : Prop) : p → q → p := by
  intro _ _
  rename_i hp hq
  exact hp
theorem rename_i_false (p q : Prop) : p → q → p := by
  intro _ _
  rename_i hp hq
  exact hq
theorem subst_vars_true (a b c : ℕ) (h : a = b) (k : b = c) : a = c := by
  subst_vars
  rfl
theorem subst_vars_false (a b c : ℕ) (h : a = b) (k : b = c) : a = c + 1 := by
  subst_vars
  rfl
theorem replace_true (a b : ℕ) (h : a = b) : b = a := by
  replace h := h.symm
  exact h
theorem replace_false (a b : ℕ) (h : a = b) : b = a := by
  replace h := h.symm
  exact h.symm
theorem nofun_true : ¬(0 = 1) := by nofun
theorem nofun_false : ¬(1 = 1) := by nofun
theorem ext_set_true (s : Set ℕ) : s ∩ s = s := by
  ext x
  exact ⟨fun h => h.1, fun h => ⟨h, h⟩⟩
theorem ext_set_false (s t : Set ℕ) : s ∩ t = s := by
  ext x
  exact ⟨fun h => h.1, fun h => ⟨h, h⟩⟩
theorem revert_true (a b : ℕ) (h : a = b) : b = a := by
  revert h
  exact Eq.symm
theorem revert_false (a b : ℕ) (h : a = b) : b = a := by
  revert h
  exact id
theorem clear_true (a : ℕ) (h : a = a) : a = a := by
  clear h
  rfl
theorem clear_false (a b : ℕ) (h : a = b) : a = b := by
  clear h
  exact h
theorem simp_pair_true (a b c d : ℕ) (h : (a, b) = (c, d)) : a = c := by
  simp at h
  exact h.1
theorem simp_pair_false (a b c d : ℕ) (h : (a, b) = (c, d)) : a = d := by
  simp at h
  exact h.1
theorem simp_cons_true (a b : ℕ) (h : [a, 2] = [3, b]) : a = 3 ∧ 2 = b := by simpa using h
theorem simp_some_true (a b : ℕ) (h : some a = some b) : a = b := by simpa using h
theorem simp_none_false (a b : ℕ) (h : some a ≠ none) : a = b := by simpa using h
theorem fin_decide_true : ∀ x : Fin 5, x * x * x * x * x = x := by decide
theorem fin_decide_false : ∀ x : Fin 5, x * x * x = x := by decide
theorem fin_omega_true (i j : Fin 7) (h : i < j) : (i : ℕ) + 1 ≤ j := by omega
theorem fin_omega_false (i j : Fin 7) (h : i < j) : (i : ℕ) + 2 ≤ j := by omega
theorem fin_ext_true (i j : Fin 7) (h : (i : ℕ) = j) : i = j := by
  ext
  exact h
theorem fin_numeral_true : (3 : Fin 5) + 4 = 2 := by simp
theorem fin_numeral_false : (3 : Fin 5) + 4 = 3 := by simp
theorem simp_config_true (x : ℕ) (h : x = 3) : 2 < x := by simp (config := { decide := true }) [h]
theorem simp_config_false (x : ℕ) (h : x = 3) : 3 < x := by simp (config := { decide := true }) [h]
theorem simp_contextual_true (x : ℕ) (p : ℕ → Prop) : x = 3 → p x → p 3 := by
  simp (config := { contextual := true })
theorem simp_contextual_false (x : ℕ) (p : ℕ → Prop) : x = 3 → p x → p 3 := by
  simp (config := { contextual := false })
theorem simp_all_config_true (p q : Prop) (hp : p) (h : p → q) : q := by
  simp_all (config := { decide := true })
theorem dsimp_config_false (x y : ℕ) (h : x = y) : y = x := by
  dsimp (config := { failIfUnchanged := false })
theorem interval_cases_true (x : ℕ) (h₁ : 2 ≤ x) (h₂ : x < 5) : x * x ≤ 16 := by
  interval_cases x
  · decide
  · decide
  · decide
theorem interval_cases_int_true (x : ℤ) (h : -2 ≤ x ∧ x < 3) : x * x ≤ 4 := by
  interval_cases x <;> decide
theorem interval_cases_omega_true (x y : ℤ) (h : 2 * x + y < 10) (k : x > 0) (l : y > 4) :
    x = 1 ∨ x = 2 := by
  interval_cases x
  · simp
  · simp
theorem interval_cases_term_true (x y : ℕ) (h : y % 3 < 3) (k : x = y % 3) : x < 3 := by
  interval_cases y % 3 <;> omega
theorem interval_cases_named_true (x : ℕ) (h : x < 3) : x * x < 5 ∧ x = x := by
  interval_cases hx : x
  · exact ⟨by decide, hx ▸ rfl⟩
  · exact ⟨by decide, rfl⟩
  · exact ⟨by decide, rfl⟩
theorem interval_cases_none_true (x : ℕ) (h : 4 ≤ x ∧ x < 3) : x * x = 7 := by
  interval_cases x
theorem interval_cases_false (x : ℕ) (h : x < 4) : x = 0 ∨ x = 1 ∨ x = 2 := by
  interval_cases x <;> simp
theorem interval_cases_unbounded_false (x : ℕ) (h : 4 < x) : x = 5 := by
  interval_cases x <;> simp
theorem interval_cases_rat_false (x : ℚ) (h : 4 < x) (k : x < 5) : x = 5 := by
  interval_cases x <;> simp
theorem fin_cases_set_true (x : ℕ) (h : x ∈ ({1, 2, 3} : Finset ℕ)) : x < 4 := by
  fin_cases h
  · decide
  · decide
  · decide
theorem fin_cases_interval_true (x : ℕ) (h : x ∈ Finset.Icc 1 3) : x < 4 := by
  fin_cases h <;> decide
theorem fin_cases_list_true (x : ℕ) (h : x ∈ [1, 2, 3]) : x < 4 := by
  fin_cases h <;> decide
theorem fin_cases_fin_true (i : Fin 3) : i * i * i = i := by
  fin_cases i
  · decide
  · decide
  · decide
theorem fin_cases_bool_true (b : Bool) : (b && b) = b := by
  fin_cases b <;> rfl
theorem fin_cases_false (x : ℕ) (h : x ∈ ({1, 2, 3} : Finset ℕ)) : x < 3 := by
  fin_cases h <;> decide
theorem fin_cases_other_false (x : ℕ) (h : x < 3) : x < 3 := by
  fin_cases h <;> decide
theorem lift_true (x : ℤ) (h : 0 ≤ x) : ∃ n : ℕ, x = n := by
  lift x to ℕ using h
  exact ⟨x, rfl⟩
theorem lift_false (x : ℤ) (h : x ≤ 0) : ∃ n : ℕ, x = n := by
  lift x to ℕ using h
  exact ⟨x, rfl⟩
theorem zify_true (x y : ℕ) (h : (x : ℤ) - y = 3) : x = y + 3 := by
  zify
  omega
theorem zify_at_true (x y : ℕ) (h : x ≤ y + 3) : (x : ℤ) ≤ y + 3 := by
  zify at h
  exact h
theorem zify_sub_true (x y : ℕ) (h : y ≤ x) : (x - y) + y = x := by
  zify [h]
  omega
theorem zify_false (x y : ℕ) : x - y + y = x := by
  zify
  omega
theorem cases_prime_nat_true (n : ℕ) (h : 0 < n) : ∃ k, n = k + 1 := by
  cases' n with k
  · exact absurd h (by decide)
  · exact ⟨k, rfl⟩
theorem cases_prime_exists_true (p : ℕ → Prop) (h : ∃ n, p n) : ∃ m, p m := by
  cases' h with n hn
  exact ⟨n, hn⟩
theorem decide_and_bound_true : ∀ x, 1 ≤ x ∧ x ≤ 20 → x * x ≤ 400 := by decide
theorem decide_and_bound_false : ∀ x, 1 ≤ x ∧ x ≤ 20 → x * x < 400 := by decide
theorem decide_exists_true : ∃ x, 1 ≤ x ∧ x ≤ 20 ∧ x * x = 289 := by decide
theorem decide_exists_false : ∃ x, 1 ≤ x ∧ x ≤ 20 ∧ x * x = 290 := by decide
theorem decide_hundred_true : ∀ x < 100, x * x % 8 = 0 ∨ x * x % 8 = 1 ∨ x * x % 8 = 4 := by decide
theorem decide_kernel_true : ∀ x < 3000, x * x % 8 = 0 ∨ x * x % 8 = 1 ∨ x * x % 8 = 4 := by
  decide +kernel
theorem decide_kernel_false : ∀ x < 1000, x * x % 8 = 0 ∨ x * x % 8 = 1 := by decide +kernel
lemma lemma_word (x : ℕ) : x = x := rfl
theorem lemma_true (x : ℕ) : x = x := lemma_word x
theorem swap_true (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  swap
  · exact hq
  · exact hp
theorem swap_false (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  swap
  · exact hp
  · exact hq
theorem swap_one_false (p : Prop) (hp : p) : p := by
  swap
  exact hp
theorem pick_goal_true (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by
  refine ⟨?_, ?_, ?_⟩
  pick_goal 3
  · exact hr
  · exact hp
  · exact hq
theorem pick_goal_false (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  pick_goal 3
  · exact hp
  · exact hq
theorem on_goal_true (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  on_goal 2 => exact hq
  exact hp
theorem on_goal_false (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  on_goal 2 => exact hp
  exact hp
theorem conv_lhs_true (a b : ℕ) : a + b = b + a := by
  conv_lhs => rw [Nat.add_comm]
theorem conv_rhs_true (a b c : ℕ) : a + (b + c) = a + (c + b) := by
  conv_rhs in c + b => rw [Nat.add_comm]
theorem conv_lhs_false (a b : ℕ) : a + b = b * a := by
  conv_lhs => rw [Nat.add_comm]
theorem conv_rhs_false (a b c : ℕ) : a + (b + c) = a + (c + b) := by
  conv_rhs in c * b => rw [Nat.add_comm]
theorem beta_reduce_true (b : ℕ) : (fun x => x + 0) b = b := by
  beta_reduce
  exact Nat.add_zero b
theorem beta_reduce_false (a b : ℕ) (h : a = b) : b = a := by
  beta_reduce
  exact h
theorem lemma_false (x : ℕ) : x = x + 1 := lemma_word x
theorem linear_combination_1_true (a b c : ℤ) : a * (b + c) = a * b + a * c := by linear_combination
theorem linear_combination_2_true (a b c : ℤ) : a * (b + c) = a * b + a * c := by
  linear_combination 0
theorem linear_combination_3_true (a b : ℤ) (h : a = b) : a ^ 2 = b ^ 2 := by
  linear_combination (a + b) * h
theorem linear_combination_4_true (x y : ℚ) (h : x + y = 3) (k : x - y = 1) : x = 2 := by
  linear_combination (h + k) / 2
theorem linear_combination_5_true (x y : ℚ) (h : ∀ t : ℚ, x + t = y) : 2 * x + 3 = 2 * y := by
  linear_combination h 1 + h 2
theorem linear_combination_6_true (x y : ℤ) (h : x * y = 4) (k : 1 = y) : x = 4 := by
  linear_combination h + x * k
theorem linear_combination_7_true (x y : ℤ) (h : x * y = 4) (k : y = 1) : x = 4 := by
  linear_combination h - x * k
theorem linear_combination_8_true (x y : ℤ) (h : (x - y) ^ 2 = 0) : x = y := by
  linear_combination (exp := 2) h
theorem linear_combination_9_true (x y : ℚ) (h : 2 * x = 6) (k : y = x) : y = 3 := by
  linear_combination (norm := ring_nf) k + 1 / 2 * h
theorem linear_combination_10_true (a b c : ℤ) (h : a = b) (k : c = a) : -c = -b := by
  linear_combination -h - k
theorem linear_combination_1_false (a b : ℤ) (h : a = b) : a ^ 2 = b ^ 2 := by
  linear_combination a * h
theorem linear_combination_2_false (x y : ℚ) (h : x + y = 3) (k : x - y = 1) : x = 2 := by
  linear_combination h + k
theorem linear_combination_3_false (x y : ℕ) (h : x = y) : x + 1 = y + 1 := by linear_combination h
theorem linear_combination_4_false (x y : ℤ) (h : (x - y) ^ 2 = 0) : x = y := by
  linear_combination (exp := 3) h
theorem gcongr_1_true (a b c : ℤ) (h : a ≤ b) : a + c ≤ b + c := by gcongr
theorem gcongr_2_true (a b c : ℤ) (h : a < b) : a + c < b + c := by gcongr
theorem gcongr_3_true (a b c : ℤ) (h : a ≤ b) (hc : 0 ≤ c) : c * a ≤ c * b := by gcongr
theorem gcongr_4_true (a b : ℕ) (h : a ≤ b) : a / 2 ≤ b / 2 := by gcongr
theorem gcongr_5_true (a b : ℕ) (h : a ≤ b) : a ^ 2 + 3 * a ≤ b ^ 2 + 3 * b := by gcongr
theorem gcongr_6_true (x y : ℚ) (h : x ≤ y) (hx : 0 < x) : 1 / y ≤ 1 / x := by gcongr
theorem gcongr_7_true (n : ℕ) (f g : ℕ → ℤ) (h : ∀ i, f i ≤ g i) : ∑ i ∈ Finset.range n, f i ≤ ∑ i ∈ Finset.range n, g i := by
  gcongr
  exact h _
theorem gcongr_8_true (m n : ℕ) (h : m < n) : 2 ^ m < 2 ^ n := by gcongr
theorem gcongr_9_true (a b c : ℤ) (h : a ≤ b) : c - b ≤ c - a := by gcongr
theorem gcongr_10_true (a b : ℤ) (h : a < b) : 2 * a < 2 * b := by gcongr
theorem gcongr_11_true (a b x : ℤ) (h : a + 1 ≤ b) (hx : 0 ≤ x) : x * a + 3 ≤ x * b + 3 := by
  gcongr
  linarith
theorem gcongr_1_false (a b c : ℤ) (h : a ≤ b) : c * a ≤ c * b := by gcongr
theorem gcongr_2_false (a b c : ℤ) (h : b ≤ a) : c + a ≤ c + b := by gcongr
theorem gcongr_3_false (a b : ℤ) (h : a = b) : a = b := by gcongr
theorem split_ifs_true (x : ℤ) : (if x > 0 then x else -x) ≥ 0 := by
  split_ifs with h
  · omega
  · omega
theorem split_ifs_nested_true (x : ℤ) :
    (if x > 5 then 1 else if x > 0 then 2 else 3) ≤ 3 := by
  split_ifs with h₁ h₂
  · have := h₁
    decide
  · have := h₂
    decide
  · decide
theorem split_ifs_at_true (x y : ℤ) (h : (if x > 0 then x else y) = 3) : x = 3 ∨ y = 3 := by
  split_ifs at h with k
  · exact .inl h
  · exact .inr h
theorem split_ifs_false (x : ℤ) : (if x > 0 then x else -x) > 0 := by
  split_ifs with h
  · omega
  · omega
theorem simp_rw_true (f : ℕ → ℕ) (g : ℕ → ℕ) (h : ∀ x, f x = g x) (k : ∀ x, g x = x) :
    (∀ x, f x = 0) ↔ ∀ x, x = 0 := by
  simp_rw [h, k]
theorem simp_rw_at_true (a b c : ℕ) (h : a = b) (k : a + c = 3) : b + c = 3 := by
  simp_rw [h] at k
  exact k
theorem simp_rw_back_true (a b c : ℕ) (h : a = b) (k : b + c = 3) : a + c = 3 := by
  simp_rw [← h] at k
  exact k
theorem simp_rw_false (a b c : ℕ) (h : a = b) : c + c = 3 := by
  simp_rw [h]
theorem apply_fun_true (a b : ℕ) (h : a = b) : a + 1 = b + 1 := by
  apply_fun (fun x => x + 1) at h
  exact h
theorem apply_fun_false (a b : ℕ) (h : a = b) : a + 1 = b + 2 := by
  apply_fun (fun x => x + 1) at h
  exact h
theorem aesop_true (p q : Prop) (h : p ∧ q) : q ∧ p := by aesop
theorem aesop_false (p q : Prop) (h : p ∨ q) : q ∧ p := by aesop
theorem wlog_true (x y : ℤ) (hx : 0 < x + y) : max x y - min x y = max y x - min y x := by
  wlog h : x ≤ y
  · exact (this y x (by omega) (by omega)).symm
  · omega
theorem wlog_generalizing_true (x y z : ℤ) (hz : 0 < z) : |x - y| * z = |y - x| * z := by
  wlog h : x ≤ y generalizing x y with H
  · exact (H y x (by omega)).symm
  · rw [abs_sub_comm]
theorem wlog_with_true (a b : ℕ) (h : a ≠ b) : ∃ c, a < c + b ∨ b < c + a := by
  wlog hab : a < b with key
  · obtain ⟨c, hc⟩ := key b a h.symm (by omega)
    exact ⟨c, hc.symm⟩
  · exact ⟨1, .inl (by omega)⟩
theorem wlog_reduction_false (x y : ℤ) : x ≤ y := by
  wlog h : x ≤ y
  · omega
  · exact h
theorem wlog_same_values_false (x y : ℤ) : x ≤ y := by
  wlog h : x ≤ y
  · exact this x y h
  · exact h
theorem wlog_generalizing_false (x y z : ℤ) (hz : 0 < z) : |x - y| * z = |y - x| * z := by
  wlog h : x ≤ y generalizing x with H
  · exact (H y x (by omega)).symm
  · rw [abs_sub_comm]
theorem wlog_main_false (x y : ℤ) : max x y = y := by
  wlog h : x ≤ y
  · exact this x y (by omega)
  · omega
