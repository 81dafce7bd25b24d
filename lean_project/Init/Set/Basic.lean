prelude
import Init.Algebra.Cast
/-!
`Init.Set.Basic`: sets as predicates, set-builder notation, intervals, images, least and greatest
elements, properties of functions.
-/
universe u v w
set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

/-! ### Operations of collections -/

class EmptyCollection (α : Type u) where
  emptyCollection : α
class Insert (α : outParam (Type u)) (γ : Type v) where
  insert : α → γ → γ
export Insert (insert)
class Singleton (α : outParam (Type u)) (β : Type v) where
  singleton : α → β
export Singleton (singleton)
class LawfulSingleton (α : Type u) (β : Type v) [EmptyCollection β] [Insert α β] [Singleton α β] :
    Prop where
  insert_empty_eq (x : α) : (insert x ∅ : β) = singleton x
export LawfulSingleton (insert_empty_eq)
attribute [simp] insert_empty_eq
class HasSubset (α : Type u) where
  Subset : α → α → Prop
export HasSubset (Subset)
class HasSSubset (α : Type u) where
  SSubset : α → α → Prop
export HasSSubset (SSubset)
class Union (α : Type u) where
  union : α → α → α
class Inter (α : Type u) where
  inter : α → α → α
class SDiff (α : Type u) where
  sdiff : α → α → α
class Compl (α : Type u) where
  compl : α → α
export Compl (compl)
postfix:1024 "ᶜ" => compl

@[app_unexpander EmptyCollection.emptyCollection]
def unexpandEmptyCollection : Lean.PrettyPrinter.Unexpander
  | `($_) => `(∅)
@[app_unexpander Singleton.singleton] def unexpandSingleton : Lean.PrettyPrinter.Unexpander
  | `($_ $a) => `({$a:term})
  | _ => throw .unit
@[app_unexpander Insert.insert] def unexpandInsert : Lean.PrettyPrinter.Unexpander
  | `($_ $a {$ts:term,*}) => `({$a:term, $ts,*})
  | _ => throw .unit
@[app_unexpander Union.union] def unexpandUnion : Lean.PrettyPrinter.Unexpander
  | `($_ $a $b) => `($a ∪ $b)
  | _ => throw .unit
@[app_unexpander Inter.inter] def unexpandInter : Lean.PrettyPrinter.Unexpander
  | `($_ $a $b) => `($a ∩ $b)
  | _ => throw .unit
@[app_unexpander SDiff.sdiff] def unexpandSDiff : Lean.PrettyPrinter.Unexpander
  | `($_ $a $b) => `($a \ $b)
  | _ => throw .unit
@[app_unexpander HasSubset.Subset] def unexpandSubset : Lean.PrettyPrinter.Unexpander
  | `($_ $a $b) => `($a ⊆ $b)
  | _ => throw .unit
@[app_unexpander HasSSubset.SSubset] def unexpandSSubset : Lean.PrettyPrinter.Unexpander
  | `($_ $a $b) => `($a ⊂ $b)
  | _ => throw .unit

/-! ### Functions -/

namespace Function
variable {α : Sort u} {β : Sort v} {γ : Sort w}
/-- Different arguments have different values. -/
def Injective (f : α → β) : Prop := ∀ ⦃a₁ a₂⦄, f a₁ = f a₂ → a₁ = a₂
/-- Every element is a value. -/
def Surjective (f : α → β) : Prop := ∀ b, ∃ a, f a = b
def Bijective (f : α → β) : Prop := Injective f ∧ Surjective f
def LeftInverse (g : β → α) (f : α → β) : Prop := ∀ x, g (f x) = x
def RightInverse (g : β → α) (f : α → β) : Prop := LeftInverse f g
def Involutive (f : α → α) : Prop := ∀ x, f (f x) = x
def IsFixedPt (f : α → α) (x : α) : Prop := f x = x
theorem Injective.eq_iff {f : α → β} (h : Injective f) {a b : α} : f a = f b ↔ a = b :=
  ⟨@h a b, fun e => e ▸ rfl⟩
theorem Injective.comp {g : β → γ} {f : α → β} (hg : Injective g) (hf : Injective f) :
    Injective (g ∘ f) := fun _ _ h => hf (hg h)
