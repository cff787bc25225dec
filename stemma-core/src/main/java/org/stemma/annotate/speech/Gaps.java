package org.stemma.annotate.speech;

import org.stemma.text.Span;

/** The words between a quoted stretch and the stretches beside it. */
final class Gaps {

  private final SpeechPage page;
  private final String text;

  Gaps(SpeechPage page) {
    this.page = page;
    this.text = page.text();
  }

  /** From the stretch before, or from {@code start} if none ends behind that, up to the marks. */
  Span before(QuotedStretch stretch, int start) {
    int from = Math.min(start, stretch.marks().start());
    int last =
        page.stretches().stream()
            .filter(s -> s.depth() == 0)
            .mapToInt(s -> s.marks().end())
            .filter(e -> e <= stretch.marks().start() && e > from)
            .max()
            .orElse(from);
    return Span.of(last, stretch.marks().start());
  }

  /** From the marks to the next stretch, or to {@code end} if none begins before that. */
  Span behind(QuotedStretch stretch, int end) {
    int to =
        page.stretches().stream()
            .filter(s -> s.depth() == 0)
            .mapToInt(s -> s.marks().start())
            .filter(s -> s >= stretch.marks().end() && s < end)
            .min()
            .orElse(end);
    return Span.of(stretch.marks().end(), Math.max(stretch.marks().end(), to));
  }

  /** What stands before the marks from {@code start} on, without white space around it. */
  String lead(QuotedStretch stretch, int start) {
    return text.substring(Math.min(start, stretch.marks().start()), stretch.marks().start())
        .strip();
  }
}
