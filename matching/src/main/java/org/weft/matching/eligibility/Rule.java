package org.weft.matching.eligibility;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.weft.core.style.Components;
import org.weft.matching.columns.Closings;
import org.weft.matching.columns.ColumnRule;
import org.weft.matching.columns.People;

/**
 * A rule made of a quick test, a slower explanation, which is asked only where the test fails, and the same test by columns.
 */
record Rule(
    String name,
    Predicate<PossiblePair> test,
    Function<PossiblePair, Ineligibility> explanation,
    ColumnRule columns,
    boolean mayGiveWay)
    implements EligibilityRule, ColumnRule {
  Rule {
    Components.text(name, "Rule.name");
  }

  Rule(
      String name,
      Predicate<PossiblePair> test,
      Function<PossiblePair, Ineligibility> explanation,
      ColumnRule columns) {
    this(name, test, explanation, columns, true);
  }

  /** A rule that protects somebody's wish and never gives way. */
  static Rule firm(
      String name,
      Predicate<PossiblePair> test,
      Function<PossiblePair, Ineligibility> explanation,
      ColumnRule columns) {
    return new Rule(name, test, explanation, columns, false);
  }

  @Override
  public void close(People people, Closings closings) {
    columns.close(people, closings);
  }

  @Override
  public Optional<Ineligibility> objection(PossiblePair pair) {
    return test.test(pair) ? Optional.empty() : Optional.of(explanation.apply(pair));
  }

  @Override
  public boolean allows(PossiblePair pair) {
    return test.test(pair);
  }

  @Override
  public String toString() {
    return name;
  }
}
