package org.stemma.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.account.PositionItem;
import org.stemma.account.ProposalItem;
import org.stemma.account.QuoteItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;

/** Who wants, holds or refuses what, and who offers which terms; by party. */
final class Wants {

  /** A position in fewer words leaves the reader asking: the page's words are shown instead. */
  private static final int CLEAR_WORDS = 4;

  private Wants() {}

  /**
   * The positions and proposals.
   *
   * @param quotes by which a position that is somebody's own words is known, and marked as such
   */
  static Section section(
      Witnesses witnesses,
      List<PositionItem> positions,
      List<ProposalItem> proposals,
      List<QuoteItem> quotes) {
    Map<String, List<Entry>> parties =
        new TreeMap<>(
            Comparator.comparing((String party) -> party.endsWith("(unnamed)"))
                .thenComparing(String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Comparator.naturalOrder()));
    for (PositionItem position : positions) {
      put(
          parties,
          witnesses.fullName(position.party()),
          new Statement(
              List.of(position.id()),
              "",
              stance(witnesses, position, quotes),
              badges(witnesses, position.evidence(), position.hedged() ? "unconfirmed" : ""),
              cite(witnesses, position.evidence()),
              List.of("topic: " + position.topic())));
    }
    for (ProposalItem proposal : proposals) {
      put(
          parties,
          proposal.by().map(witnesses::fullName).orElse("party not named"),
          proposal(witnesses, proposal));
    }
    List<Group> groups = new ArrayList<>();
    parties.forEach((party, entries) -> groups.add(new Group(party, entries)));
    return new Section(
        "positions", "Who wants what", "No positions or proposals were found.", groups);
  }

  private static Entry proposal(Witnesses witnesses, ProposalItem proposal) {
    List<String> details = new ArrayList<>();
    proposal.edtf().ifPresent(date -> details.add("date: " + date));
    proposal.respondsTo().ifPresent(id -> details.add("answers: " + id));
    String terms = proposal.terms().isEmpty() ? "" : ": " + String.join("; ", proposal.terms());
    return new Statement(
        List.of(proposal.id()),
        "proposal",
        proposal.name() + terms,
        badges(witnesses, proposal.evidence(), proposal.status()),
        cite(witnesses, proposal.evidence()),
        details);
  }

  private static String stance(Witnesses witnesses, PositionItem position, List<QuoteItem> quotes) {
    Evidence words = position.evidence().get(0);
    if (quotes.stream().anyMatch(q -> q.quoted().meets(words))) {
      return Quoted.whole(position.stance());
    }
    return position.stance().split(" ", CLEAR_WORDS + 1).length >= CLEAR_WORDS
        ? position.stance()
        : Quoted.whole(witnesses.words(words));
  }

  private static List<String> badges(Witnesses witnesses, List<Evidence> words, String status) {
    List<String> badges = new ArrayList<>();
    badges.add(witnesses.support(words));
    if (!status.isEmpty()) {
      badges.add(status);
    }
    return badges;
  }

  private static List<Citation> cite(Witnesses witnesses, List<Evidence> words) {
    return words.stream().map(witnesses::cite).toList();
  }

  private static void put(Map<String, List<Entry>> parties, String party, Entry entry) {
    parties.computeIfAbsent(party, p -> new ArrayList<>()).add(entry);
  }
}
