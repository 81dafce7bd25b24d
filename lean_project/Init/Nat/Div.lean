prelude
import Init.Coe
import Init.Nat.Basic
/-!
`Init.Nat.Div`: quotient and remainder on ℕ, divisibility.

The kernel computes `Nat.div` and `Nat.mod` on literals itself. The definitions here subtract
repeatedly, with a bound on the number of steps; `Nat.div_eq` and `Nat.mod_eq` are the equations
that the kernel's arithmetic satisfies too, and tests/lean compares both on values.
-/
universe u

namespace Nat

/-! ### Strong induction -/

/-- Strong recursion: below `n + 1` by recursion on the bound. -/
@[elab_as_elim] protected noncomputable def strongRecOn {motive : Nat → Sort u} (n : Nat)
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) : motive n :=
  Nat.rec (motive := fun k => ∀ m, m < k → motive m)
    (fun m h => (Nat.not_lt_zero m h).elim)
    (fun _ ih m h => ind m fun j hj => ih j (Nat.lt_of_lt_of_le hj (le_of_lt_succ h)))
    (n + 1) n (lt_succ_self n)

/-! ### Quotient and remainder -/

def divF (y : Nat) : Nat → Nat → Nat
  | 0, _ => 0
  | f + 1, x => if 0 < y ∧ y ≤ x then succ (divF y f (x - y)) else 0
@[extern "lean_nat_div"] protected def div (x y : @& Nat) : Nat := divF y (x + 1) x
instance instDiv : Div Nat := ⟨Nat.div⟩
def modF (y : Nat) : Nat → Nat → Nat
  | 0, x => x
  | f + 1, x => if 0 < y ∧ y ≤ x then modF y f (x - y) else x
@[extern "lean_nat_mod"] protected def mod (x y : @& Nat) : Nat := modF y (x + 1) x
instance instMod : Mod Nat := ⟨Nat.mod⟩

theorem divF_fuel (y : Nat) : ∀ (f g x : Nat), x < f → x < g → divF y f x = divF y g x := by
  intro f
  induction f with
  | zero => intro g x h; exact (Nat.not_lt_zero x h).elim
  | succ f ih =>
    intro g x h k
    cases g with
    | zero => exact (Nat.not_lt_zero x k).elim
    | succ g =>
      show (if 0 < y ∧ y ≤ x then _ else _) = (if 0 < y ∧ y ≤ x then _ else _)
      by_cases c : 0 < y ∧ y ≤ x
      · have l : x - y < x := Nat.sub_lt (Nat.lt_of_lt_of_le c.1 c.2) c.1
        rw [if_pos c, if_pos c, ih g (x - y) (Nat.lt_of_lt_of_le l (le_of_lt_succ h)) (Nat.lt_of_lt_of_le l (le_of_lt_succ k))]
      · rw [if_neg c, if_neg c]
theorem modF_fuel (y : Nat) : ∀ (f g x : Nat), x < f → x < g → modF y f x = modF y g x := by
  intro f
  induction f with
  | zero => intro g x h; exact (Nat.not_lt_zero x h).elim
  | succ f ih =>
    intro g x h k
    cases g with
    | zero => exact (Nat.not_lt_zero x k).elim
    | succ g =>
      show (if 0 < y ∧ y ≤ x then _ else _) = (if 0 < y ∧ y ≤ x then _ else _)
      by_cases c : 0 < y ∧ y ≤ x
      · have l : x - y < x := Nat.sub_lt (Nat.lt_of_lt_of_le c.1 c.2) c.1
        rw [if_pos c, if_pos c, ih g (x - y) (Nat.lt_of_lt_of_le l (le_of_lt_succ h)) (Nat.lt_of_lt_of_le l (le_of_lt_succ k))]
      · rw [if_neg c, if_neg c]
theorem div_eq (x y : Nat) : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := by
  show (if 0 < y ∧ y ≤ x then succ (divF y x (x - y)) else 0) = _
  by_cases c : 0 < y ∧ y ≤ x
  · have l : x - y < x := Nat.sub_lt (Nat.lt_of_lt_of_le c.1 c.2) c.1
    rw [if_pos c, if_pos c, divF_fuel y x (x - y + 1) (x - y) l (lt_succ_of_le (Nat.le_refl _))]; rfl
  · rw [if_neg c, if_neg c]
theorem mod_eq (x y : Nat) : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x := by
  show (if 0 < y ∧ y ≤ x then (modF y x (x - y)) else x) = _
  by_cases c : 0 < y ∧ y ≤ x
  · have l : x - y < x := Nat.sub_lt (Nat.lt_of_lt_of_le c.1 c.2) c.1
    rw [if_pos c, if_pos c, modF_fuel y x (x - y + 1) (x - y) l (lt_succ_of_le (Nat.le_refl _))]; rfl
  · rw [if_neg c, if_neg c]
attribute [irreducible] Nat.div Nat.mod
theorem div_eq_of_lt {a b : Nat} (h : a < b) : a / b = 0 := by
  rw [div_eq, if_neg (fun c => Nat.not_le.mpr h c.2)]
theorem mod_eq_of_lt {a b : Nat} (h : a < b) : a % b = a := by
  rw [mod_eq, if_neg (fun c => Nat.not_le.mpr h c.2)]
