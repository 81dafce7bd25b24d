prelude
import Init.Int.Div
/-!
`Init.Int.Dvd`: divisibility on ℤ, greatest common divisor, powers.
-/

namespace Int

/-! ### Divisibility -/

theorem dvd_def (a b : Int) : (a ∣ b) = (∃ c, b = a * c) := rfl
theorem dvd_iff_emod_eq_zero {a b : Int} : a ∣ b ↔ b % a = 0 := ⟨emod_eq_zero_of_dvd, dvd_of_emod_eq_zero⟩
theorem emod_eq_zero_iff_dvd {a b : Int} : b % a = 0 ↔ a ∣ b := dvd_iff_emod_eq_zero.symm
instance decidableDvd : DecidableRel (α := Int) (β := Int) (· ∣ ·) := fun a b =>
  if h : b % a = 0 then isTrue (dvd_of_emod_eq_zero h) else isFalse (fun k => h (emod_eq_zero_of_dvd k))
theorem dvd_eq_true_of_mod_eq_zero {a b : Int} (h : (b % a == 0) = true) : (a ∣ b) = True :=
  eq_true (dvd_of_emod_eq_zero (eq_of_beq h))
theorem dvd_eq_false_of_mod_ne_zero {a b : Int} (h : (b % a != 0) = true) : (a ∣ b) = False :=
  eq_false (fun k => bne_iff_ne.mp h (emod_eq_zero_of_dvd k))
@[simp] protected theorem dvd_refl (n : Int) : n ∣ n := ⟨1, (Int.mul_one n).symm⟩
protected theorem dvd_rfl {n : Int} : n ∣ n := Int.dvd_refl n
@[simp] protected theorem dvd_zero (n : Int) : n ∣ 0 := ⟨0, (Int.mul_zero n).symm⟩
@[simp] protected theorem zero_dvd {n : Int} : 0 ∣ n ↔ n = 0 :=
  ⟨fun ⟨k, e⟩ => by rw [e, Int.zero_mul], fun h => h ▸ Int.dvd_zero 0⟩
@[simp] protected theorem one_dvd (n : Int) : 1 ∣ n := ⟨n, (Int.one_mul n).symm⟩
protected theorem dvd_trans {a b c : Int} (h : a ∣ b) (k : b ∣ c) : a ∣ c := by
  obtain ⟨d, rfl⟩ := h
  obtain ⟨e, rfl⟩ := k
  exact ⟨d * e, Int.mul_assoc a d e⟩
@[simp] protected theorem dvd_mul_right (a b : Int) : a ∣ a * b := ⟨b, rfl⟩
@[simp] protected theorem dvd_mul_left (a b : Int) : b ∣ a * b := ⟨a, Int.mul_comm a b⟩
protected theorem dvd_mul_right_of_dvd {a b : Int} (h : a ∣ b) (c : Int) : a ∣ b * c := dvd_mul_of_dvd_left h c
protected theorem dvd_mul_left_of_dvd {a b : Int} (h : a ∣ b) (c : Int) : a ∣ c * b := by
  rw [Int.mul_comm]; exact dvd_mul_of_dvd_left h c
@[simp] protected theorem neg_dvd {a b : Int} : -a ∣ b ↔ a ∣ b :=
  ⟨fun ⟨k, e⟩ => ⟨-k, by rw [e, Int.neg_mul, Int.mul_neg]⟩, fun ⟨k, e⟩ => ⟨-k, by rw [e, Int.neg_mul_neg]⟩⟩
@[simp] protected theorem dvd_neg {a b : Int} : a ∣ -b ↔ a ∣ b :=
  ⟨fun h => by have := dvd_neg_of_dvd h; rw [Int.neg_neg] at this; exact this, dvd_neg_of_dvd⟩
protected theorem dvd_sub {a b c : Int} (h : a ∣ b) (k : a ∣ c) : a ∣ b - c := Int.dvd_add h (dvd_neg_of_dvd k)
protected theorem dvd_sub' {a b c : Int} (h : a ∣ b) (k : a ∣ c) : a ∣ b - c := Int.dvd_sub h k
protected theorem dvd_add_right {a b c : Int} (H : a ∣ b) : a ∣ b + c ↔ a ∣ c :=
  ⟨fun h => by have := Int.dvd_sub h H; rw [Int.add_sub_cancel_left] at this; exact this, Int.dvd_add H⟩
