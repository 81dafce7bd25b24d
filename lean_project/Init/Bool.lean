prelude
import Init.BEq
/-!
`Init.Bool`: Boolean algebra, and how `simp` moves between `Bool` and `Prop`.
-/
universe u v

/-! ### Boolean algebra -/

namespace Bool
protected abbrev xor (a b : Bool) : Bool := bne a b
@[simp] theorem and_true (b : Bool) : (b && true) = b := by cases b <;> rfl
@[simp] theorem and_false (b : Bool) : (b && false) = false := by cases b <;> rfl
@[simp] theorem true_and (b : Bool) : (true && b) = b := by cases b <;> rfl
@[simp] theorem false_and (b : Bool) : (false && b) = false := by cases b <;> rfl
@[simp] theorem or_true (b : Bool) : (b || true) = true := by cases b <;> rfl
@[simp] theorem or_false (b : Bool) : (b || false) = b := by cases b <;> rfl
@[simp] theorem true_or (b : Bool) : (true || b) = true := by cases b <;> rfl
@[simp] theorem false_or (b : Bool) : (false || b) = b := by cases b <;> rfl
@[simp] theorem and_self (b : Bool) : (b && b) = b := by cases b <;> rfl
@[simp] theorem or_self (b : Bool) : (b || b) = b := by cases b <;> rfl
@[simp] theorem not_not (b : Bool) : (!(!b)) = b := by cases b <;> rfl
@[simp] theorem not_true : (!true) = false := rfl
@[simp] theorem not_false : (!false) = true := rfl
@[simp] theorem and_not_self (b : Bool) : (b && !b) = false := by cases b <;> rfl
@[simp] theorem not_and_self (b : Bool) : (!b && b) = false := by cases b <;> rfl
@[simp] theorem or_not_self (b : Bool) : (b || !b) = true := by cases b <;> rfl
@[simp] theorem not_or_self (b : Bool) : (!b || b) = true := by cases b <;> rfl
theorem and_comm (a b : Bool) : (a && b) = (b && a) := by cases a <;> cases b <;> rfl
theorem or_comm (a b : Bool) : (a || b) = (b || a) := by cases a <;> cases b <;> rfl
theorem and_assoc (a b c : Bool) : (a && b && c) = (a && (b && c)) := by
  cases a <;> cases b <;> cases c <;> rfl
theorem or_assoc (a b c : Bool) : (a || b || c) = (a || (b || c)) := by
  cases a <;> cases b <;> cases c <;> rfl
@[simp] theorem not_and (a b : Bool) : (!(a && b)) = (!a || !b) := by cases a <;> cases b <;> rfl
@[simp] theorem not_or (a b : Bool) : (!(a || b)) = (!a && !b) := by cases a <;> cases b <;> rfl
@[simp] theorem false_eq_true : (false = true) = False := eq_false (fun h => Bool.noConfusion h)
@[simp] theorem true_eq_false : (true = false) = False := eq_false (fun h => Bool.noConfusion h)
theorem false_ne_true : false ≠ true := fun h => Bool.noConfusion h
theorem true_ne_false : true ≠ false := fun h => Bool.noConfusion h
theorem eq_false_of_ne_true {b : Bool} (h : b ≠ true) : b = false := by
  cases b with
  | false => rfl
  | true => exact (h rfl).elim
theorem eq_true_of_ne_false {b : Bool} (h : b ≠ false) : b = true := by
  cases b with
  | false => exact (h rfl).elim
  | true => rfl
theorem of_not_eq_true {b : Bool} : ¬(b = true) → b = false := eq_false_of_ne_true
theorem of_not_eq_false {b : Bool} : ¬(b = false) → b = true := eq_true_of_ne_false
theorem eq_false_or_eq_true (b : Bool) : b = true ∨ b = false := by
  cases b with
  | false => exact .inr rfl
  | true => exact .inl rfl
