package org.stemma.story;

import java.util.List;

/** How likely two segments tell of one happening, from names, numbers, words, titles and time. */
final class Likeness {

  /**
   * How much each kind of likeness, the root of a cosine in [0,1], weighs in log-odds. Fitted by
   * logistic regression to one half of the incidents of gva-incidents, rounded, then swept one by
   * one, each at its best threshold, for cluster scores on that half and one half of newscluster:
   * names 9 to 12, numbers 1 to 3, words 9 to 13, titles 3 and 4 move the sum of all scores by less
   * than .03. Without titles newscluster falls from .936 to .875 pair F1.
   */
  private static final double NAMES = 10.5;

  private static final double NUMBERS = 2;
  private static final double WORDS = 11;
  private static final double TITLE = 3;

  /**
   * For the logarithm of days apart; swept 1.0, 1.2, 1.4: no more than .02 pair F1 on either set.
   */
  private static final double TIME = 1.2;

  /**
   * Others published in between that make a day apart; swept 3, 4, 5, 8 with {@link #TIME}. With
   * days alone newscluster, whose dates are often those of later copies, reached .870 pair F1 where
   * this reached .906.
   */
  private static final double BETWEEN = 4;

  /**
   * Where few are held, how much of a day counts between two that share {@link #NAMES_IN_COMMON}
   * names of no list: a court takes up a story half a year later and names the same people. In 60
   * collections each of 8 to 67 articles drawn from newscluster and gva-incidents (2026-12-01), of
   * any clusters and of those of two articles or more, mean BCubed F1 is .889, .897, .944 and .912
   * with 1, .889, .897, .947 and .915 with .2, .891, .897, .947 and .916 with .1, .896, .899, .947
   * and .916 with .05; pair precision falls from .991, .974, .982 and .998 to .991, .974, .974 and
   * .997 with .1. With four names asked for instead of three newscluster gains nothing.
   */
  private static final double PAUSE = 0.1;

  /** A person with both names and one name more. Swept with {@link #PAUSE}. */
  private static final int NAMES_IN_COMMON = 3;

  /** Days apart beyond which nothing changes; swept 20, 60, 180, 1000. */
  private static final double LONGEST = 180;

  /** Log-odds against any two segments. */
  private static final double NEED = 7.2;

  /** Log-odds that count as 0 and as 1; the logistic curve did as well. */
  private static final double LEAST = -4;

  private static final double MOST = 10;

  /**
   * Where few segments are held, words tell little of which happening: log-odds against two that
   * share no anchor, or one, and for two that share more. This, the next two, those of {@link
   * WholeStories} and {@link TermWeights#FEW_TRUST} were drawn at random together and rounded, for
   * invented series of reports and collections of 8 to 30 articles drawn from newscluster and
   * gva-incidents (2026-11-30); of 8 to 90 articles mean BCubed F1 rose from .900 to .934 and pair
   * F1 from .785 to .863, pair precision fell from .967 to .961.
   */
  static final double[] FEW_ANCHORS = {5, 1.5, -5};

  /**
   * How much names, words and titles in common must weigh to count in full where few are held:
   * added to the product of the lengths of both. A cosine alone takes two short reports that name
   * nothing but one town for the same. Of 200 pairs of different stories in seven invented
   * collections of short reports 45 were joined before, 10 with all these constants, of 82 pairs of
   * one story 38 and 33.
   */
  private static final double ENOUGH_NAMES = 90;

  private static final double ENOUGH_WORDS = 25;

  private static final double ENOUGH_TITLE = 10;

  /**
   * Where few are held, words do not count for two that each name others, by so much: like
   * happenings of one town must stay apart. By the same draws: with 2 mean BCubed F1 is .02 lower,
   * with .9 pair precision is .95.
   */
  private static final double OTHERS = 1;

  private final int[] days;
  private final double few;

  Likeness(List<SegmentProfile> profiles, double few) {
    this.few = few;
    this.days = profiles.stream().flatMapToInt(p -> p.day().stream()).sorted().toArray();
  }

  /** In [0,1]; 0 for segments that have next to nothing in common, or only a form. Symmetric. */
  double of(WeighedSegment a, WeighedSegment b) {
    return FormsApart.are(a, b) ? 0 : of(a, b, apart(a.profile, b.profile));
  }

  /** The same for two published {@code apart} days from each other, whatever their form. */
  double of(WeighedSegment a, WeighedSegment b, double apart) {
    double names = 0;
    double numbers = 0;
    double words = 0;
    double title = 0;
    double knownOfA = 0;
    double knownOfB = 0;
    int anchors = 0;
    int anchorNames = 0;
    int i = 0;
    int j = 0;
    while (i < a.codes.length && j < b.codes.length) {
      int order = Integer.compare(TermCode.plain(a.codes[i]), TermCode.plain(b.codes[j]));
      if (order == 0) {
        double weight = a.weights[i];
        boolean anchor = TermWeights.isAnchor(a.codes[i], b.codes[j]);
        anchors += anchor ? 1 : 0;
        anchorNames += anchor && !TermCode.isNumber(a.codes[i], b.codes[j]) ? 1 : 0;
        double both = a.often(i) * b.often(j);
        words += weight * weight * both;
        numbers += a.isNumber(i) && b.isNumber(j) ? weight * weight * both : 0;
        if (a.isName(i) && b.isName(j)) {
          double name = Math.pow(weight, 2 * WeighedSegment.SHARPNESS);
          names += name * both;
          knownOfA += name * a.often(i) * a.often(i);
          knownOfB += name * b.often(j) * b.often(j);
        }
        title += a.titled[i] && b.titled[j] ? weight * weight : 0;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    double others = Math.min(unshared(knownOfA, a.names()), unshared(knownOfB, b.names()));
    double heard = Math.max(0, 1 - few * OTHERS * others);
    double sum =
        NAMES * root(names, a.names() * b.names() + few * ENOUGH_NAMES)
            + NUMBERS * root(numbers, a.numbers() * b.numbers())
            + WORDS * heard * root(words, a.words() * b.words() + few * ENOUGH_WORDS)
            + TITLE * heard * root(title, a.title() * b.title() + few * ENOUGH_TITLE)
            - TIME * Math.log1p(few > 0 && anchorNames >= NAMES_IN_COMMON ? PAUSE * apart : apart)
            - few * FEW_ANCHORS[Math.min(anchors, FEW_ANCHORS.length - 1)]
            - NEED;
    return sum <= LEAST ? 0 : Math.clamp((sum - LEAST) / (MOST - LEAST), 0, 1);
  }

  /** The share of a segment's names, by weight, that the other does not have. */
  private static double unshared(double known, double length) {
    return length == 0 ? 0 : Math.max(0, 1 - known / (length * length));
  }

  private static double root(double dot, double whole) {
    return dot == 0 ? 0 : Math.sqrt(Math.min(1, dot / whole));
  }

  /**
   * Days between two, counted only as far as others were published in between: where few segments
   * are held, a long pause tells little.
   */
  double apart(SegmentProfile a, SegmentProfile b) {
    if (a.day().isEmpty() || b.day().isEmpty()) {
      return 0;
    }
    int first = Math.min(a.day().getAsInt(), b.day().getAsInt());
    int last = Math.max(a.day().getAsInt(), b.day().getAsInt());
    double between = Math.max(0, firstFrom(last) - firstFrom(first + 1)) / BETWEEN;
    return Math.min(LONGEST, Math.min(last - first, Math.max(between, few * (last - first))));
  }

  /** The number of segments published before {@code day}. */
  private int firstFrom(int day) {
    int low = 0;
    int high = days.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[middle] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
