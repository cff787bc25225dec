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
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Sources credited for a page and not in a sentence: the agency in a dateline ("Lima (AP) —"), a
 * line "Source: A, B and C", a signature "— AFP", "with reporting by Reuters", a first paragraph
 * "based on a Reuters count". Dropped blocks are read too, for such lines are often furniture.
 */
final class CreditLines {

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:^|[.!?”\"’)]\\s{0,3})[-–—(\\[]{1,2}\\s{0,2}(?<agency>[A-Z][^()\\[\\]\\n"
              + "]{1,40}?)[)\\].]?$");

  /**
   * Units of the start of a report, in which it tells what it rests on: headline and first
   * paragraph. On the 924 articles of PolNeAR 300 finds one agency of 72 less, 1,200 finds the same
   * (2026-11-30).
   */
  private static final int OPENING = 400;

  /** Running text: small letters and the end of a sentence. */
  private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}[.!?][\"”’')]{0,2}(?:\\s|$)");

  private static final Pattern BETWEEN =
      Pattern.compile(",\\s*(?:and\\s+)?|\\s+and\\s+|;\\s*|\\s*&\\s*");

  private final Outlets outlets;
  private final SignOffs signOffs;
  private final CreditForms forms;
  private final AgencyDateline datelines;
  private final SignedLine signed;
  private final OwnCredits own;

  CreditLines(Outlets outlets, Lexicon lexicon) {
    this.outlets = outlets;
    signOffs = new SignOffs(lexicon);
    forms = new CreditForms(lexicon);
    datelines = new AgencyDateline(outlets);
    signed = new SignedLine(outlets, forms);
    own = new OwnCredits(outlets);
  }

  List<Upstream> in(Reading reading) {
    List<Upstream> found = new ArrayList<>();
    List<Block> blocks = reading.article().blocks();
    int first = firstRunning(reading);
    int last = lastRunning(reading);
    int opening = first < blocks.size() ? blocks.get(first).span().start() + OPENING : 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String words = OwnCredits.withoutOutlet(reading, block);
      if (block.isBody()) {
        dateline(reading, block, words).ifPresent(found::add);
      }
      if (block.isBody() && block.span().end() <= opening) {
        basis(reading, block, words).ifPresent(found::add);
      }
      firstReport(block, words).ifPresent(found::add);
      Optional<List<Upstream>> credited = credited(block, words);
      if (credited.isPresent()) {
        found.addAll(credited.get());
        continue;
      }
      Optional<String> beside =
          i < first ? signed.above(words) : i > last ? signed.below(words) : Optional.empty();
      found.addAll(signing(block, words, beside));
      if (i < first || i > last) {
        unnamed(block, words).ifPresent(found::add);
      }
      signOffs
          .agency(words)
          .filter(name -> found.stream().noneMatch(u -> u.name().equals(name)))
          .map(name -> new Upstream(block.span(), name, UpstreamKind.SIGNED_AGENCY, false, true))
          .ifPresent(found::add);
    }
    found.removeIf(source -> own.signs(reading, source));
    return found;
  }

  private Optional<Upstream> dateline(Reading reading, Block block, String words) {
    return datelines
        .agency(words)
        .filter(name -> !OwnCredits.isDateline(reading, words))
        .map(name -> agency(sentenceAt(reading, block, 0), name));
  }

  /** The outlet that a line says had the report first. */
  private Optional<Upstream> firstReport(Block block, String words) {
    Matcher had = forms.first.matcher(words);
    if (!had.find()) {
      return Optional.empty();
    }
    String outlet = had.group("outlet").strip();
    return outlets.kind(outlet).map(kind -> new Upstream(block.span(), outlet, kind, false, true));
  }

  /** The sources of a block that is no more than a line of them. */
  private Optional<List<Upstream>> credited(Block block, String words) {
    if (words.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    Matcher compiled = forms.compiled.matcher(words);
    if (compiled.find()) {
      return Optional.of(pool(block.span(), compiled.group("names")));
    }
    Matcher line = forms.line.matcher(words);
    if (!line.find()) {
      return Optional.empty();
    }
    boolean labelled = !line.group("sign").isEmpty();
    return Optional.of(pool(block.span(), line.group("names")))
        .filter(pool -> labelled || pool.stream().allMatch(u -> isKnown(u.name())));
  }

  /**
   * Who signs the block, and whose reports went into it.
   *
   * @param beside the agency that the block signs for by its place above or below the text
   */
  private List<Upstream> signing(Block block, String words, Optional<String> beside) {
    List<Upstream> found = new ArrayList<>();
    signed
        .byline(words)
        .or(() -> beside)
        .or(() -> signature(words))
        .map(name -> agency(block.span(), name))
        .ifPresent(found::add);
    for (Pattern helped : List.of(forms.reporting, forms.contributed)) {
      Matcher names = helped.matcher(words);
      if (names.find()) {
        found.addAll(reported(block.span(), names));
      }
    }
    return found;
  }

  private Optional<Upstream> unnamed(Block block, String words) {
    Matcher unnamed = forms.unnamed.matcher(words);
    return unnamed.find()
        ? Optional.of(
            new Upstream(block.span(), unnamed.group("names"), UpstreamKind.UNNAMED, true, true))
        : Optional.empty();
  }

  private boolean isKnown(String name) {
    return outlets.agency(name).isPresent() || outlets.kind(name).isPresent();
  }

  private Optional<String> signature(String words) {
    Matcher signature = SIGNATURE.matcher(words);
    return signature.find() ? outlets.agency(signature.group("agency")) : Optional.empty();
  }

  /** The agency whose own count, survey or the like the report says at its start to rest on. */
  private Optional<Upstream> basis(Reading reading, Block block, String words) {
    Matcher basis = forms.basis.matcher(words);
    return basis.find()
        ? outlets
            .agency(basis.group("agency"))
            .map(name -> agency(sentenceAt(reading, block, basis.start("agency")), name))
        : Optional.empty();
  }

  /** The number of the first block of running text; past the last if there is none. */
  private int firstRunning(Reading reading) {
    List<Block> blocks = reading.article().blocks();
    int at = 0;
    while (at < blocks.size() && !isRunning(reading, blocks.get(at))) {
      at++;
    }
    return at;
  }

  private int lastRunning(Reading reading) {
    List<Block> blocks = reading.article().blocks();
    int at = blocks.size() - 1;
    while (at >= 0 && !isRunning(reading, blocks.get(at))) {
      at--;
    }
    return at;
  }

  private boolean isRunning(Reading reading, Block block) {
    String words = reading.words(block.span());
    return block.isBody() && SENTENCE.matcher(words).find() && !signed.isCopyright(words);
  }

  private static Span sentenceAt(Reading reading, Block block, int unit) {
    return reading
        .sentenceAt(block.span().start() + unit)
        .map(ParsedSentence::span)
        .orElse(block.span());
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
      String name = forms.article.matcher(part.strip()).replaceFirst("");
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
      String name = forms.staff.matcher(part.strip()).replaceFirst("");
      Optional<String> agency = outlets.agency(name);
      agency.ifPresent(a -> found.add(new Upstream(span, a, UpstreamKind.AGENCY, true, true)));
      if (agency.isEmpty()) {
        outlets.kind(name).ifPresent(k -> found.add(new Upstream(span, name, k, true, true)));
      }
    }
    return found;
  }
}
