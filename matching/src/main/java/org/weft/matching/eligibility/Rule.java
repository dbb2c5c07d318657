package org.weft.matching.eligibility;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.weft.core.style.Components;

/** A rule made of a quick test and a slower explanation, which is asked only where the test fails. */
record Rule(
    String name, Predicate<PossiblePair> test, Function<PossiblePair, Ineligibility> explanation)
    implements EligibilityRule {
  Rule {
    Components.text(name, "Rule.name");
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
