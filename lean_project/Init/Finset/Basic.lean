prelude
import Init.Finset.Multiset
/-!
`Init.Finset.Basic`: finite sets, that is multisets without repetition. Equality is having the same
elements (`Finset.ext`); membership, equality, inclusion and bounded quantifiers are decided by
evaluation.
-/
universe u v w
set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

/-- A finite set: a multiset without repetition. -/
structure Finset (α : Type u) where
  val : Multiset α
  nodup : val.Nodup

namespace Finset
variable {α : Type u} {β : Type v} {γ : Type w} {s t r : Finset α} {a b : α}

/-! ### Membership, equality, inclusion -/

instance : Membership α (Finset α) := ⟨fun s a => a ∈ s.val⟩
theorem mem_def : a ∈ s ↔ a ∈ s.val := Iff.rfl
@[simp] theorem mem_val : a ∈ s.val ↔ a ∈ s := Iff.rfl
@[ext] theorem ext (h : ∀ a, a ∈ s ↔ a ∈ t) : s = t := by
  obtain ⟨s, hs⟩ := s
  obtain ⟨t, ht⟩ := t
  have : s = t := by
    induction s using Multiset.ind with
    | h l => induction t using Multiset.ind with
      | h m => exact Multiset.sound (List.perm_of_nodup hs ht h)
  subst this
  rfl
instance : HasSubset (Finset α) := ⟨fun s t => ∀ ⦃a⦄, a ∈ s → a ∈ t⟩
instance : HasSSubset (Finset α) := ⟨fun s t => s ⊆ t ∧ ¬t ⊆ s⟩
instance : LE (Finset α) := ⟨fun s t => s ⊆ t⟩
theorem subset_iff : s ⊆ t ↔ ∀ ⦃a⦄, a ∈ s → a ∈ t := Iff.rfl
theorem subset_def : s ⊆ t ↔ ∀ a, a ∈ s → a ∈ t := Iff.rfl
@[refl, simp] theorem Subset.refl (s : Finset α) : s ⊆ s := fun _ h => h
theorem Subset.rfl : s ⊆ s := Subset.refl s
theorem Subset.trans (h : s ⊆ t) (k : t ⊆ r) : s ⊆ r := fun _ hx => k (h hx)
theorem Subset.antisymm (h : s ⊆ t) (k : t ⊆ s) : s = t := ext fun a => ⟨@h a, @k a⟩
theorem mem_of_subset (h : s ⊆ t) : a ∈ s → a ∈ t := @h a
instance decidableDforallFinset (s : Finset α) (p : α → Prop) [DecidablePred p] :
    Decidable (∀ x, x ∈ s → p x) := Multiset.decidableBAll s.val p
instance decidableDexistsFinset (s : Finset α) (p : α → Prop) [DecidablePred p] :
    Decidable (∃ x, x ∈ s ∧ p x) := Multiset.decidableBEx s.val p
instance decidableMem [DecidableEq α] (a : α) (s : Finset α) : Decidable (a ∈ s) :=
  Multiset.decidableMem a s.val
instance decidableSubset [DecidableEq α] (s t : Finset α) : Decidable (s ⊆ t) :=
  decidableDforallFinset s fun x => x ∈ t
instance decidableEq [DecidableEq α] : DecidableEq (Finset α) := fun s t =>
  decidable_of_iff (s ⊆ t ∧ t ⊆ s) ⟨fun h => Subset.antisymm h.1 h.2, fun h => h ▸ ⟨Subset.refl _, Subset.refl _⟩⟩
/-- The elements as a set. -/
@[coe] def toSet (s : Finset α) : Set α := {a | a ∈ s}
instance : CoeTail (Finset α) (Set α) := ⟨toSet⟩
@[simp, norm_cast] theorem mem_coe : a ∈ (s : Set α) ↔ a ∈ s := Iff.rfl
@[simp, norm_cast] theorem coe_inj : (s : Set α) = t ↔ s = t :=
  ⟨fun h => ext fun a => by rw [← mem_coe, h, mem_coe], fun h => by rw [h]⟩
