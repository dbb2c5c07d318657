package org.weft.core.agreement;

import com.google.common.collect.ImmutableList;
import org.weft.core.agreement.SigningOutcome.Reason;
import org.weft.core.agreement.SigningOutcome.Refused;
import org.weft.core.agreement.SigningOutcome.Signed;

/** Decides whether a signature stands; the gravest reason against it comes first. */
final class Signing {
  private Signing() {}

  static SigningOutcome of(Agreement agreement, Signature signature) {
    if (agreement.parties().stream().noneMatch(party -> party.id().equals(signature.person()))) {
      return new Refused(
          Reason.STRANGER,
          signature.person() + " is no party of this agreement between " + agreement.parties()
              + "; draft a new one for other people");
    }
    if (signature.version() != agreement.version()) {
      return new Refused(
          Reason.OTHER_VERSION,
          signature.person() + " saw version " + signature.version() + " but the agreement is at "
              + agreement.version() + "; show the present version and ask again");
    }
    if (agreement.hasSigned(signature.person())) {
      return new Refused(
          Reason.ALREADY_SIGNED,
          signature.person() + " has signed version " + signature.version() + "; once is enough");
    }
    if (!signature.date().isBefore(agreement.end())) {
      return new Refused(
          Reason.TERM_OVER,
          "the term ended before " + agreement.end() + " but the day of signing was "
              + signature.date() + "; extend the term first");
    }
    return new Signed(signed(agreement, signature));
  }

  private static Agreement signed(Agreement agreement, Signature signature) {
    return new Agreement(
        agreement.parties(),
        agreement.format(),
        agreement.start(),
        agreement.end(),
        agreement.clauses(),
        agreement.charterVersion(),
        agreement.version(),
        ImmutableList.<Signature>builder()
            .addAll(agreement.signatures())
            .add(signature)
            .build());
  }
}
