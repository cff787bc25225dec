package org.stemma.page;

import java.util.List;
import org.stemma.text.Span;

/** Words with some stretches of them marked. */
final class Marked {

  private Marked() {}

  /** The words escaped; {@code marked} in order, none over another. */
  static String write(String words, List<Span> marked) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span span : marked) {
      out.append(Html.escape(words.substring(at, span.start())))
          .append("<mark>")
          .append(Html.escape(span.in(words)))
          .append("</mark>");
      at = span.end();
    }
    return out.append(Html.escape(words.substring(at))).toString();
  }
}
