package org.stemma.claim;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.article.OutletName;
import org.stemma.entity.Entities;
import org.stemma.entity.Entity;
import org.stemma.event.Parties;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/**
 * For whom somebody speaks, by the words with which any page introduces him: "Vellish Fisheries
 * Minister Ingrid Halvers", "Ana Ruiz, the foreign minister of Caldria", "a spokesman for the
 * ferries". In this order: a body that speaks as one (the police), a government, another body,
 * himself. Who held an office once, or opposes the government of his country, speaks for himself.
 */
final class SpeakerSides {

  private static final Set<String> BODIES = Lexicon.ENGLISH.words("government-bodies.txt");
  private static final Set<String> NOUNS = Lexicon.ENGLISH.words("government-nouns.txt");
  private static final Set<String> VOICES = Lexicon.ENGLISH.words("single-voice-bodies.txt");
  private static final Set<String> HEADS = Lexicon.ENGLISH.words("government-heads.txt");

  /**
   * One that speaks through others, or for itself.
   *
   * @param name country of a government, body or person; empty for a government that no page names
   */
  record Side(String name, boolean isGovernment) implements Comparable<Side> {

    static final Side UNKNOWN_GOVERNMENT = new Side("the government", true);

    boolean isUnknown() {
      return equals(UNKNOWN_GOVERNMENT);
    }

    @Override
    public int compareTo(Side other) {
      return Comparator.comparing(Side::name)
          .thenComparing(Side::isGovernment)
          .compare(this, other);
    }
  }

  private final Entities entities;
  private final Parties parties;
  private final Demonyms demonyms;
  private final Map<String, Reading> readings = new HashMap<>();

  /** How often the words of any page say for whom a person speaks. */
  private final Map<String, Map<Side, Integer>> ofPerson = new HashMap<>();

  SpeakerSides(List<Reading> readings, Entities entities) {
    this.entities = entities;
    this.parties = new Parties(entities);
    this.demonyms = new Demonyms(readings);
    for (Reading reading : readings) {
      this.readings.put(reading.page(), reading);
      for (Mention mention : reading.all(Mention.class)) {
        if (mention.type() == EntityType.PERSON && reading.isBody(mention.span())) {
          Introduction.of(
                  reading, mention.title().map(mention.span()::cover).orElse(mention.span()))
              .flatMap(phrase -> side(reading, phrase, mention.span()))
              .ifPresent(
                  side ->
                      ofPerson
                          .computeIfAbsent(full(reading, mention), k -> new TreeMap<>())
                          .merge(side, 1, Integer::sum));
        }
      }
    }
  }

  /** For whom the speaker speaks; nothing if he has no name and speaks for nobody that has one. */
  Optional<Side> of(String page, Quotation said) {
    Reading reading = readings.get(page);
    Speaker speaker = said.speaker().orElse(null);
    if (reading == null || speaker == null || isOutlet(reading, speaker)) {
      return Optional.empty();
    }
    Optional<Side> here =
        speaker.span().flatMap(phrase -> side(reading, phrase, name(reading, phrase)));
    if (speaker.kind() == SpeakerKind.UNNAMED) {
      return here.filter(side -> !side.isUnknown());
    }
    String name = entities.fullName(speaker.name());
    Map<Side, Integer> elsewhere = ofPerson.getOrDefault(key(name), Map.of());
    Optional<Side> known =
        elsewhere.entrySet().stream()
            .filter(e -> !e.getKey().isUnknown())
            .max(
                Map.Entry.<Side, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey);
    return here.filter(side -> !side.isUnknown())
        .or(() -> known)
        .or(() -> here)
        .or(() -> elsewhere.keySet().stream().findFirst())
        .or(() -> parties.named(speaker).map(party -> new Side(party, isState(party))));
  }

  /** The person named in the words; the end of them if none is. */
  private static Span name(Reading reading, Span phrase) {
    return reading.within(Mention.class, phrase).stream()
        .filter(m -> m.type() == EntityType.PERSON && m.title().isPresent())
        .map(Mention::span)
        .findFirst()
        .orElse(Span.of(phrase.end(), phrase.end()));
  }

  /** The name of the speaker, as all pages together have it. */
  String name(String page, Quotation said) {
    return said.speaker()
        .map(s -> s.kind() == SpeakerKind.NAMED ? entities.fullName(s.name()) : s.name())
        .orElse(page);
  }

  /** Whether the page speaks of itself: "the Review has learned". */
  private static boolean isOutlet(Reading reading, Speaker speaker) {
    OutletName name = OutletName.of(speaker.name());
    return reading
        .article()
        .metadata()
        .publisher()
        .filter(publisher -> OutletName.of(publisher.value()).meets(name))
        .isPresent();
  }

  private boolean isState(String party) {
    return entities.named(party).filter(e -> e.type() == EntityType.PLACE).isPresent();
  }

  private String full(Reading reading, Mention mention) {
    return key(
        entities.at(reading.page(), mention.span()).map(Entity::name).orElse(mention.name()));
  }

  /** For whom the words {@code phrase} say that somebody speaks, his {@code name} left aside. */
  private Optional<Side> side(Reading reading, Span phrase, Span name) {
    List<String> words =
        Arrays.stream(reading.words(phrase).split("[^\\p{L}\\p{N}.-]+"))
            .filter(w -> !w.isEmpty())
            .toList();
    Set<String> small = words.stream().map(SpeakerSides::key).collect(Collectors.toSet());
    if (small.stream().anyMatch(Introduction.APART::contains)) {
      return Optional.empty();
    }
    Optional<String> voice = VOICES.stream().filter(small::contains).sorted().findFirst();
    if (voice.isPresent()) {
      // Two countries each have an army: without a country nothing joins two pages' "army".
      return country(reading, phrase, name)
          .or(() -> adjective(words, ""))
          .map(c -> new Side(c + ", " + voice.get(), false));
    }
    String all = " " + key(String.join(" ", words)) + " ";
    boolean office = Introduction.OFFICES.stream().anyMatch(o -> all.contains(" " + o + " "));
    boolean body = small.stream().anyMatch(w -> BODIES.contains(w) || NOUNS.contains(w));
    boolean held =
        HEADS.stream().anyMatch(o -> all.contains(" " + o + " "))
            || Introduction.PUBLIC.stream().anyMatch(o -> all.contains(" " + o + " "));
    Optional<String> country =
        country(reading, phrase, name).or(() -> adjective(words, reading.words(name)));
    if (country.isPresent() && (office || body || held)) {
      return country.map(c -> new Side(c, true));
    }
    if (office) {
      return Optional.of(Side.UNKNOWN_GOVERNMENT);
    }
    return reading.within(Mention.class, phrase).stream()
        .filter(m -> m.type() == EntityType.ORGANISATION && !m.span().overlaps(name))
        .map(m -> entities.at(reading.page(), m.span()).map(Entity::name).orElse(m.name()))
        .findFirst()
        .map(o -> new Side(o, false));
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

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
