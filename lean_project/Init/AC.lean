prelude
import Init.Algebra.OrderedRing
import Init.Nat.Sub
import Init.List.Basic
/-!
`Init.AC`: what `ac_rfl` and `ac_nf` stand on. Associative and commutative operations as classes, and a
proved normaliser of their terms; Lean's tactic reifies both sides, and the kernel evaluates `norm` on
them.
-/
universe u v

namespace Std
variable {α : Sort u}
class Associative (op : α → α → α) : Prop where
  assoc : (a b c : α) → op (op a b) c = op a (op b c)
class Commutative (op : α → α → α) : Prop where
  comm : (a b : α) → op a b = op b a
class IdempotentOp (op : α → α → α) : Prop where
  idempotent : (x : α) → op x x = x
class LawfulIdentity (op : α → α → α) (o : outParam α) : Prop where
  left_id : ∀ a, op o a = a
  right_id : ∀ a, op a o = a
end Std

namespace Lean.Data.AC
open Std

inductive Expr where
  | var (x : Nat)
  | op (lhs rhs : Expr)

structure Variable {α : Sort u} (op : α → α → α) : Type u where
  value : α
  neutral : Option (PLift (LawfulIdentity op value))

structure Context (α : Sort u) where
  op : α → α → α
  assoc : Associative op
  comm : Option (PLift (Commutative op))
  idem : Option (PLift (IdempotentOp op))
  vars : List (Variable op)
  arbitrary : α

class ContextInformation (α : Sort u) where
  isNeutral : α → Nat → Bool
  isComm : α → Bool
  isIdem : α → Bool

class EvalInformation (α : Sort u) (β : Sort v) where
  arbitrary : α → β
  evalOp : α → β → β → β
  evalVar : α → Nat → β

def Context.var {α : Sort u} (ctx : Context α) (idx : Nat) : Variable ctx.op :=
  ctx.vars.getD idx ⟨ctx.arbitrary, none⟩

def optionIsSome {β : Type} : Option β → Bool
  | some _ => true
  | none => false

instance instContextInformationContext {α : Sort u} : ContextInformation (Context α) where
  isNeutral ctx x := optionIsSome (ctx.var x).neutral
  isComm ctx := optionIsSome ctx.comm
  isIdem ctx := optionIsSome ctx.idem

instance instEvalInformationContext {α : Sort u} : EvalInformation (Context α) α where
  arbitrary ctx := ctx.arbitrary
  evalOp ctx := ctx.op
  evalVar ctx idx := (ctx.var idx).value

def eval {α : Sort u} (β : Sort v) [EvalInformation α β] (ctx : α) : (ex : Expr) → β
  | .var idx => EvalInformation.evalVar ctx idx
  | .op l r => EvalInformation.evalOp ctx (eval β ctx l) (eval β ctx r)

def Expr.toList : Expr → List Nat
  | .var idx => [idx]
  | .op l r => l.toList ++ r.toList

def evalList {α : Sort u} (β : Sort v) [EvalInformation α β] (ctx : α) : List Nat → β
  | [] => EvalInformation.arbitrary ctx
  | [x] => EvalInformation.evalVar ctx x
  | x :: y :: xs => EvalInformation.evalOp ctx (EvalInformation.evalVar ctx x)
      (evalList β ctx (y :: xs))

def insert (x : Nat) : List Nat → List Nat
  | [] => [x]
  | a :: as => match Nat.blt x a with
    | true => x :: a :: as
    | false => a :: insert x as

def sort.loop : List Nat → List Nat → List Nat
  | acc, [] => acc
  | acc, x :: xs => sort.loop (insert x acc) xs
def sort (xs : List Nat) : List Nat := sort.loop [] xs

/-- Merges equal neighbours: `curr` is the element seen last. -/
def mergeIdem.loop : Nat → List Nat → List Nat
  | curr, [] => [curr]
  | curr, x :: xs => match Nat.beq curr x with
    | true => mergeIdem.loop curr xs
    | false => curr :: mergeIdem.loop x xs
def mergeIdem : List Nat → List Nat
  | [] => []
  | x :: xs => mergeIdem.loop x xs

def removeNeutrals.loop {α : Sort u} [info : ContextInformation α] (ctx : α) : List Nat → List Nat
  | [] => []
  | x :: xs => match info.isNeutral ctx x with
    | true => removeNeutrals.loop ctx xs
    | false => x :: removeNeutrals.loop ctx xs
/-- Neutral elements are dropped, but never all of the list. -/
def removeNeutrals {α : Sort u} [info : ContextInformation α] (ctx : α) : List Nat → List Nat
  | [] => []
  | x :: xs => match removeNeutrals.loop ctx (x :: xs) with
    | [] => [x]
    | ys => ys

