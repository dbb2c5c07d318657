package org.weft.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.weft.core.testing.ConsentArbitraries;

class ConsentLawsTest {
  @Property
  void nothingWithoutConsentIsReadable(@ForAll Disclosures disclosures, @ForAll Purpose purpose) {
    Consented readable = disclosures.readFor(purpose);
    assertThat(readable.purpose()).isEqualTo(purpose);
    assertThat(readable.personality())
        .isEqualTo(disclosures
            .personality()
            .filter(d -> d.purposes().contains(purpose))
            .map(Disclosed::value));
    assertThat(readable.accommodations())
        .isEqualTo(expected(disclosures.accommodations(), purpose));
    assertThat(readable.identities()).isEqualTo(expected(disclosures.identities(), purpose));
  }

  private static <T> ImmutableSet<T> expected(
      Optional<Disclosed<ImmutableSet<T>>> disclosed, Purpose purpose) {
    return disclosed.isPresent() && disclosed.get().purposes().contains(purpose)
        ? disclosed.get().value()
        : ImmutableSet.of();
  }

  @Property
  void notDisclosedAndNotConsentedLookAlike(
      @ForAll Disclosures disclosures,
      @ForAll PersonalityTraits traits,
      @ForAll("otherPurposes") ImmutableSet<Purpose> others) {
    Disclosures refused = new Disclosures(
        Optional.of(new Disclosed<>(traits, others)),
        disclosures.accommodations(),
        disclosures.identities());
    Disclosures silent =
        new Disclosures(Optional.empty(), disclosures.accommodations(), disclosures.identities());
    Consented one = refused.readFor(Purpose.MATCHING);
    Consented other = silent.readFor(Purpose.MATCHING);
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
  }

  @Provide
  Arbitrary<ImmutableSet<Purpose>> otherPurposes() {
    return ConsentArbitraries.purposeSets().filter(set -> !set.contains(Purpose.MATCHING));
  }

  @Property
  void withdrawingAllConsentLooksLikeNeverHavingSpoken(
      @ForAll PersonalityTraits traits, @ForAll Identity identity, @ForAll Purpose purpose) {
    Disclosures withdrawn = Disclosures.none()
        .withPersonality(Disclosed.of(traits))
        .withIdentities(Disclosed.of(ImmutableSet.of(identity)))
        .withAccommodations(Disclosed.of(ImmutableSet.of(Accommodation.CAMERA_OFF)));
    assertThat(withdrawn.readFor(purpose)).isEqualTo(Disclosures.none().readFor(purpose));
  }

  @Property
  void replacingOnePartLeavesTheOthers(
      @ForAll Disclosures disclosures, @ForAll Disclosed<PersonalityTraits> traits) {
    Disclosures changed = disclosures.withPersonality(traits);
    assertThat(changed.personality()).contains(traits);
    assertThat(changed.accommodations()).isEqualTo(disclosures.accommodations());
    assertThat(changed.identities()).isEqualTo(disclosures.identities());
  }

  @Property
  void noTextShowsWhatWasDisclosed(
      @ForAll("traits") PersonalityTraits traits,
      @ForAll @AlphaChars @StringLength(min = 6, max = 12) String answer,
      @ForAll("anyPurposes") ImmutableSet<Purpose> purposes,
      @ForAll Accommodation accommodation) {
    Identity identity = Identity.of("gender", "q" + answer);
    Disclosures disclosures = new Disclosures(
        Optional.of(new Disclosed<>(traits, purposes)),
        Optional.of(new Disclosed<>(ImmutableSet.of(accommodation), purposes)),
        Optional.of(new Disclosed<>(ImmutableSet.of(identity), purposes)));
    for (Object hidden : new Object[] {
      traits,
      identity,
      disclosures,
      disclosures.personality().get(),
      disclosures.accommodations().get(),
      disclosures.identities().get(),
      disclosures.readFor(Purpose.RESEARCH)
    }) {
      assertThat(hidden.toString())
          .doesNotContainPattern("[0-9]")
          .doesNotContain("q" + answer)
          .doesNotContain(accommodation.name());
    }
  }

  @Property
  void noTextShowsTheConsent(@ForAll Disclosed<Identity> disclosed) {
    assertThat(disclosed).hasToString("Disclosed[hidden]");
  }

  @Provide
  Arbitrary<PersonalityTraits> traits() {
    return ConsentArbitraries.personalityTraits();
  }

  @Provide
  Arbitrary<ImmutableSet<Purpose>> anyPurposes() {
    return ConsentArbitraries.purposeSets();
  }

  @Property
  void traitsLieBetween0And100(@ForAll("nearTheEnds") int value) {
    boolean legal = 0 <= value && value <= 100;
    assertThat(isLegal(value, 50, 50, 50, 50)).isEqualTo(legal);
    assertThat(isLegal(50, value, 50, 50, 50)).isEqualTo(legal);
    assertThat(isLegal(50, 50, value, 50, 50)).isEqualTo(legal);
    assertThat(isLegal(50, 50, 50, value, 50)).isEqualTo(legal);
    assertThat(isLegal(50, 50, 50, 50, value)).isEqualTo(legal);
  }

  @Provide
  Arbitrary<Integer> nearTheEnds() {
    return Arbitraries.of(Integer.MIN_VALUE, -1, 0, 1, 99, 100, 101, Integer.MAX_VALUE);
  }

  private static boolean isLegal(int o, int c, int e, int a, int s) {
    try {
      return new PersonalityTraits(o, c, e, a, s).openness() == o;
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining("must lie in 0 to 100 but was");
      return false;
    }
  }

  @Example
  void noPurposeJudgesPeople() {
    assertThat(Purpose.values())
        .containsExactly(
            Purpose.MATCHING,
            Purpose.CARE_OF_THE_PAIR,
            Purpose.PROGRAM_IMPROVEMENT,
            Purpose.RESEARCH);
  }

  @Example
  void missingPartsReadAsNotDisclosed() {
    assertThat(new Disclosures(null, null, null)).isEqualTo(Disclosures.none());
    assertThat(new Disclosed<>("something", null).purposes()).isEmpty();
    assertThat(new Consented(Purpose.RESEARCH, null, null, null))
        .isEqualTo(Disclosures.none().readFor(Purpose.RESEARCH));
  }

  @Example
  void missingValuesAreRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Disclosed.of(null))
        .withMessageContaining("Disclosed.value");
    assertThatNullPointerException()
        .isThrownBy(() -> new Consented(null, null, null, null))
        .withMessageContaining("Consented.purpose");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identity.of("", "x"))
        .withMessageContaining("Identity.dimension");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identity.of("gender", " "))
        .withMessageContaining("Identity.value");
  }
}
