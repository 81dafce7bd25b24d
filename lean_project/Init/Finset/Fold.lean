prelude
import Init.Finset.Powerset
import Init.NumberTheory.Sqrt
/-!
`Init.Finset.Fold`: greatest common divisors, least common multiples and suprema over finite sets;
subtypes of finite types are finite; `Nat.card`; the integer logarithm `Nat.log`.
-/
universe u v
set_option linter.unusedVariables false

/-! ### gcd, lcm -/

namespace Multiset
/-- The least common multiple of all elements, 1 for none. -/
def lcm (s : Multiset ℕ) : ℕ :=
  Quot.lift (fun l => l.foldr Nat.lcm 1) (fun l₁ l₂ h => by
    induction h with
    | nil => rfl
    | cons a _ ih => exact congrArg (Nat.lcm a) ih
    | swap a b l => show Nat.lcm b (Nat.lcm a _) = Nat.lcm a (Nat.lcm b _)
                    rw [← Nat.lcm_assoc, Nat.lcm_comm b a, Nat.lcm_assoc]
    | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂) s
/-- The greatest common divisor of all elements, 0 for none. -/
def gcd (s : Multiset ℕ) : ℕ :=
  Quot.lift (fun l => l.foldr Nat.gcd 0) (fun l₁ l₂ h => by
    induction h with
    | nil => rfl
    | cons a _ ih => exact congrArg (Nat.gcd a) ih
    | swap a b l => exact Nat.gcd_left_comm b a _
    | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂) s
theorem lcm_dvd {s : Multiset ℕ} {n : ℕ} : s.lcm ∣ n ↔ ∀ a, a ∈ s → a ∣ n := by
  induction s using ind with
  | h l =>
    show l.foldr Nat.lcm 1 ∣ n ↔ ∀ a, a ∈ l → a ∣ n
    induction l with
    | nil => exact ⟨fun _ a h => (List.not_mem_nil h).elim, fun _ => Nat.one_dvd n⟩
    | cons a l ih =>
      show Nat.lcm a (l.foldr Nat.lcm 1) ∣ n ↔ _
      rw [Nat.lcm_dvd_iff, ih, List.forall_mem_cons]
theorem dvd_gcd {s : Multiset ℕ} {n : ℕ} : n ∣ s.gcd ↔ ∀ a, a ∈ s → n ∣ a := by
  induction s using ind with
  | h l =>
    show n ∣ l.foldr Nat.gcd 0 ↔ ∀ a, a ∈ l → n ∣ a
    induction l with
    | nil => exact ⟨fun _ a h => (List.not_mem_nil h).elim, fun _ => Nat.dvd_zero n⟩
    | cons a l ih =>
      show n ∣ Nat.gcd a (l.foldr Nat.gcd 0) ↔ _
      rw [Nat.dvd_gcd_iff, ih, List.forall_mem_cons]
end Multiset
namespace Finset
variable {β : Type v} {s : Finset β} {f : β → ℕ} {n : ℕ}
/-- The least common multiple of `f x` over `s`. -/
def lcm (s : Finset β) (f : β → ℕ) : ℕ := (s.val.map f).lcm
/-- The greatest common divisor of `f x` over `s`. -/
def gcd (s : Finset β) (f : β → ℕ) : ℕ := (s.val.map f).gcd
private theorem forall_mem_map {p : ℕ → Prop} :
    (∀ a, a ∈ s.val.map f → p a) ↔ ∀ b, b ∈ s → p (f b) := by
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.ind with
  | h l =>
    show (∀ a, a ∈ l.map f → p a) ↔ ∀ b, b ∈ l → p (f b)
    exact ⟨fun h b hb => h _ (List.mem_map_of_mem hb), fun h a ha => by
      obtain ⟨b, hb, rfl⟩ := List.mem_map.mp ha
      exact h b hb⟩
