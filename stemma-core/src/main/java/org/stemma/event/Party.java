package org.stemma.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.annotation.Participant;
import org.stemma.entity.Entities;

/**
 * A participant as far as it can be compared across pages.
 *
 * @param words the words of the name, or the head of the noun phrase, lower case
 * @param named whether it has a name
 * @param count how many, where a number is given
 * @param of words with a capital beside the name, lower case: country or body ("vellish")
 */
record Party(List<String> words, boolean named, OptionalInt count, List<String> of) {

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "us", "who", "which",
          "that", "this", "these", "those", "some", "many", "others", "both", "one");

  /** What {@code participant} can be compared by; nothing for an unresolved pronoun. */
  static Optional<Party> of(Participant participant, Entities entities) {
    Optional<String> name = participant.name().map(entities::fullName);
    if (name.isPresent()) {
      List<String> own = split(name.get());
      return Optional.of(new Party(own, true, count(participant.text()), beside(participant, own)));
    }
    List<String> words = split(participant.text());
    int end = words.indexOf("of") > 0 ? words.indexOf("of") : words.size();
    if (end == 0 || PRONOUNS.contains(words.get(end - 1))) {
      return Optional.empty();
    }
    String head = singular(words.get(end - 1));
    return Optional.of(
        new Party(
            List.of(head), false, count(participant.text()), beside(participant, List.of(head))));
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !word.equals("the")) {
        words.add(word);
      }
    }
    return words;
  }

  private static List<String> beside(Participant participant, List<String> own) {
    List<String> words = new ArrayList<>();
    for (String word : participant.text().split("[^\\p{L}]+")) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (capital && !own.contains(word.toLowerCase(Locale.ROOT))) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return List.copyOf(words);
  }

  /**
   * Whether one acts for the other: "Vellish Fisheries Minister Ingrid Halvers" for "Velland". Four
   * letters in common tell adjective and country from most other pairs.
   */
  boolean actsFor(Party other) {
    return other.named
        && other.words.size() == 1
        && of.stream().anyMatch(w -> commonStart(w, other.words.get(0)) >= 4);
  }

  /** How many letters two words have in common from the first on. */
  static int commonStart(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  private static String singular(String noun) {
    return noun.length() > 3 && noun.endsWith("s") && !noun.endsWith("ss")
        ? noun.substring(0, noun.length() - 1)
        : noun;
  }

  private static OptionalInt count(String text) {
    for (String word : text.replace(",", "").toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() < 9
          && !word.isEmpty()
          && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return OptionalInt.of(Integer.parseInt(word));
      }
      if (SmallNumbers.of(word).isPresent()) {
        return SmallNumbers.of(word);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether both can be the same: one name ends with or equals the other, or the heads agree. */
  boolean sameAs(Party other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return false;
    }
    List<String> shorter = words.size() <= other.words.size() ? words : other.words;
    List<String> longer = shorter == words ? other.words : words;
    boolean suffix = longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    boolean within = named && other.named && longer.containsAll(shorter);
    return (suffix || within) && !contradicts(other);
  }

  /** Whether both count the same kind of thing and give different numbers. */
  boolean contradicts(Party other) {
    boolean alike =
        !words.isEmpty()
            && !other.words.isEmpty()
            && words.get(words.size() - 1).equals(other.words.get(other.words.size() - 1));
    return alike
        && count.isPresent()
        && other.count.isPresent()
        && count.getAsInt() != other.count.getAsInt();
  }
}
