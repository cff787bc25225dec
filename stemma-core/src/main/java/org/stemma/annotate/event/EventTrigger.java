package org.stemma.annotate.event;

import java.util.List;
import java.util.Optional;
import org.stemma.annotation.EventStatus;

/**
 * A word that names an event, as the word lists have it.
 *
 * @param word index of the verb or noun
 * @param words indexes of all words of the matched phrase, the word itself among them
 * @param type PLOVER type, if it has one
 * @param mode PLOVER mode, if any
 * @param kind what it is where PLOVER has no category
 * @param status what the plain past form says
 * @param nominal whether the word is a noun
 */
record EventTrigger(
    int word,
    List<Integer> words,
    Optional<String> type,
    Optional<String> mode,
    Optional<String> kind,
    EventStatus status,
    boolean nominal) {

  EventTrigger {
    words = List.copyOf(words);
  }

  /** A PLOVER event that a verb tells as done; {@code words} begin with the verb. */
  static EventTrigger ofType(List<Integer> words, String type, Optional<String> mode) {
    return deed(words, Optional.of(type), mode, Optional.empty());
  }

  static EventTrigger ofType(List<Integer> words, String type, String mode) {
    return ofType(words, type, Optional.of(mode));
  }

  static EventTrigger ofType(List<Integer> words, String type) {
    return ofType(words, type, Optional.empty());
  }

  /** An event outside PLOVER that a verb tells as done; {@code words} begin with the verb. */
  static EventTrigger ofKind(List<Integer> words, String kind) {
    return deed(words, Optional.empty(), Optional.empty(), Optional.of(kind));
  }

  private static EventTrigger deed(
      List<Integer> words, Optional<String> type, Optional<String> mode, Optional<String> kind) {
    return new EventTrigger(words.getFirst(), words, type, mode, kind, EventStatus.REPORTED, false);
  }

  EventTrigger as(String otherType, Optional<String> otherMode) {
    return new EventTrigger(
        word, words, Optional.of(otherType), otherMode, Optional.empty(), status, nominal);
  }

  EventTrigger asKind(String other) {
    return new EventTrigger(
        word, words, Optional.empty(), Optional.empty(), Optional.of(other), status, nominal);
  }

  EventTrigger withMode(Optional<String> other) {
    return new EventTrigger(word, words, type, other, kind, status, nominal);
  }

  EventTrigger withWords(List<Integer> other) {
    return new EventTrigger(word, other, type, mode, kind, status, nominal);
  }

  /** The same event told as done by a verb, which {@code others} begin with. */
  EventTrigger toldBy(List<Integer> others) {
    return deed(others, type, mode, kind);
  }

  EventTrigger withStatus(EventStatus other) {
    return new EventTrigger(word, words, type, mode, kind, other, nominal);
  }

  boolean isType(String... types) {
    return type.isPresent() && List.of(types).contains(type.get());
  }

  boolean isKind(String... kinds) {
    return kind.isPresent() && List.of(kinds).contains(kind.get());
  }
}
