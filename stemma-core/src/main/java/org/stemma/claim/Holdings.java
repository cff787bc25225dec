package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * Which body a mill, a pit or a ship belongs to, as pages show it: "the Odal mill, which Senn
 * Freight runs", "Senn Freight's Odal mill", "the Ellida, a ferry of Senn Freight". Who speaks for
 * the mill speaks for its body, on the pages too that do not name that.
 */
final class Holdings {

  private static final Set<String> HOLDING = Lexicon.ENGLISH.words("holding-verbs.txt");

  private static final Set<String> HOLDERS = Lexicon.ENGLISH.words("holder-nouns.txt");

  private static final Set<String> BELONGING = Lexicon.ENGLISH.words("belonging-prepositions.txt");

  /** How the name of a place hangs on its noun, the likeliest first. */
  private static final List<String> NAMING = List.of("compound", "nmod", "prep", "poss");

  private static final Set<String> LOCATING = Lexicon.ENGLISH.words("locating-prepositions.txt");

  private final Bodies bodies;

  /** By the place as pages call it ("odal mill", "ellida") the bodies that have it. */
  private final Map<String, Set<String>> holders = new TreeMap<>();

  /** By the noun alone ("mill") the places that are known. */
  private final Map<String, Set<String>> places = new HashMap<>();

  /** Text of the pages that were asked for a place, in small letters. */
  private final Map<String, String> folded = new HashMap<>();

  Holdings(List<Reading> readings, Bodies bodies) {
    this.bodies = bodies;
    for (Reading reading : readings) {
      for (ParsedSentence sentence : reading.sentences()) {
        for (int at = 0; at < sentence.words().size(); at++) {
          tie(reading, sentence, at);
        }
      }
    }
  }

  /**
   * The one body that has the place at the word {@code noun}: "the pit" alone is one that the page
   * names elsewhere.
   */
  Optional<String> holder(Reading reading, ParsedSentence sentence, int noun) {
    Optional<String> place = place(reading, sentence, noun);
    Set<String> known = new TreeSet<>();
    if (place.isPresent()) {
      known.addAll(holders.getOrDefault(place.get(), Set.of()));
    } else {
      places.getOrDefault(sentence.words().get(noun).lemma(), Set.of()).stream()
          .filter(p -> isNamed(reading, p))
          .forEach(p -> known.addAll(holders.getOrDefault(p, Set.of())));
    }
    return known.size() == 1 ? known.stream().findFirst() : Optional.empty();
  }

  /** Whether the page names the place of "odal mill". */
  private boolean isNamed(Reading reading, String place) {
    return folded
        .computeIfAbsent(reading.page(), k -> key(reading.article().text()))
        .contains(place.substring(0, place.lastIndexOf(' ')));
  }

  /** Notes what the body whose name ends at the word {@code at} has, as far as that shows. */
  private void tie(Reading reading, ParsedSentence sentence, int at) {
    Word word = sentence.words().get(at);
    boolean inside =
        at + 1 < sentence.words().size() && sentence.words().get(at + 1).isProperNoun();
    if (!word.isProperNoun() || word.head() < 0 || inside) {
      return;
    }
    Optional<String> body = bodies.endingAt(reading, sentence, at);
    if (body.isPresent()) {
      for (int noun : held(sentence, at)) {
        place(reading, sentence, noun)
            .filter(place -> !(place + " ").startsWith(key(body.get()) + " "))
            .ifPresent(place -> note(place, sentence.words().get(noun), body.get()));
      }
    }
  }

  private void note(String place, Word noun, String body) {
    holders.computeIfAbsent(place, k -> new TreeSet<>()).add(body);
    if (!noun.isProperNoun()) {
      places.computeIfAbsent(noun.lemma(), k -> new TreeSet<>()).add(place);
    }
  }