theorem div_rec_of_le {a b : Nat} (h : 0 < b) (k : b ≤ a) : a / b = (a - b) / b + 1 := by
  rw [div_eq, if_pos ⟨h, k⟩]
theorem mod_eq_sub_mod {a b : Nat} (h : a ≥ b) : a % b = (a - b) % b := by
  cases b with
  | zero => rfl
  | succ b => rw [mod_eq, if_pos ⟨succ_pos b, h⟩]
@[simp] protected theorem div_zero (b : Nat) : b / 0 = 0 := by rw [div_eq, if_neg (fun c => Nat.not_lt_zero 0 c.1)]
@[simp] theorem mod_zero (a : Nat) : a % 0 = a := by rw [mod_eq, if_neg (fun c => Nat.not_lt_zero 0 c.1)]
theorem mod_lt (x : Nat) {y : Nat} : y > 0 → x % y < y := by
  intro h
  induction x using Nat.strongRecOn with
  | ind x ih =>
    cases Nat.lt_or_ge x y with
    | inl l => rw [mod_eq_of_lt l]; exact l
    | inr g => rw [mod_eq_sub_mod g]; exact ih _ (Nat.sub_lt (Nat.lt_of_lt_of_le h g) h)
theorem div_add_mod (m n : Nat) : n * (m / n) + m % n = m := by
  cases n with
  | zero => rw [mod_zero, Nat.zero_mul, Nat.zero_add]
  | succ n =>
    induction m using Nat.strongRecOn with
    | ind m ih =>
      cases Nat.lt_or_ge m (succ n) with
      | inl l => rw [mod_eq_of_lt l, div_eq_of_lt l, Nat.mul_zero, Nat.zero_add]
      | inr g =>
        have e := ih (m - succ n) (Nat.sub_lt (Nat.lt_of_lt_of_le (succ_pos n) g) (succ_pos n))
        rw [mod_eq_sub_mod g, div_rec_of_le (succ_pos n) g, Nat.mul_add, Nat.mul_one, Nat.add_right_comm, e, Nat.sub_add_cancel g]
theorem mod_add_div (m k : Nat) : m % k + k * (m / k) = m := by rw [Nat.add_comm, div_add_mod]
theorem mod_le (x y : Nat) : x % y ≤ x := by
  have h := le_add_right (x % y) (y * (x / y))
  rw [mod_add_div] at h; exact h
-- uniqueness of quotient and remainder
theorem div_mod_unique {a b q r : Nat} (h : r < b) (e : b * q + r = a) : a / b = q ∧ a % b = r := by
  have hb : 0 < b := Nat.lt_of_le_of_lt (Nat.zero_le r) h
  subst e
  induction q with
  | zero => rw [Nat.mul_zero, Nat.zero_add]; exact ⟨div_eq_of_lt h, mod_eq_of_lt h⟩
  | succ q ih =>
    have g : b * succ q + r ≥ b := by
      rw [mul_succ, Nat.add_right_comm]; exact le_add_left _ _
    have s : b * succ q + r - b = b * q + r := by rw [mul_succ, Nat.add_right_comm, Nat.add_sub_cancel]
    rw [div_rec_of_le hb g, mod_eq_sub_mod g, s]
    exact ⟨congrArg succ ih.1, ih.2⟩

/-! ### Divisibility -/

instance instDvd : Dvd Nat := ⟨fun a b => Exists (fun c => b = a * c)⟩
protected theorem dvd_refl (a : Nat) : a ∣ a := ⟨1, (Nat.mul_one a).symm⟩
protected theorem dvd_zero (a : Nat) : a ∣ 0 := ⟨0, rfl⟩
protected theorem dvd_mul_right (a b : Nat) : a ∣ a * b := ⟨b, rfl⟩
protected theorem dvd_mul_left (a b : Nat) : a ∣ b * a := ⟨b, Nat.mul_comm b a⟩
protected theorem dvd_trans {a b c : Nat} (h : a ∣ b) (k : b ∣ c) : a ∣ c := by
  obtain ⟨d, e⟩ := h
  obtain ⟨d', e'⟩ := k
  exact ⟨d * d', by rw [e', e, Nat.mul_assoc]⟩
protected theorem eq_zero_of_zero_dvd {a : Nat} (h : 0 ∣ a) : a = 0 := by
  obtain ⟨c, e⟩ := h
  rw [e, Nat.zero_mul]
protected theorem dvd_add {m n k : Nat} (h : k ∣ m) (l : k ∣ n) : k ∣ m + n := by
  obtain ⟨c, e⟩ := h
  obtain ⟨d, f⟩ := l
  exact ⟨c + d, by rw [Nat.mul_add, e, f]⟩
theorem mod_eq_zero_of_dvd {k n : Nat} (h : k ∣ n) : n % k = 0 := by
  obtain ⟨c, e⟩ := h
  cases k with
  | zero => rw [mod_zero, e, Nat.zero_mul]
  | succ k => exact (div_mod_unique (succ_pos k) e.symm).2
theorem dvd_of_mod_eq_zero {k n : Nat} (h : n % k = 0) : k ∣ n := by
  have e := div_add_mod n k
  rw [h] at e; exact ⟨n / k, e.symm⟩
theorem emod_pos_of_not_dvd {a b : Nat} (h : ¬ a ∣ b) : b % a > 0 :=
  Nat.pos_of_ne_zero (fun e => h (dvd_of_mod_eq_zero e))
end Nat
