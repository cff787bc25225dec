package org.stemma.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads phrases of a word list: first column the words with blanks between, second the value. */
final class TimePhrases implements TimeReader {

  private record Phrase(List<String> words, String value) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final String field;

  TimePhrases(List<List<String>> rows, String field) {
    this.field = field;
    for (List<String> row : rows) {
      Phrase phrase = new Phrase(List.of(row.get(0).split(" ")), row.get(1));
      byFirst.computeIfAbsent(phrase.words().get(0), key -> new ArrayList<>()).add(phrase);
    }
  }

  @Override
  public List<Found> read(List<TimeToken> tokens, int at) {
    List<Found> found = new ArrayList<>();
    for (Phrase phrase : byFirst.getOrDefault(tokens.get(at).form(), List.of())) {
      int end = at + phrase.words().size();
      if (end <= tokens.size() && matches(phrase, tokens, at)) {
        found.add(new Found(end, field, phrase.value()));
      }
    }
    return found;
  }

  private static boolean matches(Phrase phrase, List<TimeToken> tokens, int at) {
    for (int i = 0; i < phrase.words().size(); i++) {
      TimeToken token = tokens.get(at + i);
      if (!token.form().equals(phrase.words().get(i)) || i > 0 && token.opens()) {
        return false;
      }
    }
    return true;
  }
}
