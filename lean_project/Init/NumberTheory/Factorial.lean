prelude
import Init.NumberTheory.Parity
import Init.Nat.Pow
import Init.Nat.DivMod
import Init.Nat.GcdLemmas
/-!
`Init.NumberTheory.Factorial`: factorials (`n !` after `open Nat`), descending and ascending
factorials, binomial coefficients by Pascal's rule, Fibonacci numbers.
-/
set_option linter.unusedVariables false

namespace Nat

/-! ### Factorials -/

/-- `n !`: the product of `1, ..., n`. -/
def factorial : ℕ → ℕ
  | 0 => 1
  | n + 1 => (n + 1) * factorial n
/-- `n !`: the factorial of `n`. -/
scoped notation:10000 n "!" => Nat.factorial n
@[simp] theorem factorial_zero : 0 ! = 1 := rfl
theorem factorial_succ (n : ℕ) : (n + 1)! = (n + 1) * n ! := rfl
@[simp] theorem factorial_one : 1 ! = 1 := rfl
@[simp] theorem factorial_two : 2 ! = 2 := rfl
theorem mul_factorial_pred {n : ℕ} (hn : 0 < n) : n * (n - 1)! = n ! := by
  cases n with
  | zero => exact (Nat.lt_irrefl 0 hn).elim
  | succ n => rfl
theorem factorial_pos (n : ℕ) : 0 < n ! := by
  induction n with
  | zero => decide
  | succ n ih => exact Nat.mul_pos (succ_pos n) ih
theorem factorial_ne_zero (n : ℕ) : n ! ≠ 0 := Nat.ne_of_gt (factorial_pos n)
theorem factorial_dvd_factorial {m n : ℕ} (h : m ≤ n) : m ! ∣ n ! := by
  induction h with
  | refl => exact Nat.dvd_refl _
  | step _ ih => exact Nat.dvd_trans ih (Nat.dvd_mul_left _ _)
theorem dvd_factorial {m n : ℕ} (hm : 0 < m) (h : m ≤ n) : m ∣ n ! := by
  refine Nat.dvd_trans ?_ (factorial_dvd_factorial h)
  rw [← mul_factorial_pred hm]; exact Nat.dvd_mul_right _ _
theorem factorial_le {m n : ℕ} (h : m ≤ n) : m ! ≤ n ! :=
  le_of_dvd (factorial_pos n) (factorial_dvd_factorial h)
theorem factorial_lt {m n : ℕ} (hn : 0 < n) : n ! < m ! ↔ n < m := by
  constructor
  · intro h
    exact Nat.lt_of_not_le fun k => Nat.not_le_of_lt h (factorial_le k)
  · intro h
    refine Nat.lt_of_lt_of_le ?_ (factorial_le (succ_le_of_lt h))
    rw [← Nat.add_one, factorial_succ]
    have := factorial_pos n
    calc n ! = 1 * n ! := (Nat.one_mul _).symm
      _ < (n + 1) * n ! := Nat.mul_lt_mul_of_pos_right (by omega) this
theorem self_le_factorial (n : ℕ) : n ≤ n ! := by
  cases n with
  | zero => exact Nat.zero_le _
  | succ n => exact Nat.le_of_dvd (factorial_pos _) (dvd_factorial (succ_pos n) (Nat.le_refl _))
@[simp] theorem factorial_eq_one {n : ℕ} : n ! = 1 ↔ n ≤ 1 := by
  constructor
  · intro h
    exact Nat.le_of_not_lt fun k => by
      have := (factorial_lt (n := 1) (by decide)).mpr k
      rw [h] at this
      exact Nat.lt_irrefl 1 this
  · intro h
    rcases n with _ | _ | n
    · rfl
    · rfl
    · omega
theorem one_lt_factorial {n : ℕ} : 1 < n ! ↔ 1 < n := factorial_lt (n := 1) (by decide)
/-- `n.descFactorial k = n (n-1) ⋯ (n-k+1)`. -/
def descFactorial (n : ℕ) : ℕ → ℕ
  | 0 => 1
  | k + 1 => (n - k) * descFactorial n k
@[simp] theorem descFactorial_zero (n : ℕ) : n.descFactorial 0 = 1 := rfl
theorem descFactorial_succ (n k : ℕ) : n.descFactorial (k + 1) = (n - k) * n.descFactorial k := rfl
/-- `n.ascFactorial k = n (n+1) ⋯ (n+k-1)`. -/
def ascFactorial (n : ℕ) : ℕ → ℕ
  | 0 => 1
  | k + 1 => (n + k) * ascFactorial n k
@[simp] theorem ascFactorial_zero (n : ℕ) : n.ascFactorial 0 = 1 := rfl
theorem ascFactorial_succ (n k : ℕ) : n.ascFactorial (k + 1) = (n + k) * n.ascFactorial k := rfl
/-- `n.doubleFactorial = n (n-2) (n-4) ⋯`. -/
def doubleFactorial : ℕ → ℕ
  | 0 => 1
  | 1 => 1
  | n + 2 => (n + 2) * doubleFactorial n