theorem lcm_dvd_iff : s.lcm f ∣ n ↔ ∀ b, b ∈ s → f b ∣ n := Multiset.lcm_dvd.trans forall_mem_map
theorem lcm_dvd (h : ∀ b, b ∈ s → f b ∣ n) : s.lcm f ∣ n := lcm_dvd_iff.mpr h
theorem dvd_lcm {b : β} (h : b ∈ s) : f b ∣ s.lcm f := lcm_dvd_iff.mp (Nat.dvd_refl _) b h
theorem dvd_gcd_iff : n ∣ s.gcd f ↔ ∀ b, b ∈ s → n ∣ f b := Multiset.dvd_gcd.trans forall_mem_map
theorem dvd_gcd (h : ∀ b, b ∈ s → n ∣ f b) : n ∣ s.gcd f := dvd_gcd_iff.mpr h
theorem gcd_dvd {b : β} (h : b ∈ s) : s.gcd f ∣ f b := dvd_gcd_iff.mp (Nat.dvd_refl _) b h
end Finset

/-! ### Suprema -/

class Bot (α : Type u) where
  bot : α
class Top (α : Type u) where
  top : α
notation "⊥" => Bot.bot
notation "⊤" => Top.top
/-- A least element `⊥`. -/
class OrderBot (α : Type u) [LE α] extends Bot α where
  protected bot_le : ∀ a : α, ⊥ ≤ a
@[simp] theorem bot_le {α : Type u} [LE α] [OrderBot α] {a : α} : ⊥ ≤ a := OrderBot.bot_le a
instance Nat.instOrderBot : OrderBot ℕ where
  bot := 0
  bot_le := Nat.zero_le
@[simp] theorem Nat.bot_eq_zero : (⊥ : ℕ) = 0 := rfl
theorem max_assoc {α : Type u} [LinearOrder α] (a b c : α) : max (max a b) c = max a (max b c) :=
  le_antisymm
    (max_le (max_le (le_max_left _ _) (le_trans (le_max_left b c) (le_max_right _ _)))
      (le_trans (le_max_right b c) (le_max_right _ _)))
    (max_le (le_trans (le_max_left a b) (le_max_left _ _))
      (max_le (le_trans (le_max_right a b) (le_max_left _ _)) (le_max_right _ _)))
theorem max_left_comm {α : Type u} [LinearOrder α] (a b c : α) :
    max a (max b c) = max b (max a c) := by
  rw [← max_assoc, max_comm a b, max_assoc]
namespace Finset
variable {α : Type u} {β : Type v} [LinearOrder α] [OrderBot α] {s : Finset β} {f : β → α} {a : α}
private theorem sup_perm {l₁ l₂ : List α} (h : l₁.Perm l₂) : l₁.foldr max ⊥ = l₂.foldr max ⊥ := by
  induction h with
  | nil => rfl
  | cons a _ ih => exact congrArg (max a) ih
  | swap a b l => exact max_left_comm b a _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
/-- The greatest value of `f` on `s`, `⊥` when `s` is empty. -/
def sup (s : Finset β) (f : β → α) : α :=
  Quot.lift (fun l : List α => l.foldr max ⊥) (fun _ _ => sup_perm) (s.val.map f)
@[simp] theorem sup_empty : (∅ : Finset β).sup f = ⊥ := rfl
@[simp] theorem sup_le_iff : s.sup f ≤ a ↔ ∀ b, b ∈ s → f b ≤ a := by
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.ind with
  | h l =>
    show (l.map f).foldr max ⊥ ≤ a ↔ ∀ b, b ∈ l → f b ≤ a
    clear hs
    induction l with
    | nil => exact ⟨fun _ b h => (List.not_mem_nil h).elim, fun _ => bot_le⟩
    | cons x l ih =>
      show max (f x) ((l.map f).foldr max ⊥) ≤ a ↔ _
      rw [max_le_iff, ih, List.forall_mem_cons]
theorem sup_le (h : ∀ b, b ∈ s → f b ≤ a) : s.sup f ≤ a := sup_le_iff.mpr h
theorem le_sup {b : β} (h : b ∈ s) : f b ≤ s.sup f := sup_le_iff.mp (le_refl _) b h
end Finset

/-! ### Subtypes of finite types -/

