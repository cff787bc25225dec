package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Unit;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;

/** Reads behind a number what is counted and what happened to it. Immutable and thread-safe. */
final class CountedReader {

  /**
   * Auxiliaries between the counted and what happened to them: "have since been". By judgement, not
   * swept.
   */
  private static final int MOST_AUXILIARIES = 4;

  /** Where people are, which yields to what happened to them. */
  private static final String ABOARD = "aboard";

  /** Tokens of the ages of two: ", 9 and 11,". A fact of the language, no threshold. */
  private static final int AGES = 4;

  private final FigureWords words;
  private final Set<String> auxiliaries;
  private final Set<String> ofPersons;

  CountedReader(FigureWords words, Lexicon lexicon) {
    this.words = words;
    this.auxiliaries = lexicon.words("figures/auxiliaries.txt");
    this.ofPersons = lexicon.words("figures/person-classes.txt");
  }

  /** Where the counted ends, its unit and what happened to it. */
  record Counted(int to, Optional<Unit> unit, Optional<String> happened) {

    /** The same to which something else happened. */
    Counted with(Optional<String> other) {
      return new Counted(to, unit, other);
    }
  }

  /** Whether {@code happened} only tells where people are. */
  static boolean isPlace(String happened) {
    return happened.equals(ABOARD);
  }

  /**
   * Whether {@code happened} befalls people alone: "the dead" are, "the destroyed" may be ships.
   */
  boolean isOfPersons(String happened) {
    return ofPersons.contains(happened);
  }

  /**
   * What happened to those whom a number without a noun counts: "Twelve were injured", "three
   * remain missing", "163 aboard were rescued".
   */
  Optional<Found<String>> elided(FigureLine line, int next) {
    Optional<Found<String>> direct = words.classAt(line, next);
    return direct.isPresent()
        ? direct.map(d -> isPlace(d.value()) ? predicate(line, d.to()).orElse(d) : d)
        : predicate(line, next).filter(p -> isOfPersons(p.value()));
  }

  /**
   * @param whole whether the number is that of a whole, of which only a part did what follows
   */
  Counted at(
      FigureLine line,
      int next,
      Optional<CountedNoun> noun,
      Optional<Found<String>> direct,
      boolean whole) {
    Unit person = new Unit("person", "people");
    if (noun.isEmpty()) {
      // "hundreds without power" may be homes.
      return direct
          .map(
              d ->
                  new Counted(
                      d.to(),
                      Optional.of(
                          line.lower(d.from()).equals("without") ? new Unit("", "people") : person),
                      Optional.of(d.value())))
          .orElseGet(() -> new Counted(next, Optional.empty(), Optional.empty()));
    }
    boolean state = CountedPhrase.COUNTED.contains(noun.get().unit().quantity());
    if (direct.isPresent()
        && noun.get().from() > direct.get().from()
        && noun.get().from() != direct.get().to()) {
      // "12 injured and 14 passengers": the noun belongs to what follows.
      return new Counted(direct.get().to(), Optional.of(person), Optional.of(direct.get().value()));
    }
    if (!state) {
      return new Counted(noun.get().to(), Optional.of(noun.get().unit()), Optional.empty());
    }
    boolean other = whole || isPlaceOfSubject(line, noun.get());
    Optional<Found<String>> behind = other ? Optional.empty() : predicate(line, noun.get().to());
    Optional<Found<String>> main =
        other || behind.isPresent() ? Optional.empty() : main(line, noun.get());
    Optional<String> happened =
        behind.or(() -> main).map(Found::value).or(() -> direct.map(Found::value));
    boolean aged = behindAges(line, noun.get().to()) > noun.get().to();
    int to = behind.filter(b -> !aged).map(Found::to).orElse(noun.get().to());
    return new Counted(to, Optional.of(noun.get().unit()), happened);
  }

  /** "40 people in two villages were displaced": the verb behind all that belongs to a subject. */
  private Optional<Found<String>> main(FigureLine line, CountedNoun noun) {
    ParsedSentence sentence = line.sentence();
    int word = sentence.indexAt(line.get(noun.to() - 1).span().start());
    if (word < 0 || !sentence.isParsed() || !noun.unit().quantity().equals("people")) {
      return Optional.empty();
    }
    boolean subject = sentence.words().get(word).is("nsubjpass");
    List<Integer> inside = sentence.subtree(word);
    int next = inside.get(inside.size() - 1) + 1;
    boolean behind =
        subject
            && next < sentence.words().size()
            && sentence.words().get(next).head() == sentence.words().get(word).head();
    int start = behind ? sentence.words().get(next).span().start() : -1;
    for (int at = noun.to(); behind && at < line.size(); at++) {
      if (line.get(at).span().start() == start) {
        return predicate(line, at);
      }
    }
    return Optional.empty();
  }

  /** The same villages: what follows did not happen to them but to the people there. */
  private static boolean isPlaceOfSubject(FigureLine line, CountedNoun noun) {
    ParsedSentence sentence = line.sentence();
    int word = sentence.indexAt(line.get(noun.to() - 1).span().start());
    if (word < 0 || !sentence.isParsed() || !sentence.words().get(word).is("pobj")) {
      return false;
    }
    int above = sentence.words().get(sentence.words().get(word).head()).head();
    return above >= 0
        && sentence.words().get(above).is("nsubjpass")
        && !FigureLine.isPartitive(sentence.words().get(sentence.words().get(word).head()).form())
        && sentence.children(above).stream()
            .anyMatch(c -> c < above && sentence.words().get(c).tag().equals("CD"));
  }

  /** Behind how old the counted are: "(one man), 34, (was arrested)", "(two boys), 9 and 11,". */
  private static int behindAges(FigureLine line, int from) {
    int at = from + 1;
    while (at < Math.min(line.size(), from + AGES) && line.get(at).isNumber()) {
      if (line.lower(at + 1).equals(",")) {
        return line.lower(from).equals(",") ? at + 2 : from;
      }
      at += 2;
    }
    return from;
  }

  /** "(sailors) were found alive": what is said of the counted right behind it. */
  Optional<Found<String>> predicate(FigureLine line, int from) {
    int first = behindAges(line, from);
    int at = first;
    while (at < first + MOST_AUXILIARIES && at < line.size()) {
      Optional<Found<String>> found = words.classAt(line, at);
      if (found.isPresent()) {
        // "40 people on board were killed"
        Optional<Found<String>> further =
            isPlace(found.get().value()) ? predicate(line, found.get().to()) : Optional.empty();
        return further.or(() -> found);
      }
      if (!auxiliaries.contains(line.lower(at))) {
        return Optional.empty();
      }
      at++;
    }
    return Optional.empty();
  }
}
