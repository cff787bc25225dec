package org.stemma.extract.markup;

/** Start tags "in body" (HTML Living Standard 13.2.6.4.7). */
final class StartTagInBody {

  private final TreeBuilder builder;
  private final Insertion tree;
  private final OpenElements open;
  private final ActiveFormattingElements formatting;
  private final AdoptionAgency agency;

  StartTagInBody(TreeBuilder builder, AdoptionAgency agency) {
    this.builder = builder;
    this.tree = builder.tree;
    this.open = builder.open;
    this.formatting = builder.formatting;
    this.agency = agency;
  }

  void take(Tag tag) {
    if (tag.is(Tag.BLOCK)) {
      tree.closeParagraph();
      tree.insertBounded(tag);
    } else if (tag.is(Tag.FORMATTING)) {
      formatting(tag);
    } else if (tag.is(Tag.METADATA)) {
      builder.startMetadata(tag);
    } else if (tag.is(Tag.HEADING)) {
      tree.closeParagraph();
      if (open.currentTag().is(Tag.HEADING)) {
        tree.pop();
      }
      tree.insertBounded(tag);
    } else if (tag.is(Tag.VOID)) {
      empty(tag);
    } else if (tag.is(Tag.IMPLIED_END)) {
      implied(tag);
    } else if (tag.is(Tag.MARKER)) {
      bounded(tag);
    } else if (!tag.is(Tag.TABLE_PART)) {
      other(tag);
    }
  }

  private void formatting(Tag tag) {
    if (tag == Tag.A && formatting.last(tag) >= 0) {
      int before = formatting.at(formatting.last(tag));
      agency.close(tag);
      forget(before);
    }
    formatting.reconstruct(tree);
    if (tag == Tag.NOBR && open.inScope(tag) >= 0) {
      agency.close(tag);
      formatting.reconstruct(tree);
    }
    if (tree.insertBounded(tag)) {
      formatting.add(open.current());
    }
  }

  private void forget(int node) {
    if (formatting.indexOf(node) >= 0) {
      formatting.remove(formatting.indexOf(node));
    }
    if (open.place(node) >= 0) {
      open.remove(open.place(node));
    }
  }

  private void empty(Tag tag) {
    if (tag == Tag.FRAME || tag == Tag.COL) {
      return;
    }
    if (tag == Tag.HR) {
      tree.closeParagraph();
    } else {
      formatting.reconstruct(tree);
    }
    tree.insertEmpty(tag);
  }

  /** Elements whose end tag may be left out. */
  private void implied(Tag tag) {
    if (tag == Tag.P) {
      tree.closeParagraph();
    } else if (tag == Tag.LI || tag == Tag.DD || tag == Tag.DT) {
      closeItem(tag);
      tree.closeParagraph();
    } else if (tag == Tag.OPTION || tag == Tag.OPTGROUP) {
      if (open.currentTag() == Tag.OPTION) {
        tree.pop();
      }
      formatting.reconstruct(tree);
    } else if (open.inScope(Tag.RUBY) >= 0) {
      tree.popImplied(tag == Tag.RP || tag == Tag.RT ? Tag.RTC : null);
    }
    tree.insertBounded(tag);
  }

  /** A new item of a list closes the one before it. */
  private void closeItem(Tag tag) {
    for (int place = open.size() - 1; place > 0; place--) {
      Tag at = open.tagAt(place);
      if (at == tag || tag != Tag.LI && (at == Tag.DD || at == Tag.DT)) {
        tree.close(place, at);
        return;
      }
      if (at.is(Tag.SPECIAL) && at != Tag.ADDRESS && at != Tag.DIV && at != Tag.P) {
        return;
      }
    }
  }

  /** Elements whose content has nothing to do with the formatting around them. */
  private void bounded(Tag tag) {
    formatting.reconstruct(tree);
    if (tree.insertBounded(tag)) {
      formatting.addMarker();
      if (tag == Tag.NOSCRIPT) {
        builder.mode = InsertionMode.IN_BODY;
      }
    }
  }

  private void other(Tag tag) {
    if (tag == Tag.TABLE) {
      tree.closeParagraph();
      if (tree.insertBounded(tag)) {
        builder.mode = InsertionMode.IN_TABLE;
      }
    } else if (tag == Tag.FORM) {
      form();
    } else if (tag == Tag.BUTTON) {
      tree.close(open.inScope(tag), null);
      formatting.reconstruct(tree);
      tree.insertBounded(tag);
    } else if (tag == Tag.HTML) {
      tree.merge(builder.html);
    } else if (tag == Tag.BODY) {
      tree.merge(builder.bodyElement);
    } else if (tag == Tag.PLAINTEXT || tag == Tag.XMP) {
      tree.closeParagraph();
      tree.insertRaw(tag);
    } else if (tag == Tag.TEXTAREA || tag.is(Tag.RAW)) {
      tree.insertRaw(tag);
    } else if (tag == Tag.SVG || tag == Tag.MATH) {
      formatting.reconstruct(tree);
      tree.insertForeign(tag);
    } else if (tag == Tag.IMAGE) {
      empty(Tag.IMG);
    } else if (tag == Tag.SELECT) {
      formatting.reconstruct(tree);
      if (tree.insertBounded(tag)) {
        builder.mode = InsertionMode.IN_SELECT;
      }
    } else if (tag != Tag.HEAD && tag != Tag.FRAMESET) {
      formatting.reconstruct(tree);
      tree.insertBounded(tag);
    }
  }

  private void form() {
    boolean inTemplate = open.last(Tag.TEMPLATE) >= 0;
    if (builder.form != Nodes.NONE && !inTemplate) {
      return;
    }
    tree.closeParagraph();
    if (tree.insertBounded(Tag.FORM) && !inTemplate) {
      builder.form = open.current();
    }
  }
}
