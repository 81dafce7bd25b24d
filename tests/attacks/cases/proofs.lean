Proof texts that leave the place where a proof belongs.
--! target
theorem goal (a b : Nat) (h : a < b) : a + 1 ≤ b := sorry
--! honest proof
exact h
--! honest proof with a lemma behind it
omega

theorem another : 1 = 1 := rfl
--! attack proof: sorry
sorry
--! attack proof: nothing

--! attack proof: comment only
-- exact h
--! attack proof: closing the theorem and stating it again
sorry

theorem goal' (a b : Nat) (h : a < b) : a + 1 ≤ b := h
--! attack proof: an axiom behind the proof
exact h

axiom cheat : False
--! attack proof: a macro behind the proof
exact h

macro "x" : term => `(True)
--! attack proof: an option in the proof
set_option debug.skipKernelTC true in
exact h
--! attack proof: open comment
exact h /-
--! attack proof: evaluation behind the proof
exact h
#eval 1
--! attack proof: import behind the proof
exact h
import Init
--! attack proof: where with sorry
exact helper
where helper : a + 1 ≤ b := sorry
--! attack proof: heartbeats without end
set_option maxHeartbeats 0 in
exact h
--! attack proof: a notation behind the proof
exact h
notation "x" => True
--! attack proof: an attribute behind the proof
exact h
attribute [simp] goal
