package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Field;
import org.stemma.extract.HtmlPages;
import org.stemma.extract.tree.Statement;
import org.stemma.text.Span;

class ListedWordsTest {

  @ParameterizedTest
  @CsvSource({
    "'World, Harbour; Ferries', World, Ferries",
    "'; ,World ,', World, World",
    "Science & Health, Science & Health, Science & Health"
  })
  void theFirstAndTheLastPartAreRead(String list, String first, String last) {
    Statement<String> said =
        new Statement<>(list, "meta", Optional.of(Span.of(5, 5 + list.length())));

    Statement<String> part = ListedWords.of(said, 1).getFirst();

    assertThat(part.value()).isEqualTo(first);
    assertThat(part.place().orElseThrow().start()).isEqualTo(5 + list.indexOf(first));
    assertThat(ListedWords.last(list)).isEqualTo(last);
  }

  @Test
  void aListOfBlanksHasNoPart() {
    assertThat(ListedWords.of(new Statement<>(" ;, ,", "meta", Optional.empty()), 1)).isEmpty();
    assertThat(ListedWords.last(" ;, ,")).isEmpty();
  }

  /** All parts of such a list, each with its place, would take some 90 bytes a unit. */
  @Test
  void theSectionOfALongListCostsNoMoreThanItsUnits() {
    int units = 2_000_000;
    String page =
        "<head><meta property=article:section content=\"World"
            + ",a".repeat(units / 2)
            + "\"></head><h1>Ferry sinks</h1>"
            + "<p>The ferry sank at the quay on Monday night, the harbour master said.</p>";
    HtmlPages.article(page);
    var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();

    Optional<Field<String>> section = HtmlPages.article(page).metadata().section();

    long allocated = thread.getCurrentThreadAllocatedBytes() - before;
    assertThat(section.map(Field::value)).contains("World");
    assertThat(allocated).isLessThan(30L * units);
  }
}
