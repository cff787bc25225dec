package org.stemma.annotate.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Tells from a parse whether the verb that an expression hangs on speaks of what was or of what is
 * to come. Penn tags, dependencies as {@link Word} describes them. Thread-safe.
 *
 * <p>An infinitive lies ahead of a word of {@code time/ahead-words.tsv} ("agreed to meet on
 * Friday"); behind another verb it has the time of that verb ("gathered to mourn on Friday").
 */
final class ClauseTense {

  /**
   * Infinitives and participles that hang on one another, at most. Nothing rests on it: {@code eval
   * timex} scores alike with 6 and 24 (2026-11-30).
   */
  private static final int DEEPEST = 12;

  private final Map<String, String> ahead = new HashMap<>();
  private final Map<String, Tense> cues;
  private final Set<String> speech;
  private final Set<String> arranging;
  private final Set<String> arrangingLinks;

  /**
   * @param aheadWords rows of {@code time/ahead-words.tsv}
   */
  ClauseTense(Lexicon lexicon, Map<String, Tense> cues, List<List<String>> aheadWords) {
    aheadWords.forEach(row -> ahead.put(row.get(0), row.get(1)));
    this.cues = Map.copyOf(cues);
    this.arranging = lexicon.words("time/arranging-words.tsv", "verb");
    this.arrangingLinks = lexicon.words("time/arranging-words.tsv", "link");
    this.speech = lexicon.words("time/speech-verb-forms.txt");
  }

  /** The tense at an expression of time; nothing where no verb governs it. */
  Optional<Tense> at(ParsedSentence sentence, Span expression) {
    int word = DateHead.of(sentence, expression);
    if (word < 0) {
      return Optional.empty();
    }
    int verb = DateHead.verbAbove(sentence, word);
    if (verb < 0) {
      return Optional.empty();
    }
    int governor = DateHead.governor(sentence, word);
    if (isDue(sentence, governor, verb)) {
      return Optional.of(Tense.FUTURE);
    }
    Tense tense = ofVerb(sentence, verb, DateHead.isDirect(sentence, governor, verb), 0);
    if (tense == Tense.PAST && isSet(sentence, word, verb)) {
      return Optional.of(Tense.FUTURE);
    }
    boolean itself = governor == verb && isOwn(sentence, word, verb);
    return Optional.of(tense == Tense.PAST && !itself ? Tense.ABOUT_PAST : tense);
  }

  /** "results are due by Friday", "rain is forecast for Friday": what is to come. */
  private boolean isDue(ParsedSentence sentence, int governor, int verb) {
    Word word = sentence.words().get(verb);
    boolean present = word.tag().equals("VBZ") || word.tag().equals("VBP");
    boolean adjective =
        governor >= 0
            && governor != verb
            && present
            && word.lemma().equals("be")
            && ahead.containsKey(sentence.words().get(governor).lemma())
            && sentence.words().get(governor).head() == verb;
    String kind = ahead.getOrDefault(word.lemma(), "");
    boolean passive =
        governor == verb
            && word.tag().equals("VBN")
            && auxiliary(sentence, verb, "be", "VBZ", "VBP")
            && (kind.equals("day") || kind.equals("told"));
    return adjective || passive;
  }

  /** Whether the verb of an expression is a past perfect: what happened before the time told of. */
  boolean isAnterior(ParsedSentence sentence, Span expression) {
    int word = DateHead.of(sentence, expression);
    int verb = word < 0 ? -1 : DateHead.verbAbove(sentence, word);
    return verb >= 0
        && sentence.words().get(verb).tag().equals("VBN")
        && auxiliary(sentence, verb, "have", "VBD");
  }

  /** "called a strike for Thursday": the day that something is set for. */
  private boolean isSet(ParsedSentence sentence, int word, int verb) {
    int link = sentence.words().get(word).head();
    return link >= 0
        && !auxiliary(sentence, verb, "have", "VBD")
        && arrangingLinks.contains(sentence.words().get(link).lemma())
        && arranging.contains(sentence.words().get(verb).lemma());
  }

  /** Whether the day is that of the verb's deed, and not one that it sets or that it lasts to. */
  private boolean isOwn(ParsedSentence sentence, int word, int verb) {
    Word date = sentence.words().get(word);
    boolean through =
        date.head() >= 0 && sentence.words().get(date.head()).lemma().equals("through");
    return !through
        && !date.is("dobj")
        && !ahead.containsKey(sentence.words().get(verb).lemma())
        && !auxiliary(sentence, verb, "to", "TO");
  }

  /**
   * "has scheduled a hearing on Friday": the day of the hearing, not of the scheduling; so it is
   * behind the present perfect of every verb that arranges ("has invited them to a concert on
   * Friday"), which no past day goes with.
   */
  private boolean plans(ParsedSentence sentence, int verb) {
    String kind = ahead.getOrDefault(sentence.words().get(verb).lemma(), "");
    return kind.equals("day") && !auxiliary(sentence, verb, "have", "VBD")
        || !kind.isEmpty()
            && !kind.equals("date")
            && auxiliary(sentence, verb, "have", "VBZ", "VBP");
  }

  private Tense ofVerb(ParsedSentence sentence, int verb, boolean direct, int depth) {
    Tense tense = spoken(sentence, verb, direct, depth);
    return tense == Tense.PAST && plans(sentence, verb) ? Tense.FUTURE : tense;
  }

  private Tense spoken(ParsedSentence sentence, int verb, boolean direct, int depth) {
    Word word = sentence.words().get(verb);
    Optional<Tense> modal = modal(sentence, verb);
    if (modal.isPresent()) {
      return auxiliary(sentence, verb, "have", "VB") ? Tense.OPEN : modal.get();
    }
    if (auxiliary(sentence, verb, "to", "TO")) {
      return infinitive(sentence, verb, depth);
    }
    return switch (word.tag()) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> present(word, direct);
      case "VBN" -> auxiliary(sentence, verb, "be", "VBZ", "VBP") ? Tense.OPEN : Tense.PAST;
      case "VBG" ->
          auxiliary(sentence, verb, "be", "VBZ", "VBP")
              ? direct ? Tense.PRESENT : Tense.OPEN
              : auxiliary(sentence, verb, "be", "VBD") ? Tense.PAST : above(sentence, verb, depth);
      default ->
          auxiliary(sentence, verb, "do", "VBD")
              ? Tense.PAST
              : sentence.child(verb, "nsubj").isPresent()
                  ? present(word, direct)
                  : above(sentence, verb, depth);
    };
  }

  /** "Parliament votes on Friday" is to come, "police say on Friday" was said. */
  private Tense present(Word verb, boolean direct) {
    return speech.contains(verb.form().toLowerCase(Locale.ROOT))
        ? Tense.PAST
        : direct ? Tense.PRESENT : Tense.OPEN;
  }

  private Tense infinitive(ParsedSentence sentence, int verb, int depth) {
    int head = sentence.words().get(verb).head();
    if (head < 0) {
      return Tense.FUTURE;
    }
    boolean lies = ahead.containsKey(sentence.words().get(head).lemma());
    if (!lies && auxiliary(sentence, verb, "have", "VB")) {
      // "is believed to have sunk on Friday"
      return Tense.PAST;
    }
    if (lies) {
      int governing = DateHead.verbAbove(sentence, head);
      return governing >= 0 && auxiliary(sentence, governing, "have", "VBD")
          ? Tense.PAST
          : Tense.FUTURE;
    }
    Tense above = above(sentence, verb, depth);
    return above == Tense.OPEN ? Tense.FUTURE : above;
  }

  private Tense above(ParsedSentence sentence, int verb, int depth) {
    int head = sentence.words().get(verb).head();
    int governing = head < 0 ? -1 : DateHead.verbAbove(sentence, head);
    return governing < 0 || depth > DEEPEST
        ? Tense.OPEN
        : ofVerb(sentence, governing, false, depth + 1);
  }

  /** "could" tells nothing: "he could leave on Friday". */
  private Optional<Tense> modal(ParsedSentence sentence, int verb) {
    return sentence.children(verb).stream()
        .map(sentence.words()::get)
        .filter(child -> child.tag().equals("MD"))
        .findFirst()
        .map(child -> cues.getOrDefault(child.lemma(), Tense.OPEN));
  }

  private static boolean auxiliary(
      ParsedSentence sentence, int verb, String lemma, String... tags) {
    List<String> wanted = List.of(tags);
    return sentence.children(verb).stream()
        .map(sentence.words()::get)
        .anyMatch(
            child ->
                child.relation().startsWith("aux")
                    && child.lemma().equals(lemma)
                    && wanted.contains(child.tag()));
  }
}
