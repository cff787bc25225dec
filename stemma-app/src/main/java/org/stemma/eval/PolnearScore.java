package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.stemma.annotate.ArticleReader;
import org.stemma.annotate.name.MentionAnnotator;
import org.stemma.annotate.speech.SpeechAnnotator;
import org.stemma.annotate.upstream.UpstreamAnnotator;
import org.stemma.annotation.Attitude;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.Article;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Parser;
import org.stemma.text.Span;

/**
 * Who says what, against the attributions of PolNeAR (7 US publishers, 2015-2016), and which agency
 * an article came from.
 *
 * <p>Content is matched one to one, best overlap first: strictly (the same units) or relaxed
 * (Jaccard at least one half). End to end asks for the right source as well.
 */
public final class PolnearScore implements PublicSet {

  private static final double RELAXED = 0.5;

  /** Rules are mended on some of the quarters of the set and measured on all. */
  private static final int PARTS = 4;

  private final ArticleReader reader;
  private final IntPredicate wanted;
  private final UpstreamAnnotator credits = new UpstreamAnnotator(Lexicon.ENGLISH);

  /** Scores {@link #reader our own reading}. */
  public PolnearScore(Parser parser, IntPredicate wanted) {
    this(reader(parser), wanted);
  }

  /**
   * Scores any reading, one of another program too.
   *
   * @param reader finds quotations, and attitudes if it can
   * @param wanted whether to use the article of a number, counted from 0 in the order of the file
   */
  public PolnearScore(ArticleReader reader, IntPredicate wanted) {
    this.reader = reader;
    this.wanted = wanted;
  }

