prelude
import Init.NumberTheory.Sqrt
import Init.List.Basic
/-!
`Init.NumberTheory.Digits`: `Nat.digits b n`, the digits of `n` in base `b`, the least significant
first. Base 1 is unary; base 0 gives the number itself as its only digit.
-/
universe u
set_option linter.unusedVariables false

namespace Nat
variable {b n m k d : ℕ}
/-- Digits in a base above 1; `fuel` bounds their number. -/
def digitsAux (b : ℕ) : ℕ → ℕ → List ℕ
  | 0, _ => []
  | fuel + 1, n => cond (Nat.beq n 0) [] (n % b :: digitsAux b fuel (n / b))
/-- The digits of `n` in base `b`, the least significant first. -/
def digits : ℕ → ℕ → List ℕ
  | 0, n => cond (Nat.beq n 0) [] [n]
  | 1, n => List.replicate n 1
  | b + 2, n => digitsAux (b + 2) n n
private theorem digitsAux_fuel (hb : 2 ≤ b) : ∀ f g n, n ≤ f → n ≤ g →
    digitsAux b f n = digitsAux b g n := by
  intro f
  induction f with
  | zero =>
    intro g n h k
    rw [Nat.eq_zero_of_le_zero h]
    cases g <;> rfl
  | succ f ih =>
    intro g n h k
    rcases Nat.eq_zero_or_pos n with rfl | n0
    · cases g <;> rfl
    · obtain ⟨g, rfl⟩ := exists_eq_succ_of_ne_zero (show g ≠ 0 by omega)
      have lt : n / b < n := Nat.div_lt_self n0 (by omega)
      show cond (Nat.beq n 0) [] (n % b :: digitsAux b f (n / b)) =
        cond (Nat.beq n 0) [] (n % b :: digitsAux b g (n / b))
      rw [ih g (n / b) (by omega) (by omega)]
@[simp] theorem digits_zero (b : ℕ) : digits b 0 = [] := by
  rcases b with _ | _ | b <;> rfl
theorem digits_zero_zero : digits 0 0 = [] := rfl
@[simp] theorem digits_zero_succ (n : ℕ) : digits 0 (n + 1) = [n + 1] := rfl
@[simp] theorem digits_one (n : ℕ) : digits 1 n = List.replicate n 1 := rfl
theorem digits_def' (h : 1 < b) (w : 0 < n) : digits b n = (n % b) :: digits b (n / b) := by
  obtain ⟨c, rfl⟩ := Nat.exists_eq_add_of_le h
  rw [show succ 1 + c = c + 2 by omega]
  obtain ⟨k, rfl⟩ := exists_eq_succ_of_ne_zero (Nat.ne_of_gt w)
  have lt : (k + 1) / (c + 2) < k + 1 := Nat.div_lt_self (by omega) (by omega)
  show (k + 1) % (c + 2) :: digitsAux (c + 2) k ((k + 1) / (c + 2)) =
    (k + 1) % (c + 2) :: digitsAux (c + 2) ((k + 1) / (c + 2)) ((k + 1) / (c + 2))
  rw [digitsAux_fuel (by omega) k _ _ (by omega) (Nat.le_refl _)]
@[simp] theorem digits_of_two_le_of_pos (hb : 2 ≤ b) (hn : 0 < n) :
    digits b n = (n % b) :: digits b (n / b) := digits_def' hb hn
theorem digits_add_two_add_one (b n : ℕ) :
    digits (b + 2) (n + 1) = ((n + 1) % (b + 2)) :: digits (b + 2) ((n + 1) / (b + 2)) :=
  digits_def' (by omega) (by omega)
theorem digits_of_lt (b x : ℕ) (hxpos : x ≠ 0) (hxb : x < b) : digits b x = [x] := by
  rcases b with _ | _ | b
  · omega
  · omega
  · rw [digits_def' (by omega) (by omega), Nat.mod_eq_of_lt hxb, Nat.div_eq_of_lt hxb, digits_zero]
theorem digits_add (b : ℕ) (h : 1 < b) (x y : ℕ) (hxb : x < b) (hxy : x ≠ 0 ∨ y ≠ 0) :
    digits b (x + b * y) = x :: digits b y := by
  rw [digits_def' h (by
    rcases hxy with k | k
    · omega
    · exact Nat.lt_of_lt_of_le (Nat.mul_pos (by omega) (Nat.pos_of_ne_zero k)) (Nat.le_add_left _ _)),
    Nat.add_mul_mod_self_left, Nat.mod_eq_of_lt hxb, Nat.add_mul_div_left _ _ (by omega),
    Nat.div_eq_of_lt hxb, Nat.zero_add]
