package org.stemma.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.event.Event;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;

/**
 * Who tells an event as its label does: the same happening may be told with another number, which
 * is another statement.
 */
public final class EventStatements {

  private final Map<String, Reading> pages = new HashMap<>();

  /** Of events told on {@code readings}. */
  public EventStatements(List<Reading> readings) {
    readings.forEach(reading -> pages.put(reading.page(), reading));
  }

  /** The mentions of {@code event} without those that give another number than its label. */
  public List<Passage> telling(Event event) {
    Set<String> label = forms(event.label());
    if (label.stream().noneMatch(EventStatements::isNumber)) {
      return event.mentions();
    }
    List<Figure> named =
        event.mentions().stream().flatMap(words -> named(words, label).stream()).toList();
    List<Passage> telling =
        event.mentions().stream()
            .filter(words -> named.stream().allMatch(figure -> agrees(words, figure)))
            .toList();
    return telling.isEmpty() ? event.mentions() : telling;
  }

  /** The figures of a sentence whose digits stand in the label. */
  private List<Figure> named(Passage words, Set<String> label) {
    Reading page = pages.get(words.page());
    return page == null
        ? List.of()
        : figures(page, words)
            .filter(
                figure ->
                    forms(page.words(figure.span())).stream()
                        .filter(EventStatements::isNumber)
                        .anyMatch(label::contains))
            .toList();
  }

  private boolean agrees(Passage words, Figure named) {
    Reading page = pages.get(words.page());
    List<Figure> alike =
        page == null
            ? List.of()
            : figures(page, words).filter(figure -> isAlike(figure, named)).toList();
    return alike.isEmpty()
        || alike.stream().anyMatch(f -> Bounds.of(f).compatible(Bounds.of(named)));
  }

  /** Whether both count one thing: by what befell it, or else by what it is called. */
  private static boolean isAlike(Figure a, Figure b) {
    return a.quantity().equals(b.quantity())
        && a.measure().equals(b.measure())
        && (a.measure().isPresent() || a.counts().equalsIgnoreCase(b.counts()));
  }

  private static Stream<Figure> figures(Reading page, Passage words) {
    return page.within(Figure.class, words.span()).stream()
        .filter(figure -> !figure.withdrawn() && figure.value().isPresent());
  }

  private static Set<String> forms(String words) {
    return Tokens.of(words).stream().map(Token::form).collect(Collectors.toUnmodifiableSet());
  }

  /** Numbers in words are left out: "one" is seldom a count. */
  private static boolean isNumber(String form) {
    return Character.isDigit(form.charAt(0));
  }
}
