prelude
import Init.AC
import Init.RArray
/-!
`Init.Grind.AC`: the steps of `grind`'s engine for associative operations (completion modulo associativity,
commutativity, a neutral element, idempotence). A step is checked by comparing sequences of variables, sorted
if the operation commutes.
-/
universe u

namespace Lean.Grind.AC
open Std

abbrev Var := Nat
structure Context (α : Sort u) where
  vars : RArray (PLift α)
  op : α → α → α
inductive Expr where
  | var (x : Var)
  | op (lhs rhs : Expr)
inductive Seq where
  | var (x : Var)
  | cons (x : Var) (s : Seq)

noncomputable section
def Var.denote {α : Sort u} (ctx : Context α) (x : Var) : α := (ctx.vars.get x).down
def Expr.denote {α : Sort u} (ctx : Context α) : Expr → α
  | var x => Var.denote ctx x
  | op a b => ctx.op (denote ctx a) (denote ctx b)
def Seq.denote {α : Sort u} (ctx : Context α) : Seq → α
  | var x => Var.denote ctx x
  | cons x s => ctx.op (Var.denote ctx x) (denote ctx s)

def Seq.append : Seq → Seq → Seq
  | var x, t => cons x t
  | cons x s, t => cons x (append s t)
def Seq.insert (x : Var) : Seq → Seq
  | var y => bif Nat.ble x y then cons x (var y) else cons y (var x)
  | cons y s => bif Nat.ble x y then cons x (cons y s) else cons y (insert x s)
def Seq.sort : Seq → Seq
  | var x => var x
  | cons x s => insert x (sort s)
def Seq.push (x : Var) : Seq → Seq
  | var y => bif Nat.beq y 0 then var x else cons x (var y)
  | cons y s => cons x (cons y s)
/-- Without the variable 0, unless it is the only one. -/
def Seq.erase0 : Seq → Seq
  | var x => var x
  | cons x s => bif Nat.beq x 0 then erase0 s else push x (erase0 s)
def Seq.head : Seq → Var
  | var x => x
  | cons x _ => x
def Seq.last : Seq → Var
  | var x => x
  | cons _ s => last s
/-- Without repetitions of neighbours. -/
def Seq.eraseDup : Seq → Seq
  | var x => var x
  | cons x s => bif Nat.beq x (eraseDup s).head then eraseDup s else cons x (eraseDup s)
def Seq.contains (x : Var) : Seq → Bool
  | var y => Nat.beq x y
  | cons y s => Bool.or (Nat.beq x y) (contains x s)
def Seq.same : Seq → Seq → Bool
  | var x, var y => Nat.beq x y
  | cons x s, cons y t => Bool.and (Nat.beq x y) (same s t)
  | _, _ => false
def Seq.sameSorted (s t : Seq) : Bool := s.sort.same t.sort
def Expr.seq : Expr → Seq
  | var x => .var x
  | op a b => a.seq.append b.seq
end

section
variable {α : Sort u} (ctx : Context α)
theorem Seq.value_same {s t : Seq} (h : s.same t = true) : s.denote ctx = t.denote ctx := by
  induction s generalizing t with
  | var x => cases t with
    | var y => rw [Nat.eq_of_beq_eq_true _ _ h]
    | cons y t => exact Bool.noConfusion h
  | cons x s ih => cases t with
    | var y => exact Bool.noConfusion h
    | cons y t =>
      obtain ⟨h1, h2⟩ := Bool.and_elim h
      show ctx.op _ _ = ctx.op _ _
      rw [Nat.eq_of_beq_eq_true _ _ h1, ih h2]
variable [A : Associative ctx.op]
theorem Seq.value_append (s t : Seq) : (s.append t).denote ctx = ctx.op (s.denote ctx) (t.denote ctx) := by
  induction s with
  | var x => rfl
  | cons x s ih =>
    show ctx.op _ ((s.append t).denote ctx) = ctx.op (ctx.op _ _) _
    rw [ih, A.assoc]
