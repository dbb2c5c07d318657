package org.weft.samples.house.violation.core.mapped;

public record InheritsAProperty(int size) implements Sized {}

interface Sized {
  int size();

  default boolean isEmpty() {
    return size() == 0;
  }
}
