package org.stemma.annotate.upstream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * News agencies that no list has, by the form of their names: "Odal News Agency", "Hansische
 * Presseagentur", "Agencia Costera de Noticias". The forms are those of all languages, for an
 * agency is credited abroad by its own name.
 */
final class AgencyForm {

  private static final String FORMS = "agency-forms.tsv";

  /** Names are of as many words, as in {@link ShownAgencies}: a guard. */
  private static final int LONGEST = 8;

  private static final Set<String> ENDS = Lexicon.GENERAL.words(FORMS, "end");
  private static final Set<String> CREDITED = Lexicon.GENERAL.words(FORMS, "credited");
  private static final Set<String> BEGINNINGS = Lexicon.GENERAL.words(FORMS, "begin");
  private static final Set<String> OPENINGS = Lexicon.GENERAL.words(FORMS, "opening");
  private static final Set<String> SUBJECTS = Lexicon.GENERAL.words(FORMS, "subject");
  private static final Set<String> PARTICLES = Lexicon.GENERAL.words("place-particles.txt");

  private AgencyForm() {}

  /** Whether a name, without its article, is an agency's wherever it stands. */
  static boolean isOne(String name) {
    List<String> words = words(name);
    return isName(words)
        && (endsIn(words, ENDS)
            || BEGINNINGS.contains(words.getFirst())
            || OPENINGS.contains(words.getFirst())
                && words.size() > 2
                && words.stream().skip(1).anyMatch(SUBJECTS::contains));
  }

  /** Whether it is an agency's where nothing but credits stands. */
  static boolean isCredited(String name) {
    return isOne(name) || isName(words(name)) && endsIn(words(name), CREDITED);
  }

  /** The letters that the name is shortened to: "UWS" of Union Wire Service. */
  static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : words(name)) {
      boolean small = Character.isLowerCase(word.codePointAt(0));
      letters.append(small ? "" : compound(word).orElse(word.substring(0, 1)));
    }
    return letters.toString().toUpperCase(Locale.ROOT);
  }

  /** "PA" of "Presseagentur". */
  private static Optional<String> compound(String word) {
    return Lexicon.GENERAL.rows(FORMS).stream()
        .filter(row -> row.size() > 2 && row.get(0).equals(word))
        .map(row -> row.get(2))
        .findFirst();
  }

  private static List<String> words(String name) {
    return Arrays.asList(name.strip().split("\\s+"));
  }

  /** Words with capitals, and small ones between them that names have. */
  private static boolean isName(List<String> words) {
    List<String> joints = new ArrayList<>(words);
    joints.removeIf(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
    return words.size() > 1
        && words.size() <= LONGEST
        && !joints.contains(words.getFirst())
        && PARTICLES.containsAll(joints)
        && words.stream().allMatch(w -> w.chars().allMatch(c -> Character.isLetter(c) || c == '-'));
  }

  private static boolean endsIn(List<String> words, Set<String> ends) {
    String name = String.join(" ", words);
    return ends.stream().anyMatch(end -> name.endsWith(" " + end));
  }
}
