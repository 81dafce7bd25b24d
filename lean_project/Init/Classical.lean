prelude
import Init.Core
/-!
`Init.Classical`: excluded middle from choice, proof by contradiction, and every proposition's
decidability (scoped to `open Classical`).
-/
universe u v

namespace Classical

noncomputable def indefiniteDescription {α : Sort u} (p : α → Prop) (h : ∃ x, p x) :
    { x // p x } :=
  choice (by cases h with | intro w hw => exact ⟨⟨w, hw⟩⟩)

noncomputable def choose {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : α :=
  (indefiniteDescription p h).val

theorem choose_spec {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : p (choose h) :=
  (indefiniteDescription p h).property

/-- Diaconescu's theorem: choice and extensionality decide every proposition. -/
theorem em (p : Prop) : p ∨ ¬p := by
  have hU : ∃ x : Prop, x = True ∨ p := ⟨True, .inl rfl⟩
  have hV : ∃ x : Prop, x = False ∨ p := ⟨False, .inl rfl⟩
  have apart : choose hU ≠ choose hV ∨ p := by
    cases choose_spec hU with
    | inr hp => exact .inr hp
    | inl hu =>
      cases choose_spec hV with
      | inr hp => exact .inr hp
      | inl hv =>
        left
        rw [hu, hv]
        exact fun e => of_eq_true e.symm
  cases apart with
  | inr hp => exact .inl hp
  | inl hne =>
    right
    intro hp
    apply hne
    have same : (fun x : Prop => x = True ∨ p) = (fun x : Prop => x = False ∨ p) :=
      funext fun x => propext ⟨fun _ => .inr hp, fun _ => .inr hp⟩
    have gen : ∀ (f g : Prop → Prop) (_ : f = g) (hf : ∃ x, f x) (hg : ∃ x, g x),
        choose hf = choose hg := by
      intro f g e
      subst e
      intros
      rfl
    exact gen _ _ same hU hV

theorem exists_true_of_nonempty {α : Sort u} : Nonempty α → ∃ _ : α, True
  | ⟨x⟩ => ⟨x, trivial⟩

@[instance_reducible] noncomputable def inhabited_of_nonempty {α : Sort u} (h : Nonempty α) : Inhabited α := ⟨choice h⟩

@[instance_reducible] noncomputable def inhabited_of_exists {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : Inhabited α :=
  ⟨choose h⟩

noncomputable scoped instance (priority := low) propDecidable (a : Prop) : Decidable a :=
  choice (by cases em a with | inl h => exact ⟨isTrue h⟩ | inr h => exact ⟨isFalse h⟩)

theorem byCases {p q : Prop} (hpq : p → q) (hnpq : ¬p → q) : q := (em p).elim hpq hnpq

theorem byContradiction {p : Prop} (h : ¬p → False) : p := byCases id (fun hn => (h hn).elim)

theorem not_not {a : Prop} : ¬¬a ↔ a := ⟨byContradiction, not_not_intro⟩

theorem not_forall {α : Sort u} {p : α → Prop} : (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  ⟨fun h => byContradiction fun hn => h fun x => byContradiction fun hx => hn ⟨x, hx⟩,
   fun ⟨x, hx⟩ h => hx (h x)⟩
theorem not_forall_not {α : Sort u} {p : α → Prop} : (¬∀ x, ¬p x) ↔ ∃ x, p x :=
  ⟨fun h => byContradiction fun hn => h fun x hx => hn ⟨x, hx⟩, fun ⟨x, hx⟩ h => h x hx⟩
theorem not_exists_not {α : Sort u} {p : α → Prop} : (¬∃ x, ¬p x) ↔ ∀ x, p x :=
  ⟨fun h x => byContradiction fun hx => h ⟨x, hx⟩, fun h ⟨x, hx⟩ => hx (h x)⟩
theorem forall_or_exists_not {α : Sort u} (p : α → Prop) : (∀ a, p a) ∨ ∃ a, ¬p a :=
  (em (∀ a, p a)).elim .inl (fun h => .inr (not_forall.mp h))
theorem not_imp {a b : Prop} : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun h => ⟨byContradiction fun ha => h fun x => (ha x).elim, fun hb => h fun _ => hb⟩,
   fun ⟨ha, hb⟩ f => hb (f ha)⟩
theorem not_and_iff_not_or_not {a b : Prop} : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => (em a).elim (fun ha => .inr fun hb => h ⟨ha, hb⟩) .inl,
   fun h ⟨ha, hb⟩ => h.elim (fun x => x ha) (fun x => x hb)⟩
theorem not_iff {a b : Prop} : ¬(a ↔ b) ↔ (¬a ↔ b) :=
  ⟨fun h => ⟨fun ha => byContradiction fun hb => h ⟨fun x => (ha x).elim, fun x => (hb x).elim⟩,
      fun hb ha => h ⟨fun _ => hb, fun _ => ha⟩⟩,
   fun h k => (em a).elim (fun ha => h.mpr (k.mp ha) ha) (fun ha => ha (k.mpr (h.mp ha)))⟩
theorem imp_iff_not_or {a b : Prop} : a → b ↔ ¬a ∨ b :=
  ⟨fun f => (em a).elim (fun ha => .inr (f ha)) .inl, fun h ha => h.elim (absurd ha) id⟩
theorem or_iff_not_imp_left {a b : Prop} : a ∨ b ↔ (¬a → b) :=
  ⟨fun h na => h.elim (fun x => (na x).elim) id, fun h => (em a).elim .inl (fun na => .inr (h na))⟩
theorem or_iff_not_imp_right {a b : Prop} : a ∨ b ↔ (¬b → a) :=
  or_comm.trans or_iff_not_imp_left
theorem skolem {α : Sort u} {b : α → Sort v} {p : ∀ x, b x → Prop} :
    (∀ x, ∃ y, p x y) ↔ ∃ f : ∀ x, b x, ∀ x, p x (f x) :=
  ⟨fun h => ⟨fun x => choose (h x), fun x => choose_spec (h x)⟩, fun ⟨f, hf⟩ x => ⟨f x, hf x⟩⟩

end Classical

export Classical (choose)

noncomputable abbrev Exists.choose {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : α :=
  Classical.choose h
theorem Exists.choose_spec {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : p h.choose :=
  Classical.choose_spec h
theorem of_not_not {p : Prop} : ¬¬p → p := Classical.byContradiction
