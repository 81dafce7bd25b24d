prelude
import Init.Nat.Dvd
import Init.Nat.Gcd
/-!
`Init.Nat.GcdLemmas`: greatest common divisor, least common multiple, coprime numbers.
-/

namespace Nat

/-! ### Greatest common divisor -/

theorem dvd_gcd {k m n : Nat} : k ∣ m → k ∣ n → k ∣ gcd m n := by
  induction m, n using gcd.induction with
  | H0 n => intro _ h; rw [gcd_zero_left]; exact h
  | H1 m n _ ih =>
    intro hm hn
    rw [gcd_rec]
    exact ih ((dvd_mod_iff hm).mpr hn) hm
theorem dvd_gcd_iff {k m n : Nat} : k ∣ gcd m n ↔ k ∣ m ∧ k ∣ n :=
  ⟨fun h => ⟨Nat.dvd_trans h (gcd_dvd_left m n), Nat.dvd_trans h (gcd_dvd_right m n)⟩, fun h => dvd_gcd h.1 h.2⟩
theorem gcd_comm (m n : Nat) : gcd m n = gcd n m :=
  Nat.dvd_antisymm (dvd_gcd (gcd_dvd_right m n) (gcd_dvd_left m n)) (dvd_gcd (gcd_dvd_right n m) (gcd_dvd_left n m))
@[simp] theorem gcd_zero_right (n : Nat) : gcd n 0 = n := by rw [gcd_comm, gcd_zero_left]
@[simp] theorem gcd_one_left (n : Nat) : gcd 1 n = 1 := eq_one_of_dvd_one (gcd_dvd_left 1 n)
@[simp] theorem gcd_one_right (n : Nat) : gcd n 1 = 1 := eq_one_of_dvd_one (gcd_dvd_right n 1)
theorem gcd_eq_iff {a b : Nat} {g : Nat} : gcd a b = g ↔ g ∣ a ∧ g ∣ b ∧ ∀ c, c ∣ a → c ∣ b → c ∣ g := by
  constructor
  · intro h; subst h; exact ⟨gcd_dvd_left a b, gcd_dvd_right a b, fun c => dvd_gcd⟩
  · rintro ⟨ha, hb, hc⟩
    exact Nat.dvd_antisymm (hc _ (gcd_dvd_left a b) (gcd_dvd_right a b)) (dvd_gcd ha hb)
@[simp] theorem gcd_self (n : Nat) : gcd n n = n :=
  Nat.dvd_antisymm (gcd_dvd_left n n) (dvd_gcd (Nat.dvd_refl n) (Nat.dvd_refl n))
theorem gcd_assoc (m n k : Nat) : gcd (gcd m n) k = gcd m (gcd n k) := by
  apply Nat.dvd_antisymm
  · have a := gcd_dvd_left (gcd m n) k
    exact dvd_gcd (Nat.dvd_trans a (gcd_dvd_left m n))
      (dvd_gcd (Nat.dvd_trans a (gcd_dvd_right m n)) (gcd_dvd_right (gcd m n) k))
  · have a := gcd_dvd_right m (gcd n k)
    exact dvd_gcd (dvd_gcd (gcd_dvd_left m (gcd n k)) (Nat.dvd_trans a (gcd_dvd_left n k)))
      (Nat.dvd_trans a (gcd_dvd_right n k))
theorem gcd_left_comm (m n k : Nat) : gcd m (gcd n k) = gcd n (gcd m k) := by
  rw [← gcd_assoc, gcd_comm m n, gcd_assoc]
theorem gcd_pos_of_pos_left {m : Nat} (n : Nat) (h : 0 < m) : 0 < gcd m n := pos_of_dvd_of_pos (gcd_dvd_left m n) h
theorem gcd_pos_of_pos_right (m : Nat) {n : Nat} (h : 0 < n) : 0 < gcd m n := pos_of_dvd_of_pos (gcd_dvd_right m n) h
theorem eq_zero_of_gcd_eq_zero_left {m n : Nat} (h : gcd m n = 0) : m = 0 := by
  apply Nat.eq_zero_of_zero_dvd; rw [← h]; exact gcd_dvd_left m n
