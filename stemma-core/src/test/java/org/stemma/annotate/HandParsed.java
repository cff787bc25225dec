package org.stemma.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Reading;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.article.Segment;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.OffsetMap;
import org.stemma.text.Span;

/** Makes readings of one sentence from a parse written by hand. */
public final class HandParsed {

  private HandParsed() {}

  /**
   * A reading of one paragraph with one sentence.
   *
   * @param table one word a line: form, lemma, tag, entity, head (0-based, -1 for the root),
   *     relation
   */
  public static Reading reading(String page, String table) {
    List<Word> words = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : table.strip().split("\n")) {
      String[] part = line.strip().split("\\s+");
      if (!text.isEmpty() && Character.isLetterOrDigit(part[0].charAt(0))) {
        text.append(' ');
      }
      Span span = Span.of(text.length(), text.length() + part[0].length());
      text.append(part[0]);
      words.add(
          new Word(span, part[0], part[1], part[2], part[3], Integer.parseInt(part[4]), part[5]));
    }
    Span all = Span.of(0, text.length());
    return reading(page, text.toString(), List.of(new ParsedSentence(all, words)));
  }

  /** A reading of one paragraph of a plain-text page. */
  public static Reading reading(String page, String text, List<ParsedSentence> sentences) {
    Span all = Span.of(0, text.length());
    Article article =
        new Article(
            new Page(page, Optional.empty(), "text/plain", "UTF-8", "0", text),
            text,
            OffsetMap.identity(text.length()),
            List.of(Block.kept(all, BlockKind.PARAGRAPH)),
            List.of(new Segment(page + "#s1", all, Optional.empty(), Optional.empty())),
            Metadata.NONE,
            Optional.of("en"),
            List.of());
    return new Reading(article, sentences, List.of());
  }
}
