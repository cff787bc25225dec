package org.stemma.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** The account of invented pages, read with the real parser. */
final class ToldAccount {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  private ToldAccount() {}

  /** Of pages that each begin with their title, a blank line and their day ("May 6, 2024"). */
  static Account of(String... pages) {
    List<Capture> captures = new ArrayList<>();
    for (String page : pages) {
      captures.add(
          Capture.of(
              "page-" + (captures.size() + 1) + ".txt", page.getBytes(StandardCharsets.UTF_8)));
    }
    return of(captures);
  }

  static Account of(List<Capture> pages) {
    return STEMMA.account(pages);
  }

  /** Of the pages of two outlets on one day; the second one hour later. */
  static Account published(String outlet, String page, String other, String later) {
    return STEMMA.account(
        List.of(
            capture("page-1.txt", outlet, "2024-05-07T10:00:00Z", page),
            capture("page-2.txt", other, "2024-05-07T11:00:00Z", later)));
  }

  /** A page that its feed or archive names the outlet and the instant of. */
  static Capture capture(String name, String outlet, String published, String text) {
    return new Capture(
        name,
        Payload.of(text.getBytes(StandardCharsets.UTF_8)),
        Optional.of("text/plain"),
        Optional.empty(),
        Optional.of(outlet),
        Optional.of(published));
  }

  /** "kind verdict: why" of each contradiction. */
  static List<String> contradictions(String... pages) {
    return of(pages).contradictions().stream()
        .map(c -> c.kind() + " " + c.verdict() + ": " + c.why())
        .toList();
  }

  /** "label date status" of each event. */
  static List<String> events(String... pages) {
    return of(pages).events().stream()
        .map(e -> e.label() + " " + e.edtf().orElse("-") + " " + e.status())
        .toList();
  }

  /**
   * "kind verdict: why" of each contradiction of two pages with one lead.
   *
   * @param day day of both pages ("May 6, 2024")
   */
  static List<String> ofPair(String day, String title, String lead, String first, String second) {
    return contradictions(
        title + "\n\n" + day + "\n\n" + lead + " " + first + "\n",
        title + ": what is known\n\n" + day + "\n\n" + lead + " " + second + "\n");
  }
}
