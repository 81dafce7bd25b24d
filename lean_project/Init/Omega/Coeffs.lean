prelude
import Init.Int.DivMod
import Init.Nat.Gcd
/-!
`Init.Omega.Coeffs`: coefficient lists of linear combinations, for `omega`.

The compiled `omega` computes with its own code and emits terms over these names; the kernel checks
them by evaluating the definitions here.
-/
set_option linter.unusedSimpArgs false

namespace Lean.Omega

abbrev Coeffs := List Int

namespace Coeffs

abbrev ofList (x : List Int) : Coeffs := x
abbrev toList (x : Coeffs) : List Int := x
def get : Coeffs → Nat → Int
  | .nil, _ => 0
  | .cons a _, 0 => a
  | .cons _ t, Nat.succ n => get t n
def set : Coeffs → Nat → Int → Coeffs
  | .nil, 0, y => .cons y .nil
  | .nil, Nat.succ n, y => .cons 0 (set .nil n y)
  | .cons _ t, 0, y => .cons y t
  | .cons a t, Nat.succ n, y => .cons a (set t n y)
def map (f : Int → Int) : Coeffs → Coeffs
  | .nil => .nil
  | .cons a t => .cons (f a) (map f t)
def dot : Coeffs → Coeffs → Int
  | .nil, _ => 0
  | .cons _ _, .nil => 0
  | .cons a s, .cons b t => a * b + dot s t
def combo (a : Int) : Coeffs → Int → Coeffs → Coeffs
  | .nil, b, ys => map (fun y => b * y) ys
  | .cons x xs, _, .nil => map (fun x => a * x) (.cons x xs)
  | .cons x xs, b, .cons y ys => .cons (a * x + b * y) (combo a xs b ys)
def add : Coeffs → Coeffs → Coeffs
  | .nil, ys => ys
  | .cons x xs, .nil => .cons x xs
  | .cons x xs, .cons y ys => .cons (x + y) (add xs ys)
def neg (x : Coeffs) : Coeffs := map (fun a => -a) x
def sub : Coeffs → Coeffs → Coeffs
  | .nil, ys => neg ys
  | .cons x xs, .nil => .cons x xs
  | .cons x xs, .cons y ys => .cons (x - y) (sub xs ys)
def smul (x : Coeffs) (k : Int) : Coeffs := map (fun a => k * a) x
def sdiv (x : Coeffs) (k : Nat) : Coeffs := map (fun a => a / (k : Int)) x
def gcd : Coeffs → Nat
  | .nil => 0
  | .cons a t => Nat.gcd (Int.natAbs a) (gcd t)
def leading : Coeffs → Int
  | .nil => 0
  | .cons a t => if a = 0 then leading t else a
def allZero : Coeffs → Bool
  | .nil => true
  | .cons a t => if a = 0 then allZero t else false
abbrev isZero (x : Coeffs) : Prop := allZero x = true
def length : Coeffs → Nat
  | .nil => 0
  | .cons _ t => Nat.succ (length t)
def bmod (x : Coeffs) (m : Nat) : Coeffs := map (fun a => Int.bmod a m) x
def bmod_dot_sub_dot_bmod (m : Nat) (a b : Coeffs) : Int := Int.bmod (dot a b) m - dot (bmod a m) b

/-! ### The value of a list at a list of atoms -/

theorem dot_nil (xs : Coeffs) : dot xs .nil = 0 := by cases xs <;> rfl

theorem dot_cons (a : Int) (s : Coeffs) (b : Int) (t : Coeffs) :
    dot (.cons a s) (.cons b t) = a * b + dot s t := rfl

/-- A map that commutes with the operations of `dot` commutes with `dot`. -/
theorem dot_map (f : Int → Int) (f0 : f 0 = 0) (fadd : ∀ a b, f (a + b) = f a + f b)
    (fmul : ∀ a b, f a * b = f (a * b)) (xs v : Coeffs) : dot (map f xs) v = f (dot xs v) := by
  induction xs generalizing v with
  | nil => exact f0.symm
  | cons a s ih => cases v with
    | nil => exact f0.symm
    | cons b t => show f a * b + dot (map f s) t = f (a * b + dot s t); rw [fadd, fmul, ih]
theorem dot_map_mul (k : Int) (xs v : Coeffs) : dot (map (fun a => k * a) xs) v = k * dot xs v :=
  dot_map _ (Int.mul_zero k) (Int.mul_add k) (Int.mul_assoc k) xs v
