package org.stemma.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.PlainReadings;
import org.stemma.annotate.name.MentionAnnotator;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Reading;

class EntityResolverTest {

  private static final EntityResolver RESOLVER = new EntityResolver();

  @Test
  void surnameOnAnotherPageJoinsTheFullName() {
    Entities entities =
        RESOLVER.resolve(
            List.of(
                page("a.txt", "The court heard Mayor Ana Ruizova on Monday."),
                page("b.txt", "On Friday Mayor Ruizova resigned.")));

    Entity ruizova = entities.named("Ruizova").orElseThrow();

    assertThat(ruizova.name()).isEqualTo("Ana Ruizova");
    assertThat(ruizova.aliases())
        .containsExactly("Ana Ruizova", "Mayor Ana Ruizova", "Mayor Ruizova", "Ruizova");
    assertThat(ruizova.mentions()).hasSize(2);
  }

  @Test
  void spellingsOfOneNameAreOnePerson() {
    Entities entities =
        RESOLVER.resolve(
            List.of(
                page("a.txt", "The club sold Andriy Shevtsovsky."),
                page("b.txt", "The club sold Andriy Shevtsovskyy.")));

    assertThat(persons(entities)).hasSize(1);
  }

  @Test
  void twoPersonsWithOneSurnameStayTwo() {
    Entities entities =
        RESOLVER.resolve(
            List.of(
                page("a.txt", "The captain, Nils Okaforsen, met Grete Okaforsen."),
                page("b.txt", "The ship was late, said Captain Okaforsen.")));

    assertThat(persons(entities))
        .extracting(Entity::name)
        .contains("Nils Okaforsen", "Grete Okaforsen");
  }

  @Test
  void bareNounStandsForTheOnlyBodyThatEndsWithIt() {
    Entities entities =
        RESOLVER.resolve(List.of(page("a.txt", "The letter went to the Outer Isles Commission.")));

    assertThat(entities.fullName("Commission")).isEqualTo("Outer Isles Commission");
  }

  @Test
  void bareNounOfTwoBodiesStandsForNeither() {
    Entities entities =
        RESOLVER.resolve(
            List.of(
                page("a.txt", "The letter went to the Outer Isles Commission."),
                page("b.txt", "It was read by the Inner Isles Commission.")));

    assertThat(entities.named("Commission")).isEmpty();
  }

  @Test
  void surnameOfTwoIsWhomItsPageTellsOf() {
    Entities entities =
        RESOLVER.resolve(
            List.of(
                page("a.txt", "The court heard Ana Ruizova. Later Mayor Ruizova left."),
                page("b.txt", "The club sold Berto Ruizova. Later Captain Ruizova sang."),
                page("c.txt", "The train was late.")));

    assertThat(entities.named("Ruizova")).isEmpty();
    assertThat(entities.fullName("a.txt", "Ruizova")).isEqualTo("Ana Ruizova");
    assertThat(entities.fullName("b.txt", "Ruizova")).isEqualTo("Berto Ruizova");
    assertThat(entities.fullName("c.txt", "Ruizova")).isEqualTo("Ruizova");
  }

  @Test
  void orderOfPagesChangesNothing() {
    Reading a = page("a.txt", "The court heard Ana Ruizova in Oslo.");
    Reading b = page("b.txt", "Norway paid, said Mayor Ruizova.");

    assertThat(RESOLVER.resolve(List.of(a, b)).all())
        .isEqualTo(RESOLVER.resolve(List.of(b, a)).all());
    assertThat(RESOLVER.resolve(List.of(b, a)).all().getFirst().id()).isEqualTo("EN01");
  }

  @Test
  void acronymJoinsTheOnlyBodyWithItsInitials() {
    Entities entities =
        RESOLVER.resolve(
            List.of(
                page(
                    "a.txt",
                    "Nine were found by the Kessavik Rescue Service (KRS). It was late, the KRS"
                        + " said.")));

    assertThat(entities.named("KRS").map(Entity::name)).contains("Kessavik Rescue Service");
  }

  @Test
  void spellingsOfAPlaceAreFiledTogether() {
    Entities entities =
        RESOLVER.resolve(
            List.of(page("a.txt", "The U.S. paid. A ship of the United States left.")));

    assertThat(entities.all()).hasSize(1);
    assertThat(entities.all().getFirst().type()).isEqualTo(EntityType.PLACE);
    assertThat(entities.all().getFirst().country()).contains("USA");
  }

  private static List<Entity> persons(Entities entities) {
    return entities.all().stream().filter(e -> e.type() == EntityType.PERSON).toList();
  }

  private static Reading page(String name, String text) {
    return PlainReadings.page(name, text, new MentionAnnotator());
  }
}
