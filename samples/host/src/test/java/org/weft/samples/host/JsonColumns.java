package org.weft.samples.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** One table for documents of every kind: a name and a JSON column. */
final class JsonColumns {
  private final Connection connection;

  JsonColumns(Connection connection) {
    this.connection = connection;
  }

  void createTable() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table document (name varchar primary key, body json not null)");
    }
  }

  void save(String name, Object value) throws SQLException, JsonProcessingException {
    try (PreparedStatement statement =
        connection.prepareStatement("merge into document key (name) values (?, ? format json)")) {
      statement.setString(1, name);
      statement.setString(2, HostJson.mapper().writeValueAsString(value));
      statement.executeUpdate();
    }
  }

  <T> Optional<T> load(String name, Class<T> type) throws SQLException, JsonProcessingException {
    try (PreparedStatement statement =
        connection.prepareStatement("select body from document where name = ?")) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.of(HostJson.mapper().readValue(rows.getString(1), type))
            : Optional.empty();
      }
    }
  }
}
