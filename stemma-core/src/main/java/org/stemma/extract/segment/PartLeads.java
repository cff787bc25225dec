package org.stemma.extract.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.extract.wording.DateWords;

/**
 * How the parts of a page open. A report opens with a paragraph that tells its headline, or names
 * the day; that day is the one of other reports on the page, while diaries and timelines go on from
 * day to day.
 *
 * @param opening parts that open as reports do
 * @param dated those of them whose first paragraph names a day or month that another names too
 */
record PartLeads(int opening, int dated) {

  /**
   * The headline of an item: to the end of its line or first sentence, or to a colon. Of 10 to 120
   * units, by judgement: shorter ones are labels, longer ones no headlines.
   */
  private static final Pattern OF_ITEM = Pattern.compile("[^\\n.:!?]{10,120}+[\\n.:!?]");

  /** Words of a headline told in the first paragraph that are no chance. */
  private static final int TOLD = 2;

  static PartLeads of(PartSeries series, KeptBlocks kept, BlockWords words, Openings openings) {
    Reader reader = new Reader(kept, words, openings);
    List<Set<String>> days = new ArrayList<>();
    Map<String, Integer> named = new HashMap<>();
    List<Boolean> told = new ArrayList<>();
    for (int start : series.starts()) {
      int lead = start;
      while (!kept.isRunning(lead)) {
        lead++;
      }
      told.add(reader.told(start, lead) >= TOLD);
      Set<String> ofPart = reader.days(start, lead);
      ofPart.forEach(day -> named.merge(day, 1, Integer::sum));
      days.add(ofPart);
    }
    int opening = 0;
    int dated = 0;
    for (int i = 0; i < days.size(); i++) {
      boolean shared = days.get(i).stream().anyMatch(day -> named.getOrDefault(day, 0) > 1);
      dated += shared ? 1 : 0;
      opening += shared || told.get(i) ? 1 : 0;
    }
    return new PartLeads(opening, dated);
  }

  private record Reader(KeptBlocks kept, BlockWords words, Openings openings) {

    /** Words of the headline from {@code start} on that the paragraph {@code lead} tells. */
    private int told(int start, int lead) {
      String text = kept.words(lead);
      int bold = lead > start ? 0 : headline(lead, text);
      BitSet headline = new BitSet();
      for (int at = start; at < lead; at++) {
        words.of(kept.number(at)).addTo(headline);
      }
      if (bold > 0) {
        words.of(text.substring(0, bold)).addTo(headline);
      }
      if (headline.isEmpty()) {
        return 0;
      }
      WordNumbers rest = bold > 0 ? words.of(text.substring(bold)) : words.of(kept.number(lead));
      return words.told(rest, headline);
    }

    /** Units of a headline at the start of a paragraph: in bold, or set apart in an item. */
    private int headline(int at, String text) {
      int bold = openings.bold(kept.number(at));
      return bold == 0 && PartSeries.isItem(kept.block(at), text) ? ofItem(text) : bold;
    }

    private static int ofItem(String text) {
      Matcher headline = OF_ITEM.matcher(text);
      return headline.lookingAt() ? headline.end() : 0;
    }

    /** The days and months that the paragraph names; none under a headline that names one. */
    private Set<String> days(int start, int lead) {
      boolean dated = start < lead && !days(start).isEmpty();
      return dated ? Set.of() : days(lead);
    }

    private Set<String> days(int at) {
      return words.forms(kept.number(at), DateWords::isDayOrMonth);
    }
  }
}