/-! ### Binomial coefficients -/

/-- `choose n k`: the number of `k`-element subsets of `n` elements. -/
def choose : ℕ → ℕ → ℕ
  | _, 0 => 1
  | 0, _ + 1 => 0
  | n + 1, k + 1 => choose n k + choose n (k + 1)
@[simp] theorem choose_zero_right (n : ℕ) : choose n 0 = 1 := by cases n <;> rfl
@[simp] theorem choose_zero_succ (k : ℕ) : choose 0 (k + 1) = 0 := rfl
theorem choose_succ_succ (n k : ℕ) : choose (n + 1) (k + 1) = choose n k + choose n (k + 1) := rfl
theorem choose_succ_succ' (n k : ℕ) : choose (n + 1) (k + 1) = choose n k + choose n (k + 1) := rfl
theorem choose_eq_zero_of_lt {n k : ℕ} (h : n < k) : choose n k = 0 := by
  induction n generalizing k with
  | zero =>
    obtain ⟨j, rfl⟩ := exists_eq_succ_of_ne_zero (Nat.ne_of_gt h)
    rfl
  | succ n ih =>
    obtain ⟨j, rfl⟩ := exists_eq_succ_of_ne_zero (Nat.ne_zero_of_lt h)
    rw [← Nat.add_one, choose_succ_succ, ih (by omega), ih (by omega)]
@[simp] theorem choose_self (n : ℕ) : choose n n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [choose_succ_succ, ih, choose_eq_zero_of_lt (Nat.lt_add_one n)]
@[simp] theorem choose_succ_self (n : ℕ) : choose n (n + 1) = 0 :=
  choose_eq_zero_of_lt (Nat.lt_add_one n)
@[simp] theorem choose_one_right (n : ℕ) : choose n 1 = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [choose_succ_succ n 0, ih, choose_zero_right, Nat.add_comm]
theorem choose_pos {n k : ℕ} (h : k ≤ n) : 0 < choose n k := by
  induction n generalizing k with
  | zero => rw [Nat.eq_zero_of_le_zero h]; decide
  | succ n ih => cases k with
    | zero => rw [choose_zero_right]; decide
    | succ k =>
      rw [choose_succ_succ]
      exact Nat.lt_of_lt_of_le (ih (le_of_succ_le_succ h)) (le_add_right _ _)
theorem choose_eq_zero_iff {n k : ℕ} : choose n k = 0 ↔ n < k :=
  ⟨fun h => Nat.lt_of_not_le fun c => Nat.ne_of_gt (choose_pos c) h, choose_eq_zero_of_lt⟩
theorem succ_mul_choose_eq (n k : ℕ) :
    (n + 1) * choose n k = choose (n + 1) (k + 1) * (k + 1) := by
  induction n generalizing k with
  | zero => cases k with
    | zero => rfl
    | succ k => rw [choose_succ_succ, choose_zero_succ, choose_zero_succ, Nat.mul_zero, Nat.zero_mul]
  | succ n ih => cases k with
    | zero =>
      rw [choose_zero_right, choose_one_right]
    | succ k =>
      have a := ih k
      have b := ih (k + 1)
      rw [choose_succ_succ n k] at a
      have c : (choose n k + choose n (k + 1)) * (k + 1 + 1) =
          (choose n k + choose n (k + 1)) * (k + 1) + (choose n k + choose n (k + 1)) :=
        Nat.mul_add_one _ _
      have d : (n + 1 + 1) * (choose n k + choose n (k + 1)) =
          (n + 1) * choose n k + (n + 1) * choose n (k + 1) + (choose n k + choose n (k + 1)) := by
        rw [Nat.add_mul (n + 1), Nat.one_mul, Nat.mul_add]
      rw [choose_succ_succ (n + 1) (k + 1), Nat.add_mul (choose (n + 1) (k + 1)), ← b,
        choose_succ_succ n k, c, ← a, d]
      omega
theorem choose_mul_factorial_mul_factorial {n k : ℕ} (h : k ≤ n) :
    choose n k * k ! * (n - k)! = n ! := by
  induction n generalizing k with
  | zero => rw [Nat.eq_zero_of_le_zero h]; rfl
  | succ n ih => cases k with
    | zero => rw [choose_zero_right, factorial_zero, Nat.one_mul, Nat.sub_zero]
    | succ k =>
      have := ih (le_of_succ_le_succ h)
      rw [factorial_succ k, ← Nat.mul_assoc, ← succ_mul_choose_eq, Nat.add_sub_add_right,
        factorial_succ n, ← this]
      simp only [Nat.mul_assoc]
theorem choose_eq_factorial_div_factorial {n k : ℕ} (h : k ≤ n) :
    choose n k = n ! / (k ! * (n - k)!) := by
  rw [← choose_mul_factorial_mul_factorial h, Nat.mul_assoc, Nat.mul_div_cancel _
    (Nat.mul_pos (factorial_pos _) (factorial_pos _))]
