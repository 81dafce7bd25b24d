prelude
import Init.Bool
/-!
`Init.List.Basic`: lists. The usual functions with Lean's names and argument orders, membership, and
the lemmas that `simp` and inductions over lists use.
-/
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### Functions -/

inductive Mem (a : α) : List α → Prop
  | head (as : List α) : Mem a (a :: as)
  | tail (b : α) {as : List α} : Mem a as → Mem a (b :: as)
instance instMembership : Membership α (List α) := ⟨fun l a => Mem a l⟩

def foldr (f : α → β → β) (init : β) : List α → β
  | [] => init
  | a :: as => f a (foldr f init as)
def foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | a, [] => a
  | a, b :: l => foldl f (f a b) l
def filter (p : α → Bool) : List α → List α
  | [] => []
  | a :: as => match p a with
    | true => a :: filter p as
    | false => filter p as
def filterMap (f : α → Option β) : List α → List β
  | [] => []
  | a :: as => match f a with
    | none => filterMap f as
    | some b => b :: filterMap f as
def flatten : List (List α) → List α
  | [] => []
  | l :: L => l ++ flatten L
@[inline] def flatMap {α : Type u} {β : Type v} (b : α → List β) (as : List α) : List β :=
  flatten (map b as)
def reverseAux : List α → List α → List α
  | [], r => r
  | a :: l, r => reverseAux l (a :: r)
def reverse (as : List α) : List α := reverseAux as []
def replicate : (n : Nat) → (a : α) → List α
  | 0, _ => []
  | n + 1, a => a :: replicate n a
def range' : (start len : Nat) → (step : Nat := 1) → List Nat
  | _, 0, _ => []
  | s, n + 1, step => s :: range' (s + step) n step
def range.loop : Nat → List Nat → List Nat
  | 0, acc => acc
  | n + 1, acc => loop n (n :: acc)
/-- `[0, 1, ..., n - 1]`. -/
def range (n : Nat) : List Nat := range.loop n []
def all : List α → (α → Bool) → Bool
  | [], _ => true
  | a :: as, p => p a && all as p
def any : List α → (α → Bool) → Bool
  | [], _ => false
  | a :: as, p => p a || any as p
def take : (n : Nat) → (xs : List α) → List α
  | 0, _ => []
  | _ + 1, [] => []
  | n + 1, a :: as => a :: take n as
def drop : (n : Nat) → (xs : List α) → List α
  | 0, as => as
  | _ + 1, [] => []
  | n + 1, _ :: as => drop n as
def takeWhile (p : α → Bool) : (xs : List α) → List α
  | [] => []
  | a :: as => match p a with
    | true => a :: takeWhile p as
    | false => []
def zipWith (f : α → β → γ) : (xs : List α) → (ys : List β) → List γ
  | a :: as, b :: bs => f a b :: zipWith f as bs
  | _, _ => []
def zip : List α → List β → List (Prod α β) := zipWith Prod.mk
def head? : List α → Option α
  | [] => none
  | a :: _ => some a
def headD : (as : List α) → (fallback : α) → α
  | [], a => a
  | a :: _, _ => a
def head : (as : List α) → as ≠ [] → α
  | a :: _, _ => a
def tail : List α → List α
  | [] => []
  | _ :: as => as
def getLast? : List α → Option α
  | [] => none
  | [a] => some a
  | _ :: b :: as => getLast? (b :: as)
def getD (as : List α) (i : Nat) (fallback : α) : α := match as, i with
  | [], _ => fallback
  | a :: _, 0 => a
  | _ :: as, i + 1 => getD as i fallback
def find? (p : α → Bool) : List α → Option α
  | [] => none
  | a :: as => match p a with
    | true => some a
    | false => find? p as
def isEmpty : List α → Bool
  | [] => true
  | _ :: _ => false
def elem [BEq α] (a : α) : (l : List α) → Bool
  | [] => false
  | b :: bs => match a == b with
    | true => true
    | false => elem a bs
abbrev contains [BEq α] (as : List α) (a : α) : Bool := elem a as
def countP (p : α → Bool) : (l : List α) → Nat
  | [] => 0
  | a :: as => match p a with
    | true => countP p as + 1
    | false => countP p as
