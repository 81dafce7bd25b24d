prelude
import Init.Bool
/-!
`Init.Option`: optional values and pairs: the usual functions, decidable equality, simp lemmas.
-/
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace Option
@[macro_inline] def getD (opt : Option α) (dflt : α) : α := match opt with
  | some x => x
  | none => dflt
@[inline] def isSome : Option α → Bool
  | some _ => true
  | none => false
@[inline] def isNone : Option α → Bool
  | some _ => false
  | none => true
@[inline] def get {α : Type u} : (o : Option α) → isSome o = true → α
  | some x, _ => x
@[inline] protected def filter (p : α → Bool) : Option α → Option α
  | some a => match p a with
    | true => some a
    | false => none
  | none => none
@[inline] protected def elim {α : Type u} {β : Sort v} : Option α → β → (α → β) → β
  | some x, _, f => f x
  | none, y, _ => y
@[macro_inline] protected def orElse : Option α → (Unit → Option α) → Option α
  | some a, _ => some a
  | none, b => b Unit.unit

@[simp] theorem getD_none {a : α} : getD none a = a := rfl
@[simp] theorem getD_some {a b : α} : getD (some a) b = a := rfl
@[simp] theorem isSome_none : (none : Option α).isSome = false := rfl
@[simp] theorem isSome_some {a : α} : (some a).isSome = true := rfl
@[simp] theorem isNone_none : (none : Option α).isNone = true := rfl
@[simp] theorem isNone_some {a : α} : (some a).isNone = false := rfl
@[simp] theorem get_some (x : α) (h : (some x).isSome = true) : (some x).get h = x := rfl
@[simp] theorem some_get {x : Option α} (h : x.isSome = true) : some (x.get h) = x := by
  cases x with
  | none => exact Bool.noConfusion h
  | some a => rfl
@[simp] theorem map_none {f : α → β} : Option.map f none = none := rfl
@[simp] theorem map_some {f : α → β} {a : α} : Option.map f (some a) = some (f a) := rfl
@[simp] theorem bind_none (f : α → Option β) : Option.bind none f = none := rfl
@[simp] theorem bind_some (a : α) (f : α → Option β) : Option.bind (some a) f = f a := rfl
theorem some_ne_none (x : α) : some x ≠ none := nofun
theorem some.inj_iff {a b : α} : some a = some b ↔ a = b :=
  ⟨fun h => by injection h, fun h => h ▸ rfl⟩
theorem eq_none_or_eq_some (a : Option α) : a = none ∨ ∃ x, a = some x := by
  cases a with
  | none => exact .inl rfl
  | some x => exact .inr ⟨x, rfl⟩
theorem ne_none_iff_exists {o : Option α} : o ≠ none ↔ ∃ x, some x = o := by
  cases o with
  | none => exact ⟨fun h => (h rfl).elim, fun ⟨_, h⟩ => nomatch h⟩
  | some x => exact ⟨fun _ => ⟨x, rfl⟩, fun _ => some_ne_none x⟩
theorem isSome_iff_exists {x : Option α} : x.isSome = true ↔ ∃ a, x = some a := by
  cases x with
  | none => exact ⟨fun h => Bool.noConfusion h, fun ⟨_, h⟩ => nomatch h⟩
  | some a => exact ⟨fun _ => ⟨a, rfl⟩, fun _ => rfl⟩
@[simp] theorem map_eq_some_iff {f : α → β} {o : Option α} {b : β} :
    o.map f = some b ↔ ∃ a, o = some a ∧ f a = b := by
  cases o with
  | none => exact ⟨fun h => (nomatch h), fun ⟨_, h, _⟩ => nomatch h⟩
  | some a => exact ⟨fun h => ⟨a, rfl, by injection h⟩, fun ⟨_, h, k⟩ => by
      injection h with h; subst h; exact congrArg some k⟩
end Option
instance instDecidableEqOption [DecidableEq α] : DecidableEq (Option α)
  | none, none => isTrue rfl
  | none, some _ => isFalse nofun
  | some _, none => isFalse nofun
  | some a, some b => if h : a = b then isTrue (h ▸ rfl) else isFalse (fun k => h (by injection k))

