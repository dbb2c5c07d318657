package org.weft.matching.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.Roster;
import org.weft.core.program.Cycle;
import org.weft.core.program.FormatKind;
import org.weft.core.program.MentoringFormat;
import org.weft.matching.MatchingRound;
import org.weft.matching.RoundTerms;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.PeerStrategies;
import org.weft.matching.testing.Pools;
import org.weft.matching.testing.RoundArbitraries;
import org.weft.matching.testing.RoundArbitraries.Setting;

class ExchangeLawsTest {
  private static final WorkingHours HOURS =
      WorkingHours.weekdays(ZoneId.of("Europe/Lisbon"), LocalTime.of(9, 0), LocalTime.of(17, 0));

  /** What a round of exchanges is made of. */
  record Asked(Setting setting, RoundTerms terms) {
    MatchingRound round() {
      return setting.round().on(terms);
    }
  }

  @Provide
  Arbitrary<Asked> asked() {
    Arbitrary<Setting> settings = Combinators.combine(
            RoundArbitraries.settings(),
            Arbitraries.of(FormatKind.RECIPROCAL, FormatKind.PEER),
            Arbitraries.integers().between(0, 4095))
        .as(ExchangeLawsTest::exchanging);
    return settings
        .flatMap(setting -> Arbitraries.oneOf(
                Arbitraries.just(RoundTerms.none()), RoundArbitraries.terms(setting))
            .map(terms -> new Asked(setting, terms.withMostMentors(ImmutableMap.of()))))
        .filter(asked -> asked.round().conflicts().isEmpty()
            && ExchangeRound.of(asked.round()).conflicts().isEmpty());
  }

  /** Most people learn and mentor, in a format in which both learn. */
  private static Setting exchanging(Setting setting, FormatKind kind, int both) {
    MentoringFormat format = MentoringFormat.standard(kind);
    Roster roster = setting.cohort().roster();
    List<Participant> people = new ArrayList<>();
    for (Participant person : roster.participants()) {
      people.add(
          (both >> people.size() & 1) == 0
              ? person
              : person
                  .withHours(HOURS)
                  .withProtectedMentorTime()
                  .withAsMentor(Capacity.pairs(1))
                  .withAsMentee(Capacity.pairs(1)));
    }
    Setting changed = setting.with(roster.withParticipants(people));
    return new Setting(
        changed.cohort(),
        setting.charter().withFormats(format),
        Cycle.starting("Autumn", format, setting.cycle().start()));
  }

  @Provide
  Arbitrary<MatchingStrategy> strategies() {
    return Arbitraries.of(PeerStrategies.all());
  }

