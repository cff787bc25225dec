package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;

/**
 * Links near a report that say under what it is filed: {@code rel="tag"} (HTML Living Standard
 * 4.6.7.22), and {@code rel="category"}, which weblogs add for their sections. Links of comments
 * and of other reports file those.
 */
final class FilingLinks {

  private static final String TAG = "tag";
  private static final String CATEGORY = "category";

  /** A longer text of a link is no keyword. */
  private static final int LONGEST = 60;

  private final PageTree tree;
  private final BodyReading body;
  private final DateZone near;

  FilingLinks(PageTree tree, BodyReading body) {
    this.tree = tree;
    this.body = body;
    this.near = DateZone.aroundReport(tree, body);
  }

  /** The words of links that are keywords and no sections, in order. */
  List<Statement<String>> tags() {
    return links(false);
  }

  /** The words of links that are sections, in order. */
  List<Statement<String>> sections() {
    return links(true);
  }

  private List<Statement<String>> links(boolean sections) {
    List<Statement<String>> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      String rel = tree.attribute(i, Attribute.REL);
      if (rel.isEmpty() || !near.holds(tree.firstBlock(i)) || body.isForeign(tree, i)) {
        continue;
      }
      Set<String> kinds = Set.copyOf(List.of(rel.toLowerCase(Locale.ROOT).split(" ")));
      boolean category = kinds.contains(CATEGORY);
      String text = tree.text(i);
      if ((sections ? category : kinds.contains(TAG) && !category)
          && !text.isBlank()
          && text.length() <= LONGEST) {
        found.add(
            new Statement<>(
                text.strip(),
                "link " + (sections ? CATEGORY : TAG),
                tree.content(i).filter(content -> !content.isEmpty())));
      }
    }
    return found;
  }
}
