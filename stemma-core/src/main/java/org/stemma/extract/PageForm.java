package org.stemma.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a page is markup or plain text: by its content, its media type and its name. */
final class PageForm {

  /** Units at the start of a page by which it is told whether it is markup: a bound on work. */
  private static final int SNIFFED = 4_096;

  private static final Pattern MARKUP_START =
      Pattern.compile("<(?:!doctype\\s{1,20}html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:a|article|div|h1|h2|li|link|meta|p|script|section|span|style|table|td|title|ul)"
              + "(?:\\s[^<>]{0,500})?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKUP_NAME =
      Pattern.compile(".{0,2000}\\.(?:html?|xhtml|shtml|php|aspx?|jsp)", Pattern.CASE_INSENSITIVE);

  /**
   * Tags that text without a markup name must hold to count as markup: one or two are quoted in
   * reports on the web. By judgement: the pages of all public sets state what they are.
   */
  private static final int TAGS_OF_MARKUP = 5;

  private PageForm() {}

  /**
   * Whether {@code text} is markup.
   *
   * @param name of the page
   * @param mediaType what its source said it is
   */
  static boolean isMarkup(String name, Optional<String> mediaType, String text) {
    int start = start(text);
    int end = Math.min(text.length(), start + SNIFFED);
    if (MARKUP_START.matcher(text).region(start, end).lookingAt()) {
      return true;
    }
    if (mediaType.filter(PageForm::isHtml).isPresent()) {
      return TAG.matcher(text).find();
    }
    long tags = TAG.matcher(text.substring(start, end)).results().limit(TAGS_OF_MARKUP).count();
    return tags >= TAGS_OF_MARKUP || tags > 0 && MARKUP_NAME.matcher(name).matches();
  }

  /** Media types are compared without regard to case (RFC 9110, section 8.3.1). */
  private static boolean isHtml(String mediaType) {
    return mediaType.toLowerCase(Locale.ROOT).contains("html");
  }

  /** Where the first character stands behind blanks, comments and the XML declaration. */
  private static int start(String text) {
    int at = 0;
    int from = -1;
    while (at > from) {
      from = at;
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
      at = behind(text, at, "<!--", "-->");
      at = behind(text, at, "<?xml", "?>");
    }
    return at;
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || unit == '\u00a0' || unit == '\ufeff';
  }

  /** The end of what begins so at {@code at}; {@code at} if nothing does, or it has no end. */
  private static int behind(String text, int at, String begin, String end) {
    int close = text.startsWith(begin, at) ? text.indexOf(end, at + begin.length()) : -1;
    return close < 0 ? at : close + end.length();
  }
}
