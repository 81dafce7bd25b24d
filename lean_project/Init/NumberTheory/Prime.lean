prelude
import Init.NumberTheory.Factorial
import Init.Bool
/-!
`Init.NumberTheory.Prime`: prime numbers. `Nat.Prime p` is decided by trial division up to the
square root, which the kernel evaluates with its own arithmetic on literals, so `decide` and
`simp`'s lemmas settle primality of literals.
-/
set_option linter.unusedVariables false

/-- A proposition known to hold, for instance search. -/
class Fact (p : Prop) : Prop where
  out : p

namespace Nat
variable {m n p q a b k : ℕ}

@[simp] theorem isUnit_iff : IsUnit n ↔ n = 1 := by
  rw [isUnit_iff_dvd_one]; exact Nat.dvd_one

/-- A prime number: no unit, and no product of two numbers that are no units. -/
def Prime (p : ℕ) : Prop := Irreducible p
theorem irreducible_iff_nat_prime (a : ℕ) : Irreducible a ↔ Nat.Prime a := Iff.rfl

theorem prime_def : Prime p ↔ 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p := by
  constructor
  · intro h
    have h1 : p ≠ 1 := fun e => h.not_isUnit (isUnit_iff.mpr e)
    have h0 : p ≠ 0 := fun e => by
      have := h.isUnit_or_isUnit (a := 0) (b := 0) e
      simp at this
    refine ⟨by omega, ?_⟩
    rintro m ⟨c, rfl⟩
    rcases h.isUnit_or_isUnit rfl with k | k
    · exact .inl (isUnit_iff.mp k)
    · rw [isUnit_iff.mp k, Nat.mul_one]; exact .inr rfl
  · rintro ⟨h2, h⟩
    refine ⟨fun u => ?_, ?_⟩
    · rw [isUnit_iff] at u; omega
    · rintro a b rfl
      rcases h a (Nat.dvd_mul_right a b) with k | k
      · exact .inl (isUnit_iff.mpr k)
      · have ha : 0 < a := Nat.pos_of_ne_zero fun e => by rw [e, Nat.zero_mul] at h2; omega
        exact .inr (isUnit_iff.mpr (Nat.eq_of_mul_eq_mul_left ha (by rw [← k, Nat.mul_one])))
theorem prime_def_lt'' : Prime p ↔ 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p := prime_def
theorem prime_def_lt : Prime p ↔ 2 ≤ p ∧ ∀ m < p, m ∣ p → m = 1 := by
  rw [prime_def]
  refine and_congr_right fun h2 => ⟨fun h m hm d => (h m d).resolve_right (Nat.ne_of_lt hm), ?_⟩
  intro h m d
  have := le_of_dvd (by omega) d
  rcases Nat.lt_or_ge m p with k | k
  · exact .inl (h m k d)
  · exact .inr (by omega)
theorem prime_def_lt' : Prime p ↔ 2 ≤ p ∧ ∀ m, 2 ≤ m → m < p → ¬m ∣ p := by
  rw [prime_def_lt]
  refine and_congr_right fun h2 => ⟨fun h m hm k d => by have := h m k d; omega, ?_⟩
  intro h m hm d
  have m0 : m ≠ 0 := fun e => by rw [e] at d; have := Nat.eq_zero_of_zero_dvd d; omega
  exact Classical.byContradiction fun m1 => h m (by omega) hm d

namespace Prime
theorem two_le (h : Prime p) : 2 ≤ p := (prime_def.mp h).1
theorem one_lt (h : Prime p) : 1 < p := two_le h
theorem one_le (h : Prime p) : 1 ≤ p := Nat.le_of_lt (one_lt h)
theorem pos (h : Prime p) : 0 < p := one_le h
theorem ne_zero (h : Prime p) : p ≠ 0 := Nat.ne_of_gt (pos h)
theorem ne_one (h : Prime p) : p ≠ 1 := Nat.ne_of_gt (one_lt h)
theorem not_dvd_one (h : Prime p) : ¬p ∣ 1 := fun d => ne_one h (Nat.dvd_one.mp d)
theorem eq_one_or_self_of_dvd (h : Prime p) (m : ℕ) (d : m ∣ p) : m = 1 ∨ m = p :=
  (prime_def.mp h).2 m d
end Prime
theorem dvd_prime (pp : Prime p) : m ∣ p ↔ m = 1 ∨ m = p :=
  ⟨pp.eq_one_or_self_of_dvd m, fun h => h.elim (fun e => e ▸ Nat.one_dvd p)
    (fun e => e ▸ Nat.dvd_refl m)⟩
