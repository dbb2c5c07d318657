package org.weft.matching.group;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.columns.People;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.kernel.group.FitTable;

/**
 * What the people of a round are worth to each other: the weaker of what each gains from the other, but between somebody and a
 * lead what they learn from the lead.
 *
 * <p><b>Details.</b> Rows of the scoring are computed some at a time and then written into the table column by column, so that
 * what is written lies together in memory. O(people²) time, 2 · people² bytes.
 */
final class GroupFits {
  private static final int ROWS_AT_A_TIME = 64;

  private final ImmutableList<ParticipantId> people;
  private final boolean[] leads;
  private final FitRows withLead;
  private final FitRows amongEquals;
  private final int[][] table;

  private GroupFits(
      CandidatePool pool,
      GroupTerms terms,
      ImmutableList<ParticipantId> people,
      Set<ParticipantId> leads) {
    this.people = people;
    this.leads = new boolean[people.size()];
    IntStream.range(0, people.size()).forEach(i -> this.leads[i] = leads.contains(people.get(i)));
    People both = FitRows.people(pool);
    withLead = FitRows.of(pool, people, both, terms.withLead());
    amongEquals = terms.amongEquals() == terms.withLead()
        ? withLead
        : FitRows.of(pool, people, both, terms.amongEquals());
    table = new int[people.size()][];
    for (int i = 0; i < table.length; i++) {
      table[i] = new int[i];
      Arrays.fill(table[i], Integer.MAX_VALUE);
    }
  }

  static FitTable of(
      CandidatePool pool,
      GroupTerms terms,
      ImmutableList<ParticipantId> people,
      Set<ParticipantId> leads) {
    GroupFits fits = new GroupFits(pool, terms, people, leads);
    for (int from = 0; from < people.size(); from += ROWS_AT_A_TIME) {
      fits.write(from, Math.min(people.size(), from + ROWS_AT_A_TIME));
    }
    return FitTable.ofRows(fits.table);
  }

  private void write(int from, int until) {
    int[][] rows = new int[until - from][];
    for (int i = from; i < until; i++) {
      rows[i - from] = row(i);
    }
    for (int other = 0; other < people.size(); other++) {
      for (int i = from; i < until; i++) {
        int gain = rows[i - from][other];
        if (i > other) {
          table[i][other] = Math.min(table[i][other], gain);
        } else if (i < other) {
          table[other][i] = Math.min(table[other][i], gain);
        }
      }
    }
  }

  /** What somebody gains from everybody; a lead asks nothing of those they lead. */
  private int[] row(int person) {
    int[] row = amongEquals.of(person);
    if (leads[person]) {
      for (int other = 0; other < row.length; other++) {
        row[other] = leads[other] ? row[other] : Integer.MAX_VALUE;
      }
    } else if (withLead != amongEquals) {
      int[] fromLeads = withLead.of(person);
      for (int other = 0; other < row.length; other++) {
        row[other] = leads[other] ? fromLeads[other] : row[other];
      }
    }
    return row;
  }
}
