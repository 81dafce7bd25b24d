prelude
import Init.Int.Lemmas
import Init.Nat.Sub
/-!
`Init.AC`: associative and commutative operations, and what `ac_rfl` and `ac_nf` refer to. The
compiled tactic writes both sides as trees over variables; the check here compares the lists of their
leaves, without neutral ones, sorted if the operation commutes, without repetition if idempotent.
-/
universe u v

namespace Std

/-- `op` is associative. -/
class Associative {α : Sort u} (op : α → α → α) : Prop where
  assoc : (a b c : α) → op (op a b) c = op a (op b c)
/-- `op` is commutative. -/
class Commutative {α : Sort u} (op : α → α → α) : Prop where
  comm : (a b : α) → op a b = op b a
/-- `op x x = x`. -/
class IdempotentOp {α : Sort u} (op : α → α → α) : Prop where
  idempotent : (x : α) → op x x = x
/-- `o` is meant to be a left identity of `op`. -/
class LeftIdentity {α : Sort u} {β : Sort v} (op : α → β → β) (o : outParam α) : Prop
class LawfulLeftIdentity {α : Sort u} {β : Sort v} (op : α → β → β) (o : outParam α) : Prop
    extends LeftIdentity op o where
  left_id : ∀ a, op o a = a
class RightIdentity {α : Sort u} {β : Sort v} (op : α → β → α) (o : outParam β) : Prop
class LawfulRightIdentity {α : Sort u} {β : Sort v} (op : α → β → α) (o : outParam β) : Prop
    extends RightIdentity op o where
  right_id : ∀ a, op a o = a
class Identity {α : Sort u} (op : α → α → α) (o : outParam α) : Prop
    extends LeftIdentity op o, RightIdentity op o
class LawfulIdentity {α : Sort u} (op : α → α → α) (o : outParam α) : Prop
    extends Identity op o, LawfulLeftIdentity op o, LawfulRightIdentity op o

end Std

namespace Lean.Data.AC

inductive Expr where
  | var (x : Nat)
  | op (lhs rhs : Expr)

structure Variable {α : Sort u} (op : α → α → α) : Type u where
  value : α
  neutral : Option (PLift (Std.LawfulIdentity op value))

structure Context (α : Sort u) where
  op : α → α → α
  assoc : Std.Associative op
  comm : Option (PLift (Std.Commutative op))
  idem : Option (PLift (Std.IdempotentOp op))
  vars : List (Variable op)
  arbitrary : α

namespace Context

variable {α : Sort u}

def nth {op : α → α → α} : List (Variable op) → Nat → Variable op → Variable op
  | .nil, _, d => d
  | .cons x _, 0, _ => x
  | .cons _ xs, Nat.succ n, d => nth xs n d
def variableAt (ctx : Context α) (i : Nat) : Variable ctx.op := nth ctx.vars i ⟨ctx.arbitrary, none⟩
def value (ctx : Context α) (i : Nat) : α := (ctx.variableAt i).value
def evaluate (ctx : Context α) : Expr → α
  | .var x => ctx.value x
  | .op l r => ctx.op (ctx.evaluate l) (ctx.evaluate r)

/-! ### Leaves and their normal form -/

def append : List Nat → List Nat → List Nat
  | .nil, ys => ys
  | .cons x xs, ys => .cons x (append xs ys)
def leaves : Expr → List Nat
  | .var x => .cons x .nil
  | .op l r => append (leaves l) (leaves r)
def isNeutral (ctx : Context α) (i : Nat) : Bool := match (ctx.variableAt i).neutral with
  | none => false
  | some _ => true
/-- Drop neutral leaves; if all are, keep the last. -/
def dropNeutral (ctx : Context α) : List Nat → List Nat
  | .nil => .nil
  | .cons x .nil => .cons x .nil
  | .cons x (.cons y ys) =>
    bif ctx.isNeutral x then dropNeutral ctx (.cons y ys) else match dropNeutral ctx (.cons y ys) with
      | .nil => .cons x .nil
      | .cons z .nil => bif ctx.isNeutral z then .cons x .nil else .cons x (.cons z .nil)
      | .cons z (.cons w ws) => .cons x (.cons z (.cons w ws))
