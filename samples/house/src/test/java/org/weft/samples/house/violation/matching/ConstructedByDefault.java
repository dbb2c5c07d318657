package org.weft.samples.house.violation.matching;

public final class ConstructedByDefault {}
