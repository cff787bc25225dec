package org.stemma.extract.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * Knows the lines that ask readers to pay or to register for the rest of a text, by the lists
 * {@code paywall.txt} of all languages: such a line is often in another language than the page.
 */
public final class PaywallPrompt {

  /**
   * Units; longer blocks are text. Swept 150 to 400 on the pages of {@code eval segments}
   * (2026-11-29): the same pages show a prompt.
   */
  private static final int LONGEST = 250;

  /** The openings by their first character. */
  private static final Map<Character, Set<Phrase>> OPENINGS = read();

  /** Words for what is asked of readers, and for what they get. */
  private static final List<Phrase> ASKED = phrases("asked");

  private static final List<Phrase> GIVEN = phrases("given");

  /** Words of a prompt that only its words tell. By judgement: two short sentences. */
  private static final int LONGEST_FORM = 14;

  private PaywallPrompt() {}

  private static List<Phrase> phrases(String kind) {
    return Lexicon.having("paywall-words.tsv").stream()
        .flatMap(language -> language.words("paywall-words.tsv", kind).stream())
        .distinct()
        .map(Phrase::of)
        .toList();
  }

  /**
   * The prompts of {@code language}; but for words before a colon, behind which a headline stands.
   */
  static List<String> of(Lexicon language) {
    return language.words("paywall.txt").stream().filter(words -> !words.endsWith(":")).toList();
  }

  /**
   * Whether {@code line}, which stands behind a text, is such a prompt: by the list, or a short
   * line without the end of a sentence that asks something of readers and gives them a text.
   */
  public static boolean endsText(String line) {
    if (is(line)) {
      return true;
    }
    if (line.endsWith(".") || LineForm.words(line) > LONGEST_FORM) {
      return false;
    }
    String normal = ListForm.numbered(ListForm.of(line));
    return ASKED.stream().anyMatch(phrase -> phrase.find(normal) >= 0)
        && GIVEN.stream().anyMatch(phrase -> phrase.find(normal) >= 0);
  }

  private static Map<Character, Set<Phrase>> read() {
    Map<Character, Set<Phrase>> openings = new HashMap<>();
    for (Lexicon language : Lexicon.having("paywall.txt")) {
      for (String phrase : language.words("paywall.txt")) {
        openings.computeIfAbsent(phrase.charAt(0), first -> new HashSet<>()).add(Phrase.of(phrase));
      }
    }
    return Map.copyOf(openings);
  }

  /** Whether {@code line} is such a prompt. */
  public static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String normal = ListForm.numbered(ListForm.of(line));
    return !normal.isEmpty()
        && OPENINGS.getOrDefault(normal.charAt(0), Set.of()).stream()
            .anyMatch(phrase -> phrase.standsAt(normal, 0));
  }
}
