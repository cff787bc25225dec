package org.stemma.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.article.Evidence;
import org.stemma.article.Passage;
import org.stemma.lineage.Lineage;
import org.stemma.text.Span;

/**
 * Whose word statements are. Independent texts may all have it from one side: three papers with
 * three ministers of one government are three sources and one interest.
 *
 * <ol>
 *   <li>A passage is a side's if most of it is what somebody is quoted with, directly or not, who
 *       has a name or speaks for a body (see {@link SpeakerSides}); or if the side publishes the
 *       page itself and quotes nobody there.
 *   <li>A page that has it from a side has it from nobody else, where it says it again without
 *       naming whom; nor has a page that goes back to the same report.
 *   <li>Pages that have it from no side are interests of their own, as many as they are independent
 *       sources.
 * </ol>
 */
final class Interests {

  /**
   * Of a passage without the words that name the speaker so much at least is what was said: "Ruiz
   * said after the meeting, which lasted a quarter of an hour" may stand behind it. By judgement.
   */
  private static final double SAID = 1.0 / 3;

  /**
   * Who makes a statement.
   *
   * @param sides in order of their names
   * @param count sides, and independent sources that have it from none; at least 1
   */
  record Behind(List<Interest> sides, int count) {}

  private final Lineage lineage;
  private final Map<String, Set<String>> roots;
  private final SpeakerSides speakers;
  private final Map<String, Reading> readings = new HashMap<>();

  Interests(Material material) {
    this.lineage = material.lineage();
    this.speakers = new SpeakerSides(material.readings(), material.entities());
    Set<String> segments = new TreeSet<>();
    for (Reading reading : material.readings()) {
      readings.put(reading.page(), reading);
      segments.add(reading.page());
      reading.article().segments().forEach(s -> segments.add(s.id()));
    }
    this.roots = lineage.roots(segments);
  }

  /** Who is behind a statement that is made in {@code passages}. */
  Behind of(Collection<Passage> passages) {
    Map<Side, Set<String>> sides = new TreeMap<>();
    Set<String> attributed = new TreeSet<>();
    for (Passage passage : passages) {
      List<Quotation> said = said(passage);
      for (Quotation quotation : said) {
        Optional<Side> side = speakers.of(passage.page(), quotation);
        side.ifPresent(
            s -> {
              sides
                  .computeIfAbsent(s, k -> new TreeSet<>())
                  .add(speakers.name(passage.page(), quotation));
              attributed.add(passage.segment());
            });
      }
      if (said.isEmpty() && !passage.segment().equals(passage.page())) {
        speakers
            .ofPublisher(passage.page())
            .ifPresent(
                s -> {
                  sides.computeIfAbsent(s, k -> new TreeSet<>()).add(publisher(passage.page()));
                  attributed.add(passage.segment());
                });
      }
    }
    List<Interest> found = joined(sides);
    Set<String> known = new TreeSet<>();
    attributed.forEach(segment -> known.addAll(roots(segment)));
    List<Passage> own =
        passages.stream().filter(p -> Collections.disjoint(roots(p.segment()), known)).toList();
    List<Evidence> words = own.stream().map(Passage::evidence).toList();
    Set<String> segments = new TreeSet<>();
    own.stream()
        .filter(p -> found.isEmpty() || !p.segment().equals(p.page()))
        .forEach(p -> segments.add(p.segment()));
    int unattributed = segments.isEmpty() ? 0 : lineage.independent(segments, words);
    return new Behind(found, Math.max(1, found.size() + unattributed));
  }

  /** The name of who publishes a page that is a side's. */
  private String publisher(String page) {
    return Optional.ofNullable(readings.get(page)).flatMap(Bodies::publisher).orElse(page);
  }

  private Set<String> roots(String segment) {
    return roots.getOrDefault(segment, Set.of(segment));
  }

  /** A minister of no named country speaks for the one government that else does, if any does. */
  private static List<Interest> joined(Map<Side, Set<String>> sides) {
    Map<Side, Set<String>> all = new TreeMap<>(sides);
    List<Side> governments =
        all.keySet().stream().filter(s -> s.isGovernment() && !s.isUnknown()).toList();
    if (governments.size() == 1) {
      Optional.ofNullable(all.remove(Side.UNKNOWN_GOVERNMENT))
          .ifPresent(
              more -> all.computeIfAbsent(governments.get(0), k -> new TreeSet<>()).addAll(more));
    }
    List<Interest> found = new ArrayList<>();
    all.forEach((side, names) -> found.add(new Interest(side.name(), List.copyOf(names))));
    return found;
  }

  /** What somebody is quoted with that is most of the passage. */
  private List<Quotation> said(Passage passage) {
    Reading reading = readings.get(passage.page());
    if (reading == null || passage.segment().equals(passage.page())) {
      return List.of();
    }
    return reading.quotationsAround(passage.span()).stream()
        .filter(q -> isMostly(passage.span(), q))
        .toList();
  }

  private static boolean isMostly(Span passage, Quotation said) {
    int words = said.content().stream().mapToInt(passage::overlap).sum();
    int telling =
        passage.length()
            - said.speaker().flatMap(speaker -> speaker.span()).map(passage::overlap).orElse(0)
            - said.cue().map(passage::overlap).orElse(0);
    return words >= SAID * telling;
  }
}
