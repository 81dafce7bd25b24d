prelude
import Init.Omega.LinearCombo
/-!
`Init.Omega.Constraint`: intervals for linear combinations; the steps of `omega`'s elimination
(combination, division by a common divisor, balanced remainders) preserve satisfaction.
-/

theorem Bool.and_elim {a b : Bool} (h : Bool.and a b = true) : a = true ∧ b = true := by
  cases a with
  | false => contradiction
  | true => exact ⟨rfl, h⟩
theorem Bool.and_intro {a b : Bool} (h : a = true) (k : b = true) : Bool.and a b = true := by
  subst h; subst k; rfl

theorem Int.le_ediv_iff {a b k : Int} (h : 0 < k) : a ≤ b / k ↔ k * a ≤ b := by
  constructor
  · intro l
    exact Int.le_trans (Int.mul_le_mul_of_nonneg_left l (Int.le_of_lt h)) (Int.mul_ediv_self_le (Int.ne_of_gt h))
  · intro l
    apply Int.not_lt.mp
    intro n
    have m := Int.mul_le_mul_of_nonneg_left (Int.add_one_le_of_lt n) (Int.le_of_lt h)
    rw [Int.mul_add, Int.mul_one] at m
    exact Int.lt_irrefl _ (Int.lt_of_lt_of_le (Int.lt_of_lt_of_le (Int.lt_mul_ediv_self_add h) m) l)

namespace Lean.Omega

abbrev LowerBound : Type := Option Int
abbrev UpperBound : Type := Option Int

structure Constraint where
  lowerBound : LowerBound
  upperBound : UpperBound

namespace Constraint

def allOption (f : Int → Bool) : Option Int → Bool
  | none => true
  | some x => f x
def mapOption (f : Int → Int) : Option Int → Option Int
  | none => none
  | some x => some (f x)
def sat (c : Constraint) (t : Int) : Bool :=
  Bool.and (allOption (fun x => decide (x ≤ t)) c.lowerBound)
    (allOption (fun x => decide (t ≤ x)) c.upperBound)
def map (c : Constraint) (f : Int → Int) : Constraint :=
  ⟨mapOption f c.lowerBound, mapOption f c.upperBound⟩
def flip (c : Constraint) : Constraint := ⟨c.upperBound, c.lowerBound⟩
def neg (c : Constraint) : Constraint := c.flip.map (fun x => -x)
def trivial : Constraint := ⟨none, none⟩
def impossible : Constraint := ⟨some 1, some 0⟩
def exact (r : Int) : Constraint := ⟨some r, some r⟩
def isImpossible : Constraint → Bool
  | ⟨some x, some y⟩ => decide (y < x)
  | _ => false
def scale (k : Int) (c : Constraint) : Constraint :=
  if k = 0 then (if c.isImpossible = true then c else ⟨some 0, some 0⟩)
  else if 0 < k then c.map (fun x => k * x) else c.flip.map (fun x => k * x)
def addOption : Option Int → Option Int → Option Int
  | some a, some b => some (a + b)
  | _, _ => none
def add (x y : Constraint) : Constraint :=
  ⟨addOption x.lowerBound y.lowerBound, addOption x.upperBound y.upperBound⟩
def combo (a : Int) (x : Constraint) (b : Int) (y : Constraint) : Constraint :=
  add (scale a x) (scale b y)
def mergeOption (f : Int → Int → Int) : Option Int → Option Int → Option Int
  | some a, some b => some (f a b)
  | some a, none => some a
  | none, y => y
def combine (x y : Constraint) : Constraint :=
  ⟨mergeOption max x.lowerBound y.lowerBound, mergeOption min x.upperBound y.upperBound⟩
def div (c : Constraint) (k : Nat) : Constraint :=
  ⟨mapOption (fun x => -((-x) / (k : Int))) c.lowerBound,
   mapOption (fun y => y / (k : Int)) c.upperBound⟩
abbrev sat' (c : Constraint) (x y : Coeffs) : Prop := c.sat (Coeffs.dot x y) = true

/-! ### Satisfaction as a proposition -/

def Below : Option Int → Int → Prop
  | none, _ => True
  | some x, t => x ≤ t
def Above : Option Int → Int → Prop
  | none, _ => True
  | some x, t => t ≤ x

