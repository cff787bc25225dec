package org.stemma.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.annotation.Reading;
import org.stemma.story.Story;
import org.stemma.story.StoryClusterer;

/**
 * Scores {@link StoryClusterer} on a folder of {@code articles.jsonl.gz} and a table of gold
 * clusters, all articles at once: {@code bcubed_f1} and {@code pair_f1}. The lines also tell the
 * scores of each half of the gold clusters, halved by their names.
 *
 * @param clusters name of the table in the folder: article, tab, cluster; gzip if it ends in {@code
 *     .gz}
 */
record ClusterSet(String clusters) implements PublicSet {

  /** The events of newscluster. */
  static final ClusterSet NEWSCLUSTER = new ClusterSet("gold-clusters.tsv");

  /** The incidents of gva-incidents. */
  static final ClusterSet GVA = new ClusterSet("gold-clusters.tsv.gz");

  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    Map<String, String> gold = new LinkedHashMap<>();
    try (BufferedReader reader = ArticleSet.lines(folder.resolve(clusters))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] columns = line.split("\t", -1);
        gold.put(columns[0], columns[1]);
      }
    }
    List<Reading> readings = ArticleSet.readings(folder);
    Map<String, String> predicted = new LinkedHashMap<>();
    for (Story story : StoryClusterer.cluster(readings)) {
      for (String segment : story.segments()) {
        predicted.put(segment.substring(0, segment.lastIndexOf('#')), story.id());
      }
    }
    ClusterScore score = ClusterScore.of(gold, predicted);
    lines.append(line("all", score));
    for (int half = 0; half < 2; half++) {
      int wanted = half;
      Map<String, String> part = new TreeMap<>(gold);
      part.values().removeIf(cluster -> Math.floorMod(cluster.hashCode(), 2) != wanted);
      Map<String, String> found = new TreeMap<>(predicted);
      found.keySet().retainAll(part.keySet());
      lines.append(line(half == 0 ? "even half" : "odd half", ClusterScore.of(part, found)));
    }
    return score.toMap();
  }

  private static String line(String part, ClusterScore score) {
    return String.format(
        Locale.ROOT,
        "%s: BCubed %.3f / %.3f / %.3f, pairs %.3f / %.3f / %.3f (precision, recall, F1)%n",
        part,
        score.precision(),
        score.recall(),
        score.f1(),
        score.pairPrecision(),
        score.pairRecall(),
        score.pairF1());
  }
}
