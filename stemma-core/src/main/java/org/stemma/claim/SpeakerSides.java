package org.stemma.claim;

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
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.OutletName;
import org.stemma.entity.Entities;
import org.stemma.entity.Entity;
import org.stemma.event.Parties;
import org.stemma.text.Span;

/**
 * For whom somebody speaks, by the words with which any page introduces him: "Vellish Fisheries
 * Minister Ingrid Halvers", "Ana Ruiz, the foreign minister of Caldria", "a spokesman for the
 * ferries" ({@link PhraseSides}); else for the body on whose own page he speaks, else for himself.
 * Who held an office once, or opposes the government of his country, speaks for himself.
 */
final class SpeakerSides {

  private final Entities entities;
  private final Parties parties;
  private final Bodies bodies;
  private final PhraseSides phrases;
  private final PublisherSides publishers;
  private final Map<String, Reading> readings = new HashMap<>();

  /** How often the words of any page say for whom a person speaks. */
  private final Map<String, Map<Side, Integer>> ofPerson = new HashMap<>();

  SpeakerSides(List<Reading> readings, Entities entities) {
    this.entities = entities;
    this.parties = new Parties(entities);
    this.bodies = new Bodies(readings, entities);
    this.phrases = new PhraseSides(readings, entities, parties, bodies);
    for (Reading reading : readings) {
      this.readings.put(reading.page(), reading);
      for (Mention mention : reading.all(Mention.class)) {
        if (mention.type() == EntityType.PERSON && reading.isBody(mention.span())) {
          Introduction.of(
                  reading, mention.title().map(mention.span()::cover).orElse(mention.span()))
              .flatMap(phrase -> phrases.of(reading, phrase, mention.span()))
              .ifPresent(
                  side ->
                      ofPerson
                          .computeIfAbsent(full(reading, mention), k -> new TreeMap<>())
                          .merge(side, 1, Integer::sum));
        }
      }
    }
    Set<Side> spoken =
        ofPerson.values().stream()
            .flatMap(sides -> sides.keySet().stream())
            .collect(Collectors.toSet());
    this.publishers = new PublisherSides(readings, phrases, spoken);
  }

  /** The side whose word a page is, if it is one that publishes it: a ministry, a company. */
  Optional<Side> ofPublisher(String page) {
    return Optional.ofNullable(readings.get(page)).flatMap(publishers::of);
  }

  /**
   * For whom the speaker speaks; nothing if he has no name and speaks for nobody that has one. Whom
   * a body quotes on its own page speaks for it, where no page says that he speaks for another.
   */
  Optional<Side> of(String page, Quotation said) {
    return bySpeaker(page, said).or(() -> ofPublisher(page));
  }

  private Optional<Side> bySpeaker(String page, Quotation said) {
    Reading reading = readings.get(page);
    Speaker speaker = said.speaker().orElse(null);
    if (reading == null || speaker == null || isOutlet(reading, speaker)) {
      return Optional.empty();
    }
    Optional<Side> here =
        speaker.span().flatMap(phrase -> phrases.of(reading, phrase, name(reading, phrase)));
    if (speaker.kind() == SpeakerKind.UNNAMED) {
      return here.filter(side -> !side.isUnknown());
    }
    String name = entities.fullName(page, speaker.name());
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
        .or(() -> ofPublisher(page))
        .or(
            () ->
                parties
                    .named(speaker)
                    .map(
                        party ->
                            new Side(
                                isState(party) ? party : bodies.called(party), isState(party))));
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
        .map(s -> s.kind() == SpeakerKind.NAMED ? entities.fullName(page, s.name()) : s.name())
        .orElse(page);
  }

  /**
   * Whether the page speaks of itself, "the Review has learned", or of another outlet: that reports
   * what others say.
   */
  private static boolean isOutlet(Reading reading, Speaker speaker) {
    OutletName name = OutletName.of(speaker.name());
    return reading
            .article()
            .metadata()
            .publisher()
            .filter(publisher -> OutletName.of(publisher.value()).meets(name))
            .isPresent()
        || reading.all(Upstream.class).stream()
            .filter(u -> u.kind() == UpstreamKind.AGENCY || u.kind() == UpstreamKind.PUBLICATION)
            .anyMatch(u -> OutletName.of(u.name()).equals(name));
  }

  private boolean isState(String party) {
    return entities.named(party).filter(e -> e.type() == EntityType.PLACE).isPresent();
  }

  private String full(Reading reading, Mention mention) {
    return key(
        entities.at(reading.page(), mention.span()).map(Entity::name).orElse(mention.name()));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