/-- `s` as a type: its elements. -/
instance : CoeSort (Finset α) (Type u) := ⟨fun s => { x // x ∈ s }⟩

/-! ### Empty, singleton, insertion -/

protected def empty : Finset α := ⟨∅, List.nodup_nil⟩
instance : EmptyCollection (Finset α) := ⟨Finset.empty⟩
instance : Inhabited (Finset α) := ⟨∅⟩
protected def Nonempty (s : Finset α) : Prop := ∃ x, x ∈ s
@[simp] theorem notMem_empty (a : α) : ¬a ∈ (∅ : Finset α) := List.not_mem_nil
theorem not_mem_empty (a : α) : ¬a ∈ (∅ : Finset α) := List.not_mem_nil
instance : Singleton α (Finset α) :=
  ⟨fun a => ⟨Multiset.ofList [a], List.nodup_cons.mpr ⟨List.not_mem_nil, .nil⟩⟩⟩
@[simp] theorem mem_singleton : b ∈ ({a} : Finset α) ↔ b = a := List.mem_singleton
theorem mem_singleton_self (a : α) : a ∈ ({a} : Finset α) := mem_singleton.mpr rfl
theorem empty_subset (s : Finset α) : ∅ ⊆ s := fun a h => (notMem_empty a h).elim
theorem eq_empty_of_forall_notMem (h : ∀ x, ¬x ∈ s) : s = ∅ :=
  ext fun a => ⟨fun k => (h a k).elim, fun k => (notMem_empty a k).elim⟩
theorem eq_empty_iff_forall_notMem : s = ∅ ↔ ∀ x, ¬x ∈ s :=
  ⟨fun h x => h ▸ notMem_empty x, eq_empty_of_forall_notMem⟩
@[simp] theorem subset_empty : s ⊆ ∅ ↔ s = ∅ :=
  ⟨fun h => eq_empty_of_forall_notMem fun x hx => notMem_empty x (h hx), fun h => h ▸ Subset.refl _⟩
theorem nonempty_iff_ne_empty : s.Nonempty ↔ s ≠ ∅ := by
  constructor
  · rintro ⟨x, hx⟩ rfl
    exact notMem_empty x hx
  · intro h
    exact Classical.byContradiction fun k => h (eq_empty_of_forall_notMem fun x hx => k ⟨x, hx⟩)
theorem nonempty_of_ne_empty (h : s ≠ ∅) : s.Nonempty := nonempty_iff_ne_empty.mpr h
theorem eq_empty_or_nonempty (s : Finset α) : s = ∅ ∨ s.Nonempty :=
  (Classical.em (s = ∅)).imp_right nonempty_of_ne_empty
section DecidableEq
variable [DecidableEq α]
/-- The distinct elements of a multiset. -/
def _root_.Multiset.toFinset (s : Multiset α) : Finset α := ⟨s.dedup, by
  induction s using Multiset.ind with | h l => exact List.nodup_dedup l⟩
/-- The distinct elements of a list. -/
def _root_.List.toFinset (l : List α) : Finset α := (Multiset.ofList l).toFinset
@[simp] theorem _root_.Multiset.mem_toFinset {s : Multiset α} : a ∈ s.toFinset ↔ a ∈ s := by
  induction s using Multiset.ind with | h l => exact List.mem_dedup
@[simp] theorem _root_.List.mem_toFinset {l : List α} : a ∈ l.toFinset ↔ a ∈ l := List.mem_dedup
instance : Insert α (Finset α) := ⟨fun a s => if h : a ∈ s then s else ⟨s.val.cons a, by
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.ind with | h l => exact List.nodup_cons.mpr ⟨h, hs⟩⟩⟩
theorem insert_eq_of_mem (h : a ∈ s) : insert a s = s := dif_pos h
@[simp] theorem mem_insert : b ∈ insert a s ↔ b = a ∨ b ∈ s := by
  by_cases h : a ∈ s
  · rw [insert_eq_of_mem h]
    exact ⟨.inr, fun k => k.elim (fun e => e ▸ h) id⟩
  · have e : insert a s = ⟨s.val.cons a, _⟩ := dif_neg h
    rw [e]
    obtain ⟨s, hs⟩ := s
    induction s using Multiset.ind with | h l => exact List.mem_cons
theorem mem_insert_self (a : α) (s : Finset α) : a ∈ insert a s := mem_insert.mpr (.inl rfl)
theorem mem_insert_of_mem (h : a ∈ s) : a ∈ insert b s := mem_insert.mpr (.inr h)
instance : LawfulSingleton α (Finset α) := ⟨fun a => ext fun b => by
  rw [mem_insert, mem_singleton]
  exact ⟨fun h => h.elim id fun k => (notMem_empty b k).elim, .inl⟩⟩
@[simp] theorem insert_nonempty (a : α) (s : Finset α) : (insert a s).Nonempty :=
  ⟨a, mem_insert_self a s⟩
theorem insert_comm (a b : α) (s : Finset α) : insert a (insert b s) = insert b (insert a s) :=
  ext fun x => by simp only [mem_insert]; exact or_left_comm
theorem subset_insert (a : α) (s : Finset α) : s ⊆ insert a s := fun _ => mem_insert_of_mem
theorem insert_subset_iff : insert a s ⊆ t ↔ a ∈ t ∧ s ⊆ t :=
  ⟨fun h => ⟨h (mem_insert_self a s), fun _ k => h (mem_insert_of_mem k)⟩,
   fun h b k => (mem_insert.mp k).elim (fun e => e ▸ h.1) (fun m => h.2 m)⟩

/-! ### Union, intersection, difference, image -/

instance : Union (Finset α) := ⟨fun s t => (s.val + t.val).toFinset⟩
@[simp] theorem mem_union : a ∈ s ∪ t ↔ a ∈ s ∨ a ∈ t := by
  show a ∈ (s.val + t.val).toFinset ↔ _
  rw [Multiset.mem_toFinset]
  obtain ⟨s, hs⟩ := s
  obtain ⟨t, ht⟩ := t
  induction s using Multiset.ind with
  | h l => induction t using Multiset.ind with
    | h m => exact List.mem_append
end DecidableEq
/-- The elements of `s` that satisfy `p`. -/
def filter (p : α → Prop) [DecidablePred p] (s : Finset α) : Finset α := ⟨s.val.filter p, by
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.ind with | h l => exact List.Nodup.filter _ hs⟩
@[simp] theorem mem_filter {p : α → Prop} [DecidablePred p] :
    a ∈ s.filter p ↔ a ∈ s ∧ p a := by
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.ind with
  | h l =>
    show a ∈ l.filter _ ↔ a ∈ l ∧ p a
    rw [List.mem_filter, decide_eq_true_iff]
section DecidableEq
variable [DecidableEq α] [DecidableEq β]
instance : Inter (Finset α) := ⟨fun s t => s.filter (· ∈ t)⟩
instance : SDiff (Finset α) := ⟨fun s t => s.filter (¬· ∈ t)⟩
@[simp] theorem mem_inter : a ∈ s ∩ t ↔ a ∈ s ∧ a ∈ t := mem_filter
@[simp] theorem mem_sdiff : a ∈ s \ t ↔ a ∈ s ∧ ¬a ∈ t := mem_filter
def erase (s : Finset α) (a : α) : Finset α := s.filter (· ≠ a)
@[simp] theorem mem_erase : a ∈ erase s b ↔ a ≠ b ∧ a ∈ s := mem_filter.trans And.comm
/-- The image of `s` under `f`. -/
def image (f : α → β) (s : Finset α) : Finset β := (s.val.map f).toFinset
@[simp] theorem mem_image {f : α → β} {b : β} : b ∈ s.image f ↔ ∃ a, a ∈ s ∧ f a = b := by
  show b ∈ (s.val.map f).toFinset ↔ _
  rw [Multiset.mem_toFinset]
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.ind with | h l => exact List.mem_map
theorem mem_image_of_mem (f : α → β) (h : a ∈ s) : f a ∈ s.image f := mem_image.mpr ⟨a, h, rfl⟩
theorem union_comm (s t : Finset α) : s ∪ t = t ∪ s := ext fun a => by simp only [mem_union, or_comm]
theorem inter_comm (s t : Finset α) : s ∩ t = t ∩ s := ext fun a => by simp only [mem_inter, and_comm]
theorem union_assoc (s t r : Finset α) : s ∪ t ∪ r = s ∪ (t ∪ r) :=
  ext fun a => by simp only [mem_union, or_assoc]
@[simp] theorem union_self (s : Finset α) : s ∪ s = s := ext fun a => by simp only [mem_union, or_self]
@[simp] theorem inter_self (s : Finset α) : s ∩ s = s := ext fun a => by simp only [mem_inter, and_self]
@[simp] theorem union_empty (s : Finset α) : s ∪ ∅ = s := ext fun a => by
  simp only [mem_union, notMem_empty, or_false]
@[simp] theorem empty_union (s : Finset α) : ∅ ∪ s = s := ext fun a => by
  simp only [mem_union, notMem_empty, false_or]
@[simp] theorem inter_empty (s : Finset α) : s ∩ ∅ = ∅ := ext fun a => by
  simp only [mem_inter, notMem_empty, and_false]
@[simp] theorem empty_inter (s : Finset α) : ∅ ∩ s = ∅ := ext fun a => by
  simp only [mem_inter, notMem_empty, false_and]
theorem subset_union_left : s ⊆ s ∪ t := fun _ h => mem_union.mpr (.inl h)
theorem subset_union_right : t ⊆ s ∪ t := fun _ h => mem_union.mpr (.inr h)
theorem inter_subset_left : s ∩ t ⊆ s := fun _ h => (mem_inter.mp h).1
theorem inter_subset_right : s ∩ t ⊆ t := fun _ h => (mem_inter.mp h).2
theorem sdiff_subset : s \ t ⊆ s := fun _ h => (mem_sdiff.mp h).1
theorem sdiff_union_of_subset (h : t ⊆ s) : s \ t ∪ t = s := ext fun a => by
  rw [mem_union, mem_sdiff]
  exact ⟨fun k => k.elim And.left (@h a), fun k => (Classical.em (a ∈ t)).elim .inr
    fun n => .inl ⟨k, n⟩⟩
theorem insert_erase (h : a ∈ s) : insert a (erase s a) = s := ext fun b => by
  rw [mem_insert, mem_erase]
  exact ⟨fun k => k.elim (fun e => e ▸ h) And.right, fun k =>
    (Classical.em (b = a)).imp_right fun n => ⟨n, k⟩⟩
theorem erase_subset (a : α) (s : Finset α) : erase s a ⊆ s := fun _ h => (mem_erase.mp h).2
@[simp] theorem notMem_erase (a : α) (s : Finset α) : ¬a ∈ erase s a :=
  fun h => (mem_erase.mp h).1 rfl
end DecidableEq
theorem filter_subset (p : α → Prop) [DecidablePred p] (s : Finset α) : s.filter p ⊆ s :=
  fun _ h => (mem_filter.mp h).1
theorem filter_congr {p q : α → Prop} [DecidablePred p] [DecidablePred q]
    (h : ∀ x, x ∈ s → (p x ↔ q x)) : s.filter p = s.filter q := ext fun a => by
  rw [mem_filter, mem_filter]; exact and_congr_right (h a)
theorem filter_filter (p q : α → Prop) [DecidablePred p] [DecidablePred q] (s : Finset α) :
    (s.filter p).filter q = s.filter fun a => p a ∧ q a := ext fun a => by
  simp only [mem_filter, and_assoc]
@[simp] theorem filter_true (s : Finset α) : s.filter (fun _ => True) = s := ext fun a => by
  simp only [mem_filter, and_true]
@[simp] theorem filter_empty (p : α → Prop) [DecidablePred p] : (∅ : Finset α).filter p = ∅ := rfl
@[simp] theorem filter_false (s : Finset α) : s.filter (fun _ => False) = ∅ := ext fun a => by
  simp only [mem_filter, and_false, notMem_empty]
theorem filter_true_of_mem {p : α → Prop} [DecidablePred p] (h : ∀ x, x ∈ s → p x) :
    s.filter p = s := ext fun a => by rw [mem_filter]; exact ⟨And.left, fun k => ⟨k, h a k⟩⟩
theorem filter_eq_empty_iff {p : α → Prop} [DecidablePred p] :
    s.filter p = ∅ ↔ ∀ x, x ∈ s → ¬p x := by
  rw [eq_empty_iff_forall_notMem]
  exact ⟨fun h x hx px => h x (mem_filter.mpr ⟨hx, px⟩), fun h x hx => by
    rw [mem_filter] at hx; exact h x hx.1 hx.2⟩
theorem filter_nonempty_iff {p : α → Prop} [DecidablePred p] :
    (s.filter p).Nonempty ↔ ∃ a, a ∈ s ∧ p a :=
  ⟨fun ⟨a, h⟩ => ⟨a, mem_filter.mp h⟩, fun ⟨a, h⟩ => ⟨a, mem_filter.mpr h⟩⟩

/-! ### Products of sets -/

/-- All pairs of an element of `s` and one of `t`. -/
protected def product (s : Finset α) (t : Finset β) : Finset (α × β) :=
  ⟨s.val.product t.val, Multiset.nodup_product s.nodup t.nodup⟩
@[simp] theorem mem_product' {t : Finset β} {p : α × β} :
    p ∈ s.product t ↔ p.1 ∈ s ∧ p.2 ∈ t := Multiset.mem_product
/-- The product of two collections: `s ×ˢ t`. -/
class _root_.SProd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  sprod : α → β → γ
infixr:82 " ×ˢ " => SProd.sprod
instance : SProd (Finset α) (Finset β) (Finset (α × β)) := ⟨Finset.product⟩
instance _root_.Set.instSProd : SProd (Set α) (Set β) (Set (α × β)) := ⟨Set.prod⟩
@[simp] theorem mem_product {t : Finset β} {p : α × β} : p ∈ s ×ˢ t ↔ p.1 ∈ s ∧ p.2 ∈ t :=
  Multiset.mem_product
theorem mk_mem_product {t : Finset β} {b : β} (ha : a ∈ s) (hb : b ∈ t) : (a, b) ∈ s ×ˢ t :=
  mem_product.mpr ⟨ha, hb⟩
@[simp] theorem _root_.Set.mem_prod {s : Set α} {t : Set β} {p : α × β} :
    p ∈ s ×ˢ t ↔ p.1 ∈ s ∧ p.2 ∈ t := Iff.rfl
/-- The pairs of distinct elements. -/
def offDiag [DecidableEq α] (s : Finset α) : Finset (α × α) := (s ×ˢ s).filter fun p => p.1 ≠ p.2
def diag [DecidableEq α] (s : Finset α) : Finset (α × α) := (s ×ˢ s).filter fun p => p.1 = p.2

/-! ### Number of elements -/

/-- The number of elements. -/
def card (s : Finset α) : ℕ := s.val.card
@[simp] theorem card_empty : card (∅ : Finset α) = 0 := rfl
@[simp] theorem card_singleton (a : α) : card ({a} : Finset α) = 1 := rfl
@[simp] theorem card_insert_of_notMem [DecidableEq α] (h : ¬a ∈ s) :
    (insert a s).card = s.card + 1 := by
  have e : insert a s = ⟨s.val.cons a, _⟩ := dif_neg h
  rw [e]
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.ind with | h l => rfl
theorem card_insert_of_not_mem [DecidableEq α] (h : ¬a ∈ s) : (insert a s).card = s.card + 1 :=
  card_insert_of_notMem h
theorem card_insert_of_mem [DecidableEq α] (h : a ∈ s) : (insert a s).card = s.card := by
  rw [insert_eq_of_mem h]
/-- Induction over a finite set: the empty set, and one more element. -/
@[elab_as_elim] protected theorem induction_on {p : Finset α → Prop} [DecidableEq α]
    (s : Finset α) (empty : p ∅) (insert : ∀ (a : α) (s : Finset α), ¬a ∈ s → p s → p (insert a s)) :
    p s := by
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.ind with
  | h l =>
    induction l with
    | nil => exact empty
    | cons a l ih =>
      have hs' := List.nodup_cons.mp hs
      have : (⟨Multiset.ofList (a :: l), hs⟩ : Finset α) =
          Insert.insert a ⟨Multiset.ofList l, hs'.2⟩ := ext fun b => by
        rw [mem_insert]; exact List.mem_cons
      rw [this]
      exact insert a _ hs'.1 (ih hs'.2)
