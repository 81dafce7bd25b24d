prelude
import Init.Nat.Div
/-!
`Init.Int.Basic`: ℤ with its operations, decidable equality and order, the ring laws and the casts.

Constructors, instance names and definitions by cases are Lean 4.35's. Every integer is a difference
of two naturals (`Int.eq_subNatNat`); the operations on differences (`Int.subNatNat_add_subNatNat`,
`Int.subNatNat_mul_subNatNat`, `Int.subNatNat_le`, ..) turn every ring law into one about ℕ.
-/
universe u
set_option linter.unusedSimpArgs false
set_option linter.unusedVariables false

set_option genCtorIdx false in
inductive Int : Type where
  | ofNat : Nat → Int
  | negSucc : Nat → Int
-- Compiled code holds integers as Lean's runtime does, not as objects of these constructors.
attribute [extern "lean_nat_to_int"] Int.ofNat
attribute [extern "lean_int_neg_succ_of_nat"] Int.negSucc
class IntCast (R : Type u) where
  protected intCast : Int → R
@[reducible, match_pattern] protected def Int.cast {R : Type u} [IntCast R] : Int → R := IntCast.intCast
instance instNatCastInt : NatCast Int where natCast n := Int.ofNat n
instance instIntCastInt : IntCast Int where intCast n := n
instance instOfNat {n : Nat} : OfNat Int n := ⟨Int.ofNat n⟩
namespace Int
def negOfNat : Nat → Int
  | 0 => 0
  | Nat.succ m => negSucc m
@[extern "lean_int_neg"] protected def neg (n : @& Int) : Int := match n with
  | ofNat n => negOfNat n
  | negSucc n => ofNat (Nat.succ n)
instance instNegInt : Neg Int where neg := Int.neg
def subNatNat (m n : Nat) : Int := match (n - m : Nat) with
  | 0 => ofNat (m - n)
  | Nat.succ k => negSucc k
@[extern "lean_int_add"] protected def add (m n : @& Int) : Int := match m, n with
  | ofNat m, ofNat n => ofNat (m + n)
  | ofNat m, negSucc n => subNatNat m (Nat.succ n)
  | negSucc m, ofNat n => subNatNat n (Nat.succ m)
  | negSucc m, negSucc n => negSucc (Nat.succ (m + n))
instance instAdd : Add Int where add := Int.add
@[extern "lean_int_mul"] protected def mul (m n : @& Int) : Int := match m, n with
  | ofNat m, ofNat n => ofNat (m * n)
  | ofNat m, negSucc n => negOfNat (m * Nat.succ n)
  | negSucc m, ofNat n => negOfNat (Nat.succ m * n)
  | negSucc m, negSucc n => ofNat (Nat.succ m * Nat.succ n)
instance instMul : Mul Int where mul := Int.mul
@[extern "lean_int_sub"] protected def sub (m n : @& Int) : Int := m + -n
instance instSub : Sub Int where sub := Int.sub
inductive NonNeg : Int → Prop where
  | mk (n : Nat) : NonNeg (ofNat n)
protected def le (a b : Int) : Prop := NonNeg (b - a)
instance instLEInt : LE Int where le := Int.le
protected def lt (a b : Int) : Prop := (a + 1) ≤ b
instance instLTInt : LT Int where lt := Int.lt
def isNonNeg : Int → Prop
  | ofNat _ => True
  | negSucc _ => False
theorem isNonNeg_of_nonNeg {m : Int} (h : NonNeg m) : isNonNeg m := @NonNeg.rec (fun m _ => isNonNeg m) (fun _ => True.intro) _ h
noncomputable def decNonneg (m : Int) : Decidable (NonNeg m) := match m with
  | ofNat m => isTrue (NonNeg.mk m)
  | negSucc i => isFalse (fun h => isNonNeg_of_nonNeg h)
@[extern "lean_int_dec_le"] instance decLe (a b : @& Int) : Decidable (a ≤ b) := decNonneg _
@[extern "lean_int_dec_lt"] instance decLt (a b : @& Int) : Decidable (a < b) := decNonneg _
@[extern "lean_nat_abs"] def natAbs (m : @& Int) : Nat := match m with
  | ofNat m => m
  | negSucc m => Nat.succ m
