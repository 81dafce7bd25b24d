prelude
import Init.Finset.BigOperators
import Init.Algebra.Field
import Init.Fin
import Init.Logic
/-!
`Init.Finset.Lemmas`: sums over pairs, products and `Fin n`; greatest and least elements; the
pigeonhole principle; unions of families; Cauchy's inequality.
-/
universe u v w
set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

theorem StrictMono.le_iff_le {α : Type u} {β : Type v} [LinearOrder α] [Preorder β] {f : α → β}
    (hf : StrictMono f) {a b : α} : f a ≤ f b ↔ a ≤ b := by
  constructor
  · intro h
    exact not_lt.mp fun k => not_le_of_lt (hf k) h
  · intro h
    rcases eq_or_lt_of_le h with e | k
    · rw [e]; exact le_refl _
    · exact le_of_lt (hf k)
theorem StrictMono.lt_iff_lt {α : Type u} {β : Type v} [LinearOrder α] [Preorder β] {f : α → β}
    (hf : StrictMono f) {a b : α} : f a < f b ↔ a < b := by
  rw [lt_iff_le_not_ge, hf.le_iff_le, hf.le_iff_le, lt_iff_le_not_ge]
theorem StrictMono.monotone {α : Type u} {β : Type v} [PartialOrder α] [Preorder β] {f : α → β}
    (hf : StrictMono f) : Monotone f := fun a b h => by
  rcases eq_or_lt_of_le h with e | k
  · rw [e]; exact le_refl _
  · exact le_of_lt (hf k)

namespace Finset
variable {α : Type u} {β : Type v} {s t : Finset α} {a b : α}
theorem eq_empty_iff_forall_not_mem : s = ∅ ↔ ∀ x, ¬x ∈ s := eq_empty_iff_forall_notMem
theorem eq_empty_of_forall_not_mem (h : ∀ x, ¬x ∈ s) : s = ∅ := eq_empty_of_forall_notMem h
attribute [simp] Finset.card_univ
@[simp] theorem card_fin (n : ℕ) : (univ : Finset (Fin n)).card = n := Fintype.card_fin n
theorem insert_eq [DecidableEq α] (a : α) (s : Finset α) : insert a s = {a} ∪ s := ext fun b => by
  rw [mem_insert, mem_union, mem_singleton]
theorem filter_eq' [DecidableEq α] (s : Finset α) (b : α) :
    (s.filter fun a => a = b) = if b ∈ s then {b} else ∅ := ext fun a => by
  rw [mem_filter]
  split
  · rw [mem_singleton]; exact and_iff_right_of_imp fun e => e ▸ ‹_›
  · exact ⟨fun h => (‹¬b ∈ s› (h.2 ▸ h.1)).elim, fun h => (notMem_empty a h).elim⟩
theorem filter_ne' [DecidableEq α] (s : Finset α) (b : α) : (s.filter fun a => a ≠ b) = s.erase b :=
  rfl
theorem filter_insert [DecidableEq α] (p : α → Prop) [DecidablePred p] (a : α) (s : Finset α) :
    (insert a s).filter p = if p a then insert a (s.filter p) else s.filter p := ext fun b => by
  rw [mem_filter, mem_insert]
  split
  · rw [mem_insert, mem_filter]
    exact ⟨fun h => h.1.imp_right (⟨·, h.2⟩), fun h => h.elim (fun e => ⟨.inl e, e ▸ ‹_›⟩)
      fun k => ⟨.inr k.1, k.2⟩⟩
  · rw [mem_filter]
    exact ⟨fun h => ⟨h.1.resolve_left fun e => ‹¬p a› (e ▸ h.2), h.2⟩, fun h => ⟨.inr h.1, h.2⟩⟩
