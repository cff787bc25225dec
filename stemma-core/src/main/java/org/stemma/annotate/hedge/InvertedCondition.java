package org.stemma.annotate.hedge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * A condition told by its verb before its subject: "Should the dam fail, ...", "Had the pumps been
 * switched on, the cellar would have stayed dry". It opens the sentence, in marks or not, which is
 * no question. Needs no parse.
 */
final class InvertedCondition {

  private static final String FILE = "inverted-conditions.tsv";

  private final Set<String> plain;
  private final Set<String> unreal;
  private final Set<String> modals;

  InvertedCondition(Lexicon lexicon) {
    this.plain = lexicon.words(FILE, "plain");
    this.unreal = lexicon.words(FILE, "unreal");
    this.modals = lexicon.words("unreal-modals.txt");
  }

  /** The verb and the word behind it, if {@code sentence} begins with such a condition. */
  Optional<Span> in(ParsedSentence sentence, String words) {
    List<Word> all =
        sentence.words().stream().dropWhile(w -> !w.isWordy() || w.tag().equals("CC")).toList();
    if (all.size() < 3 || words.strip().endsWith("?")) {
      return Optional.empty();
    }
    String first = all.get(0).lower();
    boolean condition =
        plain.contains(first)
            || unreal.contains(first)
                && all.stream().skip(2).anyMatch(w -> modals.contains(w.lower()));
    return condition && all.get(1).isWordy()
        ? Optional.of(all.get(0).span().cover(all.get(1).span()))
        : Optional.empty();
  }
}