theorem prime_dvd_prime_iff_eq (pp : Prime p) (qp : Prime q) : p ∣ q ↔ p = q :=
  ⟨fun h => ((dvd_prime qp).mp h).resolve_left pp.ne_one, fun h => h ▸ Nat.dvd_refl p⟩
theorem dvd_prime_two_le (pp : Prime p) (H : 2 ≤ m) : m ∣ p ↔ m = p :=
  (dvd_prime pp).trans ⟨fun h => h.resolve_left (by omega), .inr⟩
@[simp] theorem not_prime_zero : ¬Prime 0 := fun h => h.ne_zero rfl
@[simp] theorem not_prime_one : ¬Prime 1 := fun h => h.ne_one rfl
theorem not_prime_mul (a1 : a ≠ 1) (b1 : b ≠ 1) : ¬Prime (a * b) := fun h => by
  rcases h.isUnit_or_isUnit rfl with k | k
  · exact a1 (isUnit_iff.mp k)
  · exact b1 (isUnit_iff.mp k)

/-! ### Coprime, Euclid's lemma -/

theorem Prime.coprime_iff_not_dvd (pp : Prime p) : Coprime p n ↔ ¬p ∣ n := by
  constructor
  · intro h d
    have := Nat.dvd_gcd (Nat.dvd_refl p) d
    rw [show gcd p n = 1 from h] at this
    exact pp.not_dvd_one this
  · intro h
    rcases pp.eq_one_or_self_of_dvd _ (gcd_dvd_left p n) with k | k
    · exact k
    · exact (h (k ▸ gcd_dvd_right p n)).elim
theorem Prime.dvd_iff_not_coprime (pp : Prime p) : p ∣ n ↔ ¬Coprime p n := by
  rw [pp.coprime_iff_not_dvd, Classical.not_not]
theorem coprime_or_dvd_of_prime (pp : Prime p) (i : ℕ) : Coprime p i ∨ p ∣ i := by
  rw [pp.coprime_iff_not_dvd, or_comm]; exact Classical.em _
theorem Prime.dvd_mul (pp : Prime p) : p ∣ m * n ↔ p ∣ m ∨ p ∣ n := by
  constructor
  · intro h
    rcases coprime_or_dvd_of_prime pp m with k | k
    · exact .inr (k.dvd_of_dvd_mul_left h)
    · exact .inl k
  · rintro (h | h)
    · exact Nat.dvd_trans h (Nat.dvd_mul_right m n)
    · exact Nat.dvd_trans h (Nat.dvd_mul_left n m)
theorem Prime.not_dvd_mul (pp : Prime p) (hm : ¬p ∣ m) (hn : ¬p ∣ n) : ¬p ∣ m * n :=
  mt pp.dvd_mul.mp (by rw [not_or]; exact ⟨hm, hn⟩)
theorem Prime.dvd_of_dvd_pow (pp : Prime p) (h : p ∣ m ^ n) : p ∣ m := by
  induction n with
  | zero => exact (pp.not_dvd_one h).elim
  | succ n ih => rw [Nat.pow_succ] at h; exact (pp.dvd_mul.mp h).elim ih id
theorem Prime.dvd_pow_iff (pp : Prime p) (hn : n ≠ 0) : p ∣ m ^ n ↔ p ∣ m :=
  ⟨pp.dvd_of_dvd_pow, fun h => Nat.dvd_trans h (Nat.dvd_pow_self m hn)⟩
theorem coprime_primes (pp : Prime p) (pq : Prime q) : Coprime p q ↔ p ≠ q := by
  rw [pp.coprime_iff_not_dvd, prime_dvd_prime_iff_eq pp pq]
theorem coprime_of_lt_prime (n0 : n ≠ 0) (h : n < p) (pp : Prime p) : Coprime p n :=
  pp.coprime_iff_not_dvd.mpr fun d => by have := le_of_dvd (Nat.pos_of_ne_zero n0) d; omega
theorem Prime.dvd_factorial (pp : Prime p) : p ∣ n ! ↔ p ≤ n := by
  constructor
  · intro h
    induction n with
    | zero => exact (pp.not_dvd_one h).elim
    | succ n ih =>
      rw [factorial_succ] at h
      rcases pp.dvd_mul.mp h with k | k
      · exact le_of_dvd (succ_pos n) k
      · exact Nat.le_succ_of_le (ih k)
  · exact Nat.dvd_factorial pp.pos
