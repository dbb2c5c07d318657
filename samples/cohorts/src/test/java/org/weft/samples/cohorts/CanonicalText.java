package org.weft.samples.cohorts;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** Everything a value holds, as text, whatever its own {@code toString} leaves out. */
final class CanonicalText {
  private CanonicalText() {}

  static String of(Object value) {
    StringBuilder text = new StringBuilder();
    append(text, value);
    return text.toString();
  }

  static String digest(Object value) {
    try {
      byte[] bytes = of(value).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static void append(StringBuilder text, Object value) {
    if (value instanceof Record) {
      text.append(value.getClass().getSimpleName()).append('(');
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        append(text, read(component, value));
        text.append(';');
      }
      text.append(')');
    } else if (value instanceof Iterable<?> many) {
      text.append('[');
      many.forEach(one -> {
        append(text, one);
        text.append(',');
      });
      text.append(']');
    } else if (value instanceof Optional<?> perhaps) {
      perhaps.ifPresentOrElse(one -> append(text, one), () -> text.append('-'));
    } else {
      text.append(value);
    }
  }

  private static Object read(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(component.toString(), e);
    }
  }
}
