package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.List;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/** Refuses terms that contradict themselves; each refusal names who and the way out. */
final class TermChecks {
  private final MatchingProblem problem;

  TermChecks(MatchingProblem problem) {
    this.problem = problem;
  }

  void menteePlaces(int[] places) {
    twoSides("several mentors for a mentee");
    ColumnChecks.sameLength("menteePlaces", places.length, problem.mentees().size());
    for (int i = 0; i < places.length; i++) {
      checkArgument(
          places[i] >= 1,
          "most mentors of %s must be 1 or more but was %s; leave out who needs none now",
          problem.mentees().get(i),
          places[i]);
    }
  }

  void minimums(int[] least) {
    twoSides("minimums");
    ColumnChecks.sameLength("minimums", least.length, problem.mentors().size());
    for (int j = 0; j < least.length; j++) {
      checkArgument(
          least[j] >= 0 && least[j] <= problem.places(j),
          "minimum of %s must lie in 0 to their %s places but was %s; lower it or add places",
          problem.mentors().get(j),
          problem.places(j),
          least[j]);
    }
  }

  void types(ImmutableSetMultimap<ParticipantId, String> types, List<TypeQuota> quotas) {
    twoSides("types");
    types.forEach((mentee, type) -> {
      Components.text(type, "type");
      checkArgument(
          problem.indexOfMentee(mentee).isPresent(),
          "%s has the type %s but is no mentee; add the mentee first",
          mentee,
          type);
    });
    for (int q = 0; q < quotas.size(); q++) {
      TypeQuota quota = quotas.get(q);
      checkArgument(
          problem.indexOfMentor(quota.mentor()).isPresent(),
          "%s has a quota for %s but is no mentor; add the mentor first",
          quota.mentor(),
          quota.type());
      checkArgument(
          q == 0
              || !quotas.get(q - 1).mentor().equals(quota.mentor())
              || !quotas.get(q - 1).type().equals(quota.type()),
          "%s has two quotas for %s; keep one",
          quota.mentor(),
          quota.type());
    }
  }

  void couples(CoupleTerms couples) {
    twoSides("couples");
    couples.check(problem);
  }

  /** Where pairs lie in the table of all pairs, ascending; refuses who is no candidate. */
  long[] cells(Collection<Pairing> pairs) {
    return pairs.stream()
        .map(pair -> problem.isOnePool() ? pair.inOrder() : pair)
        .mapToLong(this::cell)
        .sorted()
        .distinct()
        .toArray();
  }

  private long cell(Pairing pair) {
    int mentee = problem.indexOfMentee(pair.mentee()).orElse(-1);
    int mentor = problem.indexOfMentor(pair.mentor()).orElse(-1);
    checkArgument(
        mentee >= 0 && mentor >= 0 && problem.allows(mentee, mentor),
        "%s is forced but is no candidate; add the candidate",
        pair);
    return (long) mentee * problem.mentors().size() + mentor;
  }

  /** Forced cells in their order; nobody is forced beyond their places. */
  void forced(long[] forced) {
    int[] menteeLoad = new int[problem.mentees().size()];
    int[] mentorLoad = new int[problem.mentors().size()];
    for (long cell : forced) {
      int mentee = (int) (cell / mentorLoad.length);
      int mentor = (int) (cell % mentorLoad.length);
      checkArgument(
          ++menteeLoad[mentee] <= problem.menteePlaces(mentee),
          "%s is forced to have %s mentors but may have %s; force fewer or add places",
          problem.mentees().get(mentee),
          menteeLoad[mentee],
          problem.menteePlaces(mentee));
      checkArgument(
          ++mentorLoad[mentor] <= problem.places(mentor),
          "%s is forced to have %s mentees but has %s places; force fewer or add places",
          problem.mentors().get(mentor),
          mentorLoad[mentor],
          problem.places(mentor));
      checkArgument(
          !problem.isOnePool()
              || menteeLoad[mentor] + mentorLoad[mentor] + menteeLoad[mentee] + mentorLoad[mentee]
                  <= 2,
          "%s or %s is forced into two pairs; force one",
          problem.mentees().get(mentee),
          problem.mentors().get(mentor));
    }
    for (TypeQuota quota : problem.quotas()) {
      long ofType = ForcedPairs.ofType(problem, quota);
      checkArgument(
          ofType <= quota.most(),
          "%s is forced to have %s mentees of type %s but takes at most %s; force fewer",
          quota.mentor(),
          ofType,
          quota.type(),
          quota.most());
    }
  }

  private void twoSides(String what) {
    checkArgument(
        !problem.hasRowsOnDemand(),
        "%s need candidates that are listed but this problem gives rows on demand; call listed() first",
        what);
    checkArgument(
        !problem.isOnePool(),
        "%s need two sides but this problem is one pool of peers; use MatchingProblem.builder()",
        what);
  }
}