theorem prime_iff : p.Prime ↔ _root_.Prime p :=
  ⟨fun h => ⟨h.ne_zero, fun u => h.ne_one (isUnit_iff.mp u), fun _ _ => h.dvd_mul.mp⟩,
   fun h => ⟨h.2.1, fun a b e => by
    rcases h.2.2 a b (e ▸ Nat.dvd_refl p) with ⟨c, k⟩ | ⟨c, k⟩
    · right
      rw [k, Nat.mul_assoc] at e
      have := Nat.eq_of_mul_eq_mul_left (Nat.pos_of_ne_zero h.1) ((Nat.mul_one p).trans e)
      exact isUnit_iff.mpr (Nat.eq_one_of_dvd_one ⟨c, by rw [Nat.mul_comm]; exact this⟩)
    · left
      rw [k, Nat.mul_left_comm] at e
      have := Nat.eq_of_mul_eq_mul_left (Nat.pos_of_ne_zero h.1) ((Nat.mul_one p).trans e)
      exact isUnit_iff.mpr (Nat.eq_one_of_dvd_one ⟨c, this⟩)⟩⟩
theorem Prime.prime (h : p.Prime) : _root_.Prime p := prime_iff.mp h
theorem _root_.Prime.nat_prime (h : _root_.Prime p) : p.Prime := prime_iff.mpr h

/-! ### The least factor above 1 -/

/-- Trial division by `k, k + 2, ...`; `fuel` bounds the number of steps. -/
def minFacAux (n : ℕ) : ℕ → ℕ → ℕ
  | 0, _ => n
  | fuel + 1, k =>
    cond (Nat.ble (k * k) n) (cond (Nat.beq (n % k) 0) k (minFacAux n fuel (k + 2))) n
/-- The least factor of `n` above 1 (2 for 0, 1 for 1). -/
def minFac (n : ℕ) : ℕ := cond (Nat.beq (n % 2) 0) 2 (minFacAux n n 3)
@[simp] theorem minFac_zero : minFac 0 = 2 := rfl
@[simp] theorem minFac_one : minFac 1 = 1 := rfl
private theorem minFacAux_spec (n2 : 2 ≤ n) (odd : n % 2 ≠ 0) (fuel : ℕ) :
    ∀ k, k % 2 = 1 → 3 ≤ k → n ≤ fuel + k → (∀ m, 2 ≤ m → m < k → ¬m ∣ n) →
      2 ≤ minFacAux n fuel k ∧ minFacAux n fuel k ∣ n ∧
        ∀ m, 2 ≤ m → m ∣ n → minFacAux n fuel k ≤ m := by
  induction fuel with
  | zero =>
    intro k _ _ hf hk
    exact ⟨n2, Nat.dvd_refl n, fun m m2 d => Nat.le_of_not_lt fun (l : m < n) => hk m m2 (by omega) d⟩
  | succ fuel ih =>
    intro k ko k3 hf hk
    show 2 ≤ cond (Nat.ble (k * k) n) (cond (Nat.beq (n % k) 0) k (minFacAux n fuel (k + 2))) n ∧
      cond (Nat.ble (k * k) n) (cond (Nat.beq (n % k) 0) k (minFacAux n fuel (k + 2))) n ∣ n ∧
      ∀ m, 2 ≤ m → m ∣ n →
        cond (Nat.ble (k * k) n) (cond (Nat.beq (n % k) 0) k (minFacAux n fuel (k + 2))) n ≤ m
    cases e : Nat.ble (k * k) n with
    | false =>
      refine ⟨n2, Nat.dvd_refl n, fun m m2 d => Nat.le_of_not_lt fun (l : m < n) => ?_⟩
      have lt : n < k * k := Nat.lt_of_not_le fun h => by
        rw [ble_eq_true_of_le h] at e; exact Bool.noConfusion e
      obtain ⟨c, rfl⟩ := d
      have c2 : 2 ≤ c := by
        rcases c with _ | _ | c
        · rw [Nat.mul_zero] at n2; omega
        · rw [Nat.mul_one] at l; omega
        · omega
      have mk : k ≤ m := Nat.le_of_not_lt fun h => hk m m2 h (Nat.dvd_mul_right m c)
      have ck : k ≤ c := Nat.le_of_not_lt fun h => hk c c2 h (Nat.dvd_mul_left c m)
      exact Nat.not_lt_of_le (Nat.mul_le_mul mk ck) lt
    | true =>
      cases f : Nat.beq (n % k) 0 with
      | true =>
        exact ⟨by show 2 ≤ k; omega, Nat.dvd_of_mod_eq_zero (eq_of_beq_eq_true _ _ f), fun m m2 d =>
          Nat.le_of_not_lt fun l => hk m m2 l d⟩
      | false =>
        refine ih (k + 2) (by omega) (by omega) (by omega) fun m m2 l d => ?_
        rcases Nat.lt_trichotomy m k with h | h | h
        · exact hk m m2 h d
        · rw [h] at d
          exact ne_of_beq_eq_false _ _ f (Nat.mod_eq_zero_of_dvd d)
        · have : m = k + 1 := by omega
          rw [this] at d
          obtain ⟨c, rfl⟩ := d
          have : 2 ∣ (k + 1) * c := Nat.dvd_trans ⟨(k + 1) / 2, by omega⟩ (Nat.dvd_mul_right _ c)
          exact odd (Nat.mod_eq_zero_of_dvd this)
