package org.weft.samples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weft.core.cohort.ParticipantId;

final class LibrariesKeepTheRulesTest {
  private static final JavaClasses LIBRARIES = new ClassFileImporter()
      .importPaths(Repository.LIBRARIES.stream().map(Repository::classesOf).toList());

  @ParameterizedTest
  @EnumSource
  void theLibrariesKeep(HouseRule rule) {
    rule.below("org.weft").check(LIBRARIES);
  }

  @Test
  void theClassesOfEveryLibraryWereRead() {
    assertThat(LIBRARIES.contain(ParticipantId.class)).isTrue();
    assertThat(Repository.LIBRARIES)
        .allSatisfy(library -> assertThat(LIBRARIES)
            .extracting(JavaClass::getPackageName)
            .anyMatch(name -> name.startsWith("org.weft." + library)));
  }
}
