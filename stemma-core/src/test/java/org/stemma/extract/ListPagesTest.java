package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.extract.OtherPages.extracted;
import static org.stemma.extract.OtherPages.isRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of reports and of times are refused, reports in brief are not. */
class ListPagesTest {

  @Test
  void textsThatAreAllCutOffAreAListOfReports() {
    StringBuilder list = new StringBuilder("Tag: Harbour\n");
    for (String place : new String[] {"Odal", "Lornsey", "Marrow", "Skerry", "Brae"}) {
      list.append("New slip for ")
          .append(place)
          .append("\nThe council voted on Monday to build a new slip at ")
          .append(place)
          .append(" beside the old one at a cost of…\nRead more\n");
    }

    isRefused(extracted("a.txt", list.toString()), "a list of reports");
  }

  @Test
  void reportsInBriefAreReports() {
    StringBuilder digest = new StringBuilder("The week in brief\n");
    for (String place : new String[] {"Odal", "Lornsey", "Marrow", "Skerry", "Brae"}) {
      digest
          .append("New slip for ")
          .append(place)
          .append("\nThe council of ")
          .append(place)
          .append(" voted on Monday to build a new slip beside the old one.\n");
    }

    assertThat(extracted("a.txt", digest.toString())).isInstanceOf(Extraction.Found.class);
  }

  @Test
  void timesWithTitlesAreAList() {
    StringBuilder guide = new StringBuilder("Channel One\n");
    for (int hour = 9; hour < 21; hour++) {
      guide.append("%02d:15 Harbour Patrol%n".formatted(hour));
    }

    isRefused(extracted("a.txt", guide.toString()), "a list of times and titles");
  }

  @Test
  void timesWithSentencesAreAReport() {
    StringBuilder ticker = new StringBuilder("How the fire unfolded\n");
    for (int hour = 9; hour < 21; hour++) {
      ticker.append(
          "%02d:15 The lifeboat Skua takes another %d people off the burning ferry near Odal.%n"
              .formatted(hour, hour));
    }

    assertThat(extracted("a.txt", ticker.toString())).isInstanceOf(Extraction.Found.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The lifeboat sets out again.",
        "lifeboat Skua takes off eleven more people from bow",
        "Two more are ashore"
      })
  void timesWithShortSentencesOrLongTitlesAreAReport(String told) {
    StringBuilder ticker = new StringBuilder("How the fire unfolded\n");
    for (int hour = 9; hour < 21; hour++) {
      ticker.append("%02d:15 %s%n".formatted(hour, hour % 2 == 0 ? told : "All is quiet now."));
    }

    assertThat(extracted("a.txt", ticker.toString())).isInstanceOf(Extraction.Found.class);
  }

  @Test
  void timesInAnyWordsOfClocksAreTimes() {
    StringBuilder guide = new StringBuilder("Chaîne Un\n");
    for (int hour = 9; hour < 21; hour++) {
      guide.append("%dh15 Patrouille du port%n".formatted(hour));
    }

    isRefused(extracted("a.txt", guide.toString()), "a list of times and titles");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Showing 1-5 of 112 results for \"slipway\"",
        "Showing 1 to 5 of 112 results for “slipway”",
        "1 bis 5 von 112 Ergebnissen für „Slip“",
        "Mostrando 1-5 de 112 resultados para \"grada\""
      })
  void textsBelowACountOfResultsAreSearchResults(String count) {
    StringBuilder results = new StringBuilder("The Odal Gull\nSearch\n" + count + "\n");
    for (String place : new String[] {"Odal", "Lornsey", "Brae"}) {
      results
          .append("New slip for ")
          .append(place)
          .append("\n...the council voted to build the slip beside the old one at a cost of...\n");
    }

    isRefused(extracted("a.txt", results.toString()), "a list of search results");
  }
}
