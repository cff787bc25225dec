package org.stemma.extract.markup;

/**
 * Finds where the content of an element ends that is no markup (HTML Living Standard 13.2.5.2 to
 * 13.2.5.5): a title, a style, a script. An end tag that the page does not hold is sought once. Not
 * thread-safe.
 *
 * <p>Departure from the standard: a {@code title} or {@code textarea} without end tag ends at the
 * next tag and does not swallow the page.
 */
final class RawText {

  private final String page;
  private final int length;

  /** Whether the page holds no further end tag of these. */
  private boolean titleOpen;

  private boolean textareaOpen;

  RawText(String page) {
    this.page = page;
    this.length = page.length();
  }

  /** Where the content ends that begins at {@code from} and is no markup. */
  int end(Tag tag, int from) {
    if (tag == Tag.PLAINTEXT) {
      return length;
    }
    if (tag == Tag.SCRIPT) {
      return new ScriptData(page).end(from);
    }
    int close = endTagOf(tag, from);
    if (close >= 0) {
      return close;
    }
    if (tag.is(Tag.RCDATA)) {
      int next = page.indexOf('<', from);
      return next < 0 ? length : next;
    }
    return length;
  }

  private int endTagOf(Tag tag, int from) {
    boolean title = tag == Tag.TITLE;
    if (title ? titleOpen : tag.is(Tag.RCDATA) && textareaOpen) {
      return -1;
    }
    int at = page.indexOf("</", from);
    while (at >= 0 && !AsciiUnits.isName(page, tag.name(), at + 2)) {
      at = page.indexOf("</", at + 2);
    }
    if (at < 0) {
      titleOpen = titleOpen || title;
      textareaOpen = textareaOpen || !title && tag.is(Tag.RCDATA);
    }
    return at;
  }
}
