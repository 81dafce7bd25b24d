prelude
import Init.Omega
import Init.List.Basic
/-!
`Init.WF`: well-founded recursion. Accessibility, `WellFounded.fix`, the measures that
`termination_by` combines (`sizeOf`, inverse images, lexicographic order), and what
`decreasing_tactic` looks up.
-/
universe u v w

/-- Marks parameters while recursive definitions are prepared. -/
def wfParam {α : Sort u} (a : α) : α := a

/-- The identity, which tells `simp` how to name a bound variable. -/
def binderNameHint {α : Sort u} {β : Sort v} {γ : Sort w} (_v : α) (_binder : β) (e : γ) : γ := e
/-- Gives termination proofs the conditions under which a recursive call stands. -/
@[wf_preprocess] theorem ite_eq_dite {α : Sort u} {P : Prop} [Decidable P] {a b : α} :
    ite P a b = dite P (fun h => binderNameHint h () a) (fun h => binderNameHint h () b) := rfl
/-- The identity, which nothing unfolds. -/
opaque Lean.opaqueId {α : Sort u} (x : α) : α := x

/-! ### Accessibility and well-founded relations -/

inductive Acc {α : Sort u} (r : α → α → Prop) : α → Prop where
  | intro (x : α) (h : (y : α) → r y x → Acc r y) : Acc r x

theorem Acc.inv {α : Sort u} {r : α → α → Prop} {x y : α} (h₁ : Acc r x) (h₂ : r y x) :
    Acc r y := by
  cases h₁ with
  | intro _ h => exact h y h₂

inductive WellFounded {α : Sort u} (r : α → α → Prop) : Prop where
  | intro (h : ∀ a, Acc r a) : WellFounded r

class WellFoundedRelation (α : Sort u) where
  rel : α → α → Prop
  wf : WellFounded rel

namespace WellFounded
variable {α : Sort u} {C : α → Sort v} {r : α → α → Prop}

theorem apply (wf : WellFounded r) (a : α) : Acc r a := by
  cases wf with
  | intro h => exact h a
private theorem recursion_aux {p : α → Prop} (hwf : WellFounded r) (a : α)
    (h : ∀ x, (∀ y, r y x → p y) → p x) : p a := by
  induction hwf.apply a with
  | intro x _ ih => exact h x ih
theorem induction {p : α → Prop} (hwf : WellFounded r) (a : α)
    (h : ∀ x, (∀ y, r y x → p y) → p x) : p a := hwf.recursion_aux a h
noncomputable def fixF (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) (a : Acc r x) : C x :=
  Acc.rec (motive := fun x _ => C x) (fun x _ ih => F x ih) a
theorem fixF_eq (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) (acx : Acc r x) :
    fixF F x acx = F x (fun y h => fixF F y (acx.inv h)) := by
  cases acx with
  | intro _ _ => rfl
noncomputable def fix (hwf : WellFounded r) (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) : C x :=
  fixF F x (apply hwf x)
theorem fix_eq (hwf : WellFounded r) (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) :
    fix hwf F x = F x (fun y _ => fix hwf F y) := fixF_eq F x (apply hwf x)
end WellFounded
attribute [irreducible] WellFounded.fix

theorem WellFoundedRelation.wf_apply {α : Sort u} [w : WellFoundedRelation α] (a : α) :
    Acc w.rel a := w.wf.apply a

/-! ### Combining relations -/

theorem Subrelation.accessible {α : Sort u} {r q : α → α → Prop} {a : α}
    (h₁ : ∀ {x y}, q x y → r x y) (ac : Acc r a) : Acc q a := by
  induction ac with
  | intro x _ ih => exact .intro x fun y h => ih y (h₁ h)
theorem Subrelation.wf {α : Sort u} {r q : α → α → Prop} (h₁ : ∀ {x y}, q x y → r x y)
    (h₂ : WellFounded r) : WellFounded q := ⟨fun a => Subrelation.accessible h₁ (h₂.apply a)⟩

