package org.stemma.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stemma.extract.tree.OutletNames;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.TitleParts;
import org.stemma.text.Script;
import org.stemma.text.Span;

/** The name of the site that a stated title may hold before or behind the headline. */
record SiteInTitle(OutletNames names) {

  /** Units of the name of a site, signs and blanks among them: a bound on work. */
  private static final int LONGEST_NAME = 200;

  /** Words of what looks like a name; as of an outlet. By judgement. */
  private static final int MOST_WORDS = 5;

  /**
   * Units of a word that tells; shorter ones stand on every page. Of scripts without blanks all
   * tell, for a word of two or three signs is a long one. By judgement.
   */
  private static final int SHORTEST_WORD = 4;

  private static final Pattern BLANKS = Pattern.compile("\\s++");

  /** The headline in {@code title}: without the part that is the site's name. */
  String cut(String title) {
    List<Span> borders = TitleParts.borders(title);
    return cut(title, borders)
        .or(() -> cutByForm(title, borders))
        .or(() -> cutBeforeColon(title))
        .orElse(title)
        .strip();
  }

  /**
   * The headline in what the {@code title} element says, which holds the name of the site nearly
   * always:
   *
   * <ol>
   *   <li>without the part that is that name, or has the form of an outlet's;
   *   <li>without the last part, the shorter one, if it looks like a name: few words with capitals,
   *       not all of which the page prints in small letters; of short words only, too, for what
   *       names a site stands last;
   *   <li>without the first part, the shorter one, if it looks so and the page prints none of them
   *       in small letters; not of short words only, which name what the report is about as well
   *       ({@code EU - Talks go on});
   *   <li>else all of it: signs part headlines too ({@code Harbour talks - what we know so far}).
   * </ol>
   *
   * @param prints whether a word stands in the text of the page as it is written, not in a longer
   *     one
   */
  String cutOfElement(String title, Predicate<String> prints) {
    List<Span> borders = TitleParts.borders(title);
    return cut(title, borders)
        .or(() -> cutByForm(title, borders))
        .or(() -> cutBeforeColon(title))
        .or(() -> cutByLook(title, borders, prints))
        .orElse(title)
        .strip();
  }

  private Optional<String> cut(String title, List<Span> borders) {
    if (!borders.isEmpty() && isName(title, 0, borders.get(0).start())) {
      return Optional.of(title.substring(borders.get(0).end()));
    }
    return borders.stream()
        .filter(border -> isName(title, border.end(), title.length()))
        .findFirst()
        .map(border -> title.substring(0, border.start()));
  }

  /** Without the name before a colon, as blogs write it ({@code The Odal Gull: Ferry sinks}). */
  private Optional<String> cutBeforeColon(String title) {
    int colon = title.indexOf(": ");
    return colon > 0 && isName(title, 0, colon)
        ? Optional.of(title.substring(colon + 1))
        : Optional.empty();
  }

  /**
   * Whether {@code title}, without blanks around it, holds nothing but the name and parts of the
   * site.
   */
  boolean isAll(String title) {
    if (names.has(title) || names.form().has(title)) {
      return true;
    }
    List<String> parts = title.length() > LONGEST_NAME ? List.of() : parts(title);
    return parts.size() > 1
        && parts.stream().anyMatch(this::isSite)
        && parts.stream().allMatch(part -> isSite(part) || names.form().isSection(part));
  }

  private boolean isSite(String part) {
    return names.has(part) || names.form().has(part);
  }

  private static List<String> parts(String title) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (Span border : TitleParts.borders(title)) {
      parts.add(title.substring(from, border.start()).strip());
      from = border.end();
    }
    parts.add(title.substring(from).strip());
    return parts;
  }

  private boolean isName(String title, int from, int to) {
    return to - from <= LONGEST_NAME && names.has(title.substring(from, to));
  }

  /**
   * Without the last part, or else the first, a shorter one, if nothing states the outlet but it
   * has its form.
   */
  private Optional<String> cutByForm(String title, List<Span> borders) {
    if (borders.isEmpty() || names.publisher().isPresent()) {
      return Optional.empty();
    }
    Span first = borders.get(0);
    Span last = borders.get(borders.size() - 1);
    if (hasForm(title.substring(last.end()), title.substring(0, last.start()))) {
      return Optional.of(title.substring(0, last.start()));
    }
    return hasForm(title.substring(0, first.start()), title.substring(first.end()))
        ? Optional.of(title.substring(first.end()))
        : Optional.empty();
  }

  /** A part of the site may be shorter than its name: {@code The Odal Courier - News in brief}. */
  private boolean hasForm(String part, String beside) {
    return part.length() <= LONGEST_NAME
        && names.form().has(part.strip())
        && (part.length() <= beside.length() || names.form().isSection(beside.strip()));
  }

  private static Optional<String> cutByLook(
      String title, List<Span> borders, Predicate<String> prints) {
    if (borders.isEmpty()) {
      return Optional.empty();
    }
    Span last = borders.get(borders.size() - 1);
    String name = title.substring(last.end()).strip();
    if (name.length() <= last.start()) {
      List<String> words = words(name);
      return looksLikeName(name) && (words.isEmpty() || !words.stream().allMatch(prints))
          ? Optional.of(title.substring(0, last.start()))
          : Optional.empty();
    }
    Span first = borders.get(0);
    String opening = title.substring(0, first.start()).strip();
    List<String> words = words(opening);
    return looksLikeName(opening) && !words.isEmpty() && words.stream().noneMatch(prints)
        ? Optional.of(title.substring(first.end()))
        : Optional.empty();
  }

  /** Few words, each with a capital where the script has any. */
  private static boolean looksLikeName(String part) {
    return part.length() <= LONGEST_NAME
        && LineForm.words(part) <= MOST_WORDS
        && !part.isEmpty()
        && !Character.isLowerCase(part.codePointAt(0))
        && (LineForm.isCapitalised(part) || isCaseless(part));
  }

  private static boolean isCaseless(String part) {
    return part.codePoints()
        .noneMatch(point -> Character.isLowerCase(point) || Character.isUpperCase(point));
  }

  /** Its words in small letters, but for short ones, which every page prints. */
  private static List<String> words(String part) {
    return BLANKS
        .splitAsStream(part)
        .filter(word -> word.length() >= SHORTEST_WORD || isUnspaced(word))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static boolean isUnspaced(String word) {
    return word.codePoints().anyMatch(Script::isUnspaced);
  }
}
