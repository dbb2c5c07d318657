package org.weft.samples.cohorts;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.weft.core.cohort.OutsideManager;
import org.weft.core.cohort.ParticipantId;

/**
 * Who reports to whom.
 *
 * <p>Maintainer: members of a team, most senior first, form a heap of width {@code span}: member k reports to member (k - 1)
 * / span, so nobody has more than {@code span} reports. Leads join in groups of {@code span} under outside managers, and
 * those again, layer by layer.
 */
final class ReportingPlan {
  private static final int NOBODY = -1;

  private final Draft draft;
  private final int[] managerOf;
  private final boolean managedTop;
  private final ImmutableList<OutsideManager> outside;

  private ReportingPlan(Draft draft) {
    this.draft = draft;
    int span = draft.recipe().org().span();
    managerOf = insideTeams(draft, span);
    managedTop = draft.recipe().org().layersAbove() > 0;
    outside = layers(draft.teams().count(), span, draft.recipe().org().layersAbove());
  }

  static ReportingPlan of(Draft draft) {
    return new ReportingPlan(draft);
  }

  private static int[] insideTeams(Draft draft, int span) {
    long[] order = new long[draft.size()];
    for (int i = 0; i < order.length; i++) {
      // Team first, then falling seniority and years, then the index.
      long juniority = 63L - (draft.seniority(i).rank() * 10L);
      order[i] = (((long) draft.team(i) << 12 | juniority << 6 | (63 - draft.years(i))) << 20) | i;
    }
    Arrays.sort(order);
    int[] managers = new int[order.length];
    int first = 0;
    for (int k = 0; k < order.length; k++) {
      int person = (int) (order[k] & ((1 << 20) - 1));
      if (k > 0 && draft.team(person) != draft.team((int) (order[k - 1] & ((1 << 20) - 1)))) {
        first = k;
      }
      managers[person] =
          k == first ? NOBODY : (int) (order[first + (k - first - 1) / span] & ((1 << 20) - 1));
    }
    return managers;
  }

  /** Numbered from the lowest layer up, so that the manager of team t in the first layer is t / span. */
  private static ImmutableList<OutsideManager> layers(int teams, int span, int layers) {
    int total = 0;
    int width = teams;
    for (int layer = 0; layer < layers && (width > 1 || layer == 0) && width > 0; layer++) {
      width = (width + span - 1) / span;
      total += width;
    }
    ImmutableList.Builder<OutsideManager> managers = ImmutableList.builder();
    int layerStart = 0;
    int layerWidth = (teams + span - 1) / span;
    for (int i = 0; i < total; i++) {
      if (i == layerStart + layerWidth) {
        layerStart = i;
        layerWidth = (layerWidth + span - 1) / span;
      }
      int boss = layerStart + layerWidth + (i - layerStart) / span;
      managers.add(new OutsideManager(
          id(i, total), boss < total ? Optional.of(id(boss, total)) : Optional.empty()));
    }
    return managers.build();
  }

  private static ParticipantId id(int index, int count) {
    return ParticipantId.of(Ids.padded("m", index, count));
  }

  Optional<ParticipantId> managerOf(int person) {
    if (managerOf[person] != NOBODY) {
      return Optional.of(draft.id(managerOf[person]));
    }
    return managedTop
        ? Optional.of(
            outside.get(draft.team(person) / draft.recipe().org().span()).id())
        : Optional.empty();
  }

  ImmutableList<OutsideManager> outsideManagers() {
    return outside;
  }
}
