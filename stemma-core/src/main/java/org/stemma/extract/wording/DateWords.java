package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.WordShapes;
import org.stemma.text.Span;

/**
 * What the languages bring to printed dates: names of months, what stands between the parts of a
 * date ({@code dates.tsv}), and the words beside it ({@code date-labels.tsv}). All languages are
 * known at once, because the page's declared language is often that of its template.
 */
public final class DateWords {

  private static final Map<String, List<List<String>>> ROWS =
      Lexicon.having("dates.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(Lexicon::language, l -> l.rows("dates.tsv")));

  private static final Map<String, Map<String, Integer>> MONTHS_OF =
      ROWS.keySet().stream().collect(Collectors.toUnmodifiableMap(l -> l, DateWords::monthsOf));

  /** The numbers of each name: "listopad" is October in one language and November in another. */
  private static final Map<String, Set<Integer>> MONTHS = allMonths();

  private static final Map<String, Label> LABELS = labels();

  private static final Map<String, LabelOpening> OPENINGS = LabelOpening.of(LABELS);

  /**
   * Letters; shorter names of months and days are parts of names too ("Jan", "Mar"). Swept 4 to 6
   * on the authors of {@code eval segments} (2026-11-29): 4 gains 58 points on one half, 6 the
   * same.
   */
  private static final int SHORTEST_NAME = 5;

  /** Names of months, and words without meaning for dates, days of the week among them. */
  private static final Set<String> DAYS_AND_MONTHS = daysAndMonths();

  private static final WordShapes SHAPES_OF_NAMES = WordShapes.of(DAYS_AND_MONTHS);

  private DateWords() {}

  /** What a word beside a date says of it. */
  public enum Label {
    PUBLISHED,
    UPDATED,
    /** The bare noun: of publication where no other word stands with it. */
    DATE,
    /** The day on which the page was called up. */
    TODAY,
    /** The day of something else on the page: since when a member has been one. */
    OTHER,
    /** The day of what is told, where it stands directly before the date ({@link MatterDate}). */
    MATTER,
    /** Nothing: a weekday, a preposition, a zone of time. */
    FILLER;

    /** Whether the word says that the date beside it is not that of publication. */
    public boolean isOfAnotherDate() {
      return this != PUBLISHED && this != DATE && this != FILLER;
    }

    /** Of two languages' meanings of a word the one that says more of a page's date. */
    Label merged(Label other) {
      return this == FILLER || this == MATTER && other != FILLER ? other : this;
    }
  }

  /**
   * The words beside a date.
   *
   * @param label the last word that says which date it is, if any
   * @param behind words without meaning for dates behind the label; all of them if there is none
   * @param before the same before the first label
   * @param others all words without meaning for dates
   */
  public record Beside(Optional<Label> label, int before, int behind, int others) {}

  /**
   * Number of the month that {@code name} is, in {@code language} if it has the name; none if it is
   * several in others.
   */
  static Optional<Integer> month(String name, String language) {
    String lower = name.toLowerCase(Locale.ROOT);
    Integer own = MONTHS_OF.getOrDefault(language, Map.of()).get(lower);
    Set<Integer> all = own == null ? MONTHS.getOrDefault(lower, Set.of()) : Set.of(own);
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }

  /** Whether {@code word}, in lower case, names a month or a day of the week in full. */
  public static boolean isDayOrMonth(String word) {
    return word.length() >= SHORTEST_NAME
        && SHAPES_OF_NAMES.mayHave(word)
        && DAYS_AND_MONTHS.contains(word);
  }

  /** Whether all words of {@code text} are parts of dates: months, day names, labels, zones. */
  public static boolean isOfDates(String text) {
    return DateWordPlaces.in(text).stream()
        .map(place -> place.in(text).toLowerCase(Locale.ROOT))
        .allMatch(
            word ->
                MONTHS.containsKey(word)
                    || LABELS.getOrDefault(word, Label.MATTER) != Label.MATTER);
  }

  /** Words of {@code kind}, quoted, as the alternatives of a pattern, the longest first. */
  static String alternatives(String kind) {
    Set<String> words = new TreeSet<>();
    rows(kind).forEach(row -> words.add(row.get(0)));
    return AnyWord.of(words);
  }

  /** Names of months that are two words, quoted, as the alternatives of a pattern. */
  static String namesOfTwoWords() {
    return AnyWord.of(
        MONTHS.keySet().stream().filter(name -> name.indexOf(' ') > 0).collect(Collectors.toSet()));
  }

  /** The rows of {@code kind} in all languages. */
  static List<List<String>> rows(String kind) {
    return ROWS.values().stream()
        .flatMap(List::stream)
        .filter(row -> row.get(1).equals(kind))
        .toList();
  }

  /**
   * A word of a text, or a phrase of the lists.
   *
   * @param label what it says of a date; none of a word without meaning for dates
   * @param span where it stands
   */
  record Said(Optional<Label> label, Span span) {

    boolean isFiller() {
      return label.isPresent() && label.get() == Label.FILLER;
    }
  }

  /** The words of {@code text} in order, the longest phrase first. */
  static List<Said> said(String text) {
    List<Span> places = DateWordPlaces.in(text);
    List<String> words = new ArrayList<>(places.size());
    places.forEach(place -> words.add(place.in(text).toLowerCase(Locale.ROOT)));
    List<Said> said = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      LabelOpening opening = OPENINGS.get(words.get(at));
      if (opening == null) { // most words
        said.add(new Said(Optional.empty(), places.get(at++)));
        continue;
      }
      int next = Math.min(words.size(), at + opening.longest());
      Label label = null;
      while (next > at + 1 && label == null) {
        label = LABELS.get(String.join(" ", words.subList(at, next)));
        next -= label == null ? 1 : 0;
      }
      said.add(
          new Said(
              label == null ? opening.alone() : Optional.of(label),
              places.get(at).cover(places.get(next - 1))));
      at = next;
    }
    return said;
  }

