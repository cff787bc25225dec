package org.stemma.extract.body;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The rules that find the body of a page, in the order of the cascade of {@code HtmlExtractor},
 * each of which can be left out to measure what it is worth ({@code eval rules}; the table stands
 * in ARCHITECTURE.md). Step 4 cannot: without the element that weighs most there is no body.
 */
public enum BodyRule {
  /** What a style or attribute hides is set aside. */
  HIDDEN(2),
  /** So is what its tag says to be furniture. */
  TAGS(2),
  /** So is what its role says to be furniture. */
  ROLES(2),
  /** So is what the words of its class and id say to be furniture. */
  NAMES(2),
  /** What holds most of the page is no furniture. */
  MOST_OF_THE_PAGE(2),
  /** Running text without a link is no list of links. */
  NO_LINKS(2),
  /** A quotation that fills its box is a post set into the text. */
  EMBEDDED_POSTS(2),
  /** The element that declares the report holds it. */
  DECLARED(3),
  /** So does the element around its like. */
  PARTS(3),
  /** Where one paragraph weighs more than all around it, the article around it holds the report. */
  WHOLE_ARTICLE(4),
  /** Blocks of links are dropped. */
  LINKS(5),
  /** Lines whose words are those of furniture are dropped. */
  WORDS(5),
  /** A sentence between the headline and the report is kept. */
  STANDFIRST(5),
  /** So is one right beside the report's element. */
  SENTENCES_BESIDE(5),
  /** A line that names the source under the last paragraph is kept. */
  CREDIT(5),
  /** Lines of names and dates over the first paragraph are dropped. */
  HEAD_LINES(5),
  /** Dates under the last paragraph are dropped. */
  TAIL_DATES(5),
  /** Words of a menu over the headline are dropped, if the whole page is the report's element. */
  MENU_LINES(5),
  /** Words of a footer are dropped, if the whole page is the report's element. */
  FOOTER_LINES(5),
  /** Words on cards that lead to other reports are dropped. */
  CARDS(5),
  /** Headings and lines over lists of links are dropped. */
  OVER_LINKS(5),
  /** Headings with nothing under them are dropped. */
  EMPTY_HEADINGS(5),
  /** Names are not believed if next to nothing is left. */
  DISTRUST(6),
  /** The report of JSON-LD is read if the page still shows next to nothing. */
  SCRIPTED(6),
  /** Lists of linked headlines are refused. */
  INDEX_PAGES(8);

  /** All rules. */
  public static final Set<BodyRule> ALL =
      Collections.unmodifiableSet(EnumSet.allOf(BodyRule.class));

  private final int step;

  BodyRule(int step) {
    this.step = step;
  }

  /** The step of the cascade that the rule is part of. */
  public int step() {
    return step;
  }
}
