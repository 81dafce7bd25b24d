prelude
import Init.Grind.Cutsat
import Init.Grind.Linarith
/-!
`Init.Grind.Natural`: how `grind`'s engine for linear integer arithmetic reads facts about natural numbers and
polynomials.
-/
universe u
set_option linter.unusedVariables false

namespace Nat.ToInt
theorem toNat_nonneg (x : Nat) : (-1 : Int) * NatCast.natCast x ≤ 0 := by
  show -1 * (x : Int) ≤ 0
  omega
theorem ofNat_toNat (a : Int) : (NatCast.natCast a.toNat : Int) = if a ≤ 0 then 0 else a := by
  show (a.toNat : Int) = _
  split <;> omega
theorem natCast_ofNat (n : Nat) : (NatCast.natCast (OfNat.ofNat n : Nat) : Int) = OfNat.ofNat n := rfl
variable {a b : Nat} {a' b' : Int} (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b')
include h₁ h₂
theorem of_eq : a = b → a' = b' := fun h => by rw [← h₁, ← h₂, h]
theorem of_diseq : a ≠ b → a' ≠ b' := fun h e => h (Int.ofNat.inj (h₁.trans (e.trans h₂.symm)))
theorem of_le : a ≤ b → a' ≤ b' := fun h => by
  subst h₁ h₂; show (a : Int) ≤ b; omega
theorem of_not_le : ¬a ≤ b → b' + 1 ≤ a' := fun h => by
  subst h₁ h₂; show (b : Int) + 1 ≤ a; omega
theorem eq_eq : (a = b) = (a' = b') :=
  propext ⟨of_eq h₁ h₂, fun e => Int.ofNat.inj (h₁.trans (e.trans h₂.symm))⟩
theorem le_eq : (a ≤ b) = (a' ≤ b') := by
  subst h₁ h₂; exact propext ⟨fun h => show (a : Int) ≤ b by omega, fun h : (a : Int) ≤ b => by omega⟩
theorem lt_eq : (a < b) = (a' < b') := by
  subst h₁ h₂; exact propext ⟨fun h => show (a : Int) < b by omega, fun h : (a : Int) < b => by omega⟩
theorem add_congr : NatCast.natCast (a + b) = a' + b' := by subst h₁ h₂; exact Int.natCast_add a b
theorem mul_congr : NatCast.natCast (a * b) = a' * b' := by subst h₁ h₂; exact Int.natCast_mul a b
theorem div_congr : NatCast.natCast (a / b) = a' / b' := by subst h₁ h₂; exact Int.natCast_ediv a b
theorem mod_congr : NatCast.natCast (a % b) = a' % b' := by subst h₁ h₂; exact Int.natCast_emod a b
theorem sub_congr : NatCast.natCast (a - b) = if b' + (-1) * a' ≤ 0 then a' - b' else 0 := by
  subst h₁ h₂
  show ((a - b : Nat) : Int) = if (b : Int) + -1 * (a : Int) ≤ 0 then (a : Int) - b else 0
  split <;> omega
omit h₁ h₂
theorem of_dvd (d a : Nat) (d' a' : Int) (h₁ : NatCast.natCast d = d') (h₂ : NatCast.natCast a = a') :
    d ∣ a → d' ∣ a' := by
  subst h₁ h₂; exact Int.natCast_dvd_natCast.mpr
theorem pow_congr {a : Nat} (k : Nat) (a' : Int) (h₁ : NatCast.natCast a = a') : NatCast.natCast (a ^ k) = a' ^ k := by
  subst h₁; exact Int.natCast_pow a k
end Nat.ToInt

namespace Int.Nonneg
noncomputable def num_cert (a : Int) : Bool := decide (0 ≤ a)
theorem num (a : Int) (h : num_cert a = true) : a ≥ 0 := of_decide_eq_true h
theorem add (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a + b ≥ 0 := Int.add_nonneg h₁ h₂
theorem mul (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a * b ≥ 0 := Int.mul_nonneg h₁ h₂
theorem div (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a / b ≥ 0 := Int.ediv_nonneg h₁ h₂
theorem pow (a : Int) (k : Nat) (h₁ : a ≥ 0) : a ^ k ≥ 0 := pow_nonneg h₁ k
theorem mod (a b : Int) (h₁ : a ≥ 0) : a % b ≥ 0 := by
  by_cases h : b = 0
  · rw [h, Int.emod_zero]; exact h₁
  · exact Int.emod_nonneg a h
theorem natCast (a : Nat) : (NatCast.natCast a : Int) ≥ 0 := Int.natCast_nonneg a
theorem toPoly (e : Int) (h : e ≥ 0) : -1 * e ≤ 0 := by omega
end Int.Nonneg

namespace Lean.Grind.CommRing
attribute [local instance] Semiring.natCast Ring.intCast
-- By recursors: the kernel compares these values with those of `Int.Internal.Linear`, and while one side is
-- still to be unfolded it must not meet a sum on the other, which over ℕ it would compute digit by digit
-- (`n = 32` with `n * n = 1024`: 3 s instead of 20 ms).
noncomputable section
def Poly.term' {α : Type u} [CommRing α] (ctx : Context α) (k : Int) (m : Mon) : α :=
  Bool.rec (Int.cast k * m.denoteAsIntModule ctx) (m.denoteAsIntModule ctx) (Int.Internal.Linear.isOne k)
def Poly.from' {α : Type u} [CommRing α] (ctx : Context α) (r : α) (p : Poly) : α :=
  Poly.rec (motive := fun _ => α → α) (fun k r => Bool.rec (r + Int.cast k) r (Int.Internal.Linear.isZero k))
    (fun k m _ ih r => ih (r + term' ctx k m)) p r
/-- The value as it is printed: no factor 1, no summand 0. -/
def Poly.denote' {α : Type u} [CommRing α] (ctx : Context α) (p : Poly) : α :=
  Poly.rec (fun k => Int.cast k) (fun k m p _ => from' ctx (term' ctx k m) p) p
end
theorem Poly.term'_eq (ctx : Context Int) (k : Int) (m : Mon) : term' ctx k m = k * m.denote ctx := by
  show Bool.rec (motive := fun _ => Int) (k * m.denoteAsIntModule ctx) (m.denoteAsIntModule ctx)
    (Int.Internal.Linear.isOne k) = k * m.denote ctx
  rw [Mon.asIntModule_eq]
  cases h : Int.Internal.Linear.isOne k with
  | true => rw [Int.Internal.Linear.eq_one_of_isOne h]; exact (Int.one_mul _).symm
  | false => rfl
theorem Poly.from'_eq (ctx : Context Int) (r : Int) (p : Poly) : from' ctx r p = r + p.denote ctx := by
  induction p generalizing r with
  | num k =>
    show Bool.rec (motive := fun _ => Int) (r + k) r (Int.Internal.Linear.isZero k) = r + k
    cases h : Int.Internal.Linear.isZero k with
    | true => rw [Int.Internal.Linear.eq_zero_of_isZero h]; exact (Int.add_zero r).symm
    | false => rfl
  | add k m p ih =>
    show from' ctx (r + term' ctx k m) p = r + (k * m.denote ctx + p.denote ctx)
    rw [ih, term'_eq, Int.add_assoc]
theorem Poly.denote'_eq (ctx : Context Int) (p : Poly) : p.denote' ctx = p.denote ctx := by
  cases p with
  | num k => rfl
  | add k m p =>
    show from' ctx (term' ctx k m) p = k * m.denote ctx + p.denote ctx
    rw [from'_eq, term'_eq]
theorem norm_int (ctx : Context Int) (e : Expr) (p : Poly) (h : Stepwise.core_cert e (.num 0) p = true) :
    e.denote ctx = p.denote' ctx := by
  rw [Poly.denote'_eq, ← value_of_core ctx e (.num 0) p h]
  exact (Int.sub_zero _).symm
end Lean.Grind.CommRing
