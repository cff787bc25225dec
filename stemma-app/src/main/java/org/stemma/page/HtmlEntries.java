package org.stemma.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.export.Plot;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Clash;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Side;
import org.stemma.export.Report.Statement;
import org.stemma.export.Report.Tree;
import org.stemma.export.Timeline;
import org.stemma.export.Variants;
import org.stemma.export.Worded;

/** Writes the entries of a report as list items, each with its anchor and links to its words. */
final class HtmlEntries {

  /** Badges that a reader must not pass over. */
  private static final Set<String> WARNINGS = Set.of("unconfirmed", "denied", "high");

  private final Addresses addresses;

  HtmlEntries(Addresses addresses) {
    this.addresses = addresses;
  }

  String write(Entry entry) {
    return switch (entry) {
      case Statement statement -> statement(statement);
      case Worded worded -> statement(worded.statement());
      case Clash clash -> clash(clash);
      case Tree tree -> plain(TreeTable.write(tree, addresses));
      case Timeline timeline -> plain(TimelineChart.write(timeline, addresses));
      case Plot plot -> plain(PlotChart.write(plot, addresses));
      case Variants variants -> variants(variants);
    };
  }

  private static String plain(String html) {
    return "<li class=\"plain\">" + html + "</li>";
  }

  private String statement(Statement statement) {
    StringBuilder out = new StringBuilder("<li>");
    if (!statement.lead().isEmpty()) {
      out.append("<b class=\"lead\">").append(Html.escape(statement.lead())).append("</b> ");
    }
    out.append(Html.escape(statement.text()))
        .append(places(statement.citations(), !statement.ids().isEmpty()))
        .append(badges(statement.badges()));
    statement.ids().forEach(id -> out.append(anchor(id)));
    if (!statement.citations().isEmpty() || !statement.details().isEmpty()) {
      String more = statement.citations().isEmpty() ? "more" : "words";
      out.append("\n<details><summary>").append(more).append("</summary>\n");
      statement
          .details()
          .forEach(detail -> out.append("<p>").append(Html.escape(detail)).append("</p>\n"));
      statement.citations().forEach(citation -> out.append(quotation(citation)));
      String ways =
          (tellers(statement.ids(), statement.citations().stream()) + ways(statement.ids()))
              .strip();
      out.append(ways.isEmpty() ? "" : "<p class=\"acts\">" + ways + "</p>\n")
          .append("</details>\n");
    }
    return out.append("</li>").toString();
  }

  private String clash(Clash clash) {
    String head =
        "<p><b class=\"lead\">"
            + Html.escape(clash.verdict())
            + "</b> "
            + Html.escape(clash.kind())
            + (clash.about().isEmpty() ? "" : " on " + Html.escape(clash.about()))
            + ": "
            + Html.escape(clash.why())
            + (clash.brief() ? places(List.of(clash.a().words(), clash.b().words()), true) : "")
            + badges(List.of(clash.severity()))
            + badges(clash.decided())
            + anchor(clash.id())
            + tellers(
                List.of(clash.id()),
                Stream.concat(clash.a().witnesses().stream(), clash.b().witnesses().stream()))
            + ways(List.of(clash.id()))
            + "</p>\n";
    String sides = sides(clash);
    return clash.brief()
        ? "<li>" + head + "<details><summary>words</summary>\n" + sides + "</details>\n</li>"
        : "<li class=\"clash\">" + head + sides + "</li>";
  }

  private String sides(Clash clash) {
    boolean one = clash.b().words().equals(clash.a().words());
    return "<div class=\"sides\">\n" + side(clash.a()) + (one ? "" : side(clash.b())) + "</div>\n";
  }

  private String side(Side side) {
    return "<blockquote><p>"
        + Marked.write(side.words().words(), side.differing())
        + "</p><footer>"
        + places(side.witnesses(), true).strip()
        + badges(List.of(side.support()))
        + "</footer></blockquote>\n";
  }

