package org.stemma.annotate.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** What is said in a phrase and not in a clause: "announced a strike", "called for talks". */
final class ReportedObject {

  private static final Set<String> TIME_PREPOSITIONS =
      Lexicon.ENGLISH.words("time-prepositions.txt");

  /** "answered the charge by calling it “dull”" names the means; what is said hangs on those. */
  private static final Set<String> MEANS = Lexicon.ENGLISH.words("means-prepositions.txt");

  private static final Set<String> PERSONS =
      Lexicon.ENGLISH.rows("figures/person-nouns.txt").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<List<String>> UNSPOKEN =
      Set.copyOf(Lexicon.ENGLISH.rows("unspoken-objects.tsv"));

  private static final Set<String> RELATIONS =
      Set.of("dobj", "xcomp", "prep", "advcl", "attr", "oprd");

  private ReportedObject() {}

  /** Objects and what follows them, up to the end of the phrase. */
  static List<Span> of(ParsedSentence sentence, int verb, Cue cue, Sequel sequel) {
    Optional<Span> wished = wished(sentence, verb, cue);
    if (wished.isPresent()) {
      return List.of(wished.get());
    }
    boolean bare = cue.kind() == Cue.Kind.OPINE;
    int first = -1;
    int last = -1;
    boolean said = false;
    for (int child : sentence.children(verb)) {
      Word word = sentence.words().get(child);
      if (child > cue.word() && RELATIONS.contains(word.relation())) {
        boolean adverbial =
            word.is("advcl")
                || word.is("prep") && (isTime(sentence, child) || isMeans(sentence, child));
        boolean object =
            word.is("dobj")
                && !bare
                && !isAddressed(sentence, child, cue)
                && !isTakenIn(word, cue)
                && !isUnspoken(word, cue);
        boolean phrase = word.is("prep") && !adverbial && !isUnspoken(word, cue);
        said |= object || word.is("xcomp") || phrase;
        if (!adverbial && !isAddressed(sentence, child, cue)) {
          List<Integer> inside =
              sequel.cut(sentence, Aside.cut(sentence, sentence.subtree(child)), cue);
          int from = child <= cue.last() ? cue.last() + 1 : inside.get(0);
          first = first < 0 ? from : first;
          last = inside.get(inside.size() - 1);
        }
      }
    }
    if (!said || first < 0 || first > last) {
      return List.of();
    }
    Span from = sentence.words().get(first).span();
    return List.of(from.cover(sentence.words().get(last).span()));
  }

  /** "appealed for drivers to come forward": a clause whose mark is a word of the cue. */
  private static Optional<Span> wished(ParsedSentence sentence, int verb, Cue cue) {
    Word last = sentence.words().get(cue.last());
    boolean mark = cue.last() > cue.word() && last.is("mark") && last.head() > cue.last();
    return mark && sentence.words().get(last.head()).head() == verb
        ? Optional.of(sentence.phrase(last.head()))
            .map(p -> Span.of(Math.max(p.start(), last.span().end() + 1), p.end()))
        : Optional.empty();
  }

  /** "told the court, “...”": whom words in marks are said to is no part of them. */
  private static boolean isAddressed(ParsedSentence sentence, int object, Cue cue) {
    List<Word> words = sentence.words();
    List<Integer> inside = sentence.subtree(object);
    int comma = inside.get(inside.size() - 1) + 1;
    return cue.kind() == Cue.Kind.SAY
        && words.get(object).is("dobj")
        && comma + 1 < words.size()
        && words.get(comma).form().equals(",")
        && QuotationMark.at(words.get(comma + 1).form(), 0).isPresent();
  }

  /** "the clinic admitted 30 people": persons are let in, not owned up to. */
  private static boolean isTakenIn(Word object, Cue cue) {
    return cue.kind() == Cue.Kind.CONFIRM && PERSONS.contains(object.lemma());
  }

  /** "recounted ballots", "reported to the depot": with this the verb means a deed. */
  private static boolean isUnspoken(Word behind, Cue cue) {
    return UNSPOKEN.contains(List.of(cue.lemma(), behind.lemma()));
  }

  private static boolean isMeans(ParsedSentence sentence, int preposition) {
    return MEANS.contains(sentence.words().get(preposition).lemma())
        && sentence.child(preposition, "pcomp").isPresent();
  }

  /** A phrase of time or place says when it was said, not what. */
  private static boolean isTime(ParsedSentence sentence, int preposition) {
    if (!TIME_PREPOSITIONS.contains(sentence.words().get(preposition).lemma())) {
      return false;
    }
    return sentence.children(preposition).stream()
        .map(sentence.words()::get)
        .anyMatch(w -> w.isEntity("DATE", "TIME", "GPE") || w.tag().equals("CD"));
  }
}
