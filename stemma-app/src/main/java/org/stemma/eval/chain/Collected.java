package org.stemma.eval.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.syntax.WordVectors;

/**
 * The mentions at hand and all that is counted over them and their reports.
 *
 * @param reports the words of each
 * @param mentions of all reports
 * @param rarity of words among the reports
 * @param nearness of reports
 * @param partings by {@link ReportNearness#kind}, how words part the reports of one kind
 * @param use of words for events
 * @param spoken by report, the lemmas of its mentions
 */
record Collected(
    List<ReportWords> reports,
    List<Placed> mentions,
    Rarity rarity,
    ReportNearness nearness,
    Map<Integer, Rarity> partings,
    WordUse use,
    Map<Integer, Set<String>> spoken) {

  static Collected of(List<ReportWords> reports, List<Telling> tellings, WordVectors vectors) {
    Rarity rarity = new Rarity(reports.stream().map(ReportWords::lemmas).toList());
    ReportNearness nearness = new ReportNearness(reports, rarity);
    Map<Integer, List<Set<String>>> kinds = new TreeMap<>();
    for (int report = 0; report < reports.size(); report++) {
      kinds
          .computeIfAbsent(nearness.kind(report), k -> new ArrayList<>())
          .add(reports.get(report).lemmas());
    }
    Map<Integer, Rarity> partings = new TreeMap<>();
    kinds.forEach((kind, words) -> partings.put(kind, new Rarity(words)));
    WordUse use = new WordUse(tellings, reports.size(), nearness, rarity);
    Map<Integer, Set<String>> spoken = new TreeMap<>();
    tellings.forEach(t -> spoken.computeIfAbsent(t.report(), r -> new TreeSet<>()).add(t.lemma()));
    Directions directions = new Directions(vectors, rarity);
    List<Placed> mentions = tellings.stream().map(t -> placed(t, use, directions)).toList();
    return new Collected(reports, mentions, rarity, nearness, partings, use, spoken);
  }

  private static Placed placed(Telling telling, WordUse use, Directions directions) {
    return new Placed(
        telling,
        WordKin.entries(telling),
        WordKin.kinds(telling),
        WordKin.classes(telling),
        use.rarity(telling),
        new Placed.Directed(directions.of(telling)),
        new Placed.Directed(directions.of(telling.objects())));
  }

  /** How words part the reports of the kind of a mention's report. */
  Rarity parting(Placed mention) {
    return partings.getOrDefault(nearness.kind(mention.telling().report()), rarity);
  }
}
