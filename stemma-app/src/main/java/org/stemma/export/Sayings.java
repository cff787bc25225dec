package org.stemma.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.account.FigureItem;
import org.stemma.account.PositionItem;
import org.stemma.account.ProposalItem;
import org.stemma.account.QuoteItem;
import org.stemma.account.SpeechItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;

/** Who said what, who wants what, and the figures; grouped by speaker, party and measure. */
final class Sayings {

  private static final String NOBODY = "no speaker named";

  private Sayings() {}

  static Section figures(Witnesses witnesses, List<FigureItem> figures) {
    Map<String, List<Entry>> groups = new TreeMap<>();
    for (FigureItem figure : figures) {
      List<String> badges = new ArrayList<>();
      if (figure.vague()) {
        badges.add("a magnitude, no count");
      }
      if (figure.withdrawn()) {
        badges.add("taken back by the page");
      }
      List<String> details = new ArrayList<>();
      details.add("value: " + value(figure));
      figure.asOf().ifPresent(time -> details.add("as of: " + time));
      figure.attribution().ifPresent(who -> details.add("according to: " + who));
      put(
          groups,
          figure.measure().orElse("other: " + figure.quantity()),
          new Statement(
              List.of(figure.id()),
              figure.text(),
              figure.attribution().map(who -> "according to " + who).orElse(""),
              badges,
              List.of(witnesses.cite(figure.sentence())),
              details));
    }
    return new Section("figures", "Figures", "No figures were found.", groups(groups));
  }

  private static String value(FigureItem figure) {
    String unit = figure.unit().map(u -> " " + u).orElse("");
    return figure
        .value()
        .map(v -> Numbers.plain(v) + unit)
        .orElseGet(
            () ->
                figure.min().map(Numbers::plain).orElse("..")
                    + " to "
                    + figure.max().map(Numbers::plain).orElse("..")
                    + unit);
  }

  static Section speech(Witnesses witnesses, List<QuoteItem> quotes, List<SpeechItem> indirect) {
    Map<String, Map<String, List<QuoteItem>>> same = new TreeMap<>();
    for (QuoteItem quote : quotes) {
      same.computeIfAbsent(quote.speaker().orElse(NOBODY), s -> new LinkedHashMap<>())
          .computeIfAbsent(letters(quote.text()), t -> new ArrayList<>())
          .add(quote);
    }
    Map<String, List<Entry>> groups = new TreeMap<>();
    same.forEach(
        (speaker, sayings) ->
            sayings.values().forEach(alike -> put(groups, speaker, quotation(witnesses, alike))));
    for (SpeechItem saying : indirect) {
      Citation words = witnesses.cite(saying.sentence());
      put(
          groups,
          saying.speaker().orElse(NOBODY),
          new Statement(
              List.of(saying.id()),
              "",
              words.words(),
              List.of("indirect"),
              List.of(words),
              saying.cue().map(cue -> List.of("cue: " + cue)).orElse(List.of())));
    }
    return new Section("speech", "Who said what", "No speech was found.", groups(groups));
  }

  /** The same words of one speaker on several pages are shown once. */
  private static Statement quotation(Witnesses witnesses, List<QuoteItem> alike) {
    QuoteItem first = alike.get(0);
    List<Evidence> sentences = alike.stream().map(QuoteItem::sentence).toList();
    List<String> badges = new ArrayList<>();
    if (first.kind().equals("partial")) {
      badges.add("partial");
    }
    if (alike.size() > 1) {
      badges.add(witnesses.support(sentences));
    }
    return new Statement(
        alike.stream().map(QuoteItem::id).toList(),
        "",
        "“" + first.text() + "”",
        badges,
        cite(witnesses, sentences),
        first.cue().map(cue -> List.of("cue: " + cue)).orElse(List.of()));
  }

  /** The letters and digits of a text: two quotations that share them are the same words. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  static Section positions(
      Witnesses witnesses, List<PositionItem> positions, List<ProposalItem> proposals) {
    Map<String, List<Entry>> groups = new TreeMap<>();
    for (PositionItem position : positions) {
      put(
          groups,
          position.party(),
          new Statement(
              List.of(position.id()),
              position.topic(),
              position.stance(),
              position.hedged() ? List.of("unconfirmed") : List.of(),
              cite(witnesses, position.evidence()),
              List.of()));
    }
    for (ProposalItem proposal : proposals) {
      List<String> details = new ArrayList<>();
      proposal.edtf().ifPresent(date -> details.add("date: " + date));
      proposal.respondsTo().ifPresent(id -> details.add("answers: " + id));
      String terms = proposal.terms().isEmpty() ? "" : ": " + String.join("; ", proposal.terms());
      put(
          groups,
          proposal.by().orElse("party not named"),
          new Statement(
              List.of(proposal.id()),
              "proposal",
              proposal.name() + terms,
              List.of(proposal.status()),
              cite(witnesses, proposal.evidence()),
              details));
    }
    return new Section(
        "positions", "Who wants what", "No positions or proposals were found.", groups(groups));
  }

  private static List<Citation> cite(Witnesses witnesses, List<Evidence> evidence) {
    return evidence.stream().map(witnesses::cite).toList();
  }

  private static void put(Map<String, List<Entry>> groups, String name, Entry entry) {
    groups.computeIfAbsent(name, n -> new ArrayList<>()).add(entry);
  }

  /** By name; what has none comes last. */
  private static List<Group> groups(Map<String, List<Entry>> groups) {
    List<Group> named = new ArrayList<>();
    groups.forEach((name, entries) -> named.add(new Group(name, entries)));
    named.sort((a, b) -> Boolean.compare(isRest(a.heading()), isRest(b.heading())));
    return named;
  }

  private static boolean isRest(String name) {
    return name.equals(NOBODY) || name.startsWith("other: ") || name.equals("party not named");
  }
}
