prelude
import Init.NumberTheory.Parity
import Init.Nat.GcdLemmas
/-!
`Init.Rat.Defs`: the rational numbers. A rational is its reduced fraction, so equality is equality
of numerator and denominator; `Rat.IsRep q n d` says that `q` is the fraction `n / d`, reduced or
not, and turns every law into one about integers. Division by zero is zero.
-/
set_option linter.unusedVariables false
set_option linter.unusedSimpArgs false

/-- The rational numbers, as reduced fractions. -/
structure Rat where
  mk' ::
  num : Int
  den : Nat
  den_nz : den ≠ 0
  reduced : num.natAbs.Coprime den
notation "ℚ" => Rat

universe u
/-- Types with a cast from the rationals. -/
class RatCast (K : Type u) where
  protected ratCast : Rat → K
@[coe, reducible, match_pattern] protected def Rat.cast {K : Type u} [RatCast K] : Rat → K :=
  RatCast.ratCast
instance Rat.instCoeTailOfRatCast {K : Type u} [RatCast K] : CoeTail Rat K where coe := Rat.cast
instance Rat.instCoeHTCTOfRatCast {K : Type u} [RatCast K] : CoeHTCT Rat K where coe := Rat.cast

namespace Rat
variable {p q r : ℚ} {n m d e : ℤ}
theorem ext (hn : p.num = q.num) (hd : p.den = q.den) : p = q := by
  cases p
  cases q
  dsimp only at hn hd
  subst hn hd
  rfl
theorem ext_iff : p = q ↔ p.num = q.num ∧ p.den = q.den :=
  ⟨fun h => h ▸ ⟨rfl, rfl⟩, fun h => ext h.1 h.2⟩
instance instDecidableEq : DecidableEq ℚ := fun p q =>
  decidable_of_iff (p.num = q.num ∧ p.den = q.den) ext_iff.symm
theorem den_pos (q : ℚ) : 0 < q.den := Nat.pos_of_ne_zero q.den_nz
theorem den_ne_zero (q : ℚ) : q.den ≠ 0 := q.den_nz
theorem pos (q : ℚ) : 0 < q.den := q.den_pos

/-! ### Fractions -/

/-- The fraction `num / den`, reduced. -/
def normalize (num : ℤ) (den : ℕ) (den_nz : den ≠ 0) : ℚ where
  num := num / (num.natAbs.gcd den : ℕ)
  den := den / num.natAbs.gcd den
  den_nz := fun h => by
    have g := Nat.gcd_dvd_right num.natAbs den
    rw [Nat.div_eq_zero_iff_lt (Nat.pos_of_dvd_of_pos g (Nat.pos_of_ne_zero den_nz))] at h
    exact Nat.not_le_of_lt h (Nat.le_of_dvd (Nat.pos_of_ne_zero den_nz) g)
  reduced := by
    have g0 : 0 < num.natAbs.gcd den := Nat.gcd_pos_of_pos_right _ (Nat.pos_of_ne_zero den_nz)
    have : (num / (num.natAbs.gcd den : ℕ)).natAbs = num.natAbs / num.natAbs.gcd den := by
      obtain ⟨c, hc⟩ := Int.natCast_dvd.mpr (Nat.gcd_dvd_left num.natAbs den)
      have hn : num.natAbs = num.natAbs.gcd den * c.natAbs := by
        conv => lhs; rw [hc, Int.natAbs_mul, Int.natAbs_natCast]
      have h1 : num / (num.natAbs.gcd den : ℕ) = c :=
        Int.ediv_eq_of_eq_mul_right (by omega) hc
      have h2 : num.natAbs / num.natAbs.gcd den = c.natAbs :=
        Nat.div_eq_of_eq_mul_right g0 hn
      rw [h1, h2]
    rw [this]
    exact Nat.coprime_div_gcd_div_gcd g0
/-- The integer `n` as a rational. -/
def ofInt (num : ℤ) : ℚ := ⟨num, 1, Nat.one_ne_zero, Nat.coprime_one_right _⟩
/-- `n / d` for a natural denominator; zero when `d = 0`. -/
def _root_.mkRat (num : ℤ) (den : ℕ) : ℚ :=
  if den_nz : den = 0 then ofInt 0 else normalize num den den_nz
/-- `n / d` for an integer denominator; zero when `d = 0`. -/
def divInt : ℤ → ℤ → ℚ
  | n, .ofNat d => mkRat n d
  | n, .negSucc d => normalize (-n) (d + 1) (Nat.succ_ne_zero d)
