package org.weft.samples.house.violation.matching;

public class OpenToSubclasses {
  OpenToSubclasses() {}
}
