A proof that is not there, in its disguises.
--! target
theorem goal (a b : Nat) (h : a = b) : b = a := sorry
--! honest
theorem goal (a b : Nat) (h : a = b) : b = a := by
  exact h.symm
--! attack plain
theorem goal (a b : Nat) (h : a = b) : b = a := sorry
--! attack as a tactic
theorem goal (a b : Nat) (h : a = b) : b = a := by
  sorry
--! attack admit
theorem goal (a b : Nat) (h : a = b) : b = a := by
  admit
--! attack inside a have
theorem goal (a b : Nat) (h : a = b) : b = a := by
  have k : b = a := sorry
  exact k
--! attack the constant itself
theorem goal (a b : Nat) (h : a = b) : b = a := sorryAx (b = a) true
--! attack the constant, spelt in guillemets
theorem goal (a b : Nat) (h : a = b) : b = a := «sorryAx» _ false
--! attack in a lemma that the goal uses
theorem helper (a b : Nat) (h : a = b) : b = a := by sorry
theorem goal (a b : Nat) (h : a = b) : b = a := helper a b h
--! attack in a definition that the goal uses
noncomputable def proof (a b : Nat) (h : a = b) : PLift (b = a) := sorry
theorem goal (a b : Nat) (h : a = b) : b = a := (proof a b h).down
--! attack in an instance that the goal uses
class Cheat (p : Prop) : Prop where
  proof : p
instance (a b : Nat) : Cheat (b = a) := ⟨sorry⟩
theorem goal (a b : Nat) (h : a = b) : b = a := Cheat.proof
--! attack first alternative
theorem goal (a b : Nat) (h : a = b) : b = a := by
  first | done | sorry
--! attack stop
theorem goal (a b : Nat) (h : a = b) : b = a := by
  stop
  exact h
--! attack an unfinished extra lemma beside a finished goal
theorem unfinished : 1 = 2 := by sorry
theorem goal (a b : Nat) (h : a = b) : b = a := h.symm
--! attack error recovery
theorem goal (a b : Nat) (h : a = b) : b = a := by
  simp [no_such_lemma]
--! attack a term hole
theorem goal (a b : Nat) (h : a = b) : b = a := by
  exact _
--! attack a case left out
theorem goal (a b : Nat) (h : a = b) : b = a := by
  cases a with
  | zero => sorry
  | succ n => exact h.symm
