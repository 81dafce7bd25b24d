prelude
import Init.Finset.Interval
import Init.Algebra.Dvd
/-!
`Init.Finset.BigOperators`: sums and products over finite sets, `∑ x ∈ s, f x` and `∏ x ∈ s, f x`.
-/
universe u v w
set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

namespace Finset
variable {α : Type u} {β : Type v} {γ : Type w}
/-- `∑ x ∈ s, f x`. -/
protected def sum {α : Type u} {M : Type v} [AddCommMonoid M] (s : Finset α) (f : α → M) : M :=
  (s.val.map f).sum
/-- `∏ x ∈ s, f x`. -/
protected def prod {α : Type u} {M : Type v} [CommMonoid M] (s : Finset α) (f : α → M) : M :=
  (s.val.map f).prod
end Finset

/-! ### Notation -/

/-- `: α` after the variable of a sum or product. -/
syntax bigOpType := " : " term
/-- `∈ s` after the variable of a sum or product. -/
syntax bigOpMem := " ∈ " term
/-- One variable of a sum or product: `x`, `x : α`, `x ∈ s`. -/
syntax bigOpBinder := term:max (bigOpType <|> bigOpMem)?
/-- The variables of a sum or product. -/
syntax bigOpBinders := (" (" bigOpBinder ")")+ <|> (ppSpace bigOpBinder)
/-- `∑ x ∈ s, f x`, `∑ x, f x`, `∑ x ∈ s with p x, f x`, `∑ (x ∈ s) (y ∈ t), f x y`. -/
syntax (name := bigsum) "∑ " bigOpBinders (" with " term)? ", " term:67 : term
/-- `∏ x ∈ s, f x`, `∏ x, f x`, `∏ x ∈ s with p x, f x`, `∏ (x ∈ s) (y ∈ t), f x y`. -/
syntax (name := bigprod) "∏ " bigOpBinders (" with " term)? ", " term:67 : term
/-- `∑ x in s, f x`, an older form of `∑ x ∈ s, f x`. -/
syntax (name := bigsumin) "∑ " term:max " in " term ", " term:67 : term
/-- `∏ x in s, f x`, an older form of `∏ x ∈ s, f x`. -/
syntax (name := bigprodin) "∏ " term:max " in " term ", " term:67 : term

open Lean in
/-- `op s (fun x => body)` for the variable `x` over `s`. -/
def expandBigOpBinder (op : TSyntax `term) (binder : Syntax) (condition : Option (TSyntax `term))
    (body : TSyntax `term) : MacroM (TSyntax `term) := do
  let x : TSyntax `term := ⟨binder.getArg 0⟩
  let range := (binder.getArg 1).getArg 0
  let bound : TSyntax `term := ⟨range.getArg 1⟩
  let function ← if range.isOfKind ``bigOpType then `(fun ($x : $bound) => $body)
    else `(fun $x => $body)
  let set ← if range.isOfKind ``bigOpMem then pure bound
    else if range.isOfKind ``bigOpType then `((Finset.univ : Finset $bound))
    else `(Finset.univ)
  match condition with
  | none => `($op $set $function)
  | some p => `($op (Finset.filter (fun $x => $p) $set) $function)
open Lean in
/-- The sum or product of `op` written in `stx`. -/
def expandBigOp (op : TSyntax `term) (stx : Syntax) : MacroM Syntax := do
  let binders := (stx.getArg 1).getArg 0
  let mut condition : Option (TSyntax `term) := none
  if (stx.getArg 2).getNumArgs != 0 then
    condition := some ⟨(stx.getArg 2).getArg 1⟩
  let mut body : TSyntax `term := ⟨stx.getArg 4⟩
  if binders.isOfKind ``bigOpBinder then
    body ← expandBigOpBinder op binders condition body
  else
    for b in binders.getArgs.reverse do
      body ← expandBigOpBinder op (b.getArg 1) condition body
      condition := none
  return body
macro_rules (kind := bigsum)
  | stx => do expandBigOp (← `(Finset.sum)) stx
macro_rules (kind := bigprod)
  | stx => do expandBigOp (← `(Finset.prod)) stx
macro_rules (kind := bigsumin)
  | `(∑ $x in $s, $f) => `(Finset.sum $s fun $x => $f)
macro_rules (kind := bigprodin)
  | `(∏ $x in $s, $f) => `(Finset.prod $s fun $x => $f)
open Lean in
/-- Whether a name is `Finset.univ`, seen with or without `open Finset`. -/
def isFinsetUniv (x : TSyntax `term) : Bool :=
  if x.raw.isIdent then x.raw.getId == `univ || x.raw.getId == `Finset.univ else false
