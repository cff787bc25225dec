package org.stemma.annotate.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** A reported clause that "that" opens, where a parser saw none or only a part of it. */
final class ThatClause {

  private static final Set<String> BOUNDS =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "between");

  private static final Set<String> NEGATING = Lexicon.ENGLISH.words("negating-words.txt");

  private static final Set<String> CLAUSE = Lexicon.ENGLISH.words("grammar-words.tsv", "clause");

  /**
   * A clause without a parse of its own begins within so many words of its cue. On PolNeAR (every
   * eighth article from the first and from the second on, end-to-end F1 of all, 2026-11-29) .6540
   * and .6392 with 3, .6544 and .6398 with 6, .6524 and .6393 with 10.
   */
  private static final int LONGEST_GAP = 6;

  private final SpeechPage page;

  ThatClause(SpeechPage page) {
    this.page = page;
  }

  /**
   * "told the court that paint used there had flaked": all from "that" behind those told; "said
   * between 300 and 400 people had left", "said no fewer than 30 had left": from the bound of the
   * number, or the word that denies, right behind the verb.
   */
  static List<Span> from(ParsedSentence sentence, int verb, List<Span> told) {
    List<Word> words = sentence.words();
    boolean bounded =
        told.size() == 1
            && verb + 2 < words.size()
            && BOUNDS.contains(words.get(verb + 1).lower())
            && words.get(verb + 2).tag().equals("CD")
            && told.get(0).start() > words.get(verb + 1).span().start();
    if (bounded || isDenied(sentence, verb, told)) {
      return List.of(words.get(verb + 1).span().cover(told.get(0)));
    }
    Optional<Integer> that =
        sentence
            .child(verb, "dobj")
            .map(o -> o + 1)
            .filter(t -> t < sentence.words().size())
            .filter(t -> CLAUSE.contains(sentence.words().get(t).form()));
    boolean cut =
        told.size() == 1
            && that.isPresent()
            && that.get() > verb
            && told.get(0).start() > sentence.words().get(that.get()).span().start();
    return cut ? List.of(sentence.words().get(that.orElse(0)).span().cover(told.get(0))) : told;
  }

  /** Whether a parser hung the word that denies the clause on the verb that reports it. */
  private static boolean isDenied(ParsedSentence sentence, int verb, List<Span> told) {
    List<Word> words = sentence.words();
    return told.size() == 1
        && verb + 2 < words.size()
        && words.get(verb + 1).head() == verb
        && NEGATING.contains(words.get(verb + 1).lower())
        && told.get(0).start() == words.get(verb + 2).span().start();
  }

  /** "demanded on Friday that ..." where the parser did not see a clause. */
  Optional<Span> of(ParsedSentence sentence, Cue cue) {
    List<Word> words = sentence.words();
    int last = Math.min(words.size() - 2, cue.last() + LONGEST_GAP);
    for (int i = cue.last() + 1; i <= last; i++) {
      boolean joined = words.get(i).isVerb() && words.get(i).is("conj");
      boolean apart = words.get(i).tag().equals("VBG") && words.get(i - 1).form().equals(",");
      if (joined || apart) {
        return Optional.empty();
      }
      if (CLAUSE.contains(words.get(i).form()) && opensClause(sentence, cue, i)) {
        int end = words.size() - 1;
        while (end > i && words.get(end).is("punct")) {
          end--;
        }
        return Optional.of(words.get(i).span().cover(words.get(end).span()));
      }
    }
    return Optional.empty();
  }

  /**
   * A conjunction, but not the second of two clauses ("said the boss confessed and that the money
   * was gone"), which is no part of what the first tells; or what a tagger took for an article
   * though a name follows, or for a relative pronoun though it stands behind those whom something
   * is told ("told the court that Orr slept").
   */
  private boolean opensClause(ParsedSentence sentence, Cue cue, int that) {
    List<Word> words = sentence.words();
    Word before = words.get(that - 1);
    if (before.is("cc")) {
      return false;
    }
    int verb = SpeakerFinder.mainVerb(sentence, cue.word());
    boolean object = before.is("dobj") && before.head() == verb;
    // "were told by the crew that rain was near"
    boolean agent =
        before.is("pobj")
            && sentence.child(verb, "agent").filter(by -> by == before.head()).isPresent();
    boolean told =
        cue.kind() == Cue.Kind.SAY && (object || agent) && page.speaks(sentence, that - 1);
    return switch (words.get(that).tag()) {
      case "IN" -> true;
      case "DT" -> words.get(that + 1).tag().equals("NNP");
      case "WDT" -> told;
      default -> false;
    };
  }
}