theorem filter_and [DecidableEq α] (p q : α → Prop) [DecidablePred p] [DecidablePred q]
    (s : Finset α) : (s.filter fun a => p a ∧ q a) = s.filter p ∩ s.filter q := ext fun a => by
  rw [mem_inter, mem_filter, mem_filter, mem_filter]
  exact ⟨fun h => ⟨⟨h.1, h.2.1⟩, h.1, h.2.2⟩, fun h => ⟨h.1.1, h.1.2, h.2.2⟩⟩
theorem filter_or [DecidableEq α] (p q : α → Prop) [DecidablePred p] [DecidablePred q]
    (s : Finset α) : (s.filter fun a => p a ∨ q a) = s.filter p ∪ s.filter q := ext fun a => by
  rw [mem_union, mem_filter, mem_filter, mem_filter, and_or_left]
theorem card_sdiff_of_subset [DecidableEq α] (h : t ⊆ s) : (s \ t).card = s.card - t.card := by
  have := card_union_of_disjoint (s := s \ t) (t := t) fun a k l => (mem_sdiff.mp k).2 l
  rw [sdiff_union_of_subset h] at this
  omega
theorem card_union_le [DecidableEq α] (s t : Finset α) : (s ∪ t).card ≤ s.card + t.card := by
  have := card_union_add_card_inter s t
  omega
theorem card_insert_le [DecidableEq α] (a : α) (s : Finset α) :
    (insert a s).card ≤ s.card + 1 := by
  by_cases h : a ∈ s
  · rw [card_insert_of_mem h]; omega
  · rw [card_insert_of_notMem h]
theorem card_pair [DecidableEq α] (h : a ≠ b) : ({a, b} : Finset α).card = 2 := by
  rw [card_insert_of_notMem (by rw [mem_singleton]; exact h), card_singleton]
theorem card_le_one : s.card ≤ 1 ↔ ∀ a, a ∈ s → ∀ b, b ∈ s → a = b := by
  classical
  constructor
  · intro h a ha b hb
    refine Classical.byContradiction fun n => ?_
    have := card_le_card (insert_subset_iff.mpr ⟨ha, fun x hx => mem_singleton.mp hx ▸ hb⟩ :
      ({a, b} : Finset α) ⊆ s)
    rw [card_pair n] at this
    omega
  · intro h
    rcases eq_empty_or_nonempty s with rfl | ⟨a, ha⟩
    · exact Nat.zero_le 1
    · exact card_le_card (t := {a}) fun x hx => mem_singleton.mpr (h x hx a ha)
theorem one_lt_card : 1 < s.card ↔ ∃ a, a ∈ s ∧ ∃ b, b ∈ s ∧ a ≠ b := by
  rw [← Nat.not_le, card_le_one]
  constructor
  · intro h
    refine Classical.byContradiction fun n => h fun a ha b hb => ?_
    exact Classical.byContradiction fun k => n ⟨a, ha, b, hb, k⟩
  · rintro ⟨a, ha, b, hb, k⟩ h
    exact k (h a ha b hb)
theorem card_eq_two [DecidableEq α] : s.card = 2 ↔ ∃ x y, x ≠ y ∧ s = {x, y} := by
  constructor
  · intro h
    obtain ⟨x, hx, y, hy, k⟩ := one_lt_card.mp (show 1 < s.card by omega)
    refine ⟨x, y, k, (eq_of_subset_of_card_le ?_ ?_).symm⟩
    · exact insert_subset_iff.mpr ⟨hx, fun z hz => mem_singleton.mp hz ▸ hy⟩
    · rw [card_pair k, h]
  · rintro ⟨x, y, k, rfl⟩
    exact card_pair k

/-! ### Sums and products over pairs, products and `Fin n` -/

section Sum
variable {M : Type w} [AddCommMonoid M]
theorem sum_pair [DecidableEq α] {f : α → M} (h : a ≠ b) : ∑ x ∈ {a, b}, f x = f a + f b := by
  rw [sum_insert (by rw [mem_singleton]; exact h), sum_singleton]
