prelude
import Init.Nat.Sub
/-!
`Init.Nat.DivMod`: the laws of quotients and remainders on ℕ.
-/

namespace Nat

/-! ### Quotients -/

theorem div_mul_le_self (m n : Nat) : m / n * n ≤ m := by
  have h := div_add_mod m n
  rw [Nat.mul_comm] at h; omega
theorem mul_div_le (m n : Nat) : n * (m / n) ≤ m := by rw [Nat.mul_comm]; exact div_mul_le_self m n
theorem lt_mul_div_succ (m : Nat) {n : Nat} (h : 0 < n) : m < n * (m / n + 1) := by
  have e := div_add_mod m n
  have l := mod_lt m h
  rw [Nat.mul_add]; omega
theorem lt_div_mul_add {a b : Nat} (h : 0 < b) : a < a / b * b + b := by
  have e := lt_mul_div_succ a h
  rw [Nat.mul_comm, Nat.add_mul] at e; omega
theorem le_div_iff_mul_le {x y k : Nat} (k0 : 0 < k) : x ≤ y / k ↔ x * k ≤ y := by
  constructor
  · intro h
    exact Nat.le_trans (Nat.mul_le_mul_right k h) (div_mul_le_self y k)
  · intro h
    apply Nat.le_of_lt_succ
    apply Nat.lt_of_mul_lt_mul_left (a := k)
    rw [Nat.mul_comm k x]
    exact Nat.lt_of_le_of_lt h (lt_mul_div_succ y k0)
theorem le_div_iff_mul_le' {x y k : Nat} (k0 : 0 < k) : x ≤ y / k ↔ k * x ≤ y := by
  rw [Nat.mul_comm]; exact le_div_iff_mul_le k0
theorem div_lt_iff_lt_mul {x y k : Nat} (k0 : 0 < k) : x / k < y ↔ x < y * k := by
  have := @le_div_iff_mul_le y x k k0
  omega
theorem div_lt_iff_lt_mul' {x y k : Nat} (k0 : 0 < k) : x / k < y ↔ x < k * y := by
  rw [Nat.mul_comm]; exact div_lt_iff_lt_mul k0
