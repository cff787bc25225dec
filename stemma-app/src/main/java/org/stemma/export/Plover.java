package org.stemma.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.account.EventItem;
import org.stemma.account.ParticipantItem;
import org.stemma.article.Evidence;
import org.stemma.lexicon.Lexicon;
import org.stemma.time.Edtf;
import org.stemma.time.TimeValue;

/**
 * Events as PLOVER 0.8 records, one JSON object a line: {@code id, date, actor, event} and what
 * else is known. Strict, because those who load such records count them as what has taken place: an
 * event without a type of PLOVER's, a whole day, an actor, a recipient or place where the manual
 * asks for one is left out, and so is what is only announced, conditional, called off, denied,
 * alleged or unconfirmed, and what only a region does ("Europe"). An actor has a code where the
 * pages and the gazetteer give its country; the manual asks for the actor's words alone.
 */
public final class Plover {

  private static final Set<String> NEED_RECIPIENT = Set.of("AID", "COOPERATE", "SANCTION");
  private static final Set<String> NEED_PLACE = Set.of("ASSAULT", "PROTEST");
  private static final Set<String> REGIONS = Lexicon.ENGLISH.words("regions.tsv", "region");
  private static final Set<String> OF_REGIONS = Lexicon.ENGLISH.words("regions.tsv", "party");
  private static final Set<String> TOOK_PLACE = Set.of("reported", "ongoing", "historical");

  private final Map<String, DocumentItem> pages = new HashMap<>();
  private final Map<String, Integer> leftOut = new HashMap<>();
  private final StringBuilder lines = new StringBuilder();
  private int kept;

  private Plover(Account account) {
    account.documents().forEach(page -> pages.put(page.file(), page));
  }

  /** The records of {@code events}, which are items of {@code account}. */
  public static Exported write(Account account, List<EventItem> events) {
    Plover plover = new Plover(account);
    events.forEach(plover::add);
    return new Exported(plover.lines.toString(), plover.kept, plover.leftOut);
  }

  private void add(EventItem event) {
    Optional<LocalDate> day = day(event);
    Optional<String> reason = reason(event, day);
    if (reason.isPresent()) {
      leftOut.merge(reason.get(), 1, Integer::sum);
    } else {
      lines.append(JsonText.line(record(event, day.orElseThrow()))).append('\n');
      kept++;
    }
  }

  /** Why the event is no record; the first reason that holds. */
  private static Optional<String> reason(EventItem event, Optional<LocalDate> day) {
    if (event.event().isEmpty()) {
      return Optional.of("of no type that PLOVER has");
    }
    if (!TOOK_PLACE.contains(event.status())) {
      return Optional.of(event.status());
    }
    if (day.isEmpty()) {
      return Optional.of("not of one known day");
    }
    if (event.actor().isEmpty()) {
      return Optional.of("without an actor");
    }
    if (event.actor().stream().allMatch(Plover::isRegion)) {
      return Optional.of("of no actor but a region");
    }
    if (event.place().isEmpty() && event.event().stream().anyMatch(NEED_PLACE::contains)) {
      return Optional.of("without the place that its type needs");
    }
    return event.recipient().isEmpty() && event.event().stream().anyMatch(NEED_RECIPIENT::contains)
        ? Optional.of("without the recipient that its type needs")
        : Optional.empty();
  }

  /** "The West", "African governments": PLOVER has no code for them and codes no such event. */
  private static boolean isRegion(ParticipantItem actor) {
    String words = actor.entityText().toLowerCase(Locale.ROOT).strip();
    int last = words.lastIndexOf(' ');
    boolean party = last > 0 && OF_REGIONS.contains(words.substring(last + 1));
    return actor.code().isEmpty()
        && (REGIONS.contains(words) || party && REGIONS.contains(words.substring(0, last)));
  }

  private static Optional<LocalDate> day(EventItem event) {
    return event
        .edtf()
        .flatMap(Edtf::parse)
        .flatMap(
            time ->
                time instanceof TimeValue.Day day && !day.approximate()
                    ? Optional.of(day.date())
                    : Optional.empty());
  }

  private ObjectNode record(EventItem event, LocalDate day) {
    Evidence words = event.mentions().getFirst();
    ObjectNode out = JsonText.object();
    out.put("id", idPrefix(words.file()) + event.id());
    out.put("date", day.toString());
    participants(out.putArray("actor"), event.actor());
    event.event().forEach(out.putArray("event")::add);
    if (!event.recipient().isEmpty()) {
      participants(out.putArray("recipient"), event.recipient());
    }
    event.place().ifPresent(place -> place(out.putObject("event_loc"), place));
    out.put("event_text", ReadableWords.of(event.label()));
    event.quadCode().ifPresent(code -> out.put("quad_code", code));
    if (!event.mode().isEmpty()) {
      event.mode().forEach(out.putArray("mode")::add);
    }
    if (event.status().equals("historical")) {
      out.putArray("context").add("historical");
    }
    event.conflict().ifPresent(type -> out.put("comment", "finer type: " + type));
    out.put("text", words.exact());
    out.putObject("text_info").put("start", words.start()).put("end", words.end());
    cite(out.putObject("cite_info"), words.file());
    out.put("coder", "stemma");
    return out;
  }

  /** Makes ids of several accounts differ: the first digits of the page's checksum. */
  private String idPrefix(String file) {
    String sha256 = Optional.ofNullable(pages.get(file)).map(DocumentItem::sha256).orElse("");
    return sha256.length() < 12 ? "" : sha256.substring(0, 12) + "-";
  }

  private static void participants(ArrayNode out, List<ParticipantItem> participants) {
    for (ParticipantItem participant : participants) {
      ObjectNode entity = out.addObject();
      participant.code().ifPresent(code -> entity.put("code", code));
      participant.sector().ifPresent(sector -> entity.put("sector", sector));
      entity.put("entity_text", ReadableWords.of(participant.entityText()));
      participant.name().ifPresent(name -> entity.put("identifier_text", ReadableWords.of(name)));
    }
  }

  private static void place(ObjectNode out, EventItem.PlaceItem place) {
    place.country().ifPresent(code -> out.put("code", code));
    out.put("entity_text", ReadableWords.of(place.name()));
  }

  private void cite(ObjectNode out, String file) {
    out.put("citation", file);
    DocumentItem page = pages.get(file);
    if (page != null) {
      page.address().ifPresent(address -> out.put("url", address));
      page.titleText().ifPresent(title -> out.put("title", ReadableWords.of(title)));
      page.publisher().ifPresent(name -> out.put("publication", ReadableWords.of(name)));
      page.language().ifPresent(language -> out.put("language", language));
    }
  }
}
