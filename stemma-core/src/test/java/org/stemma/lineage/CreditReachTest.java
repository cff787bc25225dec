package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.annotate.ArticleReader;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.Evidence;
import org.stemma.article.Passage;
import org.stemma.story.Pages;
import org.stemma.story.Story;
import org.stemma.syntax.PlainParser;
import org.stemma.text.Span;

/** A credit reaches as far as the page says: to one of its sentences, or to all of it. */
class CreditReachTest {

  private static final String AGENCY = "Northern Wire";

  /** An agency's report, and another's own one with a single sentence (the last) from it. */
  private enum Told {
    CRASH(
        """
        A night train left the rails near Orveth on Monday and 40 passengers were hurt, police said. \
        The line to Sillen stays closed until Thursday. Shares of the railway fell 12 percent. \
        A crane from Dorvane is to lift the engine on Wednesday. Twelve of the injured lie in the \
        hospital of Sillen with broken bones. Inspectors will look at the points, which had been \
        repaired in autumn.
        """,
        """
        Farmers in Ebsen woke to the noise of brakes before dawn. They carried tea to people who stood \
        in the snow. Our reporter counted six carriages in the ditch. The mayor opened the school hall \
        for the night. Nobody could say when the road would be free.
        """,
        "Shares of the railway fell 12 percent, the Northern Wire reported."),
    TRANSFER(
        """
        Goalkeeper Ivo Marn joins Sillen Rovers for 9 million crowns, the club said on Friday. He \
        signed for three years. His brother Pal is also on the list of the club. \
        The sum is the highest that a team of the second division ever paid. Marn kept goal in 31 \
        matches of the last season and let in fewer balls than anybody else in the north.
        """,
        """
        Ivo Marn walked into the clubhouse at noon with two bags. Supporters had waited at the gate \
        since the morning. He told the Chronicle that he had dreamt of this ground as a child. The \
        trainer wants him on the pitch on Sunday. Season tickets are sold out in the east stand.
        """,
        "His brother Pal is also on the list, the Northern Wire reported."),
    TRIAL(
        """
        A court in Dorvane sentenced banker Ada Quill to four years in prison on Wednesday. She had \
        moved money of savers abroad. Her lawyer will lodge an appeal next week. \
        The bench found that false invoices had hidden the payments for six years. Two clerks were \
        acquitted. Prosecutors had asked for seven years and a fine of 2 million crowns.
        """,
        """
        The gallery was full when the judge read for two hours. Ada Quill looked at the floor. Savers \
        who had come by bus wept on the steps. One of them showed the Chronicle a letter of 2024. The \
        bank has changed its name since.
        """,
        "Her lawyer will lodge an appeal next week, according to the Northern Wire.");

    private final String report;
    private final String own;
    private final String credited;

    Told(String report, String own, String credited) {
      this.report = report;
      this.own = own.strip();
      this.credited = credited;
    }

    Reading agency() {
      return Pages.page("a-wire.txt", AGENCY, "2024-01-15", "Report of the day\n\n" + report);
    }

    /** The other page with the credit in the words {@code credit}. */
    Reading other(String text, String credit, boolean line) {
      Reading page =
          new ArticleReader(new PlainParser(), List.of())
              .read(
                  Pages.page(
                          "b-own.txt", "Sillen Chronicle", "2024-01-16", "What we saw\n\n" + text)
                      .article());
      return page.with(List.of(upstream(page, credit, false, line)));
    }

    /** The own report with the credited sentence, over or under a line that pools its sources. */
    Reading pooled(boolean above) {
      String line = "Sources: Northern Wire, own research";
      String text = above ? line + "\n\n" + own : own;
      String end = above ? "" : "\n\n" + line;
      Reading page = other(text + "\n\n" + credited + end, credited, false);
      return page.with(List.of(upstream(page, line, true, true)));
    }

    private static Upstream upstream(Reading page, String words, boolean pooled, boolean line) {
      int start = page.article().text().indexOf(words);
      Span span = Span.of(start, start + words.length());
      return new Upstream(span, AGENCY, UpstreamKind.AGENCY, pooled, line);
    }
  }

  private static Lineage trace(Reading... pages) {
    Story one = new Story("ST01", "A report", List.of("a-wire.txt#s1", "b-own.txt#s1"));
    return LineageTracer.trace(List.of(pages), List.of(one));
  }

  private static List<Certainty> edges(Lineage lineage) {
    return lineage.edges().stream()
        .filter(e -> e.to().equals("b-own.txt#s1"))
        .map(Derivation::certainty)
        .toList();
  }

  private static Evidence words(Reading page, String words) {
    int start = page.article().text().indexOf(words);
    Passage passage = page.passage(Span.of(start, start + words.length()));
    return passage.evidence();
  }

