package org.stemma.extract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpellingsTest {

  private final List<String> read = new ArrayList<>();
  private final Spellings<String> spellings = new Spellings<>(10, this::capitals);

  private String capitals(String spelling) {
    read.add(spelling);
    return spelling.toUpperCase(Locale.ROOT);
  }

  @Test
  void eachSpellingIsReadOnceWhereverItStands() {
    assertThat(spellings.at("ferry tram ferry", 0, 5)).isEqualTo("FERRY");
    assertThat(spellings.at("ferry tram ferry", 11, 16)).isEqualTo("FERRY");
    assertThat(spellings.at("ferry tram ferry", 6, 10)).isEqualTo("TRAM");
    assertThat(read).containsExactly("ferry", "tram");
  }

  /** In Java's own hash "Aa" and "BB" are alike, and so is each row of them. */
  @Test
  void spellingsOfOneHashAreToldApart() {
    List<String> alike =
        IntStream.range(0, 64)
            .mapToObj(i -> Integer.toBinaryString(64 + i).replace("0", "Aa").replace("1", "BB"))
            .toList();

    assertThat(alike)
        .allSatisfy(
            one ->
                assertThat(spellings.at(one, 0, one.length()))
                    .isEqualTo(one.toUpperCase(Locale.ROOT)));
  }
}
