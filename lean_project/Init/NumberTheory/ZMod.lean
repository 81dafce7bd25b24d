prelude
import Init.NumberTheory.ModEq
import Init.Finset.Interval
import Init.Algebra.Field
/-!
`Init.NumberTheory.ZMod`: the integers modulo `n` (`ZMod n`; ℤ itself for `n = 0`) as a commutative
ring, with inverses by the extended Euclidean algorithm; a field for prime `n`.
-/
set_option linter.unusedVariables false

/-! ### Bezout's coefficients -/

namespace Nat
/-- The extended Euclidean algorithm; `fuel` bounds its steps. -/
def xgcdAux : ℕ → ℕ → ℤ → ℤ → ℕ → ℤ → ℤ → ℤ × ℤ
  | 0, _, _, _, _, s', t' => (s', t')
  | fuel + 1, r, s, t, r', s', t' =>
    cond (Nat.beq r 0) (s', t')
      (xgcdAux fuel (r' % r) (s' - (r' / r : ℕ) * s) (t' - (r' / r : ℕ) * t) r s t)
/-- `x * gcdA x y + y * gcdB x y = gcd x y`. -/
def gcdA (x y : ℕ) : ℤ := (xgcdAux x x 1 0 y 0 1).1
def gcdB (x y : ℕ) : ℤ := (xgcdAux x x 1 0 y 0 1).2
private theorem xgcdAux_spec (x y : ℤ) : ∀ (fuel r : ℕ) (s t : ℤ) (r' : ℕ) (s' t' : ℤ), r ≤ fuel →
    (r : ℤ) = x * s + y * t → (r' : ℤ) = x * s' + y * t' →
    (gcd r r' : ℤ) = x * (xgcdAux fuel r s t r' s' t').1 + y * (xgcdAux fuel r s t r' s' t').2 := by
  intro fuel
  induction fuel with
  | zero =>
    intro r s t r' s' t' h h1 h2
    rw [Nat.eq_zero_of_le_zero h, gcd_zero_left]
    exact h2
  | succ fuel ih =>
    intro r s t r' s' t' h h1 h2
    show (gcd r r' : ℤ) = x * (cond (Nat.beq r 0) (s', t') (xgcdAux fuel (r' % r)
      (s' - (r' / r : ℕ) * s) (t' - (r' / r : ℕ) * t) r s t)).1 + y * (cond (Nat.beq r 0) (s', t')
      (xgcdAux fuel (r' % r) (s' - (r' / r : ℕ) * s) (t' - (r' / r : ℕ) * t) r s t)).2
    cases e : Nat.beq r 0 with
    | true => rw [eq_of_beq_eq_true _ _ e, gcd_zero_left]; exact h2
    | false =>
      have r0 := ne_of_beq_eq_false _ _ e
      rw [gcd_rec]
      refine ih (r' % r) _ _ r s t ?_ ?_ h1
      · have := Nat.mod_lt r' (Nat.pos_of_ne_zero r0); omega
      · have : (r' : ℤ) = r * (r' / r : ℕ) + (r' % r : ℕ) := by
          rw [← Int.natCast_mul, ← Int.natCast_add, Nat.div_add_mod]
        rw [mul_sub, mul_sub, mul_left_comm x, mul_left_comm y, ← add_sub_add_comm, ← h2, ← mul_add,
          ← h1, mul_comm _ (r : ℤ)]
        omega
theorem gcd_eq_gcd_ab (x y : ℕ) : (gcd x y : ℤ) = x * gcdA x y + y * gcdB x y :=
  xgcdAux_spec x y x x 1 0 y 0 1 (Nat.le_refl x) (by rw [mul_one, mul_zero, add_zero])
    (by rw [mul_one, mul_zero, zero_add])
end Nat

/-! ### The ring -/

/-- The integers modulo `n`; ℤ itself for `n = 0`. -/
def ZMod : ℕ → Type
  | 0 => ℤ
  | n + 1 => Fin (n + 1)
namespace ZMod
variable {n : ℕ}
/-- The class of an integer. -/
def ofInt : (n : ℕ) → ℤ → ZMod n
  | 0, z => z
  | n + 1, z => (⟨(z % (n + 1 : ℕ)).toNat, by
      have := Int.emod_nonneg z (show ((n + 1 : ℕ) : ℤ) ≠ 0 by omega)
      have := Int.emod_lt_of_pos z (show (0 : ℤ) < (n + 1 : ℕ) by omega)
      omega⟩ : Fin (n + 1))
/-- The least nonnegative representative (the integer itself for `n = 0`). -/
def toInt : {n : ℕ} → ZMod n → ℤ
  | 0, z => z
  | n + 1, z => ((show Fin (n + 1) from z).val : ℕ)
/-- The least nonnegative representative, the absolute value for `n = 0`. -/
def val : {n : ℕ} → ZMod n → ℕ
  | 0, z => (show ℤ from z).natAbs
  | n + 1, z => (show Fin (n + 1) from z).val
instance decEq : {n : ℕ} → DecidableEq (ZMod n)
  | 0 => inferInstanceAs (DecidableEq ℤ)
  | n + 1 => fun a b => decidable_of_iff
      ((show Fin (n + 1) from a).val = (show Fin (n + 1) from b).val)
      ⟨fun h => by
        obtain ⟨a, ha⟩ : Fin (n + 1) := a
        obtain ⟨b, hb⟩ : Fin (n + 1) := b
        cases (show a = b from h)
        rfl, fun h => by rw [h]⟩
theorem ofInt_toInt (a : ZMod n) : ofInt n (toInt a) = a := by
  cases n with
  | zero => rfl
  | succ n =>
    obtain ⟨a, ha⟩ : Fin (n + 1) := a
    show (⟨((a : ℤ) % (n + 1 : ℕ)).toNat, _⟩ : Fin (n + 1)) = ⟨a, ha⟩
    congr 1
    rw [← Int.natCast_emod, Nat.mod_eq_of_lt ha]; rfl
theorem toInt_ofInt (z : ℤ) : toInt (ofInt n z) = z % n := by
  cases n with
  | zero => exact (Int.emod_zero z).symm
  | succ n =>
    have := Int.emod_nonneg z (show ((n + 1 : ℕ) : ℤ) ≠ 0 by omega)
    show (((z % (n + 1 : ℕ)).toNat : ℕ) : ℤ) = z % (n + 1 : ℕ)
    omega
theorem ofInt_eq_iff {a b : ℤ} : ofInt n a = ofInt n b ↔ a ≡ b [ZMOD n] := by
  constructor
  · intro h
    have := congrArg toInt h
    rw [toInt_ofInt, toInt_ofInt] at this; exact this
  · intro h
    rw [← ofInt_toInt (ofInt n a), ← ofInt_toInt (ofInt n b), toInt_ofInt, toInt_ofInt,
      show a % n = b % n from h]
theorem toInt_ofInt_modEq (z : ℤ) : toInt (ofInt n z) ≡ z [ZMOD n] := by
  rw [toInt_ofInt]; exact Int.mod_modEq z n
@[elab_as_elim] theorem ind {p : ZMod n → Prop} (h : ∀ z : ℤ, p (ofInt n z)) (a : ZMod n) : p a :=
  ofInt_toInt a ▸ h (toInt a)
protected def add (a b : ZMod n) : ZMod n := ofInt n (toInt a + toInt b)
protected def mul (a b : ZMod n) : ZMod n := ofInt n (toInt a * toInt b)
protected def neg (a : ZMod n) : ZMod n := ofInt n (-toInt a)
protected def sub (a b : ZMod n) : ZMod n := ofInt n (toInt a - toInt b)
protected def pow (a : ZMod n) (k : ℕ) : ZMod n := ofInt n (toInt a ^ k)
theorem ofInt_add (a b : ℤ) : ZMod.add (ofInt n a) (ofInt n b) = ofInt n (a + b) :=
  ofInt_eq_iff.mpr ((toInt_ofInt_modEq a).add (toInt_ofInt_modEq b))
theorem ofInt_mul (a b : ℤ) : ZMod.mul (ofInt n a) (ofInt n b) = ofInt n (a * b) :=
  ofInt_eq_iff.mpr ((toInt_ofInt_modEq a).mul (toInt_ofInt_modEq b))
theorem ofInt_neg (a : ℤ) : ZMod.neg (ofInt n a) = ofInt n (-a) :=
  ofInt_eq_iff.mpr (toInt_ofInt_modEq a).neg
theorem ofInt_sub (a b : ℤ) : ZMod.sub (ofInt n a) (ofInt n b) = ofInt n (a - b) :=
  ofInt_eq_iff.mpr ((toInt_ofInt_modEq a).sub (toInt_ofInt_modEq b))
theorem ofInt_pow (a : ℤ) (k : ℕ) : ZMod.pow (ofInt n a) k = ofInt n (a ^ k) :=
  ofInt_eq_iff.mpr ((toInt_ofInt_modEq a).pow k)
instance commRing (n : ℕ) : CommRing (ZMod n) where
  add := ZMod.add
  mul := ZMod.mul
  neg := ZMod.neg
  sub := ZMod.sub
  pow := ZMod.pow
  zero := ofInt n 0
  one := ofInt n 1
  natCast k := ofInt n k
  intCast k := ofInt n k
  add_assoc a b c := by
    induction a using ind with | h a => induction b using ind with | h b =>
      induction c using ind with | h c =>
        show ZMod.add (ZMod.add _ _) _ = ZMod.add _ (ZMod.add _ _)
        simp only [ofInt_add, Int.add_assoc]
  add_comm a b := by
    induction a using ind with | h a => induction b using ind with | h b =>
      show ZMod.add _ _ = ZMod.add _ _
      rw [ofInt_add, ofInt_add, Int.add_comm]
  zero_add a := by
    induction a using ind with | h a =>
      show ZMod.add (ofInt n 0) _ = _
      rw [ofInt_add, Int.zero_add]
  mul_assoc a b c := by
    induction a using ind with | h a => induction b using ind with | h b =>
      induction c using ind with | h c =>
        show ZMod.mul (ZMod.mul _ _) _ = ZMod.mul _ (ZMod.mul _ _)
        simp only [ofInt_mul, Int.mul_assoc]
  one_mul a := by
    induction a using ind with | h a =>
      show ZMod.mul (ofInt n 1) _ = _
      rw [ofInt_mul, Int.one_mul]
  mul_one a := by
    induction a using ind with | h a =>
      show ZMod.mul _ (ofInt n 1) = _
      rw [ofInt_mul, Int.mul_one]
  pow_zero a := by
    induction a using ind with | h a => exact ofInt_pow a 0
  pow_succ a k := by
    induction a using ind with | h a =>
      show ZMod.pow _ _ = ZMod.mul (ZMod.pow _ _) _
      rw [ofInt_pow, ofInt_pow, ofInt_mul, Int.pow_succ]
  mul_comm a b := by
    induction a using ind with | h a => induction b using ind with | h b =>
      show ZMod.mul _ _ = ZMod.mul _ _
      rw [ofInt_mul, ofInt_mul, Int.mul_comm]
  mul_add a b c := by
    induction a using ind with | h a => induction b using ind with | h b =>
      induction c using ind with | h c =>
        show ZMod.mul _ (ZMod.add _ _) = ZMod.add (ZMod.mul _ _) (ZMod.mul _ _)
        simp only [ofInt_add, ofInt_mul, Int.mul_add]
  add_mul a b c := by
    induction a using ind with | h a => induction b using ind with | h b =>
      induction c using ind with | h c =>
        show ZMod.mul (ZMod.add _ _) _ = ZMod.add (ZMod.mul _ _) (ZMod.mul _ _)
        simp only [ofInt_add, ofInt_mul, Int.add_mul]
  zero_mul a := by
    induction a using ind with | h a =>
      show ZMod.mul (ofInt n 0) _ = ofInt n 0
      rw [ofInt_mul, Int.zero_mul]
  mul_zero a := by
    induction a using ind with | h a =>
      show ZMod.mul _ (ofInt n 0) = ofInt n 0
      rw [ofInt_mul, Int.mul_zero]
  natCast_zero := rfl
  natCast_succ k := (ofInt_add (k : ℤ) 1).symm
  neg_add_cancel a := by
    induction a using ind with | h a =>
      show ZMod.add (ZMod.neg _) _ = ofInt n 0
      rw [ofInt_neg, ofInt_add, Int.add_left_neg]
  sub_eq_add_neg a b := by
    induction a using ind with | h a => induction b using ind with | h b =>
      show ZMod.sub _ _ = ZMod.add _ (ZMod.neg _)
      rw [ofInt_sub, ofInt_neg, ofInt_add]; rfl
  intCast_ofNat k := rfl
  intCast_negSucc k := (ofInt_neg ((k + 1 : ℕ) : ℤ)).symm
theorem intCast_def (z : ℤ) : (z : ZMod n) = ofInt n z := rfl
theorem natCast_def (k : ℕ) : (k : ZMod n) = ofInt n k := rfl
theorem intCast_eq_intCast_iff (a b : ℤ) (c : ℕ) : (a : ZMod c) = b ↔ a ≡ b [ZMOD c] :=
  ofInt_eq_iff
theorem natCast_eq_natCast_iff (a b c : ℕ) : (a : ZMod c) = b ↔ a ≡ b [MOD c] :=
  (ofInt_eq_iff (a := a) (b := b)).trans Int.natCast_modEq_iff
theorem intCast_zmod_eq_zero_iff_dvd (a : ℤ) (b : ℕ) : (a : ZMod b) = 0 ↔ (b : ℤ) ∣ a :=
  (ofInt_eq_iff (b := 0)).trans Int.modEq_zero_iff_dvd
theorem intCast_zmod_eq_zero_iff_dvd' (a : ℤ) (b : ℕ) : (a : ZMod b) = 0 ↔ (b : ℤ) ∣ a :=
  intCast_zmod_eq_zero_iff_dvd a b
theorem natCast_zmod_eq_zero_iff_dvd (a b : ℕ) : (a : ZMod b) = 0 ↔ b ∣ a := by
  rw [← Int.cast_natCast, intCast_zmod_eq_zero_iff_dvd, Int.natCast_dvd_natCast]
theorem natCast_self (n : ℕ) : (n : ZMod n) = 0 :=
  (natCast_zmod_eq_zero_iff_dvd n n).mpr (Nat.dvd_refl n)
@[simp] theorem natCast_val (a : ZMod (n + 1)) : ((val a : ℕ) : ZMod (n + 1)) = a := ofInt_toInt a
theorem val_lt (a : ZMod (n + 1)) : val a < n + 1 := (show Fin (n + 1) from a).isLt
theorem val_natCast (a : ℕ) : val (a : ZMod (n + 1)) = a % (n + 1) := by
  show ((a : ℤ) % (n + 1 : ℕ)).toNat = a % (n + 1)
  rw [← Int.natCast_emod]; rfl
instance instFintype (n : ℕ) : Fintype (ZMod (n + 1)) := inferInstanceAs (Fintype (Fin (n + 1)))
instance instInhabited : Inhabited (ZMod n) := ⟨0⟩

/-! ### Inverses -/

/-- Bezout's coefficient of the representative; the sign for `n = 0`. -/
protected def inv : {n : ℕ} → ZMod n → ZMod n
  | 0, z => (show ℤ from z).sign
  | n + 1, z => ofInt (n + 1) (Nat.gcdA (val z) (n + 1))
instance instInv (n : ℕ) : Inv (ZMod n) := ⟨ZMod.inv⟩
theorem mul_inv_eq_gcd (a : ZMod (n + 1)) : a * a⁻¹ = Nat.gcd (val a) (n + 1) := by
  have : a = ofInt (n + 1) (val a) := (natCast_val a).symm
  have h : ZMod.mul (ofInt (n + 1) (val a)) (ofInt (n + 1) (Nat.gcdA (val a) (n + 1))) =
      ofInt (n + 1) (Nat.gcd (val a) (n + 1)) := by
    rw [ofInt_mul, ofInt_eq_iff, Nat.gcd_eq_gcd_ab, Int.modEq_iff_dvd, add_sub_cancel_left]
    exact dvd_mul_right _ _
  rw [← this] at h
  exact h
theorem mul_inv_of_coprime (a : ZMod (n + 1)) (h : Nat.Coprime (val a) (n + 1)) : a * a⁻¹ = 1 := by
  rw [mul_inv_eq_gcd, show Nat.gcd (val a) (n + 1) = 1 from h, Nat.cast_one]
theorem coe_mul_inv_eq_one {m : ℕ} (x : ℕ) (h : Nat.Coprime x (m + 1)) :
    (x : ZMod (m + 1)) * (x : ZMod (m + 1))⁻¹ = 1 :=
  mul_inv_of_coprime _ (by rw [val_natCast]; exact (Nat.gcd_mod_left _ _).trans h)
instance instField (p : ℕ) [hp : Fact p.Prime] : Field (ZMod p) where
  inv a := a⁻¹
  div a b := a * b⁻¹
  exists_pair_ne := ⟨0, 1, fun h => hp.out.not_dvd_one
    ((natCast_zmod_eq_zero_iff_dvd 1 p).mp (by rw [Nat.cast_one]; exact h.symm))⟩
  div_eq_mul_inv _ _ := rfl
  mul_inv_cancel a ha := by
    obtain ⟨k, rfl⟩ := Nat.exists_eq_add_one_of_ne_zero hp.out.ne_zero
    refine mul_inv_of_coprime a (Nat.Coprime.symm (hp.out.coprime_iff_not_dvd.mpr fun d => ha ?_))
    rw [← natCast_val a]
    exact (natCast_zmod_eq_zero_iff_dvd _ _).mpr d
  inv_zero := by
    obtain ⟨k, rfl⟩ := Nat.exists_eq_add_one_of_ne_zero hp.out.ne_zero
    have v : val (0 : ZMod (k + 1)) = 0 := (val_natCast 0).trans (Nat.zero_mod _)
    show ofInt (k + 1) (Nat.gcdA (val (0 : ZMod (k + 1))) (k + 1)) = 0
    rw [v]; rfl
end ZMod
