package org.stemma.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.stemma.gate.DigestPage.Form;

/**
 * Digests of unrelated news in many forms, and pages of one thing that look alike and must stay
 * whole, put together of invented texts ({@code digests/digests.txt}, {@code reports.txt}, {@code
 * pieces.txt}, whose heads tell their form). Texts take turns between the halves.
 */
final class DigestPages {

  private static final List<String> DIVIDERS = List.of("* * *", "***", "—", "###", "---");

  private static final String EXCERPT = "<div class=\"%s\"><p>%s</p></div>\n";

  private static final String LINK = "<a class=\"more-link\" href=\"/%s\">%s</a>";

  /** A stretch of a text under its heading. */
  private record Part(String heading, String place, List<String> paragraphs) {}

  /**
   * A text of the files.
   *
   * @param lead paragraphs before the first part
   */
  private record Text(String title, String language, List<String> lead, List<Part> parts) {}

  private final List<DigestPage> pages = new ArrayList<>();

  private DigestPages() {}

  static List<DigestPage> all() {
    DigestPages made = new DigestPages();
    List<Text> digests = read("digests.txt");
    for (int i = 0; i < digests.size(); i++) {
      made.addDigest(digests.get(i), i);
    }
    List<Text> reports = read("reports.txt");
    for (int i = 0; i < reports.size(); i++) {
      made.addReport(reports.get(i), i, digests.get((i + 1) % digests.size()));
    }
    List<Text> pieces = read("pieces.txt");
    for (int i = 0; i < pieces.size(); i++) {
      made.add(Form.PIECE, i, pieces.get(i), piece(pieces.get(i), true));
      made.add(Form.PIECE_LINES, i, pieces.get(i), piece(pieces.get(i), false));
    }
    return List.copyOf(made.pages);
  }

  private void addDigest(Text text, int i) {
    boolean headed = i / 2 % 2 == 0;
    int few = 1 + i / 2 % 2;
    String mark = headed ? ". " : ") ";
    add(Form.HEADINGS, i, text, parts(text, true, 4, (part, n) -> "# " + part.heading()));
    add(Form.HEADING_LINES, i, text, parts(text, false, 4, (part, n) -> "# " + part.heading()));
    String divider = DIVIDERS.get(i / 2);
    add(Form.DIVIDED_LINES, i, text, divided(text, false, headed, divider));
    add(Form.DIVIDED, i, text, divided(text, true, headed, "---"));
    String tag = headed ? "# " : "**";
    String end = headed ? "" : "**";
    Head numbered = (part, n) -> tag + n + mark + part.heading() + end;
    add(Form.NUMBERED, i, text, parts(text, true, 1 + few, numbered));
    add(Form.NUMBERED_LINES, i, text, parts(text, false, 1 + few, numbered));
    String label = text.language().equals("en") ? "Brief " : "Nr. ";
    add(Form.NUMBERED_LABELS, i, text, parts(text, headed, 1 + few, (part, n) -> "# " + label + n));
    add(Form.BOLD_LEADS, i, text, bold(text, few, headed));
    Writer front = new Writer(true, text.language());
    front.line("# " + text.title(), true);
    teasers(front, text, i);
    front.starts.clear();
    add(Form.TEASERS, i, text, front);
  }

  private void addReport(Text text, int i, Text others) {
    add(Form.SECTIONS, i, text, parts(text, true, 9, (part, n) -> "# " + part.heading()));
    add(Form.SECTION_LINES, i, text, parts(text, false, 9, (part, n) -> "# " + part.heading()));
    add(Form.SCENE_LINES, i, text, divided(text, false, false, DIVIDERS.get(i / 2)));
    add(Form.SCENES, i, text, divided(text, true, false, "---"));
    Head numbered = (part, n) -> "# " + n + ". " + part.heading();
    add(Form.NUMBERED_SECTIONS, i, text, parts(text, i / 2 % 2 == 0, 9, numbered));
    add(Form.BOLD_SECTIONS, i, text, bold(text, 2, true));
    Writer over = parts(text, true, 9, (part, n) -> "# " + part.heading());
    teasers(over, others, i);
    add(Form.OVER_TEASERS, i, text, over);
  }

  private void add(Form form, int i, Text text, Writer page) {
    List<Integer> starts =
        switch (form.answer()) {
          case CUT, NO_ARTICLE -> page.starts;
          case WHOLE -> List.of(0);
        };
    String name = form.name().toLowerCase(Locale.ROOT) + i + page.ending();
    pages.add(new DigestPage(name, form, i % 2, text.language(), page.end(), starts));
  }

  /** The line over a part. */
  private interface Head {
    String of(Part part, int number);
  }

  private static Writer head(Text text, boolean markup) {
    Writer page = new Writer(markup, text.language());
    page.line("# " + text.title(), true);
    text.lead().forEach(line -> page.line(line, false));
    return page;
  }

  private static Writer parts(Text text, boolean markup, int most, Head head) {
    Writer page = head(text, markup);
    for (int n = 0; n < text.parts().size(); n++) {
      Part part = text.parts().get(n);
      page.begin();
      page.line(head.of(part, n + 1), false);
      part.paragraphs().stream().limit(most).forEach(line -> page.line(line, false));
    }
    return page;
  }

