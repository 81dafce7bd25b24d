prelude
import Init.Grind.Lemmas
import Init.Grind.OrderLemmas
import Init.Grind.Linarith
import Init.Grind.Natural
import Init.Grind.AC
-- Init.Grind.Syntax: `grind`'s syntax, bound to Lean's compiled parsers; the interactive mode
-- (`grind => ..`) has its categories only.  Then the lemmas by which `grind` normalises facts.
set_option genSizeOf false
declare_syntax_cat grind_filter
declare_syntax_cat grind_ref
declare_syntax_cat grind (behavior := both)
@[noinline] def Lean.Parser.Tactic.grindErase : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.grindLemma : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.grindLemmaMin : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.grindParam : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.Parser.Attr.grind : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.Parser.Attr.grind! : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.grind : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.grind_linarith : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.grind_order : Lean.ParserDescr := .mk0

open Lean.Parser.Attr in
attribute [grind_mod_parser]
  grindBwd grindCases grindCasesEager grindDef grindEq grindEqBoth grindEqBwd grindEqRhs grindExt
  grindFunCC grindFwd grindGen grindHom grindHomPred grindInj grindIntro grindLR grindNorm grindRL
  grindSym grindUnfold grindUsr

namespace Lean.Grind
init_grind_norm
  not_and not_or not_ite not_forall not_exists Nat.not_ge_eq Nat.not_le_eq
  |
  not_not ne_eq iff_eq eq_self heq_eq_eq eq_true_eq eq_false_eq not_eq_prop
  not_true_eq_false not_false_eq_true
  true_imp_eq false_imp_eq imp_true_eq imp_false_eq imp_self_eq
  and_true true_and and_false false_and and_assoc
  or_true true_or or_false false_or or_assoc
  ite_true_false ite_false_true cond_eq_ite
  forall_and exists_const exists_or exists_prop exists_and_left exists_and_right
  Bool.not_not
  beq_eq_decide_eq bne_eq_decide_not_eq
  Nat.lt_eq Int.lt_eq ge_eq gt_eq Nat.succ_eq_add_one
end Lean.Grind
