package org.stemma.extract.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.stemma.extract.wording.RoundUp;

/**
 * What those parts of a page are that are set apart alike ({@link PartSeries}): what one border
 * cannot tell, for short texts share few words by chance, all parts together do.
 *
 * <p>They are reports of different things, and the page a digest, if most open as reports do
 * ({@link PartLeads}), or the headline says so ({@link RoundUp}), and they have next to no word and
 * name in common ({@link PartLikeness}). They are sections of one report if they stand under
 * headings below text that tells the page's headline, and none opens so.
 *
 * <p>Of 264 borders of invented digests ({@code DigestGateTest}) 104 were found at each border
 * alone, 261 with this; of 785 public pages of one text 30 and 28 are cut (2026-11-29). Immutable.
 *
 * @param reports places where the reports of a digest begin, ascending; none on another page
 * @param titled whether the page's headline is that of the first of them
 * @param sections whether headings alone begin sections of one report
 * @param firstBorder the first place where the page may be cut: what introduces a digest is no
 *     report
 */
record PageParts(List<Integer> reports, boolean titled, boolean sections, int firstBorder) {

  private static final PageParts UNKNOWN = new PageParts(List.of(), false, false, 1);

  /**
   * Fewer parts are set apart alike by chance, and have too few pairs. Swept 2 to 4 (`eval
   * stitched`, 2026-11-30), F1 of borders on the halves: 2 .889, .912, 3 and 4 .889, .915.
   */
  private static final int FEWEST = 3;

  /**
   * Share of the parts of a digest that open as reports do. Swept .5, .6, .75 on half of the
   * invented digests ({@code DigestGateTest}; with {@link #APART} .05) and on {@code eval stitched}
   * (2026-11-29): borders found of 104 96, 93, 93, F1 of borders .9017, .9017, .9011.
   */
  private static final double OPENING = 0.6;

  /**
   * The same of those whose day another part names too, where the text above the parts takes up the
   * page's headline, as it does over lists of things that are tested or told one by one. Swept 0
   * and .3: F1 of {@code eval stitched} .905, .902, short pages left whole .950, .967.
   */
  private static final double DATED = 0.3;

  /**
   * Likeness below which parts are apart. Swept .04, .05, .06, .08, .1 likewise: borders found of
   * 104 89, 93, 101, 101, 101, F1 .9017 at all; of 785 public pages of one text 28 are cut at all.
   */
  private static final double APART = 0.06;

  /**
   * Names in common for each pair of parts below which they are apart. Swept .3, .5, 1 likewise: F1
   * .9017, .9017, .9024, but at 1 a public page is cut at more places.
   */
  private static final double NAMES_APART = 0.5;

  /**
   * Words of the page's headline that the text above the parts takes up by no chance. Swept 1 to 3
   * likewise: no figure changes.
   */
  private static final int TOLD = 2;

  /**
   * Paragraphs that introduce a digest; more are a report whose headline was not known as one.
   * Swept 0 to 2 likewise: 0 and 1 .889, .915, 2 .887, .915.
   */
  private static final int INTRODUCTION = 1;

  PageParts {
    reports = List.copyOf(reports);
  }

  static PageParts of(KeptBlocks kept, BlockWords words, Openings openings) {
    List<Integer> listed = listed(kept, openings);
    if (!listed.isEmpty()) {
      return ofLive(new PartSeries(listed, true), kept);
    }
    PageParts live =
        LiveEntries.of(kept, openings).map(e -> ofEntries(e, kept, words)).orElse(UNKNOWN);
    if (!live.reports.isEmpty()) {
      return live;
    }
    PageParts found = UNKNOWN;
    for (PartSeries series : PartSeries.of(kept, openings)) {
      if (series.size() >= FEWEST - 1) { // what stands before may be one more
        PageParts parts = of(series, kept, words, openings);
        if (!parts.reports.isEmpty()) {
          return parts;
        }
        found = parts.sections ? parts : found;
      }
    }
    return found;
  }

  private static PageParts of(
      PartSeries beside, KeptBlocks kept, BlockWords words, Openings openings) {
    int start = kept.behindTitle();
    int first = beside.first();
    int before = kept.running(first) - kept.running(start);
    int told = told(kept, words, first > start ? first : beside.end(0, kept));
    boolean titled = told >= TOLD && (before > 0 || first == start);
    PartSeries series = titled && before > 0 ? beside.withFirst(start) : beside;
    if (series.size() < FEWEST) {
      return UNKNOWN;
    }
    PartLeads leads = PartLeads.of(series, kept, words, openings);
    boolean takenUp = told > 0 && first > start;
    boolean open =
        kept.isRoundUp()
            || leads.opening() >= OPENING * series.size()
                && (!takenUp || leads.dated() >= DATED * series.size());
    if (open && isApart(PartLikeness.of(series, kept, words))) {
      boolean introduced = !titled && before <= INTRODUCTION;
      return new PageParts(series.starts(), titled, false, introduced ? first + 1 : 1);
    }
    boolean sections = series.headed() && titled && leads.opening() == 0;
    return sections ? new PageParts(List.of(), false, true, 1) : UNKNOWN;
  }

  /** Entries that run forwards are those of a live blog only if they tell different things. */
  private static PageParts ofEntries(LiveEntries entries, KeptBlocks kept, BlockWords words) {
    PartSeries series = entries.series();
    if (!entries.backwards() && !isApart(PartLikeness.of(series, kept, words))) {
      return UNKNOWN;
    }
    return ofLive(series, kept);
  }

  /** Where the entries begin that the data of the page list; none if fewer than two are kept. */
  private static List<Integer> listed(KeptBlocks kept, Openings openings) {
    List<Integer> starts = new ArrayList<>();
    int before = kept.titleNumber();
    for (int at = kept.behindTitle(); at < kept.size(); at++) {
      if (openings.isEntry(before, kept.number(at))) {
        starts.add(at);
      }
      before = kept.number(at);
    }
    return starts.size() < 2 ? List.of() : starts;
  }

  private static PageParts ofLive(PartSeries series, KeptBlocks kept) {
    int start = kept.behindTitle();
    int first = series.first();
    boolean introduced = kept.running(first) - kept.running(start) <= INTRODUCTION;
    return introduced
        ? new PageParts(series.starts(), false, false, first + 1)
        : new PageParts(series.withFirst(start).starts(), false, false, 1);
  }

  private static boolean isApart(PartLikeness likeness) {
    return likeness.words() < APART && likeness.names() < NAMES_APART && !likeness.titled();
  }

  /** Words of the page's headline that the kept blocks between it and {@code end} tell. */
  private static int told(KeptBlocks kept, BlockWords words, int end) {
    int title = kept.titleNumber();
    if (title < 0) {
      return 0;
    }
    BitSet told = new BitSet();
    for (int at = kept.behindTitle(); at < end; at++) {
      words.of(kept.number(at)).addTo(told);
    }
    return words.told(words.of(title), told);
  }

  /** Whether a report of a digest begins at the kept block {@code at}. */
  boolean isReport(int at) {
    return Collections.binarySearch(reports, at) >= 0;
  }

  /** The same of one behind the first. */
  boolean isFurtherReport(int at) {
    return Collections.binarySearch(reports, at) > 0;
  }

  /** Whether the page is a digest whose headline is that of none of its reports. */
  boolean isUntitledDigest() {
    return !reports.isEmpty() && !titled;
  }
}
