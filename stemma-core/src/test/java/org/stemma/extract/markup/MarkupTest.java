package org.stemma.extract.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.text.Span;

class MarkupTest {

  private static final String HEAD = "\n0 #root\n1 html\n2 head\n2 body";

  @Test
  void anEmptyPageHasRootHeadAndBody() {
    assertThat(Outline.of("")).isEqualTo(HEAD);
  }

  @Test
  void aBlockClosesAParagraph() {
    assertThat(Outline.of("<p>one<div>two")).isEqualTo(HEAD + "\n3 pone\n3 divtwo");
  }

  @Test
  void formattingIsOpenedAgainBehindABlock() {
    assertThat(Outline.of("<p><b>one</p><p>two")).isEqualTo(HEAD + "\n3 p\n4 bone\n3 p\n4 btwo");
  }

  @Test
  void textBetweenCellsStandsBeforeTheTable() {
    assertThat(Outline.of("<table><tr>stray<td>cell"))
        .isEqualTo(HEAD + "stray\n3 table\n4 tbody\n5 tr\n6 tdcell");
  }

  @Test
  void scriptEndsAtItsOwnEndTag() {
    assertThat(Outline.of("<script><!-- <script> </script> --></script>seen"))
        .isEqualTo("\n0 #root\n1 html\n2 head\n3 script\n2 bodyseen");
  }

  @Test
  void noscriptClosesNothingAroundIt() {
    assertThat(Outline.of("<body><p>one<noscript><div>no</noscript>two"))
        .isEqualTo(HEAD + "\n3 pone\n4 noscripttwo");
  }

  @Test
  void aTagOfHtmlEndsADrawing() {
    assertThat(Outline.of("<svg><g><p>seen")).isEqualTo(HEAD + "\n3 svg\n3 pseen");
  }

  @Test
  void theFirstOfTwoAttributesCounts() {
    Markup markup = Markup.read("<p CLASS=a class=b>", 100);
    assertThat(markup.attribute(4, Attribute.CLASS)).isEqualTo("a");
  }

  @Test
  void anAttributeKnowsItsPlace() {
    Markup markup = Markup.read("<p class='a&amp;b'>", 100);
    assertThat(markup.attribute(4, Attribute.CLASS)).isEqualTo("a&b");
    assertThat(markup.place(4, Attribute.CLASS)).isEqualTo(Optional.of(Span.of(10, 17)));
  }

  @Test
  void charactersOfAValueAreReadWhetherOrNotItWritesThemOut() {
    Markup markup = Markup.read("<a class='a\0b' id=c&amp;d title='\0&lt;' role=e>", 100);
    assertThat(markup.attribute(4, Attribute.CLASS)).isEqualTo("a\ufffdb");
    assertThat(markup.attribute(4, Attribute.ID)).isEqualTo("c&d");
    assertThat(markup.attribute(4, Attribute.TITLE)).isEqualTo("\ufffd<");
    assertThat(markup.attribute(4, Attribute.ROLE)).isEqualTo("e");
  }

  @Test
  void wordsOfAValueAreFoundInAnyCaseAndWhole() {
    Markup markup = Markup.read("<a rel='nofollow NEXT' class=n&#101;xt>", 100);
    assertThat(markup.hasToken(4, Attribute.REL, "next")).isTrue();
    assertThat(markup.hasToken(4, Attribute.REL, "follow")).isFalse();
    assertThat(markup.hasToken(4, Attribute.CLASS, "next")).isTrue();
    assertThat(markup.hasToken(4, Attribute.ID, "next")).isFalse();
  }

  @Test
  void contentReachesToTheTagThatClosesIt() {
    Markup markup = Markup.read("<p>one<p>two</p>", 100);
    assertThat(markup.content(4)).isEqualTo(Optional.of(Span.of(3, 6)));
    assertThat(markup.content(6)).isEqualTo(Optional.of(Span.of(9, 12)));
  }

  @Test
  void wordsOfBlocksDoNotRunTogether() {
    Markup markup = Markup.read("<div>one<p>two</p>thr<b>ee</b></div>", 100);
    assertThat(markup.text(0)).isEqualTo("one two three");
  }

  @Test
  void theLineFeedBehindAPreformattedTagCountsForNothing() {
    assertThat(Outline.of("<div><b>one</div><pre>\n<p>two"))
        .isEqualTo(HEAD + "\n3 div\n4 bone\n3 pre\n4 p\n5 btwo");
    assertThat(Outline.of("<div><b>one</div><pre>\n\n<p>two"))
        .isEqualTo(HEAD + "\n3 div\n4 bone\n3 pre\n4 b\n5 ptwo");
  }

  @Test
  void hiddenInputStaysInItsTable() {
    assertThat(Outline.of("<table><input type=Hidden><input type=text>"))
        .isEqualTo(HEAD + "\n3 input\n3 table\n4 input");
  }

  @Test
  void stopsWhereThePageHasTooManyNodes() {
    assertThat(Markup.read("<i>".repeat(50), 20).isWhole()).isFalse();
    assertThat(Markup.read("<i>", 20).isWhole()).isTrue();
  }
}
