package org.weft.metrics.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class ScoreboardsDoNotCompileTest {
  @Test
  void usingOneGuardedFigureCompiles() {
    assertThat(errorsOf("return guarded.fold(TeamFigure::sentence, Withheld::whatWouldHelp);"))
        .isEmpty();
    assertThat(errorsOf("return figures.get(1).since(figures.get(0));")).isEmpty();
  }

  @Test
  void guardedFigureHasNoWayAroundTheGuard() {
    assertThat(errorsOf("return guarded.value();"))
        .containsExactly("compiler.err.cant.resolve.location.args");
    assertThat(errorsOf("TeamFigure figure = guarded; return figure;"))
        .containsExactly("compiler.err.prob.found.req");
  }

  @Test
  void teamsCannotBeSorted() {
    assertThat(errorsOf("Collections.sort(figures); return figures;"))
        .containsExactly("compiler.err.cant.apply.symbols");
    assertThat(errorsOf("figures.sort(Comparator.comparing(TeamFigure::share)); return figures;"))
        .isNotEmpty();
    assertThat(
            errorsOf("figures.sort(Comparator.comparing(TeamFigure::interval)); return figures;"))
        .isNotEmpty();
  }

  @Test
  void exactProportionCannotBeReleased() {
    assertThat(errorsOf("return new Released<Proportion>(Proportion.of(3, 5));"))
        .containsExactly("compiler.err.not.within.bounds");
    assertThat(errorsOf("return new Released<Double>(0.6);"))
        .containsExactly("compiler.err.not.within.bounds");
  }

  @Test
  void thereIsNoLevelForOnePerson() {
    assertThat(errorsOf("return GroupLevel.PERSON;"))
        .containsExactly("compiler.err.cant.resolve.location");
  }

  private static List<String> errorsOf(String body) {
    String source = """
        import java.util.*;
        import org.weft.metrics.catalog.*;
        import org.weft.metrics.privacy.*;
        import org.weft.metrics.statistic.*;
        final class Host {
          Object use(Guarded<TeamFigure> guarded, List<TeamFigure> figures) {
            %s
          }
        }
        """.formatted(body);
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Host.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options = List.of(
        "-proc:none",
        "-implicit:none",
        "-XDshould-stop.ifNoError=FLOW",
        "-cp",
        System.getProperty("java.class.path"));
    ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, found, options, null, List.of(file))
        .call();
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Diagnostic::getCode)
        .collect(Collectors.toList());
  }
}
