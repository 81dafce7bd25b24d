prelude
import Init.Nat.GcdLemmas
import Init.Nat.Bitwise
/-!
`Init.Nat.Pow`: powers and the binary logarithm of naturals.
-/

namespace Nat

protected theorem pow_lt_pow_left {a b n : Nat} (h : a < b) (hn : n ≠ 0) : a ^ n < b ^ n := by
  cases n with
  | zero => exact (hn rfl).elim
  | succ n =>
    induction n with
    | zero => rw [Nat.zero_add, Nat.pow_one, Nat.pow_one]; exact h
    | succ n ih =>
      rw [Nat.pow_succ, Nat.pow_succ]
      have b0 : 0 < b := by omega
      have l := ih (by omega)
      exact Nat.lt_of_le_of_lt (Nat.mul_le_mul_right a (Nat.le_of_lt l))
        (Nat.mul_lt_mul_of_pos_left h (Nat.pow_pos b0))
protected theorem pow_le_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b := by
  constructor
  · intro h
    apply Nat.le_of_not_lt
    intro l
    have := Nat.pow_lt_pow_left l hn
    omega
  · exact fun h => Nat.pow_le_pow_left h n
protected theorem pow_lt_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b := by
  have := @Nat.pow_le_pow_iff_left b a n hn
  omega
protected theorem pow_left_injective {a b n : Nat} (hn : n ≠ 0) (h : a ^ n = b ^ n) : a = b := by
  have x := (@Nat.pow_le_pow_iff_left a b n hn).mp (by omega)
  have y := (@Nat.pow_le_pow_iff_left b a n hn).mp (by omega)
  omega
protected theorem pow_left_inj {a b n : Nat} (hn : n ≠ 0) : a ^ n = b ^ n ↔ a = b :=
  ⟨Nat.pow_left_injective hn, fun h => h ▸ rfl⟩
protected theorem pow_lt_pow_succ {a n : Nat} (h : 1 < a) : a ^ n < a ^ (n + 1) := by
  rw [Nat.pow_succ]
  have := Nat.mul_lt_mul_of_pos_left h (Nat.pow_pos (p := a) (n := n) (by omega))
  rw [Nat.mul_one] at this; exact this
protected theorem pow_lt_pow_right {a m n : Nat} (ha : 1 < a) (h : m < n) : a ^ m < a ^ n :=
  Nat.lt_of_lt_of_le (Nat.pow_lt_pow_succ ha) (Nat.pow_le_pow_right (by omega) h)
protected theorem pow_lt_pow_of_lt {a n m : Nat} (h : 1 < a) (w : n < m) : a ^ n < a ^ m := Nat.pow_lt_pow_right h w
protected theorem pow_le_pow_of_le {a n m : Nat} (h : 1 < a) (w : n ≤ m) : a ^ n ≤ a ^ m :=
  Nat.pow_le_pow_right (by omega) w
protected theorem pow_le_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n ≤ a ^ m ↔ n ≤ m := by
  constructor
  · intro k
    apply Nat.le_of_not_lt
    intro l
    have := Nat.pow_lt_pow_right h l
    omega
  · exact Nat.pow_le_pow_right (by omega)
protected theorem pow_lt_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n < a ^ m ↔ n < m := by
  have := @Nat.pow_le_pow_iff_right a m n h
  omega
protected theorem pow_right_injective {a m n : Nat} (h : 1 < a) (e : a ^ m = a ^ n) : m = n := by
  have x := (@Nat.pow_le_pow_iff_right a m n h).mp (by omega)
  have y := (@Nat.pow_le_pow_iff_right a n m h).mp (by omega)
  omega
protected theorem pow_right_inj {a m n : Nat} (h : 1 < a) : a ^ m = a ^ n ↔ m = n :=
  ⟨Nat.pow_right_injective h, fun e => e ▸ rfl⟩
theorem lt_pow_self {n a : Nat} (ha : 1 < a) : n < a ^ n := by
  induction n with
  | zero => rw [Nat.pow_zero]; omega
  | succ n ih =>
    have := Nat.pow_lt_pow_succ (n := n) ha
    omega
theorem lt_two_pow_self {n : Nat} : n < 2 ^ n := lt_pow_self (by omega)
protected theorem lt_two_pow (n : Nat) : n < 2 ^ n := lt_two_pow_self
theorem one_lt_two_pow {n : Nat} (h : n ≠ 0) : 1 < 2 ^ n := by
  have := Nat.pow_lt_pow_right (a := 2) (m := 0) (n := n) (by omega) (by omega)
  rw [Nat.pow_zero] at this; exact this
