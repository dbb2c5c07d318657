package org.weft.samples.house.readme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Test sources that may hold regions for README.
 *
 * @param files the text of each file, by its path
 */
record TestSources(ImmutableMap<Path, String> files) {
  private static final Pattern RUN_BY_SUREFIRE = Pattern.compile("Test.*|.*(Test|Tests|TestCase)");

  /** Every Java file below {@code <module>/src/test/java}, for all modules in a folder. */
  static TestSources below(Path modules, Path... without) {
    ImmutableMap.Builder<Path, String> files = ImmutableMap.builder();
    for (Path module : listed(Files::list, modules)) {
      Path tests = module.resolve("src/test/java");
      if (Files.isDirectory(tests) && !List.of(without).contains(module)) {
        listed(Files::walk, tests).stream()
            .filter(path -> path.toString().endsWith(".java"))
            .forEach(path -> files.put(path, read(path)));
      }
    }
    return new TestSources(files.build());
  }

  /** The regions of all files that are run. */
  ImmutableList<Region> regionsThatRun() {
    return files.entrySet().stream()
        .filter(file -> isRun(file.getKey()))
        .flatMap(file -> Region.in(file.getValue()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether a file is a test by its name, or is named by such a test of the same module. */
  boolean isRun(Path file) {
    Pattern mention = Pattern.compile("\\b" + Pattern.quote(typeOf(file)) + "\\b");
    return isTest(file)
        || files.entrySet().stream()
            .filter(
                other -> isTest(other.getKey()) && moduleOf(other.getKey()).equals(moduleOf(file)))
            .anyMatch(other -> mention.matcher(other.getValue()).find());
  }

  private static boolean isTest(Path file) {
    return RUN_BY_SUREFIRE.matcher(typeOf(file)).matches();
  }

  private static String typeOf(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String moduleOf(Path file) {
    return file.toString().replaceFirst("/src/test/java/.*", "");
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableList<Path> listed(Listing listing, Path folder) {
    try (Stream<Path> paths = listing.of(folder)) {
      return paths.sorted().collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Listing {
    Stream<Path> of(Path folder) throws IOException;
  }
}
