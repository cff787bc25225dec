package org.stemma.extract.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognises a table of values parted by commas, semicolons, tabs or bars (RFC 4180): all its
 * records have the same number of fields, three or more; the first is the head, that is to say has
 * no digits, and one below it has some. Sentences have commas and semicolons too, so none of the
 * records that these part ends as a sentence does: a report in brief, one line a paragraph, is no
 * table, nor is a list of the dead with their ages.
 */
final class ValueTable {

  private static final String SEPARATORS = ",;\t|";

  /** Separators that are signs of sentences as well. */
  private static final String OF_SENTENCES = ",;";

  private static final String SENTENCE_ENDS = ".!?。";

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
    List<Values> records = records(text, separator);
    boolean sentences = OF_SENTENCES.indexOf(separator) >= 0;
    return records.size() >= FEWEST_RECORDS
        && records.getFirst().fields >= FEWEST_FIELDS
        && records.stream().allMatch(record -> record.fields == records.getFirst().fields)
        && !records.getFirst().digits
        && records.stream().anyMatch(record -> record.digits)
        && !(sentences && records.stream().anyMatch(record -> record.sentence));
  }

  /**
   * A record that is not blank.
   *
   * @param digits whether it holds digits
   * @param sentence whether it ends as a sentence does
   */
  private record Values(int fields, boolean digits, boolean sentence) {}

  /** The records that are not blank; the last may be cut and is left out. */
  private static List<Values> records(String text, char separator) {
    List<Values> records = new ArrayList<>();
    int fields = 1;
    boolean quoted = false;
    boolean blank = true;
    boolean digits = false;
    char last = separator;
    int end = Math.min(text.length(), LOOKED_AT);
    for (int at = 0; at < end; at++) {
      char unit = text.charAt(at);
      quoted ^= unit == '"';
      boolean space = Character.isWhitespace(unit);
      blank &= space && unit != separator;
      digits |= Character.isDigit(unit);
      if (unit == separator && !quoted) {
        fields++;
      } else if (unit == '\n' && !quoted) {
        if (!blank) {
          records.add(new Values(fields, digits, SENTENCE_ENDS.indexOf(last) >= 0));
        }
        fields = 1;
        blank = true;
        digits = false;
      }
      last = space ? last : unit;
    }
    if (!blank && end == text.length()) {
      records.add(new Values(fields, digits, SENTENCE_ENDS.indexOf(last) >= 0));
    }
    return records;
  }
}
