package org.stemma.annotate.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** The complements in which a parse holds what an attitude is of. */
final class AttitudeFrames {

  private AttitudeFrames() {}

  /** Whether the verb has a complement that it tells of an attitude with. */
  static boolean fits(ParsedSentence sentence, int verb, AttitudeWords.Entry entry) {
    boolean object = sentence.child(verb, "dobj").isPresent();
    boolean clause = sentence.child(verb, "ccomp").isPresent();
    Optional<Integer> to = sentence.child(verb, "xcomp");
    if (clause) {
      return entry.frames().contains("clause");
    }
    if (object) {
      return entry.frames().contains("object");
    }
    return to.isPresent() && entry.frames().contains("infinitive");
  }

  /** What stands behind a preposition of the entry. */
  static Optional<Span> about(ParsedSentence sentence, int at, AttitudeWords.Entry entry) {
    if (sentence.child(at, "dobj", "ccomp").isPresent()) {
      return Optional.empty();
    }
    return sentence.children(at).stream()
        .filter(c -> c > at && entry.frames().contains(sentence.words().get(c).lemma()))
        .filter(c -> sentence.words().get(c).is("prep"))
        .flatMap(c -> sentence.child(c, "pobj", "pcomp").stream())
        .findFirst()
        .map(o -> phrase(sentence, o));
  }

  /** The phrase without what a comma parts from it at its end. */
  static Span phrase(ParsedSentence sentence, int head) {
    List<Integer> inside = Aside.cut(sentence, sentence.subtree(head));
    Span first = sentence.words().get(inside.get(0)).span();
    return first.cover(sentence.words().get(inside.get(inside.size() - 1)).span());
  }

  static boolean isPredicate(ParsedSentence sentence, int word) {
    Word here = sentence.words().get(word);
    boolean as = here.is("prep") && Set.of("as", "like").contains(here.lemma());
    return as || Set.of("xcomp", "oprd", "acomp", "attr", "ccomp").contains(here.relation());
  }

  static Optional<Span> complement(
      ParsedSentence sentence, int head, AttitudeWords.Entry entry, String... relations) {
    Optional<Integer> child = sentence.child(head, relations).filter(c -> c > head);
    if (child.isEmpty()) {
      return Optional.empty();
    }
    Word verb = sentence.words().get(child.get());
    boolean to =
        sentence.children(child.get()).stream()
            .map(sentence.words()::get)
            .anyMatch(w -> w.tag().equals("TO"));
    boolean clause = sentence.child(child.get(), "mark").isPresent() || verb.is("ccomp");
    boolean fits =
        to && entry.frames().contains("infinitive")
            || !to && clause && entry.frames().contains("clause");
    return fits ? Optional.of(phrase(sentence, child.get())) : Optional.empty();
  }
}