namespace Subtype
variable {α : Type u} {p : α → Prop} [DecidablePred p]
/-- The elements of a list that satisfy `p`, with the proof. -/
def list (p : α → Prop) [DecidablePred p] : List α → List {x // p x}
  | [] => []
  | a :: l => if h : p a then ⟨a, h⟩ :: list p l else list p l
private theorem list_cons (a : α) (l : List α) :
    list p (a :: l) = if h : p a then ⟨a, h⟩ :: list p l else list p l := rfl
private theorem list_perm {l₁ l₂ : List α} (h : l₁.Perm l₂) : (list p l₁).Perm (list p l₂) := by
  induction h with
  | nil => exact .nil
  | cons a _ ih =>
    rw [list_cons, list_cons]
    by_cases h : p a
    · rw [dif_pos h, dif_pos h]; exact .cons _ ih
    · rw [dif_neg h, dif_neg h]; exact ih
  | swap a b l =>
    simp only [list_cons]
    by_cases ha : p a <;> by_cases hb : p b
    · rw [dif_pos ha, dif_pos hb, dif_pos hb, dif_pos ha]; exact .swap _ _ _
    · rw [dif_neg hb, dif_pos ha, dif_pos ha, dif_neg hb]; exact List.Perm.refl _
    · rw [dif_pos hb, dif_neg ha, dif_neg ha, dif_pos hb]; exact List.Perm.refl _
    · rw [dif_neg hb, dif_neg ha, dif_neg ha, dif_neg hb]; exact List.Perm.refl _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
private theorem mem_list {l : List α} {x : {x // p x}} : x ∈ list p l ↔ x.val ∈ l := by
  induction l with
  | nil => exact ⟨fun h => (List.not_mem_nil h).elim, fun h => (List.not_mem_nil h).elim⟩
  | cons a l ih =>
    rw [list_cons]
    by_cases h : p a
    · rw [dif_pos h, List.mem_cons, ih, List.mem_cons]
      exact ⟨fun k => k.imp_left fun e => by rw [e], fun k => k.imp_left fun e => by
        cases x; cases e; rfl⟩
    · rw [dif_neg h, ih, List.mem_cons]
      exact ⟨.inr, fun k => k.resolve_left fun e => h (e ▸ x.property)⟩
private theorem nodup_list {l : List α} (h : l.Nodup) : (list p l).Nodup := by
  induction l with
  | nil => exact .nil
  | cons a l ih =>
    rw [List.nodup_cons] at h
    rw [list_cons]
    by_cases k : p a
    · rw [dif_pos k, List.nodup_cons, mem_list]
      exact ⟨h.1, ih h.2⟩
    · rw [dif_neg k]; exact ih h.2
/-- The elements of a finite set that satisfy `p`, with the proof. -/
def finset (p : α → Prop) [DecidablePred p] (s : Finset α) : Finset {x // p x} :=
  ⟨Quot.lift (fun l => Multiset.ofList (list p l)) (fun _ _ h => Multiset.sound (list_perm h)) s.val,
    by obtain ⟨s, hs⟩ := s
       induction s using Multiset.ind with | h l => exact nodup_list hs⟩
theorem mem_finset {s : Finset α} {x : {x // p x}} : x ∈ finset p s ↔ x.val ∈ s := by
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.ind with | h l => exact mem_list
private theorem card_list (l : List α) :
    (list p l).length = (l.filter fun a => decide (p a)).length := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [list_cons, List.filter_cons]
    by_cases h : p a
    · rw [dif_pos h, if_pos (decide_eq_true h), List.length_cons, List.length_cons, ih]
    · rw [dif_neg h, if_neg (by rw [decide_eq_false h]; exact Bool.false_ne_true), ih]
theorem card_finset (s : Finset α) : (finset p s).card = (s.filter p).card := by
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.ind with | h l => exact card_list l
instance fintype (p : α → Prop) [DecidablePred p] [Fintype α] : Fintype {x // p x} where
  elems := finset p Finset.univ
  complete x := mem_finset.mpr (Finset.mem_univ x.val)
end Subtype
theorem Fintype.card_subtype {α : Type u} (p : α → Prop) [DecidablePred p] [Fintype α] :
    Fintype.card {x // p x} = (Finset.univ.filter p).card := Subtype.card_finset _
instance Finset.fintypeCoeSort {α : Type u} [DecidableEq α] (s : Finset α) :
    Fintype {x // x ∈ s} where
  elems := Subtype.finset (· ∈ s) s
  complete x := Subtype.mem_finset.mpr x.property
@[simp] theorem Fintype.card_coe {α : Type u} [DecidableEq α] (s : Finset α) :
    Fintype.card {x // x ∈ s} = s.card := by
  show (Subtype.finset (· ∈ s) s).card = s.card
  rw [Subtype.card_finset]
  congr 1
  exact Finset.filter_true_of_mem fun x hx => hx
open Classical in
/-- The number of elements of a type; 0 for infinite types. -/
protected noncomputable def Nat.card (α : Type u) : ℕ := (Set.univ : Set α).ncard
@[simp] theorem Nat.card_eq_fintype_card {α : Type u} [Fintype α] :
    Nat.card α = Fintype.card α :=
  Set.ncard_eq_card_of_forall Finset.univ fun a => ⟨fun _ => Finset.mem_univ a, fun _ => trivial⟩

/-! ### Logarithm -/

namespace Nat
def logAux (b : ℕ) : ℕ → ℕ → ℕ
  | 0, _ => 0
  | fuel + 1, n => cond (Nat.ble b n) (logAux b fuel (n / b) + 1) 0
/-- The largest `k` with `b ^ k ≤ n`; 0 when `b ≤ 1` or `n = 0`. -/
def log (b n : ℕ) : ℕ := cond (Nat.ble 2 b) (logAux b n n) 0
private theorem logAux_spec {b : ℕ} (hb : 2 ≤ b) : ∀ fuel n, n ≠ 0 → n ≤ fuel →
    b ^ logAux b fuel n ≤ n ∧ n < b ^ (logAux b fuel n + 1) := by
  intro fuel
  induction fuel with
  | zero => intro n h k; omega
  | succ fuel ih =>
    intro n h k
    show b ^ cond (Nat.ble b n) (logAux b fuel (n / b) + 1) 0 ≤ n ∧
      n < b ^ (cond (Nat.ble b n) (logAux b fuel (n / b) + 1) 0 + 1)
    cases e : Nat.ble b n with
    | false =>
      have : n < b := Nat.lt_of_not_le fun l => by
        rw [ble_eq_true_of_le l] at e; exact Bool.noConfusion e
      exact ⟨Nat.pos_of_ne_zero h, by show n < b ^ 1; rw [Nat.pow_one]; exact this⟩
    | true =>
      have le := le_of_ble_eq_true e
      have lt := Nat.div_lt_self (Nat.pos_of_ne_zero h) hb
      obtain ⟨l, u⟩ := ih (n / b) (Nat.ne_of_gt (Nat.div_pos le (by omega))) (by omega)
      show b ^ (logAux b fuel (n / b) + 1) ≤ n ∧ n < b ^ (logAux b fuel (n / b) + 1 + 1)
      exact ⟨(Nat.le_div_iff_mul_le (by omega)).mp l, (Nat.div_lt_iff_lt_mul (by omega)).mp u⟩
theorem pow_log_le_self (b : ℕ) {x : ℕ} (hx : x ≠ 0) : b ^ log b x ≤ x := by
  unfold log
  cases e : Nat.ble 2 b with
  | true => exact (logAux_spec (le_of_ble_eq_true e) x x hx (Nat.le_refl x)).1
  | false => exact Nat.pos_of_ne_zero hx
theorem lt_pow_succ_log_self {b : ℕ} (hb : 1 < b) (x : ℕ) : x < b ^ (log b x + 1) := by
  unfold log
  rw [ble_eq_true_of_le hb]
  rcases Nat.eq_zero_or_pos x with rfl | h
  · exact Nat.pow_pos (by omega)
  · exact (logAux_spec hb x x (Nat.ne_of_gt h) (Nat.le_refl x)).2
theorem log_eq_iff {b m n : ℕ} (hb : 1 < b) (hn : n ≠ 0) :
    log b n = m ↔ b ^ m ≤ n ∧ n < b ^ (m + 1) := by
  constructor
  · rintro rfl
    exact ⟨pow_log_le_self b hn, lt_pow_succ_log_self hb n⟩
  · rintro ⟨l, u⟩
    have h1 := Nat.lt_of_le_of_lt l (lt_pow_succ_log_self hb n)
    have h2 := Nat.lt_of_le_of_lt (pow_log_le_self b hn) u
    rw [Nat.pow_lt_pow_iff_right hb] at h1 h2
    omega
@[simp] theorem log_zero_right (b : ℕ) : log b 0 = 0 := by
  unfold log; cases Nat.ble 2 b <;> rfl
end Nat