def count [BEq α] (a : α) : (l : List α) → Nat := countP (· == a)
def erase [BEq α] : List α → α → List α
  | [], _ => []
  | a :: as, b => match a == b with
    | true => as
    | false => a :: erase as b
def sum {α : Type u} [Add α] [Zero α] : List α → α := foldr (· + ·) 0
def prod {α : Type u} [Mul α] [One α] : List α → α := foldr (· * ·) 1
def max? [Max α] : List α → Option α
  | [] => none
  | a :: as => some (foldl max a as)
def min? [Min α] : List α → Option α
  | [] => none
  | a :: as => some (foldl min a as)
/-- Every element stands in the relation `R` to every later one. -/
inductive Pairwise (R : α → α → Prop) : List α → Prop
  | nil : Pairwise R []
  | cons {a : α} {l : List α} : (∀ a', a' ∈ l → R a a') → Pairwise R l → Pairwise R (a :: l)
/-- No element occurs twice. -/
def Nodup : List α → Prop := Pairwise (· ≠ ·)
/-- The two lists have the same elements equally often. -/
inductive Perm : List α → List α → Prop
  | nil : Perm [] []
  | cons (x : α) {l₁ l₂ : List α} : Perm l₁ l₂ → Perm (x :: l₁) (x :: l₂)
  | swap (x y : α) (l : List α) : Perm (y :: x :: l) (x :: y :: l)
  | trans {l₁ l₂ l₃ : List α} : Perm l₁ l₂ → Perm l₂ l₃ → Perm l₁ l₃

/-! ### Constructors -/

theorem cons_ne_nil (a : α) (l : List α) : a :: l ≠ [] := nofun
theorem nil_ne_cons (a : α) (l : List α) : [] ≠ a :: l := nofun
theorem cons_eq_cons {a b : α} {l l' : List α} : a :: l = b :: l' ↔ a = b ∧ l = l' :=
  ⟨fun h => by injection h with h₁ h₂; exact ⟨h₁, h₂⟩, fun ⟨h₁, h₂⟩ => by rw [h₁, h₂]⟩
theorem head_eq_of_cons_eq {a b : α} {l l' : List α} (h : a :: l = b :: l') : a = b :=
  (cons_eq_cons.mp h).1
theorem tail_eq_of_cons_eq {a b : α} {l l' : List α} (h : a :: l = b :: l') : l = l' :=
  (cons_eq_cons.mp h).2
theorem exists_cons_of_ne_nil {l : List α} (h : l ≠ []) : ∃ b L, l = b :: L := by
  cases l with
  | nil => exact (h rfl).elim
  | cons b L => exact ⟨b, L, rfl⟩

/-! ### Append -/

theorem append_eq {as bs : List α} : List.append as bs = as ++ bs := rfl
@[simp] theorem nil_append (as : List α) : [] ++ as = as := rfl
@[simp] theorem cons_append {a : α} {as bs : List α} : (a :: as) ++ bs = a :: (as ++ bs) := rfl
@[simp] theorem append_nil (as : List α) : as ++ [] = as := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [cons_append, ih]
@[simp] theorem append_assoc (as bs cs : List α) : (as ++ bs) ++ cs = as ++ (bs ++ cs) := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [cons_append, cons_append, cons_append, ih]
theorem append_eq_nil_iff {p q : List α} : p ++ q = [] ↔ p = [] ∧ q = [] := by
  cases p with
  | nil => simp
  | cons a p => exact ⟨fun h => (nomatch h), fun h => nomatch h.1⟩
theorem append_cancel_left {as bs cs : List α} (h : as ++ bs = as ++ cs) : bs = cs := by
  induction as with
  | nil => exact h
  | cons a as ih => exact ih (tail_eq_of_cons_eq h)
@[simp] theorem concat_eq_append {as : List α} {a : α} : as.concat a = as ++ [a] := by
  induction as with
  | nil => rfl
  | cons b as ih => rw [cons_append, ← ih]; rfl

/-! ### Length -/

@[simp] theorem length_nil : length ([] : List α) = 0 := rfl
@[simp] theorem length_cons {a : α} {as : List α} : (a :: as).length = as.length + 1 := rfl
theorem length_singleton {a : α} : length [a] = 1 := rfl
@[simp] theorem length_append {as bs : List α} : (as ++ bs).length = as.length + bs.length := by
  induction as with
  | nil => simp
  | cons a as ih => simp [ih, Nat.add_right_comm]
@[simp] theorem length_map {as : List α} {f : α → β} : (as.map f).length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg (· + 1) ih
theorem length_eq_zero_iff {l : List α} : l.length = 0 ↔ l = [] := by
  cases l with
  | nil => simp
  | cons a l => exact ⟨fun h => (nomatch h), fun h => (nomatch h)⟩
theorem eq_nil_of_length_eq_zero {l : List α} : l.length = 0 → l = [] := length_eq_zero_iff.mp
theorem length_pos_iff {l : List α} : 0 < l.length ↔ l ≠ [] := by
  rw [Nat.pos_iff_ne_zero]
  exact not_congr length_eq_zero_iff
@[simp] theorem length_replicate {n : Nat} {a : α} : (replicate n a).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (· + 1) ih

/-! ### map -/

@[simp] theorem map_nil {f : α → β} : map f [] = [] := rfl
@[simp] theorem map_cons {f : α → β} {a : α} {l : List α} : map f (a :: l) = f a :: map f l := rfl
@[simp] theorem map_append {f : α → β} {l₁ l₂ : List α} :
    map f (l₁ ++ l₂) = map f l₁ ++ map f l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem map_map {g : β → γ} {f : α → β} {l : List α} :
    map g (map f l) = map (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem map_id (l : List α) : map id l = l := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem map_id_fun' (l : List α) : map (fun a => a) l = l := map_id l
theorem map_eq_nil_iff {f : α → β} {l : List α} : map f l = [] ↔ l = [] := by
  cases l with
  | nil => simp
  | cons a l => exact ⟨fun h => (nomatch h), fun h => (nomatch h)⟩

/-! ### Membership -/

@[simp] theorem not_mem_nil {a : α} : ¬a ∈ [] := nofun
theorem mem_cons_self {a : α} {l : List α} : a ∈ a :: l := .head l
theorem mem_cons_of_mem (y : α) {a : α} {l : List α} : a ∈ l → a ∈ y :: l := .tail y
@[simp] theorem mem_cons {a b : α} {l : List α} : a ∈ b :: l ↔ a = b ∨ a ∈ l := by
  constructor
  · intro h
    cases h with
    | head => exact .inl rfl
    | tail _ h => exact .inr h
  · rintro (rfl | h)
    · exact .head l
    · exact .tail b h
theorem mem_singleton {a b : α} : a ∈ [b] ↔ a = b := by simp
theorem eq_or_mem_of_mem_cons {a b : α} {l : List α} : a ∈ b :: l → a = b ∨ a ∈ l := mem_cons.mp
@[simp] theorem mem_append {a : α} {s t : List α} : a ∈ s ++ t ↔ a ∈ s ∨ a ∈ t := by
  induction s with
  | nil => simp
  | cons b s ih => simp [ih, _root_.or_assoc]
@[simp] theorem mem_map {f : α → β} {b : β} {l : List α} : b ∈ map f l ↔ ∃ a, a ∈ l ∧ f a = b := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [map_cons, mem_cons, ih]
    constructor
    · rintro (rfl | ⟨c, hc, rfl⟩)
      · exact ⟨a, .head l, rfl⟩
      · exact ⟨c, .tail a hc, rfl⟩
    · rintro ⟨c, hc, rfl⟩
      rcases mem_cons.mp hc with rfl | hc
      · exact .inl rfl
      · exact .inr ⟨c, hc, rfl⟩
theorem mem_map_of_mem {a : α} {l : List α} {f : α → β} (h : a ∈ l) : f a ∈ map f l :=
  mem_map.mpr ⟨a, h, rfl⟩
@[simp] theorem mem_flatten {a : α} {L : List (List α)} : a ∈ L.flatten ↔ ∃ l, l ∈ L ∧ a ∈ l := by
  induction L with
  | nil => exact ⟨fun h => (nomatch h), fun ⟨_, h, _⟩ => nomatch h⟩
  | cons l L ih =>
    show a ∈ l ++ flatten L ↔ _
    rw [mem_append, ih]
    constructor
    · rintro (h | ⟨m, hm, h⟩)
      · exact ⟨l, .head L, h⟩
      · exact ⟨m, .tail l hm, h⟩
    · rintro ⟨m, hm, h⟩
      rcases mem_cons.mp hm with rfl | hm
      · exact .inl h
      · exact .inr ⟨m, hm, h⟩
@[simp] theorem mem_flatMap {f : α → List β} {b : β} {l : List α} :
    b ∈ l.flatMap f ↔ ∃ a, a ∈ l ∧ b ∈ f a := by
  show b ∈ flatten (map f l) ↔ _
  rw [mem_flatten]
  constructor
  · rintro ⟨m, hm, h⟩
    rcases mem_map.mp hm with ⟨a, ha, rfl⟩
    exact ⟨a, ha, h⟩
  · rintro ⟨a, ha, h⟩
    exact ⟨f a, mem_map_of_mem ha, h⟩
theorem forall_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∀ x, x ∈ a :: l → p x) ↔ p a ∧ ∀ x, x ∈ l → p x :=
  ⟨fun h => ⟨h a (.head l), fun x hx => h x (.tail a hx)⟩,
   fun ⟨h₁, h₂⟩ x hx => (mem_cons.mp hx).elim (fun e => e ▸ h₁) (h₂ x)⟩
theorem exists_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∃ x, ∃ _ : x ∈ a :: l, p x) ↔ p a ∨ ∃ x, ∃ _ : x ∈ l, p x :=
  ⟨fun ⟨x, hx, h⟩ => (mem_cons.mp hx).elim (fun e => .inl (e ▸ h)) (fun k => .inr ⟨x, k, h⟩),
   fun h => h.elim (fun k => ⟨a, .head l, k⟩) (fun ⟨x, hx, k⟩ => ⟨x, .tail a hx, k⟩)⟩
theorem eq_nil_iff_forall_not_mem {l : List α} : l = [] ↔ ∀ a, ¬a ∈ l := by
  cases l with
  | nil => simp
  | cons a l => exact ⟨fun h => (nomatch h), fun h => (h a (.head l)).elim⟩
theorem append_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ s t, l = s ++ a :: t := by
  induction h with
  | head as => exact ⟨[], as, rfl⟩
  | tail b _ ih =>
    obtain ⟨s, t, rfl⟩ := ih
    exact ⟨b :: s, t, rfl⟩

/-! ### Decidable membership and bounded quantifiers -/

theorem elem_iff [BEq α] [LawfulBEq α] {a : α} {as : List α} : elem a as = true ↔ a ∈ as := by
  induction as with
  | nil => exact ⟨fun h => Bool.noConfusion h, fun h => (nomatch h)⟩
  | cons b as ih =>
    show (match a == b with | true => true | false => elem a as) = true ↔ _
    rw [mem_cons]
    cases e : a == b with
    | true => exact ⟨fun _ => .inl (eq_of_beq e), fun _ => rfl⟩
    | false => exact ih.trans ⟨.inr, fun h => h.elim (fun k => (ne_of_beq_false e k).elim) id⟩
@[simp] theorem elem_eq_mem [BEq α] [LawfulBEq α] (a : α) (as : List α) [Decidable (a ∈ as)] :
    elem a as = decide (a ∈ as) := by
  rw [Bool.eq_iff_iff, elem_iff, decide_eq_true_iff]
instance instDecidableMemOfLawfulBEq [BEq α] [LawfulBEq α] (a : α) (as : List α) :
    Decidable (a ∈ as) :=
  if h : elem a as = true then isTrue (elem_iff.mp h) else isFalse (fun k => h (elem_iff.mpr k))
@[simp] theorem all_eq_true {p : α → Bool} {l : List α} :
    l.all p = true ↔ ∀ x, x ∈ l → p x = true := by
  induction l with
  | nil => exact ⟨fun _ _ h => (nomatch h), fun _ => rfl⟩
  | cons a l ih =>
    show (p a && all l p) = true ↔ _
    rw [Bool.and_eq_true_iff, ih, forall_mem_cons]
@[simp] theorem any_eq_true {p : α → Bool} {l : List α} :
    l.any p = true ↔ ∃ x, x ∈ l ∧ p x = true := by
  induction l with
  | nil => exact ⟨fun h => Bool.noConfusion h, fun ⟨_, h, _⟩ => nomatch h⟩
  | cons a l ih =>
    show (p a || any l p) = true ↔ _
    rw [Bool.or_eq_true_iff, ih]
    constructor
    · rintro (h | ⟨x, hx, h⟩)
      · exact ⟨a, .head l, h⟩
      · exact ⟨x, .tail a hx, h⟩
    · rintro ⟨x, hx, h⟩
      rcases mem_cons.mp hx with rfl | hx
      · exact .inl h
      · exact .inr ⟨x, hx, h⟩
instance decidableBAll (p : α → Prop) [DecidablePred p] (l : List α) :
    Decidable (∀ x, x ∈ l → p x) :=
  if h : l.all (fun x => decide (p x)) = true then
    isTrue (fun x hx => of_decide_eq_true (all_eq_true.mp h x hx))
  else isFalse (fun k => h (all_eq_true.mpr (fun x hx => decide_eq_true (k x hx))))
instance decidableBEx (p : α → Prop) [DecidablePred p] (l : List α) :
    Decidable (∃ x, x ∈ l ∧ p x) :=
  if h : l.any (fun x => decide (p x)) = true then
    isTrue ((any_eq_true.mp h).imp fun _ hx => ⟨hx.1, of_decide_eq_true hx.2⟩)
  else isFalse (fun ⟨x, hx, k⟩ => h (any_eq_true.mpr ⟨x, hx, decide_eq_true k⟩))
instance hasDecEq [DecidableEq α] : DecidableEq (List α)
  | [], [] => isTrue rfl
  | _ :: _, [] => isFalse nofun
  | [], _ :: _ => isFalse nofun
  | a :: as, b :: bs =>
    if h₁ : a = b then
      match hasDecEq as bs with
      | isTrue h₂ => isTrue (h₁ ▸ h₂ ▸ rfl)
      | isFalse h₂ => isFalse (fun h => h₂ (tail_eq_of_cons_eq h))
    else isFalse (fun h => h₁ (head_eq_of_cons_eq h))

/-! ### filter -/

@[simp] theorem filter_nil {p : α → Bool} : filter p [] = [] := rfl
@[simp] theorem filter_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a = true) :
    filter p (a :: l) = a :: filter p l := by
  show (match p a with | true => a :: filter p l | false => filter p l) = _
  rw [h]
