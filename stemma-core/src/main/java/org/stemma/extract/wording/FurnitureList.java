package org.stemma.extract.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.article.DropReason;
import org.stemma.lexicon.Lexicon;

/**
 * What the lists {@code furniture.tsv}, {@code reading-times.txt} and {@code paywall.txt} of
 * English and of one other language know, by where in a line it counts. Not changed once it is
 * read.
 *
 * @param whole lines, bare of punctuation
 * @param starts phrases at the start of a line
 * @param ends phrases at its end
 * @param parts sentences, or what marks set apart, and how they begin
 * @param anywhere phrases anywhere in it
 * @param linkWords words that stand in headings of links and in menus
 */
record FurnitureList(
    Map<String, DropReason> whole,
    FurnitureRows starts,
    FurnitureRows ends,
    FurnitureRows parts,
    FurnitureRows anywhere,
    Set<String> linkWords) {

  static final String FILE = "furniture.tsv";

  /** Reasons of rows whose words stand in headings of links and in menus. */
  private static final Set<DropReason> LINK_WORDING =
      Set.of(DropReason.MENU, DropReason.RELATED_LINKS);

  static FurnitureList of(Lexicon language) {
    FurnitureList list =
        new FurnitureList(
            new HashMap<>(),
            new FurnitureRows(),
            new FurnitureRows(),
            new FurnitureRows(),
            new FurnitureRows(),
            new HashSet<>());
    Stream.of(Lexicon.ENGLISH, language).distinct().forEach(list::add);
    return list;
  }

  private void add(Lexicon lexicon) {
    for (List<String> cells : lexicon.rows(FILE)) {
      String words = cells.get(0);
      boolean strict = cells.get(1).equals("part") || cells.get(1).equals("label");
      FurnitureRows.Row row =
          new FurnitureRows.Row(Phrase.of(words), strict, DropReason.valueOf(cells.get(2)));
      switch (cells.get(1)) {
        case "whole" -> {
          if (LineForm.words(words) >= Furniture.ANY_WORDS) {
            throw new IllegalStateException(FILE + ": a line as long as a paragraph");
          }
          whole.putIfAbsent(ListForm.bare(words), row.reason());
        }
        case "start", "label" -> starts.putAtStart(row);
        case "end" -> ends.putAtEnd(row);
        case "part", "sentence" -> parts.putInside(row);
        case "any" -> anywhere.putInside(row);
        default -> throw new IllegalStateException(FILE + ": match \"" + cells.get(1) + "\"");
      }
      if (LINK_WORDING.contains(row.reason())) {
        linkWords.addAll(List.of(ListForm.bare(words).split(" ")));
      }
    }
    for (String time : ReadingTime.of(lexicon)) {
      whole.putIfAbsent(ListForm.bare(time), DropReason.TOOLS);
    }
    for (String prompt : PaywallPrompt.of(lexicon)) {
      starts.putAtStart(new FurnitureRows.Row(Phrase.of(prompt), true, DropReason.SUBSCRIPTION));
    }
  }
}
