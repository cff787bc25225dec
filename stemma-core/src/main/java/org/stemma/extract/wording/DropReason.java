package org.stemma.extract.wording;

/**
 * Reasons for which blocks are dropped that more than one rule gives or asks for. The lists {@code
 * markup-roles.tsv} and {@code furniture.tsv} give some of them too, and others of their own.
 */
public final class DropReason {

  private DropReason() {}

  public static final String BYLINE = "byline";

  public static final String CAPTION = "caption";

  public static final String COMMENTS = "comments";

  public static final String COOKIE_NOTICE = "cookie notice";

  public static final String DATE_LINE = "date line";

  public static final String DIALOG = "dialog";

  public static final String FOOTER = "footer";

  public static final String FORM = "form";

  /** Readers do not see it. */
  public static final String HIDDEN = "hidden text";

  /** More links than text. */
  public static final String LINKS = "links";

  public static final String MENU = "menu";

  /** The card of another report. */
  public static final String OTHER_REPORT = "other report";

  /** It stands beside the report, and no rule knows more. */
  public static final String OUTSIDE = "outside the report";

  /** It stands over every page of a site. */
  public static final String PAGE_HEADER = "page header";

  /** It announces links. */
  public static final String RELATED = "related";

  /** The names of an element say that it holds links. */
  public static final String RELATED_LINKS = "related links";

  /** An element beside the report by its tag or role. */
  public static final String SIDE_MATTER = "side matter";
}
