package org.stemma.serve;

import java.time.Duration;
import java.util.Optional;

/** What a desk tells of itself: ids, places of the program and numbers, no words of pages. */
public sealed interface DeskEvent {

  /** The id of the request; the answer carries it as {@code X-Request-Id}. */
  String request();

  /** The kind of address that was asked for, such as {@code /item/{id}}. */
  String route();

  /**
   * A request was answered.
   *
   * @param item the id of the item that was asked for, if one was
   * @param status of HTTP
   * @param took from the first handler to the end of the answer
   */
  record Answered(
      String request, String method, String route, Optional<String> item, int status, Duration took)
      implements DeskEvent {}

  /**
   * A fault of the program kept a request from its answer.
   *
   * @param fault the class of what was thrown: its message may hold words of pages
   * @param place where it was thrown
   */
  record Failed(String request, String route, String fault, String place) implements DeskEvent {}
}