def place (x : Nat) : List Nat → List Nat
  | .nil => .cons x .nil
  | .cons y ys => bif Nat.ble x y then .cons x (.cons y ys) else .cons y (place x ys)
def sort : List Nat → List Nat
  | .nil => .nil
  | .cons x xs => place x (sort xs)
def dedup : List Nat → List Nat
  | .nil => .nil
  | .cons x xs => match dedup xs with
    | .nil => .cons x .nil
    | .cons y ys => bif Nat.beq x y then .cons y ys else .cons x (.cons y ys)
def whenSome {β : Type} (f : List Nat → List Nat) (xs : List Nat) : Option β → List Nat
  | none => xs
  | some _ => f xs
def normal (ctx : Context α) (e : Expr) : List Nat :=
  whenSome dedup (whenSome sort (dropNeutral ctx (leaves e)) ctx.comm) ctx.idem
def sameList : List Nat → List Nat → Bool
  | .nil, .nil => true
  | .cons x xs, .cons y ys => Bool.and (Nat.beq x y) (sameList xs ys)
  | _, _ => false
def same (ctx : Context α) (a b : Expr) : Bool := sameList (normal ctx a) (normal ctx b)

/-! ### The value of a list of leaves; the empty list is a new neutral element -/

inductive Holds (ctx : Context α) : List Nat → α → Prop where
  | one (x : Nat) : Holds ctx (.cons x .nil) (ctx.value x)
  | more (x : Nat) {xs : List Nat} {v : α} (h : Holds ctx xs v) : Holds ctx (.cons x xs) (ctx.op (ctx.value x) v)

theorem holds_append (ctx : Context α) {xs ys : List Nat} {v w : α} (h : Holds ctx xs v) (k : Holds ctx ys w) :
    Holds ctx (append xs ys) (ctx.op v w) := by
  induction h with
  | one x => exact .more x k
  | more x h ih =>
    rw [ctx.assoc.assoc]
    exact .more x ih
theorem holds_leaves (ctx : Context α) (e : Expr) : Holds ctx (leaves e) (ctx.evaluate e) := by
  induction e with
  | var x => exact .one x
  | op l r ihl ihr => exact holds_append ctx ihl ihr
theorem holds_unique (ctx : Context α) {xs : List Nat} {v w : α} (h : Holds ctx xs v) (k : Holds ctx xs w) :
    v = w := by
  induction h generalizing w with
  | one x => cases k with
    | one => rfl
    | more _ k => cases k
  | more x h ih => cases k with
    | one => cases h
    | more _ k => rw [ih k]
theorem lawful_of_isNeutral (ctx : Context α) {i : Nat} (h : ctx.isNeutral i = true) :
    Std.LawfulIdentity ctx.op (ctx.value i) := by
  have key : ∀ o : Option (PLift (Std.LawfulIdentity ctx.op (ctx.variableAt i).value)),
      (match o with | none => false | some _ => true) = true → Std.LawfulIdentity ctx.op (ctx.variableAt i).value := by
    intro o
    cases o with
    | none => intro h; exact Bool.noConfusion h
    | some p => exact fun _ => p.down
  exact key _ h
theorem holds_dropNeutral (ctx : Context α) (xs : List Nat) {v : α} (h : Holds ctx xs v) :
    Holds ctx (dropNeutral ctx xs) v := by
  induction xs generalizing v with
  | nil => cases h
  | cons x xs ih =>
    cases xs with
    | nil => exact h
    | cons y ys =>
      cases h with
      | more _ k =>
        rename_i w
        have d := ih k
        show Holds ctx (bif ctx.isNeutral x then dropNeutral ctx (.cons y ys)
          else match dropNeutral ctx (.cons y ys) with
            | .nil => .cons x .nil
            | .cons z .nil => bif ctx.isNeutral z then .cons x .nil else .cons x (.cons z .nil)
            | .cons z (.cons w ws) => .cons x (.cons z (.cons w ws))) _
        cases n : ctx.isNeutral x with
        | true =>
          rw [(lawful_of_isNeutral ctx n).left_id]; exact d
        | false =>
          revert d
          cases dropNeutral ctx (.cons y ys) with
          | nil => intro d; cases d
          | cons z zs => cases zs with
            | nil =>
              intro d
              show Holds ctx (bif ctx.isNeutral z then .cons x .nil else .cons x (.cons z .nil)) _
              cases m : ctx.isNeutral z with
              | true =>
                have e : w = ctx.value z := holds_unique ctx d (.one z)
                rw [e, (lawful_of_isNeutral ctx m).right_id]; exact .one x
              | false => exact .more x d
            | cons a as => intro d; exact .more x d
