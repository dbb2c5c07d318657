package org.weft.samples.house.readme;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A marked part of a source file.
 *
 * @param name what stands behind {@code readme: begin}
 * @param code its pieces, each without common indentation, with an empty line between them
 */
record Region(String name, String code) {
  private static final Pattern MARKER = Pattern.compile("\\s*// readme: (begin|end) (.*\\S)\\s*");

  /** All regions of a source in the order of their first lines. */
  static ImmutableList<Region> in(String source) {
    Map<String, String> pieces = new LinkedHashMap<>();
    Map<String, List<String>> open = new LinkedHashMap<>();
    for (String line : source.lines().toList()) {
      Matcher marker = MARKER.matcher(line);
      if (!marker.matches()) {
        open.values().forEach(content -> content.add(line));
      } else if (marker.group(1).equals("begin")) {
        refuseIf(open.containsKey(marker.group(2)), marker, "begins again before it ended");
        open.put(marker.group(2), new ArrayList<>());
      } else {
        refuseIf(!open.containsKey(marker.group(2)), marker, "ends but did not begin");
        String piece = Layout.flush(open.remove(marker.group(2)));
        pieces.merge(marker.group(2), piece, (first, next) -> first + "\n\n" + next);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException(
          "readme regions " + open.keySet() + " begin but never end; add '// readme: end NAME'");
    }
    return pieces.entrySet().stream()
        .map(piece -> new Region(piece.getKey(), piece.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private static void refuseIf(boolean wrong, Matcher marker, String fault) {
    if (wrong) {
      throw new IllegalArgumentException("readme region '" + marker.group(2) + "' " + fault);
    }
  }
}
