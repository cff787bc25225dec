package org.stemma.annotate.name;

import java.util.Optional;
import org.stemma.annotation.EntityType;
import org.stemma.lexicon.GazetteerEntry;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Words of a sentence that may be a name.
 *
 * @param from index of the first word
 * @param to one past the last word
 * @param source which reading proposes it
 * @param entry what the gazetteer says of exactly these words
 */
record NameCandidate(
    ParsedSentence sentence,
    int from,
    int to,
    EntityType type,
    Source source,
    Optional<GazetteerEntry> entry) {

  /** Who proposes a name; of two that overlap and are equally long the first stands. */
  enum Source {
    GAZETTEER,
    DOCUMENT,
    PARSER,
    CAPITALS
  }

  NameCandidate {
    if (from < 0 || to <= from || to > sentence.words().size()) {
      throw new IllegalArgumentException("words " + from + ".." + to + " of the sentence");
    }
  }

  int words() {
    return to - from;
  }

  /** From the first word to the last, without a possessive ending written solid with it. */
  Span span() {
    Word last = sentence.words().get(to - 1);
    int end = last.span().end() - NameText.possessiveTail(last);
    return Span.of(sentence.words().get(from).span().start(), end);
  }

  boolean overlaps(NameCandidate other) {
    return span().overlaps(other.span());
  }

  NameCandidate as(EntityType other) {
    return new NameCandidate(sentence, from, to, other, source, entry);
  }

  NameCandidate words(int newFrom, int newTo) {
    return new NameCandidate(sentence, newFrom, newTo, type, source, entry);
  }
}
