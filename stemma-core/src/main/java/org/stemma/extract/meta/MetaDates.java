package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.DateReader;

/** The dates that {@code meta} elements state, by what their names say of them. */
final class MetaDates {

  /**
   * Elements of one name that are read; more are no statement. Swept 4 to 40 on {@code eval dates}
   * (2026-11-29): no figure changes.
   */
  private static final int MOST_REPEATED = 10;

  private MetaDates() {}

  /**
   * What {@code meta} elements say of the publication behind the first of their name. A name of
   * letters alone may be of an item of microdata in the page: another report's.
   */
  static List<DateWitness> repeated(HtmlHead head, DateReader reader) {
    List<DateWitness> repeated = new ArrayList<>();
    for (String name : head.names()) {
      List<Statement<String>> all = head.all(name);
      if (all.size() > 1
          && MarkupDates.is(name, MarkupDates.Meaning.PUBLISHED)
          && !name.chars().allMatch(Character::isLetter)) {
        for (Statement<String> said : all.subList(1, Math.min(all.size(), 1 + MOST_REPEATED))) {
          meta(name, said, reader).ifPresent(repeated::add);
        }
      }
    }
    return List.copyOf(repeated);
  }

  private static Optional<DateWitness> meta(
      String name, Statement<String> said, DateReader reader) {
    return DateWitness.declared(MarkupDates.kind(name), said, reader);
  }

  /** The dates of {@code meta} elements, by what their names say. */
  static Map<MarkupDates.Meaning, List<DateWitness>> byMeaning(HtmlHead head, DateReader reader) {
    Map<MarkupDates.Meaning, List<DateWitness>> metas = new EnumMap<>(MarkupDates.Meaning.class);
    for (String name : head.names()) {
      MarkupDates.meaning(name)
          .ifPresent(
              meaning ->
                  meta(name, head.all(name).get(0), reader)
                      .ifPresent(
                          w -> metas.computeIfAbsent(meaning, m -> new ArrayList<>()).add(w)));
    }
    return metas;
  }
}
