package org.stemma.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.eval.lexicon.ResourceLines;
import org.stemma.lexicon.Lexicon;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;

/**
 * The words of a headline or report in order, in small letters, "isn't" as one; compared by their
 * stems, without function words.
 */
record StanceWords(List<String> forms) {

  /** Words of deceit, error and denial. */
  static final Set<String> DENIAL = Set.copyOf(ResourceLines.of("denial-words.txt"));

  /** Words that keep what is told at a distance. */
  static final Set<String> DISTANCE = Set.copyOf(ResourceLines.of("distance-words.txt"));

  /** Words that tell that somebody says so. */
  static final Set<String> SAYING = Set.copyOf(ResourceLines.of("saying-words.txt"));

  private static final Set<String> FUNCTION_WORDS = Lexicon.ENGLISH.words("function-words.txt");

  StanceWords {
    forms = List.copyOf(forms);
  }

  /** The words of {@code text}. */
  static StanceWords of(String text) {
    List<String> forms = new ArrayList<>();
    List<Token> tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      String form = tokens.get(i).form();
      boolean negated = form.length() > 1 && form.endsWith("n") && i + 1 < tokens.size();
      if (negated && tokens.get(i + 1).form().equals("t")) {
        form = form + "'t";
        i++;
      }
      forms.add(form);
    }
    return new StanceWords(forms);
  }

  /** How many are in {@code list}. */
  int count(Set<String> list) {
    return (int) forms.stream().filter(list::contains).count();
  }

  /** The stems of all words but function words and single letters, in order, repeated. */
  Stream<String> stems() {
    return forms.stream()
        .filter(form -> form.length() > 1 && !FUNCTION_WORDS.contains(form))
        .map(StanceWords::stem);
  }

  private static String stem(String word) {
    for (String ending : List.of("ing", "ed", "es", "s")) {
      if (word.endsWith(ending) && word.length() - ending.length() > 2) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
