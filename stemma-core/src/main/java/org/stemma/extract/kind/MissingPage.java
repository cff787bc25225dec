package org.stemma.extract.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.extract.wording.KindWords;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.PageKind;
import org.stemma.text.Script;

/**
 * Knows a notice that there is no such page, whatever its title: a line that is no running text
 * says so, and most of the few sentences tell why, or where to go on. Reports on such pages have
 * more to tell.
 */
final class MissingPage {

  /** Letters of all sentences. By judgement: two short paragraphs. */
  private static final int MOST_TEXT = 500;

  private static final KindWords.Sign GONE = new KindWords.Sign(PageKind.MISSING, "gone");

  private MissingPage() {}

  static Optional<String> reason(Optional<String> headline, List<String> lines) {
    List<String> sentences = lines.stream().filter(LineForm::endsSentence).toList();
    if (sentences.isEmpty() || sentences.stream().mapToInt(Script::letters).sum() > MOST_TEXT) {
      return Optional.empty();
    }
    Optional<String> gone =
        Stream.concat(headline.stream(), lines.stream().filter(l -> !LineForm.endsSentence(l)))
            .filter(line -> KindWords.told(PageKind.MISSING, line).contains(GONE))
            .findFirst();
    return gone.isPresent() && areAbout(sentences)
        ? gone.map(line -> PageKind.MISSING.told("\"" + line.strip() + "\""))
        : Optional.empty();
  }

  /** Whether most tell of a missing page, and together more than that it is missing. */
  private static boolean areAbout(List<String> sentences) {
    Set<KindWords.Sign> told = new HashSet<>();
    int about = 0;
    for (String sentence : sentences) {
      Set<KindWords.Sign> signs = KindWords.told(PageKind.MISSING, sentence);
      told.addAll(signs);
      about += signs.isEmpty() ? 0 : 1;
    }
    told.remove(GONE);
    return 2 * about > sentences.size() && !told.isEmpty();
  }
}