theorem Expr.value_seq (e : Expr) : e.seq.denote ctx = e.denote ctx := by
  induction e with
  | var x => rfl
  | op a b iha ihb =>
    show (a.seq.append b.seq).denote ctx = ctx.op _ _
    rw [Seq.value_append, iha, ihb]
theorem Seq.value_insert [C : Commutative ctx.op] (x : Var) (s : Seq) :
    (s.insert x).denote ctx = ctx.op (Var.denote ctx x) (s.denote ctx) := by
  induction s with
  | var y =>
    show Seq.denote ctx (bif Nat.ble x y then _ else _) = _
    cases Nat.ble x y with
    | true => rfl
    | false => exact C.comm _ _
  | cons y s ih =>
    show Seq.denote ctx (bif Nat.ble x y then _ else _) = _
    cases Nat.ble x y with
    | true => rfl
    | false =>
      show ctx.op (Var.denote ctx y) ((s.insert x).denote ctx) = ctx.op _ (ctx.op _ _)
      rw [ih, ← A.assoc, ← A.assoc, C.comm (Var.denote ctx y)]
theorem Seq.value_sort [C : Commutative ctx.op] (s : Seq) : s.sort.denote ctx = s.denote ctx := by
  induction s with
  | var x => rfl
  | cons x s ih =>
    show (s.sort.insert x).denote ctx = ctx.op _ _
    rw [value_insert, ih]
theorem Seq.value_sameSorted [C : Commutative ctx.op] {s t : Seq} (h : s.sameSorted t = true) :
    s.denote ctx = t.denote ctx := by
  rw [← value_sort, value_same ctx h, value_sort]
omit A
theorem Seq.value_push [I : LawfulIdentity ctx.op (Var.denote ctx 0)] (x : Var) (s : Seq) :
    (s.push x).denote ctx = ctx.op (Var.denote ctx x) (s.denote ctx) := by
  cases s with
  | cons y s => rfl
  | var y =>
    show Seq.denote ctx (bif Nat.beq y 0 then _ else _) = _
    cases h : Nat.beq y 0 with
    | true => rw [Nat.eq_of_beq_eq_true _ _ h]; exact (I.right_id _).symm
    | false => rfl
theorem Seq.value_erase0 [I : LawfulIdentity ctx.op (Var.denote ctx 0)] (s : Seq) :
    s.erase0.denote ctx = s.denote ctx := by
  induction s with
  | var x => rfl
  | cons x s ih =>
    show Seq.denote ctx (bif Nat.beq x 0 then _ else _) = ctx.op _ _
    cases h : Nat.beq x 0 with
    | true =>
      rw [Nat.eq_of_beq_eq_true _ _ h, I.left_id]
      exact ih
    | false =>
      show (s.erase0.push x).denote ctx = _
      rw [value_push, ih]
section
variable [A : Associative ctx.op] [D : IdempotentOp ctx.op]
theorem Seq.value_head (s : Seq) : ctx.op (Var.denote ctx s.head) (s.denote ctx) = s.denote ctx := by
  cases s with
  | var x => exact D.idempotent _
  | cons x s =>
    show ctx.op (Var.denote ctx x) (ctx.op _ _) = ctx.op _ _
    rw [← A.assoc, D.idempotent]
theorem Seq.value_last (s : Seq) : ctx.op (s.denote ctx) (Var.denote ctx s.last) = s.denote ctx := by
  induction s with
  | var x => exact D.idempotent _
  | cons x s ih =>
    show ctx.op (ctx.op _ _) (Var.denote ctx s.last) = ctx.op _ _
    rw [A.assoc, ih]
theorem Seq.value_contains [C : Commutative ctx.op] {x : Var} {s : Seq} (h : s.contains x = true) :
    ctx.op (Var.denote ctx x) (s.denote ctx) = s.denote ctx := by
  induction s with
  | var y => rw [Nat.eq_of_beq_eq_true _ _ h]; exact D.idempotent _
  | cons y s ih =>
    show ctx.op (Var.denote ctx x) (ctx.op (Var.denote ctx y) _) = ctx.op _ _
    cases q : Nat.beq x y with
    | true => rw [Nat.eq_of_beq_eq_true _ _ q, ← A.assoc, D.idempotent]
    | false =>
      rw [Seq.contains, q] at h
      rw [← A.assoc, C.comm (Var.denote ctx x), A.assoc, ih h]
