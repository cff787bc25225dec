package org.stemma.page;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.export.Report;

/** Asks which entries of the account are shown. */
final class FilterForm {

  private FilterForm() {}

  static String write(Filter filter, List<Report.Key> legend) {
    String pages =
        legend.stream()
            .map(key -> option(key.siglum(), key.siglum() + " " + key.name(), filter.page()))
            .collect(Collectors.joining());
    return "<form class=\"filter\" action=\"/\">\n<label for=\"only\">Show</label> "
        + "<select id=\"only\" name=\"only\">"
        + option("", "everything", filter.only())
        + option(Filter.CONTESTED, "only what is contested", filter.only())
        + option(Filter.SINGLE, "only what one page tells", filter.only())
        + "</select>\n<label for=\"page\">told by</label> <select id=\"page\" name=\"page\">"
        + option("", "any page", filter.page())
        + pages
        + "</select>\n<button>Apply</button>"
        + (filter.isAll() ? "" : " <a href=\"/\">everything again</a>")
        + "\n</form>\n";
  }

  static String option(String value, String label, String chosen) {
    return "<option value=\""
        + Html.escape(value)
        + "\""
        + (value.equals(chosen) ? " selected" : "")
        + ">"
        + Html.escape(label)
        + "</option>";
  }
}
