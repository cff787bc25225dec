package org.stemma.export;

/** Words of a page in quotation marks; marks inside them become single ones. */
final class Quoted {

  private static final String DANGLING = ",;:–—- ";

  private Quoted() {}

  /** A saying or sentence: what leads on to "said" is left out, the full stop stays. */
  static String whole(String words) {
    int end = words.length();
    while (end > 0 && DANGLING.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return exact(end == 0 ? words : words.substring(0, end));
  }

  /** All of the words; those that stand in one pair of marks already get no other. */
  static String exact(String words) {
    return isQuoted(words) ? words : "“" + inner(words) + "”";
  }

  private static boolean isQuoted(String words) {
    return words.length() > 1
        && words.charAt(0) == '“'
        && words.indexOf('”') == words.length() - 1
        && words.lastIndexOf('“') == 0;
  }

  /** Double marks as single ones, as long as before: spans of the words stay right. */
  private static String inner(String words) {
    StringBuilder out = new StringBuilder(words);
    for (int i = 0; i < out.length(); i++) {
      switch (out.charAt(i)) {
        case '“' -> out.setCharAt(i, '‘');
        case '”' -> out.setCharAt(i, '’');
        case '"' -> out.setCharAt(i, isOpening(words, i) ? '‘' : '’');
        default -> {}
      }
    }
    return out.toString();
  }

  /** A straight mark opens where no word stands before it. */
  private static boolean isOpening(String words, int at) {
    return at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)) && isWord(words, at + 1);
  }

  private static boolean isWord(String words, int at) {
    return at < words.length() && Character.isLetterOrDigit(words.charAt(at));
  }
}
