package org.stemma.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.account.EventItem;
import org.stemma.account.StoryItem;
import org.stemma.article.Evidence;
import org.stemma.lexicon.Plurals;
import org.stemma.time.Edtf;
import org.stemma.time.TimeValue;

/**
 * Events as the JSON that TimelineJS 3 draws: one slide an event, one row a story. TimelineJS knows
 * no uncertainty, so the bounds of a date go to {@code start_date} and {@code end_date} and what is
 * known of it in words to {@code display_date}. It writes headlines and texts into a page as HTML:
 * they are escaped here.
 */
public final class TimelineJs {

  private static final int WORDS_SHOWN = 3;

  private final Account account;
  private final Map<String, DocumentItem> pages = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();

  private TimelineJs(Account account) {
    this.account = account;
    account.documents().forEach(page -> pages.put(page.file(), page));
    for (StoryItem story : account.stories()) {
      story.members().forEach(segment -> labels.put(segment, story.label()));
    }
  }

  /** The slides of {@code events}, in their order; those of unknown day are left out. */
  public static Exported write(Account account, List<EventItem> events) {
    return new TimelineJs(account).write(events);
  }

  private Exported write(List<EventItem> events) {
    ObjectNode out = JsonText.object();
    text(
        out.putObject("title"),
        title(),
        Plurals.ENGLISH.counted(account.documents().size(), "page") + " read");
    ArrayNode slides = out.putArray("events");
    for (EventItem event : events) {
      event.edtf().flatMap(Edtf::parse).ifPresent(time -> slide(slides, event, time));
    }
    int missing = events.size() - slides.size();
    return new Exported(
        JsonText.pretty(out),
        slides.size(),
        missing == 0 ? Map.of() : Map.of("of unknown day", missing));
  }

  private String title() {
    return account.stories().stream().findFirst().map(StoryItem::label).orElse("Timeline");
  }

  private void slide(ArrayNode slides, EventItem event, TimeValue time) {
    Optional<LocalDate> start = time.earliest().or(time::latest);
    if (start.isEmpty()) {
      return;
    }
    ObjectNode slide = slides.addObject();
    date(slide.putObject("start_date"), start.get(), time);
    if (time.latest().filter(end -> !end.equals(start.get())).isPresent()) {
      date(slide.putObject("end_date"), time.latest().get(), time);
    }
    slide.put("display_date", DateWords.of(time));
    String status = event.status().equals("reported") ? "" : " (" + event.status() + ")";
    text(slide, event.label() + status, words(event));
    story(event.mentions().getFirst()).ifPresent(s -> slide.put("group", Xml.escape(s)));
    slide.put("unique_id", event.id());
  }

  /** A year has neither month nor day, a month no day. */
  private static void date(ObjectNode out, LocalDate day, TimeValue time) {
    out.put("year", day.getYear());
    if (!(time instanceof TimeValue.Year)) {
      out.put("month", day.getMonthValue());
      if (!(time instanceof TimeValue.Month)) {
        out.put("day", day.getDayOfMonth());
      }
    }
  }

  private static void text(ObjectNode slide, String headline, String html) {
    slide.putObject("text").put("headline", Xml.escape(headline)).put("text", html);
  }

  private static String words(EventItem event) {
    return event.mentions().stream()
        .limit(WORDS_SHOWN)
        .map(
            words ->
                "<p>“"
                    + Xml.escape(ReadableWords.ofMarkup(words.exact()))
                    + "” "
                    + Xml.escape(words.file())
                    + ":"
                    + words.line()
                    + "</p>")
        .collect(Collectors.joining());
  }

  private Optional<String> story(Evidence words) {
    return Optional.ofNullable(pages.get(words.file())).stream()
        .flatMap(page -> page.segments().stream())
        .filter(s -> s.fromLine() <= words.line() && words.line() <= s.toLine())
        .map(SegmentItem::id)
        .findFirst()
        .map(labels::get);
  }
}