def InvImage {α : Sort u} {β : Sort v} (r : β → β → Prop) (f : α → β) : α → α → Prop :=
  fun a₁ a₂ => r (f a₁) (f a₂)
theorem InvImage.accessible {α : Sort u} {β : Sort v} {r : β → β → Prop} (f : α → β) {a : α}
    (ac : Acc r (f a)) : Acc (InvImage r f) a := by
  have key : ∀ b, Acc r b → ∀ a, f a = b → Acc (InvImage r f) a := by
    intro b hb
    induction hb with
    | intro x _ ih =>
      intro a e
      exact .intro a fun y h => ih (f y) (e ▸ h) y rfl
  exact key (f a) ac a rfl
theorem InvImage.wf {α : Sort u} {β : Sort v} {r : β → β → Prop} (f : α → β)
    (h : WellFounded r) : WellFounded (InvImage r f) := ⟨fun a => accessible f (h.apply (f a))⟩
@[reducible] def invImage {α : Sort u} {β : Sort v} (f : α → β) (h : WellFoundedRelation β) :
    WellFoundedRelation α where
  rel := InvImage h.rel f
  wf := InvImage.wf f h.wf

theorem Nat.lt_wf : WellFounded (α := Nat) (· < ·) := by
  constructor
  intro n
  induction n with
  | zero => exact .intro 0 fun y h => (Nat.not_lt_zero y h).elim
  | succ n ih =>
    refine .intro _ fun y h => ?_
    rcases Nat.lt_or_eq_of_le (Nat.le_of_lt_succ h) with h | h
    · exact ih.inv h
    · exact h ▸ ih
/-! ### Recursion on a measure in ℕ, by fuel: closed terms still compute -/

namespace WellFounded.Nat
variable {α : Sort u} {motive : α → Sort v} (h : α → Nat)
  (F : (x : α) → ((y : α) → InvImage (· < ·) h y x → motive y) → motive x)

/-- The kernel computes `n` before it unfolds what depends on it. -/
def eager (n : Nat) : Nat := if Nat.beq n n = true then n else n
theorem eager_eq (n : Nat) : eager n = n := ite_self n
noncomputable def fix.go : (fuel : Nat) → (x : α) → h x < fuel → motive x :=
  Nat.rec (fun x hx => (Nat.not_lt_zero (h x) hx).elim)
    (fun _ ih x hx => F x fun y hy => ih y (Nat.lt_of_lt_of_le hy (Nat.le_of_lt_succ hx)))
noncomputable def fix (x : α) : motive x :=
  fix.go h F (eager (h x + 1)) x (by rw [eager_eq]; exact Nat.lt_succ_self _)
theorem fix.go_congr (x : α) (fuel₁ fuel₂ : Nat) (h₁ : h x < fuel₁) (h₂ : h x < fuel₂) :
    fix.go h F fuel₁ x h₁ = fix.go h F fuel₂ x h₂ := by
  induction fuel₁ generalizing x fuel₂ with
  | zero => exact (Nat.not_lt_zero _ h₁).elim
  | succ n ih =>
    cases fuel₂ with
    | zero => exact (Nat.not_lt_zero _ h₂).elim
    | succ m =>
      show F x _ = F x _
      congr
      funext y hy
      exact ih y m _ _
theorem fix_eq (x : α) : fix h F x = F x (fun y _ => fix h F y) := by
  show fix.go h F (eager (h x + 1)) x _ = _
  rw [fix.go_congr h F x (eager (h x + 1)) (h x + 1) _ (Nat.lt_succ_self _)]
  show F x _ = F x _
  congr
  funext y hy
  exact fix.go_congr h F y _ _ _ _
end WellFounded.Nat

namespace Nat
@[reducible] def lt_wfRel : WellFoundedRelation Nat where
  rel := (· < ·)
  wf := Nat.lt_wf
/-- Strong induction, for `induction n using Nat.strong_induction_on`. -/
@[elab_as_elim] protected theorem strong_induction_on {p : Nat → Prop} (n : Nat)
    (h : ∀ n, (∀ m, m < n → p m) → p n) : p n := Nat.lt_wf.induction n h
