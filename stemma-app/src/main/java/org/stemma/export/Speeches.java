package org.stemma.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.account.QuoteItem;
import org.stemma.account.SpeechItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;

/**
 * Who said what, by speaker: named ones first, those on most pages before others. What several
 * pages carry in the same words is one statement with all of them; so is what different pages have
 * a named speaker say in other words ({@link Rewordings}), which then stand beside it. The order in
 * which sayings are given decides nothing.
 */
final class Speeches {

  private static final String NOBODY = "no speaker named";
  private static final String UNNAMED = "(unnamed)";

  private final Witnesses witnesses;
  private final Acts acts;

  /** By speaker, case folded. */
  private final Map<String, List<Saying>> sayings = new LinkedHashMap<>();

  private final Map<String, String> headings = new TreeMap<>();

  private Speeches(Witnesses witnesses, Acts acts) {
    this.witnesses = witnesses;
    this.acts = acts;
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
    indirect.stream()
        .sorted(Comparator.comparing(SpeechItem::sentence).thenComparing(SpeechItem::id))
        .forEach(speeches::add);
    quotes.stream()
        .sorted(Comparator.comparing(QuoteItem::sentence).thenComparing(QuoteItem::id))
        .forEach(speeches::add);
    return speeches.groups();
  }

  private void add(SpeechItem saying) {
    String words = witnesses.words(saying.sentence());
    add(
        key(saying.speaker().orElse(NOBODY)),
        Saying.INDIRECT,
        words,
        words,
        saying.id(),
        saying.sentence(),
        saying.cue().stream().toList());
  }

  /** A part of a sentence is shown with the sentence, which another saying may already do. */
  private void add(QuoteItem quote) {
    String key = key(quote.speaker().orElse(NOBODY));
    List<String> cue = quote.cue().stream().toList();
    for (Saying saying : sayings.getOrDefault(key, List.of())) {
      if (!saying.isDirect() && saying.sentences().contains(quote.sentence())) {
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
    Saying same =
        own.stream()
            .filter(s -> s.isSame(kind, words))
            .findFirst()
            .orElseGet(
                () -> {
                  own.add(new Saying(kind, shown, words));
                  return own.get(own.size() - 1);
                });
    same.add(id, sentence, cue);
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
        .map(e -> group(e.getKey(), e.getValue()))
        .toList();
  }

  private Group group(String speaker, List<Saying> said) {
    // Nobody knows whether two speakers without a name are one.
    List<Saying> told = rank(speaker) > 0 ? said : Rewordings.joined(said, speaker, witnesses);
    List<Entry> statements = new ArrayList<>();
    told.forEach(saying -> statements.add(saying.statement(witnesses, acts, speaker)));
    return new Group(headings.getOrDefault(speaker, speaker), statements);
  }

  private static int rank(String speaker) {
    if (speaker.equals(NOBODY)) {
      return 2;
    }
    return speaker.endsWith(UNNAMED) ? 1 : 0;
  }

  private static long pages(List<Saying> sayings) {
    return sayings.stream().flatMap(s -> s.files().stream()).distinct().count();
  }
}