theorem Surjective.comp {g : β → γ} {f : α → β} (hg : Surjective g) (hf : Surjective f) :
    Surjective (g ∘ f) := fun c => by
  obtain ⟨b, rfl⟩ := hg c
  obtain ⟨a, rfl⟩ := hf b
  exact ⟨a, rfl⟩
theorem LeftInverse.injective {g : β → α} {f : α → β} (h : LeftInverse g f) : Injective f :=
  fun a b e => by rw [← h a, ← h b, e]
theorem LeftInverse.surjective {g : β → α} {f : α → β} (h : LeftInverse g f) : Surjective g :=
  fun a => ⟨f a, h a⟩
theorem injective_id : Injective (@id α) := fun _ _ h => h
theorem surjective_id : Surjective (@id α) := fun a => ⟨a, rfl⟩
theorem Involutive.injective {f : α → α} (h : Involutive f) : Injective f :=
  LeftInverse.injective h
end Function
/-- `f^[n]`: the `n`-fold iterate. -/
def Nat.iterate {α : Sort u} (op : α → α) : ℕ → α → α
  | 0, a => a
  | n + 1, a => iterate op n (op a)
notation:max f "^[" n "]" => Nat.iterate f n
namespace Function
variable {α : Type u} (f : α → α)
@[simp] theorem iterate_zero : f^[0] = id := rfl
theorem iterate_zero_apply (x : α) : f^[0] x = x := rfl
@[simp] theorem iterate_succ (n : ℕ) : f^[n + 1] = f^[n] ∘ f := rfl
theorem iterate_succ_apply (n : ℕ) (x : α) : f^[n + 1] x = f^[n] (f x) := rfl
@[simp] theorem iterate_one : f^[1] = f := rfl
theorem iterate_add_apply (m n : ℕ) (x : α) : f^[m + n] x = f^[m] (f^[n] x) := by
  induction n generalizing x with
  | zero => rfl
  | succ n ih => exact ih (f x)
theorem iterate_succ_apply' (n : ℕ) (x : α) : f^[n + 1] x = f (f^[n] x) := by
  rw [Nat.add_comm, iterate_add_apply]; rfl
end Function

section Monotone
variable {α : Type u} {β : Type v} [Preorder α] [Preorder β]
def Monotone (f : α → β) : Prop := ∀ ⦃a b⦄, a ≤ b → f a ≤ f b
def Antitone (f : α → β) : Prop := ∀ ⦃a b⦄, a ≤ b → f b ≤ f a
def StrictMono (f : α → β) : Prop := ∀ ⦃a b⦄, a < b → f a < f b
def StrictAnti (f : α → β) : Prop := ∀ ⦃a b⦄, a < b → f b < f a
end Monotone
theorem StrictMono.injective {α : Type u} {β : Type v} [LinearOrder α] [Preorder β] {f : α → β}
    (hf : StrictMono f) : Function.Injective f := fun a b h => by
  rcases lt_trichotomy a b with k | k | k
  · exact (ne_of_lt (hf k) h).elim
  · exact k
  · exact (ne_of_lt (hf k) h.symm).elim
theorem monotone_nat_of_le_succ {β : Type v} [Preorder β] {f : ℕ → β}
    (hf : ∀ n, f n ≤ f (n + 1)) : Monotone f := fun a b h => by
  induction h with
  | refl => exact le_refl _
  | step _ ih => exact le_trans ih (hf _)
theorem strictMono_nat_of_lt_succ {β : Type v} [Preorder β] {f : ℕ → β}
    (hf : ∀ n, f n < f (n + 1)) : StrictMono f := fun a b h => by
  induction h with
  | refl => exact hf a
  | step _ ih => exact lt_trans ih (hf _)

/-! ### Sets -/

/-- A set is the predicate of its elements. -/
def Set (α : Type u) := α → Prop
/-- `{x | p x}`. -/
def setOf {α : Type u} (p : α → Prop) : Set α := p

