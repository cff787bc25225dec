package org.stemma.extract.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.Page;
import org.stemma.extract.segment.FunctionWords;
import org.stemma.extract.segment.Vocabulary;
import org.stemma.extract.wording.BylineOpening;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.Dateline;
import org.stemma.extract.wording.IssueLine;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.ListMark;
import org.stemma.extract.wording.Signature;
import org.stemma.extract.wording.SiteName;
import org.stemma.extract.wording.TitleParts;
import org.stemma.extract.wording.Trail;
import org.stemma.text.Script;
import org.stemma.text.Span;

/** Finds the line of a plain page that is its headline. Not thread-safe; one page. */
final class TitleLine {

  /**
   * A longer line is running text, whatever its form: the longest headlines have 25 words. Swept 22
   * to 40 on `eval plain`: 22 gains 7 and loses 4 points (.0001) of F1 on its halves, 40 gains 16,
   * 0.
   */
  private static final int LONGEST_TITLE = 30;

  /**
   * A title that ends like a sentence is one only if it is short or said again on the page. Swept
   * 12 to 22: no figure changes.
   */
  private static final int LONGEST_SENTENCE_TITLE = 16;

  /** Words of a sentence of the report. Swept 7 to 14: 7 the same, 14 loses 6, -1. */
  private static final int SHORTEST_BODY_SENTENCE = 10;

  /** A headline tells what the first paragraphs tell. Swept 5 to 20: no figure changes. */
  private static final int LINES_OF_REPORT = 10;

  /**
   * Units of a line that may say the headline again: longer ones are paragraphs. Swept 200 to 800
   * (2026-11-29): no figure changes.
   */
  private static final int LONGEST_SAYING = 400;

  /**
   * Letters and digits; less is a word that many lines end with. Swept 4 to 12 (2026-11-29): no
   * figure changes.
   */
  private static final int SHORTEST_KEY = 8;

  /**
   * Words of content that the headline must share with the report, or else form decides. Swept 1 to
   * 3 on `eval plain` (2026-11-29): no figure changes.
   */
  private static final int FEWEST_SHARED = 2;

  /**
   * Words of a headline by its form: if no line has so many, of a shorter one. Swept 3 to 5
   * likewise: 3 loses 2 points (.0001) of F1 on one half, 5 the same.
   */
  private static final int FEWEST_WORDS = 4;

  /** Words of that shorter one: a word alone is an item of the menu. */
  private static final int FEWEST_WORDS_AT_ALL = 2;

  private final Page page;
  private final List<Line> lines;
  private final PrintedDates dates;
  private final SiteName outlet;
  private final Set<String> functionWords;

  /** Of days from before there were pages of the web, which papers print below their names. */
  private final DateReader archive;

  /** How many lines say something, by its key, once it was asked for. */
  private Optional<Map<String, Integer>> sayings = Optional.empty();

  TitleLine(
      Page page, List<Line> lines, PrintedDates dates, SiteName outlet, Optional<String> language) {
    this.page = page;
    this.lines = lines;
    this.dates = dates;
    this.outlet = outlet;
    this.functionWords = FunctionWords.of(language);
    this.archive = new DateReader(language).ofArchive();
  }

  /** Index of the headline; -1 if there is none. */
  int find(ReportStretch stretch) {
    return stretch.from() > 0 ? above(stretch) : first();
  }

