package org.stemma.annotate.speech;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotation.AttitudeKind;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Word;

/** The words of {@code attitude-words.tsv}: which of them tells of an attitude in which frames. */
final class AttitudeWords {

  /** Part of speech of an entry. */
  enum Part {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /**
   * One entry.
   *
   * @param frames {@code clause}, {@code to}, {@code object}, {@code raised} or prepositions
   */
  record Entry(Part part, AttitudeKind kind, Set<String> frames) {}

  private final Map<String, Entry> entries = new TreeMap<>();

  AttitudeWords(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("attitude-words.tsv")) {
      Part part = Part.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      AttitudeKind kind = AttitudeKind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      entries.put(row.get(0) + part, new Entry(part, kind, Set.of(row.get(3).split(";"))));
    }
  }

  /** The entry of the word in the part of speech that it has here. */
  Optional<Entry> of(Word word) {
    Optional<Part> part = part(word);
    return part.flatMap(p -> Optional.ofNullable(entries.get(word.lemma() + p)));
  }

  private static Optional<Part> part(Word word) {
    if (word.isVerb() && !word.is("aux") && !word.is("auxpass")) {
      return Optional.of(Part.VERB);
    }
    if (word.isNoun() && !word.isProperNoun()) {
      return Optional.of(Part.NOUN);
    }
    return word.tag().startsWith("JJ") ? Optional.of(Part.ADJECTIVE) : Optional.empty();
  }
}
