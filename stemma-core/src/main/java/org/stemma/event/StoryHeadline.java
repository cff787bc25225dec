package org.stemma.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.lineage.Certainty;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Lineage;
import org.stemma.revision.Editions;
import org.stemma.similarity.Token;
import org.stemma.story.SegmentText;

/**
 * What to call a story: the headline that most of its other reports bear out, of a report that was
 * made from no other one held, in its last edition. The rewrite's headline is the one that promises
 * "everything you need to know".
 */
final class StoryHeadline {

  private static final Set<String> EMPTY_WORDS = Lexicon.ENGLISH.words("function-words.txt");

  private final Map<String, SegmentText> texts = new TreeMap<>();
  private final Set<String> made = new HashSet<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  private final Editions editions;

  StoryHeadline(List<Reading> readings, Lineage lineage) {
    this.editions = lineage.editions();
    for (SegmentText text : SegmentText.of(readings)) {
      texts.put(text.id(), text);
      words.put(text.id(), content(text.body()));
    }
    lineage.edges().stream()
        .filter(e -> e.held() && e.certainty() != Certainty.CITED)
        .filter(e -> !editions.areOne(page(e.from()), page(e.to())))
        .map(Derivation::to)
        .forEach(made::add);
  }

  /** The headline of the story of {@code segments}, if any of them has one. */
  Optional<String> of(List<String> segments) {
    return segments.stream()
        .map(texts::get)
        .filter(text -> text != null && !text.headline().isEmpty())
        .min(
            Comparator.<SegmentText, Boolean>comparing(this::isReplaced)
                .thenComparing(text -> made.contains(text.id()))
                .thenComparing(text -> -borneOut(text, segments))
                .thenComparing(Comparator.naturalOrder()))
        .map(SegmentText::headline);
  }

  private boolean isReplaced(SegmentText text) {
    return editions.after(text.reading().page()).isPresent();
  }

  private String page(String segment) {
    SegmentText text = texts.get(segment);
    return text == null ? segment : text.reading().page();
  }

  /** How many of the other reports hold a word of the headline, on average over its words. */
  private double borneOut(SegmentText text, List<String> segments) {
    Set<String> title = content(text.title());
    long held = 0;
    for (String other : segments) {
      if (!other.equals(text.id())) {
        held += title.stream().filter(words.getOrDefault(other, Set.of())::contains).count();
      }
    }
    return title.isEmpty() ? 0 : (double) held / title.size();
  }

  private static Set<String> content(List<Token> tokens) {
    Set<String> forms = new HashSet<>();
    for (Token token : tokens) {
      if (!EMPTY_WORDS.contains(token.form())) {
        forms.add(token.form());
      }
    }
    return forms;
  }
}
