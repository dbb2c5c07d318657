package org.weft.metrics;

final class Placeholder {}