def norm {α : Sort u} [info : ContextInformation α] (ctx : α) (e : Expr) : List Nat :=
  let xs := removeNeutrals ctx e.toList
  let xs := cond (info.isComm ctx) (sort xs) xs
  cond (info.isIdem ctx) (mergeIdem xs) xs

/-! ### The normaliser keeps the value -/

section
variable {α : Sort u} (ctx : Context α)

theorem evalList_append (xs ys : List Nat) (hx : xs ≠ []) (hy : ys ≠ []) :
    evalList α ctx (xs ++ ys) = ctx.op (evalList α ctx xs) (evalList α ctx ys) := by
  induction xs with
  | nil => exact (hx rfl).elim
  | cons x xs ih =>
    cases xs with
    | nil =>
      cases ys with
      | nil => exact (hy rfl).elim
      | cons y ys => rfl
    | cons z zs =>
      show ctx.op (ctx.var x).value (evalList α ctx ((z :: zs) ++ ys)) =
        ctx.op (ctx.op (ctx.var x).value (evalList α ctx (z :: zs))) (evalList α ctx ys)
      rw [ih (List.cons_ne_nil z zs), ctx.assoc.assoc]

theorem toList_ne_nil (e : Expr) : e.toList ≠ [] := by
  cases e with
  | var x => exact List.cons_ne_nil x []
  | op l r =>
    have h : l.toList ≠ [] := toList_ne_nil l
    exact fun k => h (List.append_eq_nil_iff.mp k).1

theorem evalList_toList (e : Expr) : evalList α ctx e.toList = eval α ctx e := by
  induction e with
  | var x => rfl
  | op l r hl hr =>
    show evalList α ctx (l.toList ++ r.toList) = ctx.op (eval α ctx l) (eval α ctx r)
    rw [evalList_append ctx _ _ (toList_ne_nil l) (toList_ne_nil r), hl, hr]

theorem insert_ne_nil (x : Nat) (xs : List Nat) : insert x xs ≠ [] := by
  cases xs with
  | nil => exact List.cons_ne_nil x []
  | cons a as =>
    show (match Nat.blt x a with | true => x :: a :: as | false => a :: insert x as) ≠ []
    split <;> exact List.cons_ne_nil _ _

theorem evalList_cons (x : Nat) {xs : List Nat} (h : xs ≠ []) :
    evalList α ctx (x :: xs) = ctx.op (ctx.var x).value (evalList α ctx xs) :=
  evalList_append ctx [x] xs (List.cons_ne_nil x []) h

theorem evalList_insert (hc : Commutative ctx.op) (x : Nat) (xs : List Nat) :
    evalList α ctx (insert x xs) = evalList α ctx (x :: xs) := by
  induction xs with
  | nil => rfl
  | cons a as ih =>
    show evalList α ctx (match Nat.blt x a with | true => x :: a :: as | false => a :: insert x as) = _
    split
    · rfl
    · rw [evalList_cons ctx a (insert_ne_nil x as), ih]
      cases as with
      | nil => exact hc.comm _ _
      | cons b bs =>
        rw [evalList_cons ctx x (List.cons_ne_nil b bs),
          evalList_cons ctx x (List.cons_ne_nil a (b :: bs)),
          evalList_cons ctx a (List.cons_ne_nil b bs), ← ctx.assoc.assoc, ← ctx.assoc.assoc,
          hc.comm (ctx.var a).value]

theorem evalList_sort_loop (hc : Commutative ctx.op) (acc xs : List Nat) :
    (acc ++ xs ≠ []) → evalList α ctx (sort.loop acc xs) = evalList α ctx (xs ++ acc) := by
  induction xs generalizing acc with
  | nil => intro _; rfl
  | cons x xs ih =>
    intro _
    show evalList α ctx (sort.loop (insert x acc) xs) = evalList α ctx (x :: (xs ++ acc))
    rw [ih (insert x acc) (fun k => insert_ne_nil x acc (List.append_eq_nil_iff.mp k).1)]
    cases xs with
    | nil => exact evalList_insert ctx hc x acc
    | cons y ys =>
      rw [evalList_append ctx _ _ (List.cons_ne_nil y ys) (insert_ne_nil x acc),
        evalList_insert ctx hc x acc]
      cases acc with
      | nil =>
        rw [List.append_nil, evalList_cons ctx x (List.cons_ne_nil y ys), hc.comm]
        rfl
      | cons b bs =>
        rw [evalList_cons ctx x (List.cons_ne_nil b bs), List.cons_append,
          evalList_cons ctx x (List.cons_ne_nil y (ys ++ b :: bs)), ← List.cons_append,
          evalList_append ctx _ _ (List.cons_ne_nil y ys) (List.cons_ne_nil b bs),
          ← ctx.assoc.assoc, ← ctx.assoc.assoc, hc.comm (ctx.var x).value]