@[simp] theorem filter_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a = true) :
    filter p (a :: l) = filter p l := by
  show (match p a with | true => a :: filter p l | false => filter p l) = _
  rw [Bool.eq_false_of_ne_true h]
theorem filter_cons {p : α → Bool} {a : α} {l : List α} :
    filter p (a :: l) = if p a = true then a :: filter p l else filter p l := by
  split
  · exact filter_cons_of_pos ‹_›
  · exact filter_cons_of_neg ‹_›
@[simp] theorem mem_filter {p : α → Bool} {a : α} {l : List α} :
    a ∈ filter p l ↔ a ∈ l ∧ p a = true := by
  induction l with
  | nil => simp
  | cons b l ih =>
    rw [filter_cons]
    split
    case isTrue h =>
      rw [mem_cons, ih, mem_cons]
      constructor
      · rintro (rfl | ⟨h₁, h₂⟩)
        · exact ⟨.inl rfl, h⟩
        · exact ⟨.inr h₁, h₂⟩
      · rintro ⟨rfl | h₁, h₂⟩
        · exact .inl rfl
        · exact .inr ⟨h₁, h₂⟩
    case isFalse h =>
      rw [ih, mem_cons]
      constructor
      · exact fun ⟨h₁, h₂⟩ => ⟨.inr h₁, h₂⟩
      · rintro ⟨rfl | h₁, h₂⟩
        · exact (h h₂).elim
        · exact ⟨h₁, h₂⟩