theorem sum_ite {p : α → Prop} [DecidablePred p] (f g : α → M) :
    (∑ x ∈ s, if p x then f x else g x) = ∑ x ∈ s with p x, f x + ∑ x ∈ s with ¬p x, g x := by
  rw [← sum_filter_add_sum_filter_not s p]
  congr 1
  · exact sum_congr rfl fun x hx => if_pos (mem_filter.mp hx).2
  · exact sum_congr rfl fun x hx => if_neg (mem_filter.mp hx).2
theorem sum_product (s : Finset α) (t : Finset β) (f : α × β → M) :
    ∑ x ∈ s ×ˢ t, f x = ∑ x ∈ s, ∑ y ∈ t, f (x, y) := by
  classical
  induction s using Finset.induction_on with
  | empty =>
    have : (∅ : Finset α) ×ˢ t = ∅ := eq_empty_of_forall_notMem fun p h =>
      notMem_empty _ (mem_product.mp h).1
    rw [this]; rfl
  | insert a s ha ih =>
    have e : insert a s ×ˢ t = (t.image fun y => (a, y)) ∪ s ×ˢ t := ext fun p => by
      rw [mem_product, mem_insert, mem_union, mem_image, mem_product, or_and_right_and]
      constructor
      · rintro (⟨h, k⟩ | h)
        · exact .inl ⟨p.2, k, by rw [← h]⟩
        · exact .inr h
      · rintro (⟨y, hy, rfl⟩ | h)
        · exact .inl ⟨rfl, hy⟩
        · exact .inr h
    rw [e, sum_union, ih, sum_insert ha, sum_image fun x _ y _ h => congrArg Prod.snd h]
    intro p h k
    obtain ⟨y, _, rfl⟩ := mem_image.mp h
    exact ha (mem_product.mp k).1
where
  or_and_right_and {a b c : Prop} : (a ∨ b) ∧ c ↔ a ∧ c ∨ b ∧ c :=
    ⟨fun h => h.1.imp (⟨·, h.2⟩) (⟨·, h.2⟩), fun h => h.elim (fun k => ⟨.inl k.1, k.2⟩)
      fun k => ⟨.inr k.1, k.2⟩⟩
theorem sum_product' (s : Finset α) (t : Finset β) (f : α → β → M) :
    ∑ x ∈ s ×ˢ t, f x.1 x.2 = ∑ x ∈ s, ∑ y ∈ t, f x y := sum_product s t fun p => f p.1 p.2
