package org.stemma.search;

import java.util.ArrayList;
import java.util.List;
import org.stemma.search.SearchWords.Word;
import org.stemma.text.Span;

/**
 * Words that must stand one behind the other.
 *
 * @param words forms of {@link SearchWords}, at least one
 * @param beginning whether the last of them need only be the beginning of a word
 */
public record Phrase(List<String> words, boolean beginning) {

  public Phrase {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("words must not be empty");
    }
  }

  /** Where it stands among {@code text}, in order, none over another. */
  List<Span> places(List<Word> text) {
    List<Span> places = new ArrayList<>();
    for (int from = 0; from + words.size() <= text.size(); from++) {
      if (isAt(text, from)) {
        int last = from + words.size() - 1;
        places.add(Span.of(text.get(from).place().start(), text.get(last).place().end()));
        from = last;
      }
    }
    return places;
  }

  private boolean isAt(List<Word> text, int from) {
    for (int i = 0; i < words.size(); i++) {
      String form = text.get(from + i).form();
      boolean open = beginning && i == words.size() - 1;
      if (open ? !form.startsWith(words.get(i)) : !form.equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
