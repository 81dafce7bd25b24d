prelude
import Init.Nat.Shift
/-!
`Init.Nat.Bitwise`: bitwise and, or, exclusive or, single bits, and the binary logarithm of naturals.

The kernel computes `Nat.land`, `Nat.lor` and `Nat.xor` on literals itself; `Nat.bitwise_eq` is the
equation that determines all three.
-/
universe u v w

class HAnd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAnd : α → β → γ
class HOr (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hOr : α → β → γ
class HXor (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hXor : α → β → γ
class AndOp (α : Type u) where
  and : α → α → α
class OrOp (α : Type u) where
  or : α → α → α
class XorOp (α : Type u) where
  xor : α → α → α
@[default_instance] instance instHAndOfAndOp {α : Type u} [AndOp α] : HAnd α α α where
  hAnd a b := AndOp.and a b
@[default_instance] instance instHOrOfOrOp {α : Type u} [OrOp α] : HOr α α α where
  hOr a b := OrOp.or a b
@[default_instance] instance instHXorOfXorOp {α : Type u} [XorOp α] : HXor α α α where
  hXor a b := XorOp.xor a b

namespace Nat

/-- `Nat.bitwise` with a bound on the number of bits of the first argument. -/
noncomputable def bitwiseF (f : Bool → Bool → Bool) : Nat → Nat → Nat → Nat
  | 0, _, m => if f false true = true then m else 0
  | k + 1, n, m =>
    if n = 0 then (if f false true = true then m else 0)
    else if m = 0 then (if f true false = true then n else 0)
    else if f (decide (n % 2 = 1)) (decide (m % 2 = 1)) = true
      then bitwiseF f k (n / 2) (m / 2) + bitwiseF f k (n / 2) (m / 2) + 1
      else bitwiseF f k (n / 2) (m / 2) + bitwiseF f k (n / 2) (m / 2)
/-- Apply `f` to each pair of bits. -/
noncomputable def bitwise (f : Bool → Bool → Bool) (n m : Nat) : Nat := bitwiseF f n n m

theorem div_lt_self {n k : Nat} (h : 0 < n) (hk : 1 < k) : n / k < n := by
  have hk0 : 0 < k := Nat.lt_trans Nat.zero_lt_one hk
  apply Nat.lt_of_mul_lt_mul_left (a := k)
  have e := div_add_mod n k
  have l : k * (n / k) ≤ n := by
    have := Nat.le_add_right (k * (n / k)) (n % k)
    rw [e] at this; exact this
  have m : 1 * n < k * n := Nat.mul_lt_mul_of_pos_right hk h
  rw [Nat.one_mul] at m
  exact Nat.lt_of_le_of_lt l m

theorem bitwiseF_fuel (f : Bool → Bool → Bool) :
    ∀ (k j n m : Nat), n ≤ k → n ≤ j → bitwiseF f k n m = bitwiseF f j n m := by
  have zero : ∀ j m, bitwiseF f j 0 m = if f false true = true then m else 0 := by
    intro j m; cases j with
    | zero => rfl
    | succ j => exact if_pos rfl
  intro k
  induction k with
  | zero =>
    intro j n m hn _
    cases Nat.le_antisymm hn (Nat.zero_le n)
    rw [zero, zero]
  | succ k ih =>
    intro j n m hn hj
    by_cases z : n = 0
    · subst z; rw [zero, zero]
    · cases j with
      | zero => exact (z (Nat.le_antisymm hj (Nat.zero_le n))).elim
      | succ j =>
        have l := div_lt_self (Nat.pos_of_ne_zero z) (Nat.lt_succ_self 1)
        have e := ih j (n / 2) (m / 2) (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le l hn))
          (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le l hj))
        show (if n = 0 then _ else _) = (if n = 0 then _ else _)
        rw [e]