theorem factorial_mul_factorial_dvd_factorial {n k : ℕ} (h : k ≤ n) : k ! * (n - k)! ∣ n ! := by
  rw [← choose_mul_factorial_mul_factorial h, Nat.mul_assoc]; exact Nat.dvd_mul_left _ _
@[simp] theorem choose_symm {n k : ℕ} (h : k ≤ n) : choose n (n - k) = choose n k := by
  rw [choose_eq_factorial_div_factorial h, choose_eq_factorial_div_factorial (sub_le n k),
    Nat.sub_sub_self h, Nat.mul_comm]
theorem choose_symm_add {a b : ℕ} : choose (a + b) a = choose (a + b) b := by
  have := choose_symm (Nat.le_add_left b a)
  rw [Nat.add_sub_cancel] at this; exact this
theorem choose_symm_diff {n k : ℕ} (h : k ≤ n) : choose n k = choose n (n - k) :=
  (choose_symm h).symm
theorem add_choose_mul_factorial (i j : ℕ) : choose (i + j) i * i ! * j ! = (i + j)! := by
  have := choose_mul_factorial_mul_factorial (Nat.le_add_right i j)
  rw [Nat.add_sub_cancel_left] at this; exact this
theorem choose_succ_right_eq (n k : ℕ) : choose n (k + 1) * (k + 1) = choose n k * (n - k) := by
  rcases Nat.lt_or_ge n k with h | h
  · rw [choose_eq_zero_of_lt h, choose_eq_zero_of_lt (by omega), Nat.zero_mul, Nat.zero_mul]
  have e := succ_mul_choose_eq n k
  rw [choose_succ_succ, Nat.add_mul (choose n k)] at e
  have : (n + 1) * choose n k = choose n k * (n - k) + choose n k * (k + 1) := by
    rw [← Nat.mul_add, Nat.mul_comm]; congr 1; omega
  omega
theorem choose_mul_succ_eq (n k : ℕ) :
    choose n k * (n + 1) = choose (n + 1) k * (n + 1 - k) := by
  cases k with
  | zero => rw [choose_zero_right, choose_zero_right, Nat.sub_zero]
  | succ k =>
    rcases Nat.lt_or_ge n (k + 1) with h | h
    · rw [choose_eq_zero_of_lt h, Nat.sub_eq_zero_of_le (by omega), Nat.mul_zero, Nat.zero_mul]
    · have a := choose_succ_right_eq n k
      rw [choose_succ_succ, Nat.add_mul]
      have b : choose n (k + 1) * (n + 1) =
          choose n (k + 1) * (n + 1 - (k + 1)) + choose n (k + 1) * (k + 1) := by
        rw [← Nat.mul_add]; congr 1; omega
      rw [b, a, Nat.add_comm, Nat.add_sub_add_right]
theorem choose_two_right (n : ℕ) : choose n 2 = n * (n - 1) / 2 := by
  have := choose_succ_right_eq n 1
  rw [choose_one_right] at this
  rw [← this, Nat.mul_div_cancel _ (by decide)]
theorem choose_le_two_pow (n k : ℕ) : choose n k ≤ 2 ^ n := by
  induction n generalizing k with
  | zero => cases k with
    | zero => decide
    | succ k => exact Nat.zero_le _
  | succ n ih => cases k with
    | zero => rw [choose_zero_right]; exact Nat.one_le_two_pow
    | succ k =>
      rw [choose_succ_succ, Nat.pow_add_one, Nat.mul_two]
      exact Nat.add_le_add (ih k) (ih (k + 1))

/-! ### Fibonacci numbers -/

/-- The pair of the `n`th and the next Fibonacci number. -/
def fibPair : ℕ → ℕ × ℕ
  | 0 => (0, 1)
  | n + 1 => ((fibPair n).2, (fibPair n).1 + (fibPair n).2)
/-- The `n`th Fibonacci number: `0, 1, 1, 2, 3, 5, ...`. -/
def fib (n : ℕ) : ℕ := (fibPair n).1
@[simp] theorem fib_zero : fib 0 = 0 := rfl
@[simp] theorem fib_one : fib 1 = 1 := rfl
@[simp] theorem fib_two : fib 2 = 1 := rfl
theorem fib_add_two {n : ℕ} : fib (n + 2) = fib n + fib (n + 1) := rfl
theorem fib_pos {n : ℕ} : 0 < fib n ↔ 0 < n := by
  have h : ∀ n, 0 < fib (n + 1) := by
    intro n
    induction n with
    | zero => decide
    | succ n ih => rw [fib_add_two]; exact Nat.lt_of_lt_of_le ih (Nat.le_add_left _ _)
  cases n with
  | zero => exact Iff.rfl
  | succ n => exact ⟨fun _ => succ_pos n, fun _ => h n⟩
theorem fib_le_fib_succ {n : ℕ} : fib n ≤ fib (n + 1) := by
  cases n with
  | zero => decide
  | succ n => rw [fib_add_two]; exact Nat.le_add_left _ _
end Nat
