package org.weft.core.agreement;

/** The templates that come with the library. */
public final class AgreementTemplates {
  private AgreementTemplates() {}

  /**
   * Gives the template for one mentor and one mentee, in any format of that shape: one-to-one, reverse, micro, shadowing,
   * buddies and so on.
   *
   * <p>Goals come from the mentee, strongest wishes first. Rhythm and time come from the cycle's format; ways of talking are
   * those both like, and answers may take as long as the slower of the two usually needs. What each gives are the skills
   * the other seeks. What may be shared is what the charter shares. Arrangements are everything that either disclosed for
   * the care of the pair, without saying for whom. Reviews are half-way and in the last week.
   *
   * @return the template
   */
  public static AgreementTemplate oneToOne() {
    return OneToOneTemplate.INSTANCE;
  }
}
