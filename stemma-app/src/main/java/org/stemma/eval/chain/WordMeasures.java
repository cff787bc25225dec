package org.stemma.eval.chain;

import static org.stemma.eval.chain.PairMeasures.differ;
import static org.stemma.eval.chain.PairMeasures.one;
import static org.stemma.eval.chain.PairMeasures.share;

import java.util.Map;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/** How the words of two mentions stand to each other. */
final class WordMeasures {

  /** Letters by which a noun and a verb of one happening begin alike. By judgement. */
  private static final int AKIN = 4;

  private static final Set<String> REPORTING = Lexicon.ENGLISH.words("reporting-verbs.tsv");

  private final WordUse use;
  private final WordKin kin = new WordKin();

  WordMeasures(Collected collected) {
    use = collected.use();
  }

  void add(Map<String, PairMeasures.Measure> measures) {
    measures.put("same-word", (a, b) -> one(a.isSameWord(b)));
    measures.put("same-phrase", (a, b) -> one(a.telling().phrase().equals(b.telling().phrase())));
    measures.put("rarity", (a, b) -> Math.min(a.rarity(), b.rarity()));
    measures.put("same-rarity", (a, b) -> a.isSameWord(b) ? Math.min(a.rarity(), b.rarity()) : 0);
    measures.put("synonym", (a, b) -> kin(a, b).same());
    measures.put("above", (a, b) -> kin(a, b).above());
    measures.put("beside", (a, b) -> kin(a, b).beside());
    measures.put("kind", (a, b) -> one(!a.isSameWord(b) && share(a.kinds(), b.kinds())));
    measures.put("kinds-differ", (a, b) -> one(differ(a.kinds(), b.kinds())));
    measures.put("class", (a, b) -> one(!a.isSameWord(b) && share(a.classes(), b.classes())));
    measures.put("classes-differ", (a, b) -> one(differ(a.classes(), b.classes())));
    measures.put("vector", (a, b) -> near(a, b));
    measures.put("vector-squared", (a, b) -> squared(Math.max(0, near(a, b))));
    measures.put("word-shared", (a, b) -> one(!a.isSameWord(b) && shareWord(a, b)));
    measures.put("prefix", (a, b) -> one(!a.isSameWord(b) && isAkin(a, b)));
    measures.put("noun-verb", (a, b) -> one(initial(a) == initial(b)));
    measures.put("verbs", (a, b) -> verb(a) + verb(b));
    measures.put("reporting", (a, b) -> one(reports(a) + reports(b) > 1));
    measures.put("reporting-count", (a, b) -> reports(a) + reports(b));
    measures.put("side-by-side", this::sideBySide);
    measures.put(
        "company-story",
        (a, b) -> a.isSameWord(b) ? 0 : use.companyInStory(a.telling(), b.telling()));
    measures.put(
        "company-all", (a, b) -> a.isSameWord(b) ? 0 : use.companyInAll(a.telling(), b.telling()));
    measures.put("again", (a, b) -> again(a, b));
    measures.put("same-again", (a, b) -> a.isSameWord(b) ? again(a, b) : 0);
    measures.put(
        "story-share",
        (a, b) -> Math.max(use.shareOfStory(a.telling()), use.shareOfStory(b.telling())));
  }

  private WordKin.Kin kin(Placed a, Placed b) {
    boolean single = a.entries().get(0).indexOf(' ') < 0 && b.entries().get(0).indexOf(' ') < 0;
    return a.entries().equals(b.entries()) || single && a.isSameWord(b)
        ? WordKin.Kin.NONE
        : kin.of(a.entries(), b.entries());
  }

  private static double near(Placed a, Placed b) {
    return a.isSameWord(b) ? 0 : a.direction().cosine(b.direction());
  }

  private static double squared(double number) {
    return number * number;
  }

  private static boolean shareWord(Placed a, Placed b) {
    return share(a.telling().own(), b.telling().own());
  }

  private static boolean isAkin(Placed a, Placed b) {
    return a.telling().lemma().regionMatches(0, b.telling().lemma(), 0, AKIN);
  }

  private static char initial(Placed a) {
    String tag = a.telling().head().tag();
    return tag.isEmpty() ? '-' : tag.charAt(0);
  }

  private static double verb(Placed a) {
    return one(a.telling().head().isVerb());
  }

  private static double reports(Placed a) {
    return one(REPORTING.contains(a.telling().lemma()));
  }

  private double sideBySide(Placed a, Placed b) {
    return a.isSameWord(b) ? 0 : use.sideBySide(a.telling().lemma(), b.telling().lemma());
  }

  private double again(Placed a, Placed b) {
    return Math.max(use.countInReport(a.telling()), use.countInReport(b.telling())) - 1;
  }
}
