prelude
import Init.Nat.Div
/-!
`Init.Nat.Gcd`: the greatest common divisor by Euclid's algorithm. The kernel computes `Nat.gcd` on
literals itself; `Nat.gcd_zero_left` and `Nat.gcd_rec` are the equations.
-/

namespace Nat
def gcdF : Nat → Nat → Nat → Nat
  | 0, _, b => b
  | f + 1, a, b => if a = 0 then b else gcdF f (b % a) a
@[extern "lean_nat_gcd"] def gcd (m n : @& Nat) : Nat := gcdF m m n
theorem gcdF_fuel : ∀ (f g a b : Nat), a ≤ f → a ≤ g → gcdF f a b = gcdF g a b := by
  intro f
  induction f with
  | zero =>
    intro g a b h k
    cases Nat.le_antisymm h (Nat.zero_le a)
    cases g <;> rfl
  | succ f ih =>
    intro g a b h k
    cases a with
    | zero => cases g <;> rfl
    | succ a =>
      cases g with
      | zero => exact (not_succ_le_zero a k).elim
      | succ g =>
        have l := le_of_lt_succ (mod_lt b (succ_pos a))
        exact ih g (b % succ a) (succ a) (Nat.le_trans l (le_of_succ_le_succ h)) (Nat.le_trans l (le_of_succ_le_succ k))
theorem gcd_zero_left (y : Nat) : gcd 0 y = y := rfl
theorem gcd_rec (m n : Nat) : gcd m n = gcd (n % m) m := by
  cases m with
  | zero => show n = gcdF (n % 0) (n % 0) 0; rw [mod_zero]; cases n with
    | zero => rfl
    | succ n => show succ n = gcdF n (0 % succ n) (succ n); rw [mod_eq_of_lt (succ_pos n)]; cases n <;> rfl
  | succ m =>
    have l := le_of_lt_succ (mod_lt n (succ_pos m))
    exact gcdF_fuel m _ (n % succ m) (succ m) l (Nat.le_refl _)
theorem gcd_succ (x y : Nat) : gcd (succ x) y = gcd (y % succ x) (succ x) := gcd_rec _ _
attribute [irreducible] gcd
@[elab_as_elim] theorem gcd.induction {P : Nat → Nat → Prop} (m n : Nat) (H0 : ∀ n, P 0 n) (H1 : ∀ m n, 0 < m → P (n % m) m → P m n) : P m n := by
  induction m using Nat.strongRecOn generalizing n with
  | ind m ih =>
    cases m with
    | zero => exact H0 n
    | succ m => exact H1 _ _ (succ_pos m) (ih _ (mod_lt n (succ_pos m)) _)
theorem gcd_dvd (m n : Nat) : (gcd m n ∣ m) ∧ (gcd m n ∣ n) := by
  induction m, n using gcd.induction with
  | H0 n => rw [gcd_zero_left]; exact ⟨Nat.dvd_zero n, Nat.dvd_refl n⟩
  | H1 m n h ih =>
    rw [← gcd_rec] at ih
    refine ⟨ih.2, ?_⟩
    have d := Nat.dvd_add (Nat.dvd_trans ih.2 (Nat.dvd_mul_right m (n / m))) ih.1
    rw [div_add_mod] at d; exact d
theorem gcd_dvd_left (m n : Nat) : gcd m n ∣ m := (gcd_dvd m n).1
theorem gcd_dvd_right (m n : Nat) : gcd m n ∣ n := (gcd_dvd m n).2
end Nat