private theorem minFac_spec (n2 : 2 ≤ n) :
    2 ≤ minFac n ∧ minFac n ∣ n ∧ ∀ m, 2 ≤ m → m ∣ n → minFac n ≤ m := by
  unfold minFac
  cases e : Nat.beq (n % 2) 0 with
  | true => exact ⟨Nat.le_refl 2, Nat.dvd_of_mod_eq_zero (eq_of_beq_eq_true _ _ e), fun m h _ => h⟩
  | false =>
    have o := ne_of_beq_eq_false _ _ e
    refine minFacAux_spec n2 o n 3 (by decide) (Nat.le_refl 3) (by omega) fun m m2 l d => ?_
    have : m = 2 := by omega
    rw [this] at d
    exact o (Nat.mod_eq_zero_of_dvd d)
theorem minFac_dvd (n : ℕ) : minFac n ∣ n := by
  rcases n with _ | _ | n
  · exact Nat.dvd_zero _
  · exact Nat.dvd_refl 1
  · exact (minFac_spec (by omega)).2.1
theorem minFac_le_of_dvd (h2 : 2 ≤ m) (h : m ∣ n) : minFac n ≤ m := by
  rcases n with _ | _ | n
  · exact h2
  · have := Nat.dvd_one.mp h; omega
  · exact (minFac_spec (by omega)).2.2 m h2 h
