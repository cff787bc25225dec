package org.stemma.extract.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/**
 * A line in which the parts of a site stand in a row without signs between them ({@code Home News
 * Sport Weather}), by the lists of all languages ({@code section-words.txt}).
 */
public final class MenuRow {

  private static final Set<String> SECTIONS =
      Lexicon.having(SectionWords.LIST).stream()
          .flatMap(language -> language.words(SectionWords.LIST).stream())
          .map(word -> word.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern BLANKS = Pattern.compile("\\s++");

  /** Names of parts that no headline has by chance. By judgement. */
  private static final int FEWEST = 2;

  /** So many that no name of an outlet has. By judgement. */
  private static final int MANY = 3;

  /** Words of such a row. By judgement. */
  private static final int MOST_WORDS = 16;

  private MenuRow() {}

  /** Whether at least half of the words of {@code line}, and two, name parts of a site. */
  public static boolean is(String line) {
    return holds(line, 2, FEWEST);
  }

  /** Whether at least half of the words, and three, do. */
  static boolean isLong(String line) {
    return holds(line, 2, MANY);
  }

  /** Whether all words of {@code line}, and two, do. */
  public static boolean isAll(String line) {
    return holds(line, 1, FEWEST);
  }

  /**
   * @param of how many words one must be such a name
   * @param fewest such names
   */
  private static boolean holds(String line, int of, int fewest) {
    List<String> words = List.of(BLANKS.split(line.strip()));
    long sections = words.stream().filter(MenuRow::isSection).count();
    return words.size() <= MOST_WORDS
        && sections >= fewest
        && of * sections >= words.size()
        && !LineForm.endsSentence(line);
  }

  /** Whether {@code word} alone names such a part. */
  static boolean isSection(String word) {
    return SECTIONS.contains(word.toLowerCase(Locale.ROOT)) || HomePage.isNamed(word);
  }
}
