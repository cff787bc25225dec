package org.stemma.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.similarity.Sentence;
import org.stemma.similarity.Token;
import org.stemma.text.Span;

/** Makes the profile of a segment: cuts its words into lines and keeps the most telling. */
final class ProfileReader {

  private final SegmentText segment;
  private final Set<String> names;

  /**
   * Town, country, agency and day of a dateline are those of all that one outlet files there; what
   * happened in the town is told in sentences too.
   */
  private final Optional<Span> filing;

  private ProfileReader(SegmentText segment) {
    this.segment = segment;
    this.filing = segment.segment().dateline();
    this.names = NameForms.of(segment);
  }

  static SegmentProfile profile(SegmentText segment) {
    return new ProfileReader(segment).profile();
  }

  private SegmentProfile profile() {
    List<List<Token>> lines = new ArrayList<>();
    lines.add(segment.title());
    lines.addAll(lines(segment));
    List<Set<Integer>> codes = new ArrayList<>();
    List<Integer> hashes = new ArrayList<>();
    for (List<Token> line : lines) {
      if (codes.size() < SegmentProfile.MOST_LINES) {
        codes.add(new LinkedHashSet<>());
        hashes.add(0);
      }
      int last = codes.size() - 1;
      for (Token token : line) {
        hashes.set(last, TermCode.joined(hashes.get(last), TermCode.of(token.form())));
        if (token.form().length() > 1 && filing.filter(f -> f.contains(token.span())).isEmpty()) {
          codes.get(last).add(code(token));
        }
      }
    }
    Set<Integer> kept = kept(codes);
    int[] terms =
        codes.stream()
            .flatMapToInt(l -> l.stream().filter(kept::contains).mapToInt(Integer::intValue))
            .toArray();
    short[] ends = new short[codes.size()];
    int end = 0;
    for (int line = 0; line < ends.length; line++) {
      end += (int) codes.get(line).stream().filter(kept::contains).count();
      ends[line] = (short) end;
    }
    String id = segment.id();
    String page = segment.reading().page();
    return new SegmentProfile(
        page,
        segment.segment().span().start(),
        id,
        segment.headline(),
        segment.published().map(SegmentProfile::dayOf).orElse(Integer.MIN_VALUE),
        segment.ofLivePage(),
        hashes.stream().mapToInt(Integer::intValue).toArray(),
        ends,
        terms,
        sentences());
  }

  private long[] sentences() {
    List<Token> prose = Prose.of(segment);
    List<Double> weights = Collections.nCopies(prose.size(), 1.0); // which do not count here
    String text = segment.reading().article().text();
    return SentenceCodes.of(Sentence.of(text, prose, weights)).toArray();
  }

  private int code(Token token) {
    int kind = 0;
    if (token.isNumber()) {
      kind = TermCode.NUMBER;
    } else if (names.contains(token.form())) {
      kind = TermCode.NAME;
    }
    return TermCode.of(token.form()) | kind;
  }

  /** As many of the words as a profile holds, those first that are rare and said often. */
  private static Set<Integer> kept(List<Set<Integer>> lines) {
    Map<Integer, Integer> counts = new TreeMap<>();
    lines.forEach(line -> line.forEach(code -> counts.merge(code, 1, Integer::sum)));
    Map<Integer, Double> telling = new HashMap<>();
    counts.forEach(
        (code, n) -> telling.put(code, -(1 + Math.log(n)) * Math.log(TermWeights.expected(code))));
    List<Integer> order = new ArrayList<>(counts.keySet());
    order.sort(
        Comparator.<Integer>comparingDouble(c -> -telling.getOrDefault(c, 0.0))
            .thenComparing(c -> c));
    Set<Integer> kept = new HashSet<>();
    int room = SegmentProfile.MOST_TERMS;
    for (int code : order) {
      int need = counts.getOrDefault(code, 0);
      if (need <= room) {
        kept.add(code);
        room -= need;
      }
    }
    return kept;
  }

  /** The tokens of the body, a list for each line of the text. */
  static List<List<Token>> lines(SegmentText segment) {
    String text = segment.reading().article().text();
    List<List<Token>> lines = new ArrayList<>();
    int at = 0;
    for (Token token : segment.body()) {
      boolean broken = text.indexOf('\n', at, Math.max(at, token.span().start())) >= 0;
      if (lines.isEmpty() || broken) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(token);
      at = token.span().end();
    }
    return lines;
  }
}
