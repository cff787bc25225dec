package org.stemma.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.PlainReadings;
import org.stemma.annotate.name.MentionAnnotator;
import org.stemma.annotation.Reading;

class EntityExcerptsTest {

  private static final EntityResolver RESOLVER = new EntityResolver();

  private static final Reading FERRY =
      page("b.txt", "Captain Ruben Tarrow left the Marlow Harbour Commission on Monday.");

  private static Reading page(String name, String text) {
    return PlainReadings.page(name, text, new MentionAnnotator());
  }

  /** What the ferry's page can know, where {@code others} are read too. */
  private static Entities known(Reading page, Reading... others) {
    List<Reading> all = new ArrayList<>(List.of(others));
    all.add(page);
    EntityExcerpts excerpts = new EntityExcerpts(RESOLVER.resolve(all));
    return new Entities(
        excerpts.of(
            List.of(page.page()), new HashSet<>(EntityExcerpts.words(page.article().text()))));
  }

  @Test
  void entitiesOfOtherPagesAreNotKnown() {
    Reading other = page("a.txt", "Owner Petra Hollin met Mayor Ana Ruizova in Brunn on Friday.");
    assertThat(known(FERRY, other).all()).isNotEmpty().isEqualTo(known(FERRY).all());
  }

  @Test
  void whatAnotherPageTellsOfOneOfThemLeavesTheExcerpt() {
    Reading other = page("a.txt", "Captain Ruben Tarrow was heard in court on Friday.");
    assertThat(known(FERRY, other).all()).isEqualTo(known(FERRY).all());
  }

  @Test
  void theFullNameOfAnotherPageIsKnown() {
    Reading brief = page("b.txt", "On Monday Captain Tarrow was heard.");
    Reading full = page("a.txt", "The court heard Captain Ruben Tarrow on Friday.");
    assertThat(known(brief, full).fullName("Tarrow")).isEqualTo("Ruben Tarrow");
  }

  @Test
  void aSecondBodyOfTheNounIsKnown() {
    Reading bare = page("b.txt", "The letter went to the Commission on Monday.");
    Reading one = page("a.txt", "The letter went to the Outer Isles Commission.");
    Reading other = page("c.txt", "The letter went to the Inner Fjords Commission.");
    assertThat(known(bare, one).fullName("Commission")).isEqualTo("Outer Isles Commission");
    assertThat(known(bare, one, other).named("Commission")).isEmpty();
  }
}