theorem sum_Ico_consecutive (f : ℕ → M) {m n k : ℕ} (h : m ≤ n) (h' : n ≤ k) :
    ∑ i ∈ Ico m n, f i + ∑ i ∈ Ico n k, f i = ∑ i ∈ Ico m k, f i := by
  rw [← sum_union fun a k l => by rw [mem_Ico] at k l; omega]
  exact sum_congr (ext fun x => by rw [mem_union, mem_Ico, mem_Ico, mem_Ico]; omega) fun _ _ => rfl
theorem sum_eq_sum_diff_singleton_add [DecidableEq α] (h : a ∈ s) (f : α → M) :
    ∑ x ∈ s, f x = ∑ x ∈ s \ {a}, f x + f a := by
  rw [← sum_sdiff (t := {a}) fun x hx => mem_singleton.mp hx ▸ h, sum_singleton]
/-- Sums are equal when `i` pairs their terms one to one. -/
theorem sum_bij' {s : Finset α} {t : Finset β} {f : α → M} {g : β → M} (i : α → β) (j : β → α)
    (hi : ∀ a, a ∈ s → i a ∈ t) (hj : ∀ b, b ∈ t → j b ∈ s) (left : ∀ a, a ∈ s → j (i a) = a)
    (right : ∀ b, b ∈ t → i (j b) = b) (h : ∀ a, a ∈ s → f a = g (i a)) :
    ∑ x ∈ s, f x = ∑ x ∈ t, g x := by
  classical
  have e : t = s.image i := ext fun b => by
    rw [mem_image]
    exact ⟨fun hb => ⟨j b, hj b hb, right b hb⟩, fun ⟨a, ha, k⟩ => k ▸ hi a ha⟩
  rw [e, sum_image fun x hx y hy k => by rw [← left x hx, k, left y hy]]
  exact sum_congr rfl h
theorem sum_nbij' {s : Finset α} {t : Finset β} {f : α → M} {g : β → M} (i : α → β) (j : β → α)
    (hi : ∀ a, a ∈ s → i a ∈ t) (hj : ∀ b, b ∈ t → j b ∈ s) (left : ∀ a, a ∈ s → j (i a) = a)
    (right : ∀ b, b ∈ t → i (j b) = b) (h : ∀ a, a ∈ s → f a = g (i a)) :
    ∑ x ∈ s, f x = ∑ x ∈ t, g x := sum_bij' i j hi hj left right h
end Sum
theorem prod_pair [DecidableEq α] {M : Type w} [CommMonoid M] {f : α → M} (h : a ≠ b) :
    ∏ x ∈ {a, b}, f x = f a * f b := by
  rw [prod_insert (by rw [mem_singleton]; exact h), prod_singleton]
theorem prod_image [DecidableEq β] {M : Type w} [CommMonoid M] {s : Finset α} {h : α → β}
    {f : β → M} (H : ∀ x, x ∈ s → ∀ y, y ∈ s → h x = h y → x = y) :
    ∏ x ∈ s.image h, f x = ∏ x ∈ s, f (h x) := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s ha ih =>
    have e : (insert a s).image h = insert (h a) (s.image h) := ext fun b => by
      simp only [mem_image, mem_insert]
      exact ⟨fun ⟨c, hc, k⟩ => hc.elim (fun e => .inl (by rw [← k, e])) (fun m => .inr ⟨c, m, k⟩),
        fun h => h.elim (fun e => ⟨a, .inl rfl, e.symm⟩) (fun ⟨c, m, k⟩ => ⟨c, .inr m, k⟩)⟩
    have n : ¬h a ∈ s.image h := fun k => by
      obtain ⟨c, hc, q⟩ := mem_image.mp k
      exact ha (H c (mem_insert_of_mem hc) a (mem_insert_self a s) q ▸ hc)
    rw [e, prod_insert n, prod_insert ha,
      ih fun x hx y hy => H x (mem_insert_of_mem hx) y (mem_insert_of_mem hy)]
theorem card_product (s : Finset α) (t : Finset β) : (s ×ˢ t).card = s.card * t.card := by
  rw [card_eq_sum_ones, sum_product (f := fun _ => 1)]
  rw [sum_congr rfl (g := fun _ => t.card) fun x _ => (card_eq_sum_ones t).symm, sum_const,
    smul_eq_mul]
theorem sum_eq_zero_iff {R : Type w} [Semiring R] [PartialOrder R] [IsStrictOrderedRing R]
    [CanonicallyOrderedAdd R] {f : α → R} : ∑ x ∈ s, f x = 0 ↔ ∀ x, x ∈ s → f x = 0 :=
  sum_eq_zero_iff_of_nonneg fun i _ => zero_le (f i)

/-! ### Greatest and least elements -/

theorem exists_max_image [LinearOrder β] (s : Finset α) (f : α → β) (h : s.Nonempty) :
    ∃ x, x ∈ s ∧ ∀ x', x' ∈ s → f x' ≤ f x := by
  classical
  induction s using Finset.induction_on with
  | empty => obtain ⟨x, hx⟩ := h; exact (notMem_empty x hx).elim
  | insert a s ha ih =>
    rcases eq_empty_or_nonempty s with rfl | hs
    · exact ⟨a, mem_insert_self a _, fun x hx => (mem_insert.mp hx).elim
        (fun e => by rw [e]; exact le_refl _) fun k => (notMem_empty x k).elim⟩
    · obtain ⟨x, hx, k⟩ := ih hs
      rcases le_total (f a) (f x) with l | l
      · exact ⟨x, mem_insert_of_mem hx, fun y hy => (mem_insert.mp hy).elim
          (fun e => by rw [e]; exact l) (k y)⟩
      · exact ⟨a, mem_insert_self a s, fun y hy => (mem_insert.mp hy).elim
          (fun e => by rw [e]; exact le_refl _) fun m => le_trans (k y m) l⟩
theorem exists_min_image [LinearOrder β] (s : Finset α) (f : α → β) (h : s.Nonempty) :
    ∃ x, x ∈ s ∧ ∀ x', x' ∈ s → f x ≤ f x' := by
  classical
  induction s using Finset.induction_on with
  | empty => obtain ⟨x, hx⟩ := h; exact (notMem_empty x hx).elim
  | insert a s ha ih =>
    rcases eq_empty_or_nonempty s with rfl | hs
    · exact ⟨a, mem_insert_self a _, fun x hx => (mem_insert.mp hx).elim
        (fun e => by rw [e]; exact le_refl _) fun k => (notMem_empty x k).elim⟩
    · obtain ⟨x, hx, k⟩ := ih hs
      rcases le_total (f x) (f a) with l | l
      · exact ⟨x, mem_insert_of_mem hx, fun y hy => (mem_insert.mp hy).elim
          (fun e => by rw [e]; exact l) (k y)⟩
      · exact ⟨a, mem_insert_self a s, fun y hy => (mem_insert.mp hy).elim
          (fun e => by rw [e]; exact le_refl _) fun m => le_trans l (k y m)⟩
section MinMax
variable [LinearOrder α]
/-- The greatest element of a nonempty finite set. -/
noncomputable def max' (s : Finset α) (h : s.Nonempty) : α :=
  Classical.choose (exists_max_image s (fun x => x) h)
/-- The least element of a nonempty finite set. -/
noncomputable def min' (s : Finset α) (h : s.Nonempty) : α :=
  Classical.choose (exists_min_image s (fun x => x) h)
theorem max'_mem (s : Finset α) (h : s.Nonempty) : s.max' h ∈ s :=
  (Classical.choose_spec (exists_max_image s (fun x => x) h)).1
theorem min'_mem (s : Finset α) (h : s.Nonempty) : s.min' h ∈ s :=
  (Classical.choose_spec (exists_min_image s (fun x => x) h)).1
theorem le_max' (s : Finset α) (a : α) (h : a ∈ s) : a ≤ s.max' ⟨a, h⟩ :=
  (Classical.choose_spec (exists_max_image s (fun x => x) ⟨a, h⟩)).2 a h
theorem min'_le (s : Finset α) (a : α) (h : a ∈ s) : s.min' ⟨a, h⟩ ≤ a :=
  (Classical.choose_spec (exists_min_image s (fun x => x) ⟨a, h⟩)).2 a h
theorem max'_le (s : Finset α) (h : s.Nonempty) (x : α) (k : ∀ y, y ∈ s → y ≤ x) :
    s.max' h ≤ x := k _ (max'_mem s h)
