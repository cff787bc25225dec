package org.stemma.eval;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The visible text of a page of HTML as scrapers leave it: markup lost, a line a block, menus and
 * footers and all. It shares nothing with the project's own reader of HTML, which it is to test
 * without. Character references that it does not know stay as they are.
 */
final class PlainRendering {

  /** How scrapers set lines: all four are met. */
  private enum Form {
    /** A blank line between blocks, as text dumps of browsers. */
    PARAGRAPHS,
    /** A line break between blocks. */
    LINES,
    /** Marks before items of lists. */
    BULLETS,
    /** Paragraphs broken at 78 columns. */
    WRAPPED
  }

  private static final int COLUMNS = 78;

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "svg", "select", "textarea", "iframe");
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "br",
          "caption",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "option",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "thead",
          "title",
          "tr",
          "ul",
          "button",
          "td",
          "th");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([a-zA-Z]{2,8}));?");
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("apos", "'"),
          Map.entry("bull", "•"),
          Map.entry("copy", "©"),
          Map.entry("gt", ">"),
          Map.entry("hellip", "…"),
          Map.entry("laquo", "«"),
          Map.entry("ldquo", "“"),
          Map.entry("lsquo", "‘"),
          Map.entry("lt", "<"),
          Map.entry("mdash", "—"),
          Map.entry("middot", "·"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "–"),
          Map.entry("quot", "\""),
          Map.entry("raquo", "»"),
          Map.entry("rdquo", "”"),
          Map.entry("rsquo", "’"));

  private final String html;
  private final Form form;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder line = new StringBuilder();

  private PlainRendering(String html, Form form) {
    this.html = html;
    this.form = form;
  }

  /** The text of {@code html}, set in the form that {@code random} draws. */
  static String of(String html, RandomGenerator random) {
    Form[] forms = Form.values();
    return new PlainRendering(html, forms[random.nextInt(forms.length)]).render();
  }

  private String render() {
    int head = html.toLowerCase(Locale.ROOT).indexOf("<body");
    int at = Math.max(0, head);
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      if (tag < 0) {
        tag = html.length();
      }
      line.append(html, at, tag);
      at = tag < html.length() ? behind(tag) : tag;
    }
    flush();
    return text.toString();
  }

  /** Reads the tag or comment at {@code tag}; where what follows begins. */
  private int behind(int tag) {
    if (html.startsWith("<!--", tag)) {
      int end = html.indexOf("-->", tag);
      return end < 0 ? html.length() : end + 3;
    }
    int nameStart = tag + (html.startsWith("</", tag) ? 2 : 1);
    int nameEnd = nameStart;
    while (nameEnd < html.length() && Character.isLetterOrDigit(html.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    int end = html.indexOf('>', nameEnd);
    if (name.isEmpty() && html.charAt(Math.min(nameStart, html.length() - 1)) != '!') {
      line.append('<');
      return tag + 1;
    }
    if (end < 0) {
      return html.length();
    }
    if (UNSEEN.contains(name) && nameStart == tag + 1) {
      Matcher close =
          Pattern.compile("</" + name, Pattern.CASE_INSENSITIVE | Pattern.LITERAL).matcher(html);
      return close.find(end) ? html.indexOf('>', close.start()) + 1 : html.length();
    }
    if (BLOCKS.contains(name)) {
      flush();
      if (form == Form.BULLETS && name.equals("li") && nameStart == tag + 1) {
        line.append("• ");
      }
    }
    return end + 1;
  }

  private void flush() {
    String words = unescaped(line.toString()).replaceAll("[\\s\\u00a0]+", " ").strip();
    line.setLength(0);
    if (words.isEmpty() || words.equals("•")) {
      return;
    }
    text.append(form == Form.WRAPPED ? wrapped(words) : words);
    text.append(form == Form.PARAGRAPHS || form == Form.WRAPPED ? "\n\n" : "\n");
  }

  private static String wrapped(String words) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : words.split(" ")) {
      if (column > 0 && column + word.length() >= COLUMNS) {
        lines.append('\n');
        column = 0;
      } else if (column > 0) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.toString();
  }

  private static String unescaped(String words) {
    if (words.indexOf('&') < 0) {
      return words;
    }
    return REFERENCE
        .matcher(words)
        .replaceAll(
            match -> {
              String read =
                  match.group(1) != null
                      ? Character.toString(Integer.parseInt(match.group(1)))
                      : match.group(2) != null
                          ? Character.toString(Integer.parseInt(match.group(2), 16))
                          : NAMED.getOrDefault(match.group(3), match.group());
              return Matcher.quoteReplacement(read);
            });
  }
}
