package org.stemma.packed;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * Times of fields of mail ({@code Tue, 3 Jun 2031 09:12:44 +0200 (CEST)}; RFC 5322, section 3.3).
 */
final class MailTime {

  /** Strict: there is no 31 February. */
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.RFC_1123_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);

  private MailTime() {}

  /** The time; empty if it is written otherwise. */
  static Optional<OffsetDateTime> of(String value) {
    int day = value.indexOf(',') + 1; // the day of the week, which may be wrong
    int comment = value.indexOf('(', day);
    String time =
        value
            .substring(day, comment < 0 ? value.length() : comment)
            .strip()
            .replaceAll("\\s+", " ")
            .replaceAll(" (?:UTC?|Z)$", " GMT");
    try {
      return Optional.of(OffsetDateTime.parse(time, FORM));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