@[elab_as_elim] protected theorem induction {p : Finset α → Prop} [DecidableEq α] (empty : p ∅)
    (insert : ∀ (a : α) (s : Finset α), ¬a ∈ s → p s → p (insert a s)) (s : Finset α) : p s :=
  Finset.induction_on s empty insert
@[simp] theorem card_eq_zero : card s = 0 ↔ s = ∅ := by
  constructor
  · intro h
    refine eq_empty_of_forall_notMem fun x hx => ?_
    obtain ⟨s, hs⟩ := s
    induction s using Multiset.ind with
    | h l =>
      have : l = [] := List.length_eq_zero_iff.mp h
      subst this
      exact List.not_mem_nil hx
  · rintro rfl
    rfl
theorem card_pos : 0 < card s ↔ s.Nonempty := by
  rw [Nat.pos_iff_ne_zero, Ne, card_eq_zero, nonempty_iff_ne_empty]
theorem card_ne_zero : card s ≠ 0 ↔ s.Nonempty := by rw [← card_pos, Nat.pos_iff_ne_zero]
theorem card_le_card (h : s ⊆ t) : s.card ≤ t.card := by
  classical
  induction s using Finset.induction_on generalizing t with
  | empty => exact Nat.zero_le _
  | insert a s ha ih =>
    have hat : a ∈ t := h (mem_insert_self a s)
    have : s ⊆ erase t a := fun b hb => mem_erase.mpr
      ⟨fun e => ha (e ▸ hb), h (mem_insert_of_mem hb)⟩
    have k := ih this
    rw [card_insert_of_notMem ha, ← insert_erase hat, card_insert_of_notMem (notMem_erase a t)]
    exact Nat.succ_le_succ k
