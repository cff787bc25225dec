package org.stemma.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.Block;
import org.stemma.article.OutletName;
import org.stemma.article.Segment;
import org.stemma.text.Span;

/**
 * Credits of outlets whose pages are held, by their names or initials, where nothing but credits
 * stands: "(TPA)" in a dateline or behind a paragraph, "— Tessaly Press" on a line. Agencies that
 * are listed are known without their pages, and their letters are no other outlet's; of the others
 * only these tell that the letters are theirs, and letters that several held outlets have credit
 * none. Needs no word of any language.
 */
final class SignedCredits {

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:^|[.!?。”\"’)»]\\s{0,3})(?:[(\\[]|[-–—]\\s{0,2})(?<names>\\p{Lu}[^()\\[\\]\\n]{1,40}?)"
              + "[)\\]]?\\.?$");

  /** "TPA/Courier", "TPA, Courier". */
  private static final Pattern BETWEEN = Pattern.compile("\\s?[/,;|]\\s?");

  private final SortedMap<String, OutletName> outlets;

  /**
   * @param outlets of pages that are held, by the names of their publishers, sorted
   */
  SignedCredits(SortedMap<String, OutletName> outlets) {
    this.outlets = outlets;
  }

  /** Those that stand in {@code witness}, each at the words that credit. */
  List<Upstream> of(Witness witness) {
    List<Upstream> found = new ArrayList<>();
    Segment segment = witness.text().segment();
    Reading reading = witness.text().reading();
    for (String name : witness.wire().map(BETWEEN::split).orElse(new String[0])) {
      segment.dateline().flatMap(span -> credit(span, OutletName.of(name))).ifPresent(found::add);
    }
    for (Block block : reading.article().blocks()) {
      if (block.isKept() && segment.span().contains(block.span())) {
        found.addAll(signature(block.span(), reading.words(block.span())));
      }
    }
    return found;
  }

  /** The credits in {@code words}, which stand at {@code block}. */
  private List<Upstream> signature(Span block, String words) {
    Matcher signature = SIGNATURE.matcher(words);
    if (!signature.find()) {
      return List.of();
    }
    Span span =
        Span.of(block.start() + signature.start("names"), block.start() + signature.end("names"));
    return BETWEEN
        .splitAsStream(signature.group("names"))
        .map(OutletName::of)
        .filter(name -> !ListedAgencies.hasOtherMeanings(name))
        .flatMap(name -> credit(span, name).stream())
        .toList();
  }

  /** The credit of the one outlet that {@code name} means; called so in full before all others. */
  private Optional<Upstream> credit(Span span, OutletName name) {
    Map<OutletName, String> meant = new LinkedHashMap<>();
    outlets.forEach(
        (publisher, outlet) -> {
          if (ListedAgencies.isShortFor(name, outlet)) {
            meant.putIfAbsent(outlet, publisher);
          }
        });
    return Optional.ofNullable(meant.get(name))
        .or(() -> meant.values().stream().findFirst().filter(one -> meant.size() == 1))
        .map(one -> new Upstream(span, one, UpstreamKind.AGENCY, false, true));
  }
}
