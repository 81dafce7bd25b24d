prelude
import Init.Omega.Coeffs
/-!
`Init.Omega.LinearCombo`: a constant plus a linear combination of atoms, with the lemmas by which
`omega` rewrites a term of ℤ to its normal form.
-/

namespace Lean.Omega

structure LinearCombo where
  const : Int
  coeffs : Coeffs

namespace LinearCombo

def eval (lc : LinearCombo) (v : Coeffs) : Int := lc.const + Coeffs.dot lc.coeffs v
def coordinate (i : Nat) : LinearCombo := ⟨0, Coeffs.set .nil i 1⟩
def add (a b : LinearCombo) : LinearCombo := ⟨a.const + b.const, Coeffs.add a.coeffs b.coeffs⟩
instance instAdd : Add LinearCombo := ⟨add⟩
def sub (a b : LinearCombo) : LinearCombo := ⟨a.const - b.const, Coeffs.sub a.coeffs b.coeffs⟩
instance instSub : Sub LinearCombo := ⟨sub⟩
def neg (a : LinearCombo) : LinearCombo := ⟨-a.const, Coeffs.neg a.coeffs⟩
instance instNeg : Neg LinearCombo := ⟨neg⟩
def smul (a : LinearCombo) (i : Int) : LinearCombo := ⟨i * a.const, Coeffs.smul a.coeffs i⟩
def mul (a b : LinearCombo) : LinearCombo :=
  smul a b.const + smul b a.const - ⟨a.const * b.const, .nil⟩

theorem coordinate_eval (i : Nat) (v : Coeffs) : (coordinate i).eval v = Coeffs.get v i := by
  show 0 + Coeffs.dot (Coeffs.set .nil i 1) v = _
  rw [Coeffs.dot_set .nil i 1 v (Nat.zero_le i), Int.one_mul, Int.zero_add]
  exact Int.zero_add _

section
variable {a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 : Int} {t : List Int}
theorem coordinate_eval_0 : (coordinate 0).eval (.ofList (.cons a0 t)) = a0 := coordinate_eval 0 _
theorem coordinate_eval_1 : (coordinate 1).eval (.ofList (.cons a0 (.cons a1 t))) = a1 :=
  coordinate_eval 1 _
theorem coordinate_eval_2 :
    (coordinate 2).eval (.ofList (.cons a0 (.cons a1 (.cons a2 t)))) = a2 := coordinate_eval 2 _
theorem coordinate_eval_3 :
    (coordinate 3).eval (.ofList (.cons a0 (.cons a1 (.cons a2 (.cons a3 t))))) = a3 :=
  coordinate_eval 3 _
theorem coordinate_eval_4 :
    (coordinate 4).eval (.ofList (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 t)))))) = a4 :=
  coordinate_eval 4 _
theorem coordinate_eval_5 :
    (coordinate 5).eval (.ofList (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 t))))))) =
      a5 := coordinate_eval 5 _
theorem coordinate_eval_6 :
    (coordinate 6).eval (.ofList (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5
      (.cons a6 t)))))))) = a6 := coordinate_eval 6 _
theorem coordinate_eval_7 :
    (coordinate 7).eval (.ofList (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5
      (.cons a6 (.cons a7 t))))))))) = a7 := coordinate_eval 7 _
theorem coordinate_eval_8 :
    (coordinate 8).eval (.ofList (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5
      (.cons a6 (.cons a7 (.cons a8 t)))))))))) = a8 := coordinate_eval 8 _
theorem coordinate_eval_9 :
    (coordinate 9).eval (.ofList (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5
      (.cons a6 (.cons a7 (.cons a8 (.cons a9 t))))))))))) = a9 := coordinate_eval 9 _
end

theorem add_eval (l₁ l₂ : LinearCombo) (v : Coeffs) : (l₁ + l₂).eval v = l₁.eval v + l₂.eval v := by
  show l₁.const + l₂.const + Coeffs.dot (Coeffs.add l₁.coeffs l₂.coeffs) v =
    l₁.const + Coeffs.dot l₁.coeffs v + (l₂.const + Coeffs.dot l₂.coeffs v)
  rw [Coeffs.dot_add, Int.add_assoc, Int.add_assoc, Int.add_left_comm l₂.const]

theorem neg_eval (lc : LinearCombo) (v : Coeffs) : (-lc).eval v = -lc.eval v := by
  show -lc.const + Coeffs.dot (Coeffs.neg lc.coeffs) v = -(lc.const + Coeffs.dot lc.coeffs v)
  rw [Coeffs.dot_neg, Int.neg_add]

theorem sub_eval (l₁ l₂ : LinearCombo) (v : Coeffs) : (l₁ - l₂).eval v = l₁.eval v - l₂.eval v := by
  show l₁.const + -l₂.const + Coeffs.dot (Coeffs.sub l₁.coeffs l₂.coeffs) v =
    l₁.const + Coeffs.dot l₁.coeffs v + -(l₂.const + Coeffs.dot l₂.coeffs v)
  rw [Coeffs.dot_sub, Int.neg_add, Int.sub_eq_add_neg, Int.add_assoc, Int.add_assoc,
    Int.add_left_comm (-l₂.const)]

theorem smul_eval (lc : LinearCombo) (i : Int) (v : Coeffs) : (lc.smul i).eval v = i * lc.eval v := by
  show i * lc.const + Coeffs.dot (Coeffs.smul lc.coeffs i) v = i * (lc.const + Coeffs.dot lc.coeffs v)
  rw [Int.mul_add]
  exact congrArg _ (Coeffs.dot_map_mul i lc.coeffs v)

theorem mul_eval (l₁ l₂ : LinearCombo) (v : Coeffs) (w : l₁.coeffs.isZero ∨ l₂.coeffs.isZero) :
    (mul l₁ l₂).eval v = l₁.eval v * l₂.eval v := by
  show (smul l₁ l₂.const + smul l₂ l₁.const - ⟨l₁.const * l₂.const, .nil⟩).eval v = _
  rw [sub_eval, add_eval, smul_eval, smul_eval]
  have c : (eval ⟨l₁.const * l₂.const, .nil⟩ v) = l₁.const * l₂.const := Int.add_zero _
  rw [c]
  cases w with
  | inl h =>
    have e : l₁.eval v = l₁.const := by
      show l₁.const + Coeffs.dot l₁.coeffs v = _
      rw [Coeffs.dot_eq_zero_of_allZero h, Int.add_zero]
    rw [e, Int.mul_comm l₂.const, Int.add_comm, Int.add_sub_cancel]
  | inr h =>
    have e : l₂.eval v = l₂.const := by
      show l₂.const + Coeffs.dot l₂.coeffs v = _
      rw [Coeffs.dot_eq_zero_of_allZero h, Int.add_zero]
    rw [e, Int.add_sub_cancel, Int.mul_comm]

end LinearCombo
end Lean.Omega
