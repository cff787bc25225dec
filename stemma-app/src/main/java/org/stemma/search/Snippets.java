package org.stemma.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.search.Findable.Part;
import org.stemma.search.Found.Snippet;
import org.stemma.search.SearchWords.Word;
import org.stemma.text.Span;

/** Chooses what to show of something that was found, and marks what was asked for. */
public final class Snippets {

  /** UTF-16 units shown of a part, about two lines of a screen. */
  private static final int LONGEST = 240;

  /** Units before the first word that was asked for: enough to know who speaks. */
  private static final int BEFORE = 80;

  private static final int MOST = 3;

  private Snippets() {}

  /**
   * Of parts that hold together all of {@code asked}: few in which each of them stands, each time
   * that with most of those not shown yet, words of pages before those of the account; at most
   * three. The first part if nothing was asked.
   */
  public static List<Snippet> of(List<Part> parts, List<Phrase> asked) {
    List<Text> texts = inOrder(parts).stream().map(p -> Text.of(p, asked)).toList();
    Set<Phrase> missing = new LinkedHashSet<>(asked);
    List<Snippet> snippets = new ArrayList<>();
    while (!missing.isEmpty() && snippets.size() < MOST) {
      Text best =
          texts.stream()
              .reduce((a, b) -> a.holds(missing) >= b.holds(missing) ? a : b)
              .orElseThrow();
      if (best.holds(missing) == 0) {
        break;
      }
      missing.removeAll(best.phrases());
      snippets.add(cut(best.part(), best.words(), marks(best.words(), asked)));
    }
    if (snippets.isEmpty()) {
      Text first = texts.get(0);
      snippets.add(cut(first.part(), first.words(), List.of()));
    }
    return snippets;
  }

  /** A part, its words, and which phrases stand in it. */
  private record Text(Part part, List<Word> words, Set<Phrase> phrases) {

    static Text of(Part part, List<Phrase> asked) {
      List<Word> words = SearchWords.of(part.words());
      return new Text(
          part,
          words,
          asked.stream().filter(p -> !p.places(words).isEmpty()).collect(Collectors.toSet()));
    }

    long holds(Set<Phrase> missing) {
      return phrases.stream().filter(missing::contains).count();
    }
  }

  private static List<Part> inOrder(List<Part> parts) {
    List<Part> ordered =
        new ArrayList<>(parts.stream().filter(p -> p.place().isPresent()).toList());
    parts.stream().filter(p -> p.place().isEmpty()).forEach(ordered::add);
    return ordered;
  }

  private static List<Span> marks(List<Word> words, List<Phrase> asked) {
    TreeSet<Span> places = new TreeSet<>();
    asked.forEach(phrase -> places.addAll(phrase.places(words)));
    List<Span> marks = new ArrayList<>();
    for (Span place : places) {
      Span last = marks.isEmpty() ? Span.of(0, 0) : marks.get(marks.size() - 1);
      if (place.start() < last.end()) {
        marks.set(marks.size() - 1, last.cover(place));
      } else {
        marks.add(place);
      }
    }
    return marks;
  }

  /** The words around the first mark, cut between words. */
  private static Snippet cut(Part part, List<Word> words, List<Span> marks) {
    String text = part.words();
    int mark = marks.isEmpty() ? 0 : marks.get(0).start();
    int from = mark <= BEFORE || text.length() <= LONGEST ? 0 : mark - BEFORE;
    int start =
        from == 0
            ? 0
            : words.stream()
                .mapToInt(w -> w.place().start())
                .filter(s -> s >= from)
                .findFirst()
                .orElse(mark);
    int to = Math.min(text.length(), start + LONGEST);
    int end = to == text.length() ? to : lastEnd(words, start, to);
    String before = start == 0 ? "" : "… ";
    int shift = before.length() - start;
    return new Snippet(
        before + text.substring(start, end) + (end == text.length() ? "" : " …"),
        marks.stream()
            .filter(span -> span.start() >= start && span.end() <= end)
            .map(span -> Span.of(span.start() + shift, span.end() + shift))
            .toList(),
        part.place());
  }

  /** The end of the last word that ends by {@code to}; {@code to} if there is none. */
  private static int lastEnd(List<Word> words, int start, int to) {
    Optional<Integer> end =
        words.stream()
            .map(w -> w.place().end())
            .filter(e -> e > start && e <= to)
            .reduce((a, b) -> b);
    return end.orElse(to);
  }
}