theorem le_min' (s : Finset α) (h : s.Nonempty) (x : α) (k : ∀ y, y ∈ s → x ≤ y) :
    x ≤ s.min' h := k _ (min'_mem s h)
theorem max'_eq_iff {h : s.Nonempty} : s.max' h = a ↔ a ∈ s ∧ ∀ b, b ∈ s → b ≤ a := by
  constructor
  · rintro rfl
    exact ⟨max'_mem s h, fun b hb => le_max' s b hb⟩
  · exact fun k => le_antisymm (max'_le s h a k.2) (le_max' s a k.1)
end MinMax

/-! ### Pigeonholes -/

/-- Two of more pigeons than holes share a hole. -/
theorem exists_ne_map_eq_of_card_lt_of_maps_to {s : Finset α} {t : Finset β} (hc : t.card < s.card)
    {f : α → β} (hf : ∀ a, a ∈ s → f a ∈ t) :
    ∃ x, x ∈ s ∧ ∃ y, y ∈ s ∧ x ≠ y ∧ f x = f y := by
  classical
  refine Classical.byContradiction fun n => ?_
  have inj : ∀ x, x ∈ s → ∀ y, y ∈ s → f x = f y → x = y := fun x hx y hy e =>
    Classical.byContradiction fun k => n ⟨x, hx, y, hy, k, e⟩
  have h1 := card_image_of_injOn inj
  have h2 := card_le_card (s := s.image f) (t := t) fun b hb => by
    obtain ⟨a, ha, rfl⟩ := mem_image.mp hb
    exact hf a ha
  omega

