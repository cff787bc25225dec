package org.stemma.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Heads and feet that stand on page after page: lines at the same height among the first or last of
 * several pages that differ in their numbers alone. A head stays on its first page, where it may
 * name who issued the document.
 */
final class RunningLines {

  /** Lines at each end of a page that may be of its head or foot. By judgement. */
  private static final int DEEPEST = 3;

  /** A share of pages that have it: heads may differ on left and right pages. By judgement. */
  private static final double SHARE = 0.4;

  /** Points by which its height may differ. */
  private static final float TOLERANCE = 6;

  /** What it says, and how far down the page, as far as both must agree. */
  private record Form(String words, int height) {}

  private RunningLines() {}

  /** {@code lines} without them. */
  static List<PdfLine> leftOut(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages = new TreeMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    Set<PdfLine> running = running(pages);
    Set<String> kept = new HashSet<>();
    return lines.stream()
        .filter(
            line -> !running.contains(line) || isFirstHead(line, pages) && kept.add(line.text()))
        .toList();
  }

  private static Set<PdfLine> running(Map<Integer, List<PdfLine>> pages) {
    Map<Form, Set<Integer>> holders = new HashMap<>();
    pages.forEach(
        (page, lines) ->
            ends(lines)
                .forEach(
                    line ->
                        holders.computeIfAbsent(form(line, 0), f -> new HashSet<>()).add(page)));
    Set<PdfLine> running = new HashSet<>();
    pages
        .values()
        .forEach(
            lines ->
                ends(lines).stream()
                    .filter(line -> isRunning(line, holders, pages.size()))
                    .forEach(running::add));
    return running;
  }

  private static boolean isRunning(PdfLine line, Map<Form, Set<Integer>> holders, int pages) {
    Set<Integer> holding = new HashSet<>();
    for (int off = -1; off <= 1; off++) {
      holding.addAll(holders.getOrDefault(form(line, off), Set.of()));
    }
    return holding.size() >= 2 && holding.size() >= SHARE * pages;
  }

  private static Form form(PdfLine line, int off) {
    return new Form(
        line.text().replaceAll("\\d+", "#"), Math.round(line.baseline() / TOLERANCE) + off);
  }

  /** The first lines of a page and the last, by where they stand on it. */
  private static List<PdfLine> ends(List<PdfLine> page) {
    List<PdfLine> down =
        page.stream().sorted(Comparator.comparingDouble(PdfLine::baseline)).toList();
    List<PdfLine> ends = new ArrayList<>(down.subList(0, Math.min(DEEPEST, down.size())));
    ends.addAll(down.subList(Math.max(ends.size(), down.size() - DEEPEST), down.size()));
    return ends;
  }

  /** Whether it stands at the head of the first page and says no number. */
  private static boolean isFirstHead(PdfLine line, Map<Integer, List<PdfLine>> pages) {
    List<PdfLine> page = pages.getOrDefault(line.page(), List.of());
    double middle = page.stream().mapToDouble(PdfLine::baseline).average().orElse(0);
    return line.page() == 0
        && line.baseline() < middle
        && line.text().chars().noneMatch(Character::isDigit);
  }
}
