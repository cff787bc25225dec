package org.stemma.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.article.Block;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Paragraphs in which a report turns to another happening: "On February 5 a regional train derailed
 * in Osterfeld. Two people were killed there." What is counted in them is no count of the story.
 * Such a paragraph tells with an indefinite article what happened, on an earlier day, at a place,
 * and neither stands anywhere else: the place on no other page, the day in no other paragraph.
 */
final class Asides {

  /**
   * Days before the report from which on a happening is not that of the day. By judgement, not
   * swept.
   */
  private static final int EARLIER = 2;

  private static final Set<String> INDEFINITE = Lexicon.ENGLISH.words("indefinite-articles.txt");
  private static final Set<String> PLACING = Set.of("at", "in", "near", "off", "outside");

  private final Material material;

  Asides(Material material) {
    this.material = material;
  }

  /** Where they stand, from the sentence that turns to it to the end of the paragraph. */
  List<Span> in(Reading reading) {
    List<Span> found = new ArrayList<>();
    Optional<LocalDate> told = material.published(reading.page());
    boolean first = true;
    for (Block block : reading.article().blocks()) {
      if (block.isBody() && told.isPresent()) {
        if (!first) {
          turn(reading, block, told.get()).ifPresent(found::add);
        }
        first = false;
      }
    }
    return List.copyOf(found);
  }

  private Optional<Span> turn(Reading reading, Block block, LocalDate told) {
    return reading.sentencesOver(block.span()).stream()
        .filter(sentence -> sentence.isParsed() && isOfEarlierDay(reading, block, sentence, told))
        .filter(sentence -> tellsAnew(sentence) && isElsewhere(reading, block, sentence))
        .findFirst()
        .map(sentence -> Span.of(sentence.span().start(), block.span().end()));
  }

  private static boolean isOfEarlierDay(
      Reading reading, Block block, ParsedSentence sentence, LocalDate told) {
    return reading.within(TimeExpression.class, sentence.span()).stream()
        .flatMap(time -> NamedDays.day(reading, time).stream())
        .filter(day -> ChronoUnit.DAYS.between(day, told) >= EARLIER)
        .anyMatch(day -> !isToldOutside(reading, block, day));
  }

  private static boolean isToldOutside(Reading reading, Block block, LocalDate day) {
    return reading.all(TimeExpression.class).stream()
        .filter(time -> !block.span().contains(time.span()))
        .anyMatch(time -> NamedDays.day(reading, time).filter(day::equals).isPresent());
  }

  /**
   * "A regional train derailed": what is told as known bears another article. By the order of the
   * words, for parsers hang such a sentence on all sorts of them.
   */
  private static boolean tellsAnew(ParsedSentence sentence) {
    List<Word> words = sentence.words();
    for (int article = 0; article < words.size(); article++) {
      if (INDEFINITE.contains(words.get(article).form().toLowerCase(Locale.ROOT))) {
        int verb = article + 1;
        while (verb < words.size() && isOfName(words.get(verb))) {
          verb++;
        }
        if (verb > article + 1 && verb < words.size() && isTold(words.get(verb))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOfName(Word word) {
    return word.isNoun() || word.tag().startsWith("JJ");
  }

  private static boolean isTold(Word word) {
    return word.tag().equals("VBD") || word.tag().equals("VBN");
  }

  private boolean isElsewhere(Reading reading, Block block, ParsedSentence sentence) {
    List<Word> words = sentence.words();
    for (int i = 1; i < words.size(); i++) {
      boolean placed =
          words.get(i).isProperNoun()
              && PLACING.contains(words.get(i - 1).form().toLowerCase(Locale.ROOT));
      if (placed && isNew(reading, block, words.get(i).form())) {
        return true;
      }
    }
    return false;
  }

  private boolean isNew(Reading reading, Block block, String name) {
    String text = reading.article().text();
    Span span = block.span();
    return material.readings().stream()
            .filter(other -> !other.page().equals(reading.page()))
            .noneMatch(other -> other.article().text().contains(name))
        && !text.substring(0, span.start()).contains(name)
        && !text.substring(span.end()).contains(name);
  }
}
