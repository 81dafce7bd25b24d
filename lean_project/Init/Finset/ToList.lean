prelude
import Init.Finset.Basic
/-!
`Init.Finset.ToList`: the elements of a multiset or a finite set as a list, in some order.
-/
universe u
set_option linter.unusedVariables false

namespace Multiset
variable {α : Type u}
instance : Zero (Multiset α) := ⟨∅⟩
/-- Some list of the elements. -/
noncomputable def toList (s : Multiset α) : List α :=
  Classical.choose (show ∃ l, ofList l = s by induction s using ind with | h l => exact ⟨l, rfl⟩)
@[simp] theorem coe_toList (s : Multiset α) : ofList s.toList = s :=
  Classical.choose_spec (show ∃ l, ofList l = s by induction s using ind with | h l => exact ⟨l, rfl⟩)
end Multiset
namespace Finset
variable {α : Type u}
/-- Some list of the elements. -/
noncomputable def toList (s : Finset α) : List α := s.val.toList
@[simp] theorem mem_toList {a : α} {s : Finset α} : a ∈ s.toList ↔ a ∈ s := by
  have h : a ∈ Multiset.ofList s.val.toList ↔ a ∈ s.val := by rw [Multiset.coe_toList]
  exact h
@[simp] theorem length_toList (s : Finset α) : s.toList.length = s.card := by
  have h : (Multiset.ofList s.val.toList).card = s.val.card := by rw [Multiset.coe_toList]
  exact h
end Finset
