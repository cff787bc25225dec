package org.stemma.extract.plain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stemma.article.Page;
import org.stemma.extract.segment.FunctionWords;
import org.stemma.extract.wording.BreakingLine;
import org.stemma.extract.wording.BylineOpening;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.Dateline;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.IssueLine;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.ListMark;
import org.stemma.extract.wording.Signature;
import org.stemma.extract.wording.SiteName;
import org.stemma.extract.wording.SourceLabel;
import org.stemma.extract.wording.TitleParts;
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

  /** The same in a script whose sentences end without a sign. By judgement. */
  private static final int SHORTEST_UNMARKED = 18;

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
  private final ToldLines told;

  /** Of days from before there were pages of the web, which papers print below their names. */
  private final DateReader archive;

  private final Sayings sayings;
  private final SiteLine site;
  private final IssueHead issue;

  TitleLine(
      Page page, List<Line> lines, PrintedDates dates, SiteName outlet, Optional<String> language) {
    this.page = page;
    this.lines = lines;
    this.dates = dates;
    this.outlet = outlet;
    this.told = new ToldLines(page, lines, FunctionWords.of(language));
    this.archive = new DateReader(language).ofArchive();
    this.sayings = new Sayings(lines);
    this.site = new SiteLine(Furniture.of(language));
    this.issue = new IssueHead(lines, line -> dates.isDate(line, outlet), told);
  }

  /** Index of the headline; -1 if there is none. */
  int find(ReportStretch stretch) {
    int marked = new MarkedHeadline(page.text(), lines).find(this::isBody);
    int known = marked >= 0 ? marked : issue.roundUp(bodyStart(0), this::isBody);
    return known >= 0 ? known : byWords(stretch);
  }

  private int byWords(ReportStretch stretch) {
    boolean menu = stretch.from() > 0;
    int best = menu ? told.best(candidates(), stretch.from(), stretch.end()) : -1;
    int first = best < 0 ? first() : best;
    int found = menu || first < 0 ? first : rival(first, stretch.end());
    return issue.headsRuledReports(found) ? -1 : found;
  }

  /**
   * {@code first}, or a headline farther down that the report tells where it tells nothing of that:
   * words of the site or other news stand there. Below who signs or dates no headline stands, nor
   * right below a headline.
   */
  private int rival(int first, int end) {
    int from = bodyStart(0);
    boolean other = BreakingLine.is(lines.get(first).words());
    if (from >= end || !other && told.isTold(first, from, end)) {
      return first;
    }
    int signed = first + 1;
    while (signed < from
        && !dates.isDate(lines.get(signed), outlet)
        && Signature.of(lines.get(signed).words()).isEmpty()) {
      signed++;
    }
    int below = other ? first : first + 2;
    int above = Math.min(signed, PartRules.first(lines, from));
    int best =
        told.best(candidates().stream().filter(i -> i >= below && i < above).toList(), from, end);
    return best < 0 ? first : best;
  }

  /** Whether line {@code at} below the headline is that of the first report of a round-up. */
  boolean isOfFirstReport(int title, int at, int end) {
    return title >= 0 && issue.isOfFirstReport(title, at, end);
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
        || words >= SHORTEST_UNMARKED && LineForm.isUnmarked(line.words())
        || Dateline.of(page.text(), line.span()).isPresent();
  }

  private int first() {
    List<Integer> candidates = candidates();
    for (int candidate : candidates) {
      if (sayings.areOf(lines.get(candidate).words())) {
        return candidate;
      }
    }
    List<Integer> labels = candidates.stream().filter(this::isLabel).toList();
    return longest(labels).or(() -> longest(candidates)).orElse(-1);
  }

  /**
   * Whether the line is neither an item of a list nor a statement; old papers set a full stop
   * behind a headline in capitals.
   */
  private boolean isLabel(int candidate) {
    String words = lines.get(candidate).words();
    return (!words.endsWith(".") || LineForm.isInCapitals(words)) && !isItem(words);
  }

  /** Whether the line has the mark of an item, or the dash before one or before what is said. */
  static boolean isItem(String words) {
    return words.startsWith("— ") || ListMark.opens(words);
  }

  /** The first candidate of many words, else of few. */
  private Optional<Integer> longest(List<Integer> candidates) {
    for (int fewest : new int[] {FEWEST_WORDS, FEWEST_WORDS_AT_ALL}) {
      for (int candidate : candidates) {
        if (hasWords(lines.get(candidate).words(), fewest)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a line is of so many words, or of fewer as old papers print a headline over its deck.
   */
  private static boolean hasWords(String words, int fewest) {
    return LineForm.words(words) >= fewest || words.endsWith(".") && LineForm.isInCapitals(words);
  }

  /** Kept lines before the running text that may be a title, in order. */
  private List<Integer> candidates() {
    int bodyStart = bodyStart(0);
    List<Integer> all = IntStream.range(0, bodyStart).filter(this::mayBe).boxed().toList();
    List<Integer> ofReport =
        all.stream()
            .filter(i -> !isOfSite(lines.get(i).words(), bodyStart) && !issue.isMotto(i, bodyStart))
            .toList();
    if (all.isEmpty() && bodyStart < lines.size() && isSentenceTitle(bodyStart)) {
      return List.of(bodyStart);
    }
    return ofReport.isEmpty() ? all : ofReport;
  }

  private boolean mayBe(int at) {
    Line line = lines.get(at);
    String words = line.words();
    return line.isKept()
        && (Signature.of(words).isEmpty() || BylineOpening.isTopic(words))
        && !dates.isDate(line, outlet)
        && !isOfIssue(words)
        && !isInBrackets(words)
        && SourceLabel.name(words).isEmpty()
        && !Captions.isUnderCredit(page.text(), lines, at);
  }

  /**
   * Whether the line is of the site by its form, or by its words, of which the report tells none.
   */
  private boolean isOfSite(String words, int bodyStart) {
    return site.isByForm(words)
        || site.isByWords(words) && told.isUntold(words, bodyStart)
        || isOutletWithMore(words, bodyStart);
  }

  /** Whether the line is the name of the outlet, a sign and words that the report does not tell. */
  private boolean isOutletWithMore(String words, int bodyStart) {
    List<Span> borders = TitleParts.borders(words);
    return !borders.isEmpty()
        && outlet.isOutlet(words.substring(0, borders.getFirst().start()))
        && told.isUntold(words.substring(borders.getFirst().end()), bodyStart);
  }

  /** Whether the whole line stands in brackets, as credits do and headlines do not. */
  private static boolean isInBrackets(String words) {
    return words.startsWith("(") && words.indexOf(')') == words.length() - 1
        || words.startsWith("[") && words.indexOf(']') == words.length() - 1;
  }

  /** Whether the line says which issue of a paper this is, or prints nothing but an old day. */
  private boolean isOfIssue(String words) {
    return IssueLine.is(words, archive) || DatedText.of(words, archive).isPresent();
  }

  private boolean isSentenceTitle(int index) {
    int words = LineForm.words(lines.get(index).words());
    return bodyStart(index + 1) < lines.size()
        && (words <= LONGEST_SENTENCE_TITLE
            || words <= LONGEST_TITLE && sayings.areOf(lines.get(index).words()));
  }
}
