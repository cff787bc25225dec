package org.stemma.model;

import java.util.ArrayList;
import java.util.List;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.capture.Capture;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** Invented pages, each under its day, read together. */
final class DatedReports {

  static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  static final Told CRASH =
      new Told(
          "2030-06-03",
          """
          Train derails near Kelmar

          A passenger train derailed near Kelmar on Monday morning, killing at least five people and
          injuring 40, the fire service said.

          The train was carrying 212 passengers from Aldport to Vessing when it left the rails.
          """);

  static final Told ODDEN =
      new Told(
          "2030-03-04",
          """
          Fish quota divides Norway

          Norwegian President Karl Odden said on Monday that the fish quota would stay.
          """);

  static final Told BRENN =
      new Told(
          "2030-04-13",
          """
          Fish quota divides Norway

          The Brenn administration in Norway has yet to comment on the fish quota.
          """);

  private DatedReports() {}

  record Told(String day, String text) {}

  static List<String> kinds(Told... pages) {
    List<ContradictionItem> found = read(pages).contradictions();
    return found.stream().map(c -> c.kind() + " " + c.verdict()).toList();
  }

  static Account read(Told... pages) {
    List<Capture> captures = new ArrayList<>();
    for (Told page : pages) {
      String name = (char) ('a' + captures.size()) + ".txt";
      captures.add(ToldAccount.capture(name, "Norvia News", page.day(), page.text()));
    }
    return STEMMA.account(captures);
  }
}
