package org.stemma.extract.wording;

import java.util.List;
import java.util.Optional;

/**
 * A name and an office with no sign between: {@code Ana Sousa Political Correspondent}, {@code
 * Political Correspondent Ana Sousa}.
 *
 * @param name without the office
 * @param office behind the name, if any
 */
record NamedOffice(String name, Optional<String> office) {

  /** A name has no fewer parts. */
  private static final int FEWEST = 2;

  /**
   * Of words with one blank between them; they are the name if there is no office.
   *
   * @param outlets the form of outlets' names, which stand behind an office too
   */
  static NamedOffice of(String words, OutletForm outlets) {
    List<String> parts = List.of(words.split(" "));
    int last = parts.size() - 1;
    while (last >= 0 && !BylineWords.isRole(parts.get(last))) {
      last--;
    }
    if (last < 0) {
      return new NamedOffice(words, Optional.empty());
    }
    String behind = join(parts.subList(last + 1, parts.size()));
    if (parts.size() - last > FEWEST && PersonNames.isName(behind) && !outlets.has(behind)) {
      return new NamedOffice(behind, Optional.empty());
    }
    int first = last;
    while (first > FEWEST
        && (isOfOffice(parts.get(first - 1)) || outlets.isNoun(parts.get(first - 1)))) {
      first--;
    }
    List<String> name = parts.subList(0, first);
    return first >= FEWEST && isOfPerson(name)
        ? new NamedOffice(join(name), BylineWords.office(join(parts.subList(first, parts.size()))))
        : new NamedOffice(words, Optional.empty());
  }

  /**
   * {@code line} with a comma before the office of whom it says that they wrote, where nothing but
   * small letters part them: {@code By Ana Sousa Health correspondent}.
   */
  static String parted(String line, OutletForm outlets) {
    int last = line.lastIndexOf(' ') + 1;
    if (last == 0
        || last == line.length()
        || line.indexOf(',') >= 0
        || !Character.isLowerCase(line.codePointAt(last))
        || !BylineWords.isRole(line.substring(last))) {
      return line;
    }
    int opening = BylineOpening.end(line);
    if (opening <= 0 || last <= opening) {
      return line;
    }
    NamedOffice split = of(line.substring(opening), outlets);
    return split
        .office
        .map(office -> line.substring(0, opening) + split.name + ", " + office)
        .orElse(line);
  }

  /** Whether {@code name} with {@code behind} is an office: "Odal Sports reporter". */
  static boolean isOfDesk(String name, String behind) {
    return BylineWords.isRole(behind)
        && BylineWords.isBeat(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** "Odal Sports Reporter" and "Our Own Correspondent" are nobody's name. */
  private static boolean isOfPerson(List<String> name) {
    return PersonNames.isName(join(name))
        && !BylineWords.isArticle(name.get(0))
        && !BylineWords.isBeat(name.get(name.size() - 1));
  }

  private static boolean isOfOffice(String word) {
    return BylineWords.isRole(word) || BylineWords.isBeat(word) || LineForm.isCoinedName(word);
  }

  private static String join(List<String> parts) {
    return String.join(" ", parts);
  }
}
