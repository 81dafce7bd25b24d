The same text with another meaning.
--! target
def big (n : Nat) : Prop := 5 ≤ n ∧ n ≠ 7
inductive Colour where
  | red
  | green
theorem goal (c : Colour) (n : Nat) (h : big n) : 5 ≤ n ∧ c = c := sorry
--! honest
def big (n : Nat) : Prop := 5 ≤ n ∧ n ≠ 7
inductive Colour where
  | red
  | green
theorem goal (c : Colour) (n : Nat) (h : big n) : 5 ≤ n ∧ c = c := ⟨h.1, rfl⟩
--! honest with a notation of its own
def big (n : Nat) : Prop := 5 ≤ n ∧ n ≠ 7
inductive Colour where
  | red
  | green
local notation "five" => (5 : Nat)
theorem goal (c : Colour) (n : Nat) (h : big n) : five ≤ n ∧ c = c := ⟨h.1, rfl⟩
--! attack a changed definition
def big (n : Nat) : Prop := False
inductive Colour where
  | red
  | green
theorem goal (c : Colour) (n : Nat) (h : big n) : 5 ≤ n ∧ c = c := h.elim
--! attack a definition of the same value but weaker
def big (n : Nat) : Prop := 5 ≤ n ∧ n ≠ 8
inductive Colour where
  | red
  | green
theorem goal (c : Colour) (n : Nat) (h : big n) : 5 ≤ n ∧ c = c := ⟨h.1, rfl⟩
--! attack a changed type
def big (n : Nat) : Prop := 5 ≤ n ∧ n ≠ 7
inductive Colour where
  | red
theorem goal (c : Colour) (n : Nat) (h : big n) : 5 ≤ n ∧ c = c := ⟨h.1, rfl⟩
--! attack constructors in another order
def big (n : Nat) : Prop := 5 ≤ n ∧ n ≠ 7
inductive Colour where
  | green
  | red
theorem goal (c : Colour) (n : Nat) (h : big n) : 5 ≤ n ∧ c = c := ⟨h.1, rfl⟩
--! attack a structure for a type
def big (n : Nat) : Prop := 5 ≤ n ∧ n ≠ 7
structure Colour where
  red : Nat
theorem goal (c : Colour) (n : Nat) (h : big n) : 5 ≤ n ∧ c = c := ⟨h.1, rfl⟩
--! attack a definition left out, bound as a variable
inductive Colour where
  | red
  | green
theorem goal {big : Nat → Prop} (c : Colour) (n : Nat) (h : big n) (k : ∀ n, big n → 5 ≤ n) :
    5 ≤ n ∧ c = c := ⟨k n h, rfl⟩
--! attack an axiom for a definition
axiom big (n : Nat) : Prop
inductive Colour where
  | red
  | green
axiom big_le (n : Nat) : big n → 5 ≤ n
theorem goal (c : Colour) (n : Nat) (h : big n) : 5 ≤ n ∧ c = c := ⟨big_le n h, rfl⟩
--! attack an opaque definition
opaque big (n : Nat) : Prop
inductive Colour where
  | red
  | green
theorem goal (c : Colour) (n : Nat) (h : big n) : 5 ≤ n ∧ c = c := ⟨sorry, rfl⟩
--! attack local notation for a definition
def big (n : Nat) : Prop := 5 ≤ n ∧ n ≠ 7
inductive Colour where
  | red
  | green
local notation "big" => fun (_ : Nat) => False
theorem goal (c : Colour) (n : Nat) (h : big n) : 5 ≤ n ∧ c = c := h.elim
--! attack notation for the order
def big (n : Nat) : Prop := 5 ≤ n ∧ n ≠ 7
inductive Colour where
  | red
  | green
local infix:50 (priority := high) " ≤ " => fun (_ _ : Nat) => True
theorem goal (c : Colour) (n : Nat) (h : big n) : 5 ≤ n ∧ c = c := ⟨trivial, rfl⟩
--! attack a local instance for the order
namespace Evil
inductive le : Nat → Nat → Prop where
  | t : (a b : Nat) → le a b
end Evil
def big (n : Nat) : Prop := 5 ≤ n ∧ n ≠ 7
inductive Colour where
  | red
  | green
@[local instance 10000] def evil : LE Nat := ⟨Evil.le⟩
theorem goal (c : Colour) (n : Nat) (h : big n) : 5 ≤ n ∧ c = c := ⟨Evil.le.t _ _, rfl⟩
--! attack a global instance for the order
inductive Evil : Nat → Nat → Prop where
  | t : (a b : Nat) → Evil a b
instance (priority := high) : LE Nat := ⟨Evil⟩
def big (n : Nat) : Prop := 5 ≤ n ∧ n ≠ 7
inductive Colour where
  | red
  | green
theorem goal (c : Colour) (n : Nat) (h : big n) : 5 ≤ n ∧ c = c := ⟨Evil.t _ _, rfl⟩
--! attack numerals of one's own
structure Fake where
  value : Nat
instance (n : Nat) : OfNat Nat n := ⟨0⟩
def big (n : Nat) : Prop := 5 ≤ n ∧ n ≠ 7
inductive Colour where
  | red
  | green
theorem goal (c : Colour) (n : Nat) (h : big n) : 5 ≤ n ∧ c = c := ⟨Nat.zero_le n, rfl⟩
--! attack a shadowing namespace
namespace Evil
inductive Nat where
  | five
def big (n : Nat) : Prop := False
end Evil
open Evil
inductive Colour where
  | red
  | green
theorem goal (c : Colour) (n : Evil.Nat) (h : Evil.big n) : 5 = 5 ∧ c = c := h.elim
--! attack a macro for the equality sign
def big (n : Nat) : Prop := 5 ≤ n ∧ n ≠ 7
inductive Colour where
  | red
  | green
macro_rules | `($a ≤ $b) => `(True)
theorem goal (c : Colour) (n : Nat) (h : big n) : 5 ≤ n ∧ c = c := ⟨trivial, rfl⟩
--! attack without the core library
prelude
inductive Nat where
  | zero
theorem goal : Nat := Nat.zero
--! attack another library
import Evil.Library
theorem goal : True := trivial
