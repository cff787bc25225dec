package org.stemma.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;

/** Names that no list holds, told by their form and by the words around them. */
class BodyNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbour Watch said the boat had no lights.            | Harbour Watch       | ORGANISATION
          Ilmen Freight denies that it is in talks.             | Ilmen Freight       | ORGANISATION
          Tavel Mutual paid the widow.                          | Tavel Mutual        | ORGANISATION
          Ana Tolvik of the Northern League said it was late.   | Ana Tolvik          | PERSON
          The Dock Workers' Union said the strike was on.       | Dock Workers' Union | ORGANISATION
          Belmark's fisheries ministry summoned the envoy.      | Belmark             | PLACE
          Tarva's navy fired. Tarva denied it.                  | Tarva               | PLACE
          Joan Waters said the boat had no lights.              | Joan Waters         | PERSON
          Nora Power said the boat had no lights.               | Nora Power          | PERSON
          Ivan Steel said the boat had no lights.               | Ivan Steel          | PERSON
          """)
  void isTyped(String text, String name, EntityType type) {
    assertThat(
            ParsedPage.of(text).all(Mention.class).stream()
                .filter(m -> m.name().equals(name))
                .map(Mention::type)
                .distinct())
        .containsExactly(type);
  }
}