namespace Set
variable {α : Type u} {β : Type v} {s t r : Set α} {a b : α}
/-- `a ∈ s`. -/
protected def Mem (s : Set α) (a : α) : Prop := s a
instance : Membership α (Set α) := ⟨Set.Mem⟩
@[ext] theorem ext {a b : Set α} (h : ∀ x, x ∈ a ↔ x ∈ b) : a = b := funext fun x => propext (h x)
protected def Subset (s t : Set α) : Prop := ∀ a, a ∈ s → a ∈ t
instance : HasSubset (Set α) := ⟨Set.Subset⟩
instance : HasSSubset (Set α) := ⟨fun s t => s ⊆ t ∧ ¬t ⊆ s⟩
instance : LE (Set α) := ⟨Set.Subset⟩
instance : EmptyCollection (Set α) := ⟨fun _ => False⟩
def univ : Set α := fun _ => True
protected def insert (a : α) (s : Set α) : Set α := fun b => b = a ∨ b ∈ s
instance : Insert α (Set α) := ⟨Set.insert⟩
protected def singleton (a : α) : Set α := fun b => b = a
instance : Singleton α (Set α) := ⟨Set.singleton⟩
protected def union (s t : Set α) : Set α := fun a => a ∈ s ∨ a ∈ t
instance : Union (Set α) := ⟨Set.union⟩
protected def inter (s t : Set α) : Set α := fun a => a ∈ s ∧ a ∈ t
instance : Inter (Set α) := ⟨Set.inter⟩
protected def diff (s t : Set α) : Set α := fun a => a ∈ s ∧ ¬a ∈ t
instance : SDiff (Set α) := ⟨Set.diff⟩
protected def compl (s : Set α) : Set α := fun a => ¬a ∈ s
instance : Compl (Set α) := ⟨Set.compl⟩
instance : Inhabited (Set α) := ⟨∅⟩
protected def Nonempty (s : Set α) : Prop := ∃ x, x ∈ s
def image (f : α → β) (s : Set α) : Set β := fun b => ∃ a, a ∈ s ∧ f a = b
def preimage (f : α → β) (s : Set β) : Set α := fun a => f a ∈ s
def range {α : Type u} {ι : Sort v} (f : ι → α) : Set α := fun x => ∃ y, f y = x
def InjOn (f : α → β) (s : Set α) : Prop := ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → f a = f b → a = b
def MapsTo (f : α → β) (s : Set α) (t : Set β) : Prop := ∀ ⦃x⦄, x ∈ s → f x ∈ t
def EqOn (f g : α → β) (s : Set α) : Prop := ∀ ⦃x⦄, x ∈ s → f x = g x
def prod (s : Set α) (t : Set β) : Set (Prod α β) := fun p => p.1 ∈ s ∧ p.2 ∈ t
end Set

infixl:80 " '' " => Set.image
infixl:80 " ⁻¹' " => Set.preimage

/-- A name, with or without a type or a bound: `x`, `x : α`, `x ∈ s`, `x < b`. -/
syntax setBinder := ident ((" : " term) <|> binderPred)?
/-- `{x | p x}`, `{x : α | p x}`, `{x ∈ s | p x}`, `{x < b | p x}`. -/
syntax (name := setBuilder) "{" setBinder " | " term "}" : term
/-- `{f x | x ∈ s}`, `{f x | (x : α)}`, `{f x | (x : α) (y : β)}`. -/
syntax (name := setImageBuilder) (priority := low) "{" term " | "
  (setBinder <|> ("(" setBinder ")")+) "}" : term
/-- `{(x, y) : α × β | p x y}`. -/
syntax (name := setPatternBuilder) (priority := low) "{" term " : " term " | " term "}" : term
macro_rules (kind := setBuilder)
  | `({$x:ident | $p}) => `(setOf fun $x:ident => $p)
  | `({$x:ident : $t | $p}) => `(setOf fun $x:ident : $t => $p)
  | `({$x:ident $b:binderPred | $p}) =>
    `(setOf fun $x:ident => satisfies_binder_pred% $x $b ∧ $p)
open Lean in
/-- `∃ binder, body`. -/
def expandSetBinder (body : TSyntax `term) (binder : Syntax) : MacroM (TSyntax `term) :=
  match binder with
  | `(setBinder| $x:ident) => `(∃ $x:ident, $body)
  | `(setBinder| $x:ident : $ty) => `(∃ $x:ident : $ty, $body)
  | `(setBinder| $x:ident $b:binderPred) =>
    `(∃ $x:ident, satisfies_binder_pred% $x $b ∧ $body)
  | _ => Macro.throwUnsupported
