package org.weft.matching.certificate;

import org.weft.core.style.Components;

/**
 * What is claimed about a solution, with everything that {@link CertificateCheck} needs to see for itself.
 *
 * <p>One family for each family of strategies, and two more: {@link Impossible} where there is no answer, {@link Unproven} where
 * nothing is proved.
 */
public sealed interface Certificate
    permits OptimalCertificate,
        StableCertificate,
        OneSidedCertificate,
        PeerCertificate,
        Impossible,
        Certificate.Unproven {
  /**
   * Says what is claimed, in words for a coordinator.
   *
   * @return a sentence
   */
  String claim();

  /**
   * Nothing is claimed but that every pair is a candidate and nobody is overloaded.
   *
   * @param why why there is no proof, such as {@code random baseline}
   */
  record Unproven(String why) implements Certificate {
    /**
     * Checks the text.
     *
     * @param why why there is no proof
     * @throws IllegalArgumentException if it is blank
     */
    public Unproven {
      why = Components.text(why, "Unproven.why");
    }

    @Override
    public String claim() {
      return "No claim: " + why + ".";
    }
  }
}
