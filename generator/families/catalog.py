"""All problem families."""

from __future__ import annotations

from generator.families.algebra import (
    AdditiveFunction,
    FunctionTwice,
    LinearEquation,
    LinearSolutionExists,
    PiecewiseValue,
    ProductOfSolution,
    ShiftFunction,
    TwoEquations,
    TwoVariableValue,
    UniqueSolution,
)
from generator.families.counting import (
    BothClubs,
    BoundedSearch,
    BoundedSquare,
    ChooseValue,
    CodeCount,
    EitherSquare,
    HandshakeCount,
    Pigeonhole,
)
from generator.families.divisors import (
    CoinPair,
    MultipleOfMultiple,
    MultipleWitness,
    NoSolution,
    ParityWitness,
    PowerWitness,
    SumOfMultiples,
    SumParity,
)
from generator.families.equations import (
    CommonFactor,
    DifferenceFunction,
    DoublingFunction,
    SquareRoots,
    UniqueNatural,
)
from generator.families.family import Family, Split
from generator.families.inequalities import (
    LeastSolution,
    LinearInequality,
    PowerComparison,
    PowerGrowth,
    PowerPositive,
    ProductBound,
    ProductSumBound,
    RecurrenceBound,
    SquareInequality,
)
from generator.families.logic import (
    BeyondBound,
    CarriedProperty,
    EitherValue,
    LargerWitness,
    ReachAll,
    ReachLater,
    ReachPowers,
    StepProperty,
    ThresholdPair,
    WeakerExample,
)
from generator.families.number_theory import (
    ConsecutiveProduct,
    GcdValue,
    LinearResidue,
    PowerResidue,
    ProductParity,
    Remainder,
    SplitDivisor,
    SquareOfResidue,
    SquareResidue,
    SquareResidues,
)
from generator.families.polynomials import (
    ParityOfProduct,
    ProductOfMultiples,
    ProductZero,
    QuadraticRoots,
    QuadraticTerm,
    SquareExpansion,
    SquareOfMultiple,
    SymmetricSum,
)
from generator.families.prealgebra import (
    AgeSum,
    ClockTime,
    NumeralArithmetic,
    PackedLeft,
    RatioSplit,
    SharedBill,
    SumAndDifference,
)
from generator.families.sequences import (
    ArithmeticTerm,
    GeometricTerm,
    RecurrenceMultiple,
    RecurrenceResidue,
    RecurrenceValue,
    TwoStepLine,
    TwoStepPower,
)
from generator.families.sums import (
    AffineSum,
    DivisorCount,
    GeometricSum,
    ResidueCount,
    SumBound,
    SumValue,
)
from generator.families.witnesses import (
    ArithmeticMultiple,
    EvenProduct,
    MultipleBeyond,
    ProductMultiple,
    ShiftedSum,
    SumMultiple,
)

FAMILIES: tuple[Family, ...] = (
    NumeralArithmetic(),
    PackedLeft(),
    RatioSplit(),
    SharedBill(),
    SumAndDifference(),
    LinearSolutionExists(),
    LinearEquation(),
    TwoEquations(),
    FunctionTwice(),
    TwoVariableValue(),
    PiecewiseValue(),
    SquareExpansion(),
    ProductZero(),
    ShiftFunction(),
    Remainder(),
    MultipleWitness(),
    LinearResidue(),
    GcdValue(),
    PowerResidue(),
    MultipleOfMultiple(),
    SumParity(),
    SquareOfMultiple(),
    ParityWitness(),
    NoSolution(),
    SplitDivisor(),
    ProductParity(),
    CodeCount(),
    HandshakeCount(),
    ChooseValue(),
    ResidueCount(),
    Pigeonhole(),
    BoundedSearch(),
    EitherSquare(),
    RecurrenceValue(),
    ArithmeticTerm(),
    SumValue(),
    PowerComparison(),
    LinearInequality(),
    LeastSolution(),
    SquareInequality(),
    PowerPositive(),
    SumBound(),
    ProductBound(),
    ProductSumBound(),
    ThresholdPair(),
    EitherValue(),
    StepProperty(),
    WeakerExample(),
    LargerWitness(),
    ShiftedSum(),
    ProductMultiple(),
    EvenProduct(),
    SumMultiple(),
    ArithmeticMultiple(),
    MultipleBeyond(),
    ReachLater(),
    ReachPowers(),
    CommonFactor(),
    SquareRoots(),
    DifferenceFunction(),
    DoublingFunction(),
    UniqueNatural(),
    SquareResidues(),
    ConsecutiveProduct(),
    TwoStepLine(),
    # frontier
    QuadraticRoots(),
    AdditiveFunction(),
    UniqueSolution(),
    SumOfMultiples(),
    ProductOfMultiples(),
    ParityOfProduct(),
    PowerWitness(),
    CoinPair(),
    SquareResidue(),
    SquareOfResidue(),
    BoundedSquare(),
    QuadraticTerm(),
    AffineSum(),
    GeometricSum(),
    GeometricTerm(),
    RecurrenceResidue(),
    RecurrenceMultiple(),
    TwoStepPower(),
    PowerGrowth(),
    RecurrenceBound(),
    BeyondBound(),
    ReachAll(),
    # unseen
    ProductOfSolution(),
    SymmetricSum(),
    AgeSum(),
    ClockTime(),
    DivisorCount(),
    BothClubs(),
    CarriedProperty(),
)


def by_name(name: str) -> Family:
    """The family called name. Raises KeyError when there is none."""
    for family in FAMILIES:
        if family.name == name:
            return family
    raise KeyError(name)


def by_split(split: Split) -> tuple[Family, ...]:
    """The families of one split, in catalogue order."""
    return tuple(family for family in FAMILIES if family.split is split)
