package org.stemma.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
      Set.of("accuse", "demand", "reject", "deny", "opine", "describe", "express");

  /** Verbs of firm assertion that press a point. */
  private static final Set<String> PRESSING = Lexicon.ENGLISH.words("stance-words.tsv", "press");

  /** Verbs of finding out. */
  private static final Set<String> LEARNING = Lexicon.ENGLISH.words("stance-words.tsv", "learn");

  /** Verbs that tell or cite and take no stand by what stands inside. */
  private static final Set<String> TELLING = Lexicon.ENGLISH.words("stance-words.tsv", "tell");

  /** What is only wished or offered is a proposal, no position. */
  private static final Set<String> OFFERED = Lexicon.ENGLISH.words("stance-words.tsv", "wish");

  private static final Set<String> WANTING = Lexicon.ENGLISH.words("stance-words.tsv", "want");

  private static final Set<String> SPEAKERS = Set.of("i", "we", "you");

  /** What a witness describes without judging anybody's cause. */
  private static final Set<String> SCENES = Lexicon.ENGLISH.words("stance-words.tsv", "scene");

  private final Map<String, String> classes = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  Attitudes(Lexicon lexicon) {
    lexicon.rows("reporting-verbs.tsv").forEach(row -> classes.put(row.get(0), row.get(1)));
    lexicon.rows("attitudes.tsv").forEach(row -> words.add(row.get(0) + "/" + row.get(1)));
  }

  /** Whether the saying is a deed of its own: an accusation, a demand, a refusal, a denial. */
  boolean isAct(Reading reading, Quotation saying) {
    return saying
        .cue()
        .flatMap(span -> verb(reading, span))
        .map(c -> classes.getOrDefault(c, ""))
        .filter(Set.of("accuse", "demand", "reject", "deny", "warn")::contains)
        .isPresent();
  }

  /** Whether the saying takes a stand. */
  boolean shownBy(Reading reading, Quotation saying) {
    Optional<String> cue = saying.cue().flatMap(span -> verb(reading, span));
    if (cue.filter(TELLING::contains).isPresent() || isOffer(reading, saying.span())) {
      return saying.kind() == QuotationKind.PARTIAL;
    }
    if (cue.filter("describe"::equals).isPresent() && isScene(reading, saying)
        || namesHearer(reading, saying)) {
      return false;
    }
    if (cue.filter(c -> PRESSING.contains(c) || STANDS.contains(classes.getOrDefault(c, "")))
        .isPresent()) {
      return true;
    }
    if (saying.kind() == QuotationKind.PARTIAL) {
      return true;
    }
    return saying.content().stream()
        .anyMatch(span -> judges(reading, span) || isReservation(reading, span));
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
    return reading.sentencesOver(content).stream().anyMatch(s -> judges(s, content));
  }

  private boolean judges(ParsedSentence sentence, Span content) {
    List<Word> all = sentence.words();
    for (int i : sentence.indexesIn(content)) {
      Word word = all.get(i);
      String lemma = word.lemma().toLowerCase(Locale.ROOT);
      boolean past = word.tag().equals("VBD") || word.tag().equals("VBN");
      boolean judging =
          word.tag().equals("MD")
              ? words.contains(lemma + "/modal") || isRefusal(sentence, i)
              : word.isVerb()
                  ? words.contains(lemma + "/verb")
                          && !past
                          && !wantsToKnow(sentence, i)
                          && !isWishOfOthers(sentence, i)
                      || isDuty(sentence, i)
                  : words.contains(lemma + part(word));
      if (judging) {
        return true;
      }
    }
    return false;
  }

  /**
   * "They want to buy our silence": what others want is no stand of the speaker. A name may be that
   * of the speaker's own side ("Lantia wants a treaty").
   */
  private static boolean isWishOfOthers(ParsedSentence sentence, int verb) {
    return WANTING.contains(sentence.words().get(verb).lemma())
        && sentence
            .child(verb, "nsubj")
            .map(s -> sentence.words().get(s))
            .filter(w -> w.tag().equals("PRP"))
            .filter(w -> !SPEAKERS.contains(w.form().toLowerCase(Locale.ROOT)))
            .isPresent();
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

  /** "We want to know who": what is asked for is knowledge. */
  private static boolean wantsToKnow(ParsedSentence sentence, int verb) {
    return sentence
        .child(verb, "xcomp")
        .filter(x -> LEARNING.contains(sentence.words().get(x).lemma()))
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

  private static String part(Word word) {
    return word.isNoun() ? "/noun" : word.tag().startsWith("JJ") ? "/adjective" : "/none";
  }

  /** "cannot live", "will not negotiate". */
  private static boolean isRefusal(ParsedSentence sentence, int modal) {
    String lemma = sentence.words().get(modal).lemma().toLowerCase(Locale.ROOT);
    int verb = sentence.words().get(modal).head();
    return Set.of("can", "will").contains(lemma)
        && verb >= 0
        && sentence.child(verb, "neg").isPresent();
  }

  /** "we have to go", "it is time to leave". */
  private static boolean isDuty(ParsedSentence sentence, int verb) {
    Word word = sentence.words().get(verb);
    boolean have =
        word.lemma().equals("have")
            && !word.tag().equals("VBD")
            && sentence.child(verb, "xcomp").isPresent();
    boolean time =
        word.tag().equals("VB")
            && word.head() >= 0
            && sentence.words().get(word.head()).lemma().equals("time")
            && sentence.child(verb, "aux").isPresent();
    return have || time;
  }
}