open Lean in
macro_rules (kind := setImageBuilder)
  | stx => do
    let t : TSyntax `term := ⟨stx.getArg 1⟩
    let bs := stx.getArg 3
    let mut body ← `($t = y)
    if bs.isOfKind ``setBinder then
      body ← expandSetBinder body bs
    else
      for b in bs.getArgs.reverse do
        body ← expandSetBinder body (b.getArg 1)
    `(setOf fun y => $body)
open Lean in
macro_rules (kind := setPatternBuilder)
  | stx => do
    let pat : TSyntax `term := ⟨stx.getArg 1⟩
    let t : TSyntax `term := ⟨stx.getArg 3⟩
    let p : TSyntax `term := ⟨stx.getArg 5⟩
    `(setOf fun (x : $t) => match x with | $pat => $p)
@[app_unexpander setOf] def unexpandSetOf : Lean.PrettyPrinter.Unexpander
  | `($_ fun $x:ident => $p) => `({$x:ident | $p})
  | `($_ fun ($x:ident : $t) => $p) => `({$x:ident : $t | $p})
  | _ => throw .unit

namespace Set
variable {α : Type u} {β : Type v} {s t r : Set α} {a b : α}
@[simp] theorem mem_setOf_eq {p : α → Prop} : (a ∈ {x | p x}) = p a := rfl
theorem mem_setOf {p : α → Prop} : a ∈ {x | p x} ↔ p a := Iff.rfl
@[simp] theorem mem_empty_iff_false (a : α) : a ∈ (∅ : Set α) ↔ False := Iff.rfl
theorem notMem_empty (a : α) : ¬a ∈ (∅ : Set α) := id
theorem not_mem_empty (a : α) : ¬a ∈ (∅ : Set α) := id
@[simp] theorem mem_univ (a : α) : a ∈ (univ : Set α) := trivial
@[simp] theorem mem_insert_iff : a ∈ insert b s ↔ a = b ∨ a ∈ s := Iff.rfl
theorem mem_insert (a : α) (s : Set α) : a ∈ insert a s := .inl rfl
theorem mem_insert_of_mem (b : α) (h : a ∈ s) : a ∈ insert b s := .inr h
@[simp] theorem mem_singleton_iff : a ∈ ({b} : Set α) ↔ a = b := Iff.rfl
theorem mem_singleton (a : α) : a ∈ ({a} : Set α) := (rfl : a = a)
theorem eq_of_mem_singleton (h : a ∈ ({b} : Set α)) : a = b := h
@[simp] theorem mem_union (a : α) (s t : Set α) : a ∈ s ∪ t ↔ a ∈ s ∨ a ∈ t := Iff.rfl
@[simp] theorem mem_inter_iff (a : α) (s t : Set α) : a ∈ s ∩ t ↔ a ∈ s ∧ a ∈ t := Iff.rfl
@[simp] theorem mem_diff (a : α) : a ∈ s \ t ↔ a ∈ s ∧ ¬a ∈ t := Iff.rfl
@[simp] theorem mem_compl_iff (s : Set α) (a : α) : a ∈ sᶜ ↔ ¬a ∈ s := Iff.rfl
@[simp] theorem mem_image (f : α → β) (s : Set α) (b : β) : b ∈ f '' s ↔ ∃ x, x ∈ s ∧ f x = b :=
  Iff.rfl
theorem mem_image_of_mem (f : α → β) (h : a ∈ s) : f a ∈ f '' s := ⟨a, h, rfl⟩
@[simp] theorem mem_preimage {f : α → β} {s : Set β} : a ∈ f ⁻¹' s ↔ f a ∈ s := Iff.rfl
@[simp] theorem mem_range {ι : Sort w} {f : ι → α} : a ∈ range f ↔ ∃ y, f y = a := Iff.rfl
theorem mem_range_self {ι : Sort w} {f : ι → α} (i : ι) : f i ∈ range f := ⟨i, rfl⟩
theorem subset_def : (s ⊆ t) = ∀ x, x ∈ s → x ∈ t := rfl
@[refl] theorem Subset.refl (s : Set α) : s ⊆ s := fun _ h => h
theorem Subset.rfl : s ⊆ s := Subset.refl s
theorem Subset.trans (h : s ⊆ t) (k : t ⊆ r) : s ⊆ r := fun x hx => k x (h x hx)
theorem Subset.antisymm (h : s ⊆ t) (k : t ⊆ s) : s = t := ext fun x => ⟨h x, k x⟩
theorem Subset.antisymm_iff : s = t ↔ s ⊆ t ∧ t ⊆ s :=
  ⟨fun h => h ▸ ⟨Subset.refl s, Subset.refl s⟩, fun h => Subset.antisymm h.1 h.2⟩
theorem empty_subset (s : Set α) : ∅ ⊆ s := fun _ h => h.elim
theorem subset_univ (s : Set α) : s ⊆ univ := fun _ _ => trivial
theorem eq_empty_iff_forall_notMem : s = ∅ ↔ ∀ x, ¬x ∈ s :=
  ⟨fun h x hx => by rw [h] at hx; exact hx, fun h => ext fun x => ⟨h x, False.elim⟩⟩
theorem eq_univ_iff_forall : s = univ ↔ ∀ x, x ∈ s :=
  ⟨fun h x => by rw [h]; trivial, fun h => ext fun x => ⟨fun _ => trivial, fun _ => h x⟩⟩
instance : LawfulSingleton α (Set α) :=
  ⟨fun x => ext fun a => ⟨fun h => h.elim id False.elim, .inl⟩⟩
theorem union_comm (s t : Set α) : s ∪ t = t ∪ s := ext fun _ => or_comm
theorem inter_comm (s t : Set α) : s ∩ t = t ∩ s := ext fun _ => and_comm
theorem inter_subset_left : s ∩ t ⊆ s := fun _ h => h.1
theorem inter_subset_right : s ∩ t ⊆ t := fun _ h => h.2
theorem subset_union_left : s ⊆ s ∪ t := fun _ h => .inl h
theorem subset_union_right : t ⊆ s ∪ t := fun _ h => .inr h

/-! ### Intervals -/

section Intervals
variable [Preorder α]
def Icc (a b : α) : Set α := {x | a ≤ x ∧ x ≤ b}
def Ico (a b : α) : Set α := {x | a ≤ x ∧ x < b}
def Ioc (a b : α) : Set α := {x | a < x ∧ x ≤ b}
def Ioo (a b : α) : Set α := {x | a < x ∧ x < b}
def Ici (a : α) : Set α := {x | a ≤ x}
def Iic (a : α) : Set α := {x | x ≤ a}
def Ioi (a : α) : Set α := {x | a < x}
def Iio (a : α) : Set α := {x | x < a}
variable {a b x : α}
@[simp] theorem mem_Icc : x ∈ Icc a b ↔ a ≤ x ∧ x ≤ b := Iff.rfl
@[simp] theorem mem_Ico : x ∈ Ico a b ↔ a ≤ x ∧ x < b := Iff.rfl
@[simp] theorem mem_Ioc : x ∈ Ioc a b ↔ a < x ∧ x ≤ b := Iff.rfl
@[simp] theorem mem_Ioo : x ∈ Ioo a b ↔ a < x ∧ x < b := Iff.rfl
@[simp] theorem mem_Ici : x ∈ Ici a ↔ a ≤ x := Iff.rfl
@[simp] theorem mem_Iic : x ∈ Iic a ↔ x ≤ a := Iff.rfl
@[simp] theorem mem_Ioi : x ∈ Ioi a ↔ a < x := Iff.rfl
@[simp] theorem mem_Iio : x ∈ Iio a ↔ x < a := Iff.rfl
end Intervals
end Set

/-! ### Decidable membership -/

namespace Set
variable {α : Type u} {a : α} {s t : Set α}
instance decidableSetOf (p : α → Prop) [h : Decidable (p a)] : Decidable (a ∈ {x | p x}) := h
instance decidableInter [h : Decidable (a ∈ s)] [k : Decidable (a ∈ t)] : Decidable (a ∈ s ∩ t) :=
  inferInstanceAs (Decidable (a ∈ s ∧ a ∈ t))
instance decidableUnion [h : Decidable (a ∈ s)] [k : Decidable (a ∈ t)] : Decidable (a ∈ s ∪ t) :=
  inferInstanceAs (Decidable (a ∈ s ∨ a ∈ t))
instance decidableSdiff [h : Decidable (a ∈ s)] [k : Decidable (a ∈ t)] : Decidable (a ∈ s \ t) :=
  inferInstanceAs (Decidable (a ∈ s ∧ ¬a ∈ t))
instance decidableCompl [h : Decidable (a ∈ s)] : Decidable (a ∈ sᶜ) :=
  inferInstanceAs (Decidable (¬a ∈ s))
instance decidableEmptyset : Decidable (a ∈ (∅ : Set α)) := instDecidableFalse
instance decidableUniv : Decidable (a ∈ (univ : Set α)) := instDecidableTrue
instance decidableSingleton (b : α) [h : Decidable (a = b)] : Decidable (a ∈ ({b} : Set α)) := h
instance decidableInsert (b : α) [h : Decidable (a = b)] [k : Decidable (a ∈ s)] :
    Decidable (a ∈ insert b s) := inferInstanceAs (Decidable (a = b ∨ a ∈ s))
section
variable [Preorder α] [DecidableLE α] [DecidableLT α] {b x : α}
instance decidableMemIcc : Decidable (x ∈ Icc a b) := inferInstanceAs (Decidable (a ≤ x ∧ x ≤ b))
instance decidableMemIco : Decidable (x ∈ Ico a b) := inferInstanceAs (Decidable (a ≤ x ∧ x < b))
instance decidableMemIoc : Decidable (x ∈ Ioc a b) := inferInstanceAs (Decidable (a < x ∧ x ≤ b))
instance decidableMemIoo : Decidable (x ∈ Ioo a b) := inferInstanceAs (Decidable (a < x ∧ x < b))
instance decidableMemIci : Decidable (x ∈ Ici a) := inferInstanceAs (Decidable (a ≤ x))
instance decidableMemIic : Decidable (x ∈ Iic a) := inferInstanceAs (Decidable (x ≤ a))
end
end Set

/-! ### Bounds -/

section Bounds
variable {α : Type u} [Preorder α] {s : Set α} {a b : α}
def upperBounds (s : Set α) : Set α := {x | ∀ ⦃a⦄, a ∈ s → a ≤ x}
def lowerBounds (s : Set α) : Set α := {x | ∀ ⦃a⦄, a ∈ s → x ≤ a}
def BddAbove (s : Set α) : Prop := (upperBounds s).Nonempty
def BddBelow (s : Set α) : Prop := (lowerBounds s).Nonempty
/-- `a` is the least element of `s`. -/
def IsLeast (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ lowerBounds s
/-- `a` is the greatest element of `s`. -/
def IsGreatest (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ upperBounds s
def IsLUB (s : Set α) : α → Prop := IsLeast (upperBounds s)
def IsGLB (s : Set α) : α → Prop := IsGreatest (lowerBounds s)
theorem mem_upperBounds : a ∈ upperBounds s ↔ ∀ x, x ∈ s → x ≤ a := Iff.rfl
theorem mem_lowerBounds : a ∈ lowerBounds s ↔ ∀ x, x ∈ s → a ≤ x := Iff.rfl
theorem IsLeast.isGLB (h : IsLeast s a) : IsGLB s a := ⟨h.2, fun _ hb => hb h.1⟩
theorem IsGreatest.isLUB (h : IsGreatest s a) : IsLUB s a := ⟨h.2, fun _ hb => hb h.1⟩
end Bounds
theorem IsLeast.unique {α : Type u} [PartialOrder α] {s : Set α} {a b : α} (ha : IsLeast s a)
    (hb : IsLeast s b) : a = b := le_antisymm (ha.2 hb.1) (hb.2 ha.1)
theorem IsGreatest.unique {α : Type u} [PartialOrder α] {s : Set α} {a b : α}
    (ha : IsGreatest s a) (hb : IsGreatest s b) : a = b := le_antisymm (hb.2 ha.1) (ha.2 hb.1)
