package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.parser.Parser;
import org.stemma.article.Article;
import org.stemma.article.Block;

/** Un-tagging and unescaping the raw evidence of any block gives the block's words. */
class RawEvidenceTest {

  private static final Pattern UNSEEN =
      Pattern.compile("(?s)<!--.*?-->|<script.*?</script>|<style.*?</style>|<[a-zA-Z/!][^>]*+>");

  @Provide
  Arbitrary<List<String>> fragments() {
    return Arbitraries.of(
            "<p>The strike began at noon, the union said, and no train left the station. ",
            "</p>",
            "<div>",
            "</div>",
            "<b>bold",
            "</b>",
            "<i>",
            "</i>",
            "<a href='/x'>link</a> ",
            "<br>",
            "<br/>\n",
            "&amp;",
            "&amp;amp;",
            "&nbsp;",
            "&#8217;s ",
            "&#x1F600;",
            "&copy2024 ",
            "&notit; ",
            "AT&T ",
            "&",
            "<!-- hidden words -->",
            "<script>var s = '</p>';</script>",
            "<![CDATA[ data ]]>",
            "\u0000",
            "\r\n",
            "soft\u00adware ",
            "na\u200bme ",
            "\u00a0",
            "<table><tr><td>cell ",
            "<td>next ",
            "</td>",
            "</tr>",
            "</table>",
            "stray words ",
            "<ul><li>item ",
            "</ul>",
            "<pre>two  blanks\n line</pre>",
            "<h2>Heading</h2>",
            "\ud83d\ude00 ",
            "Ünïcödé ",
            "<svg><title>unseen</title></svg>",
            "<noscript>unseen</noscript>")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  @Property(tries = 2000)
  void rawEvidenceReadsAsTheBlock(@ForAll("fragments") List<String> fragments) {
    String html = "<html><body><p>The ferry had left the harbour. " + String.join("", fragments);
    if (HtmlPages.extract(html) instanceof Extraction.Found found) {
      Article article = found.article();
      for (Block block : article.blocks()) {
        assertThat(untagged(article.evidence(block.span()).exact()))
            .isEqualTo(squeeze(article.words(block.span())));
      }
    }
  }

  private static String untagged(String raw) {
    String seen = raw.replaceAll("(?s)<svg>.*?</svg>|<noscript>.*?</noscript>", "");
    return squeeze(
        Parser.unescapeEntities(UNSEEN.matcher(seen.replace("\u0000", "")).replaceAll(" "), false));
  }

  /** Without white space, zero-width marks and null characters, none of which are words. */
  private static String squeeze(String text) {
    return text.replaceAll("[\\s\\u0000\\u00a0\\u00ad\\u200b\\ufeff]++", "");
  }
}
