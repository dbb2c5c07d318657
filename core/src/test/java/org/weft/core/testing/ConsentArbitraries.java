package org.weft.core.testing;

import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.weft.core.consent.Accommodation;
import org.weft.core.consent.Consented;
import org.weft.core.consent.Disclosed;
import org.weft.core.consent.Disclosures;
import org.weft.core.consent.Identity;
import org.weft.core.consent.PersonalityTraits;
import org.weft.core.consent.Purpose;

/** What people disclose, and for which purposes. */
public final class ConsentArbitraries {
  private ConsentArbitraries() {}

  /**
   * Gives personality traits.
   *
   * @return traits with any value on each scale
   */
  public static Arbitrary<PersonalityTraits> personalityTraits() {
    Arbitrary<Integer> scale = Numbers.between(0, 100);
    return Combinators.combine(scale, scale, scale, scale, scale).as(PersonalityTraits::new);
  }

  /**
   * Gives identities on two dimensions.
   *
   * @return an identity
   */
  public static Arbitrary<Identity> identities() {
    return Combinators.combine(
            Arbitraries.of("gender", "first language"),
            Arbitraries.of("woman", "man", "non-binary", "Tagalog", "prefer my own words"))
        .as(Identity::of);
  }

  /**
   * Gives sets of purposes, from none to all.
   *
   * @return purposes consented to
   */
  public static Arbitrary<ImmutableSet<Purpose>> purposeSets() {
    return Arbitraries.of(Purpose.class).set().map(ImmutableSet::copyOf);
  }

  /**
   * Discloses values for any purposes.
   *
   * @param <T> what is disclosed
   * @param values the values
   * @return a value with its purposes
   */
  public static <T> Arbitrary<Disclosed<T>> disclosed(Arbitrary<T> values) {
    return Combinators.combine(values, purposeSets()).as(Disclosed::new);
  }

  /**
   * Gives disclosures in which each part may be missing, disclosed for nothing, or for some purposes.
   *
   * @return disclosures
   */
  public static Arbitrary<Disclosures> disclosures() {
    Arbitrary<ImmutableSet<Accommodation>> accommodations =
        Arbitraries.of(Accommodation.class).set().ofMaxSize(3).map(ImmutableSet::copyOf);
    Arbitrary<ImmutableSet<Identity>> identities =
        identities().set().ofMaxSize(2).map(ImmutableSet::copyOf);
    return Combinators.combine(
            disclosed(personalityTraits()).optional(),
            disclosed(accommodations).optional(),
            disclosed(identities).optional())
        .as(Disclosures::new);
  }

  /**
   * Gives what may be read of any disclosures for any purpose.
   *
   * @return readable attributes
   */
  public static Arbitrary<Consented> consented() {
    return Combinators.combine(disclosures(), Arbitraries.of(Purpose.class))
        .as(Disclosures::readFor);
  }
}