/-! ### Unions of families -/

end Finset
namespace Multiset
variable {α : Type u} {β : Type v}
private theorem add_left (x y z : Multiset β) : x + (y + z) = y + (x + z) := by
  induction x using ind with | h x => induction y using ind with
    | h y => induction z using ind with
      | h z =>
        refine sound ?_
        show (x ++ (y ++ z)).Perm (y ++ (x ++ z))
        rw [← List.append_assoc, ← List.append_assoc]
        exact List.perm_append_comm.append_right z
/-- All elements of a family of multisets, with repetition. -/
def bind (s : Multiset α) (t : α → Multiset β) : Multiset β :=
  Quot.lift (fun l => (l.map t).foldr (· + ·) ∅) (fun l₁ l₂ h => by
    induction h with
    | nil => rfl
    | cons a _ ih => exact congrArg (t a + ·) ih
    | swap a b l => exact add_left (t b) (t a) _
    | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂) s
theorem mem_bind {s : Multiset α} {t : α → Multiset β} {b : β} :
    b ∈ s.bind t ↔ ∃ a, a ∈ s ∧ b ∈ t a := by
  induction s using ind with
  | h l =>
    show b ∈ (l.map t).foldr (· + ·) ∅ ↔ ∃ a, a ∈ l ∧ b ∈ t a
    induction l with
    | nil => exact ⟨fun h => (List.not_mem_nil h).elim, fun ⟨a, h, _⟩ => (List.not_mem_nil h).elim⟩
    | cons a l ih =>
      have key : ∀ x y : Multiset β, b ∈ x + y ↔ b ∈ x ∨ b ∈ y := fun x y => by
        induction x using ind with | h x => induction y using ind with
          | h y => exact List.mem_append
      show b ∈ t a + (l.map t).foldr (· + ·) ∅ ↔ _
      rw [key, ih]
      constructor
      · rintro (h | ⟨c, hc, h⟩)
        · exact ⟨a, .head l, h⟩
        · exact ⟨c, .tail a hc, h⟩
      · rintro ⟨c, hc, h⟩
        rcases List.mem_cons.mp hc with rfl | hc
        · exact .inl h
        · exact .inr ⟨c, hc, h⟩
end Multiset
namespace Finset
variable {α : Type u} {β : Type v} {s t : Finset α} {a b : α}
/-- The union of `t x` over `x ∈ s`. -/
def biUnion [DecidableEq β] (s : Finset α) (t : α → Finset β) : Finset β :=
  (s.val.bind fun a => (t a).val).toFinset
@[simp] theorem mem_biUnion [DecidableEq β] {t : α → Finset β} {b : β} :
    b ∈ s.biUnion t ↔ ∃ a, a ∈ s ∧ b ∈ t a := Multiset.mem_toFinset.trans Multiset.mem_bind
