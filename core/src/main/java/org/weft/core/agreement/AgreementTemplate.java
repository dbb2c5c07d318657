package org.weft.core.agreement;

import com.google.common.collect.ImmutableList;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;

/**
 * Turns people, a charter and a cycle into a first draft of an agreement.
 *
 * <p>The template fixes nearly everything; the people then change what they like. Hosts write their own for the words and
 * habits of their house. A template must depend on nothing but its arguments, and its drafts should have no findings under
 * their charter but open questions and missing signatures.
 */
@FunctionalInterface
public interface AgreementTemplate {
  /**
   * Drafts an agreement.
   *
   * @param seats who will agree, in which roles; their order is the order of the parties
   * @param charter the charter in its present version
   * @param cycle the cycle in which they work
   * @return version 1, signed by nobody
   * @throws IllegalArgumentException if the template is not made for these roles or this format
   */
  Agreement draft(ImmutableList<Seat> seats, Charter charter, Cycle cycle);
}
