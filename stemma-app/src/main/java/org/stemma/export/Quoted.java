package org.stemma.export;

/** Words of a page in quotation marks, without the comma that only led on to "said". */
final class Quoted {

  private static final String DANGLING = ",;:–—- ";
  private static final String DANGLING_PART = ".,;:–—- ";

  private Quoted() {}

  /** A whole saying or sentence: what leads on is left out, the full stop stays. */
  static String whole(String words) {
    return "“" + trimmed(words, DANGLING) + "”";
  }

  /** A part of a sentence: it ends without a stop. */
  static String part(String words) {
    return "“" + trimmed(words, DANGLING_PART) + "”";
  }

  private static String trimmed(String words, String marks) {
    int end = words.length();
    while (end > 0 && marks.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? words : words.substring(0, end);
  }
}