theorem minFac_prime (n1 : n ≠ 1) : Prime (minFac n) := by
  rw [prime_def_lt']
  have h2 : 2 ≤ minFac n := by
    rcases n with _ | _ | n
    · exact Nat.le_refl 2
    · exact (n1 rfl).elim
    · exact (minFac_spec (by omega)).1
  refine ⟨h2, fun m m2 l d => ?_⟩
  have := minFac_le_of_dvd m2 (Nat.dvd_trans d (minFac_dvd n))
  omega
theorem minFac_pos (n : ℕ) : 0 < minFac n := by
  by_cases h : n = 1
  · rw [h]; decide
  · exact (minFac_prime h).pos
theorem minFac_le (h : 0 < n) : minFac n ≤ n := le_of_dvd h (minFac_dvd n)
theorem prime_def_minFac : Prime p ↔ 2 ≤ p ∧ minFac p = p :=
  ⟨fun h => ⟨h.two_le, ((dvd_prime h).mp (minFac_dvd p)).resolve_left
    (minFac_prime h.ne_one).ne_one⟩, fun ⟨h, e⟩ => e ▸ minFac_prime (by omega)⟩
theorem Prime.minFac_eq (h : Prime p) : minFac p = p := (prime_def_minFac.mp h).2
theorem exists_prime_and_dvd (hn : n ≠ 1) : ∃ p, Prime p ∧ p ∣ n :=
  ⟨minFac n, minFac_prime hn, minFac_dvd n⟩
theorem not_prime_iff_minFac_lt (n2 : 2 ≤ n) : ¬Prime n ↔ minFac n < n := by
  rw [prime_def_minFac]
  have := minFac_le (show 0 < n by omega)
  omega
theorem minFac_sq_le_self (w : 0 < n) (h : ¬Prime n) : minFac n ^ 2 ≤ n := by
  by_cases n1 : n = 1
  · rw [n1]; decide
  obtain ⟨c, e⟩ := minFac_dvd n
  have c2 : 2 ≤ c := by
    rcases c with _ | _ | c
    · rw [Nat.mul_zero] at e; omega
    · rw [Nat.mul_one] at e
      exact (h (e.symm ▸ minFac_prime n1)).elim
    · omega
  have : minFac n ≤ c := minFac_le_of_dvd c2 (Dvd.intro_left _ e.symm)
  calc minFac n ^ 2 = minFac n * minFac n := Nat.pow_two _
    _ ≤ minFac n * c := Nat.mul_le_mul_left _ this
    _ = n := e.symm

/-! ### Decision -/

/-- Whether none of the `2 ^ d` numbers `k, k + 2, ...` up to the square root divides `n`. Halving the
range keeps the evaluation flat, so `decide` reaches further than with one division after another. -/
def noFactor (n : ℕ) : ℕ → ℕ → Bool
  | 0, k => cond (Nat.ble (k * k) n) (!Nat.beq (n % k) 0) true
  | d + 1, k => cond (Nat.ble (k * k) n) (noFactor n d k && noFactor n d (k + 2 ^ (d + 1))) true
private theorem noFactor_iff (n d : ℕ) : ∀ k, noFactor n d k = true ↔
    ∀ i < 2 ^ d, (k + 2 * i) * (k + 2 * i) ≤ n → ¬k + 2 * i ∣ n := by
  have beyond : ∀ k i, Nat.ble (k * k) n = false → ¬(k + 2 * i) * (k + 2 * i) ≤ n := by
    intro k i e h
    have : k * k ≤ n := Nat.le_trans (Nat.mul_le_mul (le_add_right _ _) (le_add_right _ _)) h
    rw [ble_eq_true_of_le this] at e
    exact Bool.noConfusion e
  induction d with
  | zero =>
    intro k
    show cond (Nat.ble (k * k) n) (!Nat.beq (n % k) 0) true = true ↔ _
    cases e : Nat.ble (k * k) n with
    | false => exact ⟨fun _ i _ h => (beyond k i e h).elim, fun _ => rfl⟩
    | true =>
      show (!Nat.beq (n % k) 0) = true ↔ _
      rw [dvd_decides]
      constructor
      · intro h i hi _
        rw [show i = 0 by rw [Nat.pow_zero] at hi; omega, Nat.mul_zero, Nat.add_zero]
        exact h
      · exact fun h => h 0 (by decide) (le_of_ble_eq_true e)
  | succ d ih =>
    intro k
    show cond (Nat.ble (k * k) n) (noFactor n d k && noFactor n d (k + 2 ^ (d + 1))) true = true ↔ _
    cases e : Nat.ble (k * k) n with
    | false => exact ⟨fun _ i _ h => (beyond k i e h).elim, fun _ => rfl⟩
    | true =>
      show (noFactor n d k && noFactor n d (k + 2 ^ (d + 1))) = true ↔ _
      rw [Bool.and_eq_true, ih, ih]
      have p2 : 2 ^ (d + 1) = 2 ^ d + 2 ^ d := by rw [Nat.pow_succ, Nat.mul_two]
      have p2' : 2 ^ (d + 1) = 2 * 2 ^ d := by rw [Nat.pow_succ, Nat.mul_comm]
      constructor
      · rintro ⟨h, g⟩ i hi
        rcases Nat.lt_or_ge i (2 ^ d) with l | l
        · exact h i l
        · have := g (i - 2 ^ d) (by omega)
          rw [show k + 2 ^ (d + 1) + 2 * (i - 2 ^ d) = k + 2 * i by omega] at this
          exact this
      · intro h
        refine ⟨fun i hi => h i (by omega), fun i hi => ?_⟩
        have := h (2 ^ d + i) (by omega)
        rw [show k + 2 * (2 ^ d + i) = k + 2 ^ (d + 1) + 2 * i by omega] at this
        exact this
where
  dvd_decides {n k : ℕ} : (!Nat.beq (n % k) 0) = true ↔ ¬k ∣ n := by
    cases e : Nat.beq (n % k) 0 with
    | true =>
      exact ⟨fun h => Bool.noConfusion h,
        fun h => (h (Nat.dvd_of_mod_eq_zero (eq_of_beq_eq_true _ _ e))).elim⟩
    | false =>
      exact ⟨fun _ d => ne_of_beq_eq_false _ _ e (Nat.mod_eq_zero_of_dvd d), fun _ => rfl⟩
/-- Half the number of bits: `n < 4 ^ (halfBits n n + 1)`. -/
def halfBits : ℕ → ℕ → ℕ
  | 0, _ => 0
  | fuel + 1, n => cond (Nat.ble n 3) 0 (halfBits fuel (n / 4) + 1)
private theorem lt_halfBits : ∀ fuel n, n ≤ fuel → n < 4 ^ (halfBits fuel n + 1) := by
  intro fuel
  induction fuel with
  | zero => intro n h; rw [Nat.eq_zero_of_le_zero h]; decide
  | succ fuel ih =>
    intro n h
    show n < 4 ^ (cond (Nat.ble n 3) 0 (halfBits fuel (n / 4) + 1) + 1)
    cases e : Nat.ble n 3 with
    | true => have := le_of_ble_eq_true e; show n < 4; omega
    | false =>
      have := ih (n / 4) (by omega)
      show n < 4 ^ (halfBits fuel (n / 4) + 1 + 1)
      rw [Nat.pow_succ]
      omega
/-- Trial division by 2 and the odd numbers up to the square root. -/
def isPrime (p : ℕ) : Bool :=
  Nat.ble 2 p && (Nat.beq p 2 || (!Nat.beq (p % 2) 0 && noFactor p (halfBits p p) 3))
theorem isPrime_iff : isPrime p = true ↔ Prime p := by
  unfold isPrime
  rw [Bool.and_eq_true, Bool.or_eq_true, Bool.and_eq_true, Nat.ble_eq, Nat.beq_eq, noFactor_iff,
    noFactor_iff.dvd_decides]
  constructor
  · rintro ⟨h2, rfl | ⟨odd, h⟩⟩
    · exact prime_def_lt'.mpr ⟨Nat.le_refl 2, fun m m2 l _ => by omega⟩
    · refine prime_def_minFac.mpr ⟨h2, Classical.byContradiction fun ne => ?_⟩
      have np : ¬Prime p := fun pp => ne pp.minFac_eq
      have sq := minFac_sq_le_self (show 0 < p by omega) np
      rw [Nat.pow_two] at sq
      have mp := minFac_prime (show p ≠ 1 by omega)
      have md := minFac_dvd p
      generalize minFac p = m at sq mp md
      have m2 : m ≠ 2 := fun e => odd (e ▸ md)
      have modd : m % 2 = 1 := Classical.byContradiction fun c =>
        odd (Nat.dvd_trans (Nat.dvd_of_mod_eq_zero (by omega)) md)
      have m3 : 3 ≤ m := by have := mp.two_le; omega
      refine h ((m - 3) / 2) ?_ ?_ ?_
      · have lt : m < 2 ^ (halfBits p p + 1) := Nat.lt_of_not_le fun c => by
          have c2 := Nat.mul_le_mul c c
          rw [← Nat.mul_pow] at c2
          exact Nat.not_lt_of_le (Nat.le_trans c2 sq) (lt_halfBits p p (Nat.le_refl p))
        rw [Nat.pow_succ] at lt
        omega
      · rw [show 3 + 2 * ((m - 3) / 2) = m by omega]; exact sq
      · rw [show 3 + 2 * ((m - 3) / 2) = m by omega]; exact md
  · intro h
    refine ⟨h.two_le, (Classical.em (p = 2)).imp_right fun p2 => ⟨fun d => ?_, fun i _ sq d => ?_⟩⟩
    · rcases h.eq_one_or_self_of_dvd 2 d with e | e
      · exact absurd e (by decide)
      · exact p2 e.symm
    · rcases h.eq_one_or_self_of_dvd _ d with e | e
      · omega
      · rw [e] at sq
        have : p * 2 ≤ p * p := Nat.mul_le_mul_left p h.two_le
        have := h.pos
        have : p * 3 ≤ p * p := Nat.mul_le_mul_left p (by omega)
        omega
/-- Decides primality by trial division. -/
instance decidablePrime (p : ℕ) : Decidable (Prime p) where
  decide := isPrime p
  reflects_decide := by
    cases e : isPrime p with
    | true => exact isPrime_iff.mp e
    | false => exact fun h => by rw [isPrime_iff.mpr h] at e; exact Bool.noConfusion e
theorem prime_two : Prime 2 := by decide
theorem prime_three : Prime 3 := by decide
theorem prime_five : Prime 5 := by decide
theorem prime_seven : Prime 7 := by decide
theorem prime_eleven : Prime 11 := by decide

/-! ### Consequences -/

theorem Prime.eq_two_or_odd (hp : Prime p) : p = 2 ∨ p % 2 = 1 := by
  rcases Nat.mod_two_eq_zero_or_one p with h | h
  · exact .inl ((prime_dvd_prime_iff_eq prime_two hp).mp (Nat.dvd_of_mod_eq_zero h)).symm
  · exact .inr h
theorem Prime.eq_two_or_odd' (hp : Prime p) : p = 2 ∨ Odd p := by
  rw [odd_iff]; exact hp.eq_two_or_odd
theorem Prime.odd_of_ne_two (hp : Prime p) (h : p ≠ 2) : Odd p := hp.eq_two_or_odd'.resolve_left h
theorem Prime.even_iff (hp : Prime p) : Even p ↔ p = 2 := by
  rw [even_iff_two_dvd, prime_dvd_prime_iff_eq prime_two hp, eq_comm]
theorem Prime.mod_two_eq_one_iff_ne_two [Fact p.Prime] : p % 2 = 1 ↔ p ≠ 2 := by
  have := (Fact.out (p := p.Prime)).eq_two_or_odd
  omega
theorem Prime.five_le_of_ne_two_of_ne_three (hp : Prime p) (h2 : p ≠ 2) (h3 : p ≠ 3) : 5 ≤ p := by
  have := hp.two_le
  rcases Nat.lt_or_ge p 5 with k | k
  · have : p = 4 := by omega
    rw [this] at hp
    exact (show ¬Prime 4 by decide) hp |>.elim
  · exact k
theorem exists_infinite_primes (n : ℕ) : ∃ p, n ≤ p ∧ Prime p := by
  refine ⟨minFac (n ! + 1), ?_, minFac_prime (by have := factorial_pos n; omega)⟩
  refine Nat.le_of_not_lt fun h => ?_
  have pp : Prime (minFac (n ! + 1)) := minFac_prime (by have := factorial_pos n; omega)
  have d := Nat.dvd_factorial pp.pos (Nat.le_of_lt h)
  exact pp.not_dvd_one ((Nat.dvd_add_right d).mp (minFac_dvd _))
theorem Prime.dvd_mul_of_dvd_ne (pp : Prime p) (pq : Prime q) (h : p ≠ q) (hp : p ∣ n)
    (hq : q ∣ n) : p * q ∣ n :=
  Coprime.mul_dvd_of_dvd_of_dvd ((coprime_primes pp pq).mpr h) hp hq
theorem Coprime.isPrimePow_aux (h : Coprime m n) (pp : Prime p) (hm : p ∣ m) (hn : p ∣ n) : False :=
  pp.not_dvd_one (by rw [← show gcd m n = 1 from h]; exact Nat.dvd_gcd hm hn)
theorem eq_one_iff_not_exists_prime_dvd : n = 1 ↔ ∀ p : ℕ, p.Prime → ¬p ∣ n := by
  constructor
  · rintro rfl p hp
    exact hp.not_dvd_one
  · intro h
    exact Classical.byContradiction fun k => h _ (minFac_prime k) (minFac_dvd n)
theorem coprime_of_dvd (H : ∀ k, Prime k → k ∣ m → ¬k ∣ n) : Coprime m n :=
  eq_one_iff_not_exists_prime_dvd.mpr fun p hp d =>
    H p hp (Nat.dvd_trans d (gcd_dvd_left m n)) (Nat.dvd_trans d (gcd_dvd_right m n))
theorem Prime.not_coprime_iff_dvd : ¬Coprime m n ↔ ∃ p, Prime p ∧ p ∣ m ∧ p ∣ n := by
  constructor
  · intro h
    exact ⟨minFac (gcd m n), minFac_prime h, Nat.dvd_trans (minFac_dvd _) (gcd_dvd_left m n),
      Nat.dvd_trans (minFac_dvd _) (gcd_dvd_right m n)⟩
  · rintro ⟨p, pp, hm, hn⟩ h
    exact Coprime.isPrimePow_aux h pp hm hn
theorem dvd_prime_pow (pp : Prime p) : m ∣ p ^ n ↔ ∃ i, i ≤ n ∧ m = p ^ i := by
  constructor
  · intro h
    induction n generalizing m with
    | zero => exact ⟨0, Nat.le_refl 0, Nat.dvd_one.mp h⟩
    | succ n ih =>
      by_cases d : p ∣ m
      · obtain ⟨c, rfl⟩ := d
        rw [Nat.pow_succ, Nat.mul_comm (p ^ n)] at h
        obtain ⟨i, hi, rfl⟩ := ih (Nat.dvd_of_mul_dvd_mul_left pp.pos h)
        exact ⟨i + 1, by omega, by rw [Nat.pow_succ, Nat.mul_comm]⟩
      · have c : Coprime m p := ((pp.coprime_iff_not_dvd).mpr d).symm
        obtain ⟨i, hi, e⟩ := ih (c.dvd_of_dvd_mul_right (by rw [← Nat.pow_succ]; exact h))
        exact ⟨i, by omega, e⟩
  · rintro ⟨i, hi, rfl⟩
    exact Nat.pow_dvd_pow p hi
theorem eq_prime_pow_of_dvd_least_prime_pow (pp : Prime p) (h : m ∣ p) : m = 1 ∨ m = p :=
  pp.eq_one_or_self_of_dvd m h
theorem Prime.pow_eq_iff_one (pp : Prime p) (h : a ^ k = p) : k = 1 := by
  rcases k with _ | _ | k
  · exact (pp.ne_one h.symm).elim
  · rfl
  · rw [Nat.pow_succ] at h
    have a1 : a ≠ 1 := fun e => pp.ne_one (by rw [← h, e, Nat.one_pow])
    have ak : a ^ (k + 1) ≠ 1 := fun e => a1 (by
      exact (Nat.pow_eq_one_iff (succ_ne_zero k)).mp e)
    exact (not_prime_mul ak a1 (h ▸ pp)).elim
end Nat

/-! ### ℤ -/

namespace Int
theorem isUnit_iff {a : ℤ} : IsUnit a ↔ a = 1 ∨ a = -1 := by
  rw [isUnit_iff_dvd_one]
  constructor
  · rintro ⟨c, h⟩
    exact eq_one_or_neg_one_of_mul_eq_one h.symm
  · rintro (rfl | rfl) <;> decide
theorem prime_iff_natAbs_prime {k : ℤ} : Prime k ↔ Nat.Prime k.natAbs := by
  rw [Nat.prime_iff]
  constructor
  · rintro ⟨h0, hu, h⟩
    refine ⟨fun e => h0 (natAbs_eq_zero.mp e), fun u => hu ?_, fun a b d => ?_⟩
    · rw [Nat.isUnit_iff] at u
      rw [isUnit_iff]; omega
    · have := h a b (by rw [← natAbs_dvd_natAbs]; exact d)
      rw [← natAbs_dvd_natAbs, ← natAbs_dvd_natAbs] at this
      exact this
  · rintro ⟨h0, hu, h⟩
    refine ⟨fun e => h0 (by rw [e]; rfl), fun u => hu ?_, fun a b d => ?_⟩
    · rw [isUnit_iff] at u
      rw [Nat.isUnit_iff]; omega
    · rw [← natAbs_dvd_natAbs, natAbs_mul] at d
      rw [← natAbs_dvd_natAbs, ← natAbs_dvd_natAbs]
      exact h _ _ d
end Int
theorem Nat.prime_iff_prime_int {p : ℕ} : p.Prime ↔ _root_.Prime (p : ℤ) :=
  (Int.prime_iff_natAbs_prime (k := (p : ℤ))).symm
theorem Int.prime_two : Prime (2 : ℤ) := Nat.prime_iff_prime_int.mp Nat.prime_two
theorem Int.prime_three : Prime (3 : ℤ) := Nat.prime_iff_prime_int.mp Nat.prime_three
theorem Nat.Prime.dvd_mul_int {p : ℕ} (pp : p.Prime) {a b : ℤ} :
    (p : ℤ) ∣ a * b ↔ (p : ℤ) ∣ a ∨ (p : ℤ) ∣ b := (Nat.prime_iff_prime_int.mp pp).dvd_mul
theorem Int.Prime.dvd_mul {m n : ℤ} {p : ℕ} (hp : p.Prime) (h : (p : ℤ) ∣ m * n) :
    p ∣ m.natAbs ∨ p ∣ n.natAbs := by
  rw [← hp.dvd_mul, ← Int.natAbs_mul, ← Int.natAbs_natCast p, Int.natAbs_dvd_natAbs]; exact h
theorem Int.Prime.dvd_pow {n : ℤ} {k p : ℕ} (hp : p.Prime) (h : (p : ℤ) ∣ n ^ k) :
    p ∣ n.natAbs := by
  have := (Nat.prime_iff_prime_int.mp hp).dvd_of_dvd_pow h
  rw [← Int.natAbs_dvd_natAbs] at this; exact this
theorem Int.Prime.dvd_pow' {n : ℤ} {k p : ℕ} (hp : p.Prime) (h : (p : ℤ) ∣ n ^ k) : (p : ℤ) ∣ n :=
  (Nat.prime_iff_prime_int.mp hp).dvd_of_dvd_pow h
