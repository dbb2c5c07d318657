package org.weft.matching.rematch;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.Aim.PairWorth;
import org.weft.matching.problem.Pairing;

/** What announced pairs are worth, and so what it costs to end them. */
final class Disturbance {
  private final ImmutableMap<Pairing, Integer> worth;

  private Disturbance(ImmutableMap<Pairing, Integer> worth) {
    this.worth = worth;
  }

  static Disturbance of(Set<Pairing> announced) {
    return of(announced, ImmutableList.of());
  }

  static Disturbance of(Set<Pairing> announced, Collection<PairWorth> stated) {
    Map<Pairing, Integer> worth = new LinkedHashMap<>();
    announced.forEach(pair -> worth.put(pair, 1));
    for (PairWorth each : new Aim.MostOfPairs(ImmutableList.copyOf(stated)).pairs()) {
      checkArgument(
          worth.containsKey(each.pair()),
          "%s is worth %s but was not announced; leave it out",
          each.pair(),
          each.worth());
      worth.put(each.pair(), each.worth());
    }
    return new Disturbance(ImmutableMap.copyOf(worth));
  }

  long of(Pairing pair) {
    return worth.getOrDefault(pair, 0);
  }

  /** What ends if only these pairs stay. */
  long without(Collection<Pairing> kept) {
    return all() - kept.stream().mapToLong(this::of).sum();
  }

  long all() {
    return worth.values().stream().mapToLong(each -> each).sum();
  }

  Aim.MostOfPairs aim() {
    return new Aim.MostOfPairs(worth.entrySet().stream()
        .map(entry -> new PairWorth(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList()));
  }
}