theorem one_le_two_pow {n : Nat} : 1 ≤ 2 ^ n := Nat.pow_pos (by omega)
theorem two_pow_pos (w : Nat) : 0 < 2 ^ w := Nat.pow_pos (by omega)
protected theorem two_pow_succ (w : Nat) : 2 ^ (w + 1) = 2 ^ w + 2 ^ w := by rw [Nat.pow_succ]; omega
theorem one_lt_pow {m n : Nat} (hn : n ≠ 0) (h : 1 < m) : 1 < m ^ n := by
  have := Nat.pow_lt_pow_right (m := 0) (n := n) h (by omega)
  rw [Nat.pow_zero] at this; exact this
protected theorem pow_eq_zero_iff {a n : Nat} (hn : n ≠ 0) : a ^ n = 0 ↔ a = 0 := by
  constructor
  · intro h
    apply Classical.byContradiction
    intro k
    have := Nat.pow_pos (p := a) (n := n) (by omega)
    omega
  · intro h; rw [h]; exact Nat.zero_pow (by omega)
protected theorem eq_zero_of_pow_eq_zero {a n : Nat} (h : a ^ n = 0) : a = 0 := by
  apply Classical.byContradiction
  intro k
  have := Nat.pow_pos (p := a) (n := n) (by omega)
  omega
protected theorem pow_ne_zero {a : Nat} (n : Nat) (h : a ≠ 0) : a ^ n ≠ 0 := fun e => h (Nat.eq_zero_of_pow_eq_zero e)
protected theorem pow_eq_one_iff {a n : Nat} (hn : n ≠ 0) : a ^ n = 1 ↔ a = 1 := by
  constructor
  · intro h
    have := @Nat.pow_left_injective a 1 n hn
    rw [Nat.one_pow] at this; exact this h
  · intro h; rw [h, Nat.one_pow]
protected theorem zero_pow_succ {n : Nat} : 0 ^ (n + 1) = 0 := Nat.mul_zero (0 ^ n)
protected theorem pow_right_comm (a m n : Nat) : (a ^ m) ^ n = (a ^ n) ^ m := by
  rw [← Nat.pow_mul, Nat.mul_comm, Nat.pow_mul]
protected theorem pow_mul' (a m n : Nat) : a ^ (m * n) = (a ^ n) ^ m := by rw [Nat.mul_comm, Nat.pow_mul]
protected theorem pow_add' (a m n : Nat) : a ^ (m + n) = a ^ n * a ^ m := by rw [Nat.pow_add, Nat.mul_comm]
protected theorem pow_add_one' {m n : Nat} : m ^ (n + 1) = m * m ^ n := Nat.pow_succ'
theorem pow_two_sub_pow_two (a b : Nat) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [Nat.pow_two, Nat.pow_two, Nat.mul_sub, Nat.add_mul, Nat.add_mul, Nat.mul_comm b a]
  omega
protected theorem sq_sub_sq (a b : Nat) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := pow_two_sub_pow_two a b
protected theorem pow_dvd_pow {m n : Nat} (a : Nat) (h : m ≤ n) : a ^ m ∣ a ^ n := by
  obtain ⟨k, rfl⟩ := le_iff_exists_add.mp h
  rw [Nat.pow_add]; exact Nat.dvd_mul_right _ _
protected theorem pow_dvd_pow_of_dvd {a b : Nat} (h : a ∣ b) (n : Nat) : a ^ n ∣ b ^ n := by
  obtain ⟨c, rfl⟩ := h
  rw [Nat.mul_pow]; exact Nat.dvd_mul_right _ _
protected theorem dvd_pow {m n k : Nat} (h : m ∣ n) (hk : k ≠ 0) : m ∣ n ^ k := by
  cases k with
  | zero => exact (hk rfl).elim
  | succ k => rw [Nat.pow_succ]; exact Nat.dvd_mul_left_of_dvd h _
protected theorem dvd_pow_self (a : Nat) {n : Nat} (hn : n ≠ 0) : a ∣ a ^ n := Nat.dvd_pow (Nat.dvd_refl a) hn
theorem dvd_of_pow_dvd {p k m : Nat} (hk : 1 ≤ k) (h : p ^ k ∣ m) : p ∣ m :=
  Nat.dvd_trans (Nat.dvd_pow_self p (by omega)) h