theorem evalList_sort (hc : Commutative ctx.op) (xs : List Nat) :
    evalList α ctx (sort xs) = evalList α ctx xs := by
  cases xs with
  | nil => rfl
  | cons x xs =>
    show evalList α ctx (sort.loop [] (x :: xs)) = _
    rw [evalList_sort_loop ctx hc [] (x :: xs) (List.cons_ne_nil x xs), List.append_nil]

theorem mergeIdem_loop_ne_nil (x : Nat) (xs : List Nat) : mergeIdem.loop x xs ≠ [] := by
  induction xs generalizing x with
  | nil => exact List.cons_ne_nil x []
  | cons y ys ih =>
    show (match Nat.beq x y with
      | true => mergeIdem.loop x ys | false => x :: mergeIdem.loop y ys) ≠ []
    split
    · exact ih x
    · exact List.cons_ne_nil _ _

theorem evalList_mergeIdem_loop (hi : IdempotentOp ctx.op) (x : Nat) (xs : List Nat) :
    evalList α ctx (mergeIdem.loop x xs) = evalList α ctx (x :: xs) := by
  induction xs generalizing x with
  | nil => rfl
  | cons y ys ih =>
    show evalList α ctx (match Nat.beq x y with
      | true => mergeIdem.loop x ys | false => x :: mergeIdem.loop y ys) = _
    split
    case h_1 h =>
      have e : x = y := Nat.eq_of_beq_eq_true x y h
      subst e
      rw [ih x]
      cases ys with
      | nil => exact (hi.idempotent _).symm
      | cons z zs =>
        rw [evalList_cons ctx x (List.cons_ne_nil x (z :: zs)),
          evalList_cons ctx x (List.cons_ne_nil z zs), ← ctx.assoc.assoc, hi.idempotent]
    case h_2 =>
      rw [evalList_cons ctx x (mergeIdem_loop_ne_nil y ys), ih y,
        evalList_cons ctx x (List.cons_ne_nil y ys)]

theorem evalList_mergeIdem (hi : IdempotentOp ctx.op) (xs : List Nat) :
    evalList α ctx (mergeIdem xs) = evalList α ctx xs := by
  cases xs with
  | nil => rfl
  | cons x xs => exact evalList_mergeIdem_loop ctx hi x xs

theorem lawful_of_isNeutral {x : Nat} (h : ContextInformation.isNeutral ctx x = true) :
    LawfulIdentity ctx.op (ctx.var x).value := by
  have h' : optionIsSome (ctx.var x).neutral = true := h
  cases e : (ctx.var x).neutral with
  | none => rw [e] at h'; exact Bool.noConfusion h'
  | some p => exact p.down

theorem evalList_removeNeutrals_loop (xs : List Nat) :
    (removeNeutrals.loop ctx xs = [] → ∀ x, x ∈ xs → LawfulIdentity ctx.op (ctx.var x).value) ∧
    (removeNeutrals.loop ctx xs ≠ [] →
      evalList α ctx (removeNeutrals.loop ctx xs) = evalList α ctx xs) := by
  induction xs with
  | nil => exact ⟨fun _ x hx => (List.not_mem_nil hx).elim, fun h => (h rfl).elim⟩
  | cons x xs ih =>
    have unfolded : removeNeutrals.loop ctx (x :: xs) =
      match ContextInformation.isNeutral ctx x with
      | true => removeNeutrals.loop ctx xs
      | false => x :: removeNeutrals.loop ctx xs := rfl
    cases hn : ContextInformation.isNeutral ctx x with
    | true =>
      have neutral := lawful_of_isNeutral ctx hn
      rw [hn] at unfolded
      have unfolded : removeNeutrals.loop ctx (x :: xs) = removeNeutrals.loop ctx xs := unfolded
      rw [unfolded]
      constructor
      · intro h y hy
        rcases List.mem_cons.mp hy with rfl | hy
        · exact neutral
        · exact ih.1 h y hy
      · intro h
        rw [ih.2 h]
        have hxs : xs ≠ [] := fun e => h (by rw [e]; rfl)
        rw [evalList_cons ctx x hxs, neutral.left_id]
    | false =>
      rw [hn] at unfolded
      have unfolded : removeNeutrals.loop ctx (x :: xs) = x :: removeNeutrals.loop ctx xs := unfolded
      rw [unfolded]
      refine ⟨fun h => (List.cons_ne_nil _ _ h).elim, fun _ => ?_⟩
      by_cases hl : removeNeutrals.loop ctx xs = []
      · rw [hl]
        by_cases hxs : xs = []
        · rw [hxs]
        · rw [evalList_cons ctx x hxs]
          have all : ∀ ys, ys ≠ [] → (∀ y, y ∈ ys → LawfulIdentity ctx.op (ctx.var y).value) →
              ∀ a, ctx.op a (evalList α ctx ys) = a := by
            intro ys
            induction ys with
            | nil => intro h; exact (h rfl).elim
            | cons y ys ihy =>
              intro _ hy a
              by_cases e : ys = []
              · rw [e]; exact (hy y (.head ys)).right_id a
              · rw [evalList_cons ctx y e, ← ctx.assoc.assoc, (hy y (.head ys)).right_id,
                  ihy e (fun z hz => hy z (.tail y hz))]
          exact (all xs hxs (ih.1 hl) _).symm
      · rw [evalList_cons ctx x hl, ih.2 hl, evalList_cons ctx x (xs := xs) (fun e => hl (by rw [e]; rfl))]

