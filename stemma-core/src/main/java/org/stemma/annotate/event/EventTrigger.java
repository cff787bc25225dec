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

  boolean isType(String... types) {
    return type.isPresent() && List.of(types).contains(type.get());
  }

  boolean isKind(String... kinds) {
    return kind.isPresent() && List.of(kinds).contains(kind.get());
  }
}
