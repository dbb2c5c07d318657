package org.weft.core.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.weft.core.agreement.clause.Party;
import org.weft.core.cohort.Participant;
import org.weft.core.consent.Accommodation;
import org.weft.core.consent.Consented;
import org.weft.core.consent.Purpose;
import org.weft.core.style.Components;

/**
 * One person for whom a template drafts: who they are, in which role, and what they disclosed for the care of the pair.
 *
 * @param person the person
 * @param role what they are to the others
 * @param care what may be read for {@link Purpose#CARE_OF_THE_PAIR}; usually absent
 */
public record Seat(Participant person, Party.Role role, Optional<Consented> care) {
  /**
   * Checks the purpose of what was disclosed.
   *
   * @param person the person
   * @param role what they are to the others
   * @param care what may be read for the care of the pair
   * @throws IllegalArgumentException if it was read for another purpose
   */
  public Seat {
    Components.required(person, "Seat.person");
    Components.required(role, "Seat.role");
    care = Components.orNone(care);
    care.ifPresent(consented -> checkArgument(
        consented.purpose() == Purpose.CARE_OF_THE_PAIR,
        "an agreement may read disclosures for %s only but was given those for %s; use readFor(%s)",
        Purpose.CARE_OF_THE_PAIR,
        consented.purpose(),
        Purpose.CARE_OF_THE_PAIR));
  }

  /**
   * Seats a mentor.
   *
   * @param person the mentor
   * @return a seat without disclosures
   */
  public static Seat mentor(Participant person) {
    return new Seat(person, Party.Role.MENTOR, Optional.empty());
  }

  /**
   * Seats a mentee.
   *
   * @param person the mentee
   * @return a seat without disclosures
   */
  public static Seat mentee(Participant person) {
    return new Seat(person, Party.Role.MENTEE, Optional.empty());
  }

  /**
   * Adds what the person disclosed for the care of the pair.
   *
   * @param consented from {@code disclosures.readFor(Purpose.CARE_OF_THE_PAIR)}
   * @return a seat that differs in its disclosures only
   * @throws IllegalArgumentException if it was read for another purpose
   */
  public Seat withCare(Consented consented) {
    return new Seat(person, role, Optional.of(consented));
  }

  ImmutableSet<Accommodation> accommodations() {
    return care.map(Consented::accommodations).orElse(ImmutableSet.of());
  }

  Party party() {
    return new Party(person.id(), person.name(), role);
  }
}
