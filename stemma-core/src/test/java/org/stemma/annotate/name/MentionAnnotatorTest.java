package org.stemma.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.PlainReadings;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;

class MentionAnnotatorTest {

  private static final MentionAnnotator NAMES = new MentionAnnotator();

  @Test
  void officeStandsApartFromTheName() {
    Reading reading =
        PlainReadings.page("page", "On Monday former Norwegian Foreign Minister Ana Ruizova left.");

    Mention ana = named(reading, "Ana Ruizova");

    assertThat(ana.type()).isEqualTo(EntityType.PERSON);
    assertThat(ana.title().map(reading::words)).contains("former Norwegian Foreign Minister");
    assertThat(ana.country()).contains("NOR");
  }

  @Test
  void officeBehindTheNameIsItsTitle() {
    Reading reading =
        PlainReadings.page(
            "page", "The ferry was late, said Dana Willsby, the fire chief, on Monday.");

    assertThat(named(reading, "Dana Willsby").title().map(reading::words)).contains("fire chief");
  }

  @Test
  void titleOfTheNextNameIsNotTaken() {
    Reading reading =
        PlainReadings.page(
            "page", "The court heard Ana Ruizova, and Norwegian envoy Dag Holmvik spoke.");

    assertThat(named(reading, "Ana Ruizova").title()).isEmpty();
    assertThat(named(reading, "Dag Holmvik").title().map(reading::words))
        .contains("Norwegian envoy");
  }

  @Test
  void possessiveEndingIsNoPartOfTheName() {
    Reading reading =
        PlainReadings.page(
            "page", "The judge read Ana Ruizova’s letter. He praised Ruizova's work.");

    assertThat(reading.all(Mention.class)).isEmpty();
    assertThat(PlainReadings.words(reading, NAMES.annotate(reading)))
        .containsExactly("Ana Ruizova", "Ruizova");
  }

  @Test
  void headlineReadsNamesAsTheRunningTextDoes() {
    Reading reading =
        PlainReadings.page(
            "page",
            """
            Okaforsen Leaves Striker Market Amid Record Transfer Rumours
            The club sold Nils Okaforsen on Friday.
            """);

    List<Mention> names = NAMES.annotate(reading);

    assertThat(PlainReadings.words(reading, names)).containsExactly("Okaforsen", "Nils Okaforsen");
    assertThat(names).allMatch(m -> m.type() == EntityType.PERSON);
  }

  @Test
  void surnameInSmallLettersIsFound() {
    Reading reading =
        PlainReadings.page("page", "The club sold Nils Okaforsen. On Friday okaforsen flew home.");

    assertThat(PlainReadings.words(reading, NAMES.annotate(reading))).contains("okaforsen");
  }

  @Test
  void capitalCityIsAPlaceBehindAPrepositionOfPlace() {
    Reading reading = PlainReadings.page("page", "The strike began in Oslo.");

    assertThat(named(reading, "Oslo").type()).isEqualTo(EntityType.PLACE);
    assertThat(named(reading, "Oslo").country()).contains("NOR");
  }

  @Test
  void smallNounBelongsToAPlace() {
    Reading reading =
        PlainReadings.page("page", "The flood reached the Donegal region and the town of Sligo.");

    assertThat(PlainReadings.words(reading, NAMES.annotate(reading)))
        .noneMatch(w -> w.startsWith("the "));
  }

  @Test
  void bodyIsToldByItsLastNoun() {
    Reading reading =
        PlainReadings.page("page", "Nine were rescued, the Kessavik Valley Rescue Service said.");

    assertThat(named(reading, "Kessavik Valley Rescue Service").type())
        .isEqualTo(EntityType.ORGANISATION);
  }

  @Test
  void everydayWordAtTheStartOfASentenceIsNoPlace() {
    Reading reading =
        PlainReadings.page("page", "Reading the verdict took an hour. Nice weather helped.");

    assertThat(NAMES.annotate(reading)).isEmpty();
  }

  @Test
  void anyTextIsReadWithoutFailing() {
    Random random = new Random(7);
    String alphabet = "Aa .,’'“”()[]-–—0\n\u00e9\u0660\ud83d\ude00\u202eZz\u0301&/%$";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 120; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Reading reading = PlainReadings.page("page", text.toString());
      assertThat(NAMES.annotate(reading))
          .allMatch(m -> m.span().end() <= reading.article().text().length());
    }
  }

  private static Mention named(Reading reading, String name) {
    return NAMES.annotate(reading).stream()
        .filter(m -> m.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(NAMES.annotate(reading).toString()));
  }
}
