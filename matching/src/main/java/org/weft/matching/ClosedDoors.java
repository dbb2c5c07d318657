package org.weft.matching;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.UnmatchedPerson.Part;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.eligibility.Eligibility;
import org.weft.matching.eligibility.EligibilityRule;
import org.weft.matching.eligibility.Ineligibility;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.scoring.Scoring;

/**
 * For somebody whom the rules leave with nobody: which rule closes how many doors, and which door is nearest to opening.
 *
 * <p>The nearest door has the fewest objections; among those, the best fit, then the smallest id. Doors that a firm rule
 * closes are counted and never proposed. O(partners · rules). Where there are more partners than may be asked, some are,
 * evenly spread over the ids, and the reason says how many.
 */
final class ClosedDoors {
  private final CandidatePool pool;
  private final Eligibility eligibility;
  private final Scoring scoring;
  private final int mostAsked;
  /** Everybody of each part, listed once: a pool lists them anew whenever it is asked. */
  private final ImmutableList<Participant> mentees;

  private final ImmutableList<Participant> mentors;

  ClosedDoors(CandidatePool pool, Eligibility eligibility, Scoring scoring, int mostAsked) {
    this.pool = pool;
    this.eligibility = eligibility;
    this.scoring = scoring;
    this.mostAsked = mostAsked;
    this.mentees = pool.mentees();
    this.mentors = pool.mentors();
  }

  UnmatchedPerson explain(UnmatchedPerson.Builder draft, Participant person, Part part) {
    ImmutableList<Participant> partners = part == Part.MENTEE ? mentors : mentees;
    Tally tally = new Tally(firmRules());
    int asked = Math.min(partners.size(), mostAsked);
    for (int turn = 0; turn < asked; turn++) {
      Participant partner = partners.get((int) ((long) turn * partners.size() / asked));
      if (!partner.id().equals(person.id())) {
        PossiblePair pair = part == Part.MENTEE
            ? pool.pair(person.id(), partner.id())
            : pool.pair(partner.id(), person.id());
        tally.add(partner.id(), eligibility.objections(pair), scoring.points(pair));
      }
    }
    String other = part == Part.MENTEE ? "mentor" : "mentee";
    return draft
        .rules(tally.counts())
        .reason(tally.reason(other, asked < partners.size() ? partners.size() : 0))
        .nearestChange(tally.nearestChange(other))
        .build();
  }

  private ImmutableSet<String> firmRules() {
    return eligibility.rules().stream()
        .filter(rule -> !rule.mayGiveWay())
        .map(EligibilityRule::name)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Counts per rule, and remembers the nearest door. */
  private static final class Tally {
    private final ImmutableSet<String> firm;
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private int partners;
    private @Nullable ParticipantId nearest;
    private ImmutableList<Ineligibility> nearestObjections = ImmutableList.of();
    private long nearestPoints;

    Tally(ImmutableSet<String> firm) {
      this.firm = firm;
    }

    void add(ParticipantId partner, ImmutableList<Ineligibility> objections, long points) {
      partners++;
      for (Ineligibility objection : objections) {
        int[] count = counts.computeIfAbsent(objection.rule(), rule -> new int[2]);
        count[0]++;
        count[1] += objections.size() == 1 ? 1 : 0;
      }
      if (objections.stream().noneMatch(objection -> firm.contains(objection.rule()))
          && isNearer(objections.size(), points)) {
        nearest = partner;
        nearestObjections = objections;
        nearestPoints = points;
      }
    }

    private boolean isNearer(int objections, long points) {
      return nearest == null
          || objections < nearestObjections.size()
          || (objections == nearestObjections.size() && points > nearestPoints);
    }

    ImmutableList<RuleCount> counts() {
      return counts.entrySet().stream()
          .map(entry -> new RuleCount(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
          .sorted(Comparator.comparingInt((RuleCount count) -> -count.closed())
              .thenComparing(RuleCount::rule))
          .collect(ImmutableList.toImmutableList());
    }

    /** Names everybody there is where not all were asked. */
    String reason(String other, int all) {
      if (partners == 0) {
        return "there is no " + other + " to meet";
      }
      String none = all > 0
          ? UnmatchedReasons.people(all, other) + ", of whom " + partners + " were asked about"
          : UnmatchedReasons.people(partners, other);
      return "the rules leave none of " + none + ": "
          + counts().stream()
              .map(count -> count.rule() + " closes " + count.closed())
              .collect(joining(", "));
    }

    String nearestChange(String other) {
      if (nearest == null) {
        return "win another " + other + " for the program";
      }
      return nearestObjections.stream().map(Ineligibility::wayOut).collect(joining(", and "))
          + "; then they could meet " + nearest + " (fit " + UnmatchedReasons.fit(nearestPoints)
          + ")";
    }
  }
}
