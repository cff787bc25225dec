package org.stemma.extract.plain;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.extract.wording.LineForm;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/**
 * The label of a line in the head that a program writes above a report, by the list {@code
 * head-fields.tsv}: {@code Published Time: 2031-11-05}, {@code HD Ferry runs aground}.
 *
 * @param field what the line states
 * @param form how the label stands there
 * @param label its words, in lower case
 * @param value where the value stands in the line, without blanks and quotation marks around it;
 *     empty if none does
 */
record FieldLabel(Field field, Form form, String label, Span value) {

  /** What a line states. */
  enum Field {
    TITLE,
    SUMMARY,
    AUTHOR,
    OUTLET,
    /** The day of publication. */
    DAY,
    /** That of the last change. */
    CHANGE,
    ADDRESS,
    /** The report begins behind it. */
    BODY,
    /** What the report is filed by, and where a message goes. */
    OTHER
  }

  /** How a label stands in its line. */
  enum Form {
    /** Before a colon, or an equals sign between blanks. */
    COLON,
    /** In capitals before a blank. */
    CODE,
    /** As the whole line. */
    ALONE,
    /** Before the mark of an archive. */
    NUMBER,
    /** Before a colon at the start of the value: what mail adds to a headline. */
    REPLY
  }

  /** Units of the longest label and signs around it: a bound on work. */
  private static final int LONGEST = 30;

  /** Units of the mark of an archive; shorter numbers are of something else. By judgement. */
  private static final int SHORTEST_NUMBER = 10;

  /** Signs by which Markdown sets a label apart. */
  private static final String SIGNS = "*_#>- ";

  private static final String QUOTES = "\"'";

  /** Behind the scheme of an address (RFC 3986, section 3). */
  private static final String SCHEME = "://";

  private static final Map<Form, Map<String, Field>> LABELS =
      Map.of(
          Form.COLON, read("colon"),
          Form.CODE, read("code"),
          Form.ALONE, read("alone"),
          Form.NUMBER, read("number"),
          Form.REPLY, read("reply"));

  private static Map<String, Field> read(String form) {
    return Lexicon.GENERAL.rows("head-fields.tsv").stream()
        .filter(row -> row.get(2).equals(form))
        .collect(
            toUnmodifiableMap(
                row -> row.get(0), row -> Field.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
  }

  /** The label of {@code line}, if it is one of such a head. */
  static Optional<FieldLabel> of(String line) {
    int colon = colon(line);
    if (colon > 0) {
      return at(line, colon, colon + (line.startsWith(" = ", colon) ? 2 : 1), Form.COLON);
    }
    if (line.length() <= LONGEST) {
      Optional<FieldLabel> alone = at(line, line.length(), line.length(), Form.ALONE);
      if (alone.isPresent()) {
        return alone;
      }
    }
    int blank = blank(line);
    String behind = line.substring(blank).strip();
    if (behind.length() >= SHORTEST_NUMBER
        && behind.chars().allMatch(Character::isLetterOrDigit)
        && LineForm.hasDigit(behind)) {
      return at(line, blank, blank, Form.NUMBER).or(() -> code(line, blank));
    }
    return code(line, blank);
  }

  private static Optional<FieldLabel> code(String line, int blank) {
    boolean capitals = line.chars().limit(blank).allMatch(Character::isUpperCase);
    return capitals ? at(line, blank, blank, Form.CODE) : Optional.empty();
  }

  private static Optional<FieldLabel> at(String line, int end, int value, Form form) {
    int from = 0;
    int to = end;
    while (from < to && SIGNS.indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && SIGNS.indexOf(line.charAt(to - 1)) >= 0) {
      to--;
    }
    String label = line.substring(from, to).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(LABELS.getOrDefault(form, Map.of()).get(label))
        .map(field -> of(field, form, label, line, value(line, value)));
  }

  /** A source that is an address is that of the page, and no outlet. */
  private static FieldLabel of(Field field, Form form, String label, String line, Span value) {
    int scheme = line.indexOf(SCHEME, value.start());
    boolean address = field == Field.OUTLET && scheme > value.start() && scheme < value.end();
    return new FieldLabel(address ? Field.ADDRESS : field, form, label, value);
  }

  private static Span value(String line, int from) {
    int start = behindStars(line, from);
    for (int colon = reply(line, start); colon >= 0; colon = reply(line, start)) {
      start = behindStars(line, colon + 1);
    }
    Span value = Span.of(start, line.length()).trim(line);
    boolean quoted =
        value.length() > 2
            && QUOTES.indexOf(line.charAt(value.start())) >= 0
            && line.charAt(value.end() - 1) == line.charAt(value.start());
    return quoted ? Span.of(value.start() + 1, value.end() - 1) : value;
  }

  private static int behindStars(String line, int from) {
    int start = from;
    while (start < line.length() && line.charAt(start) == '*') {
      start++;
    }
    return start;
  }

  /** Where the colon stands behind a word that mail adds; -1 if none does. */
  private static int reply(String line, int from) {
    int colon = line.indexOf(':', from);
    return colon > from
            && colon - from <= LONGEST
            && LABELS
                .getOrDefault(Form.REPLY, Map.of())
                .containsKey(line.substring(from, colon).strip().toLowerCase(Locale.ROOT))
        ? colon
        : -1;
  }

  /** Where the colon behind a label stands; -1 if none does. */
  private static int colon(String line) {
    int end = Math.min(line.length(), LONGEST);
    for (int i = 0; i < end; i++) {
      if (line.charAt(i) == ':' || line.charAt(i) == '：' || line.startsWith(" = ", i)) {
        return i;
      }
    }
    return -1;
  }

  private static int blank(String line) {
    int at = 0;
    while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }
}
