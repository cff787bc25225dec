package org.stemma.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stemma.account.DocumentItem;
import org.stemma.lexicon.Plurals;

/** What became of a file that was sent to a desk, in words. */
final class BecameOfSent {

  /** Places in a file that are told with the reason; of the others the number. By judgement. */
  private static final int MOST_TOLD = 10;

  private BecameOfSent() {}

  /** What became of {@code file}; the pages of an archive are called by their addresses. */
  static String of(Path file, Given given, Loaded loaded) {
    List<DocumentItem> came =
        loaded.account().documents().stream()
            .filter(page -> loaded.pages().contains(page.file()))
            .toList();
    List<String> told = new ArrayList<>();
    if (came.stream().anyMatch(DocumentItem::read)) {
      told.add("read");
    } else if (came.isEmpty()) {
      told.add(
          loaded.complete() || !given.files().failures().isEmpty() ? "known already" : "not kept");
    }
    if (given.captures().stream().anyMatch(page -> given.path(page).isEmpty())) {
      told.add(Plurals.ENGLISH.counted(loaded.account().documents().size(), "page") + " in all");
    }
    List<String> refused = refused(file, given, came);
    if (!refused.isEmpty()) {
      told.add(
          "not read: "
              + String.join("; ", refused.subList(0, Math.min(MOST_TOLD, refused.size()))));
    }
    if (refused.size() > MOST_TOLD) {
      told.add((refused.size() - MOST_TOLD) + " more not read");
    }
    return String.join("; ", told);
  }

  private static List<String> refused(Path file, Given given, List<DocumentItem> came) {
    List<String> refused = new ArrayList<>();
    for (DocumentItem page : came) {
      if (!page.read()) {
        String place = given.files().paths().containsKey(page.file()) ? "" : page.file() + ": ";
        refused.add(place + page.reason().orElse("no report"));
      }
    }
    given.files().failures().forEach((place, why) -> refused.add(named(file, place) + ": " + why));
    return refused;
  }

  private static String named(Path file, String place) {
    return place.replace(String.valueOf(file), String.valueOf(file.getFileName()));
  }
}
