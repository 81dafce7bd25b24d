prelude
import Init.Finset.Lemmas
/-!
`Init.Finset.Powerset`: the subsets of a finite set, all or of a given size; finite and infinite
sets and the number of their elements (`Set.ncard`, 0 for infinite sets).
-/
universe u v
set_option linter.unusedVariables false

namespace Finset
variable {α : Type u} [DecidableEq α] {s t : Finset α} {a : α}
/-- The sets of elements of a list. -/
def powersetList : List α → List (Finset α)
  | [] => [∅]
  | a :: l => powersetList l ++ (powersetList l).map (insert a)
private theorem powersetList_perm {l₁ l₂ : List α} (h : l₁.Perm l₂) :
    (powersetList l₁).Perm (powersetList l₂) := by
  induction h with
  | nil => exact List.Perm.refl _
  | cons a _ ih => exact ih.append (ih.map _)
  | swap a b l =>
    show ((powersetList l ++ (powersetList l).map (insert a)) ++
      (powersetList l ++ (powersetList l).map (insert a)).map (insert b)).Perm
      ((powersetList l ++ (powersetList l).map (insert b)) ++
      (powersetList l ++ (powersetList l).map (insert b)).map (insert a))
    have e : ((powersetList l).map (insert a)).map (insert b) =
        ((powersetList l).map (insert b)).map (insert a) := by
      rw [List.map_map, List.map_map]
      exact List.map_congr_left fun x _ => insert_comm b a x
    rw [List.map_append, List.map_append, e, List.append_assoc, List.append_assoc]
    refine (List.Perm.refl _).append ?_
    rw [← List.append_assoc, ← List.append_assoc]
    exact List.perm_append_comm.append_right _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
private theorem mem_powersetList {l : List α} {t : Finset α} :
    t ∈ powersetList l ↔ ∀ x, x ∈ t → x ∈ l := by
  induction l generalizing t with
  | nil =>
    show t ∈ [∅] ↔ _
    rw [List.mem_singleton, eq_empty_iff_forall_notMem]
    exact ⟨fun h x hx => (h x hx).elim, fun h x hx => List.not_mem_nil (h x hx)⟩
  | cons a l ih =>
    show t ∈ powersetList l ++ (powersetList l).map (insert a) ↔ _
    rw [List.mem_append, List.mem_map, ih]
    constructor
    · rintro (h | ⟨r, hr, rfl⟩)
      · exact fun x hx => .tail a (h x hx)
      · intro x hx
        rcases mem_insert.mp hx with rfl | hx
        · exact .head l
        · exact .tail a (ih.mp hr x hx)
    · intro h
      by_cases ha : a ∈ t
      · refine .inr ⟨t.erase a, ih.mpr fun x hx => ?_, insert_erase ha⟩
        rw [mem_erase] at hx
        exact (List.mem_cons.mp (h x hx.2)).resolve_left hx.1
      · refine .inl fun x hx => (List.mem_cons.mp (h x hx)).resolve_left fun e => ha (e ▸ hx)
private theorem nodup_powersetList {l : List α} (h : l.Nodup) : (powersetList l).Nodup := by
  induction l with
  | nil => exact List.nodup_cons.mpr ⟨List.not_mem_nil, .nil⟩
  | cons a l ih =>
    rw [List.nodup_cons] at h
    refine List.nodup_append.mpr ⟨ih h.2, List.Nodup.map_on ?_ (ih h.2), ?_⟩
    · intro x hx y hy e
      have nx : ¬a ∈ x := fun k => h.1 (mem_powersetList.mp hx a k)
      have ny : ¬a ∈ y := fun k => h.1 (mem_powersetList.mp hy a k)
      refine ext fun b => ?_
      have := Finset.ext_iff.mp e b
      rw [mem_insert, mem_insert] at this
      by_cases hb : b = a
      · subst hb
        exact ⟨fun k => (nx k).elim, fun k => (ny k).elim⟩
      · exact ⟨fun k => (this.mp (.inr k)).resolve_left hb, fun k => (this.mpr (.inr k)).resolve_left hb⟩
    · intro x hx k
      obtain ⟨r, _, rfl⟩ := List.mem_map.mp k
      exact h.1 (mem_powersetList.mp hx a (mem_insert_self a r))
/-- All subsets of `s`. -/
def powerset (s : Finset α) : Finset (Finset α) :=
  ⟨Quot.lift (fun l => Multiset.ofList (powersetList l))
    (fun _ _ h => Multiset.sound (powersetList_perm h)) s.val, by
    obtain ⟨s, hs⟩ := s
    induction s using Multiset.ind with | h l => exact nodup_powersetList hs⟩
@[simp] theorem mem_powerset : s ∈ powerset t ↔ s ⊆ t := by
  obtain ⟨t, ht⟩ := t
  induction t using Multiset.ind with | h l => exact mem_powersetList
@[simp] theorem card_powerset (s : Finset α) : (powerset s).card = 2 ^ s.card := by
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.ind with
  | h l =>
    show (powersetList l).length = 2 ^ l.length
    clear hs
    induction l with
    | nil => rfl
    | cons a l ih =>
      show (powersetList l ++ (powersetList l).map (insert a)).length = 2 ^ (l.length + 1)
      rw [List.length_append, List.length_map, ih, Nat.pow_succ, Nat.mul_two]
/-- The subsets of `s` with `n` elements. -/
def powersetCard (n : ℕ) (s : Finset α) : Finset (Finset α) := (powerset s).filter fun t => t.card = n
@[simp] theorem mem_powersetCard {n : ℕ} : s ∈ powersetCard n t ↔ s ⊆ t ∧ s.card = n := by
  unfold powersetCard; rw [mem_filter, mem_powerset]
