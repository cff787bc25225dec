package org.stemma.lineage;

import static org.stemma.lineage.ListedAgencies.meet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.OutletName;
import org.stemma.article.Segment;
import org.stemma.lexicon.Lexicon;

/** Finds which held segment each credit means. For one set of segments. */
final class CreditTracer {

  private static final Set<String> PLACES = Lexicon.ENGLISH.words("publication-places.txt");

  private final List<Witness> witnesses;
  private final Map<String, String> storyOf;
  private final Kin kin;
  private final Map<String, List<Witness>> byPublisher = new TreeMap<>();
  private final SortedMap<String, OutletName> outlets = new TreeMap<>();
  private final MeantPublishers publishers = new MeantPublishers();
  private final SignedCredits signed;
  private final Map<String, Map<String, Credit>> held = new TreeMap<>();
  private final Map<String, List<CreditReach>> absent = new TreeMap<>();

  /** See {@link Credits#of}. */
  CreditTracer(List<Witness> witnesses, Map<String, String> storyOf, Kin kin) {
    this.witnesses = witnesses;
    this.storyOf = storyOf;
    this.kin = kin;
    for (Witness witness : witnesses) {
      witness
          .publisher()
          .ifPresent(p -> byPublisher.computeIfAbsent(p, k -> new ArrayList<>()).add(witness));
    }
    byPublisher.keySet().forEach(p -> outlets.put(p, OutletName.of(p)));
    this.signed = new SignedCredits(outlets);
  }

  Credits credits() {
    for (Witness witness : witnesses) {
      for (Upstream told : upstreams(witness)) {
        Upstream upstream = CalledOutlets.named(witness, meant(witness, told));
        if (isSource(witness, upstream)) {
          trace(witness, upstream);
        }
      }
    }
    return new Credits(held, absent);
  }

  /** Whether it may be another's page that is meant. */
  private static boolean isSource(Witness witness, Upstream upstream) {
    OutletName name = OutletName.of(upstream.name());
    boolean own = witness.publisher().filter(p -> OutletName.of(p).meets(name)).isPresent();
    return !own
        && !CalledOutlets.isNameless(upstream)
        && (isPublication(witness, upstream) || ReleasedStatements.isTold(witness, upstream));
  }

  private void trace(Witness witness, Upstream upstream) {
    List<Witness> ofOutlet = ofOutlet(OutletName.of(upstream.name()));
    CreditReach reach = CreditReach.of(witness, upstream);
    Optional<Witness> source =
        source(witness, named(witness, upstream, ofOutlet))
            .or(() -> source(witness, AnsweredPages.of(witness, upstream, ofOutlet)));
    if (source.isPresent()) {
      CreditReach shown = reach.borneOut(source.get(), witness);
      List<CreditReach> said = upstream.pooled() ? CreditReach.said(witness, upstream) : List.of();
      held.computeIfAbsent(witness.id(), k -> new TreeMap<>())
          .merge(source.get().id(), new Credit(source.get(), shown, said), Credit::or);
    } else if (isPublication(witness, upstream)
        && isNamed(upstream)
        && (ofOutlet.isEmpty() || isAlone(witness))) {
      absent.computeIfAbsent(witness.id(), k -> new ArrayList<>()).add(reach);
    }
  }

  /** The held segments that an outlet of that name published. */
  private List<Witness> ofOutlet(OutletName name) {
    return outlets.entrySet().stream()
        .filter(outlet -> meet(outlet.getValue(), name))
        .flatMap(outlet -> byPublisher.getOrDefault(outlet.getKey(), List.of()).stream())
        .toList();
  }

  /** Those of {@code ofOutlet} that the credit may mean: of the same story or with words of it. */
  private List<Witness> named(Witness witness, Upstream upstream, List<Witness> ofOutlet) {
    boolean published = isPublication(witness, upstream);
    return ofOutlet.stream()
        .filter(
            w ->
                storyOf.getOrDefault(w.id(), "").equals(storyOf.get(witness.id()))
                    || kin.areKin(w.id(), witness.id()))
        .filter(w -> published || ReleasedStatements.isOne(w, witness))
        .filter(w -> !AgencyDays.isPast(upstream, w, witness))
        .toList();
  }