theorem div_lt_of_lt_mul {m n k : Nat} (h : m < n * k) : m / n < k := by
  have n0 : 0 < n := Nat.pos_of_ne_zero (by intro e; rw [e, Nat.zero_mul] at h; omega)
  exact (div_lt_iff_lt_mul' n0).mpr h
theorem lt_mul_of_div_lt {a b c : Nat} (h : a / c < b) (w : 0 < c) : a < b * c := (div_lt_iff_lt_mul w).mp h
theorem div_le_iff_le_mul {x y k : Nat} (k0 : 0 < k) : x / k ≤ y ↔ x ≤ y * k + k - 1 := by
  have := @div_lt_iff_lt_mul x (y + 1) k k0
  rw [Nat.add_mul, Nat.one_mul] at this
  omega
theorem div_le_self (n k : Nat) : n / k ≤ n := by
  cases k with
  | zero => rw [Nat.div_zero]; exact Nat.zero_le n
  | succ k =>
    have h := div_mul_le_self n (k + 1)
    rw [Nat.mul_add, Nat.mul_one] at h; omega
theorem div_le_of_le_mul {m n k : Nat} (h : m ≤ k * n) : m / k ≤ n := by
  cases k with
  | zero => rw [Nat.div_zero]; exact Nat.zero_le n
  | succ k =>
    exact Nat.le_of_mul_le_mul_left (Nat.le_trans (mul_div_le m (k + 1)) h) (succ_pos k)
theorem div_le_of_le_mul' {m n k : Nat} (h : m ≤ n * k) : m / k ≤ n := by
  rw [Nat.mul_comm] at h; exact div_le_of_le_mul h
theorem mul_le_of_le_div (k x y : Nat) (h : x ≤ y / k) : x * k ≤ y :=
  Nat.le_trans (Nat.mul_le_mul_right k h) (div_mul_le_self y k)
protected theorem div_le_div_right {a b c : Nat} (h : a ≤ b) : a / c ≤ b / c := by
  cases c with
  | zero => rw [Nat.div_zero, Nat.div_zero]
  | succ c =>
    exact (le_div_iff_mul_le (succ_pos c)).mpr (Nat.le_trans (div_mul_le_self a (c + 1)) h)
protected theorem div_le_div_left {a b c : Nat} (hcb : c ≤ b) (hc : 0 < c) : a / b ≤ a / c :=
  (le_div_iff_mul_le hc).mpr (Nat.le_trans (Nat.mul_le_mul_left (a / b) hcb) (div_mul_le_self a b))
@[simp] theorem zero_div (b : Nat) : 0 / b = 0 := by
  exact Nat.eq_zero_of_le_zero (div_le_self 0 b)
@[simp] theorem zero_mod (b : Nat) : 0 % b = 0 := by
  exact Nat.eq_zero_of_le_zero (mod_le 0 b)
@[simp] theorem div_one (n : Nat) : n / 1 = n := by omega
@[simp] theorem mod_one (x : Nat) : x % 1 = 0 := by omega
theorem div_eq_of_lt_le {k n m : Nat} (lo : k * n ≤ m) (hi : m < (k + 1) * n) : m / n = k := by
  have n0 : 0 < n := Nat.pos_of_ne_zero (by intro e; rw [e, Nat.mul_zero] at hi; omega)
  have a := (le_div_iff_mul_le n0).mpr lo
  have b := (div_lt_iff_lt_mul n0).mpr hi
  omega
theorem div_eq_iff {a b c : Nat} (h : 0 < b) : a / b = c ↔ b * c ≤ a ∧ a < b * (c + 1) := by
  constructor
  · intro e; subst e
    exact ⟨mul_div_le a b, lt_mul_div_succ a h⟩
  · rintro ⟨lo, hi⟩
    rw [Nat.mul_comm] at lo hi
    exact div_eq_of_lt_le lo hi
protected theorem div_eq_zero_iff {a b : Nat} : a / b = 0 ↔ b = 0 ∨ a < b := by
  cases b with
  | zero => rw [Nat.div_zero]; omega
  | succ b =>
    have := @div_lt_iff_lt_mul a 1 (b + 1) (succ_pos b)
    rw [Nat.one_mul] at this
    generalize a / (b + 1) = q at *
    omega
theorem div_eq_zero_iff_lt {a b : Nat} (h : 0 < b) : a / b = 0 ↔ a < b := by
  rw [Nat.div_eq_zero_iff]; omega
theorem div_ne_zero_iff {a b : Nat} : a / b ≠ 0 ↔ b ≠ 0 ∧ b ≤ a := by
  have := @Nat.div_eq_zero_iff a b
  generalize a / b = q at *
  omega
theorem div_pos_iff {a b : Nat} : 0 < a / b ↔ 0 < b ∧ b ≤ a := by
  have := @Nat.div_eq_zero_iff a b
  generalize a / b = q at *
  omega
protected theorem div_pos {a b : Nat} (hba : b ≤ a) (hb : 0 < b) : 0 < a / b := div_pos_iff.mpr ⟨hb, hba⟩
theorem add_div_right (x : Nat) {z : Nat} (h : 0 < z) : (x + z) / z = succ (x / z) := by
  rw [div_rec_of_le h (Nat.le_add_left z x), Nat.add_sub_cancel]
theorem add_div_left (x : Nat) {z : Nat} (h : 0 < z) : (z + x) / z = succ (x / z) := by
  rw [Nat.add_comm, add_div_right x h]
theorem add_mul_div_left (x z : Nat) {y : Nat} (h : 0 < y) : (x + y * z) / y = x / y + z := by
  induction z with
  | zero => rfl
  | succ z ih =>
    rw [Nat.mul_add, Nat.mul_one, ← Nat.add_assoc, add_div_right _ h, ih]; rfl
theorem add_mul_div_right (x y : Nat) {z : Nat} (h : 0 < z) : (x + y * z) / z = x / z + y := by
  rw [Nat.mul_comm, add_mul_div_left x y h]
theorem mul_add_div {m : Nat} (h : m > 0) (x y : Nat) : (m * x + y) / m = x + y / m := by
  rw [Nat.add_comm, add_mul_div_left y x h, Nat.add_comm]
@[simp] theorem add_mod_right (x z : Nat) : (x + z) % z = x % z := by
  rw [mod_eq_sub_mod (Nat.le_add_left z x), Nat.add_sub_cancel]
@[simp] theorem add_mod_left (x z : Nat) : (x + z) % x = z % x := by
  rw [Nat.add_comm, add_mod_right]
@[simp] theorem add_mul_mod_self_left (x y z : Nat) : (x + y * z) % y = x % y := by
  induction z with
  | zero => rfl
  | succ z ih => rw [Nat.mul_add, Nat.mul_one, ← Nat.add_assoc, add_mod_right, ih]
@[simp] theorem add_mul_mod_self_right (x y z : Nat) : (x + y * z) % z = x % z := by
  rw [Nat.mul_comm, add_mul_mod_self_left]
@[simp] theorem mul_add_mod_self_left (a b c : Nat) : (a * b + c) % a = c % a := by
  rw [Nat.add_comm, add_mul_mod_self_left]
@[simp] theorem mul_add_mod_self_right (a b c : Nat) : (a * b + c) % b = c % b := by
  rw [Nat.add_comm, add_mul_mod_self_right]
theorem mul_add_mod (m x y : Nat) : (m * x + y) % m = y % m := mul_add_mod_self_left m x y
@[simp] theorem mul_mod_right (m n : Nat) : (m * n) % m = 0 := by
  have := add_mul_mod_self_left 0 m n
  rw [Nat.zero_add, zero_mod] at this; exact this
@[simp] theorem mul_mod_left (m n : Nat) : (m * n) % n = 0 := by rw [Nat.mul_comm, mul_mod_right]
@[simp] theorem mod_self (n : Nat) : n % n = 0 := by
  have := mul_mod_right n 1
  rw [Nat.mul_one] at this; exact this
@[simp] protected theorem mul_div_cancel (m : Nat) {n : Nat} (h : 0 < n) : m * n / n = m := by
  have := add_mul_div_right 0 m h
  rw [Nat.zero_add, zero_div, Nat.zero_add] at this; exact this
@[simp] protected theorem mul_div_cancel_left (m : Nat) {n : Nat} (h : 0 < n) : n * m / n = m := by
  rw [Nat.mul_comm, Nat.mul_div_cancel m h]
@[simp] protected theorem div_self {n : Nat} (h : 0 < n) : n / n = 1 := by
  have := Nat.mul_div_cancel 1 h
  rw [Nat.one_mul] at this; exact this
protected theorem div_eq_of_eq_mul_left {m n k : Nat} (h : 0 < n) (e : m = k * n) : m / n = k := by
  rw [e, Nat.mul_div_cancel k h]
protected theorem div_eq_of_eq_mul_right {m n k : Nat} (h : 0 < n) (e : m = n * k) : m / n = k := by
  rw [e, Nat.mul_div_cancel_left k h]
@[simp] theorem mod_mod (a n : Nat) : (a % n) % n = a % n := by
  cases n with
  | zero => rw [mod_zero]
  | succ n => exact mod_eq_of_lt (mod_lt a (succ_pos n))
theorem div_mod_eq_of_lt {m n : Nat} (h : m < n) : m / n = 0 ∧ m % n = m := ⟨div_eq_of_lt h, mod_eq_of_lt h⟩
theorem mod_def (m k : Nat) : m % k = m - k * (m / k) := by
  have := div_add_mod m k; omega
theorem mod_eq_sub_mul_div {x k : Nat} : x % k = x - k * (x / k) := mod_def x k
theorem mod_eq_sub_div_mul {x k : Nat} : x % k = x - x / k * k := by rw [Nat.mul_comm]; exact mod_def x k
theorem div_add_mod' (a b : Nat) : a / b * b + a % b = a := by rw [Nat.mul_comm]; exact div_add_mod a b
theorem mod_add_div' (a b : Nat) : a % b + a / b * b = a := by rw [Nat.mul_comm]; exact mod_add_div a b
theorem mul_div_self_eq_sub_mod (m k : Nat) : k * (m / k) = m - m % k := by
  have := div_add_mod m k; omega
theorem div_mul_self_eq_mod_sub_self {x k : Nat} : x / k * k = x - x % k := by
  rw [Nat.mul_comm]; exact mul_div_self_eq_sub_mod x k
theorem mod_lt_of_lt {a b c : Nat} (h : a < c) : a % b < c := Nat.lt_of_le_of_lt (mod_le a b) h
theorem mod_pos_of_ne_zero {a b : Nat} (h : a % b ≠ 0) : 0 < a % b := Nat.pos_of_ne_zero h
theorem mod_two_ne_zero {n : Nat} : ¬n % 2 = 0 ↔ n % 2 = 1 := by omega
theorem mod_two_ne_one {n : Nat} : ¬n % 2 = 1 ↔ n % 2 = 0 := by omega
theorem mod_two_add_div (n : Nat) : n % 2 + 2 * (n / 2) = n := by omega
theorem div_two_mul_two_add_mod_two (n : Nat) : n / 2 * 2 + n % 2 = n := by omega
theorem succ_mod_two_eq_one_iff {n : Nat} : (n + 1) % 2 = 1 ↔ n % 2 = 0 := by omega
theorem succ_mod_two_eq_zero_iff {n : Nat} : (n + 1) % 2 = 0 ↔ n % 2 = 1 := by omega
theorem add_self_mod_two (n : Nat) : (n + n) % 2 = 0 := by omega

/-! ### Arithmetic modulo `n` -/

theorem add_mod (a b n : Nat) : (a + b) % n = (a % n + b % n) % n := by
  have ha := div_add_mod a n
  have hb := div_add_mod b n
  have e : a + b = (a % n + b % n) + n * (a / n + b / n) := by
    rw [Nat.mul_add]; omega
  have := congrArg (· % n) e
  exact this.trans (add_mul_mod_self_left _ _ _)
@[simp] theorem mod_add_mod (m n k : Nat) : (m % n + k) % n = (m + k) % n := by
  rw [add_mod, mod_mod, ← add_mod]
@[simp] theorem add_mod_mod (m n k : Nat) : (m + n % k) % k = (m + n) % k := by
  rw [add_mod, mod_mod, ← add_mod]
theorem mul_mod (a b n : Nat) : a * b % n = (a % n) * (b % n) % n := by
  have ha := div_add_mod a n
  have hb := div_add_mod b n
  have e : a * b = (a % n) * (b % n) + n * ((a / n) * b + (a % n) * (b / n)) := by
    have : a * b = (n * (a / n) + a % n) * b := by rw [ha]
    rw [this, Nat.add_mul, Nat.mul_add n, ← Nat.mul_assoc n (a / n) b]
    have : (a % n) * b = (a % n) * (n * (b / n) + b % n) := by rw [hb]
    rw [this, Nat.mul_add, Nat.mul_left_comm n]
    omega
  have := congrArg (· % n) e
  exact this.trans (add_mul_mod_self_left _ _ _)
@[simp] theorem mod_mul_mod (a b c : Nat) : (a % c * b) % c = a * b % c := by
  rw [mul_mod, mod_mod, ← mul_mod]
@[simp] theorem mul_mod_mod (m n l : Nat) : (m * (n % l)) % l = (m * n) % l := by
  rw [mul_mod, mod_mod, ← mul_mod]
theorem pow_mod (a b n : Nat) : a ^ b % n = (a % n) ^ b % n := by
  induction b with
  | zero => rfl
  | succ b ih => rw [Nat.pow_succ, Nat.pow_succ, mul_mod, ih, ← mul_mod, mul_mod_mod]
theorem add_mod_eq_add_mod_right {a d n : Nat} (c : Nat) (h : a % n = d % n) : (a + c) % n = (d + c) % n := by
  rw [← mod_add_mod, h, mod_add_mod]
theorem add_mod_eq_add_mod_left {a d n : Nat} (c : Nat) (h : a % n = d % n) : (c + a) % n = (c + d) % n := by
  rw [Nat.add_comm c, Nat.add_comm c]; exact add_mod_eq_add_mod_right c h
theorem mul_mod_eq_mul_mod_right {a d n : Nat} (c : Nat) (h : a % n = d % n) : (a * c) % n = (d * c) % n := by
  rw [← mod_mul_mod, h, mod_mul_mod]
theorem mul_mod_mul_left (z x y : Nat) : (z * x) % (z * y) = z * (x % y) := by
  cases z with
  | zero => rw [Nat.zero_mul, Nat.zero_mul, Nat.zero_mul]
  | succ z => cases y with
    | zero => rw [Nat.mul_zero, mod_zero, mod_zero]
    | succ y =>
      have e := div_add_mod x (y + 1)
      have l := mod_lt x (succ_pos y)
      refine (div_mod_unique (q := x / (y + 1)) ?_ ?_).2
      · exact Nat.mul_lt_mul_of_pos_left l (succ_pos z)
      · rw [Nat.mul_assoc, ← Nat.mul_add]; exact congrArg _ e
theorem mul_mod_mul_right (z x y : Nat) : (x * z) % (y * z) = (x % y) * z := by
  rw [Nat.mul_comm x, Nat.mul_comm y, mul_mod_mul_left, Nat.mul_comm]
protected theorem mul_div_mul_left {m : Nat} (n k : Nat) (h : 0 < m) : m * n / (m * k) = n / k := by
  rw [← div_div_eq_div_mul, Nat.mul_div_cancel_left n h]
protected theorem mul_div_mul_right {m : Nat} (n k : Nat) (h : 0 < m) : n * m / (k * m) = n / k := by
  rw [Nat.mul_comm n, Nat.mul_comm k, Nat.mul_div_mul_left n k h]
protected theorem div_right_comm (m n k : Nat) : m / n / k = m / k / n := by
  rw [div_div_eq_div_mul, div_div_eq_div_mul, Nat.mul_comm]
theorem mod_mul_right_div_self (m n k : Nat) : m % (n * k) / n = m / n % k := by
  cases n with
  | zero => rw [Nat.div_zero, Nat.div_zero, zero_mod]
  | succ n =>
    have e := div_add_mod m ((n + 1) * k)
    have : m / (n + 1) = m % ((n + 1) * k) / (n + 1) + k * (m / ((n + 1) * k)) := by
      have f : m = m % ((n + 1) * k) + (n + 1) * (k * (m / ((n + 1) * k))) := by
        rw [← Nat.mul_assoc]; omega
      have g := add_mul_div_left (m % ((n + 1) * k)) (k * (m / ((n + 1) * k))) (succ_pos n)
      rw [← f] at g; exact g
    rw [this, add_mul_mod_self_left]
    cases k with
    | zero => rw [Nat.mul_zero, mod_zero, mod_zero]
    | succ k =>
      refine (mod_eq_of_lt ?_).symm
      apply div_lt_of_lt_mul
      exact mod_lt m (Nat.mul_pos (succ_pos n) (succ_pos k))
theorem mod_mul_left_div_self (m n k : Nat) : m % (k * n) / n = m / n % k := by
  rw [Nat.mul_comm]; exact mod_mul_right_div_self m n k
theorem mod_mul {a b x : Nat} : x % (a * b) = x % a + a * (x / a % b) := by
  rw [← mod_mul_right_div_self]
  have e := div_add_mod (x % (a * b)) a
  have : x % (a * b) % a = x % a := by
    have f := div_add_mod x (a * b)
    have g := add_mul_mod_self_left (x % (a * b)) a (b * (x / (a * b)))
    rw [← Nat.mul_assoc, Nat.add_comm, f] at g; exact g.symm
  omega
theorem mod_mul_right_mod (a b c : Nat) : a % (b * c) % b = a % b := by
  rw [mod_mul, add_mul_mod_self_left, mod_mod]
theorem mod_mul_left_mod (a b c : Nat) : a % (b * c) % c = a % c := by
  rw [Nat.mul_comm]; exact mod_mul_right_mod a c b
theorem div_mul_div_le_div (m n k : Nat) : m / k * n / m ≤ n / k := by
  cases m with
  | zero => rw [Nat.div_zero]; exact Nat.zero_le _
  | succ m => cases k with
    | zero => rw [Nat.div_zero, Nat.zero_mul, Nat.zero_div]; exact Nat.zero_le _
    | succ k =>
      apply (le_div_iff_mul_le (succ_pos k)).mpr
      have a := div_mul_le_self ((m + 1) / (k + 1) * n) (m + 1)
      have b := Nat.mul_le_mul_right n (div_mul_le_self (m + 1) (k + 1))
      apply Nat.le_of_mul_le_mul_left (c := m + 1) _ (succ_pos m)
      have c := Nat.mul_le_mul_right (k + 1) a
      rw [Nat.mul_right_comm, Nat.mul_comm] at c
      rw [Nat.mul_right_comm] at b
      exact Nat.le_trans (by rw [Nat.mul_comm (m + 1)] at c; rw [Nat.mul_comm (m + 1)]; exact c) b
theorem div_add_div_same_le (a b c : Nat) : a / c + b / c ≤ (a + b) / c := by
  cases c with
  | zero => rw [Nat.div_zero, Nat.div_zero, Nat.div_zero]
  | succ c =>
    apply (le_div_iff_mul_le (succ_pos c)).mpr
    rw [Nat.add_mul]
    exact Nat.add_le_add (div_mul_le_self a _) (div_mul_le_self b _)
theorem sub_mul_div (x n p : Nat) (h : n * p ≤ x) : (x - n * p) / n = x / n - p := by
  cases n with
  | zero => rw [Nat.div_zero, Nat.div_zero, Nat.zero_sub]
  | succ n =>
    have e := add_mul_div_left (x - (n + 1) * p) p (succ_pos n)
    rw [Nat.sub_add_cancel h] at e
    exact Nat.eq_sub_of_add_eq e.symm
theorem sub_mul_mod {x k n : Nat} (h : n * k ≤ x) : (x - n * k) % n = x % n := by
  have e := add_mul_mod_self_left (x - n * k) n k
  rw [Nat.sub_add_cancel h] at e; exact e.symm
theorem mod_eq_iff {a b c : Nat} (h : 0 < b) : a % b = c ↔ c < b ∧ ∃ k, a = b * k + c := by
  constructor
  · intro e
    exact ⟨e ▸ mod_lt a h, a / b, by have := div_add_mod a b; omega⟩
  · rintro ⟨l, k, e⟩
    rw [e, mul_add_mod_self_left, mod_eq_of_lt l]
theorem mod_eq_iff_lt {m n : Nat} (h : n ≠ 0) : m % n = m ↔ m < n := by
  constructor
  · intro e; rw [← e]; exact mod_lt m (Nat.pos_of_ne_zero h)
  · exact mod_eq_of_lt
theorem mod_eq_self_iff_lt {m n : Nat} (h : 0 < n) : m % n = m ↔ m < n := mod_eq_iff_lt (by omega)

end Nat
