package org.stemma.annotate.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Verbs that tell an event by the thing that they are done to, by classes of verbs and of things: a
 * council closes a school (a shop that closes a sale does not), burglars break into a pharmacy, a
 * bank raises a rate.
 */
final class ThingSense {

  /** Opens the verbs of a line whose thing is the subject: "lessons resumed". */
  private static final String OF_ITSELF = "~";

  /**
   * @param beside particles and prepositions that stand with the verb, in order
   */
  private record Way(List<String> beside, boolean ofItself, Set<String> things, ListedEvent event) {
    Way {
      beside = List.copyOf(beside);
      things = Set.copyOf(things);
    }
  }

  private final Map<String, List<Way>> ways = new HashMap<>();

  ThingSense(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("event-things.tsv")) {
      Set<String> things = Set.of(row.get(1).split(" "));
      ListedEvent event = ListedEvent.of(row.subList(1, row.size()), List.of());
      for (String key : row.get(0).split(" ")) {
        boolean ofItself = key.startsWith(OF_ITSELF);
        List<String> words = List.of((ofItself ? key.substring(1) : key).split("\\+"));
        ways.computeIfAbsent(words.getFirst(), k -> new ArrayList<>())
            .add(new Way(words.subList(1, words.size()), ofItself, things, event));
      }
    }
  }

  /** The event that the verb at {@code verb} tells by its thing, if it tells one. */
  Optional<EventTrigger> of(Clause clause, int verb) {
    return ways.getOrDefault(clause.lemma(verb), List.of()).stream()
        .flatMap(way -> told(clause, verb, way).stream())
        .findFirst();
  }

  private static Optional<EventTrigger> told(Clause clause, int verb, Way way) {
    List<Integer> links = new ArrayList<>();
    for (String word : way.beside()) {
      Optional<Integer> link =
          clause.children(verb, "prt", "prep", "advmod", "dative").stream()
              .filter(c -> clause.form(c).equals(word))
              .findFirst();
      if (link.isEmpty()) {
        return Optional.empty();
      }
      links.add(link.get());
    }
    return things(clause, verb, way, links)
        .filter(t -> way.things().contains(clause.lemma(t)) || isCompound(clause, t, way))
        .findFirst()
        .map(
            thing -> {
              List<Integer> words = new ArrayList<>(List.of(verb));
              words.addAll(links);
              words.add(thing);
              return way.event().at(verb, words, false);
            });
  }

  private static Stream<Integer> things(Clause clause, int verb, Way way, List<Integer> links) {
    if (way.ofItself()) {
      boolean done = clause.isPassive(verb) || clause.child(verb, "dobj", "xcomp").isPresent();
      return clause.subject(verb).filter(s -> !done).map(clause::joined).stream()
          .flatMap(List::stream);
    }
    return Stream.concat(
            clause.undergoer(verb).stream(),
            links.stream().flatMap(link -> clause.child(link, "pobj").stream()))
        .flatMap(thing -> clause.joined(thing).stream());
  }

  /** "An exclusion zone": the noun with the word before it. */
  private static boolean isCompound(Clause clause, int noun, Way way) {
    return noun > 0
        && clause.head(noun - 1) == noun
        && way.things().contains(clause.form(noun - 1) + "-" + clause.lemma(noun));
  }
}
