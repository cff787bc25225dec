package org.stemma.page;

import java.util.stream.Collectors;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Link;
import org.stemma.export.Report.Stretch;
import org.stemma.export.Report.Tree;

/** Writes the derivation as a drawing, and as a table for those who cannot see or read it. */
final class TreeTable {

  private final Addresses addresses;

  private TreeTable(Addresses addresses) {
    this.addresses = addresses;
  }

  static String write(Tree tree, Addresses addresses) {
    return new TreeTable(addresses).write(tree);
  }

  private String write(Tree tree) {
    return "<div class=\"wide\" tabindex=\"0\" role=\"region\""
        + " aria-label=\"Which page was made from which\">"
        + tree.svg()
        + "</div>\n<p class=\"none\">Full line: stated; dashed: inferred; dotted: cited in one"
        + " sentence, or credited together with others; grey: named, not held.</p>\n"
        + (tree.links().isEmpty() ? "" : table(tree));
  }

  private String table(Tree tree) {
    return "<details class=\"twin\"><summary>as a table, with the reasons</summary>\n"
        + "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"The same as a table\">"
        + "<table>\n<thead><tr><th scope=\"col\">page</th><th scope=\"col\">made from</th>"
        + "<th scope=\"col\">known</th><th scope=\"col\">why</th></tr></thead>\n<tbody>\n"
        + tree.links().stream().map(this::row).collect(Collectors.joining())
        + "</tbody>\n</table></div></details>";
  }

  private String row(Link link) {
    return "<tr><th scope=\"row\">"
        + Html.escape(link.made())
        + "</th><td"
        + (link.held() ? ">" : " class=\"named\">")
        + Html.escape(link.from())
        + (link.held() ? "" : " (not held)")
        + "</td><td>"
        + Html.escape(link.certainty())
        + "</td><td>"
        + Html.escape(link.why())
        + link.words()
            .map(w -> "<blockquote>" + Html.escape(w.words()) + " " + place(w) + "</blockquote>")
            .orElse("")
        + shared(link)
        + "</td></tr>\n";
  }

  /** Every stretch in common, of both pages where their words differ. */
  private String shared(Link link) {
    if (link.shared().isEmpty()) {
      return "";
    }
    return "<details><summary>in common: "
        + link.shared().size()
        + (link.shared().size() == 1 ? " stretch" : " stretches")
        + "</summary>\n<ol>"
        + link.shared().stream().map(this::stretch).collect(Collectors.joining())
        + "</ol></details>";
  }

  private String stretch(Stretch stretch) {
    boolean same = stretch.made().words().equals(stretch.from().words());
    return "<li>"
        + (same ? "" : cited(stretch.made()) + " from ")
        + cited(stretch.from())
        + (same ? " = " + place(stretch.made()) : "")
        + "</li>\n";
  }

  private String cited(Citation words) {
    return "<q>" + Html.escape(words.words()) + "</q> " + place(words);
  }

  private String place(Citation words) {
    return "<span class=\"place\">[<a href=\""
        + addresses.line(words.siglum(), words.line())
        + "\">"
        + Html.escape(words.place())
        + "</a>]</span>";
  }
}
