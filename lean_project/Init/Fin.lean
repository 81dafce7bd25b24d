prelude
import Init.Algebra.Defs
import Init.Nat.Decide
import Init.Nat.Sub
import Init.Option
/-!
`Init.Fin`: the numbers below `n`, computing modulo `n`. Quantifiers over them are decidable, and
`omega` understands `↑i`.
-/
universe u

/-- `n` is not zero, as a class. -/
class NeZero {R : Type u} [Zero R] (n : R) : Prop where
  out : n ≠ 0
instance Nat.instNeZeroSucc {n : Nat} : NeZero (n + 1) := ⟨Nat.succ_ne_zero n⟩
theorem NeZero.ne {R : Type u} [Zero R] (n : R) [h : NeZero n] : n ≠ 0 := h.out
theorem Nat.pos_of_neZero (n : Nat) [NeZero n] : 0 < n := Nat.pos_of_ne_zero (NeZero.ne n)

namespace Fin
variable {n m : Nat}

instance coeToNat : CoeOut (Fin n) Nat := ⟨Fin.val⟩
attribute [coe] Fin.val
def elim0 {α : Sort u} : Fin 0 → α
  | ⟨_, h⟩ => (Nat.not_lt_zero _ h).elim
@[simp] theorem is_lt (a : Fin n) : (a : Nat) < n := a.isLt
@[ext] protected theorem ext {a b : Fin n} (h : (a : Nat) = b) : a = b := by
  cases a; cases b
  cases h
  rfl
theorem val_inj {a b : Fin n} : (a : Nat) = b ↔ a = b := Fin.ext_iff.symm
theorem val_ne_of_ne {i j : Fin n} (h : i ≠ j) : (i : Nat) ≠ j := fun e => h (Fin.ext e)
theorem eq_of_val_eq {i j : Fin n} (h : (i : Nat) = j) : i = j := Fin.ext h
@[simp] theorem eta (a : Fin n) (h : (a : Nat) < n) : (⟨a, h⟩ : Fin n) = a := rfl
@[simp] theorem val_mk {m n : Nat} (h : m < n) : ((⟨m, h⟩ : Fin n) : Nat) = m := rfl
theorem mk_eq_mk {a b : Nat} {ha : a < n} {hb : b < n} : (⟨a, ha⟩ : Fin n) = ⟨b, hb⟩ ↔ a = b :=
  Fin.ext_iff
instance instDecidableEq (n : Nat) : DecidableEq (Fin n) := fun i j =>
  decidable_of_iff ((i : Nat) = j) Fin.ext_iff.symm

/-! ### Arithmetic modulo `n` -/

protected def ofNat (n : Nat) [NeZero n] (a : Nat) : Fin n :=
  ⟨a % n, Nat.mod_lt _ (Nat.pos_of_neZero n)⟩
instance instOfNat {n : Nat} [NeZero n] {i : Nat} : OfNat (Fin n) i := ⟨Fin.ofNat n i⟩
instance instInhabited [NeZero n] : Inhabited (Fin n) := ⟨0⟩
theorem pos (i : Fin n) : 0 < n := Nat.lt_of_le_of_lt (Nat.zero_le i) i.isLt
protected def add : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a + b) % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le a) h)⟩
protected def mul : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a * b) % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le a) h)⟩
protected def sub : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨((n - b) + a) % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le a) h)⟩
instance instAdd : Add (Fin n) := ⟨Fin.add⟩
instance instMul : Mul (Fin n) := ⟨Fin.mul⟩
instance instSub : Sub (Fin n) := ⟨Fin.sub⟩
instance instNeg (n : Nat) : Neg (Fin n) :=
  ⟨fun a => ⟨(n - a) % n, Nat.mod_lt _ a.pos⟩⟩
theorem val_add (a b : Fin n) : ((a + b : Fin n) : Nat) = (a + b) % n := rfl
theorem val_mul (a b : Fin n) : ((a * b : Fin n) : Nat) = (a * b) % n := rfl
theorem sub_def (a b : Fin n) : ((a - b : Fin n) : Nat) = ((n - b) + a) % n := rfl
theorem val_ofNat (n : Nat) [NeZero n] (a : Nat) : (Fin.ofNat n a : Nat) = a % n := rfl
@[simp] theorem val_zero (n : Nat) [NeZero n] : ((0 : Fin n) : Nat) = 0 := Nat.mod_eq_of_lt (Nat.pos_of_neZero n)

/-! ### Order -/

instance instLT : LT (Fin n) := ⟨fun a b => (a : Nat) < b⟩
instance instLE : LE (Fin n) := ⟨fun a b => (a : Nat) ≤ b⟩
theorem lt_def {a b : Fin n} : a < b ↔ (a : Nat) < b := Iff.rfl
theorem le_def {a b : Fin n} : a ≤ b ↔ (a : Nat) ≤ b := Iff.rfl
theorem lt_iff_val_lt_val {a b : Fin n} : a < b ↔ (a : Nat) < b := Iff.rfl
theorem le_iff_val_le_val {a b : Fin n} : a ≤ b ↔ (a : Nat) ≤ b := Iff.rfl
instance decLt (a b : Fin n) : Decidable (a < b) := Nat.decLt _ _
instance decLe (a b : Fin n) : Decidable (a ≤ b) := Nat.decLe _ _
protected theorem not_le {a b : Fin n} : ¬a ≤ b ↔ b < a := Nat.not_le
protected theorem not_lt {a b : Fin n} : ¬a < b ↔ b ≤ a := Nat.not_lt
protected theorem lt_trans {a b c : Fin n} : a < b → b < c → a < c := Nat.lt_trans
protected theorem le_trans {a b c : Fin n} : a ≤ b → b ≤ c → a ≤ c := Nat.le_trans
protected theorem le_refl (a : Fin n) : a ≤ a := Nat.le_refl _
protected theorem lt_irrefl (a : Fin n) : ¬a < a := Nat.lt_irrefl _
protected theorem le_antisymm {x y : Fin n} (h₁ : x ≤ y) (h₂ : y ≤ x) : x = y :=
  Fin.ext (Nat.le_antisymm h₁ h₂)
