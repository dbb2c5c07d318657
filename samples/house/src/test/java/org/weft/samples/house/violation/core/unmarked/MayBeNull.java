package org.weft.samples.house.violation.core.unmarked;

final class MayBeNull {}
