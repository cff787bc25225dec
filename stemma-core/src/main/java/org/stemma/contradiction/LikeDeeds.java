package org.stemma.contradiction;

import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.claim.ContentWords;
import org.stemma.claim.DeedClaim;

/** Whether a deed that is told and one that is denied are the same: by whom, to whom and where. */
final class LikeDeeds {

  /**
   * Share of the content words of both sentences that a pair needs in which doer and object are not
   * both common or one of them not told, or a pair of one page. By judgement, as for numbers of one
   * page; not swept.
   */
  private static final double SAME_WORDING = 0.3;

  private LikeDeeds() {}

  /** Whether {@code no} denies what {@code yes} tells, whenever that was. */
  static boolean match(DeedClaim yes, DeedClaim no) {
    boolean samePage = yes.passage().page().equals(no.passage().page());
    boolean doers = common(yes.doers(), no.doers());
    boolean objects = common(yes.objects(), no.objects());
    boolean bare = yes.objects().isEmpty() && no.objects().isEmpty();
    boolean anybody = no.doers().isEmpty() && no.objects().isEmpty();
    boolean about = doers || objects || anybody || isOfAnybody(yes, no);
    boolean unsaid = objects && (yes.doers().isEmpty() || no.doers().isEmpty());
    boolean alike = ContentWords.likeness(yes.context(), no.context()) >= SAME_WORDING;
    boolean named = yes.listed() && no.listed() || objects || doers && bare;
    return !yes.passage().equals(no.passage())
        && about
        && named
        && fits(yes.doers(), no.doers())
        && fits(yes.objects(), no.objects())
        && fits(yes.places(), no.places())
        && !yes.isElsewhere(no)
        && (alike
            || !samePage
                && (doers && (objects || bare) || unsaid || anybody || isOfAnybody(yes, no)));
  }

  /** Whether nobody is said to have done it, or to have suffered it. */
  private static boolean isOfAnybody(DeedClaim yes, DeedClaim no) {
    return no.objects().isEmpty()
        && !yes.objects().isEmpty()
        && !no.doers().isEmpty()
        && no.passage().evidence().exact().contains("any");
  }

  private static boolean common(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  /** Nothing tells both apart: they have a word in common, and no two full names ("the mayor"). */
  private static boolean fits(Set<String> a, Set<String> b) {
    Set<String> one = fullNames(a);
    Set<String> other = fullNames(b);
    boolean named = one.isEmpty() || other.isEmpty() || common(one, other);
    return a.isEmpty() || b.isEmpty() || common(a, b) && named;
  }

  private static Set<String> fullNames(Set<String> words) {
    return words.stream()
        .filter(word -> word.contains(" ") && Character.isUpperCase(word.codePointAt(0)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
