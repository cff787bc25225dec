package org.stemma.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where the next page of a list begins. Opaque to those who ask, and of use for its own list only.
 *
 * @param list name of the list
 * @param from 0-based place of the first item
 */
record Cursor(String list, int from) {

  /** As an address may hold it. */
  String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((list + ":" + from).getBytes(StandardCharsets.UTF_8));
  }

  /** The cursor that {@code text} writes; empty if it writes none of this list. */
  static Optional<Cursor> parse(String text, String list) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String place = plain.startsWith(list + ":") ? plain.substring(list.length() + 1) : "";
      return place.matches("\\d{1,9}")
          ? Optional.of(new Cursor(list, Integer.parseInt(place)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
