package org.weft.matching.strategy;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.dense.DenseSolution;

/**
 * Places as rows, mentees as columns; for where there are more mentees than places.
 *
 * <p>Holds one row of costs for each mentor, 4 bytes a cell, which all places of the mentor read: candidates lie by mentee, and
 * collecting those of one mentor each time would cost more than all else.
 */
final class PlaceRows implements DenseTable {
  private final CanonicalProblem canonical;
  private final int[] mentees;
  private final int[] mentorOfPlace;
  /** For each mentor the cost of each useful mentee; empty for who has no room. */
  private final int[][] cost;

  private PlaceRows(CanonicalProblem canonical, UsefulPeople useful, int[][] cost) {
    this.canonical = canonical;
    this.mentees = useful.mentees();
    this.mentorOfPlace = useful.mentorOfPlace();
    this.cost = cost;
  }

  static PlaceRows of(CanonicalProblem canonical, UsefulPeople useful, int missing) {
    CandidateGraph graph = canonical.graph();
    int[] mentees = useful.mentees();
    int[] room = useful.room();
    int[][] cost = new int[room.length][];
    for (int j = 0; j < room.length; j++) {
      cost[j] = new int[room[j] == 0 ? 0 : mentees.length];
      Arrays.fill(cost[j], missing);
    }
    for (int column = 0; column < mentees.length; column++) {
      for (int e = graph.firstEdge(mentees[column]); e < graph.endEdge(mentees[column]); e++) {
        int[] row = cost[graph.mentorOf(e)];
        if (row.length > 0) {
          row[column] = (int) -canonical.points(e);
        }
      }
    }
    return new PlaceRows(canonical, useful, cost);
  }

  @Override
  public int rows() {
    return mentorOfPlace.length;
  }

  @Override
  public int columns() {
    return mentees.length;
  }

  @Override
  public void read(int row, int[] into) {
    System.arraycopy(cost[mentorOfPlace[row]], 0, into, 0, mentees.length);
  }

  @Override
  public void write(
      DenseSolution best, long bonus, int[] matchedEdge, long[] menteePrice, long[] mentorPrice) {
    int[] rowOf = best.rowOf();
    long[] columnPrice = best.columnPrice();
    for (int column = 0; column < mentees.length; column++) {
      int i = mentees[column];
      matchedEdge[i] = rowOf[column] < 0 ? -1 : canonical.edge(i, mentorOfPlace[rowOf[column]]);
      menteePrice[i] = columnPrice[column];
    }
    long[] rowTotal = best.rowTotal();
    for (int r = 0; r < rowTotal.length; r++) {
      mentorPrice[mentorOfPlace[r]] = bonus - rowTotal[r];
    }
  }
}