attribute [gen_constructor_elims] Int
@[extern "lean_int_dec_eq"] protected def decEq (a b : @& Int) : Decidable (a = b) := match a, b with
  | ofNat a, ofNat b => if h : a = b then isTrue (h ▸ rfl) else isFalse (fun k => h (by injection k))
  | negSucc a, negSucc b => if h : a = b then isTrue (h ▸ rfl) else isFalse (fun k => h (by injection k))
  | ofNat a, negSucc b => isFalse (fun k => by contradiction)
  | negSucc a, ofNat b => isFalse (fun k => by contradiction)
instance instDecidableEq : DecidableEq Int := Int.decEq
instance instInhabited : Inhabited Int := ⟨ofNat 0⟩
def sign : Int → Int
  | ofNat (Nat.succ _) => 1
  | ofNat 0 => 0
  | negSucc _ => -1
def toNat : Int → Nat
  | ofNat n => n
  | negSucc _ => 0
@[extern "lean_int_ediv"] protected def ediv (a b : @& Int) : Int := match a, b with
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / Nat.succ n)
  | negSucc _, ofNat 0 => 0
  | negSucc m, ofNat (Nat.succ n) => negSucc (m / Nat.succ n)
  | negSucc m, negSucc n => ofNat (Nat.succ (m / Nat.succ n))
@[extern "lean_int_emod"] protected def emod (a b : @& Int) : Int := match a, b with
  | ofNat m, n => ofNat (m % natAbs n)
  | negSucc m, n => subNatNat (natAbs n) (Nat.succ (m % natAbs n))
instance instDiv : Div Int where div := Int.ediv
instance instMod : Mod Int where mod := Int.emod
instance instDvd : Dvd Int := ⟨fun a b => Exists (fun c => b = a * c)⟩
protected def pow (m : Int) : Nat → Int
  | 0 => 1
  | Nat.succ n => Int.pow m n * m
instance instNatPow : NatPow Int where pow := Int.pow
instance instMin : Min Int := minOfLe
instance instMax : Max Int := maxOfLe
/-! ### Every integer is a difference of two naturals -/

theorem subNatNat_zero (n : Nat) : subNatNat n 0 = ofNat n := by
  show (match (0 - n : Nat) with | 0 => ofNat (n - 0) | Nat.succ k => negSucc k) = _
  rw [Nat.zero_sub]; rfl
theorem zero_subNatNat (n : Nat) : subNatNat 0 n = negOfNat n := by cases n <;> rfl
theorem subNatNat_add_add (m n k : Nat) : subNatNat (m + k) (n + k) = subNatNat m n := by
  show (match (n + k - (m + k) : Nat) with | 0 => ofNat (m + k - (n + k)) | Nat.succ k => negSucc k) = _
  rw [Nat.add_sub_add_right, Nat.add_sub_add_right]; rfl
theorem subNatNat_add_left {m n : Nat} : subNatNat (m + n) m = ofNat n := by
  have h := subNatNat_add_add n 0 m
  rw [Nat.zero_add, Nat.add_comm, subNatNat_zero] at h; exact h
theorem subNatNat_add_right {m n : Nat} : subNatNat m (m + n + 1) = negSucc n := by
  have h := subNatNat_add_add 0 (n + 1) m
  rw [Nat.zero_add, Nat.add_comm (n + 1)] at h; exact h
theorem eq_subNatNat (a : Int) : ∃ m n, a = subNatNat m n := by
  cases a with
  | ofNat n => exact ⟨n, 0, (subNatNat_zero n).symm⟩
  | negSucc n => exact ⟨0, n + 1, rfl⟩
@[elab_as_elim] theorem subNatNat_elim {P : Nat → Nat → Int → Prop} (m n : Nat) (h1 : ∀ i n, P (n + i) n (ofNat i)) (h2 : ∀ i m, P m (m + i + 1) (negSucc i)) : P m n (subNatNat m n) := by
  cases Nat.lt_or_ge m n with
  | inl l =>
    obtain ⟨k, e⟩ := Nat.le.dest l
    rw [Nat.succ_add] at e
    subst e
    rw [show Nat.succ (m + k) = m + k + 1 from rfl, subNatNat_add_right]
    exact h2 k m
  | inr g =>
    obtain ⟨k, e⟩ := Nat.le.dest g
    subst e
    rw [subNatNat_add_left]
    exact h1 k n
