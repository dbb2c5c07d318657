package org.weft.samples.house;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a stranger may see of a class, and what it may be called. */
final class FaceRules {
  private static final Pattern HIDDEN = Pattern.compile(".*\\.(kernel|columns|style)(\\..*)?");
  private static final Pattern EMPTY_NAME =
      Pattern.compile(".*(Impl|Utils?|Helper|Manager|Data|Info)");
  private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

  private FaceRules() {}

  /** Public all the way out, in a package that is exported. */
  static boolean isShown(JavaClass type) {
    return isPublicAllTheWay(type) && !isHidden(type);
  }

  static Stream<String> leaks(JavaClass type) {
    Stream<String> parents = Stream.concat(
            type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
        .filter(FaceRules::isHidden)
        .map(parent -> type.getName() + " shows its hidden parent " + parent.getName());
    Stream<String> members = type.getMembers().stream()
        .filter(FaceRules::isInherited)
        .flatMap(member -> namedIn(member).stream()
            .filter(named -> isHidden(named) || isOurSecret(named))
            .map(named -> member.getFullName() + " shows " + named.getName()));
    return Stream.concat(parents, members);
  }

  static Stream<String> openEnds(JavaClass type) {
    Set<JavaModifier> modifiers = type.getModifiers();
    boolean closed = modifiers.contains(JavaModifier.FINAL)
        || modifiers.contains(JavaModifier.ABSTRACT)
        || type.isInterface()
        || type.isEnum()
        || type.isRecord()
        || type.reflect().isSealed();
    return closed
        ? Stream.of()
        : Stream.of(type.getName() + " is neither final nor sealed nor abstract");
  }

  static Stream<String> publicConstructors(JavaClass type) {
    if (type.isRecord() || Throwable.class.isAssignableFrom(type.reflect())) {
      return Stream.of();
    }
    return type.getConstructors().stream()
        .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
        .map(JavaConstructor::getFullName)
        .map(name -> name + " is a public constructor; give the class a factory 'of' or 'from'");
  }

  /**
   * What a JSON mapper would write beside the components of a record, or in place of one: {@code isKept()} beside a
   * component {@code kept} silently wins. Mappers go by the first letters alone, so {@code issued()} counts too.
   */
  static Stream<String> properties(JavaClass type) {
    ImmutableSet<String> components = Stream.of(type.reflect().getRecordComponents())
        .map(RecordComponent::getName)
        .collect(ImmutableSet.toImmutableSet());
    return type.getAllMethods().stream()
        .filter(method -> !method.getOwner().isEquivalentTo(Object.class))
        .filter(FaceRules::readsLikeAProperty)
        .map(JavaMethod::getName)
        .filter(name -> !components.contains(name))
        .map(
            name -> type.getName() + "." + name
                + "() reads like a component to a JSON mapper; name it by what it tells, as in holds()");
  }

  private static boolean readsLikeAProperty(JavaMethod method) {
    Set<JavaModifier> modifiers = method.getModifiers();
    JavaClass result = method.getRawReturnType();
    boolean truth = result.isEquivalentTo(boolean.class) || result.isEquivalentTo(Boolean.class);
    String beginning = truth ? "(get|is).+" : "get.+";
    return modifiers.contains(JavaModifier.PUBLIC)
        && !modifiers.contains(JavaModifier.STATIC)
        && method.getRawParameterTypes().isEmpty()
        && !result.isEquivalentTo(void.class)
        && method.getName().matches(beginning);
  }

  static Stream<String> unmarkedPackages(JavaClass type) {
    return type.getPackage().isAnnotatedWith(NULL_MARKED)
        ? Stream.of()
        : Stream.of(type.getName() + " lives in a package that is not @NullMarked");
  }

  static Stream<String> emptyNames(JavaClass type) {
    return EMPTY_NAME.matcher(type.getSimpleName()).matches()
        ? Stream.of(type.getName() + " says nothing by its last word")
        : Stream.of();
  }

  private static boolean isHidden(JavaClass type) {
    return HIDDEN.matcher(type.getPackageName()).matches();
  }

  private static boolean isOurSecret(JavaClass type) {
    return type.getPackageName().startsWith("org.weft.") && !isPublicAllTheWay(type);
  }

  private static boolean isPublicAllTheWay(JavaClass type) {
    Optional<JavaClass> enclosing = type.getEnclosingClass();
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && (enclosing.isEmpty() || isPublicAllTheWay(enclosing.get()));
  }

  private static boolean isInherited(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return !modifiers.contains(JavaModifier.SYNTHETIC)
        && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
  }

  private static Set<JavaClass> namedIn(JavaMember member) {
    Stream<JavaClass> named = member.getAllInvolvedRawTypes().stream();
    Stream<JavaClass> thrown =
        member instanceof JavaCodeUnit unit ? unit.getExceptionTypes().stream() : Stream.of();
    return Stream.concat(named, thrown)
        .map(JavaClass::getBaseComponentType)
        .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableSet::copyOf));
  }
}
