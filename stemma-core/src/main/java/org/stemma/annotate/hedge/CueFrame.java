package org.stemma.annotate.hedge;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Tells a cue from the same words built into another sentence ("appeared to great applause"). */
final class CueFrame {

  private static final String FILE = "hedge-words.tsv";

  private static final Set<String> INFINITIVE = Lexicon.ENGLISH.words(FILE, "infinitive");

  /** Verbs, as lemmas, that tell a timetable where a time stands behind them. */
  private static final Set<String> SCHEDULING = Lexicon.ENGLISH.words(FILE, "schedule");

  /** Before who did it. */
  private static final Set<String> DOING = Lexicon.ENGLISH.words(FILE, "doer");

  private static final Set<String> CLAUSE = Lexicon.ENGLISH.words("grammar-words.tsv", "clause");

  private static final Set<String> FUTURE = Lexicon.ENGLISH.words("grammar-words.tsv", "future");

  private CueFrame() {}

  /** Whether the cue is the start, or the predicate, of what it seems to be. */
  static boolean isBuilt(ParsedSentence sentence, HedgeCue cue) {
    return switch (cue.kind()) {
      case HEARSAY -> opensInfinitive(sentence, cue);
      case MODAL -> opensInfinitive(sentence, cue) && !isScheduled(sentence, cue);
      case PASSIVE_NO_SOURCE ->
          opensInfinitive(sentence, cue) && isOneVerb(sentence, cue) && !hasAgent(sentence, cue);
      case SPECULATION -> opensClause(sentence, cue) && isOutlook(sentence, cue);
      case UNCERTAIN -> cue.first() < cue.last() || !isAttribute(sentence, cue.first());
      default -> true;
    };
  }

  /** "appeared to leave", not "appeared to applause"; "is known to have", not "is known to us". */
  private static boolean opensInfinitive(ParsedSentence sentence, HedgeCue cue) {
    List<Word> words = sentence.words();
    int next = cue.last() + 1;
    if (!INFINITIVE.contains(words.get(cue.last()).lower()) || next >= words.size()) {
      return true;
    }
    while (next + 1 < words.size() && words.get(next).tag().startsWith("RB")) {
      next++;
    }
    String tag = words.get(next).tag();
    return tag.isEmpty() || tag.equals("VB");
  }

  /** "an unknown artist": said of a thing, not of what is told. */
  private static boolean isAttribute(ParsedSentence sentence, int index) {
    Word word = sentence.words().get(index);
    return word.is("amod") || word.is("nmod");
  }

  /** "is expected to last two weeks": a timetable. "Is expected to rise" is a guess. */
  private static boolean isScheduled(ParsedSentence sentence, HedgeCue cue) {
    List<Word> words = sentence.words();
    return INFINITIVE.contains(words.get(cue.last()).form())
        && SCHEDULING.contains(words.get(cue.last() - 1).lemma())
        && words.get(cue.last()).head() >= 0
        && sentence.subtree(words.get(cue.last()).head()).stream()
            .anyMatch(i -> words.get(i).isEntity("DATE", "TIME"));
  }

  /** "concerns that the dam will break", not "concerns that evening". */
  private static boolean opensClause(ParsedSentence sentence, HedgeCue cue) {
    Word last = sentence.words().get(cue.last());
    return !CLAUSE.contains(last.lower()) || !last.is("det");
  }

  private static boolean isOutlook(ParsedSentence sentence, HedgeCue cue) {
    boolean will = FUTURE.contains(sentence.words().get(cue.first()).lower());
    return !will
        || !sentence.words().get(cue.last()).isVerb()
        || ForetoldOutcome.holds(sentence, cue.last());
  }

  /** "was briefly discussed", not "was there when the plan was discussed". */
  private static boolean isOneVerb(ParsedSentence sentence, HedgeCue cue) {
    Word first = sentence.words().get(cue.first());
    boolean helper = first.is("auxpass") || first.is("aux");
    return !helper
        || !sentence.words().get(cue.last()).isVerb()
        || first.head() == cue.last()
        || sentence.words().get(first.head()).head() == cue.last();
  }

  /** "was described as a hero by the mayor": somebody is cited for it. */
  private static boolean hasAgent(ParsedSentence sentence, HedgeCue cue) {
    List<Word> words = sentence.words();
    return IntStream.rangeClosed(cue.first(), cue.last())
            .anyMatch(i -> sentence.child(i, "agent").isPresent())
        || IntStream.range(cue.last() + 1, words.size())
            .filter(i -> DOING.contains(words.get(i).lower()))
            .flatMap(i -> sentence.subtree(i).stream().mapToInt(Integer::intValue))
            .anyMatch(i -> words.get(i).isProperNoun() && !words.get(i).isEntity("DATE"));
  }
}
