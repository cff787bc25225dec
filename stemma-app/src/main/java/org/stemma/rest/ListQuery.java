package org.stemma.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stemma.account.ContradictionItem;
import org.stemma.account.EventItem;
import org.stemma.account.FigureItem;
import org.stemma.account.PositionItem;
import org.stemma.account.QuoteItem;
import org.stemma.account.SpeechItem;
import org.stemma.contradiction.Severity;
import org.stemma.export.Folded;
import org.stemma.search.ContradictionChoice;
import org.stemma.search.DateRange;
import org.stemma.search.EventChoice;
import org.stemma.search.FigureChoice;
import org.stemma.time.TimeValue;

/** Which items of a list are asked for, by the parameters that the command line has too. */
final class ListQuery {

  /** The events of the account that have a day, in its order of time. */
  static final String TIMELINE = "timeline";

  private static final List<String> OF_EVENTS = List.of("type", "from", "to");
  private static final List<String> OF_SPEECH = List.of("speaker");
  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "events",
          OF_EVENTS,
          TIMELINE,
          OF_EVENTS,
          "quotes",
          OF_SPEECH,
          "indirect_speech",
          OF_SPEECH,
          "figures",
          List.of("counts"),
          "positions",
          List.of("party"),
          "contradictions",
          List.of("scope", "kind", "min"));

  private ListQuery() {}

  /** The parameters that choose among the items of a list. */
  static List<String> fields(String list) {
    return FIELDS.getOrDefault(list, List.of());
  }

  /**
   * Whether an item of the list is asked for.
   *
   * @throws IllegalArgumentException if a parameter holds what none can; the message says what
   *     would be right
   */
  static Predicate<Object> of(String list, Map<String, String> asked) {
    if (fields(list).stream().noneMatch(asked::containsKey)) {
      return item -> true;
    }
    return switch (list) {
      case "events", TIMELINE -> {
        EventChoice choice = events(asked);
        yield item -> item instanceof EventItem event && choice.allows(event);
      }
      case "quotes", "indirect_speech" -> {
        String speaker = asked.getOrDefault("speaker", "");
        yield item -> Folded.holds(speaker(item).orElse(""), speaker);
      }
      case "figures" -> {
        FigureChoice choice = new FigureChoice(asked.getOrDefault("counts", ""));
        yield item -> item instanceof FigureItem figure && choice.allows(figure);
      }
      case "positions" -> {
        String party = asked.getOrDefault("party", "");
        yield item ->
            item instanceof PositionItem position && Folded.holds(position.party(), party);
      }
      default -> {
        ContradictionChoice choice = contradictions(asked);
        yield item -> item instanceof ContradictionItem found && choice.allows(found);
      }
    };
  }

  private static Optional<String> speaker(Object item) {
    return item instanceof QuoteItem quote
        ? quote.speaker()
        : item instanceof SpeechItem speech ? speech.speaker() : Optional.empty();
  }

  private static EventChoice events(Map<String, String> asked) {
    EventChoice choice =
        new EventChoice(
            several(asked, "type"), new DateRange(day(asked, "from"), day(asked, "to")));
    choice.unknownType().ifPresent(fault -> refuse("type: " + fault));
    if (choice.days().isEmpty()) {
      refuse("from is after to: no day lies between them");
    }
    return choice;
  }

  private static ContradictionChoice contradictions(Map<String, String> asked) {
    ContradictionChoice choice =
        new ContradictionChoice(
            one(asked, "scope", ContradictionChoice.Scope.values()),
            several(asked, "kind"),
            one(asked, "min", Severity.values()));
    choice.unknownKind().ifPresent(fault -> refuse("kind: " + fault));
    return choice;
  }

  private static Optional<TimeValue> day(Map<String, String> asked, String field) {
    return Optional.ofNullable(asked.get(field)).map(DateRange::typed);
  }

  /** What stands between commas. */
  private static List<String> several(Map<String, String> asked, String field) {
    return Arrays.stream(asked.getOrDefault(field, "").split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static <E extends Enum<E>> Optional<E> one(
      Map<String, String> asked, String field, E[] values) {
    Optional<String> name = Optional.ofNullable(asked.get(field));
    Optional<E> value =
        name.flatMap(
            text -> Arrays.stream(values).filter(v -> v.name().equalsIgnoreCase(text)).findFirst());
    if (name.isPresent() && value.isEmpty()) {
      refuse(
          field
              + " must be "
              + Arrays.stream(values)
                  .map(v -> v.name().toLowerCase(Locale.ROOT))
                  .collect(Collectors.joining(", ")));
    }
    return value;
  }

  private static void refuse(String why) {
    throw new IllegalArgumentException(why);
  }
}