theorem evalList_removeNeutrals (xs : List Nat) :
    evalList α ctx (removeNeutrals ctx xs) = evalList α ctx xs := by
  cases xs with
  | nil => rfl
  | cons x xs =>
    have key := evalList_removeNeutrals_loop ctx (x :: xs)
    show evalList α ctx (match removeNeutrals.loop ctx (x :: xs) with | [] => [x] | ys => ys) = _
    cases e : removeNeutrals.loop ctx (x :: xs) with
    | nil =>
      have neutral := key.1 e
      show (ctx.var x).value = evalList α ctx (x :: xs)
      by_cases hxs : xs = []
      · rw [hxs]; rfl
      · rw [evalList_cons ctx x hxs]
        have all : ∀ ys, ys ≠ [] → (∀ y, y ∈ ys → LawfulIdentity ctx.op (ctx.var y).value) →
            ∀ a, ctx.op a (evalList α ctx ys) = a := by
          intro ys
          induction ys with
          | nil => intro h; exact (h rfl).elim
          | cons y ys ihy =>
            intro _ hy a
            by_cases e : ys = []
            · rw [e]; exact (hy y (.head ys)).right_id a
            · rw [evalList_cons ctx y e, ← ctx.assoc.assoc, (hy y (.head ys)).right_id,
                ihy e (fun z hz => hy z (.tail y hz))]
        exact (all xs hxs (fun y hy => neutral y (.tail x hy)) _).symm
    | cons y ys =>
      rw [e] at key
      exact key.2 (List.cons_ne_nil y ys)

theorem evalList_norm (e : Expr) : evalList α ctx (norm ctx e) = eval α ctx e := by
  have base := (evalList_removeNeutrals ctx e.toList).trans (evalList_toList ctx e)
  have sorted : evalList α ctx (cond (ContextInformation.isComm ctx)
      (sort (removeNeutrals ctx e.toList)) (removeNeutrals ctx e.toList)) = eval α ctx e := by
    cases hc : ctx.comm with
    | none =>
      have h : ContextInformation.isComm ctx = false := by
        show optionIsSome ctx.comm = false
        rw [hc]; rfl
      rw [h]; exact base
    | some c =>
      have h : ContextInformation.isComm ctx = true := by
        show optionIsSome ctx.comm = true
        rw [hc]; rfl
      rw [h]; exact (evalList_sort ctx c.down _).trans base
  show evalList α ctx (cond (ContextInformation.isIdem ctx) (mergeIdem (cond _ _ _)) (cond _ _ _)) = _
  cases hi : ctx.idem with
  | none =>
    have h : ContextInformation.isIdem ctx = false := by
      show optionIsSome ctx.idem = false
      rw [hi]; rfl
    rw [h]; exact sorted
  | some i =>
    have h : ContextInformation.isIdem ctx = true := by
      show optionIsSome ctx.idem = true
      rw [hi]; rfl
    rw [h]; exact (evalList_mergeIdem ctx i.down _).trans sorted

theorem Context.eq_of_norm (a b : Expr) (h : norm ctx a == norm ctx b) :
    eval α ctx a = eval α ctx b := by
  have e : norm ctx a = norm ctx b := eq_of_beq h
  rw [← evalList_norm ctx a, ← evalList_norm ctx b, e]
end
end Lean.Data.AC

/-! ### Instances -/

