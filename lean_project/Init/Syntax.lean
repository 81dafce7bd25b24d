prelude
import Init.SyntaxTypes
set_option genSizeOf false
@[noinline] def Lean.Parser.Attr.extFlat : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.extIff : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindBwd : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindCases : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindCasesEager : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindDef : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindEq : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindEqBoth : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindEqBwd : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindEqRhs : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindExt : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindFunCC : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindFwd : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindGen : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindHom : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindHomPred : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindInj : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindIntro : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindLR : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindMod : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindNorm : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindRL : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindSym : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindUnfold : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.grindUsr : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Attr.normCastLabel : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.Conv.argArg : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.Conv.convSeq : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.Conv.convSeq1Indented : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.Conv.convSeqBracketed : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.Conv.enterArg : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.Conv.enterPattern : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.Conv.occs : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.Conv.occsIndexed : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.Conv.occsWildcard : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.Grind.grindFilter : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.Grind.grindSeq : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.Grind.grindSeq1Indented : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.Grind.grindSeqBracketed : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.Grind.grindStep : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.Grind.thm : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.Grind.thmNs : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.SolveByElim.arg : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.SolveByElim.args : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.SolveByElim.erase : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.SolveByElim.star : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.SolveByElim.using_ : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.anchor : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.bvTypes : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.caseArg : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.clearValueArg : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.clearValueHyp : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.clearValueStar : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.config : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.configItem : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.discharger : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.dsimpArgs : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.dsimpKind : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.dsimpTraceArgsRest : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.elimTarget : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.frameAlt : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.generalizeArg : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.inductionAlt : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.inductionAltLHS : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.inductionAlts : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.invariantAlts : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.invariantCaseAlt : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.invariantDotAlt : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.invariantsKW : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.location : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.locationHyp : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.locationType : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.locationWildcard : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.mcasesPatAlts : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.mrefinePats : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.negConfigItem : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.optConfig : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.posConfigItem : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.rcasesPatLo : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.rcasesPatMed : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.rewrites_forbidden : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.rwRule : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.rwRuleSeq : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.simpAllKind : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.simpAllTraceArgsRest : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.simpArgs : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.simpErase : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.simpLemma : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.simpPost : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.simpPre : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.simpStar : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.simpTraceArgsRest : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.simpaArgsRest : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.simpaUsingBangArgsRest : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.valConfigItem : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.vcAlt : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.Tactic.vcAlts : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.cbvSimprocEval : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.colon : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.colonA : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.colonD : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.colonEq : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.colonEqA : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.colonEqD : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.colonEqR : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.colonEqS : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.colonR : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.colonS : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.equal : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.equalA : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.equalD : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.equalR : Lean.ParserDescr := .mk0
@[noinline] def Lean.Parser.equalS : Lean.ParserDescr := .mk0
@[noinline] def Lean.binderIdent : Lean.ParserDescr := .mk0
@[noinline] def Lean.bracketedExplicitBinders : Lean.ParserDescr := .mk0
@[noinline] def Lean.calcFirstStep : Lean.ParserDescr := .mk0
@[noinline] def Lean.calcStep : Lean.ParserDescr := .mk0
@[noinline] def Lean.calcSteps : Lean.ParserDescr := .mk0
@[noinline] def Lean.cdotTk : Lean.ParserDescr := .mk0
@[noinline] def Lean.deprecatedTypeChanged : Lean.ParserDescr := .mk0
@[noinline] def Lean.explicitBinders : Lean.ParserDescr := .mk0
@[noinline] def Lean.guardMsgsFilter : Lean.ParserDescr := .mk0
@[noinline] def Lean.guardMsgsFilterAction : Lean.ParserDescr := .mk0
@[noinline] def Lean.guardMsgsFilterSeverity : Lean.ParserDescr := .mk0
@[noinline] def Lean.guardMsgsOrdering : Lean.ParserDescr := .mk0
@[noinline] def Lean.guardMsgsOrderingArg : Lean.ParserDescr := .mk0
@[noinline] def Lean.guardMsgsPositions : Lean.ParserDescr := .mk0
@[noinline] def Lean.guardMsgsPositionsArg : Lean.ParserDescr := .mk0
@[noinline] def Lean.guardMsgsSpec : Lean.ParserDescr := .mk0
@[noinline] def Lean.guardMsgsSpecElt : Lean.ParserDescr := .mk0
@[noinline] def Lean.guardMsgsSubstring : Lean.ParserDescr := .mk0
@[noinline] def Lean.guardMsgsWhitespace : Lean.ParserDescr := .mk0
@[noinline] def Lean.guardMsgsWhitespaceArg : Lean.ParserDescr := .mk0
@[noinline] def Lean.reduceConfig : Lean.ParserDescr := .mk0
@[noinline] def Lean.unbracketedExplicitBinders : Lean.ParserDescr := .mk0
@[noinline] def Lean.unifConstraint : Lean.ParserDescr := .mk0
@[noinline] def Lean.unifConstraintElem : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.Attr.coe : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Elab.Tactic.Ext.applyExtTheorem : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Elab.Tactic.Ext.ext : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Elab.Tactic.Ext.tacticExt1___ : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.Parser.Attr.cbvSimprocAttr : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.Parser.Attr.cbvSimprocBuiltinAttr : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.Parser.Attr.cbv_eval : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.Parser.Attr.ext : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.Parser.Attr.method_specs_simp : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.Parser.Attr.norm_cast : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.Parser.Attr.sevalprocAttr : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.Parser.Attr.sevalprocBuiltinAttr : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.Parser.Attr.simp : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.Parser.Attr.simprocAttr : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.Parser.Attr.simprocBuiltinAttr : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.Parser.Attr.spec : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.Parser.Attr.wf_preprocess : Lean.ParserDescr := .mk0
@[noinline, prec_parser] def Lean.Parser.Syntax.addPrec : Lean.TrailingParserDescr := .mk0
@[noinline, prio_parser] def Lean.Parser.Syntax.addPrio : Lean.TrailingParserDescr := .mk0
@[noinline, prec_parser] def Lean.Parser.Syntax.subPrec : Lean.TrailingParserDescr := .mk0
@[noinline, prio_parser] def Lean.Parser.Syntax.subPrio : Lean.TrailingParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.allGoals : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.anyGoals : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.arg : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.«case» : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.case' : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.cbv : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.change : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.clear : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.congr : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.«conv» : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.convApply_ : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.convArgs : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.convConvSeq : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.convDone : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.convErw__ : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.convIntro___ : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.convLeft : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.«convNext__=>_» : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.convRepeat_ : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.convRfl : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.convRight : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.convRw__ : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.convTactic : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.convTrace_state : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.convTry_ : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.«conv_<;>_» : Lean.TrailingParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.«conv·_» : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.delta : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.dsimp : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.dsimpTrace : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.enter : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.ext : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.extractLets : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.failIfSuccess : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.«first» : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.focus : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.fun : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.letToHave : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.lhs : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.liftLets : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.nestedConv : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.nestedTactic : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.nestedTacticCore : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.normCast : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.paren : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.pattern : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.reduce : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.rewrite : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.rhs : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.simp : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.simpMatch : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.simpTrace : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.skip : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.unfold : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.whnf : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.Parser.Tactic.Conv.zeta : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.acNf0 : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.acRfl : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.allGoals : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.anyGoals : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.apply : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.applyAssumption : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.applyRfl : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.applyRules : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.apply? : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.as_aux_lemma : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.assumption : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.attemptAll : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.attemptAllPar : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.bvCheck : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.bvDecide : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.bvNormalize : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.bvTrace : Lean.ParserDescr := .mk0
@[noinline, term_parser] def Lean.Parser.Tactic.by? : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.«case» : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.case' : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.cases : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.cbv : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.change : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.classical : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.clear : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.clearValue : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.congr : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.constructor : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.constructorBang : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.contradiction : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.cutsat : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.dbgTrace : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.decide : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.decide_cbv : Lean.ParserDescr := .mk0
@[noinline, command_parser] def Lean.Parser.Tactic.declareSimpLikeTactic : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.delta : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.done : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.dsimp : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.dsimpAutoUnfold : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.dsimpTrace : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.eqRefl : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.«exact» : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.exact? : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.exposeNames : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.extractLets : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.fail : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.failIfSuccess : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.falseOrByContra : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.«first» : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.firstPar : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.focus : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.funCases : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.funInduction : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.generalize : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.grobner : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.guardExpr : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.guardExprConv : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.guardHyp : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.guardHypConv : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.guardTarget : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.guardTargetConv : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.impossible : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.induction : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.injection : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.injections : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.«intro» : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.intros : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.left : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.letToHave : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.letrec : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.lia : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.liftLets : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.nativeDecide : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.normCast0 : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.normCastAddElim : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.obtain : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.«omega» : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.paren : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.pushCast : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.rcases : Lean.ParserDescr := .mk0
@[noinline, rcasesPat_parser] def Lean.Parser.Tactic.rcasesPat.clear : Lean.ParserDescr := .mk0
@[noinline, rcasesPat_parser] def Lean.Parser.Tactic.rcasesPat.explicit : Lean.ParserDescr := .mk0
@[noinline, rcasesPat_parser] def Lean.Parser.Tactic.rcasesPat.ignore : Lean.ParserDescr := .mk0
@[noinline, rcasesPat_parser] def Lean.Parser.Tactic.rcasesPat.one : Lean.ParserDescr := .mk0
@[noinline, rcasesPat_parser] def Lean.Parser.Tactic.rcasesPat.paren : Lean.ParserDescr := .mk0
@[noinline, rcasesPat_parser] def Lean.Parser.Tactic.rcasesPat.tuple : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.refine : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.refine' : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.rename : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.renameI : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.repeat1' : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.repeat' : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.replace : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.revert : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.rewriteSeq : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.rewrites? : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.right : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.rintro : Lean.ParserDescr := .mk0
@[noinline, rintroPat_parser] def Lean.Parser.Tactic.rintroPat.binder : Lean.ParserDescr := .mk0
@[noinline, rintroPat_parser] def Lean.Parser.Tactic.rintroPat.one : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.rotateLeft : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.rotateRight : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.runTac : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.rwSeq : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.rwa : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.rwaAt : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.rwaAtLegacyLocation : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.«show» : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.showTerm : Lean.ParserDescr := .mk0
@[noinline, term_parser] def Lean.Parser.Tactic.showTermElab : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.simp : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.simpAll : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.simpAllArith : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.simpAllArithBang : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.simpAllAutoUnfold : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.simpAllTrace : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.simpArith : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.simpArithBang : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.simpAutoUnfold : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.simpTrace : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.simpa : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.simpaUsingBang : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.skip : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.sleep : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.solveByElim : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.specialize : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.split : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.subst : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.substEqs : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.substVars : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.symm : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.symmSaturate : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacDepIfThenElse : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacIfThenElse : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticAc_nf_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticAdmit : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticAnd_intros : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticApply_mod_cast_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticAssumption_mod_cast_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticBv_omega : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticDsimp?!_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticErw___ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticExact_mod_cast_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticExfalso : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.«tacticExists_,,» : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticHaveI__ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticHave__ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticHave' : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticInfer_instance : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticIterate____ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticLetI__ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticLet__ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticLet'__ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.«tacticNext_=>_» : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticNofun : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.«tacticNomatch_,,» : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticNorm_cast__ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticRefine_lift_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticRefine_lift'_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticRepeat_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticRfl : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticRfl' : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticRw_mod_cast___ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticSimp_all?!_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticSimp?!_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticSimpa!_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticSimpa!__1 : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticSimpa?_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticSimpa?__1 : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticSimpa?!_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticSimpa?!__1 : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticSorry : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticStop_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticSuffices_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticTrivial : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticTry_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tacticUnhygienic_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.«tactic_<;>_» : Lean.TrailingParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.traceMessage : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.traceState : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tryResult : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tryTrace : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.tryTraceWith : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.unfold : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.withImplicit : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.withReducible : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.withReducibleAndInstances : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.withUnfoldingAll : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.Parser.Tactic.withUnfoldingNone : Lean.ParserDescr := .mk0
@[noinline, binderPred_parser] def Lean.«binderPred∈_» : Lean.ParserDescr := .mk0
@[noinline, binderPred_parser] def Lean.«binderPred∉_» : Lean.ParserDescr := .mk0
@[noinline, binderPred_parser] def Lean.«binderPred≠_» : Lean.ParserDescr := .mk0
@[noinline, binderPred_parser] def Lean.«binderPred≤_» : Lean.ParserDescr := .mk0
@[noinline, binderPred_parser] def Lean.«binderPred≥_» : Lean.ParserDescr := .mk0
@[noinline, binderPred_parser] def Lean.«binderPred⊂_» : Lean.ParserDescr := .mk0
@[noinline, binderPred_parser] def Lean.«binderPred⊃_» : Lean.ParserDescr := .mk0
@[noinline, binderPred_parser] def Lean.«binderPred⊆_» : Lean.ParserDescr := .mk0
@[noinline, binderPred_parser] def Lean.«binderPred⊇_» : Lean.ParserDescr := .mk0
@[noinline, binderPred_parser] def Lean.«binderPred<_» : Lean.ParserDescr := .mk0
@[noinline, binderPred_parser] def Lean.«binderPred>_» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def Lean.byElab : Lean.ParserDescr := .mk0
@[noinline, term_parser] def Lean.«calc» : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.calcTactic : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.cdot : Lean.ParserDescr := .mk0
@[noinline, conv_parser] def Lean.convCalc_ : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.deprecated : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.deprecated_arg : Lean.ParserDescr := .mk0
@[noinline, command_parser] def Lean.guardMsgsCmd : Lean.ParserDescr := .mk0
@[noinline, command_parser] def Lean.reduceCmd : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def Lean.solveTactic : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.suggest_for : Lean.ParserDescr := .mk0
@[noinline, term_parser] def Lean.termEval_prec_ : Lean.ParserDescr := .mk0
@[noinline, term_parser] def Lean.termEval_prio_ : Lean.ParserDescr := .mk0
@[noinline, term_parser] def Lean.termM!_ : Lean.ParserDescr := .mk0
@[noinline, term_parser] def Lean.«termMacro.trace[_]_» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def Lean.«termSatisfies_binder_pred%__» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def Lean.termThrowErrorAt____ : Lean.ParserDescr := .mk0
@[noinline, term_parser] def Lean.termThrowError__ : Lean.ParserDescr := .mk0
@[noinline, term_parser] def Lean.«term_Matches_|» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def Lean.«term∀__,_» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def Lean.«term∃__,_» : Lean.ParserDescr := .mk0
@[noinline, attr_parser] def Lean.univ_out_params : Lean.ParserDescr := .mk0
@[noinline, term_parser] def boolIfThenElse : Lean.ParserDescr := .mk0
@[noinline, term_parser] def coeFunNotation : Lean.ParserDescr := .mk0
@[noinline, term_parser] def coeNotation : Lean.ParserDescr := .mk0
@[noinline, term_parser] def coeSortNotation : Lean.ParserDescr := .mk0
@[noinline, prec_parser] def precArg : Lean.ParserDescr := .mk0
@[noinline, prec_parser] def precLead : Lean.ParserDescr := .mk0
@[noinline, prec_parser] def precMax : Lean.ParserDescr := .mk0
@[noinline, prec_parser] def precMin : Lean.ParserDescr := .mk0
@[noinline, prec_parser] def precMin1 : Lean.ParserDescr := .mk0
@[noinline, prec_parser] def «prec(_)» : Lean.ParserDescr := .mk0
@[noinline, prio_parser] def prioDefault : Lean.ParserDescr := .mk0
@[noinline, prio_parser] def prioHigh : Lean.ParserDescr := .mk0
@[noinline, prio_parser] def prioLow : Lean.ParserDescr := .mk0
@[noinline, prio_parser] def prioMid : Lean.ParserDescr := .mk0
@[noinline, prio_parser] def «prio(_)» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def rawNatLit : Lean.ParserDescr := .mk0
@[noinline, stx_parser] def «stx_*» : Lean.TrailingParserDescr := .mk0
@[noinline, stx_parser] def «stx_+» : Lean.TrailingParserDescr := .mk0
@[noinline, stx_parser] def «stx_,*» : Lean.TrailingParserDescr := .mk0
@[noinline, stx_parser] def «stx_,*,?» : Lean.TrailingParserDescr := .mk0
@[noinline, stx_parser] def «stx_,+» : Lean.TrailingParserDescr := .mk0
@[noinline, stx_parser] def «stx_,+,?» : Lean.TrailingParserDescr := .mk0
@[noinline, stx_parser] def «stx_<|>_» : Lean.TrailingParserDescr := .mk0
@[noinline, stx_parser] def stx_? : Lean.TrailingParserDescr := .mk0
@[noinline, stx_parser] def stx!_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def «tacticBy_cases_:_» : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def tacticClean_wf : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def tacticDecreasing_tactic : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def tacticDecreasing_trivial : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def tacticDecreasing_trivial_pre_omega : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def tacticDecreasing_with_ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def tacticDeriving_LawfulEq_tactic : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def tacticDeriving_LawfulEq_tactic_step : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def tacticFunext___ : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def tacticGet_elem_tactic : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def tacticGet_elem_tactic_extensible : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def tacticGet_elem_tactic_trivial : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def tacticSimp_wf : Lean.ParserDescr := .mk0
@[noinline, tactic_parser] def «tactic∎» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def termDepIfThenElse : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «termExists_,_» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def termIfLet : Lean.ParserDescr := .mk0
@[noinline, term_parser] def termIfThenElse : Lean.ParserDescr := .mk0
@[noinline, term_parser] def termMax_prec : Lean.ParserDescr := .mk0
@[noinline, term_parser] def termPrintln!__ : Lean.ParserDescr := .mk0
@[noinline, term_parser] def termS!_ : Lean.ParserDescr := .mk0
@[noinline, term_parser] def termWithout_expected_type_ : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «term__[_]» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term__[_]_!» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term__[_]_?» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term__[_]'_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_•_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_⁻¹» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_↔_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_∈_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_∉_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_∘_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_∣_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_∧_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_∨_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_∩_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_∪_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_≈_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_≍_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_≠_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_≤_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_≥_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_⊂_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_⊃_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_⊆_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_⊇_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_⊕_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_⊕'_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_!=_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_$__» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_%_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_&&_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_&&&_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_*_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_*>_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_+_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_++_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_-_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_/_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_::_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_<_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_<$>_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_<&&>_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_<&>_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_<*_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_<*>_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_<->_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_<<<_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_<=_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_<=<_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_<|_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_<|>_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_<||>_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_=_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_=<<_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_==_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_>_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_>=_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_>=>_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_>>_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_>>=_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_>>>_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_\_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_^_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_^^^_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_|>_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_||_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_|||_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_×_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_×__1» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «term_×'_» : Lean.TrailingParserDescr := .mk0
@[noinline, term_parser] def «term_×'__1» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «termΣ_,_» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «termΣ'_,_» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «term‹_›» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «term∃_,_» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «term∅» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «term∎» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def term!_ : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «term#[_,]» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «term%[_|_]» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «term-_» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «term[_]» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «term{_:_//_}» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «term{_}» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «term{}» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «term~~~_» : Lean.ParserDescr := .mk0
@[noinline, term_parser] def «term¬_» : Lean.ParserDescr := .mk0
@[macro Lean.Elab.Tactic.Ext.tacticExt1___] def Lean.Elab.Tactic.Ext.«_aux_Init_Ext___macroRules_Lean_Elab_Tactic_Ext_tacticExt1____1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Syntax.addPrec] def Lean.«_aux_Init_Meta___macroRules_Lean_Parser_Syntax_addPrec_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Syntax.addPrio] def Lean.«_aux_Init_Meta___macroRules_Lean_Parser_Syntax_addPrio_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Syntax.subPrec] def Lean.«_aux_Init_Meta___macroRules_Lean_Parser_Syntax_subPrec_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Syntax.subPrio] def Lean.«_aux_Init_Meta___macroRules_Lean_Parser_Syntax_subPrio_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.allGoals] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_allGoals_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.anyGoals] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_anyGoals_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.«case»] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_case_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.case'] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_case'_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.convApply_] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convApply__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.convArgs] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convArgs_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.convDone] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convDone_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.convErw__] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convErw___1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.convIntro___] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convIntro____1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.convLeft] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convLeft_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.«convNext__=>_»] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convNext__=>__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.convRepeat_] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convRepeat__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.convRfl] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convRfl_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.convRight] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convRight_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.convRw__] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convRw___1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.convTrace_state] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convTrace_state_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.convTry_] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convTry__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.«conv_<;>_»] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_conv_<;>__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.«conv·_»] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_conv·__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.failIfSuccess] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_failIfSuccess_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.Conv.focus] def Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_focus_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.by?] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_by?_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.constructorBang] def Lean.Parser.Tactic.«_aux_Init_Meta___macroRules_Lean_Parser_Tactic_constructorBang_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.declareSimpLikeTactic] def Lean.Parser.Tactic.«_aux_Init_Meta___macroRules_Lean_Parser_Tactic_declareSimpLikeTactic_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.letrec] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_letrec_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.rwSeq] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_rwSeq_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.rwaAtLegacyLocation] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_rwaAtLegacyLocation_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.showTermElab] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_showTermElab_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacDepIfThenElse] def Lean.Parser.Tactic.«_aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacDepIfThenElse_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacIfThenElse] def Lean.Parser.Tactic.«_aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacIfThenElse_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticAc_nf_] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticAc_nf__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticAdmit] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticAdmit_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticAnd_intros] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticAnd_intros_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticApply_mod_cast_] def Lean.Parser.Tactic.«_aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacticApply_mod_cast__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticAssumption_mod_cast_] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticAssumption_mod_cast__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticBv_omega] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticBv_omega_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticDsimp?!_] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticDsimp?!__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticErw___] def Lean.Parser.Tactic.«_aux_Init_Meta___macroRules_Lean_Parser_Tactic_tacticErw____1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticExact_mod_cast_] def Lean.Parser.Tactic.«_aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacticExact_mod_cast__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticExfalso] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticExfalso_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.«tacticExists_,,»] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticExists_,,_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticHave'] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticHave'_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticHaveI__] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticHaveI___1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticHave__] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticHave___1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticInfer_instance] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticInfer_instance_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticIterate____] def Lean.Parser.Tactic.«_aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacticIterate_____1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticLet'__] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticLet'___1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticLetI__] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticLetI___1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticLet__] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticLet___1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.«tacticNext_=>_»] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticNext_=>__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticNofun] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticNofun_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.«tacticNomatch_,,»] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticNomatch_,,_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticNorm_cast__] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticNorm_cast___1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticRefine_lift'_] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRefine_lift'__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticRefine_lift_] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRefine_lift__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticRfl] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRfl_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticRfl] def «_aux_Init_Core___macroRules_Lean_Parser_Tactic_tacticRfl_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticRfl] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRfl_2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticRfl] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRfl_3» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticRfl'] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRfl'_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticRw_mod_cast___] def Lean.Parser.Tactic.«_aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacticRw_mod_cast____1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticSimp?!_] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimp?!__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticSimp_all?!_] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimp_all?!__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticSimpa!_] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa!__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticSimpa!__1] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa!__1_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticSimpa?!_] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa?!__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticSimpa?!__1] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa?!__1_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticSimpa?_] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa?__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticSimpa?__1] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa?__1_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticSorry] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSorry_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticStop_] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticStop__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticSuffices_] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSuffices__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticTrivial] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticTrivial] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticTrivial] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_3» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticTrivial] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_4» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticTrivial] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_5» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticTrivial] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_6» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticTry_] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTry__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.tacticUnhygienic_] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticUnhygienic__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.Parser.Tactic.«tactic_<;>_»] def Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tactic_<;>__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.convCalc_] def Lean.«_aux_Init_NotationExtra___macroRules_Lean_convCalc__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.solveTactic] def Lean.«_aux_Init_NotationExtra___macroRules_Lean_solveTactic_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.termEval_prec_] def Lean.«_aux_Init_Meta___macroRules_Lean_termEval_prec__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.termEval_prio_] def Lean.«_aux_Init_Meta___macroRules_Lean_termEval_prio__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.termM!_] def Lean.«_aux_Lean_Message___macroRules_Lean_termM!__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.«termMacro.trace[_]_»] def Lean.«_aux_Init_MacroTrace___macroRules_Lean_termMacro.trace[_]__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.«termSatisfies_binder_pred%__»] def Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.«termSatisfies_binder_pred%__»] def Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.«termSatisfies_binder_pred%__»] def Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___3» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.«termSatisfies_binder_pred%__»] def Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___4» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.«termSatisfies_binder_pred%__»] def Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___5» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.«termSatisfies_binder_pred%__»] def Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___6» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.«termSatisfies_binder_pred%__»] def Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___7» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.«termSatisfies_binder_pred%__»] def Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___8» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.«termSatisfies_binder_pred%__»] def Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___9» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.«termSatisfies_binder_pred%__»] def Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___10» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.«termSatisfies_binder_pred%__»] def Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___11» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.termThrowErrorAt____] def Lean.«_aux_Lean_Exception___macroRules_Lean_termThrowErrorAt_____1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.termThrowError__] def Lean.«_aux_Lean_Exception___macroRules_Lean_termThrowError___1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.«term_Matches_|»] def Lean.«_aux_Init_NotationExtra___macroRules_Lean_term_Matches_|_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.«term∀__,_»] def Lean.«_aux_Init_BinderPredicates___macroRules_Lean_term∀__,__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro Lean.«term∃__,_»] def Lean.«_aux_Init_BinderPredicates___macroRules_Lean_term∃__,__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro boolIfThenElse] def «_aux_Init_Notation___macroRules_boolIfThenElse_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «prec(_)»] def «_aux_Init_Notation___macroRules_prec(_)_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro precArg] def «_aux_Init_Notation___macroRules_precArg_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro precLead] def «_aux_Init_Notation___macroRules_precLead_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro precMax] def «_aux_Init_Notation___macroRules_precMax_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro precMin] def «_aux_Init_Notation___macroRules_precMin_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro precMin1] def «_aux_Init_Notation___macroRules_precMin1_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «prio(_)»] def «_aux_Init_Notation___macroRules_prio(_)_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro prioDefault] def «_aux_Init_Notation___macroRules_prioDefault_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro prioHigh] def «_aux_Init_Notation___macroRules_prioHigh_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro prioLow] def «_aux_Init_Notation___macroRules_prioLow_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro prioMid] def «_aux_Init_Notation___macroRules_prioMid_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro stx!_] def «_aux_Init_Notation___macroRules_stx!__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «stx_*»] def «_aux_Init_Notation___macroRules_stx_*_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «stx_+»] def «_aux_Init_Notation___macroRules_stx_+_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «stx_,*»] def «_aux_Init_Notation___macroRules_stx_,*_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «stx_,*,?»] def «_aux_Init_Notation___macroRules_stx_,*,?_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «stx_,+»] def «_aux_Init_Notation___macroRules_stx_,+_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «stx_,+,?»] def «_aux_Init_Notation___macroRules_stx_,+,?_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «stx_<|>_»] def «_aux_Init_Notation___macroRules_stx_<|>__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro stx_?] def «_aux_Init_Notation___macroRules_stx_?_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «tacticBy_cases_:_»] def «_aux_Init_ByCases___macroRules_tacticBy_cases_:__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «tacticBy_cases_:_»] def «_aux_Init_ByCases___macroRules_tacticBy_cases_:__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticClean_wf] def «_aux_Init_WFTactics___macroRules_tacticClean_wf_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_tactic] def «_aux_Init_WFTactics___macroRules_tacticDecreasing_tactic_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial] def Array.«_aux_Init_Data_Array_Mem___macroRules_tacticDecreasing_trivial_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial] def List.«_aux_Init_Data_List_BasicAux___macroRules_tacticDecreasing_trivial_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial] def Std.«_aux_Init_Data_Iterators_Basic___macroRules_tacticDecreasing_trivial_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial] def String.Legacy.Iterator.«_aux_Init_Data_String_Iterator___macroRules_tacticDecreasing_trivial_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial] def String.«_aux_Init_Data_String_Termination___macroRules_tacticDecreasing_trivial_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial] def «_aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial] def Array.«_aux_Init_Data_Array_Mem___macroRules_tacticDecreasing_trivial_2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial] def Std.«_aux_Init_Data_Iterators_Basic___macroRules_tacticDecreasing_trivial_2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial] def String.Legacy.Iterator.«_aux_Init_Data_String_Iterator___macroRules_tacticDecreasing_trivial_2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial] def String.«_aux_Init_Data_String_Termination___macroRules_tacticDecreasing_trivial_2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial] def «_aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial] def Std.«_aux_Init_Data_Iterators_Basic___macroRules_tacticDecreasing_trivial_3» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial] def String.«_aux_Init_Data_String_Termination___macroRules_tacticDecreasing_trivial_3» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial] def «_aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_3» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial] def Std.«_aux_Init_Data_Iterators_Basic___macroRules_tacticDecreasing_trivial_4» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial] def String.«_aux_Init_Data_String_Termination___macroRules_tacticDecreasing_trivial_4» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial_pre_omega] def «_aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_pre_omega_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial_pre_omega] def «_aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_pre_omega_2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_trivial_pre_omega] def «_aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_pre_omega_3» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDecreasing_with_] def «_aux_Init_WFTactics___macroRules_tacticDecreasing_with__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDeriving_LawfulEq_tactic] def «_aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDeriving_LawfulEq_tactic_step] def «_aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDeriving_LawfulEq_tactic_step] def «_aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDeriving_LawfulEq_tactic_step] def «_aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_3» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDeriving_LawfulEq_tactic_step] def «_aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_4» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDeriving_LawfulEq_tactic_step] def «_aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_5» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticDeriving_LawfulEq_tactic_step] def «_aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_6» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticFunext___] def «_aux_Init_NotationExtra___macroRules_tacticFunext____1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticGet_elem_tactic] def «_aux_Init_Tactics___macroRules_tacticGet_elem_tactic_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticGet_elem_tactic_extensible] def Fin.«_aux_Init_GetElem___macroRules_tacticGet_elem_tactic_extensible_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticGet_elem_tactic_extensible] def Std.«_aux_Init_Data_Range_Polymorphic_Basic___macroRules_tacticGet_elem_tactic_extensible_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticGet_elem_tactic_extensible] def «_aux_Init_Data_Range_Basic___macroRules_tacticGet_elem_tactic_extensible_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticGet_elem_tactic_extensible] def «_aux_Init_Data_Range_Polymorphic_GetElemTactic___macroRules_tacticGet_elem_tactic_extensible_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticGet_elem_tactic_extensible] def «_aux_Init_Tactics___macroRules_tacticGet_elem_tactic_extensible_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticGet_elem_tactic_extensible] def «_aux_Init_Tactics___macroRules_tacticGet_elem_tactic_extensible_2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticGet_elem_tactic_extensible] def «_aux_Init_Tactics___macroRules_tacticGet_elem_tactic_extensible_3» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro tacticSimp_wf] def «_aux_Init_WFTactics___macroRules_tacticSimp_wf_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «tactic∎»] def «_aux_Init_Try___macroRules_tactic∎_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro term!_] def «_aux_Init_Notation___macroRules_term!__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term#[_,]»] def «_aux_Init_Data_Array_Basic___macroRules_term#[_,]_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term%[_|_]»] def «_aux_Init_NotationExtra___macroRules_term%[_|_]_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term-_»] def «_aux_Init_Notation___macroRules_term-__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term-_»] def «_aux_Init_Notation___macroRules_term-__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro termDepIfThenElse] def «_aux_Init_Notation___macroRules_termDepIfThenElse_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «termExists_,_»] def «_aux_Init_NotationExtra___macroRules_termExists_,__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro termIfLet] def «_aux_Init_Notation___macroRules_termIfLet_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro termIfThenElse] def «_aux_Init_Notation___macroRules_termIfThenElse_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro termMax_prec] def «_aux_Init_Notation___macroRules_termMax_prec_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro termPrintln!__] def «_aux_Init_System_IO___macroRules_termPrintln!___1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro termS!_] def «_aux_Init_Data_ToString_Macro___macroRules_termS!__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro termWithout_expected_type_] def «_aux_Init_Notation___macroRules_termWithout_expected_type__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term[_]»] def Lean.«_aux_Init_Data_List_Notation___macroRules_term[_]_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_!=_»] def «_aux_Init_Core___macroRules_term_!=__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_!=_»] def «_aux_Init_Core___macroRules_term_!=__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_$__»] def «_aux_Init_Notation___macroRules_term_$___1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_%_»] def «_aux_Init_Notation___macroRules_term_%__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_%_»] def «_aux_Init_Notation___macroRules_term_%__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_&&&_»] def «_aux_Init_Notation___macroRules_term_&&&__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_&&&_»] def «_aux_Init_Notation___macroRules_term_&&&__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_&&_»] def «_aux_Init_Notation___macroRules_term_&&__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_*>_»] def «_aux_Init_Notation___macroRules_term_*>__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_*_»] def «_aux_Init_Notation___macroRules_term_*__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_*_»] def «_aux_Init_Notation___macroRules_term_*__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_++_»] def «_aux_Init_Notation___macroRules_term_++__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_++_»] def «_aux_Init_Notation___macroRules_term_++__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_+_»] def «_aux_Init_Notation___macroRules_term_+__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_+_»] def «_aux_Init_Notation___macroRules_term_+__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_-_»] def «_aux_Init_Notation___macroRules_term_-__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_-_»] def «_aux_Init_Notation___macroRules_term_-__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_/_»] def «_aux_Init_Notation___macroRules_term_/__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_/_»] def «_aux_Init_Notation___macroRules_term_/__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_::_»] def «_aux_Init_Notation___macroRules_term_::__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_<$>_»] def «_aux_Init_Notation___macroRules_term_<$>__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_<&&>_»] def «_aux_Init_Control_Basic___macroRules_term_<&&>__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_<&>_»] def «_aux_Init_Control_Basic___macroRules_term_<&>__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_<*>_»] def «_aux_Init_Notation___macroRules_term_<*>__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_<*_»] def «_aux_Init_Notation___macroRules_term_<*__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_<->_»] def «_aux_Init_Core___macroRules_term_<->__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_<<<_»] def «_aux_Init_Notation___macroRules_term_<<<__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_<=<_»] def «_aux_Init_Control_Basic___macroRules_term_<=<__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_<=_»] def «_aux_Init_Notation___macroRules_term_<=__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_<=_»] def «_aux_Init_Notation___macroRules_term_<=__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_<_»] def «_aux_Init_Notation___macroRules_term_<__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_<_»] def «_aux_Init_Notation___macroRules_term_<__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_<|>_»] def «_aux_Init_Notation___macroRules_term_<|>__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_<|_»] def «_aux_Init_Notation___macroRules_term_<|__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_<||>_»] def «_aux_Init_Control_Basic___macroRules_term_<||>__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_=<<_»] def «_aux_Init_Control_Basic___macroRules_term_=<<__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_==_»] def «_aux_Init_Notation___macroRules_term_==__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_==_»] def «_aux_Init_Notation___macroRules_term_==__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_=_»] def «_aux_Init_Notation___macroRules_term_=__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_=_»] def «_aux_Init_Notation___macroRules_term_=__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_>=>_»] def «_aux_Init_Control_Basic___macroRules_term_>=>__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_>=_»] def «_aux_Init_Notation___macroRules_term_>=__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_>=_»] def «_aux_Init_Notation___macroRules_term_>=__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_>>=_»] def «_aux_Init_Notation___macroRules_term_>>=__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_>>>_»] def «_aux_Init_Notation___macroRules_term_>>>__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_>>_»] def «_aux_Init_Notation___macroRules_term_>>__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_>_»] def «_aux_Init_Notation___macroRules_term_>__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_>_»] def «_aux_Init_Notation___macroRules_term_>__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_\_»] def «_aux_Init_Core___macroRules_term_\__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_^^^_»] def «_aux_Init_Notation___macroRules_term_^^^__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_^^^_»] def «_aux_Init_Notation___macroRules_term_^^^__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_^_»] def «_aux_Init_Notation___macroRules_term_^__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_^_»] def «_aux_Init_Notation___macroRules_term_^__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term__[_]»] def Std.«_aux_Init_Data_Slice_Notation___macroRules_term__[_]_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term__[_]»] def «_aux_Init_GetElem___macroRules_term__[_]_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term__[_]'_»] def «_aux_Init_GetElem___macroRules_term__[_]'__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term__[_]_!»] def «_aux_Init_GetElem___macroRules_term__[_]_!_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term__[_]_?»] def «_aux_Init_GetElem___macroRules_term__[_]_?_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_|>_»] def «_aux_Init_Notation___macroRules_term_|>__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_||_»] def «_aux_Init_Notation___macroRules_term_||__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_|||_»] def «_aux_Init_Notation___macroRules_term_|||__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_|||_»] def «_aux_Init_Notation___macroRules_term_|||__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_×'_»] def «_aux_Init_Notation___macroRules_term_×'__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_×'__1»] def «_aux_Init_NotationExtra___macroRules_term_×'__1_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_×_»] def «_aux_Init_Notation___macroRules_term_×__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_×__1»] def «_aux_Init_NotationExtra___macroRules_term_×__1_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_•_»] def «_aux_Init_Notation___macroRules_term_•__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_•_»] def «_aux_Init_Notation___macroRules_term_•__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_⁻¹»] def «_aux_Init_Notation___macroRules_term_⁻¹_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_↔_»] def «_aux_Init_Core___macroRules_term_↔__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_∈_»] def «_aux_Init_Notation___macroRules_term_∈__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_∉_»] def «_aux_Init_Notation___macroRules_term_∉__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_∘_»] def «_aux_Init_Notation___macroRules_term_∘__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_∣_»] def «_aux_Init_Notation___macroRules_term_∣__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_∧_»] def «_aux_Init_Notation___macroRules_term_∧__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_∨_»] def «_aux_Init_Notation___macroRules_term_∨__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_∩_»] def «_aux_Init_Core___macroRules_term_∩__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_∪_»] def «_aux_Init_Core___macroRules_term_∪__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_≈_»] def «_aux_Init_Core___macroRules_term_≈__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_≍_»] def «_aux_Init_Notation___macroRules_term_≍__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_≠_»] def «_aux_Init_Core___macroRules_term_≠__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_≠_»] def «_aux_Init_Core___macroRules_term_≠__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_≤_»] def «_aux_Init_Notation___macroRules_term_≤__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_≤_»] def «_aux_Init_Notation___macroRules_term_≤__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_≥_»] def «_aux_Init_Notation___macroRules_term_≥__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_≥_»] def «_aux_Init_Notation___macroRules_term_≥__2» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_⊂_»] def «_aux_Init_Core___macroRules_term_⊂__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_⊃_»] def «_aux_Init_Core___macroRules_term_⊃__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_⊆_»] def «_aux_Init_Core___macroRules_term_⊆__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_⊇_»] def «_aux_Init_Core___macroRules_term_⊇__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_⊕'_»] def «_aux_Init_Core___macroRules_term_⊕'__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term_⊕_»] def «_aux_Init_Core___macroRules_term_⊕__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term{_:_//_}»] def «_aux_Init_Notation___macroRules_term{_:_//_}_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term{_}»] def «_aux_Init_NotationExtra___macroRules_term{_}_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term{}»] def «_aux_Init_Core___macroRules_term{}_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term~~~_»] def «_aux_Init_Notation___macroRules_term~~~__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term¬_»] def «_aux_Init_Notation___macroRules_term¬__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «termΣ'_,_»] def «_aux_Init_NotationExtra___macroRules_termΣ'_,__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «termΣ_,_»] def «_aux_Init_NotationExtra___macroRules_termΣ_,__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term‹_›»] def «_aux_Init_Tactics___macroRules_term‹_›_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term∃_,_»] def «_aux_Init_NotationExtra___macroRules_term∃_,__1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term∅»] def «_aux_Init_Core___macroRules_term∅_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
@[macro «term∎»] def «_aux_Init_Try___macroRules_term∎_1» : Lean.Macro := fun _ _ s => .error .unsupportedSyntax s
