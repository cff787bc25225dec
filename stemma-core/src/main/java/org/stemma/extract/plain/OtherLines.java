package org.stemma.extract.plain;

import java.util.List;
import java.util.Optional;
import org.stemma.extract.kind.KindForm;
import org.stemma.extract.kind.KindTitle;
import org.stemma.extract.wording.Dateline;
import org.stemma.extract.wording.Line;
import org.stemma.text.Span;

/**
 * Knows a plain page that is of another kind than a report, by its title and its lines. One that
 * opens a paragraph with a dateline is a report.
 */
public final class OtherLines {

  private OtherLines() {}

  /** Why the page is no article, if it is such a page; {@code read} was judged to its end. */
  public static Optional<String> reason(PlainLines read) {
    List<String> lines = read.lines().stream().map(Line::words).toList();
    boolean filed = isFiled(lines);
    return KindTitle.reason(lines, read.title(), filed)
        .or(() -> filed ? Optional.empty() : KindForm.reason(Optional.empty(), lines));
  }

  private static boolean isFiled(List<String> lines) {
    return lines.stream()
        .anyMatch(line -> Dateline.of(line, Span.of(0, line.length())).isPresent());
  }
}
