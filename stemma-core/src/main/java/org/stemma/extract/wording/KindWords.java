package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/**
 * Knows titles and lines of pages that are no reports, by the lists {@code page-kinds.tsv} of all
 * languages: buttons and labels are often in another than the page. Immutable and thread-safe.
 */
public final class KindWords {

  /** Units of a title or line that is looked up; longer ones are text. By judgement. */
  private static final int LONGEST = 80;

  /** Words of a label. By judgement: the longest of the lists. */
  private static final int LABEL_WORDS = 8;

  /** Words of the names behind "articles by". By judgement: a name and its first names. */
  private static final int NAME_WORDS = 3;

  /**
   * Units of a paragraph in which words of the lists are looked for: a bound on work. By judgement.
   */
  private static final int LOOKED_AT = 2_000;

  private static final String WIDE_COLON = "：";

  private static final String LIST = "page-kinds.tsv";
  private static final KindWords WORDS = new KindWords();

  private final Map<String, PageKind> titles = new HashMap<>();
  private final Map<String, List<Sign>> lines = new HashMap<>();
  private final Map<String, List<Sign>> labels = new HashMap<>();

  /** By the first unit of a title. */
  private final Map<Character, List<Opening>> openings = new HashMap<>();

  /** By the last. */
  private final Map<Character, List<Ending>> endings = new HashMap<>();

  private final List<Part> parts = new ArrayList<>();
  private final Map<Sign, List<Phrase>> held = new HashMap<>();

  /**
   * What a line tells.
   *
   * @param name the same for lines of one meaning
   */
  public record Sign(PageKind kind, String name) {}

  /**
   * @param named whether nothing but names may stand behind
   */
  private record Opening(Phrase phrase, boolean named, PageKind kind) {

    /** Headlines of reports open so too: {@code Category: five}. */
    boolean isDoubtful() {
      return !named && kind == PageKind.LISTING;
    }
  }

  /**
   * What a headline tells.
   *
   * @param doubtful whether the page may be a report all the same, if it says so
   */
  public record Titled(PageKind kind, boolean doubtful) {}

  private record Ending(Phrase phrase, PageKind kind) {}

  private record Part(Phrase phrase, Sign sign) {}

  private KindWords() {
    for (Lexicon language : Lexicon.having(LIST)) {
      for (List<String> row : language.rows(LIST)) {
        PageKind kind = PageKind.valueOf(row.get(2));
        add(row.get(0), row.get(1), kind, new Sign(kind, row.get(3)));
      }
    }
  }

  private void add(String words, String match, PageKind kind, Sign sign) {
    switch (match) {
      case "title" -> titles.putIfAbsent(LineForm.key(words), kind);
      case "opening", "names" ->
          openings
              .computeIfAbsent(words.charAt(0), first -> new ArrayList<>())
              .add(new Opening(Phrase.of(words), match.equals("names"), kind));
      case "ending" ->
          endings
              .computeIfAbsent(words.charAt(words.length() - 1), last -> new ArrayList<>())
              .add(new Ending(Phrase.of(words), kind));
      case "line" -> put(lines, words, sign);
      case "label" -> {
        put(lines, words, sign);
        put(labels, words, sign);
      }
      case "value" -> put(labels, words, sign);
      case "word" -> held.computeIfAbsent(sign, s -> new ArrayList<>()).add(Phrase.of(words));
      case "part" -> parts.add(new Part(Phrase.of(words), sign));
      default -> throw new IllegalStateException(LIST + ": match \"" + match + "\"");
    }
  }

  private static void put(Map<String, List<Sign>> signs, String words, Sign sign) {
    List<Sign> known = signs.computeIfAbsent(words, w -> new ArrayList<>());
    if (!known.contains(sign)) {
      known.add(sign);
    }
  }

  /** What a page is whose headline is {@code title}, if the lists know it. */
  public static Optional<Titled> titled(String title) {
    if (title.length() > LONGEST) {
      return Optional.empty();
    }
    String normal = ListForm.of(title);
    if (normal.isEmpty()) {
      return Optional.empty();
    }
    Optional<Titled> whole =
        Optional.ofNullable(WORDS.titles.get(LineForm.key(ListForm.numbered(normal))))
            .map(kind -> new Titled(kind, false));
    return whole.or(() -> WORDS.opened(normal, title.strip())).or(() -> WORDS.ended(normal));
  }

