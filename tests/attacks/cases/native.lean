Compiled code in place of proofs.
--! target
theorem goal : (123 * 456) % 789 = 69 := sorry
--! honest
theorem goal : (123 * 456) % 789 = 69 := by
  decide
--! honest in the kernel
theorem goal : (123 * 456) % 789 = 69 := by
  decide +kernel
--! attack native_decide
theorem goal : (123 * 456) % 789 = 69 := by
  native_decide
--! attack decide +native
theorem goal : (123 * 456) % 789 = 69 := by
  decide +native
--! attack decide with a configuration
theorem goal : (123 * 456) % 789 = 69 := by
  decide (config := { native := true })
--! attack the reduction axiom by name
theorem goal : (123 * 456) % 789 = 69 :=
  Lean.ofReduceBool (decide ((123 * 456) % 789 = 69)) true rfl |> of_decide_eq_true
--! attack an own reduction axiom
axiom Lean.ofReduceBool (a b : Bool) (h : Lean.reduceBool a = b) : a = b
theorem goal : (123 * 456) % 789 = 69 := of_decide_eq_true (Lean.ofReduceBool _ _ rfl)
--! attack implemented_by
def lie (n : Nat) : Bool := true
@[implemented_by lie] def check (n : Nat) : Bool := false
theorem goal : (123 * 456) % 789 = 69 := by native_decide
--! attack extern
@[extern "lean_nat_add"] def weird (a b : Nat) : Nat := a
theorem goal : (123 * 456) % 789 = 69 := by decide
--! attack csimp
def other (n : Nat) : Nat := n
@[csimp] theorem swapped : @Nat.succ = @other := sorry
theorem goal : (123 * 456) % 789 = 69 := by decide
--! attack a kernel-reduced name of one's own
def Lean.reduceBool (b : Bool) : Bool := b
theorem goal : (123 * 456) % 789 = 69 := by decide
