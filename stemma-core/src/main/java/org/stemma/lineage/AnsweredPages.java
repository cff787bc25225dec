package org.stemma.lineage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Upstream;
import org.stemma.article.OutletName;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;
import org.stemma.syntax.ParsedSentence;

/**
 * Pages that begin with what they answer: "I have read what the Observer wrote on Saturday". A
 * column has few words and names in common with the report, so that clustering tells a story of its
 * own; the outlet, its days and one name tell which report is meant.
 */
final class AnsweredPages {

  /** Days from the report to who answers it, at most. By judgement, not swept. */
  private static final long DAYS = 7;

  /** Sentences of the text that say what a page answers. By judgement, not swept. */
  private static final int HEAD = 2;

  /** Letters of a name that tells something, at least. By judgement, not swept. */
  private static final int LONG = 4;

  private AnsweredPages() {}

  /**
   * The one report of {@code ofOutlet} that {@code copy} answers; none if several may be meant.
   *
   * @param ofOutlet held reports of the outlet that {@code credit} names
   */
  static List<Witness> of(Witness copy, Upstream credit, List<Witness> ofOutlet) {
    if (credit.line() || !isAtHead(copy, credit)) {
      return List.of();
    }
    List<Witness> recent = ofOutlet.stream().filter(w -> isRecent(w, copy)).toList();
    Set<String> outlet = Set.copyOf(OutletName.of(credit.name()).words());
    return recent.size() == 1 && sharesName(recent.get(0), copy, outlet) ? recent : List.of();
  }

  private static boolean isAtHead(Witness copy, Upstream credit) {
    return copy.text().reading().sentences().stream()
        .map(ParsedSentence::span)
        .filter(copy.text().segment().span()::contains)
        .filter(copy.text().reading()::isBody)
        .limit(HEAD)
        .anyMatch(credit.span()::overlaps);
  }

  private static boolean isRecent(Witness report, Witness copy) {
    Optional<LocalDate> day = report.published();
    return !report.page().equals(copy.page())
        && day.flatMap(from -> copy.published().map(to -> ChronoUnit.DAYS.between(from, to)))
            .filter(days -> days >= 0 && days <= DAYS)
            .isPresent();
  }

  private static boolean sharesName(Witness report, Witness copy, Set<String> outlet) {
    Set<String> known = names(report);
    return names(copy).stream()
        .anyMatch(n -> n.length() >= LONG && known.contains(n) && !outlet.contains(n));
  }

  private static Set<String> names(Witness witness) {
    return witness.text().reading().within(Mention.class, witness.text().segment().span()).stream()
        .flatMap(mention -> Tokens.of(mention.name()).stream())
        .map(Token::form)
        .collect(Collectors.toSet());
  }
}
