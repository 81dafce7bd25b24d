prelude
import Init.Algebra.Dvd
/-!
`Init.Algebra.Units`: the units `αˣ` of a monoid, elements that are associated, squarefree elements.
-/
universe u
set_option linter.unusedVariables false

/-- An element with its inverse. -/
structure Units (α : Type u) [Monoid α] where
  val : α
  inv : α
  val_inv : val * inv = 1
  inv_val : inv * val = 1
postfix:1024 "ˣ" => Units

namespace Units
variable {α : Type u} [Monoid α]
instance instCoeHead : CoeHead αˣ α := ⟨Units.val⟩
attribute [coe] Units.val
theorem ext {u v : αˣ} (h : (u : α) = v) : u = v := by
  have k : u.inv = v.inv := by
    rw [← mul_one u.inv, ← v.val_inv, ← h, ← mul_assoc, u.inv_val, one_mul]
  cases u
  cases v
  cases (show _ = _ from h)
  cases (show _ = _ from k)
  rfl
@[simp, norm_cast] theorem val_inj {u v : αˣ} : (u : α) = v ↔ u = v := ⟨ext, fun h => by rw [h]⟩
instance instOne : One αˣ := ⟨⟨1, 1, one_mul 1, one_mul 1⟩⟩
instance instMul : Mul αˣ := ⟨fun u v => ⟨u.val * v.val, v.inv * u.inv,
  by rw [mul_assoc, ← mul_assoc v.val, v.val_inv, one_mul, u.val_inv],
  by rw [mul_assoc, ← mul_assoc u.inv, u.inv_val, one_mul, v.inv_val]⟩⟩
instance instInv : Inv αˣ := ⟨fun u => ⟨u.inv, u.val, u.inv_val, u.val_inv⟩⟩
instance instInhabited : Inhabited αˣ := ⟨1⟩
@[simp, norm_cast] theorem val_one : ((1 : αˣ) : α) = 1 := rfl
@[simp, norm_cast] theorem val_mul (u v : αˣ) : ((u * v : αˣ) : α) = u * v := rfl
@[simp] theorem mul_inv (u : αˣ) : (u : α) * (u⁻¹ : αˣ) = 1 := u.val_inv
@[simp] theorem inv_mul (u : αˣ) : ((u⁻¹ : αˣ) : α) * u = 1 := u.inv_val
@[simp] theorem isUnit (u : αˣ) : IsUnit (u : α) := ⟨u.inv, u.val_inv, u.inv_val⟩
end Units
theorem isUnit_iff_exists_units {α : Type u} [Monoid α] {a : α} : IsUnit a ↔ ∃ u : αˣ, (u : α) = a :=
  ⟨fun ⟨b, h, k⟩ => ⟨⟨a, b, h, k⟩, rfl⟩, fun ⟨u, h⟩ => h ▸ u.isUnit⟩

/-- Equal up to a unit. -/
def Associated {α : Type u} [Monoid α] (a b : α) : Prop := ∃ u : αˣ, a * u = b
theorem Associated.dvd {α : Type u} [Monoid α] {a b : α} (h : Associated a b) : a ∣ b := by
  obtain ⟨u, rfl⟩ := h
  exact dvd_mul_right a _
theorem Associated.refl {α : Type u} [Monoid α] (a : α) : Associated a a := ⟨1, mul_one a⟩

/-- Every factor whose square divides it is a unit. -/
def Squarefree {α : Type u} [Monoid α] (a : α) : Prop := ∀ x : α, x * x ∣ a → IsUnit x
theorem squarefree_one {α : Type u} [CommSemiring α] : Squarefree (1 : α) := fun x h =>
  isUnit_of_dvd_one (dvd_trans (dvd_mul_right x x) h)