  /** As in the apparatus of an edition: the reading adopted, a bracket, its pages; the others. */
  private String variants(Variants variants) {
    StringBuilder out = new StringBuilder("<li class=\"apparatus\"><span class=\"about\">");
    out.append(Html.escape(variants.about())).append("</span> ");
    String between = "";
    for (Variants.Reading reading : variants.readings()) {
      boolean bracket = variants.adopted() && between.isEmpty();
      out.append(between)
          .append("<b>")
          .append(Html.escape(reading.text()))
          .append(bracket ? "</b> ]" : "</b>")
          .append(places(reading.witnesses(), true))
          .append(badges(List.of(reading.support())));
      between = "; ";
    }
    out.append(" <span class=\"why\">")
        .append(Html.escape(variants.verdict()))
        .append(places(variants.grounds(), true))
        .append("</span>");
    variants
        .findings()
        .forEach(
            id ->
                out.append(" <a class=\"id\" href=\"")
                    .append(addresses.item(id))
                    .append("\">")
                    .append(Html.escape(id))
                    .append("</a>"));
    return out.append(anchor(variants.id()))
        .append(ways(List.of(variants.id())))
        .append("</li>")
        .toString();
  }

  private static String quotation(Citation citation) {
    return "<blockquote><p>"
        + Html.escape(citation.words())
        + "</p><footer>"
        + Html.escape(citation.siglum() + ", " + citation.file() + ", line " + citation.line())
        + "</footer></blockquote>\n";
  }

  /** Letters and lines of pages, each line once, as links to the words where they are listed. */
  private String places(List<Citation> citations, boolean linked) {
    Map<String, TreeSet<Integer>> lines = new LinkedHashMap<>();
    citations.forEach(c -> lines.computeIfAbsent(c.siglum(), s -> new TreeSet<>()).add(c.line()));
    return citations.isEmpty()
        ? ""
        : " <span class=\"place\">["
            + lines.entrySet().stream()
                .map(page -> page(page.getKey(), page.getValue(), linked))
                .collect(Collectors.joining("; "))
            + "]</span>";
  }

  private String page(String siglum, Set<Integer> lines, boolean linked) {
    StringBuilder out = new StringBuilder();
    for (int line : lines) {
      String shown = out.isEmpty() ? siglum + ":" + line : String.valueOf(line);
      out.append(out.isEmpty() ? "" : ",");
      out.append(
          linked
              ? "<a href=\"" + addresses.line(siglum, line) + "\">" + Html.escape(shown) + "</a>"
              : Html.escape(shown));
    }
    return out.toString();
  }

  private static String badges(List<String> badges) {
    return badges.stream()
        .map(
            badge ->
                " <span class=\"badge"
                    + (isWarning(badge) ? " warn" : "")
                    + "\">"
                    + Html.escape(badge)
                    + "</span>")
        .collect(Collectors.joining());
  }

  private static boolean isWarning(String badge) {
    return WARNINGS.contains(badge) || badge.startsWith("contested");
  }

  /** The id of an item: its anchor, and a link to it that can be copied. */
  private String anchor(String id) {
    String anchor = Html.anchor(id);
    return " <a class=\"id\" id=\""
        + anchor
        + "\" href=\"#"
        + anchor
        + "\">"
        + Html.escape(id)
        + "</a>";
  }

  /** What can be done about the items, each called by its id where there are several. */
  private String ways(List<String> ids) {
    return ids.stream()
        .map(
            id ->
                way("decide", "decide", id, ids.size() > 1, addresses.decide(id))
                    + way("decide", "undo", id, ids.size() > 1, addresses.undo(id)))
        .collect(Collectors.joining());
  }

  /** To the stemma with those marked who tell it, where they are pages of two at least. */
  private String tellers(List<String> ids, Stream<Citation> told) {
    long pages = told.map(Citation::siglum).distinct().count();
    return pages < 2
        ? ""
        : ids.stream()
            .limit(1)
            .map(id -> way("tellers", "in the stemma", id, false, addresses.tellers(id)))
            .collect(Collectors.joining());
  }

  private static String way(
      String kind, String word, String id, boolean called, Optional<String> address) {
    String name = Html.escape(word + " " + id);
    return address
        .map(
            to ->
                " <a class=\""
                    + kind
                    + "\" aria-label=\""
                    + name
                    + "\" href=\""
                    + Html.escape(to)
                    + "\">"
                    + (called ? name : word)
                    + "</a>")
        .orElse("");
  }
}
