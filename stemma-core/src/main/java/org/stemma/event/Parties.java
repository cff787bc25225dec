package org.stemma.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Speaker;
import org.stemma.entity.Entities;
import org.stemma.entity.Entity;
import org.stemma.lexicon.Lexicon;

/**
 * Names the party that a speaker or a word stands for: the seat of a government for its country.
 */
public final class Parties {

  private static final Set<String> VAGUE = Lexicon.ENGLISH.words("vague-parties.txt");

  private static final Set<String> BODIES = Lexicon.ENGLISH.words("government-bodies.txt");

  private static final Set<String> SPOKESPEOPLE = Lexicon.ENGLISH.words("spokesperson-nouns.txt");

  private final Entities entities;
  private final Map<String, String> seats = new HashMap<>();

  /** Parties as {@code entities} are called. */
  public Parties(Entities entities) {
    this.entities = entities;
    Lexicon.GENERAL
        .rows("gazetteer/government-seats.tsv")
        .forEach(
            row -> {
              if (row.size() > 2 && row.get(2).equals("building")) {
                seats.putIfAbsent(key(row.get(0)), row.get(1));
              }
            });
  }

  /** Who speaks, if it is somebody in particular or a group with a name. */
  public Optional<String> named(Speaker speaker) {
    return switch (speaker.kind()) {
      case NAMED, COLLECTIVE -> named(speaker.name());
      case UNNAMED ->
          principal(speaker.name())
              .flatMap(this::named)
              .or(() -> named(withoutPossessor(speaker.name())).map(n -> n + " (unnamed)"));
    };
  }

  /** Who acts. */
  Optional<String> named(Participant participant) {
    return named(participant.name().orElse(participant.text()));
  }

  /** The party called {@code name} on a page; nothing for "both sides", "some", "they". */
  private Optional<String> named(String name) {
    String plain = withoutArticle(name.strip());
    if (plain.isEmpty() || VAGUE.contains(key(plain))) {
      return Optional.empty();
    }
    Optional<String> seat = Optional.ofNullable(seats.get(key(plain))).flatMap(Countries::ofCode);
    Optional<String> country = seat.or(() -> government(plain));
    boolean full = plain.indexOf(' ') > 0;
    return Optional.of(country.orElseGet(() -> full ? plain : entities.fullName(plain)));
  }

  /** "Danish officials", "the French government": the country. */
  private Optional<String> government(String name) {
    int space = name.lastIndexOf(' ');
    boolean body = space > 0 && BODIES.contains(name.substring(space + 1).toLowerCase(Locale.ROOT));
    return body ? Countries.ofPeople(name.substring(0, space)) : Optional.empty();
  }

  /** "Spokesman for the port": the port. */
  private static Optional<String> principal(String name) {
    return Stream.of(" for ", " of ")
        .filter(
            link ->
                name.indexOf(link) > 0
                    && SPOKESPEOPLE.stream()
                        .anyMatch(key(name.substring(0, name.indexOf(link)))::endsWith))
        .map(link -> name.substring(name.indexOf(link) + link.length()))
        .findFirst();
  }

  private static String withoutPossessor(String name) {
    int end = Math.max(name.lastIndexOf("’s "), name.lastIndexOf("'s "));
    return end < 0 ? name : name.substring(end + 3);
  }

  /** The country that an adjective, a people or a short name stands for. */
  public Optional<String> countryOf(String adjective) {
    return Countries.ofPeople(adjective).or(() -> byStem(adjective));
  }

  /** "Vellish" of "Velland": the first letters agree. */
  private Optional<String> byStem(String adjective) {
    String wanted = key(adjective);
    return entities.all().stream()
        .filter(e -> e.type() != EntityType.PERSON && e.type() != EntityType.PEOPLE)
        .map(Entity::name)
        .filter(n -> n.indexOf(' ') < 0 && !key(n).equals(wanted))
        .filter(
            n ->
                Party.commonStart(key(n), wanted)
                    >= Math.max(4, Math.min(n.length(), wanted.length()) - 3))
        .findFirst();
  }

  private static String withoutArticle(String name) {
    if (name.startsWith("the ") || name.startsWith("The ")) {
      return name.substring(4);
    }
    return name.startsWith("a ") ? name.substring(2) : name;
  }

  private static String key(String name) {
    return withoutArticle(name.strip()).toLowerCase(Locale.ROOT);
  }
}
