prelude
import Init.Omega.Constraint
import Init.Nat.Shift
/-!
`Init.Omega.Frontend`: the facts by which `omega` reads hypotheses: negations of connectives,
casts of operations on ℕ, truncated subtraction, minimum and maximum, absolute value, if-then-else.
-/
universe u v

theorem le_of_le_of_eq {α : Type u} {a b c : α} [LE α] (h₁ : a ≤ b) (h₂ : b = c) : a ≤ c := h₂ ▸ h₁
theorem le_of_eq_of_le {α : Type u} {a b c : α} [LE α] (h₁ : a = b) (h₂ : b ≤ c) : a ≤ c := h₁ ▸ h₂
theorem lt_of_lt_of_eq {α : Type u} {a b c : α} [LT α] (h₁ : a < b) (h₂ : b = c) : a < c := h₂ ▸ h₁
theorem lt_of_eq_of_lt {α : Type u} {a b c : α} [LT α] (h₁ : a = b) (h₂ : b < c) : a < c := h₁ ▸ h₂

namespace Lean.Omega

theorem and_not_not_of_not_or {p q : Prop} (h : ¬(p ∨ q)) : ¬p ∧ ¬q :=
  ⟨fun x => h (.inl x), fun x => h (.inr x)⟩
theorem ite_disjunction {α : Type u} {P : Prop} [Decidable P] {a b : α} :
    (P ∧ (if P then a else b) = a) ∨ (¬P ∧ (if P then a else b) = b) := by
  by_cases h : P
  · left; exact ⟨h, if_pos h⟩
  · right; exact ⟨h, if_neg h⟩

namespace Decidable
theorem or_not_not_of_not_and {p q : Prop} [Decidable p] [Decidable q] (h : ¬(p ∧ q)) : ¬p ∨ ¬q := by
  by_cases hp : p
  · right; intro hq; exact h ⟨hp, hq⟩
  · left; exact hp
theorem and_or_not_and_not_of_iff {p q : Prop} [Decidable q] (h : p ↔ q) : (p ∧ q) ∨ (¬p ∧ ¬q) := by
  by_cases hq : q
  · left; exact ⟨h.mpr hq, hq⟩
  · right; exact ⟨fun x => hq (h.mp x), hq⟩
theorem and_not_or_not_and_of_not_iff {a b : Prop} [Decidable a] [Decidable b] (h : ¬(a ↔ b)) :
    a ∧ ¬b ∨ ¬a ∧ b := by
  by_cases x : a
  · left; exact ⟨x, fun y => h ⟨fun _ => y, fun _ => x⟩⟩
  · right
    refine ⟨x, ?_⟩
    by_cases y : b
    · exact y
    · exact (h ⟨fun z => (x z).elim, fun z => (y z).elim⟩).elim
theorem and_not_of_not_imp {a b : Prop} [Decidable a] (h : ¬(a → b)) : a ∧ ¬b := by
  constructor
  · by_cases x : a
    · exact x
    · exact (h (fun y => (x y).elim)).elim
  · intro y; exact h (fun _ => y)
end Decidable

namespace Nat
theorem lt_of_gt {x y : Nat} (h : x > y) : y < x := h
theorem le_of_ge {x y : Nat} (h : x ≥ y) : y ≤ x := h
end Nat

namespace Int
theorem ofNat_congr {a b : Nat} (h : a = b) : (a : Int) = b := by rw [h]
theorem ofNat_lt_of_lt {x y : Nat} (h : x < y) : (x : Int) < y := Int.natCast_lt.mpr h
theorem ofNat_le_of_le {x y : Nat} (h : x ≤ y) : (x : Int) ≤ y := Int.natCast_le.mpr h
theorem natCast_ofNat {x : Nat} : @Nat.cast Int instNatCastInt (no_index (OfNat.ofNat x)) = OfNat.ofNat x := rfl
theorem ofNat_pow (a b : Nat) : ((a ^ b : Nat) : Int) = (a : Int) ^ b := Int.natCast_pow a b
theorem pos_pow_of_pos (a : Int) (b : Nat) (h : 0 < a) : 0 < a ^ b := Int.pow_pos h
theorem ofNat_pos_of_pos {a : Nat} (h : 0 < a) : 0 < (a : Int) := Int.natCast_lt.mpr h
theorem emod_ofNat_nonneg {x : Nat} {y : Int} : 0 ≤ (x : Int) % y := Int.natCast_nonneg _
theorem ofNat_shiftLeft_eq {x y : Nat} : ((x <<< y : Nat) : Int) = (x : Int) * (2 ^ y : Nat) := by
  rw [Nat.shiftLeft_eq]; rfl
