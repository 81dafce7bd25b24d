prelude
import Init.Simp
import Init.Notation
/-!
`Init.Logic`: further laws of the connectives and quantifiers under Mathlib's names.
-/
universe u v
set_option linter.unusedVariables false

section
variable {a b c d : Prop}
theorem and_iff_left (hb : b) : a ∧ b ↔ a := ⟨And.left, fun h => ⟨h, hb⟩⟩
theorem and_iff_right (ha : a) : a ∧ b ↔ b := ⟨And.right, fun h => ⟨ha, h⟩⟩
theorem or_iff_left (hb : ¬b) : a ∨ b ↔ a := ⟨fun h => h.resolve_right hb, .inl⟩
theorem or_iff_right (ha : ¬a) : a ∨ b ↔ b := ⟨fun h => h.resolve_left ha, .inr⟩
theorem and_iff_left_of_imp (h : a → b) : a ∧ b ↔ a := ⟨And.left, fun ha => ⟨ha, h ha⟩⟩
theorem and_iff_right_of_imp (h : b → a) : a ∧ b ↔ b := ⟨And.right, fun hb => ⟨h hb, hb⟩⟩
theorem or_iff_left_of_imp (h : b → a) : a ∨ b ↔ a := ⟨fun k => k.elim id h, .inl⟩
theorem or_iff_right_of_imp (h : a → b) : a ∨ b ↔ b := ⟨fun k => k.elim h id, .inr⟩
theorem iff_def : (a ↔ b) ↔ (a → b) ∧ (b → a) := ⟨fun h => ⟨h.mp, h.mpr⟩, fun h => ⟨h.1, h.2⟩⟩
theorem iff_def' : (a ↔ b) ↔ (b → a) ∧ (a → b) := ⟨fun h => ⟨h.mpr, h.mp⟩, fun h => ⟨h.2, h.1⟩⟩
theorem iff_iff_implies_and_implies : (a ↔ b) ↔ (a → b) ∧ (b → a) := iff_def
theorem and_true_iff (p : Prop) : p ∧ True ↔ p := and_iff_left trivial
theorem true_and_iff (p : Prop) : True ∧ p ↔ p := and_iff_right trivial
theorem and_false_iff (p : Prop) : p ∧ False ↔ False := ⟨And.right, False.elim⟩
theorem false_and_iff (p : Prop) : False ∧ p ↔ False := ⟨And.left, False.elim⟩
theorem or_true_iff (p : Prop) : p ∨ True ↔ True := ⟨fun _ => trivial, .inr⟩
theorem true_or_iff (p : Prop) : True ∨ p ↔ True := ⟨fun _ => trivial, .inl⟩
theorem or_false_iff (p : Prop) : p ∨ False ↔ p := ⟨fun h => h.elim id False.elim, .inl⟩
theorem false_or_iff (p : Prop) : False ∨ p ↔ p := ⟨fun h => h.elim False.elim id, .inr⟩
theorem not_true_iff : ¬True ↔ False := ⟨fun h => h trivial, False.elim⟩
theorem not_false_iff : ¬False ↔ True := ⟨fun _ => trivial, fun _ h => h⟩
theorem eq_true_intro (h : a) : a = True := eq_true h
theorem eq_false_intro (h : ¬a) : a = False := eq_false h
theorem eq_self_iff_true {α : Sort u} (x : α) : x = x ↔ True := iff_true_intro rfl
theorem heq_self_iff_true {α : Sort u} (x : α) : HEq x x ↔ True := iff_true_intro HEq.rfl
theorem imp_iff_right (ha : a) : (a → b) ↔ b := ⟨fun h => h ha, fun h _ => h⟩
theorem imp_not_comm : (a → ¬b) ↔ (b → ¬a) := ⟨fun h hb ha => h ha hb, fun h ha hb => h hb ha⟩
theorem not_imp_not : (¬a → ¬b) ↔ (b → a) :=
  ⟨fun h hb => Classical.byContradiction fun na => h na hb, fun h na hb => na (h hb)⟩
theorem not_imp_comm : (¬a → b) ↔ (¬b → a) :=
  ⟨fun h nb => Classical.byContradiction fun na => nb (h na),
   fun h na => Classical.byContradiction fun nb => na (h nb)⟩
theorem or_not : a ∨ ¬a := Classical.em a
end
theorem by_contra {p : Prop} (h : ¬p → False) : p := Classical.byContradiction h
theorem Classical.by_contradiction {p : Prop} (h : ¬p → False) : p := Classical.byContradiction h
theorem ne_or_eq {α : Sort u} (x y : α) : x ≠ y ∨ x = y := (Classical.em (x = y)).symm
theorem ne_of_ne_of_eq' {α : Sort u} {a b c : α} (h : a ≠ b) (k : b = c) : a ≠ c := k ▸ h
theorem Function.funext_iff {α : Sort u} {β : α → Sort v} {f g : ∀ a, β a} :
    f = g ↔ ∀ a, f a = g a := ⟨fun h a => h ▸ rfl, funext⟩
theorem exists_unique_of_exists_of_unique {α : Sort u} {p : α → Prop} (h : ∃ x, p x)
    (k : ∀ x y, p x → p y → x = y) : ∃! x, p x :=
  h.elim fun x hx => ⟨x, hx, fun y hy => k y x hy hx⟩
theorem existsUnique_of_exists_of_unique {α : Sort u} {p : α → Prop} (h : ∃ x, p x)
    (k : ∀ x y, p x → p y → x = y) : ∃! x, p x := exists_unique_of_exists_of_unique h k
theorem forall_or_left {α : Sort u} {q : Prop} {p : α → Prop} :
    (∀ x, q ∨ p x) ↔ q ∨ ∀ x, p x :=
  ⟨fun h => (Classical.em q).imp_right fun nq x => (h x).resolve_left nq,
   fun h x => h.imp_right (· x)⟩
theorem exists_or_forall_not {α : Sort u} (p : α → Prop) : (∃ a, p a) ∨ ∀ a, ¬p a :=
  (Classical.em _).imp_right not_exists.mp
theorem not_forall_not {α : Sort u} {p : α → Prop} : (¬∀ x, ¬p x) ↔ ∃ x, p x :=
  Classical.not_forall_not
theorem not_exists_not {α : Sort u} {p : α → Prop} : (¬∃ x, ¬p x) ↔ ∀ x, p x :=
  Classical.not_exists_not
