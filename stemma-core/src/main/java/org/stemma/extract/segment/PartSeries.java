package org.stemma.extract.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.ListMark;

/**
 * Parts of a page that are set apart alike. Each holds running text.
 *
 * @param starts places of the kept blocks where the parts begin, ascending; the last ends with the
 *     page
 * @param headed whether they stand under headings
 */
record PartSeries(List<Integer> starts, boolean headed) {

  /** {@code 1. Headline}, {@code 2)}, {@code Brief 3}. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\p{L}{1,20}+\\.? )?[#(]?(\\d{1,3})(?:[.):、](?!\\d)|$)");

  /** Words of a headline that nothing marks; fewer are a label. By judgement. */
  private static final int FEWEST_WORDS = 3;

  /** The most of them. By judgement. */
  private static final int MOST_WORDS = 16;

  PartSeries {
    starts = List.copyOf(starts);
  }

  /**
   * The series of a page, in this order: parts with numbers that count from one; under headings;
   * that open in bold; items of a list, or behind signs of one; between rules, or signs on lines of
   * their own; under short lines that only their form tells from the text.
   */
  static List<PartSeries> of(KeptBlocks kept, Openings openings) {
    Finder finder = new Finder(kept, openings);
    for (int at = kept.behindTitle(); at < kept.size(); at++) {
      finder.look(at);
    }
    return finder.series();
  }

  /** The same with what stands between the page's headline and them as the first. */
  PartSeries withFirst(int place) {
    List<Integer> all = new ArrayList<>(starts);
    all.add(0, place);
    return new PartSeries(all, headed);
  }

  int size() {
    return starts.size();
  }

  int first() {
    return starts.get(0);
  }

  /** Where the part with that number, from 0, ends. */
  int end(int number, KeptBlocks kept) {
    return number + 1 < starts.size() ? starts.get(number + 1) : kept.size();
  }

  /** Whether a line holds nothing but the number of what stands below. */
  static boolean isNumber(String line) {
    Matcher number = NUMBER.matcher(line);
    return number.lookingAt() && number.end() == line.length();
  }

  /**
   * Whether the block is an item of a list, or has the sign of one and a blank before its words.
   */
  static boolean isItem(Block block, String words) {
    return block.kind() == BlockKind.LIST_ITEM || ListMark.opensWithSign(words);
  }

  /** Collects the parts of all series in one pass. */
  private static final class Finder {
    private final KeptBlocks kept;
    private final Openings openings;
    private final List<Integer> numbered = new ArrayList<>();
    private final List<Integer> headed = new ArrayList<>();
    private final List<Integer> bold = new ArrayList<>();
    private final List<Integer> items = new ArrayList<>();
    private final List<Integer> ruled = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    /** The number of the next part. */
    private int next = 1;

    private Finder(KeptBlocks kept, Openings openings) {
      this.kept = kept;
      this.openings = openings;
    }

    private void look(int at) {
      Block block = kept.block(at);
      String words = kept.words(at);
      Matcher number = NUMBER.matcher(words);
      if (number.lookingAt()) {
        count(at, Integer.parseInt(number.group(1)));
      }
      boolean heads = block.kind() == BlockKind.HEADING || block.kind() == BlockKind.SUBTITLE;
      if (heads && !LineForm.endsSentence(words)) {
        add(headed, at);
      }
      int units = openings.bold(kept.number(at));
      boolean opens = units > 0 && (units < words.length() || !kept.isRunning(at));
      if (opens && (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.TABLE)) {
        add(bold, at);
      }
      if (isItem(block, words)) {
        add(items, at);
      }
      if (at > 0 && isBehindRule(at)) {
        add(ruled, at);
      }
      if (block.kind() == BlockKind.PARAGRAPH && isLineOverText(at, words)) {
        add(lines, at);
      }
    }

    /** Whether a line without a mark stands over running text as a headline does. */
    private boolean isLineOverText(int at, String words) {
      return at + 1 < kept.size()
          && !kept.isRunning(at)
          && kept.isRunning(at + 1)
          && !LineForm.endsSentence(words)
          && !words.endsWith(":")
          && LineForm.words(words) >= FEWEST_WORDS
          && LineForm.words(words) <= MOST_WORDS;
    }

    /** The number over the first part may be missing, taken for a line of the page's head. */
    private void count(int at, int number) {
      boolean second = number == 2 && next == 1;
      if (second) {
        numbered.add(kept.behindTitle());
      }
      if (second || number == next) {
        numbered.add(at);
        next = number + 1;
      }
    }

    private boolean isBehindRule(int at) {
      return openings.isRuled(kept.number(at - 1), kept.number(at))
          || LineForm.isDivider(kept.words(at - 1));
    }

    /** A part that holds no running text goes on with the next. */
    private void add(List<Integer> starts, int at) {
      if (starts.isEmpty() || kept.running(at) > kept.running(starts.get(starts.size() - 1))) {
        starts.add(at);
      }
    }

    private List<PartSeries> series() {
      if (!ruled.isEmpty() && kept.running(ruled.get(0)) > kept.running(kept.behindTitle())) {
        ruled.add(0, kept.behindTitle());
      }
      List<PartSeries> series = new ArrayList<>();
      for (List<Integer> starts : List.of(numbered, headed, bold, items, ruled, lines)) {
        if (!starts.isEmpty() && allRun(starts)) {
          series.add(new PartSeries(starts, starts == headed));
        }
      }
      return series;
    }

    private boolean allRun(List<Integer> starts) {
      int end = kept.size();
      for (int i = starts.size() - 1; i >= 0; i--) {
        if (kept.running(end) == kept.running(starts.get(i))) {
          return false;
        }
        end = starts.get(i);
      }
      return true;
    }
  }
}
