package org.weft.samples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The BOM has no parent, so that its users get three libraries managed and nothing else; tests keep it in step. */
final class VersionsInStepTest {
  private static final String SPOTLESS =
      "/project/build/pluginManagement/plugins/plugin[artifactId='spotless-maven-plugin']/version";

  @Test
  void theBomHasTheVersionOfTheParent() throws Exception {
    assertThat(texts("bom/pom.xml", "/project/version"))
        .hasSize(1)
        .isEqualTo(texts("pom.xml", "/project/version"));
    assertThat(texts("bom/pom.xml", "/project/groupId"))
        .hasSize(1)
        .isEqualTo(texts("pom.xml", "/project/groupId"));
  }

  @Test
  void theBomInheritsNothing() throws Exception {
    assertThat(texts("bom/pom.xml", "/project/parent")).isEmpty();
    assertThat(texts("bom/pom.xml", "//dependency/scope")).isEmpty();
  }

  @Test
  void theBomListsTheLibrariesAndWhatTestsOfAHostUse() throws Exception {
    assertThat(texts("bom/pom.xml", "//dependency/artifactId"))
        .containsExactly(
            "weft-core",
            "weft-core",
            "weft-matching",
            "weft-matching",
            "weft-metrics",
            "weft-samples-cohorts");
    assertThat(texts("bom/pom.xml", "//dependency[type='test-jar']/artifactId"))
        .containsExactly("weft-core", "weft-matching");
    assertThat(texts("bom/pom.xml", "//dependency/version")).containsOnly("${project.version}");
  }

  @Test
  void theModulesHaveTheNamesThatTheBomLists() throws Exception {
    for (String library : Repository.LIBRARIES) {
      assertThat(texts(library + "/pom.xml", "/project/artifactId"))
          .containsExactly("weft-" + library);
    }
    assertThat(texts("samples/cohorts/pom.xml", "/project/artifactId"))
        .containsExactly("weft-samples-cohorts");
  }

  @Test
  void theBomFormatsWithTheSameSpotless() throws Exception {
    assertThat(texts("bom/pom.xml", SPOTLESS)).hasSize(1).isEqualTo(texts("pom.xml", SPOTLESS));
  }

  private static List<String> texts(String pom, String path) throws Exception {
    NodeList nodes = (NodeList) XPathFactory.newInstance()
        .newXPath()
        .evaluate(path, parsed(Repository.at(pom)), XPathConstants.NODESET);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(at -> nodes.item(at).getTextContent().strip())
        .toList();
  }

  private static Document parsed(Path pom) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
  }
}
