package org.stemma.extract.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Script;
import org.stemma.text.Span;

/**
 * Where, when and by whom a report was filed, at the start of a paragraph: {@code LISBON, Portugal,
 * May 3 (Agency) –}, {@code Lisbon (Agency), 3 May 2031 -}, {@code LISBON - May 3, 2031 -}, {@code
 * May 3 (Agency) -}, {@code Madrid, 3 may (Agency).-}, {@code LISBON, May 3, 2031, 8.10 a.m. -}.
 * The day in it is none of what the paragraph tells. Everything that asks for a dateline asks here.
 *
 * @param place the place alone, if any
 * @param span place, date, agency and dash in the text that was read
 * @param agency the name in brackets, if any
 */
public record Dateline(Optional<String> place, Span span, Optional<String> agency) {

  /**
   * A dateline opens a paragraph; a heading with a dash in it has fewer words behind it. Swept 3 to
   * 8 on `eval plain`: no figure changes.
   */
  private static final int FEWEST_WORDS_BEHIND = 5;

  /** Words of its place. Swept 5 to 10 on `eval plain`: no figure changes. */
  private static final int MOST_PLACE_WORDS = 7;

  /**
   * Units of a paragraph in which its dateline ends: a bound on work. Swept 100 to 400 on `eval
   * plain` (2026-11-29): no figure changes.
   */
  private static final int LONGEST = 200;

  private static final String WEEKDAYS = "time/weekdays.tsv";
  private static final String DASHES = "–—―";
  private static final char FIRST_DASH = '–';

  private static final String NAME = "\\p{Lu}[\\p{L}.’'-]{0,30}+";
  private static final String WORD =
      "(?:"
          + NAME
          + "|(?:"
          + AnyWord.of(Lexicon.GENERAL.words("place-particles.txt"))
          + ") "
          + NAME
          + ")";
  private static final String PLACE = WORD + "(?: " + WORD + "){0,4}";
  private static final String ORDINAL = "(?:" + DateWords.alternatives("ordinal") + ")?";

  /** The days of the week, short forms too. */
  private static final String WEEKDAY =
      "(?iu:"
          + AnyWord.of(
              Lexicon.having(WEEKDAYS).stream()
                  .flatMap(language -> language.words(WEEKDAYS).stream())
                  .toList())
          + ")";

  private static final String DATE =
      "(?:\\p{Lu}\\p{L}{2,9}\\.? \\d{1,2}"
          + ORDINAL
          + "|\\d{1,2}"
          + ORDINAL
          + "\\.? \\p{L}{3,10}\\.?)(?:,? \\d{4})?";
  private static final String DAY =
      "(?:" + WEEKDAY + ",? ?)?" + DATE + "(?:" + ClockTime.BEHIND_DATE + ")?";
  private static final String AGENCY = "[(\\[][^()\\[\\]]{2,50}[)\\]]";
  private static final String DASH = "(?:[–—―]|--|-(?= )|:(?= ))";
  private static final String TEXT = "\\s?(?=[\\p{Lu}\\p{N}“\"„«‘'(\\[$€£])";
  private static final Pattern FORM =
      Pattern.compile(
          "(?<place>"
              + PLACE
              + "(?:(?:, ?|/| / )"
              + PLACE
              + "){0,3}?)"
              + "(?<wire> ?"
              + AGENCY
              + ")?(?<date>(?:, ?| )(?:"
              + DAY
              + "|\\d{1,2}(?= \\()))?(?:(?<agency>,? "
              + AGENCY
              + ")\\.?)?(?<end>\\s?(?<dash>"
              + DASH
              + ")(?:\\s?(?<late>"
              + DAY
              + ")\\s?"
              + DASH
              + ")?)"
              + TEXT);

  /** A day and an agency without a place. */
  private static final Pattern PLACELESS =
      Pattern.compile(DAY + ",? (?<agency>" + AGENCY + ")\\.?(?<end>\\s?" + DASH + ")" + TEXT);

  /** The parts of {@link #FORM} beside the place and the dash. */
  private static final List<String> MARKS = List.of("wire", "date", "agency", "late");

  /** Dashes that stand behind other words too. */
  private static final Set<String> UNCLEAR = Set.of(":", "-");

  private static final Set<String> OPENERS = Lexicon.ENGLISH.words("sentence-openers.txt");
  private static final Set<String> LABELS = Lexicon.ENGLISH.words("label-words.txt");
  private static final Set<String> PLACES = places();