  /** Index of the first kept line of running text at or behind {@code from}. */
  int bodyStart(int from) {
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isKept() && isBody(line)) {
        return i;
      }
    }
    return lines.size();
  }

  private boolean isBody(Line line) {
    int words = LineForm.words(line.words());
    return words > LONGEST_TITLE
        || words >= SHORTEST_BODY_SENTENCE
            && LineForm.endsSentence(line.words())
            && !isOfIssue(line.words())
        || Dateline.of(page.text(), line.span()).isPresent();
  }

  /**
   * The headline under the menu of a site: the line that has most words of content in common with
   * the report, the uppermost of equals.
   */
  private int above(ReportStretch stretch) {
    int end = Math.min(stretch.end(), stretch.from() + LINES_OF_REPORT);
    Span report = lines.get(stretch.from()).span().cover(lines.get(end - 1).span());
    Vocabulary words = Vocabulary.of(report.in(page.text()), functionWords);
    int best = -1;
    double most = FEWEST_SHARED - 1;
    for (int candidate : candidates()) {
      Vocabulary line = Vocabulary.of(lines.get(candidate).words(), functionWords);
      double shared = line.size() * line.containedIn(words);
      if (shared > most) {
        best = candidate;
        most = shared;
      }
    }
    return best < 0 ? first() : best;
  }

  private int first() {
    List<Integer> candidates = candidates();
    for (int candidate : candidates) {
      if (isNamedElsewhere(candidate)) {
        return candidate;
      }
    }
    List<Integer> labels = candidates.stream().filter(this::isLabel).toList();
    return longest(labels).or(() -> longest(candidates)).orElse(-1);
  }

  /** Whether the line is neither an item of a list nor a statement. */
  private boolean isLabel(int candidate) {
    String words = lines.get(candidate).words();
    return !words.endsWith(".") && !isItem(words);
  }

  /** Whether the line has the mark of an item, or the dash before one or before what is said. */
  static boolean isItem(String words) {
    return words.startsWith("— ") || ListMark.opens(words);
  }

  /** The first candidate of many words, else of few. */
  private Optional<Integer> longest(List<Integer> candidates) {
    for (int fewest : new int[] {FEWEST_WORDS, FEWEST_WORDS_AT_ALL}) {
      for (int candidate : candidates) {
        if (LineForm.words(lines.get(candidate).words()) >= fewest) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  /** Kept lines before the running text that may be a title, in order. */
  private List<Integer> candidates() {
    int bodyStart = bodyStart(0);
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < bodyStart; i++) {
      if (lines.get(i).isKept()
          && (Signature.of(lines.get(i).words()).isEmpty()
              || BylineOpening.isTopic(lines.get(i).words()))
          && !dates.isDate(lines.get(i), outlet)
          && !isOfIssue(lines.get(i).words())
          && !Captions.isUnderCredit(page.text(), lines, i)) {
        candidates.add(i);
      }
    }
    List<Integer> ofReport =
        candidates.stream().filter(i -> !isOfSite(lines.get(i).words(), bodyStart)).toList();
    candidates = ofReport.isEmpty() ? candidates : new ArrayList<>(ofReport);
    if (candidates.isEmpty() && bodyStart < lines.size() && isSentenceTitle(bodyStart)) {
      candidates.add(bodyStart);
    }
    return candidates;
  }

  /** Whether the line is the name of the outlet, a sign and words that the report does not tell. */
  private boolean isOfSite(String words, int bodyStart) {
    List<Span> borders = TitleParts.borders(words);
    if (borders.isEmpty() || !outlet.isOutlet(words.substring(0, borders.getFirst().start()))) {
      return false;
    }
    Vocabulary rest = Vocabulary.of(words.substring(borders.getFirst().end()), functionWords);
    return lines.stream()
        .skip(bodyStart)
        .limit(LINES_OF_REPORT)
        .allMatch(line -> rest.containedIn(Vocabulary.of(line.words(), functionWords)) == 0);
  }

  /** Whether the line says which issue of a paper this is, or prints nothing but an old day. */
  private boolean isOfIssue(String words) {
    return IssueLine.is(words, archive) || DatedText.of(words, archive).isPresent();
  }

  private boolean isSentenceTitle(int index) {
    int words = LineForm.words(lines.get(index).words());
    boolean more = bodyStart(index + 1) < lines.size();
    return more
        && (words <= LONGEST_SENTENCE_TITLE || words <= LONGEST_TITLE && isNamedElsewhere(index));
  }

  /** Whether a breadcrumb, a slug or a later line says the words of the line again. */
  private boolean isNamedElsewhere(int index) {
    String words = lines.get(index).words();
    if (words.length() > LONGEST_SAYING) {
      return false;
    }
    String key = LineForm.key(words);
    if (Script.letters(key) < SHORTEST_KEY) {
      return false;
    }
    if (sayings.isEmpty()) {
      sayings = Optional.of(countSayings());
    }
    int itself = saying(words).filter(key::equals).isPresent() ? 1 : 0;
    return sayings.get().getOrDefault(key, 0) > itself;
  }

  private Map<String, Integer> countSayings() {
    Map<String, Integer> counts = new HashMap<>();
    lines.forEach(
        line -> saying(line.words()).ifPresent(key -> counts.merge(key, 1, Integer::sum)));
    return counts;
  }

  /** The key of a line, or of the last part of a path. */
  private static Optional<String> saying(String words) {
    if (words.length() > LONGEST_SAYING) {
      return Optional.empty();
    }
    List<String> crumbs = Trail.steps(words);
    String key = LineForm.key(crumbs.isEmpty() ? words : crumbs.get(crumbs.size() - 1));
    return Script.letters(key) < SHORTEST_KEY ? Optional.empty() : Optional.of(key);
  }
}
