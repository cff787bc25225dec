package org.stemma.page;

import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;

/** Writes sections with their groups and entries. */
final class SectionList {

  private final HtmlEntries entries;

  SectionList(Addresses addresses) {
    this.entries = new HtmlEntries(addresses);
  }

  String write(Section section) {
    return write(section, "<h2>" + Html.escape(section.heading()) + "</h2>\n");
  }

  /** A section whose heading is that of the page, and is not written twice. */
  String writeUntitled(Section section) {
    return write(section, "");
  }

  private String write(Section section, String heading) {
    StringBuilder out = new StringBuilder("<section id=\"" + Html.anchor(section.id()) + "\">\n");
    out.append(heading);
    if (section.groups().isEmpty()) {
      out.append("<p class=\"none\">" + Html.escape(section.none()) + "</p>\n");
    }
    for (Group group : section.groups()) {
      if (!group.heading().isEmpty()) {
        out.append(
            heading.isEmpty()
                ? "<h2 class=\"group\">" + Html.escape(group.heading()) + "</h2>\n"
                : "<h3>" + Html.escape(group.heading()) + "</h3>\n");
      }
      out.append("<ul class=\"items\">\n");
      group.entries().forEach(entry -> out.append(entries.write(entry)).append('\n'));
      out.append("</ul>\n");
    }
    return out.append("</section>").toString();
  }
}