theorem card_le_of_subset (h : s ⊆ t) : s.card ≤ t.card := card_le_card h
theorem eq_of_subset_of_card_le (h : s ⊆ t) (k : t.card ≤ s.card) : s = t := by
  classical
  refine Subset.antisymm h fun a ha => Classical.byContradiction fun n => ?_
  have := card_le_card (insert_subset_iff.mpr ⟨ha, h⟩)
  rw [card_insert_of_notMem n] at this
  omega
theorem card_erase_of_mem [DecidableEq α] (h : a ∈ s) : (erase s a).card = s.card - 1 := by
  have := card_insert_of_notMem (notMem_erase a s)
  rw [insert_erase h] at this
  omega
theorem card_filter_le (s : Finset α) (p : α → Prop) [DecidablePred p] :
    (s.filter p).card ≤ s.card := card_le_card (filter_subset p s)
theorem card_union_of_disjoint_aux [DecidableEq α] (h : ∀ a, a ∈ s → ¬a ∈ t) :
    (s ∪ t).card = s.card + t.card := by
  induction s using Finset.induction_on with
  | empty => rw [empty_union, card_empty, Nat.zero_add]
  | insert a s ha ih =>
    have e : insert a s ∪ t = insert a (s ∪ t) := ext fun b => by
      simp only [mem_union, mem_insert, or_assoc]
    have n : ¬a ∈ s ∪ t := fun k => (mem_union.mp k).elim ha (h a (mem_insert_self a s))
    rw [e, card_insert_of_notMem n, ih fun b hb => h b (mem_insert_of_mem hb),
      card_insert_of_notMem ha, Nat.add_right_comm]
