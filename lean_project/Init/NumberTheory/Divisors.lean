prelude
import Init.Finset.BigOperators
import Init.NumberTheory.Sqrt
/-!
`Init.NumberTheory.Divisors`: the divisors of a number (none for 0), its prime factors, the exponent
of a prime in it, and Euler's totient.
-/
set_option linter.unusedVariables false

namespace Nat
open Finset
variable {m n p k d : ℕ}

/-! ### Divisors -/

/-- The divisors up to the square root. -/
def smallDivisors (n : ℕ) : Finset ℕ := (Icc 1 (sqrt n)).filter (· ∣ n)
/-- The divisors of `n`, found in pairs `d`, `n / d`; none for `n = 0`. -/
def divisors (n : ℕ) : Finset ℕ := smallDivisors n ∪ (smallDivisors n).image (n / ·)
/-- The divisors of `n` other than `n` itself; none for `n = 0`. -/
def properDivisors (n : ℕ) : Finset ℕ := (divisors n).erase n
@[simp] theorem mem_divisors : n ∈ divisors m ↔ n ∣ m ∧ m ≠ 0 := by
  have small : ∀ d, d ∈ smallDivisors m ↔ (1 ≤ d ∧ d ≤ sqrt m) ∧ d ∣ m := fun d => by
    show d ∈ (Icc 1 (sqrt m)).filter (· ∣ m) ↔ _
    rw [mem_filter, mem_Icc]
  unfold divisors
  rw [mem_union, mem_image, small]
  constructor
  · rintro (⟨⟨h1, h2⟩, h3⟩ | ⟨d, hd, rfl⟩)
    · exact ⟨h3, fun e => by rw [e, sqrt_zero] at h2; omega⟩
    · rw [small] at hd
      obtain ⟨⟨h1, h2⟩, c, rfl⟩ := hd
      rw [Nat.mul_div_cancel_left c h1]
      exact ⟨Nat.dvd_mul_left c d, fun e => by rw [e, sqrt_zero] at h2; omega⟩
  · rintro ⟨⟨c, rfl⟩, h⟩
    have n0 : 1 ≤ n := Nat.pos_of_ne_zero fun e => h (by rw [e, Nat.zero_mul])
    have c0 : 1 ≤ c := Nat.pos_of_ne_zero fun e => h (by rw [e, Nat.mul_zero])
    rcases Nat.le_total n c with l | l
    · exact .inl ⟨⟨n0, le_sqrt.mpr (Nat.mul_le_mul_left n l)⟩, Nat.dvd_mul_right n c⟩
    · refine .inr ⟨c, (small c).mpr ⟨⟨c0, le_sqrt.mpr ?_⟩, Nat.dvd_mul_left c n⟩, ?_⟩
      · exact Nat.mul_le_mul_right c l
      · exact Nat.mul_div_cancel n c0
theorem divisors_eq_filter (n : ℕ) : divisors n = (Ico 1 (n + 1)).filter (· ∣ n) := ext fun d => by
  rw [mem_divisors, mem_filter, mem_Ico]
  constructor
  · rintro ⟨h, k⟩
    have := le_of_dvd (Nat.pos_of_ne_zero k) h
    have := Nat.pos_of_dvd_of_pos h (Nat.pos_of_ne_zero k)
    exact ⟨by omega, h⟩
  · rintro ⟨h, k⟩
    exact ⟨k, by omega⟩
@[simp] theorem mem_properDivisors : n ∈ properDivisors m ↔ n ∣ m ∧ n < m := by
  unfold properDivisors
  rw [mem_erase, mem_divisors]
  constructor
  · rintro ⟨h, k, l⟩
    have := le_of_dvd (Nat.pos_of_ne_zero l) k
    exact ⟨k, by omega⟩
  · rintro ⟨h, k⟩
    exact ⟨by omega, h, by omega⟩
theorem properDivisors_eq_filter (n : ℕ) : properDivisors n = (Ico 1 n).filter (· ∣ n) :=
  ext fun d => by
    rw [mem_properDivisors, mem_filter, mem_Ico]
    exact ⟨fun ⟨h, k⟩ => ⟨⟨Nat.pos_of_dvd_of_pos h (by omega), k⟩, h⟩, fun ⟨⟨_, k⟩, h⟩ => ⟨h, k⟩⟩
@[simp] theorem divisors_zero : divisors 0 = ∅ := rfl
@[simp] theorem divisors_one : divisors 1 = {1} := by decide
@[simp] theorem properDivisors_zero : properDivisors 0 = ∅ := rfl
@[simp] theorem properDivisors_one : properDivisors 1 = ∅ := rfl
theorem one_mem_divisors : 1 ∈ divisors n ↔ n ≠ 0 := by
  rw [mem_divisors]; exact ⟨And.right, fun h => ⟨Nat.one_dvd n, h⟩⟩
