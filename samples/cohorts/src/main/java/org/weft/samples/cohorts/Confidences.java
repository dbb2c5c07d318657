package org.weft.samples.cohorts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.weft.core.cohort.ConfidentialProfile;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.consent.Accommodation;
import org.weft.core.consent.Disclosed;
import org.weft.core.consent.Disclosures;
import org.weft.core.consent.Identity;
import org.weft.core.consent.PersonalityTraits;
import org.weft.core.consent.Purpose;
import org.weft.samples.cohorts.ingredient.DisclosureRates;

/** What people disclose, and for what. Whoever discloses nothing has no profile. */
final class Confidences {
  private static final ImmutableList<Identity> IDENTITIES = ImmutableList.of(
      Identity.of("caring for somebody", "yes"),
      Identity.of("first in the family to study", "yes"),
      Identity.of("came to the profession", "from another one"),
      Identity.of("works in a second language", "yes"));

  private final DisclosureRates rates;
  private final Seed seed;

  Confidences(DisclosureRates rates, Seed seed) {
    this.rates = rates;
    this.seed = seed;
  }

  Optional<ConfidentialProfile> of(int person, ParticipantId id) {
    Draws draws = Draws.of(seed, Aspect.DISCLOSURES, person);
    Disclosures disclosures = Disclosures.none();
    if (draws.chance(rates.personalityPercent())) {
      disclosures = disclosures.withPersonality(disclosed(traits(draws), draws));
    }
    if (draws.chance(rates.accommodationsPercent())) {
      disclosures = disclosures.withAccommodations(disclosed(accommodations(draws), draws));
    }
    if (draws.chance(rates.identitiesPercent())) {
      disclosures =
          disclosures.withIdentities(disclosed(ImmutableSet.of(draws.pick(IDENTITIES)), draws));
    }
    return disclosures.equals(Disclosures.none())
        ? Optional.empty()
        : Optional.of(new ConfidentialProfile(id, disclosures));
  }

  private <T> Disclosed<T> disclosed(T value, Draws draws) {
    ImmutableSet.Builder<Purpose> purposes = ImmutableSet.builder();
    purposes.add(Purpose.CARE_OF_THE_PAIR);
    if (draws.chance(rates.matchingPercent())) {
      purposes.add(Purpose.MATCHING);
    }
    if (draws.chance(40)) {
      purposes.add(Purpose.PROGRAM_IMPROVEMENT);
    }
    return new Disclosed<>(value, purposes.build());
  }

  private static PersonalityTraits traits(Draws draws) {
    return new PersonalityTraits(
        trait(draws), trait(draws), trait(draws), trait(draws), trait(draws));
  }

  private static int trait(Draws draws) {
    return draws.below(51) + draws.below(51);
  }

  private static ImmutableSet<Accommodation> accommodations(Draws draws) {
    Accommodation[] all = Accommodation.values();
    return ImmutableSet.<Accommodation>builder()
        .add(all[draws.below(all.length)])
        .add(all[draws.below(all.length)])
        .build();
  }
}
