package org.stemma.export;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.account.AccountChanges;
import org.stemma.account.AccountChanges.Change;
import org.stemma.account.AccountChanges.ChangedItem;

/** What an account tells otherwise than one before, in Markdown: a section for each list. */
public final class AccountChangesMarkdown {

  private AccountChangesMarkdown() {}

  /** The report of {@code changes}. */
  public static String write(AccountChanges changes) {
    StringBuilder out = new StringBuilder("# What is new\n");
    if (changes.items().isEmpty()) {
      return out.append("\nBoth accounts tell the same.\n").toString();
    }
    String list = "";
    for (ChangedItem item : changes.items()) {
      if (!item.list().equals(list)) {
        list = item.list();
        out.append("\n## ").append(list.replace('_', ' ')).append("\n\n");
      }
      out.append(line(item));
    }
    return out.toString();
  }

  private static String line(ChangedItem item) {
    String state =
        switch (item.change()) {
          case NEW -> item.is().orElse("");
          case GONE -> item.was().orElse("");
          case CHANGED -> item.was().orElse("") + " → " + item.is().orElse("");
        };
    return "- **"
        + label(item.change())
        + "** "
        + Markdown.escape(ReadableWords.of(item.about()))
        + ": "
        + Markdown.escape(ReadableWords.of(state))
        + " ("
        + item.after().or(item::before).orElse("")
        + ")"
        + places(item)
        + "\n";
  }

  private static String label(Change change) {
    return switch (change) {
      case NEW -> "new";
      case CHANGED -> "changed";
      case GONE -> "gone";
    };
  }

  private static String places(ChangedItem item) {
    List<String> places =
        item.evidence().stream().map(e -> e.file() + ":" + e.line()).distinct().toList();
    return places.isEmpty()
        ? ""
        : places.stream().map(Markdown::escape).collect(Collectors.joining("; ", " \\[", "\\]"));
  }
}
