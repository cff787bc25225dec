package org.stemma.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.extract.wording.Dateline;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;
import org.stemma.similarity.Wording;
import org.stemma.text.Span;

/**
 * Whether two sayings of one speaker are the same words, as copies carry them: one may have lost or
 * gained a dateline or an "in turn", and "he" may stand for the name. The words of the shorter all
 * stand in the longer, in order, and what the longer has beside them is no number, name, denial,
 * condition or bound, which would say another thing.
 */
final class SameWords {

  private static final Set<String> FOR_A_NAME = Set.of("he", "she", "they", "it");

  /**
   * A longer form has at most this many times the words of the shorter: beyond it says more than
   * the other. Judged by reading, not swept.
   */
  private static final double LONGER = 1.5;

  /** Fewer words than these stand inside other sentences by chance; they have to be equal. */
  private static final int FEW = 5;

  private final List<String> words;
  private final String text;
  private final String speaker;

  /** The words of {@code text} that {@code speaker} said. */
  SameWords(String text, String speaker) {
    this.text =
        Dateline.of(text, Span.of(0, text.length()))
            .map(d -> text.substring(d.span().end()))
            .orElse(text);
    this.speaker = speaker;
    Set<String> own = new TreeSet<>(FOR_A_NAME);
    Tokens.of(speaker).stream().map(Token::form).forEach(own::add);
    List<String> kept = new ArrayList<>();
    for (Token token : Tokens.of(this.text)) {
      String form = token.form().toLowerCase(Locale.ROOT);
      if (!own.contains(form)) {
        kept.add(form);
      }
    }
    words = List.copyOf(kept);
  }

  /** Whether both have the same words in the same order, but for a dateline and the speaker. */
  boolean isEqual(SameWords other) {
    return words.equals(other.words);
  }

  boolean same(SameWords other) {
    List<String> shorter = words.size() <= other.words.size() ? words : other.words;
    List<String> longer = shorter == words ? other.words : words;
    if (isEqual(other)) {
      return true;
    }
    return shorter.size() >= FEW
        && longer.size() <= LONGER * shorter.size()
        && standsIn(shorter, longer)
        && wording().agrees(other.wording());
  }

  private Wording wording() {
    return Wording.of(text, speaker);
  }

  private static boolean standsIn(List<String> shorter, List<String> longer) {
    int found = 0;
    for (String word : longer) {
      if (found < shorter.size() && word.equals(shorter.get(found))) {
        found++;
      }
    }
    return found == shorter.size();
  }
}
