package org.stemma.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Who speaks or acts and is no side of a matter: one person without a name ("a clerk"), a counted
 * few ("three drivers"), a vehicle, and a court, which rules on what the sides want.
 */
final class Onlookers {

  private static final Set<String> BODIES = Lexicon.ENGLISH.words("source-bodies.txt");

  private static final Set<String> VOICES = Lexicon.ENGLISH.words("party-words.tsv", "voice");

  private static final Set<String> SPOKESPEOPLE = Lexicon.ENGLISH.words("spokesperson-nouns.txt");

  private static final Set<String> COURTS = Lexicon.ENGLISH.words("party-words.tsv", "court");

  private static final Set<String> GROUPS = Lexicon.ENGLISH.words("collective-sources.txt");

  private static final Set<String> NUMBERS =
      Lexicon.ENGLISH.words("figures/number-words.tsv", "cardinal");

  private static final Set<String> VEHICLES = Lexicon.ENGLISH.words("vehicles.tsv");

  private Onlookers() {}

  /** Whether {@code speaker} tells what one person or a few saw or think. */
  static boolean isOne(Reading reading, Speaker speaker) {
    Optional<Word> noun =
        speaker.span().flatMap(span -> noun(reading, span)).filter(w -> !BODIES.contains(lemma(w)));
    boolean counted = isCounted(speaker.name());
    boolean single =
        speaker.kind() == SpeakerKind.UNNAMED
            && noun.map(w -> w.tag().equals("NN") && !speaksForBody(lemma(w)))
                .orElseGet(() -> isSingle(speaker.name()));
    return single || counted && (noun.isPresent() || speaker.kind() == SpeakerKind.UNNAMED);
  }

  /** Whether the party called {@code name} is a court. */
  static boolean isCourt(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split(" ")).stream().anyMatch(COURTS::contains);
  }

  /** Whether a vehicle does what the verb in {@code cue} tells. */
  static boolean isVehicle(Reading reading, Span cue) {
    return reading
        .sentenceAt(cue.start())
        .filter(ParsedSentence::isParsed)
        .flatMap(s -> subject(s, s.indexAt(cue.start())))
        .filter(w -> VEHICLES.contains(lemma(w)))
        .isPresent();
  }

  private static Optional<Word> subject(ParsedSentence sentence, int verb) {
    return verb < 0
        ? Optional.empty()
        : Clause.of(sentence).subject(verb).map(i -> sentence.words().get(i));
  }

  private static boolean isCounted(String name) {
    String first = name.toLowerCase(Locale.ROOT).split(" ", 2)[0];
    return NUMBERS.contains(first) || first.chars().anyMatch(Character::isDigit);
  }

  /** The word on which the others of {@code phrase} hang, if that is a common noun. */
  private static Optional<Word> noun(Reading reading, Span phrase) {
    return reading
        .sentenceAt(phrase.start())
        .filter(ParsedSentence::isParsed)
        .flatMap(
            s -> {
              List<Integer> inside = s.indexesIn(phrase);
              return inside.stream()
                  .map(i -> s.words().get(i))
                  .filter(w -> !inside.contains(w.head()))
                  .findFirst();
            })
        .filter(w -> w.tag().equals("NN") || w.tag().equals("NNS"));
  }

  /** For a speaker of whom only a pronoun stands here. */
  private static boolean isSingle(String name) {
    String words = name.toLowerCase(Locale.ROOT).split(" of ", 2)[0];
    String noun = words.substring(words.lastIndexOf(' ') + 1);
    return !noun.endsWith("s")
        && !GROUPS.contains(noun)
        && !BODIES.contains(noun)
        && !speaksForBody(noun);
  }

  private static boolean speaksForBody(String noun) {
    return VOICES.contains(noun) || SPOKESPEOPLE.contains(noun);
  }

  private static String lemma(Word word) {
    return word.lemma().toLowerCase(Locale.ROOT);
  }
}
