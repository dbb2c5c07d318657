package org.weft.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.CannotFindArbitraryException;
import net.jqwik.api.Example;
import org.weft.core.agreement.Agreement;
import org.weft.core.agreement.clause.TrustClause;
import org.weft.core.calendar.Availability;
import org.weft.core.calendar.Inconvenience;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.CohortReview;
import org.weft.core.consent.Disclosed;
import org.weft.core.skill.Skill;
import org.weft.core.style.DomainStyle;

/** Whoever adds a value type to an exported package of this module adds an arbitrary of it. */
class EveryTypeHasAnArbitraryTest {
  private static final ImmutableList<Class<?>> VALUE_TYPES = valueTypes();

  /** Not a value anybody knows how to make. */
  private record Stranger(int number) {}

  @Example
  void everyValueTypeIsProvided() {
    assertThat(VALUE_TYPES)
        .allSatisfy(type -> assertThat(oneOf(type)).as(type.getName()).isInstanceOf(type));
  }

  @Example
  void aTypeWithoutAnArbitraryIsNoticed() {
    assertThatThrownBy(() -> oneOf(Stranger.class))
        .isInstanceOf(CannotFindArbitraryException.class);
  }

  @Example
  void recordsEnumsFamiliesAndClassesWithEqualityAreValueTypes() {
    assertThat(VALUE_TYPES)
        .contains(
            Agreement.class,
            Availability.class,
            Cohort.class,
            CohortReview.Accepted.class,
            Disclosed.class,
            Inconvenience.Setting.class,
            TrustClause.class,
            TrustClause.Exit.class)
        .doesNotContain(Inconvenience.class, Agreement.Builder.class, DomainStyle.class);
  }

  private static Object oneOf(Class<?> type) {
    Class<?>[] arguments =
        Collections.nCopies(type.getTypeParameters().length, Skill.class).toArray(new Class<?>[0]);
    return Arbitraries.defaultFor(type, arguments)
        .generator(1000)
        .next(new Random(1))
        .value();
  }

  private static ImmutableList<Class<?>> valueTypes() {
    ModuleReference core = ModuleFinder.of(classesOfCore()).findAll().iterator().next();
    ImmutableSet<String> shown = core.descriptor().exports().stream()
        .filter(exports -> !exports.isQualified())
        .map(Exports::source)
        .collect(ImmutableSet.toImmutableSet());
    try (ModuleReader reader = core.open()) {
      return reader
          .list()
          .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .filter(name -> shown.contains(name.substring(0, name.lastIndexOf('.'))))
          .map(EveryTypeHasAnArbitraryTest::load)
          .filter(EveryTypeHasAnArbitraryTest::isPublicAllTheWay)
          .filter(EveryTypeHasAnArbitraryTest::isValueType)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path classesOfCore() {
    try {
      return Path.of(
          Cohort.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Cohort.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPublicAllTheWay(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublicAllTheWay(type.getEnclosingClass()));
  }

  private static boolean isValueType(Class<?> type) {
    return type.isInterface() ? type.isSealed() : definesEquality(type);
  }

  /** Records and enums do; so do the classes that compare by what they hold. */
  private static boolean definesEquality(Class<?> type) {
    try {
      return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