theorem eq_zero_of_gcd_eq_zero_right {m n : Nat} (h : gcd m n = 0) : n = 0 := by
  apply Nat.eq_zero_of_zero_dvd; rw [← h]; exact gcd_dvd_right m n
theorem gcd_eq_zero_iff {i j : Nat} : gcd i j = 0 ↔ i = 0 ∧ j = 0 :=
  ⟨fun h => ⟨eq_zero_of_gcd_eq_zero_left h, eq_zero_of_gcd_eq_zero_right h⟩, fun ⟨h, k⟩ => by rw [h, k, gcd_zero_left]⟩
theorem gcd_ne_zero_left {m n : Nat} (h : m ≠ 0) : gcd m n ≠ 0 := fun e => h (eq_zero_of_gcd_eq_zero_left e)
theorem gcd_ne_zero_right {m n : Nat} (h : n ≠ 0) : gcd m n ≠ 0 := fun e => h (eq_zero_of_gcd_eq_zero_right e)
theorem gcd_pos_iff {m n : Nat} : 0 < gcd m n ↔ 0 < m ∨ 0 < n := by
  have := @gcd_eq_zero_iff m n
  omega
theorem gcd_le_left {m : Nat} (n : Nat) (h : 0 < m) : gcd m n ≤ m := le_of_dvd h (gcd_dvd_left m n)
theorem gcd_le_right {m : Nat} (n : Nat) (h : 0 < n) : gcd m n ≤ n := le_of_dvd h (gcd_dvd_right m n)
theorem gcd_eq_left {m n : Nat} (h : m ∣ n) : gcd m n = m :=
  Nat.dvd_antisymm (gcd_dvd_left m n) (dvd_gcd (Nat.dvd_refl m) h)
theorem gcd_eq_right {m n : Nat} (h : n ∣ m) : gcd m n = n := by rw [gcd_comm, gcd_eq_left h]
theorem gcd_eq_left_iff_dvd {m n : Nat} : gcd m n = m ↔ m ∣ n := ⟨fun h => h ▸ gcd_dvd_right m n, gcd_eq_left⟩
theorem gcd_eq_right_iff_dvd {m n : Nat} : gcd n m = m ↔ m ∣ n := ⟨fun h => h ▸ gcd_dvd_left n m, gcd_eq_right⟩
theorem gcd_mul_left (m n k : Nat) : gcd (m * n) (m * k) = m * gcd n k := by
  induction n, k using gcd.induction with
  | H0 k => rw [Nat.mul_zero, gcd_zero_left, gcd_zero_left]
  | H1 n k _ ih => rw [← mul_mod_mul_left, ← gcd_rec, ← gcd_rec] at ih; exact ih
theorem gcd_mul_right (m n k : Nat) : gcd (m * n) (k * n) = gcd m k * n := by
  rw [Nat.mul_comm m, Nat.mul_comm k, gcd_mul_left, Nat.mul_comm]
@[simp] theorem gcd_mul_left_left (m n : Nat) : gcd (m * n) n = n := gcd_eq_right (Nat.dvd_mul_left n m)
@[simp] theorem gcd_mul_left_right (m n : Nat) : gcd n (m * n) = n := gcd_eq_left (Nat.dvd_mul_left n m)
@[simp] theorem gcd_mul_right_left (m n : Nat) : gcd (n * m) n = n := gcd_eq_right (Nat.dvd_mul_right n m)
@[simp] theorem gcd_mul_right_right (m n : Nat) : gcd n (n * m) = n := gcd_eq_left (Nat.dvd_mul_right n m)
theorem gcd_dvd_gcd_of_dvd_left {m k : Nat} (n : Nat) (h : m ∣ k) : gcd m n ∣ gcd k n :=
  dvd_gcd (Nat.dvd_trans (gcd_dvd_left m n) h) (gcd_dvd_right m n)
