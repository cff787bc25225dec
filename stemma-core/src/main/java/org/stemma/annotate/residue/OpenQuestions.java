package org.stemma.annotate.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.extract.wording.LineForm;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Questions that stand alone above a heading of a page of which only the text is left: nothing
 * answers them there. A generator may have left them, or the writer ends the section so; the
 * extractor dropped those of which it is sure.
 */
final class OpenQuestions {

  private OpenQuestions() {}

  static List<Residue> in(Reading reading) {
    Article article = reading.article();
    if (!article.page().mediaType().equals("text/plain")) {
      return List.of();
    }
    Set<Span> sentences =
        reading.sentences().stream().map(ParsedSentence::span).collect(Collectors.toSet());
    List<Residue> found = new ArrayList<>();
    List<Block> kept = article.blocks().stream().filter(Block::isKept).toList();
    for (int i = 0; i + 1 < kept.size(); i++) {
      Block block = kept.get(i);
      if (block.kind() == BlockKind.PARAGRAPH
          && kept.get(i + 1).kind() == BlockKind.HEADING
          && LineForm.isQuestion(article.words(block.span()))
          && sentences.contains(block.span())) {
        found.add(
            new Residue(
                block.span(),
                ResidueClass.PROMPT,
                "a question above a heading: perhaps left by a generator"));
      }
    }
    return found;
  }
}
