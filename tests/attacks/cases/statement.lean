Another theorem under the same name.
--! target
theorem goal (n : Nat) (h : 0 < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n := sorry
--! honest
theorem goal (n : Nat) (h : 0 < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n := by
  constructor
  · omega
  · exact Nat.le_add_left n n
--! honest with other binder names, layout and a helper
theorem helper (m : Nat) : m * m + 1 ≠ 0 := by omega

theorem goal (m : Nat)
    (hm : 0 < m) :
    m * m + 1 ≠ 0 ∧ m ≤ m + m :=
  ⟨helper m, Nat.le_add_left m m⟩
--! attack trivial statement
theorem goal : True := trivial
--! attack weaker conclusion
theorem goal (n : Nat) (h : 0 < n) : n * n + 1 ≠ 0 := by omega
--! attack extra hypothesis
theorem goal (n : Nat) (h : 0 < n) (k : n ≤ n + n) : n * n + 1 ≠ 0 ∧ n ≤ n + n := ⟨by omega, k⟩
--! attack false hypothesis
theorem goal (n : Nat) (h : 0 < n) (f : False) : n * n + 1 ≠ 0 ∧ n ≤ n + n := f.elim
--! attack a changed numeral
theorem goal (n : Nat) (h : 1 < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n :=
  ⟨by omega, by omega⟩
--! attack a changed hypothesis
theorem goal (n : Nat) (h : n < 0) : n * n + 1 ≠ 0 ∧ n ≤ n + n := by omega
--! attack instance hypothesis
theorem goal (n : Nat) (h : 0 < n) [inst : Decidable (n ≤ n + n)] (k : decide (n ≤ n + n) = true) :
    n * n + 1 ≠ 0 ∧ n ≤ n + n := ⟨by omega, of_decide_eq_true k⟩
--! attack a section variable as a hypothesis
variable (f : False)
include f
theorem goal (n : Nat) (h : 0 < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n := f.elim
--! attack an auto-bound phantom
theorem goal (n : Nat) (h : zero < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n := by
  constructor
  · omega
  · omega
--! attack other types
theorem goal (n : Int) (h : 0 < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n := by
  constructor <;> omega
--! attack a definition
def goal (n : Nat) (h : 0 < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n :=
  ⟨by omega, Nat.le_add_left n n⟩
--! attack in a namespace
namespace Hidden
theorem goal (n : Nat) (h : 0 < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n :=
  ⟨by omega, Nat.le_add_left n n⟩
end Hidden
--! attack private
private theorem goal (n : Nat) (h : 0 < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n :=
  ⟨by omega, Nat.le_add_left n n⟩
--! attack a prime
theorem goal' (n : Nat) (h : 0 < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n :=
  ⟨by omega, Nat.le_add_left n n⟩
--! attack a letter that looks the same
theorem «gоal» (n : Nat) (h : 0 < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n :=
  ⟨by omega, Nat.le_add_left n n⟩
--! attack an example
example (n : Nat) (h : 0 < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n :=
  ⟨by omega, Nat.le_add_left n n⟩
--! attack nothing at all
theorem other : 1 = 1 := rfl
--! attack a hidden lambda
theorem goal : ∀ n : Nat, (0 < n → n * n + 1 ≠ 0) ∧ True := fun n => ⟨fun _ => by omega, trivial⟩
--! attack the statement in a comment
/- theorem goal (n : Nat) (h : 0 < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n := -/
theorem goal : True := trivial
--! attack the statement in a docstring
/-- theorem goal (n : Nat) (h : 0 < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n := by omega -/
theorem goal : True := trivial
--! attack the statement in a string
theorem goal : "theorem goal (n : Nat) (h : 0 < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n" =
    "theorem goal (n : Nat) (h : 0 < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n" := rfl
--! attack after the end of the file
theorem goal : True := trivial
#exit
theorem goal (n : Nat) (h : 0 < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n :=
  ⟨by omega, Nat.le_add_left n n⟩
--! attack an open comment that swallows the rest
theorem goal : True := trivial
/- theorem goal (n : Nat) (h : 0 < n) : n * n + 1 ≠ 0 ∧ n ≤ n + n := sorry
