prelude
import Init.Nat.Sub
/-!
`Init.Nat.Induction`: induction from a bound, in two steps, strong; the least number with a property.
-/
universe u

namespace Nat

@[elab_as_elim] protected theorem strong_induction_on {p : Nat → Prop} (n : Nat)
    (h : ∀ n, (∀ m, m < n → p m) → p n) : p n := Nat.strongRecOn n h
@[elab_as_elim] protected noncomputable def strongRec' {p : Nat → Sort u} (H : ∀ n, (∀ m, m < n → p m) → p n)
    (n : Nat) : p n := Nat.strongRecOn n H
@[elab_as_elim] protected theorem case_strong_induction_on {p : Nat → Prop} (a : Nat) (hz : p 0)
    (hi : ∀ n, (∀ m, m ≤ n → p m) → p (n + 1)) : p a :=
  Nat.strongRecOn a fun n h => match n with
    | 0 => hz
    | n + 1 => hi n fun m hm => h m (by omega)
@[elab_as_elim] theorem le_induction {m : Nat} {P : ∀ n, m ≤ n → Prop} (base : P m (Nat.le_refl m))
    (succ : ∀ n hmn, P n hmn → P (n + 1) (Nat.le_succ_of_le hmn)) : ∀ n hmn, P n hmn := by
  intro n
  induction n with
  | zero =>
    intro h
    have e : m = 0 := Nat.eq_zero_of_le_zero h
    subst e; exact base
  | succ n ih =>
    intro h
    by_cases e : m = n + 1
    · subst e; exact base
    · exact succ n (by omega) (ih (by omega))
@[elab_as_elim] theorem twoStepInduction {P : Nat → Prop} (zero : P 0) (one : P 1)
    (more : ∀ n, P n → P (n + 1) → P (n + 2)) (a : Nat) : P a := by
  have both : ∀ n, P n ∧ P (n + 1) := by
    intro n
    induction n with
    | zero => exact ⟨zero, one⟩
    | succ n ih => exact ⟨ih.2, more n ih.1 ih.2⟩
  exact (both a).1
@[elab_as_elim] theorem decreasingInduction {n : Nat} {P : ∀ m, m ≤ n → Prop}
    (step : ∀ k (h : k < n), P (k + 1) h → P k (Nat.le_of_lt h)) (self : P n (Nat.le_refl n)) :
    ∀ {m} (h : m ≤ n), P m h := by
  have down : ∀ d m (h : m ≤ n), n = m + d → P m h := by
    intro d
    induction d with
    | zero => intro m h e; have e : n = m := e; subst e; exact self
    | succ d ih => intro m h e; exact step m (by omega) (ih (m + 1) (by omega) (by omega))
  intro m h
  exact down (n - m) m h (by omega)
@[elab_as_elim] theorem diag_induction_aux {P : Nat → Nat → Prop} (ha : ∀ a, P (a + 1) (a + 1))
    (hb : ∀ b, P 0 (b + 1)) (hd : ∀ a b, a < b → P (a + 1) b → P a (b + 1) → P (a + 1) (b + 1)) :
    ∀ s a b, a + b ≤ s → a < b → P a b := by
  intro s
  induction s with
  | zero => intro a b h l; omega
  | succ s ih =>
    intro a b h l
    match a, b, l with
    | 0, b + 1, _ => exact hb b
    | a + 1, b + 1, l =>
      by_cases e : a + 1 = b
      · have d := hd a b (by omega)
        subst e
        exact d (ha a) (ih a (a + 1 + 1) (by omega) (by omega))
      · exact hd a b (by omega) (ih (a + 1) b (by omega) (by omega)) (ih a (b + 1) (by omega) (by omega))

/-! ### The least number with a property -/

theorem exists_least {p : Nat → Prop} (H : ∃ n, p n) : ∃ n, p n ∧ ∀ m, m < n → ¬p m := by
  obtain ⟨n, hn⟩ := H
  induction n using Nat.strongRecOn with
  | ind n ih =>
    by_cases h : ∃ m, m < n ∧ p m
    · obtain ⟨m, hm, pm⟩ := h
      exact ih m hm pm
    · exact ⟨n, hn, fun m hm pm => h ⟨m, hm, pm⟩⟩
section Find
variable {p : Nat → Prop} [DecidablePred p]
/-- The least natural number with a decidable property. -/
protected noncomputable def find (H : ∃ n, p n) : Nat := (exists_least H).choose
protected theorem find_spec (H : ∃ n, p n) : p (Nat.find H) := (exists_least H).choose_spec.1
protected theorem find_min (H : ∃ n, p n) {m : Nat} (h : m < Nat.find H) : ¬p m :=
  (exists_least H).choose_spec.2 m h
protected theorem find_min' (H : ∃ n, p n) {m : Nat} (h : p m) : Nat.find H ≤ m :=
  Nat.le_of_not_lt fun l => Nat.find_min H l h
theorem find_eq_iff (H : ∃ n, p n) {m : Nat} : Nat.find H = m ↔ p m ∧ ∀ n, n < m → ¬p n := by
  constructor
  · intro e; subst e
    exact ⟨Nat.find_spec H, fun n h => Nat.find_min H h⟩
  · rintro ⟨h, k⟩
    apply Nat.le_antisymm (Nat.find_min' H h)
    exact Nat.le_of_not_lt fun l => k _ l (Nat.find_spec H)
theorem find_lt_iff (H : ∃ n, p n) (n : Nat) : Nat.find H < n ↔ ∃ m, m < n ∧ p m :=
  ⟨fun h => ⟨_, h, Nat.find_spec H⟩, fun ⟨_, hm, h⟩ => Nat.lt_of_le_of_lt (Nat.find_min' H h) hm⟩
theorem find_le_iff (H : ∃ n, p n) (n : Nat) : Nat.find H ≤ n ↔ ∃ m, m ≤ n ∧ p m :=
  ⟨fun h => ⟨_, h, Nat.find_spec H⟩, fun ⟨_, hm, h⟩ => Nat.le_trans (Nat.find_min' H h) hm⟩
theorem le_find_iff (H : ∃ n, p n) (n : Nat) : n ≤ Nat.find H ↔ ∀ m, m < n → ¬p m := by
  have := find_lt_iff H n
  constructor
  · intro h m hm hp
    exact Nat.not_lt.mpr h (this.mpr ⟨m, hm, hp⟩)
  · intro h
    apply Nat.le_of_not_lt
    intro l
    obtain ⟨m, hm, hp⟩ := this.mp l
    exact h m hm hp
end Find

/-- Below a bound, a property of some number has a greatest instance. -/
theorem exists_greatest {p : Nat → Prop} {b : Nat} (hb : ∀ n, p n → n ≤ b) (H : ∃ n, p n) :
    ∃ n, p n ∧ ∀ m, p m → m ≤ n := by
  obtain ⟨k, ⟨hk, pk⟩, least⟩ := exists_least (p := fun k => k ≤ b ∧ p (b - k)) (by
    obtain ⟨n, hn⟩ := H
    have l := hb n hn
    refine ⟨b - n, by omega, ?_⟩
    rw [sub_sub_self l]; exact hn)
  refine ⟨b - k, pk, fun m pm => ?_⟩
  have l := hb m pm
  apply Nat.le_of_not_lt
  intro lt
  refine least (b - m) (by omega) ⟨by omega, ?_⟩
  rw [sub_sub_self l]; exact pm

end Nat
