package org.weft.samples.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.Roster;
import org.weft.matching.Matching;
import org.weft.matching.strategy.OptimalStrategies;

/** People and pairs that were stored in H2 as rows and loaded over another connection equal what they were. */
class RowsTest {
  private static final String URL = "jdbc:h2:mem:rows;DB_CLOSE_DELAY=-1";
  private final Roster roster = Program.roster();
  private final Matching matching = Program.matching(OptimalStrategies.mostPeopleThenBestTotal());
  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    connection = DriverManager.getConnection(URL);
  }

  @AfterEach
  void dropEverything() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("drop all objects delete files");
    }
    connection.close();
  }

  private void reopen() throws SQLException {
    connection.close();
    connection = DriverManager.getConnection(URL);
  }

  @Test
  void peopleComeBackEqualFromPlainRows() throws SQLException {
    ImmutableList<Participant> people = roster.participants().stream()
        .map(RowsTest::withoutWhatHasNoColumn)
        .collect(ImmutableList.toImmutableList());
    PeopleRows rows = new PeopleRows(connection);
    rows.createTables();
    rows.save(people);
    assertThat(rows.load()).isEqualTo(people);

    reopen();

    assertThat(new PeopleRows(connection).load()).isEqualTo(people);
    assertThat(Cohort.of(roster.withParticipants(new PeopleRows(connection).load())))
        .isEqualTo(Cohort.of(roster.withParticipants(people)));
  }

  @Test
  void pairsComeBackEqualFromPlainRowsWithTheirReasons() throws SQLException {
    PairRows rows = new PairRows(connection);
    rows.createTable();
    rows.save(matching.pairs());
    assertThat(rows.load()).isEqualTo(matching.pairs());

    reopen();

    assertThat(matching.withPairs(new PairRows(connection).load())).isEqualTo(matching);
    assertThat(matching.pairs()).hasSizeGreaterThan(20);
  }

  @Test
  void aRowThatBreaksARuleIsRefusedWithTheValue() throws SQLException {
    PeopleRows rows = new PeopleRows(connection);
    rows.createTables();
    rows.save(ImmutableList.of(withoutWhatHasNoColumn(roster.participants().get(0))));
    try (Statement statement = connection.createStatement()) {
      statement.execute("update person set mentor_pairs = -3");
    }

    assertThatThrownBy(rows::load)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Capacity.pairs must lie in 0 to 100 but was -3");
  }

  private static Participant withoutWhatHasNoColumn(Participant person) {
    return Participant.builder()
        .id(person.id())
        .name(person.name())
        .team(person.team())
        .manager(person.manager())
        .role(person.role())
        .seniority(person.seniority())
        .careerStage(person.careerStage())
        .hours(person.hours())
        .asMentor(person.asMentor())
        .asMentee(person.asMentee())
        .build();
  }
}
