package org.stemma.extract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.CharArrayReader;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ParserViewTest {

  @Test
  void keepsEveryOffset() {
    String page = "<p\nclass=a data-x='1\n2' src=b>Ferry\nleft<script>var a;</script><!-- x -->";
    assertThat(view(page))
        .isEqualTo("<p class=a                   >Ferry left<script>      </script><!--   -->");
  }

  @Test
  void keepsJsonLdAndWhatRulesRead() {
    String page =
        "<script type='application/ld+json'>{\"a\":\n1}</script><a href=\"/x\" title='y\nz'"
            + " data-published=\"1\" style=\"Display: NONE\" hidden>";
    assertThat(view(page)).isEqualTo(page);
  }

  @Test
  void givesUpWhereScriptDataIsEscapedTwice() {
    String page = "<script><!-- <script> </script> --></script><img src=a>";
    assertThat(view(page)).isEqualTo(page);
  }

  @Provide
  Arbitrary<List<String>> fragments() {
    return Arbitraries.of(
            "<p>The ferry left.\n",
            "</p>",
            "<div class=\"a\nb\" data-id='<p>' id=x>",
            "</div>",
            "<b",
            "<i>",
            " on",
            "=",
            "\"",
            "'",
            ">",
            "<",
            "/",
            "</",
            "\n",
            " src=\"a>b\"",
            " alt=c/",
            " width = '1'",
            " srcset=\"\n1x\"title=\"t\"",
            " href=/y?a&amp;b",
            "<a href=\"/x\" target=_blank>link</a>",
            "<br/>",
            "<img/src=\"a\"alt='b'/>",
            "<!-- <p> -->",
            "<!-->",
            "<!--->",
            "<!-- a --!> b",
            "<!--",
            "-->",
            "<!DOCTYPE html \">\">",
            "<?php a ?>",
            "<![CDATA[ <p> ]]>",
            "<script>var s = '</p>' + '<!--';</script>",
            "<script>",
            "</script>",
            "</script >",
            "<style>p > b { }</style>",
            "<STYLE media=a>x</Style>",
            "<title>a <b> c</title>",
            "<textarea><p></textarea>",
            "<iframe src=a><p></iframe>",
            "<p><noscript><img src=a></noscript>",
            "<table><tr><td width=1>cell",
            "</table>",
            "<pre>\ntwo\nlines</pre>",
            "&amp;",
            "&lt;p&gt;",
            "\u0000",
            "\r\n",
            "\ud83d\ude00",
            "<é>",
            "<1>")
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  @Property(tries = 5000)
  void theParserReadsFromItWhatItReadsFromThePage(@ForAll("fragments") List<String> fragments) {
    String page = String.join("", fragments);
    assertThat(outline(view(page))).isEqualTo(outline(page));
  }

  private static String view(String page) {
    return new String(ParserView.of(page));
  }

  /** Elements, read attributes and text with their places. */
  private static String outline(String html) {
    Document document =
        Parser.htmlParser()
            .setTrackPosition(true)
            .parseInput(new CharArrayReader(html.toCharArray()), "");
    StringBuilder outline = new StringBuilder();
    document.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            outline.append('\n').append(depth).append(element.normalName());
            for (String name : List.of("class", "id", "href", "title")) {
              outline.append(' ').append(element.attr(name));
            }
            outline.append(place(node)).append(element.endSourceRange().endPos());
          } else if (node instanceof TextNode text && isShown(text)) {
            String words = text.getWholeText().replace('\n', ' ').strip();
            outline.append('\n').append(depth).append(words);
            outline.append(text.sourceRange().endPos());
          }
        });
    return outline.toString();
  }

  /** Tags inside a noscript element of the head are text to the parser, and never shown. */
  private static boolean isShown(TextNode text) {
    Node parent = text.parent();
    return !text.getWholeText().isBlank()
        && parent != null
        && !parent.nodeName().equals("noscript");
  }

  private static String place(Node node) {
    return " " + node.sourceRange().startPos() + "-" + node.sourceRange().endPos() + "-";
  }
}
