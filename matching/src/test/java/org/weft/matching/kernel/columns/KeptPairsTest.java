package org.weft.matching.kernel.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Pairs come out sorted, each once, whatever the order in which they were found. */
class KeptPairsTest {
  @Property(tries = 300)
  void everyPairComesOutOnceBySideAndNumber(
      @ForAll @IntRange(min = 1, max = 30) int mentees,
      @ForAll @IntRange(min = 1, max = 30) int mentors,
      @ForAll @IntRange(min = 0, max = 400) int pairs,
      @ForAll long seed) {
    Random random = new Random(seed);
    KeptPairs kept = new KeptPairs();
    Map<Integer, Integer> expected = new TreeMap<>();
    for (int each = 0; each < pairs; each++) {
      int pair = random.nextInt(mentees * mentors);
      expected.put(pair, pair);
      kept.add(pair / mentors, pair % mentors, Points.pack(pair, pair + 1, pair + 2));
    }
    int[] openMentees = random.ints(mentees, 0, mentors).toArray();
    int[] openMentors = random.ints(mentors, 0, mentees).toArray();
    Candidates found = kept.candidates(openMentees, openMentors);
    int c = 0;
    int menteesCut = 0;
    int[] ofMentor = new int[mentors];
    for (int i = 0; i < mentees; i++) {
      assertThat(found.start()[i]).isEqualTo(c);
      int before = c;
      for (int j = 0; j < mentors; j++) {
        int pair = i * mentors + j;
        if (expected.containsKey(pair)) {
          assertThat(found.mentorOf()[c]).isEqualTo(j);
          assertThat(found.points()[c]).isEqualTo(pair);
          assertThat(found.menteePoints()[c]).isEqualTo(pair + 1);
          assertThat(found.mentorPoints()[c++]).isEqualTo(pair + 2);
          ofMentor[j]++;
        }
      }
      menteesCut += c - before < openMentees[i] ? 1 : 0;
    }
    int mentorsCut = 0;
    for (int j = 0; j < mentors; j++) {
      mentorsCut += ofMentor[j] < openMentors[j] ? 1 : 0;
    }
    assertThat(found.start()).hasSize(mentees + 1).endsWith(c);
    assertThat(found.mentorOf()).hasSize(c);
    assertThat(found.menteesCut()).isEqualTo(menteesCut);
    assertThat(found.mentorsCut()).isEqualTo(mentorsCut);
    assertThat(found.possible()).isEqualTo(Arrays.stream(openMentees).sum());
  }
}
