package org.stemma.annotation;

import java.util.Locale;

/**
 * What the page says of an event: that it took place, is to come, ... {@code REPORTED} is the plain
 * statement that it was held; {@code ALLEGED} is told only as an accusation, {@code UNCONFIRMED} by
 * nobody who stands behind it.
 */
public enum EventStatus {
  REPORTED,
  ANNOUNCED,
  ONGOING,
  CANCELLED,
  HYPOTHETICAL,
  DENIED,
  ALLEGED,
  UNCONFIRMED,
  HISTORICAL;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