theorem card_eq_one : s.card = 1 ↔ ∃ a, s = {a} := by
  constructor
  · intro h
    classical
    obtain ⟨a, ha⟩ := card_pos.mp (by rw [h]; decide)
    exact ⟨a, (eq_of_subset_of_card_le (fun b hb => (mem_singleton.mp hb) ▸ ha)
      (by rw [h]; exact Nat.le_refl 1)).symm⟩
  · rintro ⟨a, rfl⟩
    rfl
theorem card_image_le [DecidableEq β] {f : α → β} : (s.image f).card ≤ s.card := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Nat.le_refl 0
  | insert a s ha ih =>
    have e : (insert a s).image f = insert (f a) (s.image f) := ext fun b => by
      simp only [mem_image, mem_insert]
      exact ⟨fun ⟨c, hc, k⟩ => hc.elim (fun e => .inl (by rw [← k, e])) (fun m => .inr ⟨c, m, k⟩),
        fun h => h.elim (fun e => ⟨a, .inl rfl, e.symm⟩) (fun ⟨c, m, k⟩ => ⟨c, .inr m, k⟩)⟩
    rw [e, card_insert_of_notMem ha]
    by_cases h : f a ∈ s.image f
    · rw [card_insert_of_mem h]; exact Nat.le_succ_of_le ih
    · rw [card_insert_of_notMem h]; exact Nat.succ_le_succ ih
