package org.stemma.extract.decode;

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
    String first = head(text);
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      if (first.indexOf(separator) >= 0 && isTable(text, separator)) {
        return Optional.of("a table of data (values parted by " + name(separator) + ")");
      }
    }
    return Optional.empty();
  }

  /** The first line, if others follow; empty where markup begins, whose lines may be long. */
  private static String head(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = text.indexOf('\n');
    return end < 0 || start < text.length() && text.charAt(start) == '<'
        ? ""
        : text.substring(0, end);
  }

  private static String name(char separator) {
    return switch (separator) {
      case ',' -> "commas";
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      default -> "bars";
    };
  }

  /** Asked record by record, so that markup and prose are left at their first line or two. */
  private static boolean isTable(String text, char separator) {
    boolean sentences = OF_SENTENCES.indexOf(separator) >= 0;
    int end = Math.min(text.length(), LOOKED_AT);
    int records = 0;
    int fields = 0;
    boolean digits = false;
    for (int start = 0; start < end; ) {
      Values record = Values.read(text, start, end, separator);
      start = record.end + 1;
      boolean cut = record.end == end && end < text.length();
      if (record.blank || cut) {
        continue;
      }
      boolean fits =
          records == 0 ? record.fields >= FEWEST_FIELDS && !record.digits : record.fields == fields;
      if (!fits || sentences && record.sentence) {
        return false;
      }
      records++;
      fields = record.fields;
      digits |= record.digits;
    }
    return records >= FEWEST_RECORDS && digits;
  }

  /**
   * A record.
   *
   * @param end where the line feed behind it stands, or the text ends
   * @param blank whether it has nothing but blanks, no separator either
   * @param digits whether it holds digits
   * @param sentence whether it ends as a sentence does
   */
  private record Values(int end, boolean blank, int fields, boolean digits, boolean sentence) {

    /** The record that begins at {@code start} and ends before {@code end} or there. */
    static Values read(String text, int start, int end, char separator) {
      int fields = 1;
      boolean quoted = false;
      boolean blank = true;
      boolean digits = false;
      char last = separator;
      int at = start;
      for (; at < end; at++) {
        char unit = text.charAt(at);
        if (unit == '\n' && !quoted) {
          break;
        }
        quoted ^= unit == '"';
        fields += unit == separator && !quoted ? 1 : 0;
        boolean space = Character.isWhitespace(unit);
        blank &= space && unit != separator;
        digits |= Character.isDigit(unit);
        last = space ? last : unit;
      }
      return new Values(at, blank, fields, digits, SENTENCE_ENDS.indexOf(last) >= 0);
    }
  }
}
