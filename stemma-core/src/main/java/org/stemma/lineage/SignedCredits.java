package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.Block;
import org.stemma.article.OutletName;
import org.stemma.text.Span;

/**
 * Credits of outlets whose pages are held, by their names or initials, where nothing but credits
 * stands: "(TPA)" in a dateline or behind a paragraph, "— Tessaly Press" on a line. Agencies that
 * are listed are known without their pages; of the others only these tell that the letters are
 * theirs. Needs no word of any language.
 */
final class SignedCredits {

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:^|[.!?。”\"’)»]\\s{0,3})(?:[(\\[]|[-–—]\\s{0,2})(?<names>\\p{Lu}[^()\\[\\]\\n]{1,40}?)"
              + "[)\\]]?\\.?$");

  /** "TPA/Courier", "TPA, Courier". */
  private static final Pattern BETWEEN = Pattern.compile("\\s?[/,;|]\\s?");

  private final Map<String, OutletName> outlets;

  /**
   * @param outlets of pages that are held, by the names of their publishers
   */
  SignedCredits(Map<String, OutletName> outlets) {
    this.outlets = outlets;
  }

  /** Those that stand in {@code witness}. */
  List<Upstream> of(Witness witness) {
    List<Upstream> found = new ArrayList<>();
    Span segment = witness.text().segment().span();
    witness
        .text()
        .segment()
        .dateline()
        .ifPresent(span -> witness.wire().ifPresent(names -> add(span, names, found)));
    for (Block block : witness.text().reading().article().blocks()) {
      if (block.isKept() && segment.contains(block.span())) {
        signature(witness.text().reading().words(block.span()))
            .ifPresent(names -> add(block.span(), names, found));
      }
    }
    return found;
  }

  private static Optional<String> signature(String words) {
    Matcher signature = SIGNATURE.matcher(words);
    return signature.find() ? Optional.of(signature.group("names")) : Optional.empty();
  }

  private void add(Span span, String names, List<Upstream> found) {
    for (String part : BETWEEN.split(names)) {
      OutletName name = OutletName.of(part);
      List<String> meant =
          outlets.entrySet().stream()
              .filter(outlet -> name.isShortFor(outlet.getValue()))
              .map(Map.Entry::getKey)
              .sorted()
              .toList();
      if (!meant.isEmpty()) {
        String called = meant.size() == 1 ? meant.get(0) : part.strip();
        found.add(new Upstream(span, called, UpstreamKind.AGENCY, false, true));
      }
    }
  }
}
