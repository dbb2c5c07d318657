package org.weft.samples.house.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.weft.samples.house.Repository;

/** Until README is written these tests are skipped; from then on it must show code. */
final class ReadmeExcerptsTest {
  private static final Path README = Repository.at("README.md");
  private static final Path SAMPLES = Repository.at("samples");
  private static final Path HOUSE = Repository.at("samples/house");
  private static final int LAST_LINE_BEFORE_CODE = 30;

  @Test
  void readmeShowsCodeByLineThirty() throws IOException {
    assertThat(blocks())
        .as("java blocks of README.md")
        .isNotEmpty()
        .first()
        .satisfies(block -> assertThat(block.line()).isLessThanOrEqualTo(LAST_LINE_BEFORE_CODE));
  }

  @Test
  void everyJavaBlockIsARegionOfATestThatRuns() throws IOException {
    ImmutableList<Region> regions = TestSources.below(SAMPLES, HOUSE).regionsThatRun();
    assertThat(blocks())
        .allSatisfy(block -> assertThat(regions)
            .as(
                "README.md line %s must equal a region '// readme: begin NAME' of a test"
                    + " below samples/*/src/test/java",
                block.line())
            .extracting(Region::code)
            .contains(block.code()));
  }

  private static ImmutableList<JavaBlock> blocks() throws IOException {
    assumeTrue(Files.exists(README), "README.md is not written yet");
    return JavaBlock.in(Files.readString(README));
  }
}
