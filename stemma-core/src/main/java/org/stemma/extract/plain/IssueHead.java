package org.stemma.extract.plain;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.RoundUp;

/**
 * The head of an issue of a paper or letter as plain text: its name, what it says of itself, the
 * day, and below rules the reports, each under a headline.
 *
 * @param lines of the page
 * @param dates whether a line is a day and no more
 * @param told what the report tells of them
 */
record IssueHead(List<Line> lines, Predicate<Line> dates, ToldLines told) {

  /** Reports between rules; two rules may part the head and the foot of one. By judgement. */
  private static final int FEWEST_REPORTS = 3;

  /** Lines over the reports among which the headline of a round-up stands: a bound on work. */
  private static final int LINES_SEARCHED = 40;

  /** Words of a headline over one of them. By judgement. */
  private static final int LONGEST_HEADLINE = 20;

  /**
   * Whether the line stands between the name of the outlet and the day of the issue, and the report
   * tells nothing of it.
   */
  boolean isMotto(int at, int bodyStart) {
    return at > 0
        && at + 1 < lines.size()
        && lines.get(at - 1).dropped().filter(DropReason.SITE_NAME::equals).isPresent()
        && dates.test(lines.get(at + 1))
        && told.isUntold(lines.get(at).words(), bodyStart);
  }

  /**
   * Whether the line below the headline of a round-up is told by the text behind it: it is the
   * headline of the first report, and no standfirst.
   */
  boolean isOfFirstReport(int title, int at, int bodyStart) {
    return RoundUp.isNamed(lines.get(title).words())
        && !told.isUntold(lines.get(at).words(), bodyStart);
  }

  /**
   * Whether {@code headline} is that of the first of several reports between rules below the name
   * of the issue and its day: the issue has none.
   */
  boolean headsRuledReports(int headline) {
    if (headline < 1 || !isRule(headline - 1) || !isNamedAndDated(headline)) {
      return false;
    }
    int reports = 1;
    for (int i = headline + 1; i + 1 < lines.size() && reports < FEWEST_REPORTS; i++) {
      reports += isRule(i) && isHeadline(lines.get(i + 1)) ? 1 : 0;
    }
    return reports == FEWEST_REPORTS;
  }

  /**
   * The line above {@code bodyStart} that says that several things are told in short, if headlines
   * over running text follow of which the first tells nothing of the rest: there it is a label over
   * one report; -1 if there is none.
   */
  int roundUp(int bodyStart, Predicate<Line> body) {
    int end = Math.min(bodyStart, LINES_SEARCHED);
    int at = 0;
    while (at < end && !(lines.get(at).isKept() && RoundUp.isNamed(lines.get(at).words()))) {
      at++;
    }
    if (at == end) {
      return -1;
    }
    List<Integer> headlines =
        IntStream.range(at + 1, lines.size() - 1)
            .filter(i -> isHeadline(lines.get(i)) && body.test(lines.get(i + 1)))
            .limit(FEWEST_REPORTS)
            .boxed()
            .toList();
    return headlines.size() == FEWEST_REPORTS
            && !told.isTold(headlines.getFirst(), headlines.get(1) + 1, lines.size())
        ? at
        : -1;
  }

  private boolean isRule(int at) {
    return LineForm.isDivider(lines.get(at).words());
  }

  private boolean isNamedAndDated(int headline) {
    boolean named = false;
    for (Line line : lines.subList(0, headline)) {
      if (named && dates.test(line)) {
        return true;
      }
      named |= line.dropped().filter(DropReason.SITE_NAME::equals).isPresent();
    }
    return false;
  }

  private static boolean isHeadline(Line line) {
    return line.isKept()
        && LineForm.words(line.words()) > 1
        && LineForm.words(line.words()) <= LONGEST_HEADLINE
        && !LineForm.endsSentence(line.words());
  }
}
