package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * How many mentees of a type a mentor has places for. Ordered by mentor, then by type.
 *
 * @param mentor whose places
 * @param type a type that mentees may have, such as {@code newcomer}
 * @param reserved places that mentees of the type are offered first; others may have them if too few of the type come
 * @param most mentees of the type at most, whoever else comes
 */
public record TypeQuota(ParticipantId mentor, String type, int reserved, int most)
    implements Comparable<TypeQuota> {
  private static final Comparator<TypeQuota> ORDER = Comparator.comparing(TypeQuota::mentor)
      .thenComparing(TypeQuota::type)
      .thenComparingInt(TypeQuota::reserved)
      .thenComparingInt(TypeQuota::most);

  /**
   * Checks the numbers.
   *
   * @param mentor whose places
   * @param type a type that mentees may have
   * @param reserved places that mentees of the type are offered first
   * @param most mentees of the type at most
   * @throws IllegalArgumentException if the type is blank, or not 0 ≤ reserved ≤ most
   */
  public TypeQuota {
    Components.required(mentor, "TypeQuota.mentor");
    type = Components.text(type, "TypeQuota.type");
    checkArgument(
        reserved >= 0 && most >= reserved,
        "%s reserves %s places for %s and takes at most %s; 0 <= reserved <= most must hold",
        mentor,
        reserved,
        type,
        most);
  }

  /**
   * Reserves places without a limit.
   *
   * @param mentor whose places
   * @param type a type that mentees may have
   * @param reserved places that mentees of the type are offered first, 0 or more
   * @return the quota
   */
  public static TypeQuota reserve(ParticipantId mentor, String type, int reserved) {
    return new TypeQuota(mentor, type, reserved, Integer.MAX_VALUE);
  }

  /**
   * Sets a limit without a reserve.
   *
   * @param mentor whose places
   * @param type a type that mentees may have
   * @param most mentees of the type at most, 0 or more
   * @return the quota
   */
  public static TypeQuota limit(ParticipantId mentor, String type, int most) {
    return new TypeQuota(mentor, type, 0, most);
  }

  @Override
  public int compareTo(TypeQuota other) {
    return ORDER.compare(this, other);
  }
}