theorem ofNat_shiftRight_eq_div_pow {x y : Nat} : ((x >>> y : Nat) : Int) = (x : Int) / (2 ^ y : Nat) := by
  rw [Nat.shiftRight_eq_div_pow]; rfl
theorem le_of_not_lt {x y : Int} (h : ¬(x < y)) : y ≤ x := Int.not_lt.mp h
theorem lt_of_not_le {x y : Int} (h : ¬(x ≤ y)) : y < x := Int.not_le.mp h
theorem lt_of_gt {x y : Int} (h : x > y) : y < x := h
theorem le_of_ge {x y : Int} (h : x ≥ y) : y ≤ x := h
theorem add_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a + c = b + d := by rw [h₁, h₂]
theorem sub_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a - c = b - d := by rw [h₁, h₂]
theorem mul_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a * c = b * d := by rw [h₁, h₂]
theorem neg_congr {a b : Int} (h₁ : a = b) : -a = -b := by rw [h₁]
theorem ofNat_mul_nonneg {a b : Nat} : 0 ≤ (a : Int) * b := Int.natCast_nonneg (a * b)
theorem ofNat_sub_eq_zero {b a : Nat} (h : ¬b ≤ a) : ((a - b : Nat) : Int) = 0 := by
  rw [Nat.sub_eq_zero_of_le (Nat.le_of_lt (Nat.not_le.mp h))]; rfl
theorem ofNat_sub_of_le {b a : Nat} (h : b ≤ a) : ((a - b : Nat) : Int) = a - b := by
  have e := Int.add_sub_cancel ((a - b : Nat) : Int) (b : Int)
  rw [← Int.natCast_add, Nat.sub_add_cancel h] at e
  exact e.symm
theorem ofNat_sub_dichotomy {a b : Nat} :
    b ≤ a ∧ ((a - b : Nat) : Int) = a - b ∨ a < b ∧ ((a - b : Nat) : Int) = 0 := by
  by_cases h : b ≤ a
  · left; exact ⟨h, ofNat_sub_of_le h⟩
  · right; exact ⟨Nat.not_le.mp h, ofNat_sub_eq_zero h⟩
theorem ofNat_sub_sub {a b c : Nat} : ((a - b - c : Nat) : Int) = ((a - (b + c) : Nat) : Int) := by
  rw [Nat.sub_sub]
theorem ofNat_min (a b : Nat) : ((min a b : Nat) : Int) = min (a : Int) (b : Int) := by
  rw [Int.min_def, Nat.min_def]
  by_cases h : a ≤ b
  · rw [if_pos h, if_pos (Int.natCast_le.mpr h)]
  · rw [if_neg h, if_neg (fun k => h (Int.natCast_le.mp k))]
theorem ofNat_max (a b : Nat) : ((max a b : Nat) : Int) = max (a : Int) (b : Int) := by
  rw [Int.max_def, Nat.max_def]
  by_cases h : a ≤ b
  · rw [if_pos h, if_pos (Int.natCast_le.mpr h)]
  · rw [if_neg h, if_neg (fun k => h (Int.natCast_le.mp k))]
theorem ofNat_natAbs (a : Int) : (a.natAbs : Int) = if 0 ≤ a then a else -a := by
  by_cases h : 0 ≤ a
  · rw [if_pos h, Int.natAbs_of_nonneg h]
  · rw [if_neg h]
    have h := Int.le_of_lt (Int.not_le.mp h)
    rw [← Int.natAbs_neg]
    exact Int.natAbs_of_nonneg (Int.neg_le_neg h)
theorem natAbs_dichotomy {a : Int} : 0 ≤ a ∧ (a.natAbs : Int) = a ∨ a < 0 ∧ (a.natAbs : Int) = -a := by
  rw [ofNat_natAbs]
  by_cases h : 0 ≤ a
  · left; rw [if_pos h]; exact ⟨h, rfl⟩
  · right; rw [if_neg h]; exact ⟨Int.not_le.mp h, rfl⟩
theorem neg_le_natAbs {a : Int} : -a ≤ a.natAbs := by
  rw [← Int.natAbs_neg]; exact Int.le_natAbs
theorem ofNat_fst_mk {β : Type v} {x : Nat} {y : β} : (Prod.mk x y).fst = (x : Int) := rfl
theorem ofNat_snd_mk {α : Type u} {x : α} {y : Nat} : (Prod.mk x y).snd = (y : Int) := rfl
end Int
end Lean.Omega