theorem Seq.value_eraseDup (s : Seq) : s.eraseDup.denote ctx = s.denote ctx := by
  induction s with
  | var x => rfl
  | cons x s ih =>
    show Seq.denote ctx (bif Nat.beq x s.eraseDup.head then _ else _) = ctx.op _ _
    cases h : Nat.beq x s.eraseDup.head with
    | true => rw [Nat.eq_of_beq_eq_true _ _ h, ← ih, value_head]; rfl
    | false =>
      show ctx.op _ (s.eraseDup.denote ctx) = _
      rw [ih]
end

end

/-! ### Steps -/

section
variable {α : Sort u} (ctx : Context α)

theorem refl (s : Seq) : s.denote ctx = s.denote ctx := rfl
theorem eq_orient (lhs rhs : Seq) (e : lhs.denote ctx = rhs.denote ctx) : rhs.denote ctx = lhs.denote ctx := e.symm
theorem diseq_unsat (lhs rhs : Seq) (h : lhs.same rhs = true) (e : lhs.denote ctx ≠ rhs.denote ctx) : False :=
  e (Seq.value_same ctx h)
theorem eq_expr_seq_seq (e : Expr) (s t : Seq) (h : e.denote ctx = s.denote ctx) (k : s.denote ctx = t.denote ctx) :
    e.denote ctx = t.denote ctx := h.trans k
theorem imp_eq (a b : Expr) (s : Seq) (h : a.denote ctx = s.denote ctx) (k : b.denote ctx = s.denote ctx) :
    a.denote ctx = b.denote ctx := h.trans k.symm
section
variable (l₁ r₁ : Seq)
theorem eq_simp_lhs_exact (r₂ : Seq) (e : l₁.denote ctx = r₁.denote ctx) (k : l₁.denote ctx = r₂.denote ctx) :
    r₁.denote ctx = r₂.denote ctx := e.symm.trans k
theorem eq_simp_rhs_exact (l₂ : Seq) (e : l₁.denote ctx = r₁.denote ctx) (k : l₂.denote ctx = l₁.denote ctx) :
    l₂.denote ctx = r₁.denote ctx := k.trans e
theorem diseq_simp_lhs_exact (r₂ : Seq) (e : l₁.denote ctx = r₁.denote ctx) (k : l₁.denote ctx ≠ r₂.denote ctx) :
    r₁.denote ctx ≠ r₂.denote ctx := e ▸ k
theorem diseq_simp_rhs_exact (l₂ : Seq) (e : l₁.denote ctx = r₁.denote ctx) (k : l₂.denote ctx ≠ l₁.denote ctx) :
    l₂.denote ctx ≠ r₁.denote ctx := e ▸ k
end

section
variable {ctx} {l r l' r' : Seq}
theorem both_sides (h : l.denote ctx = l'.denote ctx) (k : r.denote ctx = r'.denote ctx)
    (e : l.denote ctx = r.denote ctx) : l'.denote ctx = r'.denote ctx := h.symm.trans (e.trans k)
theorem both_sides_ne (h : l.denote ctx = l'.denote ctx) (k : r.denote ctx = r'.denote ctx)
    (e : l.denote ctx ≠ r.denote ctx) : l'.denote ctx ≠ r'.denote ctx := fun y => e (both_sides h.symm k.symm y)
end

section
variable [A : Associative ctx.op]
variable (l₁ r₁ : Seq)
include A
noncomputable def simp_prefix_cert (l r tail s t : Seq) : Bool :=
  Bool.and (s.same (l.append tail)) (t.same (r.append tail))
theorem prefix_step (tail s t : Seq) (h : simp_prefix_cert l₁ r₁ tail s t = true)
    (e : l₁.denote ctx = r₁.denote ctx) : s.denote ctx = t.denote ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  rw [Seq.value_same ctx h1, Seq.value_same ctx h2, Seq.value_append, Seq.value_append, e]