theorem gcd_dvd_gcd_of_dvd_right {m k : Nat} (n : Nat) (h : m ∣ k) : gcd n m ∣ gcd n k :=
  dvd_gcd (gcd_dvd_left n m) (Nat.dvd_trans (gcd_dvd_right n m) h)
theorem gcd_dvd_gcd_mul_left (m n k : Nat) : gcd m n ∣ gcd (k * m) n := gcd_dvd_gcd_of_dvd_left n (Nat.dvd_mul_left m k)
theorem gcd_dvd_gcd_mul_right (m n k : Nat) : gcd m n ∣ gcd (m * k) n := gcd_dvd_gcd_of_dvd_left n (Nat.dvd_mul_right m k)
@[simp] theorem gcd_mod_left (m n : Nat) : gcd (m % n) n = gcd m n := by rw [← gcd_rec, gcd_comm]
@[simp] theorem gcd_mod_right (m n : Nat) : gcd m (n % m) = gcd m n := by rw [gcd_comm, gcd_mod_left, gcd_comm]
@[simp] theorem gcd_add_mul_left_right (m n k : Nat) : gcd m (n + m * k) = gcd m n := by
  rw [← gcd_mod_right, add_mul_mod_self_left, gcd_mod_right]
@[simp] theorem gcd_add_mul_right_right (m n k : Nat) : gcd m (n + k * m) = gcd m n := by
  rw [Nat.mul_comm, gcd_add_mul_left_right]
@[simp] theorem gcd_add_mul_left_left (m n k : Nat) : gcd (m + n * k) n = gcd m n := by
  rw [gcd_comm, gcd_add_mul_left_right, gcd_comm]
@[simp] theorem gcd_add_mul_right_left (m n k : Nat) : gcd (m + k * n) n = gcd m n := by
  rw [Nat.mul_comm, gcd_add_mul_left_left]
@[simp] theorem gcd_add_self_right (m n : Nat) : gcd m (n + m) = gcd m n := by
  have := gcd_add_mul_left_right m n 1
  rw [Nat.mul_one] at this; exact this
@[simp] theorem gcd_self_add_right (m n : Nat) : gcd m (m + n) = gcd m n := by rw [Nat.add_comm, gcd_add_self_right]
@[simp] theorem gcd_add_self_left (m n : Nat) : gcd (m + n) n = gcd m n := by rw [gcd_comm, gcd_add_self_right, gcd_comm]
@[simp] theorem gcd_self_add_left (m n : Nat) : gcd (m + n) m = gcd n m := by rw [Nat.add_comm, gcd_add_self_left]
@[simp] theorem gcd_sub_self_right {m n : Nat} (h : m ≤ n) : gcd m (n - m) = gcd m n := by
  have := gcd_add_self_right m (n - m)
  rw [Nat.sub_add_cancel h] at this; exact this.symm
@[simp] theorem gcd_sub_self_left {m n : Nat} (h : m ≤ n) : gcd (n - m) m = gcd n m := by
  rw [gcd_comm, gcd_sub_self_right h, gcd_comm]

/-! ### Least common multiple -/

def lcm (m n : Nat) : Nat := m * n / gcd m n
theorem lcm_comm (m n : Nat) : lcm m n = lcm n m := by
  show m * n / gcd m n = n * m / gcd n m
  rw [Nat.mul_comm, gcd_comm]
@[simp] theorem lcm_zero_left (m : Nat) : lcm 0 m = 0 := by
  show 0 * m / gcd 0 m = 0
  rw [Nat.zero_mul, zero_div]
@[simp] theorem lcm_zero_right (m : Nat) : lcm m 0 = 0 := by rw [lcm_comm, lcm_zero_left]
@[simp] theorem lcm_one_left (m : Nat) : lcm 1 m = m := by
  show 1 * m / gcd 1 m = m
  rw [Nat.one_mul, gcd_one_left, div_one]
