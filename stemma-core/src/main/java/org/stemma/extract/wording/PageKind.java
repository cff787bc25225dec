package org.stemma.extract.wording;

/** What a page is that is no report. */
public enum PageKind {
  CONSENT("a question about cookies"),
  FORUM("a thread of a forum"),
  JOB("an advertisement of a job"),
  LEGAL("the terms of a site"),
  LISTING("a list of reports"),
  LOGIN("a form to log in"),
  MISSING("a notice that there is no such page"),
  PRODUCT("a page of a shop"),
  QUESTION("a question of a reader with answers"),
  RECIPE("a recipe"),
  SCHEDULE("a list of times and titles"),
  SEARCH("a list of search results"),
  VIDEO("a page of a video"),
  WEATHER("a table of the weather");

  private final String words;

  PageKind(String words) {
    this.words = words;
  }

  /**
   * Why the page is no article, for the user.
   *
   * @param basis what tells it
   */
  public String told(String basis) {
    return words + ", no report (" + basis + ")";
  }
}
