package org.weft.samples.quickstart;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.Roster;
import org.weft.samples.cohorts.CohortRecipe;
import org.weft.samples.cohorts.CohortRecipes;
import org.weft.samples.cohorts.Cohorts;
import org.weft.samples.cohorts.Seed;
import org.weft.samples.quickstart.csv.CohortWriter;

/**
 * Makes the sample that ships with the quickstart: the preset of 200 people with {@link #SEED}, and invented answers to the
 * morale question.
 */
public final class GenerateSample {
  /** The seed of the sample. */
  public static final long SEED = 2026;

  private GenerateSample() {}

  /**
   * Writes the sample, or another organization of any size for trying out large files.
   *
   * @param args the file to write, and perhaps a number of people
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 1 || args.length > 2) {
      throw new IllegalArgumentException("expected a file and perhaps a number of people but got "
          + args.length + " arguments; name one file");
    }
    AtomicFile.write(
        Path.of(args[0]),
        csv(
            args.length == 1
                ? CohortRecipes.teamOf200()
                : CohortRecipes.enterprise(Integer.parseInt(args[1]))));
  }

  /** A cohort as text. */
  static String csv(CohortRecipe recipe) {
    Roster roster = Cohorts.generate(recipe, Seed.of(SEED)).roster();
    return CohortWriter.write(roster, GenerateSample::pulse);
  }

  /** Three in four answer, most of them favorably; the id decides, so that nothing else can change it. */
  private static Optional<Integer> pulse(Participant person) {
    int lot = Math.floorMod(
        Hashing.sha256()
            .hashString(SEED + " " + person.id(), StandardCharsets.UTF_8)
            .asInt(),
        100);
    int[] upTo = {4, 12, 30, 56, 75};
    for (int points = 1; points <= upTo.length; points++) {
      if (lot < upTo[points - 1]) {
        return Optional.of(points);
      }
    }
    return Optional.empty();
  }
}
