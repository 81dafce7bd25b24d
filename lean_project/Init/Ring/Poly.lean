prelude
import Init.Algebra.Cast
import Init.RArray
/-!
`Init.Ring.Poly`: polynomials with integer coefficients as data, their normal form, and the proof
that the normal form has the value of the expression in every commutative ring. `ring`, `linarith`
and `grind` prove by evaluating these functions in the kernel.

Every function is given by its recursor: the kernel reduces those fastest. No proof needs the order
of the monomials; the order only decides which sums meet.
-/
universe u
set_option linter.unusedVariables false

namespace Poly
open Lean (RArray)

/-- Expressions over commutative rings. -/
inductive E where
  | num (n : Nat)
  | atom (i : Nat)
  | add (a b : E)
  | mul (a b : E)
  | sub (a b : E)
  | neg (a : E)
  | pow (a : E) (n : Nat)
/-- Monomials: powers of atoms, in ascending order of the atoms. -/
inductive M where
  | one
  | cons (v e : Nat) (m : M)
/-- Polynomials: coefficients of monomials, in descending order of the monomials. -/
inductive P where
  | nil
  | cons (k : Int) (m : M) (p : P)
inductive Cmp where
  | lt | eq | gt

/-! ### Values -/

section
variable {R : Type u} [CommRing R]
/-- The numeral `n` of `R`. -/
noncomputable def numeral (R : Type u) [CommRing R] (n : Nat) : R :=
  Nat.rec Zero.zero (fun n _ => Nat.rec One.one (fun m _ => Nat.cast (Nat.succ (Nat.succ m))) n) n
noncomputable def E.den (l : RArray R) (e : E) : R :=
  E.rec (fun n => numeral R n) (fun i => l.get i) (fun _ _ x y => x + y) (fun _ _ x y => x * y)
    (fun _ _ x y => x - y) (fun _ x => -x) (fun _ n x => x ^ n) e
noncomputable def M.den (l : RArray R) (m : M) : R :=
  M.rec 1 (fun v e _ x => l.get v ^ e * x) m
noncomputable def P.den (l : RArray R) (p : P) : R :=
  P.rec 0 (fun k m _ x => (k : R) * m.den l + x) p
end

/-! ### Normal form -/