theorem holds_place (ctx : Context α) (c : Std.Commutative ctx.op) (x : Nat) {xs : List Nat} {v : α}
    (h : Holds ctx xs v) : Holds ctx (place x xs) (ctx.op (ctx.value x) v) := by
  induction h with
  | one y =>
    show Holds ctx (bif Nat.ble x y then .cons x (.cons y .nil) else .cons y (.cons x .nil)) _
    cases Nat.ble x y with
    | true => exact .more x (.one y)
    | false => rw [c.comm]; exact .more y (.one x)
  | more y h ih =>
    rename_i ys w
    show Holds ctx (bif Nat.ble x y then .cons x (.cons y ys) else .cons y (place x ys)) _
    cases Nat.ble x y with
    | true => exact .more x (.more y h)
    | false =>
      have e : ctx.op (ctx.value x) (ctx.op (ctx.value y) w) = ctx.op (ctx.value y) (ctx.op (ctx.value x) w) := by
        rw [← ctx.assoc.assoc, c.comm (ctx.value x), ctx.assoc.assoc]
      rw [e]; exact .more y ih
theorem holds_sort (ctx : Context α) (c : Std.Commutative ctx.op) {xs : List Nat} {v : α} (h : Holds ctx xs v) :
    Holds ctx (sort xs) v := by
  induction h with
  | one x => exact .one x
  | more x _ ih => exact holds_place ctx c x ih
theorem holds_dedup (ctx : Context α) (i : Std.IdempotentOp ctx.op) {xs : List Nat} {v : α} (h : Holds ctx xs v) :
    Holds ctx (dedup xs) v := by
  induction h with
  | one x => exact .one x
  | more x h ih =>
    rename_i xs w
    revert ih
    show Holds ctx (dedup xs) w → Holds ctx (match dedup xs with
      | .nil => .cons x .nil
      | .cons y ys => bif Nat.beq x y then .cons y ys else .cons x (.cons y ys)) _
    cases dedup xs with
    | nil => intro k; cases k
    | cons y ys =>
      intro k
      show Holds ctx (bif Nat.beq x y then .cons y ys else .cons x (.cons y ys)) _
      cases e : Nat.beq x y with
      | true =>
        have e := Nat.eq_of_beq_eq_true _ _ e
        subst e
        show Holds ctx (.cons x ys) _
        cases k with
        | one => rw [i.idempotent]; exact .one x
        | more _ k => rw [← ctx.assoc.assoc, i.idempotent]; exact .more x k
      | false => exact .more x k
theorem holds_normal (ctx : Context α) (e : Expr) : Holds ctx (normal ctx e) (ctx.evaluate e) := by
  have d := holds_dropNeutral ctx _ (holds_leaves ctx e)
  have s : Holds ctx (whenSome sort (dropNeutral ctx (leaves e)) ctx.comm) (ctx.evaluate e) := by
    cases ctx.comm with
    | none => exact d
    | some c => exact holds_sort ctx c.down d
  show Holds ctx (whenSome dedup _ ctx.idem) _
  cases ctx.idem with
  | none => exact s
  | some i => exact holds_dedup ctx i.down s
theorem eq_of_sameList {xs ys : List Nat} (h : sameList xs ys = true) : xs = ys := by
  induction xs generalizing ys with
  | nil => cases ys with
    | nil => rfl
    | cons y ys => exact Bool.noConfusion h
  | cons x xs ih => cases ys with
    | nil => exact Bool.noConfusion h
    | cons y ys =>
      obtain ⟨h1, h2⟩ := Bool.and_elim h
      rw [Nat.eq_of_beq_eq_true _ _ h1, ih h2]

theorem eq_of_norm (ctx : Context α) (a b : Expr) (h : same ctx a b = true) : ctx.evaluate a = ctx.evaluate b := by
  have ha := holds_normal ctx a
  have hb := holds_normal ctx b
  rw [← eq_of_sameList h] at hb
  exact holds_unique ctx ha hb