  private static Writer divided(Text text, boolean markup, boolean headed, String divider) {
    Writer page = head(text, markup);
    for (int n = 0; n < text.parts().size(); n++) {
      if (n > 0 || !text.lead().isEmpty()) {
        page.line(divider, false);
      }
      Part part = text.parts().get(n);
      page.begin();
      if (headed) {
        page.line("**" + part.heading() + "**", false);
      }
      part.paragraphs().forEach(line -> page.line(line, false));
    }
    return page;
  }

  /** Every first paragraph opens with the place or the heading; of one item two are joined. */
  private static Writer bold(Text text, int most, boolean byPlace) {
    Writer page = head(text, true);
    for (Part part : text.parts()) {
      page.begin();
      String lead = byPlace && !part.place().isEmpty() ? part.place() : part.heading();
      List<String> paragraphs = part.paragraphs();
      if (most == 1) {
        page.line("**" + lead + ".** " + paragraphs.get(0) + " " + paragraphs.get(1), false);
      } else {
        page.line("**" + lead + ".** " + paragraphs.get(0), false);
        paragraphs.stream().skip(1).limit(most).forEach(line -> page.line(line, false));
      }
    }
    return page;
  }

  /** Linked headlines, each over the beginning of a report, cut or in whole sentences. */
  private static void teasers(Writer page, Text text, int i) {
    String more = i % 4 < 2 ? "Continue reading" : "Read more";
    for (Part part : text.parts().subList(0, 3)) {
      page.begin();
      String address = part.heading().toLowerCase(Locale.ROOT).replace(' ', '-');
      page.raw(
          "<article class=\"post\"><h2 class=\"entry-title\"><a href=\"/%s\">%s</a></h2>\n"
              .formatted(address, part.heading()));
      if (i % 5 < 2) {
        page.raw("<div class=\"entry-meta\"><time datetime=\"2025-03-04\">March 4</time></div>\n");
      }
      String lead = part.paragraphs().get(0);
      String name = i % 4 < 2 ? "entry-content" : "entry-summary";
      if (i / 2 % 3 == 0) {
        String cut = lead.substring(0, lead.lastIndexOf(' '));
        page.raw(EXCERPT.formatted(name, cut + " […] " + LINK.formatted(address, more)));
      } else {
        String rest = i / 2 % 3 == 1 ? "" : " " + part.paragraphs().get(1);
        page.raw(EXCERPT.formatted(name, lead + rest));
        page.raw("<p class=\"more\">" + LINK.formatted(address, more) + "</p>\n");
      }
      page.raw("</article>\n");
    }
  }

  private static Writer piece(Text text, boolean markup) {
    Writer page = head(text, markup);
    text.parts().forEach(part -> part.paragraphs().forEach(line -> page.line(line, false)));
    return page;
  }

  private static List<Text> read(String file) {
    List<Text> texts = new ArrayList<>();
    boolean verbatim = file.equals("pieces.txt");
    for (String line : lines(file)) {
      String rest = line.length() > 2 ? line.substring(2) : "";
      List<String> fields = List.of(rest.split(" \\| "));
      if (line.startsWith("= ")) {
        texts.add(new Text(fields.get(0), fields.get(1), new ArrayList<>(), new ArrayList<>()));
        continue;
      }
      if (texts.isEmpty()) {
        continue; // the head of the file
      }
      Text text = texts.get(texts.size() - 1);
      if (verbatim) {
        text.lead().add(line);
      } else if (line.startsWith("> ")) {
        text.lead().add(rest);
      } else if (line.startsWith("+ ")) {
        String place = fields.size() > 1 ? fields.get(1) : "";
        text.parts().add(new Part(fields.get(0), place, new ArrayList<>()));
      } else if (text.parts().isEmpty()) {
        text.lead().add(line);
      } else {
        text.parts().get(text.parts().size() - 1).paragraphs().add(line);
      }
    }
    return texts;
  }

  private static List<String> lines(String file) {
    try (InputStream stream =
        Objects.requireNonNull(DigestPages.class.getResourceAsStream("/digests/" + file))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the lines of the files as markup or as plain lines. */
  private static final class Writer {
    private final StringBuilder text = new StringBuilder();
    private final boolean markup;
    private final List<Integer> starts = new ArrayList<>();

    private Writer(boolean markup, String language) {
      this.markup = markup;
      if (markup) {
        text.append(
            "<!DOCTYPE html><html lang=\"" + language + "\"><head><title>News</title></head>");
        text.append("<body><nav><a href=\"/\">Home</a> <a href=\"/w\">World</a></nav><main>\n");
      }
    }

    private void begin() {
      starts.add(text.length());
    }

    private void raw(String words) {
      text.append(words);
    }

    private void line(String line, boolean title) {
      String words = line.startsWith("# ") || line.startsWith("- ") ? line.substring(2) : line;
      if (!markup) {
        text.append(words.replace("**", "")).append("\n\n");
        return;
      }
      String bold = words.replaceFirst("\\*\\*(.*?)\\*\\*", "<b>$1</b>");
      if (line.equals("---")) {
        text.append("<hr>\n");
      } else if (line.startsWith("# ")) {
        text.append((title ? "<h1>%s</h1>\n" : "<h2>%s</h2>\n").formatted(bold));
      } else if (line.startsWith("- ")) {
        text.append("<ul><li>%s</li></ul>\n".formatted(bold));
      } else {
        text.append("<p>%s</p>\n".formatted(bold));
      }
    }

    private String ending() {
      return markup ? ".html" : ".txt";
    }

    private String end() {
      return text
          + (markup ? "</main><footer>Imprint. All rights reserved.</footer></body></html>\n" : "");
    }
  }
}
