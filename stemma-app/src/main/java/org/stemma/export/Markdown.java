package org.stemma.export;

import java.util.regex.Pattern;

/** Text from pages as literal text of CommonMark and GitHub's dialect. */
final class Markdown {

  private static final String SPECIAL = "\\`*_{}[]<>#|!&~$@^=";
  private static final Pattern LIST_NUMBER = Pattern.compile("(\\d{1,9})([.)])(?=\\s|$)");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftp):|www\\.");

  private Markdown() {}

  /**
   * {@code text} on one line with every character that could start markup escaped, at the start of
   * a line too.
   */
  static String escape(String text) {
    String line = ReadableWords.of(text);
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    String safe = escaped.toString();
    if (safe.startsWith("-") || safe.startsWith("+")) {
      safe = "\\" + safe;
    }
    var number = LIST_NUMBER.matcher(safe);
    if (number.lookingAt()) {
      safe = number.group(1) + "\\" + safe.substring(number.end(1));
    }
    return ADDRESS
        .matcher(safe)
        .replaceAll(
            found -> {
              String all = found.group();
              return all.substring(0, all.length() - 1) + "\\\\" + all.charAt(all.length() - 1);
            });
  }

  /** {@code text} as a code span, whatever backticks it holds. */
  static String code(String text) {
    String line = ReadableWords.of(text);
    String fence = "`";
    while (line.contains(fence)) {
      fence += "`";
    }
    String pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + pad + line + pad + fence;
  }
}
