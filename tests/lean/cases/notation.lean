-- Commands that make notation and macros, with what they must print or refuse.
-- Read by tests/lean/test_tactics.py: a command's first message must contain the text after `--⊢`.
notation:50 a " ≡≡ " b " [modulo " n "]" => a % n = b % n
theorem congruent : 7 ≡≡ 1 [modulo 3] := by decide
#check @congruent --⊢ congruent : 7 % 3 = 1 % 3
infixl:65 " ⊞ " => Nat.add
#check (1 ⊞ 2 ⊞ 3 : ℕ) --⊢ 1 ⊞ 2 ⊞ 3 : ℕ
postfix:max "‼" => Nat.succ
#check 3‼ --⊢ 3‼ : ℕ
macro "close_it" : tactic => `(tactic| first | assumption | rfl)
theorem closed (p : Prop) (h : p) : p := by close_it
#check closed --⊢ closed (p : Prop) (h : p) : p
macro "rewrite_with " h:ident loc:(Lean.Parser.Tactic.location)? : tactic =>
  `(tactic| rw [$h:ident] $[$loc]?)
theorem rewritten (a b c : ℕ) (h : a = b) (k : a = c) : b = c := by
  rewrite_with h at k
  exact k
#check rewritten --⊢ rewritten (a b c : ℕ) (h : a = b) (k : a = c) : b = c
syntax "sum_of " term,+ : term
macro_rules
  | `(sum_of $x) => `($x)
  | `(sum_of $x, $y, $zs,*) => `($x + sum_of $y, $zs,*)
  | `(sum_of $x, $y) => `($x + $y)
theorem summed : (sum_of 1, 2, 3 : ℕ) = 6 := rfl
#check summed --⊢ 1 + (2 + 3) = 6
macro "hygienic " t:term:max : term => `((fun (x : ℕ) => $t + x) 5)
theorem hygiene (x : ℕ) : hygienic x = x + 5 := rfl
#check hygiene --⊢ hygiene (x : ℕ)
macro_rules | `(tactic| close_it) => `(tactic| decide)
theorem extended : 2 < 3 := by close_it
#check extended --⊢ extended : 2 < 3
namespace Scoped
scoped notation "τ" => (6 : ℕ)
end Scoped
open Scoped in
#check τ --⊢ 6 : ℕ
open Lean in
macro "count " xs:ident* : term => do
  let mut r ← `((0 : ℕ))
  for _x in xs do
    r ← `($r + 1)
  return r
#check count a b c --⊢ 0 + 1 + 1 + 1 : ℕ
declare_syntax_cat arith
syntax num : arith
syntax arith " plus " arith : arith
syntax "[arith|" arith "]" : term
macro_rules
  | `([arith| $n:num]) => `(($n : ℕ))
  | `([arith| $a plus $b]) => `([arith| $a] + [arith| $b])
#check [arith| 1 plus 2] --⊢ 1 + 2 : ℕ
binder_predicate x " divides " y:term => `($x ∣ $y)
theorem six : ∀ x divides 6, x ∣ 6 := fun _ h => h
#check six --⊢ 6
macro "refuse" : term => Lean.Macro.throwError "refused as asked"
#check refuse --⊢ refused as asked
structure Point where
  x : ℕ
  y : ℕ
  deriving DecidableEq, Inhabited, BEq
theorem point : (⟨1, 2⟩ : Point) ≠ ⟨2, 1⟩ := by decide
#check point --⊢ point
#check (∃! x : ℕ, x = 3) --⊢ ∃! x, x = 3 : Prop
#check ∃ x : ℕ, x ≠ 3 ∧ ¬(x ≤ 2 ∨ 2 ∣ x) --⊢ ∃ x, x ≠ 3 ∧ ¬(x ≤ 2 ∨ 2 ∣ x) : Prop
#check fun x : ℕ => if x ^ 2 - 1 < 3 then x / 2 else x % 2 --⊢ if x ^ 2 - 1 < 3 then x / 2 else x % 2
#check ([1, 2, 3], (1, 2)) --⊢ ([1, 2, 3], 1, 2)
def fib : ℕ → ℕ
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)
theorem fib_ten : fib 10 = 55 := by decide
theorem fib_simp (n : ℕ) : fib (n + 2) = fib n + fib (n + 1) := by simp [fib]
#check fib_ten --⊢ fib_ten : fib 10 = 55
