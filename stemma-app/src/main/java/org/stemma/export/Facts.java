package org.stemma.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.account.UpstreamItem;
import org.stemma.annotation.EventStatus;
import org.stemma.contradiction.Verdict;
import org.stemma.lexicon.Plurals;
import org.stemma.time.Edtf;
import org.stemma.time.TimeValue;

/** What a reader wants to know of an account first: when, from how much, and how sound. */
final class Facts {

  private Facts() {}

  static List<String> of(Account account, Witnesses witnesses, Stories stories) {
    List<String> facts = new ArrayList<>();
    span(account, stories).ifPresent(facts::add);
    facts.add(pages(account, witnesses));
    facts.add(findings(account));
    if (!stories.others().isEmpty()) {
      facts.add(
          Plurals.ENGLISH.counted(String.valueOf(stories.others().size()), "other story")
              + " on these pages, told apart");
    }
    if (stories.areAllApart()) {
      facts.add("No two reports were found to tell the same story; what they tell stands together");
    }
    return facts;
  }

  private static String pages(Account account, Witnesses witnesses) {
    int read = (int) account.documents().stream().filter(DocumentItem::read).count();
    int unread = account.documents().size() - read;
    int reports = account.documents().stream().mapToInt(d -> d.segments().size()).sum();
    TreeSet<String> upstreams = new TreeSet<>();
    account.upstreamSources().stream().map(UpstreamItem::name).forEach(upstreams::add);
    return counted(read, "page")
        + (unread == 0 ? "" : " read")
        + " with "
        + counted(reports, "report")
        + (reports > 1
            ? ", " + witnesses.independentReports(account.documents()) + " of them independent"
            : "")
        + "; "
        + counted(upstreams.size(), "named source")
        + (unread == 0 ? "" : "; " + counted(unread, "page") + " not read");
  }

  private static String findings(Account account) {
    List<String> findings = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      int number =
          (int)
              account.contradictions().stream()
                  .filter(c -> c.verdict().equals(verdict.label()))
                  .count();
      if (number > 0) {
        findings.add(
            switch (verdict) {
              case CONTRADICTION -> counted(number, "contradiction");
              case TENSION -> counted(number, "tension");
              case DISPUTED -> number + " disputed";
              case GAP -> counted(number, "gap");
              case APPARENT ->
                  number + (number == 1 ? " that only seems so" : " that only seem so");
            });
      }
    }
    return (findings.isEmpty() ? "no contradictions" : String.join(", ", findings))
        + "; "
        + counted(account.residue().size(), "trace")
        + " of templates or generators";
  }

  private static String counted(int number, String noun) {
    return Plurals.ENGLISH.counted(String.valueOf(number), noun);
  }

  /**
   * First and last date as precise as they are known; what pages tell as history (it would stretch
   * the span by years) is left out, and so are the stories that are told apart.
   */
  private static Optional<String> span(Account account, Stories stories) {
    List<TimeValue> ends =
        account.events().stream()
            .filter(e -> !e.status().equals(EventStatus.HISTORICAL.label()))
            .filter(e -> stories.of(e.mentions()).equals(Stories.MAIN))
            .flatMap(e -> e.edtf().stream())
            .flatMap(e -> Edtf.parse(e).stream())
            .flatMap(Facts::ends)
            .toList();
    Optional<TimeValue> first =
        ends.stream()
            .filter(t -> t.earliest().isPresent())
            .min(Comparator.comparing(t -> t.earliest().orElseThrow()));
    Optional<TimeValue> last =
        ends.stream()
            .filter(t -> t.latest().isPresent())
            .max(Comparator.comparing(t -> t.latest().orElseThrow()));
    return first.flatMap(
        from -> last.map(to -> from.equals(to) ? from.edtf() : from.edtf() + " to " + to.edtf()));
  }

  /** The dates that bound an interval or choice; any other date is itself. */
  private static Stream<TimeValue> ends(TimeValue time) {
    return switch (time) {
      case TimeValue.Interval interval ->
          Stream.concat(interval.from().stream(), interval.to().stream());
      case TimeValue.Choice choice -> choice.values().stream();
      case TimeValue.Day day -> Stream.of(day);
      case TimeValue.Month month -> Stream.of(month);
      case TimeValue.Year year -> Stream.of(year);
      case TimeValue.UnknownDay unknown -> Stream.empty();
      case TimeValue.None none -> Stream.empty();
    };
  }
}