  /** Reads the words of {@code text}. */
  public static Beside beside(String text) {
    return beside(said(text));
  }

  /** The same of the words of a text. */
  static Beside beside(List<Said> words) {
    Label label = Label.FILLER;
    int before = 0;
    int behind = 0;
    int others = 0;
    for (Said said : words) {
      Label says = said.label().orElse(Label.MATTER);
      if (says == Label.MATTER) {
        others++;
        behind++;
      } else if (says != Label.FILLER) {
        before = label == Label.FILLER ? others : before;
        label = says == Label.DATE ? Label.PUBLISHED : says;
        behind = 0;
      }
    }
    return label == Label.FILLER
        ? new Beside(Optional.empty(), others, behind, others)
        : new Beside(Optional.of(label), before, behind, others);
  }

  private static Set<String> daysAndMonths() {
    Set<String> names = new HashSet<>(MONTHS.keySet());
    LABELS.forEach(
        (word, label) -> {
          if (label == Label.FILLER) {
            names.add(word);
          }
        });
    return names;
  }

  private static Map<String, Set<Integer>> allMonths() {
    Map<String, Set<Integer>> months = new HashMap<>();
    for (Map<String, Integer> ofOne : MONTHS_OF.values()) {
      ofOne.forEach((name, month) -> months.computeIfAbsent(name, n -> new HashSet<>()).add(month));
    }
    return Map.copyOf(months);
  }

  private static Map<String, Integer> monthsOf(String language) {
    Map<String, Integer> months = new HashMap<>();
    for (List<String> row : ROWS.getOrDefault(language, List.of())) {
      Matcher number = Pattern.compile("\\d{1,2}").matcher(row.get(1));
      if (number.matches()) {
        months.put(row.get(0), Integer.valueOf(row.get(1)));
      }
    }
    return Map.copyOf(months);
  }

  private static Map<String, Label> labels() {
    Map<String, Label> labels = new HashMap<>();
    for (Lexicon language : Lexicon.having("date-labels.tsv")) {
      for (List<String> row : language.rows("date-labels.tsv")) {
        // A word that labels in one language may fill in another: that it labels decides.
        Label label = Label.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        labels.merge(row.get(0), label, Label::merged);
      }
    }
    return Map.copyOf(labels);
  }
}
