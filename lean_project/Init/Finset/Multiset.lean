prelude
import Init.Finset.Perm
import Init.Set.Basic
/-!
`Init.Finset.Multiset`: multisets, that is lists up to the order of their elements, with what finite
sets need of them. Every function is lifted from lists, so it computes by evaluation on the list.
-/
universe u v w
set_option linter.unusedVariables false

/-- Lists up to the order of their elements. -/
def Multiset (α : Type u) : Type u := Quot (@List.Perm α)

namespace Multiset
variable {α : Type u} {β : Type v} {γ : Type w}
@[coe] def ofList (l : List α) : Multiset α := Quot.mk _ l
instance : Coe (List α) (Multiset α) := ⟨ofList⟩
@[elab_as_elim] theorem ind {p : Multiset α → Prop} (h : ∀ l : List α, p (ofList l))
    (s : Multiset α) : p s := Quot.ind h s
theorem sound {l₁ l₂ : List α} (h : l₁.Perm l₂) : ofList l₁ = ofList l₂ := Quot.sound h
theorem exact {l₁ l₂ : List α} (h : ofList l₁ = ofList l₂) : l₁.Perm l₂ := by
  have key : Quot.lift (fun l => l₁.Perm l)
      (fun a b k => propext ⟨fun c => c.trans k, fun c => c.trans k.symm⟩) (ofList l₂) := by
    rw [← h]; exact List.Perm.refl l₁
  exact key
protected def Mem (s : Multiset α) (a : α) : Prop :=
  Quot.lift (fun l => a ∈ l) (fun _ _ h => propext h.mem_iff) s
instance : Membership α (Multiset α) := ⟨Multiset.Mem⟩
@[simp] theorem mem_coe {a : α} {l : List α} : a ∈ (ofList l) ↔ a ∈ l := Iff.rfl
/-- The number of elements, with repetition. -/
def card (s : Multiset α) : ℕ := Quot.lift List.length (fun _ _ h => h.length_eq) s
def Nodup (s : Multiset α) : Prop := Quot.lift List.Nodup (fun _ _ h => propext h.nodup_iff) s
def map (f : α → β) (s : Multiset α) : Multiset β :=
  Quot.lift (fun l => ofList (l.map f)) (fun _ _ h => sound (h.map f)) s
def filter (p : α → Prop) [DecidablePred p] (s : Multiset α) : Multiset α :=
  Quot.lift (fun l => ofList (l.filter fun a => decide (p a))) (fun _ _ h => sound (h.filter _)) s
def sum [AddCommMonoid α] (s : Multiset α) : α := Quot.lift List.sum (fun _ _ h => h.sum_eq) s
def prod [CommMonoid α] (s : Multiset α) : α := Quot.lift List.prod (fun _ _ h => h.prod_eq) s
def cons (a : α) (s : Multiset α) : Multiset α :=
  Quot.lift (fun l => ofList (a :: l)) (fun _ _ h => sound (.cons a h)) s
def range (n : ℕ) : Multiset ℕ := ofList (List.range n)
protected def add (s t : Multiset α) : Multiset α :=
  Quot.lift (fun l => Quot.lift (fun m => ofList (l ++ m))
    (fun _ _ h => sound ((List.Perm.refl l).append h)) t)
    (fun _ _ h => by induction t using ind with | h m => exact sound (h.append (.refl m))) s
instance : Add (Multiset α) := ⟨Multiset.add⟩
instance : EmptyCollection (Multiset α) := ⟨ofList []⟩
/-- Whether all elements satisfy `p`. -/
def all (p : α → Bool) (s : Multiset α) : Bool :=
  Quot.lift (fun l => l.all p) (fun _ _ h => Bool.eq_iff_iff.mpr
    (by rw [List.all_eq_true, List.all_eq_true]; exact
      ⟨fun k x hx => k x (h.mem_iff.mpr hx), fun k x hx => k x (h.mem_iff.mp hx)⟩)) s
theorem all_eq_true {p : α → Bool} {s : Multiset α} : s.all p = true ↔ ∀ x, x ∈ s → p x = true := by
  induction s using ind with
  | h l => exact List.all_eq_true
/-- Whether some element satisfies `p`. -/
def any (p : α → Bool) (s : Multiset α) : Bool :=
  Quot.lift (fun l => l.any p) (fun _ _ h => Bool.eq_iff_iff.mpr
    (by rw [List.any_eq_true, List.any_eq_true]; exact
      ⟨fun ⟨x, hx, k⟩ => ⟨x, h.mem_iff.mp hx, k⟩, fun ⟨x, hx, k⟩ => ⟨x, h.mem_iff.mpr hx, k⟩⟩)) s
theorem any_eq_true {p : α → Bool} {s : Multiset α} :
    s.any p = true ↔ ∃ x, x ∈ s ∧ p x = true := by
  induction s using ind with
  | h l => exact List.any_eq_true