theorem card_image_of_injOn [DecidableEq β] {f : α → β}
    (H : ∀ x, x ∈ s → ∀ y, y ∈ s → f x = f y → x = y) : (s.image f).card = s.card := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s ha ih =>
    have e : (insert a s).image f = insert (f a) (s.image f) := ext fun b => by
      simp only [mem_image, mem_insert]
      exact ⟨fun ⟨c, hc, k⟩ => hc.elim (fun e => .inl (by rw [← k, e])) (fun m => .inr ⟨c, m, k⟩),
        fun h => h.elim (fun e => ⟨a, .inl rfl, e.symm⟩) (fun ⟨c, m, k⟩ => ⟨c, .inr m, k⟩)⟩
    have n : ¬f a ∈ s.image f := fun k => by
      obtain ⟨c, hc, q⟩ := mem_image.mp k
      exact ha (H c (mem_insert_of_mem hc) a (mem_insert_self a s) q ▸ hc)
    rw [e, card_insert_of_notMem n, card_insert_of_notMem ha,
      ih fun x hx y hy => H x (mem_insert_of_mem hx) y (mem_insert_of_mem hy)]
theorem card_image_of_injective [DecidableEq β] {f : α → β} (s : Finset α)
    (H : Function.Injective f) : (s.image f).card = s.card :=
  card_image_of_injOn fun _ _ _ _ h => H h

