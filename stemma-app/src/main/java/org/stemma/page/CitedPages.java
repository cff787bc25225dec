package org.stemma.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.export.Report;
import org.stemma.export.Source;

/** The pages whose words are listed: those of the report, and others that its items cite. */
final class CitedPages {

  private CitedPages() {}

  static List<Source> of(Report report, EvidenceIndex evidence) {
    List<Source> sources = new ArrayList<>(report.sources());
    Set<String> known = sources.stream().map(Source::siglum).collect(Collectors.toSet());
    for (String siglum : evidence.sigla()) {
      if (!known.contains(siglum)) {
        sources.add(new Source(siglum, siglum, siglum, name(report, siglum), List.of(), List.of()));
      }
    }
    return sources;
  }

  private static String name(Report report, String siglum) {
    return report.legend().stream()
        .filter(key -> key.siglum().equals(siglum))
        .findFirst()
        .map(Report.Key::name)
        .orElse("");
  }
}
