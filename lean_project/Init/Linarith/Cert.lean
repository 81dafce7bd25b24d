prelude
import Init.Ring.Poly
/-!
`Init.Linarith.Cert`: what `linarith` proves by. Hypotheses `a = b`, `a ≤ b`, `a < b` are given with
coefficients; where the sum of the differences `a - b`, multiplied with them, is a constant that
cannot be below (or at) zero, they contradict each other. The sum is evaluated in the kernel.
-/
universe u
set_option linter.unusedVariables false

namespace Linarith
open Lean (RArray)
open Poly

/-- Hypotheses with their coefficients; of `<` the coefficient is one more. -/
inductive Hyps where
  | nil
  | eq (a b : E) (c : Int) (hs : Hyps)
  | le (a b : E) (c : Nat) (hs : Hyps)
  | lt (a b : E) (c : Nat) (hs : Hyps)
noncomputable def Hyps.sum (hs : Hyps) : P :=
  Hyps.rec .nil (fun a b c _ r => P.add ((a.sub b).norm.smul c .one) r)
    (fun a b c _ r => P.add ((a.sub b).norm.smul (Int.ofNat c) .one) r)
    (fun a b c _ r => P.add ((a.sub b).norm.smul (Int.ofNat (Nat.succ c)) .one) r) hs
noncomputable def Hyps.strict (hs : Hyps) : Bool :=
  Hyps.rec false (fun _ _ _ _ r => r) (fun _ _ _ _ r => r) (fun _ _ _ _ _ => true) hs
/-- `0 ≤ k` for a strict sum, `0 < k` otherwise. -/
noncomputable def contradicts (strict : Bool) (k : Int) : Bool :=
  Int.rec (fun n => Bool.rec (Nat.ble 1 n) true strict) (fun _ => false) k

section
variable {R : Type u} [CommRing R] (l : RArray R)
theorem term_den (k : Int) (a b : E) :
    ((a.sub b).norm.smul k .one).den l = (k : R) * (a.den l - b.den l) := by
  rw [P.smul_den, E.norm_den]
  show (k : R) * 1 * _ = _
  rw [mul_one]
  rfl
end
section
variable {R : Type u} [CommRing R] [LinearOrder R] (l : RArray R)
/-- From the hypotheses, one after the other, `False`. -/
def Hyps.refute (hs : Hyps) : Prop :=
  Hyps.rec False (fun a b _ _ r => a.den l = b.den l → r) (fun a b _ _ r => a.den l ≤ b.den l → r)
    (fun a b _ _ r => a.den l < b.den l → r) hs
def Hyps.hold (hs : Hyps) : Prop :=
  Hyps.rec True (fun a b _ _ r => a.den l = b.den l ∧ r) (fun a b _ _ r => a.den l ≤ b.den l ∧ r)
    (fun a b _ _ r => a.den l < b.den l ∧ r) hs
theorem Hyps.refute_of (hs : Hyps) (h : ¬hs.hold l) : hs.refute l := by
  induction hs with
  | nil => exact h trivial
  | eq a b c hs ih => exact fun k => ih fun r => h ⟨k, r⟩
  | le a b c hs ih => exact fun k => ih fun r => h ⟨k, r⟩
  | lt a b c hs ih => exact fun k => ih fun r => h ⟨k, r⟩
end
section
variable {R : Type u} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R] (l : RArray R)
theorem add_neg_of_neg_of_nonpos' {a b : R} (h : a < 0) (k : b ≤ 0) : a + b < 0 := by
  rw [← add_zero 0]
  exact add_lt_add_of_lt_of_le h k
theorem add_neg_of_nonpos_of_neg' {a b : R} (h : a ≤ 0) (k : b < 0) : a + b < 0 := by
  rw [add_comm]
  exact add_neg_of_neg_of_nonpos' k h
theorem Hyps.sum_bound (hs : Hyps) (h : hs.hold l) :
    hs.sum.den l ≤ 0 ∧ (hs.strict = true → hs.sum.den l < 0) := by
  induction hs with
  | nil => exact ⟨le_refl _, fun h => Bool.noConfusion h⟩
  | eq a b c hs ih =>
    have ih := ih h.2
    have e : (P.add ((a.sub b).norm.smul c .one) hs.sum).den l = hs.sum.den l := by
      rw [P.add_den, term_den, h.1, sub_self, mul_zero, zero_add]
    show (P.add ((a.sub b).norm.smul c .one) hs.sum).den l ≤ 0 ∧
      (hs.strict = true → (P.add ((a.sub b).norm.smul c .one) hs.sum).den l < 0)
    rw [e]
    exact ih
  | le a b c hs ih =>
    have ih := ih h.2
    have t : ((c : Int) : R) * (a.den l - b.den l) ≤ 0 := by
      rw [Int.cast_natCast]
      exact mul_nonpos_of_nonneg_of_nonpos (Nat.cast_nonneg c) (sub_nonpos.mpr h.1)
    show (P.add ((a.sub b).norm.smul (c : Int) .one) hs.sum).den l ≤ 0 ∧
      (hs.strict = true → (P.add ((a.sub b).norm.smul (c : Int) .one) hs.sum).den l < 0)
    rw [P.add_den, term_den]
    exact ⟨add_nonpos t ih.1, fun s => add_neg_of_nonpos_of_neg' t (ih.2 s)⟩
  | lt a b c hs ih =>
    have ih := ih h.2
    have t : ((Nat.succ c : Int) : R) * (a.den l - b.den l) < 0 := by
      rw [Int.cast_natCast]
      exact mul_neg_of_pos_of_neg (Nat.cast_pos.mpr (Nat.succ_pos c)) (sub_neg.mpr h.1)
    show (P.add ((a.sub b).norm.smul (Nat.succ c : Int) .one) hs.sum).den l ≤ 0 ∧
      (true = true → (P.add ((a.sub b).norm.smul (Nat.succ c : Int) .one) hs.sum).den l < 0)
    rw [P.add_den, term_den]
    have u := add_neg_of_neg_of_nonpos' t ih.1
    exact ⟨le_of_lt u, fun _ => u⟩