@[elab_as_elim] protected noncomputable def strongRec {motive : Nat → Sort u}
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) (t : Nat) : motive t := Nat.strongRecOn t ind
end Nat

/-! ### Sizes -/

class SizeOf (α : Sort u) where
  sizeOf : α → Nat
export SizeOf (sizeOf)
protected def default.sizeOf (α : Sort u) : α → Nat := fun _ => 0
instance (priority := low) instSizeOfDefault (α : Sort u) : SizeOf α where
  sizeOf := default.sizeOf α
@[simp] theorem sizeOf_default {α : Sort u} (n : α) : sizeOf n = 0 := rfl
instance instSizeOfNat : SizeOf Nat where sizeOf n := n
@[simp] theorem sizeOf_nat (n : Nat) : sizeOf n = n := rfl
instance instSizeOfForallUnit {α : Sort u} [SizeOf α] : SizeOf (Unit → α) where
  sizeOf f := sizeOf (f Unit.unit)
@[simp] theorem sizeOf_thunk {α : Sort u} [SizeOf α] (f : Unit → α) :
    sizeOf f = sizeOf (f Unit.unit) := rfl
deriving instance SizeOf for PUnit, Prod, PProd, MProd, Bool, Subtype, PLift, ULift, Option, List,
  Decidable, Fin, Int

abbrev measure {α : Sort u} (f : α → Nat) : WellFoundedRelation α := invImage f Nat.lt_wfRel
abbrev sizeOfWFRel {α : Sort u} [SizeOf α] : WellFoundedRelation α := measure sizeOf
instance (priority := low) instWellFoundedRelationOfSizeOf {α : Sort u} [SizeOf α] :
    WellFoundedRelation α := sizeOfWFRel

/-! ### Lexicographic order -/

protected inductive Prod.Lex {α : Type u} {β : Type v} (ra : α → α → Prop) (rb : β → β → Prop) :
    α × β → α × β → Prop where
  | left {a₁ : α} (b₁ : β) {a₂ : α} (b₂ : β) (h : ra a₁ a₂) : Prod.Lex ra rb (a₁, b₁) (a₂, b₂)
  | right (a : α) {b₁ b₂ : β} (h : rb b₁ b₂) : Prod.Lex ra rb (a, b₁) (a, b₂)
theorem Prod.lex_def {α : Type u} {β : Type v} {r : α → α → Prop} {s : β → β → Prop}
    {p q : α × β} : Prod.Lex r s p q ↔ r p.1 q.1 ∨ p.1 = q.1 ∧ s p.2 q.2 := by
  constructor
  · intro h
    cases h with
    | left _ _ h => exact .inl h
    | right _ h => exact .inr ⟨rfl, h⟩
  · obtain ⟨a, b⟩ := p
    obtain ⟨c, d⟩ := q
    rintro (h | ⟨e, h⟩)
    · exact .left b d h
    · cases (show a = c from e)
      exact .right a h
theorem Prod.lexAccessible {α : Type u} {β : Type v} {ra : α → α → Prop} {rb : β → β → Prop}
    {a : α} (aca : Acc ra a) (acb : ∀ b, Acc rb b) (b : β) : Acc (Prod.Lex ra rb) (a, b) := by
  induction aca generalizing b with
  | intro xa _ iha =>
    induction acb b with
    | intro xb _ ihb =>
      refine .intro _ fun p lt => ?_
      cases lt with
      | left b₁ _ h => exact iha _ h b₁
      | right _ h => exact ihb _ h
@[reducible] def Prod.lex {α : Type u} {β : Type v} (ha : WellFoundedRelation α)
    (hb : WellFoundedRelation β) : WellFoundedRelation (α × β) where
  rel := Prod.Lex ha.rel hb.rel
  wf := ⟨fun (a, b) => Prod.lexAccessible (ha.wf.apply a) hb.wf.apply b⟩
instance Prod.instWellFoundedRelation {α : Type u} {β : Type v} [ha : WellFoundedRelation α]
    [hb : WellFoundedRelation β] : WellFoundedRelation (α × β) := Prod.lex ha hb
