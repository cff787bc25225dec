package org.stemma.extract.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Script;

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
  private static final Map<Character, List<Phrase>> OPENINGS = read();

  /** With which words they begin, behind a number or not. */
  private static final FirstWords FIRST_WORDS =
      new FirstWords(prompts().map(prompt -> prompt.replace(ListForm.NUMBER, "")).toList());

  /** By language, words for what is asked of readers, and for what they get. */
  private record Words(List<Phrase> asked, List<Phrase> given) {

    static Words of(Lexicon language) {
      return new Words(phrases(language, "asked"), phrases(language, "given"));
    }

    private static List<Phrase> phrases(Lexicon language, String kind) {
      return language.words(WORDS, kind).stream().map(Phrase::of).toList();
    }

    boolean ask(String normal) {
      return asked.stream().anyMatch(phrase -> phrase.find(normal) >= 0);
    }

    boolean areIn(String normal) {
      return ask(normal) && given.stream().anyMatch(phrase -> phrase.find(normal) >= 0);
    }
  }

  private static final String WORDS = "paywall-words.tsv";

  private static final List<Words> BY_LANGUAGE =
      Lexicon.having(WORDS).stream().map(Words::of).toList();

  /** Marks that end no prompt: of a quotation, or inside a sentence. */
  private static final String INSIDE_TEXT = "\"'”’“‘」』,،、，;؛；:：";

  private static final Pattern PRICE =
      Pattern.compile("[$€£¥₽₺₹₩₴]\\s?\\d|\\d\\s?(?:[$€£¥₽₺₹₩₴%]|(?:kr|zł|kč|lei|руб)(?!\\p{L}))");

  /** Words of a prompt that only its words tell. By judgement: two short sentences. */
  private static final int LONGEST_FORM = 14;

  private PaywallPrompt() {}

  /**
   * The prompts of {@code language}; but for words before a colon, behind which a headline stands.
   */
  static List<String> of(Lexicon language) {
    return language.words("paywall.txt").stream().filter(words -> !words.endsWith(":")).toList();
  }

  /**
   * Whether {@code line}, which stands behind a text, is such a prompt: by the list, or a short
   * line that asks something of readers and gives them a text, in words of one language, and ends
   * as neither a sentence nor a quotation nor a part of a sentence does.
   */
  public static boolean endsText(String line) {
    if (is(line)) {
      return true;
    }
    if (line.isEmpty()
        || LineForm.endsSentence(line)
        || INSIDE_TEXT.indexOf(line.charAt(line.length() - 1)) >= 0
        || LineForm.words(line) > LONGEST_FORM) {
      return false;
    }
    String normal = ListForm.numbered(ListForm.of(line));
    return BY_LANGUAGE.stream().anyMatch(words -> words.areIn(normal));
  }

  /** Whether {@code line}, of any length up to a paragraph's, has a word for what sites ask. */
  public static boolean asks(String line) {
    if (line.length() > 2 * LONGEST) {
      return false;
    }
    String normal = ListForm.numbered(ListForm.of(line));
    return BY_LANGUAGE.stream().anyMatch(words -> words.ask(normal));
  }

  /** Whether {@code line} asks something of readers and names a price: an offer to subscribe. */
  public static boolean offers(String line) {
    if (LineForm.words(line) > LONGEST_FORM || !PRICE.matcher(line).find()) {
      return false;
    }
    String normal = ListForm.numbered(ListForm.of(line));
    return BY_LANGUAGE.stream().anyMatch(words -> words.ask(normal));
  }

  private static Stream<String> prompts() {
    return Lexicon.having("paywall.txt").stream()
        .flatMap(language -> language.words("paywall.txt").stream())
        .distinct();
  }

  private static Map<Character, List<Phrase>> read() {
    return prompts()
        .collect(
            Collectors.groupingBy(
                words -> words.charAt(0), Collectors.mapping(Phrase::of, Collectors.toList())));
  }

  /** Whether {@code line} is such a prompt. */
  public static boolean is(String line) {
    if (line.length() > LONGEST || !FIRST_WORDS.begin(line) && !Script.hasUnspaced(line)) {
      return false;
    }
    String normal = ListForm.numbered(ListForm.of(line));
    if (normal.isEmpty()) {
      return false;
    }
    for (Phrase phrase : OPENINGS.getOrDefault(normal.charAt(0), List.of())) {
      if (phrase.standsAt(normal, 0)) {
        return true;
      }
    }
    return false;
  }
}
