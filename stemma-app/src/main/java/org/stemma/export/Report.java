package org.stemma.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.text.Span;

/**
 * An account in reading order, not yet in any format: no text in it is escaped, all of it may come
 * from pages.
 *
 * @param title what it is about
 * @param facts what a reader wants to know first: span of dates, counts
 * @param legend what the letters of pages stand for; empty if none is used
 * @param sections in reading order
 * @param sources the pages that were read; empty in a report of one list
 */
public record Report(
    String title,
    List<String> facts,
    List<Key> legend,
    List<Section> sections,
    List<Source> sources) {

  public Report {
    facts = List.copyOf(facts);
    legend = List.copyOf(legend);
    sections = List.copyOf(sections);
    sources = List.copyOf(sources);
  }

  /**
   * What a page's letter stands for.
   *
   * @param id of the page's item
   * @param name publisher or title, and date
   * @param origin what it was made from; may be empty
   */
  public record Key(String siglum, String id, String name, String origin) {}

  /**
   * One question and its answer.
   *
   * @param id lower-case letters and hyphens, unique in the report
   * @param none what to say if there are no entries: an empty list is an answer
   */
  public record Section(String id, String heading, String none, List<Group> groups) {

    public Section {
      groups = groups.stream().filter(group -> !group.entries().isEmpty()).toList();
    }
  }

  /** Entries under one name; the name is empty where a section has but one group. */
  public record Group(String heading, List<Entry> entries) {

    public Group {
      entries = List.copyOf(entries);
    }
  }

  /** One line or block. */
  public sealed interface Entry permits Statement, Worded, Clash, Tree, Timeline, Plot, Variants {}

  /**
   * One item in a sentence, or several that say the same.
   *
   * @param ids of the items that say it, the first of them first
   * @param lead what stands first: a date, a speaker, a letter; may be empty
   * @param badges how far it is supported, in a few words each
   * @param citations the words it rests on
   * @param details what else a reader may ask
   */
  public record Statement(
      List<String> ids,
      String lead,
      String text,
      List<String> badges,
      List<Citation> citations,
      List<String> details)
      implements Entry {

    public Statement {
      ids = List.copyOf(ids);
      badges = List.copyOf(badges);
      citations = List.copyOf(citations);
      details = List.copyOf(details);
    }
  }

  /**
   * Two passages that do not go together.
   *
   * @param brief whether they only seem so, or are closed: shown last and short
   * @param decided what an analyst decided about it, in a few words each
   */
  public record Clash(
      String id,
      String about,
      String kind,
      String verdict,
      String severity,
      Side a,
      Side b,
      String why,
      boolean brief,
      List<String> decided)
      implements Entry {

    public Clash {
      decided = List.copyOf(decided);
    }

    Clash withDecided(List<String> others) {
      return new Clash(id, about, kind, verdict, severity, a, b, why, brief, others);
    }
  }

  /**
   * One of two passages, with all pages that say the same.
   *
   * @param words the passage
   * @param witnesses the passage and those that say the same
   * @param support how many of them are independent, in a few words
   * @param reading the value that the side gives the fact, if the sides give one fact two
   * @param differing where its words differ from the other side's, in order
   */
  public record Side(
      Citation words,
      List<Citation> witnesses,
      String support,
      Optional<String> reading,
      List<Span> differing) {

    public Side {
      witnesses = List.copyOf(witnesses);
      differing = List.copyOf(differing);
    }
  }

  /**
   * Which page was made from which.
   *
   * @param svg the tree drawn: markup made by {@link Svg}, safe as it is
   * @param lines the same as text, where layout matters
   * @param links the same as a list, with the reason of each
   */
  public record Tree(String svg, List<String> lines, List<Link> links) implements Entry {

    public Tree {
      lines = List.copyOf(lines);
      links = List.copyOf(links);
    }
  }

  /**
   * One page was made from another or from a source.
   *
   * @param made what was made, with its letter
   * @param from what it was made from; {@code held} whether that is a page of the account
   * @param certainty stated, inferred, cited or pooled, with a probability where it is inferred
   * @param why what tells so
   * @param words the words that tell so
   * @param shared what it has from there, in its own order
   */
  public record Link(
      String made,
      String from,
      boolean held,
      String certainty,
      String why,
      Optional<Citation> words,
      List<Stretch> shared) {

    public Link {
      shared = List.copyOf(shared);
    }
  }

  /**
   * Words that a page has from another, the same or in parallel, as they stand in both.
   *
   * @param made where the page has them
   * @param from where the one that it was made from has them
   */
  public record Stretch(Citation made, Citation from) {}

  /**
   * Words of a page.
   *
   * @param siglum the page's letter
   * @param file the page's name
   * @param line 1-based line of the page as received
   * @param words the words as a person reads them
   */
  public record Citation(String siglum, String file, int line, String words) {

    /** Letter and line, for instance {@code B:12}. */
    public String place() {
      return siglum + ":" + line;
    }

    /** All places, each page once with its lines in order, for instance {@code A:3,9; B:12}. */
    public static String places(List<Citation> citations) {
      Map<String, TreeSet<Integer>> lines = new LinkedHashMap<>();
      for (Citation citation : citations) {
        lines.computeIfAbsent(citation.siglum(), s -> new TreeSet<>()).add(citation.line());
      }
      return lines.entrySet().stream()
          .map(
              page ->
                  page.getKey()
                      + ":"
                      + page.getValue().stream()
                          .map(String::valueOf)
                          .collect(Collectors.joining(",")))
          .collect(Collectors.joining("; "));
    }
  }
}
