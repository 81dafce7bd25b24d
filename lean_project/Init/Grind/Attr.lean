prelude
import Init.Grind.Syntax
import Init.Set.Basic
import Init.Finset.Interval
import Init.Finset.Lemmas
/-!
`Init.Grind.Attr`: the library's facts that `grind` uses unasked: absolute value, minimum, maximum, and
membership and length of lists and sets; what it splits.
-/

attribute [grind cases eager] And False Empty True PUnit Exists Subtype
attribute [grind cases] Or

attribute [grind =] Nat.max_def Nat.min_def Int.max_def Int.min_def max_def min_def
grind_pattern abs_cases => |a|

attribute [grind =] List.length_nil List.length_cons List.length_append List.length_map List.length_reverse
  List.length_range List.mem_append List.mem_cons List.mem_map List.mem_filter List.mem_reverse List.mem_range
  List.nil_append List.cons_append List.map_nil List.map_cons List.map_append List.sum_nil List.sum_cons
attribute [grind ←] List.not_mem_nil

attribute [grind ext] Finset.ext Set.ext
attribute [grind =] Finset.mem_insert Finset.mem_singleton Finset.mem_union Finset.mem_inter Finset.mem_sdiff
  Finset.mem_erase Finset.mem_filter Finset.mem_range Finset.mem_Icc Finset.mem_Ico Finset.mem_Ioc Finset.mem_Ioo
  Finset.mem_image Finset.mem_product Finset.subset_def
attribute [grind ←] Finset.not_mem_empty
attribute [grind =] Set.mem_setOf_eq Set.mem_insert_iff Set.mem_singleton_iff Set.mem_union Set.mem_inter_iff
  Set.mem_compl_iff Set.mem_image Set.mem_Icc Set.mem_Ico Set.mem_Ioc Set.mem_Ioo Set.subset_def
attribute [grind ←] Set.not_mem_empty Set.mem_univ
