prelude
import Init.Unexpand
/-!
`Init.Notation`: notation as Mathlib writes it, and empty namespaces so that Mathlib's usual
`open Real Nat Topology Rat BigOperators` resolves.
-/
universe u

notation "ℕ" => Nat

open Lean in
/-- `lemma` is another word for `theorem`. -/
syntax (name := lemma) (priority := default + 1)
  declModifiers group("lemma " declId ppIndent(declSig) declVal) : command
open Lean in
@[macro «lemma»] def expandLemma : Macro := fun stx =>
  let body := stx.getArg 1
  let body := body.setArg 0 (mkAtomFrom (body.getArg 0) "theorem" true)
  pure ((stx.setArg 1 (body.setKind `Lean.Parser.Command.theorem)).setKind
    `Lean.Parser.Command.declaration)

/-- Exactly one element satisfies `p`. -/
def ExistsUnique {α : Sort u} (p : α → Prop) : Prop := ∃ x, p x ∧ ∀ y, p y → y = x

/-- `∃! x, p x`: there is exactly one `x` with `p x`. -/
macro "∃!" xs:Lean.explicitBinders ", " b:term : term =>
  return ⟨← Lean.expandExplicitBinders ``ExistsUnique xs b⟩

@[app_unexpander ExistsUnique] def unexpandExistsUnique : Lean.PrettyPrinter.Unexpander
  | `($(_) fun $x:ident => $b) => `(∃! $x:ident, $b)
  | `($(_) fun ($x:ident : $t) => $b) => `(∃! ($x:ident : $t), $b)
  | _ => throw .unit

theorem ExistsUnique.intro {α : Sort u} {p : α → Prop} (w : α) (h₁ : p w)
    (h₂ : ∀ y, p y → y = w) : ∃! x, p x := ⟨w, h₁, h₂⟩
theorem ExistsUnique.elim {α : Sort u} {p : α → Prop} {b : Prop} (h₂ : ∃! x, p x)
    (h₁ : ∀ x, p x → (∀ y, p y → y = x) → b) : b :=
  Exists.elim h₂ fun w hw => h₁ w hw.1 hw.2
theorem ExistsUnique.exists {α : Sort u} {p : α → Prop} : (∃! x, p x) → ∃ x, p x
  | ⟨x, h, _⟩ => ⟨x, h⟩
theorem ExistsUnique.unique {α : Sort u} {p : α → Prop} (h : ∃! x, p x) {y₁ y₂ : α}
    (py₁ : p y₁) (py₂ : p y₂) : y₁ = y₂ :=
  h.elim fun _ _ hx => (hx y₁ py₁).trans (hx y₂ py₂).symm

namespace Real
end Real
namespace Rat
end Rat
namespace Topology
end Topology
namespace BigOperators
end BigOperators
namespace Finset
end Finset
