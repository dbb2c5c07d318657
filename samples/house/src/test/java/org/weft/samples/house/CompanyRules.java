package org.weft.samples.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Who may depend on whom. */
final class CompanyRules {
  private static final String[] FOUNDATION = {
    "java..", "com.google.common..", "org.jspecify.annotations..", "org.immutables.value.."
  };

  private CompanyRules() {}

  static ArchRule noPackageCycles(String root) {
    return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
  }

  static ArchRule coreStandsAlone(String root) {
    return library(root, "core");
  }

  static ArchRule matchingKnowsCoreOnly(String root) {
    return library(root, "matching", root + ".core..");
  }

  static ArchRule metricsKnowsCoreOnly(String root) {
    return library(root, "metrics", root + ".core..");
  }

  static ArchRule librariesIgnoreSamples(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(libraries(root))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + ".samples..")
        .allowEmptyShould(true);
  }

  static String[] libraries(String root) {
    return Repository.LIBRARIES.stream()
        .map(library -> root + "." + library + "..")
        .toArray(String[]::new);
  }

  private static ArchRule library(String root, String name, String... friends) {
    String own = root + "." + name + "..";
    return classes()
        .that()
        .resideInAPackage(own)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(Stream.of(new String[] {own}, FOUNDATION, friends)
            .flatMap(Stream::of)
            .toArray(String[]::new))
        .allowEmptyShould(true);
  }
}
