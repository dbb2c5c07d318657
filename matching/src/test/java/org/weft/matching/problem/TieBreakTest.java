package org.weft.matching.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;

class TieBreakTest {
  private static final ImmutableList<ParticipantId> FIVE = people("ana", "ben", "eve", "mo", "nia");

  @Provide
  Arbitrary<Set<ParticipantId>> crowd() {
    return Arbitraries.strings()
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(id -> !id.isBlank())
        .map(ParticipantId::of)
        .set()
        .ofMaxSize(30);
  }

  @Property(tries = 300)
  void sortsEverybodyOnceWhateverTheListing(
      @ForAll("crowd") Set<ParticipantId> crowd, @ForAll TieBreak tieBreak, @ForAll Random order) {
    List<ParticipantId> listed = new ArrayList<>(crowd);
    Collections.shuffle(listed, order);
    ImmutableList<ParticipantId> sorted = tieBreak.sort(listed);
    assertThat(sorted).containsExactlyInAnyOrderElementsOf(crowd);
    Collections.shuffle(listed, order);
    assertThat(tieBreak.sort(listed)).isEqualTo(sorted);
  }

  @Property(tries = 300)
  void nobodysPlaceDependsOnWhoElseTakesPart(
      @ForAll("crowd") Set<ParticipantId> crowd, @ForAll TieBreak tieBreak, @ForAll Random random) {
    Set<ParticipantId> some = new HashSet<>(crowd);
    some.removeIf(person -> random.nextBoolean());
    assertThat(tieBreak.sort(some))
        .isEqualTo(tieBreak.sort(crowd).stream().filter(some::contains).toList());
  }

  @Test
  void byIdFollowsTheIds() {
    assertThat(TieBreak.byId().sort(FIVE.reverse())).isEqualTo(FIVE);
  }

  /** Golden values, computed apart with Python from the papers' constants: a stored seed must give the stored order in every version, on every machine. */
  @Test
  void seedsGiveTheSameOrderForEver() {
    assertThat(TieBreak.seeded(0).sort(FIVE)).isEqualTo(people("nia", "eve", "mo", "ben", "ana"));
    assertThat(TieBreak.seeded(7).sort(FIVE)).isEqualTo(people("ben", "mo", "eve", "nia", "ana"));
    assertThat(TieBreak.seeded(-1).sort(FIVE)).isEqualTo(people("ben", "eve", "ana", "mo", "nia"));
  }

  @Test
  void everyOrderOfFourIsDrawnAboutEquallyOften() {
    List<ImmutableList<ParticipantId>> drawn = IntStream.range(0, 2400)
        .mapToObj(seed -> TieBreak.seeded(seed).sort(FIVE.subList(0, 4)))
        .toList();
    assertThat(ImmutableSet.copyOf(drawn)).hasSize(24);
    assertThat(ImmutableSet.copyOf(drawn))
        .allMatch(order -> Math.abs(Collections.frequency(drawn, order) - 100) < 50);
  }

  @Test
  void thoseOnTheListGoFirstInItsOrder() {
    TieBreak waited = TieBreak.first(people("nia", "ben", "nia", "stranger"));
    assertThat(waited.sort(FIVE)).isEqualTo(people("nia", "ben", "ana", "eve", "mo"));
    assertThat(TieBreak.first(ImmutableList.of()).sort(FIVE)).isEqualTo(FIVE);
  }

  @Test
  void missingPeopleAreRefusedByName() {
    assertThatThrownBy(() -> TieBreak.byId().sort(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("people");
  }

  @Test
  void nobodyIsNamedInTheText() {
    assertThat(TieBreak.first(FIVE)).hasToString("TieBreak[first 5 on a list]");
    assertThat(TieBreak.seeded(7)).hasToString("TieBreak[seeded 7]");
  }

  private static ImmutableList<ParticipantId> people(String... ids) {
    return Stream.of(ids).map(ParticipantId::of).collect(ImmutableList.toImmutableList());
  }
}
