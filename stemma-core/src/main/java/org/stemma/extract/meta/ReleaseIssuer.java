package org.stemma.extract.meta;

import java.util.Optional;
import java.util.stream.IntStream;
import org.stemma.article.DropReason;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.ReleaseWords;

/**
 * Who issued a press release: the name behind {@code SOURCE} below it, where a line over a
 * paragraph there ({@code About Odal Ferries}) names the same. A source alone may be an agency.
 */
final class ReleaseIssuer {

  private ReleaseIssuer() {}

  static Optional<Statement<String>> of(PageTree tree, BodyReading body) {
    for (int i = tree.blocks().size() - 1; i >= 0; i--) {
      if (isBelow(body, i)) {
        TextBlock block = tree.blocks().get(i);
        Optional<String> issuer =
            ReleaseWords.source(block.text()).filter(name -> isToldOf(tree, body, name));
        if (issuer.isPresent()) {
          return Optional.of(
              new Statement<>(
                  issuer.get(), "source of a press release", Optional.of(block.original())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBelow(BodyReading body, int block) {
    return body.blocks().dropped(block).filter(DropReason.BELOW_REPORT::equals).isPresent();
  }

  private static boolean isToldOf(PageTree tree, BodyReading body, String issuer) {
    return IntStream.range(0, tree.blocks().size())
        .filter(i -> isBelow(body, i))
        .mapToObj(i -> tree.blocks().get(i).text())
        .map(text -> text.indexOf('\n') < 0 ? text : text.substring(0, text.indexOf('\n')))
        .flatMap(line -> ReleaseWords.about(line).stream())
        .anyMatch(issuer::startsWith);
  }
}
