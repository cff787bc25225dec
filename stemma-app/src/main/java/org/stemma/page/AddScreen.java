package org.stemma.page;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.lexicon.Plurals;
import org.stemma.store.Coming;

/** Asks for pages to add, and tells how far those are that came before: a form of files. */
final class AddScreen {

  private AddScreen() {}

  /**
   * The screen below its heading.
   *
   * @param coming how far a call has come that is adding pages
   * @param waiting how many that were sent are not read yet
   * @param told what became of those sent before, the latest first
   * @param fault what was not taken, and why; may be empty
   */
  static String write(Coming coming, int waiting, List<String> told, String fault) {
    return (fault.isEmpty()
            ? ""
            : "<p class=\"fact warn\" role=\"alert\">" + Html.escape(fault) + "</p>\n")
        + "<p>Saved pages (HTML, plain text, Markdown; 16 MB each) or web archives (WARC, ARC; 64"
        + " MB) are added to this collection, and read one after the other.</p>\n"
        + "<form class=\"add\" method=\"post\" action=\"/add\" enctype=\"multipart/form-data\">\n"
        + "<p><label for=\"pages\">Files</label> <input id=\"pages\" name=\"pages\" type=\"file\""
        + " multiple required> <button>Add them</button></p>\n"
        + "</form>\n"
        + far(coming, waiting)
        + became(told);
  }

  private static String far(Coming coming, int waiting) {
    if (!coming.isAny() && waiting == 0) {
      return "";
    }
    String reading =
        coming.isAny()
            ? coming.read()
                + " of "
                + Plurals.ENGLISH.counted(String.valueOf(coming.of()), "page")
                + " read; the account follows when all are. "
            : "";
    return "<p class=\"fact\">"
        + reading
        + (waiting == 0
            ? ""
            : Plurals.ENGLISH.counted(waiting, "file") + " not in the account yet.")
        + " <a href=\"/add\">Look again</a></p>\n";
  }

  private static String became(List<String> told) {
    return told.isEmpty()
        ? ""
        : told.stream()
            .map(line -> "<li>" + Html.escape(line) + "</li>\n")
            .collect(
                Collectors.joining(
                    "", "<h2>What became of them</h2>\n<ul class=\"told\">\n", "</ul>\n"));
  }
}
