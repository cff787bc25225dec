package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** Who asks, and what is asked, where an answer is told: neither holds the one who answers. */
final class Askers {

  private static final Set<String> ASKING = Lexicon.ENGLISH.words("asking-verbs.txt");

  private Askers() {}

  /**
   * "Asked by Ann Orr whether she knew, she said", "asked if Ann Orr would go, she said": who is
   * asked is not the one who asks, in neither place, nor the one asked about.
   */
  static List<Span> of(ParsedSentence sentence, int pronoun) {
    List<Span> found = new ArrayList<>();
    int at = sentence.indexAt(pronoun);
    for (int steps = 0; at >= 0 && steps < sentence.words().size(); steps++) {
      if (sentence.words().get(at).is("advcl")) {
        sentence.child(at, "agent").map(sentence::phrase).ifPresent(found::add);
      }
      for (int child : sentence.children(at)) {
        if (sentence.words().get(child).is("advcl")) {
          sentence.child(child, "agent").map(sentence::phrase).ifPresent(found::add);
          if (isAsked(sentence, child)) {
            found.add(sentence.phrase(child));
          }
        }
      }
      at = sentence.words().get(at).head();
    }
    return found;
  }

  /** "asked whether", "asked about": a passive that begins the sentence. */
  private static boolean isAsked(ParsedSentence sentence, int verb) {
    Word word = sentence.words().get(verb);
    return word.tag().equals("VBN")
        && ASKING.contains(word.lemma())
        && sentence.child(verb, "nsubj", "nsubjpass").isEmpty();
  }
}
