package org.stemma.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.lexicon.Lexicon;

class ConflictTypesTest {

  @ParameterizedTest
  @CsvSource({
    "Two warplanes hit a depot near Ostrel,AIR_STRIKE",
    "Shells and mortar rounds fell on the village all night,ART_MISS_ATTACK",
    "Police used tear gas against the protesters in Lunn,PROTEST_WITH_INTER",
    "Protesters threw stones and built barricades,VIOL_DEMONSTR",
    "Some 300 teachers marched through the town in a peaceful protest,PEACE_PROTEST",
    "The earthquake left 12 dead,NATURAL_DISASTER",
    "A train derailed outside Marl,MAN_MADE_DISASTER",
    "Customs officers found a cache of weapons and ammunition,DISR_WEAP",
    "A robber took 4000 crowns from a bank,ORG_CRIME",
    "The two governments signed a peace agreement,AGREEMENT",
    "A group claimed responsibility for the attack,ATTRIB"
  })
  void namesTheTypeThatTheCuesSpeakFor(String text, String type) {
    assertThat(ConflictTypes.ENGLISH.of(text)).contains(type);
  }

  @Test
  void namesNoneWhereThereIsNoCue() {
    assertThat(ConflictTypes.ENGLISH.of("The orchestra played until ten.")).isEmpty();
    assertThat(ConflictTypes.ENGLISH.of("")).isEmpty();
  }

  @Test
  void partsOfACueMayStandInAnyOrderButItsWordsMayNot() {
    assertThat(ConflictTypes.ENGLISH.of("were arrested at the protest"))
        .isEqualTo(ConflictTypes.ENGLISH.of("at the protest were arrested"));
    assertThat(ConflictTypes.ENGLISH.of("a gas that makes a tear")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ASSAULT,Two warplanes hit a depot near Ostrel,air strike",
    "PROTEST,Protesters threw stones and built barricades,violent demonstration",
    "accident,A train derailed outside Marl,man-made disaster"
  })
  void typeStandsBesideThatOfTheEvent(String plover, String text, String label) {
    assertThat(ConflictTypes.ENGLISH.beside(List.of(plover), List.of(text))).contains(label);
  }

  @ParameterizedTest
  @CsvSource({
    "CONSULT,The envoys met while two warplanes hit a depot near Ostrel",
    "sport,The striker scored before protesters threw stones and built barricades",
    "ASSAULT,The orchestra played until ten"
  })
  void typeOfSomethingElseInTheSentenceIsNone(String plover, String text) {
    assertThat(ConflictTypes.ENGLISH.beside(List.of(plover), List.of(text))).isEmpty();
  }

  @Test
  void everyTypeHasItsLabel() {
    assertThat(Lexicon.ENGLISH.rows("conflict-labels.tsv").stream().map(row -> row.get(0)))
        .containsAll(
            Lexicon.ENGLISH.rows("conflict-types.tsv").stream().map(row -> row.get(0)).toList());
  }
}
