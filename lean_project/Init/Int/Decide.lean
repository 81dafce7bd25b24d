prelude
import Init.Int.Dvd
import Init.Nat.Decide
import Init.Nat.Induction
/-!
`Init.Int.Decide`: statements about all or some integers of an interval are decidable; induction on
integers; casts of divisibility, quotients and remainders for `norm_cast`.
-/

namespace Int

theorem forall_interval_iff {m n : Int} {P : Int → Prop} :
    (∀ k : Nat, k < (n - m).toNat → P (m + k)) ↔ ∀ r, m ≤ r → r < n → P r := by
  constructor
  · intro h r hm hn
    have := h (r - m).toNat (by omega)
    have e : m + ((r - m).toNat : Int) = r := by omega
    rw [e] at this; exact this
  · intro h k hk
    exact h (m + k) (by omega) (by omega)
instance decidableLELT (P : Int → Prop) [DecidablePred P] (m n : Int) :
    Decidable (∀ r, m ≤ r → r < n → P r) := decidable_of_iff _ forall_interval_iff
instance decidableLELE (P : Int → Prop) [DecidablePred P] (m n : Int) :
    Decidable (∀ r, m ≤ r → r ≤ n → P r) :=
  decidable_of_iff (∀ r, m ≤ r → r < n + 1 → P r)
    ⟨fun h r a b => h r a (by omega), fun h r a b => h r a (by omega)⟩
instance decidableLTLT (P : Int → Prop) [DecidablePred P] (m n : Int) :
    Decidable (∀ r, m < r → r < n → P r) :=
  decidable_of_iff (∀ r, m + 1 ≤ r → r < n → P r)
    ⟨fun h r a b => h r (by omega) b, fun h r a b => h r (by omega) b⟩
instance decidableLTLE (P : Int → Prop) [DecidablePred P] (m n : Int) :
    Decidable (∀ r, m < r → r ≤ n → P r) :=
  decidable_of_iff (∀ r, m + 1 ≤ r → r < n + 1 → P r)
    ⟨fun h r a b => h r (by omega) (by omega), fun h r a b => h r (by omega) (by omega)⟩

@[elab_as_elim] protected theorem induction_on {motive : Int → Prop} (i : Int) (zero : motive 0)
    (succ : ∀ i : Nat, motive i → motive ((i : Int) + 1))
    (pred : ∀ i : Nat, motive (-(i : Int)) → motive (-(i : Int) - 1)) : motive i := by
  have pos : ∀ n : Nat, motive n := by
    intro n
    induction n with
    | zero => exact zero
    | succ n ih => exact succ n ih
  have neg : ∀ n : Nat, motive (-(n : Int)) := by
    intro n
    induction n with
    | zero => exact zero
    | succ n ih =>
      have := pred n ih
      have e : -((n + 1 : Nat) : Int) = -(n : Int) - 1 := by omega
      rw [e]; exact this
  cases natAbs_eq i with
  | inl h => rw [h]; exact pos _
  | inr h => rw [h]; exact neg _
@[elab_as_elim] theorem le_induction {m : Int} {P : Int → Prop} (base : P m)
    (succ : ∀ n, m ≤ n → P n → P (n + 1)) : ∀ n, m ≤ n → P n := by
  have up : ∀ k : Nat, P (m + k) := by
    intro k
    induction k with
    | zero => rw [show m + ((0 : Nat) : Int) = m by omega]; exact base
    | succ k ih =>
      have := succ (m + k) (by omega) ih
      rw [show m + ((k + 1 : Nat) : Int) = m + k + 1 by omega]; exact this
  intro n h
  have := up (n - m).toNat
  rw [show m + ((n - m).toNat : Int) = n by omega] at this; exact this
/-- A nonempty set of integers that is bounded below has a least element. -/
theorem exists_least_of_bdd {P : Int → Prop} (Hbdd : ∃ b : Int, ∀ z : Int, P z → b ≤ z)
    (Hinh : ∃ z : Int, P z) : ∃ lb : Int, P lb ∧ ∀ z : Int, P z → lb ≤ z := by
  obtain ⟨b, hb⟩ := Hbdd
  obtain ⟨n, hn, least⟩ := Nat.exists_least (p := fun n : Nat => P (b + n)) (by
    obtain ⟨z, hz⟩ := Hinh
    have l := hb z hz
    exact ⟨(z - b).toNat, by rw [show b + ((z - b).toNat : Int) = z by omega]; exact hz⟩)
  refine ⟨b + n, hn, fun z hz => ?_⟩
  have l := hb z hz
  apply Int.not_lt.mp
  intro lt
  refine least (z - b).toNat (by omega) ?_
  rw [show b + ((z - b).toNat : Int) = z by omega]; exact hz
/-- A nonempty set of integers that is bounded above has a greatest element. -/
theorem exists_greatest_of_bdd {P : Int → Prop} (Hbdd : ∃ b : Int, ∀ z : Int, P z → z ≤ b)
    (Hinh : ∃ z : Int, P z) : ∃ ub : Int, P ub ∧ ∀ z : Int, P z → z ≤ ub := by
  obtain ⟨b, hb⟩ := Hbdd
  obtain ⟨z, hz⟩ := Hinh
  obtain ⟨l, hl, least⟩ := exists_least_of_bdd (P := fun z => P (-z))
    ⟨-b, fun z h => by have := hb _ h; omega⟩ ⟨-z, by rw [Int.neg_neg]; exact hz⟩
  refine ⟨-l, hl, fun w hw => ?_⟩
  have := least (-w) (by rw [Int.neg_neg]; exact hw)
  omega

attribute [norm_cast] natCast_dvd_natCast natCast_ediv natCast_emod
@[simp, norm_cast] theorem natCast_gcd {m n : Nat} : gcd (m : Int) (n : Int) = Nat.gcd m n := rfl
attribute [simp] natCast_ediv natCast_emod

end Int
