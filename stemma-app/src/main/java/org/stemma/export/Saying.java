package org.stemma.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Citation;

/** What one speaker says, in the words of all pages that carry it, and in others. */
final class Saying {

  static final String DIRECT = "direct";
  static final String INDIRECT = "indirect";

  private final String kind;
  private final String shown;
  private final SameWords words;
  private final List<String> ids = new ArrayList<>();
  private final List<Evidence> sentences = new ArrayList<>();
  private final TreeSet<String> cues = new TreeSet<>();
  private final List<Saying> otherWords = new ArrayList<>();

  /**
   * One that nobody says yet.
   *
   * @param kind direct, indirect or partial
   * @param shown the words as a person reads them
   */
  Saying(String kind, String shown, SameWords words) {
    this.kind = kind;
    this.shown = shown;
    this.words = words;
  }

  String shown() {
    return shown;
  }

  boolean isIndirect() {
    return kind.equals(INDIRECT);
  }

  boolean isDirect() {
    return kind.equals(DIRECT);
  }

  /** Whether it is the same words as another of the kind. */
  boolean isSame(String kindOfOther, SameWords wordsOfOther) {
    return kind.equals(kindOfOther) && words.same(wordsOfOther);
  }

  void add(String id, Evidence sentence, Iterable<String> cue) {
    ids.add(id);
    if (!sentences.contains(sentence)) {
      sentences.add(sentence);
    }
    cue.forEach(cues::add);
  }

  /** Takes over who says {@code other}, which tells the same in other words. */
  void join(Saying other) {
    otherWords.add(other);
    ids.addAll(other.ids);
    other.sentences.stream().filter(s -> !sentences.contains(s)).forEach(sentences::add);
    cues.addAll(other.cues);
  }

  /** The sentences that carry it, each once, in the order of the pages. */
  List<Evidence> sentences() {
    return sentences;
  }

  /** The names of its pages. */
  Set<String> files() {
    return sentences.stream().map(Evidence::file).collect(Collectors.toSet());
  }

  /** The statement of {@code speaker}. */
  Report.Statement statement(Witnesses witnesses, Acts acts, String speaker) {
    List<String> badges = new ArrayList<>();
    if (!isDirect()) {
      badges.add(kind);
    }
    badges.add(witnesses.support(sentences));
    List<String> details = new ArrayList<>();
    for (Saying other : otherWords) {
      details.add("in other words: " + other.shown + " [" + other.places(witnesses) + "]");
    }
    if (!cues.isEmpty()) {
      details.add("cue: " + String.join(", ", cues));
    }
    List<String> all = new ArrayList<>(ids);
    all.addAll(acts.on(sentences, speaker));
    return new Report.Statement(all, "", shown, badges, citations(witnesses), details);
  }

  private String places(Witnesses witnesses) {
    return Citation.places(citations(witnesses));
  }

  private List<Citation> citations(Witnesses witnesses) {
    return sentences.stream().map(witnesses::cite).toList();
  }
}
