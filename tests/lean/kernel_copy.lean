/-!
Every function that the kernel computes on literals by name, written again under another name, so
that the kernel has to unfold it. Each copy is proved equal to the library's function for all
arguments by induction from defining equations; on variables the kernel computes nothing itself.
-/

namespace Copy

def pred : Nat → Nat
  | .zero => .zero
  | .succ n => n
def add (a : Nat) : Nat → Nat
  | .zero => a
  | .succ b => .succ (add a b)
def sub (a : Nat) : Nat → Nat
  | .zero => a
  | .succ b => pred (sub a b)
def mul (a : Nat) : Nat → Nat
  | .zero => .zero
  | .succ b => add (mul a b) a
def pow (a : Nat) : Nat → Nat
  | .zero => .succ .zero
  | .succ b => mul (pow a b) a
def beq : Nat → Nat → Bool
  | .zero, .zero => true
  | .zero, .succ _ => false
  | .succ _, .zero => false
  | .succ a, .succ b => beq a b
def ble : Nat → Nat → Bool
  | .zero, _ => true
  | .succ _, .zero => false
  | .succ a, .succ b => ble a b
def divF (y : Nat) : Nat → Nat → Nat
  | .zero, _ => .zero
  | .succ f, x => bif ble (.succ .zero) y && ble y x then .succ (divF y f (sub x y)) else .zero
def div (x y : Nat) : Nat := divF y (.succ x) x
def modF (y : Nat) : Nat → Nat → Nat
  | .zero, x => x
  | .succ f, x => bif ble (.succ .zero) y && ble y x then modF y f (sub x y) else x
def mod (x y : Nat) : Nat := modF y (.succ x) x
def gcdF : Nat → Nat → Nat → Nat
  | .zero, _, b => b
  | .succ f, a, b => bif beq a .zero then b else gcdF f (mod b a) a
def gcd (a b : Nat) : Nat := gcdF a a b
def two : Nat := .succ (.succ .zero)
def shiftLeft (a : Nat) : Nat → Nat
  | .zero => a
  | .succ b => mul two (shiftLeft a b)
def shiftRight (a : Nat) : Nat → Nat
  | .zero => a
  | .succ b => div (shiftRight a b) two
def bitwiseF (f : Bool → Bool → Bool) : Nat → Nat → Nat → Nat
  | .zero, _, m => bif f false true then m else .zero
  | .succ k, n, m =>
    bif beq n .zero then (bif f false true then m else .zero)
    else bif beq m .zero then (bif f true false then n else .zero)
    else bif f (beq (mod n two) (.succ .zero)) (beq (mod m two) (.succ .zero))
      then .succ (add (bitwiseF f k (div n two) (div m two)) (bitwiseF f k (div n two) (div m two)))
      else add (bitwiseF f k (div n two) (div m two)) (bitwiseF f k (div n two) (div m two))
def land (n m : Nat) : Nat := bitwiseF and n n m
def lor (n m : Nat) : Nat := bitwiseF or n n m
def xor (n m : Nat) : Nat := bitwiseF (fun a b => not (a.beq b)) n n m
def log2F : Nat → Nat → Nat
  | .zero, _ => .zero
  | .succ k, n => bif ble two n then .succ (log2F k (div n two)) else .zero
def log2 (n : Nat) : Nat := log2F n n

theorem add_eq (a b : Nat) : add a b = Nat.add a b := by
  induction b with
  | zero => rfl
  | succ b ih => exact congrArg Nat.succ ih
theorem pred_eq (a : Nat) : pred a = Nat.pred a := by cases a <;> rfl
theorem sub_eq (a b : Nat) : sub a b = Nat.sub a b := by
  induction b with
  | zero => rfl
  | succ b ih => show pred (sub a b) = Nat.pred (Nat.sub a b); rw [ih, pred_eq]
theorem mul_eq (a b : Nat) : mul a b = Nat.mul a b := by
  induction b with
  | zero => rfl
  | succ b ih => show add (mul a b) a = Nat.add (Nat.mul a b) a; rw [ih, add_eq]
theorem pow_eq (a b : Nat) : pow a b = Nat.pow a b := by
  induction b with
  | zero => rfl
  | succ b ih => show mul (pow a b) a = Nat.mul (Nat.pow a b) a; rw [ih, mul_eq]
theorem beq_eq (a b : Nat) : beq a b = Nat.beq a b := by
  induction a generalizing b with
  | zero => cases b <;> rfl
  | succ a ih => cases b with
    | zero => rfl
    | succ b => exact ih b
theorem ble_eq (a b : Nat) : ble a b = Nat.ble a b := by
  induction a generalizing b with
  | zero => rfl
  | succ a ih => cases b with
    | zero => rfl
    | succ b => exact ih b

theorem bif_eq {c : Bool} {p : Prop} [Decidable p] (h : c = decide p) {α : Type} (a b : α) :
    (bif c then a else b) = if p then a else b := by
  by_cases hp : p
  · rw [h, decide_eq_true hp, if_pos hp]; rfl
  · rw [h, decide_eq_false hp, if_neg hp]; rfl
theorem guard_eq (y x : Nat) : (ble (.succ .zero) y && ble y x) = decide (0 < y ∧ y ≤ x) := by
  rw [ble_eq, ble_eq]; rfl

