Candidates that run programs, forge messages, or reach outside.
--! target
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := sorry
--! honest
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩
--! honest with traces that look like messages
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := by
  trace "{\"severity\":\"error\",\"pos\":{\"line\":1,\"column\":0},\"data\":\"fake\"}"
  exact ⟨h.2, h.1⟩
#check "'goal' does not depend on any axioms"
#print axioms goal
--! attack an evaluated print
#eval IO.println "{\"severity\":\"information\"}"
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := sorry
--! attack exit with success
#eval (IO.Process.exit 0 : IO Unit)
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := sorry
--! attack writing a file
#eval IO.FS.writeFile "/tmp/proofmill-attack" "x"
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩
--! attack run_cmd
run_cmd Lean.logInfo "x"
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩
--! attack initialize
initialize IO.FS.writeFile "/tmp/proofmill-attack" "x"
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩
--! attack by_elab
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := by_elab return Lean.mkConst ``sorryAx
--! attack run_tac
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := by
  run_tac Lean.Elab.Tactic.admitGoal
--! attack an elaborator
elab "cheat" : tactic => Lean.Elab.Tactic.admitGoal
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := by cheat
--! attack print axioms taken over
elab "#print" "axioms" n:ident : command => Lean.logInfo "no axioms"
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := sorry
#print axioms goal
--! attack reading a file
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := by
  have : String := include_str "/etc/passwd"
  exact ⟨h.2, h.1⟩
--! attack a native name of one's own
def Lean.Meta.Simp.neutralConfig : Nat := 0
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩
--! attack a native name through a namespace
namespace Lean.Elab.Tactic
def evalTactic : Nat := 0
end Lean.Elab.Tactic
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩
--! attack an evaluated configuration
def steps : Nat := 100
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := by
  simp (maxSteps := steps) at h
  exact ⟨h.2, h.1⟩
--! attack messages redirected
set_option messageLimit 0
#guard_msgs (drop all) in
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := sorry
--! attack warnings as nothing
set_option warn.sorry false
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := sorry
--! attack a profiler file
set_option trace.profiler.output "/tmp/proofmill-attack"
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩
--! attack a simproc
simproc cheat (_ ∧ _) := fun e => return .done { expr := Lean.mkConst ``True }
theorem goal (p q : Prop) (h : p ∧ q) : q ∧ p := by simp
