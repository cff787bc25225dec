package org.stemma.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.account.QuoteItem;
import org.stemma.account.SpeechItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;
import org.stemma.similarity.Restatement;
import org.stemma.syntax.WordVectors;

/**
 * Who said what, by speaker: named ones first, those on most pages before others. What several
 * pages carry in the same words is one statement with all of them; so is what they have a named
 * speaker say in other words, which then stand beside it.
 */
final class Speeches {

  private static final String NOBODY = "no speaker named";
  private static final String UNNAMED = "(unnamed)";
  private static final String INDIRECT = "indirect";

  private final Witnesses witnesses;
  private final Acts acts;

  /** By speaker, case folded. */
  private final Map<String, List<Saying>> sayings = new LinkedHashMap<>();

  private final Map<String, String> headings = new TreeMap<>();

  private Speeches(Witnesses witnesses, Acts acts) {
    this.witnesses = witnesses;
    this.acts = acts;
  }

  /** What one speaker says, in the words of all pages that carry it. */
  private static final class Saying {
    private final String kind;
    private final String shown;
    private final SameWords words;
    private final TreeSet<String> otherWords = new TreeSet<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Evidence> sentences = new ArrayList<>();
    private final TreeSet<String> cues = new TreeSet<>();

    Saying(String kind, String shown, SameWords words) {
      this.kind = kind;
      this.shown = shown;
      this.words = words;
    }

    /** Whether {@code text} says the same, told by a page that quotes none of it. */
    boolean isRestated(String text) {
      return kind.equals(INDIRECT)
          && Restatement.of(shown, text, WordVectors.NONE).isInterchangeable();
    }

    void add(String id, Evidence sentence, Iterable<String> cue) {
      ids.add(id);
      if (!sentences.contains(sentence)) {
        sentences.add(sentence);
      }
      cue.forEach(cues::add);
    }
  }

  static Section section(
      Witnesses witnesses, List<QuoteItem> quotes, List<SpeechItem> indirect, Acts acts) {
    return new Section(
        "speech",
        "What is only said",
        "No speech was found.",
        groups(witnesses, quotes, indirect, acts));
  }

  static List<Group> groups(
      Witnesses witnesses, List<QuoteItem> quotes, List<SpeechItem> indirect, Acts acts) {
    Speeches speeches = new Speeches(witnesses, acts);
    for (SpeechItem saying : indirect) {
      String words = witnesses.words(saying.sentence());
      speeches.add(
          speeches.key(saying.speaker().orElse(NOBODY)),
          INDIRECT,
          words,
          words,
          saying.id(),
          saying.sentence(),
          saying.cue().stream().toList());
    }
    quotes.forEach(speeches::add);
    return speeches.groups();
  }

  /** A part of a sentence is shown with the sentence, which another saying may already do. */
  private void add(QuoteItem quote) {
    String key = key(quote.speaker().orElse(NOBODY));
    List<String> cue = quote.cue().stream().toList();
    for (Saying saying : sayings.getOrDefault(key, List.of())) {
      if (!saying.kind.equals("direct") && saying.sentences.contains(quote.sentence())) {
        saying.add(quote.id(), quote.sentence(), cue);
        return;
      }
    }
    boolean part = quote.kind().equals("partial");
    String shown = part ? witnesses.words(quote.sentence()) : Quoted.whole(quote.text());
    add(key, quote.kind(), shown, part ? shown : quote.text(), quote.id(), quote.sentence(), cue);
  }

  private void add(
      String key,
      String kind,
      String shown,
      String text,
      String id,
      Evidence sentence,
      List<String> cue) {
    SameWords words = new SameWords(text, key);
    List<Saying> own = sayings.computeIfAbsent(key, k -> new ArrayList<>());
    List<Saying> alike = own.stream().filter(s -> s.kind.equals(kind)).toList();
    Saying same =
        alike.stream()
            .filter(s -> s.words.same(words))
            .findFirst()
            .or(() -> restated(key, text, alike))
            .orElseGet(
                () -> {
                  own.add(new Saying(kind, shown, words));
                  return own.get(own.size() - 1);
                });
    if (!same.words.same(words)) {
      same.otherWords.add(shown);
    }
    same.add(id, sentence, cue);
  }

  /** Nobody knows whether two speakers without a name are one. */
  private static Optional<Saying> restated(String key, String text, List<Saying> alike) {
    return rank(key) > 0
        ? Optional.empty()
        : alike.stream().filter(s -> s.isRestated(text)).findFirst();
  }

  private String key(String speaker) {
    String name = witnesses.fullName(speaker);
    String key = name.toLowerCase(Locale.ROOT);
    headings.putIfAbsent(key, name);
    return key;
  }

  private List<Group> groups() {
    Comparator<Map.Entry<String, List<Saying>>> order =
        Comparator.<Map.Entry<String, List<Saying>>>comparingInt(e -> rank(e.getKey()))
            .thenComparing(e -> -pages(e.getValue()))
            .thenComparing(Map.Entry::getKey);
    return sayings.entrySet().stream()
        .sorted(order)
        .map(
            e ->
                new Group(
                    headings.getOrDefault(e.getKey(), e.getKey()),
                    e.getValue().stream().map(s -> statement(s, e.getKey())).toList()))
        .toList();
  }

  private static int rank(String speaker) {
    if (speaker.equals(NOBODY)) {
      return 2;
    }
    return speaker.endsWith(UNNAMED) ? 1 : 0;
  }

  private static long pages(List<Saying> sayings) {
    return sayings.stream()
        .flatMap(s -> s.sentences.stream())
        .map(Evidence::file)
        .distinct()
        .count();
  }

  private Entry statement(Saying saying, String speaker) {
    List<String> badges = new ArrayList<>();
    if (!saying.kind.equals("direct")) {
      badges.add(saying.kind);
    }
    badges.add(witnesses.support(saying.sentences));
    List<String> details = new ArrayList<>();
    saying.otherWords.forEach(words -> details.add("in other words: " + words));
    if (!saying.cues.isEmpty()) {
      details.add("cue: " + String.join(", ", saying.cues));
    }
    List<String> ids = new ArrayList<>(saying.ids);
    ids.addAll(acts.on(saying.sentences, speaker));
    return new Statement(
        ids,
        "",
        saying.shown,
        badges,
        saying.sentences.stream().map(witnesses::cite).toList(),
        details);
  }
}
