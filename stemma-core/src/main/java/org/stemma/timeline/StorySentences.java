package org.stemma.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotate.FilingDay;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.article.Field;
import org.stemma.lexicon.Lexicon;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/** Makes sentences of readings comparable, with the days that they name. */
public final class StorySentences {

  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(Lexicon.ENGLISH.words("function-words.txt"));

  private StorySentences() {}

  /**
   * One sentence.
   *
   * @param sources who tells it, see {@link DatedSentence}
   * @param place 0 for the first of its report
   * @param told days of the events that it tells; passed over where its words name a day
   */
  public static DatedSentence of(
      Reading reading, Span span, Set<String> sources, int place, Set<LocalDate> told) {
    List<String> words =
        Tokens.of(reading.article().text(), span).stream().map(Token::form).toList();
    Set<String> content = new TreeSet<>(words);
    content.removeIf(word -> word.length() < 2 || FUNCTION_WORDS.contains(word));
    return new DatedSentence(
        sources, published(reading, span), place, days(reading, span), told, words, content);
  }

  private static Optional<LocalDate> published(Reading reading, Span span) {
    return reading
        .article()
        .published(span.start())
        .map(Field::value)
        .flatMap(day -> day(day, Optional.empty()));
  }

  private static Set<LocalDate> days(Reading reading, Span span) {
    Optional<LocalDate> published = published(reading, span);
    Set<LocalDate> days = new TreeSet<>();
    for (TimeExpression time : reading.within(TimeExpression.class, span)) {
      if (!FilingDay.isOne(reading, time.span())) {
        day(time.time(), published).ifPresent(days::add);
      }
    }
    return days;
  }

  private static Optional<LocalDate> day(TimeValue time, Optional<LocalDate> published) {
    return switch (time) {
      case TimeValue.Day day -> Optional.of(day.date());
      case TimeValue.Choice choice ->
          choice.all() ? Optional.empty() : OpenDay.of(choice, published);
      case TimeValue.Month month -> Optional.empty();
      case TimeValue.Year year -> Optional.empty();
      case TimeValue.Interval interval -> Optional.empty();
      case TimeValue.UnknownDay unknown -> Optional.empty();
      case TimeValue.None none -> Optional.empty();
    };
  }
}
