package org.stemma.export;

/** Words of a page in quotation marks, without the comma that only led on to "said". */
final class Quoted {

  private static final String DANGLING = ",;:–—- ";

  private Quoted() {}

  /** A saying or sentence: what leads on is left out, the full stop stays. */
  static String whole(String words) {
    int end = words.length();
    while (end > 0 && DANGLING.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return "“" + (end == 0 ? words : words.substring(0, end)) + "”";
  }
}