@[app_unexpander Finset.sum] def unexpandFinsetSum : Lean.PrettyPrinter.Unexpander
  | `($_ $s fun $x:ident => $b) =>
    if isFinsetUniv s then `(∑ $x:ident, $b) else `(∑ $x:ident ∈ $s, $b)
  | `($_ $s fun ($x:ident : $t) => $b) =>
    if isFinsetUniv s then `(∑ $x:ident : $t, $b) else `(∑ $x:ident ∈ $s, $b)
  | _ => throw .unit
@[app_unexpander Finset.prod] def unexpandFinsetProd : Lean.PrettyPrinter.Unexpander
  | `($_ $s fun $x:ident => $b) =>
    if isFinsetUniv s then `(∏ $x:ident, $b) else `(∏ $x:ident ∈ $s, $b)
  | `($_ $s fun ($x:ident : $t) => $b) =>
    if isFinsetUniv s then `(∏ $x:ident : $t, $b) else `(∏ $x:ident ∈ $s, $b)
  | _ => throw .unit

namespace Finset
variable {α : Type u} {β : Type v} {s t : Finset α} {a b : α}

/-! ### Sums -/

section Sum
variable {M : Type w} [AddCommMonoid M] {f g : α → M}
theorem sum_def (s : Finset α) (f : α → M) : ∑ x ∈ s, f x = (s.val.map f).sum := rfl
@[simp] theorem sum_empty : ∑ x ∈ (∅ : Finset α), f x = 0 := rfl
@[simp] theorem sum_singleton (f : α → M) (a : α) : ∑ x ∈ ({a} : Finset α), f x = f a :=
  add_zero (f a)
@[simp] theorem sum_insert [DecidableEq α] (h : ¬a ∈ s) :
    ∑ x ∈ insert a s, f x = f a + ∑ x ∈ s, f x := by
  have e : insert a s = ⟨s.val.cons a, _⟩ := dif_neg h
  rw [e]
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.ind with | h l => rfl
theorem sum_congr {s₁ s₂ : Finset α} (h : s₁ = s₂) (k : ∀ x, x ∈ s₂ → f x = g x) :
    ∑ x ∈ s₁, f x = ∑ x ∈ s₂, g x := by
  subst h
  obtain ⟨s, hs⟩ := s₁
  induction s using Multiset.ind with
  | h l => exact congrArg List.sum (List.map_congr_left k)
@[simp] theorem sum_const_zero : ∑ _x ∈ s, (0 : M) = 0 := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s ha ih => rw [sum_insert ha, ih, add_zero]
theorem sum_eq_zero (h : ∀ x, x ∈ s → f x = 0) : ∑ x ∈ s, f x = 0 :=
  (sum_congr rfl h).trans sum_const_zero
theorem sum_add_distrib : ∑ x ∈ s, (f x + g x) = ∑ x ∈ s, f x + ∑ x ∈ s, g x := by
  classical
  induction s using Finset.induction_on with
  | empty => exact (add_zero 0).symm
  | insert a s ha ih =>
    rw [sum_insert ha, sum_insert ha, sum_insert ha, ih, add_add_add_comm]
@[simp] theorem sum_const (b : M) : ∑ _x ∈ s, b = s.card • b := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s ha ih => rw [sum_insert ha, ih, card_insert_of_notMem ha, succ_nsmul, add_comm]
theorem sum_union [DecidableEq α] (h : Disjoint s t) :
    ∑ x ∈ s ∪ t, f x = ∑ x ∈ s, f x + ∑ x ∈ t, f x := by
  induction s using Finset.induction_on with
  | empty => rw [empty_union, sum_empty, zero_add]
  | insert a s ha ih =>
    have e : insert a s ∪ t = insert a (s ∪ t) := ext fun b => by
      simp only [mem_union, mem_insert, or_assoc]
    have n : ¬a ∈ s ∪ t := fun k => (mem_union.mp k).elim ha (h (mem_insert_self a s))
    rw [e, sum_insert n, ih fun b hb => h (mem_insert_of_mem hb), sum_insert ha, add_assoc]
theorem sum_sdiff [DecidableEq α] (h : t ⊆ s) :
    ∑ x ∈ s \ t, f x + ∑ x ∈ t, f x = ∑ x ∈ s, f x := by
  rw [← sum_union fun a k l => (mem_sdiff.mp k).2 l, sdiff_union_of_subset h]
