package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.article.Passage;
import org.stemma.claim.Material;
import org.stemma.claim.StateClaim;
import org.stemma.claim.States;

/**
 * A thing told to have been in two states that exclude each other: "had been switched off" / "had
 * been running", "travelling north" / "heading south". It is disputed between two speakers, a
 * contradiction between two pages; one page that tells both of itself tells of a change. Who takes
 * a state back on a later day ("yellow, not red") tells of it anew. Told once for each two states,
 * with all who tell them.
 */
final class StateConflicts implements Detector {

  /** Claims of one thing that are compared: a guard, as the pairs grow with the square. */
  private static final int MOST = 40;

  /** Weights above that of two named speakers, which is 2; an order, nothing to sweep. */
  private static final int ONE_PAGE = 3;

  private static final int REVISED = 6;

  /** What two claims of one thing come to, and all passages that tell the same two states. */
  private record Told(
      StateClaim a, StateClaim b, Finding finding, Set<Passage> ofA, Set<Passage> ofB) {

    private Told(StateClaim a, StateClaim b, Finding finding) {
      this(a, b, finding, new TreeSet<>(), new TreeSet<>());
      add(a, b);
    }

    private boolean isOf(StateClaim one, StateClaim other) {
      return a.isOfSame(one) && b.isOfSame(other) && like(a, one) && like(b, other);
    }

    /**
     * What one speaker takes back himself says most, then what one page holds against each other,
     * then what more speakers tell by name.
     */
    private int weight() {
      boolean revised = finding.kind() == ContradictionKind.STATUS;
      boolean onePage = a.passage().page().equals(b.passage().page());
      return (revised ? REVISED : 0) + (onePage ? ONE_PAGE : 0) + named(a) + named(b);
    }

    private static int named(StateClaim claim) {
      String name = claim.speaker().orElse("");
      String last = name.substring(name.lastIndexOf(' ') + 1);
      return !last.isEmpty() && Character.isUpperCase(last.charAt(0)) ? 1 : 0;
    }

    private static boolean like(StateClaim a, StateClaim b) {
      return a.state().equals(b.state()) && a.denied() == b.denied();
    }

    private void add(StateClaim one, StateClaim other) {
      ofA.add(one.passage());
      ofB.add(other.passage());
    }

    private Finding withAll() {
      return new Finding(
          finding.kind(),
          finding.verdict(),
          finding.severity(),
          finding.about(),
          new Variant(Optional.empty(), a.passage(), List.copyOf(ofA), List.of()),
          new Variant(Optional.empty(), b.passage(), List.copyOf(ofB), List.of()),
          finding.why());
    }
  }

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (List<StateClaim> claims : States.of(material)) {
      List<StateClaim> first = claims.stream().limit(MOST).toList();
      Set<String> several = pagesOfSeveral(first);
      List<Told> pairs = new ArrayList<>();
      for (StateClaim a : first) {
        for (StateClaim b : first) {
          if (isFirst(a, b) && a.excludes(b) && (!isOfSeveral(several, a, b) || isTold(a, b))) {
            conflict(a, b).ifPresent(f -> pairs.add(new Told(a, b, f)));
          }
        }
      }
      pairs.sort(Comparator.comparingInt(Told::weight).reversed());
      once(pairs).forEach(pair -> findings.add(pair.withAll()));
    }
    return findings;
  }

  /** The first pair of each two states of a thing, with the passages of the others. */
  private static List<Told> once(List<Told> pairs) {
    List<Told> told = new ArrayList<>();
    for (Told pair : pairs) {
      Optional<Told> same = told.stream().filter(t -> t.isOf(pair.a(), pair.b())).findFirst();
      same.ifPresentOrElse(t -> t.add(pair.a(), pair.b()), () -> told.add(pair));
    }
    return told;
  }

  /** Pages that tell apart several such things: "the signal was red", "the next signal green". */
  private static Set<String> pagesOfSeveral(List<StateClaim> claims) {
    Set<String> pages = new HashSet<>();
    for (StateClaim a : claims) {
      for (StateClaim b : claims) {
        boolean onePage = a.passage().page().equals(b.passage().page());
        boolean disputed = !a.speaker().equals(b.speaker());
        if (onePage && !disputed && a.excludes(b) && !a.telling().equals(b.telling())) {
          pages.add(a.passage().page());
        }
      }
    }
    return pages;
  }

  private static boolean isOfSeveral(Set<String> pages, StateClaim a, StateClaim b) {
    return pages.contains(a.passage().page()) || pages.contains(b.passage().page());
  }

  private static boolean isTold(StateClaim a, StateClaim b) {
    return !a.telling().isEmpty() && a.telling().equals(b.telling());
  }

  /** Whether {@code a} is told first of the two: what is so before what is not, then by name. */
  private static boolean isFirst(StateClaim a, StateClaim b) {
    return a.denied() == b.denied() ? a.state().compareTo(b.state()) < 0 : !a.denied();
  }

  private static Optional<Finding> conflict(StateClaim a, StateClaim b) {
    boolean speakers = a.speaker().isPresent() && b.speaker().isPresent();
    boolean oneSide = a.speaker().equals(b.speaker());
    boolean samePage = a.passage().page().equals(b.passage().page());
    boolean course = a.isCourseAfter(b) || b.isCourseAfter(a);
    boolean same = a.isOfSame(b) && !a.passage().equals(b.passage());
    if (same && speakers && oneSide && !samePage) {
      return revision(a, b);
    }
    if (!same || course || oneSide && (speakers || samePage)) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            ContradictionKind.PARTY_CLAIMS,
            Verdict.between(a.speaker(), b.speaker()),
            Severity.MEDIUM,
            a.thing(),
            Variant.of(a.passage()),
            Variant.of(b.passage()),
            speakers
                ? a.speaker().get() + " and " + b.speaker().get() + " tell opposite states of it"
                : "the sentences tell opposite states of one thing"));
  }

  /** One speaker who later names the state that he told first, beside the other one. */
  private static Optional<Finding> revision(StateClaim a, StateClaim b) {
    Optional<LocalDate> first = a.time().latest();
    Optional<LocalDate> second = b.time().latest();
    if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
      return Optional.empty();
    }
    StateClaim before = first.get().isBefore(second.get()) ? a : b;
    StateClaim after = before.equals(a) ? b : a;
    boolean named =
        Arrays.asList(after.passage().evidence().exact().split("[^\\p{L}]+"))
            .contains(before.state());
    return named && !before.state().equals(after.state())
        ? Optional.of(
            new Finding(
                ContradictionKind.STATUS,
                Verdict.APPARENT,
                Severity.LOW,
                a.thing(),
                Variant.of(a.passage()),
                Variant.of(b.passage()),
                a.speaker().get() + " told it otherwise on a later day"))
        : Optional.empty();
  }
}
