package org.stemma.eval;

import java.util.List;
import org.stemma.annotate.ArticleReader;
import org.stemma.annotate.MentionAnnotator;
import org.stemma.annotate.SpeechAnnotator;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Parser;

/** Reads a plain text as far as speech: names, then who says what. */
final class PolnearReader {

  private final ArticleReader reader;

  PolnearReader(Parser parser) {
    this.reader =
        new ArticleReader(
            parser, List.of(new MentionAnnotator(), new SpeechAnnotator(Lexicon.ENGLISH)));
  }

  Reading read(String text) {
    return reader.read(PlainArticle.untitled("document", text));
  }
}