theorem sum_subset (h : s ⊆ t) (k : ∀ x, x ∈ t → ¬x ∈ s → f x = 0) :
    ∑ x ∈ s, f x = ∑ x ∈ t, f x := by
  classical
  rw [← sum_sdiff h, sum_eq_zero fun x hx => k x (mem_sdiff.mp hx).1 (mem_sdiff.mp hx).2, zero_add]
theorem sum_eq_single (a : α) (h : ∀ b, b ∈ s → b ≠ a → f b = 0) (k : ¬a ∈ s → f a = 0) :
    ∑ x ∈ s, f x = f a := by
  by_cases ha : a ∈ s
  · rw [← sum_subset (s := {a}) (fun b hb => mem_singleton.mp hb ▸ ha)
      fun x hx n => h x hx fun e => n (mem_singleton.mpr e), sum_singleton]
  · rw [k ha]
    exact sum_eq_zero fun x hx => h x hx fun e => ha (e ▸ hx)
theorem add_sum_erase [DecidableEq α] (s : Finset α) (f : α → M) (h : a ∈ s) :
    f a + ∑ x ∈ s.erase a, f x = ∑ x ∈ s, f x := by
  rw [← sum_insert (notMem_erase a s), insert_erase h]
theorem sum_filter (p : α → Prop) [DecidablePred p] (f : α → M) :
    ∑ x ∈ s with p x, f x = ∑ x ∈ s, if p x then f x else 0 := by
  rw [← sum_subset (f := fun x => if p x then f x else 0) (filter_subset p s) fun x hx n =>
    if_neg fun k => n (mem_filter.mpr ⟨hx, k⟩)]
  exact sum_congr rfl fun x hx => (if_pos (mem_filter.mp hx).2).symm
theorem sum_filter_add_sum_filter_not (s : Finset α) (p : α → Prop) [DecidablePred p] (f : α → M) :
    ∑ x ∈ s with p x, f x + ∑ x ∈ s with ¬p x, f x = ∑ x ∈ s, f x := by
  rw [sum_filter, sum_filter, ← sum_add_distrib]
  refine sum_congr rfl fun x _ => ?_
  by_cases h : p x
  · rw [if_pos h, if_neg (not_not_intro h), add_zero]
  · rw [if_neg h, if_pos h, zero_add]
@[simp] theorem sum_ite_eq [DecidableEq α] (s : Finset α) (a : α) (b : α → M) :
    (∑ j ∈ s, if a = j then b j else 0) = if a ∈ s then b a else 0 := by
  split
  case isTrue h =>
    rw [sum_eq_single a (fun c _ n => if_neg fun e => n e.symm) fun n => (n h).elim, if_pos rfl]
  case isFalse h => exact sum_eq_zero fun x hx => if_neg fun e : a = x => h (by rw [e]; exact hx)
@[simp] theorem sum_ite_eq' [DecidableEq α] (s : Finset α) (a : α) (b : α → M) :
    (∑ j ∈ s, if j = a then b j else 0) = if a ∈ s then b a else 0 := by
  rw [← sum_ite_eq]
  exact sum_congr rfl fun x _ => by
    by_cases h : x = a
    · rw [if_pos h, if_pos h.symm]
    · rw [if_neg h, if_neg fun e => h e.symm]
theorem sum_image [DecidableEq β] {s : Finset α} {h : α → β} {f : β → M}
    (H : ∀ x, x ∈ s → ∀ y, y ∈ s → h x = h y → x = y) :
    ∑ x ∈ s.image h, f x = ∑ x ∈ s, f (h x) := by
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
    rw [e, sum_insert n, sum_insert ha,
      ih fun x hx y hy => H x (mem_insert_of_mem hx) y (mem_insert_of_mem hy)]
theorem sum_comm {s : Finset α} {t : Finset β} {f : α → β → M} :
    ∑ x ∈ s, ∑ y ∈ t, f x y = ∑ y ∈ t, ∑ x ∈ s, f x y := by
  classical
  induction s using Finset.induction_on with
  | empty => exact (sum_eq_zero fun y _ => sum_empty).symm
  | insert a s ha ih =>
    rw [sum_insert ha, ih, ← sum_add_distrib]
    exact sum_congr rfl fun y _ => (sum_insert (f := fun x => f x y) ha).symm

/-! ### Sums over intervals of ℕ -/

variable {h : ℕ → M}
theorem sum_range_zero (f : ℕ → M) : ∑ k ∈ range 0, f k = 0 := rfl
theorem sum_range_succ (f : ℕ → M) (n : ℕ) :
    ∑ x ∈ range (n + 1), f x = ∑ x ∈ range n, f x + f n := by
  rw [range_succ, sum_insert notMem_range_self, add_comm]
