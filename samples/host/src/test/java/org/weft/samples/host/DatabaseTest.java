package org.weft.samples.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weft.core.agreement.Agreement;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.Roster;
import org.weft.matching.Matching;
import org.weft.matching.MatchingStrategies;

/** What was stored in H2 and loaded over another connection equals what it was. */
class DatabaseTest {
  private static final String URL = "jdbc:h2:mem:host;DB_CLOSE_DELAY=-1";
  private final Roster roster = Program.roster();
  private final Matching matching = Program.matching(MatchingStrategies.mostPeopleThenBestTotal());
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
  void aCohortAMatchingAndAnAgreementComeBackEqualFromAJsonColumn()
      throws SQLException, JsonProcessingException {
    Agreement agreement = Program.agreement(matching);
    JsonColumns documents = new JsonColumns(connection);
    documents.createTable();
    documents.save("roster", roster);
    documents.save("matching", matching);
    documents.save("agreement", agreement);
    assertThat(documents.load("roster", Roster.class)).contains(roster);

    reopen();

    JsonColumns again = new JsonColumns(connection);
    assertThat(again.load("roster", Roster.class).map(Cohort::of)).contains(Cohort.of(roster));
    assertThat(again.load("matching", Matching.class)).contains(matching);
    assertThat(again.load("agreement", Agreement.class)).contains(agreement);
    assertThat(again.load("charter", Roster.class)).isEmpty();
  }

  @Test
  void whatIsSavedAgainReplacesWhatWasThere() throws SQLException, JsonProcessingException {
    JsonColumns documents = new JsonColumns(connection);
    documents.createTable();
    documents.save("roster", roster);
    documents.save("roster", roster.withTeams(ImmutableList.of()));

    assertThat(documents.load("roster", Roster.class))
        .contains(roster.withTeams(ImmutableList.of()));
  }

  @Test
  void aDocumentThatSomebodyCutIsRefusedAndNamesWhatIsMissing()
      throws SQLException, JsonProcessingException {
    JsonColumns documents = new JsonColumns(connection);
    documents.createTable();
    documents.save("matching", matching);
    try (Statement statement = connection.createStatement()) {
      statement.execute("update document set body = '{\"cycle\": \"Spring\"}' format json");
    }

    assertThatThrownBy(() -> documents.load("matching", Matching.class))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining("Matching.strategy is missing");
  }

  @Test
  void peopleComeBackEqualFromPlainRows() throws SQLException {
    ImmutableList<Participant> people = roster.participants().stream()
        .map(DatabaseTest::withoutWhatHasNoColumn)
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
