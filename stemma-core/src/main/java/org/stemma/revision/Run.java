package org.stemma.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of one list in whose place a stretch of another stands; half-open, either may be empty.
 */
record Run(int left, int leftEnd, int right, int rightEnd) {

  /**
   * Words between two edits that are fewer than those of either edit are chance ("the", "of"); by
   * judgement.
   */
  static final int BRIDGE = 2;

  /**
   * Lists that have more than this together differ as a whole: the time of a diff grows with their
   * square where they have nothing in common. By judgement.
   */
  private static final int MOST = 10_000;

  /**
   * The runs that lead from {@code left} to {@code right}, the fewest items changed (Myers 1986),
   * in order.
   *
   * @param bridge runs that at most so many items part are one, if either is longer than that
   */
  static List<Run> between(List<String> left, List<String> right, int bridge) {
    if (left.size() + right.size() > MOST) {
      return left.equals(right) ? List.of() : List.of(new Run(0, left.size(), 0, right.size()));
    }
    List<Run> runs = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(left, right, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      Run next = of(delta);
      if (!runs.isEmpty() && next.goesOn(runs.getLast(), bridge)) {
        runs.add(runs.removeLast().with(next));
      } else {
        runs.add(next);
      }
    }
    return List.copyOf(runs);
  }

  private static Run of(AbstractDelta<String> delta) {
    int left = delta.getSource().getPosition();
    int right = delta.getTarget().getPosition();
    return new Run(left, left + delta.getSource().size(), right, right + delta.getTarget().size());
  }

  private boolean goesOn(Run last, int bridge) {
    int gap = left - last.leftEnd;
    return gap <= bridge && gap < Math.min(size(), last.size());
  }

  private Run with(Run next) {
    return new Run(left, next.leftEnd, right, next.rightEnd);
  }

  private int size() {
    return Math.max(leftEnd - left, rightEnd - right);
  }
}
