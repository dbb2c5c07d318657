package org.weft.samples.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.weft.core.agreement.Agreement;
import org.weft.core.calendar.MeetingPlan;
import org.weft.core.calendar.MeetingSeries;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.Roster;
import org.weft.matching.Matching;
import org.weft.matching.strategy.OptimalStrategies;

/** Documents that were stored in a JSON column of H2 and loaded over another connection equal what they were. */
class JsonColumnsTest {
  private static final String URL = "jdbc:h2:mem:documents;DB_CLOSE_DELAY=-1";
  private Connection connection;

  @BeforeProperty
  void open() throws SQLException {
    connection = DriverManager.getConnection(URL);
    documents().createTable();
  }

  @AfterProperty
  void dropEverything() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("drop all objects delete files");
    }
    connection.close();
  }

  private JsonColumns documents() {
    return new JsonColumns(connection);
  }

  private <T> void comesBackEqual(T value, Class<T> type)
      throws SQLException, JsonProcessingException {
    documents().save("it", value);
    connection.close();
    connection = DriverManager.getConnection(URL);

    assertThat(documents().load("it", type)).contains(value);
  }

  @Property(tries = 100)
  void everyRosterComesBackEqualAndMakesTheSameCohort(@ForAll Roster roster)
      throws SQLException, JsonProcessingException {
    comesBackEqual(roster, Roster.class);
    assertThat(documents().load("it", Roster.class).map(Cohort::of)).contains(Cohort.of(roster));
  }

  @Property(tries = 100)
  void everyAgreementComesBackEqual(@ForAll Agreement agreement)
      throws SQLException, JsonProcessingException {
    comesBackEqual(agreement, Agreement.class);
  }

  @Property(tries = 100)
  void everyMeetingPlanComesBackEqual(@ForAll MeetingPlan plan)
      throws SQLException, JsonProcessingException {
    comesBackEqual(plan, MeetingPlan.class);
  }

  @Property(tries = 100)
  void everyMeetingSeriesComesBackEqual(@ForAll MeetingSeries series)
      throws SQLException, JsonProcessingException {
    comesBackEqual(series, MeetingSeries.class);
  }

  @Example
  void aProgramOf200PeopleComesBackEqualWithItsMatchingAndAnAgreement()
      throws SQLException, JsonProcessingException {
    Matching matching = Program.matching(OptimalStrategies.mostPeopleThenBestTotal());
    comesBackEqual(Program.roster(), Roster.class);
    comesBackEqual(matching, Matching.class);
    comesBackEqual(Program.agreement(matching), Agreement.class);
  }

  @Example
  void whatIsSavedAgainReplacesWhatWasThere() throws SQLException, JsonProcessingException {
    Roster roster = Program.roster();
    documents().save("roster", roster);
    documents().save("roster", roster.withTeams(ImmutableList.of()));

    assertThat(documents().load("roster", Roster.class))
        .contains(roster.withTeams(ImmutableList.of()));
    assertThat(documents().load("charter", Roster.class)).isEmpty();
  }

  @Example
  void aDocumentThatSomebodyCutIsRefusedAndNamesWhatIsMissing()
      throws SQLException, JsonProcessingException {
    documents().save("matching", Program.matching(OptimalStrategies.mostPeopleThenBestTotal()));
    try (Statement statement = connection.createStatement()) {
      statement.execute("update document set body = '{\"cycle\": \"Spring\"}' format json");
    }

    assertThatThrownBy(() -> documents().load("matching", Matching.class))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining("Matching.strategy is missing");
  }
}
