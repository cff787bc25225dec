package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.stemma.article.Passage;
import org.stemma.claim.DeedClaim;
import org.stemma.claim.Deeds;
import org.stemma.claim.FigureFact;
import org.stemma.claim.FigureFacts;
import org.stemma.claim.Material;
import org.stemma.claim.Unharmed;
import org.stemma.claim.UnharmedClaim;

/**
 * Finds what does not go together, within a sentence, a page and between pages: numbers, dates,
 * announced and held, offices, headline and body, unfilled identities, confirmations, denials.
 */
public final class ContradictionFinder {

  /** Those between whatever pages: two stories may each call another the president. */
  private static final List<Detector> ACROSS =
      List.of(new OfficeConflicts(), new GovernmentConflicts());

  private ContradictionFinder() {}

  private static List<Detector> detectors(Material material) {
    List<DeedClaim> deeds = Deeds.of(material);
    List<UnharmedClaim> unharmed = Unharmed.of(material);
    List<FigureFact> facts = FigureFacts.of(material);
    return List.of(
        new Corrections(),
        new ToldChanges(facts),
        new NumberConflicts(facts),
        new MissingCounts(facts),
        new SumConflicts(),
        new NamedError(facts),
        new UnharmedConflicts(unharmed),
        new OccupantConflicts(),
        new CrowdConflicts(),
        new AgeConflicts(),
        new DateConflicts(),
        new AccidentDayConflicts(),
        new BeginningConflicts(deeds),
        new HourConflicts(),
        new OnceDateConflicts(),
        new DeadlineConflicts(),
        new DeedConflicts(deeds, unharmed),
        new ForswornDeeds(deeds),
        new RuledOut(),
        new TurnedStances(),
        new StillOn(),
        new SiteConflicts(deeds),
        new CauseConflicts(),
        new OutcomeConflicts(),
        new ScoreConflicts(),
        new AnnouncedAndHeld(),
        new Appointments(),
        new RivalHolders(),
        new HeadlineConflicts(),
        new HeadlineNumbers(facts),
        new TurnedHeadlines(),
        new HeadlineGaps(),
        new IdentityGaps(),
        new ConfirmationConflicts(),
        new CircularSources(),
        new StateConflicts(),
        new AllAndSome(),
        new Disputes(),
        new OppositeSaid(),
        new QuoteConflicts());
  }

  /**
   * What does not go together on pages that hang together, but for offices and governments, which
   * are held against those of all pages: to be given to {@link #find(Material, List)}.
   */
  public static List<Finding> within(Material part) {
    return detectors(part).stream().flatMap(detector -> detector.find(part).stream()).toList();
  }

  /** All contradictions, the gravest first, then by place. */
  public static List<Contradiction> find(Material material) {
    return find(material, within(material));
  }

  /**
   * The same, of pages whose parts were looked at before.
   *
   * @param material of all pages
   * @param within what was found {@link #within} each part
   */
  public static List<Contradiction> find(Material material, List<Finding> within) {
    List<Finding> findings = new ArrayList<>();
    EditionChanges editions = new EditionChanges(material);
    Map<List<Object>, List<Finding>> pairs = new LinkedHashMap<>();
    NotedCorrections notes = new NotedCorrections(material);
    Stream.concat(
            within.stream(), ACROSS.stream().flatMap(detector -> detector.find(material).stream()))
        .forEach(f -> add(f, pairs.computeIfAbsent(pair(f), p -> new ArrayList<>())));
    SameCorrections.once(pairs.values().stream().flatMap(List::stream).toList())
        .forEach(finding -> findings.add(notes.noted(editions.settled(finding)).withWithdrawal()));
    findings.sort(
        Comparator.comparing(Finding::severity)
            .thenComparing(Finding::verdict)
            .thenComparing(finding -> finding.a().shown())
            .thenComparing(finding -> finding.b().shown())
            .thenComparing(finding -> finding.kind().label())
            .thenComparing(Finding::why));
    List<Contradiction> numbered = new ArrayList<>();
    for (Finding finding : findings) {
      numbered.add(finding.numbered(String.format(Locale.ROOT, "C%02d", numbered.size() + 1)));
    }
    return numbered;
  }

  /**
   * Adds what two passages disagree about, once each: they may tell of the killed and the injured.
   */
  private static void add(Finding finding, List<Finding> ofPair) {
    for (int i = 0; i < ofPair.size(); i++) {
      if (ofPair.get(i).isOfSame(finding)) {
        ofPair.set(i, ofPair.get(i).with(finding));
        return;
      }
    }
    ofPair.add(finding);
  }

  private static List<Object> pair(Finding finding) {
    Passage a = finding.a().shown();
    Passage b = finding.b().shown();
    return a.compareTo(b) <= 0
        ? List.of(finding.kind(), a.evidence(), b.evidence())
        : List.of(finding.kind(), b.evidence(), a.evidence());
  }
}
