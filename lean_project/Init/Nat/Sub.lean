prelude
import Init.Omega
import Init.BEq
/-!
`Init.Nat.Sub`: more about order, truncated subtraction, minimum and maximum on ℕ.
-/

namespace Nat

/-! ### Order and addition -/

protected theorem le_iff_lt_add_one {x y : Nat} : x ≤ y ↔ x < y + 1 := by omega
protected theorem lt_or_eq_of_le_succ {m n : Nat} (h : m ≤ succ n) : m ≤ n ∨ m = succ n := by omega
theorem le_succ_iff {m n : Nat} : m ≤ succ n ↔ m ≤ n ∨ m = succ n := by omega
theorem le_add_one_iff {m n : Nat} : m ≤ n + 1 ↔ m ≤ n ∨ m = n + 1 := by omega
theorem lt_succ_iff_lt_or_eq {m n : Nat} : m < succ n ↔ m < n ∨ m = n := by omega
theorem lt_add_one_iff_lt_or_eq {m n : Nat} : m < n + 1 ↔ m < n ∨ m = n := by omega
theorem eq_of_lt_succ_of_not_lt {m n : Nat} (h : m < n + 1) (k : ¬m < n) : m = n := by omega
theorem eq_of_le_of_lt_succ {n m : Nat} (h : n ≤ m) (k : m < n + 1) : m = n := by omega
theorem lt_one_iff {n : Nat} : n < 1 ↔ n = 0 := by omega
theorem le_one_iff_eq_zero_or_eq_one {n : Nat} : n ≤ 1 ↔ n = 0 ∨ n = 1 := by omega
theorem one_le_iff_ne_zero {n : Nat} : 1 ≤ n ↔ n ≠ 0 := by omega
theorem one_lt_iff_ne_zero_and_ne_one {n : Nat} : 1 < n ↔ n ≠ 0 ∧ n ≠ 1 := by omega
theorem two_le_iff (n : Nat) : 2 ≤ n ↔ n ≠ 0 ∧ n ≠ 1 := by omega
protected theorem one_ne_zero' : (1 : Nat) ≠ 0 := by omega
protected theorem zero_lt_two : 0 < (2 : Nat) := by omega
protected theorem one_lt_two : 1 < (2 : Nat) := by omega
protected theorem pos_of_gt {m n : Nat} (h : m < n) : 0 < n := by omega
protected theorem eq_of_le_of_ge {a b : Nat} (h : a ≤ b) (k : b ≤ a) : a = b := by omega
protected theorem eq_iff_le_and_ge {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a := by omega
theorem succ_lt_of_lt_pred {m n : Nat} (h : m < n - 1) : succ m < n := by omega
protected theorem add_left_le_self {a b : Nat} : a + b ≤ a ↔ b = 0 := by omega
protected theorem add_eq_left {a b : Nat} : a + b = a ↔ b = 0 := by omega
protected theorem add_eq_right {a b : Nat} : a + b = b ↔ a = 0 := by omega
protected theorem left_eq_add {a b : Nat} : a = a + b ↔ b = 0 := by omega
protected theorem right_eq_add {a b : Nat} : b = a + b ↔ a = 0 := by omega
protected theorem add_le_left_iff_eq_zero {a b : Nat} : a + b ≤ a ↔ b = 0 := by omega
protected theorem add_le_right_iff_eq_zero {a b : Nat} : a + b ≤ b ↔ a = 0 := by omega
protected theorem lt_add_left_iff_pos {n k : Nat} : n < k + n ↔ 0 < k := by omega
protected theorem lt_add_right_iff_pos {n k : Nat} : n < n + k ↔ 0 < k := by omega
protected theorem add_pos_left {m : Nat} (h : 0 < m) (n : Nat) : 0 < m + n := by omega
protected theorem add_pos_right {n : Nat} (m : Nat) (h : 0 < n) : 0 < m + n := by omega
protected theorem add_pos_iff_pos_or_pos {m n : Nat} : 0 < m + n ↔ 0 < m ∨ 0 < n := by omega
protected theorem add_self_ne_one (n : Nat) : n + n ≠ 1 := by omega
theorem add_eq_one_iff {m n : Nat} : m + n = 1 ↔ m = 0 ∧ n = 1 ∨ m = 1 ∧ n = 0 := by omega
theorem add_eq_two_iff {m n : Nat} :
    m + n = 2 ↔ m = 0 ∧ n = 2 ∨ m = 1 ∧ n = 1 ∨ m = 2 ∧ n = 0 := by omega
protected theorem le_of_add_left_le {a b k : Nat} (h : k + a ≤ b) : a ≤ b := by omega
protected theorem lt_of_add_right_lt {a b k : Nat} (h : a + k < b) : a < b := by omega
protected theorem lt_of_add_left_lt {a b k : Nat} (h : k + a < b) : a < b := by omega
protected theorem lt_add_of_lt_right {a b c : Nat} (h : a < b) : a < b + c := by omega
protected theorem lt_add_of_lt_left {a b c : Nat} (h : a < b) : a < c + b := by omega
protected theorem add_lt_of_lt_sub {a b c : Nat} (h : a < c - b) : a + b < c := by omega
protected theorem add_lt_of_lt_sub' {a b c : Nat} (h : b < c - a) : a + b < c := by omega
theorem exists_eq_add_of_lt {m n : Nat} (h : m < n) : ∃ k : Nat, n = m + k + 1 :=
  ⟨n - m - 1, by omega⟩
protected theorem exists_eq_add_of_le' {m n : Nat} (h : m ≤ n) : ∃ k : Nat, n = k + m :=
  ⟨n - m, by omega⟩
theorem le_iff_exists_add {m n : Nat} : m ≤ n ↔ ∃ k, n = m + k :=
  ⟨Nat.exists_eq_add_of_le, fun ⟨k, h⟩ => by omega⟩
protected theorem lt_asymm' {a b : Nat} (h : a < b) : ¬b < a := by omega
protected theorem not_lt_and_gt {a b : Nat} : ¬(a < b ∧ b < a) := by omega
theorem forall_lt_succ {n : Nat} {p : Nat → Prop} : (∀ m, m < n + 1 → p m) ↔ (∀ m, m < n → p m) ∧ p n :=
  ⟨fun h => ⟨fun m hm => h m (by omega), h n (by omega)⟩, fun h m hm => by
    by_cases e : m = n
    · subst e; exact h.2
    · exact h.1 m (by omega)⟩
theorem exists_lt_succ {n : Nat} {p : Nat → Prop} : (∃ m, m < n + 1 ∧ p m) ↔ (∃ m, m < n ∧ p m) ∨ p n :=
  ⟨fun ⟨m, hm, k⟩ => by
    by_cases e : m = n
    · subst e; exact .inr k
    · exact .inl ⟨m, by omega, k⟩,
   fun h => h.elim (fun ⟨m, hm, k⟩ => ⟨m, by omega, k⟩) (fun k => ⟨n, by omega, k⟩)⟩

/-! ### Truncated subtraction -/

protected theorem add_sub_cancel_right (n m : Nat) : n + m - m = n := by omega
protected theorem sub_add_eq (a b c : Nat) : a - (b + c) = a - b - c := by omega
protected theorem sub_add_cancel_left (n m : Nat) : n - (n + m) = 0 := by omega
protected theorem sub_add_cancel_right (n m : Nat) : m - (n + m) = 0 := by omega
theorem sub_add_sub_cancel {a b c : Nat} (h : b ≤ a) (k : c ≤ b) : (a - b) + (b - c) = a - c := by omega
protected theorem sub_add_sub_cancel' {a b c : Nat} (h : b ≤ a) (k : c ≤ b) : (a - b) + (b - c) = a - c := by omega
theorem sub_sub_self {n m : Nat} (h : m ≤ n) : n - (n - m) = m := by omega
protected theorem sub_sub_eq_min (n m : Nat) : n - (n - m) = min n m := by omega
theorem sub_add_min_cancel (n m : Nat) : n - m + min n m = n := by omega
protected theorem sub_eq_sub_iff_add_eq_add {a b c d : Nat} (h : b ≤ a) (k : d ≤ c) :
    a - b = c - d ↔ a + d = c + b := by omega
theorem add_sub_sub_cancel {a b c : Nat} (h : c ≤ a) : a + b - (a - c) = b + c := by omega
protected theorem sub_sub_right {m n k : Nat} (h : k ≤ n) : m - (n - k) = m + k - n := by omega
protected theorem sub_one_sub_lt {n i : Nat} (h : i < n) : n - 1 - i < n := by omega
theorem sub_ne_zero_of_lt {a b : Nat} (h : a < b) : b - a ≠ 0 := by omega
theorem sub_ne_zero_iff_lt {a b : Nat} : a - b ≠ 0 ↔ b < a := by omega
theorem lt_of_sub_ne_zero {n m : Nat} (h : n - m ≠ 0) : m < n := by omega
theorem lt_of_sub_eq_succ {m n l : Nat} (h : m - n = succ l) : n < m := by omega
protected theorem sub_lt_of_lt {a b c : Nat} (h : a < c) : a - b < c := by omega
protected theorem sub_lt_self {a b : Nat} (h₀ : 0 < a) (h₁ : a ≤ b) : b - a < b := by omega
theorem sub_lt_iff_lt_add {a b c : Nat} (h : b ≤ a) : a - b < c ↔ a < c + b := by omega
theorem sub_lt_iff_lt_add' {a b c : Nat} (h : b ≤ a) : a - b < c ↔ a < b + c := by omega
protected theorem sub_lt_sub_left {k m n : Nat} (h : k < m) (h' : k < n) : m - n < m - k := by omega
protected theorem sub_lt_sub_right {a b c : Nat} (h : c ≤ a) (k : a < b) : a - c < b - c := by omega
protected theorem sub_le_sub {a b c d : Nat} (h : a ≤ b) (k : d ≤ c) : a - c ≤ b - d := by omega
protected theorem le_of_le_sub {a b c : Nat} (h : a ≤ b - c) : a ≤ b := by omega
protected theorem sub_le_of_le_add {a b c : Nat} (h : a ≤ c + b) : a - b ≤ c := by omega
protected theorem le_add_of_sub_le {a b c : Nat} (h : a - b ≤ c) : a ≤ c + b := by omega
protected theorem le_sub_of_add_le {a b c : Nat} (h : a + b ≤ c) : a ≤ c - b := by omega
protected theorem le_sub_of_add_le' {a b c : Nat} (h : b + a ≤ c) : a ≤ c - b := by omega
protected theorem add_le_of_le_sub {a b c : Nat} (h : b ≤ c) (k : a ≤ c - b) : a + b ≤ c := by omega
protected theorem add_le_of_le_sub' {a b c : Nat} (h : a ≤ c) (k : b ≤ c - a) : a + b ≤ c := by omega
protected theorem le_sub_iff_add_le' {n k m : Nat} (h : n ≤ m) : k ≤ m - n ↔ n + k ≤ m := by omega
protected theorem lt_sub_of_add_lt {a b c : Nat} (h : a + b < c) : a < c - b := by omega
protected theorem lt_sub_iff_add_lt {a b c : Nat} : a < c - b ↔ a + b < c := by omega
protected theorem lt_sub_iff_add_lt' {a b c : Nat} : a < c - b ↔ b + a < c := by omega
protected theorem sub_lt_left_of_lt_add {a b c : Nat} (h : b ≤ a) (k : a < b + c) : a - b < c := by omega
protected theorem sub_lt_right_of_lt_add {a b c : Nat} (h : b ≤ a) (k : a < c + b) : a - b < c := by omega
protected theorem sub_eq_iff_eq_add' {a b c : Nat} (h : b ≤ a) : a - b = c ↔ a = b + c := by omega
protected theorem eq_add_of_sub_eq {a b c : Nat} (h : b ≤ a) (k : a - b = c) : a = c + b := by omega
protected theorem eq_sub_of_add_eq' {a b c : Nat} (h : b + a = c) : a = c - b := by omega
protected theorem sub_eq_of_eq_add' {a b c : Nat} (h : a = b + c) : a - b = c := by omega
protected theorem sub_eq_zero_of_le' {n m : Nat} (h : n ≤ m) : n - m = 0 := by omega
protected theorem le_sub_one_of_lt {a b : Nat} (h : a < b) : a ≤ b - 1 := by omega
protected theorem le_sub_one_iff_lt {a b : Nat} (h : 0 < b) : a ≤ b - 1 ↔ a < b := by omega
theorem le_pred_of_lt {a b : Nat} (h : a < b) : a ≤ b - 1 := by omega
theorem lt_of_le_pred {a b : Nat} (h : 0 < b) (k : a ≤ pred b) : a < b := by
  rw [pred_eq_sub_one] at k; omega
theorem le_of_pred_lt {a b : Nat} (h : pred a < b) : a ≤ b := by
  rw [pred_eq_sub_one] at h; omega
theorem succ_sub_one (n : Nat) : succ n - 1 = n := by omega
theorem one_add_sub_one (n : Nat) : 1 + n - 1 = n := by omega
theorem sub_one_add_one_eq_of_pos {n : Nat} (h : 0 < n) : n - 1 + 1 = n := by omega
protected theorem sub_add_cancel_of_pos {n : Nat} (h : 0 < n) : n - 1 + 1 = n := by omega
theorem succ_sub {m n : Nat} (h : n ≤ m) : succ m - n = succ (m - n) := by omega
theorem sub_succ' (m n : Nat) : m - n.succ = m - n - 1 := by omega
theorem add_sub_add_cancel_left (k n m : Nat) : (k + n) - (k + m) = n - m := by omega
protected theorem sub_right_inj {m n p : Nat} (h : p ≤ m) (k : p ≤ n) : m - p = n - p ↔ m = n := by omega
protected theorem sub_left_inj {m n p : Nat} (h : m ≤ p) (k : n ≤ p) : p - m = p - n ↔ m = n := by omega
theorem sub_self_add (n m : Nat) : n - (n + m) = 0 := by omega
theorem pred_sub (n m : Nat) : pred n - m = pred (n - m) := by
  rw [pred_eq_sub_one, pred_eq_sub_one]; omega
theorem add_one_sub_one' (n : Nat) : n + 1 - 1 = n := by omega
protected theorem le_sub_of_le_sub_right {a b c : Nat} (h : a ≤ b - c) : a ≤ b := by omega
protected theorem sub_add_comm' {n m k : Nat} (h : k ≤ n) : n + m - k = n - k + m := by omega

/-! ### Minimum and maximum -/

protected theorem min_self (a : Nat) : min a a = a := by omega
protected theorem max_self (a : Nat) : max a a = a := by omega
protected theorem min_assoc (a b c : Nat) : min (min a b) c = min a (min b c) := by omega
protected theorem max_assoc (a b c : Nat) : max (max a b) c = max a (max b c) := by omega
protected theorem zero_min (a : Nat) : min 0 a = 0 := by omega
protected theorem min_zero (a : Nat) : min a 0 = 0 := by omega
protected theorem zero_max (a : Nat) : max 0 a = a := by omega
protected theorem max_zero (a : Nat) : max a 0 = a := by omega
protected theorem lt_min {a b c : Nat} : a < min b c ↔ a < b ∧ a < c := by omega
protected theorem max_lt {a b c : Nat} : max a b < c ↔ a < c ∧ b < c := by omega
protected theorem le_max_iff {a b c : Nat} : a ≤ max b c ↔ a ≤ b ∨ a ≤ c := by omega
protected theorem min_le_iff {a b c : Nat} : min a b ≤ c ↔ a ≤ c ∨ b ≤ c := by omega
protected theorem lt_max {a b c : Nat} : a < max b c ↔ a < b ∨ a < c := by omega
protected theorem min_lt {a b c : Nat} : min a b < c ↔ a < c ∨ b < c := by omega
protected theorem le_min_of_le_of_le {a b c : Nat} (h : a ≤ b) (k : a ≤ c) : a ≤ min b c := by omega
protected theorem max_le_of_le_of_le {a b c : Nat} (h : a ≤ c) (k : b ≤ c) : max a b ≤ c := by omega
protected theorem le_max_of_le_left {a b c : Nat} (h : a ≤ b) : a ≤ max b c := by omega
protected theorem le_max_of_le_right {a b c : Nat} (h : a ≤ c) : a ≤ max b c := by omega
protected theorem min_eq_left_iff {a b : Nat} : min a b = a ↔ a ≤ b := by omega
protected theorem max_eq_left_iff {a b : Nat} : max a b = a ↔ b ≤ a := by omega
protected theorem min_eq_right_iff {a b : Nat} : min a b = b ↔ b ≤ a := by omega
protected theorem max_eq_right_iff {a b : Nat} : max a b = b ↔ a ≤ b := by omega
protected theorem min_add_right (a b c : Nat) : min (a + c) (b + c) = min a b + c := by omega
protected theorem max_add_right (a b c : Nat) : max (a + c) (b + c) = max a b + c := by omega
protected theorem add_max_add_right (a b c : Nat) : max (a + c) (b + c) = max a b + c := by omega
protected theorem add_max_add_left (a b c : Nat) : max (a + b) (a + c) = a + max b c := by omega
protected theorem add_min_add_right (a b c : Nat) : min (a + c) (b + c) = min a b + c := by omega
protected theorem add_min_add_left (a b c : Nat) : min (a + b) (a + c) = a + min b c := by omega
protected theorem min_sub_min_left (a b c : Nat) : min (a - b) (a - c) = a - max b c := by omega
protected theorem sub_min_sub_right (a b c : Nat) : min (a - c) (b - c) = min a b - c := by omega
protected theorem max_eq_zero_iff {a b : Nat} : max a b = 0 ↔ a = 0 ∧ b = 0 := by omega
protected theorem min_eq_zero_iff {a b : Nat} : min a b = 0 ↔ a = 0 ∨ b = 0 := by omega
protected theorem min_add_max (a b : Nat) : min a b + max a b = a + b := by omega
protected theorem min_max_distrib_left (a b c : Nat) : min a (max b c) = max (min a b) (min a c) := by omega
protected theorem max_min_distrib_left (a b c : Nat) : max a (min b c) = min (max a b) (max a c) := by omega

attribute [simp] Nat.min_self Nat.max_self Nat.zero_min Nat.min_zero Nat.zero_max Nat.max_zero
  Nat.add_sub_cancel_right Nat.sub_add_cancel_left lt_one_iff Nat.add_eq_left Nat.add_eq_right
  Nat.left_eq_add Nat.right_eq_add Nat.sub_add_cancel_right Nat.sub_eq_zero_iff_le Nat.sub_pos_iff_lt

end Nat
