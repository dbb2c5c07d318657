package org.weft.matching;

import java.util.Optional;
import org.weft.core.cohort.ConfidentialProfile;
import org.weft.core.consent.Consented;
import org.weft.core.consent.Disclosed;
import org.weft.core.consent.Disclosures;
import org.weft.core.consent.Purpose;
import org.weft.matching.eligibility.EligibilityRule;
import org.weft.matching.eligibility.Ineligibility;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.scoring.Criterion;
import org.weft.matching.scoring.Scoring;

/** A host whose rule and criterion look at everything they are shown. */
final class Consents {
  private Consents() {}

  /** Takes out of a profile whatever was not disclosed for matching. */
  static ConfidentialProfile keepingMatchingOnly(ConfidentialProfile profile) {
    Disclosures all = profile.disclosures();
    return new ConfidentialProfile(
        profile.person(),
        new Disclosures(
            kept(all.personality()), kept(all.accommodations()), kept(all.identities())));
  }

  private static <T> Optional<Disclosed<T>> kept(Optional<Disclosed<T>> disclosed) {
    return disclosed.filter(each -> each.readFor(Purpose.MATCHING).isPresent());
  }

  /** Adds a rule and a criterion that read all they can about both people. */
  static MatchingRound curious(MatchingRound round) {
    return round
        .and(new NoIdentityInCommon())
        .withScoring(Scoring.builder().add(new AsOpen(), 1).build());
  }

  private record NoIdentityInCommon() implements EligibilityRule {
    @Override
    public String name() {
      return "no identity in common";
    }

    @Override
    public Optional<Ineligibility> objection(PossiblePair pair) {
      return pair.aboutMentee().identities().stream()
          .filter(pair.aboutMentor().identities()::contains)
          .findFirst()
          .map(shared -> Ineligibility.of(
              name(), Ineligibility.Concerns.PAIR, "alike in " + shared.value(), "look elsewhere"));
    }
  }

  private record AsOpen() implements Criterion {
    @Override
    public String name() {
      return "as open";
    }

    @Override
    public double score(PossiblePair pair) {
      return (openness(pair.aboutMentee()) + openness(pair.aboutMentor())) / 300;
    }

    private static double openness(Consented consented) {
      return consented.personality().map(traits -> (double) traits.openness()).orElse(50.0)
          + consented.accommodations().size();
    }

    @Override
    public String sentence(PossiblePair pair) {
      return pair.aboutMentee().personality() + " and " + pair.aboutMentor().accommodations();
    }
  }
}
