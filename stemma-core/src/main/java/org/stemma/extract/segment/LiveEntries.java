package org.stemma.extract.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.extract.wording.ClockTime;

/**
 * The entries of a live blog: running text under headlines of its own, each with the time of day
 * over it or at its start, and the times go one way. Where they run backwards, the last entry
 * first, it is a live blog, and each may have its day and time in place of a headline, on a line
 * over it or, if the page has nothing else, at its start; where they run forwards, it may as well
 * be how one thing came about.
 *
 * @param starts places of the kept blocks where the entries begin, ascending
 * @param backwards whether the last entry stands first
 */
record LiveEntries(List<Integer> starts, boolean backwards) {

  /**
   * Entries; two times of day may stand over parts of one report. Swept 2 to 4 (`eval stitched`,
   * 2026-11-30): no figure changes.
   */
  private static final int FEWEST = 3;

  /** Share of the entries that have a headline of their own. By judgement. */
  private static final double HEADED = 0.75;

  LiveEntries {
    starts = List.copyOf(starts);
  }

  /** Those of a page, if it has any. */
  static Optional<LiveEntries> of(KeptBlocks kept, Openings openings) {
    Finder finder = new Finder(kept, openings);
    for (int at = kept.behindTitle(); at < kept.size(); at++) {
      finder.look(at);
    }
    return finder.entries();
  }

  /** The same entries, as parts that are set apart alike. */
  PartSeries series() {
    return new PartSeries(starts, true);
  }

  private static final class Finder {
    private final KeptBlocks kept;
    private final Openings openings;
    private final List<Integer> starts = new ArrayList<>();
    private final List<EntryStamp> times = new ArrayList<>();

    /** Entries with a headline of their own. */
    private int headed;

    /** Entries that open with the time. */
    private int opening;

    /** Entries with their day and time on a line of its own over them. */
    private int below;

    Finder(KeptBlocks kept, Openings openings) {
      this.kept = kept;
      this.openings = openings;
    }

    private void look(int at) {
      Block block = kept.block(at);
      if (kept.stamp(at).isPresent()) {
        return; // what stands behind it begins the entry
      }
      String words = kept.words(at);
      Optional<EntryStamp> own =
          ClockTime.opening(words).map(time -> new EntryStamp(Optional.empty(), time));
      Optional<EntryStamp> over = kept.stampBefore(at);
      Optional<EntryStamp> time = own.or(() -> over);
      if (time.isPresent() && (starts.isEmpty() || runs(at))) {
        starts.add(at);
        times.add(time.get());
        headed += isHeadline(at, block, words) ? 1 : 0;
        opening += own.isPresent() ? 1 : 0;
        below += over.flatMap(EntryStamp::day).isPresent() ? 1 : 0;
      }
    }

    /** Whether running text stands between the entry before and {@code at}. */
    private boolean runs(int at) {
      return kept.running(at) > kept.running(starts.get(starts.size() - 1));
    }

    private boolean isHeadline(int at, Block block, String words) {
      return block.kind() == BlockKind.HEADING
          || block.kind() == BlockKind.SUBTITLE
          || !kept.isRunning(at)
          || openings.bold(kept.number(at)) > 0 && openings.bold(kept.number(at)) < words.length();
    }

    private Optional<LiveEntries> entries() {
      if (starts.size() < FEWEST || !runs(kept.size())) {
        return Optional.empty();
      }
      int forwards = 0;
      int backwards = 0;
      for (int i = 1; i < times.size(); i++) {
        forwards += times.get(i).isAfter(times.get(i - 1)) ? 1 : 0;
        backwards += times.get(i - 1).isAfter(times.get(i)) ? 1 : 0;
      }
      boolean back = backwards > forwards;
      boolean alone = kept.running(starts.get(0)) - kept.running(kept.behindTitle()) <= 1;
      boolean parted =
          headed >= HEADED * starts.size()
              || back && (below == starts.size() || alone && opening == starts.size());
      // Midnight may stand between two entries.
      return parted && (forwards <= 1 || backwards <= 1)
          ? Optional.of(new LiveEntries(starts, back))
          : Optional.empty();
    }
  }
}
