package org.stemma.extract.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.article.DropReason;
import org.stemma.article.Field;
import org.stemma.article.Page;
import org.stemma.lexicon.Lexicon;

/** Finds the outlet's name on a plain page: a line of its own at the top, or the copyright line. */
public final class SiteName {

  /** Words of the name of a site. Swept 3 to 8 on `eval plain`: no figure changes. */
  private static final int LONGEST_NAME = 5;

  /**
   * Lines at the top: the name stands there, before or behind a line or two of menu. Swept 2 to 8
   * on `eval plain` (2026-11-29): no figure changes.
   */
  private static final int LINES_SEARCHED = 4;

  private static final Set<String> OUTLET_NOUNS = Lexicon.ENGLISH.words("outlet-nouns.txt");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:(?i:"
              + CopyrightWords.alternatives("mark")
              + ")[\\s©]{1,3}){1,2}(?:(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?[,\\s]{1,3})?(?:(?:"
              + CopyrightWords.alternatives("by")
              + ") )?(?<name>\\p{Lu}[^.|,•©\\n]{2,50}?)(?:[.|,•]| [-–] |\\s(?iu:"
              + CopyrightWords.alternatives("reserved")
              + ").{0,80}|$).{0,200}");

  private final Page page;
  private final List<Line> lines;

  public SiteName(Page page, List<Line> lines) {
    this.page = page;
    this.lines = lines;
  }

  /** The outlet; its line at the top is dropped. */
  public Optional<Field<String>> find() {
    Optional<Field<String>> owner = copyright();
    int seen = 0;
    for (int i = 0; i < lines.size() && seen < LINES_SEARCHED; i++) {
      Line line = lines.get(i);
      if (line.isKept()) {
        seen++;
        boolean owned =
            owner.isPresent()
                && LineForm.key(owner.get().value()).equals(LineForm.key(line.words()));
        if (owned || isNamed(line)) {
          line.drop(DropReason.SITE_NAME);
          return Optional.of(
              new Field<>(line.words(), "site name line", Optional.of(page.evidence(line.span()))));
        }
      }
    }
    return owner;
  }

  private boolean isNamed(Line line) {
    String words = line.words();
    return LineForm.words(words) <= LONGEST_NAME
        && !LineForm.endsSentence(words)
        && Dateline.of(page.text(), line.span()).isEmpty()
        && (LineForm.isDomain(words) || isOutletLike(words));
  }

  /** Whether a name has the form of an outlet's: a coined word, or capitals with an outlet noun. */
  public static boolean isOutletLike(String name) {
    if (LineForm.isCoinedName(name) || LineForm.isDomain(name)) {
      return true;
    }
    if (!LineForm.isCapitalised(name)
        || LineForm.words(name) < 2
        || LineForm.words(name) > LONGEST_NAME) {
      return false;
    }
    for (String word : name.split("\\s+")) {
      String cased =
          word.length() < 2 ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
      if (OUTLET_NOUNS.contains(word) || OUTLET_NOUNS.contains(cased)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Field<String>> copyright() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (!line.isKept() && line.words().length() <= 300) {
        Matcher matcher = COPYRIGHT.matcher(line.words());
        if (matcher.matches()) {
          return Optional.of(
              new Field<>(
                  matcher.group("name").strip(),
                  "copyright line",
                  Optional.of(page.evidence(line.span()))));
        }
      }
    }
    return Optional.empty();
  }
}