noncomputable def simp_suffix_cert (l r head s t : Seq) : Bool :=
  Bool.and (s.same (head.append l)) (t.same (head.append r))
theorem suffix_step (head s t : Seq) (h : simp_suffix_cert l₁ r₁ head s t = true)
    (e : l₁.denote ctx = r₁.denote ctx) : s.denote ctx = t.denote ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  rw [Seq.value_same ctx h1, Seq.value_same ctx h2, Seq.value_append, Seq.value_append, e]
noncomputable def simp_middle_cert (l r head tail s t : Seq) : Bool :=
  simp_suffix_cert (l.append tail) (r.append tail) head s t
theorem middle_step (head tail s t : Seq) (h : simp_middle_cert l₁ r₁ head tail s t = true)
    (e : l₁.denote ctx = r₁.denote ctx) : s.denote ctx = t.denote ctx :=
  suffix_step ctx _ _ head s t h (by rw [Seq.value_append, Seq.value_append, e])
theorem eq_simp_lhs_prefix (tail l₂ r₂ t : Seq) (h : simp_prefix_cert l₁ r₁ tail l₂ t = true)
    (e : l₁.denote ctx = r₁.denote ctx) : l₂.denote ctx = r₂.denote ctx → t.denote ctx = r₂.denote ctx :=
  both_sides (prefix_step ctx l₁ r₁ tail _ _ h e) rfl
theorem eq_simp_rhs_prefix (tail l₂ r₂ t : Seq) (h : simp_prefix_cert l₁ r₁ tail r₂ t = true)
    (e : l₁.denote ctx = r₁.denote ctx) : l₂.denote ctx = r₂.denote ctx → l₂.denote ctx = t.denote ctx :=
  both_sides rfl (prefix_step ctx l₁ r₁ tail _ _ h e)
theorem diseq_simp_lhs_prefix (tail l₂ r₂ t : Seq) (h : simp_prefix_cert l₁ r₁ tail l₂ t = true)
    (e : l₁.denote ctx = r₁.denote ctx) : l₂.denote ctx ≠ r₂.denote ctx → t.denote ctx ≠ r₂.denote ctx :=
  both_sides_ne (prefix_step ctx l₁ r₁ tail _ _ h e) rfl
theorem diseq_simp_rhs_prefix (tail l₂ r₂ t : Seq) (h : simp_prefix_cert l₁ r₁ tail r₂ t = true)
    (e : l₁.denote ctx = r₁.denote ctx) : l₂.denote ctx ≠ r₂.denote ctx → l₂.denote ctx ≠ t.denote ctx :=
  both_sides_ne rfl (prefix_step ctx l₁ r₁ tail _ _ h e)
theorem eq_simp_lhs_suffix (head l₂ r₂ t : Seq) (h : simp_suffix_cert l₁ r₁ head l₂ t = true)
    (e : l₁.denote ctx = r₁.denote ctx) : l₂.denote ctx = r₂.denote ctx → t.denote ctx = r₂.denote ctx :=
  both_sides (suffix_step ctx l₁ r₁ head _ _ h e) rfl
theorem eq_simp_rhs_suffix (head l₂ r₂ t : Seq) (h : simp_suffix_cert l₁ r₁ head r₂ t = true)
    (e : l₁.denote ctx = r₁.denote ctx) : l₂.denote ctx = r₂.denote ctx → l₂.denote ctx = t.denote ctx :=
  both_sides rfl (suffix_step ctx l₁ r₁ head _ _ h e)
theorem diseq_simp_lhs_suffix (head l₂ r₂ t : Seq) (h : simp_suffix_cert l₁ r₁ head l₂ t = true)
    (e : l₁.denote ctx = r₁.denote ctx) : l₂.denote ctx ≠ r₂.denote ctx → t.denote ctx ≠ r₂.denote ctx :=
  both_sides_ne (suffix_step ctx l₁ r₁ head _ _ h e) rfl
