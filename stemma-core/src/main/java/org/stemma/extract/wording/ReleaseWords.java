package org.stemma.extract.wording;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/**
 * Knows the lines that close a press release by the lists {@code release-words.tsv} of all
 * languages: who issued it ({@code SOURCE: Odal Ferries}), over a paragraph on it ({@code About
 * Odal Ferries}), over whom the press asks ({@code Media contact}). Each is short.
 */
public final class ReleaseWords {

  private static final String FILE = "release-words.tsv";

  /** Units of such a line: a bound on work. By judgement: names of ten words. */
  private static final int LONGEST = 90;

  /** Digits of a number to call. By judgement: years and prices have fewer. */
  private static final int FEWEST_DIGITS = 6;

  private static final List<Phrase> ABOUT = phrases("about");
  private static final List<Phrase> ABOUT_ENDINGS = phrases("about-ending");
  private static final Set<String> CONTACTS = words("contact");
  private static final Set<String> CONTACTS_WITH_ADDRESS = words("address");
  private static final List<Phrase> SOURCES = phrases("source");

  /** With which units lines begin that name the source: most begin with none of them. */
  private static final BitSet FIRST_OF_SOURCES = firstUnits(SOURCES);

  private ReleaseWords() {}

  /** Those of all languages of a kind. */
  static Set<String> words(String kind) {
    return Lexicon.having(FILE).stream()
        .flatMap(language -> language.words(FILE, kind).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Phrase> phrases(String kind) {
    return words(kind).stream().sorted().map(Phrase::of).toList();
  }

  private static BitSet firstUnits(List<Phrase> phrases) {
    BitSet first = new BitSet();
    phrases.forEach(phrase -> first.set(phrase.start().charAt(0)));
    return first;
  }

  /** Whom {@code line} says that the paragraph below is about, if it says so and no more. */
  public static Optional<String> about(String line) {
    String bare = line.length() > LONGEST ? "" : ListForm.bare(line.strip());
    if (bare.isEmpty() || LineForm.endsSentence(line)) {
      return Optional.empty();
    }
    String normal = ListForm.of(bare);
    if (normal.length() != bare.length()) {
      return Optional.empty(); // its places would not be those of the line
    }
    return ABOUT.stream()
        .filter(phrase -> phrase.standsAt(normal, 0))
        .map(phrase -> name(bare.substring(phrase.endAt(normal, 0))))
        .filter(name -> !name.isEmpty())
        .reduce((one, other) -> one.length() <= other.length() ? one : other)
        .or(() -> ending(normal, bare));
  }

  private static Optional<String> ending(String normal, String bare) {
    return ABOUT_ENDINGS.stream()
        .filter(phrase -> phrase.ends(normal))
        .map(phrase -> name(bare.substring(0, bare.length() - phrase.start().length())))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** What stands from the first capital on, or from the first letter of a script without. */
  private static String name(String words) {
    int at = 0;
    while (at < words.length()
        && !Character.isUpperCase(words.charAt(at))
        && Character.getType(words.charAt(at)) != Character.OTHER_LETTER) {
      at++;
    }
    return words.substring(at).strip();
  }

  /**
   * Whether {@code line} stands over whom the press asks, or is its label.
   *
   * @param below what stands behind it
   */
  public static boolean isContact(String line, String below) {
    int colon = line.indexOf(':');
    String label = colon < 0 ? line : line.substring(0, colon);
    if (label.length() > LONGEST) {
      return false;
    }
    String bare = ListForm.bare(ListForm.of(label));
    return CONTACTS.contains(bare)
        || CONTACTS_WITH_ADDRESS.contains(bare)
            && isAddress(colon < 0 ? below : line.substring(colon) + '\n' + below);
  }

  private static boolean isAddress(String text) {
    return text.indexOf('@') > 0
        || text.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() == FEWEST_DIGITS;
  }

  /** Who issued a release by {@code line}: a label and a colon or in capitals, and a name. */
  public static Optional<String> source(String line) {
    if (line.isEmpty()
        || line.length() > LONGEST
        || !FIRST_OF_SOURCES.get(Character.toLowerCase(line.charAt(0)))
        || LineForm.endsSentence(line)) {
      return Optional.empty();
    }
    String normal = ListForm.of(line);
    if (normal.length() != line.length()) {
      return Optional.empty();
    }
    return SOURCES.stream()
        .filter(phrase -> phrase.standsAt(normal, 0))
        .map(phrase -> behindLabel(line, phrase.endAt(normal, 0)))
        .filter(name -> !name.isEmpty() && LineForm.isCapitalised(name))
        .findFirst();
  }

  private static String behindLabel(String line, int end) {
    String behind = line.substring(end).strip();
    if (behind.startsWith(":") || behind.startsWith("：")) {
      return behind.substring(1).strip();
    }
    String label = line.substring(0, end);
    return label.equals(label.toUpperCase(Locale.ROOT)) && line.startsWith(" ", end) ? behind : "";
  }
}
