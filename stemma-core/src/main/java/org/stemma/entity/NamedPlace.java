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
 * @param around the words before and behind it in its sentence, in small letters; empty if these
 *     are too few to know the sentence again by
 */
record NamedPlace(
    Mention mention, Passage passage, NameForm form, Optional<String> titled, String around)
    implements Comparable<NamedPlace> {

  private static final Comparator<NamedPlace> ORDER = Comparator.comparing(NamedPlace::passage);

  String page() {
    return passage.page();
  }

  /** The same place, compared as {@code other}. */
  NamedPlace as(NameForm other) {
    return new NamedPlace(mention, passage, other, titled, around);
  }

  @Override
  public int compareTo(NamedPlace other) {
    return ORDER.compare(this, other);
  }
}
