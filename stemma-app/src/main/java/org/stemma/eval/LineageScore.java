package org.stemma.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotation.Reading;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.corpus.CorpusPage;
import org.stemma.corpus.RewrittenCorpus;
import org.stemma.corpus.Stamping;
import org.stemma.lineage.LineageTracer;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.story.StoryClusterer;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/**
 * Scores {@link LineageTracer} on generated corpora whose tree is known, three seeds together, once
 * with all times of publication stated to the minute and once with three in ten vague or absent, a
 * {@link MinHashTree} beside it; and, if the folder holds newscluster, on pairs of different
 * outlets that tell one event.
 *
 * <p>An edge is right if source, copy and direction are. Edges to sources that are not held and
 * pooled edges are not counted. {@code independent}: of the facts that at least two pages state,
 * the share whose count of independent pages is right.
 */
public final class LineageScore implements PublicSet {

  private static final List<Long> SEEDS = List.of(1L, 2L, 3L);

  private final int pages;
  private final int roots;

  /**
   * @param pages of one corpus
   * @param roots independent ones among them
   */
  public LineageScore(int pages, int roots) {
    this.pages = pages;
    this.roots = roots;
  }

  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    Map<String, Object> scores = new LinkedHashMap<>();
    for (Stamping stamping : Stamping.values()) {
      String name = stamping.name().toLowerCase(Locale.ROOT);
      lines.append("times of publication: ").append(name).append('\n');
      scores.put(name, score(stamping, lines));
    }
    if (Files.exists(folder.resolve("gold-clusters.tsv"))) {
      scores.putAll(FalseCopies.of(folder, lines));
    }
    return scores;
  }

  private Map<String, Object> score(Stamping stamping, Appendable lines) throws IOException {
    EdgeTally ours = new EdgeTally();
    EdgeTally baseline = new EdgeTally();
    for (long seed : SEEDS) {
      RewrittenCorpus corpus = RewrittenCorpus.generate(seed, pages, roots, stamping);
      List<Reading> readings = readings(corpus);
      ours.add(corpus, LineageTracer.trace(readings, StoryClusterer.cluster(readings)));
      baseline.add(corpus, MinHashTree.of(readings));
    }
    ours.print("stemma", lines);
    baseline.print("MinHash alone", lines);
    Map<String, Object> scores = new LinkedHashMap<>(ours.toMap());
    scores.put("minhash", baseline.toMap());
    return scores;
  }

  private static List<Reading> readings(RewrittenCorpus corpus) {
    Stemma stemma = Stemma.of(new PlainParser(), LanguageDetector.NONE);
    List<Reading> readings = new ArrayList<>();
    for (CorpusPage page : corpus.pages()) {
      Capture capture =
          new Capture(
              page.name(),
              Payload.of(page.text().getBytes(StandardCharsets.UTF_8)),
              Optional.of("text/plain"),
              Optional.empty(),
              Optional.of(page.publisher()),
              page.published());
      if (stemma.read(capture) instanceof PageReading.Read read) {
        readings.add(read.reading());
      }
    }
    return readings;
  }
}