@[simp] theorem filter_append {p : α → Bool} (l₁ l₂ : List α) :
    filter p (l₁ ++ l₂) = filter p l₁ ++ filter p l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih =>
    rw [cons_append, filter_cons, filter_cons, ih]
    split <;> rfl

/-! ### Folds, sums and products -/

@[simp] theorem foldr_nil {f : α → β → β} {b : β} : foldr f b [] = b := rfl
@[simp] theorem foldr_cons {f : α → β → β} {b : β} {a : α} {l : List α} :
    foldr f b (a :: l) = f a (foldr f b l) := rfl
@[simp] theorem foldl_nil {f : β → α → β} {b : β} : foldl f b [] = b := rfl
@[simp] theorem foldl_cons {f : β → α → β} {b : β} {a : α} {l : List α} :
    foldl f b (a :: l) = foldl f (f b a) l := rfl
@[simp] theorem foldr_append {f : α → β → β} {b : β} {l l' : List α} :
    foldr f b (l ++ l') = foldr f (foldr f b l') l := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem foldl_append {f : β → α → β} {b : β} {l l' : List α} :
    foldl f b (l ++ l') = foldl f (foldl f b l) l' := by
  induction l generalizing b with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem foldr_map {f : α → β} {g : β → γ → γ} {l : List α} {c : γ} :
    foldr g c (map f l) = foldr (fun x y => g (f x) y) c l := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem foldl_map {f : α → β} {g : γ → β → γ} {l : List α} {c : γ} :
    foldl g c (map f l) = foldl (fun x y => g x (f y)) c l := by
  induction l generalizing c with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem sum_nil [Add α] [Zero α] : ([] : List α).sum = 0 := rfl
@[simp] theorem sum_cons [Add α] [Zero α] {a : α} {l : List α} : (a :: l).sum = a + l.sum := rfl
@[simp] theorem prod_nil [Mul α] [One α] : ([] : List α).prod = 1 := rfl
@[simp] theorem prod_cons [Mul α] [One α] {a : α} {l : List α} : (a :: l).prod = a * l.prod := rfl

/-! ### reverse -/

theorem reverseAux_eq {as bs : List α} : reverseAux as bs = reverse as ++ bs := by
  have key : ∀ (l r s : List α), reverseAux l (r ++ s) = reverseAux l r ++ s := by
    intro l
    induction l with
    | nil => intro r s; rfl
    | cons a l ih => intro r s; exact ih (a :: r) s
  exact key as [] bs
@[simp] theorem reverse_nil : reverse ([] : List α) = [] := rfl
@[simp] theorem reverse_cons {a : α} {as : List α} : reverse (a :: as) = reverse as ++ [a] := by
  show reverseAux as [a] = _
  exact reverseAux_eq
@[simp] theorem reverse_append {as bs : List α} :
    reverse (as ++ bs) = reverse bs ++ reverse as := by
  induction as with
  | nil => simp
  | cons a as ih => simp [ih]
@[simp] theorem reverse_reverse (as : List α) : as.reverse.reverse = as := by
  induction as with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem length_reverse {as : List α} : as.reverse.length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem mem_reverse {a : α} {as : List α} : a ∈ as.reverse ↔ a ∈ as := by
  induction as with
  | nil => simp
  | cons b as ih => simp [ih, _root_.or_comm]

/-! ### range -/

theorem range_loop_eq (n : Nat) (acc : List Nat) : range.loop n acc = range n ++ acc := by
  induction n generalizing acc with
  | zero => rfl
  | succ n ih =>
    show range.loop n (n :: acc) = range.loop n [n] ++ acc
    rw [ih, ih, append_assoc, cons_append, nil_append]
@[simp] theorem range_zero : range 0 = [] := rfl
theorem range_succ {n : Nat} : range (n + 1) = range n ++ [n] := range_loop_eq n [n]
@[simp] theorem length_range {n : Nat} : (range n).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [range_succ, length_append, ih]; rfl
@[simp] theorem mem_range {m n : Nat} : m ∈ range n ↔ m < n := by
  induction n with
  | zero => simp
  | succ n ih =>
    rw [range_succ, mem_append, ih, mem_singleton, Nat.lt_succ_iff, Nat.le_iff_lt_or_eq]
@[simp] theorem length_range' {s n step : Nat} : (range' s n step).length = n := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih => exact congrArg (· + 1) ih

end List
