package org.stemma.annotate.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EntityType;
import org.stemma.lexicon.CommonWords;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * What the words around a name say it stands for, whatever the parser took it for: "the town of
 * Alta", "Alta valley", "ALTA, March 3 –", "in Alta"; an adjective before a noun is a people.
 * Invented and rare names are often tagged at random; their surroundings are not.
 */
final class NameSigns {

  /**
   * Weight of a sign against one mention as the parser tags it: three slips of the parser are
   * needed to outvote the words "town of". Nothing rests on it: 231 articles of PolNeAR score alike
   * with 1 and 5 (2026-11-30).
   */
  private static final int PLAIN = 3;

  /**
   * "To", "from" and "over" stand before persons too. Nothing rests on it: 231 articles of PolNeAR
   * score alike with 0 and 2 (2026-11-30).
   */
  private static final int WEAK = 1;

  private static final Set<String> WHERE = Lexicon.ENGLISH.words("position-prepositions.txt");

  private static final Set<String> AFTER_DATELINE = Set.of(",", "–", "—", "-", "--", "(");

  private static final Set<String> ADJECTIVE_ENDINGS = Lexicon.ENGLISH.words("people-endings.txt");

  private static final Set<String> POSSESSIONS = Lexicon.ENGLISH.words("country-possessions.txt");

  private static final Set<String> BODIES = Lexicon.ENGLISH.words("source-bodies.txt");

  /**
   * Words from a possessive to what is owned. Nothing rests on it: 231 articles of PolNeAR score
   * alike with 1 and 6 (2026-11-30).
   */
  private static final int LONGEST_OWNED = 3;

  /**
   * Words of an apposition that tells what a body is. Nothing rests on it: 231 articles of PolNeAR
   * score alike with 3 and 12 (2026-11-30).
   */
  private static final int LONGEST_APPOSED = 6;

  private final Map<String, EntityType> nouns;
  private final CommonWords dictionary;

  NameSigns(Map<String, EntityType> nouns, CommonWords dictionary) {
    this.nouns = nouns;
    this.dictionary = dictionary;
  }

  /** A reading with its weight in votes. */
  record Sign(EntityType type, int weight) {}

  Optional<Sign> of(NameCandidate name) {
    ParsedSentence sentence = name.sentence();
    List<Word> words = sentence.words();
    if (name.words() > 2 || !NameText.capital(words.get(name.from()))) {
      return Optional.empty();
    }
    if (placeOf(words, name.from()) || isDateline(name) || beforePlaceNoun(words, name.to())) {
      return Optional.of(new Sign(EntityType.PLACE, PLAIN));
    }
    if (name.words() == 1 && ownsCountry(words, name.to())) {
      return Optional.of(new Sign(EntityType.PLACE, PLAIN));
    }
    if (name.words() == 1 && isBodyBeside(words, name.to())) {
      return Optional.of(new Sign(EntityType.ORGANISATION, PLAIN));
    }
    if (name.words() == 1 && isAdjective(words, name.from())) {
      return Optional.of(new Sign(EntityType.PEOPLE, PLAIN));
    }
    boolean phraseEnds = name.to() >= words.size() || !isNoun(words.get(name.to()));
    return name.from() > 0 && phraseEnds && WHERE.contains(words.get(name.from() - 1).lower())
        ? Optional.of(new Sign(EntityType.PLACE, PLAIN))
        : name.from() > 0 && phraseEnds && GazetteerNames.placeBefore(sentence, name.from())
            ? Optional.of(new Sign(EntityType.PLACE, WEAK))
            : Optional.empty();
  }

  /** "The town of", "port of", "government of": no person is spoken of like this. */
  private boolean placeOf(List<Word> words, int from) {
    return from > 1
        && words.get(from - 1).lower().equals("of")
        && Optional.ofNullable(nouns.get(words.get(from - 2).lower()))
            .filter(type -> type == EntityType.PLACE || type == EntityType.ORGANISATION)
            .isPresent();
  }

  /** "Alta valley", "Orm dam" with the noun in small letters. */
  private boolean beforePlaceNoun(List<Word> words, int to) {
    return to < words.size()
        && !NameText.capital(words.get(to))
        && nouns.get(words.get(to).lower()) == EntityType.PLACE;
  }

  /** "Alta's fisheries ministry": words between are the noun's. */
  private static boolean ownsCountry(List<Word> words, int to) {
    if (to >= words.size() || !words.get(to).is("case")) {
      return false;
    }
    for (int i = to + 1; i < words.size() && i - to <= LONGEST_OWNED; i++) {
      if (POSSESSIONS.contains(words.get(i).lower())) {
        return true;
      }
      if (!isNoun(words.get(i)) && !words.get(i).tag().equals("JJ")) {
        return false;
      }
    }
    return false;
  }

  /** "Northline, the operator,", "Alta, a pressure group,": the last noun before a comma tells. */
  private boolean isBodyBeside(List<Word> words, int to) {
    boolean opens =
        to + 2 < words.size()
            && words.get(to).form().equals(",")
            && words.get(to + 1).tag().equals("DT");
    if (!opens) {
      return false;
    }
    for (int i = to + 2; i + 1 < words.size() && i - to <= LONGEST_APPOSED; i++) {
      if (!isNoun(words.get(i + 1)) || !isNoun(words.get(i))) {
        boolean ends = isNoun(words.get(i)) && words.get(i + 1).form().equals(",");
        if (ends || !words.get(i).tag().equals("JJ") && !isNoun(words.get(i))) {
          return ends && isBody(words.get(i).lower());
        }
      }
    }
    return false;
  }

  private boolean isBody(String noun) {
    return BODIES.contains(noun) || nouns.get(noun) == EntityType.ORGANISATION;
  }

  /** Capitals throughout at the start of a sentence, with a mark behind. */
  private static boolean isDateline(NameCandidate name) {
    List<Word> words = name.sentence().words();
    String text = NameText.of(name.sentence(), name.from(), name.to());
    return name.from() == NameText.opening(name.sentence())
        && name.to() < words.size()
        && text.length() > 3
        && text.equals(text.toUpperCase(Locale.ROOT))
        && AFTER_DATELINE.contains(words.get(name.to()).form());
  }

  /** By its tag, or by its ending before a noun in small letters ("Altish boats"). */
  private boolean isAdjective(List<Word> words, int at) {
    if (at + 1 >= words.size() || !isNoun(words.get(at + 1))) {
      return false;
    }
    String form = words.get(at).lower();
    boolean ending = ADJECTIVE_ENDINGS.stream().anyMatch(form::endsWith);
    return words.get(at).tag().equals("JJ")
        || ending
            && !NameText.capital(words.get(at + 1))
            && dictionary.smallClass(form) == CommonWords.UNKNOWN;
  }

  private static boolean isNoun(Word word) {
    return word.tag().startsWith("NN");
  }
}