theorem dot_neg (xs v : Coeffs) : dot (neg xs) v = -dot xs v :=
  dot_map _ rfl (fun _ _ => Int.neg_add) Int.neg_mul xs v

theorem dot_add (xs ys v : Coeffs) : dot (add xs ys) v = dot xs v + dot ys v := by
  induction xs generalizing ys v with
  | nil => exact (Int.zero_add _).symm
  | cons a s ih => cases ys with
    | nil => exact (Int.add_zero _).symm
    | cons b t => cases v with
      | nil => rfl
      | cons c u =>
        show (a + b) * c + dot (add s t) u = (a * c + dot s u) + (b * c + dot t u)
        rw [ih, Int.add_mul]
        simp only [Int.add_assoc, Int.add_comm, Int.add_left_comm]

theorem dot_sub (xs ys v : Coeffs) : dot (sub xs ys) v = dot xs v - dot ys v := by
  induction xs generalizing ys v with
  | nil => show dot (neg ys) v = 0 - dot ys v; rw [dot_neg, Int.zero_sub]
  | cons a s ih => cases ys with
    | nil => exact (Int.sub_zero _).symm
    | cons b t => cases v with
      | nil => rfl
      | cons c u =>
        show (a - b) * c + dot (sub s t) u = (a * c + dot s u) + -(b * c + dot t u)
        rw [ih, Int.sub_mul, Int.neg_add, Int.sub_eq_add_neg, Int.sub_eq_add_neg]
        simp only [Int.add_assoc, Int.add_comm, Int.add_left_comm]

theorem dot_combo (a : Int) (xs : Coeffs) (b : Int) (ys v : Coeffs) :
    dot (combo a xs b ys) v = a * dot xs v + b * dot ys v := by
  induction xs generalizing ys v with
  | nil =>
    show dot (map (fun y => b * y) ys) v = a * 0 + b * dot ys v
    rw [dot_map_mul, Int.mul_zero, Int.zero_add]
  | cons x s ih => cases ys with
    | nil =>
      show dot (map (fun x => a * x) (.cons x s)) v = a * dot (.cons x s) v + b * 0
      rw [dot_map_mul, Int.mul_zero, Int.add_zero]
    | cons y t => cases v with
      | nil => show 0 = a * 0 + b * 0; rw [Int.mul_zero, Int.mul_zero]; rfl
      | cons c u =>
        show (a * x + b * y) * c + dot (combo a s b t) u = a * (x * c + dot s u) + b * (y * c + dot t u)
        rw [ih, Int.add_mul, Int.mul_add, Int.mul_add, Int.mul_assoc, Int.mul_assoc]
        simp only [Int.add_assoc, Int.add_comm, Int.add_left_comm]

theorem get_nil (i : Nat) : get .nil i = 0 := by cases i <;> rfl

theorem dot_set (xs : Coeffs) (i : Nat) (y : Int) (v : Coeffs) (h : length xs ≤ i) :
    dot (set xs i y) v = dot xs v + y * get v i := by
  induction i generalizing xs v with
  | zero =>
    cases xs with
    | nil => cases v with
      | nil => show (0 : Int) = 0 + y * 0; rw [Int.mul_zero]; rfl
      | cons b t =>
        show y * b + 0 = 0 + y * b
        rw [Int.add_zero, Int.zero_add]
    | cons a s => exact (Nat.not_succ_le_zero _ h).elim
  | succ i ih =>
    cases xs with
    | nil => cases v with
      | nil => show (0 : Int) = 0 + y * 0; rw [Int.mul_zero]; rfl
      | cons b t =>
        show 0 * b + dot (set .nil i y) t = 0 + y * get t i
        rw [ih .nil t (Nat.zero_le i), Int.zero_mul, Int.zero_add]; rfl
    | cons a s => cases v with
      | nil => show (0 : Int) = 0 + y * 0; rw [Int.mul_zero]; rfl
      | cons b t =>
        show a * b + dot (set s i y) t = a * b + dot s t + y * get t i
        rw [ih s t (Nat.le_of_succ_le_succ h), Int.add_assoc]

