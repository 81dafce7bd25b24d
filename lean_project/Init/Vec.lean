prelude
import Init.Fin
import Init.Set.Basic
/-!
`Init.Vec`: vectors `![a, b, c]`, functions from `Fin n` given by their values.
-/
universe u

namespace Matrix
variable {α : Type u}
def vecEmpty : Fin 0 → α := Fin.elim0
/-- The vector that begins with `a` and goes on as `v`. -/
def vecCons {n : Nat} (a : α) (v : Fin n → α) : Fin (n + 1) → α
  | ⟨0, _⟩ => a
  | ⟨i + 1, h⟩ => v ⟨i, Nat.lt_of_succ_lt_succ h⟩
@[simp] theorem cons_val_zero {n : Nat} (a : α) (v : Fin n → α) : vecCons a v 0 = a := by
  have h : (0 : Fin (n + 1)) = ⟨0, Nat.succ_pos n⟩ := Fin.ext (Fin.val_zero _)
  rw [h]; rfl
@[simp] theorem cons_val_succ {n : Nat} (a : α) (v : Fin n → α) (i : Fin n) :
    vecCons a v i.succ = v i := rfl
@[simp] theorem cons_val_one {n : Nat} (a : α) (v : Fin (n + 1) → α) : vecCons a v 1 = v 0 := by
  have h : (1 : Fin (n + 2)) = Fin.succ 0 := Fin.ext (by
    rw [Fin.val_succ, Fin.val_zero]
    exact Nat.mod_eq_of_lt (Nat.succ_lt_succ (Nat.succ_pos n)))
  rw [h]; rfl
end Matrix
/-- `![a, b, c]` is the vector with these entries. -/
syntax (name := vecNotation) "![" term,* "]" : term
macro_rules
  | `(![]) => `(Matrix.vecEmpty)
  | `(![$a]) => `(Matrix.vecCons $a Matrix.vecEmpty)
  | `(![$a, $as,*]) => `(Matrix.vecCons $a ![$as,*])