@[simp] theorem lcm_one_right (m : Nat) : lcm m 1 = m := by rw [lcm_comm, lcm_one_left]
theorem gcd_mul_lcm (m n : Nat) : gcd m n * lcm m n = m * n :=
  Nat.mul_div_cancel' (Nat.dvd_mul_right_of_dvd (gcd_dvd_left m n) n)
theorem dvd_lcm_left (m n : Nat) : m ∣ lcm m n :=
  ⟨n / gcd m n, Nat.mul_div_assoc m (gcd_dvd_right m n)⟩
theorem dvd_lcm_right (m n : Nat) : n ∣ lcm m n := by rw [lcm_comm]; exact dvd_lcm_left n m
theorem lcm_dvd {m n k : Nat} (H1 : m ∣ k) (H2 : n ∣ k) : lcm m n ∣ k := by
  by_cases z : k = 0
  · rw [z]; exact Nat.dvd_zero _
  · have m0 : 0 < m := pos_of_dvd_of_pos H1 (Nat.pos_of_ne_zero z)
    apply Nat.dvd_of_mul_dvd_mul_left (gcd_pos_of_pos_left n m0)
    rw [gcd_mul_lcm, ← gcd_mul_right]
    exact dvd_gcd (Nat.mul_dvd_mul_left m H2) (by rw [Nat.mul_comm n]; exact Nat.mul_dvd_mul_right H1 n)
theorem lcm_dvd_iff {m n k : Nat} : lcm m n ∣ k ↔ m ∣ k ∧ n ∣ k :=
  ⟨fun h => ⟨Nat.dvd_trans (dvd_lcm_left m n) h, Nat.dvd_trans (dvd_lcm_right m n) h⟩, fun h => lcm_dvd h.1 h.2⟩
theorem lcm_assoc (m n k : Nat) : lcm (lcm m n) k = lcm m (lcm n k) := by
  apply Nat.dvd_antisymm
  · exact lcm_dvd (lcm_dvd (dvd_lcm_left m _) (Nat.dvd_trans (dvd_lcm_left n k) (dvd_lcm_right m _)))
      (Nat.dvd_trans (dvd_lcm_right n k) (dvd_lcm_right m _))
  · exact lcm_dvd (Nat.dvd_trans (dvd_lcm_left m n) (dvd_lcm_left _ k))
      (lcm_dvd (Nat.dvd_trans (dvd_lcm_right m n) (dvd_lcm_left _ k)) (dvd_lcm_right _ k))
@[simp] theorem lcm_self (m : Nat) : lcm m m = m :=
  Nat.dvd_antisymm (lcm_dvd (Nat.dvd_refl m) (Nat.dvd_refl m)) (dvd_lcm_left m m)
theorem lcm_ne_zero {m n : Nat} (hm : m ≠ 0) (hn : n ≠ 0) : lcm m n ≠ 0 := by
  intro e
  have h := gcd_mul_lcm m n
  rw [e, Nat.mul_zero] at h
  exact (Nat.mul_eq_zero.mp h.symm).elim hm hn
theorem lcm_pos {m n : Nat} (hm : 0 < m) (hn : 0 < n) : 0 < lcm m n :=
  Nat.pos_of_ne_zero (lcm_ne_zero (by omega) (by omega))
theorem lcm_eq_left {m n : Nat} (h : n ∣ m) : lcm m n = m :=
  Nat.dvd_antisymm (lcm_dvd (Nat.dvd_refl m) h) (dvd_lcm_left m n)
