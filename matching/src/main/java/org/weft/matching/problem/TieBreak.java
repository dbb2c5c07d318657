package org.weft.matching.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * Who goes first when scores are equal: a strict order of people that depends on their ids and on what the caller states
 * here, never on the order in which people are listed.
 */
public final class TieBreak {
  private final String name;
  /** Smaller goes first; who has the same key goes by id. */
  private final ToLongFunction<ParticipantId> key;

  private TieBreak(String name, ToLongFunction<ParticipantId> key) {
    this.name = name;
    this.key = key;
  }

  /**
   * Smaller ids go first. Simple to explain; favors the same people every time.
   *
   * @return the order of the ids
   */
  public static TieBreak byId() {
    return new TieBreak("by id", id -> 0);
  }

  /**
   * A lottery that the seed decides: the same seed gives the same order on every machine.
   *
   * @param seed any number
   * @return an order drawn by the seed; a person's place does not depend on who else takes part
   */
  public static TieBreak seeded(long seed) {
    return new TieBreak("seeded " + seed, id -> lot(seed, id));
  }

  /**
   * People on a list go first, in its order; everybody else follows by id. For those who waited longest.
   *
   * @param first who goes first; of repeated ids the first place counts
   * @return the order
   */
  public static TieBreak first(Iterable<ParticipantId> first) {
    ImmutableList<ParticipantId> list =
        ImmutableSet.copyOf(Components.required(first, "first")).asList();
    ImmutableMap<ParticipantId, Integer> places = index(list);
    return new TieBreak(
        "first " + list.size() + " on a list", id -> places.getOrDefault(id, list.size()));
  }

  private static ImmutableMap<ParticipantId, Integer> index(ImmutableList<ParticipantId> list) {
    ImmutableMap.Builder<ParticipantId, Integer> places = ImmutableMap.builder();
    for (int place = 0; place < list.size(); place++) {
      places.put(list.get(place), place);
    }
    return places.buildOrThrow();
  }

  /** FNV-1a over the characters, then the finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
  private static long lot(long seed, ParticipantId id) {
    long hash = 0xcbf29ce484222325L ^ seed;
    for (int i = 0; i < id.value().length(); i++) {
      hash = (hash ^ id.value().charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }

  /**
   * Puts people in this order.
   *
   * @param people the people, in any order
   * @return who goes first, first
   */
  public ImmutableList<ParticipantId> sort(Collection<ParticipantId> people) {
    ImmutableList<ParticipantId> given =
        ImmutableList.copyOf(Components.required(people, "people"));
    return Arrays.stream(order(given))
        .mapToObj(given::get)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Puts people in this order, by number.
   *
   * @param people the people, in any order
   * @return the places in the given list of who goes first, who goes second, and so on
   */
  public int[] order(List<ParticipantId> people) {
    Components.required(people, "people");
    long[] keys = people.stream().mapToLong(key).toArray();
    return IntStream.range(0, keys.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> keys[i]).thenComparing(people::get))
        .mapToInt(i -> i)
        .toArray();
  }

  @Override
  public String toString() {
    return "TieBreak[" + name + "]";
  }
}
