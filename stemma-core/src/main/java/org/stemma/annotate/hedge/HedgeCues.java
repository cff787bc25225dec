package org.stemma.annotate.hedge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.annotation.HedgeClass;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Looks up the cues of {@code hedges.tsv}; of two that share a word the longer one wins. */
final class HedgeCues {

  private record Entry(List<String> words, HedgeClass kind, boolean strong) {}

  /** How many words a {@code *} of the list may stand for, as its header says. */
  private static final int MOST_BETWEEN = 5;

  /** The list's name of the one class whose label has a comma. */
  private static final String PASSIVE = "passive no source";

  private final Map<String, List<Entry>> byFirst = new TreeMap<>();

  HedgeCues(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("hedges.tsv")) {
      List<String> words = Arrays.asList(row.get(0).split(" "));
      Entry entry = new Entry(words, kind(row.get(1)), row.get(2).equals("strong"));
      byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(entry);
    }
    Comparator<Entry> longest = Comparator.comparingInt(e -> -e.words.size());
    byFirst.values().forEach(list -> list.sort(longest));
  }

  private static HedgeClass kind(String label) {
    String name = label.equals(PASSIVE) ? "passive, no source" : label;
    return Arrays.stream(HedgeClass.values())
        .filter(k -> k.label().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("hedges.tsv has no class " + label));
  }

  /** The cues of a sentence, in order, no two of one class sharing a word. */
  List<HedgeCue> in(ParsedSentence sentence) {
    List<HedgeCue> found = new ArrayList<>();
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      int first = i;
      byFirst.getOrDefault(straight(words.get(i)), List.of()).stream()
          .map(entry -> cue(words, first, entry))
          .flatMap(Optional::stream)
          .findFirst()
          .filter(cue -> found.stream().noneMatch(f -> f.last() >= cue.last()))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<HedgeCue> cue(List<Word> words, int first, Entry entry) {
    int last = match(words, first, entry.words, 0);
    return last < 0
        ? Optional.empty()
        : Optional.of(
            new HedgeCue(
                first,
                last,
                words.get(first).span().cover(words.get(last).span()),
                entry.kind,
                entry.strong));
  }

  /**
   * Index of the last word if {@code wanted} from {@code next} on stands at {@code at}, else -1.
   */
  static int match(List<Word> words, int at, List<String> wanted, int next) {
    if (next == wanted.size()) {
      return at - 1;
    }
    if (wanted.get(next).equals("*")) {
      for (int skipped = 0; skipped <= MOST_BETWEEN; skipped++) {
        int last = match(words, at + skipped, wanted, next + 1);
        if (last >= 0) {
          return last;
        }
      }
      return -1;
    }
    boolean same = at < words.size() && straight(words.get(at)).equals(wanted.get(next));
    return same ? match(words, at + 1, wanted, next + 1) : -1;
  }

  /** In lower case, with a straight apostrophe, as the list has it. */
  private static String straight(Word word) {
    return word.lower().replace('’', '\'');
  }
}