protected theorem dvd_add_left {a b c : Int} (H : a ∣ c) : a ∣ b + c ↔ a ∣ b := by
  rw [Int.add_comm, Int.dvd_add_right H]
protected theorem dvd_iff_dvd_of_dvd_sub {a b c : Int} (H : a ∣ b - c) : a ∣ b ↔ a ∣ c := by
  constructor
  · intro h
    have := Int.dvd_sub h H
    rw [Int.sub_sub_self] at this; exact this
  · intro h
    have := Int.dvd_add H h
    rw [Int.sub_add_cancel] at this; exact this
protected theorem dvd_iff_dvd_of_dvd_add {a b c : Int} (H : a ∣ b + c) : a ∣ b ↔ a ∣ c := by
  have e : b + c = b - -c := by omega
  rw [e] at H
  rw [Int.dvd_iff_dvd_of_dvd_sub H, Int.dvd_neg]
protected theorem dvd_sub_iff_left {a b c : Int} (h : a ∣ c) : a ∣ b - c ↔ a ∣ b := Int.dvd_add_left (dvd_neg_of_dvd h)
protected theorem dvd_sub_iff_right {a b c : Int} (h : a ∣ b) : a ∣ b - c ↔ a ∣ c := by
  rw [Int.sub_eq_add_neg, Int.dvd_add_right h, Int.dvd_neg]
protected theorem mul_dvd_mul {a b c d : Int} (h : a ∣ b) (k : c ∣ d) : a * c ∣ b * d := by
  obtain ⟨e, rfl⟩ := h
  obtain ⟨f, rfl⟩ := k
  exact ⟨e * f, mul_mul_mul_comm a e c f⟩
protected theorem mul_dvd_mul_left (a : Int) {b c : Int} (h : b ∣ c) : a * b ∣ a * c := Int.mul_dvd_mul (Int.dvd_refl a) h
protected theorem mul_dvd_mul_right {a b : Int} (h : a ∣ b) (c : Int) : a * c ∣ b * c := Int.mul_dvd_mul h (Int.dvd_refl c)
protected theorem dvd_of_mul_dvd_mul_left {a m n : Int} (ha : a ≠ 0) (h : a * m ∣ a * n) : m ∣ n := by
  obtain ⟨k, e⟩ := h
  rw [Int.mul_assoc] at e
  exact ⟨k, Int.eq_of_mul_eq_mul_left ha e⟩
protected theorem dvd_of_mul_dvd_mul_right {a m n : Int} (ha : a ≠ 0) (h : m * a ∣ n * a) : m ∣ n := by
  rw [Int.mul_comm m, Int.mul_comm n] at h; exact Int.dvd_of_mul_dvd_mul_left ha h