theorem lcm_eq_right {m n : Nat} (h : m ∣ n) : lcm m n = n := by rw [lcm_comm, lcm_eq_left h]
theorem lcm_mul_left (m n k : Nat) : lcm (m * n) (m * k) = m * lcm n k := by
  cases m with
  | zero => rw [Nat.zero_mul, Nat.zero_mul, lcm_zero_left, Nat.zero_mul]
  | succ m =>
    by_cases z : n = 0
    · rw [z, Nat.mul_zero, lcm_zero_left, lcm_zero_left, Nat.mul_zero]
    have g := gcd_pos_of_pos_left k (Nat.pos_of_ne_zero z)
    have e := gcd_mul_lcm ((m + 1) * n) ((m + 1) * k)
    rw [gcd_mul_left] at e
    apply Nat.eq_of_mul_eq_mul_left (Nat.mul_pos (succ_pos m) g)
    rw [e, Nat.mul_mul_mul_comm, ← gcd_mul_lcm n k, Nat.mul_mul_mul_comm]

/-! ### Coprime numbers -/

@[reducible] def Coprime (m n : Nat) : Prop := gcd m n = 1
instance instDecidableCoprime (m n : Nat) : Decidable (Coprime m n) := inferInstanceAs (Decidable (gcd m n = 1))
theorem coprime_iff_gcd_eq_one {m n : Nat} : gcd m n = 1 ↔ Coprime m n := Iff.rfl
theorem Coprime.gcd_eq_one {m n : Nat} : Coprime m n → gcd m n = 1 := id
theorem Coprime.symm {m n : Nat} (h : Coprime m n) : Coprime n m := (gcd_comm n m).trans h
theorem coprime_comm {m n : Nat} : Coprime m n ↔ Coprime n m := ⟨.symm, .symm⟩
@[simp] theorem coprime_one_left (n : Nat) : Coprime 1 n := gcd_one_left n
@[simp] theorem coprime_one_right (n : Nat) : Coprime n 1 := gcd_one_right n
theorem coprime_self {n : Nat} : Coprime n n ↔ n = 1 := by
  show gcd n n = 1 ↔ n = 1
  rw [gcd_self]
theorem coprime_zero_left {n : Nat} : Coprime 0 n ↔ n = 1 := by
  show gcd 0 n = 1 ↔ n = 1
  rw [gcd_zero_left]
theorem coprime_zero_right {n : Nat} : Coprime n 0 ↔ n = 1 := by rw [coprime_comm, coprime_zero_left]
theorem Coprime.dvd_of_dvd_mul_right {k n m : Nat} (H1 : Coprime k n) (H2 : k ∣ m * n) : k ∣ m := by
  have h := dvd_gcd (Nat.dvd_mul_left k m) H2
  rw [gcd_mul_left, H1.gcd_eq_one, Nat.mul_one] at h; exact h
theorem Coprime.dvd_of_dvd_mul_left {k m n : Nat} (H1 : Coprime k m) (H2 : k ∣ m * n) : k ∣ n :=
  H1.dvd_of_dvd_mul_right (by rw [Nat.mul_comm]; exact H2)
theorem Coprime.dvd_mul_right {k n m : Nat} (H : Coprime k n) : k ∣ m * n ↔ k ∣ m :=
  ⟨H.dvd_of_dvd_mul_right, fun h => Nat.dvd_mul_right_of_dvd h n⟩
theorem Coprime.dvd_mul_left {k m n : Nat} (H : Coprime k m) : k ∣ m * n ↔ k ∣ n :=
  ⟨H.dvd_of_dvd_mul_left, fun h => Nat.dvd_mul_left_of_dvd h m⟩
theorem Coprime.gcd_mul_left_cancel {k n : Nat} (m : Nat) (H : Coprime k n) : gcd (k * m) n = gcd m n := by
  apply Nat.dvd_antisymm
  · refine dvd_gcd ?_ (gcd_dvd_right _ _)
    have c : Coprime (gcd (k * m) n) k := by
      show gcd (gcd (k * m) n) k = 1
      apply eq_one_of_dvd_one
      rw [← H.gcd_eq_one]
      exact dvd_gcd (gcd_dvd_right _ _) (Nat.dvd_trans (gcd_dvd_left _ _) (gcd_dvd_right _ _))
    exact c.dvd_of_dvd_mul_left (gcd_dvd_left _ _)
  · exact gcd_dvd_gcd_mul_left m n k
