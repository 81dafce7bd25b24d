prelude
import Init.List.Basic
import Init.Algebra.Cast
import Init.BEq
/-!
`Init.Finset.Perm`: lists up to the order of their elements (`List.Perm`) and lists without repetition
(`List.Nodup`): what finite sets are made of.
-/
universe u v w
set_option linter.unusedVariables false
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### Pairwise, Nodup -/

theorem pairwise_cons {R : α → α → Prop} {a : α} {l : List α} :
    Pairwise R (a :: l) ↔ (∀ a', a' ∈ l → R a a') ∧ Pairwise R l := by
  constructor
  · intro h
    cases h with
    | cons h k => exact ⟨h, k⟩
  · exact fun h => .cons h.1 h.2
@[simp] theorem nodup_nil : Nodup ([] : List α) := .nil
theorem nodup_cons {a : α} {l : List α} : Nodup (a :: l) ↔ ¬a ∈ l ∧ Nodup l := by
  show Pairwise _ _ ↔ _
  rw [pairwise_cons]
  exact ⟨fun h => ⟨fun k => h.1 a k rfl, h.2⟩, fun h => ⟨fun b hb e => h.1 (e ▸ hb), h.2⟩⟩
theorem nodup_append {l₁ l₂ : List α} :
    Nodup (l₁ ++ l₂) ↔ Nodup l₁ ∧ Nodup l₂ ∧ ∀ a, a ∈ l₁ → ¬a ∈ l₂ := by
  induction l₁ with
  | nil => simp
  | cons a l ih =>
    rw [cons_append, nodup_cons, ih, nodup_cons, mem_append, not_or, forall_mem_cons]
    exact ⟨fun ⟨⟨h, k⟩, n, m, d⟩ => ⟨⟨h, n⟩, m, k, d⟩, fun ⟨⟨h, n⟩, m, k, d⟩ => ⟨⟨h, k⟩, n, m, d⟩⟩
theorem Nodup.filter (p : α → Bool) {l : List α} (h : Nodup l) : Nodup (l.filter p) := by
  induction l with
  | nil => exact .nil
  | cons a l ih =>
    rw [nodup_cons] at h
    rw [filter_cons]
    split
    · rw [nodup_cons, mem_filter]
      exact ⟨fun k => h.1 k.1, ih h.2⟩
    · exact ih h.2
theorem Nodup.map_on {f : α → β} {l : List α} (H : ∀ x, x ∈ l → ∀ y, y ∈ l → f x = f y → x = y)
    (h : Nodup l) : Nodup (l.map f) := by
  induction l with
  | nil => exact .nil
  | cons a l ih =>
    rw [nodup_cons] at h
    rw [map_cons, nodup_cons]
    refine ⟨?_, ih (fun x hx y hy => H x (.tail a hx) y (.tail a hy)) h.2⟩
    intro k
    obtain ⟨b, hb, e⟩ := mem_map.mp k
    exact h.1 (H b (.tail a hb) a (.head l) e ▸ hb)
theorem nodup_range' (s n : ℕ) : Nodup (range' s n) := by
  induction n generalizing s with
  | zero => exact .nil
  | succ n ih =>
    show Nodup (s :: range' (s + 1) n)
    rw [nodup_cons]
    refine ⟨fun h => ?_, ih _⟩
    have key : ∀ (n s a : ℕ), a ∈ range' s n → s ≤ a := by
      intro n
      induction n with
      | zero => intro s a h; exact (nomatch h)
      | succ n ih =>
        intro s a h
        rcases mem_cons.mp h with rfl | h
        · exact Nat.le_refl _
        · exact Nat.le_of_succ_le (ih (s + 1) a h)
    exact Nat.not_succ_le_self s (key n (s + 1) s h)
theorem mem_range'_one {s n m : ℕ} : m ∈ range' s n ↔ s ≤ m ∧ m < s + n := by
  induction n generalizing s with
  | zero => exact ⟨fun h => (nomatch h), fun h => by omega⟩
  | succ n ih =>
    show m ∈ s :: range' (s + 1) n ↔ _
    rw [mem_cons, ih]; omega
theorem nodup_range (n : ℕ) : Nodup (range n) := by
  induction n with
  | zero => exact .nil
  | succ n ih =>
    rw [range_succ, nodup_append]
    refine ⟨ih, nodup_cons.mpr ⟨not_mem_nil, .nil⟩, fun a ha h => ?_⟩
    rw [mem_range] at ha
    rw [mem_singleton] at h
    omega
/-- Removes repetitions, keeping the last occurrence. -/
def dedup [DecidableEq α] : List α → List α
  | [] => []
  | a :: l => if a ∈ dedup l then dedup l else a :: dedup l
theorem dedup_cons [DecidableEq α] {a : α} {l : List α} :
    dedup (a :: l) = if a ∈ dedup l then dedup l else a :: dedup l := rfl
@[simp] theorem mem_dedup [DecidableEq α] {l : List α} {a : α} : a ∈ dedup l ↔ a ∈ l := by
  induction l generalizing a with
  | nil => exact Iff.rfl
  | cons b l ih =>
    rw [dedup_cons]
    split
    case isTrue h =>
      rw [ih, mem_cons]
      refine ⟨.inr, fun k => k.elim (fun e => ?_) id⟩
      rw [e, ← ih]; exact h
    case isFalse h => rw [mem_cons, mem_cons, ih]
theorem nodup_dedup [DecidableEq α] (l : List α) : Nodup (dedup l) := by
  induction l with
  | nil => exact .nil
  | cons a l ih =>
    rw [dedup_cons]
    split
    · exact ih
    · exact nodup_cons.mpr ⟨‹_›, ih⟩

/-! ### Permutations -/

namespace Perm
protected theorem refl (l : List α) : Perm l l := by
  induction l with
  | nil => exact .nil
  | cons a l ih => exact .cons a ih
protected theorem rfl {l : List α} : Perm l l := Perm.refl l
protected theorem symm {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm l₂ l₁ := by
  induction h with
  | nil => exact .nil
  | cons a _ ih => exact .cons a ih
  | swap a b l => exact .swap b a l
  | trans _ _ ih₁ ih₂ => exact .trans ih₂ ih₁
theorem mem_iff {l₁ l₂ : List α} (h : Perm l₁ l₂) {a : α} : a ∈ l₁ ↔ a ∈ l₂ := by
  induction h with
  | nil => exact Iff.rfl
  | cons b _ ih => rw [mem_cons, mem_cons, ih]
  | swap b c l => rw [mem_cons, mem_cons, mem_cons, mem_cons]; exact or_left_comm
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem length_eq {l₁ l₂ : List α} (h : Perm l₁ l₂) : l₁.length = l₂.length := by
  induction h with
  | nil => rfl
  | cons b _ ih => rw [length_cons, length_cons, ih]
  | swap b c l => rfl
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem map (f : α → β) {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm (l₁.map f) (l₂.map f) := by
  induction h with
  | nil => exact .nil
  | cons b _ ih => exact .cons _ ih
  | swap b c l => exact .swap _ _ _
  | trans _ _ ih₁ ih₂ => exact .trans ih₁ ih₂
theorem filter (p : α → Bool) {l₁ l₂ : List α} (h : Perm l₁ l₂) :
    Perm (l₁.filter p) (l₂.filter p) := by
  induction h with
  | nil => exact .nil
  | cons b _ ih =>
    rw [filter_cons, filter_cons]
    split
    · exact .cons b ih
    · exact ih
  | swap b c l =>
    simp only [filter_cons]
    cases hb : p b <;> cases hc : p c
    · exact Perm.refl _
    · exact Perm.refl _
    · exact Perm.refl _
    · exact .swap _ _ _
  | trans _ _ ih₁ ih₂ => exact .trans ih₁ ih₂
theorem nodup_iff {l₁ l₂ : List α} (h : Perm l₁ l₂) : Nodup l₁ ↔ Nodup l₂ := by
  induction h with
  | nil => exact Iff.rfl
  | cons b h ih => rw [nodup_cons, nodup_cons, ih, h.mem_iff]
  | swap b c l =>
    rw [nodup_cons, nodup_cons, nodup_cons, nodup_cons, mem_cons, mem_cons, not_or, not_or]
    exact ⟨fun ⟨⟨h, k⟩, l, n⟩ => ⟨⟨fun e => h e.symm, l⟩, k, n⟩,
      fun ⟨⟨h, k⟩, l, n⟩ => ⟨⟨fun e => h e.symm, l⟩, k, n⟩⟩
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem sum_eq [AddCommMonoid α] {l₁ l₂ : List α} (h : Perm l₁ l₂) : l₁.sum = l₂.sum := by
  induction h with
  | nil => rfl
  | cons b _ ih => rw [sum_cons, sum_cons, ih]
  | swap b c l => simp only [sum_cons]; exact add_left_comm _ _ _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem prod_eq [CommMonoid α] {l₁ l₂ : List α} (h : Perm l₁ l₂) : l₁.prod = l₂.prod := by
  induction h with
  | nil => rfl
  | cons b _ ih => rw [prod_cons, prod_cons, ih]
  | swap b c l => simp only [prod_cons]; exact mul_left_comm _ _ _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
end Perm
theorem perm_middle {a : α} {l₁ l₂ : List α} : Perm (l₁ ++ a :: l₂) (a :: (l₁ ++ l₂)) := by
  induction l₁ with
  | nil => exact Perm.refl _
  | cons b l ih => exact (Perm.cons b ih).trans (.swap a b _)
theorem perm_append_comm {l₁ l₂ : List α} : Perm (l₁ ++ l₂) (l₂ ++ l₁) := by
  induction l₁ with
  | nil => rw [nil_append, append_nil]; exact Perm.refl _
  | cons a l ih => exact (Perm.cons a ih).trans perm_middle.symm
theorem Perm.append_right {l₁ l₂ : List α} (t : List α) (h : Perm l₁ l₂) :
    Perm (l₁ ++ t) (l₂ ++ t) := by
  induction h with
  | nil => exact Perm.refl _
  | cons b _ ih => exact .cons b ih
  | swap b c l => exact .swap _ _ _
  | trans _ _ ih₁ ih₂ => exact .trans ih₁ ih₂
theorem Perm.append {l₁ l₂ t₁ t₂ : List α} (h : Perm l₁ l₂) (k : Perm t₁ t₂) :
    Perm (l₁ ++ t₁) (l₂ ++ t₂) :=
  (h.append_right t₁).trans (perm_append_comm.trans ((k.append_right l₂).trans perm_append_comm))
/-- Lists without repetition are permutations of each other when they have the same elements. -/
theorem perm_of_nodup {l₁ l₂ : List α} (h₁ : Nodup l₁) (h₂ : Nodup l₂)
    (h : ∀ a, a ∈ l₁ ↔ a ∈ l₂) : Perm l₁ l₂ := by
  induction l₁ generalizing l₂ with
  | nil =>
    cases l₂ with
    | nil => exact .nil
    | cons a l => exact (nomatch (h a).mpr (.head l))
  | cons a l ih =>
    obtain ⟨s, t, rfl⟩ := append_of_mem ((h a).mp (.head l))
    refine .trans (.cons a ?_) perm_middle.symm
    rw [nodup_cons] at h₁
    have n := perm_middle.nodup_iff.mp h₂
    rw [nodup_cons] at n
    refine ih h₁.2 n.2 fun b => ?_
    have := h b
    rw [perm_middle.mem_iff, mem_cons, mem_cons] at this
    constructor
    · intro hb
      exact (this.mp (.inr hb)).resolve_left fun e => h₁.1 (e ▸ hb)
    · intro hb
      exact (this.mpr (.inr hb)).resolve_left fun e => n.1 (e ▸ hb)
theorem sum_append [AddCommMonoid α] (l₁ l₂ : List α) : (l₁ ++ l₂).sum = l₁.sum + l₂.sum := by
  induction l₁ with
  | nil => rw [nil_append, sum_nil]; exact (zero_add _).symm
  | cons a l ih => rw [cons_append, sum_cons, ih, sum_cons]; exact (add_assoc _ _ _).symm
theorem prod_append [CommMonoid α] (l₁ l₂ : List α) : (l₁ ++ l₂).prod = l₁.prod * l₂.prod := by
  induction l₁ with
  | nil => rw [nil_append, prod_nil]; exact (one_mul _).symm
  | cons a l ih => rw [cons_append, prod_cons, ih, prod_cons]; exact (mul_assoc _ _ _).symm
theorem map_congr_left {f g : α → β} {l : List α} (h : ∀ a, a ∈ l → f a = g a) :
    l.map f = l.map g := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, map_cons, h a (.head l), ih fun b hb => h b (.tail a hb)]
theorem filter_congr {p q : α → Bool} {l : List α} (h : ∀ x, x ∈ l → p x = q x) :
    l.filter p = l.filter q := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filter_cons, filter_cons, h a (.head l), ih fun b hb => h b (.tail a hb)]
end List
