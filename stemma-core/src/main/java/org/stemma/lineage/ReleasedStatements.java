package org.stemma.lineage;

import java.util.Locale;
import java.util.Set;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.OutletName;
import org.stemma.lexicon.Lexicon;

/**
 * Statements that stand on a held page of who gave them out: "the company said in a statement", and
 * the page of the company has what the report tells of it. A statement that is not held stays what
 * somebody said; two reports that name one are not joined by it.
 */
final class ReleasedStatements {

  private static final Set<String> WORDS = Lexicon.ENGLISH.words("statement-words.txt");

  /** Sentences in parallel that a report has from the page, if not the words of a copy. */
  private static final int PARALLEL = 2;

  private ReleasedStatements() {}

  /** Whether a sentence tells what a body gave out as a statement. */
  static boolean isTold(Witness witness, Upstream upstream) {
    if (upstream.kind() != UpstreamKind.STATEMENT
        && upstream.kind() != UpstreamKind.OFFICIAL_STATEMENT) {
      return false;
    }
    String words = witness.text().reading().words(upstream.span()).toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(words::contains);
  }

  /** Whether {@code page} is a body's own, no outlet's, and {@code report} has words from it. */
  static boolean isOne(Witness page, Witness report) {
    if (page.publisher().filter(p -> !OutletName.of(p).hasOutletNoun()).isEmpty()) {
      return false;
    }
    Kinship kinship = Kinship.of(page, report);
    return kinship.isKin() || kinship.parallels().pairs().size() >= PARALLEL;
  }
}