theorem diseq_simp_rhs_suffix (head l₂ r₂ t : Seq) (h : simp_suffix_cert l₁ r₁ head r₂ t = true)
    (e : l₁.denote ctx = r₁.denote ctx) : l₂.denote ctx ≠ r₂.denote ctx → l₂.denote ctx ≠ t.denote ctx :=
  both_sides_ne rfl (suffix_step ctx l₁ r₁ head _ _ h e)
theorem eq_simp_lhs_middle (head tail l₂ r₂ t : Seq) (h : simp_middle_cert l₁ r₁ head tail l₂ t = true)
    (e : l₁.denote ctx = r₁.denote ctx) : l₂.denote ctx = r₂.denote ctx → t.denote ctx = r₂.denote ctx :=
  both_sides (middle_step ctx l₁ r₁ head tail _ _ h e) rfl
theorem eq_simp_rhs_middle (head tail l₂ r₂ t : Seq) (h : simp_middle_cert l₁ r₁ head tail r₂ t = true)
    (e : l₁.denote ctx = r₁.denote ctx) : l₂.denote ctx = r₂.denote ctx → l₂.denote ctx = t.denote ctx :=
  both_sides rfl (middle_step ctx l₁ r₁ head tail _ _ h e)
theorem diseq_simp_lhs_middle (head tail l₂ r₂ t : Seq) (h : simp_middle_cert l₁ r₁ head tail l₂ t = true)
    (e : l₁.denote ctx = r₁.denote ctx) : l₂.denote ctx ≠ r₂.denote ctx → t.denote ctx ≠ r₂.denote ctx :=
  both_sides_ne (middle_step ctx l₁ r₁ head tail _ _ h e) rfl
theorem diseq_simp_rhs_middle (head tail l₂ r₂ t : Seq) (h : simp_middle_cert l₁ r₁ head tail r₂ t = true)
    (e : l₁.denote ctx = r₁.denote ctx) : l₂.denote ctx ≠ r₂.denote ctx → l₂.denote ctx ≠ t.denote ctx :=
  both_sides_ne rfl (middle_step ctx l₁ r₁ head tail _ _ h e)
noncomputable def superpose_cert (p c s l₁ r₁ l₂ r₂ l r : Seq) : Bool :=
  Bool.and (Bool.and (l₁.same (p.append c)) (l₂.same (c.append s)))
    (Bool.and (l.same (r₁.append s)) (r.same (p.append r₂)))
theorem superpose (p c s l₁ r₁ l₂ r₂ l r : Seq) (h : superpose_cert p c s l₁ r₁ l₂ r₂ l r = true)
    (e₁ : l₁.denote ctx = r₁.denote ctx) (e₂ : l₂.denote ctx = r₂.denote ctx) : l.denote ctx = r.denote ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  obtain ⟨h1, h3⟩ := Bool.and_elim h1
  obtain ⟨h2, h4⟩ := Bool.and_elim h2
  rw [Seq.value_same ctx h1, Seq.value_append] at e₁
  rw [Seq.value_same ctx h3, Seq.value_append] at e₂
  rw [Seq.value_same ctx h2, Seq.value_same ctx h4, Seq.value_append, Seq.value_append, ← e₁, ← e₂,
    Associative.assoc (op := ctx.op)]
end

section
variable [A : Associative ctx.op] [C : Commutative ctx.op]
include A C
noncomputable def simp_ac_cert (c l r s t : Seq) : Bool :=
  Bool.and (s.sameSorted (c.append l)) (t.sameSorted (c.append r))
theorem ac_step (c l₁ r₁ s t : Seq) (h : simp_ac_cert c l₁ r₁ s t = true)
    (e : l₁.denote ctx = r₁.denote ctx) : s.denote ctx = t.denote ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  rw [Seq.value_sameSorted ctx h1, Seq.value_sameSorted ctx h2, Seq.value_append, Seq.value_append, e]
