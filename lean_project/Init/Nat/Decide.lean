prelude
import Init.Nat.Sub
import Init.Bool
/-!
`Init.Nat.Decide`: statements about all or some naturals below a bound are decidable.
-/

namespace Nat

/-- Whether `p` holds for all `k < n`, with `k < n` at hand. Counting down in a tail position, so that
evaluation does not nest. -/
def allLT : (n : Nat) → (p : (k : Nat) → k < n → Bool) → Bool
  | 0, _ => true
  | n + 1, p => p n (lt_succ_self n) && allLT n fun k h => p k (lt_succ_of_le (Nat.le_of_lt h))
theorem allLT_eq_true {n : Nat} {p : (k : Nat) → k < n → Bool} :
    allLT n p = true ↔ ∀ k h, p k h = true := by
  induction n with
  | zero => exact ⟨fun _ k h => (Nat.not_lt_zero k h).elim, fun _ => rfl⟩
  | succ n ih =>
    show (p n _ && allLT n _) = true ↔ _
    rw [Bool.and_eq_true_iff, ih]
    constructor
    · intro ⟨h₁, h₂⟩ k hk
      rcases Nat.lt_or_eq_of_le (le_of_lt_succ hk) with h | h
      · exact h₂ k h
      · subst h; exact h₁
    · exact fun h => ⟨h n _, fun k _ => h k _⟩
instance decidableBallLT (n : Nat) (P : (k : Nat) → k < n → Prop) [∀ k h, Decidable (P k h)] :
    Decidable (∀ k h, P k h) :=
  decidable_of_iff (allLT n (fun k h => decide (P k h)) = true)
    ⟨fun h k hk => of_decide_eq_true (allLT_eq_true.mp h k hk),
     fun h => allLT_eq_true.mpr fun k hk => decide_eq_true (h k hk)⟩
instance decidableBallLE (n : Nat) (P : ∀ k, k ≤ n → Prop) [∀ n h, Decidable (P n h)] :
    Decidable (∀ n h, P n h) :=
  decidable_of_iff (∀ (k) (h : k < n + 1), P k (le_of_lt_succ h))
    ⟨fun h k hk => h k (lt_succ_of_le hk), fun h k _ => h k _⟩
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
