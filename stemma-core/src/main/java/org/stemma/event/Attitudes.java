package org.stemma.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Whether a saying takes a stand or only tells something: by its verb ("rejected", "views it as"),
 * by words of judgement or duty inside it, or because the page thought its very words worth
 * quoting.
 */
final class Attitudes {

  private static final Set<String> STANDS =
      Set.of("accuse", "demand", "reject", "deny", "describe", "express");

  private static final Set<String> REFUSING = Set.of("reject", "deny");

  /** Verbs of firm assertion that press a point. */
  private static final Set<String> PRESSING = Lexicon.ENGLISH.words("stance-words.tsv", "press");

  /** Verbs that tell or cite and take no stand by what stands inside. */
  private static final Set<String> TELLING = Lexicon.ENGLISH.words("stance-words.tsv", "tell");

  /** What is only wished or offered is a proposal, no position. */
  private static final Set<String> OFFERED = Lexicon.ENGLISH.words("stance-words.tsv", "wish");

  /** What a witness describes without judging anybody's cause. */
  private static final Set<String> SCENES = Lexicon.ENGLISH.words("stance-words.tsv", "scene");

  private final Map<String, String> classes = new HashMap<>();
  private final JudgingWords judging;

  Attitudes(Lexicon lexicon) {
    lexicon.rows("reporting-verbs.tsv").forEach(row -> classes.put(row.get(0), row.get(1)));
    this.judging = new JudgingWords(lexicon);
  }

  /** Whether the saying is a deed of its own: an accusation, a demand, a refusal, a denial. */
  boolean isAct(Reading reading, Quotation saying) {
    return saying
        .cue()
        .flatMap(span -> verb(reading, span).map(v -> classOf(reading, span, v)))
        .filter(Set.of("accuse", "demand", "reject", "deny", "warn")::contains)
        .isPresent();
  }

  /** The class of "ruled out", else that of its verb alone. */
  private String classOf(Reading reading, Span cue, String verb) {
    String words = reading.words(cue).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    int first = words.indexOf(' ');
    String phrase = first < 0 ? verb : verb + words.substring(first);
    return classes.getOrDefault(phrase, classes.getOrDefault(verb, ""));
  }

  /** Whether the saying takes a stand. */
  boolean shownBy(Reading reading, Quotation saying) {
    Optional<String> cue = saying.cue().flatMap(span -> verb(reading, span));
    if (cue.filter(TELLING::contains).isPresent() || isOffer(reading, saying.span())) {
      return saying.kind() == QuotationKind.PARTIAL;
    }
    if (cue.filter("describe"::equals).isPresent() && isScene(reading, saying)
        || isUndone(reading, saying)
        || namesHearer(reading, saying)) {
      return false;
    }
    if (cue.filter(PRESSING::contains).isPresent()
        || saying
            .cue()
            .filter(c -> STANDS.contains(classOf(reading, c, cue.orElse(""))))
            .isPresent()) {
      return true;
    }
    if (saying.kind() == QuotationKind.PARTIAL) {
      return true;
    }
    return saying.content().stream()
        .anyMatch(span -> judges(reading, span) || isReservation(reading, span));
  }

  /** "Did not rule out a delay": who does not refuse takes no stand. */
  private boolean isUndone(Reading reading, Quotation saying) {
    return saying
        .cue()
        .filter(c -> REFUSING.contains(classOf(reading, c, verb(reading, c).orElse(""))))
        .flatMap(c -> reading.sentenceAt(c.start()).filter(s -> isNegated(s, c)))
        .isPresent();
  }

  private static boolean isNegated(ParsedSentence sentence, Span cue) {
    int verb = sentence.indexAt(cue.start());
    return verb >= 0 && sentence.child(verb, "neg").isPresent();
  }

  /** "Described the mood as calm": an observer's picture takes no side. */
  private static boolean isScene(Reading reading, Quotation saying) {
    Span cue = saying.cue().orElse(saying.span());
    return reading.sentenceAt(cue.start()).stream()
        .flatMap(
            s ->
                s.children(s.indexAt(cue.start())).stream()
                    .map(c -> s.words().get(c))
                    .filter(w -> w.is("dobj")))
        .anyMatch(w -> SCENES.contains(w.lemma().toLowerCase(Locale.ROOT)));
  }

  private static boolean isOffer(Reading reading, Span content) {
    return reading.sentenceAt(content.start()).stream()
        .flatMap(s -> s.indexesIn(content).stream().limit(2).map(i -> s.words().get(i)))
        .anyMatch(w -> OFFERED.contains(w.lemma()));
  }

  /** The lemma of the verb (or noun) that the cue starts with. */
  static Optional<String> verb(Reading reading, Span cue) {
    return reading
        .sentenceAt(cue.start())
        .flatMap(s -> at(s, cue.start()))
        .map(w -> w.lemma().toLowerCase(Locale.ROOT));
  }

  private static Optional<Word> at(ParsedSentence sentence, int offset) {
    int index = sentence.indexAt(offset);
    return index < 0 ? Optional.empty() : Optional.of(sentence.words().get(index));
  }

  private boolean judges(Reading reading, Span content) {
    return reading.sentencesOver(content).stream().anyMatch(s -> judging.judges(s, content));
  }

  /** "Complained to the manager": whom a complaint is made to is not what it is about. */
  private static boolean namesHearer(Reading reading, Quotation saying) {
    return reading
        .sentenceAt(saying.span().start())
        .flatMap(s -> at(s, saying.span().start()))
        .filter(w -> w.tag().equals("TO") || w.tag().equals("IN"))
        .filter(w -> w.form().equals("to") && w.is("prep"))
        .isPresent();
  }

  /** "We agree on pay, but not on hours": how far the speaker's own side goes. */
  private static boolean isReservation(Reading reading, Span content) {
    return reading.sentencesOver(content).stream()
        .map(
            s ->
                s.indexesIn(content).stream()
                    .map(i -> s.words().get(i).form().toLowerCase(Locale.ROOT))
                    .toList())
        .anyMatch(
            forms -> {
              int but = forms.indexOf("but");
              return but > 0
                  && forms.subList(0, but).contains("we")
                  && but + 1 < forms.size()
                  && forms.get(but + 1).equals("not");
            });
  }
}
