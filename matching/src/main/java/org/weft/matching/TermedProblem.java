package org.weft.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.problem.MatchingProblem;

/** Puts the terms of a round on its problem. */
final class TermedProblem {
  private final CandidatePool pool;
  private final RoundTerms terms;
  private final TermRules rules;

  TermedProblem(CandidatePool pool, RoundTerms terms, TermRules rules) {
    this.pool = pool;
    this.terms = terms;
    this.rules = rules;
  }

  MatchingProblem of(MatchingProblem stated) {
    MatchingProblem problem = stated;
    if (!terms.mostMentors().isEmpty()) {
      problem = problem.withMenteePlaces(menteePlaces(problem));
    }
    if (!terms.minimums().isEmpty()) {
      problem = problem.withMinimums(minimums(problem));
    }
    if (!terms.quotas().isEmpty()) {
      problem = problem.withTypes(terms.types(), terms.quotas());
    }
    if (!terms.couples().isEmpty()) {
      problem = problem.withCouples(terms.couples(), groups());
    }
    return terms.pinned().isEmpty() ? problem : problem.withForced(terms.pinned());
  }

  private int[] menteePlaces(MatchingProblem problem) {
    int most = pool.charter().guardrails().mostPairsPerMentee();
    terms.mostMentors().forEach((mentee, stated) -> {
      checkArgument(
          problem.indexOfMentee(mentee).isPresent(),
          "%s may have %s mentors but looks for none; give them room as a mentee or take it back",
          mentee,
          stated);
      checkArgument(
          stated <= most,
          "most mentors of %s must be 1 to %s, as the charter's guardrail says, but was %s; change the guardrail first",
          mentee,
          most,
          stated);
    });
    return problem.mentees().stream()
        .mapToInt(mentee -> Math.max(1, rules.menteePlaces(mentee)))
        .toArray();
  }

  private int[] minimums(MatchingProblem problem) {
    int[] least = new int[problem.mentors().size()];
    terms.minimums().forEach((mentor, stated) -> {
      int index = problem
          .indexOfMentor(mentor)
          .orElseThrow(() -> new IllegalArgumentException(mentor + " has a minimum of " + stated
              + " mentees but does not mentor; take the minimum back"));
      least[index] = stated;
    });
    return least;
  }

  /** Mentors are in their teams where no group is stated. */
  private Map<ParticipantId, String> groups() {
    return terms.groups().isEmpty()
        ? pool.mentors().stream()
            .collect(ImmutableMap.toImmutableMap(
                Participant::id, mentor -> mentor.team().value()))
        : terms.groups();
  }
}
