package org.stemma.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stemma.account.OrderItem;

/** Which events are known to come before or after which others, by their ids. */
final class EventOrder {

  private final Map<String, List<String>> earlier;
  private final Map<String, List<String>> later;

  EventOrder(List<OrderItem> known) {
    earlier = by(known, OrderItem::after, OrderItem::before);
    later = by(known, OrderItem::before, OrderItem::after);
  }

  private static Map<String, List<String>> by(
      List<OrderItem> known, Function<OrderItem, String> event, Function<OrderItem, String> other) {
    return known.stream()
        .collect(Collectors.groupingBy(event, Collectors.mapping(other, Collectors.toList())));
  }

  /** What is known to come before the event. */
  List<String> earlier(String event) {
    return earlier.getOrDefault(event, List.of());
  }

  /** What is known to come after the event. */
  List<String> later(String event) {
    return later.getOrDefault(event, List.of());
  }
}
