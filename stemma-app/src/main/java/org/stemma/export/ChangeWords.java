package org.stemma.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stemma.account.AccountChanges.Change;
import org.stemma.account.AccountChanges.ChangedItem;
import org.stemma.article.Evidence;

/** What became of an item, in words for people; not escaped for any format. */
public final class ChangeWords {

  private ChangeWords() {}

  /** What it is and, where there is one to tell, its {@link #state}. */
  static String line(ChangedItem item) {
    String state = state(item);
    return about(item) + (state.isEmpty() ? "" : ": " + state);
  }

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
    return kind(item) + ": " + about(item);
  }

  /** What became of what: "new contradiction". */
  public static String kind(ChangedItem item) {
    return change(item) + " " + (isCorrection(item) ? "correction" : noun(item.list()));
  }

  /** Whether it only tells that a page takes something back: no contradiction comes with it. */
  public static boolean isCorrection(ChangedItem item) {
    return item.list().equals("contradictions")
        && item.change() == Change.NEW
        && item.is().filter(is -> is.startsWith("apparent")).isPresent();
  }

  /** What it is. */
  public static String about(ChangedItem item) {
    return ReadableWords.of(item.about());
  }

  /** As it stood and as it stands; nothing where a page came or went that was read. */
  public static String state(ChangedItem item) {
    if (item.list().equals("documents")
        && item.is().or(item::was).filter(ChangeWords::isDigest).isPresent()) {
      return item.change() == Change.CHANGED ? "with other words than before" : "";
    }
    return ReadableWords.of(
        switch (item.change()) {
          case NEW -> item.is().orElse("");
          case GONE -> item.was().orElse("");
          case CHANGED -> item.was().orElse("") + " → " + item.is().orElse("");
        });
  }

  /** Whether the state of a page is its digest, which tells a person nothing. */
  private static boolean isDigest(String state) {
    return state.startsWith("sha256 ");
  }

  /** Where the words lie that it rests on: {@code file:line}, each once. */
  static List<String> places(ChangedItem item) {
    return item.evidence().stream().map(ChangeWords::place).distinct().toList();
  }

  /**
   * The words that it rests on, each with its place.
   *
   * @param read gives words of a page as a person reads them
   */
  static String words(ChangedItem item, Function<Evidence, String> read) {
    return item.evidence().stream()
        .distinct()
        .map(words -> Quoted.exact(read.apply(words)) + " " + place(words))
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
