package org.weft.samples.quickstart.report;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.MatchedPair;
import org.weft.matching.eligibility.CandidatePool;

/** What mentoring takes of people: places of mentors, and the hours that pairs share. */
final class TimeSection {
  private static final int BIN_MINUTES = 300;
  private static final int LAST_BIN = 8;

  private final RoundResult result;
  private final CandidatePool pool;

  TimeSection(RoundResult result, CandidatePool pool) {
    this.result = result;
    this.pool = pool;
  }

  View.Load load() {
    Multiset<ParticipantId> taken = HashMultiset.create();
    result.matching().pairs().forEach(pair -> taken.add(pair.mentor()));
    List<View.Seats> seats = new ArrayList<>();
    for (Participant mentor : pool.mentors()) {
      int places = pool.places(mentor);
      if (places > 0) {
        seats.add(new View.Seats(
            Phrases.person(result.cohort(), mentor.id()), taken.count(mentor.id()), places));
      }
    }
    return new View.Load(words(seats), loadCounts(seats), ImmutableList.copyOf(seats));
  }

  private String words(List<View.Seats> seats) {
    int taken = seats.stream().mapToInt(View.Seats::taken).sum();
    int places = seats.stream().mapToInt(View.Seats::places).sum();
    return Phrases.count(seats.size(), "mentor offers", "mentors offer") + " "
        + Phrases.count(places, "place", "places") + "; " + Phrases.count(taken, "is", "are")
        + " taken. The charter allows nobody more than "
        + Phrases.count(result.charter().guardrails().mostPairsPerMentor(), "mentee", "mentees")
        + " and keeps " + result.charter().guardrails().protectedHoursPerMonth()
        + " hours a month free for it.";
  }

  private static ImmutableList<View.Count> loadCounts(List<View.Seats> seats) {
    int most = seats.stream().mapToInt(View.Seats::places).max().orElse(0);
    int[] counts = new int[most + 1];
    seats.forEach(seat -> counts[seat.taken()]++);
    List<String> labels = new ArrayList<>();
    for (int taken = 0; taken <= most; taken++) {
      labels.add(taken == 0 ? "no mentee" : Phrases.count(taken, "mentee", "mentees"));
    }
    return counts(labels, counts);
  }

  View.Overlap overlap() {
    int[] bins = new int[LAST_BIN + 1];
    long least = Long.MAX_VALUE;
    long most = 0;
    for (MatchedPair pair : result.matching().pairs()) {
      long minutes = pool.pair(pair.mentee(), pair.mentor()).sharedMinutesPerWeek();
      bins[(int) Math.min(minutes / BIN_MINUTES, LAST_BIN)]++;
      least = Math.min(least, minutes);
      most = Math.max(most, minutes);
    }
    String words = result.matching().pairs().isEmpty()
        ? "There are no pairs."
        : "Working minutes that the two share in the first week of the cycle: from "
            + Phrases.count(least) + " to " + Phrases.count(most) + ". The charter asks for "
            + result.charter().guardrails().leastSharedMinutesPerWeek() + ".";
    return new View.Overlap(words, counts(binLabels(), bins));
  }

  private static List<String> binLabels() {
    List<String> labels = new ArrayList<>();
    for (int bin = 0; bin <= LAST_BIN; bin++) {
      int from = bin * BIN_MINUTES;
      labels.add(
          bin == LAST_BIN
              ? Phrases.count(from) + " or more"
              : Phrases.count(from) + " to " + Phrases.count(from + BIN_MINUTES - 1L));
    }
    return labels;
  }

  private static ImmutableList<View.Count> counts(List<String> labels, int[] counts) {
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    ImmutableList.Builder<View.Count> bars = ImmutableList.builder();
    for (int i = 0; i < counts.length; i++) {
      bars.add(new View.Count(labels.get(i), counts[i], (int) (100L * counts[i] / most)));
    }
    return bars.build();
  }
}
