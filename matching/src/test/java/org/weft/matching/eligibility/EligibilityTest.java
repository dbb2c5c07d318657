package org.weft.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.PairEnding;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.consent.Purpose;
import org.weft.core.program.SelectionRule;
import org.weft.matching.testing.Office;
import org.weft.matching.testing.RoundArbitraries;
import org.weft.matching.testing.RoundArbitraries.Setting;

class EligibilityTest {
  @Provide
  Arbitrary<Setting> settings() {
    return RoundArbitraries.settings();
  }

  @Property(tries = 150)
  void objectionsAreThoseOfEachRuleAloneInTheOrderOfTheRules(@ForAll("settings") Setting setting) {
    Eligibility eligibility = Eligibility.of(setting.charter());
    for (PossiblePair pair : setting.pairs()) {
      assertThat(eligibility.objections(pair))
          .isEqualTo(eligibility.rules().stream()
              .flatMap(rule -> Eligibility.of(rule).objections(pair).stream())
              .toList());
      assertThat(eligibility.allows(pair))
          .isEqualTo(eligibility.objections(pair).isEmpty());
    }
  }

  @Property(tries = 150)
  void everyRuleSpeaksInItsOwnNameAndItsTwoAnswersAgree(@ForAll("settings") Setting setting) {
    Eligibility eligibility = Eligibility.of(setting.charter());
    for (PossiblePair pair : setting.pairs()) {
      for (EligibilityRule rule : eligibility.rules()) {
        Optional<Ineligibility> objection = rule.objection(pair);
        assertThat(rule.allows(pair)).isEqualTo(objection.isEmpty());
        objection.ifPresent(reason -> assertThat(reason.rule()).isEqualTo(rule.name()));
      }
    }
  }

  @Property(tries = 150)
  void rulesAboutTwoPeopleTogetherDoNotCareWhoMentors(@ForAll("settings") Setting setting) {
    Eligibility symmetric = Eligibility.of(
        EligibilityRules.outsideOwnTeam(),
        EligibilityRules.outsideReportingLine(),
        EligibilityRules.sharedHours(300),
        EligibilityRules.sharedLanguage(),
        EligibilityRules.notPairedWithin(12),
        EligibilityRules.nobodyAskedNotTo());
    for (PossiblePair pair : setting.pairs()) {
      PossiblePair turned =
          setting.pool().pair(pair.mentor().id(), pair.mentee().id());
      assertThat(symmetric.objections(turned).stream().map(Ineligibility::rule))
          .isEqualTo(
              symmetric.objections(pair).stream().map(Ineligibility::rule).toList());
    }
  }

  @Property(tries = 150)
  void whoAskedNotToMeetAgainIsHeardWheneverItWas(@ForAll("settings") Setting setting) {
    for (PossiblePair pair : setting.pairs()) {
      boolean asked = setting.cohort().history().pairs().stream()
          .anyMatch(past -> past.ending() == PairEnding.NOT_AGAIN
              && past.joins(pair.mentee().id(), pair.mentor().id()));
      assertThat(EligibilityRules.nobodyAskedNotTo().allows(pair)).isEqualTo(!asked);
    }
  }

  @Property(tries = 150)
  void startingOnTheNamedDayLiftsWhatADayCanLift(@ForAll("settings") Setting setting) {
    for (PossiblePair pair : setting.pairs()) {
      for (EligibilityRule rule :
          ImmutableList.of(EligibilityRules.coolingOff(), EligibilityRules.notPairedWithin(6))) {
        rule.objection(pair).map(reason -> dayOf(reason)).ifPresent(day -> {
          Setting later = setting.startingOn(day);
          Optional<String> left = rule.objection(
                  later.pool().pair(pair.mentee().id(), pair.mentor().id()))
              .map(Ineligibility::reason);
          assertThat(left.filter(reason -> !reason.contains("% is the limit"))).isEmpty();
        });
      }
    }
  }

  /** The day in the details, or the day of the way out; a load has none, and any day will do. */
  private static LocalDate dayOf(Ineligibility reason) {
    if (reason.details().containsKey("free")) {
      return LocalDate.parse(reason.details().get("free"));
    }
    return reason.details().containsKey("ended")
        ? LocalDate.parse(reason.details().get("ended"))
            .plusMonths(Integer.parseInt(reason.details().get("months")))
        : Office.START;
  }

  @Property(tries = 100)
  void attributesShowOnlyWithConsentToMatching(@ForAll("settings") Setting setting) {
    Cohort cohort = setting.cohort();
    for (PossiblePair pair : setting.pairs()) {
      assertThat(pair.aboutMentee())
          .isEqualTo(cohort.consented(pair.mentee().id(), Purpose.MATCHING));
      assertThat(pair.aboutMentor())
          .isEqualTo(cohort.consented(pair.mentor().id(), Purpose.MATCHING));
    }
  }

  /** What a rule or a criterion gets is this list; a way to the cohort would have to appear here. */
  @Test
  void aPossiblePairLeadsToTwoPeopleAndTheProgramAndNoFurther() {
    PossiblePair pair = Office.pair(Office.mentee("ana"), Office.mentor("mo"));
    ImmutableList<Function<PossiblePair, ?>> all = ImmutableList.of(
        PossiblePair::mentee,
        PossiblePair::mentor,
        PossiblePair::aboutMentee,
        PossiblePair::aboutMentor,
        PossiblePair::sharedMinutesPerWeek,
        PossiblePair::lastPairing,
        PossiblePair::askedNotToMeetAgain,
        PossiblePair::inOneReportingLine,
        PossiblePair::places,
        PossiblePair::cycle,
        PossiblePair::guardrails);
    assertThat(all.stream().map(each -> each.apply(pair)))
        .noneMatch(each -> each instanceof Cohort || each instanceof CandidatePool);
    assertThat(pair).hasToString("ana with mo");
    assertThat(pair.aboutMentee()).hasToString("Consented[MATCHING, hidden]");
  }

