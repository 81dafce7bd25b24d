prelude
import Init.Nat.DivMod
/-!
`Init.Nat.Dvd`: divisibility on ℕ.
-/

namespace Nat

protected theorem dvd_def {a b : Nat} : a ∣ b ↔ ∃ c, b = a * c := Iff.rfl
theorem dvd_iff_mod_eq_zero {k n : Nat} : k ∣ n ↔ n % k = 0 := ⟨mod_eq_zero_of_dvd, dvd_of_mod_eq_zero⟩
theorem mod_eq_zero_iff_dvd {k n : Nat} : n % k = 0 ↔ k ∣ n := dvd_iff_mod_eq_zero.symm
theorem dvd_iff_div_mul_eq (n d : Nat) : d ∣ n ↔ n / d * d = n := by
  rw [dvd_iff_mod_eq_zero]
  have := div_add_mod n d
  rw [Nat.mul_comm] at this
  omega
instance decidable_dvd : @DecidableRel Nat Nat (· ∣ ·) := fun m n =>
  if h : n % m = 0 then isTrue (dvd_of_mod_eq_zero h) else isFalse (fun k => h (mod_eq_zero_of_dvd k))

protected theorem dvd_rfl {a : Nat} : a ∣ a := Nat.dvd_refl a
protected theorem dvd_of_eq {a b : Nat} (h : a = b) : a ∣ b := h ▸ Nat.dvd_refl a
@[simp] protected theorem zero_dvd {n : Nat} : 0 ∣ n ↔ n = 0 :=
  ⟨Nat.eq_zero_of_zero_dvd, fun h => h ▸ Nat.dvd_zero 0⟩
@[simp] protected theorem one_dvd (n : Nat) : 1 ∣ n := ⟨n, (Nat.one_mul n).symm⟩
protected theorem dvd_mul_right_of_dvd {m n : Nat} (h : n ∣ m) (k : Nat) : n ∣ m * k :=
  Nat.dvd_trans h (Nat.dvd_mul_right m k)
protected theorem dvd_mul_left_of_dvd {m n : Nat} (h : n ∣ m) (k : Nat) : n ∣ k * m :=
  Nat.dvd_trans h (Nat.dvd_mul_left m k)
protected theorem dvd_of_mul_right_dvd {a b c : Nat} (h : a * b ∣ c) : a ∣ c :=
  Nat.dvd_trans (Nat.dvd_mul_right a b) h
protected theorem dvd_of_mul_left_dvd {a b c : Nat} (h : a * b ∣ c) : b ∣ c :=
  Nat.dvd_trans (Nat.dvd_mul_left b a) h
protected theorem mul_dvd_mul {a b c d : Nat} (h : a ∣ b) (k : c ∣ d) : a * c ∣ b * d := by
  obtain ⟨e, rfl⟩ := h
  obtain ⟨f, rfl⟩ := k
  exact ⟨e * f, Nat.mul_mul_mul_comm a e c f⟩
protected theorem mul_dvd_mul_left {b c : Nat} (a : Nat) (h : b ∣ c) : a * b ∣ a * c :=
  Nat.mul_dvd_mul (Nat.dvd_refl a) h
protected theorem mul_dvd_mul_right {a b : Nat} (h : a ∣ b) (c : Nat) : a * c ∣ b * c :=
  Nat.mul_dvd_mul h (Nat.dvd_refl c)
theorem le_of_dvd {m n : Nat} (h1 : 0 < n) : m ∣ n → m ≤ n := by
  rintro ⟨k, rfl⟩
  cases k with
  | zero => rw [Nat.mul_zero] at h1; omega
  | succ k => rw [Nat.mul_add, Nat.mul_one]; exact Nat.le_add_left m _
protected theorem dvd_antisymm {m n : Nat} (h : m ∣ n) (k : n ∣ m) : m = n := by
  cases m with
  | zero => exact (Nat.eq_zero_of_zero_dvd h).symm
  | succ m => cases n with
    | zero => exact Nat.eq_zero_of_zero_dvd k
    | succ n => exact Nat.le_antisymm (le_of_dvd (succ_pos n) h) (le_of_dvd (succ_pos m) k)
theorem pos_of_dvd_of_pos {m n : Nat} (h : m ∣ n) (k : 0 < n) : 0 < m := by
  apply Nat.pos_of_ne_zero
  intro e; subst e
  have := Nat.eq_zero_of_zero_dvd h; omega
