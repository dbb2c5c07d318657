package org.weft.samples.cohorts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;

/** Every matching of a small cohort is tried, one by one. */
class PlantedOptimumTest {
  /** All shares of one to four steps are whole twelfths. */
  private static final int TWELFTHS = 12;

  @Property(tries = 60)
  void everyMatchingWithTheLargestTotalCoverHoldsEveryPlantedPair(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 2) int pairs) {
    GeneratedCohort generated = Cohorts.generate(CohortRecipes.planted(8, pairs), Seed.of(seed));
    Search search = new Search(generated.cohort());
    search.from(0, 0);
    assertThat(search.best).isNotEmpty();
    for (Map<ParticipantId, ParticipantId> optimum : search.best) {
      assertThat(generated.planted())
          .allMatch(pair -> pair.mentor().equals(optimum.get(pair.mentee())));
    }
  }

  /** Gives each mentee in turn one mentor with room, or none, and keeps all best totals. */
  private static final class Search {
    private final List<Participant> mentors;
    private final List<Participant> mentees;
    private final int[] room;
    private final Map<ParticipantId, ParticipantId> chosen = new HashMap<>();
    private final List<Map<ParticipantId, ParticipantId>> best = new ArrayList<>();
    private long bestTotal = -1;

    Search(Cohort cohort) {
      mentors = cohort.mentors();
      mentees = cohort.mentees();
      room = mentors.stream().mapToInt(mentor -> mentor.asMentor().pairs()).toArray();
    }

    void from(int mentee, long total) {
      if (mentee == mentees.size()) {
        keep(total);
        return;
      }
      from(mentee + 1, total);
      for (int m = 0; m < room.length; m++) {
        if (room[m] > 0 && !mentors.get(m).equals(mentees.get(mentee))) {
          room[m]--;
          chosen.put(mentees.get(mentee).id(), mentors.get(m).id());
          from(mentee + 1, total + cover(mentors.get(m), mentees.get(mentee)));
          chosen.remove(mentees.get(mentee).id());
          room[m]++;
        }
      }
    }

    private void keep(long total) {
      if (total > bestTotal) {
        best.clear();
        bestTotal = total;
      }
      if (total == bestTotal) {
        best.add(new HashMap<>(chosen));
      }
    }

    private static long cover(Participant mentor, Participant mentee) {
      return mentee.needs().stream()
          .mapToLong(need -> mentor.offers().stream()
              .filter(offer -> offer.skill().equals(need.skill()))
              .mapToLong(offer -> Math.round(need.coveredBy(offer.level()) * TWELFTHS))
              .sum())
          .sum();
    }
  }
}
