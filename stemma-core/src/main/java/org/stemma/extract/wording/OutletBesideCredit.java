package org.stemma.extract.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/**
 * The outlet that heads a line on which it says whose words it prints, by the lists {@code
 * credits.tsv} of all languages and {@code credit-words.txt}: {@code Odal Courier / UWS}, {@code
 * Odal Courier, with material from Union Wire}, {@code Odal Courier, news desk. Sources: A, B}.
 */
final class OutletBesideCredit {

  private static final String LIST = "credits.tsv";

  /** Units of such a line: a bound on work. */
  private static final int LONGEST = 160;

  /** Letters of a word for a credit; shorter ones stand before all kinds of names ("via"). */
  private static final int SHORTEST = 4;

  /** The letters of an agency behind a slash. */
  private static final Pattern LETTERS =
      Pattern.compile("(?<name>[^/]{3,60}?)\\s?/\\s?\\p{Lu}{2,6}");

  /** What is said behind the name; lists of names and places look alike but for these words. */
  private static final Pattern CREDITED =
      Pattern.compile(
          "(?<name>[^.,:/]{3,60})[.,]\\s(?:[^:.]{1,40}\\.\\s)?(?iu:(?:"
              + credits()
              + ")\\b).{2,120}");

  private OutletBesideCredit() {}

  private static String credits() {
    Set<String> words = new TreeSet<>(Lexicon.GENERAL.words("credit-words.txt"));
    for (String role : List.of("byline", "compiled", "line", "reporting")) {
      Lexicon.having(LIST).stream()
          .flatMap(language -> language.words(LIST, role).stream())
          .filter(word -> word.length() >= SHORTEST)
          .map(word -> word.toLowerCase(Locale.ROOT).replace(":", ""))
          .forEach(words::add);
    }
    return AnyWord.of(words);
  }

  /** Where the name stands in {@code line}, whose form must tell it an outlet's. */
  static Optional<Span> in(String line, OutletForm form) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    return name(LETTERS.matcher(line), form).or(() -> name(CREDITED.matcher(line), form));
  }

  private static Optional<Span> name(Matcher beside, OutletForm form) {
    return beside.matches() && form.has(beside.group("name"))
        ? Optional.of(Span.of(beside.start("name"), beside.end("name")))
        : Optional.empty();
  }
}
