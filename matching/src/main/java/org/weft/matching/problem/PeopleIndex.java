package org.weft.matching.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;

/** The place of each person in a list. */
final class PeopleIndex {
  private final ImmutableMap<ParticipantId, Integer> places;

  PeopleIndex(ImmutableList<ParticipantId> people) {
    ImmutableMap.Builder<ParticipantId, Integer> index =
        ImmutableMap.builderWithExpectedSize(people.size());
    for (int i = 0; i < people.size(); i++) {
      index.put(people.get(i), i);
    }
    this.places = index.buildOrThrow();
  }

  OptionalInt of(ParticipantId person) {
    @Nullable Integer place = places.get(person);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }
}
