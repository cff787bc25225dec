package org.stemma.annotate.speech;

import java.util.List;
import java.util.Set;
import org.stemma.annotate.source.Sources;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Where a reported clause ends with its quoted words though a parser hangs more on it: "called him
 * a “fool”<em>, a dig at his age</em>", "called it “grim” <em>and left</em>", "said he was “done”
 * <em>in a post on Friday</em>". What the writer adds behind the marks is not said.
 */
final class MarkedEnd {

  private static final Set<String> DASHES = Set.of("—", "–", "--", "-");

  /** Tags of words behind a comma that join more to what is said: and, not, because, for. */
  private static final Set<String> GOING_ON = Set.of("CC", "RB", "IN", "TO");

  private final SpeechPage page;
  private final Set<String> occasions;

  MarkedEnd(SpeechPage page) {
    this.page = page;
    this.occasions = page.words().occasions();
  }

  /** Where {@code piece}, which stands behind the cue, ends. */
  int of(Attribution attribution, Span piece) {
    ParsedSentence sentence = page.sentences().get(attribution.sentence());
    List<Span> quoted = page.quotedIn(piece).stream().filter(m -> m.end() < piece.end()).toList();
    for (int i = 0; i < quoted.size(); i++) {
      Span marks = quoted.get(i);
      List<Integer> tail = sentence.indexesIn(Span.of(marks.end(), piece.end()));
      boolean last = i == quoted.size() - 1;
      boolean ends =
          startsVerb(sentence, tail, attribution)
              || last && startsRemark(sentence, tail, marks)
              || last && startsOccasion(sentence, tail);
      if (ends && !governs(sentence, tail, marks)) {
        return marks.end();
      }
    }
    return piece.end();
  }

  /** Whether a word of the tail stands above the quoted words, so that they are one clause. */
  private static boolean governs(ParsedSentence sentence, List<Integer> tail, Span marks) {
    for (int word : sentence.indexesIn(marks)) {
      int at = sentence.words().get(word).head();
      for (int steps = 0; at >= 0 && steps < sentence.words().size(); steps++) {
        if (tail.contains(at) && !sentence.words().get(word).is("punct")) {
          return true;
        }
        at = sentence.words().get(at).head();
      }
    }
    return false;
  }

  /** "and left": the next thing that the speaker did. */
  private static boolean startsVerb(
      ParsedSentence sentence, List<Integer> tail, Attribution attribution) {
    String tense = sentence.words().get(attribution.cue().word()).tag();
    boolean joined = false;
    for (int i : tail) {
      Word word = sentence.words().get(i);
      if (word.tag().equals("CC") && !joined) {
        joined = true;
      } else if (joined && word.isVerb()) {
        boolean past = tense.equals("VBN") && word.tag().equals("VBD");
        return (word.tag().equals(tense) || past) && sentence.child(i, "nsubj").isEmpty();
      } else if (word.isWordy() && !word.tag().equals("RB")) {
        return false;
      }
    }
    return false;
  }

  /** ", a dig at his age", " - a charge that hurt", ", which he is not". */
  private boolean startsRemark(ParsedSentence sentence, List<Integer> tail, Span marks) {
    String text = page.text();
    boolean comma = marks.length() > 2 && text.charAt(marks.end() - 2) == ',';
    for (int i : tail) {
      Word word = sentence.words().get(i);
      if (DASHES.contains(word.form())) {
        return true;
      }
      if (word.isWordy()) {
        boolean occasion = occasions.contains(word.lemma()) && !word.lemma().equals("in");
        return comma && (occasion || !GOING_ON.contains(word.tag()));
      }
      comma |= word.form().equals(",");
    }
    return false;
  }

  /** "in a post on Friday". */
  private boolean startsOccasion(ParsedSentence sentence, List<Integer> tail) {
    if (tail.isEmpty()) {
      return false;
    }
    Word first = sentence.words().get(tail.get(0));
    return occasions.contains(first.lemma())
        && sentence.children(tail.get(0)).stream()
            .filter(c -> sentence.words().get(c).is("pobj"))
            .anyMatch(
                c ->
                    page.sources().kind(sentence, c) == Sources.Kind.DOCUMENT
                        || sentence.words().get(c).isEntity("DATE"));
  }
}
