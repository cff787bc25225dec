package org.stemma.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of several words, to be found in the words of a sentence by what stands around their first
 * blank: a large collection has tens of thousands of names, and each sentence is asked for all.
 */
final class FullNames {

  /** Names by the letters before and behind their first blank. */
  private final Map<String, List<String>> names = new HashMap<>();

  /** Those of {@code names} that hold a blank with letters on both sides. */
  FullNames(Collection<String> names) {
    for (String name : names) {
      int blank = name.indexOf(' ');
      if (blank > 0 && blank + 1 < name.length()) {
        this.names.computeIfAbsent(around(name, blank), k -> new ArrayList<>()).add(name);
      }
    }
  }

  private static String around(String text, int blank) {
    return text.substring(blank - 1, blank + 2);
  }

  /** Whether no word goes on before or behind: "Ana Ruiz" is not named in "Ana Ruizmann". */
  private static boolean isWhole(String words, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(words.codePointBefore(start)))
        && (end == words.length() || !Character.isLetterOrDigit(words.codePointAt(end)));
  }

  /**
   * The names that stand in {@code words} as whole words, each as often as it does, in no order.
   */
  List<String> in(String words) {
    List<String> found = new ArrayList<>();
    for (int blank = words.indexOf(' ', 1);
        blank >= 0 && blank + 1 < words.length();
        blank = words.indexOf(' ', blank + 1)) {
      for (String name : names.getOrDefault(around(words, blank), List.of())) {
        int start = blank - name.indexOf(' ');
        if (words.startsWith(name, start) && isWhole(words, start, start + name.length())) {
          found.add(name);
        }
      }
    }
    return found;
  }
}
