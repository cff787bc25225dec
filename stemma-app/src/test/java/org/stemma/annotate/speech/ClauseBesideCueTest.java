package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Speaker;

/** What is said where it stands beside its cue and no conjunction or parse joins the two. */
class ClauseBesideCueTest {

  private static List<String> read(String text) {
    ParsedPage page = ParsedPage.of(text);
    return page.all(Quotation.class).stream()
        .map(
            q ->
                q.speaker().map(Speaker::name).orElse("-")
                    + ": "
                    + String.join(" | ", q.content().stream().map(page::words).toList()))
        .toList();
  }

  @Test
  void aPhraseMayPointBackToIt() {
    assertThat(read("The ball had crossed the line, Pia Holm is sure of that."))
        .containsExactly("Pia Holm: The ball had crossed the line");
    assertThat(read("The pumps were never tested, the pilot is convinced of it."))
        .containsExactly("pilot: The pumps were never tested");
    assertThat(
            read("The gate opened at 2:52 a.m. by the tower clock, Ida Korr is certain of that."))
        .containsExactly("Ida Korr: The gate opened at 2:52 a.m. by the tower clock");
    assertThat(read("The coach met his striker, who is sure of that.")).isEmpty();
  }

  @Test
  void aColonMayLeadToIt() {
    assertThat(read("Leo Brandt had no doubt: the referee had been wrong."))
        .containsExactly("Leo Brandt: the referee had been wrong");
    assertThat(read("Judge Ada Holm is convinced: the ballots were burnt in the yard."))
        .containsExactly("Ada Holm: the ballots were burnt in the yard");
    assertThat(read("The dockers are sure: the crane had no brake."))
        .containsExactly("dockers: the crane had no brake");
  }

  @Test
  void anotherClauseMayFollowTheCue() {
    assertThat(
            read(
                "The pitch was wet, not frozen, when the referee saw it, Owen Hart conceded, but he"
                    + " would still have called it off."))
        .containsExactly("Owen Hart: The pitch was wet, not frozen, when the referee saw it");
    assertThat(
            read(
                "The pumps ran, though slowly, until the power failed, Ina Marr admitted, but the"
                    + " gate had not been closed."))
        .containsExactly("Ina Marr: The pumps ran, though slowly, until the power failed");
  }

  @Test
  void theCueMayCloseTheSentenceBehindACommaAlone() {
    assertThat(
            read(
                "The last strike, in May 2019, cost the port an estimated 3 million crowns, the"
                    + " Chamber of Trade has calculated."))
        .containsExactly(
            "Chamber of Trade: The last strike, in May 2019, cost the port an estimated 3 million"
                + " crowns");
    assertThat(read("The boy fell, the guards were asleep, and the court has ruled.")).isEmpty();
  }

  @Test
  void aNameInAppositionMayTellItToSomebody() {
    assertThat(
            read(
                "The city hospital admitted 49 people on Tuesday, of whom 12 were in pain this"
                    + " morning, its director, Dr Nora Pell, told our breakfast programme."))
        .containsExactly(
            "Nora Pell: The city hospital admitted 49 people on Tuesday, of whom 12 were in pain"
                + " this morning");
    assertThat(read("The court heard 14 witnesses in May, its clerk, Ida Lorn, told the Courier."))
        .containsExactly("Ida Lorn: The court heard 14 witnesses in May");
    assertThat(read("The port handled 900 boxes, its manager, Rolf Adam, told Radio Arden."))
        .containsExactly("Rolf Adam: The port handled 900 boxes");
  }

  @Test
  void whatTellsMoreOfTheSourceIsNoPartOfIt() {
    assertThat(read("Three cranes stood idle, according to Ruud Maas, who speaks for the dockers."))
        .containsExactly("Ruud Maas: Three cranes stood idle");
    assertThat(read("The vote was lost, according to Ina Marr, who led the count in May."))
        .containsExactly("Ina Marr: The vote was lost");
    assertThat(
            read(
                "The workers, who spoke on condition that they not be named, said the lamp had"
                    + " flickered."))
        .containsExactly("workers: the lamp had flickered");
    assertThat(
            read(
                "A steward, who talked on condition that he not be identified, said the gate was"
                    + " locked."))
        .containsExactly("steward: the gate was locked");
  }
}