section
variable (c l₁ r₁ l₂ r₂ t : Seq)
theorem eq_simp_lhs_ac (h : simp_ac_cert c l₁ r₁ l₂ t = true) (e : l₁.denote ctx = r₁.denote ctx) :
    l₂.denote ctx = r₂.denote ctx → t.denote ctx = r₂.denote ctx :=
  both_sides (ac_step ctx c l₁ r₁ _ _ h e) rfl
theorem eq_simp_rhs_ac (h : simp_ac_cert c l₁ r₁ r₂ t = true) (e : l₁.denote ctx = r₁.denote ctx) :
    l₂.denote ctx = r₂.denote ctx → l₂.denote ctx = t.denote ctx :=
  both_sides rfl (ac_step ctx c l₁ r₁ _ _ h e)
theorem diseq_simp_lhs_ac (h : simp_ac_cert c l₁ r₁ l₂ t = true) (e : l₁.denote ctx = r₁.denote ctx) :
    l₂.denote ctx ≠ r₂.denote ctx → t.denote ctx ≠ r₂.denote ctx :=
  both_sides_ne (ac_step ctx c l₁ r₁ _ _ h e) rfl
theorem diseq_simp_rhs_ac (h : simp_ac_cert c l₁ r₁ r₂ t = true) (e : l₁.denote ctx = r₁.denote ctx) :
    l₂.denote ctx ≠ r₂.denote ctx → l₂.denote ctx ≠ t.denote ctx :=
  both_sides_ne rfl (ac_step ctx c l₁ r₁ _ _ h e)
end
noncomputable def superpose_ac_cert (u c v l₁ r₁ l₂ r₂ l r : Seq) : Bool :=
  Bool.and (Bool.and (l₁.sameSorted (u.append c)) (l₂.sameSorted (c.append v)))
    (Bool.and (l.sameSorted (r₁.append v)) (r.sameSorted (u.append r₂)))
theorem superpose_ac (u c v l₁ r₁ l₂ r₂ l r : Seq) (h : superpose_ac_cert u c v l₁ r₁ l₂ r₂ l r = true)
    (e₁ : l₁.denote ctx = r₁.denote ctx) (e₂ : l₂.denote ctx = r₂.denote ctx) : l.denote ctx = r.denote ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  obtain ⟨h1, h3⟩ := Bool.and_elim h1
  obtain ⟨h2, h4⟩ := Bool.and_elim h2
  rw [Seq.value_sameSorted ctx h1, Seq.value_append] at e₁
  rw [Seq.value_sameSorted ctx h3, Seq.value_append] at e₂
  rw [Seq.value_sameSorted ctx h2, Seq.value_sameSorted ctx h4, Seq.value_append, Seq.value_append, ← e₁, ← e₂,
    Associative.assoc (op := ctx.op)]
noncomputable def idempotent_cert (x : Var) (l₁ r₁ r : Seq) : Bool :=
  Bool.and (l₁.contains x) (r.sameSorted (.cons x r₁))
theorem superpose_ac_idempotent [D : IdempotentOp ctx.op] (x : Var) (l₁ r₁ r : Seq)
    (h : idempotent_cert x l₁ r₁ r = true) (e : l₁.denote ctx = r₁.denote ctx) : l₁.denote ctx = r.denote ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  rw [Seq.value_sameSorted ctx h2, ← Seq.value_contains ctx h1, e]
  rfl
end

section
variable [A : Associative ctx.op] [D : IdempotentOp ctx.op]
include A D
theorem superpose_head_idempotent (x : Var) (l₁ r₁ r : Seq)
    (h : Bool.and (Nat.beq x l₁.head) (r.same (.cons x r₁)) = true) (e : l₁.denote ctx = r₁.denote ctx) :
    l₁.denote ctx = r.denote ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  rw [Seq.value_same ctx h2, ← Seq.value_head ctx l₁, ← Nat.eq_of_beq_eq_true _ _ h1, e]
  rfl