instance instAssociativeAnd : Std.Associative And := ⟨fun _ _ _ => propext and_assoc⟩
instance instCommutativeAnd : Std.Commutative And := ⟨fun _ _ => propext and_comm⟩
instance instIdempotentOpAnd : Std.IdempotentOp And := ⟨and_self⟩
instance instLawfulIdentityAndTrue : Std.LawfulIdentity And True := ⟨true_and, and_true⟩
instance instAssociativeOr : Std.Associative Or := ⟨fun _ _ _ => propext or_assoc⟩
instance instCommutativeOr : Std.Commutative Or := ⟨fun _ _ => propext or_comm⟩
instance instIdempotentOpOr : Std.IdempotentOp Or := ⟨or_self⟩
instance instLawfulIdentityOrFalse : Std.LawfulIdentity Or False := ⟨false_or, or_false⟩
instance Bool.instAssociativeAnd : Std.Associative (· && ·) := ⟨Bool.and_assoc⟩
instance Bool.instCommutativeAnd : Std.Commutative (· && ·) := ⟨Bool.and_comm⟩
instance Bool.instAssociativeOr : Std.Associative (· || ·) := ⟨Bool.or_assoc⟩
instance Bool.instCommutativeOr : Std.Commutative (· || ·) := ⟨Bool.or_comm⟩
instance instAssociativeHAppendList {α : Type u} : Std.Associative (α := List α) (· ++ ·) :=
  ⟨List.append_assoc⟩
section
variable {M : Type u}
instance instAssociativeHAdd [AddCommMonoid M] : Std.Associative (α := M) (· + ·) := ⟨add_assoc⟩
instance instCommutativeHAdd [AddCommMonoid M] : Std.Commutative (α := M) (· + ·) := ⟨add_comm⟩
instance instLawfulIdentityHAdd [AddCommMonoid M] : Std.LawfulIdentity (α := M) (· + ·) 0 :=
  ⟨zero_add, add_zero⟩
instance instAssociativeHMul [Monoid M] : Std.Associative (α := M) (· * ·) := ⟨mul_assoc⟩
instance instCommutativeHMul [CommMonoid M] : Std.Commutative (α := M) (· * ·) := ⟨mul_comm⟩
instance instLawfulIdentityHMul [Monoid M] : Std.LawfulIdentity (α := M) (· * ·) 1 :=
  ⟨one_mul, mul_one⟩
instance instCommutativeMax [LinearOrder M] : Std.Commutative (α := M) max := ⟨max_comm⟩
instance instCommutativeMin [LinearOrder M] : Std.Commutative (α := M) min := ⟨min_comm⟩
instance instIdempotentOpMax [LinearOrder M] : Std.IdempotentOp (α := M) max := ⟨max_self⟩
instance instIdempotentOpMin [LinearOrder M] : Std.IdempotentOp (α := M) min := ⟨min_self⟩
end
namespace Nat
instance instAssociativeHAdd : Std.Associative (α := Nat) (· + ·) := ⟨Nat.add_assoc⟩
instance instCommutativeHAdd : Std.Commutative (α := Nat) (· + ·) := ⟨Nat.add_comm⟩
instance instLawfulIdentityHAdd : Std.LawfulIdentity (α := Nat) (· + ·) 0 :=
  ⟨Nat.zero_add, Nat.add_zero⟩
instance instAssociativeHMul : Std.Associative (α := Nat) (· * ·) := ⟨Nat.mul_assoc⟩
instance instCommutativeHMul : Std.Commutative (α := Nat) (· * ·) := ⟨Nat.mul_comm⟩
instance instLawfulIdentityHMul : Std.LawfulIdentity (α := Nat) (· * ·) 1 :=
  ⟨Nat.one_mul, Nat.mul_one⟩
instance instAssociativeMin : Std.Associative (α := Nat) min := ⟨Nat.min_assoc⟩
instance instCommutativeMin : Std.Commutative (α := Nat) min := ⟨Nat.min_comm⟩
instance instAssociativeMax : Std.Associative (α := Nat) max := ⟨Nat.max_assoc⟩
instance instCommutativeMax : Std.Commutative (α := Nat) max := ⟨Nat.max_comm⟩
end Nat
namespace Int
instance instAssociativeHAdd : Std.Associative (α := Int) (· + ·) := ⟨Int.add_assoc⟩
instance instCommutativeHAdd : Std.Commutative (α := Int) (· + ·) := ⟨Int.add_comm⟩
instance instAssociativeHMul : Std.Associative (α := Int) (· * ·) := ⟨Int.mul_assoc⟩
instance instCommutativeHMul : Std.Commutative (α := Int) (· * ·) := ⟨Int.mul_comm⟩
end Int
