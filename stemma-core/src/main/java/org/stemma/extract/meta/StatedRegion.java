package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.Page;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.MetaField;
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
    head.firsts(MetaField.LANGUAGE).forEach(said -> tags.add(said.value()));
    json.text("inLanguage").ifPresent(said -> tags.add(said.value()));
    json.text("WebPage", "inLanguage").ifPresent(said -> tags.add(said.value()));
    tags.removeIf(tag -> chosen && tag.strip().equals(DEFAULT));
    Set<String> ofAddresses = new LinkedHashSet<>();
    page.address().flatMap(PageCountry::tag).ifPresent(ofAddresses::add);
    head.addresses().forEach(said -> PageCountry.tag(said.value()).ifPresent(ofAddresses::add));
    tags.addAll(ofAddresses);
    return tags;
  }
}