theorem mem_divisors_self (n : ℕ) (h : n ≠ 0) : n ∈ divisors n := mem_divisors.mpr ⟨Nat.dvd_refl n, h⟩
theorem dvd_of_mem_divisors (h : n ∈ divisors m) : n ∣ m := (mem_divisors.mp h).1
theorem divisor_le (h : n ∈ divisors m) : n ≤ m := by
  rw [mem_divisors] at h
  exact le_of_dvd (Nat.pos_of_ne_zero h.2) h.1
theorem pos_of_mem_divisors (h : m ∈ divisors n) : 0 < m := by
  rw [mem_divisors] at h
  exact Nat.pos_of_dvd_of_pos h.1 (Nat.pos_of_ne_zero h.2)
theorem insert_self_properDivisors (h : n ≠ 0) : insert n (properDivisors n) = divisors n :=
  insert_erase (mem_divisors_self n h)
theorem sum_divisors_eq_sum_properDivisors_add_self :
    ∑ i ∈ divisors n, i = (∑ i ∈ properDivisors n, i) + n := by
  by_cases h : n = 0
  · rw [h]; rfl
  · have := add_sum_erase (divisors n) (fun i => i) (mem_divisors_self n h)
    rw [← this, Nat.add_comm]; rfl
theorem Prime.divisors (pp : p.Prime) : divisors p = {1, p} := ext fun d => by
  rw [mem_divisors, mem_insert, mem_singleton, dvd_prime pp]
  exact ⟨And.left, fun h => ⟨h, pp.ne_zero⟩⟩
theorem Prime.properDivisors (pp : p.Prime) : properDivisors p = {1} := ext fun d => by
  rw [mem_properDivisors, mem_singleton, dvd_prime pp]
  have := pp.two_le
  omega
theorem divisors_prime_pow (pp : p.Prime) (k : ℕ) :
    divisors (p ^ k) = (range (k + 1)).image (p ^ ·) := ext fun d => by
  rw [mem_divisors, mem_image, dvd_prime_pow pp]
  constructor
  · rintro ⟨⟨i, hi, rfl⟩, _⟩
    exact ⟨i, mem_range.mpr (by omega), rfl⟩
  · rintro ⟨i, hi, rfl⟩
    rw [mem_range] at hi
    exact ⟨⟨i, by omega, rfl⟩, Nat.pow_ne_zero _ pp.ne_zero⟩
/-- The number that is the sum of its proper divisors. -/
def Perfect (n : ℕ) : Prop := ∑ i ∈ properDivisors n, i = n ∧ 0 < n
instance : DecidablePred Perfect := fun n => instDecidableAnd

/-! ### Prime factors -/

def primeFactorsAux : ℕ → ℕ → List ℕ
  | 0, _ => []
  | fuel + 1, n => cond (Nat.ble n 1) [] (minFac n :: primeFactorsAux fuel (n / minFac n))
/-- The prime factors with multiplicity, in ascending order. -/
def primeFactorsList (n : ℕ) : List ℕ := primeFactorsAux n n
private theorem primeFactorsAux_fuel : ∀ f g n, n ≤ f → n ≤ g →
    primeFactorsAux f n = primeFactorsAux g n := by
  intro f
  induction f with
  | zero =>
    intro g n h k
    rw [Nat.eq_zero_of_le_zero h]
    cases g <;> rfl
  | succ f ih =>
    intro g n h k
    cases g with
    | zero => rw [Nat.eq_zero_of_le_zero k]; rfl
    | succ g =>
      show cond (Nat.ble n 1) [] (minFac n :: primeFactorsAux f (n / minFac n)) =
        cond (Nat.ble n 1) [] (minFac n :: primeFactorsAux g (n / minFac n))
      cases e : Nat.ble n 1 with
      | true => rfl
      | false =>
        have n2 : ¬n ≤ 1 := fun h => by rw [ble_eq_true_of_le h] at e; exact Bool.noConfusion e
        have := Nat.div_lt_self (show 0 < n by omega) (minFac_prime (show n ≠ 1 by omega)).one_lt
        rw [ih g (n / minFac n) (by omega) (by omega)]