noncomputable def M.cmp (m : M) : M → Cmp :=
  M.rec (fun n => M.rec .eq (fun _ _ _ _ => .lt) n)
    (fun v e _ ih n => M.rec .gt (fun v' e' n' _ =>
      Bool.rec (Bool.rec .lt .gt (Nat.ble v v'))
        (Bool.rec (Bool.rec .gt .lt (Nat.ble e e')) (ih n') (Nat.beq e e')) (Nat.beq v v')) n) m
noncomputable def M.mul (m : M) : M → M :=
  M.rec (fun n => n)
    (fun v e m ih n => M.rec (.cons v e m) (fun v' e' n' r =>
      Bool.rec (Bool.rec (.cons v' e' r) (.cons v e (ih (.cons v' e' n'))) (Nat.ble v v'))
        (.cons v (Nat.add e e') (ih n')) (Nat.beq v v')) n) m
noncomputable def M.pow (m : M) (k : Nat) : M :=
  M.rec .one (fun v e _ r => .cons v (Nat.mul e k) r) m
noncomputable def isZero (k : Int) : Bool :=
  Int.rec (fun n => Nat.beq n 0) (fun _ => false) k
noncomputable def P.mk (k : Int) (m : M) (p : P) : P := Bool.rec (.cons k m p) p (isZero k)
noncomputable def P.add (p : P) : P → P :=
  P.rec (fun q => q)
    (fun k m p ih q => P.rec (.cons k m p) (fun k' m' q' r =>
      Cmp.rec (.cons k' m' r) (.mk (Int.add k k') m (ih q')) (.cons k m (ih (.cons k' m' q')))
        (m.cmp m')) q) p
/-- The product with `k * m`, where `k` is not zero. -/
noncomputable def P.smul (k : Int) (m : M) (p : P) : P :=
  P.rec .nil (fun k' m' _ r => .cons (Int.mul k k') (m.mul m') r) p
noncomputable def P.mul (p q : P) : P :=
  P.rec .nil (fun k m _ r => .add (.smul k m q) r) p
noncomputable def P.const (k : Int) : P := .mk k .one .nil
noncomputable def P.powSlow (p : P) (n : Nat) : P :=
  Nat.rec (.const 1) (fun _ r => .mul p r) n
/-- A power; of a single term with a coefficient in ℕ at once. -/
noncomputable def P.pow (p : P) (n : Nat) : P :=
  P.rec (P.powSlow p n) (fun k m p' _ => P.rec
    (Int.rec (fun c => .mk (Int.ofNat (Nat.pow c n)) (m.pow n) .nil) (fun _ => P.powSlow p n) k)
    (fun _ _ _ _ => P.powSlow p n) p') p
noncomputable def E.norm (e : E) : P :=
  E.rec (fun n => .const (Int.ofNat n)) (fun i => .cons 1 (.cons i 1 .one) .nil)
    (fun _ _ p q => p.add q) (fun _ _ p q => p.mul q) (fun _ _ p q => p.add (q.smul (-1) .one))
    (fun _ p => p.smul (-1) .one) (fun _ n p => p.pow n) e
noncomputable def intBeq (a b : Int) : Bool :=
  Int.rec (fun m => Int.rec (fun n => Nat.beq m n) (fun _ => false) b)
    (fun m => Int.rec (fun _ => false) (fun n => Nat.beq m n) b) a
noncomputable def M.beq (m : M) : M → Bool :=
  M.rec (fun n => M.rec true (fun _ _ _ _ => false) n)
    (fun v e _ ih n => M.rec false (fun v' e' n' _ =>
      Bool.rec false (Bool.rec false (ih n') (Nat.beq e e')) (Nat.beq v v')) n) m
noncomputable def P.beq (p : P) : P → Bool :=
  P.rec (fun q => P.rec true (fun _ _ _ _ => false) q)
    (fun k m _ ih q => P.rec false (fun k' m' q' _ =>
      Bool.rec false (Bool.rec false (ih q') (m.beq m')) (intBeq k k')) q) p

/-! ### Soundness -/

theorem intBeq_eq {a b : Int} (h : intBeq a b = true) : a = b := by
  cases a <;> cases b
  · exact congrArg _ (Nat.eq_of_beq_eq_true _ _ h)
  · exact Bool.noConfusion h
  · exact Bool.noConfusion h
  · exact congrArg _ (Nat.eq_of_beq_eq_true _ _ h)
theorem M.beq_eq : ∀ {m n : M}, m.beq n = true → m = n
  | .one, .one, _ => rfl
  | .one, .cons _ _ _, h => Bool.noConfusion h
  | .cons _ _ _, .one, h => Bool.noConfusion h
  | .cons v e m, .cons v' e' n, h => by
    change Bool.rec false (Bool.rec false (m.beq n) (Nat.beq e e')) (Nat.beq v v') = true at h
    cases hv : Nat.beq v v' with
    | false => rw [hv] at h; exact Bool.noConfusion h
    | true =>
      cases he : Nat.beq e e' with
      | false => rw [hv, he] at h; exact Bool.noConfusion h
      | true =>
        rw [hv, he] at h
        rw [Nat.eq_of_beq_eq_true _ _ hv, Nat.eq_of_beq_eq_true _ _ he, M.beq_eq h]
theorem P.beq_eq : ∀ {p q : P}, p.beq q = true → p = q
  | .nil, .nil, _ => rfl
  | .nil, .cons _ _ _, h => Bool.noConfusion h
  | .cons _ _ _, .nil, h => Bool.noConfusion h
  | .cons k m p, .cons k' m' q, h => by
    change Bool.rec false (Bool.rec false (p.beq q) (m.beq m')) (intBeq k k') = true at h
    cases hk : intBeq k k' with
    | false => rw [hk] at h; exact Bool.noConfusion h
    | true =>
      cases hm : m.beq m' with
      | false => rw [hk, hm] at h; exact Bool.noConfusion h
      | true =>
        rw [hk, hm] at h
        rw [intBeq_eq hk, M.beq_eq hm, P.beq_eq h]
theorem M.eq_of_cmp : ∀ {m n : M}, m.cmp n = .eq → m = n
  | .one, .one, _ => rfl
  | .one, .cons _ _ _, h => Cmp.noConfusion h
  | .cons _ _ _, .one, h => Cmp.noConfusion h
  | .cons v e m, .cons v' e' n, h => by
    change Bool.rec (Bool.rec .lt .gt (Nat.ble v v'))
        (Bool.rec (Bool.rec .gt .lt (Nat.ble e e')) (m.cmp n) (Nat.beq e e')) (Nat.beq v v') = Cmp.eq at h
    cases hv : Nat.beq v v' with
    | false =>
      rw [hv] at h
      cases hb : Nat.ble v v' with
      | false => rw [hb] at h; exact Cmp.noConfusion h
      | true => rw [hb] at h; exact Cmp.noConfusion h
    | true =>
      cases he : Nat.beq e e' with
      | false =>
        rw [hv, he] at h
        cases hb : Nat.ble e e' with
        | false => rw [hb] at h; exact Cmp.noConfusion h
        | true => rw [hb] at h; exact Cmp.noConfusion h
      | true =>
        rw [hv, he] at h
        rw [Nat.eq_of_beq_eq_true _ _ hv, Nat.eq_of_beq_eq_true _ _ he, M.eq_of_cmp h]

section
variable {R : Type u} [CommRing R] (l : RArray R)
theorem numeral_eq : ∀ n : Nat, numeral R n = (n : R)
  | 0 => Nat.cast_zero.symm
  | 1 => Nat.cast_one.symm
  | _ + 2 => rfl
theorem M.den_cons (v e : Nat) (m : M) : (M.cons v e m).den l = l.get v ^ e * m.den l := rfl
theorem P.den_cons (k : Int) (m : M) (p : P) : (P.cons k m p).den l = (k : R) * m.den l + p.den l := rfl
theorem P.den_nil : P.nil.den l = (0 : R) := rfl
theorem M.mul_den (m n : M) : (m.mul n).den l = m.den l * n.den l := by
  induction m generalizing n with
  | one => exact (one_mul _).symm
  | cons v e m ih =>
    induction n with
    | one => exact (mul_one _).symm
    | cons v' e' n ih' =>
      show M.den l (Bool.rec (Bool.rec (.cons v' e' ((M.cons v e m).mul n)) (.cons v e (m.mul (.cons v' e' n)))
        (Nat.ble v v')) (.cons v (Nat.add e e') (m.mul n)) (Nat.beq v v')) = _
      cases hv : Nat.beq v v' with
      | true =>
        show l.get v ^ (e + e') * (m.mul n).den l = _
        rw [ih, M.den_cons, M.den_cons, ← Nat.eq_of_beq_eq_true _ _ hv, pow_add, mul_mul_mul_comm]
      | false =>
        cases Nat.ble v v' with
        | true =>
          show l.get v ^ e * (m.mul (.cons v' e' n)).den l = _
          rw [ih, M.den_cons l v e m, mul_assoc]
        | false =>
          show l.get v' ^ e' * ((M.cons v e m).mul n).den l = _
          rw [ih', M.den_cons l v' e' n, mul_left_comm]
theorem M.pow_den (m : M) (k : Nat) : (m.pow k).den l = m.den l ^ k := by
  induction m with
  | one => exact (one_pow k).symm
  | cons v e m ih =>
    show l.get v ^ (e * k) * (m.pow k).den l = (l.get v ^ e * m.den l) ^ k
    rw [ih, mul_pow, pow_mul]
theorem P.mk_den (k : Int) (m : M) (p : P) : (P.mk k m p).den l = (k : R) * m.den l + p.den l := by
  cases k with
  | negSucc n => rfl
  | ofNat n => cases n with
    | succ n => rfl
    | zero =>
      show p.den l = ((0 : Int) : R) * m.den l + p.den l
      rw [Int.cast_zero, zero_mul, zero_add]
theorem P.add_den (p q : P) : (p.add q).den l = p.den l + q.den l := by
  induction p generalizing q with
  | nil => exact (zero_add _).symm
  | cons k m p ih =>
    induction q with
    | nil => exact (add_zero _).symm
    | cons k' m' q ih' =>
      show P.den l (Cmp.rec (.cons k' m' ((P.cons k m p).add q)) (.mk (Int.add k k') m (p.add q))
        (.cons k m (p.add (.cons k' m' q))) (m.cmp m')) = _
      cases hc : m.cmp m' with
      | lt =>
        show (k' : R) * m'.den l + ((P.cons k m p).add q).den l = _
        rw [ih', P.den_cons l k' m' q, add_left_comm]
      | eq =>
        show P.den l (.mk (k + k') m (p.add q)) = _
        rw [P.mk_den, ih, P.den_cons, P.den_cons, ← M.eq_of_cmp hc, Int.cast_add, add_mul, add_add_add_comm]
      | gt =>
        show (k : R) * m.den l + (p.add (.cons k' m' q)).den l = _
        rw [ih, P.den_cons l k m p, add_assoc]
theorem P.smul_den (k : Int) (m : M) (p : P) : (p.smul k m).den l = ((k : R) * m.den l) * p.den l := by
  induction p with
  | nil => exact (mul_zero _).symm
  | cons k' m' p ih =>
    show ((k * k' : Int) : R) * (m.mul m').den l + (p.smul k m).den l = _
    rw [ih, M.mul_den, Int.cast_mul, P.den_cons, mul_add, mul_mul_mul_comm]
theorem P.mul_den (p q : P) : (p.mul q).den l = p.den l * q.den l := by
  induction p with
  | nil => exact (zero_mul _).symm
  | cons k m p ih =>
    show ((q.smul k m).add (p.mul q)).den l = _
    rw [P.add_den, P.smul_den, ih, P.den_cons, add_mul]
theorem P.const_den (k : Int) : (P.const k).den l = (k : R) := by
  show P.den l (.mk k .one .nil) = _
  rw [P.mk_den]
  show (k : R) * 1 + 0 = _
  rw [mul_one, add_zero]
theorem P.powSlow_den (p : P) (n : Nat) : (p.powSlow n).den l = p.den l ^ n := by
  induction n with
  | zero => show P.den l (.const 1) = _; rw [P.const_den, Int.cast_one, pow_zero]
  | succ n ih => show (p.mul (p.powSlow n)).den l = _; rw [P.mul_den, ih, pow_succ']
theorem P.pow_den (p : P) (n : Nat) : (p.pow n).den l = p.den l ^ n := by
  cases p with
  | nil => exact P.powSlow_den l _ n
  | cons k m p => cases p with
    | cons => exact P.powSlow_den l _ n
    | nil => cases k with
      | negSucc => exact P.powSlow_den l _ n
      | ofNat c =>
        show P.den l (.mk ((c ^ n : Nat) : Int) (m.pow n) .nil) = ((((c : Nat) : Int) : R) * m.den l + 0) ^ n
        rw [P.mk_den, M.pow_den, Int.cast_natCast, Nat.cast_pow, add_zero, mul_pow, Int.cast_natCast]
        exact add_zero _
theorem P.neg_den (p : P) : (p.smul (-1) .one).den l = -p.den l := by
  rw [P.smul_den]
  show ((-1 : Int) : R) * 1 * p.den l = _
  rw [Int.cast_neg, Int.cast_one, mul_one, neg_mul, one_mul]
theorem E.norm_den (e : E) : e.norm.den l = e.den l := by
  induction e with
  | num n => show P.den l (.const (n : Int)) = numeral R n; rw [P.const_den, numeral_eq, Int.cast_natCast]
  | atom i =>
    show ((1 : Int) : R) * (l.get i ^ 1 * 1) + 0 = l.get i
    rw [Int.cast_one, one_mul, mul_one, add_zero, pow_one]
  | add a b iha ihb => show (a.norm.add b.norm).den l = _; rw [P.add_den, iha, ihb]; rfl
  | mul a b iha ihb => show (a.norm.mul b.norm).den l = _; rw [P.mul_den, iha, ihb]; rfl
  | sub a b iha ihb =>
    show (a.norm.add (b.norm.smul (-1) .one)).den l = a.den l - b.den l
    rw [P.add_den, P.neg_den, iha, ihb, sub_eq_add_neg]
  | neg a iha => show (a.norm.smul (-1) .one).den l = -a.den l; rw [P.neg_den, iha]
  | pow a n iha => show (a.norm.pow n).den l = a.den l ^ n; rw [P.pow_den, iha]
end

/-- Equal normal forms: equal values. What `ring` proves an equation by. -/
theorem eq_of_norm {R : Type u} [CommRing R] (l : RArray R) (a b : E)
    (h : a.norm.beq b.norm = true) : a.den l = b.den l := by
  rw [← E.norm_den, ← E.norm_den, P.beq_eq h]

/-! ### Units: atoms `u` with `k * u = 1` -/

/-- The exponent of the atom `v`. -/
noncomputable def M.degree (v : Nat) (m : M) : Nat :=
  M.rec 0 (fun v' e _ r => Bool.rec r (Nat.add e r) (Nat.beq v v')) m
noncomputable def M.drop (v : Nat) (m : M) : M :=
  M.rec .one (fun v' e _ r => Bool.rec (.cons v' e r) r (Nat.beq v v')) m
/-- `k ^ d` times the polynomial when `v` is the inverse of `k`; zero if `v` has degree above `d`. -/
noncomputable def P.clear (v k d : Nat) (p : P) : P :=
  P.rec .nil (fun c m _ r =>
    P.add (.cons (Int.mul c (Int.ofNat (Nat.pow k (Nat.sub d (m.degree v))))) (m.drop v) .nil) r) p
/-- No exponent of `v` is above `d`. -/
noncomputable def P.bounded (v d : Nat) (p : P) : Bool :=
  P.rec true (fun _ m _ r => Bool.rec false r (Nat.ble (m.degree v) d)) p
noncomputable def P.isNil (p : P) : Bool := P.rec true (fun _ _ _ _ => false) p

section
variable {R : Type u} [CommRing R] (l : RArray R) {v k : Nat}
theorem both {x y : Bool} (h : (Bool.rec false y x : Bool) = true) : x = true ∧ y = true := by
  cases x with
  | true => exact ⟨rfl, h⟩
  | false => exact Bool.noConfusion h
theorem M.drop_den (v : Nat) (m : M) : m.den l = l.get v ^ m.degree v * (m.drop v).den l := by
  induction m with
  | one => show (1 : R) = l.get v ^ 0 * 1; rw [pow_zero, mul_one]
  | cons v' e m ih =>
    show l.get v' ^ e * m.den l = l.get v ^ (Bool.rec (m.degree v) (e + m.degree v) (Nat.beq v v') : Nat)
      * M.den l (Bool.rec (.cons v' e (m.drop v)) (m.drop v) (Nat.beq v v'))
    cases h : Nat.beq v v' with
    | true => rw [← Nat.eq_of_beq_eq_true _ _ h]; rw [ih, ← mul_assoc, ← pow_add]
    | false => rw [ih, mul_left_comm]; rfl
theorem unit_pow {u c : R} (h : c * u = 1) {d e : Nat} (le : e ≤ d) : c ^ d * u ^ e = c ^ (d - e) := by
  obtain ⟨f, hf⟩ := Nat.le.dest le
  rw [← hf, Nat.add_sub_cancel_left, pow_add, mul_comm (c ^ e), mul_assoc, ← mul_pow, h, one_pow, mul_one]
theorem P.clear_den (d : Nat) (h : (k : R) * l.get v = 1) (p : P) (hp : p.bounded v d = true) :
    (p.clear v k d).den l = (k : R) ^ d * p.den l := by
  induction p with
  | nil => exact (mul_zero _).symm
  | cons c m p ih =>
    have hp := both hp
    show (P.add (.cons (c * ((k ^ (d - m.degree v) : Nat) : Int)) (m.drop v) .nil) (p.clear v k d)).den l = _
    rw [P.add_den, ih hp.2, P.den_cons, P.den_nil, add_zero, P.den_cons, mul_add, M.drop_den l v m,
      Int.cast_mul, Int.cast_natCast, Nat.cast_pow, ← unit_pow h (Nat.le_of_ble_eq_true hp.1)]
    rw [mul_assoc, mul_assoc, mul_left_comm]
theorem P.zero_of_clear (d : Nat) (h : (k : R) * l.get v = 1) (p : P) (hp : p.bounded v d = true)
    (hc : (p.clear v k d).den l = 0) : p.den l = 0 := by
  rw [P.clear_den l d h p hp] at hc
  have : l.get v ^ d * ((k : R) ^ d * p.den l) = 0 := by rw [hc, mul_zero]
  rw [← mul_assoc, ← mul_pow, mul_comm (l.get v), h, one_pow, one_mul] at this
  exact this
theorem P.zero_of_isNil (p : P) (h : p.isNil = true) : p.den l = 0 := by
  cases p with
  | nil => rfl
  | cons => exact Bool.noConfusion h
theorem eq_of_sub_den {a b : E} (h : (a.sub b).norm.den l = 0) : a.den l = b.den l := by
  rw [E.norm_den] at h
  exact sub_eq_zero.mp h
end

/-! ### Natural numbers: the expressions without subtraction, by their casts -/

/-- The value in ℕ of an expression without subtraction. -/
noncomputable def E.denNat (l : RArray Nat) (e : E) : Nat :=
  E.rec (fun n => n) (fun i => l.get i) (fun _ _ x y => x + y) (fun _ _ x y => x * y)
    (fun _ _ _ _ => 0) (fun _ _ => 0) (fun _ n x => x ^ n) e
/-- No subtraction, no negation. -/
noncomputable def E.plain (e : E) : Bool :=
  E.rec (fun _ => true) (fun _ => true) (fun _ _ x y => Bool.rec false y x)
    (fun _ _ x y => Bool.rec false y x) (fun _ _ _ _ => false) (fun _ _ => false) (fun _ _ x => x) e
noncomputable def castContext (l : RArray Nat) : RArray Int :=
  RArray.rec (fun x => .leaf (x : Int)) (fun p _ _ l r => .branch p l r) l
theorem get_castContext (l : RArray Nat) (i : Nat) : (castContext l).get i = (l.get i : Int) := by
  induction l with
  | leaf x => rfl
  | branch p l r ihl ihr =>
    show Bool.rec ((castContext l).get i) ((castContext r).get i) (Nat.ble p i)
      = ((Bool.rec (l.get i) (r.get i) (Nat.ble p i) : Nat) : Int)
    cases Nat.ble p i with
    | true => exact ihr
    | false => exact ihl
theorem E.denNat_cast (l : RArray Nat) (e : E) (h : e.plain = true) :
    (e.denNat l : Int) = e.den (castContext l) := by
  induction e with
  | num n => exact (numeral_eq (R := Int) n).symm
  | atom i => exact (get_castContext l i).symm
  | add a b iha ihb =>
    have h := both h
    show ((a.denNat l + b.denNat l : Nat) : Int) = a.den _ + b.den _
    rw [Nat.cast_add, iha h.1, ihb h.2]
  | mul a b iha ihb =>
    have h := both h
    show ((a.denNat l * b.denNat l : Nat) : Int) = a.den _ * b.den _
    rw [Nat.cast_mul, iha h.1, ihb h.2]
  | sub => exact Bool.noConfusion h
  | neg => exact Bool.noConfusion h
  | pow a n iha =>
    show ((a.denNat l ^ n : Nat) : Int) = a.den _ ^ n
    rw [Nat.cast_pow, iha h]
/-- Equal normal forms: equal naturals. -/
theorem eq_of_norm_nat (l : RArray Nat) (a b : E) (ha : a.plain = true) (hb : b.plain = true)
    (h : a.norm.beq b.norm = true) : a.denNat l = b.denNat l := by
  apply Nat.cast_injective (R := Int)
  rw [E.denNat_cast l a ha, E.denNat_cast l b hb]
  exact eq_of_norm _ a b h
end Poly