  @Property(tries = 80)
  void nobodyVanishes(
      @ForAll("asked") Asked asked, @ForAll("strategies") MatchingStrategy strategy) {
    ExchangeMatching matching = ExchangeRound.of(asked.round()).match(strategy, TieBreak.seeded(7));
    List<ParticipantId> told = new ArrayList<>();
    matching.pairs().forEach(pair -> {
      told.add(pair.first());
      told.add(pair.second());
    });
    matching.unmatched().forEach(each -> told.add(each.person()));
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            asked.setting.cohort().participants().stream().map(Participant::id).toList());
  }

  @Property(tries = 80)
  void certificateHolds(
      @ForAll("asked") Asked asked, @ForAll("strategies") MatchingStrategy strategy) {
    ExchangeRound round = ExchangeRound.of(asked.round());
    assertThat(CertificateCheck.of(
                round.problem(), round.match(strategy, TieBreak.byId()).solution())
            .holds())
        .isTrue();
  }

  @Property(tries = 80)
  void bothDirectionsKeepTheRules(
      @ForAll("asked") Asked asked, @ForAll("strategies") MatchingStrategy strategy) {
    MatchingRound round = asked.round();
    MatchingProblem directed = round.problem();
    for (Exchange pair :
        ExchangeRound.of(round).match(strategy, TieBreak.byId()).pairs()) {
      for (Pairing way : List.of(
          Pairing.of(pair.first(), pair.second()), Pairing.of(pair.second(), pair.first()))) {
        assertThat(round.whyNot(way.mentee(), way.mentor())).isEmpty();
        OptionalInt mentor = directed.indexOfMentor(way.mentor());
        assertThat(directed.places(mentor.orElseThrow())).isPositive();
      }
      assertThat(asked.terms.paused()).doesNotContain(pair.first(), pair.second());
    }
  }

  @Property(tries = 80)
  void pinnedPairsExchange(
      @ForAll("asked") Asked asked, @ForAll("strategies") MatchingStrategy strategy) {
    ExchangeMatching matching = ExchangeRound.of(asked.round()).match(strategy, TieBreak.byId());
    if (matching.certificate() instanceof Impossible) {
      return;
    }
    for (Pairing pair : asked.terms.pinned()) {
      assertThat(matching.exchangeOf(pair.mentee())).isPresent();
      assertThat(matching.exchangeOf(pair.mentee())).isEqualTo(matching.exchangeOf(pair.mentor()));
    }
  }

  @Property(tries = 80)
  void bestTotalIsBestByTheWeakerDirection(@ForAll("asked") Asked asked) {
    MatchingRound round = asked.round();
    MatchingProblem directed = round.problem();
    ExchangeRound exchanges = ExchangeRound.of(round);
    long found = exchanges.match(PeerStrategies.bestTotal(), TieBreak.byId()).pairs().stream()
        .mapToLong(pair -> weaker(directed, pair.first(), pair.second()))
        .sum();
    List<ParticipantId> able = asked.setting.cohort().participants().stream()
        .filter(Participant::learns)
        .map(Participant::id)
        .filter(id -> directed.indexOfMentor(id).isPresent()
            && directed.places(directed.indexOfMentor(id).getAsInt()) > 0)
        .toList();
    assertThat(found).isEqualTo(best(directed, asked.terms, able));
  }

  private static long weaker(MatchingProblem directed, ParticipantId one, ParticipantId other) {
    OptionalInt there = directed.candidate(one, other);
    OptionalInt back = directed.candidate(other, one);
    return there.isEmpty() || back.isEmpty()
        ? -1
        : Math.min(directed.points(there.getAsInt()), directed.points(back.getAsInt()));
  }

  private static boolean isPinned(RoundTerms terms, ParticipantId person) {
    return terms.pinned().stream()
        .anyMatch(pair -> pair.mentee().equals(person) || pair.mentor().equals(person));
  }

  /** Tries every partner of the first who is left; -1 stands for a pinned pair that is missing. */
  private static long best(MatchingProblem directed, RoundTerms terms, List<ParticipantId> left) {
    if (left.isEmpty()) {
      return 0;
    }
    ParticipantId first = left.get(0);
    boolean pinned = isPinned(terms, first);
    long best = pinned ? -1 : best(directed, terms, left.subList(1, left.size()));
    for (ParticipantId other : left.subList(1, left.size())) {
      boolean asked = terms.pinned().contains(Pairing.of(first, other))
          || terms.pinned().contains(Pairing.of(other, first));
      long worth = weaker(directed, first, other);
      if (worth >= 0 && asked == pinned && asked == isPinned(terms, other)) {
        List<ParticipantId> rest = new ArrayList<>(left);
        rest.remove(first);
        rest.remove(other);
        long then = best(directed, terms, rest);
        best = then < 0 ? best : Math.max(best, worth + then);
      }
    }
    return best;
  }

  @Property(tries = 60)
  void listingOrderNeverMatters(
      @ForAll("asked") Asked asked, @ForAll("strategies") MatchingStrategy strategy) {
    Setting turned =
        asked.setting.with(RoundArbitraries.reversed(asked.setting.cohort().roster()));
    assertThat(ExchangeRound.of(turned.round().on(asked.terms)).match(strategy, TieBreak.seeded(3)))
        .isEqualTo(ExchangeRound.of(asked.round()).match(strategy, TieBreak.seeded(3)));
  }

  @Property(tries = 60)
  void whoIsLeftWithTakenPartnersCouldMeetNobodyFree(@ForAll("asked") Asked asked) {
    ExchangeRound round = ExchangeRound.of(asked.round());
    ExchangeMatching matching = round.match(PeerStrategies.bestTotal(), TieBreak.byId());
    ImmutableList<Pairing> possible = Pools.possible(round.problem());
    for (NoExchange each : matching.unmatched()) {
      List<ParticipantId> others = possible.stream()
          .filter(
              pair -> pair.mentee().equals(each.person()) || pair.mentor().equals(each.person()))
          .map(pair -> pair.mentee().equals(each.person()) ? pair.mentor() : pair.mentee())
          .toList();
      boolean anyFree =
          others.stream().anyMatch(other -> matching.exchangeOf(other).isEmpty());
      switch (each.cause()) {
        case PARTNERS_TAKEN -> assertThat(!others.isEmpty() && !anyFree).isTrue();
        case NOT_CHOSEN -> assertThat(anyFree).isTrue();
        default -> assertThat(others).isEmpty();
      }
    }
  }
}