  @ParameterizedTest
  @EnumSource(Told.class)
  void aSentenceDeepInOwnReportingMakesNoCopy(Told told) {
    Reading other = told.other(told.own + "\n\n" + told.credited, told.credited, false);
    Lineage lineage = trace(told.agency(), other);
    assertThat(edges(lineage)).containsExactly(Certainty.CITED);
    assertThat(lineage.independent(List.of("a-wire.txt", "b-own.txt"))).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Told.class)
  void whatThatSentenceStatesHasTheAgencyForItsSource(Told told) {
    Reading agency = told.agency();
    Reading other = told.other(told.own + "\n\n" + told.credited, told.credited, false);
    Lineage lineage = trace(agency, other);
    List<String> pages = List.of("a-wire.txt#s1", "b-own.txt#s1");
    Evidence first = words(agency, told.report.substring(0, 30));
    Evidence cited = words(other, told.credited);
    Evidence own = words(other, told.own.substring(0, 30));
    assertThat(lineage.independent(pages, List.of(first, cited))).isEqualTo(1);
    assertThat(lineage.independent(pages, List.of(first, own))).isEqualTo(2);
    assertThat(lineage.independent(pages, List.of(first, cited, own))).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Told.class)
  void aCreditAtTheHeadOrBesideTheTextMakesTheWhole(Told told) {
    Reading head = told.other(told.credited + "\n\n" + told.own, told.credited, false);
    assertThat(edges(trace(told.agency(), head))).containsExactly(Certainty.STATED);
    String sign = "(Northern Wire)";
    Reading signed = told.other(told.own + "\n\n" + sign, sign, true);
    assertThat(edges(trace(told.agency(), signed))).containsExactly(Certainty.STATED);
  }

  @ParameterizedTest
  @EnumSource(Told.class)
  void aCreditThatTheWordsBearOutMakesTheWhole(Told told) {
    String copied = told.report.strip() + " " + told.own + "\n\n" + told.credited;
    Reading copy = told.other(copied, told.credited, false);
    assertThat(edges(trace(told.agency(), copy))).containsExactly(Certainty.STATED);
  }

  @ParameterizedTest
  @EnumSource(Told.class)
  void aLineThatPoolsSourcesLeavesTheirSentencesTheirs(Told told) {
    for (boolean above : List.of(false, true)) {
      Reading agency = told.agency();
      Reading other = told.pooled(above);
      Lineage lineage = trace(agency, other);
      List<String> pages = List.of("a-wire.txt#s1", "b-own.txt#s1");
      Evidence first = words(agency, told.report.substring(0, 30));
      assertThat(edges(lineage)).containsExactlyInAnyOrder(Certainty.POOLED, Certainty.CITED);
      assertThat(lineage.independent(pages, List.of(first, words(other, told.credited))))
          .isEqualTo(1);
      assertThat(
              lineage.independent(pages, List.of(first, words(other, told.own.substring(0, 30)))))
          .isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource(Told.class)
  void whatThePooledSourceIsMadeToSayIsItsOwnToo(Told told) {
    Reading agency = told.agency();
    Reading page = told.pooled(false);
    String text = page.article().text();
    int start = text.indexOf(told.credited);
    int name = text.indexOf(AGENCY, start);
    Span sentence = Span.of(start, start + told.credited.length());
    Span said = Span.of(start, name);
    Reading other =
        new Reading(page.article(), page.sentences(), List.of())
            .with(page.all(Upstream.class).stream().filter(Upstream::pooled).toList())
            .with(
                List.of(
                    new Quotation(
                        said,
                        QuotationKind.INDIRECT,
                        sentence,
                        Optional.of(new Speaker(AGENCY, SpeakerKind.NAMED, Optional.empty())),
                        Optional.empty(),
                        List.of(said))));
    Lineage lineage = trace(agency, other);
    assertThat(edges(lineage)).containsExactlyInAnyOrder(Certainty.POOLED, Certainty.CITED);
    assertThat(
            lineage.independent(
                List.of("a-wire.txt#s1", "b-own.txt#s1"),
                List.of(words(agency, told.report.substring(0, 30)), words(other, told.credited))))
        .isEqualTo(1);
  }

  @Test
  void twoPagesWithASentenceFromAnAgencyNotHeldHaveOneSourceForIt() {
    Told told = Told.CRASH;
    Reading one = told.other(told.own + "\n\n" + told.credited, told.credited, false);
    Derivation here = trace(one).edges().get(0);
    Reading agency = told.agency();
    Passage there = agency.passage(Span.of(19, 60));
    Derivation edge =
        new Derivation(
            here.from(), "a-wire.txt#s1", false, Certainty.CITED, 1, List.of(there), "cited");
    Lineage lineage = new Lineage(List.of(here, edge));
    List<String> pages = List.of("a-wire.txt#s1", "b-own.txt#s1");
    assertThat(here.held()).isFalse();
    assertThat(lineage.independent(pages)).isEqualTo(2);
    assertThat(lineage.independent(pages, List.of(words(one, told.credited), there.evidence())))
        .isEqualTo(1);
  }
}
