package org.stemma.extract.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;

/**
 * The words by which a page speaks of things that have a name: "Gull" of "told the Gull". They tell
 * the name of an outlet ("The Odal Gull") from the title of a series ("The Ferry Disaster"), of
 * whose subject a text speaks in small letters.
 *
 * @param words with a capital, behind an article in small letters
 */
public record ShortNames(Set<String> words) {

  private static final Set<String> ARTICLES = Lexicon.ENGLISH.words("definite-words.txt");

  private static final String ARTICLE = "(?:" + AnyWord.of(ARTICLES) + ")\\s";

  /** The article is looked for first: a border stands before every word. */
  private static final Pattern SPOKEN =
      Pattern.compile("(?=" + ARTICLE + "\\p{Lu})\\b" + ARTICLE + "(\\p{Lu}[\\p{L}’'-]{1,30}+)");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Words of a name with its article; shorter ones are names of many things. */
  private static final int FEWEST = 3;

  public ShortNames {
    words = Set.copyOf(words);
  }

  /** Those of {@code texts}. */
  public static ShortNames of(List<String> texts) {
    Set<String> words = new HashSet<>();
    for (String text : texts) {
      Matcher spoken = SPOKEN.matcher(text);
      while (spoken.find()) {
        words.add(spoken.group(1));
      }
    }
    return new ShortNames(words);
  }

  /** Whether {@code name} is one that a page may speak of so: three words with an article. */
  public static boolean mayHave(String name) {
    List<String> parts = parts(name);
    return parts.size() >= FEWEST
        && ARTICLES.contains(parts.get(0).toLowerCase(Locale.ROOT))
        && LineForm.isCapitalised(name);
  }

  /** Whether {@code name} begins with an article and ends with one of the words. */
  public boolean have(String name) {
    return mayHave(name) && words.contains(parts(name).getLast());
  }

  private static List<String> parts(String name) {
    return BLANKS.splitAsStream(NameCase.of(name.strip())).toList();
  }
}
