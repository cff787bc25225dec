package org.stemma.extract.decode;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks for the charset that a page names itself, where browsers do (HTML Living Standard,
 * 13.2.3.2, "prescan a byte stream to determine its encoding"): in the XML declaration, then in
 * {@code meta} elements. What other elements, their attributes and comments say is of something
 * else: {@code <script charset=utf-8>}. Not thread-safe; one page.
 */
final class Prescan {

  /** The head of the page, each byte a unit. */
  private final String head;

  private int at;
  private String name = "";
  private String value = "";

  private Prescan(String head) {
    this.head = head;
  }

  /** What {@code head} declares; units beyond ASCII may be of any charset. */
  static Optional<Charset> of(String head) {
    Prescan scan = new Prescan(head);
    return scan.xml().or(scan::metas);
  }

  private Optional<Charset> xml() {
    skipBlanks();
    if (!head.startsWith("<?xml", at)) {
      return Optional.empty();
    }
    at += "<?xml".length();
    while (attribute()) {
      if (name.equals("encoding")) {
        return Declaration.inside(value);
      }
    }
    return Optional.empty();
  }

  private Optional<Charset> metas() {
    for (at = from('<'); at < head.length(); at = from('<')) {
      if (head.startsWith("<!--", at)) {
        // The dashes of the start may be those of the end: "<!-->".
        int end = head.indexOf("-->", at + 2);
        at = end < 0 ? head.length() : end;
      } else if (isTag("<") || isTag("</")) {
        readName();
        Optional<Charset> declared = element(name.equals("meta"));
        if (declared.isPresent()) {
          return declared;
        }
      } else {
        boolean passed = at + 1 < head.length() && "!/?".indexOf(head.charAt(at + 1)) >= 0;
        at = passed ? from('>') : at + 1;
      }
    }
    return Optional.empty();
  }

  private boolean isTag(String open) {
    int letter = at + open.length();
    return head.startsWith(open, at)
        && letter < head.length()
        && (head.charAt(letter) | 0x20) >= 'a'
        && (head.charAt(letter) | 0x20) <= 'z';
  }

  /** Reads the attributes of an element to its end; of a {@code meta} element they may declare. */
  private Optional<Charset> element(boolean meta) {
    boolean pragma = false;
    Optional<Charset> content = Optional.empty();
    Optional<Charset> charset = Optional.empty();
    while (attribute()) {
      switch (meta ? name : "") {
        case "http-equiv" -> pragma |= value.equalsIgnoreCase("content-type");
        case "content" ->
            content = content.or(() -> Declaration.parameter(value).flatMap(Declaration::inside));
        case "charset" -> charset = charset.or(() -> Declaration.inside(value));
        default -> {
          // says nothing of the charset
        }
      }
    }
    return charset.isPresent() || !pragma ? charset : content;
  }

  /** Reads the next attribute; false if the element, or the head, is at its end. */
  private boolean attribute() {
    while (at < head.length() && (isBlank(at) || head.charAt(at) == '/')) {
      at++;
    }
    if (at >= head.length() || head.charAt(at) == '>') {
      return false;
    }
    int from = at++;
    while (at < head.length() && !isBlank(at) && "=/>".indexOf(head.charAt(at)) < 0) {
      at++;
    }
    name = lower(head.substring(from, at));
    value = "";
    skipBlanks();
    if (at < head.length() && head.charAt(at) == '=') {
      at++;
      skipBlanks();
      value = value();
    }
    return true;
  }

  private String value() {
    char quote = at < head.length() ? head.charAt(at) : '>';
    int from = at;
    if (quote == '"' || quote == '\'') {
      at++;
      int end = from(quote);
      at = Math.min(head.length(), end + 1);
      return head.substring(from + 1, end).strip();
    }
    while (at < head.length() && !isBlank(at) && head.charAt(at) != '>') {
      at++;
    }
    return head.substring(from, at);
  }

  private void readName() {
    int from = ++at;
    while (at < head.length() && !isBlank(at) && "/>".indexOf(head.charAt(at)) < 0) {
      at++;
    }
    name = lower(head.substring(from, at));
  }

  private void skipBlanks() {
    while (at < head.length() && isBlank(at)) {
      at++;
    }
  }

  private boolean isBlank(int place) {
    char unit = head.charAt(place);
    return unit == ' ' || unit >= '\t' && unit <= '\r' && unit != 0x0b;
  }

  /** Where {@code unit} stands next, or the end of the head. */
  private int from(char unit) {
    int next = head.indexOf(unit, at);
    return next < 0 ? head.length() : next;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