  private static Set<String> places() {
    Set<String> places = new HashSet<>();
    for (String place : Lexicon.GENERAL.words("gazetteer/places.tsv")) {
      places.add(LineForm.key(place));
    }
    Lexicon.GENERAL
        .rows("gazetteer/countries.tsv")
        .forEach(row -> List.of(row.get(1), row.get(4)).forEach(p -> places.add(LineForm.key(p))));
    return Set.copyOf(places);
  }

  /** The dateline of the first segment that has one, for the metadata. */
  public static Optional<Field<String>> of(Article article) {
    return article.segments().stream()
        .flatMap(segment -> segment.dateline().stream())
        .findFirst()
        .flatMap(span -> article.blockAt(span.start()))
        .flatMap(block -> of(article.text(), block.span()))
        .flatMap(
            found ->
                found
                    .place()
                    .map(
                        place ->
                            new Field<>(
                                place, "dateline", Optional.of(article.evidence(found.span())))));
  }

  /** The dateline that opens {@code paragraph}, a stretch of {@code text}, if one does. */
  public static Optional<Dateline> of(String text, Span paragraph) {
    Optional<Dateline> filed = FiledOpening.of(text, paragraph);
    if (filed.filter(line -> isReport(text, line.span().end(), paragraph)).isPresent()) {
      return filed;
    }
    Span head = Span.of(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
    if (!hasDash(text, head)) {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(text).region(head.start(), head.end());
    if (matcher.lookingAt() && isPlaced(matcher, text, paragraph)) {
      Optional<String> agency =
          Optional.ofNullable(matcher.group("agency"))
              .or(() -> Optional.ofNullable(matcher.group("wire")));
      return Optional.of(dateline(Optional.of(matcher.group("place")), matcher, agency));
    }
    Matcher placeless = PLACELESS.matcher(text).region(head.start(), head.end());
    return placeless.lookingAt() && isReport(text, placeless.end(), paragraph)
        ? Optional.of(dateline(Optional.empty(), placeless, Optional.of(placeless.group("agency"))))
        : Optional.empty();
  }

  private static Dateline dateline(
      Optional<String> place, Matcher matcher, Optional<String> agency) {
    return new Dateline(
        place, Span.of(matcher.start(), matcher.end("end")), agency.map(Dateline::withoutBrackets));
  }

  /** "A, B" of ", (A, B)". */
  private static String withoutBrackets(String agency) {
    return agency.replaceFirst("^[, ]*[(\\[]", "").replaceFirst("[)\\]]$", "").strip();
  }

  private static boolean isPlaced(Matcher matcher, String text, Span paragraph) {
    String place = matcher.group("place");
    String dash = matcher.group("dash");
    boolean marked = MARKS.stream().anyMatch(part -> matcher.group(part) != null);
    String first = upTo(" ,/", place);
    return (marked || !dash.equals(":") || PLACES.contains(LineForm.key(upTo(",/", place))))
        && (marked || !UNCLEAR.contains(dash) || place.equals(place.toUpperCase(Locale.ROOT)))
        && !OPENERS.contains(first)
        && !LABELS.contains(cased(first))
        && LineForm.words(place) <= MOST_PLACE_WORDS
        && isReport(text, matcher.end(), paragraph);
  }

  /** What stands in {@code place} before the first of {@code signs}. */
  private static String upTo(String signs, String place) {
    int end = 0;
    while (end < place.length() && signs.indexOf(place.charAt(end)) < 0) {
      end++;
    }
    return place.substring(0, end);
  }

  /** Whether enough words of a sentence stand behind what opens the paragraph. */
  private static boolean isReport(String text, int from, Span paragraph) {
    String behind = text.substring(from, paragraph.end());
    return Script.words(behind, FEWEST_WORDS_BEHIND) == FEWEST_WORDS_BEHIND
        && LineForm.endsSentence(paragraph.in(text));
  }

  /**
   * Whether a sign that may end a dateline stands in {@code head}: in most paragraphs none does.
   */
  private static boolean hasDash(String text, Span head) {
    for (int i = head.start(); i < head.end(); i++) {
      char sign = text.charAt(i);
      boolean parts = sign == ':' || sign == '-';
      if (parts && i + 1 < head.end() && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == sign)
          || sign >= FIRST_DASH && DASHES.indexOf(sign) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String cased(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