instance instIntCast : IntCast ℚ := ⟨Rat.ofInt⟩
instance instNatCast : NatCast ℚ := ⟨fun n => Rat.ofInt n⟩
instance instOfNat {n : ℕ} : OfNat ℚ n := ⟨Nat.cast n⟩
instance instInhabited : Inhabited ℚ := ⟨0⟩
/-- Whether the rational is an integer. -/
def isInt (a : ℚ) : Bool := a.den == 1

/-! ### Operations -/

protected def add (a b : ℚ) : ℚ :=
  normalize (a.num * b.den + b.num * a.den) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)
instance instAdd : Add ℚ := ⟨Rat.add⟩
protected def mul (a b : ℚ) : ℚ :=
  normalize (a.num * b.num) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)
instance instMul : Mul ℚ := ⟨Rat.mul⟩
protected def neg (a : ℚ) : ℚ :=
  { a with num := -a.num, reduced := by rw [Int.natAbs_neg]; exact a.reduced }
instance instNeg : Neg ℚ := ⟨Rat.neg⟩
protected def sub (a b : ℚ) : ℚ :=
  normalize (a.num * b.den - b.num * a.den) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)
instance instSub : Sub ℚ := ⟨Rat.sub⟩
protected def inv (a : ℚ) : ℚ := divInt a.den a.num
instance instInv : Inv ℚ := ⟨Rat.inv⟩
protected def div (a b : ℚ) : ℚ := a * b⁻¹
instance instDiv : Div ℚ := ⟨Rat.div⟩
protected def pow (q : ℚ) (n : ℕ) : ℚ where
  num := q.num ^ n
  den := q.den ^ n
  den_nz := Nat.pow_ne_zero n q.den_nz
  reduced := by rw [Int.natAbs_pow]; exact q.reduced.pow n n
instance instNatPow : NatPow ℚ := ⟨Rat.pow⟩
protected def le (a b : ℚ) : Prop := a.num * b.den ≤ b.num * a.den
instance instLE : LE ℚ := ⟨Rat.le⟩
protected def lt (a b : ℚ) : Prop := a.num * b.den < b.num * a.den
instance instLT : LT ℚ := ⟨Rat.lt⟩
instance instDecidableLe (a b : ℚ) : Decidable (a ≤ b) :=
  Int.decLe (a.num * b.den) (b.num * a.den)
instance instDecidableLt (a b : ℚ) : Decidable (a < b) :=
  Int.decLt (a.num * b.den) (b.num * a.den)
instance instMin : Min ℚ := minOfLe
instance instMax : Max ℚ := maxOfLe
/-- The largest integer that is not above. -/
protected def floor (a : ℚ) : ℤ := a.num / a.den
/-- The least integer that is not below. -/
protected def ceil (a : ℚ) : ℤ := -(-a.num / a.den)

/-! ### Fractions represent rationals -/

/-- `q` is the fraction `n / d`. -/
structure IsRep (q : ℚ) (n d : ℤ) : Prop where
  den_ne_zero : d ≠ 0
  eq : q.num * d = n * q.den
