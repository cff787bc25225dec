package org.stemma.extract.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognises a table of values parted by commas, semicolons, tabs or bars (RFC 4180): all its
 * records have the same number of fields, three or more.
 */
final class ValueTable {

  private static final String SEPARATORS = ",;\t|";

  /** Records, the names of the columns among them. By judgement: fewer may be lines of a text. */
  private static final int FEWEST_RECORDS = 4;

  /** Fields of a record. By judgement: lines of a text have one comma, or none. */
  private static final int FEWEST_FIELDS = 3;

  /** Units that are looked at, a bound on work. */
  private static final int LOOKED_AT = 100_000;

  private ValueTable() {}

  /** What {@code text} is, in words, if it is such a table. */
  static Optional<String> of(String text) {
    int end = text.indexOf('\n');
    if (end < 0) {
      return Optional.empty();
    }
    String first = text.substring(0, end);
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      if (first.indexOf(separator) >= 0 && isTable(text, separator)) {
        return Optional.of("a table of data (values parted by " + name(separator) + ")");
      }
    }
    return Optional.empty();
  }

  private static String name(char separator) {
    return switch (separator) {
      case ',' -> "commas";
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      default -> "bars";
    };
  }

  private static boolean isTable(String text, char separator) {
    List<Integer> fields = fields(text, separator);
    return fields.size() >= FEWEST_RECORDS
        && fields.getFirst() >= FEWEST_FIELDS
        && fields.stream().distinct().count() == 1;
  }

  /** The number of fields of each record that is not blank; the last may be cut and is left out. */
  private static List<Integer> fields(String text, char separator) {
    List<Integer> records = new ArrayList<>();
    int fields = 1;
    boolean quoted = false;
    boolean blank = true;
    int end = Math.min(text.length(), LOOKED_AT);
    for (int at = 0; at < end; at++) {
      char unit = text.charAt(at);
      quoted ^= unit == '"';
      blank &= Character.isWhitespace(unit) && unit != separator;
      if (unit == separator && !quoted) {
        fields++;
      } else if (unit == '\n' && !quoted) {
        if (!blank) {
          records.add(fields);
        }
        fields = 1;
        blank = true;
      }
    }
    if (!blank && end == text.length()) {
      records.add(fields);
    }
    return records;
  }
}
