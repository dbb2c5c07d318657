package org.weft.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.UnmatchedPerson.Part;
import org.weft.matching.explain.BriefReason.Waits.Why;
import org.weft.matching.explain.Holder.Standing;
import org.weft.matching.explain.WhyNobody.OneMorePlace;

class SentencesTest {
  private static final ParticipantId ANA = ParticipantId.of("ana");
  private static final ParticipantId BEN = ParticipantId.of("ben");
  private static final Person SHOWN = new Person.Named(ANA);
  private static final Person HIDDEN = new Person.Undisclosed();

  @Test
  void whomTheReaderMayNotSeeIsSomebody() {
    assertThat(HIDDEN.inEnglish()).isEqualTo("somebody");
    assertThat(HIDDEN.id()).isEmpty();
    assertThat(Visibility.of(ANA).show(BEN)).isEqualTo(HIDDEN);
    assertThat(Visibility.of(ANA).show(ANA)).isEqualTo(SHOWN);
    assertThat(Visibility.of(ANA).seesRules()).isFalse();
    assertThat(Visibility.coordinator().sees(BEN)).isTrue();
    assertThat(Visibility.of(ANA)).hasToString("Visibility[1 people]");
  }

  @Test
  void groupsCountOnlyWhereNobodyIsSingledOut() {
    ImmutableList<ParticipantId> five = ImmutableList.of(
        ANA, BEN, ParticipantId.of("cai"), ParticipantId.of("dan"), ParticipantId.of("eve"));
    People seen = Visibility.of(five).show(five);
    assertThat(seen.inEnglish("mentee")).isEqualTo("5 mentees (ana, ben, cai, dan, eve)");
    assertThat(Visibility.of(ANA, BEN).show(five).inEnglish("mentee")).isEqualTo("5 mentees");
    assertThat(Visibility.of(five.subList(0, 4)).show(five))
        .isEqualTo(new People(five.subList(0, 4), true, OptionalInt.empty()));
    assertThat(Visibility.of(ANA).show(five.subList(0, 2)).inEnglish("mentor"))
        .isEqualTo("ana and some others");
    assertThat(Visibility.of().show(five.subList(0, 2)).inEnglish("mentor"))
        .isEqualTo("a few mentors");
    assertThat(Visibility.coordinator().show(ImmutableList.of()).inEnglish("mentor"))
        .isEqualTo("0 mentors");
    assertThatThrownBy(() -> new People(five, true, OptionalInt.of(6)))
        .hasMessageContaining("leave one or two others uncounted");
    assertThatThrownBy(() -> new People(five, false, OptionalInt.empty()))
        .hasMessageContaining("count everybody");
    assertThatThrownBy(() -> new People(five, false, OptionalInt.of(6)))
        .hasMessageContaining("say that there are others");
  }

