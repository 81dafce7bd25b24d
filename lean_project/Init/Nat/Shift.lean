prelude
import Init.Nat.Div
/-!
`Init.Nat.Shift`: shifts of naturals. The kernel computes `Nat.shiftLeft` and `Nat.shiftRight` on
literals itself.
-/
universe u v w

class HShiftLeft (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hShiftLeft : α → β → γ
class HShiftRight (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hShiftRight : α → β → γ
class ShiftLeft (α : Type u) where
  shiftLeft : α → α → α
class ShiftRight (α : Type u) where
  shiftRight : α → α → α
@[default_instance] instance instHShiftLeftOfShiftLeft {α : Type u} [ShiftLeft α] : HShiftLeft α α α where
  hShiftLeft a b := ShiftLeft.shiftLeft a b
@[default_instance] instance instHShiftRightOfShiftRight {α : Type u} [ShiftRight α] : HShiftRight α α α where
  hShiftRight a b := ShiftRight.shiftRight a b
namespace Nat
set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_shiftl"] def shiftLeft (n m : @& Nat) : Nat := match m with
  | 0 => n
  | succ m => shiftLeft (2 * n) m
set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_shiftr"] def shiftRight (n m : @& Nat) : Nat := match m with
  | 0 => n
  | succ m => shiftRight n m / 2
instance instShiftLeft : ShiftLeft Nat := ⟨Nat.shiftLeft⟩
instance instShiftRight : ShiftRight Nat := ⟨Nat.shiftRight⟩
theorem shiftLeft_eq (a b : Nat) : a <<< b = a * 2 ^ b := by
  induction b generalizing a with
  | zero => exact (Nat.mul_one a).symm
  | succ b ih =>
    show (2 * a) <<< b = a * (2 ^ b * 2)
    rw [ih, Nat.mul_comm (2 ^ b), ← Nat.mul_assoc, Nat.mul_comm 2 a]
theorem div_div_eq_div_mul (m n k : Nat) : m / n / k = m / (n * k) := by
  cases n with
  | zero => rw [Nat.div_zero, Nat.zero_mul, Nat.div_zero]; cases k with
    | zero => exact Nat.div_zero 0
    | succ k => exact div_eq_of_lt (succ_pos k)
  | succ n => cases k with
    | zero => rw [Nat.mul_zero, Nat.div_zero, Nat.div_zero]
    | succ k =>
      have e := div_add_mod m (succ n)
      have f := div_add_mod (m / succ n) (succ k)
      have l := mod_lt m (succ_pos n)
      have l2 := mod_lt (m / succ n) (succ_pos k)
      generalize hq : m / succ n = q at *
      generalize m % succ n = r at *
      generalize hq2 : q / succ k = q2 at *
      generalize q % succ k = r2 at *
      have := div_mod_unique (a := m) (b := succ n * succ k) (q := q2) (r := succ n * r2 + r) (by
        have h1 : succ n * (r2 + 1) ≤ succ n * succ k := Nat.mul_le_mul_left (succ n) l2
        rw [Nat.mul_add, Nat.mul_one] at h1
        exact Nat.lt_of_lt_of_le (Nat.add_lt_add_left l (succ n * r2)) h1) (by
        rw [← Nat.add_assoc, Nat.mul_assoc, ← Nat.mul_add, f, e])
      exact this.1.symm
theorem shiftRight_eq_div_pow (m n : Nat) : m >>> n = m / 2 ^ n := by
  induction n with
  | zero =>
    show m = m / 1
    have e := div_mod_unique (a := m) (b := 1) (q := m) (r := 0) Nat.le.refl (Nat.one_mul m)
    exact e.1.symm
  | succ n ih =>
    show (m >>> n) / 2 = m / (2 ^ n * 2)
    rw [ih, div_div_eq_div_mul]
end Nat
