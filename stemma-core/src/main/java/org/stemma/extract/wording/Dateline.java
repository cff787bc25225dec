package org.stemma.extract.wording;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/**
 * The place a report was filed from, at the start of a paragraph: {@code LISBON, Portugal, May 3
 * (Agency) –}.
 *
 * @param place the place alone
 * @param span place, date, agency and dash in the text that was read
 * @param agency the name in brackets, if any
 */
public record Dateline(String place, Span span, Optional<String> agency) {

  /**
   * A dateline opens a paragraph; a heading with a dash in it has fewer words behind it. Swept 3 to
   * 8 on `eval plain`: no figure changes.
   */
  private static final int FEWEST_WORDS_BEHIND = 5;

  /** Words of its place. Swept 5 to 10 on `eval plain`: no figure changes. */
  private static final int MOST_PLACE_WORDS = 7;

  private static final String WEEKDAYS = "time/weekdays.tsv";
  private static final String DASHES = "–—―-:";

  private static final String NAME = "\\p{Lu}[\\p{L}.’'-]{0,30}+";
  private static final String WORD =
      "(?:"
          + NAME
          + "|(?:"
          + String.join("|", Lexicon.GENERAL.words("place-particles.txt"))
          + ") "
          + NAME
          + ")";
  private static final String PLACE = WORD + "(?: " + WORD + "){0,4}";
  private static final String ORDINAL = "(?:" + DateWords.alternatives("ordinal") + ")?";

  /** The days of the week, short forms too. */
  private static final String WEEKDAY =
      Lexicon.having(WEEKDAYS).stream()
          .flatMap(language -> language.words(WEEKDAYS).stream())
          .distinct()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?iu:", ")"));

  private static final String DATE =
      "(?:\\p{Lu}\\p{L}{2,9}\\.? \\d{1,2}"
          + ORDINAL
          + "|\\d{1,2}"
          + ORDINAL
          + "\\.? \\p{L}{3,10}\\.?)(?:,? \\d{4})?";
  private static final Pattern FORM =
      Pattern.compile(
          "(?<place>"
              + PLACE
              + "(?:(?:, ?|/| / )"
              + PLACE
              + "){0,3}?)"
              + "(?<date>(?:, ?| )(?:"
              + WEEKDAY
              + ", ?)?"
              + DATE
              + ")?"
              + "(?<agency>,? [(\\[][^()\\[\\]]{2,50}[)\\]])?"
              + "\\s?(?<dash>[–—―]|--|-(?= )|:(?= ))\\s?"
              + "(?=[\\p{Lu}\\p{N}“\"„«‘'(\\[$€£])");

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
        .map(
            found ->
                new Field<>(
                    found.place(), "dateline", Optional.of(article.evidence(found.span()))));
  }

  /** The dateline that opens {@code paragraph}, a stretch of {@code text}, if one does. */
  public static Optional<Dateline> of(String text, Span paragraph) {
    Span head = Span.of(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + 200));
    if (!hasDash(text, head)) {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(text).region(head.start(), head.end());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String place = matcher.group("place");
    boolean colon = matcher.group("dash").equals(":");
    boolean hyphen = matcher.group("dash").equals("-");
    boolean capitals = place.equals(place.toUpperCase(Locale.ROOT));
    boolean marked = matcher.group("agency") != null || matcher.group("date") != null;
    String first = place.split("[ ,/]", 2)[0];
    boolean known = PLACES.contains(LineForm.key(place.split("[,/]", 2)[0]));
    if (OPENERS.contains(first)
        || LABELS.contains(cased(first))
        || colon && !marked && !known
        || LineForm.words(place) > MOST_PLACE_WORDS
        || (colon || hyphen) && !capitals && !marked
        || LineForm.words(text.substring(matcher.end(), paragraph.end())) < FEWEST_WORDS_BEHIND
        || !LineForm.endsSentence(paragraph.in(text))) {
      return Optional.empty();
    }
    Optional<String> agency =
        Optional.ofNullable(matcher.group("agency"))
            .map(group -> group.replaceAll("[,()\\[\\]]", "").strip());
    return Optional.of(new Dateline(place, Span.of(matcher.start(), matcher.end("dash")), agency));
  }

  /**
   * Whether a sign that may end a dateline stands in {@code head}: in most paragraphs none does.
   */
  private static boolean hasDash(String text, Span head) {
    for (int i = head.start(); i < head.end(); i++) {
      if (DASHES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String cased(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
