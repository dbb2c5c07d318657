package org.weft.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.program.FormatKind;

class PairHistoryLawsTest {
  private static final ParticipantId ANA = ParticipantId.of("p-1");
  private static final ParticipantId BEN = ParticipantId.of("p-2");
  private static final ParticipantId CLEO = ParticipantId.of("p-former");
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  @Provide
  Arbitrary<ParticipantId> people() {
    return Arbitraries.of(ANA, BEN, CLEO);
  }

  private static PastPair pair(ParticipantId mentor, ParticipantId mentee, LocalDate end) {
    return PastPair.builder()
        .mentor(mentor)
        .mentee(mentee)
        .format(FormatKind.ONE_TO_ONE)
        .start(MAY)
        .end(end)
        .ending(PairEnding.COMPLETED_AT_TERM)
        .build();
  }

  @Property
  void howAPairEndedNeverShowsInText(@ForAll PairHistory history, @ForAll PairEnding ending) {
    assertThat(history).hasToString("PairHistory[" + history.pairs().size() + " pairs]");
    for (PastPair pair : history.pairs()) {
      assertThat(pair.withEnding(ending)).hasToString(pair.toString());
    }
  }

  @Property
  void theLastPairEndedNoEarlierThanAnyOther(
      @ForAll PairHistory history,
      @ForAll("people") ParticipantId one,
      @ForAll("people") ParticipantId other) {
    Optional<PastPair> last = history.lastBetween(one, other);
    List<PastPair> met = new ArrayList<>();
    for (PastPair pair : history.pairs()) {
      List<ParticipantId> two = List.of(pair.mentor(), pair.mentee());
      if (!one.equals(other) && two.contains(one) && two.contains(other)) {
        met.add(pair);
      }
    }
    assertThat(last.isPresent()).isEqualTo(!met.isEmpty());
    assertThat(last.stream()).allMatch(met::contains);
    assertThat(last.stream())
        .allMatch(found -> met.stream().noneMatch(p -> p.end().isAfter(found.end())));
    assertThat(history.lastBetween(other, one)).isEqualTo(last);
  }

  @Property
  void theListingOrderNeverShows(
      @ForAll PairHistory history, @ForAll Random random, @ForAll("people") ParticipantId one) {
    List<PastPair> shuffled = new ArrayList<>(history.pairs());
    Collections.shuffle(shuffled, random);
    PairHistory other = new PairHistory(ImmutableList.copyOf(shuffled));
    assertThat(other.lastBetween(one, BEN)).isEqualTo(history.lastBetween(one, BEN));
  }

  @Property
  void everyPairBelongsToItsTwoPeople(@ForAll PairHistory history) {
    int listed =
        history.of(ANA).size() + history.of(BEN).size() + history.of(CLEO).size();
    assertThat(listed).isEqualTo(2 * history.pairs().size());
    assertThat(history.of(ANA))
        .allMatch(pair -> pair.mentor().equals(ANA) || pair.mentee().equals(ANA));
  }

  @Property
  void joinsIsSymmetric(
      @ForAll PastPair pair,
      @ForAll("people") ParticipantId one,
      @ForAll("people") ParticipantId other) {
    assertThat(pair.joins(one, other)).isEqualTo(pair.joins(other, one));
    assertThat(pair.joins(pair.mentee(), pair.mentor())).isTrue();
    assertThat(pair.joins(one, one)).isFalse();
  }

  @Property
  void plusAddsAtTheEnd(@ForAll PairHistory history, @ForAll PastPair pair) {
    PairHistory longer = history.plus(pair);
    assertThat(longer.pairs()).hasSize(history.pairs().size() + 1).endsWith(pair);
    assertThat(longer.pairs().subList(0, history.pairs().size())).isEqualTo(history.pairs());
  }

  @Example
  void theLaterEndWinsInEitherRole() {
    PastPair first = pair(ANA, BEN, MAY.plusDays(30));
    PastPair second = pair(BEN, ANA, MAY.plusDays(60));
    assertThat(PairHistory.of(second, first).lastBetween(ANA, BEN)).contains(second);
    assertThat(PairHistory.empty().lastBetween(ANA, BEN)).isEmpty();
    assertThat(new PairHistory(null)).isEqualTo(PairHistory.empty());
  }

  @Example
  void impossiblePairsAreRefusedWithTheValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pair(ANA, ANA, MAY))
        .withMessage("a pair needs two people but both were p-1; name who met them");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pair(ANA, BEN, MAY.minusDays(1)))
        .withMessageContaining("2026-05-01 to 2026-04-30; swap the dates");
    assertThatIllegalStateException()
        .isThrownBy(() -> PastPair.builder().mentor(ANA).build())
        .withMessageContaining("[mentee, format, start, end, ending]");
  }
}
