package org.weft.samples.host;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.MatchedPair;
import org.weft.matching.problem.Pairing;
import org.weft.matching.scoring.CriterionScore;
import org.weft.matching.scoring.ScoreCard;

/** Pairs in one table: a row for each reason of a pair, in the order of the score card. */
final class PairRows {
  private final Connection connection;

  PairRows(Connection connection) {
    this.connection = connection;
  }

  void createTable() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table reason (mentee varchar, mentor varchar, place int,"
          + " criterion varchar not null, weight double not null, score double not null,"
          + " sentence varchar not null, primary key (mentee, mentor, place))");
    }
  }

  void save(Iterable<MatchedPair> pairs) throws SQLException {
    try (PreparedStatement row =
        connection.prepareStatement("insert into reason values (?,?,?,?,?,?,?)")) {
      for (MatchedPair pair : pairs) {
        for (int place = 0; place < pair.card().parts().size(); place++) {
          CriterionScore part = pair.card().parts().get(place);
          row.setString(1, pair.mentee().value());
          row.setString(2, pair.mentor().value());
          row.setInt(3, place);
          row.setString(4, part.criterion());
          row.setDouble(5, part.weight());
          row.setDouble(6, part.score());
          row.setString(7, part.sentence());
          row.addBatch();
        }
      }
      row.executeBatch();
    }
  }

  ImmutableList<MatchedPair> load() throws SQLException {
    ImmutableListMultimap.Builder<Pairing, CriterionScore> cards = ImmutableListMultimap.builder();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select * from reason order by mentee, mentor, place")) {
      while (row.next()) {
        cards.put(
            Pairing.of(
                ParticipantId.of(row.getString("mentee")),
                ParticipantId.of(row.getString("mentor"))),
            new CriterionScore(
                row.getString("criterion"),
                row.getDouble("weight"),
                row.getDouble("score"),
                row.getString("sentence")));
      }
    }
    return cards.build().asMap().entrySet().stream()
        .map(entry -> new MatchedPair(
            entry.getKey().mentee(),
            entry.getKey().mentor(),
            new ScoreCard(ImmutableList.copyOf(entry.getValue()))))
        .collect(ImmutableList.toImmutableList());
  }
}
