package org.stemma.annotate.figure;

import java.util.List;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.annotation.TimexType;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.SentenceSplitter;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * The time that a figure holds for: the one date that its sentence states, of several none, since
 * nobody says which counts; the sentences of a quotation count one by one. A value of another time
 * ("58 per cent, against 61 in May", "rose from 12 to 31 on Friday") has a date of its own and
 * shares none. Immutable and thread-safe.
 */
final class HoldingTime {

  private static final String FILE = "figures/small-words.tsv";

  /** The longest phrase of the list, in tokens. */
  private static final int LONGEST = 2;

  private final SentenceSplitter splitter;
  private final Set<String> compared;
  private final Set<String> comparedTimes;
  private final Set<String> froms;
  private final Set<String> goals;

  HoldingTime(Lexicon lexicon) {
    splitter = new SentenceSplitter(lexicon);
    compared = lexicon.words(FILE, "compared");
    comparedTimes = lexicon.words(FILE, "compared-time");
    froms = lexicon.words(FILE, "changed-from");
    goals = lexicon.words(FILE, "changed-to");
  }

  TimeValue of(Reading reading, FigureLine line, FigureDraft draft) {
    if (isStartOfChange(line, draft)) {
      return TimeValue.none();
    }
    int joint = joint(line);
    boolean behind = draft.number().from() > joint;
    int border = joint < 0 ? line.sentence().span().start() : line.get(joint).span().start();
    List<TimeExpression> times =
        reading.within(TimeExpression.class, line.sentence().span()).stream()
            .filter(time -> time.type() != TimexType.DURATION)
            .toList();
    List<Span> quoted =
        times.isEmpty()
            ? List.of()
            : splitter.quoted(reading.article().text(), line.sentence().span());
    Span figure = line.span(draft.from(), draft.to());
    List<TimeValue> dates =
        times.stream()
            .filter(time -> !isApart(quoted, time.span(), figure))
            .filter(time -> joint < 0 || (time.span().start() > border) == behind)
            .filter(time -> !isCompared(line, time))
            .map(TimeExpression::time)
            .filter(t -> !(t instanceof TimeValue.None))
            .distinct()
            .toList();
    return dates.size() == 1 ? dates.get(0) : TimeValue.none();
  }

  /** "“On Friday it sank. It had 40 aboard,” he said": of another sentence of the quotation. */
  private static boolean isApart(List<Span> quoted, Span time, Span figure) {
    return quoted.stream().anyMatch(s -> s.contains(time) && !s.contains(figure));
  }

  /** "from 12 to 31": the first number held before. */
  private boolean isStartOfChange(FigureLine line, FigureDraft draft) {
    int from = draft.number().from() - 1;
    return froms.contains(line.lower(from))
        && (isGoal(line, draft.number().to()) || isGoal(line, draft.to()));
  }

  private boolean isGoal(FigureLine line, int to) {
    return goals.contains(line.lower(to)) && to + 1 < line.size() && line.get(to + 1).isNumber();
  }

  /** Where a value of another time begins; -1 where none does. */
  private int joint(FigureLine line) {
    for (int at = 1; at < line.size(); at++) {
      for (int to = at + 1; to <= Math.min(line.size(), at + LONGEST); to++) {
        if (compared.contains(line.phrase(at, to)) && to < line.size() && isNumber(line, to)) {
          return at;
        }
      }
    }
    return -1;
  }

  private static boolean isNumber(FigureLine line, int at) {
    return line.get(at).isNumber() || at + 1 < line.size() && line.get(at + 1).isNumber();
  }

  /** "3,000 fewer than last year" */
  private boolean isCompared(FigureLine line, TimeExpression time) {
    for (int at = 1; at < line.size(); at++) {
      if (line.get(at).span().start() >= time.span().start()) {
        return comparedTimes.contains(line.lower(at - 1));
      }
    }
    return false;
  }
}
