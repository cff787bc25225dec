package org.stemma.corpus;

import java.util.List;

/**
 * A sentence as wordings.
 *
 * @param id the same for every way of saying it
 */
record Said(String id, List<Wording> words) {

  Said {
    words = List.copyOf(words);
  }

  /** With a capital, blanks between words and none before a point or comma. */
  String text() {
    StringBuilder line = new StringBuilder();
    for (Wording word : words) {
      boolean close = !word.words().isEmpty() && ".,;:”".indexOf(word.words().charAt(0)) >= 0;
      if (line.length() > 0 && !close && line.charAt(line.length() - 1) != '“') {
        line.append(' ');
      }
      line.append(word.words());
    }
    if (line.length() > 0) {
      line.setCharAt(0, Character.toUpperCase(line.charAt(0)));
    }
    return line.toString();
  }
}