/-- The equation that determines `bitwise`. -/
theorem bitwise_eq (f : Bool → Bool → Bool) (n m : Nat) : bitwise f n m =
    if n = 0 then (if f false true = true then m else 0)
    else if m = 0 then (if f true false = true then n else 0)
    else if f (decide (n % 2 = 1)) (decide (m % 2 = 1)) = true
      then bitwise f (n / 2) (m / 2) + bitwise f (n / 2) (m / 2) + 1
      else bitwise f (n / 2) (m / 2) + bitwise f (n / 2) (m / 2) := by
  have e : bitwiseF f n n m = bitwiseF f (n + 1) n m :=
    bitwiseF_fuel f n (n + 1) n m (Nat.le_refl n) (Nat.le_succ n)
  show bitwiseF f n n m = _
  rw [e]
  show (if n = 0 then _ else _) = _
  by_cases z : n = 0
  · rw [if_pos z, if_pos z]
  · have l := Nat.le_of_lt (div_lt_self (Nat.pos_of_ne_zero z) (Nat.lt_succ_self 1))
    rw [bitwiseF_fuel f n (n / 2) (n / 2) (m / 2) l (Nat.le_refl _)]
    rfl
attribute [irreducible] bitwise

@[extern "lean_nat_land"] def land (n m : @& Nat) : Nat := bitwise and n m
@[extern "lean_nat_lor"] def lor (n m : @& Nat) : Nat := bitwise or n m
@[extern "lean_nat_lxor"] def xor (n m : @& Nat) : Nat := bitwise (fun a b => not (a.beq b)) n m
instance instAndOp : AndOp Nat := ⟨Nat.land⟩
instance instOrOp : OrOp Nat := ⟨Nat.lor⟩
instance instXorOp : XorOp Nat := ⟨Nat.xor⟩

theorem bitwise_step (f : Bool → Bool → Bool) {n m : Nat} (hn : n ≠ 0) (hm : m ≠ 0) : bitwise f n m =
    if f (decide (n % 2 = 1)) (decide (m % 2 = 1)) = true
      then 2 * bitwise f (n / 2) (m / 2) + 1 else 2 * bitwise f (n / 2) (m / 2) := by
  rw [bitwise_eq, if_neg hn, if_neg hm, Nat.two_mul]
