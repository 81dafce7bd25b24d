Assumptions that nobody allowed.
--! target
theorem goal (a b : Nat) : a + b = b + a + 1 - 1 := sorry
--! honest
theorem goal (a b : Nat) : a + b = b + a + 1 - 1 := by
  omega
--! honest with a classical axiom
theorem goal (a b : Nat) : a + b = b + a + 1 - 1 := by
  have := Classical.em (a = b)
  omega
--! attack an axiom
axiom cheat : ∀ a b : Nat, a + b = b + a + 1 - 1
theorem goal (a b : Nat) : a + b = b + a + 1 - 1 := cheat a b
--! attack falsehood as an axiom
axiom cheat : False
theorem goal (a b : Nat) : a + b = b + a + 1 - 1 := cheat.elim
--! attack an axiom in a familiar namespace
axiom Classical.choiceAxiom : False
theorem goal (a b : Nat) : a + b = b + a + 1 - 1 := Classical.choiceAxiom.elim
--! attack an axiom called propext, in a namespace
namespace Foo
axiom propext : False
end Foo
theorem goal (a b : Nat) : a + b = b + a + 1 - 1 := Foo.propext.elim
--! attack an axiom behind another theorem
axiom cheat : False
theorem innocent : 1 = 2 := cheat.elim
theorem goal (a b : Nat) : a + b = b + a + 1 - 1 := absurd innocent (by decide)
--! attack an axiom that makes an instance
axiom cheat : False
instance : Decidable (∀ a b : Nat, a + b = b + a + 1 - 1) := .isTrue (fun _ _ => cheat.elim)
theorem goal (a b : Nat) : a + b = b + a + 1 - 1 := of_decide_eq_true rfl a b
--! attack an axiom in an opaque value
axiom cheat : False
opaque hidden : PLift (∀ a b : Nat, a + b = b + a + 1 - 1) := ⟨fun _ _ => cheat.elim⟩
theorem goal (a b : Nat) : a + b = b + a + 1 - 1 := hidden.down a b
--! attack an unused axiom
axiom cheat : False
theorem goal (a b : Nat) : a + b = b + a + 1 - 1 := by omega
--! attack an axiom through a macro
macro "declare " x:ident : command => `(axiom $x : False)
declare cheat
theorem goal (a b : Nat) : a + b = b + a + 1 - 1 := cheat.elim
--! attack the goal as an axiom
axiom goal (a b : Nat) : a + b = b + a + 1 - 1
--! attack a private axiom
private axiom cheat : False
theorem goal (a b : Nat) : a + b = b + a + 1 - 1 := cheat.elim
