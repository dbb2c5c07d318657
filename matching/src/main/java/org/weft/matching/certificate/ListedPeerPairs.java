package org.weft.matching.certificate;

import org.weft.matching.problem.MatchingProblem;

/** Pairs of one pool among candidates that are listed. */
final class ListedPeerPairs implements PeerPairs {
  private final CheckedPairs pairs;
  private final MatchingProblem problem;
  private int first;

  ListedPeerPairs(CheckedPairs pairs) {
    this.pairs = pairs;
    this.problem = pairs.problem;
  }

  @Override
  public MatchingProblem problem() {
    return problem;
  }

  @Override
  public int turnTo(int person) {
    first = problem.firstCandidate(person);
    return problem.endCandidate(person) - first;
  }

  @Override
  public int other(int k) {
    return problem.mentorOf(first + k);
  }

  @Override
  public long points(int k) {
    return problem.points(first + k);
  }

  @Override
  public boolean isPair(int k) {
    return pairs.paired[first + k];
  }

  @Override
  public boolean isAlone(int person) {
    return pairs.menteeLoad[person] + pairs.mentorLoad[person] == 0;
  }
}
