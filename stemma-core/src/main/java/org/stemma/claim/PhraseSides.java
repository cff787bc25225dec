package org.stemma.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.entity.Entities;
import org.stemma.entity.Entity;
import org.stemma.event.Parties;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * For whom the words say that somebody speaks who introduce him. In this order: a body that speaks
 * as one (the police), a government, another body that they name, the body that has the place of
 * work of which he is the head ("the manager of the mill").
 */
final class PhraseSides {

  private static final Set<String> BODIES = Lexicon.ENGLISH.words("government-bodies.txt");
  private static final Set<String> NOUNS = Lexicon.ENGLISH.words("government-nouns.txt");
  private static final Set<String> VOICES = Lexicon.ENGLISH.words("single-voice-bodies.txt");
  private static final Set<String> HEADS = Lexicon.ENGLISH.words("government-heads.txt");
  private static final Set<String> JOINTS = Lexicon.GENERAL.words("place-particles.txt");
  private static final Set<String> OUTSIDERS = Lexicon.ENGLISH.words("outsider-nouns.txt");

  private final Entities entities;
  private final Parties parties;
  private final Demonyms demonyms;
  private final Bodies bodies;
  private final Holdings holdings;
  private final OwnBodies own;

  PhraseSides(List<Reading> readings, Entities entities, Parties parties, Bodies bodies) {
    this.entities = entities;
    this.parties = parties;
    this.demonyms = new Demonyms(readings);
    this.bodies = bodies;
    this.holdings = new Holdings(readings, bodies);
    this.own = new OwnBodies(bodies);
  }

  /** For whom the words {@code phrase} say that somebody speaks, his {@code name} left aside. */
  Optional<Side> of(Reading reading, Span phrase, Span name) {
    List<String> words = words(reading.words(phrase));
    Set<String> small = words.stream().map(PhraseSides::key).collect(Collectors.toSet());
    if (small.stream().anyMatch(w -> Introduction.APART.contains(w) || OUTSIDERS.contains(w))) {
      return Optional.empty();
    }
    Optional<String> country =
        country(reading, phrase, name).or(() -> adjective(words, reading.words(name)));
    Optional<String> voice = VOICES.stream().filter(small::contains).sorted().findFirst();
    if (voice.isPresent()) {
      // Two countries each have an army: without a country nothing joins two pages' "army".
      return country.or(() -> before(words, voice.get())).map(c -> voice(c, voice.get()));
    }
    if (country.isPresent() && isGovernments(words, true)) {
      return country.map(c -> new Side(c, true));
    }
    if (holds(words, Introduction.OFFICES)) {
      return Optional.of(Side.UNKNOWN_GOVERNMENT);
    }
    return body(reading, phrase, name).map(bodies::called).map(b -> new Side(b, false));
  }

  /** The side that the name of a body is: "Foreign Ministry of Caldria", "Odal Police". */
  Side named(String name) {
    List<String> words = words(name);
    Set<String> small = words.stream().map(PhraseSides::key).collect(Collectors.toSet());
    Optional<String> voice = VOICES.stream().filter(small::contains).sorted().findFirst();
    Optional<String> country =
        words.reversed().stream()
            .filter(w -> !Introduction.isOfOffice(key(w)))
            .flatMap(w -> known(w).or(() -> place(w)).stream())
            .findFirst();
    if (voice.isPresent()) {
      return country
          .or(() -> before(words, voice.get()))
          .map(c -> voice(c, voice.get()))
          .orElse(new Side(name, false));
    }
    if (isGovernments(words, false)) {
      return country.map(c -> new Side(c, true)).orElse(Side.UNKNOWN_GOVERNMENT);
    }
    return new Side(bodies.called(name), false);
  }

  /** Whether a name is that of an office of a government: "Ministry of Health", "Odal Ministry". */
  static boolean isOffice(String name) {
    List<String> words = words(name).stream().map(PhraseSides::key).toList();
    boolean of = words.size() > 2 && JOINTS.contains(words.get(1));
    return words.size() > 1
        && (NOUNS.contains(words.getLast()) || of && NOUNS.contains(words.getFirst()));
  }

  private Optional<String> place(String name) {
    return entities.named(name).filter(e -> e.type() == EntityType.PLACE).map(Entity::name);
  }

  private static Side voice(String country, String voice) {
    return new Side(country + ", " + voice, false);
  }

