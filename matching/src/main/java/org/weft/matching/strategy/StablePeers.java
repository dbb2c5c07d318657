package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.PeerCertificate;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.peers.AlmostStablePairs;
import org.weft.matching.kernel.peers.AlmostStableRoommates;
import org.weft.matching.kernel.peers.PeerGraph;
import org.weft.matching.kernel.peers.RoommatesResult;
import org.weft.matching.kernel.peers.StablePairs;
import org.weft.matching.kernel.peers.StablePartition;
import org.weft.matching.kernel.peers.StableRoommates;

/** Stable roommates, or nearly; see {@link PeerStrategies#stable()} and {@link PeerStrategies#almostStable()}. */
record StablePeers(String name, boolean takesAlmost) implements PeerStrategy {
  static final StablePeers STABLE = new StablePeers("stable peers", false);
  static final StablePeers ALMOST_STABLE = new StablePeers("almost stable peers", true);

  /** Steps of the search for fewer blocking pairs. */
  private static final long BUDGET = 200_000;

  @Override
  public Answer answer(CanonicalProblem canonical) {
    PeerGraph graph = graph(canonical);
    if (takesAlmost) {
      return almost(canonical, AlmostStableRoommates.solve(graph, BUDGET));
    }
    RoommatesResult result = StableRoommates.solve(graph);
    if (result instanceof StablePairs stable) {
      return new Answer(
          PeerStrategy.pairs(canonical, stable.partner()),
          new PeerCertificate.PeersStable(canonical.mentors()));
    }
    return new Answer(
        ImmutableList.of(),
        new Impossible.NoStablePairs(
            canonical.mentors(), parties(canonical, ((StablePartition) result).successor())));
  }

  private static Answer almost(CanonicalProblem canonical, AlmostStablePairs found) {
    return new Answer(
        PeerStrategy.pairs(canonical, found.partner()),
        new PeerCertificate.PeersAlmostStable(
            found.blockingPairs(),
            found.leastPossible(),
            canonical.mentors(),
            parties(canonical, found.successor())));
  }

  /** Lists of peers, more points first; equal points in the order of the tie-break, which is that of the edges. */
  private static PeerGraph graph(CanonicalProblem canonical) {
    CandidateGraph graph = canonical.graph();
    long[] points = canonical.menteePoints();
    int[][] lists = new int[graph.mentees()][];
    for (int i = 0; i < lists.length; i++) {
      int first = graph.firstEdge(i);
      long[] keys = new long[graph.endEdge(i) - first];
      for (int k = 0; k < keys.length; k++) {
        keys[k] = -points[first + k] << 32 | k;
      }
      Arrays.sort(keys);
      lists[i] =
          Arrays.stream(keys).mapToInt(key -> graph.mentorOf(first + (int) key)).toArray();
    }
    return PeerGraph.ofLists(lists);
  }

  private static ImmutableList<ImmutableList<ParticipantId>> parties(
      CanonicalProblem canonical, int[] successor) {
    ImmutableList.Builder<ImmutableList<ParticipantId>> parties = ImmutableList.builder();
    boolean[] seen = new boolean[successor.length];
    for (int first = 0; first < successor.length; first++) {
      ImmutableList.Builder<ParticipantId> party = ImmutableList.builder();
      boolean isNew = !seen[first];
      for (int i = first; !seen[i]; i = successor[i]) {
        seen[i] = true;
        party.add(canonical.mentee(i));
      }
      if (isNew) {
        parties.add(party.build());
      }
    }
    return parties.build();
  }
}
