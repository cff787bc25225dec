package org.stemma.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.stemma.page.FoundAddress;
import org.stemma.search.Found;
import org.stemma.search.Found.Snippet;

/** What was found, in JSON. */
public final class SearchAnswer {

  private SearchAnswer() {}

  /**
   * An object with {@code items}.
   *
   * @param next the cursor of those that follow, if some do
   */
  public static String write(List<Found> found, Optional<String> next) {
    ObjectNode answer = Json.object();
    ArrayNode items = answer.putArray("items");
    for (Found each : found) {
      ObjectNode item =
          items
              .addObject()
              .put("kind", each.kind())
              .put("name", each.name())
              .put("address", FoundAddress.of(each));
      ArrayNode snippets = item.putArray("snippets");
      each.snippets().forEach(snippet -> write(snippet, snippets.addObject()));
    }
    Paging.next(answer, next);
    return answer.toString();
  }

  private static void write(Snippet snippet, ObjectNode to) {
    to.put("words", snippet.words());
    ArrayNode marked = to.putArray("marked");
    snippet
        .marked()
        .forEach(span -> marked.addObject().put("start", span.start()).put("end", span.end()));
    snippet
        .place()
        .ifPresent(
            place ->
                to.put("file", place.file())
                    .put("line", place.line())
                    .put("start", place.start())
                    .put("end", place.end()));
  }
}