instance decidableBAll (s : Multiset α) (p : α → Prop) [DecidablePred p] :
    Decidable (∀ x, x ∈ s → p x) :=
  decidable_of_iff (s.all (fun x => decide (p x)) = true)
    (all_eq_true.trans ⟨fun h x hx => of_decide_eq_true (h x hx),
      fun h x hx => decide_eq_true (h x hx)⟩)
instance decidableBEx (s : Multiset α) (p : α → Prop) [DecidablePred p] :
    Decidable (∃ x, x ∈ s ∧ p x) :=
  decidable_of_iff (s.any (fun x => decide (p x)) = true)
    (any_eq_true.trans ⟨fun ⟨x, hx, h⟩ => ⟨x, hx, of_decide_eq_true h⟩,
      fun ⟨x, hx, h⟩ => ⟨x, hx, decide_eq_true h⟩⟩)
instance decidableMem [DecidableEq α] (a : α) (s : Multiset α) : Decidable (a ∈ s) :=
  decidable_of_iff (s.any (fun x => decide (x = a)) = true)
    (any_eq_true.trans ⟨fun ⟨x, hx, h⟩ => of_decide_eq_true h ▸ hx,
      fun h => ⟨a, h, decide_eq_true rfl⟩⟩)
def dedup [DecidableEq α] (s : Multiset α) : Multiset α :=
  Quot.lift (fun l => ofList l.dedup) (fun l₁ l₂ h => sound
    (List.perm_of_nodup (List.nodup_dedup l₁) (List.nodup_dedup l₂) fun a => by
      rw [List.mem_dedup, List.mem_dedup]; exact h.mem_iff)) s

/-! ### Flattening -/

theorem flatMap_perm {f g : α → List β} (h : ∀ a, (f a).Perm (g a)) (l : List α) :
    (l.flatMap f).Perm (l.flatMap g) := by
  induction l with
  | nil => exact .nil
  | cons a l ih => exact (h a).append ih
theorem perm_flatMap {l₁ l₂ : List α} (f : α → List β) (h : l₁.Perm l₂) :
    (l₁.flatMap f).Perm (l₂.flatMap f) := by
  induction h with
  | nil => exact .nil
  | cons a _ ih => exact (List.Perm.refl (f a)).append ih
  | swap a b l =>
    show (f b ++ (f a ++ l.flatMap f)).Perm (f a ++ (f b ++ l.flatMap f))
    rw [← List.append_assoc, ← List.append_assoc]
    exact List.perm_append_comm.append_right _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
/-- All pairs. -/
def product (s : Multiset α) (t : Multiset β) : Multiset (α × β) :=
  Quot.lift (fun l => Quot.lift (fun m => ofList (l.flatMap fun a => m.map fun b => (a, b)))
    (fun _ _ h => sound (flatMap_perm (fun a => h.map _) l)) t)
    (fun _ _ h => by induction t using ind with | h m => exact sound (perm_flatMap _ h)) s
theorem nodup_product {s : Multiset α} {t : Multiset β} (hs : s.Nodup) (ht : t.Nodup) :
    (s.product t).Nodup := by
  induction s using ind with
  | h l => induction t using ind with
    | h m =>
      show List.Nodup (l.flatMap fun a => m.map fun b => (a, b))
      replace hs : List.Nodup l := hs
      induction l with
      | nil => exact .nil
      | cons a l ih =>
        rw [List.nodup_cons] at hs
        show List.Nodup ((m.map fun b => (a, b)) ++ l.flatMap fun a => m.map fun b => (a, b))
        rw [List.nodup_append]
        refine ⟨List.Nodup.map_on (fun x _ y _ e => congrArg Prod.snd e) ht, ih hs.2, ?_⟩
        intro p hp k
        obtain ⟨b, _, rfl⟩ := List.mem_map.mp hp
        obtain ⟨c, hc, q⟩ := List.mem_flatMap.mp k
        obtain ⟨d, _, e⟩ := List.mem_map.mp q
        have : c = a := congrArg Prod.fst e
        exact hs.1 (this ▸ hc)
theorem mem_product {s : Multiset α} {t : Multiset β} {p : α × β} :
    p ∈ s.product t ↔ p.1 ∈ s ∧ p.2 ∈ t := by
  induction s using ind with
  | h l => induction t using ind with
    | h m =>
      show p ∈ (l.flatMap fun a => m.map fun b => (a, b)) ↔ p.1 ∈ l ∧ p.2 ∈ m
      rw [List.mem_flatMap]
      constructor
      · rintro ⟨a, ha, h⟩
        obtain ⟨b, hb, rfl⟩ := List.mem_map.mp h
        exact ⟨ha, hb⟩
      · rintro ⟨ha, hb⟩
        exact ⟨p.1, ha, List.mem_map.mpr ⟨p.2, hb, rfl⟩⟩
end Multiset