  /**
   * The upstreams of a segment; a line outside all segments belongs to the one it follows, one that
   * pools several sources to all of them.
   */
  private List<Upstream> upstreams(Witness witness) {
    List<Segment> segments = witness.text().reading().article().segments();
    List<Upstream> found = new ArrayList<>();
    for (Upstream upstream : witness.text().reading().all(Upstream.class)) {
      Segment owner = segments.get(0);
      for (Segment segment : segments) {
        if (segment.span().start() <= upstream.span().start()) {
          owner = segment;
        }
      }
      boolean all = upstream.pooled() && upstream.line() && isBehindText(witness, upstream);
      if (all || owner.id().equals(witness.id())) {
        found.add(upstream);
      }
    }
    signed.of(witness).stream()
        .filter(
            s ->
                found.stream()
                    .noneMatch(u -> meet(OutletName.of(u.name()), OutletName.of(s.name()))))
        .forEach(found::add);
    return found;
  }

  /** The source by the name of the held publisher that a bare noun means: "the club". */
  private Upstream meant(Witness witness, Upstream told) {
    boolean given = isPublication(witness, told) || ReleasedStatements.isTold(witness, told);
    if (told.line() || !MeantPublishers.isBare(told) || !given) {
      return told;
    }
    String story = storyOf.getOrDefault(witness.id(), "");
    List<Witness> beside =
        witnesses.stream().filter(w -> story.equals(storyOf.get(w.id()))).toList();
    return publishers
        .of(witness, told, beside)
        .map(name -> new Upstream(told.span(), name, told.kind(), told.pooled(), told.line()))
        .orElse(told);
  }

  /** An agency that is known by the form of its signature alone is one if some page names it. */
  private boolean isNamed(Upstream upstream) {
    return upstream.kind() != UpstreamKind.SIGNED_AGENCY
        || witnesses.stream()
            .flatMap(witness -> witness.text().reading().all(Upstream.class).stream())
            .filter(u -> u.kind() != UpstreamKind.SIGNED_AGENCY)
            .anyMatch(u -> OutletName.of(u.name()).meets(OutletName.of(upstream.name())));
  }

  /** Whether its page tells of nothing else. */
  private static boolean isAlone(Witness witness) {
    return witness.text().reading().article().segments().size() == 1;
  }

  /** Whether nothing of the report follows the line: what it says holds for the whole page. */
  private static boolean isBehindText(Witness witness, Upstream upstream) {
    return witness.text().reading().article().blocks().stream()
        .noneMatch(b -> b.isBody() && b.span().start() >= upstream.span().end());
  }

  /** Whether the page reports something that was published: who only spoke is no edge. */
  private static boolean isPublication(Witness witness, Upstream upstream) {
    return switch (upstream.kind()) {
      case AGENCY, SIGNED_AGENCY, PUBLICATION, POST -> true;
      case STATEMENT, OFFICIAL_STATEMENT, OFFICIALS -> {
        String words = witness.text().reading().words(upstream.span()).toLowerCase(Locale.ROOT);
        yield PLACES.stream().anyMatch(words::contains);
      }
      case DOCUMENT, UNNAMED -> upstream.pooled();
    };
  }

  /**
   * Of those not published later the nearest of its kin; where it has none, because it tells in its
   * own words what it was told, the last published: an agency's update, not its first report, and
   * no note that only corrects a report if there is one.
   */
  private static Optional<Witness> source(Witness copy, List<Witness> named) {
    List<Witness> earlier =
        named.stream()
            .filter(w -> !w.page().equals(copy.page()))
            .filter(w -> !copy.isBefore(w))
            .toList();
    List<Witness> reports = earlier.stream().filter(w -> !CorrectedReports.isNote(w)).toList();
    return (reports.isEmpty() ? earlier : reports)
        .stream()
            .map(w -> Kinship.of(w, copy))
            .max(
                Comparator.<Kinship>comparingDouble(
                        k -> k.isKin() ? -k.cost() : Double.NEGATIVE_INFINITY)
                    .thenComparing(k -> k.source().published().map(Object::toString).orElse(""))
                    .thenComparing(Comparator.comparingDouble(k -> -k.cost()))
                    .thenComparing(k -> k.source().text(), Comparator.reverseOrder()))
            .map(Kinship::source);
  }
}
