package org.weft.samples.quickstart.csv;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.weft.core.cohort.Outsider;
import org.weft.core.cohort.ParticipantId;

/**
 * Managers who are not in the file, gathered from the manager column: {@code x-1>x-2>p-3} says that the person reports to
 * x-1, who is not in the file and reports to x-2, who is not either and reports to p-3. A line that ends in {@code >} ends
 * outside the file.
 */
final class OutsideLine {
  static final String FORM =
      "the id of a person in this file, or a line upward such as x-1>x-2> for managers outside it";
  private static final Splitter UP = Splitter.on('>').trimResults();

  private final Map<ParticipantId, Optional<ParticipantId>> managers = new TreeMap<>();

  /** Notes the managers outside the file and gives the nearest manager. */
  Optional<ParticipantId> read(String text) {
    List<String> line = UP.splitToList(text);
    for (int i = 0; i + 1 < line.size(); i++) {
      ParticipantId outsider = ParticipantId.of(line.get(i));
      String above = line.get(i + 1);
      if (above.isEmpty() && i + 2 < line.size()) {
        throw new IllegalArgumentException("there is nobody between two >");
      }
      Optional<ParticipantId> manager =
          above.isEmpty() ? Optional.empty() : Optional.of(ParticipantId.of(above));
      Optional<ParticipantId> known = managers.putIfAbsent(outsider, manager);
      if (known != null && !known.equals(manager)) {
        throw new IllegalArgumentException(outsider + " reports to " + words(known)
            + " in an earlier line and to " + words(manager) + " here");
      }
    }
    return line.get(0).isEmpty() ? Optional.empty() : Optional.of(ParticipantId.of(line.get(0)));
  }

  private static String words(Optional<ParticipantId> manager) {
    return manager.map(ParticipantId::value).orElse("nobody");
  }

  ImmutableList<Outsider> managers() {
    return managers.entrySet().stream()
        .map(entry -> new Outsider(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The text that {@link #read} takes, for somebody's manager. */
  static String of(ParticipantId manager, Map<ParticipantId, Optional<ParticipantId>> outside) {
    StringBuilder line = new StringBuilder(manager.value());
    Optional<ParticipantId> above = outside.get(manager);
    while (above != null) {
      line.append('>').append(above.map(ParticipantId::value).orElse(""));
      above = above.map(outside::get).orElse(null);
    }
    return line.toString();
  }
}
