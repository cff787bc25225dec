package org.stemma.extract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.DropReason;

class ElementNamesTest {

  private final ElementNames.Reader reader = new ElementNames.Reader(10);

  private ElementNames read(String value) {
    return reader.read(value, 0, value.length());
  }

  @ParameterizedTest
  @CsvSource({
    "article-relatedLinks, article related links",
    "md:w-1/2, md w",
    "PUBLISHED, published",
    "postDate2, post date",
    "__x, x",
    "123, ''"
  })
  void namesAreCutAtSignsAndChangesOfCase(String name, String parts) {
    assertThat(String.join(" ", read(name).names().get(0).parts())).isEqualTo(parts);
  }

  @Test
  void theWordsForADateAndForAnUpdateSpeakOfADate() {
    assertThat(read("entry-date").mayHoldDate()).isTrue();
    assertThat(read("box lastUpdated").mayHoldDate()).isTrue();
    assertThat(read("candidate box").mayHoldDate()).isFalse();
    assertThat(ElementNames.NONE.mayHoldDate()).isFalse();
  }

  @Test
  void equalValuesShareOneObject() {
    assertThat(read("teaser box")).isSameAs(read("teaser box"));
    assertThat(read("")).isSameAs(ElementNames.NONE);
  }

  @Test
  void namesStandBetweenBlanksOfAnyKind() {
    assertThat(read(" teaser\n\tbox  lead ").names())
        .extracting(ElementNames.Name::text)
        .containsExactly("teaser", "box", "lead");
    assertThat(read(" \n").isEmpty()).isTrue();
  }

  @Test
  void rolesOfAllNamesCount() {
    assertThat(read("col-4 article-body tools comments").said())
        .isEqualTo(new MarkupRoles.Said(EnumSet.of(DropReason.COMMENTS, DropReason.TOOLS), true));
    assertThat(read("has-comments no-sidebar").said()).isEqualTo(MarkupRoles.Said.NOTHING);
    assertThat(read("x".repeat(200) + "-comments").said()).isEqualTo(MarkupRoles.Said.NOTHING);
  }

  @Test
  void signsOfAllNamesCount() {
    ElementNames names = read("meta entryDate author-card");

    assertThat(names.has(NameSign.DATE)).isTrue();
    assertThat(names.has(NameSign.AUTHOR)).isTrue();
    assertThat(names.has(NameSign.TRAIL)).isFalse();
    assertThat(ElementNames.NONE.has(NameSign.DATE)).isFalse();
  }

  @Test
  void onePartMayHaveSeveralSigns() {
    assertThat(NameSign.AUTHOR.isOf("byline")).isTrue();
    assertThat(NameSign.DATE.isOf("byline")).isTrue();
    assertThat(NameSign.DATE.isOf("harbour")).isFalse();
  }
}
