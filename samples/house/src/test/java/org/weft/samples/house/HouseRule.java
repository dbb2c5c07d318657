package org.weft.samples.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One rule of the house each, with the classes below {@code violation} that must break it.
 *
 * <p>A rule is a function of the root package, so that the very rule that guards the libraries is seen to bite.
 */
enum HouseRule {
  PACKAGES_HAVE_NO_CYCLES(CompanyRules::noPackageCycles, "core.loop.Here", "core.loop.there.There"),
  CORE_STANDS_ALONE(CompanyRules::coreStandsAlone, "core.KnowsMatching", "core.KnowsAssertJ"),
  MATCHING_KNOWS_CORE_ONLY(CompanyRules::matchingKnowsCoreOnly, "matching.KnowsMetrics"),
  METRICS_KNOWS_CORE_ONLY(CompanyRules::metricsKnowsCoreOnly, "metrics.KnowsMatching"),
  LIBRARIES_IGNORE_SAMPLES(CompanyRules::librariesIgnoreSamples, "metrics.KnowsSamples"),

  NO_INPUT_OR_OUTPUT(Outside.INPUT_AND_OUTPUT, "core.outside.ReadsAndWrites"),
  NO_REFLECTION(Outside.REFLECTION, "core.outside.Reflects"),
  NO_THREADS(Outside.THREADS, "core.outside.StartsThreads"),
  NO_UNSEEDED_CHANCE(Outside.CHANCE, "core.outside.RollsDice"),
  NO_ORDER_BY_CHANCE(Outside.ORDER_BY_CHANCE, "core.outside.IteratesByChance"),
  NO_CLOCK(Outside.CLOCK, "core.outside.ReadsClock", "core.outside.RefersToClock"),
  NO_DEFAULTS_OF_THE_MACHINE(Outside.DEFAULTS, "core.outside.AsksTheMachine"),

  PUBLIC_SIGNATURES_NAME_NOTHING_HIDDEN(
      FaceRules::isShown,
      FaceRules::leaks,
      "matching.LeaksKernel",
      "matching.LeaksThroughGenerics",
      "matching.LeaksParent",
      "matching.LeaksSecret"),
  PUBLIC_TYPES_ARE_CLOSED(FaceRules::isShown, FaceRules::openEnds, "matching.OpenToSubclasses"),
  PUBLIC_TYPES_HAVE_FACTORIES(
      FaceRules::isShown,
      FaceRules::publicConstructors,
      "matching.ConstructedByAnyone",
      "matching.ConstructedByDefault"),
  RECORDS_HAVE_NO_PROPERTIES_BUT_THEIR_COMPONENTS(
      JavaClass::isRecord,
      FaceRules::properties,
      "core.mapped.HidesAComponent",
      "core.mapped.ShowsABean",
      "core.mapped.ShowsByAccident",
      "core.mapped.InheritsAProperty"),
  PACKAGES_ARE_NULL_MARKED(type -> true, FaceRules::unmarkedPackages, "core.unmarked.MayBeNull"),
  NAMES_SAY_WHAT_THINGS_ARE(
      type -> true,
      FaceRules::emptyNames,
      "core.naming.CohortImpl",
      "core.naming.CohortUtil",
      "core.naming.CohortUtils",
      "core.naming.CohortHelper",
      "core.naming.CohortManager",
      "core.naming.CohortData",
      "core.naming.CohortInfo");

  private final Function<String, ArchRule> rule;
  private final ImmutableList<String> brokenBy;

  HouseRule(Function<String, ArchRule> rule, String... brokenBy) {
    this.rule = rule;
    this.brokenBy = ImmutableList.copyOf(brokenBy);
  }

  HouseRule(Outside outside, String... brokenBy) {
    this(
        root -> classes()
            .that()
            .resideInAnyPackage(CompanyRules.libraries(root))
            .should(outside.untouched())
            .allowEmptyShould(true),
        brokenBy);
  }

  HouseRule(
      Predicate<JavaClass> subjects,
      Function<JavaClass, Stream<String>> faults,
      String... brokenBy) {
    this(
        root -> classes()
            .that()
            .resideInAnyPackage(CompanyRules.libraries(root))
            .and(DescribedPredicate.describe("are looked at", subjects))
            .should(haveNo(faults))
            .allowEmptyShould(true),
        brokenBy);
  }

  /** This rule for the libraries below a root package. */
  ArchRule below(String root) {
    return rule.apply(root).as(name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  /** The classes below {@code violation} that break it, relative to that package. */
  ImmutableList<String> brokenBy() {
    return brokenBy;
  }

  private static ArchCondition<JavaClass> haveNo(Function<JavaClass, Stream<String>> faults) {
    return new ArchCondition<>("have no fault") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        faults.apply(type).forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
      }
    };
  }
}