theorem subNatNat_inj {m n k l : Nat} : subNatNat m n = subNatNat k l ↔ m + l = k + n := by
  constructor
  · intro h
    induction m, n using subNatNat_elim with
    | h1 i n =>
      induction k, l using subNatNat_elim with
      | h1 j l =>
        injection h with h
        subst h
        simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.add_zero]
      | h2 j k => contradiction
    | h2 i m =>
      induction k, l using subNatNat_elim with
      | h1 j l => contradiction
      | h2 j k =>
        injection h with h
        subst h
        simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.add_zero]
  · intro h
    rw [← subNatNat_add_add m n l, h, Nat.add_comm n l, subNatNat_add_add]
theorem subNatNat_cancel {m n k l : Nat} (h : m + l = k + n) : subNatNat m n = subNatNat k l := subNatNat_inj.mpr h
theorem ofNat_eq_subNatNat (n : Nat) : (n : Int) = subNatNat n 0 := (subNatNat_zero n).symm
theorem neg_subNatNat (m n : Nat) : -(subNatNat m n) = subNatNat n m := by
  induction m, n using subNatNat_elim with
  | h1 i n =>
    show negOfNat i = _
    rw [← zero_subNatNat]; apply subNatNat_cancel; rw [Nat.zero_add, Nat.add_comm]
  | h2 i m =>
    show ofNat (i + 1) = _
    rw [← subNatNat_zero]; apply subNatNat_cancel
    simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.zero_add, Nat.add_zero]
theorem subNatNat_add_subNatNat (m n k l : Nat) : subNatNat m n + subNatNat k l = subNatNat (m + k) (n + l) := by
  induction m, n using subNatNat_elim with
  | h1 i n =>
    induction k, l using subNatNat_elim with
    | h1 j l =>
      show ofNat (i + j) = _
      rw [← subNatNat_zero]; apply subNatNat_cancel
      simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.zero_add, Nat.add_zero]
    | h2 j k =>
      show subNatNat i (j + 1) = _
      apply subNatNat_cancel
      simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.add_zero]
  | h2 i m =>
    induction k, l using subNatNat_elim with
    | h1 j l =>
      show subNatNat j (i + 1) = _
      apply subNatNat_cancel
      simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.add_zero]
    | h2 j k =>
      show negSucc (i + j + 1) = _
      rw [show negSucc (i + j + 1) = subNatNat 0 (i + j + 1 + 1) from rfl]; apply subNatNat_cancel
      simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.zero_add, Nat.add_zero]
theorem subNatNat_mul_subNatNat (m n k l : Nat) : subNatNat m n * subNatNat k l = subNatNat (m * k + n * l) (m * l + n * k) := by
  induction m, n using subNatNat_elim with
  | h1 i n =>
    induction k, l using subNatNat_elim with
    | h1 j l =>
      show ofNat (i * j) = _
      rw [← subNatNat_zero]; apply subNatNat_cancel
      simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.zero_add, Nat.add_zero]
    | h2 j k =>
      show negOfNat (i * (j + 1)) = _
      rw [← zero_subNatNat]; apply subNatNat_cancel
      simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.zero_add, Nat.add_zero, Nat.mul_one]
  | h2 i m =>
    induction k, l using subNatNat_elim with
    | h1 j l =>
      show negOfNat ((i + 1) * j) = _
      rw [← zero_subNatNat]; apply subNatNat_cancel
      simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.zero_add, Nat.add_zero, Nat.one_mul]
    | h2 j k =>
      show ofNat ((i + 1) * (j + 1)) = _
      rw [← subNatNat_zero]; apply subNatNat_cancel
      simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.zero_add, Nat.add_zero, Nat.one_mul, Nat.mul_one]
theorem subNatNat_sub_subNatNat (m n k l : Nat) : subNatNat m n - subNatNat k l = subNatNat (m + l) (n + k) := by
  show subNatNat m n + -(subNatNat k l) = _
  rw [neg_subNatNat, subNatNat_add_subNatNat]
