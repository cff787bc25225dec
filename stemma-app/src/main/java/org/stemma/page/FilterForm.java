package org.stemma.page;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.export.Report;

/** Asks which entries of the account are shown. */
final class FilterForm {

  /** Pages that are offered by name; of more the letter is typed. By judgement. */
  static final int MOST_PAGES = 100;

  private FilterForm() {}

  static String write(Asked asked, List<Report.Key> legend) {
    Filter filter = asked.filter();
    return "<form class=\"filter\" action=\"/\">\n"
        + hidden("story", asked.story())
        + "<label for=\"only\">Show</label> "
        + "<select id=\"only\" name=\"only\">"
        + option("", "everything", filter.only())
        + option(Filter.CONTESTED, "only what is contested", filter.only())
        + option(Filter.SINGLE, "only what one page tells", filter.only())
        + "</select>\n<label for=\"page\">told by</label> "
        + (legend.size() > MOST_PAGES ? letter(filter.page()) : names(legend, filter.page()))
        + "\n<button>Apply</button>"
        + (filter.isAll() ? "" : again(Asked.ofStory(asked.story()).address("/", 1)))
        + "\n</form>\n";
  }

  private static String names(List<Report.Key> legend, String chosen) {
    return "<select id=\"page\" name=\"page\">"
        + option("", "any page", chosen)
        + legend.stream()
            .map(key -> option(key.siglum(), key.siglum() + " " + key.name(), chosen))
            .collect(Collectors.joining())
        + "</select>";
  }

  private static String letter(String chosen) {
    return "<input id=\"page\" name=\"page\" maxlength=\"12\" placeholder=\"letters of a page\""
        + " value=\""
        + Html.escape(chosen)
        + "\">";
  }

  /** What the form says though nobody fills it in; nothing where there is nothing to say. */
  static String hidden(String name, String value) {
    return value.isEmpty()
        ? ""
        : "<input type=\"hidden\" name=\"" + name + "\" value=\"" + Html.escape(value) + "\">\n";
  }

  /** The way out of a filter. */
  static String again(String address) {
    return " <a href=\"" + Html.escape(address) + "\">everything again</a>";
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
