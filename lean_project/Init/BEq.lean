prelude
import Init.Simp
/-!
`Init.BEq`: Boolean equality `==`, `!=`, and types on which it decides equality.
-/
universe u

/-- Boolean disequality. -/
@[macro_inline] def bne {α : Type u} [BEq α] (a b : α) : Bool := !(a == b)

class ReflBEq (α : Type u) [BEq α] : Prop where
  protected rfl {a : α} : a == a
/-- `==` is equality. -/
class LawfulBEq (α : Type u) [BEq α] : Prop extends ReflBEq α where
  eq_of_beq : {a b : α} → a == b → a = b
export LawfulBEq (eq_of_beq)

instance instLawfulBEqOfDecidableEq {α : Type u} [DecidableEq α] : LawfulBEq α where
  eq_of_beq := of_decide_eq_true
  rfl := of_decide_eq_self_eq_true _

@[simp] theorem beq_self_eq_true {α : Type u} [BEq α] [ReflBEq α] (a : α) : (a == a) = true := ReflBEq.rfl
theorem BEq.rfl {α : Type u} [BEq α] [ReflBEq α] {a : α} : a == a := ReflBEq.rfl
@[simp] theorem beq_iff_eq {α : Type u} [BEq α] [LawfulBEq α] {a b : α} : (a == b) = true ↔ a = b :=
  ⟨eq_of_beq, fun h => h ▸ ReflBEq.rfl⟩
theorem ne_of_beq_false {α : Type u} [BEq α] [LawfulBEq α] {a b : α} (h : (a == b) = false) : a ≠ b :=
  fun e => by rw [beq_iff_eq.mpr e] at h; exact Bool.noConfusion h
theorem beq_false_of_ne {α : Type u} [BEq α] [LawfulBEq α] {a b : α} (h : a ≠ b) : (a == b) = false := by
  cases e : a == b with
  | false => rfl
  | true => exact (h (eq_of_beq e)).elim
@[simp] theorem beq_eq_false_iff_ne {α : Type u} [BEq α] [LawfulBEq α] {a b : α} : (a == b) = false ↔ a ≠ b :=
  ⟨ne_of_beq_false, beq_false_of_ne⟩
@[simp] theorem bne_self_eq_false {α : Type u} [BEq α] [LawfulBEq α] (a : α) : (a != a) = false := by
  show (!(a == a)) = false
  rw [beq_self_eq_true]; rfl
@[simp] theorem bne_iff_ne {α : Type u} [BEq α] [LawfulBEq α] {a b : α} : (a != b) = true ↔ a ≠ b := by
  show (!(a == b)) = true ↔ a ≠ b
  constructor
  · intro h e
    rw [beq_iff_eq.mpr e] at h; exact Bool.noConfusion h
  · intro h
    rw [beq_false_of_ne h]; rfl
@[simp] theorem bne_eq_false_iff_eq {α : Type u} [BEq α] [LawfulBEq α] {a b : α} : (a != b) = false ↔ a = b := by
  show (!(a == b)) = false ↔ a = b
  constructor
  · intro h
    apply Classical.byContradiction
    intro n
    rw [beq_false_of_ne n] at h; exact Bool.noConfusion h
  · intro h
    rw [beq_iff_eq.mpr h]; rfl
