package org.weft.samples.house.readme;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced {@code java} block of a Markdown text.
 *
 * @param line the number of its opening fence, counted from 1
 * @param code what stands between the fences, without common indentation
 */
record JavaBlock(int line, String code) {
  private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,})\\s*(\\S*).*");

  /** All Java blocks in reading order; blocks of other languages are skipped whole. */
  static ImmutableList<JavaBlock> in(String markdown) {
    ImmutableList.Builder<JavaBlock> blocks = ImmutableList.builder();
    List<String> lines = markdown.lines().toList();
    int at = 0;
    while (at < lines.size()) {
      Optional<String> fence = fenceOf(lines.get(at));
      if (fence.isEmpty()) {
        at++;
        continue;
      }
      List<String> content = new ArrayList<>();
      int opening = at++;
      while (at < lines.size() && !closes(lines.get(at), fence.get())) {
        content.add(lines.get(at++));
      }
      if (at++ == lines.size()) {
        throw new IllegalArgumentException(
            "the block that opens in line " + (opening + 1) + " has no closing " + fence.get());
      }
      if (languageOf(lines.get(opening)).equals("java")) {
        blocks.add(new JavaBlock(opening + 1, Layout.flush(content)));
      }
    }
    return blocks.build();
  }

  private static Optional<String> fenceOf(String line) {
    Matcher matcher = FENCE.matcher(line);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String languageOf(String line) {
    Matcher matcher = FENCE.matcher(line);
    return matcher.matches() ? matcher.group(2) : "";
  }

  private static boolean closes(String line, String fence) {
    String stripped = line.strip();
    return stripped.startsWith(fence)
        && stripped.replace(fence.substring(0, 1), "").isEmpty();
  }
}
