prelude
import Init.Int.Lemmas
import Init.Nat.Pow
/-!
`Init.Int.Div`: the laws of Euclidean quotients and remainders on ℤ; the other two rounding
conventions as definitions.
-/

namespace Int

/-! ### Quotients rounded towards zero and downwards -/

/-- Quotient rounded towards zero. -/
@[extern "lean_int_div"] def tdiv (a b : @& Int) : Int := match a, b with
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / Nat.succ n)
  | negSucc m, ofNat n => -ofNat (Nat.succ m / n)
  | negSucc m, negSucc n => ofNat (Nat.succ m / Nat.succ n)
/-- The remainder that belongs to `tdiv`. -/
@[extern "lean_int_mod"] def tmod (a b : @& Int) : Int := match a, b with
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat m, negSucc n => ofNat (m % Nat.succ n)
  | negSucc m, ofNat n => -ofNat (Nat.succ m % n)
  | negSucc m, negSucc n => -ofNat (Nat.succ m % Nat.succ n)
/-- Quotient rounded downwards. -/
def fdiv : Int → Int → Int
  | ofNat 0, _ => 0
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat (Nat.succ m), negSucc n => negSucc (m / Nat.succ n)
  | negSucc _, ofNat 0 => 0
  | negSucc m, ofNat (Nat.succ n) => negSucc (m / Nat.succ n)
  | negSucc m, negSucc n => ofNat (Nat.succ m / Nat.succ n)
/-- The remainder that belongs to `fdiv`. -/
def fmod : Int → Int → Int
  | ofNat 0, _ => 0
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat (Nat.succ m), negSucc n => subNatNat (m % Nat.succ n) n
  | negSucc m, ofNat n => subNatNat n (Nat.succ (m % n))
  | negSucc m, negSucc n => -ofNat (Nat.succ m % Nat.succ n)
/-- The quotient that belongs to `bmod`. -/
def bdiv (x : Int) (m : Nat) : Int :=
  if m = 0 then 0 else
    let q := x / (m : Int)
    let r := x % (m : Int)
    if r < ((m : Int) + 1) / 2 then q else q + 1

/-! ### Euclidean quotients -/

