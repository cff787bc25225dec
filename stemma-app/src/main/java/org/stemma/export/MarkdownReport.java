package org.stemma.export;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Clash;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Side;
import org.stemma.export.Report.Statement;
import org.stemma.export.Report.Tree;

/** Writes a {@link Report} as CommonMark; everything from pages is escaped. */
public final class MarkdownReport {

  /** A legend of more pages would fill the first screen: it stands last. */
  private static final int LEGEND_FIRST = 30;

  private final StringBuilder out = new StringBuilder();

  private MarkdownReport() {}

  /** The Markdown of {@code report}, ended by a line end. */
  public static String write(Report report) {
    MarkdownReport writer = new MarkdownReport();
    writer.out.append("# ").append(Markdown.escape(report.title())).append('\n');
    if (!report.facts().isEmpty()) {
      writer.out.append('\n');
    }
    report.facts().forEach(fact -> writer.out.append(Markdown.escape(fact)).append("  \n"));
    boolean first = report.legend().size() <= LEGEND_FIRST;
    if (first) {
      writer.legend(report.legend());
    }
    report.sections().forEach(writer::section);
    if (!first) {
      writer.legend(report.legend());
    }
    return writer.out.toString();
  }

  private void legend(List<Report.Key> legend) {
    if (!legend.isEmpty()) {
      out.append("\nPages: ")
          .append(legend.stream().map(MarkdownReport::key).collect(Collectors.joining("; ")))
          .append(".\n");
    }
  }

  private static String key(Report.Key key) {
    String origin = key.origin().isEmpty() ? "" : ", from " + Markdown.escape(key.origin());
    return "**" + Markdown.escape(key.siglum()) + "** " + Markdown.escape(key.name()) + origin;
  }

  private void section(Section section) {
    if (isDrawing(section)) {
      return;
    }
    out.append("\n## ").append(Markdown.escape(section.heading())).append("\n\n");
    if (section.groups().isEmpty()) {
      out.append(Markdown.escape(section.none())).append('\n');
    }
    boolean first = true;
    for (Group group : section.groups()) {
      if (!first) {
        out.append('\n');
      }
      first = false;
      if (!group.heading().isEmpty()) {
        out.append("### ").append(Markdown.escape(group.heading())).append("\n\n");
      }
      group.entries().forEach(this::entry);
    }
  }

  private static boolean isDrawing(Section section) {
    return section.id().equals("timeline")
        && section.groups().stream()
            .flatMap(group -> group.entries().stream())
            .allMatch(Timeline.class::isInstance);
  }

  private void entry(Entry entry) {
    switch (entry) {
      case Statement statement -> statement(statement);
      case Worded worded -> worded(worded);
      case Clash clash -> clash(clash);
      case Tree tree -> tree(tree);
      case Variants variants -> variants(variants);
      case Timeline timeline -> drawn();
      case Plot plot -> drawn();
    }
  }

  private void statement(Statement statement) {
    out.append("- ");
    if (!statement.lead().isEmpty()) {
      out.append("**").append(Markdown.escape(statement.lead())).append("** ");
    }
    if (statement.text().isEmpty() && !statement.lead().isEmpty()) {
      out.setLength(out.length() - 1);
    }
    out.append(Markdown.escape(statement.text()));
    out.append(places(statement.citations()));
    statement.badges().forEach(badge -> out.append(' ').append(Markdown.code(badge)));
    if (!statement.ids().isEmpty()) {
      out.append(" (").append(Markdown.escape(String.join(", ", statement.ids()))).append(')');
    }
    out.append('\n');
  }

  private void worded(Worded worded) {
    statement(worded.statement());
    for (List<Citation> wording : worded.wordings()) {
      out.append("  - ")
          .append(Markdown.escape(Quoted.exact(wording.getFirst().words())))
          .append(places(wording))
          .append('\n');
    }
  }

  private static String places(List<Citation> citations) {
    return citations.isEmpty() ? "" : " [" + Markdown.escape(Citation.places(citations)) + "]";
  }

  private void clash(Clash clash) {
    String about = clash.about().isEmpty() ? "" : " on " + Markdown.escape(clash.about());
    out.append("- **")
        .append(Markdown.escape(clash.verdict()))
        .append("** ")
        .append(Markdown.escape(clash.kind()))
        .append(about)
        .append(": ")
        .append(Markdown.escape(clash.why()));
    if (clash.brief()) {
      out.append(places(List.of(clash.a().words(), clash.b().words())));
    }
    out.append(' ').append(Markdown.code(clash.severity()));
    clash.decided().forEach(badge -> out.append(' ').append(Markdown.code(badge)));
    out.append(" (").append(Markdown.escape(clash.id())).append(")\n");
    if (!clash.brief()) {
      side(clash.a());
      if (!clash.b().words().equals(clash.a().words())) {
        side(clash.b());
      }
    }
  }

  private void side(Side side) {
    out.append("  - ")
        .append(Markdown.escape(Quoted.exact(side.words().words())))
        .append(places(side.witnesses()))
        .append(' ')
        .append(Markdown.code(side.support()))
        .append('\n');
  }

  /** A line as in the apparatus of an edition: the reading adopted, a bracket, the others. */
  private void variants(Variants variants) {
    out.append("- ").append(Markdown.escape(variants.about())).append(": ");
    String between = "";
    for (Variants.Reading reading : variants.readings()) {
      boolean bracket = variants.adopted() && between.isEmpty();
      out.append(between).append(reading(reading, bracket ? "]" : ""));
      between = "; ";
    }
    out.append(". ").append(Markdown.escape(variants.verdict()));
    out.append(places(variants.grounds()))
        .append(" (")
        .append(Markdown.escape(variants.id() + "; " + String.join(", ", variants.findings())))
        .append(")\n");
  }

  private static String reading(Variants.Reading reading, String bracket) {
    return "*"
        + Markdown.escape(reading.text())
        + "*"
        + bracket
        + " "
        + Markdown.escape(reading.sigla())
        + " "
        + Markdown.code(reading.support());
  }

  /** Drawings show what the lists tell in words. */
  private void drawn() {}

  private void tree(Tree tree) {
    for (String line : tree.lines()) {
      out.append("    ").append(line).append('\n');
    }
    if (!tree.links().isEmpty()) {
      out.append('\n');
    }
    tree.links().forEach(link -> out.append(LinkMarkdown.write(link)));
  }
}
