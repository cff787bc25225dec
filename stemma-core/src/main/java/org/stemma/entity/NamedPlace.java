package org.stemma.entity;

import java.util.Comparator;
import java.util.Optional;
import org.stemma.annotation.Mention;
import org.stemma.article.Passage;

/**
 * One mention with its place among all pages.
 *
 * @param mention the name on its page
 * @param passage the same words as evidence
 * @param form the name as it is compared
 * @param titled the words with the title before them ("Mayor Ana Ruiz"), if one stands there
 */
record NamedPlace(Mention mention, Passage passage, NameForm form, Optional<String> titled)
    implements Comparable<NamedPlace> {

  private static final Comparator<NamedPlace> ORDER = Comparator.comparing(NamedPlace::passage);

  String page() {
    return passage.page();
  }

  @Override
  public int compareTo(NamedPlace other) {
    return ORDER.compare(this, other);
  }
}