theorem sum_range_succ_comm (f : ℕ → M) (n : ℕ) :
    ∑ x ∈ range (n + 1), f x = f n + ∑ x ∈ range n, f x := by rw [sum_range_succ, add_comm]
@[simp] theorem sum_range_one (f : ℕ → M) : ∑ k ∈ range 1, f k = f 0 := sum_singleton f 0
theorem sum_range_succ' (f : ℕ → M) (n : ℕ) :
    ∑ k ∈ range (n + 1), f k = ∑ k ∈ range n, f (k + 1) + f 0 := by
  induction n with
  | zero => rw [sum_range_succ, sum_range_zero, sum_range_zero]
  | succ n ih => rw [sum_range_succ, ih, sum_range_succ _ n, add_right_comm]
theorem sum_range_induction (f s : ℕ → M) (base : s 0 = 0) (step : ∀ n, s (n + 1) = s n + f n)
    (n : ℕ) : ∑ k ∈ range n, f k = s n := by
  induction n with
  | zero => rw [sum_range_zero, base]
  | succ n ih => rw [sum_range_succ, ih, step]
theorem sum_Ico_eq_sum_range (f : ℕ → M) (m n : ℕ) :
    ∑ i ∈ Ico m n, f i = ∑ i ∈ range (n - m), f (m + i) := by
  have : Ico m n = (range (n - m)).image fun i => m + i := ext fun x => by
    rw [mem_Ico, mem_image]
    exact ⟨fun h => ⟨x - m, by rw [mem_range]; omega, by omega⟩,
      fun ⟨i, hi, e⟩ => by rw [mem_range] at hi; omega⟩
  rw [this, sum_image fun x _ y _ e => Nat.add_left_cancel e]
theorem sum_Ico_succ_top {a b : ℕ} (hab : a ≤ b) (f : ℕ → M) :
    ∑ k ∈ Ico a (b + 1), f k = ∑ k ∈ Ico a b, f k + f b := by
  have : Ico a (b + 1) = insert b (Ico a b) := ext fun x => by
    rw [mem_insert, mem_Ico, mem_Ico]; omega
  rw [this, sum_insert fun h => by rw [mem_Ico] at h; omega, add_comm]
theorem sum_eq_sum_Ico_succ_bot {a b : ℕ} (hab : a < b) (f : ℕ → M) :
    ∑ k ∈ Ico a b, f k = f a + ∑ k ∈ Ico (a + 1) b, f k := by
  have : Ico a b = insert a (Ico (a + 1) b) := ext fun x => by
    rw [mem_insert, mem_Ico, mem_Ico]; omega
  rw [this, sum_insert fun h => by rw [mem_Ico] at h; omega]
theorem sum_Icc_succ_top {a b : ℕ} (hab : a ≤ b + 1) (f : ℕ → M) :
    ∑ k ∈ Icc a (b + 1), f k = ∑ k ∈ Icc a b, f k + f (b + 1) := by
  have : Icc a (b + 1) = insert (b + 1) (Icc a b) := ext fun x => by
    rw [mem_insert, mem_Icc, mem_Icc]; omega
  rw [this, sum_insert fun h => by rw [mem_Icc] at h; omega, add_comm]
theorem sum_Icc_eq_sum_range (f : ℕ → M) (m n : ℕ) :
    ∑ i ∈ Icc m n, f i = ∑ i ∈ range (n + 1 - m), f (m + i) := by
  rw [← sum_Ico_eq_sum_range, Nat.Ico_succ_right]
theorem sum_range_add_sum_Ico (f : ℕ → M) {m n : ℕ} (h : m ≤ n) :
    ∑ k ∈ range m, f k + ∑ k ∈ Ico m n, f k = ∑ k ∈ range n, f k := by
  rw [← sum_union fun a k l => by rw [mem_range] at k; rw [mem_Ico] at l; omega]
  exact sum_congr (ext fun x => by rw [mem_union, mem_range, mem_Ico, mem_range]; omega)
    fun _ _ => rfl
theorem sum_range_reflect (f : ℕ → M) (n : ℕ) :
    ∑ j ∈ range n, f (n - 1 - j) = ∑ j ∈ range n, f j := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sum_range_succ', sum_range_succ, ← ih]
    congr 1
    exact sum_congr rfl fun x _ => by rw [Nat.add_sub_cancel, Nat.add_comm x, Nat.sub_sub]
end Sum

