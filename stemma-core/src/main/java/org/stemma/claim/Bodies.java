package org.stemma.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.article.Block;
import org.stemma.article.Field;
import org.stemma.article.OutletName;
import org.stemma.entity.Entities;
import org.stemma.entity.Entity;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Bodies that pages name, each by one name: that under which it publishes a held page, else the
 * fullest. "Odal Mining" is the "Odal Mining plc" whose statement is held.
 */
final class Bodies {

  /** Small words of a name that say what a body is by law or plays, and nothing else. */
  private static final Set<String> FORMS =
      union(Lexicon.GENERAL.words("legal-forms.txt"), Lexicon.GENERAL.words("club-forms.txt"));

  private static final Set<String> FIRMS = Lexicon.ENGLISH.words("firm-nouns.txt");

  private static final Set<String> NOUNS = Lexicon.ENGLISH.words("source-bodies.txt");

  private static final Set<String> JOINTS = Lexicon.GENERAL.words("place-particles.txt");

  /** A longer row of proper nouns is no name: a guard. */
  private static final int LONGEST = 8;

  private final Entities entities;

  /** Publishers of held pages whose name is that of a body, with the names that mean them. */
  private final Map<String, OutletName> publishers = new TreeMap<>();

  private final Map<String, String> called = new HashMap<>();

  Bodies(List<Reading> readings, Entities entities) {
    this.entities = entities;
    Set<String> named = new TreeSet<>();
    for (Reading reading : readings) {
      publisher(reading).filter(p -> !OutletName.of(p).hasOutletNoun()).ifPresent(named::add);
    }
    named.forEach(name -> publishers.put(name, OutletName.of(withoutForm(name))));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return Set.copyOf(both);
  }

  static Optional<String> publisher(Reading reading) {
    return reading.article().metadata().publisher().map(Field::value);
  }

  /** The one name of the body that pages call {@code name}. */
  String called(String name) {
    return called.computeIfAbsent(name, this::find);
  }

  private String find(String name) {
    OutletName wanted = OutletName.of(withoutForm(name));
    List<String> meant =
        publishers.entrySet().stream()
            .filter(p -> isShort(wanted, p.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return meant.size() == 1 ? meant.get(0) : name;
  }

  /**
   * "Odal" is Odal Mining and the District Court that of Odal, but the town of the Odal Police is
   * not the police.
   */
  private static boolean isShort(OutletName name, OutletName body) {
    int size = name.words().size();
    int more = body.words().size() - size;
    if (more > 0 && body.words().subList(0, size).equals(name.words())) {
      List<String> rest = body.words().subList(size, body.words().size());
      boolean firm = rest.stream().allMatch(word -> FIRMS.contains(word) || FORMS.contains(word));
      return firm
          || JOINTS.contains(rest.get(0)) && name.words().stream().anyMatch(NOUNS::contains);
    }
    return name.isShortFor(body);
  }

  /** Whether the words of a name say that a body bears it: "Odal Police", "Senn Freight". */
  static boolean isBodys(String name) {
    return words(name).anyMatch(w -> NOUNS.contains(w) || FIRMS.contains(w) || FORMS.contains(w));
  }

  /** Whether running text of any page holds the name, without the form by law. */
  static boolean isTold(List<Reading> readings, String name) {
    String plain = withoutForm(name);
    return readings.stream()
        .anyMatch(
            reading ->
                reading.article().blocks().stream()
                    .filter(Block::isBody)
                    .anyMatch(block -> reading.words(block.span()).contains(plain)));
  }

  /**
   * The body whose name ends at the word {@code last}: that of a mention, or proper nouns up to it
   * that are the name of a body elsewhere.
   */
  Optional<String> endingAt(Reading reading, ParsedSentence sentence, int last) {
    if (!sentence.words().get(last).isProperNoun()) {
      return Optional.empty();
    }
    int end = sentence.words().get(last).span().end();
    for (int first = firstProper(sentence, last); first <= last; first++) {
      Span span = Span.of(sentence.words().get(first).span().start(), end);
      String run = reading.words(span);
      boolean publisher = publishers.containsKey(called(run));
      Optional<String> known =
          entities.named(run).filter(e -> e.type() == EntityType.ORGANISATION).map(Entity::name);
      if (publisher || known.isPresent()) {
        return Optional.of(called(known.orElse(run)));
      }
    }
    return Optional.empty();
  }

  /**
   * Where the proper nouns begin that stand in a row up to the word {@code last}, eight at most.
   */
  static int firstProper(ParsedSentence sentence, int last) {
    int first = last;
    while (first > 0
        && last - first + 1 < LONGEST
        && sentence.words().get(first - 1).isProperNoun()) {
      first--;
    }
    return first;
  }

  /**
   * The one body that a common noun can mean: "the union" is whose name says so, "the company"
   * whose name holds no noun of another kind of body. It is one named before {@code offset}, else
   * one that the page names at all.
   */
  Optional<String> meant(Reading reading, Word noun, int offset) {
    if (!NOUNS.contains(noun.lemma())) {
      return Optional.empty();
    }
    return one(reading, noun, reading.before(Mention.class, offset))
        .or(() -> one(reading, noun, reading.all(Mention.class)));
  }

  /** The one body that {@code mentions} name and the noun can mean. */
  private Optional<String> one(Reading reading, Word noun, List<Mention> mentions) {
    Set<String> named = new TreeSet<>();
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.ORGANISATION
          && !OutletName.of(mention.name()).hasOutletNoun()) {
        named.add(
            called(
                entities
                    .at(reading.page(), mention.span())
                    .map(Entity::name)
                    .orElse(mention.name())));
      }
    }
    List<String> saying =
        named.stream().filter(n -> words(n).anyMatch(noun.lemma()::equals)).toList();
    List<String> open = new ArrayList<>(saying);
    if (saying.isEmpty()) {
      named.stream().filter(n -> words(n).noneMatch(NOUNS::contains)).forEach(open::add);
    }
    return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
  }

  private static Stream<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }

  /** "Odal Mining" of "Odal Mining plc", "Senn" of "AC Senn". */
  private static String withoutForm(String name) {
    List<String> words = new ArrayList<>(List.of(name.strip().split("\\s+")));
    while (words.size() > 1 && isForm(words.getLast())) {
      words.removeLast();
    }
    while (words.size() > 1 && isForm(words.getFirst())) {
      words.removeFirst();
    }
    return String.join(" ", words);
  }

  private static boolean isForm(String word) {
    return FORMS.contains(word.toLowerCase(Locale.ROOT).replaceAll("[.,]", ""));
  }
}
