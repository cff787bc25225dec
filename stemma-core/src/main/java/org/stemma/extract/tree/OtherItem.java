package org.stemma.extract.tree;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.lexicon.Lexicon;

/**
 * What an item of a page is by its type ({@code item-types.tsv}), where it may have a day of its
 * own: another report, a comment, a film, an event. Which are beside the page's report, {@link
 * OtherItems} tells.
 */
public enum OtherItem {
  /** A report or a post. */
  REPORT,
  /** A film, a recording: a report may be about it alone. */
  MEDIA,
  /** What a report tells of, or what readers say of it. */
  MATTER;

  private static final String LIST = "item-types.tsv";

  private static final List<OtherItem> KINDS = List.of(values());

  private static final Pattern BLANKS = Pattern.compile("\\s++");

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
  private final Set<String> types = Lexicon.GENERAL.words(LIST, name().toLowerCase(Locale.ROOT));

  /**
   * What an item of {@code types} is, which blanks part, if it is such a one; a report rather than
   * anything else.
   */
  static Optional<OtherItem> of(String types) {
    String[] each = BLANKS.split(types.toLowerCase(Locale.ROOT));
    for (OtherItem kind : KINDS) {
      for (String type : each) {
        if (kind.isOf(type)) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether an item of {@code type}, a name or an address of schema.org, is such a one. */
  public boolean is(String type) {
    return isOf(type.toLowerCase(Locale.ROOT));
  }

  private boolean isOf(String lower) {
    for (String known : types) {
      if (lower.endsWith(known)) {
        return true;
      }
    }
    return false;
  }
}
