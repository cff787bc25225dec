package org.stemma.extract.plain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.extract.wording.GeneratorWords;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.SearchPhrases;
import org.stemma.extract.wording.TemplateFields;
import org.stemma.lexicon.Languages;
import org.stemma.lexicon.Lexicon;

/**
 * What no writer leaves in a report, by the lists of one language: a template field that nobody
 * filled, a list of search phrases, words of a text generator to whoever asked it. Immutable and
 * thread-safe.
 */
record GeneratorTraces(TemplateFields fields, SearchPhrases phrases, GeneratorWords words) {

  /** Behind the end of a sentence, and the mark that closes a quotation there. */
  private static final Pattern SENTENCE_START =
      Pattern.compile("(?<=[.!?][”\"’')]?)\\s{1,9}(?=[\\p{Lu}“\"\\[])");

  private static final Map<String, GeneratorTraces> BY_LANGUAGE =
      Lexicon.having("generator-words.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(Lexicon::language, GeneratorTraces::new));

  private GeneratorTraces(Lexicon lexicon) {
    this(new TemplateFields(lexicon), new SearchPhrases(lexicon), new GeneratorWords(lexicon));
  }

  /**
   * Those of English, for generators and templates of pages in other languages speak it too, and of
   * the page's language (ISO 639-1), if it has the lists.
   */
  static List<GeneratorTraces> of(Optional<String> language) {
    return Stream.concat(
            Stream.of(Lexicon.ENGLISH.language()), language.map(Languages::listed).stream())
        .distinct()
        .filter(BY_LANGUAGE::containsKey)
        .map(BY_LANGUAGE::get)
        .toList();
  }

  /** Whether one of the kept lines bears one. */
  boolean areOn(List<Line> lines) {
    return lines.stream().filter(Line::isKept).map(Line::words).anyMatch(this::areIn);
  }

  /** The sentences of a line, by its marks alone. */
  static Stream<String> sentences(String words) {
    return SENTENCE_START.splitAsStream(words);
  }

  private boolean areIn(String line) {
    return !fields.in(line).isEmpty()
        || sentences(line)
            .anyMatch(sentence -> phrases.why(sentence).isPresent() || words.areTalk(sentence));
  }
}