section AddCommGroup
variable {M : Type w} [AddCommGroup M] (f g : α → M)
@[simp] theorem sum_neg_distrib : ∑ i ∈ s, -f i = -∑ i ∈ s, f i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact neg_zero.symm
  | insert a s ha ih => rw [sum_insert ha, sum_insert ha, ih, neg_add]
@[simp] theorem sum_sub_distrib : ∑ i ∈ s, (f i - g i) = ∑ i ∈ s, f i - ∑ i ∈ s, g i := by
  simp only [sub_eq_add_neg, sum_add_distrib, sum_neg_distrib]
theorem sum_range_sub (f : ℕ → M) (n : ℕ) : ∑ i ∈ range n, (f (i + 1) - f i) = f n - f 0 := by
  induction n with
  | zero => rw [sum_range_zero, sub_self]
  | succ n ih => rw [sum_range_succ, ih, add_comm, sub_add_sub_cancel]
theorem sum_range_sub' (f : ℕ → M) (n : ℕ) : ∑ i ∈ range n, (f i - f (i + 1)) = f 0 - f n := by
  induction n with
  | zero => rw [sum_range_zero, sub_self]
  | succ n ih => rw [sum_range_succ, ih, sub_add_sub_cancel]
end AddCommGroup

section Semiring
variable {R : Type w} [Semiring R]
theorem mul_sum (s : Finset α) (f : α → R) (b : R) : b * ∑ i ∈ s, f i = ∑ i ∈ s, b * f i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact mul_zero b
  | insert a s ha ih => rw [sum_insert ha, sum_insert ha, mul_add, ih]
theorem sum_mul (s : Finset α) (f : α → R) (b : R) : (∑ i ∈ s, f i) * b = ∑ i ∈ s, f i * b := by
  classical
  induction s using Finset.induction_on with
  | empty => exact zero_mul b
  | insert a s ha ih => rw [sum_insert ha, sum_insert ha, add_mul, ih]
theorem sum_mul_sum (s : Finset α) (t : Finset β) (f : α → R) (g : β → R) :
    (∑ i ∈ s, f i) * ∑ j ∈ t, g j = ∑ i ∈ s, ∑ j ∈ t, f i * g j := by
  rw [sum_mul]; exact sum_congr rfl fun i _ => mul_sum t g (f i)
theorem sum_boole (p : α → Prop) [DecidablePred p] (s : Finset α) :
    (∑ x ∈ s, if p x then (1 : R) else 0) = (s.filter p).card := by
  rw [← sum_filter, sum_const, nsmul_eq_mul, mul_one]
@[simp, norm_cast] theorem _root_.Nat.cast_sum (s : Finset α) (f : α → ℕ) :
    ((∑ x ∈ s, f x : ℕ) : R) = ∑ x ∈ s, (f x : R) := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Nat.cast_zero
  | insert a s ha ih => rw [sum_insert ha, sum_insert ha, Nat.cast_add, ih]
end Semiring
theorem sum_const_nat {m : ℕ} {f : α → ℕ} (h : ∀ x, x ∈ s → f x = m) :
    ∑ x ∈ s, f x = s.card * m := by rw [sum_congr rfl h, sum_const, smul_eq_mul]
theorem card_eq_sum_ones (s : Finset α) : s.card = ∑ _x ∈ s, 1 := by
  rw [sum_const, smul_eq_mul, Nat.mul_one]
theorem card_filter (p : α → Prop) [DecidablePred p] (s : Finset α) :
    (s.filter p).card = ∑ i ∈ s, ite (p i) 1 0 := by
  rw [card_eq_sum_ones, sum_filter]
@[simp, norm_cast] theorem _root_.Int.cast_sum {R : Type w} [Ring R] (s : Finset α) (f : α → ℤ) :
    ((∑ x ∈ s, f x : ℤ) : R) = ∑ x ∈ s, (f x : R) := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Int.cast_zero
  | insert a s ha ih => rw [sum_insert ha, sum_insert ha, Int.cast_add, ih]
theorem sum_div {K : Type w} [Field K] (s : Finset α) (f : α → K) (b : K) :
    (∑ i ∈ s, f i) / b = ∑ i ∈ s, f i / b := by
  simp only [Field.div_eq_mul_inv]; exact sum_mul s f b⁻¹

section Ordered
variable {R : Type w} [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] {f g : α → R}
theorem sum_le_sum (h : ∀ i, i ∈ s → f i ≤ g i) : ∑ i ∈ s, f i ≤ ∑ i ∈ s, g i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact le_refl _
  | insert a s ha ih =>
    rw [sum_insert ha, sum_insert ha]
    exact add_le_add (h a (mem_insert_self a s)) (ih fun i hi => h i (mem_insert_of_mem hi))
