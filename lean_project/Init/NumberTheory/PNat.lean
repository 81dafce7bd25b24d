prelude
import Init.NumberTheory.NatInt
/-!
`Init.NumberTheory.PNat`: the positive natural numbers `ℕ+`, with addition, multiplication, powers
and order taken from ℕ.
-/
universe u

/-- The positive natural numbers. -/
def PNat := { n : ℕ // 0 < n }
notation "ℕ+" => PNat

namespace PNat
variable {m n : ℕ+}
@[coe] def val (n : ℕ+) : ℕ := Subtype.val n
instance coePNatNat : CoeOut ℕ+ ℕ := ⟨val⟩
@[simp] theorem pos (n : ℕ+) : 0 < (n : ℕ) := Subtype.property n
theorem one_le (n : ℕ+) : 1 ≤ (n : ℕ) := n.pos
@[simp] theorem ne_zero (n : ℕ+) : (n : ℕ) ≠ 0 := Nat.ne_of_gt n.pos
theorem eq (h : (m : ℕ) = n) : m = n := by
  obtain ⟨m, hm⟩ := m
  obtain ⟨n, hn⟩ := n
  cases (show m = n from h)
  rfl
@[simp, norm_cast] theorem coe_inj : (m : ℕ) = n ↔ m = n := ⟨eq, fun h => by rw [h]⟩
instance instDecidableEq : DecidableEq ℕ+ := fun m n => decidable_of_iff ((m : ℕ) = n) coe_inj
/-- The positive number `n`. -/
def mk' (n : ℕ) (h : 0 < n) : ℕ+ := ⟨n, h⟩
@[simp] theorem mk_coe (n : ℕ) (h : 0 < n) : ((mk' n h : ℕ+) : ℕ) = n := rfl
instance instOfNat (n : ℕ) : OfNat ℕ+ (n + 1) := ⟨⟨n + 1, Nat.succ_pos n⟩⟩
@[simp, norm_cast] theorem val_ofNat (n : ℕ) : ((OfNat.ofNat (n + 1) : ℕ+) : ℕ) = OfNat.ofNat (n + 1) := rfl
instance instAdd : Add ℕ+ := ⟨fun m n => ⟨m + n, Nat.add_pos_left m.pos n⟩⟩
instance instMul : Mul ℕ+ := ⟨fun m n => ⟨m * n, Nat.mul_pos m.pos n.pos⟩⟩
instance instNatPow : NatPow ℕ+ := ⟨fun m k => ⟨(m : ℕ) ^ k, Nat.pow_pos m.pos⟩⟩
instance instSub : Sub ℕ+ := ⟨fun m n => if h : (n : ℕ) < m then ⟨m - n, Nat.sub_pos_of_lt h⟩ else 1⟩
instance instLE : LE ℕ+ := ⟨fun m n => (m : ℕ) ≤ n⟩
instance instLT : LT ℕ+ := ⟨fun m n => (m : ℕ) < n⟩
instance instDvd : Dvd ℕ+ := ⟨fun m n => ∃ c, n = m * c⟩
instance instDecidableLe (m n : ℕ+) : Decidable (m ≤ n) := Nat.decLe m n
instance instDecidableLt (m n : ℕ+) : Decidable (m < n) := Nat.decLt m n
instance instInhabited : Inhabited ℕ+ := ⟨1⟩
@[simp, norm_cast] theorem add_coe (m n : ℕ+) : ((m + n : ℕ+) : ℕ) = m + n := rfl
@[simp, norm_cast] theorem mul_coe (m n : ℕ+) : ((m * n : ℕ+) : ℕ) = m * n := rfl
@[simp, norm_cast] theorem pow_coe (m : ℕ+) (k : ℕ) : ((m ^ k : ℕ+) : ℕ) = (m : ℕ) ^ k := rfl
@[simp, norm_cast] theorem one_coe : ((1 : ℕ+) : ℕ) = 1 := rfl
@[simp, norm_cast] theorem coe_le_coe (m n : ℕ+) : (m : ℕ) ≤ n ↔ m ≤ n := Iff.rfl
@[simp, norm_cast] theorem coe_lt_coe (m n : ℕ+) : (m : ℕ) < n ↔ m < n := Iff.rfl
theorem dvd_iff : m ∣ n ↔ (m : ℕ) ∣ n := by
  constructor
  · rintro ⟨c, rfl⟩
    exact Nat.dvd_mul_right _ _
  · rintro ⟨c, h⟩
    have c0 : 0 < c := Nat.pos_of_ne_zero fun e => n.ne_zero (by rw [h, e, Nat.mul_zero])
    exact ⟨⟨c, c0⟩, eq h⟩
instance instCommMonoid : CommMonoid ℕ+ where
  one := 1
  mul_assoc _ _ _ := eq (Nat.mul_assoc _ _ _)
  one_mul _ := eq (Nat.one_mul _)
  mul_one _ := eq (Nat.mul_one _)
  pow_zero _ := rfl
  pow_succ _ _ := rfl
  mul_comm _ _ := eq (Nat.mul_comm _ _)
instance instLinearOrder : LinearOrder ℕ+ where
  min m n := if m ≤ n then m else n
  max m n := if m ≤ n then n else m
  le_refl m := Nat.le_refl m
  le_trans _ _ _ := Nat.le_trans
  lt_iff_le_not_ge _ _ := Nat.lt_iff_le_and_not_ge
  le_antisymm _ _ h k := eq (Nat.le_antisymm h k)
  le_total m n := Nat.le_total m n
  toDecidableLE := inferInstance
  toDecidableEq := inferInstance
  toDecidableLT := inferInstance
  min_def _ _ := rfl
  max_def _ _ := rfl
end PNat
/-- The positive number `n` as an element of `ℕ+`. -/
def Nat.toPNat (n : ℕ) (h : 0 < n) : ℕ+ := ⟨n, h⟩
