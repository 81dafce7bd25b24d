prelude
import Init.Meta
@[app_unexpander Iff] def «_aux_Init_Core___unexpand_Iff_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander Iff] def «_aux_Init_Core___unexpand_Iff_2» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander Ne] def «_aux_Init_Core___unexpand_Ne_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander And] def «_aux_Init_Notation___unexpand_And_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander Dvd.dvd] def «_aux_Init_Notation___unexpand_Dvd_dvd_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander Eq] def «_aux_Init_Notation___unexpand_Eq_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander Function.comp] def «_aux_Init_Notation___unexpand_Function_comp_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander GE.ge] def «_aux_Init_Notation___unexpand_GE_ge_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander GE.ge] def «_aux_Init_Notation___unexpand_GE_ge_2» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander GT.gt] def «_aux_Init_Notation___unexpand_GT_gt_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander HAdd.hAdd] def «_aux_Init_Notation___unexpand_HAdd_hAdd_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander HDiv.hDiv] def «_aux_Init_Notation___unexpand_HDiv_hDiv_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander HEq] def «_aux_Init_Notation___unexpand_HEq_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander HMod.hMod] def «_aux_Init_Notation___unexpand_HMod_hMod_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander HMul.hMul] def «_aux_Init_Notation___unexpand_HMul_hMul_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander HPow.hPow] def «_aux_Init_Notation___unexpand_HPow_hPow_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander HSub.hSub] def «_aux_Init_Notation___unexpand_HSub_hSub_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander LE.le] def «_aux_Init_Notation___unexpand_LE_le_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander LE.le] def «_aux_Init_Notation___unexpand_LE_le_2» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander LT.lt] def «_aux_Init_Notation___unexpand_LT_lt_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander Membership.mem] def «_aux_Init_Notation___unexpand_Membership_mem_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander Neg.neg] def «_aux_Init_Notation___unexpand_Neg_neg_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander Not] def «_aux_Init_Notation___unexpand_Not_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander Or] def «_aux_Init_Notation___unexpand_Or_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander PProd] def «_aux_Init_Notation___unexpand_PProd_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[app_unexpander Prod] def «_aux_Init_Notation___unexpand_Prod_1» : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[noinline, app_unexpander Exists] def unexpandExists : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[noinline, app_unexpander List.nil] def unexpandListNil : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[noinline, app_unexpander List.cons] def unexpandListCons : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[noinline, app_unexpander List.toArray] def unexpandListToArray : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[noinline, app_unexpander Subtype] def unexpandSubtype : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[noinline, app_unexpander Prod.mk] def unexpandProdMk : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[noinline, app_unexpander ite] def unexpandIte : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
@[noinline, app_unexpander PUnit.unit] def unexpandUnit : Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s