theorem isRep_self (q : ℚ) : IsRep q q.num q.den := ⟨by have := q.den_nz; omega, rfl⟩
private theorem den_cast_ne_zero (q : ℚ) : (q.den : ℤ) ≠ 0 := by have := q.den_nz; omega
theorem isRep_ofInt (n : ℤ) : IsRep (ofInt n) n 1 := ⟨by decide, rfl⟩
theorem isRep_normalize (n : ℤ) (d : ℕ) (h : d ≠ 0) : IsRep (normalize n d h) n d := by
  refine ⟨by omega, ?_⟩
  show n / (n.natAbs.gcd d : ℕ) * (d : ℤ) = n * (d / n.natAbs.gcd d : ℕ)
  obtain ⟨a, ha⟩ := Int.natCast_dvd.mpr (Nat.gcd_dvd_left n.natAbs d)
  obtain ⟨b, hb⟩ := Nat.gcd_dvd_right n.natAbs d
  have g0 : 0 < n.natAbs.gcd d := Nat.gcd_pos_of_pos_right _ (Nat.pos_of_ne_zero h)
  have h1 : n / (n.natAbs.gcd d : ℕ) = a := Int.ediv_eq_of_eq_mul_right (by omega) ha
  have h2 : d / n.natAbs.gcd d = b := Nat.div_eq_of_eq_mul_right g0 hb
  rw [h1, h2]
  have hb' : (d : ℤ) = (n.natAbs.gcd d : ℕ) * (b : ℤ) := by rw [← Int.natCast_mul, ← hb]
  rw [hb', Int.mul_left_comm, ← Int.mul_assoc, ← ha]
/-- Two fractions of the same rational have equal cross products. -/
theorem IsRep.cross (h : IsRep q n d) (k : IsRep q m e) : n * e = m * d := by
  have : (q.den : ℤ) * (n * e) = q.den * (m * d) := by
    rw [← Int.mul_assoc, Int.mul_comm _ n, ← h.eq, Int.mul_right_comm, k.eq, Int.mul_right_comm,
      Int.mul_comm]
  exact Int.eq_of_mul_eq_mul_left (den_cast_ne_zero q) this
/-- Rationals with fractions of equal cross products are equal. -/
theorem IsRep.unique (h : IsRep p n d) (k : IsRep q m e) (c : n * e = m * d) : p = q := by
  have key : p.num * q.den = q.num * p.den := by
    have : (d * e) * (p.num * q.den) = (d * e) * (q.num * p.den) := by
      rw [show (d * e) * (p.num * q.den) = p.num * d * (e * q.den) by
          simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm],
        show (d * e) * (q.num * p.den) = q.num * e * (d * p.den) by
          simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm], h.eq, k.eq]
      rw [show n * ↑p.den * (e * ↑q.den) = n * e * (p.den * q.den) by
          simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm],
        show m * ↑q.den * (d * ↑p.den) = m * d * (p.den * q.den) by
          simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm], c]
    exact Int.eq_of_mul_eq_mul_left (Int.mul_ne_zero h.den_ne_zero k.den_ne_zero) this
  have keyN : p.num.natAbs * q.den = q.num.natAbs * p.den := by
    have := congrArg Int.natAbs key
    rwa [Int.natAbs_mul, Int.natAbs_mul, Int.natAbs_natCast, Int.natAbs_natCast] at this
  have hd : p.den = q.den := Nat.dvd_antisymm
    (p.reduced.symm.dvd_of_dvd_mul_left (by rw [keyN]; exact Nat.dvd_mul_left _ _))
    (q.reduced.symm.dvd_of_dvd_mul_left (by rw [← keyN]; exact Nat.dvd_mul_left _ _))
  refine ext ?_ hd
  rw [hd] at key
  exact Int.eq_of_mul_eq_mul_right (den_cast_ne_zero q) key
theorem IsRep.eq_iff (h : IsRep p n d) (k : IsRep q m e) : p = q ↔ n * e = m * d :=
  ⟨fun c => (c ▸ h).cross k, h.unique k⟩
theorem IsRep.of_eq (h : IsRep q n d) (he : e ≠ 0) (c : n * e = m * d) : IsRep q m e := by
  refine ⟨he, Int.eq_of_mul_eq_mul_left h.den_ne_zero ?_⟩
  rw [show d * (q.num * e) = q.num * d * e by
      simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm], h.eq,
    show n * q.den * e = n * e * q.den by
      simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm], c]
  simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm]
theorem IsRep.add (h : IsRep p n d) (k : IsRep q m e) : IsRep (p + q) (n * e + m * d) (d * e) := by
  have := isRep_normalize (p.num * q.den + q.num * p.den) (p.den * q.den)
    (Nat.mul_ne_zero p.den_nz q.den_nz)
  refine IsRep.of_eq this (Int.mul_ne_zero h.den_ne_zero k.den_ne_zero) ?_
  rw [Int.natCast_mul, Int.add_mul, Int.add_mul,
    show p.num * q.den * (d * e) = p.num * d * (q.den * e) by
      simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm],
    show q.num * p.den * (d * e) = q.num * e * (p.den * d) by
      simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm], h.eq, k.eq]
  simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm]
theorem IsRep.mul (h : IsRep p n d) (k : IsRep q m e) : IsRep (p * q) (n * m) (d * e) := by
  have := isRep_normalize (p.num * q.num) (p.den * q.den) (Nat.mul_ne_zero p.den_nz q.den_nz)
  refine IsRep.of_eq this (Int.mul_ne_zero h.den_ne_zero k.den_ne_zero) ?_
  rw [Int.natCast_mul, show p.num * q.num * (d * e) = p.num * d * (q.num * e) by
    simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm], h.eq, k.eq]
  simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm]
