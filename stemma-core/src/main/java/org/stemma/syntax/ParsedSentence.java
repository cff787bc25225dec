package org.stemma.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stemma.text.Span;

/** A sentence and its words. Word indexes are 0-based. Immutable; equal if span and words are. */
public final class ParsedSentence {

  private final Span span;
  private final List<Word> words;
  private final List<List<Integer>> children;

  /**
   * A sentence.
   *
   * @param span the sentence in the text
   * @param words in order; {@code head} of each is an index into this list or -1
   */
  public ParsedSentence(Span span, List<Word> words) {
    this.span = Objects.requireNonNull(span, "span");
    this.words = List.copyOf(words);
    this.children = children(this.words);
  }

  /** What each word governs, found once: rules ask for it again and again. */
  private static List<List<Integer>> children(List<Word> words) {
    List<List<Integer>> children = new ArrayList<>(Collections.nCopies(words.size(), List.of()));
    for (int i = 0; i < words.size(); i++) {
      int head = words.get(i).head();
      if (head < -1 || head >= words.size()) {
        throw new IllegalArgumentException("head " + head + " of " + words.get(i).form());
      }
      if (head >= 0) {
        if (children.get(head).isEmpty()) {
          children.set(head, new ArrayList<>(4));
        }
        children.get(head).add(i);
      }
    }
    children.replaceAll(Collections::unmodifiableList);
    return children;
  }

  /** The sentence in the text. */
  public Span span() {
    return span;
  }

  /** Its words, in order. */
  public List<Word> words() {
    return words;
  }

  /** Whether a dependency parse is present; without models there is none. */
  public boolean isParsed() {
    return words.stream().anyMatch(w -> w.head() >= 0);
  }

  /** Index of the first word whose span holds {@code offset}, or -1. */
  public int indexAt(int offset) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span().contains(offset)) {
        return i;
      }
    }
    return -1;
  }

  /** Indexes of the words that lie inside {@code within}. */
  public List<Integer> indexesIn(Span within) {
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (within.contains(words.get(i).span())) {
        inside.add(i);
      }
    }
    return inside;
  }

  /** Index of the root, if there is a parse. */
  public Optional<Integer> root() {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).is("root")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Indexes of the words governed directly by the word at {@code index}, in order. */
  public List<Integer> children(int index) {
    return index < 0 || index >= children.size() ? List.of() : children.get(index);
  }

  /** First child of {@code index} whose relation is one of {@code relations}. */
  public Optional<Integer> child(int index, String... relations) {
    List<String> wanted = List.of(relations);
    return children(index).stream()
        .filter(c -> wanted.contains(words.get(c).relation()))
        .findFirst();
  }

  /** Indexes of the word at {@code index} and of all it governs, directly or not, in order. */
  public List<Integer> subtree(int index) {
    List<Integer> found = new ArrayList<>();
    boolean[] seen = new boolean[words.size()];
    Deque<Integer> open = new ArrayDeque<>(List.of(index));
    while (!open.isEmpty()) {
      int at = open.pop();
      if (!seen[at]) {
        seen[at] = true;
        found.add(at);
        open.addAll(children(at));
      }
    }
    Collections.sort(found);
    return found;
  }

  /** From the first to the last unit of the subtree of the word at {@code index}. */
  public Span phrase(int index) {
    List<Integer> inside = subtree(index);
    return words.get(inside.get(0)).span().cover(words.get(inside.get(inside.size() - 1)).span());
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof ParsedSentence that
            && span.equals(that.span)
            && words.equals(that.words));
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + words.hashCode();
  }

  @Override
  public String toString() {
    return "ParsedSentence[" + span + ", " + words.size() + " words]";
  }
}