theorem subNatNat_nonNeg {m n : Nat} : NonNeg (subNatNat m n) ↔ n ≤ m := by
  induction m, n using subNatNat_elim with
  | h1 i n => exact ⟨fun _ => Nat.le_add_right _ _, fun _ => .mk i⟩
  | h2 i m => exact ⟨fun h => (isNonNeg_of_nonNeg h).elim, fun h => (Nat.lt_irrefl m (Nat.lt_of_lt_of_le (Nat.lt_succ_of_le (Nat.le_add_right m i)) h)).elim⟩
theorem subNatNat_le {m n k l : Nat} : subNatNat m n ≤ subNatNat k l ↔ m + l ≤ k + n := by
  show NonNeg (subNatNat k l - subNatNat m n) ↔ _
  rw [subNatNat_sub_subNatNat, subNatNat_nonNeg, Nat.add_comm l m]
theorem one_eq_subNatNat : (1 : Int) = subNatNat 1 0 := rfl
theorem zero_eq_subNatNat : (0 : Int) = subNatNat 0 0 := rfl
theorem subNatNat_lt {m n k l : Nat} : subNatNat m n < subNatNat k l ↔ m + l < k + n := by
  show subNatNat m n + 1 ≤ subNatNat k l ↔ _
  rw [one_eq_subNatNat, subNatNat_add_subNatNat, subNatNat_le, Nat.add_right_comm]; exact Iff.rfl

/-! ### Ring laws -/

protected theorem add_comm (a b : Int) : a + b = b + a := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; obtain ⟨k, l, f⟩ := eq_subNatNat b
  subst e; subst f
  rw [subNatNat_add_subNatNat, subNatNat_add_subNatNat, Nat.add_comm m, Nat.add_comm n]
protected theorem add_assoc (a b c : Int) : a + b + c = a + (b + c) := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; obtain ⟨k, l, f⟩ := eq_subNatNat b; obtain ⟨p, q, g⟩ := eq_subNatNat c
  subst e; subst f; subst g
  simp only [subNatNat_add_subNatNat, Nat.add_assoc]
@[simp] protected theorem add_zero (a : Int) : a + 0 = a := by cases a <;> rfl
@[simp] protected theorem zero_add (a : Int) : 0 + a = a := by rw [Int.add_comm, Int.add_zero]
protected theorem add_left_neg (a : Int) : -a + a = 0 := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; subst e
  rw [neg_subNatNat, subNatNat_add_subNatNat, zero_eq_subNatNat, Nat.add_comm]; apply subNatNat_cancel; rw [Nat.zero_add, Nat.add_zero]
protected theorem add_right_neg (a : Int) : a + -a = 0 := by rw [Int.add_comm, Int.add_left_neg]
protected theorem add_left_comm (a b c : Int) : a + (b + c) = b + (a + c) := by rw [← Int.add_assoc, Int.add_comm a, Int.add_assoc]
protected theorem add_right_comm (a b c : Int) : a + b + c = a + c + b := by rw [Int.add_assoc, Int.add_comm b, Int.add_assoc]
protected theorem mul_comm (a b : Int) : a * b = b * a := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; obtain ⟨k, l, f⟩ := eq_subNatNat b
  subst e; subst f
  simp only [subNatNat_mul_subNatNat, Nat.mul_comm, Nat.add_comm]
protected theorem mul_assoc (a b c : Int) : a * b * c = a * (b * c) := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; obtain ⟨k, l, f⟩ := eq_subNatNat b; obtain ⟨p, q, g⟩ := eq_subNatNat c
  subst e; subst f; subst g
  simp only [subNatNat_mul_subNatNat, Nat.mul_add, Nat.add_mul, Nat.mul_assoc, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.add_zero]
protected theorem mul_add (a b c : Int) : a * (b + c) = a * b + a * c := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; obtain ⟨k, l, f⟩ := eq_subNatNat b; obtain ⟨p, q, g⟩ := eq_subNatNat c
  subst e; subst f; subst g
  simp only [subNatNat_mul_subNatNat, subNatNat_add_subNatNat, Nat.mul_add, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.add_zero]
protected theorem add_mul (a b c : Int) : (a + b) * c = a * c + b * c := by
  rw [Int.mul_comm, Int.mul_add, Int.mul_comm c, Int.mul_comm c]
