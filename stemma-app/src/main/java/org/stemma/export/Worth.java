package org.stemma.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.account.HedgeItem;
import org.stemma.account.ResidueItem;
import org.stemma.account.UpstreamItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;
import org.stemma.export.Report.Tree;
import org.stemma.lexicon.Plurals;

/** What the pages are worth: what they say of themselves, whence they come, what was not read. */
final class Worth {

  private Worth() {}

  static Section pages(Witnesses witnesses, Account account) {
    List<Entry> read = new ArrayList<>();
    List<Entry> unread = new ArrayList<>();
    Map<String, Long> residue = counted(account.residue().stream().map(r -> r.evidence().file()));
    Map<String, Long> hedged = counted(account.hedged().stream().map(h -> h.sentence().file()));
    for (DocumentItem document : account.documents()) {
      if (document.read()) {
        read.add(page(witnesses, document, residue, hedged));
      } else {
        unread.add(
            new Statement(
                List.of(document.id()),
                "",
                document.file() + ": " + document.reason().orElse("no reason given"),
                List.of("not read"),
                List.of(),
                List.of()));
      }
    }
    return new Section(
        "pages",
        "What the pages are worth",
        "No page was given.",
        List.of(
            new Group("The pages", read),
            new Group("Not read", unread),
            new Group("Corrections", corrections(witnesses, account)),
            new Group("Made from", lines(witnesses, account))));
  }

  /** What the pages say was wrong, in their words. */
  private static List<Entry> corrections(Witnesses witnesses, Account account) {
    return account.documents().stream()
        .flatMap(document -> document.corrections().stream())
        .<Entry>map(
            note ->
                new Statement(
                    List.of(),
                    "",
                    Quoted.exact(witnesses.words(note)),
                    List.of(),
                    List.of(witnesses.cite(note)),
                    List.of()))
        .toList();
  }

  static Section tree(Witnesses witnesses, Account account) {
    return new Section(
        "tree",
        "Which page was made from which",
        "No page.",
        List.of(new Group("", lines(witnesses, account))));
  }

  private static List<Entry> lines(Witnesses witnesses, Account account) {
    List<Entry> trees = new ArrayList<>();
    for (Account part : Families.of(account)) {
      List<String> tree = Trees.text(part, witnesses);
      if (!tree.isEmpty()) {
        trees.add(new Tree(Svg.write(part, witnesses), tree, Links.of(witnesses, part)));
      }
    }
    return trees;
  }

  static Section upstreams(Witnesses witnesses, List<UpstreamItem> items) {
    return section(
        "upstreams",
        "Sources that the pages name",
        "No source is named.",
        items,
        UpstreamItem::name,
        item ->
            line(
                witnesses,
                item.id(),
                item.evidence(),
                item.pooled() ? List.of(item.kind(), "pooled") : List.of(item.kind()),
                List.of()));
  }

  private static Entry page(
      Witnesses witnesses,
      DocumentItem document,
      Map<String, Long> residue,
      Map<String, Long> hedged) {
    List<String> badges = new ArrayList<>();
    witnesses.origins(document).forEach(origin -> badges.add("from " + origin));
    if (document.segments().size() > 1) {
      badges.add(document.segments().size() + " reports on one page");
    }
    count(badges, residue.getOrDefault(document.file(), 0L), "residue mark");
    count(badges, hedged.getOrDefault(document.file(), 0L), "hedged sentence");
    badges.addAll(document.notes());
    List<String> details = new ArrayList<>();
    DayFacts.of(document).forEach(fact -> details.add(fact.told()));
    document.signers().ifPresent(names -> details.add("signed: " + names));
    document.dateline().ifPresent(d -> details.add("filed from: " + d.place()));
    document.address().ifPresent(a -> details.add("address: " + a));
    details.add(
        "left out: "
            + Plurals.ENGLISH.counted(String.valueOf(document.dropLines().size()), "passage")
            + ", each with its reason");
    return new Statement(
        List.of(document.id()),
        witnesses.siglum(document.file()),
        document.publisher().map(p -> p + ": ").orElse("")
            + document.titleText().orElse("no title")
            + " ("
            + document.file()
            + ", "
            + document.published().orElse("undated")
            + ")",
        badges,
        List.of(),
        details);
  }

  /** How often each file is named. */
  private static Map<String, Long> counted(Stream<String> files) {
    return files.collect(Collectors.groupingBy(file -> file, Collectors.counting()));
  }

  private static void count(List<String> badges, long number, String what) {
    if (number > 0) {
      badges.add(Plurals.ENGLISH.counted(String.valueOf(number), what));
    }
  }

  static Section residue(Witnesses witnesses, List<ResidueItem> items) {
    return section(
        "residue",
        "Traces of templates and generators",
        "No residue was found.",
        items,
        ResidueItem::kind,
        item -> line(witnesses, item.id(), item.evidence(), List.of(), List.of(item.why())));
  }

  /** Sentences that copies carry in the same words stand once, with all their pages. */
  static Section hedged(Witnesses witnesses, List<HedgeItem> items) {
    Map<String, List<HedgeItem>> alike = new LinkedHashMap<>();
    for (HedgeItem item : items) {
      alike
          .computeIfAbsent(
              item.kind() + "\n" + witnesses.words(item.sentence()), key -> new ArrayList<>())
          .add(item);
    }
    return section(
        "hedged",
        "What is said with reserve",
        "No hedged sentence was found.",
        List.copyOf(alike.values()),
        same -> same.get(0).kind(),
        same -> sentence(witnesses, same));
  }

  private static Entry sentence(Witnesses witnesses, List<HedgeItem> same) {
    return new Statement(
        same.stream().map(HedgeItem::id).toList(),
        "",
        witnesses.words(same.get(0).sentence()),
        List.of(),
        same.stream().map(item -> witnesses.cite(item.sentence())).toList(),
        same.get(0).cue().map(cue -> List.of("cue: " + cue)).orElse(List.of()));
  }

  private static Entry line(
      Witnesses witnesses, String id, Evidence words, List<String> badges, List<String> details) {
    Citation citation = witnesses.cite(words);
    return new Statement(List.of(id), "", citation.words(), badges, List.of(citation), details);
  }

  /** Items under the name of their kind, kinds in the order of the alphabet. */
  private static <T> Section section(
      String id,
      String heading,
      String none,
      List<T> items,
      Function<T, String> kind,
      Function<T, Entry> entry) {
    Map<String, List<Entry>> kinds = new TreeMap<>();
    for (T item : items) {
      kinds.computeIfAbsent(kind.apply(item), k -> new ArrayList<>()).add(entry.apply(item));
    }
    List<Group> groups = new ArrayList<>();
    kinds.forEach((name, entries) -> groups.add(new Group(name, entries)));
    return new Section(id, heading, none, groups);
  }
}