theorem pow_dvd_pow_iff_pow_le_pow {k l x : Nat} (w : 0 < x) : x ^ k ∣ x ^ l ↔ x ^ k ≤ x ^ l := by
  constructor
  · exact le_of_dvd (Nat.pow_pos w)
  · intro h
    by_cases o : x = 1
    · rw [o, Nat.one_pow, Nat.one_pow]; exact Nat.dvd_refl 1
    · exact Nat.pow_dvd_pow x ((Nat.pow_le_pow_iff_right (by omega)).mp h)
theorem pow_dvd_pow_iff_le_right {x k l : Nat} (w : 1 < x) : x ^ k ∣ x ^ l ↔ k ≤ l := by
  rw [pow_dvd_pow_iff_pow_le_pow (by omega), Nat.pow_le_pow_iff_right w]
protected theorem pow_sub_mul_pow {m n : Nat} (a : Nat) (h : m ≤ n) : a ^ (n - m) * a ^ m = a ^ n := by
  rw [← Nat.pow_add, Nat.sub_add_cancel h]
protected theorem pow_div {x m n : Nat} (h : n ≤ m) (hx : 0 < x) : x ^ m / x ^ n = x ^ (m - n) := by
  apply Nat.div_eq_of_eq_mul_left (Nat.pow_pos hx)
  exact (Nat.pow_sub_mul_pow x h).symm
protected theorem div_pow {a b : Nat} (h : a ∣ b) (c : Nat) : (b / a) ^ c = b ^ c / a ^ c := by
  obtain ⟨d, rfl⟩ := h
  cases a with
  | zero =>
    rw [Nat.div_zero, Nat.zero_mul]
    cases c with
    | zero => rfl
    | succ c => rw [Nat.zero_pow_succ, Nat.div_zero]
  | succ a =>
    rw [Nat.mul_div_cancel_left d (succ_pos a), Nat.mul_pow, Nat.mul_div_cancel_left _ (Nat.pow_pos (succ_pos a))]
protected theorem pow_mod_two_eq (n : Nat) (k : Nat) : n ^ (k + 1) % 2 = n % 2 := by
  induction k with
  | zero => rw [Nat.zero_add, Nat.pow_one]
  | succ k ih =>
    rw [Nat.pow_succ, mul_mod, ih]
    have := mod_two_eq_zero_or_one n
    cases this with
    | inl h => rw [h]
    | inr h => rw [h]

/-! ### Binary logarithm -/

theorem log2_zero : log2 0 = 0 := by rw [log2_eq, if_neg (by omega)]
theorem log2_one : log2 1 = 0 := by rw [log2_eq, if_neg (by omega)]
theorem le_log2 {n k : Nat} (h : n ≠ 0) : k ≤ log2 n ↔ 2 ^ k ≤ n := by
  induction n using Nat.strongRecOn generalizing k with
  | ind n ih =>
    rw [log2_eq]
    by_cases s : 2 ≤ n
    · rw [if_pos s]
      cases k with
      | zero => rw [Nat.pow_zero]; omega
      | succ k =>
        have := @ih (n / 2) (by omega) k (by omega)
        rw [Nat.pow_succ]
        omega
    · rw [if_neg s]
      cases k with
      | zero => rw [Nat.pow_zero]; omega
      | succ k =>
        have := two_pow_pos k
        rw [Nat.pow_succ]
        omega
theorem log2_lt {n k : Nat} (h : n ≠ 0) : log2 n < k ↔ n < 2 ^ k := by
  have := @le_log2 n k h
  omega
theorem log2_self_le {n : Nat} (h : n ≠ 0) : 2 ^ log2 n ≤ n := (le_log2 h).mp (Nat.le_refl _)
theorem lt_log2_self {n : Nat} : n < 2 ^ (log2 n + 1) := by
  by_cases z : n = 0
  · rw [z]; exact two_pow_pos _
  · exact (log2_lt z).mp (Nat.lt_add_one _)
theorem log2_two_pow (n : Nat) : log2 (2 ^ n) = n := by
  have p := two_pow_pos n
  have a := (@le_log2 (2 ^ n) n (by omega)).mpr (Nat.le_refl _)
  have b := (@log2_lt (2 ^ n) (n + 1) (by omega)).mpr (by rw [Nat.pow_succ]; omega)
  omega
theorem log2_le_self (n : Nat) : log2 n ≤ n := by
  by_cases z : n = 0
  · rw [z, log2_zero]
  · have a := log2_self_le z
    have b := @lt_two_pow_self (log2 n)
    omega

end Nat
