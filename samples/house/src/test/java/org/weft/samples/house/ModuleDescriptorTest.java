package org.weft.samples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ModuleDescriptorTest {
  private static final Set<String> FOUNDATION =
      Set.of("java.base", "com.google.common", "org.jspecify", "org.immutables.value.annotations");

  @ParameterizedTest
  @MethodSource("libraries")
  void kernelsAndStylesAreNotExportedToStrangers(String library) throws IOException {
    assertThat(descriptor(library).exports()).isNotEmpty().noneMatch(ModuleDescriptorTest::leaks);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void everyPackageWithAPublicTypeIsExported(String library) throws IOException {
    ImmutableSet<String> shown = new ClassFileImporter()
        .importPath(Repository.classesOf(library)).stream()
            .filter(FaceRules::isShown)
            .map(JavaClass::getPackageName)
            .collect(ImmutableSet.toImmutableSet());
    assertThat(forgotten(shown, descriptor(library))).isEmpty();
  }

  @Test
  void aPackageThatIsNotExportedIsNoticed() {
    ModuleDescriptor module = ModuleDescriptor.newModule("m").exports("a.shown").build();
    assertThat(forgotten(ImmutableSet.of("a.shown", "a.forgotten"), module))
        .containsExactly("a.forgotten");
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void nothingIsOpenedToReflection(String library) throws IOException {
    assertThat(descriptor(library).isOpen()).isFalse();
    assertThat(descriptor(library).opens()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void onlyTheFoundationAndCoreAreRequired(String library) throws IOException {
    assertThat(descriptor(library).requires())
        .extracting(Requires::name)
        .allMatch(name ->
            FOUNDATION.contains(name) || (!library.equals("core") && name.equals("org.weft.core")));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void theModuleIsNullMarked(String library) throws IOException {
    assertThat(Files.readString(descriptorOf(library), StandardCharsets.ISO_8859_1))
        .contains("Lorg/jspecify/annotations/NullMarked;");
  }

  @Test
  void aKernelShownToEveryoneIsALeakAndOneShownToAFriendIsNot() {
    ModuleDescriptor module = ModuleDescriptor.newModule("m")
        .exports("a.kernel")
        .exports("a.style", Set.of("friend"))
        .exports("a.kernels")
        .exports("a.style.deep")
        .build();
    assertThat(module.exports())
        .filteredOn(ModuleDescriptorTest::leaks)
        .extracting(Exports::source)
        .containsExactlyInAnyOrder("a.kernel", "a.style.deep");
  }

  static Stream<String> libraries() {
    return Repository.LIBRARIES.stream();
  }

  private static Set<String> forgotten(Set<String> shown, ModuleDescriptor module) {
    return Sets.difference(
        shown, module.exports().stream().map(Exports::source).collect(Collectors.toSet()));
  }

  private static boolean leaks(Exports exports) {
    return !exports.isQualified()
        && exports.source().matches(".*\\.(kernel|columns|style)(\\..*)?");
  }

  private static ModuleDescriptor descriptor(String library) throws IOException {
    try (InputStream in = Files.newInputStream(descriptorOf(library))) {
      return ModuleDescriptor.read(in);
    }
  }

  private static Path descriptorOf(String library) {
    return Repository.classesOf(library).resolve("module-info.class");
  }
}
