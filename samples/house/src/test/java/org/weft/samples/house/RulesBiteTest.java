package org.weft.samples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RulesBiteTest {
  private static final String ROOT = "org.weft.samples.house.violation";
  private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(ROOT);

  @ParameterizedTest
  @EnumSource
  void everyClassMeantToBreakTheRuleBreaksIt(HouseRule rule) {
    List<String> faults = faults(rule);
    assertThat(rule.brokenBy())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(faults).anyMatch(naming(name).asPredicate()));
  }

  @ParameterizedTest
  @EnumSource
  void aWellBehavedClassBreaksNone(HouseRule rule) {
    assertThat(VIOLATIONS.contain(ROOT + ".core.behaved.WellBehaved")).isTrue();
    assertThat(faults(rule)).noneMatch(fault -> fault.contains(".behaved."));
  }

  @ParameterizedTest
  @EnumSource
  void noPatternIsDead(Outside outside) {
    ImmutableSet<String> touched = VIOLATIONS.stream()
        .filter(type -> type.getPackageName().equals(ROOT + ".core.outside"))
        .flatMap(Outside::touchedBy)
        .collect(ImmutableSet.toImmutableSet());
    assertThat(outside.patterns().map(Pattern::pattern))
        .allSatisfy(
            pattern -> assertThat(touched).as(pattern).anyMatch(name -> name.matches(pattern)));
  }

  /** The whole name, so that CohortUtils does not stand in for CohortUtil. */
  private static Pattern naming(String type) {
    return Pattern.compile(Pattern.quote(ROOT + "." + type) + "\\b");
  }

  private static List<String> faults(HouseRule rule) {
    return rule.below(ROOT).evaluate(VIOLATIONS).getFailureReport().getDetails();
  }
}
