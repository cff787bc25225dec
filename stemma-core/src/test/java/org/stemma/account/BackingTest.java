package org.stemma.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.article.Evidence;
import org.stemma.article.Passage;
import org.stemma.claim.Support;
import org.stemma.contradiction.Variant;
import org.stemma.lineage.Lineage;
import org.stemma.text.Span;

/** How many stand behind a reading. */
class BackingTest {

  private static Passage passage(String page, String segment, String words) {
    return new Passage(
        new Evidence(page, words, 0, words.length(), 1, "", ""),
        segment,
        Span.of(0, words.length()));
  }

  private static Passage title(String page, String words) {
    return passage(page, page, words);
  }

  private static Passage told(String page, String words) {
    return passage(page, page + "#s1", words);
  }

  private static Support support(int interests, Passage... evidence) {
    List<String> pages = List.of(evidence).stream().map(Passage::page).sorted().toList();
    return new Support("", "words", pages, pages.size(), interests, List.of(), List.of(evidence));
  }

  private static Variant reading(Passage... witnesses) {
    return new Variant(Optional.empty(), witnesses[0], List.of(witnesses), List.of());
  }

  @Test
  void readingsOfTitlesAloneDoNotShareTheirSides() {
    Passage[] one = {title("a.html", "14 hurt"), title("b.html", "14 hurt")};
    Passage[] other = {title("c.html", "16 hurt"), title("d.html", "16 hurt")};
    Backing backing =
        new Backing(new Lineage(List.of()), List.of(support(1, one), support(2, other)));
    assertThat(backing.of(reading(one))).isEqualTo(2);
    assertThat(backing.of(reading(other))).isEqualTo(2);
    assertThat(backing.isOfFewer(reading(other))).isFalse();
  }

  @Test
  void readingOfOneSideHasThatBehindIt() {
    Passage[] one = {told("a.html", "14 were hurt"), told("b.html", "14 were hurt")};
    Backing backing = new Backing(new Lineage(List.of()), List.of(support(1, one)));
    assertThat(backing.of(reading(one))).isEqualTo(1);
    assertThat(backing.isOfFewer(reading(one))).isTrue();
  }
}