  /** The nouns for what the body at the word {@code at} has. */
  private static List<Integer> held(ParsedSentence sentence, int at) {
    List<Integer> held = new ArrayList<>();
    Word word = sentence.words().get(at);
    Word head = sentence.words().get(word.head());
    switch (word.relation()) {
      case "poss", "compound", "nmod" -> held.add(word.head());
      case "nsubj" -> heldBy(sentence, word.head(), held);
      case "pobj" -> {
        if (head.head() >= 0 && BELONGING.contains(head.lower())) {
          belonging(sentence, word.head(), held);
        } else if (head.head() >= 0 && head.lower().equals("for")) {
          heldBy(sentence, head.head(), held);
        }
      }
      default -> {
        // Other words show nothing that is held.
      }
    }
    holder(sentence, at).ifPresent(noun -> held.addAll(placesOf(sentence, noun)));
    return held;
  }

  /** "The ferry of X", "owned by X", "belongs to X". */
  private static void belonging(ParsedSentence sentence, int preposition, List<Integer> held) {
    int governor = sentence.words().get(preposition).head();
    Word noun = sentence.words().get(governor);
    if (noun.isNoun()) {
      held.add(governor);
      if (noun.is("appos")) {
        held.add(noun.head());
      }
    } else if (noun.lemma().equals("belong")) {
      sentence.child(governor, "nsubj").ifPresent(held::add);
    } else if (HOLDING.contains(noun.lemma())) {
      sentence.child(governor, "nsubjpass").ifPresent(held::add);
      if (noun.is("acl") || noun.is("relcl")) {
        held.add(noun.head());
      }
    }
  }

  /** What a verb of holding has for its object: "runs the mill", "the mill, which it runs". */
  private static void heldBy(ParsedSentence sentence, int verb, List<Integer> held) {
    Word holds = sentence.words().get(verb);
    if (HOLDING.contains(holds.lemma())) {
      Optional<Integer> object = sentence.child(verb, "dobj");
      boolean relative =
          holds.is("relcl")
              && object.filter(o -> !sentence.words().get(o).tag().startsWith("W")).isEmpty();
      if (relative && holds.head() >= 0) {
        held.add(holds.head());
      }
      object.ifPresent(held::add);
    }
  }

  /** The noun that calls the body an owner or operator: "X, the owner of", "the operator, X". */
  private static Optional<Integer> holder(ParsedSentence sentence, int at) {
    Word word = sentence.words().get(at);
    List<Integer> beside = new ArrayList<>(sentence.children(at));
    if (word.is("appos")) {
      beside.add(word.head());
    }
    return beside.stream()
        .filter(i -> HOLDERS.contains(sentence.words().get(i).lemma()))
        .findFirst();
  }

  private static List<Integer> placesOf(ParsedSentence sentence, int holder) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(holder)) {
      Word word = sentence.words().get(child);
      if (word.is("poss") || word.is("compound")) {
        found.add(child);
      } else if (word.lower().equals("of")) {
        sentence.child(child, "pobj").ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * How pages call the place at the word {@code noun}, in small letters: its name and noun ("odal
   * mill"), whether that is "the Odal mill" or "the mill at Odal"; nothing without a name.
   */
  private Optional<String> place(Reading reading, ParsedSentence sentence, int noun) {
    Word head = sentence.words().get(noun);
    if (head.isProperNoun()) {
      return Optional.of(key(name(reading, sentence, noun)));
    }
    if (!head.isNoun()) {
      return Optional.empty();
    }
    List<Integer> names = new ArrayList<>();
    for (String relation : NAMING) {
      for (int child : sentence.children(noun)) {
        Word word = sentence.words().get(child);
        if (word.is(relation) && !word.is("prep")) {
          names.add(child);
        } else if (word.is(relation) && LOCATING.contains(word.lower())) {
          sentence.child(child, "pobj").ifPresent(names::add);
        }
      }
    }
    return names.stream()
        .filter(n -> sentence.words().get(n).isProperNoun())
        .filter(n -> bodies.endingAt(reading, sentence, n).filter(Bodies::isBodys).isEmpty())
        .findFirst()
        .map(last -> key(name(reading, sentence, last)) + " " + head.lemma());
  }

  private static String name(Reading reading, ParsedSentence sentence, int last) {
    int first = Bodies.firstProper(sentence, last);
    return reading.words(
        sentence.words().get(first).span().cover(sentence.words().get(last).span()));
  }

  private static String key(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
