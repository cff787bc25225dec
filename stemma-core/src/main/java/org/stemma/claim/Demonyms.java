package org.stemma.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.similarity.Tokens;
import org.stemma.story.WordExpectation;

/**
 * Countries that no list knows, by what the pages show of them: "Harvenian" is of "Harvenia"
 * because both begin alike, and a word of no list that ends like a people's ("Vellish") is a
 * country's even where no page names that. "Historian" and "Christian" are nobody's.
 */
final class Demonyms {

  private static final Set<String> ENDINGS = Lexicon.ENGLISH.words("people-endings.txt");

  /** Letters that a country and its people have in common, at least: fewer are any name's. */
  private static final int STEM = 5;

  /** Letters of either behind the stem, at most. By judgement: "Harveni-a", "Harveni-an". */
  private static final int ENDING = 4;

  /** Words of names that end like no people, by their first letters. */
  private final Map<String, Set<String>> names = new HashMap<>();

  Demonyms(List<Reading> readings) {
    for (Reading reading : readings) {
      for (Mention mention : reading.all(Mention.class)) {
        Tokens.of(mention.name()).stream()
            .map(token -> mention.name().substring(token.span().start(), token.span().end()))
            .filter(word -> word.length() >= STEM && isUnlisted(word) && !isLikePeople(word))
            .forEach(
                word -> names.computeIfAbsent(stem(word), k -> new TreeSet<>()).add(titled(word)));
      }
    }
  }

  /** The country whose adjective or people the word is, as far as the pages show it. */
  Optional<String> country(String word) {
    return isUnlisted(word) && isLikePeople(word)
        ? Optional.of(named(word).orElse(word))
        : Optional.empty();
  }

  /** A name of the pages that begins like the people's. */
  private Optional<String> named(String people) {
    if (people.length() < STEM) {
      return Optional.empty();
    }
    return names.getOrDefault(stem(people), Set.of()).stream()
        .filter(name -> Math.max(name.length(), people.length()) - shared(name, people) <= ENDING)
        .findFirst();
  }

  private static boolean isLikePeople(String word) {
    return ENDINGS.stream().anyMatch(key(word)::endsWith);
  }

  private static boolean isUnlisted(String word) {
    return WordExpectation.ENGLISH.isRare(key(word));
  }

  private static int shared(String a, String b) {
    int at = 0;
    while (at < Math.min(a.length(), b.length()) && key(a).charAt(at) == key(b).charAt(at)) {
      at++;
    }
    return at;
  }

  private static String stem(String word) {
    return key(word).substring(0, STEM);
  }

  /** "Harvenia" of "HARVENIA", as datelines have it. */
  private static String titled(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT))
        ? word.charAt(0) + key(word).substring(1)
        : word;
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