  @Test
  void costsSayPeopleBeforePoints() {
    assertThat(new Cost.Exact(0, 0, ImmutableList.of()).inEnglish())
        .isEqualTo("it would cost nobody anything");
    assertThat(new Cost.Exact(2, -5, ImmutableList.of()).inEnglish())
        .isEqualTo(
            "2 people fewer would have a mentor, and the others together would gain a fit of 0.000005");
    assertThat(new Cost.Exact(1, 0, ImmutableList.of()).inEnglish())
        .isEqualTo("1 person fewer would have a mentor");
    assertThat(new Cost.AtLeast(0, 250_000).inEnglish())
        .isEqualTo("everyone together would lose a fit of at least 0.25");
    assertThat(new Cost.AtLeast(1, 0).inEnglish()).isEqualTo("somebody would lose their mentor");
    assertThat(new Cost.NotPossible().inEnglish()).isEqualTo("no matching could grant it");
    assertThatThrownBy(() -> new Cost.Unknown(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Move(SHOWN, Optional.empty(), Optional.of(HIDDEN)).inEnglish())
        .isEqualTo("ana to somebody");
    assertThat(new OneMorePlace(SHOWN, 0, -400_000, false).inEnglish())
        .isEqualTo(
            "one more place with ana (+0 people, -0.40), though somebody else is in line for it");
  }

  @Test
  void reasonsAgainstAPairAreSentences() {
    assertThat(new WhyNot.NoPlace(SHOWN, HIDDEN).inEnglish()).isEqualTo("somebody has no place.");
    assertThat(new WhyNot.NotListed(SHOWN, HIDDEN, true).inEnglish())
        .isEqualTo(
            "ana and somebody could meet, and only the best candidates of each person were kept to choose from.");
    assertThat(new WhyNot.NotListed(SHOWN, HIDDEN, false).inEnglish())
        .isEqualTo("ana and somebody are not listed as candidates of each other.");
    assertThat(new WhyNot.PrefersOwn(SHOWN, HIDDEN, true, true, ImmutableList.of()).inEnglish())
        .isEqualTo("ana and somebody both like what they have at least as well.");
    assertThat(new Holder(HIDDEN, 900_000, Standing.FITS_AS_WELL).inEnglish())
        .isEqualTo("somebody, who fits as well (0.90)");
    assertThat(new Holder(HIDDEN, 900_000, Standing.SETTLED).inEnglish())
        .isEqualTo("somebody, whose pair was settled before (0.90)");
  }

  @Test
  void reasonsForNobodyAreSentences() {
    assertThat(new WhyNobody.TakesNoPart(SHOWN).inEnglish())
        .isEqualTo("ana has room neither to learn nor to mentor.");
    assertThat(new WhyNobody.TakesNoPart(SHOWN).part()).isEqualTo(Part.NEITHER);
    assertThat(new WhyNobody.NoPlace(SHOWN).inEnglish())
        .isEqualTo("ana has no place for this format.");
    assertThat(new WhyNobody.NoPlace(SHOWN).part()).isEqualTo(Part.MENTOR);
    assertThat(new WhyNobody.NoCandidate(SHOWN, Part.MENTEE).inEnglish())
        .isEqualTo("Nobody is listed as a candidate of ana.");
    assertThat(new WhyNobody.NotChosen(SHOWN, Part.MENTEE, HIDDEN).inEnglish())
        .isEqualTo("ana and somebody are free and could meet; the strategy chose otherwise.");
    assertThat(new WhyNobody.NobodyWaiting(SHOWN, 2).inEnglish())
        .isEqualTo("ana could mentor 2 mentees, who all have a mentor.");
    assertThat(new WhyNobody.PlacesTaken(SHOWN, ImmutableList.of()).inEnglish())
        .isEqualTo(
            "All places with mentors whom ana could meet are taken; if others moved, there would be room.");
  }

  @Test
  void briefReasonsAreSentences() {
    assertThat(new BriefReason.TakesNoPart(SHOWN).inEnglish()).isEqualTo("ana takes no part.");
    assertThat(new BriefReason.TakesNoPart(SHOWN).part()).isEqualTo(Part.NEITHER);
    assertThat(new BriefReason.StaysFree(SHOWN, 0, 2, 1).inEnglish())
        .isEqualTo("ana has no place.");
    assertThat(new BriefReason.StaysFree(SHOWN, 1, 0, 0).inEnglish())
        .isEqualTo("ana has nobody to meet.");
    assertThat(new BriefReason.StaysFree(SHOWN, 1, 3, 1).inEnglish())
        .isEqualTo("ana could mentor 3 mentees, of whom 1 has no mentor.");
    assertThat(new BriefReason.Waits(SHOWN, Why.NOBODY_TO_MEET, 0, 0, 0, OptionalLong.empty())
            .inEnglish())
        .isEqualTo("ana has no mentor: there is nobody to meet.");
    assertThat(new BriefReason.Waits(SHOWN, Why.CHOSEN_OTHERWISE, 2, 0, 0, OptionalLong.empty())
            .inEnglish())
        .contains("the strategy chose otherwise");
    assertThat(new BriefReason.Learns(SHOWN, HIDDEN, 900_000, 1, 3, new Cost.AtLeast(0, 250_000))
            .inEnglish())
        .isEqualTo(
            "ana has somebody, choice 1 of 3 (fit 0.90); for another mentor everyone together would lose a fit of at "
                + "least 0.25.");
    assertThatThrownBy(() -> new BriefReason.Learns(SHOWN, HIDDEN, 1, 4, 3, new Cost.NotPossible()))
        .hasMessageContaining("rank");
  }
}
