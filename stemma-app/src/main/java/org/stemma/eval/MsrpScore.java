package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.stemma.similarity.Restatement;
import org.stemma.syntax.WordVectors;

/**
 * Scores {@link Restatement} on the pairs of {@code pairs.jsonl.gz}: accuracy and F1 of pairs
 * called likely, and the precision of those called sure among pairs whose numbers or names differ.
 */
final class MsrpScore implements PublicSet {

  /** Counts of one half of the pairs, or of all. */
  private static final class Tally {
    int pairs;
    int right;
    int called;
    int same;
    int hits;
    int sure;
    int sureHits;

    void add(boolean same, Restatement found) {
      pairs++;
      right += same == found.isLikely() ? 1 : 0;
      called += found.isLikely() ? 1 : 0;
      this.same += same ? 1 : 0;
      hits += same && found.isLikely() ? 1 : 0;
      sure += found.differs() && found.isSure() ? 1 : 0;
      sureHits += same && found.differs() && found.isSure() ? 1 : 0;
    }

    Map<String, Object> toMap() {
      Map<String, Object> scores = new LinkedHashMap<>();
      scores.put("accuracy", Pairing.ratio(right, pairs));
      scores.put("f1", Pairing.ratio(2L * hits, (long) called + same));
      scores.put("precision_where_names_or_numbers_differ", Pairing.ratio(sureHits, sure));
      return scores;
    }
  }

  private final WordVectors vectors;

  MsrpScore(WordVectors vectors) {
    this.vectors = vectors;
  }

  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    Tally all = new Tally();
    Tally[] halves = {new Tally(), new Tally()};
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("pairs.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode pair = mapper.readTree(line);
        boolean same = pair.path("label").asInt() == 1;
        Restatement found =
            Restatement.of(pair.path("s1").asText(""), pair.path("s2").asText(""), vectors);
        all.add(same, found);
        halves[Math.floorMod(pair.path("id1").asText("").hashCode(), 2)].add(same, found);
      }
    }
    for (Tally half : halves) {
      lines.append(
          String.format(
              Locale.ROOT, "half of %d pairs: %s, %d sure%n", half.pairs, half.toMap(), half.sure));
    }
    return all.toMap();
  }
}
