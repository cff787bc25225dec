package org.stemma.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.stemma.account.TollItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Statement;

/** How many were killed and injured: the reading adopted with its pages, the others with theirs. */
final class Tolls {

  private Tolls() {}

  static Entry entry(Witnesses witnesses, TollItem toll) {
    String adopted = words(toll.killed(), toll.injured());
    List<Evidence> sentences =
        toll.reports().stream()
            .filter(r -> words(r.killed(), r.injured()).equals(adopted))
            .map(TollItem.Told::sentence)
            .toList();
    Map<String, TreeSet<String>> others = new LinkedHashMap<>();
    for (TollItem.Told told : toll.reports()) {
      String words = words(told.killed(), told.injured());
      if (!words.equals(adopted)) {
        others
            .computeIfAbsent(words, w -> new TreeSet<>())
            .add(witnesses.siglum(told.sentence().file()));
      }
    }
    return new Statement(
        List.of(toll.id()),
        adopted,
        "",
        List.of(witnesses.support(sentences)),
        sentences.stream().map(witnesses::cite).toList(),
        others.entrySet().stream()
            .map(o -> "told otherwise: " + o.getKey() + " by " + String.join(", ", o.getValue()))
            .toList());
  }

  private static String words(int killed, int injured) {
    String dead = killed + " killed";
    String hurt = injured + " injured";
    return injured == 0 ? dead : killed == 0 ? hurt : dead + ", " + hurt;
  }
}