theorem sum_nonneg (h : ∀ i, i ∈ s → 0 ≤ f i) : 0 ≤ ∑ i ∈ s, f i := by
  have := sum_le_sum (f := fun _ => (0 : R)) h
  rw [sum_const_zero] at this; exact this
theorem sum_lt_sum (h : ∀ i, i ∈ s → f i ≤ g i) (k : ∃ i, i ∈ s ∧ f i < g i) :
    ∑ i ∈ s, f i < ∑ i ∈ s, g i := by
  classical
  obtain ⟨a, ha, lt⟩ := k
  rw [← add_sum_erase s f ha, ← add_sum_erase s g ha]
  exact add_lt_add_of_lt_of_le lt (sum_le_sum fun i hi => h i (mem_erase.mp hi).2)
theorem sum_pos (h : ∀ i, i ∈ s → 0 < f i) (k : s.Nonempty) : 0 < ∑ i ∈ s, f i := by
  obtain ⟨a, ha⟩ := k
  have := sum_lt_sum (f := fun _ => (0 : R)) (fun i hi => le_of_lt (h i hi)) ⟨a, ha, h a ha⟩
  rw [sum_const_zero] at this; exact this
theorem single_le_sum (h : ∀ i, i ∈ s → 0 ≤ f i) (ha : a ∈ s) : f a ≤ ∑ x ∈ s, f x := by
  classical
  rw [← add_sum_erase s f ha]
  exact le_add_of_nonneg_right (sum_nonneg fun i hi => h i (mem_erase.mp hi).2)
theorem sum_le_sum_of_subset_of_nonneg (h : s ⊆ t) (k : ∀ i, i ∈ t → ¬i ∈ s → 0 ≤ f i) :
    ∑ i ∈ s, f i ≤ ∑ i ∈ t, f i := by
  classical
  rw [← sum_sdiff h]
  exact le_add_of_nonneg_left (sum_nonneg fun i hi => k i (mem_sdiff.mp hi).1 (mem_sdiff.mp hi).2)
theorem sum_eq_zero_iff_of_nonneg (h : ∀ i, i ∈ s → 0 ≤ f i) :
    ∑ i ∈ s, f i = 0 ↔ ∀ i, i ∈ s → f i = 0 :=
  ⟨fun e i hi => le_antisymm (e ▸ single_le_sum h hi) (h i hi), sum_eq_zero⟩
end Ordered
theorem abs_sum_le_sum_abs {R : Type w} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R]
    (f : α → R) (s : Finset α) : |∑ i ∈ s, f i| ≤ ∑ i ∈ s, |f i| := by
  classical
  induction s using Finset.induction_on with
  | empty => rw [sum_empty, sum_empty, abs_zero]; exact le_refl _
  | insert a s ha ih =>
    rw [sum_insert ha, sum_insert ha]
    exact le_trans (abs_add _ _) (add_le_add_left ih _)

/-! ### Products -/

section Prod
variable {M : Type w} [CommMonoid M] {f g : α → M}
theorem prod_def (s : Finset α) (f : α → M) : ∏ x ∈ s, f x = (s.val.map f).prod := rfl
@[simp] theorem prod_empty : ∏ x ∈ (∅ : Finset α), f x = 1 := rfl
@[simp] theorem prod_singleton (f : α → M) (a : α) : ∏ x ∈ ({a} : Finset α), f x = f a :=
  mul_one (f a)
@[simp] theorem prod_insert [DecidableEq α] (h : ¬a ∈ s) :
    ∏ x ∈ insert a s, f x = f a * ∏ x ∈ s, f x := by
  have e : insert a s = ⟨s.val.cons a, _⟩ := dif_neg h
  rw [e]
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.ind with | h l => rfl
theorem prod_congr {s₁ s₂ : Finset α} (h : s₁ = s₂) (k : ∀ x, x ∈ s₂ → f x = g x) :
    ∏ x ∈ s₁, f x = ∏ x ∈ s₂, g x := by
  subst h
  obtain ⟨s, hs⟩ := s₁
  induction s using Multiset.ind with
  | h l => exact congrArg List.prod (List.map_congr_left k)
@[simp] theorem prod_const_one : ∏ _x ∈ s, (1 : M) = 1 := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s ha ih => rw [prod_insert ha, ih, mul_one]
theorem prod_eq_one (h : ∀ x, x ∈ s → f x = 1) : ∏ x ∈ s, f x = 1 :=
  (prod_congr rfl h).trans prod_const_one