theorem dot_eq_zero_of_allZero {xs : Coeffs} (h : allZero xs = true) (v : Coeffs) : dot xs v = 0 := by
  induction xs generalizing v with
  | nil => rfl
  | cons a s ih =>
    cases v with
    | nil => rfl
    | cons b t =>
      by_cases z : a = 0
      · have h : (if a = 0 then allZero s else false) = true := h
        rw [if_pos z] at h
        rw [dot_cons, z, Int.zero_mul, ih h]; rfl
      · have h : (if a = 0 then allZero s else false) = true := h
        rw [if_neg z] at h; contradiction

theorem dvd_dot_bmod_sub (m : Nat) (xs v : Coeffs) : (m : Int) ∣ dot (bmod xs m) v - dot xs v := by
  induction xs generalizing v with
  | nil => exact ⟨0, by rw [Int.mul_zero]; rfl⟩
  | cons a s ih => cases v with
    | nil => exact ⟨0, by rw [Int.mul_zero]; rfl⟩
    | cons b t =>
      have h := Int.dvd_add (Int.dvd_mul_of_dvd_left (Int.dvd_bmod_sub_self a m) b) (ih t)
      have e : (Int.bmod a m - a) * b + (dot (bmod s m) t - dot s t) =
          Int.bmod a m * b + dot (bmod s m) t - (a * b + dot s t) := by
        rw [Int.sub_mul]
        show Int.bmod a m * b + -(a * b) + (dot (bmod s m) t + -dot s t) =
          Int.bmod a m * b + dot (bmod s m) t + -(a * b + dot s t)
        rw [Int.neg_add]
        simp only [Int.add_assoc, Int.add_comm, Int.add_left_comm]
      rw [e] at h; exact h

theorem dvd_bmod_dot_sub_dot_bmod (m : Nat) (a b : Coeffs) :
    (m : Int) ∣ bmod_dot_sub_dot_bmod m a b := by
  have h := Int.dvd_add (Int.dvd_bmod_sub_self (dot a b) m) (Int.dvd_neg_of_dvd (dvd_dot_bmod_sub m a b))
  have e : Int.bmod (dot a b) m - dot a b + -(dot (bmod a m) b - dot a b) =
      Int.bmod (dot a b) m - dot (bmod a m) b := by
    show Int.bmod (dot a b) m + -dot a b + -(dot (bmod a m) b + -dot a b) =
      Int.bmod (dot a b) m + -dot (bmod a m) b
    rw [Int.neg_add, Int.neg_neg, Int.add_assoc, Int.add_left_comm (-dot a b), Int.add_left_neg, Int.add_zero]
  rw [e] at h; exact h

/-! ### Division by the greatest common divisor -/

theorem gcd_cons_dvd_head (a : Int) (t : Coeffs) : ((gcd (.cons a t) : Nat) : Int) ∣ a := by
  obtain ⟨c, e⟩ := Nat.gcd_dvd_left (Int.natAbs a) (gcd t)
  cases a with
  | ofNat n => exact ⟨(c : Int), congrArg Int.ofNat e⟩
  | negSucc n =>
    refine ⟨-(c : Int), ?_⟩
    rw [Int.mul_neg]
    exact congrArg Int.negOfNat e

theorem mul_dot_sdiv (g : Nat) (xs v : Coeffs) (h : g ∣ gcd xs) : (g : Int) * dot (sdiv xs g) v = dot xs v := by
  induction xs generalizing v with
  | nil => exact Int.mul_zero _
  | cons a t ih => cases v with
    | nil => exact Int.mul_zero _
    | cons b u =>
      have ha : (g : Int) ∣ a := by
        obtain ⟨c, e⟩ := h
        obtain ⟨d, f⟩ := gcd_cons_dvd_head a t
        exact ⟨(c : Int) * d, by rw [← Int.mul_assoc, ← Int.natCast_mul, ← e]; exact f⟩
      have ht : g ∣ gcd t := Nat.dvd_trans h (Nat.gcd_dvd_right _ _)
      show (g : Int) * (a / g * b + dot (sdiv t g) u) = a * b + dot t u
      rw [Int.mul_add, ih u ht, ← Int.mul_assoc, Int.mul_ediv_cancel' ha]

theorem dot_eq_zero_of_gcd_eq_zero {xs : Coeffs} (h : gcd xs = 0) (v : Coeffs) : dot xs v = 0 := by
  have e := mul_dot_sdiv 0 xs v (by rw [h]; exact Nat.dvd_refl 0)
  rw [← e]; exact Int.zero_mul _

end Coeffs
end Lean.Omega