  /** Reads an article as far as speech and sources: names, then who says what. */
  public static ArticleReader reader(Parser parser) {
    return new ArticleReader(
        parser, List.of(new MentionAnnotator(), new SpeechAnnotator(Lexicon.ENGLISH)));
  }

  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    List<PolnearTally> all = tallies();
    List<PolnearTally> direct = tallies();
    PolnearTally wire = new PolnearTally();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("articles.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (wanted.test(number)) {
          JsonNode article = json.readTree(line);
          String text = article.path("text").asText();
          String id = article.path("id").asText();
          Article plain = PlainArticle.untitled(id, text);
          List<PolnearAttribution> gold = gold(text, article.path("attributions"));
          List<PolnearAttribution> found = found(text, reader.read(plain));
          for (int part : List.of(0, 1 + number % PARTS)) {
            all.get(part).add(text, gold, found, RELAXED);
            direct.get(part).add(text, directOf(gold), directOf(found), RELAXED);
          }
          wire.addWire(wire(article.path("wire")), wire(plain));
          lines.append(
              String.format(
                  Locale.ROOT, "%s\t%d attributions\t%d found%n", id, gold.size(), found.size()));
        }
        number++;
      }
    }
    Map<String, Object> figures = new LinkedHashMap<>(all.get(0).figures());
    figures.put("wire_f1", wire.relaxedF1());
    figures.put("direct", direct.get(0).figures());
    for (int part = 0; part <= PARTS; part++) {
      String label = part == 0 ? "" : ", quarter " + part;
      lines.append("all" + label + "\t" + all.get(part) + '\n');
      lines.append("direct" + label + "\t" + direct.get(part) + '\n');
      if (part > 0) {
        figures.put("quarter_" + part, all.get(part).figures());
        figures.put("quarter_" + part + "_direct", direct.get(part).figures());
      }
    }
    return figures;
  }

  /** One for the whole set, then one for each quarter: every fourth article, from the first on. */
  private static List<PolnearTally> tallies() {
    return Stream.generate(PolnearTally::new).limit(PARTS + 1).toList();
  }

  private static List<PolnearAttribution> directOf(List<PolnearAttribution> attributions) {
    return attributions.stream().filter(PolnearAttribution::direct).toList();
  }

  private static List<PolnearAttribution> gold(String text, JsonNode attributions) {
    List<PolnearAttribution> gold = new ArrayList<>();
    for (JsonNode attribution : attributions) {
      List<Span> content = spans(text, attribution.path("content"));
      List<Span> source = spans(text, attribution.path("source"));
      Optional<Span> named =
          source.isEmpty()
              ? Optional.empty()
              : Optional.of(source.get(0).cover(source.get(source.size() - 1)));
      if (!content.isEmpty()) {
        gold.add(PolnearAttribution.of(text, content, named));
      }
    }
    return gold;
  }

  /** The set counts code points. */
  private static List<Span> spans(String text, JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      int start = text.offsetByCodePoints(0, pair.get(0).asInt());
      int end = text.offsetByCodePoints(start, pair.get(1).asInt() - pair.get(0).asInt());
      spans.add(Span.of(start, end));
    }
    return spans;
  }

  /**
   * What was found, as the set counts it: pieces of one saying are one, words quoted inside a
   * reported clause are part of it, so is whatever is told there of others (of the set's 22,049
   * attributions none has its cue in the content of another), and words in marks without speaker
   * and cue are none (35 of the set have neither).
   */
  static List<PolnearAttribution> found(String text, Reading reading) {
    Map<List<Span>, Quotation> sayings = new LinkedHashMap<>();
    List<Quotation> quotations = reading.all(Quotation.class);
    List<Attitude> attitudes = reading.all(Attitude.class);
    Predicate<Quotation> isIndirect = q -> q.kind() == QuotationKind.INDIRECT;
    List<Span> told = new ArrayList<>();
    quotations.forEach(q -> told.addAll(q.content()));
    attitudes.forEach(a -> told.addAll(a.content()));
    Predicate<Span> isTold = cue -> told.stream().anyMatch(t -> t.contains(cue));
    for (Quotation quotation : quotations) {
      boolean part =
          isIndirect.test(quotation)
              ? quotations.stream().anyMatch(q -> goesOn(quotation, q))
              : quotations.stream()
                  .filter(isIndirect)
                  .filter(i -> quotations.stream().noneMatch(q -> goesOn(i, q)))
                  .anyMatch(i -> i.span().contains(quotation.span()));
      boolean attributed = quotation.speaker().isPresent() || quotation.cue().isPresent();
      if (!part && attributed && quotation.cue().filter(isTold).isEmpty()) {
        sayings.putIfAbsent(quotation.content(), quotation);
      }
    }
    List<PolnearAttribution> found = new ArrayList<>();
    sayings
        .values()
        .forEach(
            q ->
                found.add(
                    PolnearAttribution.of(text, q.content(), q.speaker().flatMap(Speaker::span))));
    attitudes.stream()
        .filter(a -> !isTold.test(a.cue()))
        .forEach(a -> found.add(PolnearAttribution.of(text, a.content(), a.holder())));
    return found;
  }

  /** Whether the words quoted by the cue of a reported clause hold that clause and go on. */
  private static boolean goesOn(Quotation clause, Quotation quoted) {
    return quoted.kind() != QuotationKind.INDIRECT
        && quoted.cue().equals(clause.cue())
        && quoted.content().size() > 1
        && quoted.content().stream().anyMatch(c -> c.contains(clause.span()));
  }

  private static Optional<String> wire(JsonNode wire) {
    boolean known = wire.isTextual() && !wire.asText().equals("NA");
    return known ? Optional.of(initials(wire.asText())) : Optional.empty();
  }

  /**
   * The agency that the whole article is credited to. Without sentences the annotator reads credits
   * alone, so that "the agency reported" makes no credit; "with reporting by" is pooled.
   */
  private Optional<String> wire(Article article) {
    return credits.annotate(new Reading(article, List.of(), List.of())).stream()
        .filter(u -> !u.pooled())
        .filter(u -> u.kind() == UpstreamKind.AGENCY || u.kind() == UpstreamKind.SIGNED_AGENCY)
        .findFirst()
        .map(u -> initials(u.name()));
  }

  /** The set writes agencies by their initials, but for Reuters. */
  static String initials(String agency) {
    return switch (agency.toLowerCase(Locale.ROOT)) {
      case "associated press", "the associated press", "ap" -> "AP";
      case "agence france-presse", "afp" -> "AFP";
      case "united press international", "upi" -> "UPI";
      case "reuters", "thomson reuters" -> "Reuters";
      default -> agency;
    };
  }
}