protected theorem one_mul (a : Int) : 1 * a = a := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; subst e
  rw [one_eq_subNatNat, subNatNat_mul_subNatNat]
  simp only [Nat.one_mul, Nat.zero_mul, Nat.add_zero]
protected theorem mul_one (a : Int) : a * 1 = a := by rw [Int.mul_comm, Int.one_mul]
protected theorem zero_mul (a : Int) : 0 * a = 0 := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; subst e
  rw [zero_eq_subNatNat, subNatNat_mul_subNatNat]
  simp only [Nat.zero_mul, Nat.add_zero]
protected theorem mul_zero (a : Int) : a * 0 = 0 := by rw [Int.mul_comm, Int.zero_mul]
protected theorem sub_eq_add_neg {a b : Int} : a - b = a + -b := rfl
protected theorem neg_neg (a : Int) : -(-a) = a := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; subst e
  rw [neg_subNatNat, neg_subNatNat]
protected theorem neg_add {a b : Int} : -(a + b) = -a + -b := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; obtain ⟨k, l, f⟩ := eq_subNatNat b
  subst e; subst f
  simp only [subNatNat_add_subNatNat, neg_subNatNat]
protected theorem neg_mul (a b : Int) : -a * b = -(a * b) := by
  obtain ⟨m, n, e⟩ := eq_subNatNat a; obtain ⟨k, l, f⟩ := eq_subNatNat b
  subst e; subst f
  simp only [subNatNat_mul_subNatNat, neg_subNatNat, Nat.add_comm]
protected theorem mul_neg (a b : Int) : a * -b = -(a * b) := by rw [Int.mul_comm, Int.neg_mul, Int.mul_comm]
protected theorem neg_zero : -(0 : Int) = 0 := rfl
protected theorem sub_self (a : Int) : a - a = 0 := Int.add_right_neg a
protected theorem sub_zero (a : Int) : a - 0 = a := Int.add_zero a
protected theorem zero_sub (a : Int) : 0 - a = -a := Int.zero_add _
protected theorem mul_left_comm (a b c : Int) : a * (b * c) = b * (a * c) := by rw [← Int.mul_assoc, Int.mul_comm a, Int.mul_assoc]
protected theorem mul_sub (a b c : Int) : a * (b - c) = a * b - a * c := by
  show a * (b + -c) = a * b + -(a * c)
  rw [Int.mul_add, Int.mul_neg]
protected theorem sub_mul (a b c : Int) : (a - b) * c = a * c - b * c := by
  show (a + -b) * c = a * c + -(b * c)
  rw [Int.add_mul, Int.neg_mul]
protected theorem sub_add_cancel (a b : Int) : a - b + b = a := by
  show a + -b + b = a
  rw [Int.add_assoc, Int.add_left_neg, Int.add_zero]
protected theorem add_sub_cancel (a b : Int) : a + b - b = a := by
  show a + b + -b = a
  rw [Int.add_assoc, Int.add_right_neg, Int.add_zero]

/-! ### Casts -/

theorem natCast_add (a b : Nat) : (Nat.cast (a + b) : Int) = Nat.cast a + Nat.cast b := rfl
theorem natCast_mul (a b : Nat) : (Nat.cast (a * b) : Int) = Nat.cast a * Nat.cast b := rfl
theorem natCast_succ (a : Nat) : (Nat.cast (Nat.succ a) : Int) = Nat.cast a + 1 := rfl
theorem ofNat_inj {a b : Nat} : (a : Int) = Nat.cast b ↔ a = b := ⟨fun h => by injection h, fun h => by rw [h]⟩
theorem natCast_le {a b : Nat} : (a : Int) ≤ Nat.cast b ↔ a ≤ b := by
  rw [ofNat_eq_subNatNat, ofNat_eq_subNatNat, subNatNat_le]; exact Iff.rfl
theorem natCast_lt {a b : Nat} : (a : Int) < Nat.cast b ↔ a < b := by
  rw [ofNat_eq_subNatNat, ofNat_eq_subNatNat, subNatNat_lt]; exact Iff.rfl
theorem natCast_nonneg (n : Nat) : (0 : Int) ≤ Nat.cast n := natCast_le.mpr (Nat.zero_le n)
end Int
