package org.stemma.annotate.event;

import java.util.Optional;
import org.stemma.annotation.EventStatus;

/** Which of two things said of one event stands: what is denied or only possible stays so. */
final class StatusOrder {

  private StatusOrder() {}

  /** Of two statuses the one that says less; {@code below} where nothing stands above. */
  static EventStatus weaker(EventStatus below, Optional<EventStatus> above) {
    return above.filter(a -> rank(a) > rank(below)).orElse(below);
  }

  private static int rank(EventStatus status) {
    return switch (status) {
      case REPORTED -> 0;
      case HISTORICAL -> 1;
      case ONGOING -> 2;
      case UNCONFIRMED -> 3;
      case ALLEGED -> 4;
      case ANNOUNCED -> 5;
      case CANCELLED -> 6;
      case HYPOTHETICAL -> 7;
      case DENIED -> 8;
    };
  }
}
