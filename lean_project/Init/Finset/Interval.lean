prelude
import Init.Finset.Basic
import Init.Int.Notation
/-!
`Init.Finset.Interval`: finite intervals `Finset.Icc a b`, `Ico`, `Ioc`, `Ioo` in ℕ and ℤ, and
`Finset.univ` of finite types.
-/
universe u
set_option linter.unusedVariables false

/-- Orders whose bounded intervals are finite. -/
class LocallyFiniteOrder (α : Type u) [Preorder α] where
  finsetIcc : α → α → Finset α
  finsetIco : α → α → Finset α
  finsetIoc : α → α → Finset α
  finsetIoo : α → α → Finset α
  finset_mem_Icc : ∀ a b x : α, x ∈ finsetIcc a b ↔ a ≤ x ∧ x ≤ b
  finset_mem_Ico : ∀ a b x : α, x ∈ finsetIco a b ↔ a ≤ x ∧ x < b
  finset_mem_Ioc : ∀ a b x : α, x ∈ finsetIoc a b ↔ a < x ∧ x ≤ b
  finset_mem_Ioo : ∀ a b x : α, x ∈ finsetIoo a b ↔ a < x ∧ x < b

namespace Finset
section
variable {α : Type u} [Preorder α] [LocallyFiniteOrder α] {a b x : α}
/-- `{x | a ≤ x ∧ x ≤ b}`. -/
def Icc (a b : α) : Finset α := LocallyFiniteOrder.finsetIcc a b
/-- `{x | a ≤ x ∧ x < b}`. -/
def Ico (a b : α) : Finset α := LocallyFiniteOrder.finsetIco a b
/-- `{x | a < x ∧ x ≤ b}`. -/
def Ioc (a b : α) : Finset α := LocallyFiniteOrder.finsetIoc a b
/-- `{x | a < x ∧ x < b}`. -/
def Ioo (a b : α) : Finset α := LocallyFiniteOrder.finsetIoo a b
@[simp] theorem mem_Icc : x ∈ Icc a b ↔ a ≤ x ∧ x ≤ b := LocallyFiniteOrder.finset_mem_Icc a b x
@[simp] theorem mem_Ico : x ∈ Ico a b ↔ a ≤ x ∧ x < b := LocallyFiniteOrder.finset_mem_Ico a b x
@[simp] theorem mem_Ioc : x ∈ Ioc a b ↔ a < x ∧ x ≤ b := LocallyFiniteOrder.finset_mem_Ioc a b x
@[simp] theorem mem_Ioo : x ∈ Ioo a b ↔ a < x ∧ x < b := LocallyFiniteOrder.finset_mem_Ioo a b x
@[simp, norm_cast] theorem coe_Icc : (Icc a b : Set α) = Set.Icc a b := Set.ext fun _ => mem_Icc
@[simp, norm_cast] theorem coe_Ico : (Ico a b : Set α) = Set.Ico a b := Set.ext fun _ => mem_Ico
@[simp] theorem Icc_eq_empty (h : ¬a ≤ b) : Icc a b = ∅ := eq_empty_of_forall_notMem fun x hx =>
  h (le_trans (mem_Icc.mp hx).1 (mem_Icc.mp hx).2)
@[simp] theorem Ico_eq_empty (h : ¬a < b) : Ico a b = ∅ := eq_empty_of_forall_notMem fun x hx =>
  h (lt_of_le_of_lt (mem_Ico.mp hx).1 (mem_Ico.mp hx).2)
@[simp] theorem Ioc_eq_empty (h : ¬a < b) : Ioc a b = ∅ := eq_empty_of_forall_notMem fun x hx =>
  h (lt_of_lt_of_le (mem_Ioc.mp hx).1 (mem_Ioc.mp hx).2)
theorem Icc_eq_empty_of_lt (h : b < a) : Icc a b = ∅ := Icc_eq_empty (not_le_of_lt h)
@[simp] theorem nonempty_Icc : (Icc a b).Nonempty ↔ a ≤ b :=
  ⟨fun ⟨x, hx⟩ => le_trans (mem_Icc.mp hx).1 (mem_Icc.mp hx).2,
   fun h => ⟨a, mem_Icc.mpr ⟨le_refl a, h⟩⟩⟩
theorem left_mem_Icc : a ∈ Icc a b ↔ a ≤ b := by rw [mem_Icc]; exact ⟨And.right, fun h => ⟨le_refl a, h⟩⟩
theorem right_mem_Icc : b ∈ Icc a b ↔ a ≤ b := by rw [mem_Icc]; exact ⟨And.left, fun h => ⟨h, le_refl b⟩⟩
theorem Icc_subset_Icc {c d : α} (h : c ≤ a) (k : b ≤ d) : Icc a b ⊆ Icc c d := fun x hx =>
  mem_Icc.mpr ⟨le_trans h (mem_Icc.mp hx).1, le_trans (mem_Icc.mp hx).2 k⟩
