prelude
import Init.Algebra.Units
import Init.NumberTheory.Prime
import Init.Nat.Induction
import Init.Finset.Fold
/-!
`Init.NumberTheory.Multiplicity`: how often a factor divides, the numbers below `n` with a property, the
`n`-th number with it, the rounded-up logarithm, distance in ℕ.
-/
universe u
set_option linter.unusedVariables false

/-- Some power of `a` does not divide `b`. -/
def FiniteMultiplicity {α : Type u} [Monoid α] (a b : α) : Prop := ∃ n : ℕ, ¬a ^ (n + 1) ∣ b
open Classical in
/-- The largest `n` with `a ^ n ∣ b`; 1 where every power divides. -/
noncomputable def multiplicity {α : Type u} [Monoid α] (a b : α) : ℕ :=
  if h : FiniteMultiplicity a b then Nat.find h else 1
theorem pow_multiplicity_dvd {α : Type u} [Monoid α] {a b : α} (h : FiniteMultiplicity a b) :
    a ^ multiplicity a b ∣ b := by
  classical
  unfold multiplicity
  rw [dif_pos h]
  cases e : Nat.find h with
  | zero => rw [pow_zero]; exact one_dvd b
  | succ n =>
    refine Classical.byContradiction fun k => ?_
    exact Nat.find_min h (m := n) (by rw [e]; exact Nat.lt_succ_self n) k
theorem FiniteMultiplicity.not_pow_dvd {α : Type u} [Monoid α] {a b : α} (h : FiniteMultiplicity a b) :
    ¬a ^ (multiplicity a b + 1) ∣ b := by
  classical
  unfold multiplicity
  rw [dif_pos h]
  exact Nat.find_spec h

namespace Nat
/-- The number of `k < n` with `p k`. -/
def count (p : ℕ → Prop) [DecidablePred p] : ℕ → ℕ
  | 0 => 0
  | n + 1 => count p n + if p n then 1 else 0
@[simp] theorem count_zero (p : ℕ → Prop) [DecidablePred p] : count p 0 = 0 := rfl
theorem count_succ (p : ℕ → Prop) [DecidablePred p] (n : ℕ) :
    count p (n + 1) = count p n + if p n then 1 else 0 := rfl
theorem count_le (p : ℕ → Prop) [DecidablePred p] {n : ℕ} : count p n ≤ n := by
  induction n with
  | zero => exact Nat.le_refl 0
  | succ n ih =>
    rw [count_succ]
    split <;> omega

open Classical in
/-- The `n`-th number with `p`, counted from 0; 0 where there are not so many. -/
noncomputable def nth (p : ℕ → Prop) (n : ℕ) : ℕ :=
  if h : ∃ k, p k ∧ count p k = n then Nat.find h else 0
private theorem count_lt_count (p : ℕ → Prop) [DecidablePred p] {k : ℕ} (hk : p k) :
    ∀ n, k < n → count p k < count p n := by
  intro n
  induction n with
  | zero => intro h; omega
  | succ n ih =>
    intro h
    rw [count_succ]
    rcases Nat.eq_or_lt_of_le (Nat.le_of_lt_succ h) with q | q
    · rw [← q, if_pos hk]; omega
    · have := ih q
      omega
theorem count_injective {p : ℕ → Prop} [DecidablePred p] {m n : ℕ} (hm : p m) (hn : p n)
    (h : count p m = count p n) : m = n := by
  rcases Nat.lt_trichotomy m n with k | k | k
  · have := count_lt_count p hm n k
    omega
  · exact k
  · have := count_lt_count p hn m k
    omega
theorem nth_count {p : ℕ → Prop} [d : DecidablePred p] {n : ℕ} (hpn : p n) :
    nth p (count p n) = n := by
  have d' : d = fun a => Classical.propDecidable (p a) := Subsingleton.elim _ _
  subst d'
  classical
  have h : ∃ k, p k ∧ count p k = count p n := ⟨n, hpn, rfl⟩
  unfold nth
  rw [dif_pos h]
  have s := Nat.find_spec h
  exact count_injective s.1 hpn s.2

/-- The least `k` with `n ≤ b ^ k`; 0 when `b ≤ 1` or `n ≤ 1`. -/
def clog (b n : ℕ) : ℕ := if 2 ≤ b ∧ 2 ≤ n then log b (n - 1) + 1 else 0
theorem le_pow_clog {b : ℕ} (hb : 1 < b) (x : ℕ) : x ≤ b ^ clog b x := by
  unfold clog
  split
  · have := lt_pow_succ_log_self hb (x - 1)
    omega
  · rw [Nat.pow_zero]
    omega
theorem pow_pred_clog_lt_self {b : ℕ} (hb : 1 < b) {x : ℕ} (hx : 1 < x) : b ^ (clog b x - 1) < x := by
  unfold clog
  rw [if_pos ⟨hb, hx⟩, Nat.add_sub_cancel]
  have := pow_log_le_self b (x := x - 1) (by omega)
  omega

/-- The distance `|n - m|`. -/
def dist (n m : ℕ) : ℕ := n - m + (m - n)
theorem dist_comm (n m : ℕ) : dist n m = dist m n := Nat.add_comm _ _
@[simp] theorem dist_self (n : ℕ) : dist n n = 0 := by unfold dist; omega
end Nat
