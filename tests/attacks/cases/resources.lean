Candidates that do not end, or take everything.
--! limits wall_seconds=4 memory_mb=700
--! target
theorem goal (a : Nat) : a + 0 = a := sorry
--! honest
theorem goal (a : Nat) : a + 0 = a := rfl
--! attack a loop in the kernel
def loop : Nat → Nat
  | 0 => 0
  | n + 1 => loop n
theorem slow : loop 1000000000 = 0 := by decide +kernel
theorem goal (a : Nat) : a + 0 = a := rfl
--! attack a loop in the elaborator
set_option maxHeartbeats 0
set_option maxRecDepth 100000000
def tower : Nat → Nat
  | 0 => 1
  | n + 1 => tower n + tower n
theorem slow : tower 60 = 2 ^ 60 := by
  simp [tower]
  repeat (first | rfl | simp [tower] | skip)
theorem goal (a : Nat) : a + 0 = a := rfl
--! attack endless repetition
set_option maxHeartbeats 0
theorem goal (a : Nat) : a + 0 = a := by
  repeat (have := 1)
  rfl
--! attack deep nesting
set_option maxRecDepth 1000000
theorem goal (a : Nat) : a + 0 = a + 1 := by
  iterate 100000 (apply id)
  rfl
--! attack a huge number
theorem slow : (2 ^ 2 ^ 36) % 7 = 2 := by
  set_option exponentiation.threshold 100000000000 in
  decide
theorem goal (a : Nat) : a + 0 = a := rfl
--! attack a doubled term
set_option maxHeartbeats 0
set_option maxRecDepth 100000000
def d (p : Prop) : Prop := p ∧ p
theorem slow : d (d (d (d (d (d (d (d (d (d (d (d (d (d (d (d (d (d (d (d (d (d (d (d (d (d True))))))))))))))))))))))))) := by
  unfold d
  repeat' constructor
theorem goal (a : Nat) : a + 0 = a := rfl
--! attack too much output
set_option maxHeartbeats 0
theorem goal (a : Nat) : a + 0 = a := by
  iterate 1000000 trace "all work and no play makes jack a dull boy"
  rfl
