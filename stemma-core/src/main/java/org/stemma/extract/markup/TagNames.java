package org.stemma.extract.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tags of one page: known ones, and its own. Not thread-safe. */
final class TagNames {

  /** Units at which a name is cut, a bound on memory; the longest known has 14. */
  private static final int LONGEST = 100;

  private final String page;
  private final Map<String, Tag> own = new HashMap<>();
  private final Map<String, Tag> foreign = new HashMap<>();
  private int end;

  TagNames(String page) {
    this.page = page;
  }

  /** The tag whose name begins at {@code from}. */
  Tag html(int from) {
    int number = 0;
    int at = from;
    while (at < page.length() && !AsciiUnits.endsName(page.charAt(at))) {
      number = AsciiUnits.number(number, page.charAt(at));
      at++;
    }
    end = at;
    @Nullable Tag known = Tag.known(page, from, at, number);
    return known == null ? own.computeIfAbsent(spelled(from, at), Tag::unknown) : known;
  }

  /** Where the name ends that was read last. */
  int end() {
    return end;
  }

  /** The same inside a drawing or formula. */
  Tag foreign(String name) {
    return foreign.computeIfAbsent(name, Tag::foreign);
  }

  private String spelled(int from, int to) {
    return page.substring(from, Math.min(to, from + LONGEST))
        .replace('\0', '\ufffd')
        .toLowerCase(Locale.ROOT);
  }
}
