package org.stemma.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.export.Plot;
import org.stemma.export.Report;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Clash;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Link;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Side;
import org.stemma.export.Report.Statement;
import org.stemma.export.Report.Tree;
import org.stemma.export.Timeline;
import org.stemma.export.Variants;
import org.stemma.export.Worded;

/**
 * The words that the items of a report rest on, by page and line, each with the items that rest on
 * it: what a reader follows a place to, and from there back.
 */
final class EvidenceIndex {

  /** The words of one line that are cited, and by which items. */
  static final class Line {
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> shared = new LinkedHashSet<>();
    private final Set<String> items = new LinkedHashSet<>();
    private boolean residue;

    private void add(Line other) {
      words.addAll(other.words);
      shared.addAll(other.shared);
      items.addAll(other.items);
      residue |= other.residue;
    }

    /**
     * Each passage once; one that holds another stands for both. What the page only shares with
     * another stands for itself where no item rests on the line.
     */
    List<String> words() {
      Set<String> told = words.isEmpty() ? shared : words;
      return told.stream()
          .filter(w -> told.stream().noneMatch(o -> !o.equals(w) && o.contains(w)))
          .toList();
    }

    Set<String> items() {
      return items;
    }

    /** Whether a template or generator left it behind. */
    boolean isResidue() {
      return residue;
    }
  }

  /** Lines by page, pages in the order of their letters. */
  private final Map<String, TreeMap<Integer, Line>> pages =
      new TreeMap<>((a, b) -> a.length() == b.length() ? a.compareTo(b) : a.length() - b.length());

  private EvidenceIndex() {}

  static EvidenceIndex of(Report report) {
    EvidenceIndex index = new EvidenceIndex();
    for (Section section : report.sections()) {
      for (Group group : section.groups()) {
        group.entries().forEach(entry -> index.add(entry, section.id().equals("residue")));
      }
    }
    return index;
  }

  /** What all of these tell of the page with that letter. */
  static EvidenceIndex joined(List<EvidenceIndex> all, String siglum) {
    EvidenceIndex joined = new EvidenceIndex();
    TreeMap<Integer, Line> lines = new TreeMap<>();
    for (EvidenceIndex index : all) {
      index
          .lines(siglum)
          .forEach((number, line) -> lines.computeIfAbsent(number, n -> new Line()).add(line));
    }
    joined.pages.put(siglum, lines);
    return joined;
  }

  private void add(Entry entry, boolean residue) {
    switch (entry) {
      case Statement statement -> {
        add(statement.citations(), statement.ids());
        if (residue) {
          statement.citations().forEach(c -> line(c).residue = true);
        }
      }
      case Worded worded -> add(worded.statement(), residue);
      case Clash clash -> {
        for (Side side : List.of(clash.a(), clash.b())) {
          List<Citation> all = new ArrayList<>(side.witnesses());
          all.add(side.words());
          add(all, List.of(clash.id()));
        }
      }
      case Variants variants -> {
        List<Citation> all = new ArrayList<>();
        for (Variants.Reading reading : variants.readings()) {
          all.addAll(reading.witnesses());
          all.addAll(reading.withdrawn());
        }
        add(all, List.of(variants.id()));
      }
      case Tree tree -> tree.links().forEach(this::add);
      case Timeline timeline -> {
        // shows what the lists tell
      }
      case Plot plot -> {
        // shows what the list below it tells
      }
    }
  }

  /** The words that tell where a page is from, and those that it shares: no item rests on them. */
  private void add(Link link) {
    link.words().ifPresent(words -> line(words).shared.add(words.words()));
    link.shared()
        .forEach(
            stretch -> {
              line(stretch.made()).shared.add(stretch.made().words());
              line(stretch.from()).shared.add(stretch.from().words());
            });
  }

  private void add(List<Citation> citations, List<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    for (Citation citation : citations) {
      Line line = line(citation);
      line.words.add(citation.words());
      line.items.addAll(ids);
    }
  }

  private Line line(Citation citation) {
    return pages
        .computeIfAbsent(citation.siglum(), s -> new TreeMap<>())
        .computeIfAbsent(citation.line(), l -> new Line());
  }

  boolean isEmpty() {
    return pages.isEmpty();
  }

  /** The letters of the pages that are cited. */
  Set<String> sigla() {
    return pages.keySet();
  }

  /** The cited lines of a page, in order. */
  Map<Integer, Line> lines(String siglum) {
    return pages.getOrDefault(siglum, new TreeMap<>());
  }

  /** The anchor of a line, for instance {@code A-12}. */
  static String anchor(String siglum, int line) {
    return Html.anchor(siglum) + "-" + line;
  }
}
