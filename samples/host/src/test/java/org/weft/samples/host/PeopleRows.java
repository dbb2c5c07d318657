package org.weft.samples.host;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.weft.core.calendar.TimeBlock;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.TeamId;
import org.weft.core.profile.CareerStage;
import org.weft.core.profile.Seniority;

/**
 * People in tables that a host may have had all along: a row for a person, a row for each working block.
 *
 * <p>What has no column gets the builder's default.
 */
final class PeopleRows {
  private final Connection connection;

  PeopleRows(Connection connection) {
    this.connection = connection;
  }

  void createTables() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table person (id varchar primary key, name varchar not null,"
          + " team varchar not null, manager varchar, role varchar not null,"
          + " seniority varchar not null, career_stage varchar not null, zone varchar not null,"
          + " mentor_pairs int not null, mentor_hours int not null,"
          + " mentee_pairs int not null, mentee_hours int not null)");
      statement.execute("create table working_block (person varchar references person,"
          + " day_of_week varchar not null, starts time not null, ends time not null)");
    }
  }

  void save(Iterable<Participant> people) throws SQLException {
    try (PreparedStatement person =
            connection.prepareStatement("insert into person values (?,?,?,?,?,?,?,?,?,?,?,?)");
        PreparedStatement block =
            connection.prepareStatement("insert into working_block values (?,?,?,?)")) {
      for (Participant each : people) {
        fill(
            person,
            each.id().value(),
            each.name(),
            each.team().value(),
            each.manager().map(ParticipantId::value).orElse(null),
            each.role(),
            each.seniority().name(),
            each.careerStage().name(),
            each.hours().zone().getId(),
            each.asMentor().pairs(),
            each.asMentor().hoursPerMonth(),
            each.asMentee().pairs(),
            each.asMentee().hoursPerMonth());
        for (TimeBlock hours : each.hours().blocks()) {
          fill(block, each.id().value(), hours.day().name(), hours.start(), hours.end());
        }
      }
      person.executeBatch();
      block.executeBatch();
    }
  }

  private static void fill(PreparedStatement statement, Object... values) throws SQLException {
    for (int column = 0; column < values.length; column++) {
      statement.setObject(column + 1, values[column]);
    }
    statement.addBatch();
  }

  ImmutableList<Participant> load() throws SQLException {
    ImmutableListMultimap<String, TimeBlock> blocks = blocks();
    ImmutableList.Builder<Participant> people = ImmutableList.builder();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select * from person order by id")) {
      while (row.next()) {
        people.add(person(row, blocks.get(row.getString("id"))));
      }
    }
    return people.build();
  }

  private ImmutableListMultimap<String, TimeBlock> blocks() throws SQLException {
    ImmutableListMultimap.Builder<String, TimeBlock> blocks = ImmutableListMultimap.builder();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select * from working_block")) {
      while (row.next()) {
        blocks.put(
            row.getString("person"),
            TimeBlock.of(
                DayOfWeek.valueOf(row.getString("day_of_week")),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class)));
      }
    }
    return blocks.build();
  }

  private static Participant person(ResultSet row, ImmutableList<TimeBlock> blocks)
      throws SQLException {
    return Participant.builder()
        .id(ParticipantId.of(row.getString("id")))
        .name(row.getString("name"))
        .team(TeamId.of(row.getString("team")))
        .manager(Optional.ofNullable(row.getString("manager")).map(ParticipantId::of))
        .role(row.getString("role"))
        .seniority(Seniority.valueOf(row.getString("seniority")))
        .careerStage(CareerStage.valueOf(row.getString("career_stage")))
        .hours(new WorkingHours(ZoneId.of(row.getString("zone")), blocks))
        .asMentor(Capacity.of(row.getInt("mentor_pairs"), row.getInt("mentor_hours")))
        .asMentee(Capacity.of(row.getInt("mentee_pairs"), row.getInt("mentee_hours")))
        .build();
  }
}
