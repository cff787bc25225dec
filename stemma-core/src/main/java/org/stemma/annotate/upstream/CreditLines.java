package org.stemma.annotate.upstream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.Block;
import org.stemma.text.Span;

/**
 * Sources credited for a page and not in a sentence: the agency in a dateline ("Lima (AP) —"), a
 * line "Source: A, B and C", a signature "— AFP", "with reporting by Reuters". Dropped blocks are
 * read too, for such lines are often furniture.
 */
final class CreditLines {

  /** Datelines are short: place, date and agency. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?!The |A |An )(?<place>[^()\\n!?]{0,80}?)\\((?<agency>[^()\\n]{2,40})\\)\\s{0,3}[-–—:]");

  /** "BRENNICK, March 10, Reuters –" */
  private static final Pattern BARE_DATELINE =
      Pattern.compile(
          "^[^()\\n!?]{0,60}?[,/]\\s{0,2}(?<agency>[A-Z][\\w. ]{1,30}?)\\s{0,2}[–—]\\s");

  private static final Pattern LINE =
      Pattern.compile(
          "^(?:\\[\\d{1,3}\\]\\s{0,3})?(?:Sources?|Source agency|Credits?|Via|Agencies|With inputs"
              + " from|With input from|With agency inputs from)\\s{0,3}[:–—-]?\\s{1,3}(?<names>\\S.{1,300})$");

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:^|[.!?”\"’)]\\s{0,3})[-–—(\\[]{1,2}\\s{0,2}(?<agency>[A-Z][^()\\[\\]\\n]{1,40}?)[)\\].]?$");

  private static final Pattern REPORTING =
      Pattern.compile(
          "(?i:with (?:additional )?(?:reporting|material|files|inputs?|information) (?:by|from)"
              + "|additional reporting by|contributed by)\\s{1,2}(?<names>[^.\\n)]{2,120})");

  private static final Pattern BYLINE =
      Pattern.compile("^(?i:by|from|via)\\s{1,3}(?<agency>\\S.{1,40})$");

  private static final Pattern BETWEEN =
      Pattern.compile(",\\s*(?:and\\s+)?|\\s+and\\s+|;\\s*|\\s*&\\s*");

  private final Outlets outlets;
  private final SignOffs signOffs;

  CreditLines(Outlets outlets, SignOffs signOffs) {
    this.outlets = outlets;
    this.signOffs = signOffs;
  }

  List<Upstream> in(Reading reading) {
    List<Upstream> found = new ArrayList<>();
    for (Block block : reading.article().blocks()) {
      String words = reading.words(block.span());
      dateline(reading, block, words).ifPresent(found::add);
      Matcher line = LINE.matcher(words);
      if (line.find() && words.indexOf('\n') < 0) {
        found.addAll(pool(block.span(), line.group("names")));
        continue;
      }
      Matcher byline = BYLINE.matcher(words);
      if (byline.find()) {
        credited(block.span(), byline.group("agency")).ifPresent(found::add);
      }
      Matcher signature = SIGNATURE.matcher(words);
      if (signature.find()) {
        credited(block.span(), signature.group("agency")).ifPresent(found::add);
      }
      Matcher reporting = REPORTING.matcher(words);
      if (reporting.find()) {
        reported(block.span(), reporting).forEach(found::add);
      }
      signOffs
          .agency(words)
          .filter(name -> found.stream().noneMatch(u -> u.name().equals(name)))
          .map(name -> new Upstream(block.span(), name, UpstreamKind.SIGNED_AGENCY, false, true))
          .ifPresent(found::add);
    }
    return found;
  }

  /** The agency of a dateline; the letters in "Halden Port Services (HPS) -" are none. */
  private Optional<Upstream> dateline(Reading reading, Block block, String words) {
    for (Pattern pattern : List.of(DATELINE, BARE_DATELINE)) {
      Matcher dateline = pattern.matcher(words);
      if (block.isBody() && dateline.find()) {
        String credit = dateline.group("agency");
        String place = words.substring(0, dateline.start("agency"));
        Optional<Upstream> agency =
            outlets
                .agency(credit, place)
                .filter(name -> !Initials.spell(place, credit.strip()))
                .map(name -> agency(firstSentence(reading, block), name));
        if (agency.isPresent()) {
          return agency;
        }
      }
    }
    return Optional.empty();
  }

  private static Span firstSentence(Reading reading, Block block) {
    return reading.sentenceAt(block.span().start()).map(s -> s.span()).orElse(block.span());
  }

  private Optional<Upstream> credited(Span span, String credit) {
    return outlets.agency(credit).map(name -> agency(span, name));
  }

  private static Upstream agency(Span span, String name) {
    return new Upstream(span, name, UpstreamKind.AGENCY, false, true);
  }

  /** The sources of a line; more than one are pooled: none stands for any one sentence. */
  private List<Upstream> pool(Span span, String names) {
    String plain = names.strip();
    String whole = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    String[] parts = whole.contains(": ") ? new String[] {whole} : BETWEEN.split(whole);
    List<Upstream> found = new ArrayList<>();
    for (String part : parts) {
      String name = part.strip();
      if (name.length() > 1 && !Character.isLowerCase(name.charAt(0))) {
        UpstreamKind kind =
            outlets.agency(name).isPresent()
                ? UpstreamKind.AGENCY
                : outlets.kind(name).orElse(UpstreamKind.PUBLICATION);
        found.add(new Upstream(span, name, kind, parts.length > 1, true));
      }
    }
    return found;
  }

  private List<Upstream> reported(Span block, Matcher reporting) {
    List<Upstream> found = new ArrayList<>();
    Span span = Span.of(block.start() + reporting.start(), block.start() + reporting.end("names"));
    for (String part : BETWEEN.split(reporting.group("names"))) {
      Optional<String> agency = outlets.agency(part);
      agency.ifPresent(a -> found.add(new Upstream(span, a, UpstreamKind.AGENCY, true, true)));
      if (agency.isEmpty()) {
        outlets
            .kind(part)
            .ifPresent(k -> found.add(new Upstream(span, part.strip(), k, true, true)));
      }
    }
    return found;
  }
}
