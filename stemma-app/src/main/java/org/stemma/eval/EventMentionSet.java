package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.annotate.ArticleReader;
import org.stemma.annotation.Reading;
import org.stemma.eval.chain.ToldEvent;
import org.stemma.syntax.Parser;
import org.stemma.text.Span;

/** Documents of {@code ecbplus} as readings, and their gold mentions as events told in these. */
final class EventMentionSet {

  private final ArticleReader reader;

  /**
   * @param parser finds how the words of sentences hang together
   */
  EventMentionSet(Parser parser) {
    this.reader = new ArticleReader(parser, List.of());
  }

  /** Its words with a blank behind each, a sentence a line. */
  static String text(JsonNode document) {
    StringBuilder text = new StringBuilder();
    for (JsonNode sentence : document.path("sentences")) {
      for (JsonNode token : sentence) {
        text.append(token.asText()).append(' ');
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** The mentions of the document, in its order. */
  List<ToldEvent> told(JsonNode document) {
    Reading reading =
        reader.read(PlainArticle.untitled(document.path("id").asText(), text(document)));
    Map<String, List<Span>> tokens = tokens(document);
    List<ToldEvent> told = new ArrayList<>();
    for (JsonNode mention : document.path("events")) {
      List<Span> sentence = tokens.getOrDefault(mention.path("sent").asText(), List.of());
      List<Span> words = new ArrayList<>();
      mention.path("tokens").forEach(token -> words.add(sentence.get(token.asInt())));
      told.add(new ToldEvent(reading, words));
    }
    return told;
  }

  /** Where the tokens of each sentence stand in the text, by the sentence's number. */
  private static Map<String, List<Span>> tokens(JsonNode document) {
    Map<String, List<Span>> tokens = new HashMap<>();
    int at = 0;
    for (Map.Entry<String, JsonNode> sentence : document.path("sentences").properties()) {
      List<Span> spans = new ArrayList<>();
      for (JsonNode token : sentence.getValue()) {
        int end = at + token.asText().length();
        spans.add(Span.of(at, end));
        at = end + 1;
      }
      at++;
      tokens.put(sentence.getKey(), spans);
    }
    return tokens;
  }
}