theorem Coprime.gcd_mul_right_cancel {k n : Nat} (m : Nat) (H : Coprime k n) : gcd (m * k) n = gcd m n := by
  rw [Nat.mul_comm, H.gcd_mul_left_cancel m]
theorem Coprime.gcd_mul_left_cancel_right {k m : Nat} (n : Nat) (H : Coprime k m) : gcd m (k * n) = gcd m n := by
  rw [gcd_comm m, gcd_comm m, H.gcd_mul_left_cancel n]
theorem Coprime.gcd_mul_right_cancel_right {k m : Nat} (n : Nat) (H : Coprime k m) : gcd m (n * k) = gcd m n := by
  rw [Nat.mul_comm, H.gcd_mul_left_cancel_right n]
theorem Coprime.mul_left {m n k : Nat} (H1 : Coprime m k) (H2 : Coprime n k) : Coprime (m * n) k :=
  (H1.gcd_mul_left_cancel n).trans H2
theorem Coprime.mul {m n k : Nat} (H1 : Coprime m k) (H2 : Coprime n k) : Coprime (m * n) k := H1.mul_left H2
theorem Coprime.mul_right {k m n : Nat} (H1 : Coprime k m) (H2 : Coprime k n) : Coprime k (m * n) :=
  (H1.symm.mul_left H2.symm).symm
theorem Coprime.coprime_dvd_left {m k n : Nat} (H1 : m ∣ k) (H2 : Coprime k n) : Coprime m n := by
  apply eq_one_of_dvd_one
  rw [← H2.gcd_eq_one]; exact gcd_dvd_gcd_of_dvd_left n H1
theorem Coprime.coprime_dvd_right {n m k : Nat} (H1 : n ∣ m) (H2 : Coprime k m) : Coprime k n :=
  (H2.symm.coprime_dvd_left H1).symm
theorem Coprime.of_dvd {a b c d : Nat} (h : Coprime a b) (k : c ∣ a) (l : d ∣ b) : Coprime c d :=
  (h.coprime_dvd_left k).coprime_dvd_right l
theorem Coprime.coprime_mul_left {k m n : Nat} (H : Coprime (k * m) n) : Coprime m n :=
  H.coprime_dvd_left (Nat.dvd_mul_left m k)
theorem Coprime.coprime_mul_right {k m n : Nat} (H : Coprime (m * k) n) : Coprime m n :=
  H.coprime_dvd_left (Nat.dvd_mul_right m k)
theorem Coprime.coprime_mul_left_right {k m n : Nat} (H : Coprime m (k * n)) : Coprime m n :=
  H.coprime_dvd_right (Nat.dvd_mul_left n k)
theorem Coprime.coprime_mul_right_right {k m n : Nat} (H : Coprime m (n * k)) : Coprime m n :=
  H.coprime_dvd_right (Nat.dvd_mul_right n k)
theorem coprime_mul_iff_left {k m n : Nat} : Coprime (m * n) k ↔ Coprime m k ∧ Coprime n k :=
  ⟨fun h => ⟨h.coprime_mul_right, h.coprime_mul_left⟩, fun h => h.1.mul_left h.2⟩
theorem coprime_mul_iff_right {k m n : Nat} : Coprime k (m * n) ↔ Coprime k m ∧ Coprime k n :=
  ⟨fun h => ⟨h.coprime_mul_right_right, h.coprime_mul_left_right⟩, fun h => h.1.mul_right h.2⟩
theorem coprime_of_dvd' {m n : Nat} (h : ∀ k, k ∣ m → k ∣ n → k = 1) : Coprime m n :=
  h _ (gcd_dvd_left m n) (gcd_dvd_right m n)