theorem divF_eq (y f x : Nat) : divF y f x = Nat.divF y f x := by
  induction f generalizing x with
  | zero => rfl
  | succ f ih =>
    show (bif _ then Nat.succ (divF y f (sub x y)) else 0) = if 0 < y ∧ y ≤ x then _ else _
    rw [bif_eq (guard_eq y x), ih, sub_eq]; rfl
theorem div_eq (x y : Nat) : div x y = Nat.div x y := by
  show divF y (x + 1) x = Nat.div x y
  rw [divF_eq]; unfold Nat.div; rfl
theorem modF_eq (y f x : Nat) : modF y f x = Nat.modF y f x := by
  induction f generalizing x with
  | zero => rfl
  | succ f ih =>
    show (bif _ then modF y f (sub x y) else x) = if 0 < y ∧ y ≤ x then _ else _
    rw [bif_eq (guard_eq y x), ih, sub_eq]; rfl
theorem mod_eq (x y : Nat) : mod x y = Nat.mod x y := by
  show modF y (x + 1) x = Nat.mod x y
  rw [modF_eq]; unfold Nat.mod; rfl
theorem isZero_eq (a : Nat) : beq a .zero = decide (a = 0) := by rw [beq_eq]; rfl
theorem gcdF_eq (f a b : Nat) : gcdF f a b = Nat.gcdF f a b := by
  induction f generalizing a b with
  | zero => rfl
  | succ f ih =>
    show (bif beq a .zero then b else gcdF f (mod b a) a) = if a = 0 then _ else _
    rw [bif_eq (isZero_eq a), ih, mod_eq]; rfl
theorem gcd_eq (a b : Nat) : gcd a b = Nat.gcd a b := by
  show gcdF a a b = Nat.gcd a b
  rw [gcdF_eq]; unfold Nat.gcd; rfl
theorem shiftLeft_double (a b : Nat) : Nat.shiftLeft (2 * a) b = 2 * Nat.shiftLeft a b := by
  induction b generalizing a with
  | zero => rfl
  | succ b ih => exact ih (2 * a)
theorem shiftLeft_eq (a b : Nat) : shiftLeft a b = Nat.shiftLeft a b := by
  induction b generalizing a with
  | zero => rfl
  | succ b ih =>
    show mul two (shiftLeft a b) = Nat.shiftLeft (2 * a) b
    rw [ih, mul_eq, shiftLeft_double]; rfl
theorem shiftRight_eq (a b : Nat) : shiftRight a b = Nat.shiftRight a b := by
  induction b with
  | zero => rfl
  | succ b ih =>
    show div (shiftRight a b) two = Nat.shiftRight a b / 2
    rw [ih, div_eq]; rfl
theorem isOdd_eq (n : Nat) : beq (mod n two) (.succ .zero) = decide (n % 2 = 1) := by
  rw [beq_eq, mod_eq]; rfl
theorem bitwiseF_eq (f : Bool → Bool → Bool) (k n m : Nat) :
    bitwiseF f k n m = Nat.bitwiseF f k n m := by
  have half : ∀ n, div n two = n / 2 := fun n => div_eq n 2
  induction k generalizing n m with
  | zero =>
    show (bif f false true then m else 0) = if f false true = true then m else 0
    cases f false true <;> rfl
  | succ k ih =>
    show (bif beq n .zero then (bif f false true then m else 0)
      else bif beq m .zero then (bif f true false then n else 0)
      else bif f _ _ then Nat.succ (add (bitwiseF f k (div n two) (div m two)) _) else add _ _) = _
    rw [bif_eq (isZero_eq n), bif_eq (isZero_eq m), isOdd_eq, isOdd_eq, half, half, ih, add_eq]
    rw [bif_eq (p := f false true = true) (by cases f false true <;> rfl),
      bif_eq (p := f true false = true) (by cases f true false <;> rfl),
      bif_eq (p := f (decide (n % 2 = 1)) (decide (m % 2 = 1)) = true)
        (by cases f (decide (n % 2 = 1)) (decide (m % 2 = 1)) <;> rfl)]
    rfl
theorem bitwise_eq (f : Bool → Bool → Bool) (n m : Nat) : bitwiseF f n n m = Nat.bitwise f n m := by
  rw [bitwiseF_eq]; unfold Nat.bitwise; rfl
theorem land_eq (n m : Nat) : land n m = Nat.land n m := bitwise_eq _ n m
theorem lor_eq (n m : Nat) : lor n m = Nat.lor n m := bitwise_eq _ n m
theorem xor_eq (n m : Nat) : xor n m = Nat.xor n m := bitwise_eq _ n m
theorem log2F_eq (k n : Nat) : log2F k n = Nat.log2F k n := by
  induction k generalizing n with
  | zero => rfl
  | succ k ih =>
    show (bif ble two n then Nat.succ (log2F k (div n two)) else 0) = if 2 ≤ n then _ else _
    rw [bif_eq (p := 2 ≤ n) (by rw [ble_eq]; rfl), ih, div_eq]; rfl
theorem log2_eq (n : Nat) : log2 n = Nat.log2 n := by
  show log2F n n = Nat.log2 n
  rw [log2F_eq]; unfold Nat.log2; rfl

end Copy
