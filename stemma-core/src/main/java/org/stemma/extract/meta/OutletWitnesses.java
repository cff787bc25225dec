package org.stemma.extract.meta;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.stemma.capture.FirstPage;
import org.stemma.capture.PageAddress;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.OutletNames;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.CopyrightLine;
import org.stemma.extract.wording.DomainName;
import org.stemma.extract.wording.OutletProof;
import org.stemma.extract.wording.ShortNames;
import org.stemma.extract.wording.TitleKey;

/** What on a page of HTML says that a name is that of its outlet. Lives inside one extraction. */
final class OutletWitnesses {

  private final PageTree tree;
  private final BodyReading body;

  /** The domains of the page and of the address that it was retrieved from. */
  private final Set<String> domains;

  private final Optional<Statement<String>> owner;

  /**
   * @param address from which the page was retrieved
   */
  OutletWitnesses(PageTree tree, BodyReading body, OutletNames outlet, Optional<String> address) {
    this.tree = tree;
    this.body = body;
    this.domains = new HashSet<>(outlet.domains());
    address
        .flatMap(PageAddress::of)
        .flatMap(PageAddress::host)
        .ifPresent(host -> domains.addAll(DomainName.keys(host)));
    this.owner = findOwner();
  }

  Set<String> domains() {
    return domains;
  }

  /** The owner in the last copyright line behind the report. */
  Optional<Statement<String>> owner() {
    return owner;
  }

  boolean isOwner(String name) {
    return owner.filter(o -> TitleKey.of(o.value()).equals(TitleKey.of(name))).isPresent();
  }

  /** Whether something else on the page says that it is the outlet's name. */
  boolean isWitnessed(String name) {
    return isDomain(name)
        || leadsHome(name)
        || (ShortNames.mayHave(name)
            && ShortNames.of(tree.blocks().stream().map(TextBlock::text).toList()).have(name));
  }

  boolean isDomain(String name) {
    return domains.contains(TitleKey.of(name))
        || domains.contains(TitleKey.of(OutletProof.withoutArticle(name)));
  }

  /** Whether a link with these words leads to the first page of the site. */
  private boolean leadsHome(String name) {
    String key = TitleKey.of(name);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.name(i).equals("a")
          && FirstPage.is(tree.attribute(i, Attribute.HREF))
          && TitleKey.of(tree.text(i, PrintedOutlet.LONGEST)).equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whom the last copyright line behind the report names. */
  private Optional<Statement<String>> findOwner() {
    int report = lastOfReport();
    int asked = 0;
    for (int i = tree.blocks().size() - 1; i > report && asked < CopyrightLine.MOST_ASKED; i--) {
      TextBlock line = tree.blocks().get(i);
      Optional<String> owner =
          CopyrightLine.ownerOfPage(line.text())
              .filter(name -> !body.isForeign(tree, line.owner()));
      asked += owner.isPresent() ? 1 : 0;
      if (owner.isPresent()
          && !CopyrightLine.isOfPart(owner.get(), tree.blocks().stream().map(TextBlock::text))) {
        return Optional.of(
            new Statement<>(owner.get(), "copyright line", Optional.of(line.original())));
      }
    }
    return Optional.empty();
  }

  /** Number of the last block that was kept; -1 if none was. */
  private int lastOfReport() {
    int last = tree.blocks().size() - 1;
    while (last >= 0 && body.blocks().dropped(last).isPresent()) {
      last--;
    }
    return last;
  }
}
