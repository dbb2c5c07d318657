package org.weft.matching.eligibility;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.weft.core.style.Components;

/** A rule made of a quick test and a slower explanation, which is asked only where the test fails. */
record Rule(
    String name,
    Predicate<PossiblePair> test,
    Function<PossiblePair, Ineligibility> explanation,
    boolean mayGiveWay)
    implements EligibilityRule {
  Rule {
    Components.text(name, "Rule.name");
  }

  Rule(
      String name,
      Predicate<PossiblePair> test,
      Function<PossiblePair, Ineligibility> explanation) {
    this(name, test, explanation, true);
  }

  /** A rule that protects somebody's wish and never gives way. */
  static Rule firm(
      String name,
      Predicate<PossiblePair> test,
      Function<PossiblePair, Ineligibility> explanation) {
    return new Rule(name, test, explanation, false);
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
