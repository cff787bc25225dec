package org.stemma.extract.wording;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.WordShapes;
import org.stemma.text.Script;

/**
 * The language of a text by its script, where one language alone has it, or by its function words
 * ({@code function-words.txt}; {@code telltale-words.txt} of languages without such a list), where
 * it must be told and nothing declares it. Of others it says nothing.
 */
public final class TextLanguage {

  private static final String LIST = "function-words.txt";

  private static final String SHORT_LIST = "telltale-words.txt";

  /** Words that are asked: a bound on work. */
  private static final int MOST_WORDS = 2_000;

  /** Function words of the language in the text. By judgement: those of two sentences. */
  private static final int FEWEST = 8;

  /** The same of any other language, for each of its own: related ones share many. By judgement. */
  private static final double MOST_OF_ANOTHER = .75;

  /** Letters of a script of one language: those of a line. By judgement. */
  private static final int FEWEST_LETTERS = 40;

  /** Those that have a list. */
  private static final List<Lexicon> LANGUAGES =
      Stream.of(LIST, SHORT_LIST)
          .flatMap(list -> Lexicon.having(list).stream())
          .distinct()
          .toList();

  /** The places of the languages in their list that have each word: most words are of none. */
  private static final Map<String, int[]> PLACES = places();

  private static final int[] NOWHERE = {};

  /** Those of all these words. */
  private static final WordShapes SHAPES = WordShapes.of(PLACES.keySet());

  /** A bound on work: those of so many words. */
  private static final int MOST_LETTERS = 10_000;

  /** Ideographs for each kana: more are Chinese that quotes a name. By judgement. */
  private static final int MOST_IDEOGRAPHS = 20;

  /** Scripts that one language alone is written in. */
  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.of(
          UnicodeScript.GREEK, "el",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.THAI, "th");

  /** The first letter of any of them: all before it are of alphabets that many share. */
  private static final char FIRST_LETTER = '\u0370';

  private TextLanguage() {}

  private static Map<String, int[]> places() {
    Map<String, int[]> places = new HashMap<>();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      int[] place = {i};
      for (String list : List.of(LIST, SHORT_LIST)) {
        for (String word : LANGUAGES.get(i).words(list)) {
          places.merge(
              word,
              place,
              (some, one) -> IntStream.concat(Arrays.stream(some), Arrays.stream(one)).toArray());
        }
      }
    }
    return places;
  }

  /** The words of a text that were counted, a bound of them. */
  private static final class Counts {
    private final Map<UnicodeScript, Integer> ofScripts = new EnumMap<>(UnicodeScript.class);
    private final int[] ofLanguages = new int[LANGUAGES.size()];
    private int words;
    private int letters;

    private boolean isFull() {
      return words == MOST_WORDS;
    }

    /** Counts the words of {@code line}, which is in small letters. */
    private void add(String line) {
      int from = 0;
      while (from < line.length() && !isFull()) {
        int end = from;
        int point = line.codePointAt(end);
        while (isOfWord(point)) {
          end += Character.charCount(point);
          point = end < line.length() ? line.codePointAt(end) : ' ';
        }
        if (end > from) {
          words++;
          addLetters(line, from, end);
          addWord(line, from, end);
        }
        from = end + 1;
      }
    }

    private void addLetters(String line, int from, int end) {
      for (int at = from; at < end && letters < MOST_LETTERS; letters++) {
        if (line.charAt(at) < FIRST_LETTER) {
          at++;
          continue;
        }
        int point = line.codePointAt(at);
        ofScripts.merge(UnicodeScript.of(point), 1, Integer::sum);
        at += Character.charCount(point);
      }
    }

    private void addWord(String line, int from, int end) {
      char second = end - from > 1 ? line.charAt(from + 1) : 0;
      if (SHAPES.mayHave(line.charAt(from), second, end - from)) {
        for (int language : PLACES.getOrDefault(line.substring(from, end), NOWHERE)) {
          ofLanguages[language]++;
        }
      }
    }

    private int letters(UnicodeScript script) {
      return ofScripts.getOrDefault(script, 0);
    }

    private boolean isMostly(int own) {
      return own >= FEWEST_LETTERS && 2 * own > letters;
    }
  }

  /** The language (ISO 639-1) of {@code lines}; none if two are as likely. */
  public static Optional<String> of(Stream<String> lines) {
    Counts counts = new Counts();
    Iterator<String> each = lines.iterator();
    while (each.hasNext() && !counts.isFull()) {
      counts.add(each.next().toLowerCase(Locale.ROOT));
    }
    return ofScript(counts).or(() -> ofWords(counts.ofLanguages));
  }

  /** Whether {@code point} is part of a word in small letters. */
  private static boolean isOfWord(int point) {
    return point <= 'z' ? point >= 'a' : Character.isLetter(point) || Script.isMark(point);
  }

  /** By the script of most of the letters; Chinese has no signs but ideographs. */
  private static Optional<String> ofScript(Counts counts) {
    int kana = counts.letters(UnicodeScript.HIRAGANA);
    int ideographs = counts.letters(UnicodeScript.HAN);
    if (counts.isMostly(ideographs) && kana * MOST_IDEOGRAPHS < ideographs) {
      return Optional.of("zh");
    }
    if (kana >= FEWEST_LETTERS && counts.isMostly(kana + ideographs)) {
      return Optional.of("ja");
    }
    for (Map.Entry<UnicodeScript, String> script : SCRIPTS.entrySet()) {
      if (counts.isMostly(counts.letters(script.getKey()))) {
        return Optional.of(script.getValue());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ofWords(int[] counts) {
    for (int i = 0; i < counts.length; i++) {
      if (isClear(i, counts)) {
        return Optional.of(LANGUAGES.get(i).language());
      }
    }
    return Optional.empty();
  }

  private static boolean isClear(int language, int[] counts) {
    int own = counts[language];
    for (int i = 0; i < counts.length; i++) {
      if (i != language && counts[i] > MOST_OF_ANOTHER * own) {
        return false;
      }
    }
    return own >= FEWEST;
  }
}
