prelude
import Init.Set.Basic
/-!
`Init.Equiv`: `α ≃ β`, functions with a given inverse.
-/
universe u v w

/-- A function from `α` to `β` and its inverse. -/
structure Equiv (α : Sort u) (β : Sort v) where
  protected toFun : α → β
  protected invFun : β → α
  protected left_inv : Function.LeftInverse invFun toFun
  protected right_inv : Function.RightInverse invFun toFun
infix:25 " ≃ " => Equiv
/-- The permutations of a type. -/
abbrev Equiv.Perm (α : Sort u) : Sort (max 1 u) := α ≃ α

namespace Equiv
variable {α : Sort u} {β : Sort v} {γ : Sort w}
instance instCoeFun : CoeFun (α ≃ β) fun _ => α → β := ⟨Equiv.toFun⟩
/-- The inverse. -/
protected def symm (e : α ≃ β) : β ≃ α := ⟨e.invFun, e.toFun, e.right_inv, e.left_inv⟩
protected def refl (α : Sort u) : α ≃ α := ⟨id, id, fun _ => rfl, fun _ => rfl⟩
/-- First `e`, then `f`. -/
protected def trans (e : α ≃ β) (f : β ≃ γ) : α ≃ γ where
  toFun x := f (e x)
  invFun z := e.symm (f.symm z)
  left_inv x := (congrArg e.invFun (f.left_inv (e x))).trans (e.left_inv x)
  right_inv z := (congrArg f.toFun (e.right_inv (f.symm z))).trans (f.right_inv z)
instance instInhabited : Inhabited (α ≃ α) := ⟨Equiv.refl α⟩
@[simp] theorem symm_apply_apply (e : α ≃ β) (x : α) : e.symm (e x) = x := e.left_inv x
@[simp] theorem apply_symm_apply (e : α ≃ β) (y : β) : e (e.symm y) = y := e.right_inv y
@[simp] theorem invFun_eq_symm (e : α ≃ β) (y : β) : e.invFun y = e.symm y := rfl
@[simp] theorem symm_symm (e : α ≃ β) : e.symm.symm = e := rfl
@[simp] theorem refl_apply (x : α) : Equiv.refl α x = x := rfl
@[simp] theorem coe_fn_mk (f : α → β) (g : β → α) (l : Function.LeftInverse g f)
    (r : Function.RightInverse g f) (x : α) : (Equiv.mk f g l r) x = f x := rfl
@[simp] theorem coe_trans (e : α ≃ β) (f : β ≃ γ) (x : α) : e.trans f x = f (e x) := rfl
theorem apply_eq_iff_eq_symm_apply (e : α ≃ β) {x : α} {y : β} : e x = y ↔ x = e.symm y :=
  ⟨fun h => by rw [← h, symm_apply_apply], fun h => by rw [h, apply_symm_apply]⟩
theorem symm_apply_eq (e : α ≃ β) {x : α} {y : β} : e.symm y = x ↔ y = e x :=
  ⟨fun h => by rw [← h, apply_symm_apply], fun h => by rw [h, symm_apply_apply]⟩
theorem eq_symm_apply (e : α ≃ β) {x : α} {y : β} : x = e.symm y ↔ e x = y :=
  (apply_eq_iff_eq_symm_apply e).symm
protected theorem injective (e : α ≃ β) : Function.Injective (e : α → β) := fun x y h => by
  have k : e.symm (e x) = e.symm (e y) := congrArg e.symm.toFun h
  rwa [symm_apply_apply, symm_apply_apply] at k
protected theorem surjective (e : α ≃ β) : Function.Surjective (e : α → β) :=
  fun y => ⟨e.symm y, apply_symm_apply e y⟩
protected theorem bijective (e : α ≃ β) : Function.Bijective (e : α → β) := ⟨e.injective, e.surjective⟩
@[simp] theorem apply_eq_iff_eq (e : α ≃ β) {x y : α} : e x = e y ↔ x = y :=
  ⟨fun h => e.injective h, fun h => by rw [h]⟩
end Equiv
