prelude
import Init.Set.Basic
/-!
`Init.Set.Function`: functions onto and bijections between sets.
-/
universe u v
set_option linter.unusedVariables false

namespace Set
variable {α : Type u} {β : Type v} {f : α → β} {s : Set α} {t : Set β}
def SurjOn (f : α → β) (s : Set α) (t : Set β) : Prop := t ⊆ f '' s
def BijOn (f : α → β) (s : Set α) (t : Set β) : Prop := MapsTo f s t ∧ InjOn f s ∧ SurjOn f s t
theorem BijOn.mapsTo (h : BijOn f s t) : MapsTo f s t := h.1
theorem BijOn.injOn (h : BijOn f s t) : InjOn f s := h.2.1
theorem BijOn.surjOn (h : BijOn f s t) : SurjOn f s t := h.2.2
theorem BijOn.mk (h₁ : MapsTo f s t) (h₂ : InjOn f s) (h₃ : SurjOn f s t) : BijOn f s t := ⟨h₁, h₂, h₃⟩
end Set