  private Optional<Titled> ended(String normal) {
    return endings.getOrDefault(normal.charAt(normal.length() - 1), List.of()).stream()
        .filter(ending -> ending.phrase.ends(normal))
        .map(ending -> new Titled(ending.kind, false))
        .findFirst();
  }

  private Optional<Titled> opened(String normal, String written) {
    String numbered = ListForm.numbered(normal);
    return openings.getOrDefault(numbered.charAt(0), List.of()).stream()
        .filter(opening -> isOpened(opening, opening.named ? normal : numbered, written))
        .map(opening -> new Titled(opening.kind, opening.isDoubtful()))
        .findFirst();
  }

  private static boolean isOpened(Opening opening, String normal, String written) {
    int end = opening.phrase.endAt(normal, 0);
    if (end < 0 || end == normal.length()) {
      return false;
    }
    return !opening.named || isNames(normal, written, end);
  }

  private static boolean isNames(String normal, String written, int end) {
    String behind = normal.length() == written.length() ? written.substring(end) : "";
    return LineForm.words(behind) > 0
        && LineForm.words(behind) <= NAME_WORDS
        && LineForm.isCapitalised(behind.strip());
  }

  /** What {@code line} tells, if it is short; the same line may stand on pages of several kinds. */
  public static List<Sign> signs(String line) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    String normal = ListForm.numbered(ListForm.of(line));
    List<Sign> found = new ArrayList<>(WORDS.lines.getOrDefault(normal, List.of()));
    String bare = ListForm.bare(normal);
    if (!bare.equals(normal)) {
      addAll(found, WORDS.lines.getOrDefault(bare, List.of()));
    }
    addAll(found, WORDS.labelled(normal));
    return found;
  }

  private static void addAll(List<Sign> found, List<Sign> more) {
    more.stream().filter(sign -> !found.contains(sign)).forEach(found::add);
  }

  /** By the longest label with which the line begins. */
  private List<Sign> labelled(String written) {
    String line = written.indexOf(WIDE_COLON) < 0 ? written : written.replace(WIDE_COLON, ": ");
    int end = 0;
    List<Sign> found = List.of();
    for (int words = 0; words < LABEL_WORDS && end < line.length(); words++) {
      int next = line.indexOf(' ', end == 0 ? 0 : end + 1);
      end = next < 0 ? line.length() : next;
      String label = line.substring(0, end);
      boolean colon = label.endsWith(":");
      String key = colon ? label.substring(0, label.length() - 1) : label;
      if (end < line.length() && (colon || isValue(line.substring(end + 1)))) {
        found = labels.getOrDefault(key, found);
      }
      if (colon) {
        break;
      }
    }
    return found;
  }

  /**
   * Whether {@code rest} begins with what a label says of a thing: a number, a colon, or words
   * quoted.
   */
  private static boolean isValue(String rest) {
    return !rest.isEmpty() && "<:£$€~≈-–+\"“„«‘".indexOf(rest.charAt(0)) >= 0;
  }

  /** Whether a short line that is no sentence holds a word of the list for {@code sign}. */
  public static boolean holds(String line, Sign sign) {
    if (line.length() > LONGEST || LineForm.endsSentence(line)) {
      return false;
    }
    String normal = ListForm.of(line);
    return WORDS.held.getOrDefault(sign, List.of()).stream()
        .anyMatch(phrase -> phrase.find(normal) >= 0);
  }

  /** Whether a paragraph holds words that pages of the kind {@code kind} are about. */
  public static boolean isAbout(PageKind kind, String paragraph) {
    return !told(kind, paragraph).isEmpty();
  }

  /** What such words in a paragraph tell. */
  public static Set<Sign> told(PageKind kind, String paragraph) {
    String start = paragraph.substring(0, Math.min(paragraph.length(), LOOKED_AT));
    String normal = start.toLowerCase(Locale.ROOT);
    return WORDS.parts.stream()
        .filter(part -> part.sign.kind == kind && part.phrase.find(normal) >= 0)
        .map(Part::sign)
        .collect(Collectors.toUnmodifiableSet());
  }
}