  @Property(tries = 200)
  void theCharterNamesTheRulesAndTwoAlwaysHold(@ForAll Set<SelectionRule> chosen) {
    Eligibility eligibility = Eligibility.of(Office.charter().withSelectionRules(chosen));
    assertThat(eligibility.rules().stream().map(EligibilityRule::name))
        .isEqualTo(Stream.concat(
                Stream.of("cycle is for them", "nobody asked not to"),
                Stream.of(SelectionRule.values())
                    .filter(chosen::contains)
                    .map(EligibilityTest::nameOf))
            .toList());
  }

  private static String nameOf(SelectionRule rule) {
    return rule.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Test
  void rulesOfOneNameAreRefused() {
    assertThatThrownBy(() ->
            Eligibility.of(EligibilityRules.sharedHours(1)).and(EligibilityRules.sharedHours(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two rules have the name 'shared hours'; name them apart");
    assertThatThrownBy(
            () -> Eligibility.of(EligibilityRules.sharedHours(1)).without("shared huors"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no rule has the name 'shared huors'; in force are [shared hours]");
  }

  /** Else people would hear no reason, or a firm rule would give way. */
  @Test
  void aHostsRuleThatContradictsItselfIsRefusedByName() {
    PossiblePair pair = Office.pair(Office.mentee("ana"), Office.mentor("mo"));
    Ineligibility objection =
        Ineligibility.of("house", Ineligibility.Concerns.PAIR, "not yet", "wait");
    assertThatThrownBy(() -> hosts("house", null, false).objections(pair))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rule 'house' must say one thing about ana with mo but allows is false and "
            + "the objection is Optional.empty; let both ask the same");
    assertThatThrownBy(() -> hosts("house", objection, true).objections(pair))
        .hasMessageContaining("allows is true and the objection is Optional[house: not yet; wait]");
    assertThatThrownBy(() -> hosts("mine", objection, false).objections(pair))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "an objection of rule 'mine' must carry its name but carried 'house'; pass name()");
    assertThat(hosts("house", objection, false).objections(pair)).containsExactly(objection);
  }

  @Test
  void aRuleNeedsAName() {
    assertThatThrownBy(() -> hosts(" ", null, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("EligibilityRule.name must not be blank");
    assertThatThrownBy(() -> hosts("house ", null, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must not have spaces around it but was 'house '; use 'house'");
    assertThatThrownBy(() -> Eligibility.of((EligibilityRule) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("rule is missing");
  }

  private static Eligibility hosts(String name, Ineligibility objection, boolean allows) {
    return Eligibility.of(new EligibilityRule() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Optional<Ineligibility> objection(PossiblePair pair) {
        return Optional.ofNullable(objection);
      }

      @Override
      public boolean allows(PossiblePair pair) {
        return allows;
      }
    });
  }

  @Test
  void aRuleCanBeAddedAndLeftOut() {
    Eligibility one = Eligibility.of(EligibilityRules.sharedLanguage());
    Eligibility two = one.and(EligibilityRules.coolingOff());
    assertThat(two).hasToString("Eligibility[shared language, cooling off]");
    assertThat(two.without("shared language")).hasToString("Eligibility[cooling off]");
    assertThat(one.rules()).hasSize(1);
  }

  @Test
  void whatKeepsPeopleApartIsNotLeftOut() {
    Couple couple = Couple.of(ParticipantId.of("ana"), ParticipantId.of("mo"));
    Eligibility firm =
        Eligibility.of(Office.charter()).and(EligibilityRules.neverThese(ImmutableList.of(couple)));
    for (String name : ImmutableList.of("nobody asked not to", "never these two")) {
      assertThatThrownBy(() -> firm.without(name))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("the rule '" + name + "' never gives way");
    }
  }

  /** The example of the package documentation. */
  @Test
  void theExampleOfThePackageHolds() {
    Participant anaHerself = Office.mentee("ana");
    Participant benHimself = Office.mentor("ben");
    ParticipantId ana = anaHerself.id();
    ParticipantId ben = benHimself.id();
    CandidatePool pool = Setting.of(anaHerself, benHimself).pool();
    Eligibility eligibility = Eligibility.of(Office.charter())
        .and(EligibilityRules.neverThese(ImmutableList.of(Couple.of(ana, ben))));
    assertThat(eligibility.objections(pool.pair(ana, ben)))
        .extracting(Ineligibility::rule)
        .containsExactly("never these two");
  }

  @Test
  void aPoolRefusesStrangersAndPairsOfOne() {
    CandidatePool pool = Setting.of(Office.mentee("ana"), Office.mentor("mo")).pool();
    ParticipantId ana = ParticipantId.of("ana");
    assertThatThrownBy(() -> pool.pair(ana, ana))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a pair needs two people but both were ana");
    assertThatThrownBy(() -> pool.pair(ana, ParticipantId.of("zed")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nobody in this pool of 2 has the id zed");
  }

  @Test
  void anObjectionNeedsItsWords() {
    assertThatThrownBy(() -> Ineligibility.of("rule", Ineligibility.Concerns.PAIR, " ", "way out"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Ineligibility.reason");
    assertThat(Ineligibility.of("rule", Ineligibility.Concerns.PAIR, "why", "way out"))
        .hasToString("rule: why; way out");
  }
}
