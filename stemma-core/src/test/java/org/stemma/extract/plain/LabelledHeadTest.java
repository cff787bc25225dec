package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.extract.PlainPages.kept;
import static org.stemma.extract.PlainPages.reason;
import static org.stemma.extract.PlainPages.title;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Field;
import org.stemma.article.WitnessKind;
import org.stemma.extract.PlainPages;

/** Heads that programs write above the texts that they save. */
class LabelledHeadTest {

  private static final String FIRST =
      "The old lift bridge at Halden stuck half open on Tuesday, and forty cars had to turn round.";

  private static final String SECOND =
      "A bearing had run dry in the heat, said the engineer of the county, and would be changed.";

  private static final String TITLE = "Lift bridge at Halden sticks half open";

  private static Article article(String page) {
    return PlainPages.read(page.replace("TEXT", FIRST + "\n\n" + SECOND).replace("TITLE", TITLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        ---
        title: TITLE
        author: Ada Kron
        url: https://www.haldenpost.example/bridge
        sitename: Halden Post
        date: 2031-06-17
        fingerprint: 77aa01
        ---
        TEXT
        """,
        """
        ---
        title: "TITLE"
        authors:
          - Ada Kron
        publisher: Halden Post
        date: 2031-06-17T09:20:00+02:00
        layout: post
        ---

        # TITLE

        TEXT
        """,
        """
        Copyright 2031 Halden Post Ltd
        All Rights Reserved

        Halden Post

        June 17, 2031 Tuesday
        Late Edition

        SECTION: TOWN; Pg. 7

        LENGTH: 318 words

        HEADLINE: TITLE

        BYLINE: Ada Kron

        DATELINE: HALDEN

        BODY:

        TEXT

        LOAD-DATE: June 18, 2031

        LANGUAGE: ENGLISH
        """,
        """
        HD TITLE
        BY Ada Kron
        WC 318 words
        PD 17 June 2031
        SN Halden Post
        SC HALP
        LA English

        LP
        TEXT

        AN Document HALP000020310617e76h0003
        """,
        """
        Title: TITLE

        URL Source: https://www.haldenpost.example/bridge

        Published Time: Tue, 17 Jun 2031 07:20:00 GMT

        Source: Halden Post

        Markdown Content:
        By Ada Kron

        TEXT
        """,
        """
        Title: TITLE
        Authors: ['Ada Kron']
        Publish date: 2031-06-17 00:00:00
        Source: Halden Post
        Text: TEXT
        """,
        """
        +++
        title = "TITLE"
        author = "Ada Kron"
        date = 2031-06-17
        publisher = "Halden Post"
        +++

        TEXT
        """,
        """
        From: Halden Post <post@haldenpost.example>
        Date: Tue, 17 Jun 2031 07:20:00 +0200
        Subject: Halden Post: TITLE
        Message-ID: <17@haldenpost.example>

        By Ada Kron

        TEXT
        """,
        """
        TITLE

        Halden Post

        June 17, 2031 Tuesday

        Copyright 2031 Halden Post Ltd. All Rights Reserved

        Section: TOWN; Pg. 7
        Length: 318 words
        Byline: By Ada Kron, Halden Post Staff

        Body

        TEXT

        Graphic

        The bridge at noon.

        Load-Date: June 18, 2031

        End of Document
        """,
        """
        **Headline:** TITLE
        **Author:** Ada Kron
        **Published:** 17 June 2031
        **Publication:** Halden Post

        TEXT
        """
      })
  void statesWhatThePageSaysAndIsLeftOut(String page) {
    Article article = article(page);

    assertThat(title(article)).contains(TITLE);
    assertThat(article.metadata().bylines())
        .extracting(byline -> byline.value().name())
        .containsExactly("Ada Kron");
    assertThat(article.metadata().publisher().map(Field::value)).contains("Halden Post");
    assertThat(article.metadata().published().orElseThrow().value().edtf()).isEqualTo("2031-06-17");
    assertThat(kept(article)).hasSize(3).endsWith(FIRST, SECOND);
    assertThat(kept(article)).first().asString().endsWith(TITLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "From; Subject; Date",
        "Von; Betreff; Datum",
        "De; Objet; Envoyé",
        "Van; Onderwerp; Verzonden"
      })
  void ofAMessageNamesSenderAndSubject(String from, String subject, String date) {
    Article article =
        article(
            from
                + ": Ada Kron <ada@haldenpost.example>\n"
                + date
                + ": 17.06.2031 09:20\n"
                + subject
                + ": Fwd: TITLE\n\nTEXT\n");

    assertThat(title(article)).contains(TITLE);
    assertThat(article.metadata().bylines())
        .extracting(byline -> byline.value().name())
        .containsExactly("Ada Kron");
    assertThat(article.metadata().published().orElseThrow().value().edtf()).isEqualTo("2031-06-17");
    assertThat(kept(article)).containsExactly(TITLE, FIRST, SECOND);
  }

  @Test
  void itsDayIsAWitnessOfItsOwnKindBeforeThePrintedOnes() {
    Article article =
        article("title: TITLE\nauthor: Ada Kron\ndate: 2031-06-17\n\nJune 16, 2031\n\nTEXT\n");

    assertThat(article.metadata().publishedWitnesses())
        .extracting(day -> day.kind().label() + " " + day.value().edtf())
        .containsExactly("field 2031-06-17", "text 2031-06-16");
  }

  @Test
  void theDayOfAChangeIsNoDayOfPublication() {
    Article article =
        article("title: TITLE\ndate: 2031-06-17\nlast modified: 2031-06-19\nurl: x\n\nTEXT\n");

    assertThat(article.metadata().published().orElseThrow().value().edtf()).isEqualTo("2031-06-17");
    assertThat(article.metadata().modified().orElseThrow().value().edtf()).isEqualTo("2031-06-19");
  }

  @Test
  void nothingOfItIsLost() {
    Article article =
        article("---\ntitle: \"TITLE\"\nauthor: Ada Kron\nmood: \"calm\"\n---\nTEXT\n");
    String all =
        article.blocks().stream().map(Block::span).map(article::words).reduce("", String::concat);

    assertThat(all.replaceAll("\\s", "")).isEqualTo(article.page().text().replaceAll("\\s", ""));
    assertThat(reason(article, "mood: \"calm\"")).contains("page head");
    assertThat(reason(article, "author: Ada Kron")).contains("byline");
  }

  @Test
  void fieldsThatWereJoinedToTheWidthOfThePageAreApart() {
    Article article =
        article(
            """
            title: TITLE
            author: Ada Kron
            date: 2031-06-17
            url: https://www.haldenpost.example/2031/06/17/lift-bridge-sticks

            The old lift bridge at Halden stuck half open on Tuesday, and
            forty cars had to turn round before the mechanics had let it
            down by hand in the evening.

            A bearing had run dry in the heat, said the engineer of the
            county, and would be changed within the next ten days, for
            which the bridge has to be closed at night.
            """);

    assertThat(title(article)).contains(TITLE);
    assertThat(article.metadata().canonical().map(Field::value))
        .contains("https://www.haldenpost.example/2031/06/17/lift-bridge-sticks");
    assertThat(kept(article)).hasSize(3);
  }

  @Test
  void oneOrTwoLabelledLinesAreNoHead() {
    Article article = article("TITLE\n\nDate: June 17, 2031\n\nSource: Northern Wire\n\nTEXT\n");

    assertThat(title(article)).contains(TITLE);
    assertThat(article.metadata().publishedWitnesses())
        .extracting(day -> day.kind())
        .containsExactly(WitnessKind.PRINTED);
  }

  @Test
  void labelsInTheReportStayThere() {
    String talk = "Source: a bearing that had run dry in the heat, as the county's engineer said.";
    Article article = article("title: TITLE\nauthor: Ada Kron\n\nTEXT\n\n" + talk + "\n");

    assertThat(kept(article)).isEqualTo(List.of(TITLE, FIRST, SECOND, talk));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE 2-TITLE",
        "^WRAPUP 1-TITLE<",
        "RPT-UPDATE 1-TITLE",
        "EXCLUSIVE-TITLE",
        "CORRECTED-TITLE"
      })
  void whatAgenciesSetAroundAHeadlineIsNoPartOfIt(String headline) {
    Article article =
        article(
            "BRIDGE-HALDEN (URGENT)\n\n"
                + headline
                + "\n\n"
                + "(Adds details, comment from the county in second paragraph)\n\n"
                + "HALDEN, June 17 - TEXT\n");

    assertThat(title(article)).contains(TITLE);
    assertThat(article.metadata().subtitle()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EU-Gipfel ohne Ergebnis", "NATO-led force leaves the valley"})
  void wordsInCapitalsWithAHyphenStayInAHeadline(String headline) {
    assertThat(title(article(headline + "\n\nTEXT\n"))).contains(headline);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Re: ", "Fwd: ", "Re:** ", "AW: Re: "})
  void manyWordsThatMailAddsAreReadInALoop(String added) {
    String line = "Subject: " + added.repeat(100_000) + TITLE;

    assertThat(FieldLabel.of(line).orElseThrow().value().start())
        .isEqualTo(line.length() - TITLE.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Ada Kron, Tribune Staff ! Ada Kron ! -",
        "By Ada Kron and Jim Okafor, Staff Writers ! Ada Kron; Jim Okafor ! -",
        "ADA KRON, Halden Courier ! Ada Kron ! Halden Courier",
        "Ada Kron Courier Staff Writer ! Ada Kron ! -",
        "Ada Kron; Gazette Correspondent ! Ada Kron ! -",
        "Ada Kron | Halden Courier ! Ada Kron ! Halden Courier",
        "Kron, Ada ! Ada Kron ! -",
        "The Halden Courier ! '' ! The Halden Courier",
        "Halden Courier staff ! '' ! -"
      })
  void thePersonSignsBesideTheOutlet(String byline, String signers, String outlet) {
    Article article =
        article("HEADLINE: TITLE\nBYLINE: " + byline + "\nDATE: June 17, 2031\nBODY:\nTEXT");

    assertThat(article.metadata().bylines().stream().map(f -> f.value().name()))
        .isEqualTo(signers.isEmpty() ? List.of() : List.of(signers.split("; ")));
    assertThat(article.metadata().publisher().map(Field::value).orElse("-")).isEqualTo(outlet);
  }

  @ParameterizedTest
  @ValueSource(strings = {"source: \"%s\"", "source: %s", "publisher: '%s'"})
  void aSourceThatIsAnAddressIsThatOfThePage(String line) {
    String address = "https://www.haldenpost.example/bridge";
    Article article =
        article(
            "---\ntitle: \"TITLE\"\n"
                + line.formatted(address)
                + "\npublished: 2031-06-17\n---\nTEXT\n");
    assertThat(article.metadata().publisher()).isEmpty();
    assertThat(article.metadata().canonical().map(Field::value)).contains(address);
  }
}
