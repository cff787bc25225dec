package org.stemma.annotate.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.article.Block;
import org.stemma.extract.wording.SearchPhrases;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Sentences that are {@link SearchPhrases}. Of the lines that the extractor took for no part of the
 * report only quoted phrases count: a line of tags is the site's by right.
 */
final class KeywordLists {

  private final SearchPhrases phrases;

  KeywordLists(Lexicon lexicon) {
    this.phrases = new SearchPhrases(lexicon);
  }

  List<Residue> in(Reading reading) {
    List<Residue> found = new ArrayList<>();
    for (ParsedSentence sentence : reading.sentences()) {
      add(found, sentence.span(), phrases.why(reading.words(sentence.span())));
    }
    for (Block block : reading.article().blocks()) {
      if (!block.isKept()) {
        add(found, block.span(), phrases.whyQuoted(reading.words(block.span())));
      }
    }
    return found;
  }

  private static void add(List<Residue> found, Span span, Optional<String> why) {
    why.ifPresent(w -> found.add(new Residue(span, ResidueClass.SEO_KEYWORDS, w)));
  }
}
