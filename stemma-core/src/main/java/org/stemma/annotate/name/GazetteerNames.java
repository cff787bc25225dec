package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EntityType;
import org.stemma.lexicon.CommonWords;
import org.stemma.lexicon.Gazetteer;
import org.stemma.lexicon.GazetteerEntry;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Names that the gazetteer holds, longest first from left to right. */
final class GazetteerNames {

  /** After these a capital means the place, whatever stands behind. */
  static final Set<String> PLACE_PREPOSITIONS = Lexicon.ENGLISH.words("place-prepositions.txt");

  /**
   * A form of size class 10 or 20 is a word that everybody writes without thinking of a place.
   * Nothing rests on it: 231 articles of PolNeAR score alike with 10 and 35 (2026-11-30).
   */
  private static final int COMMON = 20;

  private final Gazetteer gazetteer;
  private final CommonWords dictionary;

  GazetteerNames(Gazetteer gazetteer, CommonWords dictionary) {
    this.gazetteer = gazetteer;
    this.dictionary = dictionary;
  }

  List<NameCandidate> in(ParsedSentence sentence) {
    List<NameCandidate> found = new ArrayList<>();
    boolean headline = NameText.headline(sentence);
    int opening = NameText.opening(sentence);
    int at = 0;
    while (at < sentence.words().size()) {
      Optional<NameCandidate> match = longestAt(sentence, at);
      if (match.isPresent() && !doubtful(sentence, match.get(), headline || at == opening)) {
        found.add(match.get());
        at = match.get().to();
      } else {
        at++;
      }
    }
    return found;
  }

  /** The entry for exactly these words, also when they are written with a small initial. */
  Optional<GazetteerEntry> entry(ParsedSentence sentence, int from, int to) {
    String name = NameText.of(sentence, from, to);
    return gazetteer
        .find(name)
        .or(
            () ->
                gazetteer.find(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)));
  }

  private Optional<NameCandidate> longestAt(ParsedSentence sentence, int from) {
    if (!startsName(sentence.words().get(from)) || !known(sentence.words().get(from))) {
      return Optional.empty();
    }
    // A hyphenated or dotted name is several words of the parser: two for each blank-separated one.
    int most = Math.min(sentence.words().size(), from + 2 * gazetteer.longest());
    for (int to = most; to > from; to--) {
      Optional<GazetteerEntry> entry = gazetteer.find(NameText.of(sentence, from, to));
      if (entry.isPresent()) {
        return Optional.of(
            new NameCandidate(
                sentence,
                from,
                to,
                type(entry.get(), sentence, from, to),
                NameCandidate.Source.GAZETTEER,
                entry));
      }
    }
    return Optional.empty();
  }

  /** Whether a name begins like the word; most words with a capital begin none. */
  private boolean known(Word word) {
    int end = word.form().length() - NameText.possessiveTail(word);
    return gazetteer.begins(word.form().substring(0, end));
  }

  private static boolean startsName(Word word) {
    return NameText.capital(word)
        || Character.isDigit(word.form().isEmpty() ? ' ' : word.form().charAt(0));
  }

  /**
   * A single common word ("Reading", "Nice") with a capital that its place in the sentence explains
   * is a name only if the parser says so or a preposition of place stands before it.
   */
  private boolean doubtful(ParsedSentence sentence, NameCandidate match, boolean capitalExplained) {
    Word word = sentence.words().get(match.from());
    boolean acronym =
        word.form().length() > 1 && word.form().equals(word.form().toUpperCase(Locale.ROOT));
    return match.words() == 1
        && capitalExplained
        && !acronym
        && dictionary.smallClass(word.form()) <= COMMON
        && word.entity().length() < 2
        && !placeBefore(sentence, match.from());
  }

  /** Whether a preposition of place, with or without an article, stands before the word. */
  static boolean placeBefore(ParsedSentence sentence, int from) {
    int at = from - 1;
    if (at >= 0 && sentence.words().get(at).form().equalsIgnoreCase("the")) {
      at--;
    }
    return at >= 0
        && PLACE_PREPOSITIONS.contains(sentence.words().get(at).form().toLowerCase(Locale.ROOT));
  }

  /**
   * Capitals and seats of government stand for the government unless a preposition of place, a
   * comma or a dash (a dateline, "Oslo, Norway") says that the place is meant.
   */
  static EntityType type(GazetteerEntry entry, ParsedSentence sentence, int from, int to) {
    return switch (entry.kind()) {
      case COUNTRY, PLACE -> EntityType.PLACE;
      case DEMONYM -> EntityType.PEOPLE;
      case BODY, AGENCY -> EntityType.ORGANISATION;
      case CAPITAL ->
          placeBefore(sentence, from) || !subject(sentence, from, to)
              ? EntityType.PLACE
              : EntityType.ORGANISATION;
      case SEAT -> placeBefore(sentence, from) ? EntityType.PLACE : EntityType.ORGANISATION;
    };
  }

  /** Whether the words are the subject, agent or possessor of something done. */
  private static boolean subject(ParsedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String relation = sentence.words().get(i).relation();
      if (relation.equals("nsubj") || relation.equals("nsubjpass") || relation.equals("poss")) {
        return true;
      }
    }
    return false;
  }
}
