package org.stemma.annotate.event;

import java.util.List;
import java.util.Optional;
import org.stemma.annotation.EventStatus;

/**
 * What a line of {@code event-verbs.tsv} or {@code event-nouns.tsv} says of its word.
 *
 * @param rest the words that its key asks for behind the verb, in order
 * @param type PLOVER type, if it has one
 * @param mode PLOVER mode, if any
 * @param kind what it is where PLOVER has no category
 * @param status what the plain past form says
 */
record ListedEvent(
    List<String> rest,
    Optional<String> type,
    Optional<String> mode,
    Optional<String> kind,
    EventStatus status) {

  ListedEvent {
    rest = List.copyOf(rest);
  }

  /** Of a line whose columns are key, type, mode or kind, and status where it is not reported. */
  static ListedEvent of(List<String> row, List<String> rest) {
    Optional<String> type = given(row, 1);
    Optional<String> second = given(row, 2);
    String status = row.size() > 3 ? row.get(3) : "reported";
    return new ListedEvent(
        rest,
        type,
        type.isPresent() ? second : Optional.empty(),
        type.isPresent() ? Optional.empty() : second,
        status.equals("announced") ? EventStatus.ANNOUNCED : EventStatus.REPORTED);
  }

  private static Optional<String> given(List<String> row, int column) {
    return row.size() <= column || row.get(column).equals("-") || row.get(column).isEmpty()
        ? Optional.empty()
        : Optional.of(row.get(column));
  }

  /** The event as the words at {@code words} tell it, of which {@code word} names it. */
  EventTrigger at(int word, List<Integer> words, boolean nominal) {
    return new EventTrigger(word, words, type, mode, kind, status, nominal);
  }
}
