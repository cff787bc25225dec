package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.article.Page;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.MetaField;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.PageCountry;

/**
 * What tells the country of a page of HTML, by whose usage its dates in numbers are read, beside
 * the language that it declares: {@code og:locale} and its like, JSON-LD {@code inLanguage}, the
 * endings of its addresses.
 */
public final class StatedRegion {

  /** What programs write where nobody chose: the default of the Open Graph protocol (ogp.me). */
  private static final String DEFAULT = "en_US";

  /** Letters of a code of a language alone (ISO 639); a longer tag was chosen. By judgement. */
  private static final int LONGEST_LANGUAGE = 3;

  private StatedRegion() {}

  /**
   * The tags (BCP 47, or with low lines), those of an address without a language.
   *
   * @param declared the language that the page declares
   */
  public static List<String> tags(
      Page page, Optional<String> declared, HtmlHead head, JsonLd json) {
    boolean chosen = declared.filter(tag -> tag.strip().length() > LONGEST_LANGUAGE).isPresent();
    List<String> tags = new ArrayList<>();
    Stream.of(
            head.firsts(MetaField.LANGUAGE),
            json.text("inLanguage").stream(),
            json.text("WebPage", "inLanguage").stream())
        .flatMap(said -> said)
        .map(Statement::value)
        .filter(tag -> !(chosen && tag.strip().equals(DEFAULT)))
        .forEach(tags::add);
    Stream.concat(page.address().stream(), head.addresses().map(Statement::value))
        .flatMap(address -> PageCountry.tag(address).stream())
        .distinct()
        .forEach(tags::add);
    return tags;
  }
}
