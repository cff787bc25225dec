package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names as catalogues write them, the family name first: {@code Sousa, Ana}, {@code van der Berg,
 * Ana; Okafor, Jim C.}. Only where the page declares an author: a list of single names on a line is
 * the same to look at. A family name of two words is none here, for {@code Ana Sousa, Odal} names a
 * person and a place.
 */
final class InvertedName {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<family>(?:"
              + PersonNames.PARTICLE
              + "\\s){0,2}"
              + PersonNames.PART
              + "),\\s(?<given>"
              + PersonNames.PART
              + "(?:\\s"
              + PersonNames.PART
              + "){0,2})(?<rest>,\\s.{2,60})?");

  private static final Pattern BETWEEN = Pattern.compile("\\s?;\\s?");

  private InvertedName() {}

  /** {@code said} with given names first, if all that it names are written so; else as it is. */
  static String turned(String said) {
    int comma = said.indexOf(',');
    if (comma <= 0) {
      return said;
    }
    List<String> turned = new ArrayList<>();
    for (String part : BETWEEN.split(said)) {
      Matcher name = FORM.matcher(part);
      boolean inverted =
          name.matches()
              && PersonNames.isPerson(name.group("family"))
              && PersonNames.isPerson(name.group("given"))
              && (name.group("rest") == null
                  || BylineWords.office(name.group("rest").substring(1)).isPresent());
      if (!inverted) {
        return said;
      }
      String rest = name.group("rest") == null ? "" : name.group("rest");
      turned.add(name.group("given") + ' ' + name.group("family") + rest);
    }
    return String.join("; ", turned);
  }
}
