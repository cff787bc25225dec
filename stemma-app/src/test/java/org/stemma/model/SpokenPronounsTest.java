package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Participant;

/** Whom a speaker means by "him" and "her". */
class SpokenPronounsTest {

  private static List<Optional<String>> suffered(String text) {
    return ParsedPage.whole(text).reading().all(EventMention.class).stream()
        .flatMap(m -> m.recipients().stream())
        .map(Participant::name)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The referee, Anton Rask, left by a side door.\n"
            + "\"My brother was at the match and they attacked him,\" said Lena Orr, a supporter.",
        "The mayor, Edda Holm, opened the hall at noon.\n"
            + "\"Somebody pushed her and they beat her,\" said Jon Pell, a shopkeeper.",
        "The captain, Otto Krantz, spoke to the crew.\n"
            + "\"Our cook was on deck and the guards arrested him,\" said Ida Moe, a sailor."
      })
  void speakerMeansNobodyOfTheNarration(String text) {
    assertThat(suffered(text)).isNotEmpty().allMatch(Optional::isEmpty);
  }

  @Test
  void speakerMeansWhomTheSpeechNames() {
    assertThat(
            suffered(
                "The lawyer, Otto Krantz, spoke in court.\n"
                    + "\"Anton Rask took the money. The guards arrested him,\" said Ida Moe."))
        .contains(Optional.of("Anton Rask"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"My father worked in the mine for years and it killed him,\" said Ada Venn, a nurse.",
        "\"She lived by the river and it killed her,\" said a teacher.",
        "\"He breathed the dust every day and it killed him,\" said Per Lind."
      })
  void whatKilledIsNoAttacker(String text) {
    assertThat(ParsedPage.whole(text).reading().all(EventMention.class))
        .noneMatch(m -> m.type().filter("ASSAULT"::equals).isPresent());
  }
}