end Context
end Lean.Data.AC

/-! ### Instances -/

instance instAssociativeAnd : Std.Associative And where assoc := fun _ _ _ => propext and_assoc
instance instCommutativeAnd : Std.Commutative And where comm := fun _ _ => propext and_comm
instance instIdempotentOpAnd : Std.IdempotentOp And where idempotent := and_self
instance instLawfulIdentityAndTrue : Std.LawfulIdentity And True where
  left_id := true_and
  right_id := and_true
instance instAssociativeOr : Std.Associative Or where assoc := fun _ _ _ => propext or_assoc
instance instCommutativeOr : Std.Commutative Or where comm := fun _ _ => propext or_comm
instance instIdempotentOpOr : Std.IdempotentOp Or where idempotent := or_self
instance instLawfulIdentityOrFalse : Std.LawfulIdentity Or False where
  left_id := false_or
  right_id := or_false
instance instCommutativeIff : Std.Commutative Iff where comm := fun _ _ => propext iff_comm

namespace Nat
instance instAssociativeHAdd : Std.Associative (α := Nat) (· + ·) := ⟨Nat.add_assoc⟩
instance instCommutativeHAdd : Std.Commutative (α := Nat) (· + ·) := ⟨Nat.add_comm⟩
instance instLawfulIdentityHAdd : Std.LawfulIdentity (α := Nat) (· + ·) 0 where
  left_id := Nat.zero_add
  right_id := Nat.add_zero
instance instAssociativeHMul : Std.Associative (α := Nat) (· * ·) := ⟨Nat.mul_assoc⟩
instance instCommutativeHMul : Std.Commutative (α := Nat) (· * ·) := ⟨Nat.mul_comm⟩
instance instLawfulIdentityHMul : Std.LawfulIdentity (α := Nat) (· * ·) 1 where
  left_id := Nat.one_mul
  right_id := Nat.mul_one
instance instAssociativeMax : Std.Associative (α := Nat) max := ⟨Nat.max_assoc⟩
instance instCommutativeMax : Std.Commutative (α := Nat) max := ⟨Nat.max_comm⟩
instance instIdempotentOpMax : Std.IdempotentOp (α := Nat) max := ⟨Nat.max_self⟩
instance instLawfulIdentityMax : Std.LawfulIdentity (α := Nat) max 0 where
  left_id := Nat.zero_max
  right_id := Nat.max_zero
instance instAssociativeMin : Std.Associative (α := Nat) min := ⟨Nat.min_assoc⟩
instance instCommutativeMin : Std.Commutative (α := Nat) min := ⟨Nat.min_comm⟩
instance instIdempotentOpMin : Std.IdempotentOp (α := Nat) min := ⟨Nat.min_self⟩
end Nat

namespace Int
instance instAssociativeHAdd : Std.Associative (α := Int) (· + ·) := ⟨Int.add_assoc⟩
instance instCommutativeHAdd : Std.Commutative (α := Int) (· + ·) := ⟨Int.add_comm⟩
instance instLawfulIdentityHAdd : Std.LawfulIdentity (α := Int) (· + ·) 0 where
  left_id := Int.zero_add
  right_id := Int.add_zero
instance instAssociativeHMul : Std.Associative (α := Int) (· * ·) := ⟨Int.mul_assoc⟩
instance instCommutativeHMul : Std.Commutative (α := Int) (· * ·) := ⟨Int.mul_comm⟩
instance instLawfulIdentityHMul : Std.LawfulIdentity (α := Int) (· * ·) 1 where
  left_id := Int.one_mul
  right_id := Int.mul_one
instance instAssociativeMax : Std.Associative (α := Int) max := ⟨Int.max_assoc⟩
instance instCommutativeMax : Std.Commutative (α := Int) max := ⟨Int.max_comm⟩
instance instIdempotentOpMax : Std.IdempotentOp (α := Int) max := ⟨Int.max_self⟩
instance instAssociativeMin : Std.Associative (α := Int) min := ⟨Int.min_assoc⟩
instance instCommutativeMin : Std.Commutative (α := Int) min := ⟨Int.min_comm⟩
instance instIdempotentOpMin : Std.IdempotentOp (α := Int) min := ⟨Int.min_self⟩
end Int
