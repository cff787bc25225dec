package org.stemma.export;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Link;
import org.stemma.export.Report.Stretch;

/** Writes in Markdown why one page was made from another, and the longest words of both. */
final class LinkMarkdown {

  /** The page in HTML and the JSON have all; here a copy must not print its report again. */
  private static final int SHOWN = 3;

  private static final int LONGEST = 120;

  private LinkMarkdown() {}

  /** A line for the reasons, below it one for each of the longest stretches in common. */
  static String write(Link link) {
    List<Stretch> longest =
        link.shared().stream()
            .sorted(Comparator.comparingInt(s -> -s.made().words().length()))
            .limit(SHOWN)
            .toList();
    int left = link.shared().size() - longest.size();
    return "- **"
        + Markdown.escape(link.made())
        + "** from "
        + Markdown.escape(link.held() ? link.from() : "[" + link.from() + "]")
        + " ("
        + Markdown.escape(link.certainty())
        + "): "
        + Markdown.escape(link.why())
        + "\n"
        + longest.stream().map(LinkMarkdown::stretch).collect(Collectors.joining())
        + (left > 0 ? "  - " + left + " more in common\n" : "");
  }

  /** The words once where both have the same. */
  private static String stretch(Stretch stretch) {
    Citation made = stretch.made();
    Citation from = stretch.from();
    boolean same = made.words().equals(from.words());
    return "  - "
        + (same ? "" : words(made) + place(made) + " from ")
        + words(from)
        + place(from)
        + (same ? " =" + place(made) : "")
        + "\n";
  }

  private static String words(Citation citation) {
    return Markdown.escape("“" + ReadableWords.shortened(citation.words(), LONGEST) + "”");
  }

  private static String place(Citation citation) {
    return " [" + Markdown.escape(citation.place()) + "]";
  }
}
