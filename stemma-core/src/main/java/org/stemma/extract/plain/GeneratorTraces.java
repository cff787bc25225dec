package org.stemma.extract.plain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.extract.wording.GeneratorWords;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.SearchPhrases;
import org.stemma.extract.wording.TemplateFields;

/**
 * Whether a page bears what no writer leaves in a report: a template field that nobody filled, a
 * list of search phrases, words of a text generator to whom asked it.
 */
final class GeneratorTraces {

  /** Behind the end of a sentence, and the mark that closes a quotation there. */
  private static final Pattern SENTENCE_START =
      Pattern.compile("(?<=[.!?][”\"’')]?)\\s{1,9}(?=[\\p{Lu}“\"\\[])");

  private GeneratorTraces() {}

  /** Whether one of the kept lines does. */
  static boolean on(List<Line> lines) {
    return lines.stream().filter(Line::isKept).map(Line::words).anyMatch(GeneratorTraces::isTrace);
  }

  /** The sentences of a line, by its marks alone. */
  static Stream<String> sentences(String words) {
    return SENTENCE_START.splitAsStream(words);
  }

  private static boolean isTrace(String words) {
    return !TemplateFields.ENGLISH.in(words).isEmpty()
        || sentences(words)
            .anyMatch(
                sentence ->
                    SearchPhrases.ENGLISH.why(sentence).isPresent()
                        || GeneratorWords.ENGLISH.areTalk(sentence));
  }
}
