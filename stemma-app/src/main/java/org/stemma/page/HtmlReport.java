package org.stemma.page;

import org.stemma.export.Report;

/**
 * Writes a {@link Report} as one page of HTML5 that needs nothing else: no script, no request (the
 * page forbids both to itself by a Content-Security-Policy), style inside. Items have their id as
 * anchor; the places they rest on lead to the words, listed last, and these back to the items.
 * Everything from pages is escaped.
 */
public final class HtmlReport {

  /** The Content-Security-Policy of the page: its own style sheet and nothing else. */
  public static final String POLICY = Style.POLICY;

  /** A legend of more pages would fill the first screen: it is folded. */
  private static final int LEGEND_OPEN = 30;

  private final StringBuilder out = new StringBuilder();
  private final Report report;
  private final EvidenceIndex evidence;
  private final SectionList sections = new SectionList(Addresses.ONE_PAGE);

  private HtmlReport(Report report) {
    this.report = report;
    this.evidence = EvidenceIndex.of(report);
  }

  /** The page of {@code report}. */
  public static String write(Report report) {
    HtmlReport writer = new HtmlReport(report);
    writer.page();
    return writer.out.toString();
  }

  private void page() {
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
    line("<body class=\"report\">");
    line(Style.MARKS);
    line("<a class=\"skip\" href=\"#main\">Skip to the account</a>");
    line("<header>");
    line("<h1>" + title + "</h1>");
    report.facts().forEach(fact -> line("<p>" + Html.escape(fact) + "</p>"));
    line("</header>");
    contents();
    line("<main id=\"main\">");
    legend();
    report.sections().forEach(section -> line(sections.write(section)));
    words();
    line("</main>");
    line("</body>");
    line("</html>");
  }

  private void contents() {
    if (report.sections().size() < 2) {
      return;
    }
    line("<nav aria-label=\"Sections\"><ul>");
    report.sections().forEach(s -> link(s.id(), s.heading()));
    if (!evidence.isEmpty()) {
      link("evidence", "The words");
    }
    line("</ul></nav>");
  }

  private void link(String id, String heading) {
    line("<li><a href=\"#" + Html.anchor(id) + "\">" + Html.escape(heading) + "</a></li>");
  }

  private void legend() {
    if (!report.legend().isEmpty()) {
      line(Legend.write(report.legend(), report.legend().size() <= LEGEND_OPEN));
    }
  }

  /** The words of every page that items rest on, by line, with links back to the items. */
  private void words() {
    if (evidence.isEmpty()) {
      return;
    }
    line("<section id=\"evidence\" class=\"evidence\">");
    line("<h2>The words</h2>");
    SourceList list = new SourceList(evidence, Addresses.ONE_PAGE);
    CitedPages.of(report, evidence).forEach(source -> line(list.write(source)));
    line("</section>");
  }

  private void line(String html) {
    out.append(html).append('\n');
  }
}