end
@[simp] theorem Icc_self {α : Type u} [PartialOrder α] [LocallyFiniteOrder α] (a : α) :
    Icc a a = {a} := ext fun x => by
  rw [mem_Icc, mem_singleton]
  exact ⟨fun h => le_antisymm h.2 h.1, fun h => h ▸ ⟨le_refl _, le_refl _⟩⟩

/-- `{a, a + 1, ..., a + n - 1}`. -/
def natInterval (a n : ℕ) : Finset ℕ := ⟨Multiset.ofList (List.range' a n), List.nodup_range' a n⟩
theorem mem_natInterval {a n x : ℕ} : x ∈ natInterval a n ↔ a ≤ x ∧ x < a + n := List.mem_range'_one
end Finset

open Finset in
instance Nat.instLocallyFiniteOrder : LocallyFiniteOrder ℕ where
  finsetIcc a b := natInterval a (b + 1 - a)
  finsetIco a b := natInterval a (b - a)
  finsetIoc a b := natInterval (a + 1) (b - a)
  finsetIoo a b := natInterval (a + 1) (b - a - 1)
  finset_mem_Icc a b x := by rw [mem_natInterval]; omega
  finset_mem_Ico a b x := by rw [mem_natInterval]; omega
  finset_mem_Ioc a b x := by rw [mem_natInterval]; omega
  finset_mem_Ioo a b x := by rw [mem_natInterval]; omega

namespace Finset
/-- `{a, a + 1, ..., a + n - 1}` in ℤ. -/
def intInterval (a : ℤ) (n : ℕ) : Finset ℤ :=
  ⟨(Multiset.range n).map fun k => a + (k : ℕ), List.Nodup.map_on (fun x _ y _ h => by omega)
    (List.nodup_range n)⟩
theorem mem_intInterval {a x : ℤ} {n : ℕ} : x ∈ intInterval a n ↔ a ≤ x ∧ x < a + n := by
  show x ∈ (List.range n).map _ ↔ _
  rw [List.mem_map]
  constructor
  · rintro ⟨k, hk, rfl⟩
    rw [List.mem_range] at hk
    omega
  · intro h
    exact ⟨(x - a).toNat, by rw [List.mem_range]; omega, by omega⟩
end Finset
open Finset in
instance Int.instLocallyFiniteOrder : LocallyFiniteOrder ℤ where
  finsetIcc a b := intInterval a (b + 1 - a).toNat
  finsetIco a b := intInterval a (b - a).toNat
  finsetIoc a b := intInterval (a + 1) (b - a).toNat
  finsetIoo a b := intInterval (a + 1) (b - a - 1).toNat
  finset_mem_Icc a b x := by rw [mem_intInterval]; omega
  finset_mem_Ico a b x := by rw [mem_intInterval]; omega
  finset_mem_Ioc a b x := by rw [mem_intInterval]; omega
  finset_mem_Ioo a b x := by rw [mem_intInterval]; omega

@[simp] theorem Nat.card_Icc (a b : ℕ) : (Finset.Icc a b).card = b + 1 - a := by
  show (List.range' a (b + 1 - a)).length = _
  rw [List.length_range']
@[simp] theorem Nat.card_Ico (a b : ℕ) : (Finset.Ico a b).card = b - a := by
  show (List.range' a (b - a)).length = _
  rw [List.length_range']
@[simp] theorem Nat.card_Ioc (a b : ℕ) : (Finset.Ioc a b).card = b - a := by
  show (List.range' (a + 1) (b - a)).length = _
  rw [List.length_range']
@[simp] theorem Nat.card_Ioo (a b : ℕ) : (Finset.Ioo a b).card = b - a - 1 := by
  show (List.range' (a + 1) (b - a - 1)).length = _
  rw [List.length_range']
private theorem card_intInterval (a : ℤ) (n : ℕ) : (Finset.intInterval a n).card = n := by
  show ((List.range n).map _).length = n
  rw [List.length_map, List.length_range]
@[simp] theorem Int.card_Icc (a b : ℤ) : (Finset.Icc a b).card = (b + 1 - a).toNat :=
  card_intInterval _ _
@[simp] theorem Int.card_Ico (a b : ℤ) : (Finset.Ico a b).card = (b - a).toNat :=
  card_intInterval _ _
@[simp] theorem Int.card_Ioc (a b : ℤ) : (Finset.Ioc a b).card = (b - a).toNat :=
  card_intInterval _ _
@[simp] theorem Int.card_Ioo (a b : ℤ) : (Finset.Ioo a b).card = (b - a - 1).toNat :=
  card_intInterval _ _

namespace Finset
theorem range_eq_Ico (n : ℕ) : range n = Ico 0 n := ext fun x => by rw [mem_range, mem_Ico]; omega
theorem _root_.Nat.range_eq_Icc_zero_sub_one (n : ℕ) (h : n ≠ 0) : range n = Icc 0 (n - 1) :=
  ext fun x => by rw [mem_range, mem_Icc]; omega
theorem _root_.Nat.Icc_succ_left (a b : ℕ) : Icc (a + 1) b = Ioc a b := ext fun x => by
  rw [mem_Icc, mem_Ioc]; omega
theorem _root_.Nat.Ico_succ_right (a b : ℕ) : Ico a (b + 1) = Icc a b := ext fun x => by
  rw [mem_Ico, mem_Icc]; omega
theorem _root_.Nat.Icc_insert_succ_right {a b : ℕ} (h : a ≤ b + 1) :
    insert (b + 1) (Icc a b) = Icc a (b + 1) := ext fun x => by
  rw [mem_insert, mem_Icc, mem_Icc]; omega
/-- `{x | x ≤ b}` in ℕ. -/
def Iic (b : ℕ) : Finset ℕ := range (b + 1)
/-- `{x | x < b}` in ℕ. -/
def Iio (b : ℕ) : Finset ℕ := range b
@[simp] theorem mem_Iic {b x : ℕ} : x ∈ Iic b ↔ x ≤ b := by
  show x ∈ range (b + 1) ↔ _
  rw [mem_range, Nat.lt_succ_iff]
@[simp] theorem mem_Iio {b x : ℕ} : x ∈ Iio b ↔ x < b := mem_range

/-! ### Disjoint sets -/

end Finset
/-- No common element. -/
def Disjoint {α : Type u} (s t : Finset α) : Prop := ∀ ⦃a⦄, a ∈ s → ¬a ∈ t
instance Finset.decidableDisjoint {α : Type u} [DecidableEq α] (s t : Finset α) :
    Decidable (Disjoint s t) := Finset.decidableDforallFinset s fun a => ¬a ∈ t
namespace Finset
variable {α : Type u} {s t : Finset α}
theorem disjoint_left : Disjoint s t ↔ ∀ ⦃a⦄, a ∈ s → ¬a ∈ t := Iff.rfl
theorem disjoint_right : Disjoint s t ↔ ∀ ⦃a⦄, a ∈ t → ¬a ∈ s :=
  ⟨fun h a k l => h l k, fun h a k l => h l k⟩
theorem disjoint_iff_inter_eq_empty [DecidableEq α] : Disjoint s t ↔ s ∩ t = ∅ := by
  rw [eq_empty_iff_forall_notMem]
  exact ⟨fun h x hx => h (mem_inter.mp hx).1 (mem_inter.mp hx).2,
    fun h a k l => h a (mem_inter.mpr ⟨k, l⟩)⟩
theorem disjoint_filter_filter_neg (s : Finset α) (p : α → Prop) [DecidablePred p] :
    Disjoint (s.filter p) (s.filter fun a => ¬p a) := fun a h k =>
  (mem_filter.mp k).2 (mem_filter.mp h).2
theorem card_union_of_disjoint [DecidableEq α] (h : Disjoint s t) :
    (s ∪ t).card = s.card + t.card := card_union_of_disjoint_aux h
theorem card_disjoint_union [DecidableEq α] (h : Disjoint s t) :
    (s ∪ t).card = s.card + t.card := card_union_of_disjoint_aux h
theorem card_union_add_card_inter [DecidableEq α] (s t : Finset α) :
    (s ∪ t).card + (s ∩ t).card = s.card + t.card := by
  have h1 : s ∪ t = s ∪ (t \ s) := ext fun a => by
    simp only [mem_union, mem_sdiff]
    exact ⟨fun h => (Classical.em (a ∈ s)).elim .inl fun n => .inr ⟨h.resolve_left n, n⟩,
      fun h => h.imp_right And.left⟩
  have h2 : t = (s ∩ t) ∪ (t \ s) := ext fun a => by
    simp only [mem_union, mem_inter, mem_sdiff]
    exact ⟨fun h => (Classical.em (a ∈ s)).imp (⟨·, h⟩) (⟨h, ·⟩), fun h => h.elim And.right And.left⟩
  have e1 : (s ∪ (t \ s)).card = s.card + (t \ s).card :=
    card_union_of_disjoint_aux fun a h k => (mem_sdiff.mp k).2 h
  have e2 : ((s ∩ t) ∪ (t \ s)).card = (s ∩ t).card + (t \ s).card :=
    card_union_of_disjoint_aux fun a h k => (mem_sdiff.mp k).2 (mem_inter.mp h).1
  rw [← h2] at e2
  rw [h1, e1, e2]; omega
theorem filter_card_add_filter_neg_card_eq_card (p : α → Prop) [DecidablePred p] :
    (s.filter p).card + (s.filter fun a => ¬p a).card = s.card := by
  classical
  rw [← card_union_of_disjoint (disjoint_filter_filter_neg s p)]
  congr 1
  exact ext fun a => by
    rw [mem_union, mem_filter, mem_filter]
    exact ⟨fun h => h.elim And.left And.left, fun h => (Classical.em (p a)).imp (⟨h, ·⟩) (⟨h, ·⟩)⟩
end Finset

/-! ### Finite types -/

/-- A type with finitely many elements, all in `elems`. -/
class Fintype (α : Type u) where
  elems : Finset α
  complete : ∀ x : α, x ∈ elems
/-- All elements of a finite type. -/
def Finset.univ {α : Type u} [Fintype α] : Finset α := Fintype.elems
/-- The number of elements of a finite type. -/
def Fintype.card (α : Type u) [Fintype α] : ℕ := (Finset.univ : Finset α).card
@[simp] theorem Finset.mem_univ {α : Type u} [Fintype α] (x : α) : x ∈ (Finset.univ : Finset α) :=
  Fintype.complete x
theorem Finset.card_univ {α : Type u} [Fintype α] :
    (Finset.univ : Finset α).card = Fintype.card α := rfl
@[simp] theorem Finset.subset_univ {α : Type u} [Fintype α] (s : Finset α) : s ⊆ Finset.univ :=
  fun x _ => Finset.mem_univ x
instance Bool.instFintype : Fintype Bool where
  elems := ⟨Multiset.ofList [true, false], by
    show List.Nodup _
    simp [List.nodup_cons]⟩
  complete x := by cases x <;> decide
/-- The elements of `Fin n`, in order. -/
def List.finRange : (n : ℕ) → List (Fin n)
  | 0 => []
  | n + 1 => ⟨0, Nat.succ_pos n⟩ :: (finRange n).map fun i => ⟨i.val + 1, Nat.succ_lt_succ i.isLt⟩
private theorem List.mem_finRange : ∀ (n : ℕ) (i : Fin n), i ∈ List.finRange n := by
  intro n
  induction n with
  | zero => intro i; exact (Nat.not_lt_zero _ i.isLt).elim
  | succ n ih =>
    rintro ⟨i, hi⟩
    cases i with
    | zero => exact .head _
    | succ i =>
      exact .tail _ (List.mem_map.mpr ⟨⟨i, Nat.lt_of_succ_lt_succ hi⟩, ih _, rfl⟩)
private theorem List.nodup_finRange : ∀ n : ℕ, List.Nodup (List.finRange n) := by
  intro n
  induction n with
  | zero => exact .nil
  | succ n ih =>
    refine List.nodup_cons.mpr ⟨fun h => ?_, List.Nodup.map_on (fun x _ y _ e => ?_) ih⟩
    · obtain ⟨i, _, e⟩ := List.mem_map.mp h
      have := congrArg Fin.val e
      exact Nat.succ_ne_zero _ this
    · have := congrArg Fin.val e
      cases x
      cases y
      cases Nat.succ.inj this
      rfl
instance Fin.instFintype (n : ℕ) : Fintype (Fin n) where
  elems := ⟨Multiset.ofList (List.finRange n), List.nodup_finRange n⟩
  complete := List.mem_finRange n
@[simp] theorem Fintype.card_fin (n : ℕ) : Fintype.card (Fin n) = n := by
  show (List.finRange n).length = n
  induction n with
  | zero => rfl
  | succ n ih =>
    show ((List.finRange n).map _).length + 1 = n + 1
    rw [List.length_map, ih]
instance Prod.instFintype {α β : Type u} [Fintype α] [Fintype β] : Fintype (α × β) where
  elems := Finset.univ ×ˢ Finset.univ
  complete p := Finset.mem_product.mpr ⟨Finset.mem_univ _, Finset.mem_univ _⟩
instance Fintype.decidableForallFintype {α : Type u} {p : α → Prop} [DecidablePred p] [Fintype α] :
    Decidable (∀ a, p a) :=
  decidable_of_iff (∀ a, a ∈ (Finset.univ : Finset α) → p a)
    ⟨fun h a => h a (Finset.mem_univ a), fun h a _ => h a⟩
instance Fintype.decidableExistsFintype {α : Type u} {p : α → Prop} [DecidablePred p] [Fintype α] :
    Decidable (∃ a, p a) :=
  decidable_of_iff (∃ a, a ∈ (Finset.univ : Finset α) ∧ p a)
    ⟨fun ⟨a, _, h⟩ => ⟨a, h⟩, fun ⟨a, h⟩ => ⟨a, Finset.mem_univ a, h⟩⟩
