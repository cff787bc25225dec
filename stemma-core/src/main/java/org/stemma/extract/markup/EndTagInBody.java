package org.stemma.extract.markup;

/** End tags "in body" (HTML Living Standard 13.2.6.4.7). */
final class EndTagInBody {

  private final TreeBuilder builder;
  private final Insertion tree;
  private final OpenElements open;
  private final ActiveFormattingElements formatting;
  private final AdoptionAgency agency;

  EndTagInBody(TreeBuilder builder, AdoptionAgency agency) {
    this.builder = builder;
    this.tree = builder.tree;
    this.open = builder.open;
    this.formatting = builder.formatting;
    this.agency = agency;
  }

  void take(Tag tag) {
    if (tag.is(Tag.BLOCK) || tag == Tag.BUTTON) {
      tree.close(open.inScope(tag), null);
    } else if (tag.is(Tag.FORMATTING)) {
      if (!agency.close(tag)) {
        closeNamed(tag);
      }
    } else if (tag == Tag.P) {
      if (open.inButtonScope() < 0) {
        tree.insertEmpty(tag);
      }
      tree.closeParagraph();
    } else if (tag == Tag.LI) {
      tree.close(open.inListScope(tag), tag);
    } else if (tag == Tag.DD || tag == Tag.DT) {
      tree.close(open.inScope(tag), tag);
    } else if (tag.is(Tag.HEADING)) {
      tree.close(open.markedInScope(Tag.HEADING), null);
    } else if (tag.is(Tag.MARKER)) {
      endBounded(tag);
    } else if (tag == Tag.FORM) {
      endForm();
    } else if (tag == Tag.BODY || tag == Tag.HTML) {
      if (open.inScope(Tag.BODY) >= 0) {
        builder.mode = InsertionMode.AFTER_BODY;
      }
    } else if (tag == Tag.BR) {
      formatting.reconstruct(tree);
      tree.insertEmpty(tag);
    } else {
      closeNamed(tag);
    }
  }

  private void endBounded(Tag tag) {
    int place = tag == Tag.TEMPLATE || tag == Tag.NOSCRIPT ? open.last(tag) : open.inScope(tag);
    if (place < 0) {
      return;
    }
    tree.popTo(place);
    formatting.clearToMarker();
    if (tag == Tag.TEMPLATE || tag == Tag.NOSCRIPT) {
      builder.resetMode();
    }
  }

  private void endForm() {
    int place;
    if (open.last(Tag.TEMPLATE) >= 0) {
      place = open.inScope(Tag.FORM);
    } else {
      place = builder.form == Nodes.NONE ? -1 : open.place(builder.form);
      builder.form = Nodes.NONE;
      if (place >= 0 && open.inScope(Tag.FORM) < 0) {
        place = -1;
      }
    }
    if (place >= 0) {
      tree.popImplied(null);
      tree.remove(place);
    }
  }

  /** An end tag without rules of its own closes what it names, unless a block stands between. */
  private void closeNamed(Tag tag) {
    for (int place = open.size() - 1; place > 0; place--) {
      Tag at = open.tagAt(place);
      if (at == tag) {
        tree.close(place, tag);
        return;
      }
      if (at.is(Tag.SPECIAL)) {
        return;
      }
    }
  }
}