/-! ### The first naturals -/

/-- `{0, 1, ..., n - 1}`. -/
def range (n : ℕ) : Finset ℕ := ⟨Multiset.range n, List.nodup_range n⟩
@[simp] theorem mem_range {m n : ℕ} : m ∈ range n ↔ m < n := List.mem_range
@[simp] theorem card_range (n : ℕ) : (range n).card = n := List.length_range
@[simp] theorem range_zero : range 0 = ∅ := rfl
@[simp] theorem range_one : range 1 = {0} := rfl
theorem range_succ {n : ℕ} : range (n + 1) = insert n (range n) := ext fun a => by
  rw [mem_range, mem_insert, mem_range]; omega
theorem range_add_one {n : ℕ} : range (n + 1) = insert n (range n) := range_succ
theorem notMem_range_self {n : ℕ} : ¬n ∈ range n := fun h => Nat.lt_irrefl n (mem_range.mp h)
theorem self_mem_range_succ (n : ℕ) : n ∈ range (n + 1) := mem_range.mpr (Nat.lt_succ_self n)
theorem range_subset {m n : ℕ} : range n ⊆ range m ↔ n ≤ m := by
  constructor
  · intro h
    exact Nat.le_of_not_lt fun k => Nat.lt_irrefl m (mem_range.mp (h (mem_range.mpr k)))
  · exact fun h a ha => mem_range.mpr (Nat.lt_of_lt_of_le (mem_range.mp ha) h)
theorem range_mono {m n : ℕ} (h : n ≤ m) : range n ⊆ range m := range_subset.mpr h
@[simp] theorem range_eq_empty_iff {n : ℕ} : range n = ∅ ↔ n = 0 := by
  rw [← card_eq_zero, card_range]
@[simp] theorem nonempty_range_iff {n : ℕ} : (range n).Nonempty ↔ n ≠ 0 := by
  rw [nonempty_iff_ne_empty, Ne, range_eq_empty_iff]
theorem range_filter_eq {n m : ℕ} :
    (range n).filter (· = m) = if m < n then {m} else ∅ := ext fun a => by
  rw [mem_filter, mem_range]
  split
  · rw [mem_singleton]; omega
  · exact ⟨fun h => by omega, fun h => (notMem_empty a h).elim⟩
end Finset
