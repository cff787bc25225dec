package org.stemma.page;

import java.util.ArrayList;
import java.util.List;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Tree;

/** Takes the drawn derivation out of the section it stands in, for a screen of its own. */
final class TreeApart {

  private TreeApart() {}

  /** The sections, the drawings in one called {@code tree}. */
  static List<Section> of(List<Section> sections) {
    List<Section> apart = new ArrayList<>();
    List<Group> drawn = new ArrayList<>();
    for (Section section : sections) {
      drawn.addAll(section.groups().stream().filter(TreeApart::isDrawn).toList());
      List<Group> rest = section.groups().stream().filter(g -> !isDrawn(g)).toList();
      apart.add(new Section(section.id(), section.heading(), section.none(), rest));
    }
    apart.add(
        new Section(
            "tree",
            "Which page was made from which",
            "No page.",
            drawn.stream().map(group -> new Group("", group.entries())).toList()));
    return List.copyOf(apart);
  }

  private static boolean isDrawn(Group group) {
    return group.entries().stream().anyMatch(Tree.class::isInstance);
  }
}