theorem eq_one_of_dvd_one {n : Nat} (h : n ∣ 1) : n = 1 := Nat.dvd_antisymm h (Nat.one_dvd n)
@[simp] protected theorem dvd_one {n : Nat} : n ∣ 1 ↔ n = 1 := ⟨eq_one_of_dvd_one, fun e => e ▸ Nat.dvd_refl 1⟩
theorem eq_one_of_self_mul_dvd {a : Nat} (h : 0 < a) (k : a * a ∣ a) : a = 1 := by
  have := le_of_dvd h k
  cases a with
  | zero => omega
  | succ a =>
    rw [Nat.mul_add, Nat.mul_one] at this
    have z : (a + 1) * a = 0 := by omega
    have := Nat.mul_eq_zero.mp z; omega
protected theorem dvd_add_right {m k : Nat} (h : k ∣ m) {n : Nat} : k ∣ m + n ↔ k ∣ n := by
  constructor
  · rintro ⟨c, e⟩
    obtain ⟨d, rfl⟩ := h
    exact ⟨c - d, by rw [Nat.mul_sub]; omega⟩
  · exact Nat.dvd_add h
protected theorem dvd_add_left {m k : Nat} (h : k ∣ m) {n : Nat} : k ∣ n + m ↔ k ∣ n := by
  rw [Nat.add_comm]; exact Nat.dvd_add_right h
