package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.article.Passage;
import org.stemma.claim.Material;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;

/**
 * A sentence that says who somebody is and has an unfilled template field where the name should
 * stand.
 */
final class IdentityGaps implements Detector {

  private static final Set<String> IDENTIFYING = Lexicon.ENGLISH.words("identifying-phrases.txt");

  /** Between the cue and the field there may be a comma, a colon or an article. */
  private static final int GAP = 16;

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (Residue residue : reading.all(Residue.class)) {
        if (residue.kind() == ResidueClass.PLACEHOLDER) {
          reading
              .sentenceAt(residue.span().start())
              .filter(s -> identifies(reading, s, residue))
              .ifPresent(s -> findings.add(finding(reading, s)));
        }
      }
    }
    return findings;
  }

  private static boolean identifies(Reading reading, ParsedSentence sentence, Residue residue) {
    String before =
        reading
            .article()
            .text()
            .substring(sentence.span().start(), residue.span().start())
            .toLowerCase(Locale.ROOT);
    return IDENTIFYING.stream()
        .anyMatch(
            cue -> {
              int at = before.lastIndexOf(cue);
              return at >= 0 && before.length() - at - cue.length() <= GAP;
            });
  }

  private static Finding finding(Reading reading, ParsedSentence sentence) {
    Passage passage = reading.passage(sentence.span());
    return new Finding(
        ContradictionKind.IDENTITY,
        Verdict.CONTRADICTION,
        Severity.HIGH,
        "",
        Variant.of(passage),
        Variant.of(passage),
        "the sentence claims to identify somebody; where the name should stand is an unfilled field");
  }
}