protected theorem le_total (a b : Fin n) : a ≤ b ∨ b ≤ a := Nat.le_total _ _

/-! ### Maps between the types -/

def last (n : Nat) : Fin (n + 1) := ⟨n, Nat.lt_succ_self n⟩
def succ : Fin n → Fin (n + 1)
  | ⟨i, h⟩ => ⟨i + 1, Nat.succ_lt_succ h⟩
def castLE (h : n ≤ m) (i : Fin n) : Fin m := ⟨i, Nat.lt_of_lt_of_le i.isLt h⟩
def castSucc (i : Fin n) : Fin (n + 1) := ⟨i, Nat.lt_succ_of_le (Nat.le_of_lt i.isLt)⟩
@[simp] theorem val_last (n : Nat) : (last n : Nat) = n := rfl
@[simp] theorem val_succ (i : Fin n) : (i.succ : Nat) = i + 1 := rfl
@[simp] theorem val_castSucc (i : Fin n) : (i.castSucc : Nat) = i := rfl
theorem le_last (i : Fin (n + 1)) : i ≤ last n := Nat.le_of_lt_succ i.isLt
theorem eq_zero (i : Fin 1) : i = 0 := Fin.ext (Nat.lt_one_iff.mp i.isLt)

/-! ### Quantifiers -/

theorem forall_iff {p : Fin n → Prop} : (∀ i, p i) ↔ ∀ i h, p ⟨i, h⟩ :=
  ⟨fun h i hi => h ⟨i, hi⟩, fun h ⟨i, hi⟩ => h i hi⟩
theorem exists_iff {p : Fin n → Prop} : (∃ i, p i) ↔ ∃ i h, p ⟨i, h⟩ :=
  ⟨fun ⟨⟨i, hi⟩, h⟩ => ⟨i, hi, h⟩, fun ⟨i, hi, h⟩ => ⟨⟨i, hi⟩, h⟩⟩
end Fin
instance Nat.decidableForallFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] :
    Decidable (∀ i, P i) := decidable_of_iff (∀ k h, P ⟨k, h⟩) Fin.forall_iff.symm
instance Nat.decidableExistsFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] :
    Decidable (∃ i, P i) :=
  decidable_of_iff (¬∀ i, ¬P i)
    ⟨fun h => Classical.byContradiction fun k => h fun i hi => k ⟨i, hi⟩, fun ⟨i, hi⟩ h => h i hi⟩

/-! ### What `omega` looks up -/

namespace Lean.Omega.Fin
variable {n : Nat}
theorem ne_iff_lt_or_gt {i j : Fin n} : i ≠ j ↔ i < j ∨ i > j := by
  rw [ne_eq, Fin.ext_iff]
  exact Nat.ne_iff_lt_or_gt
theorem lt_or_gt_of_ne {i j : Fin n} (h : i ≠ j) : i < j ∨ i > j := ne_iff_lt_or_gt.mp h
theorem not_le {i j : Fin n} : ¬i ≤ j ↔ j < i := _root_.Fin.not_le
theorem not_lt {i j : Fin n} : ¬i < j ↔ j ≤ i := _root_.Fin.not_lt
theorem lt_of_not_le {i j : Fin n} (h : ¬i ≤ j) : j < i := not_le.mp h
theorem le_of_not_lt {i j : Fin n} (h : ¬i < j) : j ≤ i := not_lt.mp h
theorem ofNat_val_natCast {n x y : Nat} (h : y = x % (n + 1)) :
    ((OfNat.ofNat x : Fin (n + 1)) : Int) = OfNat.ofNat y := by
  rw [h]; rfl
theorem ofNat_val_add {x y : Fin n} : ((x + y : Fin n) : Int) = ((x : Int) + (y : Int)) % n := rfl
theorem ofNat_val_sub {x y : Fin n} :
    ((x - y : Fin n) : Int) = (((n - y : Nat) + x : Nat) : Int) % n := rfl
theorem ofNat_val_mul {x y : Fin n} : ((x * y : Fin n) : Int) = ((x : Int) * (y : Int)) % n := rfl
end Lean.Omega.Fin
namespace Fin
variable {n : Nat} {a b : Fin n}
theorem val_congr (h : a = b) : (a : Nat) = b := h ▸ rfl
theorem val_le_of_le (h : a ≤ b) : (a : Nat) ≤ b := h
theorem val_le_of_ge (h : a ≥ b) : (b : Nat) ≤ a := h
theorem val_add_one_le_of_lt (h : a < b) : (a : Nat) + 1 ≤ b := h
theorem val_add_one_le_of_gt (h : a > b) : (b : Nat) + 1 ≤ a := h
end Fin
