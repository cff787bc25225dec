package org.stemma.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Heads and feet that stand on page after page: lines at the same height among the first or last of
 * several pages that differ in their numbers alone; of a line without a letter in its first number
 * alone, or the rows of a table would be such. A head stays on its first page, where it may name
 * who issued the document and on which day, but for one that counts the pages.
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

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

  private RunningLines() {}

  /** {@code lines} without them. */
  static List<PdfLine> leftOut(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages = new TreeMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    Set<PdfLine> running = running(pages);
    Set<String> repeated = repeated(running);
    Set<String> kept = new HashSet<>();
    return lines.stream()
        .filter(
            line ->
                !running.contains(line)
                    || isFirstHead(line, pages, repeated) && kept.add(line.text()))
        .toList();
  }

  /** What stands on several pages digit for digit, so that it holds no number of a page. */
  private static Set<String> repeated(Set<PdfLine> running) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    running.forEach(
        line -> pages.computeIfAbsent(line.text(), text -> new HashSet<>()).add(line.page()));
    return pages.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
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
    Matcher number = NUMBER.matcher(line.text());
    boolean worded = line.text().codePoints().anyMatch(Character::isLetter);
    return new Form(
        worded ? number.replaceAll("#") : number.replaceFirst("#"),
        Math.round(line.baseline() / TOLERANCE) + off);
  }

  /** The first lines of a page and the last, by where they stand on it. */
  private static List<PdfLine> ends(List<PdfLine> page) {
    List<PdfLine> down =
        page.stream().sorted(Comparator.comparingDouble(PdfLine::baseline)).toList();
    List<PdfLine> ends = new ArrayList<>(down.subList(0, Math.min(DEEPEST, down.size())));
    ends.addAll(down.subList(Math.max(ends.size(), down.size() - DEEPEST), down.size()));
    return ends;
  }

  /** Whether it stands at the head of the first page and says no number of a page. */
  private static boolean isFirstHead(
      PdfLine line, Map<Integer, List<PdfLine>> pages, Set<String> repeated) {
    List<PdfLine> page = pages.getOrDefault(line.page(), List.of());
    double middle = page.stream().mapToDouble(PdfLine::baseline).average().orElse(0);
    return line.page() == 0
        && line.baseline() < middle
        && (repeated.contains(line.text())
            || line.text().codePoints().noneMatch(Character::isDigit));
  }
}
