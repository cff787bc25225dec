package org.stemma.extract.markup;

/** The rules before and in the head, and behind it (HTML Living Standard 13.2.6.4.1 to .6). */
final class HeadRules {

  private final TreeBuilder builder;

  HeadRules(TreeBuilder builder) {
    this.builder = builder;
  }

  void startTag(Tag tag) {
    if (tag == Tag.HTML) {
      html();
      return;
    }
    if (builder.mode == Mode.IN_HEAD_NOSCRIPT) {
      inNoscript(tag);
      return;
    }
    if (tag == Tag.HEAD) {
      if (builder.mode == Mode.BEFORE_HEAD) {
        openRoot();
        builder.headElement = builder.insert(tag);
        builder.mode = Mode.IN_HEAD;
      }
    } else if (tag.is(Tag.METADATA) || tag == Tag.NOSCRIPT && builder.mode != Mode.AFTER_HEAD) {
      openHead();
      inHead(tag);
    } else {
      leaveFor(tag);
    }
  }

  void endTag(Tag tag) {
    if (builder.mode == Mode.IN_HEAD_NOSCRIPT) {
      if (tag == Tag.NOSCRIPT) {
        builder.pop();
        builder.mode = Mode.IN_HEAD;
      }
    } else if (tag == Tag.HEAD) {
      if (builder.mode != Mode.AFTER_HEAD) {
        openHead();
        builder.pop();
        builder.mode = Mode.AFTER_HEAD;
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
      builder.html = builder.insert(Tag.HTML);
    } else {
      builder.merge(builder.html);
    }
  }

  private void openRoot() {
    if (builder.html == Nodes.NONE) {
      builder.html = builder.insertImplied(Tag.HTML);
    }
  }

  private void openHead() {
    if (builder.mode == Mode.BEFORE_HEAD) {
      openRoot();
      builder.headElement = builder.insertImplied(Tag.HEAD);
      builder.mode = Mode.IN_HEAD;
    }
  }

  private void inHead(Tag tag) {
    if (builder.mode != Mode.AFTER_HEAD) {
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
      builder.insertEmpty(tag);
    } else if (tag == Tag.TEMPLATE) {
      if (builder.insertBounded(tag)) {
        builder.formatting.addMarker();
        builder.mode = Mode.IN_BODY;
      }
    } else if (tag == Tag.NOSCRIPT) {
      builder.insert(tag);
      builder.mode = Mode.IN_HEAD_NOSCRIPT;
    } else {
      builder.insertRaw(tag);
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
      builder.bodyElement = builder.insert(tag);
      builder.mode = Mode.IN_BODY;
    } else if (tag != Tag.FRAMESET) {
      leave();
      builder.start(tag);
    }
  }

  /** Opens the body that the page leaves out. */
  void leave() {
    openHead();
    closeHead();
    builder.bodyElement = builder.insertImplied(Tag.BODY);
    builder.mode = Mode.IN_BODY;
  }

  private void closeHead() {
    if (builder.mode == Mode.IN_HEAD_NOSCRIPT) {
      builder.pop();
      builder.mode = Mode.IN_HEAD;
    }
    if (builder.mode == Mode.IN_HEAD) {
      builder.pop();
    }
  }
}
