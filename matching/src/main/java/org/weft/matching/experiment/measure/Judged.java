package org.weft.matching.experiment.measure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weft.core.style.Components;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemFeature;

/** What judgments refuse: pairs that are no matching, and problems for which they are not defined. */
final class Judged {
  private Judged() {}

  /** The first thing that is wrong with pairs, whatever is claimed of them. Minimums that are missed are counted, not refused. */
  static Optional<String> flaw(MatchingProblem problem, Collection<Pairing> pairs) {
    Certificate nothing = new Certificate.Unproven("only the pairs are checked");
    MatchingProblem withoutMinimums = problem.features().contains(ProblemFeature.MINIMUMS)
        ? problem.withMinimums(new int[problem.mentors().size()])
        : problem;
    CheckVerdict verdict = CertificateCheck.of(
        withoutMinimums, new Solution("any", Market.inOrder(problem, pairs), nothing));
    return verdict instanceof CheckVerdict.Refuted refuted
        ? Optional.of(refuted.reason())
        : Optional.empty();
  }

  /** The first feature of a problem for which a judgment is not defined. */
  static Optional<ProblemFeature> undefined(
      MatchingProblem problem, List<ProblemFeature> features) {
    return features.stream().filter(problem.features()::contains).findFirst();
  }

  static void checked(
      MatchingProblem problem, Collection<Pairing> pairs, List<ProblemFeature> undefined) {
    Components.required(problem, "problem");
    Components.required(pairs, "pairs");
    @Nullable ProblemFeature feature = undefined(problem, undefined).orElse(null);
    if (feature != null) {
      throw new IllegalArgumentException("this is not defined for " + feature.inWords()
          + ", which the problem asks for; leave it out of the problem");
    }
    Optional<String> flaw = flaw(problem, pairs);
    checkArgument(
        flaw.isEmpty(), "the pairs are no matching: %s; solve the problem again", flaw.orElse(""));
  }
}
