package org.weft.matching.kernel.repair;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.MentorIndex;

/**
 * Splits mentees and mentors into those who compete for too few places, those who have places to spare, and the rest.
 *
 * <p>{@link Part#OVER}: mentees whom some largest matching leaves out, and every mentor they could meet; all these mentors are
 * full in every largest matching. {@link Part#UNDER}: mentors to whom some largest matching leaves a free place, and every
 * mentee they could take; all of these have a mentor in every largest matching. {@link Part#WELL}: the rest, who fit exactly.
 * More places help only with mentors of the first part, more mentees only with those of the second. The split does not depend
 * on the matching it is computed from.
 *
 * <p>The first part falls into blocks that share nobody: each has more mentees than places, and a shortage of its own.
 *
 * <p>Worked example: mentees 0 and 1 know mentor 0 alone, mentee 2 knows mentors 1 and 2, a place each:
 *
 * <pre>{@code
 * CandidateGraph graph = CandidateGraph.ofRows(3, new int[][] {{0}, {0}, {1, 2}});
 * DulmageMendelsohn parts = DulmageMendelsohn.of(graph, new int[] {1, 1, 1}, new int[] {0, -1, 2});
 * parts.mentee(0); // OVER, as mentee 1: one of the two stays out
 * parts.mentor(2); // UNDER, as mentor 1 and mentee 2
 * }</pre>
 *
 * <p>Source: A. L. Dulmage and N. S. Mendelsohn, "Coverings of Bipartite Graphs", Canadian Journal of Mathematics 10 (1958); the
 * coarse decomposition, with places for copies of mentors.
 *
 * <p><b>Details.</b> Two breadth-first searches along alternating paths, from mentees without a mentor and from free places, and one
 * over the first part for its blocks. O(mentees + mentors + edges).
 */
public final class DulmageMendelsohn {
  private static final int NONE = -1;

  private final Part[] menteePart;
  private final Part[] mentorPart;
  private final int[] menteeBlock;
  private final int[] mentorBlock;
  private final int blocks;

  /** Where somebody belongs. */
  public enum Part {
    /** More mentees than places. */
    OVER,
    /** As many mentees as places. */
    WELL,
    /** More places than mentees. */
    UNDER
  }

  private DulmageMendelsohn(Holders holders, MentorIndex index) {
    menteePart = new Part[holders.graph.mentees()];
    mentorPart = new Part[holders.graph.mentors()];
    Arrays.fill(menteePart, Part.WELL);
    Arrays.fill(mentorPart, Part.WELL);
    menteeBlock = new int[menteePart.length];
    mentorBlock = new int[mentorPart.length];
    Arrays.fill(menteeBlock, NONE);
    Arrays.fill(mentorBlock, NONE);
    markOver(holders);
    markUnder(holders, index);
    blocks = numberBlocks(holders.graph, index);
  }

  /**
   * Splits the people of a graph.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @param matchedEdge a largest matching: for each mentee its edge, or -1
   * @return the parts
   * @throws IllegalArgumentException if the matching does not fit the graph, or could be larger
   */
  public static DulmageMendelsohn of(CandidateGraph graph, int[] capacity, int[] matchedEdge) {
    return new DulmageMendelsohn(new Holders(graph, capacity, matchedEdge), MentorIndex.of(graph));
  }

  private void markOver(Holders holders) {
    int[] queue = new int[menteePart.length];
    int size = 0;
    for (int i = 0; i < menteePart.length; i++) {
      if (holders.matchedEdge[i] < 0) {
        menteePart[i] = Part.OVER;
        queue[size++] = i;
      }
    }
    CandidateGraph graph = holders.graph;
    for (int at = 0; at < size; at++) {
      for (int e = graph.firstEdge(queue[at]); e < graph.endEdge(queue[at]); e++) {
        int j = graph.mentorOf(e);
        if (mentorPart[j] != Part.OVER) {
          checkArgument(
              !holders.hasRoom(j),
              "the matching must be a largest one but mentor %s has a free place in reach of a mentee without a mentor; "
                  + "enlarge it first",
              j);
          mentorPart[j] = Part.OVER;
          for (int k = holders.start[j]; k < holders.start[j + 1]; k++) {
            menteePart[holders.held[k]] = Part.OVER;
            queue[size++] = holders.held[k];
          }
        }
      }
    }
  }

  private void markUnder(Holders holders, MentorIndex index) {
    int[] queue = new int[mentorPart.length];
    int size = 0;
    for (int j = 0; j < mentorPart.length; j++) {
      if (holders.hasRoom(j)) {
        mentorPart[j] = Part.UNDER;
        queue[size++] = j;
      }
    }
    for (int at = 0; at < size; at++) {
      for (int k = index.firstEntry(queue[at]); k < index.endEntry(queue[at]); k++) {
        int i = index.menteeAt(k);
        menteePart[i] = Part.UNDER;
        int j = holders.mentorOf(i);
        if (mentorPart[j] != Part.UNDER) {
          mentorPart[j] = Part.UNDER;
          queue[size++] = j;
        }
      }
    }
  }

  /** Connected parts of the first part, in the order of their first mentees. */
  private int numberBlocks(CandidateGraph graph, MentorIndex index) {
    int[] queue = new int[menteePart.length];
    int count = 0;
    for (int first = 0; first < menteePart.length; first++) {
      if (menteePart[first] == Part.OVER && menteeBlock[first] == NONE) {
        menteeBlock[first] = count;
        queue[0] = first;
        int size = 1;
        for (int at = 0; at < size; at++) {
          for (int e = graph.firstEdge(queue[at]); e < graph.endEdge(queue[at]); e++) {
            size = addMenteesOf(graph.mentorOf(e), count, index, queue, size);
          }
        }
        count++;
      }
    }
    return count;
  }

  private int addMenteesOf(int mentor, int block, MentorIndex index, int[] queue, int size) {
    if (mentorBlock[mentor] != NONE) {
      return size;
    }
    mentorBlock[mentor] = block;
    int end = size;
    for (int k = index.firstEntry(mentor); k < index.endEntry(mentor); k++) {
      int i = index.menteeAt(k);
      if (menteePart[i] == Part.OVER && menteeBlock[i] == NONE) {
        menteeBlock[i] = block;
        queue[end++] = i;
      }
    }
    return end;
  }

  /**
   * Tells where a mentee belongs.
   *
   * @param mentee index of the mentee
   * @return its part
   */
  public Part mentee(int mentee) {
    return menteePart[mentee];
  }

  /**
   * Tells where a mentor belongs. One without places is in the first part if somebody of it could meet them, else in the
   * rest.
   *
   * @param mentor index of the mentor
   * @return its part
   */
  public Part mentor(int mentor) {
    return mentorPart[mentor];
  }

  /**
   * Tells how many blocks the first part has.
   *
   * @return 0 if everybody has a mentor
   */
  public int blocks() {
    return blocks;
  }

  /**
   * Tells the block of a mentee.
   *
   * @param mentee index of the mentee
   * @return its block, from 0; -1 for mentees outside the first part
   */
  public int blockOfMentee(int mentee) {
    return menteeBlock[mentee];
  }

  /**
   * Tells the block of a mentor.
   *
   * @param mentor index of the mentor
   * @return its block, from 0; -1 for mentors outside the first part
   */
  public int blockOfMentor(int mentor) {
    return mentorBlock[mentor];
  }
}
