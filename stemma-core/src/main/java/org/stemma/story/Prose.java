package org.stemma.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.similarity.Token;
import org.stemma.text.Span;
import org.stemma.text.Spans;

/**
 * The words of a segment outside quotation marks, its dateline left out: who quotes the same
 * speaker need not have copied anybody. A mark that no other text has stands in the place of quoted
 * words, so that no run of words reaches across.
 */
public final class Prose {

  private static final String OPENING = "“„«\"";
  private static final String CLOSING = "”“»\"";

  private Prose() {}

  /** The tokens of {@code text}, in order. */
  public static List<Token> of(SegmentText text) {
    List<Span> quoted = quoted(text.reading().article().text(), text.segment().span());
    Optional<Span> dateline = text.segment().dateline();
    List<Token> prose = new ArrayList<>();
    for (Token token : text.body()) {
      boolean away = dateline.filter(d -> d.contains(token.span())).isPresent();
      Optional<Span> quote =
          Spans.at(quoted, q -> q, token.span().start()).filter(q -> q.contains(token.span()));
      if (quote.isPresent()) {
        String gap = gap(text, quote.get());
        if (prose.isEmpty() || !prose.get(prose.size() - 1).form().equals(gap)) {
          prose.add(new Token(gap, quote.get()));
        }
      } else if (!away) {
        prose.add(token);
      }
    }
    return List.copyOf(prose);
  }

  /** Whether {@code token} of {@code text} stands in the place of quoted words. */
  public static boolean isGap(SegmentText text, Token token) {
    return token.form().equals(gap(text, token.span()));
  }

  private static String gap(SegmentText text, Span quote) {
    return text.id() + "@" + quote.start();
  }

  /**
   * Words between quotation marks of one line, in order; one without its partner quotes nothing.
   */
  private static List<Span> quoted(String text, Span within) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    int kind = -1;
    for (int at = within.start(); at < within.end(); at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        open = -1;
      } else if (open >= 0 && c == CLOSING.charAt(kind)) {
        found.add(Span.of(open, at + 1));
        open = -1;
      } else if (open < 0 && OPENING.indexOf(c) >= 0) {
        open = at;
        kind = OPENING.indexOf(c);
      }
    }
    return found;
  }
}
