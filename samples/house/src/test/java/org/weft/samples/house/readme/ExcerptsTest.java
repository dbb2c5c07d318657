package org.weft.samples.house.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExcerptsTest {
  @Test
  void blocksAreFoundWithTheirLineAndWithoutCommonIndentation() {
    String markdown = """
        # Title
        ```java
          int a = 1;
            int b = 2;

          int c = 3;
        ```
        Text with `java` in it.

          ~~~~java title="x"
          int d = 4;
          ~~~
          ~~~~
        """;
    assertThat(JavaBlock.in(markdown))
        .containsExactly(
            new JavaBlock(2, "int a = 1;\n  int b = 2;\n\nint c = 3;"),
            new JavaBlock(10, "int d = 4;\n~~~"));
  }

  @Test
  void blocksOfOtherLanguagesAreSkippedWhole() {
    assertThat(JavaBlock.in("````text\n```java\nint a;\n```\n````\n```javascript\nb\n```\n"))
        .isEmpty();
  }

  @Test
  void aBlockThatNeverClosesIsRefused() {
    assertThatThrownBy(() -> JavaBlock.in("a\n```java\nint a;\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the block that opens in line 2 has no closing ```");
  }

  @Test
  void theLinesBetweenTheMarkersAreARegion() {
    String source = """
        class A {
          // readme: begin first pairing
          int a = 1;
          // readme: end first pairing
          int hidden;
        }
        """;
    assertThat(Region.in(source)).containsExactly(new Region("first pairing", "int a = 1;"));
  }

  @Test
  void piecesOfOneNameAreShownWithAnEmptyLineBetween() {
    String source = """
        // readme: begin x
        import a.B;

        // readme: end x
        class A {
            // readme: begin x
            B b;
            // readme: end x
        }
        """;
    assertThat(Region.in(source)).containsExactly(new Region("x", "import a.B;\n\nB b;"));
  }

  @Test
  void regionsMayOverlapWithoutShowingEachOthersMarkers() {
    String source =
        "// readme: begin x\n1\n// readme: begin y\n2\n// readme: end x\n3\n// readme: end y\n";
    assertThat(Region.in(source)).containsExactly(new Region("x", "1\n2"), new Region("y", "2\n3"));
  }

  @Test
  void unbalancedMarkersAreRefusedByName() {
    assertThatThrownBy(() -> Region.in("// readme: begin x\n"))
        .hasMessage("readme regions [x] begin but never end; add '// readme: end NAME'");
    assertThatThrownBy(() -> Region.in("// readme: end x\n"))
        .hasMessage("readme region 'x' ends but did not begin");
    assertThatThrownBy(() -> Region.in("// readme: begin x\n// readme: begin x\n"))
        .hasMessage("readme region 'x' begins again before it ended");
  }

  @Test
  void aChangedCharacterIsADifference() {
    assertThat(JavaBlock.in("```java\nint a = 1;\n```").get(0).code())
        .isNotEqualTo(
            Region.in("// readme: begin x\nint a = 2;\n// readme: end x").get(0).code());
  }

  @Test
  void aClassThatNoTestNamesIsNotRun() {
    Path test = Path.of("quickstart/src/test/java/ReadmeTest.java");
    Path named = Path.of("quickstart/src/test/java/ReadmeExample.java");
    Path forgotten = Path.of("quickstart/src/test/java/Forgotten.java");
    Path elsewhere = Path.of("other/src/test/java/ReadmeExample.java");
    String region = "// readme: begin x\nint a;\n// readme: end x\n";
    TestSources sources = new TestSources(ImmutableMap.of(
        test, "ReadmeExample.main();", named, region, forgotten, region, elsewhere, region));
    assertThat(sources.isRun(test)).isTrue();
    assertThat(sources.isRun(named)).isTrue();
    assertThat(sources.isRun(forgotten)).isFalse();
    assertThat(sources.isRun(elsewhere)).isFalse();
    assertThat(sources.regionsThatRun()).containsExactly(new Region("x", "int a;"));
  }

  @Test
  void sourcesAreSearchedInEveryModuleOfTheFolder(@TempDir Path samples) throws IOException {
    write(samples.resolve("one/src/test/java/a/OneTest.java"), "one");
    write(samples.resolve("two/src/test/java/TwoTest.java"), "two");
    write(samples.resolve("two/src/main/java/Main.java"), "main");
    write(samples.resolve("left/src/test/java/LeftTest.java"), "left out");
    assertThat(TestSources.below(samples, samples.resolve("left")).files().values())
        .containsExactlyInAnyOrder("one", "two");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