  /** "Odal" of "the Odal Police", where no page shows that Odal is a place. */
  private static Optional<String> before(List<String> words, String voice) {
    for (int at = 1; at < words.size(); at++) {
      String word = words.get(at - 1);
      boolean name = Character.isUpperCase(word.codePointAt(0)) && !word.equals("The");
      if (key(words.get(at)).equals(voice) && name && !Introduction.isOfOffice(key(word))) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether words are of a government or one of its offices.
   *
   * @param heads whether the heads of other bodies count too ("president")
   */
  private static boolean isGovernments(List<String> words, boolean heads) {
    boolean body =
        words.stream().map(PhraseSides::key).anyMatch(w -> BODIES.contains(w) || NOUNS.contains(w));
    return body
        || holds(words, Introduction.OFFICES)
        || heads && (holds(words, HEADS) || holds(words, Introduction.PUBLIC));
  }

  private static boolean holds(List<String> words, Set<String> phrases) {
    String all = " " + key(String.join(" ", words)) + " ";
    return phrases.stream().anyMatch(p -> all.contains(" " + p + " "));
  }

  /** The body that the phrase names or means. */
  private Optional<String> body(Reading reading, Span phrase, Span name) {
    ParsedSentence sentence = reading.sentenceAt(phrase.start()).orElse(null);
    List<Mention> named =
        reading.within(Mention.class, phrase).stream()
            .filter(m -> m.type() == EntityType.ORGANISATION && !m.span().overlaps(name))
            .toList();
    Optional<String> stated =
        Stream.concat(
                named.stream().filter(m -> sentence == null || !isOfPlace(sentence, m)),
                named.stream())
            .map(m -> entities.at(reading.page(), m.span()).map(Entity::name).orElse(m.name()))
            .findFirst();
    if (sentence == null || stated.isPresent() && !isOfPlace(sentence, named)) {
      return stated;
    }
    List<Integer> nouns =
        sentence.indexesIn(phrase).stream()
            .filter(i -> !name.overlaps(sentence.words().get(i).span()))
            .filter(i -> sentence.words().get(i).isNoun())
            .toList();
    if (nouns.stream().noneMatch(i -> Introduction.isAgent(sentence, i))
        && !Introduction.isHeading(sentence, sentence.indexesIn(phrase))) {
      return stated;
    }
    return nouns.stream()
        .flatMap(i -> holdings.holder(reading, sentence, i).stream())
        .findFirst()
        .or(() -> stated)
        .or(() -> own.of(reading, sentence, sentence.indexesIn(phrase)))
        .or(
            () ->
                nouns.stream()
                    .map(sentence.words()::get)
                    .flatMap(noun -> bodies.meant(reading, noun, phrase.start()).stream())
                    .findFirst());
  }

  private static boolean isOfPlace(ParsedSentence sentence, List<Mention> named) {
    return named.stream().allMatch(m -> isOfPlace(sentence, m));
  }

  /** Whether a name stands before the noun of a place: "Odal" of "the Odal mill". */
  private static boolean isOfPlace(ParsedSentence sentence, Mention mention) {
    int last = sentence.indexAt(mention.span().end() - 1);
    if (last < 0 || sentence.words().get(last).head() < 0) {
      return false;
    }
    Word word = sentence.words().get(last);
    Word head = sentence.words().get(word.head());
    return word.is("compound")
        && !head.isProperNoun()
        && !Introduction.isAgent(sentence, word.head());
  }

  /** The country that a people or a place in the phrase names. */
  private Optional<String> country(Reading reading, Span phrase, Span name) {
    for (Mention mention : reading.within(Mention.class, phrase)) {
      if (!mention.span().overlaps(name)) {
        Optional<Entity> entity = entities.at(reading.page(), mention.span());
        EntityType type = entity.map(Entity::type).orElse(mention.type());
        String called = entity.map(Entity::name).orElse(mention.name());
        Optional<String> found =
            switch (type) {
              case PEOPLE, PLACE -> known(called).or(() -> Optional.of(called));
              default -> Optional.empty();
            };
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** "Vellish" of "Vellish Fisheries Minister", which is one name with its title. */
  private Optional<String> adjective(List<String> words, String name) {
    for (String word : words) {
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      if (capital && !Introduction.isOfOffice(key(word)) && !name.contains(word)) {
        Optional<String> country = known(word);
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return Optional.empty();
  }

  /** The country of a people, of lists or of the pages; of two ways to call it always one. */
  private Optional<String> known(String called) {
    return demonyms
        .country(called)
        .or(() -> parties.countryOf(called).map(c -> demonyms.country(c).orElse(c)));
  }

  private static List<String> words(String phrase) {
    return Arrays.stream(phrase.split("[^\\p{L}\\p{N}.-]+")).filter(w -> !w.isEmpty()).toList();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
