package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.Reading;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Segment;
import org.stemma.claim.Material;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/** A stitched page whose title announces one story and whose first story is another. */
final class HeadlineConflicts implements Detector {

  /**
   * The title is not of the first segment if less than half of its words occur there and another
   * segment holds this much more of them. Swept on the three gold stories and three invented ones
   * (2026-11-22): the one stitched page is found with OWN from .5 to .9 and LEAD from .05 to .3; no
   * value gave a false finding.
   */
  private static final double OWN = 0.5;

  private static final double LEAD = 0.3;

  /** Reports without titles from which on a page is one that goes on. By judgement. */
  private static final int ENTRIES = 3;

  /** Shorter words are articles, prepositions and the like in most languages. */
  private static final int SHORTEST_WORD = 4;

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (Reading reading : material.readings()) {
      conflict(reading).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> conflict(Reading reading) {
    Article article = reading.article();
    Optional<Block> title = title(article);
    List<Segment> segments = article.segments();
    if (title.isEmpty() || segments.size() < 2 || isRunning(segments)) {
      return Optional.empty();
    }
    Set<String> words = words(article.words(title.get().span()));
    double first = coverage(words, body(article, segments.get(0)));
    double other =
        segments.stream()
            .skip(1)
            .mapToDouble(s -> coverage(words, body(article, s)))
            .max()
            .orElse(0);
    Optional<Span> lead = lead(reading, segments.get(0));
    return first < OWN && other >= first + LEAD
        ? lead.map(
            sentence ->
                new Finding(
                    ContradictionKind.HEADLINE_BODY,
                    Verdict.CONTRADICTION,
                    Severity.HIGH,
                    article.words(title.get().span()),
                    Variant.of(reading.passage(title.get().span())),
                    Variant.of(reading.passage(sentence)),
                    "the title announces another story than the one the page begins with"))
        : Optional.empty();
  }

  /** Many reports without titles are entries of one that goes on: the headline is of them all. */
  private static boolean isRunning(List<Segment> segments) {
    return segments.size() >= ENTRIES
        && segments.stream().skip(1).allMatch(segment -> segment.title().isEmpty());
  }

  /** The headline of the page, if it has one. */
  static Optional<Block> title(Article article) {
    return article.blocks().stream()
        .filter(b -> b.isKept() && b.kind() == BlockKind.TITLE)
        .findFirst();
  }

  /** The words of a segment's body; the title of the page is left out where it stands inside. */
  private static String body(Article article, Segment segment) {
    StringBuilder text = new StringBuilder();
    for (Block block : article.blocks()) {
      if (block.isBody() && segment.span().contains(block.span())) {
        text.append(article.words(block.span())).append(' ');
      }
    }
    return text.toString();
  }

  /** First sentence of the running text; a question ("Trouble with the video?") is no lead. */
  private static Optional<Span> lead(Reading reading, Segment segment) {
    return reading.sentences().stream()
        .map(ParsedSentence::span)
        .filter(segment.span()::contains)
        .filter(s -> reading.isBody(s))
        .findFirst()
        .filter(s -> !reading.words(s).endsWith("?"));
  }

  private static double coverage(Set<String> words, String text) {
    Set<String> there = words(text);
    return words.isEmpty()
        ? 1
        : (double) words.stream().filter(there::contains).count() / words.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() >= SHORTEST_WORD) {
        words.add(word);
      }
    }
    return words;
  }
}
