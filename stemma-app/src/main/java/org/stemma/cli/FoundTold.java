package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import org.stemma.files.PageFiles;
import org.stemma.lexicon.Plurals;

/** What was found where pages are looked for, in words. */
final class FoundTold {

  private FoundTold() {}

  /** How many pages there are to read, and what was passed over. */
  static List<String> of(int pages, PageFiles files) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Plurals.ENGLISH.counted(pages, "page")
            + " to read, "
            + Plurals.ENGLISH.counted(files.passedOver(), "file")
            + " passed over that "
            + (files.passedOver() == 1 ? "is no page" : "are no pages"));
    files
        .records()
        .forEach(
            (kind, number) ->
                lines.add(Plurals.ENGLISH.counted(number, "record") + " passed over: " + kind));
    return lines;
  }

  /** That there is no page in what {@code names} name. */
  static String nothing(List<String> names, PageFiles files) {
    return "nothing to read: no page was found in "
        + String.join(", ", names)
        + (files.passedOver() == 0
            ? ""
            : "; "
                + Plurals.ENGLISH.counted(files.passedOver(), "file")
                + " passed over (data, pictures, hidden files, links: name one to read it all"
                + " the same)");
  }
}