@[simp] theorem primeFactorsList_zero : primeFactorsList 0 = [] := rfl
@[simp] theorem primeFactorsList_one : primeFactorsList 1 = [] := rfl
theorem primeFactorsList_of_two_le (h : 2 ≤ n) :
    primeFactorsList n = minFac n :: primeFactorsList (n / minFac n) := by
  obtain ⟨k, rfl⟩ := exists_eq_add_one_of_ne_zero (show n ≠ 0 by omega)
  have e : Nat.ble (k + 1) 1 = false := by
    cases e : Nat.ble (k + 1) 1 with
    | true => have := le_of_ble_eq_true e; omega
    | false => rfl
  have := Nat.div_lt_self (show 0 < k + 1 by omega) (minFac_prime (show k + 1 ≠ 1 by omega)).one_lt
  show cond (Nat.ble (k + 1) 1) [] _ = _
  rw [e]
  show minFac (k + 1) :: primeFactorsAux k _ = minFac (k + 1) :: primeFactorsAux _ _
  rw [primeFactorsAux_fuel k _ _ (by omega) (Nat.le_refl _)]
theorem mem_primeFactorsList' : p ∈ primeFactorsList n ↔ p.Prime ∧ p ∣ n ∧ n ≠ 0 := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    rcases Nat.lt_or_ge n 2 with h | h
    · rcases (show n = 0 ∨ n = 1 by omega) with rfl | rfl
      · exact ⟨fun h => (List.not_mem_nil h).elim, fun h => (h.2.2 rfl).elim⟩
      · exact ⟨fun h => (List.not_mem_nil h).elim, fun h => (h.1.not_dvd_one h.2.1).elim⟩
    · have mp := minFac_prime (show n ≠ 1 by omega)
      have lt := Nat.div_lt_self (show 0 < n by omega) mp.one_lt
      obtain ⟨c, hc⟩ := minFac_dvd n
      have hd : n / minFac n = c := Nat.div_eq_of_eq_mul_right mp.pos hc
      have c0 : c ≠ 0 := fun e => by rw [e, Nat.mul_zero] at hc; omega
      rw [primeFactorsList_of_two_le h, List.mem_cons, ih _ lt, hd]
      constructor
      · rintro (rfl | ⟨pp, d, _⟩)
        · exact ⟨mp, minFac_dvd n, by omega⟩
        · exact ⟨pp, hc ▸ Nat.dvd_trans d (Nat.dvd_mul_left c _), by omega⟩
      · rintro ⟨pp, d, _⟩
        rw [hc] at d
        rcases pp.dvd_mul.mp d with k | k
        · exact .inl ((prime_dvd_prime_iff_eq pp mp).mp k)
        · exact .inr ⟨pp, k, c0⟩
