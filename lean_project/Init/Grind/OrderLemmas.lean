prelude
import Init.Grind.Ring
/-!
`Init.Grind.OrderLemmas`: the steps of `grind`'s order engine, which reasons about `a ≤ b + k` and
`a < b + k` for integers `k` by paths in a graph.
-/
universe u
set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

namespace Lean.Grind.Order
attribute [local instance] Ring.intCast
variable {α : Type u}

/-! ### Propositions -/

theorem eq_mp {p q : Prop} (h₁ : p = q) (h₂ : p) : q := h₁ ▸ h₂
theorem eq_mp_not {p q : Prop} (h₁ : p = q) (h₂ : ¬p) : ¬q := h₁ ▸ h₂
theorem eq_trans_true {p q : Prop} (h₁ : p = q) (h₂ : q = True) : p = True := h₁.trans h₂
theorem eq_trans_false {p q : Prop} (h₁ : p = q) (h₂ : q = False) : p = False := h₁.trans h₂
theorem eq_trans_true' {p q : Prop} (h₁ : p = q) (h₂ : p = True) : q = True := h₁.symm.trans h₂
theorem eq_trans_false' {p q : Prop} (h₁ : p = q) (h₂ : p = False) : q = False := h₁.symm.trans h₂

/-! ### Orders -/

section
variable [LE α]
theorem le_of_eq_1 [P : Std.IsPreorder α] {a b : α} (h : a = b) : a ≤ b := h ▸ P.le_refl a
theorem le_of_eq_2 [P : Std.IsPreorder α] {a b : α} (h : a = b) : b ≤ a := h ▸ P.le_refl a
theorem le_of_not_le [P : Std.IsLinearPreorder α] {a b : α} (h : ¬a ≤ b) : b ≤ a :=
  (P.le_total a b).elim (fun x => (h x).elim) id
theorem eq_of_le_of_le [P : Std.IsPartialOrder α] {a b : α} (h : a ≤ b) (k : b ≤ a) : a = b :=
  P.le_antisymm _ _ h k
theorem le_trans [P : Std.IsPreorder α] {a b c : α} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c :=
  P.le_trans _ _ _ h₁ h₂
theorem le_eq_true [P : Std.IsPreorder α] {a : α} : (a ≤ a) = True := eq_true (P.le_refl a)
variable [LT α] [L : Std.LawfulOrderLT α]
theorem lt_of_not_le [P : Std.IsLinearPreorder α] {a b : α} (h : ¬a ≤ b) : b < a :=
  (L.lt_iff b a).mpr ⟨le_of_not_le h, h⟩
theorem le_of_not_lt [P : Std.IsLinearPreorder α] {a b : α} (h : ¬a < b) : b ≤ a :=
  Classical.byContradiction fun n => h (lt_of_not_le n)
theorem le_of_lt {a b : α} (h : a < b) : a ≤ b := ((L.lt_iff a b).mp h).1
theorem le_eq_true_of_lt {a b : α} (h : a < b) : (a ≤ b) = True := eq_true (le_of_lt h)
theorem lt_unsat [P : Std.IsPreorder α] (a : α) (h : a < a) : False := ((L.lt_iff a a).mp h).2 (P.le_refl a)
theorem lt_eq_false {a : α} : (a < a) = False :=
  eq_false fun h => ((L.lt_iff a a).mp h).2 ((L.lt_iff a a).mp h).1
theorem le_lt_trans [P : Std.IsPreorder α] {a b c : α} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  (L.lt_iff a c).mpr ⟨P.le_trans _ _ _ h₁ (le_of_lt h₂),
    fun k => ((L.lt_iff b c).mp h₂).2 (P.le_trans _ _ _ k h₁)⟩