protected theorem dvd_of_mul_right_dvd {a b c : Int} (h : a * b ∣ c) : a ∣ c := Int.dvd_trans (Int.dvd_mul_right a b) h
protected theorem dvd_of_mul_left_dvd {a b c : Int} (h : a * b ∣ c) : b ∣ c := Int.dvd_trans (Int.dvd_mul_left a b) h
theorem natCast_dvd_natCast {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := by
  constructor
  · intro h
    have := emod_eq_zero_of_dvd h
    rw [← natCast_emod] at this
    exact Nat.dvd_of_mod_eq_zero (ofNat_inj.mp this)
  · rintro ⟨k, rfl⟩
    exact ⟨(k : Int), rfl⟩
theorem ofNat_dvd {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := natCast_dvd_natCast
theorem natAbs_dvd {a b : Int} : (a.natAbs : Int) ∣ b ↔ a ∣ b := by
  cases natAbs_eq a with
  | inl h => rw [← h]
  | inr h =>
    have e : (a.natAbs : Int) = -a := by omega
    rw [e, Int.neg_dvd]
theorem dvd_natAbs {a b : Int} : a ∣ b.natAbs ↔ a ∣ b := by
  cases natAbs_eq b with
  | inl h => rw [← h]
  | inr h =>
    have e : (b.natAbs : Int) = -b := by omega
    rw [e, Int.dvd_neg]
theorem natAbs_dvd_natAbs {a b : Int} : a.natAbs ∣ b.natAbs ↔ a ∣ b := by
  rw [← natCast_dvd_natCast, natAbs_dvd, dvd_natAbs]
theorem natCast_dvd {m : Nat} {n : Int} : (m : Int) ∣ n ↔ m ∣ n.natAbs := by
  rw [← natCast_dvd_natCast, dvd_natAbs]
theorem dvd_natCast {m : Int} {n : Nat} : m ∣ (n : Int) ↔ m.natAbs ∣ n := by
  rw [← natCast_dvd_natCast, natAbs_dvd]
theorem natAbs_dvd_self {a : Int} : (a.natAbs : Int) ∣ a := natAbs_dvd.mpr (Int.dvd_refl a)
theorem dvd_natAbs_self {a : Int} : a ∣ (a.natAbs : Int) := dvd_natAbs.mpr (Int.dvd_refl a)
theorem le_of_dvd {a b : Int} (bpos : 0 < b) (H : a ∣ b) : a ≤ b := by
  have := Nat.le_of_dvd (show 0 < b.natAbs by omega) (natAbs_dvd_natAbs.mpr H)
  omega
theorem natAbs_le_of_dvd {a b : Int} (hb : b ≠ 0) (h : a ∣ b) : a.natAbs ≤ b.natAbs :=
  Nat.le_of_dvd (by omega) (natAbs_dvd_natAbs.mpr h)
protected theorem dvd_antisymm {a b : Int} (H1 : 0 ≤ a) (H2 : 0 ≤ b) (h : a ∣ b) (k : b ∣ a) : a = b := by
  have := Nat.dvd_antisymm (natAbs_dvd_natAbs.mpr h) (natAbs_dvd_natAbs.mpr k)
  omega
theorem natAbs_eq_of_dvd_dvd {s t : Int} (hst : s ∣ t) (hts : t ∣ s) : natAbs s = natAbs t :=
  Nat.dvd_antisymm (natAbs_dvd_natAbs.mpr hst) (natAbs_dvd_natAbs.mpr hts)
theorem eq_one_of_dvd_one {a : Int} (H : 0 ≤ a) (H' : a ∣ 1) : a = 1 := Int.dvd_antisymm H (by omega) H' (Int.one_dvd a)
theorem dvd_one_iff {a : Int} : a ∣ 1 ↔ a = 1 ∨ a = -1 := by
  rw [← natAbs_dvd_natAbs, natAbs_one, Nat.dvd_one, natAbs_eq_one_iff]
theorem eq_zero_of_dvd_of_nonneg_of_lt {a b : Int} (w : 0 ≤ a) (h : a < b) (k : b ∣ a) : a = 0 := by
  apply Classical.byContradiction
  intro z
  have := le_of_dvd (show 0 < a by omega) k
  omega
theorem eq_zero_of_abs_lt_dvd {m x : Int} (h1 : m ∣ x) (h2 : x.natAbs < m.natAbs) : x = 0 := by
  apply Classical.byContradiction
  intro z
  have := natAbs_le_of_dvd z h1
  omega
theorem ediv_dvd_of_dvd {m n : Int} (h : n ∣ m) : m / n ∣ m := ⟨n, (ediv_mul_cancel h).symm⟩
theorem dvd_ediv_of_mul_dvd {a b c : Int} (h : a * b ∣ c) : b ∣ c / a := by
  by_cases z : a = 0
  · rw [z, Int.ediv_zero]; exact Int.dvd_zero b
  · obtain ⟨k, rfl⟩ := h
    rw [Int.mul_assoc, mul_ediv_cancel_left _ z]; exact Int.dvd_mul_right b k
theorem two_dvd_mul_self_add_self (n : Int) : 2 ∣ n * n + n := by
  have e : n * n + n = n * (n + 1) := by rw [Int.mul_add, Int.mul_one]
  rw [e]
  cases emod_two_eq n with
  | inl h => exact Int.dvd_mul_right_of_dvd (dvd_of_emod_eq_zero h) _
  | inr h => exact Int.dvd_mul_left_of_dvd (dvd_of_emod_eq_zero (by omega)) _

/-! ### Greatest common divisor -/

/-- The greatest common divisor, a natural number. -/
def gcd (m n : Int) : Nat := m.natAbs.gcd n.natAbs
/-- The least common multiple, a natural number. -/
def lcm (m n : Int) : Nat := m.natAbs.lcm n.natAbs
theorem gcd_eq_natAbs_gcd_natAbs (m n : Int) : gcd m n = Nat.gcd m.natAbs n.natAbs := rfl
theorem gcd_natCast_natCast (m n : Nat) : gcd (m : Int) (n : Int) = Nat.gcd m n := rfl
theorem gcd_dvd_left (a b : Int) : (gcd a b : Int) ∣ a := natCast_dvd.mpr (Nat.gcd_dvd_left _ _)
theorem gcd_dvd_right (a b : Int) : (gcd a b : Int) ∣ b := natCast_dvd.mpr (Nat.gcd_dvd_right _ _)
theorem dvd_coe_gcd {a b c : Int} (ha : c ∣ a) (hb : c ∣ b) : c ∣ (gcd a b : Int) :=
  dvd_natCast.mpr (Nat.dvd_gcd (natAbs_dvd_natAbs.mpr ha) (natAbs_dvd_natAbs.mpr hb))
theorem dvd_gcd {a b : Int} {c : Nat} (ha : (c : Int) ∣ a) (hb : (c : Int) ∣ b) : c ∣ gcd a b :=
  Nat.dvd_gcd (natCast_dvd.mp ha) (natCast_dvd.mp hb)
theorem gcd_comm (a b : Int) : gcd a b = gcd b a := Nat.gcd_comm _ _
theorem gcd_assoc (a b c : Int) : gcd (gcd a b) c = gcd a (gcd b c) := Nat.gcd_assoc _ _ _
@[simp] theorem gcd_self (a : Int) : gcd a a = a.natAbs := Nat.gcd_self _
@[simp] theorem gcd_zero_left (a : Int) : gcd 0 a = a.natAbs := Nat.gcd_zero_left _
@[simp] theorem gcd_zero_right (a : Int) : gcd a 0 = a.natAbs := Nat.gcd_zero_right _
@[simp] theorem gcd_one_left (a : Int) : gcd 1 a = 1 := Nat.gcd_one_left _
@[simp] theorem gcd_one_right (a : Int) : gcd a 1 = 1 := Nat.gcd_one_right _
@[simp] theorem gcd_neg {a b : Int} : gcd a (-b) = gcd a b := by
  show Nat.gcd a.natAbs (-b).natAbs = _
  rw [natAbs_neg]; rfl
@[simp] theorem neg_gcd {a b : Int} : gcd (-a) b = gcd a b := by rw [gcd_comm, gcd_neg, gcd_comm]
theorem gcd_eq_zero_iff {a b : Int} : gcd a b = 0 ↔ a = 0 ∧ b = 0 := by
  have := @Nat.gcd_eq_zero_iff a.natAbs b.natAbs
  rw [natAbs_eq_zero, natAbs_eq_zero] at this; exact this
theorem gcd_pos_iff {a b : Int} : 0 < gcd a b ↔ a ≠ 0 ∨ b ≠ 0 := by
  have := @gcd_eq_zero_iff a b
  omega
theorem gcd_mul_left (a b c : Int) : gcd (a * b) (a * c) = a.natAbs * gcd b c := by
  show Nat.gcd (a * b).natAbs (a * c).natAbs = _
  rw [natAbs_mul, natAbs_mul, Nat.gcd_mul_left]; rfl
theorem gcd_mul_right (a b c : Int) : gcd (a * b) (c * b) = gcd a c * b.natAbs := by
  rw [Int.mul_comm a, Int.mul_comm c, gcd_mul_left, Nat.mul_comm]
theorem gcd_mul_lcm (a b : Int) : gcd a b * lcm a b = (a * b).natAbs := by rw [natAbs_mul]; exact Nat.gcd_mul_lcm _ _

/-- Bézout's identity. -/
theorem exists_mul_add_mul_eq_gcd (a b : Int) : ∃ x y : Int, a * x + b * y = gcd a b := by
  have nat : ∀ m n : Nat, ∃ x y : Int, (m : Int) * x + (n : Int) * y = (Nat.gcd m n : Nat) := by
    intro m n
    induction m, n using Nat.gcd.induction with
    | H0 n => exact ⟨0, 1, by rw [Nat.gcd_zero_left]; omega⟩
    | H1 m n h ih =>
      obtain ⟨x, y, e⟩ := ih
      refine ⟨y - (n / m : Nat) * x, x, ?_⟩
      rw [Nat.gcd_rec, ← e]
      have d := congrArg (fun k : Nat => (k : Int)) (Nat.div_add_mod n m)
      have d : (m : Int) * (n / m : Nat) + (n % m : Nat) = n := d
      rw [← d, Int.mul_sub, Int.add_mul, Int.mul_assoc]
      omega
  obtain ⟨x, y, e⟩ := nat a.natAbs b.natAbs
  refine ⟨a.sign * x, b.sign * y, ?_⟩
  rw [← Int.mul_assoc, ← Int.mul_assoc, Int.mul_comm a, Int.mul_comm b]
  have s : ∀ c : Int, c.sign * c = c.natAbs := by
    intro c
    cases Int.lt_trichotomy c 0 with
    | inl l => rw [sign_eq_neg_one_of_neg l]; omega
    | inr r => cases r with
      | inl z => rw [z]; rfl
      | inr g => rw [sign_eq_one_of_pos g]; omega
  rw [s, s]; exact e
theorem exists_mul_emod_eq_one_of_coprime {k n : Nat} (hkn : Nat.Coprime n k) (hk : 1 < k) :
    ∃ m : Int, (n : Int) * m % k = 1 := by
  obtain ⟨x, y, e⟩ := exists_mul_add_mul_eq_gcd n k
  refine ⟨x, ?_⟩
  have g : gcd (n : Int) (k : Int) = 1 := hkn
  rw [g] at e
  have : (n : Int) * x = 1 - (k : Int) * y := by omega
  rw [this, sub_mul_emod_self_left]
  exact emod_eq_of_lt (by omega) (by omega)
theorem dvd_of_dvd_mul_right_of_gcd_one {a b c : Int} (habc : a ∣ b * c) (hab : gcd a b = 1) : a ∣ c := by
  obtain ⟨x, y, e⟩ := exists_mul_add_mul_eq_gcd a b
  rw [hab] at e
  have : c = a * (x * c) + b * c * y := by
    have := congrArg (· * c) e
    have : (a * x + b * y) * c = ((1 : Nat) : Int) * c := this
    rw [Int.add_mul, Int.mul_assoc, Int.mul_assoc b, Int.mul_comm y, ← Int.mul_assoc b] at this
    omega
  rw [this]
  exact Int.dvd_add (Int.dvd_mul_right a _) (Int.dvd_mul_right_of_dvd habc y)
theorem dvd_of_dvd_mul_left_of_gcd_one {a b c : Int} (habc : a ∣ b * c) (hac : gcd a c = 1) : a ∣ b :=
  dvd_of_dvd_mul_right_of_gcd_one (by rw [Int.mul_comm]; exact habc) hac

/-! ### Powers -/

protected theorem pow_succ' (b : Int) (e : Nat) : b ^ (e + 1) = b * b ^ e := by rw [Int.pow_succ, Int.mul_comm]
@[simp] protected theorem pow_one (b : Int) : b ^ 1 = b := by rw [Int.pow_succ, Int.pow_zero, Int.one_mul]
protected theorem pow_two (b : Int) : b ^ 2 = b * b := by rw [Int.pow_succ, Int.pow_one]
protected theorem pow_three (b : Int) : b ^ 3 = b * b * b := by rw [Int.pow_succ, Int.pow_two]
@[simp] protected theorem one_pow (n : Nat) : (1 : Int) ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, ih]; rfl
protected theorem zero_pow {n : Nat} (h : n ≠ 0) : (0 : Int) ^ n = 0 := by
  cases n with
  | zero => exact (h rfl).elim
  | succ n => exact Int.mul_zero _
protected theorem pow_add (a : Int) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => exact (Int.mul_one _).symm
  | succ n ih => rw [← Nat.add_assoc, Int.pow_succ, ih, Int.pow_succ, Int.mul_assoc]
protected theorem pow_mul (a : Int) (m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.mul_add, Nat.mul_one, Int.pow_add, ih, Int.pow_succ]
protected theorem mul_pow (a b : Int) (n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, Int.pow_succ, Int.pow_succ, ih, mul_mul_mul_comm]
protected theorem pow_nonneg {a : Int} {n : Nat} (h : 0 ≤ a) : 0 ≤ a ^ n := by
  induction n with
  | zero => rw [Int.pow_zero]; omega
  | succ n ih => rw [Int.pow_succ]; exact Int.mul_nonneg ih h
protected theorem pow_ne_zero {a : Int} {n : Nat} (h : a ≠ 0) : a ^ n ≠ 0 := by
  induction n with
  | zero => rw [Int.pow_zero]; omega
  | succ n ih => rw [Int.pow_succ]; exact Int.mul_ne_zero ih h
protected theorem pow_eq_zero_iff {a : Int} {n : Nat} (hn : n ≠ 0) : a ^ n = 0 ↔ a = 0 :=
  ⟨fun h => Classical.byContradiction fun k => Int.pow_ne_zero k h, fun h => by rw [h, Int.zero_pow hn]⟩
protected theorem pow_le_pow_left {a b : Int} (ha : 0 ≤ a) (h : a ≤ b) (n : Nat) : a ^ n ≤ b ^ n := by
  induction n with
  | zero => exact Int.le_refl _
  | succ n ih =>
    rw [Int.pow_succ, Int.pow_succ]
    exact Int.mul_le_mul ih h ha (Int.pow_nonneg (by omega))
protected theorem pow_le_pow_right {a : Int} {m n : Nat} (ha : 1 ≤ a) (h : m ≤ n) : a ^ m ≤ a ^ n := by
  obtain ⟨k, rfl⟩ := Nat.le_iff_exists_add.mp h
  rw [Int.pow_add]
  have one : 1 ≤ a ^ k := Int.pow_pos (by omega)
  have := Int.mul_le_mul_of_nonneg_left one (Int.pow_nonneg (n := m) (show 0 ≤ a by omega))
  rw [Int.mul_one] at this; exact this
theorem neg_one_pow_two : (-1 : Int) ^ 2 = 1 := rfl
theorem neg_one_pow_eq (n : Nat) : (-1 : Int) ^ n = if n % 2 = 0 then 1 else -1 := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [Int.pow_succ, ih]
    by_cases h : n % 2 = 0
    · rw [if_pos h, if_neg (by omega)]; rfl
    · rw [if_neg h, if_pos (by omega)]; rfl
theorem neg_pow_two (a : Int) : (-a) ^ 2 = a ^ 2 := by rw [Int.pow_two, Int.pow_two, Int.neg_mul_neg]
theorem natAbs_sq (a : Int) : ((a.natAbs : Int)) ^ 2 = a ^ 2 := by
  rw [Int.pow_two, Int.pow_two, ← natCast_mul, natAbs_mul_self]
theorem pow_dvd_pow {m n : Nat} (a : Int) (h : m ≤ n) : a ^ m ∣ a ^ n := by
  obtain ⟨k, rfl⟩ := Nat.le_iff_exists_add.mp h
  rw [Int.pow_add]; exact Int.dvd_mul_right _ _
theorem pow_dvd_pow_of_dvd {a b : Int} (h : a ∣ b) (n : Nat) : a ^ n ∣ b ^ n := by
  obtain ⟨c, rfl⟩ := h
  rw [Int.mul_pow]; exact Int.dvd_mul_right _ _
theorem dvd_pow {a b : Int} {n : Nat} (hn : n ≠ 0) (h : a ∣ b) : a ∣ b ^ n := by
  cases n with
  | zero => exact (hn rfl).elim
  | succ n => rw [Int.pow_succ]; exact Int.dvd_mul_left_of_dvd h _
theorem sub_dvd_pow_sub_pow (a b : Int) (n : Nat) : a - b ∣ a ^ n - b ^ n := by
  induction n with
  | zero => exact Int.dvd_zero _
  | succ n ih =>
    have e : a ^ (n + 1) - b ^ (n + 1) = (a ^ n - b ^ n) * a + (a - b) * b ^ n := by
      rw [Int.pow_succ, Int.pow_succ, Int.sub_mul, Int.sub_mul, Int.mul_comm (b ^ n) b, Int.mul_comm (b ^ n) a]
      omega
    rw [e]
    exact Int.dvd_add (Int.dvd_mul_right_of_dvd ih a) (Int.dvd_mul_right _ _)
theorem sq_eq_sq_iff {a b : Int} : a ^ 2 = b ^ 2 ↔ a = b ∨ a = -b := by
  constructor
  · intro h
    rw [Int.pow_two, Int.pow_two] at h
    have e : (a + b) * (a - b) = 0 := by rw [← Int.mul_self_sub_mul_self]; omega
    cases Int.mul_eq_zero.mp e with
    | inl h => right; omega
    | inr h => left; omega
  · rintro (h | h)
    · rw [h]
    · rw [h, neg_pow_two]

end Int
