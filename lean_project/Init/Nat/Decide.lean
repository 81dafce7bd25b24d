prelude
import Init.Nat.Sub
/-!
`Init.Nat.Decide`: statements about all or some naturals below a bound are decidable.
-/

namespace Nat

theorem forall_lt_succ_dep {n : Nat} {P : ∀ k, k < n + 1 → Prop} :
    (∀ k h, P k h) ↔ (∀ k h, P k (lt_succ_of_le (Nat.le_of_lt h))) ∧ P n (lt_add_one n) := by
  constructor
  · exact fun h => ⟨fun k _ => h k _, h n _⟩
  · rintro ⟨h₁, h₂⟩ k hk
    by_cases e : k = n
    · subst e; exact h₂
    · exact h₁ k (by omega)

instance decidableBallLT : (n : Nat) → (P : ∀ k, k < n → Prop) → [∀ n h, Decidable (P n h)] →
    Decidable (∀ n h, P n h)
  | 0, _, _ => isTrue fun k h => (not_lt_zero k h).elim
  | n + 1, P, inst =>
    have := decidableBallLT n fun k h => P k (lt_succ_of_le (Nat.le_of_lt h))
    decidable_of_iff (_ ∧ _) forall_lt_succ_dep.symm
instance decidableBallLE (n : Nat) (P : ∀ k, k ≤ n → Prop) [∀ n h, Decidable (P n h)] :
    Decidable (∀ n h, P n h) :=
  decidable_of_iff (∀ (k) (h : k < n + 1), P k (le_of_lt_succ h))
    ⟨fun h k hk => h k (lt_succ_of_le hk), fun h k hk => h k _⟩
instance decidableExistsLT (P : Nat → Prop) [DecidablePred P] (n : Nat) : Decidable (∃ m, m < n ∧ P m) :=
  decidable_of_iff (¬∀ m, m < n → ¬P m)
    ⟨fun h => Classical.byContradiction fun k => h fun m hm hp => k ⟨m, hm, hp⟩,
     fun ⟨m, hm, hp⟩ k => k m hm hp⟩
instance decidableExistsLE (P : Nat → Prop) [DecidablePred P] (n : Nat) : Decidable (∃ m, m ≤ n ∧ P m) :=
  decidable_of_iff (¬∀ m, m ≤ n → ¬P m)
    ⟨fun h => Classical.byContradiction fun k => h fun m hm hp => k ⟨m, hm, hp⟩,
     fun ⟨m, hm, hp⟩ k => k m hm hp⟩

/-! ### Two bounds, in the forms in which they are written -/

section
variable (lo hi : Nat) (P Q : Nat → Prop) [DecidablePred P] [DecidablePred Q]
instance decidableLoHi : Decidable (∀ x, lo ≤ x → x < hi → P x) :=
  decidable_of_iff (∀ x, x < hi → lo ≤ x → P x)
    ⟨fun h x h₁ h₂ => h x h₂ h₁, fun h x h₁ h₂ => h x h₂ h₁⟩
instance decidableLoHiLe : Decidable (∀ x, lo ≤ x → x ≤ hi → P x) :=
  decidable_of_iff (∀ x, x ≤ hi → lo ≤ x → P x)
    ⟨fun h x h₁ h₂ => h x h₂ h₁, fun h x h₁ h₂ => h x h₂ h₁⟩
instance decidableLoLtHi : Decidable (∀ x, lo < x → x < hi → P x) :=
  decidable_of_iff (∀ x, x < hi → lo < x → P x)
    ⟨fun h x h₁ h₂ => h x h₂ h₁, fun h x h₁ h₂ => h x h₂ h₁⟩
instance decidableLoLtHiLe : Decidable (∀ x, lo < x → x ≤ hi → P x) :=
  decidable_of_iff (∀ x, x ≤ hi → lo < x → P x)
    ⟨fun h x h₁ h₂ => h x h₂ h₁, fun h x h₁ h₂ => h x h₂ h₁⟩
instance decidableBallAndLT : Decidable (∀ x, Q x ∧ x < hi → P x) :=
  decidable_of_iff (∀ x, x < hi → Q x → P x)
    ⟨fun h x k => h x k.2 k.1, fun h x h₁ h₂ => h x ⟨h₂, h₁⟩⟩
instance decidableBallAndLE : Decidable (∀ x, Q x ∧ x ≤ hi → P x) :=
  decidable_of_iff (∀ x, x ≤ hi → Q x → P x)
    ⟨fun h x k => h x k.2 k.1, fun h x h₁ h₂ => h x ⟨h₂, h₁⟩⟩
instance decidableBallLTAnd : Decidable (∀ x, x < hi ∧ Q x → P x) :=
  decidable_of_iff (∀ x, x < hi → Q x → P x) ⟨fun h x k => h x k.1 k.2, fun h x h₁ h₂ => h x ⟨h₁, h₂⟩⟩
instance decidableBallLEAnd : Decidable (∀ x, x ≤ hi ∧ Q x → P x) :=
  decidable_of_iff (∀ x, x ≤ hi → Q x → P x) ⟨fun h x k => h x k.1 k.2, fun h x h₁ h₂ => h x ⟨h₁, h₂⟩⟩
instance decidableExistsAndLT : Decidable (∃ x, Q x ∧ x < hi) :=
  decidable_of_iff (∃ x, x < hi ∧ Q x) ⟨fun ⟨x, h⟩ => ⟨x, h.symm⟩, fun ⟨x, h⟩ => ⟨x, h.symm⟩⟩
instance decidableExistsAndLE : Decidable (∃ x, Q x ∧ x ≤ hi) :=
  decidable_of_iff (∃ x, x ≤ hi ∧ Q x) ⟨fun ⟨x, h⟩ => ⟨x, h.symm⟩, fun ⟨x, h⟩ => ⟨x, h.symm⟩⟩
instance decidableExistsLoHi : Decidable (∃ x, lo ≤ x ∧ x < hi ∧ P x) :=
  decidable_of_iff (∃ x, x < hi ∧ (lo ≤ x ∧ P x))
    ⟨fun ⟨x, h⟩ => ⟨x, h.2.1, h.1, h.2.2⟩, fun ⟨x, h⟩ => ⟨x, h.2.1, h.1, h.2.2⟩⟩
instance decidableExistsLoHiLe : Decidable (∃ x, lo ≤ x ∧ x ≤ hi ∧ P x) :=
  decidable_of_iff (∃ x, x ≤ hi ∧ (lo ≤ x ∧ P x))
    ⟨fun ⟨x, h⟩ => ⟨x, h.2.1, h.1, h.2.2⟩, fun ⟨x, h⟩ => ⟨x, h.2.1, h.1, h.2.2⟩⟩
end

end Nat