end Finset

/-! ### Finite sets of any type -/

namespace Set
variable {α : Type u} {β : Type v} {s t : Set α}
/-- The elements form a finite set. -/
protected def Finite (s : Set α) : Prop := ∃ t : Finset α, ∀ a, a ∈ t ↔ a ∈ s
protected def Infinite (s : Set α) : Prop := ¬s.Finite
/-- The elements of a finite set. -/
protected noncomputable def Finite.toFinset (h : s.Finite) : Finset α := Classical.choose h
@[simp] theorem Finite.mem_toFinset (h : s.Finite) {a : α} : a ∈ h.toFinset ↔ a ∈ s :=
  Classical.choose_spec h a
open Classical in
/-- The number of elements; 0 for infinite sets. -/
protected noncomputable def ncard (s : Set α) : ℕ :=
  if h : s.Finite then h.toFinset.card else 0
theorem _root_.Finset.finite_toSet (s : Finset α) : (s : Set α).Finite := ⟨s, fun _ => Iff.rfl⟩
theorem ncard_eq_toFinset_card (s : Set α) (h : s.Finite) : s.ncard = h.toFinset.card := dif_pos h
theorem ncard_eq_card_of_forall (t : Finset α) (h : ∀ a, a ∈ s ↔ a ∈ t) : s.ncard = t.card := by
  have k : s.Finite := ⟨t, fun a => (h a).symm⟩
  rw [ncard_eq_toFinset_card s k]
  congr 1
  exact Finset.ext fun a => by rw [k.mem_toFinset, h]
@[simp] theorem ncard_coe_finset (s : Finset α) : (s : Set α).ncard = s.card :=
  ncard_eq_card_of_forall s fun _ => Iff.rfl
theorem ncard_coe_Finset (s : Finset α) : (s : Set α).ncard = s.card := ncard_coe_finset s
@[simp] theorem finite_empty : (∅ : Set α).Finite := ⟨∅, fun a =>
  ⟨fun h => (Finset.notMem_empty a h).elim, False.elim⟩⟩
@[simp] theorem finite_singleton (a : α) : ({a} : Set α).Finite := ⟨{a}, fun b => Finset.mem_singleton⟩
@[simp] theorem ncard_empty : (∅ : Set α).ncard = 0 := ncard_eq_card_of_forall ∅ fun a =>
  ⟨False.elim, fun h => (Finset.notMem_empty a h).elim⟩
@[simp] theorem ncard_singleton (a : α) : ({a} : Set α).ncard = 1 :=
  ncard_eq_card_of_forall {a} fun _ => Finset.mem_singleton.symm
theorem Finite.subset (h : s.Finite) (k : t ⊆ s) : t.Finite := by
  classical
  obtain ⟨r, hr⟩ := h
  exact ⟨r.filter (· ∈ t), fun a => by
    rw [Finset.mem_filter, hr]; exact ⟨And.right, fun l => ⟨k a l, l⟩⟩⟩
theorem Finite.union (h : s.Finite) (k : t.Finite) : (s ∪ t).Finite := by
  classical
  obtain ⟨r, hr⟩ := h
  obtain ⟨q, hq⟩ := k
  exact ⟨r ∪ q, fun a => by rw [Finset.mem_union, hr, hq]; exact Iff.rfl⟩
theorem Finite.image (f : α → β) (h : s.Finite) : (f '' s).Finite := by
  classical
  obtain ⟨r, hr⟩ := h
  exact ⟨r.image f, fun b => by
    rw [Finset.mem_image]
    exact ⟨fun ⟨a, ha, e⟩ => ⟨a, (hr a).mp ha, e⟩, fun ⟨a, ha, e⟩ => ⟨a, (hr a).mpr ha, e⟩⟩⟩
theorem finite_Icc [Preorder α] [LocallyFiniteOrder α] (a b : α) : (Set.Icc a b).Finite :=
  ⟨Finset.Icc a b, fun _ => Finset.mem_Icc⟩
theorem finite_lt_nat (n : ℕ) : {i : ℕ | i < n}.Finite := ⟨Finset.range n, fun _ => Finset.mem_range⟩
theorem finite_le_nat (n : ℕ) : {i : ℕ | i ≤ n}.Finite :=
  ⟨Finset.range (n + 1), fun _ => Finset.mem_range.trans Nat.lt_succ_iff⟩
theorem infinite_of_not_bddAbove_nat {s : Set ℕ} (h : ∀ n, ∃ m, m ∈ s ∧ n < m) : s.Infinite := by
  rintro ⟨t, ht⟩
  rcases Finset.eq_empty_or_nonempty t with rfl | k
  · obtain ⟨m, hm, _⟩ := h 0
    exact Finset.notMem_empty m ((ht m).mpr hm)
  · obtain ⟨x, _, hx⟩ := Finset.exists_max_image t (fun x => x) k
    obtain ⟨m, hm, l⟩ := h x
    exact Nat.not_le_of_lt l (hx m ((ht m).mpr hm))
theorem infinite_of_forall_exists_gt {s : Set ℕ} (h : ∀ a, ∃ b, b ∈ s ∧ a < b) : s.Infinite :=
  infinite_of_not_bddAbove_nat h
theorem infinite_univ_nat : (Set.univ : Set ℕ).Infinite :=
  infinite_of_not_bddAbove_nat fun n => ⟨n + 1, trivial, Nat.lt_succ_self n⟩
theorem eq_empty_iff_forall_not_mem : s = ∅ ↔ ∀ x, ¬x ∈ s := eq_empty_iff_forall_notMem
theorem setOf_subset_setOf {p q : α → Prop} : {a | p a} ⊆ {a | q a} ↔ ∀ a, p a → q a := Iff.rfl
end Set
