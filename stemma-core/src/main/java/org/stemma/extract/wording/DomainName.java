package org.stemma.extract.wording;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.lexicon.Lexicon;

/** The name of a site in its host, and its country. */
public final class DomainName {

  /** Labels under which names are given below the ending of a country: {@code co.uk}. */
  private static final Set<String> KINDS = Lexicon.GENERAL.words("domain-kinds.txt");

  /** Endings of two letters are those of countries (RFC 1591, section 2; ISO 3166-1). */
  private static final int LETTERS_OF_A_COUNTRY = 2;

  /** Endings of two letters that say of no country. */
  private static final Set<String> NO_COUNTRY = Lexicon.GENERAL.words("domains-of-no-country.txt");

  /** The only country whose ending is not its code in ISO 3166-1. */
  private static final Map<String, String> OTHER_CODES = Map.of("uk", "gb");

  /** How domains write letters with marks; others without the mark. */
  private static final Map<String, String> SPELT =
      Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "å", "aa", "ø", "oe", "æ", "ae");

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

  private DomainName() {}

  /**
   * The country of the ending of {@code host}, a code of ISO 3166-1 in lower case; none of an
   * ending that sites of all countries have.
   */
  public static Optional<String> country(String host) {
    String ending = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ending.length() == LETTERS_OF_A_COUNTRY
            && ending.length() < host.length()
            && ending.chars().allMatch(Character::isLetter)
            && !NO_COUNTRY.contains(ending)
        ? Optional.of(OTHER_CODES.getOrDefault(ending, ending))
        : Optional.empty();
  }

  /**
   * The label of {@code host} that was registered, without and with the ending, as {@link TitleKey}
   * writes them; none of a host of one label, or of numbers.
   */
  public static List<String> keys(String host) {
    List<String> labels = List.of(host.split("\\."));
    int last = labels.size() - 1;
    if (last < 1 || labels.get(last).chars().allMatch(Character::isDigit)) {
      return List.of();
    }
    boolean kind =
        last > 1
            && labels.get(last).length() == LETTERS_OF_A_COUNTRY
            && KINDS.contains(labels.get(last - 1));
    int name = kind ? last - 2 : last - 1;
    return List.of(
        TitleKey.of(labels.get(name)),
        TitleKey.of(String.join("", labels.subList(name, last + 1))));
  }

  /** {@code name} as domains spell it, and {@link TitleKey} writes it: {@code kuestenblatt}. */
  public static String spelt(String name) {
    String spelt = name.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : SPELT.entrySet()) {
      spelt = spelt.replace(letter.getKey(), letter.getValue());
    }
    String decomposed = Normalizer.normalize(spelt, Normalizer.Form.NFD);
    return TitleKey.of(MARKS.matcher(decomposed).replaceAll(""));
  }
}
