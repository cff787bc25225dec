package org.stemma.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.PlainReadings;
import org.stemma.annotate.name.MentionAnnotator;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Reading;

/** Which names of persons are one person's, on one page and across pages. */
class PersonsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The driver, Tilde Okkeren, braked late. It was dark, said Mr Okkeren.|Tilde Okkeren",
        "The court heard Judge Oda Brennvik. It rose, said Brennvik.|Oda Brennvik",
        "The club sold Ruben Castelvik. It paid, said Dr Castelvik.|Ruben Castelvik",
      })
  void surnameIsTheFullNamesWithAnyTitle(String text, String name) {
    assertThat(persons(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The driver, Tildy Okkeren, braked late. It was dark near Oslo when Tildy ran.",
        "The court heard Odarick Brennvik on Monday. It was late when Odarick rose.",
        "The club sold Rubeno Castelvik in May. The fans sang when Rubeno left.",
      })
  void givenNameAloneIsTheFullNamesOfItsPage(String text) {
    assertThat(persons(text)).hasSize(1);
  }

  @Test
  void givenNameOfTwoOrOfAnotherPageStaysByItself() {
    assertThat(
            persons(
                "The club sold Rubeno Castelvik and bought Rubeno Okkeren. Here Rubeno sang.",
                "Nothing else."))
        .contains("Rubeno Castelvik", "Rubeno Okkeren")
        .hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The train was late, said Tilde Okkaren on Monday.|Tilde Okkaren|Tilde Ikkaren",
        "The jury cleared the banker Oda Renn on Friday.|Oda Renn|Oda Benn",
        "The cargo was owned by Ruben Holt of Oslo.|Ruben Holt|Ruben Holdt",
      })
  void slipOnACopyIsNoSecondPerson(String text, String name, String slip) {
    assertThat(persons(text, text + " It rained.", text.replace(name, slip))).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The jury cleared the banker Oda Renn on Friday.|The driver was the sister Oda Benn.",
        "The cargo was owned by Ruben Holt of Oslo.|The coach dropped Ruben Holdt late in May.",
        "The strike was led by Tilde Marn in Oslo.|A flood took the house of Tilde Karn there.",
      })
  void alikeNamesInOtherWordsAreTwoPersons(String one, String other) {
    assertThat(persons(one, other)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry saved Maria Larsvik. The boat took Marie Larsvik.",
        "The jury cleared Karlos Brennvik. It fined Carlos Brennvik.",
        "The club sold Nilson Okkeren. It kept Nilsen Okkeren.",
      })
  void twoOfOneSurnameOnOnePageAreTwo(String text) {
    assertThat(persons(text)).hasSize(2);
  }

  private static List<String> persons(String... pages) {
    List<Reading> readings = new ArrayList<>();
    for (String page : pages) {
      readings.add(
          PlainReadings.page("p" + readings.size() + ".txt", page, new MentionAnnotator()));
    }
    return new EntityResolver()
        .resolve(readings).all().stream()
            .filter(e -> e.type() == EntityType.PERSON)
            .map(Entity::name)
            .toList();
  }
}