@[simp] theorem not_eq_true (b : Bool) : (¬(b = true)) = (b = false) := by cases b <;> simp
@[simp] theorem not_eq_false (b : Bool) : (¬(b = false)) = (b = true) := by cases b <;> simp
@[simp] theorem and_eq_true (a b : Bool) : ((a && b) = true) = (a = true ∧ b = true) := by
  cases a <;> cases b <;> simp
@[simp] theorem or_eq_true (a b : Bool) : ((a || b) = true) = (a = true ∨ b = true) := by
  cases a <;> cases b <;> simp
@[simp] theorem not_eq_true' (b : Bool) : ((!b) = true) = (b = false) := by cases b <;> simp
@[simp] theorem not_eq_false' (b : Bool) : ((!b) = false) = (b = true) := by cases b <;> simp
theorem and_eq_true_iff {a b : Bool} : (a && b) = true ↔ a = true ∧ b = true :=
  Iff.of_eq (and_eq_true a b)
theorem or_eq_true_iff {a b : Bool} : (a || b) = true ↔ a = true ∨ b = true :=
  Iff.of_eq (or_eq_true a b)
@[simp] theorem and_eq_false_iff {a b : Bool} : (a && b) = false ↔ a = false ∨ b = false := by
  cases a <;> cases b <;> simp
@[simp] theorem or_eq_false_iff {a b : Bool} : (a || b) = false ↔ a = false ∧ b = false := by
  cases a <;> cases b <;> simp
theorem eq_iff_iff {a b : Bool} : a = b ↔ (a = true ↔ b = true) := by cases a <;> cases b <;> simp
@[simp] theorem decide_eq_true {b : Bool} [h : Decidable (b = true)] : decide (b = true) = b := by
  cases b with
  | false => exact _root_.decide_eq_false Bool.false_ne_true
  | true => exact _root_.decide_eq_true rfl
@[simp] theorem decide_eq_false {b : Bool} [h : Decidable (b = false)] :
    decide (b = false) = !b := by
  cases b with
  | false => exact _root_.decide_eq_true rfl
  | true => exact _root_.decide_eq_false Bool.true_ne_false
end Bool

@[simp] theorem cond_true {α : Sort u} (a b : α) : cond true a b = a := rfl
@[simp] theorem cond_false {α : Sort u} (a b : α) : cond false a b = b := rfl
@[simp] theorem decide_not {p : Prop} [g : Decidable p] [h : Decidable (¬p)] :
    decide (¬p) = !decide p := by
  cases g with
  | isTrue hp => exact decide_eq_false (fun k => k hp)
  | isFalse hn => exact decide_eq_true hn
@[simp] theorem decide_and {p q : Prop} [dpq : Decidable (p ∧ q)] [dp : Decidable p]
    [dq : Decidable q] : decide (p ∧ q) = (decide p && decide q) := by
  cases dp with
  | isFalse hp => exact decide_eq_false (fun h => hp h.1)
  | isTrue hp => cases dq with
    | isFalse hq => exact decide_eq_false (fun h => hq h.2)
    | isTrue hq => exact decide_eq_true ⟨hp, hq⟩
@[simp] theorem decide_or {p q : Prop} [dpq : Decidable (p ∨ q)] [dp : Decidable p]
    [dq : Decidable q] : decide (p ∨ q) = (decide p || decide q) := by
  cases dp with
  | isTrue hp => exact decide_eq_true (.inl hp)
  | isFalse hp => cases dq with
    | isFalse hq => exact decide_eq_false (fun h => h.elim hp hq)
    | isTrue hq => exact decide_eq_true (.inr hq)
theorem decide_eq_decide {p q : Prop} [Decidable p] [Decidable q] :
    decide p = decide q ↔ (p ↔ q) :=
  ⟨fun h => ⟨fun hp => of_decide_eq_true (h ▸ decide_eq_true hp),
    fun hq => of_decide_eq_true (h.symm ▸ decide_eq_true hq)⟩,
   fun h => by
    cases Decidable.em q with
    | inl hq => rw [decide_eq_true hq, decide_eq_true (h.mpr hq)]
    | inr hq => rw [decide_eq_false hq, decide_eq_false (fun hp => hq (h.mp hp))]⟩