/-- The sum is the constant `k`, which contradicts its bound. -/
theorem refute (hs : Hyps) (k : Int) (hk : contradicts hs.strict k = true)
    (hz : (hs.sum.add (P.const (Int.neg k))).den l = 0) : hs.refute l := by
  apply Hyps.refute_of
  intro h
  have b := hs.sum_bound l h
  have e : hs.sum.den l = (k : R) := by
    rw [P.add_den, P.const_den] at hz
    have : hs.sum.den l + -(k : R) = 0 := by rw [← Int.cast_neg]; exact hz
    rw [eq_neg_of_add_eq_zero_left this, neg_neg]
  rw [e] at b
  cases k with
  | negSucc n => exact Bool.noConfusion hk
  | ofNat n =>
    have nn : (0 : R) ≤ ((Int.ofNat n : Int) : R) := Int.cast_nonneg.mpr (Int.natCast_nonneg n)
    cases s : hs.strict with
    | true => exact not_lt_of_le nn (b.2 s)
    | false =>
      rw [s] at hk
      have pos : (0 : R) < ((Int.ofNat n : Int) : R) :=
        Int.cast_pos.mpr (Int.natCast_lt.mpr (Nat.le_of_ble_eq_true hk))
      exact not_le_of_lt pos b.1
end

/-! ### Preprocessing -/

section
variable {R : Type u} [LinearOrder R] {a b : R}
theorem le_of_not_gt' (h : ¬a > b) : a ≤ b := not_lt.mp h
theorem lt_of_not_ge' (h : ¬a ≥ b) : a < b := not_le.mp h
theorem le_of_not_lt' (h : ¬a < b) : b ≤ a := not_lt.mp h
theorem lt_of_not_le' (h : ¬a ≤ b) : b < a := not_le.mp h
end
section
variable {R : Type u} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R] {a b c d : R}
theorem mul_le_le (h : a ≤ b) (k : c ≤ d) : 0 ≤ (b - a) * (d - c) :=
  mul_nonneg (sub_nonneg.mpr h) (sub_nonneg.mpr k)
theorem mul_lt_le (h : a < b) (k : c ≤ d) : 0 ≤ (b - a) * (d - c) := mul_le_le (le_of_lt h) k
theorem mul_le_lt (h : a ≤ b) (k : c < d) : 0 ≤ (b - a) * (d - c) := mul_le_le h (le_of_lt k)
theorem mul_lt_lt (h : a < b) (k : c < d) : 0 < (b - a) * (d - c) :=
  mul_pos (sub_pos.mpr h) (sub_pos.mpr k)
end
theorem square_den {R : Type u} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R] (l : RArray R)
    (e : E) : (E.num 0).den l ≤ (e.pow 2).den l := sq_nonneg (e.den l)
theorem mul_self_den {R : Type u} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R]
    (l : RArray R) (e : E) : (E.num 0).den l ≤ (e.mul e).den l := mul_self_nonneg (e.den l)
theorem mul_eq_any {R : Type u} [CommRing R] {a b : R} (h : a = b) (c d : R) :
    (b - a) * (d - c) = 0 := by
  rw [h, sub_self, zero_mul]
theorem le_congr {R : Type u} [LE R] {a b a' b' : R} (h : a ≤ b) (p : a = a') (q : b = b') :
    a' ≤ b' := by
  rw [← p, ← q]; exact h
theorem lt_congr {R : Type u} [LT R] {a b a' b' : R} (h : a < b) (p : a = a') (q : b = b') :
    a' < b' := by
  rw [← p, ← q]; exact h
theorem eq_congr {R : Type u} {a b a' b' : R} (h : a = b) (p : a = a') (q : b = b') :
    a' = b' := by
  rw [← p, ← q]; exact h
theorem natLe {a b : ℕ} (h : a ≤ b) : (a : ℤ) ≤ b := Int.natCast_le.mpr h
theorem natLt {a b : ℕ} (h : a < b) : (a : ℤ) + 1 ≤ b := Int.natCast_lt.mpr h
theorem natEq {a b : ℕ} (h : a = b) : (a : ℤ) = b := congrArg _ h
theorem intLt {a b : ℤ} (h : a < b) : a + 1 ≤ b := h
end Linarith
