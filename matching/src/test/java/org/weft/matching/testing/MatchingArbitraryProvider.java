package org.weft.matching.testing;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.weft.matching.MatchingRound;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.TieBreak;

/** Makes {@code @ForAll MatchingProblem}, {@code TieBreak} and {@code MatchingRound} work. Found by jqwik itself. */
public final class MatchingArbitraryProvider implements ArbitraryProvider {
  /** Called by the service loader. */
  public MatchingArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return type.isOfType(MatchingProblem.class)
        || type.isOfType(TieBreak.class)
        || type.isOfType(MatchingRound.class);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
    if (type.isOfType(MatchingProblem.class)) {
      return Set.of(ProblemArbitraries.problems());
    }
    return type.isOfType(TieBreak.class)
        ? Set.of(ProblemArbitraries.tieBreaks())
        : Set.of(RoundArbitraries.rounds());
  }
}
