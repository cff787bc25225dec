package org.stemma.lineage;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;

/** The name of an outlet or agency, to compare "the Herald", "Lima Herald" and "LH". */
record OutletName(List<String> words) {

  static OutletName of(String name) {
    List<String> words = Tokens.of(name).stream().map(Token::form).toList();
    boolean article = words.size() > 1 && words.get(0).equals("the");
    return new OutletName(article ? words.subList(1, words.size()) : words);
  }

  /** Whether both can name one outlet: one holds the words or is the initials of the other. */
  boolean meets(OutletName other) {
    return !words.isEmpty()
        && !other.words.isEmpty()
        && (holds(other) || other.holds(this) || isShortFor(other) || other.isShortFor(this));
  }

  private boolean holds(OutletName part) {
    return Collections.indexOfSubList(words, part.words) >= 0;
  }

  private boolean isShortFor(OutletName whole) {
    String initials =
        whole.words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
    return words.size() == 1 && initials.length() > 1 && words.get(0).equals(initials);
  }
}
