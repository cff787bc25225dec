package org.stemma.extract;

import java.util.regex.Pattern;

/** A line that holds a date and little else. */
final class DateLine {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:[^\\d\\n]{0,40}\\b)?(?:\\d{1,2}\\.? \\p{L}{3,10}\\.?,? (?:19|20)\\d\\d|\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d"
              + "|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:(?:19|20)\\d\\d|\\d\\d))"
              + "[^\\n]{0,40}");

  private DateLine() {}

  static boolean isDateLine(String line) {
    return LineForm.words(line) <= 12 && FORM.matcher(line).matches();
  }
}
