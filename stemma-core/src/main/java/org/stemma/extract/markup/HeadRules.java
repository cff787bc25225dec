package org.stemma.extract.markup;

/** The rules before and in the head, and behind it (HTML Living Standard 13.2.6.4.1 to .6). */
final class HeadRules implements InsertionRules {

  private final TreeBuilder builder;
  private final Insertion tree;

  HeadRules(TreeBuilder builder) {
    this.builder = builder;
    this.tree = builder.tree;
  }

  @Override
  public void startTag(Tag tag) {
    if (tag == Tag.HTML) {
      html();
      return;
    }
    if (builder.mode == InsertionMode.IN_HEAD_NOSCRIPT) {
      inNoscript(tag);
      return;
    }
    if (tag == Tag.HEAD) {
      if (builder.mode == InsertionMode.BEFORE_HEAD) {
        openRoot();
        builder.headElement = tree.insert(tag);
        builder.mode = InsertionMode.IN_HEAD;
      }
    } else if (tag.is(Tag.METADATA)
        || tag == Tag.NOSCRIPT && builder.mode != InsertionMode.AFTER_HEAD) {
      openHead();
      inHead(tag);
    } else {
      leaveFor(tag);
    }
  }

  @Override
  public void endTag(Tag tag) {
    if (builder.mode == InsertionMode.IN_HEAD_NOSCRIPT) {
      if (tag == Tag.NOSCRIPT) {
        tree.pop();
        builder.mode = InsertionMode.IN_HEAD;
      }
    } else if (tag == Tag.HEAD) {
      if (builder.mode != InsertionMode.AFTER_HEAD) {
        openHead();
        tree.pop();
        builder.mode = InsertionMode.AFTER_HEAD;
      }
    } else if (tag == Tag.BODY || tag == Tag.HTML || tag == Tag.BR) {
      leave();
      builder.end(tag);
    } else if (tag == Tag.TEMPLATE) {
      builder.endInBody(tag);
    }
  }

  private void html() {
    if (builder.html == Nodes.NONE) {
      builder.html = tree.insert(Tag.HTML);
    } else {
      tree.merge(builder.html);
    }
  }

  private void openRoot() {
    if (builder.html == Nodes.NONE) {
      builder.html = tree.insertImplied(Tag.HTML);
    }
  }

  private void openHead() {
    if (builder.mode == InsertionMode.BEFORE_HEAD) {
      openRoot();
      builder.headElement = tree.insertImplied(Tag.HEAD);
      builder.mode = InsertionMode.IN_HEAD;
    }
  }

  private void inHead(Tag tag) {
    if (builder.mode != InsertionMode.AFTER_HEAD) {
      metadata(tag);
      return;
    }
    // What comes late still goes to the head.
    builder.open.push(builder.headElement);
    metadata(tag);
    builder.open.remove(builder.open.place(builder.headElement));
  }

  /** Metadata, at the place that is open (13.2.6.4.4). */
  void metadata(Tag tag) {
    if (tag.is(Tag.VOID)) {
      tree.insertEmpty(tag);
    } else if (tag == Tag.TEMPLATE) {
      if (tree.insertBounded(tag)) {
        builder.formatting.addMarker();
        builder.mode = InsertionMode.IN_BODY;
      }
    } else if (tag == Tag.NOSCRIPT) {
      tree.insert(tag);
      builder.mode = InsertionMode.IN_HEAD_NOSCRIPT;
    } else {
      tree.insertRaw(tag);
    }
  }

  /** Only metadata count there; the rest is what a page without scripts shows in their place. */
  private void inNoscript(Tag tag) {
    if (tag.is(Tag.METADATA) && tag != Tag.TEMPLATE && tag != Tag.SCRIPT && tag != Tag.TITLE) {
      metadata(tag);
    }
  }

  private void leaveFor(Tag tag) {
    if (tag == Tag.BODY) {
      openHead();
      closeHead();
      builder.bodyElement = tree.insert(tag);
      builder.mode = InsertionMode.IN_BODY;
    } else if (tag != Tag.FRAMESET) {
      leave();
      builder.start(tag);
    }
  }

  /** Opens the body that the page leaves out. */
  void leave() {
    openHead();
    closeHead();
    builder.bodyElement = tree.insertImplied(Tag.BODY);
    builder.mode = InsertionMode.IN_BODY;
  }

  private void closeHead() {
    if (builder.mode == InsertionMode.IN_HEAD_NOSCRIPT) {
      tree.pop();
      builder.mode = InsertionMode.IN_HEAD;
    }
    if (builder.mode == InsertionMode.IN_HEAD) {
      tree.pop();
    }
  }
}
