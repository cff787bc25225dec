package org.stemma.extract.tree;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.markup.Markup;
import org.stemma.lexicon.Lexicon;

/**
 * An item of microdata beside the report that has a day of its own: a comment, a film, an event
 * ({@code item-types-of-others.tsv}). One with a main heading is what the page is of.
 */
public enum OtherItem {
  /** A film, a recording: a report may be about it alone. */
  MEDIA,
  /** What a report tells of, or what readers say of it. */
  MATTER;

  private static final String LIST = "item-types-of-others.tsv";

  private final Set<String> types = Lexicon.GENERAL.words(LIST, name().toLowerCase(Locale.ROOT));

  /** What the item nearest around {@code element} is, if it is such a one. */
  public static Optional<OtherItem> around(Markup markup, int element) {
    int item = markup.parent(element);
    while (item >= 0 && markup.attribute(item, Attribute.ITEMTYPE).isBlank()) {
      item = markup.parent(item);
    }
    return item < 0 || markup.holds(item, "h1")
        ? Optional.empty()
        : of(markup.attribute(item, Attribute.ITEMTYPE).strip().toLowerCase(Locale.ROOT));
  }

  private static Optional<OtherItem> of(String type) {
    return Arrays.stream(values())
        .filter(kind -> kind.types.stream().anyMatch(type::endsWith))
        .findFirst();
  }
}