theorem sat_iff {c : Constraint} {t : Int} :
    c.sat t = true ↔ Below c.lowerBound t ∧ Above c.upperBound t := by
  cases c with | mk l u =>
  constructor
  · intro h
    obtain ⟨a, b⟩ := Bool.and_elim h
    constructor
    · cases l with
      | none => exact True.intro
      | some x => exact of_decide_eq_true (p := x ≤ t) a
    · cases u with
      | none => exact True.intro
      | some x => exact of_decide_eq_true (p := t ≤ x) b
  · rintro ⟨a, b⟩
    apply Bool.and_intro
    · cases l with
      | none => rfl
      | some x => exact decide_eq_true (p := x ≤ t) a
    · cases u with
      | none => rfl
      | some x => exact decide_eq_true (p := t ≤ x) b

theorem exact_sat_iff {r t : Int} : (exact r).sat t = true ↔ t = r := by
  rw [sat_iff]
  exact ⟨fun h => Int.le_antisymm h.2 h.1, fun e => e ▸ ⟨Int.le_refl t, Int.le_refl t⟩⟩

theorem not_sat_of_isImpossible {c : Constraint} (h : isImpossible c = true) {t : Int} :
    ¬c.sat t = true := by
  rw [sat_iff]
  rintro ⟨a, b⟩
  cases c with | mk l u =>
  cases l with
  | none => contradiction
  | some x => cases u with
    | none => contradiction
    | some y =>
      exact Int.lt_irrefl _ (Int.lt_of_lt_of_le (of_decide_eq_true h) (Int.le_trans (show x ≤ t from a) b))

theorem not_sat'_of_isImpossible {c : Constraint} (h : isImpossible c = true) {x y : Coeffs} :
    ¬c.sat' x y := not_sat_of_isImpossible h

theorem addInequality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y ≥ 0) :
    Constraint.sat' ⟨some (-c), none⟩ x y := by
  refine sat_iff.mpr ⟨?_, True.intro⟩
  have h := Int.add_le_add_left (show 0 ≤ c + Coeffs.dot x y from w) (-c)
  rw [Int.add_zero, ← Int.add_assoc, Int.add_left_neg, Int.zero_add] at h
  exact h

theorem addEquality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y = 0) :
    Constraint.sat' ⟨some (-c), some (-c)⟩ x y := by
  apply exact_sat_iff.mpr
  rw [← Int.zero_add (Coeffs.dot x y), ← Int.add_left_neg c, Int.add_assoc, w, Int.add_zero]

