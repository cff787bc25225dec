package org.stemma.extract.tree;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.stemma.extract.wording.TitleKey;

/** Where the entries that JSON-LD lists of a live blog begin among the blocks of its page. */
public final class EntryStarts {

  /** Fewer are one report with a later note. By judgement. */
  private static final int FEWEST = 2;

  /** Letters by which a text is known again. By judgement: six or seven words. */
  private static final int LETTERS = 40;

  /** Fewer tell nothing ("Live"). By judgement: three words. */
  private static final int FEWEST_LETTERS = 15;

  /** Units that hold so many letters: a bound on work. */
  private static final int UNITS = 200;

  /** The same of a text with tags. */
  private static final int UNITS_WITH_TAGS = 2_000;

  /** Blocks between the headline of an entry and its text: time, signer. By judgement. */
  private static final int HEAD = 4;

  private EntryStarts() {}

  /**
   * The numbers of these blocks: of an entry's headline, if it stands above its text, else of the
   * text; nothing if the page shows fewer than two entries.
   *
   * @param kept whether a block is part of the report: another is taken only where none is kept
   */
  public static BitSet of(List<TextBlock> blocks, IntPredicate kept, JsonLd json) {
    BitSet starts = new BitSet();
    List<JsonLd.Entry> entries = json.entries();
    if (entries.size() < FEWEST) {
      return starts;
    }
    Map<String, String> headlines = new HashMap<>();
    for (JsonLd.Entry entry : entries) {
      headlines.putIfAbsent(key(entry.text()), TitleKey.of(entry.headline()));
    }
    headlines.remove("");
    for (IntPredicate asked : List.of(kept, kept.negate())) {
      for (int i = 0; i < blocks.size() && !headlines.isEmpty(); i++) {
        String headline = asked.test(i) ? headlines.remove(keyOfLine(blocks.get(i).text())) : null;
        if (headline != null) {
          starts.set(start(blocks, i, headline));
        }
      }
    }
    return starts.cardinality() < FEWEST ? new BitSet() : starts;
  }

  private static int start(List<TextBlock> blocks, int text, String headline) {
    for (int i = text - 1; i >= Math.max(0, text - HEAD) && !headline.isEmpty(); i--) {
      if (TitleKey.of(blocks.get(i).text()).equals(headline)) {
        return i;
      }
    }
    return text;
  }

  /** What tells the text of an entry from others: its first letters, without tags; or empty. */
  public static String key(String text) {
    StringBuilder plain = new StringBuilder();
    int end = Math.min(text.length(), UNITS_WITH_TAGS);
    for (int at = 0; at < end && plain.length() < UNITS; at++) {
      int close = text.charAt(at) == '<' ? text.indexOf('>', at, end) : -1;
      if (close >= 0) {
        plain.append(' ');
        at = close;
      } else {
        plain.append(text.charAt(at));
      }
    }
    return keyOfLine(JsonLd.unescape(plain.toString()));
  }

  private static String keyOfLine(String line) {
    String key = TitleKey.of(line.substring(0, Math.min(line.length(), UNITS)));
    return key.length() < FEWEST_LETTERS ? "" : key.substring(0, Math.min(key.length(), LETTERS));
  }
}
