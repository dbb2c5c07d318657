package org.weft.samples.house;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are in the project, wherever the tests are started from. */
public final class Repository {
  /** The three libraries, in the order in which they are built. */
  public static final ImmutableList<String> LIBRARIES =
      ImmutableList.of("core", "matching", "metrics");

  private static final Path ROOT = findRoot();

  private Repository() {}

  /**
   * A path below the project's root.
   *
   * @param path the path, with slashes
   * @return the same place, absolute
   */
  public static Path at(String path) {
    return ROOT.resolve(path);
  }

  /**
   * The compiled main classes of a library.
   *
   * @param library its folder
   * @return the folder, which exists
   */
  public static Path classesOf(String library) {
    Path classes = at(library + "/target/classes");
    if (!Files.isDirectory(classes)) {
      throw new IllegalStateException(
          classes + " does not exist; compile first: mvn test -pl samples/house -am");
    }
    return classes;
  }

  private static Path findRoot() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("bom/pom.xml")) && Files.exists(at.resolve("core/pom.xml"))) {
        return at;
      }
    }
    throw new IllegalStateException(Path.of("").toAbsolutePath()
        + " is not inside the project; start the tests below its root");
  }
}
