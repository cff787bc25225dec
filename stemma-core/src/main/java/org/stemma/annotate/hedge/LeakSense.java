package org.stemma.annotate.hedge;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Tells a document given away ("a leaked memo") from what runs out ("the tank leaked fuel"). */
final class LeakSense {

  /** What is leaked to somebody and does not run out. */
  private static final Set<String> DOCUMENTS = Lexicon.ENGLISH.words("source-documents.txt");

  /** Before who is given it. */
  private static final Set<String> RECEIVING = Lexicon.ENGLISH.words("hedge-words.tsv", "receiver");

  private LeakSense() {}

  /** "the tank leaked", "leaked oil": what runs out of a vessel is told to nobody. */
  static boolean isSpill(ParsedSentence sentence, int verb) {
    Word word = sentence.words().get(verb);
    boolean modifies = word.is("amod") || word.is("acl") || word.is("nmod");
    if (!word.isVerb()
        || !sentence.isParsed()
        || modifies
        || sentence.child(verb, "auxpass").isPresent()) {
      return false;
    }
    boolean told =
        sentence.children(verb).stream()
            .map(sentence.words()::get)
            .anyMatch(
                w ->
                    w.is("dobj") && DOCUMENTS.contains(w.lemma())
                        || w.is("prep") && RECEIVING.contains(w.lower()));
    boolean document =
        sentence
            .child(verb, "nsubj")
            .filter(s -> DOCUMENTS.contains(sentence.words().get(s).lemma()))
            .isPresent();
    return !told && !document;
  }
}
