package org.stemma.extract.tree;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one part of an element's name, such as {@code date} in {@code entry-date}, may tell of the
 * element. Most parts tell nothing; one look says so for all lists.
 *
 * @param part in lower case, letters of Latin-1 alone
 * @param signs of the part
 * @param alone what it says that the element holds, whatever follows it
 * @param roles the names of several parts that it begins
 */
record NamePart(
    String part, NameSigns signs, MarkupRoles.Said alone, List<MarkupRoles.Role> roles) {

  private static final NamePart SILENT =
      new NamePart("", NameSigns.NONE, MarkupRoles.Said.NOTHING, List.of());

  /** Places of the table, a power of two: many times as many as there are parts. */
  private static final int PLACES = 1 << 12;

  /** The parts that tell something, each at the place of its hash or behind: most are empty. */
  private static final @Nullable NamePart[] TELLING = read();

  private static @Nullable NamePart[] read() {
    Map<String, NameSigns> signs = NameSign.ofParts();
    Map<String, List<MarkupRoles.Role>> roles = MarkupRoles.byFirstPart();
    @Nullable NamePart[] parts = new NamePart[PLACES];
    Stream.of(signs, roles)
        .flatMap(lists -> lists.keySet().stream())
        .distinct()
        .forEach(
            part ->
                parts[place(parts, whole(part))] =
                    of(
                        part,
                        signs.getOrDefault(part, NameSigns.NONE),
                        roles.getOrDefault(part, List.of())));
    return parts;
  }

  /** The word of a list, which must be one part. */
  private static NameParts whole(String word) {
    NameParts parts = new NameParts(word);
    if (!parts.next() || !parts.isAt(word)) {
      throw new IllegalStateException("\"" + word + "\" is no part of an element's name");
    }
    return parts;
  }

  private static NamePart of(String part, NameSigns signs, List<MarkupRoles.Role> roles) {
    MarkupRoles.Said alone =
        roles.stream()
            .filter(role -> role.parts().size() == 1)
            .map(MarkupRoles.Role::said)
            .reduce(MarkupRoles.Said.NOTHING, MarkupRoles.Said::and);
    return new NamePart(
        part, signs, alone, roles.stream().filter(role -> role.parts().size() > 1).toList());
  }

  /** Where the part at which {@code name} stands is in {@code parts}, or would be. */
  private static int place(@Nullable NamePart[] parts, NameParts name) {
    int place = name.hash() & PLACES - 1;
    for (NamePart here = parts[place]; here != null; here = parts[place]) {
      if (name.isAt(here.part)) {
        break;
      }
      place = place + 1 & PLACES - 1;
    }
    return place;
  }

  /** The part, in lower case, if it is one. */
  static NamePart of(String part) {
    NameParts parts = new NameParts(part);
    return parts.next() && parts.length() == part.length() ? of(parts) : SILENT;
  }

  /** The part at which {@code parts} stand. */
  static NamePart of(NameParts parts) {
    NamePart known = TELLING[place(TELLING, parts)];
    return known == null ? SILENT : known;
  }

  /** Whether it tells nothing, as most parts do. */
  boolean isSilent() {
    return part.isEmpty();
  }

  /** What it says with those that follow it, {@code parts} standing at it. */
  MarkupRoles.Said said(NameParts parts) {
    if (roles.isEmpty()) {
      return alone;
    }
    NameParts behind = new NameParts(parts);
    if (!behind.next()) {
      return alone;
    }
    MarkupRoles.Said said = alone;
    for (MarkupRoles.Role role : roles) {
      said = role.goesOn(behind) ? said.and(role.said()) : said;
    }
    return said;
  }
}