/-! ### Pairs -/

namespace Prod
def map {α₁ : Type u} {α₂ : Type v} {β₁ β₂ : Type w} (f : α₁ → α₂) (g : β₁ → β₂) :
    α₁ × β₁ → α₂ × β₂
  | (a, b) => (f a, g b)
@[simp] theorem map_apply {β₂ : Type w} {α₂ : Type v} {δ : Type w} (f : α → α₂) (g : δ → β₂) (x : α)
    (y : δ) : Prod.map f g (x, y) = (f x, g y) := rfl
def swap (p : α × β) : β × α := (p.2, p.1)
@[simp] theorem swap_prod_mk {a : α} {b : β} : swap (a, b) = (b, a) := rfl
@[simp] theorem swap_swap (p : α × β) : p.swap.swap = p := rfl
@[simp] theorem mk.eta {p : α × β} : (p.1, p.2) = p := rfl
@[ext] protected theorem ext {p q : α × β} (fst : p.1 = q.1) (snd : p.2 = q.2) : p = q := by
  cases p; cases q
  cases fst; cases snd
  rfl
@[simp] theorem «forall» {p : α × β → Prop} : (∀ x, p x) ↔ ∀ a b, p (a, b) :=
  ⟨fun h a b => h (a, b), fun h (a, b) => h a b⟩
@[simp] theorem «exists» {p : α × β → Prop} : (∃ x, p x) ↔ ∃ a b, p (a, b) :=
  ⟨fun ⟨(a, b), h⟩ => ⟨a, b, h⟩, fun ⟨a, b, h⟩ => ⟨(a, b), h⟩⟩
theorem mk_inj {a₁ a₂ : α} {b₁ b₂ : β} : (a₁, b₁) = (a₂, b₂) ↔ a₁ = a₂ ∧ b₁ = b₂ := by
  rw [Prod.ext_iff]
theorem mk.inj_iff {a₁ a₂ : α} {b₁ b₂ : β} : (a₁, b₁) = (a₂, b₂) ↔ a₁ = a₂ ∧ b₁ = b₂ := mk_inj
end Prod
instance instDecidableEqProd [DecidableEq α] [DecidableEq β] : DecidableEq (α × β) := fun p q =>
  decidable_of_iff (p.1 = q.1 ∧ p.2 = q.2) Prod.ext_iff.symm

/-! ### Subtypes, functions -/

namespace Subtype
variable {p : α → Prop}
@[ext] protected theorem ext {a1 a2 : { x // p x }} (h : (a1 : α) = (a2 : α)) : a1 = a2 := by
  cases a1; cases a2
  cases h
  rfl
@[simp] theorem «forall» {q : { x // p x } → Prop} : (∀ x, q x) ↔ ∀ a b, q ⟨a, b⟩ :=
  ⟨fun h a b => h ⟨a, b⟩, fun h ⟨a, b⟩ => h a b⟩
@[simp] theorem «exists» {q : { x // p x } → Prop} : (∃ x, q x) ↔ ∃ a b, q ⟨a, b⟩ :=
  ⟨fun ⟨⟨a, b⟩, h⟩ => ⟨a, b, h⟩, fun ⟨a, b, h⟩ => ⟨⟨a, b⟩, h⟩⟩
instance instDecidableEq [DecidableEq α] : DecidableEq { x // p x } := fun a b =>
  decidable_of_iff ((a : α) = b) Subtype.ext_iff.symm
end Subtype
instance instInhabitedForall {α : Sort u} {β : α → Sort v} [(a : α) → Inhabited (β a)] :
    Inhabited ((a : α) → β a) := ⟨fun _ => default⟩
instance instInhabitedProp : Inhabited Prop := ⟨True⟩
instance instNonemptyOfInhabited {α : Sort u} [Inhabited α] : Nonempty α := ⟨default⟩
instance instDecidableEqUnit : DecidableEq Unit := fun _ _ => isTrue rfl
instance instDecidableEqEmpty : DecidableEq Empty := fun a => nomatch a
