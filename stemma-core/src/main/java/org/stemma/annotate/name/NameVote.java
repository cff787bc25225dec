package org.stemma.annotate.name;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EntityType;
import org.stemma.lexicon.Lexicon;

/**
 * What the names of one article stand for, as its running text reads them: headlines and slips of
 * the parser are judged by the rest of the page.
 */
final class NameVote {

  /**
   * Weight of a full name ("Ana Ruiz") for its last word: the parser that reads two words as a
   * person is surer than one that reads a bare "Ruiz" as a body; two such slips are outvoted.
   * Nothing rests on it: 231 articles of PolNeAR score alike with 1 and 6 (2026-11-30).
   */
  private static final int FULL_NAME = 3;

  /** Last letters that a name loses before the ending of a people. */
  private static final Set<String> ENDINGS =
      Lexicon.ENGLISH.words("endings-before-people-endings.txt");

  /**
   * Shorter beginnings are those of too many words. Nothing rests on it: 231 articles of PolNeAR
   * score alike with 3 and 7 (2026-11-30).
   */
  private static final int SHORTEST_STEM = 5;

  private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
  private final Map<String, Integer> spelt = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  /**
   * The votes of all names in running text.
   *
   * @param signs what the surroundings say; names of persons whose full name the page has need none
   */
  NameVote(List<NameCandidate> runningText, NameSigns signs) {
    for (NameCandidate name : runningText) {
      if (name.type() == EntityType.PERSON && name.words() > 1) {
        surnames.add(lower(surname(name)));
      }
    }
    Set<String> peoples = new HashSet<>();
    for (NameCandidate name : runningText) {
      boolean people =
          name.type() == EntityType.PEOPLE
              || signs.of(name).filter(s -> s.type() == EntityType.PEOPLE).isPresent();
      if (people && name.words() == 1) {
        peoples.add(lower(text(name)));
      }
    }
    for (NameCandidate name : runningText) {
      if (severalPersons(name)) {
        continue;
      }
      String text = text(name);
      spelt.merge(text, 1, Integer::sum);
      vote(text, name.type(), 1);
      if (!surnames.contains(lower(surname(name)))) {
        signs.of(name).ifPresent(sign -> vote(text, sign.type(), sign.weight()));
      }
      if (name.words() == 1 && !surnames.contains(lower(text)) && hasPeople(lower(text), peoples)) {
        vote(text, EntityType.PLACE, FULL_NAME);
      }
      if (name.type() == EntityType.PERSON && name.words() > 1) {
        vote(surname(name), EntityType.PERSON, FULL_NAME);
      }
    }
  }

  /** "Altaria" of which the page has the "Altarian" boats. */
  private static boolean hasPeople(String name, Set<String> peoples) {
    int last = name.length() - 1;
    String stem = ENDINGS.contains(name.substring(last)) ? name.substring(0, last) : name;
    return stem.length() >= SHORTEST_STEM
        && peoples.stream().anyMatch(p -> p.startsWith(stem) && p.length() > name.length());
  }

  private void vote(String name, EntityType type, int weight) {
    votes
        .computeIfAbsent(lower(name), k -> new EnumMap<>(EntityType.class))
        .merge(type, weight, Integer::sum);
  }

  /** Two surnames of the page side by side ("Ruiz Okafor talks"): two persons, no full name. */
  boolean severalPersons(NameCandidate name) {
    if (name.type() != EntityType.PERSON || name.words() < 2) {
      return false;
    }
    String first = lower(name.sentence().words().get(name.from()).form());
    String last = lower(surname(name));
    return surnames.contains(first) && surnames.contains(last) && !first.equals(last);
  }

  private static String surname(NameCandidate name) {
    return NameText.of(name.sentence(), name.to() - 1, name.to());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static String text(NameCandidate name) {
    return NameText.of(name.sentence(), name.from(), name.to());
  }

  /**
   * The type that most mentions of {@code name} have, case folded; the first of the enum in a tie.
   */
  Optional<EntityType> type(String name) {
    return Optional.ofNullable(votes.get(lower(name)))
        .flatMap(
            types ->
                types.entrySet().stream()
                    .max(
                        Map.Entry.<EntityType, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey));
  }

  /** How often running text has the name in exactly this letter case. */
  int count(String name) {
    return spelt.getOrDefault(name, 0);
  }
}
