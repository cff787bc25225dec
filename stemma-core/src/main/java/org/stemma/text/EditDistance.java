package org.stemma.text;

/** How many slips of the keyboard lie between two words. */
public final class EditDistance {

  private EditDistance() {}

  /**
   * The least number of insertions, deletions, replacements and swaps of neighbours that turn
   * {@code a} into {@code b} (restricted Damerau-Levenshtein). Counts UTF-16 units; time is the
   * product of the lengths.
   */
  public static int between(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
        boolean swap =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swap) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] oldest = before;
      before = last;
      last = row;
      row = oldest;
    }
    return last[b.length()];
  }

  /** Whether {@link #between} is at most {@code limit}; cheap where the lengths say no. */
  public static boolean atMost(String a, String b, int limit) {
    return Math.abs(a.length() - b.length()) <= limit && between(a, b) <= limit;
  }
}
