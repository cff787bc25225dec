package org.stemma.export;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.account.AccountChanges.ChangedItem;
import org.stemma.article.Evidence;

/** What became of an item, in words for people; not escaped for any format. */
public final class ChangeWords {

  private ChangeWords() {}

  /** What became of it: "new", "changed", "gone". */
  static String change(ChangedItem item) {
    return switch (item.change()) {
      case NEW -> "new";
      case CHANGED -> "changed";
      case GONE -> "gone";
    };
  }

  /** The item in one line: "new contradiction: ...". */
  public static String title(ChangedItem item) {
    return change(item) + " " + noun(item.list()) + ": " + ReadableWords.of(item.about());
  }

  /** As it stood and as it stands. */
  public static String state(ChangedItem item) {
    return ReadableWords.of(
        switch (item.change()) {
          case NEW -> item.is().orElse("");
          case GONE -> item.was().orElse("");
          case CHANGED -> item.was().orElse("") + " → " + item.is().orElse("");
        });
  }

  /** Where the words lie that it rests on: {@code file:line}, each once. */
  static List<String> places(ChangedItem item) {
    return item.evidence().stream().map(ChangeWords::place).distinct().toList();
  }

  /** The words that it rests on, each with its place. */
  static String words(ChangedItem item) {
    return item.evidence().stream()
        .distinct()
        .map(words -> "\u201c" + ReadableWords.of(words.exact()) + "\u201d " + place(words))
        .collect(Collectors.joining("; "));
  }

  private static String place(Evidence words) {
    return words.file() + ":" + words.line();
  }

  /** What one of the list is called. */
  private static String noun(String list) {
    return switch (list) {
      case "documents" -> "page";
      case "editions" -> "edition";
      case "contradictions" -> "contradiction";
      case "apparatus" -> "reading of a contested fact";
      case "tolls" -> "toll";
      case "figures" -> "figure";
      case "events" -> "event";
      case "corroboration" -> "support";
      default -> list.replace('_', ' ');
    };
  }
}