theorem mem_primeFactorsList (hn : n ≠ 0) : p ∈ primeFactorsList n ↔ p.Prime ∧ p ∣ n := by
  rw [mem_primeFactorsList']
  exact ⟨fun h => ⟨h.1, h.2.1⟩, fun h => ⟨h.1, h.2, hn⟩⟩
theorem prod_primeFactorsList (hn : n ≠ 0) : (primeFactorsList n).prod = n := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    rcases Nat.lt_or_ge n 2 with h | h
    · have : n = 1 := by omega
      rw [this]; rfl
    · have mp := minFac_prime (show n ≠ 1 by omega)
      have lt := Nat.div_lt_self (show 0 < n by omega) mp.one_lt
      obtain ⟨c, hc⟩ := minFac_dvd n
      have hd : n / minFac n = c := Nat.div_eq_of_eq_mul_right mp.pos hc
      have c0 : c ≠ 0 := fun e => by rw [e, Nat.mul_zero] at hc; omega
      rw [primeFactorsList_of_two_le h, List.prod_cons, ih _ lt (by rw [hd]; exact c0), hd, ← hc]
/-- The set of prime factors. -/
def primeFactors (n : ℕ) : Finset ℕ := (primeFactorsList n).toFinset
@[simp] theorem mem_primeFactors : p ∈ primeFactors n ↔ p.Prime ∧ p ∣ n ∧ n ≠ 0 := by
  unfold primeFactors; rw [List.mem_toFinset, mem_primeFactorsList']
theorem mem_primeFactors_of_ne_zero (hn : n ≠ 0) : p ∈ primeFactors n ↔ p.Prime ∧ p ∣ n := by
  rw [mem_primeFactors]; exact ⟨fun h => ⟨h.1, h.2.1⟩, fun h => ⟨h.1, h.2, hn⟩⟩
theorem prime_of_mem_primeFactors (h : p ∈ primeFactors n) : p.Prime := (mem_primeFactors.mp h).1
theorem dvd_of_mem_primeFactors (h : p ∈ primeFactors n) : p ∣ n := (mem_primeFactors.mp h).2.1
theorem Prime.primeFactors (pp : p.Prime) : primeFactors p = {p} := ext fun q => by
  rw [mem_primeFactors, mem_singleton]
  constructor
  · exact fun h => (prime_dvd_prime_iff_eq h.1 pp).mp h.2.1
  · rintro rfl
    exact ⟨pp, Nat.dvd_refl q, pp.ne_zero⟩

/-! ### Exponents of primes -/

def padicValAux (p : ℕ) : ℕ → ℕ → ℕ
  | 0, _ => 0
  | fuel + 1, n => cond (Nat.beq (n % p) 0) (padicValAux p fuel (n / p) + 1) 0
end Nat
/-- The largest `k` with `p ^ k ∣ n`; 0 when `p = 1` or `n = 0`. -/
def padicValNat (p n : ℕ) : ℕ :=
  cond (Nat.ble 2 p && Nat.ble 1 n) (Nat.padicValAux p n n) 0
/-- The largest `k` with `p ^ k ∣ z`; 0 when `p = 1` or `z = 0`. -/
def padicValInt (p : ℕ) (z : ℤ) : ℕ := padicValNat p z.natAbs
namespace Nat
open Finset
variable {m n p k d : ℕ}
private theorem padicValAux_spec (hp : 2 ≤ p) : ∀ f n, n ≠ 0 → n ≤ f →
    p ^ padicValAux p f n ∣ n ∧ ¬p ^ (padicValAux p f n + 1) ∣ n := by
  intro f
  induction f with
  | zero => intro n h k; omega
  | succ f ih =>
    intro n h k
    show p ^ cond (Nat.beq (n % p) 0) (padicValAux p f (n / p) + 1) 0 ∣ n ∧
      ¬p ^ (cond (Nat.beq (n % p) 0) (padicValAux p f (n / p) + 1) 0 + 1) ∣ n
    cases e : Nat.beq (n % p) 0 with
    | false =>
      refine ⟨by show p ^ 0 ∣ n; exact Nat.one_dvd n, fun d => ne_of_beq_eq_false _ _ e ?_⟩
      have : p ^ 1 ∣ n := d
      rw [Nat.pow_one] at this
      exact Nat.mod_eq_zero_of_dvd this
    | true =>
      obtain ⟨c, rfl⟩ := Nat.dvd_of_mod_eq_zero (eq_of_beq_eq_true _ _ e)
      have c0 : c ≠ 0 := fun e => h (by rw [e, Nat.mul_zero])
      have hd : p * c / p = c := Nat.mul_div_cancel_left c (by omega)
      have lt : c < p * c := by
        have := Nat.mul_lt_mul_of_pos_right (show 1 < p by omega) (Nat.pos_of_ne_zero c0)
        omega
      obtain ⟨h1, h2⟩ := ih c c0 (by omega)
      rw [hd]
      refine ⟨?_, fun d => h2 ?_⟩
      · show p ^ (padicValAux p f c + 1) ∣ p * c
        rw [Nat.pow_succ, Nat.mul_comm]; exact Nat.mul_dvd_mul_left p h1
      · have d' : p ^ (padicValAux p f c + 1 + 1) ∣ p * c := d
        rw [Nat.pow_succ, Nat.mul_comm] at d'
        exact Nat.dvd_of_mul_dvd_mul_left (by omega) d'
end Nat
theorem padicValNat_spec {p n : ℕ} (hp : 2 ≤ p) (hn : n ≠ 0) :
    p ^ padicValNat p n ∣ n ∧ ¬p ^ (padicValNat p n + 1) ∣ n := by
  unfold padicValNat
  rw [show (Nat.ble 2 p && Nat.ble 1 n) = true by
    rw [Bool.and_eq_true]
    exact ⟨Nat.ble_eq_true_of_le hp, Nat.ble_eq_true_of_le (Nat.pos_of_ne_zero hn)⟩]
  exact Nat.padicValAux_spec hp n n hn (Nat.le_refl n)
theorem pow_padicValNat_dvd {p n : ℕ} : p ^ padicValNat p n ∣ n := by
  by_cases hn : n = 0
  · rw [hn]; exact Nat.dvd_zero _
  by_cases hp : 2 ≤ p
  · exact (padicValNat_spec hp hn).1
  · have : padicValNat p n = 0 := by
      unfold padicValNat
      cases e : Nat.ble 2 p with
      | true => exact (hp (Nat.le_of_ble_eq_true e)).elim
      | false => rfl
    rw [this]; exact Nat.one_dvd n
theorem padicValNat_dvd_iff_le {p a n : ℕ} (hp : 2 ≤ p) (ha : a ≠ 0) :
    p ^ n ∣ a ↔ n ≤ padicValNat p a := by
  constructor
  · intro h
    exact Nat.le_of_not_lt fun k =>
      (padicValNat_spec hp ha).2 (Nat.dvd_trans (Nat.pow_dvd_pow p k) h)
  · exact fun h => Nat.dvd_trans (Nat.pow_dvd_pow p h) pow_padicValNat_dvd
@[simp] theorem padicValNat_zero_right (p : ℕ) : padicValNat p 0 = 0 := by
  unfold padicValNat
  cases Nat.ble 2 p <;> rfl
@[simp] theorem padicValNat_one_right (p : ℕ) : padicValNat p 1 = 0 := by
  by_cases hp : 2 ≤ p
  · refine Nat.eq_zero_of_not_pos fun h => ?_
    have := Nat.dvd_trans (Nat.dvd_pow_self p (Nat.ne_of_gt h)) (pow_padicValNat_dvd (n := 1))
    rw [Nat.dvd_one] at this
    omega
  · unfold padicValNat
    cases e : Nat.ble 2 p with
    | true => exact (hp (Nat.le_of_ble_eq_true e)).elim
    | false => rfl
theorem padicValNat_mul {p a b : ℕ} (pp : p.Prime) (ha : a ≠ 0) (hb : b ≠ 0) :
    padicValNat p (a * b) = padicValNat p a + padicValNat p b := by
  have h2 := pp.two_le
  obtain ⟨c, hc⟩ := pow_padicValNat_dvd (p := p) (n := a)
  obtain ⟨d, hd⟩ := pow_padicValNat_dvd (p := p) (n := b)
  have ab : a * b ≠ 0 := Nat.mul_ne_zero ha hb
  have key : a * b = p ^ (padicValNat p a + padicValNat p b) * (c * d) := by
    rw [Nat.pow_add, Nat.mul_mul_mul_comm, ← hc, ← hd]
  refine Nat.le_antisymm (Nat.le_of_not_lt fun lt => ?_)
    ((padicValNat_dvd_iff_le h2 ab).mp ⟨c * d, key⟩)
  have := (padicValNat_dvd_iff_le (n := padicValNat p a + padicValNat p b + 1) h2 ab).mpr lt
  rw [key, Nat.pow_succ] at this
  have := Nat.dvd_of_mul_dvd_mul_left (Nat.pow_pos pp.pos) this
  rcases pp.dvd_mul.mp this with ⟨e, he⟩ | ⟨e, he⟩
  · apply (padicValNat_spec h2 ha).2
    refine ⟨e, ?_⟩
    rw [Nat.pow_succ, Nat.mul_assoc, ← he, ← hc]
  · apply (padicValNat_spec h2 hb).2
    refine ⟨e, ?_⟩
    rw [Nat.pow_succ, Nat.mul_assoc, ← he, ← hd]
namespace Nat
open Finset
variable {m n p k d : ℕ}
/-- The exponent of the prime `p` in `n` (0 when `p` is not prime or `n = 0`). -/
def factorization (n p : ℕ) : ℕ := cond (decide p.Prime) (padicValNat p n) 0
theorem factorization_def (n : ℕ) {p : ℕ} (pp : p.Prime) : n.factorization p = padicValNat p n := by
  unfold factorization; rw [decide_eq_true pp]; rfl
theorem factorization_eq_zero_of_non_prime (n : ℕ) {p : ℕ} (h : ¬p.Prime) :
    n.factorization p = 0 := by unfold factorization; rw [decide_eq_false h]; rfl

/-! ### Euler's totient -/

/-- How many of `0, ..., n - 1` are coprime to `n`. -/
def totient (n : ℕ) : ℕ := ((range n).filter (Coprime n)).card
scoped notation "φ" => Nat.totient
@[simp] theorem totient_zero : totient 0 = 0 := rfl
@[simp] theorem totient_one : totient 1 = 1 := rfl
theorem totient_prime (pp : p.Prime) : totient p = p - 1 := by
  have : (range p).filter (Coprime p) = (range p).erase 0 := ext fun d => by
    rw [mem_filter, mem_erase, mem_range, pp.coprime_iff_not_dvd]
    constructor
    · rintro ⟨h, k⟩
      exact ⟨fun e => k (e ▸ Nat.dvd_zero p), h⟩
    · rintro ⟨h, k⟩
      exact ⟨k, fun d => by have := le_of_dvd (Nat.pos_of_ne_zero h) d; omega⟩
  unfold totient
  rw [this, card_erase_of_mem (mem_range.mpr pp.pos), card_range]
end Nat