theorem prod_mul_distrib : ∏ x ∈ s, (f x * g x) = (∏ x ∈ s, f x) * ∏ x ∈ s, g x := by
  classical
  induction s using Finset.induction_on with
  | empty => exact (mul_one 1).symm
  | insert a s ha ih =>
    rw [prod_insert ha, prod_insert ha, prod_insert ha, ih, mul_mul_mul_comm]
@[simp] theorem prod_const (b : M) : ∏ _x ∈ s, b = b ^ s.card := by
  classical
  induction s using Finset.induction_on with
  | empty => exact (pow_zero b).symm
  | insert a s ha ih => rw [prod_insert ha, ih, card_insert_of_notMem ha, pow_succ']
theorem prod_pow (s : Finset α) (n : ℕ) (f : α → M) : ∏ x ∈ s, f x ^ n = (∏ x ∈ s, f x) ^ n := by
  classical
  induction s using Finset.induction_on with
  | empty => exact (one_pow n).symm
  | insert a s ha ih => rw [prod_insert ha, ih, prod_insert ha, mul_pow]
theorem prod_union [DecidableEq α] (h : Disjoint s t) :
    ∏ x ∈ s ∪ t, f x = (∏ x ∈ s, f x) * ∏ x ∈ t, f x := by
  induction s using Finset.induction_on with
  | empty => rw [empty_union, prod_empty, one_mul]
  | insert a s ha ih =>
    have e : insert a s ∪ t = insert a (s ∪ t) := ext fun b => by
      simp only [mem_union, mem_insert, or_assoc]
    have n : ¬a ∈ s ∪ t := fun k => (mem_union.mp k).elim ha (h (mem_insert_self a s))
    rw [e, prod_insert n, ih fun b hb => h (mem_insert_of_mem hb), prod_insert ha, mul_assoc]
theorem mul_prod_erase [DecidableEq α] (s : Finset α) (f : α → M) (h : a ∈ s) :
    f a * ∏ x ∈ s.erase a, f x = ∏ x ∈ s, f x := by
  rw [← prod_insert (notMem_erase a s), insert_erase h]
theorem dvd_prod_of_mem (f : α → M) (h : a ∈ s) : f a ∣ ∏ x ∈ s, f x := by
  classical
  rw [← mul_prod_erase s f h]; exact dvd_mul_right _ _
theorem prod_dvd_prod_of_dvd (f g : α → M) (h : ∀ i, i ∈ s → f i ∣ g i) :
    ∏ i ∈ s, f i ∣ ∏ i ∈ s, g i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact dvd_refl _
  | insert a s ha ih =>
    rw [prod_insert ha, prod_insert ha]
    exact mul_dvd_mul (h a (mem_insert_self a s)) (ih fun i hi => h i (mem_insert_of_mem hi))
theorem prod_range_zero (f : ℕ → M) : ∏ k ∈ range 0, f k = 1 := rfl
theorem prod_range_succ (f : ℕ → M) (n : ℕ) :
    ∏ x ∈ range (n + 1), f x = (∏ x ∈ range n, f x) * f n := by
  rw [range_succ, prod_insert notMem_range_self, mul_comm]
theorem prod_range_succ_comm (f : ℕ → M) (n : ℕ) :
    ∏ x ∈ range (n + 1), f x = f n * ∏ x ∈ range n, f x := by rw [prod_range_succ, mul_comm]
@[simp] theorem prod_range_one (f : ℕ → M) : ∏ k ∈ range 1, f k = f 0 := prod_singleton f 0
theorem prod_range_succ' (f : ℕ → M) (n : ℕ) :
    ∏ k ∈ range (n + 1), f k = (∏ k ∈ range n, f (k + 1)) * f 0 := by
  induction n with
  | zero => rw [prod_range_succ, prod_range_zero, prod_range_zero]
  | succ n ih => rw [prod_range_succ, ih, prod_range_succ _ n, mul_right_comm]
theorem prod_Ico_succ_top {a b : ℕ} (hab : a ≤ b) (f : ℕ → M) :
    ∏ k ∈ Ico a (b + 1), f k = (∏ k ∈ Ico a b, f k) * f b := by
  have : Ico a (b + 1) = insert b (Ico a b) := ext fun x => by
    rw [mem_insert, mem_Ico, mem_Ico]; omega
  rw [this, prod_insert fun h => by rw [mem_Ico] at h; omega, mul_comm]
theorem prod_Icc_succ_top {a b : ℕ} (hab : a ≤ b + 1) (f : ℕ → M) :
    ∏ k ∈ Icc a (b + 1), f k = (∏ k ∈ Icc a b, f k) * f (b + 1) := by
  have : Icc a (b + 1) = insert (b + 1) (Icc a b) := ext fun x => by
    rw [mem_insert, mem_Icc, mem_Icc]; omega
  rw [this, prod_insert fun h => by rw [mem_Icc] at h; omega, mul_comm]
end Prod
section ProdSemiring
variable {R : Type w} [CommSemiring R] {f g : α → R}
theorem dvd_sum {b : R} (h : ∀ x, x ∈ s → b ∣ f x) : b ∣ ∑ x ∈ s, f x := by
  classical
  induction s using Finset.induction_on with
  | empty => exact dvd_zero b
  | insert a s ha ih =>
    rw [sum_insert ha]
    exact dvd_add (h a (mem_insert_self a s)) (ih fun i hi => h i (mem_insert_of_mem hi))
theorem prod_eq_zero (h : a ∈ s) (k : f a = 0) : ∏ x ∈ s, f x = 0 := by
  classical
  rw [← mul_prod_erase s f h, k, zero_mul]
theorem prod_eq_zero_iff [NoZeroDivisors R] [Nontrivial R] :
    ∏ x ∈ s, f x = 0 ↔ ∃ a, a ∈ s ∧ f a = 0 := by
  classical
  constructor
  · intro h
    induction s using Finset.induction_on with
    | empty => exact (one_ne_zero h).elim
    | insert a s ha ih =>
      rw [prod_insert ha] at h
      rcases mul_eq_zero.mp h with h | h
      · exact ⟨a, mem_insert_self a s, h⟩
      · obtain ⟨b, hb, k⟩ := ih h
        exact ⟨b, mem_insert_of_mem hb, k⟩
  · rintro ⟨a, ha, k⟩
    exact prod_eq_zero ha k
theorem prod_ne_zero_iff [NoZeroDivisors R] [Nontrivial R] :
    ∏ x ∈ s, f x ≠ 0 ↔ ∀ a, a ∈ s → f a ≠ 0 := by
  rw [Ne, prod_eq_zero_iff, not_exists]
  exact ⟨fun h a ha k => h a ⟨ha, k⟩, fun h a k => h a k.1 k.2⟩
variable [PartialOrder R] [IsStrictOrderedRing R]
theorem prod_nonneg (h : ∀ i, i ∈ s → 0 ≤ f i) : 0 ≤ ∏ i ∈ s, f i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact zero_le_one
  | insert a s ha ih =>
    rw [prod_insert ha]
    exact mul_nonneg (h a (mem_insert_self a s)) (ih fun i hi => h i (mem_insert_of_mem hi))
theorem prod_pos (h : ∀ i, i ∈ s → 0 < f i) : 0 < ∏ i ∈ s, f i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact zero_lt_one
  | insert a s ha ih =>
    rw [prod_insert ha]
    exact mul_pos (h a (mem_insert_self a s)) (ih fun i hi => h i (mem_insert_of_mem hi))
theorem prod_le_prod (h : ∀ i, i ∈ s → 0 ≤ f i) (k : ∀ i, i ∈ s → f i ≤ g i) :
    ∏ i ∈ s, f i ≤ ∏ i ∈ s, g i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact le_refl _
  | insert a s ha ih =>
    rw [prod_insert ha, prod_insert ha]
    refine mul_le_mul (k a (mem_insert_self a s)) (ih (fun i hi => h i (mem_insert_of_mem hi))
      fun i hi => k i (mem_insert_of_mem hi)) (prod_nonneg fun i hi => h i (mem_insert_of_mem hi)) ?_
    exact le_trans (h a (mem_insert_self a s)) (k a (mem_insert_self a s))
end ProdSemiring
@[simp, norm_cast] theorem _root_.Nat.cast_prod {R : Type w} [CommSemiring R] (f : α → ℕ)
    (s : Finset α) : ((∏ x ∈ s, f x : ℕ) : R) = ∏ x ∈ s, (f x : R) := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Nat.cast_one
  | insert a s ha ih => rw [prod_insert ha, prod_insert ha, Nat.cast_mul, ih]
@[simp, norm_cast] theorem _root_.Int.cast_prod {R : Type w} [CommRing R] (f : α → ℤ)
    (s : Finset α) : ((∏ x ∈ s, f x : ℤ) : R) = ∏ x ∈ s, (f x : R) := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Int.cast_one
  | insert a s ha ih => rw [prod_insert ha, prod_insert ha, Int.cast_mul, ih]
end Finset
