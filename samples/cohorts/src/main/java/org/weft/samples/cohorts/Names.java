package org.weft.samples.cohorts;

import com.google.common.collect.ImmutableList;

/**
 * Names of nobody in particular: sounds of several parts of the world, joined by chance. Names may repeat; ids never do.
 */
final class Names {
  private static final ImmutableList<String> GIVEN_STARTS = ImmutableList.of(
      "A", "Be", "Chi", "Da", "E", "Fa", "Gi", "Ha", "I", "Jo", "Ka", "Le", "Ma", "Ni", "O", "Pa",
      "Ra", "Sa", "Ta", "U", "Vi", "Wa", "Ya", "Zo", "Ó", "Ö", "Ša", "Ñe", "Thu", "Kwa");
  private static final ImmutableList<String> GIVEN_ENDS = ImmutableList.of(
      "la", "min", "ren", "dia", "ko", "ra", "lin", "mar", "nesh", "vi", "bo", "sa", "tir", "ya",
      "len", "na", "shi", "mo", "rik", "zé", "lu", "dan", "wen", "fia", "gor", "ndi");
  private static final ImmutableList<String> FAMILY_STARTS = ImmutableList.of(
      "Ad", "Bal", "Cor", "Dov", "El", "Fer", "Gal", "Hol", "Ib", "Jan", "Kor", "Lun", "Mok", "Nor",
      "Ok", "Pel", "Qua", "Ros", "Sol", "Tam", "Und", "Var", "Wes", "Xan", "Yil", "Zam", "Øst",
      "Şen", "Łuk", "Nak");
  private static final ImmutableList<String> FAMILY_ENDS = ImmutableList.of(
      "ava", "berg", "anda", "eno", "ić", "iri", "oto", "esh", "mann", "ado", "ira", "owa", "sen",
      "ulu", "eira", "ham", "oğlu", "ian", "ette", "upta", "wick", "abe", "ez", "ong", "ström");

  private Names() {}

  static String of(Draws draws) {
    return draws.pick(GIVEN_STARTS) + draws.pick(GIVEN_ENDS) + " " + draws.pick(FAMILY_STARTS)
        + draws.pick(FAMILY_ENDS);
  }
}
