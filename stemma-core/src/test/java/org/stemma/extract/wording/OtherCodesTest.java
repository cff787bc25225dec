package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that writes another code of its language is read by the lists of the language. */
class OtherCodesTest {

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "nb-NO", "nob"})
  void norwegianHasTwoWrittenForms(String tag) {
    assertThat(OutletForm.of(Optional.of(tag))).isSameAs(OutletForm.of(Optional.of("no")));
    assertThat(OutletForm.of(Optional.of(tag))).isNotSameAs(OutletForm.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-TW", "zh-Hant", "cmn"})
  void chineseOfAnyPlace(String tag) {
    assertThat(Furniture.of(Optional.of(tag))).isSameAs(Furniture.of(Optional.of("zh")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pt-BR", "pt_PT", "por"})
  void portugueseOfAnyPlace(String tag) {
    assertThat(Furniture.of(Optional.of(tag))).isSameAs(Furniture.of(Optional.of("pt")));
  }

  @Test
  void filipinoIsNotFinnish() {
    String day = "4 maj 2031";

    assertThat(new DateReader(Optional.of("fil")).first(day))
        .isEqualTo(new DateReader(Optional.of("xx")).first(day));
    assertThat(Furniture.of(Optional.of("fil"))).isSameAs(Furniture.of(Optional.empty()));
  }
}