theorem Prod.Lex.right' {β : Type v} (rb : β → β → Prop) {a₂ : Nat} {b₂ : β} {a₁ : Nat} {b₁ : β}
    (h₁ : a₁ ≤ a₂) (h₂ : rb b₁ b₂) : Prod.Lex Nat.lt rb (a₁, b₁) (a₂, b₂) :=
  (Nat.eq_or_lt_of_le h₁).elim (fun e => e ▸ .right a₁ h₂) (fun h => .left b₁ b₂ h)

structure PSigma {α : Sort u} (β : α → Sort v) where
  fst : α
  snd : β fst
inductive PSum (α : Sort u) (β : Sort v) where
  | inl (val : α) : PSum α β
  | inr (val : β) : PSum α β
structure Sigma {α : Type u} (β : α → Type v) where
  fst : α
  snd : β fst
inductive Sum (α : Type u) (β : Type v) where
  | inl (val : α) : Sum α β
  | inr (val : β) : Sum α β

namespace PSigma
inductive Lex {α : Sort u} {β : α → Sort v} (r : α → α → Prop) (s : ∀ a, β a → β a → Prop) :
    PSigma β → PSigma β → Prop where
  | left {a₁ : α} (b₁ : β a₁) {a₂ : α} (b₂ : β a₂) : r a₁ a₂ → Lex r s ⟨a₁, b₁⟩ ⟨a₂, b₂⟩
  | right (a : α) {b₁ b₂ : β a} : s a b₁ b₂ → Lex r s ⟨a, b₁⟩ ⟨a, b₂⟩
theorem lexAccessible {α : Sort u} {β : α → Sort v} {r : α → α → Prop}
    {s : ∀ a, β a → β a → Prop} {a : α} (aca : Acc r a) (acb : ∀ a, WellFounded (s a)) (b : β a) :
    Acc (Lex r s) ⟨a, b⟩ := by
  induction aca with
  | intro xa _ iha =>
    induction (acb xa).apply b with
    | intro xb _ ihb =>
      refine .intro _ fun p lt => ?_
      cases lt with
      | left b₁ _ h => exact iha _ h b₁
      | right _ h => exact ihb _ h
@[reducible] def lex {α : Sort u} {β : α → Sort v} (ha : WellFoundedRelation α)
    (hb : ∀ a, WellFoundedRelation (β a)) : WellFoundedRelation (PSigma β) where
  rel := Lex ha.rel (fun a => (hb a).rel)
  wf := ⟨fun ⟨a, b⟩ => lexAccessible (ha.wf.apply a) (fun a => (hb a).wf) b⟩
instance instWellFoundedRelation {α : Sort u} {β : α → Sort v} [ha : WellFoundedRelation α]
    [hb : ∀ a, WellFoundedRelation (β a)] : WellFoundedRelation (PSigma β) := lex ha hb
end PSigma

/-! ### What `decreasing_tactic` uses -/

theorem Nat.sub_succ_lt_self {a i : Nat} (h : i < a) : a - (i + 1) < a - i := by omega
theorem List.sizeOf_lt_of_mem {α : Type u} [SizeOf α] {a : α} {as : List α} (h : a ∈ as) :
    sizeOf a < sizeOf as := by
  induction h with
  | head as => simp; omega
  | tail b _ ih => simp; omega
namespace Lean.Omega.Prod
variable {α : Type u} {β : Type v} {r : α → α → Prop} {s : β → β → Prop} {p q : α × β}
theorem of_lex (w : Prod.Lex r s p q) : r p.1 q.1 ∨ p.1 = q.1 ∧ s p.2 q.2 := Prod.lex_def.mp w
theorem of_not_lex (w : ¬Prod.Lex r s p q) : ¬r p.1 q.1 ∧ (p.1 ≠ q.1 ∨ ¬s p.2 q.2) := by
  rw [Prod.lex_def, not_or] at w
  exact ⟨w.1, Classical.not_and_iff_not_or_not.mp w.2⟩
end Lean.Omega.Prod
