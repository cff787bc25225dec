package org.stemma.extract.meta;

import java.util.Optional;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.HeadElements;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.OtherItems;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.SourceLabel;

/** The outlet that microdata call the publisher, in print or in data that readers do not see. */
record DeclaredOutlet(PageTree tree, BodyReading body, HeadElements elements) {

  private static final String BASIS = "itemprop publisher";

  /** Its name, that in print first. */
  Optional<Statement<String>> name() {
    return declared().or(this::declaredUnseen);
  }

  /** The name in an element that microdata call the publisher. */
  private Optional<Statement<String>> declared() {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hasToken(i, Attribute.ITEMPROP, "publisher") && !body.isForeign(tree, i)) {
        int named = nameInside(i);
        String name = SourceLabel.behind(tree.text(named, PrintedOutlet.LONGEST).strip());
        if (!name.isEmpty()
            && !SourceLabel.is(name)
            && name.length() < PrintedOutlet.LONGEST
            && name.indexOf('\n') < 0) {
          return Optional.of(new Statement<>(name, BASIS, tree.content(named)));
        }
      }
    }
    return Optional.empty();
  }

  /** The element inside element {@code publisher} that microdata call the name, or itself. */
  private int nameInside(int publisher) {
    for (int i = publisher + 1; i < tree.size(); i++) {
      int at = tree.parent(i);
      while (at > publisher) {
        at = tree.parent(at);
      }
      if (at < publisher) {
        break;
      }
      if (tree.hasToken(i, Attribute.ITEMPROP, "name")) {
        return i;
      }
    }
    return publisher;
  }

  /** Microdata that readers do not see. */
  private Optional<Statement<String>> declaredUnseen() {
    OtherItems items = new OtherItems(tree.markup());
    return elements.metas().stream()
        .filter(meta -> tree.markup().hasToken(meta, Attribute.ITEMPROP, "name"))
        .filter(meta -> isOfPublisher(meta) && items.around(meta).isEmpty())
        .map(meta -> HtmlHead.attribute(tree.markup(), meta, Attribute.CONTENT, BASIS))
        .filter(name -> !name.value().isEmpty() && name.value().length() <= PrintedOutlet.LONGEST)
        .findFirst();
  }

  /** Whether the item nearest around the element is a publisher. */
  private boolean isOfPublisher(int meta) {
    int at = tree.markup().parent(meta);
    while (at >= 0 && !tree.markup().has(at, Attribute.ITEMPROP)) {
      at = tree.markup().parent(at);
    }
    return at >= 0 && tree.markup().hasToken(at, Attribute.ITEMPROP, "publisher");
  }
}
