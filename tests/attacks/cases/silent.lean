No message is no proof.
--! target
theorem goal : 2 ^ 100 = 1267650600228229401496703205376 := sorry
--! honest
theorem goal : 2 ^ 100 = 1267650600228229401496703205376 := by
  decide
--! attack a wrong equation closed by reflexivity
theorem goal : 2 ^ 100 = 1267650600228229401496703205377 := by exact rfl
--! attack the right name proved wrongly
def big : Nat := 2 ^ 100
theorem silent : big = big + 1 := by exact rfl
theorem goal : 2 ^ 100 = 1267650600228229401496703205376 := absurd silent (by decide)
--! attack an empty file
--! attack only comments
-- theorem goal : 2 ^ 100 = 1267650600228229401496703205376 := by decide
