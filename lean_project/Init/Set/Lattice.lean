prelude
import Init.Set.Basic
import Init.Nat.Induction
/-!
`Init.Set.Lattice`: suprema and infima of sets (`sSup`, `sInf`) in conditionally complete linear
orders; in ℕ and ℤ they are greatest and least elements, and 0 where there is none.
-/
universe u
set_option linter.unusedVariables false

class SupSet (α : Type u) where
  sSup : Set α → α
class InfSet (α : Type u) where
  sInf : Set α → α
export SupSet (sSup)
export InfSet (sInf)
/-- Nonempty bounded sets have suprema and infima. -/
class ConditionallyCompleteLinearOrder (α : Type u) extends LinearOrder α, SupSet α, InfSet α where
  isLUB_csSup' : ∀ s : Set α, s.Nonempty → BddAbove s → IsLUB s (sSup s)
  isGLB_csInf' : ∀ s : Set α, s.Nonempty → BddBelow s → IsGLB s (sInf s)

section
variable {α : Type u} [ConditionallyCompleteLinearOrder α] {s : Set α} {a b : α}
theorem isLUB_csSup (h : s.Nonempty) (k : BddAbove s) : IsLUB s (sSup s) :=
  ConditionallyCompleteLinearOrder.isLUB_csSup' s h k
theorem isGLB_csInf (h : s.Nonempty) (k : BddBelow s) : IsGLB s (sInf s) :=
  ConditionallyCompleteLinearOrder.isGLB_csInf' s h k
theorem le_csSup (h : BddAbove s) (k : a ∈ s) : a ≤ sSup s := (isLUB_csSup ⟨a, k⟩ h).1 k
theorem csInf_le (h : BddBelow s) (k : a ∈ s) : sInf s ≤ a := (isGLB_csInf ⟨a, k⟩ h).1 k
theorem csSup_le (h : s.Nonempty) (k : ∀ b, b ∈ s → b ≤ a) : sSup s ≤ a :=
  (isLUB_csSup h ⟨a, fun x hx => k x hx⟩).2 fun x hx => k x hx
theorem le_csInf (h : s.Nonempty) (k : ∀ b, b ∈ s → a ≤ b) : a ≤ sInf s :=
  (isGLB_csInf h ⟨a, fun x hx => k x hx⟩).2 fun x hx => k x hx
theorem IsLUB.csSup_eq (h : IsLUB s a) (k : s.Nonempty) : sSup s = a :=
  IsLeast.unique (isLUB_csSup k ⟨a, h.1⟩) h
theorem IsGLB.csInf_eq (h : IsGLB s a) (k : s.Nonempty) : sInf s = a :=
  IsGreatest.unique (isGLB_csInf k ⟨a, h.1⟩) h
theorem IsGreatest.csSup_eq (h : IsGreatest s a) : sSup s = a := h.isLUB.csSup_eq ⟨a, h.1⟩
theorem IsLeast.csInf_eq (h : IsLeast s a) : sInf s = a := h.isGLB.csInf_eq ⟨a, h.1⟩
end

open Classical in
noncomputable instance Nat.instConditionallyCompleteLinearOrder :
    ConditionallyCompleteLinearOrder ℕ where
  sSup s := if h : ∃ n, ∀ a, a ∈ s → a ≤ n then Nat.find h else 0
  sInf s := if h : ∃ n, n ∈ s then Nat.find h else 0
  isLUB_csSup' s h k := by
    show IsLUB s (if h : ∃ n, ∀ a, a ∈ s → a ≤ n then Nat.find h else 0)
    have e : ∃ n, ∀ a, a ∈ s → a ≤ n := k
    rw [dif_pos e]
    exact ⟨Nat.find_spec e, fun b hb => Nat.find_min' e hb⟩
  isGLB_csInf' s h k := by
    show IsGLB s (if h : ∃ n, n ∈ s then Nat.find h else 0)
    have e : ∃ n, n ∈ s := h
    rw [dif_pos e]
    exact ⟨fun b hb => Nat.find_min' e hb, fun b hb => hb (Nat.find_spec e)⟩
open Classical in
theorem Nat.sInf_def {s : Set ℕ} (h : s.Nonempty) : sInf s = Nat.find h := dif_pos h
open Classical in
theorem Nat.sInf_mem {s : Set ℕ} (h : s.Nonempty) : sInf s ∈ s := by
  rw [Nat.sInf_def h]; exact Nat.find_spec h
protected theorem Nat.sInf_le {s : Set ℕ} {m : ℕ} (h : m ∈ s) : sInf s ≤ m :=
  csInf_le ⟨0, fun _ _ => Nat.zero_le _⟩ h
theorem Nat.notMem_of_lt_sInf {s : Set ℕ} {m : ℕ} (h : m < sInf s) : ¬m ∈ s :=
  fun k => Nat.not_le_of_lt h (Nat.sInf_le k)
@[simp] theorem Nat.sInf_empty : sInf (∅ : Set ℕ) = 0 := dif_neg fun ⟨_, h⟩ => h
theorem Nat.sSup_of_not_bddAbove {s : Set ℕ} (h : ¬BddAbove s) : sSup s = 0 := dif_neg h

private theorem Int.exists_isLeast {s : Set ℤ} (h : s.Nonempty) (k : BddBelow s) :
    ∃ m, IsLeast s m := by
  classical
  obtain ⟨b, hb⟩ := k
  obtain ⟨a, ha⟩ := h
  have e : ∃ n : ℕ, b + n ∈ s := ⟨(a - b).toNat, by
    have : b ≤ a := hb ha
    rw [show b + ((a - b).toNat : ℤ) = a by omega]; exact ha⟩
  refine ⟨b + Nat.find e, Nat.find_spec e, fun x hx => ?_⟩
  have l : b ≤ x := hb hx
  have := Nat.find_min' e (m := (x - b).toNat) (by
    rw [show b + ((x - b).toNat : ℤ) = x by omega]; exact hx)
  omega
private theorem Int.exists_isGreatest {s : Set ℤ} (h : s.Nonempty) (k : BddAbove s) :
    ∃ m, IsGreatest s m := by
  obtain ⟨b, hb⟩ := k
  obtain ⟨a, ha⟩ := h
  obtain ⟨m, hm, l⟩ := Int.exists_isLeast (s := {x | -x ∈ s})
    ⟨-a, by show - -a ∈ s; rw [Int.neg_neg]; exact ha⟩
    ⟨-b, fun x (hx : -x ∈ s) => by have : -x ≤ b := hb hx; omega⟩
  refine ⟨-m, hm, fun x hx => ?_⟩
  have : m ≤ -x := l (show - -x ∈ s by rw [Int.neg_neg]; exact hx)
  omega
open Classical in
noncomputable instance Int.instConditionallyCompleteLinearOrder :
    ConditionallyCompleteLinearOrder ℤ where
  sSup s := if h : ∃ m, IsGreatest s m then h.choose else 0
  sInf s := if h : ∃ m, IsLeast s m then h.choose else 0
  isLUB_csSup' s h k := by
    show IsLUB s (if h : ∃ m, IsGreatest s m then h.choose else 0)
    rw [dif_pos (Int.exists_isGreatest h k)]
    exact (Exists.choose_spec (Int.exists_isGreatest h k)).isLUB
  isGLB_csInf' s h k := by
    show IsGLB s (if h : ∃ m, IsLeast s m then h.choose else 0)
    rw [dif_pos (Int.exists_isLeast h k)]
    exact (Exists.choose_spec (Int.exists_isLeast h k)).isGLB