protected theorem dvd_add_iff_right {k m : Nat} (h : k ∣ m) {n : Nat} : k ∣ n ↔ k ∣ m + n := (Nat.dvd_add_right h).symm
protected theorem dvd_add_iff_left {k n : Nat} (h : k ∣ n) {m : Nat} : k ∣ m ↔ k ∣ m + n := (Nat.dvd_add_left h).symm
@[simp] protected theorem dvd_add_self_right {m n : Nat} : m ∣ n + m ↔ m ∣ n := Nat.dvd_add_left (Nat.dvd_refl m)
@[simp] protected theorem dvd_add_self_left {m n : Nat} : m ∣ m + n ↔ m ∣ n := Nat.dvd_add_right (Nat.dvd_refl m)
theorem dvd_sub {k m n : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n := by
  obtain ⟨c, rfl⟩ := h₁
  obtain ⟨d, rfl⟩ := h₂
  exact ⟨c - d, (Nat.mul_sub k c d).symm⟩
theorem dvd_sub' {k m n : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n := dvd_sub h₁ h₂
theorem dvd_sub_iff_right {m n k : Nat} (hkn : k ≤ n) (h : m ∣ n) : m ∣ n - k ↔ m ∣ k := by
  constructor
  · intro l
    have := dvd_sub h l
    rw [sub_sub_self hkn] at this; exact this
  · exact dvd_sub h
theorem dvd_sub_iff_left {m n k : Nat} (hkn : k ≤ n) (h : m ∣ k) : m ∣ n - k ↔ m ∣ n := by
  constructor
  · intro l
    have := Nat.dvd_add l h
    rw [Nat.sub_add_cancel hkn] at this; exact this
  · exact fun l => dvd_sub l h
theorem dvd_mod_iff {k m n : Nat} (h : k ∣ n) : k ∣ m % n ↔ k ∣ m := by
  have e := div_add_mod m n
  have := @Nat.dvd_add_right (n * (m / n)) k (Nat.dvd_mul_right_of_dvd h _) (m % n)
  rw [e] at this; exact this.symm
theorem dvd_of_mod_dvd {k m n : Nat} (h : k ∣ n) (l : k ∣ m % n) : k ∣ m := (dvd_mod_iff h).mp l
theorem mod_mod_of_dvd (n : Nat) {m k : Nat} (h : m ∣ k) : n % k % m = n % m := by
  obtain ⟨c, rfl⟩ := h
  exact mod_mul_right_mod n m c
protected theorem mul_div_cancel' {n m : Nat} (h : n ∣ m) : n * (m / n) = m := by
  have := div_add_mod m n
  rw [mod_eq_zero_of_dvd h, Nat.add_zero] at this; exact this
protected theorem div_mul_cancel {n m : Nat} (h : n ∣ m) : m / n * n = m := by
  rw [Nat.mul_comm, Nat.mul_div_cancel' h]
protected theorem mul_div_assoc {k n : Nat} (m : Nat) (h : k ∣ n) : m * n / k = m * (n / k) := by
  cases k with
  | zero => rw [Nat.div_zero, Nat.div_zero, Nat.mul_zero]
  | succ k =>
    obtain ⟨c, rfl⟩ := h
    rw [Nat.mul_left_comm, Nat.mul_div_cancel_left _ (succ_pos k), Nat.mul_div_cancel_left _ (succ_pos k)]
protected theorem div_mul_div_comm {a b c d : Nat} (h : b ∣ a) (k : d ∣ c) : a / b * (c / d) = a * c / (b * d) := by
  cases b with
  | zero => rw [Nat.div_zero, Nat.zero_mul, Nat.zero_mul, Nat.div_zero]
  | succ b => cases d with
    | zero => rw [Nat.div_zero, Nat.mul_zero, Nat.mul_zero, Nat.div_zero]
    | succ d =>
      obtain ⟨e, rfl⟩ := h
      obtain ⟨f, rfl⟩ := k
      rw [Nat.mul_mul_mul_comm, Nat.mul_div_cancel_left _ (succ_pos b), Nat.mul_div_cancel_left _ (succ_pos d),
        Nat.mul_div_cancel_left _ (Nat.mul_pos (succ_pos b) (succ_pos d))]
protected theorem div_eq_iff_eq_mul_right {a b c : Nat} (h : 0 < b) (k : b ∣ a) : a / b = c ↔ a = b * c := by
  constructor
  · intro e; rw [← e, Nat.mul_div_cancel' k]
  · exact Nat.div_eq_of_eq_mul_right h
protected theorem div_eq_iff_eq_mul_left {a b c : Nat} (h : 0 < b) (k : b ∣ a) : a / b = c ↔ a = c * b := by
  rw [Nat.mul_comm]; exact Nat.div_eq_iff_eq_mul_right h k
theorem eq_mul_of_div_eq_right {a b c : Nat} (h : b ∣ a) (k : a / b = c) : a = b * c := by
  rw [← k, Nat.mul_div_cancel' h]
theorem eq_mul_of_div_eq_left {a b c : Nat} (h : b ∣ a) (k : a / b = c) : a = c * b := by
  rw [Nat.mul_comm]; exact eq_mul_of_div_eq_right h k
theorem div_dvd_of_dvd {n m : Nat} (h : n ∣ m) : m / n ∣ m := ⟨n, (Nat.div_mul_cancel h).symm⟩
protected theorem div_div_self {n m : Nat} (h : n ∣ m) (k : m ≠ 0) : m / (m / n) = n := by
  obtain ⟨c, rfl⟩ := h
  have n0 : 0 < n := Nat.pos_of_ne_zero (by intro e; exact k (by rw [e, Nat.zero_mul]))
  have c0 : 0 < c := Nat.pos_of_ne_zero (by intro e; exact k (by rw [e, Nat.mul_zero]))
  rw [Nat.mul_div_cancel_left c n0, Nat.mul_div_cancel n c0]
protected theorem dvd_of_mul_dvd_mul_left {m n k : Nat} (kpos : 0 < k) (h : k * m ∣ k * n) : m ∣ n := by
  obtain ⟨c, e⟩ := h
  rw [Nat.mul_assoc] at e
  exact ⟨c, Nat.eq_of_mul_eq_mul_left kpos e⟩
protected theorem dvd_of_mul_dvd_mul_right {m n k : Nat} (kpos : 0 < k) (h : m * k ∣ n * k) : m ∣ n := by
  rw [Nat.mul_comm m, Nat.mul_comm n] at h; exact Nat.dvd_of_mul_dvd_mul_left kpos h
protected theorem mul_dvd_mul_iff_left {a b c : Nat} (ha : 0 < a) : a * b ∣ a * c ↔ b ∣ c :=
  ⟨Nat.dvd_of_mul_dvd_mul_left ha, Nat.mul_dvd_mul_left a⟩
protected theorem mul_dvd_mul_iff_right {a b c : Nat} (hc : 0 < c) : a * c ∣ b * c ↔ a ∣ b :=
  ⟨Nat.dvd_of_mul_dvd_mul_right hc, fun h => Nat.mul_dvd_mul_right h c⟩
theorem dvd_div_of_mul_dvd {a b c : Nat} (h : a * b ∣ c) : b ∣ c / a := by
  cases a with
  | zero => rw [Nat.div_zero]; exact Nat.dvd_zero b
  | succ a =>
    obtain ⟨d, rfl⟩ := h
    rw [Nat.mul_assoc, Nat.mul_div_cancel_left _ (succ_pos a)]; exact Nat.dvd_mul_right b d
theorem dvd_div_iff_mul_dvd {a b c : Nat} (h : c ∣ b) : a ∣ b / c ↔ c * a ∣ b := by
  constructor
  · intro k
    have := Nat.mul_dvd_mul_left c k
    rw [Nat.mul_div_cancel' h] at this; exact this
  · exact dvd_div_of_mul_dvd
protected theorem add_div_of_dvd_right {a b c : Nat} (h : c ∣ a) : (a + b) / c = a / c + b / c := by
  cases c with
  | zero => rw [Nat.div_zero, Nat.div_zero, Nat.div_zero]
  | succ c =>
    obtain ⟨d, rfl⟩ := h
    rw [mul_add_div (succ_pos c), Nat.mul_div_cancel_left d (succ_pos c)]
protected theorem add_div_of_dvd_left {a b c : Nat} (h : c ∣ b) : (a + b) / c = a / c + b / c := by
  rw [Nat.add_comm, Nat.add_div_of_dvd_right h, Nat.add_comm]
theorem not_dvd_of_pos_of_lt {m n : Nat} (h1 : 0 < n) (h2 : n < m) : ¬m ∣ n := fun h => by
  have := le_of_dvd h1 h; omega
theorem eq_zero_of_dvd_of_lt {a b : Nat} (w : a ∣ b) (h : b < a) : b = 0 := by
  by_cases z : b = 0
  · exact z
  · exact (not_dvd_of_pos_of_lt (Nat.pos_of_ne_zero z) h w).elim
theorem not_dvd_of_lt_of_lt_mul_succ {n k m : Nat} (h1 : n * k < m) (h2 : m < n * (k + 1)) : ¬n ∣ m := by
  rintro ⟨c, rfl⟩
  have a := Nat.lt_of_mul_lt_mul_left h1
  have b := Nat.lt_of_mul_lt_mul_left h2
  omega
theorem dvd_eq_true_of_mod_eq_zero {m n : Nat} (h : (n % m == 0) = true) : (m ∣ n) = True :=
  eq_true (dvd_of_mod_eq_zero (of_decide_eq_true (p := n % m = 0) h))
theorem dvd_eq_false_of_mod_ne_zero {m n : Nat} (h : (n % m != 0) = true) : (m ∣ n) = False := by
  apply eq_false
  intro k
  have e : decide (n % m = 0) = true := decide_eq_true (mod_eq_zero_of_dvd k)
  have h : not (decide (n % m = 0)) = true := h
  rw [e] at h
  exact Bool.noConfusion h
theorem emod_emod_of_dvd (n : Nat) {m k : Nat} (h : m ∣ k) : n % k % m = n % m := mod_mod_of_dvd n h
theorem mod_eq_of_modEq_aux {a b n : Nat} (h : a ≤ b) (e : a % n = b % n) : n ∣ b - a := by
  have ha := div_add_mod a n
  have hb := div_add_mod b n
  refine ⟨b / n - a / n, ?_⟩
  rw [Nat.mul_sub]; omega
theorem dvd_sub_of_mod_eq {a b n : Nat} (h : a % b = n) : b ∣ a - n := by
  have e := div_add_mod a b
  exact ⟨a / b, by omega⟩
theorem dvd_sub_mod (k : Nat) {n : Nat} : n ∣ k - k % n := dvd_sub_of_mod_eq rfl
theorem mod_eq_mod_iff_dvd_sub {a b n : Nat} (h : a ≤ b) : a % n = b % n ↔ n ∣ b - a := by
  constructor
  · exact mod_eq_of_modEq_aux h
  · rintro ⟨c, e⟩
    have : b = a + n * c := by omega
    rw [this, add_mul_mod_self_left]

attribute [simp] Nat.dvd_refl Nat.dvd_zero Nat.dvd_mul_right Nat.dvd_mul_left

end Nat