theorem digits_ne_nil_iff_ne_zero : digits b n ≠ [] ↔ n ≠ 0 := by
  constructor
  · rintro h rfl
    exact h (digits_zero b)
  · intro h
    rcases b with _ | _ | b
    · obtain ⟨k, rfl⟩ := exists_eq_succ_of_ne_zero h
      exact List.cons_ne_nil _ _
    · obtain ⟨k, rfl⟩ := exists_eq_succ_of_ne_zero h
      exact List.cons_ne_nil _ _
    · rw [digits_def' (by omega) (by omega)]; exact List.cons_ne_nil _ _
theorem digits_lt_base (hb : 1 < b) (hd : d ∈ digits b m) : d < b := by
  induction m using Nat.strongRecOn with
  | ind m ih =>
    rcases Nat.eq_zero_or_pos m with rfl | m0
    · rw [digits_zero] at hd; exact (List.not_mem_nil hd).elim
    · rw [digits_def' hb m0, List.mem_cons] at hd
      rcases hd with rfl | hd
      · exact Nat.mod_lt m (by omega)
      · exact ih (m / b) (Nat.div_lt_self m0 hb) hd
/-- The number with the given digits in base `b`, the least significant first. -/
def ofDigits {α : Type u} [Semiring α] (b : α) : List ℕ → α
  | [] => 0
  | h :: t => h + b * ofDigits b t
@[simp] theorem ofDigits_nil {α : Type u} [Semiring α] (b : α) : ofDigits b [] = 0 := rfl
@[simp] theorem ofDigits_cons {α : Type u} [Semiring α] (b : α) (d : ℕ) (L : List ℕ) :
    ofDigits b (d :: L) = d + b * ofDigits b L := rfl
theorem ofDigits_digits (b n : ℕ) : ofDigits b (digits b n) = n := by
  rcases b with _ | _ | b
  · cases n with
    | zero => rfl
    | succ n => show n + 1 + 0 * 0 = n + 1; rw [Nat.zero_mul, Nat.add_zero]
  · induction n with
    | zero => rfl
    | succ n ih =>
      show 1 + 1 * ofDigits 1 (List.replicate n 1) = n + 1
      rw [show ofDigits 1 (List.replicate n 1) = n from ih]; omega
  · induction n using Nat.strongRecOn with
    | ind n ih =>
      rcases Nat.eq_zero_or_pos n with rfl | n0
      · rfl
      · rw [digits_def' (by omega) n0, ofDigits_cons, ih _ (Nat.div_lt_self n0 (by omega))]
        exact Nat.mod_add_div n (b + 2)
theorem digits_inj_iff : digits b n = digits b m ↔ n = m :=
  ⟨fun h => by rw [← ofDigits_digits b n, h, ofDigits_digits], fun h => by rw [h]⟩
theorem digits_len_le_iff_lt_base_pow (hb : 1 < b) (m : ℕ) :
    (digits b m).length ≤ k ↔ m < b ^ k := by
  induction k generalizing m with
  | zero =>
    rw [Nat.pow_zero, Nat.le_zero_eq, List.length_eq_zero_iff]
    rcases Nat.eq_zero_or_pos m with rfl | m0
    · exact ⟨fun _ => Nat.zero_lt_one, fun _ => digits_zero b⟩
    · exact ⟨fun h => (digits_ne_nil_iff_ne_zero.mpr (Nat.ne_of_gt m0) h).elim, fun h => by omega⟩
  | succ k ih =>
    rcases Nat.eq_zero_or_pos m with rfl | m0
    · rw [digits_zero]
      exact ⟨fun _ => Nat.pow_pos (by omega), fun _ => Nat.zero_le _⟩
    · rw [digits_def' hb m0, List.length_cons, Nat.succ_le_succ_iff, ih, Nat.pow_succ,
        Nat.div_lt_iff_lt_mul (by omega)]
theorem lt_base_pow_length_digits (hb : 1 < b) : m < b ^ (digits b m).length :=
  (digits_len_le_iff_lt_base_pow hb m).mp (Nat.le_refl _)
theorem modEq_digits_sum_aux (h : b % d = 1 % d) (n : ℕ) : n ≡ (digits b n).sum [MOD d] := by
  suffices key : ∀ L : List ℕ, ofDigits b L ≡ L.sum [MOD d] by
    have := key (digits b n)
    rw [ofDigits_digits] at this; exact this
  intro L
  induction L with
  | nil => exact ModEq.rfl
  | cons a L ih =>
    rw [ofDigits_cons, List.sum_cons]
    have := (show b ≡ 1 [MOD d] from h).mul ih
    rw [Nat.one_mul] at this
    exact this.add_left a
theorem modEq_digits_sum (b b' : ℕ) (h : b' % b = 1) (n : ℕ) : n ≡ (digits b' n).sum [MOD b] :=
  modEq_digits_sum_aux (by
    have : 1 % b = 1 := by
      rcases b with _ | _ | b
      · rfl
      · rw [Nat.mod_one] at h; omega
      · exact Nat.mod_eq_of_lt (by omega)
    rw [h, this]) n
theorem modEq_three_digits_sum (n : ℕ) : n ≡ (digits 10 n).sum [MOD 3] :=
  modEq_digits_sum 3 10 rfl n
theorem modEq_nine_digits_sum (n : ℕ) : n ≡ (digits 10 n).sum [MOD 9] :=
  modEq_digits_sum 9 10 rfl n
theorem three_dvd_iff (n : ℕ) : 3 ∣ n ↔ 3 ∣ (digits 10 n).sum :=
  (modEq_three_digits_sum n).dvd_iff (Nat.dvd_refl 3)
theorem nine_dvd_iff (n : ℕ) : 9 ∣ n ↔ 9 ∣ (digits 10 n).sum :=
  (modEq_nine_digits_sum n).dvd_iff (Nat.dvd_refl 9)
end Nat