theorem emod_add_mul_ediv' (a b : Int) : a % b + a / b * b = a := by rw [Int.mul_comm]; exact emod_add_ediv a b
theorem emod_add_ediv' (a b : Int) : a % b + a / b * b = a := emod_add_mul_ediv' a b
theorem ediv_mul_add_emod (a b : Int) : a / b * b + a % b = a := by rw [Int.mul_comm]; exact ediv_add_emod a b
theorem ediv_add_emod' (a b : Int) : a / b * b + a % b = a := ediv_mul_add_emod a b
theorem emod_nonneg_of_pos (a : Int) {b : Int} (h : 0 < b) : 0 ≤ a % b := emod_nonneg a (by omega)
theorem emod_lt (a : Int) {b : Int} (h : b ≠ 0) : a % b < natAbs b := emod_lt_natAbs a h
theorem ediv_emod_unique {a b r q : Int} (h : 0 < b) : a / b = q ∧ a % b = r ↔ r + b * q = a ∧ 0 ≤ r ∧ r < b := by
  constructor
  · rintro ⟨rfl, rfl⟩
    exact ⟨emod_add_ediv a b, emod_nonneg a (by omega), emod_lt_of_pos a h⟩
  · rintro ⟨rfl, h0, hb⟩
    have e := ediv_add_emod (r + b * q) b
    have l := emod_nonneg (r + b * q) (show b ≠ 0 by omega)
    have u := emod_lt_of_pos (r + b * q) h
    generalize (r + b * q) / b = q' at *
    generalize (r + b * q) % b = r' at *
    have m : b * (q' - q) = r - r' := by rw [Int.mul_sub]; omega
    have z : q' = q := by
      apply Int.le_antisymm
      · apply Int.not_lt.mp; intro k
        have := Int.mul_le_mul_of_nonneg_left (show 1 ≤ q' - q by omega) (show 0 ≤ b by omega)
        rw [m, Int.mul_one] at this; omega
      · apply Int.not_lt.mp; intro k
        have := Int.mul_le_mul_of_nonneg_left (show q' - q ≤ -1 by omega) (show 0 ≤ b by omega)
        rw [m] at this; omega
    subst z
    exact ⟨rfl, by omega⟩
theorem ediv_eq_iff_of_pos {k x y : Int} (h : 0 < y) : x / y = k ↔ y * k ≤ x ∧ x < y * k + y := by
  constructor
  · intro e; subst e
    exact ⟨mul_ediv_self_le (by omega), lt_mul_ediv_self_add h⟩
  · rintro ⟨lo, hi⟩
    exact ((ediv_emod_unique (r := x - y * k) h).mpr ⟨by omega, by omega, by omega⟩).1
theorem emod_eq_iff {a b c : Int} (hb : 0 < b) : a % b = c ↔ 0 ≤ c ∧ c < b ∧ b ∣ c - a := by
  constructor
  · intro e; subst e
    refine ⟨emod_nonneg a (by omega), emod_lt_of_pos a hb, -(a / b), ?_⟩
    have := ediv_add_emod a b
    rw [Int.mul_neg]; omega
  · rintro ⟨l, u, k, e⟩
    exact ((ediv_emod_unique (q := -k) hb).mpr ⟨by rw [Int.mul_neg]; omega, l, u⟩).2
theorem ediv_mul_le (a : Int) {b : Int} (h : b ≠ 0) : a / b * b ≤ a := by
  rw [Int.mul_comm]; exact mul_ediv_self_le h
theorem mul_ediv_le (a : Int) {b : Int} (h : b ≠ 0) : b * (a / b) ≤ a := mul_ediv_self_le h
theorem lt_ediv_add_one_mul_self (a : Int) {b : Int} (h : 0 < b) : a < (a / b + 1) * b := by
  have := @lt_mul_ediv_self_add a b h
  rw [Int.add_mul, Int.one_mul, Int.mul_comm]; exact this
theorem le_ediv_iff_mul_le {a b c : Int} (h : 0 < c) : a ≤ b / c ↔ a * c ≤ b := by
  rw [Int.mul_comm]; exact le_ediv_iff h
theorem ediv_lt_iff_lt_mul {a b c : Int} (h : 0 < c) : a / c < b ↔ a < b * c := by
  have := @le_ediv_iff_mul_le b a c h
  omega
theorem le_ediv_of_mul_le {a b c : Int} (H1 : 0 < c) (H2 : a * c ≤ b) : a ≤ b / c := (le_ediv_iff_mul_le H1).mpr H2
theorem mul_le_of_le_ediv {a b c : Int} (H1 : 0 < c) (H2 : a ≤ b / c) : a * c ≤ b := (le_ediv_iff_mul_le H1).mp H2
theorem ediv_lt_of_lt_mul {a b c : Int} (H : 0 < c) (H' : a < b * c) : a / c < b := (ediv_lt_iff_lt_mul H).mpr H'
theorem lt_mul_of_ediv_lt {a b c : Int} (H1 : 0 < c) (H2 : a / c < b) : a < b * c := (ediv_lt_iff_lt_mul H1).mp H2
theorem ediv_le_of_le_mul {a b c : Int} (H : 0 < c) (H' : a ≤ b * c) : a / c ≤ b := by
  have := @ediv_lt_iff_lt_mul a (b + 1) c H
  rw [Int.add_mul, Int.one_mul] at this
  omega
protected theorem ediv_le_ediv {a b c : Int} (H : 0 < c) (H' : a ≤ b) : a / c ≤ b / c :=
  le_ediv_of_mul_le H (Int.le_trans (ediv_mul_le a (by omega)) H')
theorem ediv_nonneg {a b : Int} (Ha : 0 ≤ a) (Hb : 0 ≤ b) : 0 ≤ a / b := by
  obtain ⟨m, rfl⟩ := eq_natCast_of_nonneg Ha
  obtain ⟨n, rfl⟩ := eq_natCast_of_nonneg Hb
  exact natCast_nonneg _
theorem ediv_nonneg_iff_of_pos {a b : Int} (h : 0 < b) : 0 ≤ a / b ↔ 0 ≤ a := by
  rw [le_ediv_iff_mul_le h, Int.zero_mul]
theorem ediv_nonpos_of_nonneg_of_nonpos {a b : Int} (Ha : 0 ≤ a) (Hb : b ≤ 0) : a / b ≤ 0 := by
  have := ediv_nonneg Ha (show 0 ≤ -b by omega)
  rw [Int.ediv_neg] at this; omega
theorem ediv_neg_of_neg_of_pos {a b : Int} (Ha : a < 0) (Hb : 0 < b) : a / b < 0 := by
  rw [ediv_lt_iff_lt_mul Hb, Int.zero_mul]; exact Ha
@[simp] theorem zero_ediv (b : Int) : 0 / b = 0 := by
  cases b with
  | ofNat n => show ofNat (0 / n) = 0; rw [Nat.zero_div]; rfl
  | negSucc n => show -ofNat (0 / (n + 1)) = 0; rw [Nat.zero_div]; rfl
@[simp] theorem zero_emod (b : Int) : 0 % b = 0 := by
  show ofNat (0 % natAbs b) = 0; rw [Nat.zero_mod]; rfl
@[simp] theorem emod_zero (a : Int) : a % 0 = a := by rw [emod_def, Int.zero_mul, Int.sub_zero]
@[simp] theorem ediv_one (a : Int) : a / 1 = a := by omega
@[simp] theorem emod_one (a : Int) : a % 1 = 0 := by omega
theorem emod_two_eq (x : Int) : x % 2 = 0 ∨ x % 2 = 1 := by omega
theorem emod_two_eq_zero_or_one (n : Int) : n % 2 = 0 ∨ n % 2 = 1 := by omega
theorem emod_two_ne_zero {n : Int} : ¬n % 2 = 0 ↔ n % 2 = 1 := by omega
theorem emod_two_ne_one {n : Int} : ¬n % 2 = 1 ↔ n % 2 = 0 := by omega
theorem emod_neg (a b : Int) : a % -b = a % b := by
  rw [emod_def, emod_def, Int.ediv_neg, Int.neg_mul_neg]
@[simp] theorem emod_natAbs (a b : Int) : a % (natAbs b : Int) = a % b := by
  cases natAbs_eq b with
  | inl h => rw [← h]
  | inr h =>
    have e : (natAbs b : Int) = -b := by omega
    rw [e, emod_neg]
theorem ediv_eq_zero_of_lt {a b : Int} (H1 : 0 ≤ a) (H2 : a < b) : a / b = 0 :=
  (ediv_eq_iff_of_pos (by omega)).mpr ⟨by omega, by omega⟩
theorem emod_eq_of_lt {a b : Int} (H1 : 0 ≤ a) (H2 : a < b) : a % b = a := by
  rw [emod_def, ediv_eq_zero_of_lt H1 H2, Int.mul_zero, Int.sub_zero]
theorem add_mul_ediv_left (a : Int) {b : Int} (c : Int) (H : b ≠ 0) : (a + b * c) / b = a / b + c := by
  have pos : ∀ {b : Int} (c : Int), 0 < b → (a + b * c) / b = a / b + c := by
    intro b c h
    apply (ediv_eq_iff_of_pos h).mpr
    have l := @mul_ediv_self_le a b (by omega)
    have u := @lt_mul_ediv_self_add a b h
    rw [Int.mul_add]
    omega
  by_cases h : 0 < b
  · exact pos c h
  · have := pos (b := -b) (-c) (by omega)
    rw [Int.neg_mul_neg, Int.ediv_neg, Int.ediv_neg] at this
    omega
theorem add_mul_ediv_right (a b : Int) {c : Int} (H : c ≠ 0) : (a + b * c) / c = a / c + b := by
  rw [Int.mul_comm, add_mul_ediv_left a b H]
theorem mul_add_ediv_left (a b : Int) {c : Int} (H : c ≠ 0) : (c * a + b) / c = a + b / c := by
  rw [Int.add_comm, add_mul_ediv_left b a H, Int.add_comm]
theorem add_ediv_of_dvd_right {a b c : Int} (H : c ∣ b) : (a + b) / c = a / c + b / c := by
  by_cases z : c = 0
  · rw [z, Int.ediv_zero, Int.ediv_zero, Int.ediv_zero]; rfl
  · obtain ⟨k, rfl⟩ := H
    have := add_mul_ediv_left 0 k z
    rw [Int.zero_add, zero_ediv, Int.zero_add] at this
    rw [add_mul_ediv_left a k z, this]
theorem add_ediv_of_dvd_left {a b c : Int} (H : c ∣ a) : (a + b) / c = a / c + b / c := by
  rw [Int.add_comm, add_ediv_of_dvd_right H, Int.add_comm]
@[simp] theorem mul_ediv_cancel (a : Int) {b : Int} (H : b ≠ 0) : a * b / b = a := by
  have := add_mul_ediv_right 0 a H
  rw [Int.zero_add, zero_ediv, Int.zero_add] at this; exact this
@[simp] theorem mul_ediv_cancel_left {a : Int} (b : Int) (H : a ≠ 0) : a * b / a = b := by
  rw [Int.mul_comm, mul_ediv_cancel b H]
@[simp] theorem ediv_self {a : Int} (H : a ≠ 0) : a / a = 1 := by
  have := mul_ediv_cancel 1 H
  rw [Int.one_mul] at this; exact this
@[simp] theorem neg_ediv_of_dvd {a b : Int} (H : b ∣ a) : -a / b = -(a / b) := by
  by_cases z : b = 0
  · rw [z, Int.ediv_zero, Int.ediv_zero]; rfl
  · obtain ⟨k, rfl⟩ := H
    rw [← Int.mul_neg, mul_ediv_cancel_left _ z, mul_ediv_cancel_left _ z]
theorem sub_ediv_of_dvd (a : Int) {b c : Int} (H : c ∣ b) : (a - b) / c = a / c - b / c := by
  rw [Int.sub_eq_add_neg, add_ediv_of_dvd_right (dvd_neg_of_dvd H), neg_ediv_of_dvd H]; rfl
theorem ediv_eq_of_eq_mul_left {a b c : Int} (H1 : b ≠ 0) (H2 : a = c * b) : a / b = c := by
  rw [H2, mul_ediv_cancel c H1]
theorem ediv_eq_of_eq_mul_right {a b c : Int} (H1 : b ≠ 0) (H2 : a = b * c) : a / b = c := by
  rw [H2, mul_ediv_cancel_left c H1]
theorem mul_ediv_assoc (a : Int) {b c : Int} (H : c ∣ b) : a * b / c = a * (b / c) := by
  by_cases z : c = 0
  · rw [z, Int.ediv_zero, Int.ediv_zero, Int.mul_zero]
  · obtain ⟨k, rfl⟩ := H
    rw [mul_ediv_cancel_left _ z, Int.mul_left_comm, mul_ediv_cancel_left _ z]
theorem mul_ediv_assoc' (b : Int) {a c : Int} (h : c ∣ a) : a * b / c = a / c * b := by
  rw [Int.mul_comm, mul_ediv_assoc b h, Int.mul_comm]
theorem ediv_mul_cancel {a b : Int} (H : b ∣ a) : a / b * b = a := by rw [Int.mul_comm, Int.mul_ediv_cancel' H]
theorem ediv_mul_cancel_of_emod_eq_zero {a b : Int} (H : a % b = 0) : a / b * b = a :=
  ediv_mul_cancel (dvd_of_emod_eq_zero H)
theorem mul_ediv_cancel_of_emod_eq_zero {a b : Int} (H : a % b = 0) : b * (a / b) = a :=
  Int.mul_ediv_cancel' (dvd_of_emod_eq_zero H)
theorem eq_mul_of_ediv_eq_right {a b c : Int} (H1 : b ∣ a) (H2 : a / b = c) : a = b * c := by
  rw [← H2, Int.mul_ediv_cancel' H1]
theorem eq_mul_of_ediv_eq_left {a b c : Int} (H1 : b ∣ a) (H2 : a / b = c) : a = c * b := by
  rw [Int.mul_comm]; exact eq_mul_of_ediv_eq_right H1 H2
theorem ediv_eq_iff_eq_mul_right {a b c : Int} (H : b ≠ 0) (H' : b ∣ a) : a / b = c ↔ a = b * c :=
  ⟨eq_mul_of_ediv_eq_right H', ediv_eq_of_eq_mul_right H⟩
theorem ediv_eq_iff_eq_mul_left {a b c : Int} (H : b ≠ 0) (H' : b ∣ a) : a / b = c ↔ a = c * b :=
  ⟨eq_mul_of_ediv_eq_left H', ediv_eq_of_eq_mul_left H⟩
theorem mul_ediv_mul_of_pos {a : Int} (b c : Int) (H : 0 < a) : a * b / (a * c) = b / c := by
  have pos : ∀ {c : Int}, 0 < c → a * b / (a * c) = b / c := by
    intro c hc
    apply (ediv_eq_iff_of_pos (Int.mul_pos H hc)).mpr
    have l := Int.mul_le_mul_of_nonneg_left (@mul_ediv_self_le b c (by omega)) (Int.le_of_lt H)
    have u := Int.mul_lt_mul_of_pos_left (@lt_mul_ediv_self_add b c hc) H
    rw [Int.mul_add] at u
    rw [Int.mul_assoc]
    exact ⟨l, u⟩
  cases Int.lt_trichotomy c 0 with
  | inl h =>
    have := pos (c := -c) (by omega)
    rw [Int.mul_neg, Int.ediv_neg, Int.ediv_neg] at this
    omega
  | inr h => cases h with
    | inl h => rw [h, Int.mul_zero, Int.ediv_zero, Int.ediv_zero]
    | inr h => exact pos h
theorem mul_ediv_mul_of_pos_left (a : Int) {b : Int} (c : Int) (H : 0 < b) : a * b / (c * b) = a / c := by
  rw [Int.mul_comm a, Int.mul_comm c, mul_ediv_mul_of_pos a c H]
theorem ediv_ediv {x m n : Int} (hm : 0 ≤ m) : x / m / n = x / (m * n) := by
  by_cases z : m = 0
  · rw [z, Int.ediv_zero, Int.zero_mul, Int.ediv_zero, zero_ediv]
  have hm : 0 < m := by omega
  have pos : ∀ {n : Int}, 0 < n → x / m / n = x / (m * n) := by
    intro n hn
    apply (ediv_eq_iff_of_pos hn).mpr
    have hp := Int.mul_pos hm hn
    have l := @mul_ediv_self_le x (m * n) (by omega)
    have u := @lt_mul_ediv_self_add x (m * n) hp
    rw [Int.mul_assoc] at l u
    constructor
    · exact (le_ediv_iff hm).mpr l
    · have e : n * (x / (m * n)) + n = (n * (x / (m * n)) + n) := rfl
      rw [ediv_lt_iff_lt_mul hm, Int.add_mul, Int.mul_comm _ m, Int.mul_comm n m]; exact u
  cases Int.lt_trichotomy n 0 with
  | inl h =>
    have := pos (n := -n) (by omega)
    rw [Int.mul_neg, Int.ediv_neg, Int.ediv_neg] at this
    omega
  | inr h => cases h with
    | inl h => rw [h, Int.mul_zero, Int.ediv_zero, Int.ediv_zero]
    | inr h => exact pos h
theorem ediv_le_self {a : Int} (b : Int) (Ha : 0 ≤ a) : a / b ≤ a := by
  obtain ⟨m, rfl⟩ := eq_natCast_of_nonneg Ha
  cases b with
  | ofNat n => exact natCast_le.mpr (Nat.div_le_self m n)
  | negSucc n =>
    have := ediv_nonpos_of_nonneg_of_nonpos Ha (show negSucc n ≤ 0 by omega)
    omega
theorem natAbs_ediv_le_natAbs (a b : Int) : natAbs (a / b) ≤ natAbs a := by
  have pos : ∀ {b : Int}, 0 < b → natAbs (a / b) ≤ natAbs a := by
    intro b hb
    by_cases h : 0 ≤ a
    · have l := ediv_nonneg h (Int.le_of_lt hb)
      have u := ediv_le_self b h
      omega
    · have l := ediv_neg_of_neg_of_pos (show a < 0 by omega) hb
      have u : a ≤ a / b := by
        apply le_ediv_of_mul_le hb
        have := Int.mul_le_mul_of_nonpos_left (show a ≤ 0 by omega) (show 1 ≤ b by omega)
        rw [Int.mul_one] at this; exact this
      omega
  cases Int.lt_trichotomy b 0 with
  | inl h =>
    have := pos (b := -b) (by omega)
    rw [Int.ediv_neg, natAbs_neg] at this; exact this
  | inr h => cases h with
    | inl h => rw [h, Int.ediv_zero]; exact Nat.zero_le _
    | inr h => exact pos h
theorem neg_one_ediv_two : (-1 : Int) / 2 = -1 := rfl
theorem ediv_emod_unique_natAbs {a b r q : Int} (hq : a = b * q + r) (l : 0 ≤ r) (u : r < natAbs b) :
    a / b = q ∧ a % b = r := by
  by_cases p : 0 < b
  · exact (ediv_emod_unique p).mpr ⟨by omega, l, by omega⟩
  · have := (ediv_emod_unique (a := a) (b := -b) (q := -q) (r := r) (by omega)).mpr
      ⟨by rw [Int.neg_mul_neg]; omega, l, by omega⟩
    rw [Int.ediv_neg, emod_neg] at this
    exact ⟨by omega, this.2⟩

/-! ### Arithmetic modulo `n` -/

@[simp] theorem add_mul_emod_self_left (a b c : Int) : (a + b * c) % b = a % b := by
  by_cases z : b = 0
  · rw [z, Int.zero_mul, Int.add_zero]
  · rw [emod_def, emod_def, add_mul_ediv_left a c z, Int.mul_add]; omega
@[simp] theorem add_mul_emod_self_right (a b c : Int) : (a + b * c) % c = a % c := by
  rw [Int.mul_comm, add_mul_emod_self_left]
@[simp] theorem add_mul_emod_self {a b c : Int} : (a + b * c) % c = a % c := add_mul_emod_self_right a b c
@[simp] theorem mul_add_emod_self_left (a b c : Int) : (a * b + c) % a = c % a := by
  rw [Int.add_comm, add_mul_emod_self_left]
@[simp] theorem add_neg_mul_emod_self_left (a b c : Int) : (a + -(b * c)) % b = a % b := by
  rw [← Int.mul_neg, add_mul_emod_self_left]
@[simp] theorem sub_mul_emod_self_left (a b c : Int) : (a - b * c) % b = a % b := add_neg_mul_emod_self_left a b c
@[simp] theorem sub_mul_emod_self_right (a b c : Int) : (a - b * c) % c = a % c := by
  rw [Int.mul_comm, sub_mul_emod_self_left]
@[simp] theorem mul_emod_right (a b : Int) : (a * b) % a = 0 := by
  have := add_mul_emod_self_left 0 a b
  rw [Int.zero_add, zero_emod] at this; exact this
@[simp] theorem mul_emod_left (a b : Int) : (a * b) % b = 0 := by rw [Int.mul_comm, mul_emod_right]
@[simp] theorem emod_self {a : Int} : a % a = 0 := by
  have := mul_emod_right a 1
  rw [Int.mul_one] at this; exact this
@[simp] theorem add_emod_right {a b : Int} : (a + b) % b = a % b := by
  have := add_mul_emod_self_left a b 1
  rw [Int.mul_one] at this; exact this
@[simp] theorem add_emod_left {a b : Int} : (a + b) % a = b % a := by rw [Int.add_comm, add_emod_right]
@[simp] theorem emod_add_cancel_right_self {a b : Int} : (a + b) % b = a % b := add_emod_right
@[simp] theorem sub_emod_right (a b : Int) : (a - b) % b = a % b := by
  have := sub_mul_emod_self_left a b 1
  rw [Int.mul_one] at this; exact this
@[simp] theorem emod_emod (a b : Int) : (a % b) % b = a % b := by
  have := sub_mul_emod_self_left a b (a / b)
  rw [← emod_def] at this; exact this
theorem emod_emod_of_dvd (n : Int) {m k : Int} (h : m ∣ k) : (n % k) % m = n % m := by
  obtain ⟨c, rfl⟩ := h
  rw [emod_def n, Int.mul_assoc, sub_mul_emod_self_left]
@[simp] theorem emod_add_emod (m n k : Int) : (m % n + k) % n = (m + k) % n := by
  rw [emod_def m n, show m - n * (m / n) + k = m + k - n * (m / n) by omega, sub_mul_emod_self_left]
@[simp] theorem add_emod_emod (m n k : Int) : (m + n % k) % k = (m + n) % k := by
  rw [Int.add_comm, emod_add_emod, Int.add_comm]
theorem add_emod (a b n : Int) : (a + b) % n = (a % n + b % n) % n := by rw [add_emod_emod, emod_add_emod]
@[simp] theorem emod_sub_emod (m n k : Int) : (m % n - k) % n = (m - k) % n := emod_add_emod m n (-k)
@[simp] theorem sub_emod_emod (m n k : Int) : (m - n % k) % k = (m - n) % k := by
  rw [emod_def n k, show m - (n - k * (n / k)) = m - n + k * (n / k) by omega, add_mul_emod_self_left]
theorem sub_emod (a b n : Int) : (a - b) % n = (a % n - b % n) % n := by rw [sub_emod_emod, emod_sub_emod]
theorem neg_emod (a b : Int) : -a % b = (b - a) % b := by
  rw [show b - a = -a + b by omega, add_emod_right]
@[simp] theorem neg_emod_emod (a b : Int) : -(a % b) % b = -a % b := by
  have := sub_emod_emod 0 a b
  rw [Int.zero_sub, Int.zero_sub] at this; exact this
theorem mul_emod (a b n : Int) : (a * b) % n = (a % n) * (b % n) % n := by
  rw [emod_def a n, emod_def b n, Int.sub_mul, Int.mul_sub, Int.mul_assoc n, Int.mul_left_comm a n,
    sub_mul_emod_self_left, sub_mul_emod_self_left]
@[simp] theorem emod_mul_emod (a b n : Int) : (a % n) * b % n = a * b % n := by
  rw [mul_emod, emod_emod, ← mul_emod]
@[simp] theorem mul_emod_emod (a b n : Int) : a * (b % n) % n = a * b % n := by
  rw [mul_emod, emod_emod, ← mul_emod]
theorem emod_add_cancel_right {m n k : Int} (i : Int) : (m + i) % n = (k + i) % n ↔ m % n = k % n := by
  constructor
  · intro h
    have := congrArg (fun x => (x - i) % n) h
    have : ((m + i) % n - i) % n = ((k + i) % n - i) % n := this
    rw [emod_sub_emod, emod_sub_emod, Int.add_sub_cancel, Int.add_sub_cancel] at this; exact this
  · intro h; rw [add_emod, h, ← add_emod]
theorem emod_add_cancel_left {m n k i : Int} : (i + m) % n = (i + k) % n ↔ m % n = k % n := by
  rw [Int.add_comm, Int.add_comm i]; exact emod_add_cancel_right i
theorem emod_sub_cancel_right {m n k : Int} (i : Int) : (m - i) % n = (k - i) % n ↔ m % n = k % n :=
  emod_add_cancel_right (-i)
theorem emod_eq_emod_iff_emod_sub_eq_zero {m n k : Int} : m % n = k % n ↔ (m - k) % n = 0 := by
  have := @emod_sub_cancel_right m n k k
  rw [Int.sub_self, zero_emod] at this; exact this.symm
theorem emod_eq_emod_iff_dvd_sub {a b c : Int} : a % c = b % c ↔ c ∣ a - b := by
  rw [emod_eq_emod_iff_emod_sub_eq_zero]
  exact ⟨dvd_of_emod_eq_zero, emod_eq_zero_of_dvd⟩
theorem dvd_sub_of_emod_eq {a b c : Int} (h : a % b = c) : b ∣ a - c := by
  refine ⟨a / b, ?_⟩
  have := ediv_add_emod a b
  omega
theorem dvd_sub_self_of_emod_eq {a b c : Int} (h : a % b = c) : b ∣ c - a := by
  refine ⟨-(a / b), ?_⟩
  have := ediv_add_emod a b
  rw [Int.mul_neg]; omega
theorem dvd_self_sub_emod {a b : Int} : b ∣ a - a % b := dvd_sub_of_emod_eq rfl
theorem mul_emod_mul_of_pos {a : Int} (b c : Int) (H : 0 < a) : a * b % (a * c) = a * (b % c) := by
  rw [emod_def, emod_def, mul_ediv_mul_of_pos b c H, Int.mul_sub, Int.mul_assoc]
theorem emod_pow (a : Int) (b : Nat) (n : Int) : a ^ b % n = (a % n) ^ b % n := by
  induction b with
  | zero => rfl
  | succ b ih => rw [Int.pow_succ, Int.pow_succ, mul_emod, ih, ← mul_emod, mul_emod_emod]
theorem pow_emod (a : Int) (b : Nat) (n : Int) : a ^ b % n = (a % n) ^ b % n := emod_pow a b n
theorem add_emod_eq_add_emod_right {m n k : Int} (i : Int) (H : m % n = k % n) : (m + i) % n = (k + i) % n :=
  (emod_add_cancel_right i).mpr H
theorem mul_self_emod_four (n : Int) : n * n % 4 = 0 ∨ n * n % 4 = 1 := by
  rw [mul_emod]
  have : n % 4 = 0 ∨ n % 4 = 1 ∨ n % 4 = 2 ∨ n % 4 = 3 := by omega
  rcases this with h | h | h | h <;> rw [h] <;> decide

end Int
