package org.stemma.export;

import java.util.List;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Clash;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;
import org.stemma.export.Report.Verbatim;

/** Writes a {@link Report} as CommonMark; everything from pages is escaped. */
public final class MarkdownReport {

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
    report.sections().forEach(writer::section);
    return writer.out.toString();
  }

  private void section(Section section) {
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

  private void entry(Entry entry) {
    switch (entry) {
      case Statement statement -> statement(statement);
      case Clash clash -> clash(clash);
      case Verbatim lines -> verbatim(lines);
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

  private static String places(List<Citation> citations) {
    return citations.isEmpty() ? "" : " \\[" + Markdown.escape(Citation.places(citations)) + "\\]";
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
      out.append(places(List.of(clash.a(), clash.b())));
    }
    out.append(' ').append(Markdown.code(clash.severity()));
    out.append(" (").append(Markdown.escape(clash.id())).append(")\n");
    if (!clash.brief()) {
      side(clash.a());
      if (!clash.b().equals(clash.a())) {
        side(clash.b());
      }
    }
  }

  private void side(Citation words) {
    out.append("  - ")
        .append(Markdown.escape(words.place()))
        .append(" “")
        .append(Markdown.escape(words.words()))
        .append("”\n");
  }

  private void verbatim(Verbatim verbatim) {
    for (String line : verbatim.lines()) {
      out.append("    ").append(line).append('\n');
    }
  }
}
