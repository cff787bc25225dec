package org.stemma.export;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.stemma.account.AccountChanges;
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
    List<String> places = ChangeWords.places(item);
    return "- **"
        + ChangeWords.change(item)
        + "** "
        + Markdown.escape(ChangeWords.line(item))
        + " ("
        + item.after().or(item::before).orElse("")
        + ")"
        + (places.isEmpty()
            ? ""
            : places.stream().map(Markdown::escape).collect(joining("; ", " \\[", "\\]")))
        + "\n";
  }
}
