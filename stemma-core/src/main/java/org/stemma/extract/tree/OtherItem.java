package org.stemma.extract.tree;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * An item of microdata beside the report that has a day of its own: a comment, a film, an event
 * ({@code item-types-of-others.tsv}). Which are such, {@link OtherItems} tells.
 */
public enum OtherItem {
  /** A film, a recording: a report may be about it alone. */
  MEDIA,
  /** What a report tells of, or what readers say of it. */
  MATTER;

  private static final String LIST = "item-types-of-others.tsv";

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
  private final Set<String> types = Lexicon.GENERAL.words(LIST, name().toLowerCase(Locale.ROOT));

  /** What an item of {@code type}, in lower case, is, if it is such a one. */
  static Optional<OtherItem> of(String type) {
    return Arrays.stream(values())
        .filter(kind -> kind.types.stream().anyMatch(type::endsWith))
        .findFirst();
  }
}
