package org.stemma.annotate.toll;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Harm;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Word;

/** The words of {@code harms.tsv} and {@code harm-contexts.tsv}. Immutable and thread-safe. */
final class HarmWords {

  /**
   * What a word says.
   *
   * @param victims where they stand
   * @param harm what befell them
   */
  record Entry(Victimhood victims, Harm harm) {}

  /** Where the harmed stand beside a word of harm; {@code harms.tsv} says it in small letters. */
  enum Victimhood {
    /** Subject of the verb or adjective. */
    SUBJECT,
    /** Object of the verb, subject if it is passive. */
    OBJECT,
    /** Behind the noun's "of", or its owner. */
    OF,
    /** Subject of the verb that takes the noun ("suffered injuries"). */
    SUFFERED,
    /** None: makes the harm of its word a death ("fatally shot"). */
    FATAL,
    /** None: counts those of the noun behind ("a triple shooting"). */
    TWO,
    THREE,
    FOUR
  }

  private final Map<String, Entry> verbs = new HashMap<>();
  private final Map<String, Entry> nouns = new HashMap<>();
  private final Map<String, Entry> adjectives = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Lexicon lexicon;

  HarmWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    lexicon
        .rows("harms.tsv")
        .forEach(
            row -> {
              Entry entry =
                  new Entry(Victimhood.valueOf(upper(row.get(2))), Harm.valueOf(upper(row.get(3))));
              map(row.get(1)).put(row.get(0), entry);
              firstWords.add(row.get(0).split(" ", 2)[0]);
            });
    firstWords.addAll(context("hospital"));
    firstWords.add("condition");
    firstWords.addAll(context("body"));
    firstWords.addAll(context("toll"));
  }

  private Map<String, Entry> map(String part) {
    return switch (part) {
      case "verb" -> verbs;
      case "noun" -> nouns;
      case "adjective" -> adjectives;
      default -> throw new IllegalArgumentException("harms.tsv: part of speech \"" + part + "\"");
    };
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  /** The words of {@code harm-contexts.tsv} that play {@code part}. */
  Set<String> context(String part) {
    return lexicon.words("harm-contexts.tsv", part);
  }

  /** Whether the word may tell a harm: cheap, so that most sentences cost nothing more. */
  boolean mayTell(Word word) {
    return firstWords.contains(word.lemma())
        || firstWords.contains(word.form().toLowerCase(Locale.ROOT));
  }

  /**
   * @param lemma of a verb, with its particle behind a blank if it has one
   */
  Optional<Entry> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  Optional<Entry> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** An adjective or adverb. */
  Optional<Entry> adjective(String form) {
    return Optional.ofNullable(adjectives.get(form));
  }
}
