package org.stemma.annotate.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.lexicon.Lexicon;

/**
 * How many times as much as was told or is known: "more than doubled", "the bill tripled", "twice
 * that", "nearly double the record". The unit is "times" and the figure vague, as of {@link
 * Multiples}. Immutable and thread-safe.
 */
final class Doublings {

  private static final String FILE = "figures/doubling-words.tsv";

  private final FigureWords words;

  /** Value by form, of verbs and of words before what is multiplied. */
  private final Map<String, Double> verbs = new HashMap<>();

  private final Map<String, Double> factors = new HashMap<>();
  private final Set<String> particles;
  private final Set<String> pronouns;
  private final Set<String> known;
  private final Set<String> before;

  Doublings(FigureWords words, Lexicon lexicon) {
    this.words = words;
    lexicon.rows(FILE).forEach(this::add);
    this.particles = lexicon.words(FILE, "particle");
    this.pronouns = lexicon.words(FILE, "pronoun");
    this.known = lexicon.words(FILE, "known");
    this.before = lexicon.words(FILE, "before");
  }

  private void add(List<String> row) {
    switch (row.get(1)) {
      case "verb" -> verbs.put(row.get(0), Double.valueOf(row.get(2)));
      case "factor" -> factors.put(row.get(0), Double.valueOf(row.get(2)));
      default -> {}
    }
  }

  /** The multiple whose word stands at {@code at}. */
  Optional<FigureDraft> at(FigureLine line, int at) {
    String word = line.lower(at);
    List<Found<Modifier>> modifiers =
        verbs.containsKey(word) || factors.containsKey(word)
            ? words.modifiersBefore(line, at)
            : List.of();
    if (isVerb(line, at)) {
      return Optional.of(Multiples.draft(at, at + 1, verbs.getOrDefault(word, 1.0), modifiers));
    }
    int start = FigureBounds.start(modifiers, at);
    String next = line.lower(at + 1);
    boolean ends = at + 2 >= line.size() || !line.get(at + 2).isWord();
    boolean told = !modifiers.isEmpty() || before.contains(line.lower(start - 1));
    boolean that = pronouns.contains(next) && (ends || told && !isTime(line, at + 2));
    if (!factors.containsKey(word) || !told && !that) {
      return Optional.empty();
    }
    // "half the price" is a share
    boolean noun =
        known.contains(next)
            && factors.getOrDefault(word, 0.0) > 1
            && !CountedNoun.stops(line, at + 2);
    return that || noun
        ? Optional.of(
            Multiples.draft(at, that ? at + 2 : at + 1, factors.getOrDefault(word, 1.0), modifiers))
        : Optional.empty();
  }

  /** "The toll doubled", "has tripled"; but not "doubled up in pain", "the doubled guard". */
  private boolean isVerb(FigureLine line, int at) {
    boolean attribute = at + 1 < line.size() && line.tag(at + 1).orElse("").startsWith("NN");
    return verbs.containsKey(line.lower(at))
        && line.tag(at).filter(t -> t.equals("VBD") || t.equals("VBN")).isPresent()
        && !attribute
        && !particles.contains(line.lower(at + 1));
  }

  /** "Twice that day" tells how often. */
  private boolean isTime(FigureLine line, int at) {
    return words.unitAt(line, at).filter(u -> u.value().quantity().equals("duration")).isPresent();
  }
}
