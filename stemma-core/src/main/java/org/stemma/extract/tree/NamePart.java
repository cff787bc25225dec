package org.stemma.extract.tree;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one part of an element's name, such as {@code date} in {@code entry-date}, may tell of the
 * element. Most parts tell nothing; one look says so for all lists.
 *
 * @param signs of the part
 * @param alone what it says that the element holds, whatever follows it
 * @param roles the names of several parts that it begins
 */
record NamePart(Set<NameSign> signs, MarkupRoles.Said alone, List<MarkupRoles.Role> roles) {

  private static final NamePart SILENT =
      new NamePart(NameSign.NONE, MarkupRoles.Said.NOTHING, List.of());

  private static final Map<String, NamePart> TELLING = read();

  /** Bits that tell the letters of ASCII apart, but for their case. */
  private static final int LETTER_BITS = 5;

  /** By the first two letters of a part that tells something: a bit for each length of such. */
  private static final int[] LENGTHS = lengths();

  private static Map<String, NamePart> read() {
    Map<String, Set<NameSign>> signs = NameSign.ofParts();
    Map<String, List<MarkupRoles.Role>> roles = MarkupRoles.byFirstPart();
    return Stream.of(signs, roles)
        .flatMap(lists -> lists.keySet().stream())
        .distinct()
        .collect(
            Collectors.toMap(
                part -> part,
                part ->
                    of(
                        signs.getOrDefault(part, NameSign.NONE),
                        roles.getOrDefault(part, List.of()))));
  }

  private static NamePart of(Set<NameSign> signs, List<MarkupRoles.Role> roles) {
    MarkupRoles.Said alone =
        roles.stream()
            .filter(role -> role.parts().size() == 1)
            .map(MarkupRoles.Role::said)
            .reduce(MarkupRoles.Said.NOTHING, MarkupRoles.Said::and);
    return new NamePart(
        signs, alone, roles.stream().filter(role -> role.parts().size() > 1).toList());
  }

  private static int[] lengths() {
    int[] lengths = new int[1 << 2 * LETTER_BITS];
    for (String part : TELLING.keySet()) {
      if (part.length() > 1) {
        lengths[place(part.charAt(0), part.charAt(1))] |= 1 << part.length();
      }
    }
    return lengths;
  }

  /**
   * A place for two letters, the same in either case of ASCII; others may share it. The words of
   * the lists are of ASCII.
   */
  private static int place(char first, char second) {
    int mask = (1 << LETTER_BITS) - 1;
    return (first & mask) << LETTER_BITS | second & mask;
  }

  /** The part, in lower case. */
  static NamePart of(String part) {
    return TELLING.getOrDefault(part, SILENT);
  }

  /** The part at which {@code parts} stand. */
  static NamePart of(NameParts parts) {
    return mayTell(parts) ? of(parts.part()) : SILENT;
  }

  /** Whether a part that tells something has as many letters and begins with the same two. */
  private static boolean mayTell(NameParts part) {
    return part.length() < 2
        || (LENGTHS[place(part.unit(0), part.unit(1))] >>> part.length() & 1) != 0;
  }

  /** What it says with those that follow it, {@code parts} standing at it. */
  MarkupRoles.Said said(NameParts parts) {
    NameParts behind = new NameParts(parts);
    if (roles.isEmpty() || !behind.next()) {
      return alone;
    }
    MarkupRoles.Said said = alone;
    String second = behind.part();
    for (MarkupRoles.Role role : roles) {
      said = role.goesOn(second, behind) ? said.and(role.said()) : said;
    }
    return said;
  }
}
