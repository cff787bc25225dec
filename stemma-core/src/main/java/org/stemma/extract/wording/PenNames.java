package org.stemma.extract.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that sign though they are of no person's form: first names, names of log-ins. */
public final class PenNames {

  private static final Pattern PEN =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{N}._-]{1,24}+(?!\\s\\p{Lu})");
  private static final Pattern DECLARED =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}._-]{1,24}(?:\\s[\\p{L}\\p{N}._-]{1,24}){0,2}");

  private PenNames() {}

  /**
   * The name that a line signs with though it is of no person's form: a first name or a pen name
   * ("Posted by Olga", "Autor: fernweh_23 am 3. Mai"). A word for what was made or a label must
   * stand before it, or a date beside it, and nothing else behind it.
   *
   * @param dated whether the line holds a date
   */
  public static Optional<String> inLine(String line, boolean dated) {
    int end = BylineOpening.end(line);
    if (end < 0) {
      return Optional.empty();
    }
    String rest = line.substring(end).strip();
    Matcher pen = PEN.matcher(rest);
    return pen.lookingAt()
            && (dated || isMade(line, end))
            && DateWords.isOfDates(rest.substring(pen.end()))
            && PersonNames.isPerson(pen.group())
            && !DateWords.isOfDates(pen.group())
        ? Optional.of(pen.group())
        : Optional.empty();
  }

  /** Two words before the name, or a label with its colon. */
  private static boolean isMade(String line, int end) {
    String before = line.substring(0, end).strip();
    return before.indexOf(' ') > 0 || before.endsWith(":");
  }

  /**
   * The name that an element gives that declares its author by a name of its own, in any form of up
   * to three words.
   */
  public static Optional<String> declared(String text) {
    String name = text.substring(Math.max(0, BylineOpening.end(text))).strip();
    return DECLARED.matcher(name).matches() && PersonNames.isPerson(name)
        ? Optional.of(name)
        : Optional.empty();
  }
}
