prelude
import Init.Finset.BigOperators
import Init.Option
/-!
`Init.Finset.Antidiagonal`: the pairs with a given sum.
-/
universe u
set_option linter.unusedVariables false

/-- Types in which finitely many pairs have a given sum. -/
class Finset.HasAntidiagonal (A : Type u) [AddCommMonoid A] where
  antidiagonal : A → Finset (A × A)
  mem_antidiagonal : ∀ {n : A} {a : A × A}, a ∈ antidiagonal n ↔ a.1 + a.2 = n
namespace Finset
export HasAntidiagonal (antidiagonal)
@[simp] theorem mem_antidiagonal {A : Type u} [AddCommMonoid A] [HasAntidiagonal A] {n : A}
    {a : A × A} : a ∈ antidiagonal n ↔ a.1 + a.2 = n := HasAntidiagonal.mem_antidiagonal
end Finset
instance Nat.instHasAntidiagonal : Finset.HasAntidiagonal ℕ where
  antidiagonal n := (Finset.range (n + 1)).image fun i => (i, n - i)
  mem_antidiagonal {n a} := by
    rw [Finset.mem_image]
    constructor
    · rintro ⟨i, hi, rfl⟩
      rw [Finset.mem_range] at hi
      show i + (n - i) = n
      omega
    · intro h
      obtain ⟨i, j⟩ := a
      have h : i + j = n := h
      refine ⟨i, Finset.mem_range.mpr (by omega), ?_⟩
      rw [show n - i = j by omega]
