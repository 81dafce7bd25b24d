Past the kernel: declarations that elaborate but do not check, and names the kernel computes.
--! target
theorem goal (a b c : Nat) (h : a ≤ b) (k : a + 0 = c) : c ≤ b := sorry
--! honest
theorem goal (a b c : Nat) (h : a ≤ b) (k : a + 0 = c) : c ≤ b := by
  omega
--! attack skipKernelTC
set_option debug.skipKernelTC true
theorem bad : (0 : Nat) = 1 := by decide +kernel
theorem goal (a b c : Nat) (h : a ≤ b) (k : a + 0 = c) : c ≤ b := absurd bad (by decide)
--! attack skipKernelTC for one command
set_option debug.skipKernelTC true in
theorem goal (a b c : Nat) (h : a ≤ b) (k : a + 0 = c) : c ≤ b := by
  have bad : (0 : Nat) = 1 := by decide +kernel
  contradiction
--! attack skipKernelTC in a tactic
theorem goal (a b c : Nat) (h : a ≤ b) (k : a + 0 = c) : c ≤ b := by
  set_option debug.skipKernelTC true in
  have bad : (0 : Nat) = 1 := by decide +kernel
  contradiction
--! attack a kernel name redefined
def Nat.gcd (a b : Nat) : Nat := 0
theorem goal (a b c : Nat) (h : a ≤ b) (k : a + 0 = c) : c ≤ b := by omega
--! attack a kernel name the library may lack
def Nat.testBit (a b : Nat) : Bool := true
def String.ofList (l : List Char) : String := "x"
theorem goal (a b c : Nat) (h : a ≤ b) (k : a + 0 = c) : c ≤ b := by omega
--! attack a quotient of one's own
def Quot.mk' : Nat := 0
theorem goal (a b c : Nat) (h : a ≤ b) (k : a + 0 = c) : c ≤ b := by omega
--! attack a non-positive type
inductive Bad : Type where
  | mk : (Bad → False) → Bad
theorem goal (a b c : Nat) (h : a ≤ b) (k : a + 0 = c) : c ≤ b := by omega
--! attack recursion without end
theorem loop (n : Nat) : False := loop (n + 1)
theorem goal (a b c : Nat) (h : a ≤ b) (k : a + 0 = c) : c ≤ b := (loop 0).elim
--! attack termination by sorry
theorem loop (n : Nat) : False := loop (n + 1)
termination_by n
decreasing_by sorry
theorem goal (a b c : Nat) (h : a ≤ b) (k : a + 0 = c) : c ≤ b := (loop 0).elim
--! attack unsafe recursion
unsafe def loop (n : Nat) : False := loop n
unsafe def goal (a b c : Nat) (h : a ≤ b) (k : a + 0 = c) : c ≤ b := (loop 0).elim
--! attack partial
partial def loop (n : Nat) : PLift (1 = 2) := loop n
theorem goal (a b c : Nat) (h : a ≤ b) (k : a + 0 = c) : c ≤ b := absurd (loop 0).down (by decide)
--! attack an unsafe cast
theorem goal (a b c : Nat) (h : a ≤ b) (k : a + 0 = c) : c ≤ b := unsafe unsafeCast ()