theorem IsRep.neg (h : IsRep p n d) : IsRep (-p) (-n) d := by
  refine ⟨h.den_ne_zero, ?_⟩
  show -p.num * d = -n * p.den
  rw [Int.neg_mul, Int.neg_mul, h.eq]
theorem IsRep.sub (h : IsRep p n d) (k : IsRep q m e) : IsRep (p - q) (n * e - m * d) (d * e) := by
  have := isRep_normalize (p.num * q.den - q.num * p.den) (p.den * q.den)
    (Nat.mul_ne_zero p.den_nz q.den_nz)
  refine IsRep.of_eq this (Int.mul_ne_zero h.den_ne_zero k.den_ne_zero) ?_
  rw [Int.natCast_mul, Int.sub_mul, Int.sub_mul,
    show p.num * q.den * (d * e) = p.num * d * (q.den * e) by
      simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm],
    show q.num * p.den * (d * e) = q.num * e * (p.den * d) by
      simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm], h.eq, k.eq]
  simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm]
theorem IsRep.pow (h : IsRep p n d) (k : ℕ) : IsRep (p ^ k) (n ^ k) (d ^ k) := by
  refine ⟨Int.pow_ne_zero h.den_ne_zero, ?_⟩
  show p.num ^ k * d ^ k = n ^ k * ((p.den ^ k : ℕ) : ℤ)
  rw [Int.natCast_pow, ← Int.mul_pow, ← Int.mul_pow, h.eq]
theorem isRep_zero : IsRep 0 0 1 := isRep_ofInt 0
theorem isRep_one : IsRep 1 1 1 := isRep_ofInt 1
theorem isRep_divInt (n : ℤ) {d : ℤ} (h : d ≠ 0) : IsRep (divInt n d) n d := by
  cases d with
  | ofNat d =>
    have d0 : d ≠ 0 := fun e => h (by rw [e]; rfl)
    show IsRep (mkRat n d) n d
    unfold mkRat
    rw [dif_neg d0]
    exact isRep_normalize n d d0
  | negSucc d =>
    refine (isRep_normalize (-n) (d + 1) (Nat.succ_ne_zero d)).of_eq h ?_
    show -n * Int.negSucc d = n * ((d + 1 : ℕ) : ℤ)
    rw [Int.neg_mul, ← Int.mul_neg]
    rfl
theorem IsRep.num_eq_zero_iff (h : IsRep p n d) : p = 0 ↔ n = 0 := by
  rw [h.eq_iff isRep_zero, Int.mul_one, Int.zero_mul]
theorem IsRep.inv (h : IsRep p n d) (hn : n ≠ 0) : IsRep p⁻¹ d n := by
  have hp : p.num ≠ 0 := fun e => by
    have := h.eq
    rw [e, Int.zero_mul] at this
    exact Int.mul_ne_zero hn (den_cast_ne_zero p) this.symm
  refine (isRep_divInt p.den hp).of_eq hn ?_
  rw [Int.mul_comm, ← h.eq, Int.mul_comm]
theorem IsRep.le_iff (h : IsRep p n d) (k : IsRep q m e) (hd : 0 < d) (he : 0 < e) :
    p ≤ q ↔ n * e ≤ m * d := by
  have hp : (0 : ℤ) < p.den := by have := p.den_nz; omega
  have hq : (0 : ℤ) < q.den := by have := q.den_nz; omega
  show p.num * q.den ≤ q.num * p.den ↔ _
  have lhs : (d * e) * (p.num * q.den) = (p.den * q.den) * (n * e) := by
    rw [show (d * e) * (p.num * q.den) = p.num * d * (e * q.den) by
      simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm], h.eq]
    simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm]
  have rhs : (d * e) * (q.num * p.den) = (p.den * q.den) * (m * d) := by
    rw [show (d * e) * (q.num * p.den) = q.num * e * (d * p.den) by
      simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm], k.eq]
    simp only [Int.mul_assoc, Int.mul_comm, Int.mul_left_comm]
  constructor
  · intro c
    have := Int.mul_le_mul_of_nonneg_left c (Int.le_of_lt (Int.mul_pos hd he))
    rw [lhs, rhs] at this
    exact Int.le_of_mul_le_mul_left this (Int.mul_pos hp hq)
  · intro c
    have := Int.mul_le_mul_of_nonneg_left c (Int.le_of_lt (Int.mul_pos hp hq))
    rw [← lhs, ← rhs] at this
    exact Int.le_of_mul_le_mul_left this (Int.mul_pos hd he)
end Rat
