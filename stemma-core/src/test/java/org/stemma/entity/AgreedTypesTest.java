package org.stemma.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.PlainReadings;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.text.Span;

class AgreedTypesTest {

  @Test
  void whatMostMentionsSayHolds() {
    List<NamedPlace> places = new ArrayList<>();
    places.addAll(mentions("a.txt", "Orlevik", EntityType.PLACE, 2));
    places.addAll(mentions("b.txt", "Orlevik", EntityType.PERSON, 1));

    assertThat(types(places)).containsOnly(EntityType.PLACE);
  }

  @Test
  void surnameOfAFullNameStaysAPerson() {
    List<NamedPlace> places = new ArrayList<>();
    places.addAll(mentions("a.txt", "Ana Orlevik", EntityType.PERSON, 1));
    places.addAll(mentions("b.txt", "Orlevik", EntityType.PERSON, 1));
    places.addAll(mentions("c.txt", "Orlevik", EntityType.PLACE, 2));

    assertThat(types(places))
        .containsExactly(EntityType.PERSON, EntityType.PERSON, EntityType.PLACE, EntityType.PLACE);
  }

  @Test
  void wordThatAPeopleIsNamedAfterIsAPlace() {
    List<NamedPlace> places = new ArrayList<>();
    places.addAll(mentions("a.txt", "Orlevia", EntityType.PERSON, 3));
    places.addAll(mentions("b.txt", "Orlevian", EntityType.PEOPLE, 1));

    assertThat(types(places.subList(0, 4)))
        .containsExactly(EntityType.PLACE, EntityType.PLACE, EntityType.PLACE, EntityType.PEOPLE);
  }

  private static List<EntityType> types(List<NamedPlace> places) {
    return AgreedTypes.unified(places, place -> false).stream()
        .map(place -> place.mention().type())
        .toList();
  }

  private static List<NamedPlace> mentions(String page, String name, EntityType type, int times) {
    Reading reading = PlainReadings.page(page, (name + " ").repeat(times).strip() + ".");
    List<NamedPlace> places = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      int start = i * (name.length() + 1);
      Mention mention =
          new Mention(
              Span.of(start, start + name.length()),
              type,
              name,
              Optional.empty(),
              Optional.empty());
      places.add(
          new NamedPlace(
              mention, reading.passage(mention.span()), NameForm.of(name), Optional.empty(), ""));
    }
    return places;
  }
}