theorem superpose_tail_idempotent (x : Var) (l₁ r₁ r : Seq)
    (h : Bool.and (Nat.beq x l₁.last) (r.same (r₁.append (.var x))) = true) (e : l₁.denote ctx = r₁.denote ctx) :
    l₁.denote ctx = r.denote ctx := by
  obtain ⟨h1, h2⟩ := Bool.and_elim h
  rw [Seq.value_same ctx h2, Seq.value_append, ← Seq.value_last ctx l₁, ← Nat.eq_of_beq_eq_true _ _ h1, e]
  rfl
noncomputable def erase_dup_cert (l l' : Seq) : Bool := l'.same l.eraseDup
theorem value_dup {l l' : Seq} (h : erase_dup_cert l l' = true) : l.denote ctx = l'.denote ctx := by
  rw [Seq.value_same ctx h, Seq.value_eraseDup]
variable (l r l' r' : Seq)
theorem eq_erase_dup (h : Bool.and (erase_dup_cert l l') (erase_dup_cert r r') = true) :
    l.denote ctx = r.denote ctx → l'.denote ctx = r'.denote ctx :=
  both_sides (value_dup ctx (Bool.and_elim h).1) (value_dup ctx (Bool.and_elim h).2)
theorem diseq_erase_dup (h : Bool.and (erase_dup_cert l l') (erase_dup_cert r r') = true) :
    l.denote ctx ≠ r.denote ctx → l'.denote ctx ≠ r'.denote ctx :=
  both_sides_ne (value_dup ctx (Bool.and_elim h).1) (value_dup ctx (Bool.and_elim h).2)
theorem eq_erase_dup_rhs (l r r' : Seq) (h : erase_dup_cert r r' = true) :
    l.denote ctx = r.denote ctx → l.denote ctx = r'.denote ctx := both_sides rfl (value_dup ctx h)
end

section
variable [A : Associative ctx.op] [I : LawfulIdentity ctx.op (Var.denote ctx 0)]
include A I
set_option linter.unusedSectionVars false
noncomputable def erase0_cert (l l' : Seq) : Bool := l'.same l.erase0
theorem value_0 {l l' : Seq} (h : erase0_cert l l' = true) : l.denote ctx = l'.denote ctx := by
  rw [Seq.value_same ctx h, Seq.value_erase0]
variable (l r l' r' : Seq)
theorem eq_erase0 (h : Bool.and (erase0_cert l l') (erase0_cert r r') = true) :
    l.denote ctx = r.denote ctx → l'.denote ctx = r'.denote ctx :=
  both_sides (value_0 ctx (Bool.and_elim h).1) (value_0 ctx (Bool.and_elim h).2)
theorem diseq_erase0 (h : Bool.and (erase0_cert l l') (erase0_cert r r') = true) :
    l.denote ctx ≠ r.denote ctx → l'.denote ctx ≠ r'.denote ctx :=
  both_sides_ne (value_0 ctx (Bool.and_elim h).1) (value_0 ctx (Bool.and_elim h).2)
theorem eq_erase0_rhs (l r r' : Seq) (h : erase0_cert r r' = true) :
    l.denote ctx = r.denote ctx → l.denote ctx = r'.denote ctx := both_sides rfl (value_0 ctx h)
end

/-! ### Normal forms of terms -/

theorem eq_of_values {a b : Expr} {s t : Seq} (h : a.denote ctx = s.denote ctx) (k : b.denote ctx = t.denote ctx)
    (e : a.denote ctx = b.denote ctx) : s.denote ctx = t.denote ctx := h.symm.trans (e.trans k)
theorem ne_of_values {a b : Expr} {s t : Seq} (h : a.denote ctx = s.denote ctx) (k : b.denote ctx = t.denote ctx)
    (e : a.denote ctx ≠ b.denote ctx) : s.denote ctx ≠ t.denote ctx := fun y => e (h.trans (y.trans k.symm))
variable [A : Associative ctx.op]
include A
theorem norm_a (e : Expr) (s : Seq) (h : e.seq.same s = true) : e.denote ctx = s.denote ctx := by
  rw [← Seq.value_same ctx h, Expr.value_seq]
section
variable (a b : Expr) (s t : Seq)
theorem eq_norm_a (h : Bool.and (a.seq.same s) (b.seq.same t) = true) :
    a.denote ctx = b.denote ctx → s.denote ctx = t.denote ctx :=
  eq_of_values ctx (norm_a ctx a s (Bool.and_elim h).1) (norm_a ctx b t (Bool.and_elim h).2)
theorem diseq_norm_a (h : Bool.and (a.seq.same s) (b.seq.same t) = true) :
    a.denote ctx ≠ b.denote ctx → s.denote ctx ≠ t.denote ctx :=
  ne_of_values ctx (norm_a ctx a s (Bool.and_elim h).1) (norm_a ctx b t (Bool.and_elim h).2)
end
section
variable [C : Commutative ctx.op]
include C
theorem norm_ac (e : Expr) (s : Seq) (h : e.seq.sameSorted s = true) : e.denote ctx = s.denote ctx := by
  rw [← Seq.value_sameSorted ctx h, Expr.value_seq]
variable (a b : Expr) (s t : Seq)
theorem eq_norm_ac (h : Bool.and (a.seq.sameSorted s) (b.seq.sameSorted t) = true) :
    a.denote ctx = b.denote ctx → s.denote ctx = t.denote ctx :=
  eq_of_values ctx (norm_ac ctx a s (Bool.and_elim h).1) (norm_ac ctx b t (Bool.and_elim h).2)
theorem diseq_norm_ac (h : Bool.and (a.seq.sameSorted s) (b.seq.sameSorted t) = true) :
    a.denote ctx ≠ b.denote ctx → s.denote ctx ≠ t.denote ctx :=
  ne_of_values ctx (norm_ac ctx a s (Bool.and_elim h).1) (norm_ac ctx b t (Bool.and_elim h).2)
end
section
variable [C : Commutative ctx.op] [I : LawfulIdentity ctx.op (Var.denote ctx 0)]
include C I
variable (a b : Expr) (s t : Seq)
theorem norm_aci (e : Expr) (s : Seq) (h : e.seq.erase0.sameSorted s = true) : e.denote ctx = s.denote ctx := by
  rw [← Seq.value_sameSorted ctx h, Seq.value_erase0, Expr.value_seq]
theorem eq_norm_aci (h : Bool.and (a.seq.erase0.sameSorted s) (b.seq.erase0.sameSorted t) = true) :
    a.denote ctx = b.denote ctx → s.denote ctx = t.denote ctx :=
  eq_of_values ctx (norm_aci ctx a s (Bool.and_elim h).1) (norm_aci ctx b t (Bool.and_elim h).2)
theorem diseq_norm_aci (h : Bool.and (a.seq.erase0.sameSorted s) (b.seq.erase0.sameSorted t) = true) :
    a.denote ctx ≠ b.denote ctx → s.denote ctx ≠ t.denote ctx :=
  ne_of_values ctx (norm_aci ctx a s (Bool.and_elim h).1) (norm_aci ctx b t (Bool.and_elim h).2)
end
section
variable [I : LawfulIdentity ctx.op (Var.denote ctx 0)]
include I
theorem norm_ai (e : Expr) (s : Seq) (h : e.seq.erase0.same s = true) : e.denote ctx = s.denote ctx := by
  rw [← Seq.value_same ctx h, Seq.value_erase0, Expr.value_seq]
variable (a b : Expr) (s t : Seq)
theorem eq_norm_ai (h : Bool.and (a.seq.erase0.same s) (b.seq.erase0.same t) = true) :
    a.denote ctx = b.denote ctx → s.denote ctx = t.denote ctx :=
  eq_of_values ctx (norm_ai ctx a s (Bool.and_elim h).1) (norm_ai ctx b t (Bool.and_elim h).2)
theorem diseq_norm_ai (h : Bool.and (a.seq.erase0.same s) (b.seq.erase0.same t) = true) :
    a.denote ctx ≠ b.denote ctx → s.denote ctx ≠ t.denote ctx :=
  ne_of_values ctx (norm_ai ctx a s (Bool.and_elim h).1) (norm_ai ctx b t (Bool.and_elim h).2)
end
end
end Lean.Grind.AC
