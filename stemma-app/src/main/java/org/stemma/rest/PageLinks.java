package org.stemma.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;

/** Where the pages lie whose words an answer holds, so that who reads it can open them. */
final class PageLinks {

  /** How evidence names its page in JSON without blanks. */
  private static final String FILE = "\"file\":\"";

  /** By the names of the pages, as JSON writes them within quotation marks. */
  private final Map<String, String> addresses = new HashMap<>();

  PageLinks(Account account) {
    for (DocumentItem page : account.documents()) {
      page.address().ifPresent(address -> addresses.put(quoted(page.file()), quoted(address)));
    }
  }

  private static String quoted(String text) {
    String json = Json.text(text);
    return json.substring(1, json.length() - 1);
  }

  /**
   * An answer with the addresses of its pages.
   *
   * @param answer a JSON object that is not empty, without blanks
   */
  String in(String answer) {
    TreeSet<String> pages = new TreeSet<>();
    for (int at = answer.indexOf(FILE); at >= 0; at = answer.indexOf(FILE, at)) {
      at += FILE.length();
      pages.add(answer.substring(at, end(answer, at)));
    }
    StringBuilder out =
        new StringBuilder(answer).deleteCharAt(answer.length() - 1).append(",\"links\":{");
    String between = "";
    for (String page : pages) {
      String address = addresses.get(page);
      if (address != null) {
        out.append(between).append('"' + page + "\":\"" + address + '"');
        between = ",";
      }
    }
    return out.append("}}").toString();
  }

  /** The quotation mark that ends a string which begins at {@code from}. */
  private static int end(String json, int from) {
    int at = from;
    while (json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }
}
