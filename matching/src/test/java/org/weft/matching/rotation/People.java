package org.weft.matching.rotation;

import java.util.List;
import java.util.stream.IntStream;
import org.weft.core.cohort.ParticipantId;

/** People for rotations, in the order of their ids. */
final class People {
  private People() {}

  static List<ParticipantId> of(int count) {
    return IntStream.range(0, count).mapToObj(People::id).toList();
  }

  static ParticipantId id(int number) {
    return ParticipantId.of(String.format(java.util.Locale.ROOT, "p-%05d", number));
  }

  static RotationGroup group(int... numbers) {
    return RotationGroup.of(
        IntStream.of(numbers).mapToObj(People::id).toArray(ParticipantId[]::new));
  }
}
