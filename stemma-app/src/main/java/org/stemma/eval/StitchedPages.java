package org.stemma.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.eval.StitchedPage.Form;
import org.stemma.extract.wording.LineForm;
import org.stemma.lexicon.Lexicon;

/**
 * Puts running text of the reports of a public set together to pages: two to four reports of
 * different stories (four to six for a digest or live blog), the first three to nine paragraphs of
 * each (one or two for digests and live blogs). Every other page is HTML. Each report is used once
 * for each form in its turn. The same seed gives the same pages.
 */
final class StitchedPages {

  /**
   * A report of a public set.
   *
   * @param story reports of one story never stand on one page
   * @param paragraphs its running text
   */
  record Report(String story, String title, List<String> paragraphs) {

    /** The lines of {@code text} that read as running text. */
    static Report of(String story, String title, String text) {
      List<String> paragraphs =
          text.lines()
              .map(String::strip)
              .filter(line -> line.length() >= RUNNING_TEXT && LineForm.endsSentence(line))
              .toList();
      return new Report(story, title.strip(), paragraphs);
    }

    boolean isUsable() {
      return paragraphs.size() >= 4 && !title.isEmpty();
    }
  }

  private static final List<String> PLACES =
      Lexicon.GENERAL.rows("gazetteer/places.tsv").stream()
          .filter(row -> row.get(2).equals("city") && row.get(0).matches("[A-Z][a-z]{3,12}"))
          .map(row -> row.get(0).toUpperCase(Locale.ROOT))
          .toList();

  /** Units of a line of running text. */
  private static final int RUNNING_TEXT = 60;

  /** Paragraphs of a page of one report. */
  private static final int LONG_REPORT = 25;

  private static final int SHORT_REPORT = 8;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”\"’']? ");

  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{6,20}");

  private final List<Report> reports;
  private final RandomGenerator random;
  private int next;

  StitchedPages(List<Report> reports, RandomGenerator random) {
    this.reports = reports.stream().filter(Report::isUsable).toList();
    this.random = random;
  }

  /** {@code count} pages of {@code form}. */
  List<StitchedPage> pages(Form form, int count) {
    List<StitchedPage> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pages.add(page(form, i % 2 == 1, form.name().toLowerCase(Locale.ROOT) + i));
    }
    return pages;
  }

  private StitchedPage page(Form form, boolean markup, String name) {
    boolean items = form == Form.LIVE || form == Form.DIGEST;
    int many = form.isStitched() ? items ? 4 + random.nextInt(3) : 2 + random.nextInt(3) : 1;
    List<Report> chosen = choose(many);
    Writer page = new Writer(markup);
    int clock = 6 * 60 + random.nextInt(600);
    for (int i = 0; i < chosen.size(); i++) {
      Report report = chosen.get(i);
      List<String> paragraphs = report.paragraphs();
      int most = items ? 1 + random.nextInt(2) : 3 + random.nextInt(7);
      int longest = form == Form.SHORT_SECTIONS ? SHORT_REPORT : LONG_REPORT;
      int shown = Math.min(form.isStitched() ? most : longest, paragraphs.size());
      page.begin();
      if (i == 0 && form != Form.DIGEST) {
        page.title(report.title());
      } else if (form == Form.HEADINGS || form == Form.DIGEST) {
        page.heading(report.title());
      }
      boolean live = form == Form.LIVE || form == Form.LIVE_SINGLE;
      for (int at = 0; at < shown; at++) {
        if (live && (at == 0 || form == Form.LIVE_SINGLE && at % 2 == 0)) {
          page.line(String.format(Locale.ROOT, "%02d:%02d", clock / 60, clock % 60));
          clock += 3 + random.nextInt(20);
        }
        boolean section =
            form == Form.SECTIONS && at % 4 == 0 || form == Form.SHORT_SECTIONS && at % 2 == 0;
        if (section && at > 0) {
          page.heading(words(paragraphs.get(at)));
        }
        boolean dated = form == Form.DATELINES && at == 0;
        String place = dated ? PLACES.get(random.nextInt(PLACES.size())) + " — " : "";
        String words = paragraphs.get(at);
        page.paragraph(place + (form == Form.SHORT_SECTIONS ? firstSentence(words) : words));
      }
    }
    return new StitchedPage(form, name + (markup ? ".html" : ".txt"), page.end(), page.starts);
  }

  /** A paragraph up to the first end of a sentence behind what makes it running text. */
  private static String firstSentence(String paragraph) {
    Matcher end = SENTENCE_END.matcher(paragraph);
    return end.find(RUNNING_TEXT) ? paragraph.substring(0, end.end()).strip() : paragraph;
  }

  /** A heading such as a report sets over its own paragraphs: some long words of the paragraph. */
  private static String words(String paragraph) {
    String found =
        LONG_WORD
            .matcher(paragraph)
            .results()
            .map(match -> match.group().toLowerCase(Locale.ROOT))
            .limit(3)
            .collect(Collectors.joining(" "));
    return found.isEmpty()
        ? "More"
        : found.substring(0, 1).toUpperCase(Locale.ROOT) + found.substring(1);
  }

  private List<Report> choose(int many) {
    List<Report> chosen = new ArrayList<>();
    for (int tries = 0; chosen.size() < many && tries < 10 * reports.size(); tries++) {
      Report report = reports.get(next++ % reports.size());
      Predicate<Report> same = other -> other.story().equals(report.story());
      if (chosen.stream().noneMatch(same)) {
        chosen.add(report);
      }
    }
    return chosen;
  }

  /** Writes one page as plain lines or as markup. */
  private static final class Writer {
    private final StringBuilder text = new StringBuilder();
    private final boolean markup;
    private final List<Integer> starts = new ArrayList<>();

    private Writer(boolean markup) {
      this.markup = markup;
      text.append(markup ? "<!DOCTYPE html><html><body><article>\n" : "");
    }

    private void begin() {
      starts.add(text.length());
    }

    private void title(String words) {
      element("h1", words);
    }

    private void heading(String words) {
      element("h2", words);
    }

    private void line(String words) {
      element("div", words);
    }

    private void paragraph(String words) {
      element("p", words);
    }

    private void element(String name, String words) {
      if (markup) {
        String escaped = words.replace("&", "&amp;").replace("<", "&lt;");
        text.append('<').append(name).append('>').append(escaped);
        text.append("</").append(name).append(">\n");
      } else {
        text.append(words).append("\n\n");
      }
    }

    private String end() {
      return text.append(markup ? "</article></body></html>\n" : "").toString();
    }
  }
}
