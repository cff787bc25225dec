package org.stemma.similarity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two texts are one form that was filled in twice: "A man, 34, was shot on Mill Street in
 * Olm on Monday" and "A woman, 51, was shot on Quay Street in Olm on Tuesday". A copy keeps the
 * particulars of what it copies, names, numbers and days, and changes few of them by error; a form
 * keeps the words and changes the particulars.
 */
public final class FilledAnew {

  /**
   * Particulars that each has for itself, at least: a copy changes few by error. By judgement on
   * invented forms, as the next; on generated corpora and newscluster ({@code eval lineage}) every
   * figure is the same with the rule and without.
   */
  private static final int FEWEST = 3;

  /** Names among them, days too: where only numbers changed, one happening went on. */
  private static final int FEWEST_NAMES = 2;

  private FilledAnew() {}

  /** Of texts in a script without capitals never true. */
  public static boolean is(SentenceIndex left, List<Sentence> right) {
    Side one = new Side();
    Side other = new Side();
    int same = 0;
    for (Parallels.Pair pair : Parallels.inWords(left, right).pairs()) {
      Sentence a = left.get(pair.left());
      Sentence b = right.get(pair.right());
      if (a.code() == b.code()) {
        same += a.marks().isEmpty() ? 0 : 1;
      } else {
        one.add(a);
        other.add(b);
      }
    }
    Set<Integer> ofLeft = new HashSet<>();
    left.all().forEach(s -> ofLeft.addAll(s.marks()));
    Set<Integer> ofRight = new HashSet<>();
    right.forEach(s -> ofRight.addAll(s.marks()));
    one.compare(ofRight);
    other.compare(ofLeft);
    int changed = Math.min(one.changed, other.changed);
    int names = Math.min(one.changedNames, other.changedNames);
    int kept = Math.max(one.kept, other.kept) + same;
    return changed >= FEWEST && names >= FEWEST_NAMES && changed > kept;
  }

  /** The particulars of one text, in sentences that the other has in like words. */
  private static final class Side {
    private final Set<Set<Integer>> particulars = new HashSet<>();
    private final Set<Integer> numbers = new HashSet<>();
    private int changed;
    private int changedNames;
    private int kept;

    void add(Sentence sentence) {
      particulars.addAll(sentence.particulars());
      numbers.addAll(sentence.numbers());
    }

    /** Counts those that stand nowhere in the other text, of which {@code marks} are known. */
    void compare(Set<Integer> marks) {
      for (Set<Integer> particular : particulars) {
        if (marks.containsAll(particular)) {
          kept++;
        } else {
          changed++;
          changedNames += numbers.containsAll(particular) ? 0 : 1;
        }
      }
    }
  }
}