theorem Coprime.eq_one_of_dvd {k m : Nat} (H : Coprime k m) (d : k ∣ m) : k = 1 := by
  have := gcd_eq_left d
  exact this.symm.trans H
theorem Coprime.mul_dvd_of_dvd_of_dvd {m n a : Nat} (H1 : Coprime m n) (H2 : m ∣ a) (H3 : n ∣ a) : m * n ∣ a := by
  obtain ⟨k, rfl⟩ := H3
  rw [Nat.mul_comm m]
  exact Nat.mul_dvd_mul_left n (H1.dvd_of_dvd_mul_left H2)
theorem Coprime.lcm_eq_mul {m n : Nat} (h : Coprime m n) : lcm m n = m * n := by
  have := gcd_mul_lcm m n
  rw [h.gcd_eq_one, Nat.one_mul] at this; exact this
theorem coprime_div_gcd_div_gcd {m n : Nat} (H : 0 < gcd m n) : Coprime (m / gcd m n) (n / gcd m n) := by
  show gcd _ _ = 1
  have := gcd_mul_left (gcd m n) (m / gcd m n) (n / gcd m n)
  rw [Nat.mul_div_cancel' (gcd_dvd_left m n), Nat.mul_div_cancel' (gcd_dvd_right m n)] at this
  apply Nat.eq_of_mul_eq_mul_left H
  rw [Nat.mul_one]; exact this.symm
theorem not_coprime_of_dvd_of_dvd {m n d : Nat} (h : 1 < d) (hm : d ∣ m) (hn : d ∣ n) : ¬Coprime m n := by
  intro c
  have := dvd_gcd hm hn
  rw [c.gcd_eq_one] at this
  have := eq_one_of_dvd_one this; omega
theorem exists_coprime (m n : Nat) : ∃ m' n', Coprime m' n' ∧ m = m' * gcd m n ∧ n = n' * gcd m n := by
  by_cases z : gcd m n = 0
  · refine ⟨1, 1, gcd_one_left 1, ?_, ?_⟩
    · rw [z, eq_zero_of_gcd_eq_zero_left z]
    · rw [z, eq_zero_of_gcd_eq_zero_right z]
  · exact ⟨_, _, coprime_div_gcd_div_gcd (Nat.pos_of_ne_zero z), (Nat.div_mul_cancel (gcd_dvd_left m n)).symm,
      (Nat.div_mul_cancel (gcd_dvd_right m n)).symm⟩
theorem Coprime.pow_left {k m : Nat} (n : Nat) (H : Coprime m k) : Coprime (m ^ n) k := by
  induction n with
  | zero => exact gcd_one_left k
  | succ n ih => rw [Nat.pow_succ]; exact ih.mul_left H
theorem Coprime.pow_right {k m : Nat} (n : Nat) (H : Coprime k m) : Coprime k (m ^ n) := (H.symm.pow_left n).symm
theorem Coprime.pow {k l : Nat} (m n : Nat) (H : Coprime k l) : Coprime (k ^ m) (l ^ n) := (H.pow_left m).pow_right n
theorem coprime_succ_self (n : Nat) : Coprime (n + 1) n := by
  show gcd (n + 1) n = 1
  rw [gcd_self_add_left, gcd_one_left]
theorem coprime_self_succ (n : Nat) : Coprime n (n + 1) := (coprime_succ_self n).symm
theorem coprime_add_self_right {m n : Nat} : Coprime m (n + m) ↔ Coprime m n := by
  show gcd m (n + m) = 1 ↔ gcd m n = 1
  rw [gcd_add_self_right]
theorem coprime_self_add_right {m n : Nat} : Coprime m (m + n) ↔ Coprime m n := by
  rw [Nat.add_comm]; exact coprime_add_self_right
theorem coprime_add_self_left {m n : Nat} : Coprime (m + n) n ↔ Coprime m n := by
  show gcd (m + n) n = 1 ↔ gcd m n = 1
  rw [gcd_add_self_left]

end Nat
