package org.stemma.article;

/**
 * Why a block of a page is no part of its report. The lists of words and of names in the markup
 * ({@code furniture.tsv}, {@code markup-roles.tsv}) name these constants. In the order of their
 * names: of several reasons the first is told.
 */
public enum DropReason {
  ADVERTISEMENT("advertisement"),
  /** It asks not to block advertisements. */
  AD_BLOCK("ad block"),
  /** It leads to a program for telephones. */
  APP("app"),
  /** It tells of the author. */
  AUTHOR_BOX("author box"),
  BACK_TO_TOP("back to top"),
  /** It stands under the report, where the element around the report is the whole page. */
  BELOW_REPORT("below the report"),
  /** The way from the first page of the site. */
  BREADCRUMB("breadcrumb"),
  /** It asks for scripts, or for another browser. */
  BROWSER("browser notice"),
  BYLINE("byline"),
  CAPTION("caption"),
  /** Readers wrote it, or are asked to. */
  COMMENTS("comments"),
  COOKIE_NOTICE("cookie notice"),
  COPYRIGHT("copyright"),
  /** It says when the page was published or changed. */
  DATE_LINE("date line"),
  DIALOG("dialog"),
  DONATION("donation"),
  /** A heading with nothing under it. */
  EMPTY_HEADING("heading without text"),
  /** Something could not be shown. */
  ERROR("error"),
  /** What is on: the heading of a list of events, or one of its lines. */
  EVENTS("events"),
  /** It asks for a verdict on the page. */
  FEEDBACK("feedback"),
  /** It leads to the outlet on other sites. */
  FOLLOW("follow"),
  FOOTER("footer"),
  FORM("form"),
  GALLERY("gallery"),
  /** Readers do not see it. */
  HIDDEN("hidden text"),
  /** A choice of languages. */
  LANGUAGE("language"),
  /** What the outlet does not answer for. */
  LEGAL("legal"),
  /** More links than text. */
  LINKS("links"),
  LOGIN("login"),
  MENU("menu"),
  NEWSLETTER_BOX("newsletter box"),
  /** The card of another report. */
  OTHER_REPORT("other report"),
  /** It stands beside the report, and no rule knows more. */
  OUTSIDE("outside the report"),
  /** It stands before the running text and is neither headline nor standfirst. */
  PAGE_HEAD("page head"),
  /** It stands over every page of a site. */
  PAGE_HEADER("page header"),
  PAGINATION("pagination"),
  /** It stands for a picture. */
  PICTURE("picture"),
  /** It works a film or a recording. */
  PLAYER("player"),
  /** A question that a generator left. */
  PROMPT("prompt"),
  /** It leads to one other report out of the text. */
  READ_ALSO("read also"),
  /** It holds or announces links to other reports. */
  RELATED_LINKS("related links"),
  /** A row of signs that draws a line. */
  RULE("rule"),
  SEARCH("search"),
  SHARE_BUTTONS("share buttons"),
  /** A box beside the report by its name. */
  SIDEBAR("sidebar"),
  /** An element beside the report by its tag or role. */
  SIDE_MATTER("side matter"),
  SITE_NAME("site name"),
  /** An address used as text. */
  SLUG("slug"),
  /** It asks readers to pay. */
  SUBSCRIPTION("subscription"),
  TAGS("tags"),
  /** To print, hear, rate or enlarge the page. */
  TOOLS("tools");

  private final String label;

  DropReason(String label) {
    this.label = label;
  }

  /** The reason as users read it, in lower case. */
  public String label() {
    return label;
  }

  /** The label. */
  @Override
  public String toString() {
    return label;
  }
}
