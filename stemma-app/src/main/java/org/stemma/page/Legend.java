package org.stemma.page;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.export.Report;

/** What the letters of pages stand for, as a list that can be folded. */
final class Legend {

  private Legend() {}

  static String write(List<Report.Key> legend, boolean open) {
    return legend.stream()
        .map(
            key ->
                "<li><b class=\"siglum\">"
                    + Html.escape(key.siglum())
                    + "</b> "
                    + Html.escape(
                        key.name() + (key.origin().isEmpty() ? "" : ", from " + key.origin()))
                    + "</li>\n")
        .collect(
            Collectors.joining(
                "",
                "<details class=\"legend\""
                    + (open ? " open" : "")
                    + "><summary>Pages</summary>\n<ul>\n",
                "</ul>\n</details>"));
  }
}
