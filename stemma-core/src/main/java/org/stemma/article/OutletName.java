package org.stemma.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/**
 * The name of an outlet or agency, to compare "the Herald", "Lima Herald" and "LH".
 *
 * @param words in lower case, without an article at the beginning
 */
public record OutletName(List<String> words) {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private static final Set<String> ARTICLES = Lexicon.GENERAL.words("outlet-articles.txt");

  /** What joins a noun to the name of its place: "Herald of Lima". */
  private static final Set<String> JOINTS = Lexicon.GENERAL.words("place-particles.txt");

  /** Nouns that many outlets bear, in lower case. */
  private static final Set<String> NOUNS = nouns();

  public OutletName {
    words = List.copyOf(words);
  }

  private static Set<String> nouns() {
    Set<String> nouns = new HashSet<>();
    Lexicon.having("outlet-nouns.txt")
        .forEach(
            language ->
                language
                    .words("outlet-nouns.txt")
                    .forEach(noun -> nouns.add(noun.toLowerCase(Locale.ROOT))));
    return Set.copyOf(nouns);
  }

  /** The name that {@code name} is, with or without its article. */
  public static OutletName of(String name) {
    List<String> words =
        BETWEEN
            .splitAsStream(name.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    boolean article = words.size() > 1 && ARTICLES.contains(words.get(0));
    return new OutletName(article ? words.subList(1, words.size()) : words);
  }

  /** Whether one of its words is a noun that many outlets bear ("Gazette"). */
  public boolean hasOutletNoun() {
    return words.stream().anyMatch(NOUNS::contains);
  }

  /** Whether both can name one outlet: they are one name, or one is short for the other. */
  public boolean meets(OutletName other) {
    return isShortFor(other) || other.isShortFor(this);
  }

  /**
   * Whether {@code whole} is this name or can be called by it: by its last words ("the Herald"), by
   * its first words if they are more than a noun that many bear ("Reuters" of Reuters News, but not
   * "Star" of Star Tribune), by what stands before "of" and the like ("the Herald" of Herald of
   * Lima), by its initials.
   */
  public boolean isShortFor(OutletName whole) {
    if (words.isEmpty() || words.size() > whole.words.size()) {
      return false;
    }
    int size = words.size();
    int more = whole.words.size() - size;
    return whole.words.subList(more, whole.words.size()).equals(words)
        || whole.words.subList(0, size).equals(words)
            && (!NOUNS.containsAll(words) || JOINTS.contains(whole.words.get(size)))
        || isInitialsOf(whole);
  }

  /** Whether this name is the initials of {@code whole}, of two words at least. */
  public boolean isInitialsOf(OutletName whole) {
    String initials =
        whole.words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
    return words.size() == 1 && initials.length() > 1 && words.get(0).equals(initials);
  }
}
