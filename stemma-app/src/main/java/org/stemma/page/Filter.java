package org.stemma.page;

import java.util.List;
import java.util.Set;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Clash;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;

/**
 * Which entries of a screen are shown.
 *
 * @param only {@code contested}, {@code single} (told by one page), or empty for all; anything else
 *     is all
 * @param page letter of a page that must tell it, or empty for all
 */
public record Filter(String only, String page) {

  /** Everything. */
  public static final Filter ALL = new Filter("", "");

  static final String CONTESTED = "contested";
  static final String SINGLE = "single";

  public Filter {
    only = Set.of(CONTESTED, SINGLE).contains(only) ? only : "";
  }

  boolean isAll() {
    return only.isEmpty() && page.isEmpty();
  }

  Section of(Section section) {
    return isAll()
        ? section
        : new Section(
            section.id(),
            section.heading(),
            "Nothing of this is left by the filter.",
            section.groups().stream()
                .map(
                    group ->
                        new Group(
                            group.heading(),
                            group.entries().stream().filter(this::letsThrough).toList()))
                .toList());
  }

  private boolean letsThrough(Entry entry) {
    if (entry instanceof Clash clash) {
      return only.isEmpty() && (isOf(clash.a().witnesses()) || isOf(clash.b().witnesses()));
    }
    return entry instanceof Statement statement
        && isOf(statement.citations())
        && switch (only) {
          case CONTESTED -> statement.badges().stream().anyMatch(b -> b.startsWith("contested"));
          case SINGLE ->
              statement.citations().stream().map(Citation::siglum).distinct().count() == 1;
          default -> true;
        };
  }

  private boolean isOf(List<Citation> citations) {
    return page.isEmpty() || citations.stream().anyMatch(c -> c.siglum().equals(page));
  }
}
