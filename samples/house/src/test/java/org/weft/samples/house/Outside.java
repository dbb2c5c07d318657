package org.weft.samples.house;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The doors through which the outside world could enter a pure function, each as patterns over the full names of classes,
 * methods, constructors and fields, written as ArchUnit writes them: {@code java.util.Random.<init>()}.
 */
enum Outside {
  INPUT_AND_OUTPUT(
      classes(
          "java\\.nio\\.(file|channels)\\..*",
          "java\\.net\\..*",
          "javax?\\.sql\\..*",
          "java\\.util\\.logging\\..*",
          "java\\.lang\\.(Process.*|Runtime|ClassLoader)",
          "com\\.google\\.common\\.io\\..*",
          "java\\.io\\.(?!Serializable$|Object(In|Out)putStream$|InvalidObjectException$"
              + "|ObjectStreamException$|IOException$).*"),
      targets(
          "java\\.lang\\.System\\.(out|err|in|console\\(.*|getLogger\\(.*)",
          ".*\\.printStackTrace\\(.*",
          "java\\.lang\\.Class\\.getResource.*")),

  REFLECTION(
      classes("java\\.lang\\.reflect\\..*", "com\\.google\\.common\\.reflect\\..*"),
      targets("java\\.lang\\.Class\\.(forName|newInstance)\\(.*")),

  THREADS(
      classes(
          "java\\.lang\\.Thread(Local|Group)?",
          "java\\.util\\.Timer(Task)?",
          "java\\.util\\.concurrent\\..*",
          "com\\.google\\.common\\.util\\.concurrent\\..*"),
      targets(
          ".*\\.parallelStream\\(\\)",
          "java\\.util\\.stream\\.\\w*Stream\\.parallel\\(\\)",
          "java\\.util\\.Arrays\\.parallel\\w+\\(.*",
          ".*\\.(wait\\(.*|notify\\(\\)|notifyAll\\(\\))")),

  CHANCE(
      classes("java\\.security\\.SecureRandom", "java\\.util\\.concurrent\\.ThreadLocalRandom"),
      targets(
          "java\\.util\\.(Random|SplittableRandom)\\.<init>\\(\\)",
          "java\\.lang\\.(Math|StrictMath)\\.random\\(\\)",
          "java\\.util\\.UUID\\.randomUUID\\(\\)",
          "java\\.util\\.random\\.RandomGenerator\\.(getDefault|of)\\(.*",
          "java\\.util\\.random\\.RandomGeneratorFactory\\.create\\(\\)",
          "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
          "com\\.google\\.common\\.hash\\.Hashing\\.goodFastHash\\(.*")),

  /** Collections whose iteration order changes from one run to the next. */
  ORDER_BY_CHANCE(
      classes("java\\.util\\.IdentityHashMap"),
      targets(
          "java\\.util\\.(Set|Map)\\.(of|copyOf|ofEntries)\\(.*",
          "java\\.util\\.stream\\.Collectors\\.toUnmodifiable(Set|Map)\\(.*",
          "java\\.lang\\.System\\.identityHashCode\\(.*")),

  CLOCK(
      classes(),
      targets(
          "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
          "java\\.time\\..*\\.now\\(.*",
          "java\\.time\\.(Clock|InstantSource)\\.(system|tick)\\w*\\(.*",
          "java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)",
          "java\\.util\\.Calendar\\.getInstance\\(.*",
          "com\\.google\\.common\\.base\\.(Stopwatch\\.create|Ticker\\.systemTicker).*")),

  /** What the machine, not the caller, decides: zone, locale, character set, properties. */
  DEFAULTS(
      classes(),
      targets(
          "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
          "java\\.util\\.TimeZone\\.[gs]etDefault\\(.*",
          "java\\.util\\.Locale\\.[gs]etDefault\\(.*",
          "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
          "java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)",
          "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
          "java\\.lang\\.String\\.formatted\\(.*",
          "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
          "java\\.util\\.Formatter\\.<init>\\((java\\.lang\\.Appendable)?\\)",
          "java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)",
          "java\\.text\\.(\\w+Format|Collator)\\.get\\w*Instance\\(\\)",
          "java\\.text\\.(Decimal|SimpleDate|Message)Format\\.<init>\\((java\\.lang\\.String)?\\)",
          "java\\.text\\.MessageFormat\\.format\\(java\\.lang\\.String, .*",
          "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
          "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized\\w+\\(.*",
          "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)",
          "java\\.lang\\.System\\.(getProperty|getProperties|getenv|lineSeparator|exit)\\(.*",
          "java\\.lang\\.(Integer\\.getInteger|Long\\.getLong|Boolean\\.getBoolean)\\(.*"));

  private final ImmutableList<Pattern> classes;
  private final ImmutableList<Pattern> targets;

  Outside(ImmutableList<Pattern> classes, ImmutableList<Pattern> targets) {
    this.classes = classes;
    this.targets = targets;
  }

  /** Every pattern, so that a test can show that none of them is dead. */
  Stream<Pattern> patterns() {
    return Stream.concat(classes.stream(), targets.stream());
  }

  /** The full names of all that a class depends on, calls, refers to or reads. */
  static Stream<String> touchedBy(JavaClass origin) {
    return Stream.concat(
        origin.getDirectDependenciesFromSelf().stream()
            .map(
                dependency -> dependency.getTargetClass().getBaseComponentType().getFullName()),
        origin.getAccessesFromSelf().stream().map(access -> access.getTarget().getFullName()));
  }

  ArchCondition<JavaClass> untouched() {
    return new ArchCondition<>("not touch " + this) {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        origin.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> anyMatches(
                classes, dependency.getTargetClass().getBaseComponentType().getFullName()))
            .forEach(dependency ->
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
        origin.getAccessesFromSelf().stream()
            .filter(access -> anyMatches(targets, access.getTarget().getFullName()))
            .forEach(access ->
                events.add(SimpleConditionEvent.violated(access, access.getDescription())));
      }
    };
  }

  private static boolean anyMatches(ImmutableList<Pattern> patterns, String name) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(name).matches());
  }

  private static ImmutableList<Pattern> classes(String... expressions) {
    return Stream.of(expressions).map(Pattern::compile).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Pattern> targets(String... expressions) {
    return classes(expressions);
  }
}
