package org.weft.samples.house.violation.core.naming;

final class CohortInfo {}
