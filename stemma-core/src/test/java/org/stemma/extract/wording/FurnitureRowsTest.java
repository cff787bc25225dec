package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.stemma.article.DropReason;

class FurnitureRowsTest {

  private final FurnitureRows rows = new FurnitureRows();

  private static FurnitureRows.Row row(String words) {
    return new FurnitureRows.Row(Phrase.of(words), false, DropReason.MENU);
  }

  @Test
  void rowsAreFoundByTwoUnitsInTheOrderInWhichTheyCame() {
    rows.putInside(row("read also"));
    rows.putAtStart(row("read more … here"));
    rows.putAtEnd(row("comments"));

    assertThat(rows.of('r', 'e')).containsExactly(row("read also"), row("read more … here"));
    assertThat(rows.of('t', 's')).containsExactly(row("comments"));
    assertThat(rows.of('r', 'i')).isEmpty();
  }

  @Test
  void ofALineThirdUnitsCountToo() {
    rows.putInside(row("read also"));
    rows.putInside(row("re"));
    rows.putAtStart(row("to … top"));

    assertThat(rows.at("please read also", 7)).containsExactly(row("read also"), row("re"));
    assertThat(rows.at("re", 0)).containsExactly(row("read also"), row("re"));
    assertThat(rows.at("to the top", 0)).containsExactly(row("to … top"));
    assertThat(rows.at("please", 0)).isEmpty();
  }

  @Test
  void othersThanTheThirdUnitAreRuledOut() {
    rows.putInside(row("read also"));

    assertThat(rows.at("the rest", 4)).isEmpty();
    assertThat(rows.at("re", 0)).isEmpty();
  }

  @Test
  void aSignIsFoundWhateverFollows() {
    rows.putAtStart(row("©"));

    assertThat(rows.ofSign('©')).containsExactly(row("©"));
    assertThat(rows.ofSign('r')).isEmpty();
    assertThatThrownBy(() -> rows.putAtEnd(row("©")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("©");
    assertThatThrownBy(() -> rows.putInside(row("© … reserved")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
