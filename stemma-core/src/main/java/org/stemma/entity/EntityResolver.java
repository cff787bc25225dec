package org.stemma.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.lexicon.Gazetteer;
import org.stemma.text.Span;

/**
 * Decides which mentions stand for one thing, on one page and across pages. The result does not
 * depend on the order of the readings; ids count first mentions over pages sorted by name.
 * Immutable and thread-safe.
 */
public final class EntityResolver {

  private final NamedThings things;

  public EntityResolver() {
    this(Gazetteer.STANDARD);
  }

  public EntityResolver(Gazetteer gazetteer) {
    this.things = new NamedThings(gazetteer);
  }

  /** The entities behind all {@link Mention}s of {@code readings}. */
  public Entities resolve(List<Reading> readings) {
    List<NamedPlace> met = new ArrayList<>();
    for (Reading reading : readings) {
      reading.all(Mention.class).forEach(m -> met.add(place(reading, m)));
    }
    met.sort(null);
    List<NamedPlace> places = AgreedTypes.unified(met, things::isKnown);
    List<List<NamedPlace>> groups = new ArrayList<>();
    groups.addAll(Persons.grouped(places.stream().filter(EntityResolver::isPerson).toList()));
    groups.addAll(things.grouped(places.stream().filter(p -> !isPerson(p)).toList()));
    List<List<NamedPlace>> sorted =
        groups.stream()
            .map(g -> g.stream().sorted().toList())
            .sorted(Comparator.comparing(g -> g.get(0)))
            .toList();
    List<Entity> entities = new ArrayList<>();
    for (List<NamedPlace> group : sorted) {
      entities.add(entity(String.format(Locale.ROOT, "EN%02d", entities.size() + 1), group));
    }
    return new Entities(entities);
  }

  private static boolean isPerson(NamedPlace place) {
    return place.mention().type() == EntityType.PERSON;
  }

  private static NamedPlace place(Reading reading, Mention mention) {
    Optional<String> titled =
        mention
            .title()
            .filter(t -> t.end() <= mention.span().start())
            .map(t -> Span.of(t.start(), mention.span().end()))
            .map(span -> reading.words(span).replaceAll("\\s+", " "));
    return new NamedPlace(
        mention,
        reading.passage(mention.span()),
        NameForm.of(mention.name()),
        titled,
        NameSlips.around(reading, mention.span()));
  }

  private static Entity entity(String id, List<NamedPlace> places) {
    TreeSet<String> aliases = new TreeSet<>();
    Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);
    Map<String, Integer> countries = new TreeMap<>();
    List<Passage> passages = new ArrayList<>();
    for (NamedPlace place : places) {
      aliases.add(place.mention().name());
      place.titled().ifPresent(aliases::add);
      types.merge(place.mention().type(), 1, Integer::sum);
      place.mention().country().ifPresent(c -> countries.merge(c, 1, Integer::sum));
      passages.add(place.passage());
    }
    return new Entity(
        id,
        fullest(places),
        most(types).orElseThrow(),
        List.copyOf(aliases),
        most(countries),
        passages);
  }

  /** The most frequent; of equals the first in the map's order. */
  private static <K> Optional<K> most(Map<K, Integer> counts) {
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  /**
   * The name with most words (an expansion before its acronym), with most capitals (no slip of a
   * scrape) but not in capitals throughout (a dateline's spelling), met most often; of equals the
   * longest, then the first in the alphabet.
   */
  private static String fullest(List<NamedPlace> places) {
    Map<String, Integer> names = new TreeMap<>();
    places.forEach(p -> names.merge(p.mention().name(), 1, Integer::sum));
    return names.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> -words(e.getKey()))
                .thenComparing(e -> -capitals(e.getKey()))
                .thenComparing(e -> isShouted(e.getKey()))
                .thenComparing(e -> -e.getValue())
                .thenComparing(e -> -e.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static boolean isShouted(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static int words(String name) {
    return name.split(" ", -1).length;
  }

  private static int capitals(String name) {
    int capitals = 0;
    for (String word : name.split(" ", -1)) {
      capitals += !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
    }
    return capitals;
  }
}
