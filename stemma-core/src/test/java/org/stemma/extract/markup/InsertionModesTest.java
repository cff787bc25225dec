package org.stemma.extract.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages that lead through each insertion mode of the standard, the adoption agency and foster
 * parenting are read as jsoup reads them, but where a {@link Departure} is named.
 */
class InsertionModesTest {

  private static final List<String> MODES =
      List.of(
          "ADOPTION",
          "AFTER_BODY",
          "AFTER_HEAD",
          "BEFORE_HEAD",
          "FOREIGN",
          "FRAMESET",
          "IN_BODY",
          "IN_HEAD",
          "IN_SELECT",
          "IN_TABLE",
          "IN_TEMPLATE",
          "TEXT");

  record Case(String mode, String departure, String page) {}

  static List<Case> cases() throws IOException {
    try (InputStream rows =
        InsertionModesTest.class.getResourceAsStream("/markup/insertion-modes.tsv")) {
      return new String(rows.readAllBytes(), UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#"))
          .map(row -> row.split("\t"))
          .map(row -> new Case(row[0], row[1], "<!DOCTYPE html>" + row[2]))
          .toList();
    }
  }

  static Stream<Case> alike() throws IOException {
    return cases().stream().filter(c -> c.departure().equals("-"));
  }

  static Stream<Case> departing() throws IOException {
    return cases().stream().filter(c -> !c.departure().equals("-"));
  }

  @ParameterizedTest
  @MethodSource("alike")
  void isReadAsJsoupReadsIt(Case one) {
    assertThat(Outline.of(one.page())).isEqualTo(JsoupOutline.of(one.page()));
  }

  @ParameterizedTest
  @MethodSource("departing")
  void departsForTheReasonNamedAlone(Case one) {
    String rest = Departure.valueOf(one.departure()).removedFrom(one.page());

    assertThat(Outline.of(one.page())).isNotEqualTo(JsoupOutline.of(one.page()));
    assertThat(Outline.of(rest)).isEqualTo(JsoupOutline.of(rest));
  }

  @Test
  void everyModeHasItsPages() throws IOException {
    assertThat(cases().stream().map(Case::mode).distinct()).hasSameElementsAs(MODES);
    assertThat(cases()).hasSizeGreaterThan(100);
  }
}
