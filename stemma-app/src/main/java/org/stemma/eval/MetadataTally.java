package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.article.Field;
import org.stemma.article.Metadata;

/**
 * How well pages agree with their truth in what they say about themselves. Texts are compared in
 * NFC and lower case, white space collapsed.
 *
 * <p>Title, authors (joined with "; "), day and publisher ({@code sitename}): the share that is
 * equal, of the pages whose truth has the field as one text. Section: the share that is one of the
 * truth's {@code categories}, for a report may stand in several and one is told. Tags: F1 of the
 * single tags, counted over all pages whose truth has any.
 */
final class MetadataTally {

  private static final String SECTION = "section";

  private final Map<String, Share> shares = new LinkedHashMap<>();
  private int tags;
  private int foundTags;
  private int equalTags;

  /** Adds one page; the verdicts, tab between them: {@code =}, what was found instead, or -. */
  String take(JsonNode truth, Metadata found) {
    return String.join(
        "\t",
        share("title", truth.path("title"), value(found.title())),
        share(
            "author",
            truth.path("author"),
            found.bylines().stream()
                .map(field -> field.value().name())
                .collect(Collectors.joining("; "))),
        share(
            "date",
            truth.path("date"),
            found.published().map(field -> field.value().edtf()).orElse("")),
        share("publisher", truth.path("sitename"), value(found.publisher())),
        share(SECTION, truth.path("categories"), value(found.section())),
        tags(keys(truth.path("tags")), found.tags().stream().map(Field::value).toList()));
  }

  /** Shares by field, and {@code tags}: their F1. */
  Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    shares.forEach(
        (field, share) -> figures.put(field, SegmentsScore.ratio(share.equal, share.known)));
    figures.put("tags", SegmentsScore.ratio(2 * equalTags, tags + foundTags));
    return figures;
  }

  /** How many of the pages whose truth has a field agree with it. */
  private static final class Share {
    private int known;
    private int equal;
  }

  private String share(String field, JsonNode truth, String found) {
    Share share = shares.computeIfAbsent(field, f -> new Share());
    Set<String> right = truth.isArray() && !field.equals(SECTION) ? Set.of() : keys(truth);
    if (right.isEmpty()) {
      return "-";
    }
    share.known++;
    if (right.contains(key(found))) {
      share.equal++;
      return "=";
    }
    return "[" + found + "]";
  }

  private String tags(Set<String> right, List<String> found) {
    if (right.isEmpty()) {
      return "-";
    }
    Set<String> said = found.stream().map(MetadataTally::key).collect(Collectors.toSet());
    Set<String> equal = new HashSet<>(said);
    equal.retainAll(right);
    tags += right.size();
    foundTags += said.size();
    equalTags += equal.size();
    return equal.size() == right.size() && equal.size() == said.size() ? "=" : found.toString();
  }

  /** The texts of a field that holds one or a list of them. */
  private static Set<String> keys(JsonNode truth) {
    Set<String> keys = new HashSet<>();
    for (JsonNode one : truth.isArray() ? truth : List.of(truth)) {
      if (one.isTextual() && !one.asText().isBlank()) {
        keys.add(key(one.asText()));
      }
    }
    return keys;
  }

  private static String value(Optional<Field<String>> field) {
    return field.map(Field::value).orElse("");
  }

  private static String key(String text) {
    return SegmentsScore.blanks(
        Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
  }
}
