package org.stemma.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
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
    return STEMMA.account(captures);
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
}