theorem lt_le_trans [P : Std.IsPreorder α] {a b c : α} (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  (L.lt_iff a c).mpr ⟨P.le_trans _ _ _ (le_of_lt h₁) h₂,
    fun k => ((L.lt_iff a b).mp h₁).2 (P.le_trans _ _ _ h₂ k)⟩
theorem lt_trans [P : Std.IsPreorder α] {a b c : α} (h₁ : a < b) (h₂ : b < c) : a < c :=
  lt_le_trans h₁ (le_of_lt h₂)
theorem le_eq_false_of_lt [Std.IsPreorder α] {a b : α} (h : a < b) : (b ≤ a) = False :=
  eq_false fun k => lt_unsat a (lt_le_trans h k)
theorem lt_eq_false_of_lt [Std.IsPreorder α] {a b : α} (h : a < b) : (b < a) = False :=
  eq_false fun k => lt_unsat a (lt_trans h k)
theorem lt_eq_false_of_le [Std.IsPreorder α] {a b : α} (h : a ≤ b) : (b < a) = False :=
  eq_false fun k => lt_unsat a (le_lt_trans h k)
end
theorem int_lt_iff {x y k k' : Int} (h : k' = k - 1) : x < y + k ↔ x ≤ y + k' := by omega
theorem nat_eq (a b : Nat) (x y : Int) (h₁ : NatCast.natCast a = x) (h₂ : NatCast.natCast b = y) (h : x = y) :
    a = b := by
  rw [← h₁, ← h₂] at h
  exact Int.ofNat_inj.mp h
theorem of_nat_eq (a b : Nat) (x y : Int) (h₁ : NatCast.natCast a = x) (h₂ : NatCast.natCast b = y) (h : a = b) :
    x = y := by
  rw [← h₁, ← h₂, h]
theorem of_natCast_eq (a b : Nat) (x y : Int) (h₁ : NatCast.natCast a = x) (h₂ : NatCast.natCast b = y) (h : a = b) :
    x = y := of_nat_eq a b x y h₁ h₂ h

/-! ### Integers by their recursor -/

noncomputable def beq (a b : Int) : Bool := Poly.intBeq a b
noncomputable def ble (a b : Int) : Bool := Int.rec (fun _ => true) (fun _ => false) (Int.sub b a)
noncomputable def blt (a b : Int) : Bool := ble (Int.add a 1) b
theorem le_of_ble {a b : Int} (h : ble a b = true) : a ≤ b := by
  have e : b - a = Int.sub b a := rfl
  unfold ble at h
  rw [← e] at h
  cases k : b - a with
  | ofNat n => have : 0 ≤ Int.ofNat n := Int.natCast_nonneg n; omega
  | negSucc n => rw [k] at h; exact Bool.noConfusion h
theorem lt_of_blt {a b : Int} (h : blt a b = true) : a < b := le_of_ble h
theorem int_lt {x y k k' : Int} (h : beq k' (Int.sub k 1) = true) (e : x < y + k) : x ≤ y + k' :=
  (int_lt_iff (Poly.intBeq_eq h)).mp e

/-! ### Offsets -/

section
variable [LE α] [LT α] [L : Std.LawfulOrderLT α] [P : Std.IsPreorder α] [I : Ring α] [O : OrderedRing α]
  {a b c : α} {k k' k₁ k₂ : Int}
theorem cast_zero : (Int.cast (0 : Int) : α) = 0 := I.intCast_ofNat 0
theorem add_cast_zero (a : α) : a + (Int.cast (0 : Int) : α) = a := by rw [cast_zero, I.add_zero]
theorem add_lt_iff (c : α) : a < b ↔ a + c < b + c := by
  rw [L.lt_iff, L.lt_iff, O.add_le_left_iff c, O.add_le_left_iff (a := b) c]
theorem add_cast (a : α) (k₁ k₂ : Int) :
    a + (Int.cast k₂ : α) + (Int.cast k₁ : α) = a + (Int.cast (k₂ + k₁ : Int) : α) := by
  rw [Ring.intCast_add, I.add_assoc]
theorem cast_neg_add (k : Int) : (Int.cast (-k) : α) + Int.cast k = 0 := by
  rw [I.intCast_neg, I.neg_add_cancel]
theorem zero_lt_add_one {x : α} (h : 0 ≤ x) : 0 < x + 1 := by
  have : (0 : α) + 1 ≤ x + 1 := (O.add_le_left_iff 1).mp h
  rw [I.add_comm 0, I.add_zero] at this
  exact lt_le_trans O.zero_lt_one this
theorem natCast_nonneg (n : Nat) : (0 : α) ≤ OfNat.ofNat n := by
  induction n with
  | zero => exact P.le_refl _
  | succ n ih => rw [I.ofNat_succ]; exact le_of_lt (zero_lt_add_one ih)
theorem cast_nonneg (h : 0 ≤ k) : (0 : α) ≤ Int.cast k := by
  obtain ⟨n, e⟩ := Int.eq_natCast_of_nonneg h
  rw [e, Ring.intCast_natCast, ← I.ofNat_eq_natCast]
  exact natCast_nonneg n
theorem cast_pos (h : 0 < k) : (0 : α) < Int.cast k := by
  have e : k = (k - 1) + 1 := by omega
  rw [e, Ring.intCast_add, show (Int.cast (1 : Int) : α) = 1 from I.intCast_ofNat 1]
  exact zero_lt_add_one (cast_nonneg (by omega))
theorem add_le_of_le (h : k₁ ≤ k₂) : b + (Int.cast k₁ : α) ≤ b + (Int.cast k₂ : α) := by
  have z : (0 : α) ≤ Int.cast (k₂ - k₁) := cast_nonneg (by omega)
  have y := (O.add_le_left_iff (b + (Int.cast k₁ : α))).mp z
  rw [I.add_comm 0, I.add_zero, I.add_comm (Int.cast (k₂ - k₁)), add_cast, show k₁ + (k₂ - k₁) = k₂ by omega] at y
  exact y
theorem add_lt_of_lt (h : k₁ < k₂) : b + (Int.cast k₁ : α) < b + (Int.cast k₂ : α) := by
  have z : (0 : α) < Int.cast (k₂ - k₁) := cast_pos (by omega)
  have y := (add_lt_iff (b + (Int.cast k₁ : α))).mp z
  rw [I.add_comm 0, I.add_zero, I.add_comm (Int.cast (k₂ - k₁)), add_cast, show k₁ + (k₂ - k₁) = k₂ by omega] at y
  exact y

theorem le_of_eq_1_k (h : a = b) : a ≤ b + (Int.cast (0 : Int) : α) := by rw [add_cast_zero, h]; exact P.le_refl b
theorem le_of_eq_2_k (h : a = b) : b ≤ a + (Int.cast (0 : Int) : α) := by rw [add_cast_zero, h]; exact P.le_refl b
theorem le_of_offset_eq_1_k (h : a = b + (Int.cast k : α)) : a ≤ b + (Int.cast k : α) := h ▸ P.le_refl a
theorem le_of_offset_eq_2_k (h : a = b + (Int.cast k : α)) : b ≤ a + (Int.cast (-k : Int) : α) := by
  rw [h, add_cast, show k + -k = 0 by omega, add_cast_zero]; exact P.le_refl b
theorem le_trans_k (k : Int) (h₁ : a ≤ b + (Int.cast k₁ : α)) (h₂ : b ≤ c + (Int.cast k₂ : α))
    (h : beq k (Int.add k₂ k₁) = true) : a ≤ c + (Int.cast k : α) := by
  have e : k = k₂ + k₁ := Poly.intBeq_eq h
  rw [e, ← add_cast]
  exact le_trans h₁ ((O.add_le_left_iff _).mp h₂)
theorem lt_trans_k (k : Int) (h₁ : a < b + (Int.cast k₁ : α)) (h₂ : b < c + (Int.cast k₂ : α))
    (h : beq k (Int.add k₂ k₁) = true) : a < c + (Int.cast k : α) := by
  have e : k = k₂ + k₁ := Poly.intBeq_eq h
  rw [e, ← add_cast]
  exact lt_trans h₁ ((add_lt_iff _).mp h₂)
theorem le_lt_trans_k (k : Int) (h₁ : a ≤ b + (Int.cast k₁ : α)) (h₂ : b < c + (Int.cast k₂ : α))
    (h : beq k (Int.add k₂ k₁) = true) : a < c + (Int.cast k : α) := by
  have e : k = k₂ + k₁ := Poly.intBeq_eq h
  rw [e, ← add_cast]
  exact le_lt_trans h₁ ((add_lt_iff _).mp h₂)
theorem lt_le_trans_k (k : Int) (h₁ : a < b + (Int.cast k₁ : α)) (h₂ : b ≤ c + (Int.cast k₂ : α))
    (h : beq k (Int.add k₂ k₁) = true) : a < c + (Int.cast k : α) := by
  have e : k = k₂ + k₁ := Poly.intBeq_eq h
  rw [e, ← add_cast]
  exact lt_le_trans h₁ ((O.add_le_left_iff _).mp h₂)
theorem le_unsat_k (h : blt k 0 = true) (e : a ≤ a + (Int.cast k : α)) : False := by
  have s := add_lt_of_lt (b := a) (lt_of_blt h)
  rw [add_cast_zero] at s
  exact lt_unsat _ (le_lt_trans e s)
theorem lt_unsat_k (h : ble k 0 = true) (e : a < a + (Int.cast k : α)) : False := by
  have s := add_le_of_le (b := a) (le_of_ble h)
  rw [add_cast_zero] at s
  exact lt_unsat _ (lt_le_trans e s)
theorem le_eq_true_k (h : ble 0 k = true) : (a ≤ a + (Int.cast k : α)) = True := by
  have s := add_le_of_le (b := a) (le_of_ble h)
  rw [add_cast_zero] at s
  exact eq_true s
theorem lt_eq_true_k (h : blt 0 k = true) : (a < a + (Int.cast k : α)) = True := by
  have s := add_lt_of_lt (b := a) (lt_of_blt h)
  rw [add_cast_zero] at s
  exact eq_true s
theorem le_eq_true_of_le_k (h : ble k₁ k₂ = true) (e : a ≤ b + (Int.cast k₁ : α)) :
    (a ≤ b + (Int.cast k₂ : α)) = True := eq_true (le_trans e (add_le_of_le (le_of_ble h)))
theorem le_eq_true_of_lt_k (h : ble k₁ k₂ = true) (e : a < b + (Int.cast k₁ : α)) :
    (a ≤ b + (Int.cast k₂ : α)) = True := le_eq_true_of_le_k h (le_of_lt e)
theorem lt_eq_true_of_lt_k (h : ble k₁ k₂ = true) (e : a < b + (Int.cast k₁ : α)) :
    (a < b + (Int.cast k₂ : α)) = True := eq_true (lt_le_trans e (add_le_of_le (le_of_ble h)))
theorem lt_eq_true_of_le_k (h : blt k₁ k₂ = true) (e : a ≤ b + (Int.cast k₁ : α)) :
    (a < b + (Int.cast k₂ : α)) = True := eq_true (le_lt_trans e (add_lt_of_lt (lt_of_blt h)))
theorem le_eq_false_k (h : blt k 0 = true) : (a ≤ a + (Int.cast k : α)) = False := eq_false (le_unsat_k h)
theorem lt_eq_false_k (h : ble k 0 = true) : (a < a + (Int.cast k : α)) = False := eq_false (lt_unsat_k h)
theorem step_back (x : α) : x + (Int.cast k₂ : α) + (Int.cast k₁ : α) = x + (Int.cast (k₂ + k₁ : Int) : α) :=
  add_cast x k₁ k₂
theorem le_eq_false_of_le_k (h : blt (Int.add k₂ k₁) 0 = true) (e : a ≤ b + (Int.cast k₁ : α)) :
    (b ≤ a + (Int.cast k₂ : α)) = False :=
  eq_false fun l => le_unsat_k (a := a) h (by
    have := le_trans e ((O.add_le_left_iff (Int.cast k₁ : α)).mp l)
    rw [add_cast] at this
    exact this)
theorem lt_eq_false_of_le_k (a b : α) (k₁ k₂ : Int) (h : ble (Int.add k₂ k₁) 0 = true)
    (e : a ≤ b + (Int.cast k₁ : α)) : (b < a + (Int.cast k₂ : α)) = False :=
  eq_false fun l => lt_unsat_k (a := a) h (by
    have := le_lt_trans e ((add_lt_iff (Int.cast k₁ : α)).mp l)
    rw [add_cast] at this
    exact this)
theorem lt_eq_false_of_lt_k (a b : α) (k₁ k₂ : Int) (h : ble (Int.add k₂ k₁) 0 = true)
    (e : a < b + (Int.cast k₁ : α)) : (b < a + (Int.cast k₂ : α)) = False :=
  lt_eq_false_of_le_k a b k₁ k₂ h (le_of_lt e)
theorem le_eq_false_of_lt_k (a b : α) (k₁ k₂ : Int) (h : ble (Int.add k₂ k₁) 0 = true)
    (e : a < b + (Int.cast k₁ : α)) : (b ≤ a + (Int.cast k₂ : α)) = False :=
  eq_false fun l => lt_unsat_k (a := a) h (by
    have := lt_le_trans e ((O.add_le_left_iff (Int.cast k₁ : α)).mp l)
    rw [add_cast] at this
    exact this)
end
section
variable [LE α] [LT α] [L : Std.LawfulOrderLT α] [Q : Std.IsLinearPreorder α] [I : Ring α] [O : OrderedRing α]
  {a b : α} {k k' : Int}
theorem le_of_not_lt_k (h : beq k' (Int.neg k) = true) (e : ¬a < b + (Int.cast k : α)) :
    b ≤ a + (Int.cast k' : α) := by
  have n : k' = -k := Poly.intBeq_eq h
  have s := (O.add_le_left_iff (Int.cast (-k) : α)).mp (le_of_not_lt e)
  rw [add_cast, show k + -k = 0 by omega, add_cast_zero] at s
  rw [n]; exact s
theorem lt_of_not_le_k (h : beq k' (Int.neg k) = true) (e : ¬a ≤ b + (Int.cast k : α)) :
    b < a + (Int.cast k' : α) := by
  have n : k' = -k := Poly.intBeq_eq h
  have s := (add_lt_iff (Int.cast (-k) : α)).mp (lt_of_not_le e)
  rw [add_cast, show k + -k = 0 by omega, add_cast_zero] at s
  rw [n]; exact s
end
theorem eq_of_le_of_le_0 [LE α] [P : Std.IsPartialOrder α] [I : Ring α] {a b : α}
    (h : a ≤ b + (Int.cast (0 : Int) : α)) (k : b ≤ a + (Int.cast (0 : Int) : α)) : a = b := by
  rw [show (Int.cast (0 : Int) : α) = 0 from I.intCast_ofNat 0, I.add_zero] at h k
  exact P.le_antisymm _ _ h k
end Lean.Grind.Order