theorem mod_two_eq_zero_or_one (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 :=
  (Nat.lt_or_eq_of_le (Nat.le_of_lt_succ (mod_lt n (Nat.zero_lt_succ 1)))).imp_left
    fun h => Nat.le_antisymm (Nat.le_of_lt_succ h) (Nat.zero_le _)

theorem land_eq (n m : Nat) : n &&& m =
    if n = 0 then 0 else if m = 0 then 0
    else if n % 2 = 1 ∧ m % 2 = 1 then 2 * (n / 2 &&& m / 2) + 1 else 2 * (n / 2 &&& m / 2) := by
  show bitwise and n m = _
  by_cases z : n = 0
  · rw [bitwise_eq, if_pos z, if_pos z]; rfl
  by_cases y : m = 0
  · rw [bitwise_eq, if_neg z, if_pos y, if_neg z, if_pos y]; rfl
  rw [bitwise_step _ z y, if_neg z, if_neg y]
  by_cases a : n % 2 = 1
  · by_cases b : m % 2 = 1
    · rw [decide_eq_true a, decide_eq_true b, if_pos (c := n % 2 = 1 ∧ m % 2 = 1) ⟨a, b⟩]; rfl
    · rw [decide_eq_true a, decide_eq_false b, if_neg (c := n % 2 = 1 ∧ m % 2 = 1) (fun h => b h.2)]; rfl
  · rw [decide_eq_false a, if_neg (c := n % 2 = 1 ∧ m % 2 = 1) (fun h => a h.1)]; rfl
theorem lor_eq (n m : Nat) : n ||| m =
    if n = 0 then m else if m = 0 then n
    else if n % 2 = 1 ∨ m % 2 = 1 then 2 * (n / 2 ||| m / 2) + 1 else 2 * (n / 2 ||| m / 2) := by
  show bitwise or n m = _
  by_cases z : n = 0
  · rw [bitwise_eq, if_pos z, if_pos z]; rfl
  by_cases y : m = 0
  · rw [bitwise_eq, if_neg z, if_pos y, if_neg z, if_pos y]; rfl
  rw [bitwise_step _ z y, if_neg z, if_neg y]
  by_cases a : n % 2 = 1
  · rw [decide_eq_true a, if_pos (c := n % 2 = 1 ∨ m % 2 = 1) (.inl a)]; rfl
  · by_cases b : m % 2 = 1
    · rw [decide_eq_false a, decide_eq_true b, if_pos (c := n % 2 = 1 ∨ m % 2 = 1) (.inr b)]; rfl
    · rw [decide_eq_false a, decide_eq_false b, if_neg (c := n % 2 = 1 ∨ m % 2 = 1) (fun h => h.elim a b)]; rfl
theorem xor_eq (n m : Nat) : n ^^^ m =
    if n = 0 then m else if m = 0 then n
    else if n % 2 = m % 2 then 2 * (n / 2 ^^^ m / 2) else 2 * (n / 2 ^^^ m / 2) + 1 := by
  show bitwise (fun a b => not (a.beq b)) n m = _
  by_cases z : n = 0
  · rw [bitwise_eq, if_pos z, if_pos z]; rfl
  by_cases y : m = 0
  · rw [bitwise_eq, if_neg z, if_pos y, if_neg z, if_pos y]; rfl
  rw [bitwise_step _ z y, if_neg z, if_neg y]
  cases mod_two_eq_zero_or_one n with
  | inl a => cases mod_two_eq_zero_or_one m with
    | inl b => rw [a, b]; rfl
    | inr b => rw [a, b]; rfl
  | inr a => cases mod_two_eq_zero_or_one m with
    | inl b => rw [a, b]; rfl
    | inr b => rw [a, b]; rfl

/-- The `n`-th bit of `m`. -/
noncomputable def testBit (m n : Nat) : Bool := not (Nat.beq (1 &&& (m >>> n)) 0)

/-- The number of halvings until a number is below 2. -/
def log2F : Nat → Nat → Nat
  | 0, _ => 0
  | k + 1, n => if 2 ≤ n then log2F k (n / 2) + 1 else 0
@[extern "lean_nat_log2"] def log2 (n : @& Nat) : Nat := log2F n n
theorem log2F_fuel : ∀ (k j n : Nat), n ≤ k → n ≤ j → log2F k n = log2F j n := by
  have small : ∀ j n, ¬2 ≤ n → log2F j n = 0 := by
    intro j n h; cases j with
    | zero => rfl
    | succ j => exact if_neg h
  intro k
  induction k with
  | zero =>
    intro j n hn _
    have s : ¬2 ≤ n := Nat.not_le.mpr (Nat.lt_of_le_of_lt hn (Nat.zero_lt_succ 1))
    rw [small j n s]; rfl
  | succ k ih =>
    intro j n hn hj
    by_cases s : 2 ≤ n
    · cases j with
      | zero => exact (Nat.not_succ_le_zero _ (Nat.le_trans s hj)).elim
      | succ j =>
        have l := div_lt_self (Nat.lt_of_lt_of_le (Nat.zero_lt_succ 1) s) (Nat.lt_succ_self 1)
        have e := ih j (n / 2) (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le l hn))
          (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le l hj))
        show (if 2 ≤ n then _ else _) = (if 2 ≤ n then _ else _)
        rw [e]
    · rw [small _ n s, small _ n s]
theorem log2_eq (n : Nat) : log2 n = if 2 ≤ n then log2 (n / 2) + 1 else 0 := by
  show log2F n n = _
  rw [log2F_fuel n (n + 1) n (Nat.le_refl n) (Nat.le_succ n)]
  show (if 2 ≤ n then _ else _) = _
  by_cases s : 2 ≤ n
  · have l := Nat.le_of_lt (div_lt_self (Nat.lt_of_lt_of_le (Nat.zero_lt_succ 1) s) (Nat.lt_succ_self 1))
    rw [log2F_fuel n (n / 2) (n / 2) l (Nat.le_refl _)]; rfl
  · rw [if_neg s, if_neg s]
attribute [irreducible] log2

end Nat
