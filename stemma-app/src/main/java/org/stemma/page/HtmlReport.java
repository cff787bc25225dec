package org.stemma.page;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.export.Report;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Clash;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;
import org.stemma.export.Report.Verbatim;

/**
 * Writes a {@link Report} as one page of HTML5 that needs nothing else: no script, no request (the
 * page forbids both to itself by a Content-Security-Policy), style inside. Items have their id as
 * anchor. Everything from pages is escaped.
 */
public final class HtmlReport {

  private final StringBuilder out = new StringBuilder();

  private HtmlReport() {}

  /** The page of {@code report}. */
  public static String write(Report report) {
    HtmlReport writer = new HtmlReport();
    writer.page(report);
    return writer.out.toString();
  }

  private void page(Report report) {
    String title = Html.escape(report.title());
    line("<!doctype html>");
    line("<html lang=\"en\">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta http-equiv=\"Content-Security-Policy\" content=\"" + Style.POLICY + "\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line("<meta name=\"referrer\" content=\"no-referrer\">");
    line("<title>" + title + "</title>");
    line("<style>" + Style.SHEET + "</style>");
    line("</head>");
    line("<body>");
    line("<header>");
    line("<h1>" + title + "</h1>");
    report.facts().forEach(fact -> line("<p>" + Html.escape(fact) + "</p>"));
    line("</header>");
    contents(report.sections());
    line("<main>");
    report.sections().forEach(this::section);
    line("</main>");
    line("</body>");
    line("</html>");
  }

  private void contents(List<Section> sections) {
    if (sections.size() < 2) {
      return;
    }
    line("<nav><ul>");
    for (Section section : sections) {
      line(
          "<li><a href=\"#"
              + Html.anchor(section.id())
              + "\">"
              + Html.escape(section.heading())
              + "</a></li>");
    }
    line("</ul></nav>");
  }

  private void section(Section section) {
    line("<section id=\"" + Html.anchor(section.id()) + "\">");
    line("<h2>" + Html.escape(section.heading()) + "</h2>");
    if (section.groups().isEmpty()) {
      line("<p class=\"none\">" + Html.escape(section.none()) + "</p>");
    }
    for (Group group : section.groups()) {
      if (!group.heading().isEmpty()) {
        line("<h3>" + Html.escape(group.heading()) + "</h3>");
      }
      line("<ul class=\"items\">");
      group.entries().forEach(this::entry);
      line("</ul>");
    }
    line("</section>");
  }

  private void entry(Entry entry) {
    switch (entry) {
      case Statement statement -> statement(statement);
      case Clash clash -> clash(clash);
      case Verbatim verbatim -> verbatim(verbatim);
    }
  }

  private void statement(Statement statement) {
    line(
        "<li>"
            + (statement.lead().isEmpty()
                ? ""
                : "<b class=\"lead\">" + Html.escape(statement.lead()) + "</b> ")
            + Html.escape(statement.text())
            + places(statement.citations())
            + badges(statement.badges())
            + statement.ids().stream().map(HtmlReport::anchor).collect(Collectors.joining()));
    boolean more = !statement.citations().isEmpty() || !statement.details().isEmpty();
    if (more) {
      line("<details><summary>words</summary>");
      statement.details().forEach(detail -> line("<p>" + Html.escape(detail) + "</p>"));
      statement.citations().forEach(citation -> line(quotation(citation)));
      line("</details>");
    }
    line("</li>");
  }

  private void clash(Clash clash) {
    line("<li class=\"clash\">");
    line(
        "<p><b class=\"lead\">"
            + Html.escape(clash.verdict())
            + "</b> "
            + Html.escape(clash.kind())
            + (clash.about().isEmpty() ? "" : " on " + Html.escape(clash.about()))
            + ": "
            + Html.escape(clash.why())
            + badges(List.of(clash.severity()))
            + anchor(clash.id())
            + "</p>");
    if (clash.brief()) {
      line("<details><summary>words</summary>");
      sides(clash);
      line("</details>");
    } else {
      sides(clash);
    }
    line("</li>");
  }

  private void sides(Clash clash) {
    line("<div class=\"sides\">");
    line(quotation(clash.a()));
    if (!clash.b().equals(clash.a())) {
      line(quotation(clash.b()));
    }
    line("</div>");
  }

  private void verbatim(Verbatim verbatim) {
    line(
        "<li class=\"plain\"><pre>"
            + verbatim.lines().stream().map(Html::escape).collect(Collectors.joining("\n"))
            + "</pre></li>");
  }

  private static String quotation(Citation citation) {
    return "<blockquote><p>"
        + Html.escape(citation.words())
        + "</p><footer>"
        + Html.escape(citation.siglum() + ", " + citation.file() + ", line " + citation.line())
        + "</footer></blockquote>";
  }

  private static String places(List<Citation> citations) {
    return citations.isEmpty()
        ? ""
        : " <span class=\"place\">[" + Html.escape(Citation.places(citations)) + "]</span>";
  }

  private static String badges(List<String> badges) {
    return badges.stream()
        .map(badge -> " <span class=\"badge\">" + Html.escape(badge) + "</span>")
        .collect(Collectors.joining());
  }

  /** The id of an item: its anchor, and a link to it that can be copied. */
  private static String anchor(String id) {
    String anchor = Html.anchor(id);
    return " <a class=\"id\" id=\""
        + anchor
        + "\" href=\"#"
        + anchor
        + "\">"
        + Html.escape(id)
        + "</a>";
  }

  private void line(String html) {
    out.append(html).append('\n');
  }
}