theorem card_biUnion_le [DecidableEq β] {t : α → Finset β} :
    (s.biUnion t).card ≤ ∑ a ∈ s, (t a).card := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Nat.le_refl 0
  | insert a s ha ih =>
    have e : (insert a s).biUnion t = t a ∪ s.biUnion t := ext fun b => by
      rw [mem_union, mem_biUnion, mem_biUnion]
      constructor
      · rintro ⟨c, hc, h⟩
        rcases mem_insert.mp hc with rfl | hc
        · exact .inl h
        · exact .inr ⟨c, hc, h⟩
      · rintro (h | ⟨c, hc, h⟩)
        · exact ⟨a, mem_insert_self a s, h⟩
        · exact ⟨c, mem_insert_of_mem hc, h⟩
    rw [e, sum_insert ha]
    exact Nat.le_trans (card_union_le _ _) (Nat.add_le_add_left ih _)
end Finset

/-! ### Cauchy's inequality -/

/-- Cauchy's inequality for finite sums. -/
theorem Finset.sum_mul_sq_le_sq_mul_sq {α : Type u} {R : Type w} [CommRing R] [LinearOrder R]
    [IsStrictOrderedRing R] (s : Finset α) (f g : α → R) :
    (∑ i ∈ s, f i * g i) ^ 2 ≤ (∑ i ∈ s, f i ^ 2) * ∑ i ∈ s, g i ^ 2 := by
  classical
  induction s using Finset.induction_on with
  | empty => rw [sum_empty, sum_empty, sum_empty, zero_mul, zero_pow (by decide)]; exact le_refl _
  | insert a s ha ih =>
    rw [sum_insert ha, sum_insert ha, sum_insert ha]
    have sqs : ∀ h : α → R, 0 ≤ ∑ i ∈ s, h i ^ 2 := fun h => sum_nonneg fun i _ => sq_nonneg (h i)
    have hf := sqs f
    have hg := sqs g
    generalize ∑ i ∈ s, f i * g i = p at ih
    generalize ∑ i ∈ s, f i ^ 2 = q at ih hf
    generalize ∑ i ∈ s, g i ^ 2 = r at ih hg
    generalize f a = x
    generalize g a = y
    -- `(x y + p)² ≤ (x² + q)(y² + r)` from `p² ≤ q r` and `2 x y p ≤ x² r + y² q`
    have key : 2 * (x * y) * p ≤ x ^ 2 * r + q * y ^ 2 := by
      have h1 : (2 * (x * y) * p) ^ 2 ≤ (x ^ 2 * r + q * y ^ 2) ^ 2 := by
        have h2 : (2 * (x * y) * p) ^ 2 = 4 * (x ^ 2 * y ^ 2) * p ^ 2 := by
          rw [mul_pow, mul_pow, mul_pow, show (2 : R) ^ 2 = 4 by
            rw [sq, ← Nat.cast_two, ← Nat.cast_mul]; rfl]
        have h3 : 4 * (x ^ 2 * y ^ 2) * p ^ 2 ≤ 4 * (x ^ 2 * y ^ 2) * (q * r) :=
          mul_le_mul_of_nonneg_left ih (mul_nonneg (le_of_lt four_pos)
            (mul_nonneg (sq_nonneg x) (sq_nonneg y)))
        have h4 : 4 * (x ^ 2 * y ^ 2) * (q * r) = 4 * (x ^ 2 * r) * (q * y ^ 2) := by
          simp only [mul_assoc, mul_comm, mul_left_comm]
        rw [h2]
        exact le_trans h3 (h4 ▸ four_mul_le_sq_add _ _)
      have n : 0 ≤ x ^ 2 * r + q * y ^ 2 :=
        add_nonneg (mul_nonneg (sq_nonneg x) hg) (mul_nonneg hf (sq_nonneg y))
      exact le_trans (le_abs_self _) (abs_le_of_sq_le_sq h1 n)
    have left : (x * y + p) ^ 2 = x ^ 2 * y ^ 2 + 2 * (x * y) * p + p ^ 2 := by
      rw [add_sq, mul_pow]
    have right : (x ^ 2 + q) * (y ^ 2 + r) = x ^ 2 * y ^ 2 + (x ^ 2 * r + q * y ^ 2) + q * r := by
      rw [add_mul, mul_add, mul_add, add_assoc, add_assoc, add_assoc]
    rw [left, right]
    exact add_le_add (add_le_add_left key _) ih

