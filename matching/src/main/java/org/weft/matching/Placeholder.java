package org.weft.matching;

final class Placeholder {}