theorem combine_sat' {s t : Constraint} {x y : Coeffs} (ws : s.sat' x y) (wt : t.sat' x y) :
    (s.combine t).sat' x y := by
  show (s.combine t).sat (Coeffs.dot x y) = true
  rw [show s.sat' x y ↔ _ from sat_iff] at ws
  rw [show t.sat' x y ↔ _ from sat_iff] at wt
  rw [sat_iff]
  generalize Coeffs.dot x y = z at *
  cases s with | mk l u => cases t with | mk l' u' =>
  constructor
  · cases l with
    | none => exact wt.1
    | some p => cases l' with
      | none => exact ws.1
      | some q =>
        show (if p ≤ q then q else p) ≤ z
        by_cases c : p ≤ q
        · rw [if_pos c]; exact wt.1
        · rw [if_neg c]; exact ws.1
  · cases u with
    | none => exact wt.2
    | some p => cases u' with
      | none => exact ws.2
      | some q =>
        show z ≤ (if p ≤ q then p else q)
        by_cases c : p ≤ q
        · rw [if_pos c]; exact ws.2
        · rw [if_neg c]; exact wt.2

/-! ### Scaling, addition, negation, division -/

theorem map_mul_sat {c : Constraint} {k t : Int} (hk : 0 ≤ k) (h : c.sat t = true) :
    (c.map (fun x => k * x)).sat (k * t) = true := by
  rw [sat_iff] at h ⊢
  cases c with | mk l u =>
  constructor
  · cases l with
    | none => exact True.intro
    | some x => exact Int.mul_le_mul_of_nonneg_left h.1 hk
  · cases u with
    | none => exact True.intro
    | some x => exact Int.mul_le_mul_of_nonneg_left h.2 hk

theorem flip_map_mul_sat {c : Constraint} {k t : Int} (hk : k ≤ 0) (h : c.sat t = true) :
    (c.flip.map (fun x => k * x)).sat (k * t) = true := by
  have hk : 0 ≤ -k := Int.neg_le_neg hk
  have key : ∀ {x y : Int}, x ≤ y → k * y ≤ k * x := by
    intro x y l
    have := Int.neg_le_neg (Int.mul_le_mul_of_nonneg_left l hk)
    rw [Int.neg_mul, Int.neg_mul, Int.neg_neg, Int.neg_neg] at this; exact this
  rw [sat_iff] at h ⊢
  cases c with | mk l u =>
  constructor
  · cases u with
    | none => exact True.intro
    | some x => exact key h.2
  · cases l with
    | none => exact True.intro
    | some x => exact key h.1

theorem neg_sat {c : Constraint} {t : Int} (h : c.sat t = true) : c.neg.sat (-t) = true := by
  rw [sat_iff] at h ⊢
  cases c with | mk l u =>
  constructor
  · cases u with
    | none => exact True.intro
    | some x => exact Int.neg_le_neg h.2
  · cases l with
    | none => exact True.intro
    | some x => exact Int.neg_le_neg h.1

theorem scale_sat {c : Constraint} (k : Int) {t : Int} (h : c.sat t = true) :
    (scale k c).sat (k * t) = true := by
  show sat (if k = 0 then _ else _) _ = true
  by_cases z : k = 0
  · rw [if_pos z]
    by_cases i : c.isImpossible = true
    · exact (not_sat_of_isImpossible i h).elim
    · rw [if_neg i, z, Int.zero_mul]; rfl
  · rw [if_neg z]
    by_cases p : 0 < k
    · rw [if_pos p]; exact map_mul_sat (Int.le_of_lt p) h
    · rw [if_neg p]; exact flip_map_mul_sat (Int.not_lt.mp p) h

theorem add_sat {c d : Constraint} {s t : Int} (h : c.sat s = true) (k : d.sat t = true) :
    (add c d).sat (s + t) = true := by
  rw [sat_iff] at h k ⊢
  cases c with | mk l u => cases d with | mk l' u' =>
  constructor
  · cases l with
    | none => exact True.intro
    | some x => cases l' with
      | none => exact True.intro
      | some y => exact Int.add_le_add h.1 k.1
  · cases u with
    | none => exact True.intro
    | some x => cases u' with
      | none => exact True.intro
      | some y => exact Int.add_le_add h.2 k.2

theorem div_sat {c : Constraint} {g : Nat} {t : Int} (hg : 0 < g) (h : c.sat ((g : Int) * t) = true) :
    (div c g).sat t = true := by
  have hg : (0 : Int) < g := Int.natCast_lt.mpr hg
  rw [sat_iff] at h ⊢
  cases c with | mk l u =>
  constructor
  · cases l with
    | none => exact True.intro
    | some x =>
      have l : -t ≤ -x / g := by
        rw [Int.le_ediv_iff hg, Int.mul_neg]; exact Int.neg_le_neg h.1
      have := Int.neg_le_neg l
      rw [Int.neg_neg] at this; exact this
  · cases u with
    | none => exact True.intro
    | some x => exact (Int.le_ediv_iff hg).mpr h.2

end Constraint

/-! ### Normal forms -/

def normalize (s : Constraint) (x : Coeffs) : Prod Constraint Coeffs :=
  let g := Coeffs.gcd x
  if g = 0 then (if s.sat 0 = true then ⟨.trivial, x⟩ else ⟨.impossible, x⟩)
  else if g = 1 then ⟨s, x⟩ else ⟨s.div g, Coeffs.sdiv x g⟩
def tidy (s : Constraint) (x : Coeffs) : Prod Constraint Coeffs :=
  if 0 ≤ x.leading then normalize s x else normalize s.neg (Coeffs.smul x (-1))
abbrev tidyConstraint (s : Constraint) (x : Coeffs) : Constraint := (tidy s x).fst
abbrev tidyCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (tidy s x).snd

theorem normalize_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v) :
    (normalize s x).fst.sat' (normalize s x).snd v := by
  have key : ∀ p : Prod Constraint Coeffs, normalize s x = p → p.fst.sat' p.snd v := by
    intro p e
    have e : (if Coeffs.gcd x = 0 then (if s.sat 0 = true then ⟨.trivial, x⟩ else ⟨.impossible, x⟩)
      else if Coeffs.gcd x = 1 then ⟨s, x⟩ else ⟨s.div (Coeffs.gcd x), Coeffs.sdiv x (Coeffs.gcd x)⟩) = p := e
    by_cases z : Coeffs.gcd x = 0
    · have w : s.sat (Coeffs.dot x v) = true := w
      rw [Coeffs.dot_eq_zero_of_gcd_eq_zero z] at w
      rw [if_pos z, if_pos w] at e
      subst e; rfl
    · rw [if_neg z] at e
      by_cases o : Coeffs.gcd x = 1
      · rw [if_pos o] at e; subst e; exact w
      · rw [if_neg o] at e; subst e
        apply Constraint.div_sat (Nat.pos_of_ne_zero z)
        rw [Coeffs.mul_dot_sdiv _ _ _ (Nat.dvd_refl _)]
        exact w
  exact key _ rfl

theorem tidy_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v) :
    (tidyConstraint s x).sat' (tidyCoeffs s x) v := by
  have key : ∀ p : Prod Constraint Coeffs, tidy s x = p → p.fst.sat' p.snd v := by
    intro p e
    have e : (if 0 ≤ x.leading then normalize s x else normalize s.neg (Coeffs.smul x (-1))) = p := e
    by_cases c : 0 ≤ x.leading
    · rw [if_pos c] at e; subst e; exact normalize_sat w
    · rw [if_neg c] at e; subst e
      apply normalize_sat
      show s.neg.sat (Coeffs.dot (Coeffs.map (fun a => -1 * a) x) v) = true
      rw [Coeffs.dot_map_mul, Int.neg_mul, Int.one_mul]
      exact Constraint.neg_sat w
  exact key _ rfl

theorem combo_sat' (s t : Constraint) (a : Int) (x : Coeffs) (b : Int) (y : Coeffs) (v : Coeffs)
    (wx : s.sat' x v) (wy : t.sat' y v) :
    (Constraint.combo a s b t).sat' (Coeffs.combo a x b y) v := by
  show (Constraint.combo a s b t).sat (Coeffs.dot (Coeffs.combo a x b y) v) = true
  rw [Coeffs.dot_combo]
  exact Constraint.add_sat (Constraint.scale_sat a wx) (Constraint.scale_sat b wy)

abbrev bmod_div_term (m : Nat) (a b : Coeffs) : Int := Coeffs.bmod_dot_sub_dot_bmod m a b / (m : Int)
def bmod_coeffs (m : Nat) (i : Nat) (x : Coeffs) : Coeffs := Coeffs.set (Coeffs.bmod x m) i (m : Int)

theorem Coeffs.length_map (f : Int → Int) (x : Coeffs) : length (map f x) = length x := by
  induction x with
  | nil => rfl
  | cons a t ih => exact congrArg Nat.succ ih

theorem bmod_sat (m : Nat) (r : Int) (i : Nat) (x v : Coeffs) (h : Coeffs.length x ≤ i)
    (p : Coeffs.get v i = bmod_div_term m x v) (w : (Constraint.exact r).sat' x v) :
    (Constraint.exact (Int.bmod r m)).sat' (bmod_coeffs m i x) v := by
  apply Constraint.exact_sat_iff.mpr
  have w : Coeffs.dot x v = r := Constraint.exact_sat_iff.mp w
  show Coeffs.dot (Coeffs.set (Coeffs.bmod x m) i (m : Int)) v = _
  have hl : Coeffs.length (Coeffs.bmod x m) ≤ i := by
    show Coeffs.length (Coeffs.map _ x) ≤ i
    rw [Coeffs.length_map]; exact h
  rw [Coeffs.dot_set _ _ _ _ hl, p, Int.mul_ediv_cancel' (Coeffs.dvd_bmod_dot_sub_dot_bmod m x v), ← w,
    Int.add_comm]
  exact Int.sub_add_cancel _ _

end Lean.Omega