/-! ### Sums over `Fin n` -/

namespace Fin
variable {M : Type u} [AddCommMonoid M]
theorem zero_mk (n : ℕ) (h : 0 < n + 1) : (⟨0, h⟩ : Fin (n + 1)) = 0 :=
  Fin.ext (Fin.val_zero (n + 1)).symm
private theorem list_sum_succ {n : ℕ} (f : Fin (n + 1) → M) :
    ((List.finRange (n + 1)).map f).sum = f 0 + ((List.finRange n).map fun i => f i.succ).sum := by
  show f ⟨0, _⟩ + (((List.finRange n).map fun i => ⟨i.val + 1, Nat.succ_lt_succ i.isLt⟩).map f).sum
    = _
  rw [List.map_map, zero_mk]
  rfl
theorem sum_univ_zero (f : Fin 0 → M) : ∑ i, f i = 0 := rfl
theorem sum_univ_succ {n : ℕ} (f : Fin (n + 1) → M) : ∑ i, f i = f 0 + ∑ i : Fin n, f i.succ :=
  list_sum_succ f
theorem sum_univ_one (f : Fin 1 → M) : ∑ i, f i = f 0 := by rw [sum_univ_succ, sum_univ_zero, add_zero]
theorem sum_univ_two (f : Fin 2 → M) : ∑ i, f i = f 0 + f 1 := by rw [sum_univ_succ, sum_univ_one]; rfl
theorem sum_univ_three (f : Fin 3 → M) : ∑ i, f i = f 0 + f 1 + f 2 := by
  rw [sum_univ_succ, sum_univ_two, add_assoc]; rfl
theorem sum_univ_four (f : Fin 4 → M) : ∑ i, f i = f 0 + f 1 + f 2 + f 3 := by
  rw [sum_univ_succ, sum_univ_three, ← add_assoc, ← add_assoc]; rfl
theorem sum_univ_five (f : Fin 5 → M) : ∑ i, f i = f 0 + f 1 + f 2 + f 3 + f 4 := by
  rw [sum_univ_succ, sum_univ_four, ← add_assoc, ← add_assoc, ← add_assoc]; rfl
theorem sum_univ_eq_sum_range (f : ℕ → M) (n : ℕ) :
    ∑ i : Fin n, f i = ∑ i ∈ Finset.range n, f i := by
  induction n generalizing f with
  | zero => rfl
  | succ n ih =>
    rw [sum_univ_succ, Finset.sum_range_succ', add_comm, ← ih fun k => f (k + 1), Fin.val_zero]; rfl
end Fin
theorem Fin.prod_univ_succ {M : Type u} [CommMonoid M] {n : ℕ} (f : Fin (n + 1) → M) :
    ∏ i, f i = f 0 * ∏ i : Fin n, f i.succ := by
  show f ⟨0, _⟩ * (((List.finRange n).map fun i => ⟨i.val + 1, Nat.succ_lt_succ i.isLt⟩).map f).prod
    = _
  rw [List.map_map, zero_mk]
  rfl
theorem Fin.prod_univ_two {M : Type u} [CommMonoid M] (f : Fin 2 → M) : ∏ i, f i = f 0 * f 1 := by
  rw [prod_univ_succ, prod_univ_succ]
  show f 0 * (f 1 * 1) = _
  rw [mul_one]
theorem Fin.prod_univ_three {M : Type u} [CommMonoid M] (f : Fin 3 → M) :
    ∏ i, f i = f 0 * f 1 * f 2 := by
  rw [prod_univ_succ, prod_univ_two, mul_assoc]; rfl
