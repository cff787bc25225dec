package org.stemma.extract.markup;

import org.jspecify.annotations.Nullable;

/** The rules in the body (HTML Living Standard 13.2.6.4.7). */
final class BodyRules {

  private final TreeBuilder builder;
  private final OpenElements open;
  private final FormattingElements formatting;
  private final AdoptionAgency agency;

  BodyRules(TreeBuilder builder) {
    this.builder = builder;
    this.open = builder.open;
    this.formatting = builder.formatting;
    this.agency = new AdoptionAgency(builder);
  }

  void startTag(Tag tag) {
    if (tag.is(Tag.BLOCK)) {
      closeParagraph();
      builder.insertBounded(tag);
    } else if (tag.is(Tag.FORMATTING)) {
      formatting(tag);
    } else if (tag.is(Tag.METADATA)) {
      builder.startMetadata(tag);
    } else if (tag.is(Tag.HEADING)) {
      closeParagraph();
      if (open.currentTag().is(Tag.HEADING)) {
        builder.pop();
      }
      builder.insertBounded(tag);
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
    builder.reopenFormatting();
    if (tag == Tag.NOBR && open.inScope(tag) >= 0) {
      agency.close(tag);
      builder.reopenFormatting();
    }
    if (builder.insertBounded(tag)) {
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
      closeParagraph();
    } else {
      builder.reopenFormatting();
    }
    builder.insertEmpty(tag);
  }

  /** Elements whose end tag may be left out. */
  private void implied(Tag tag) {
    if (tag == Tag.P) {
      closeParagraph();
    } else if (tag == Tag.LI || tag == Tag.DD || tag == Tag.DT) {
      closeItem(tag);
      closeParagraph();
    } else if (tag == Tag.OPTION || tag == Tag.OPTGROUP) {
      if (open.currentTag() == Tag.OPTION) {
        builder.pop();
      }
      builder.reopenFormatting();
    } else if (open.inScope(Tag.RUBY) >= 0) {
      builder.popImplied(tag == Tag.RP || tag == Tag.RT ? Tag.RTC : null);
    }
    builder.insertBounded(tag);
  }

  /** A new item of a list closes the one before it. */
  private void closeItem(Tag tag) {
    for (int place = open.size() - 1; place > 0; place--) {
      Tag at = open.tagAt(place);
      if (at == tag || tag != Tag.LI && (at == Tag.DD || at == Tag.DT)) {
        builder.popImplied(at);
        builder.popTo(place);
        return;
      }
      if (at.is(Tag.SPECIAL) && at != Tag.ADDRESS && at != Tag.DIV && at != Tag.P) {
        return;
      }
    }
  }

  /** Elements whose content has nothing to do with the formatting around them. */
  private void bounded(Tag tag) {
    builder.reopenFormatting();
    if (builder.insertBounded(tag)) {
      formatting.addMarker();
      if (tag == Tag.NOSCRIPT) {
        builder.mode = Mode.IN_BODY;
      }
    }
  }

  private void other(Tag tag) {
    if (tag == Tag.TABLE) {
      closeParagraph();
      if (builder.insertBounded(tag)) {
        builder.mode = Mode.IN_TABLE;
      }
    } else if (tag == Tag.FORM) {
      form();
    } else if (tag == Tag.BUTTON) {
      int place = open.inScope(tag);
      if (place >= 0) {
        builder.popImplied(null);
        builder.popTo(place);
      }
      builder.reopenFormatting();
      builder.insertBounded(tag);
    } else if (tag == Tag.HTML) {
      builder.merge(builder.html);
    } else if (tag == Tag.BODY) {
      builder.merge(builder.bodyElement);
    } else if (tag == Tag.PLAINTEXT || tag == Tag.XMP) {
      closeParagraph();
      builder.insertRaw(tag);
    } else if (tag == Tag.TEXTAREA || tag.is(Tag.RAW)) {
      builder.insertRaw(tag);
    } else if (tag == Tag.SVG || tag == Tag.MATH) {
      builder.reopenFormatting();
      builder.insertForeign(tag);
    } else if (tag == Tag.IMAGE) {
      empty(Tag.IMG);
    } else if (tag == Tag.SELECT) {
      builder.reopenFormatting();
      if (builder.insertBounded(tag)) {
        builder.mode = Mode.IN_SELECT;
      }
    } else if (tag != Tag.HEAD && tag != Tag.FRAMESET) {
      builder.reopenFormatting();
      builder.insertBounded(tag);
    }
  }

  private void form() {
    boolean inTemplate = open.last(Tag.TEMPLATE) >= 0;
    if (builder.form != Nodes.NONE && !inTemplate) {
      return;
    }
    closeParagraph();
    if (builder.insertBounded(Tag.FORM) && !inTemplate) {
      builder.form = open.current();
    }
  }

  void endTag(Tag tag) {
    if (tag.is(Tag.BLOCK) || tag == Tag.BUTTON) {
      close(open.inScope(tag), null);
    } else if (tag.is(Tag.FORMATTING)) {
      if (!agency.close(tag)) {
        closeNamed(tag);
      }
    } else if (tag == Tag.P) {
      if (open.inButtonScope() < 0) {
        builder.insertEmpty(tag);
      }
      closeParagraph();
    } else if (tag == Tag.LI) {
      close(open.inListScope(tag), tag);
    } else if (tag == Tag.DD || tag == Tag.DT) {
      close(open.inScope(tag), tag);
    } else if (tag.is(Tag.HEADING)) {
      close(open.markedInScope(Tag.HEADING), null);
    } else if (tag.is(Tag.MARKER)) {
      endBounded(tag);
    } else if (tag == Tag.FORM) {
      endForm();
    } else if (tag == Tag.BODY || tag == Tag.HTML) {
      if (open.inScope(Tag.BODY) >= 0) {
        builder.mode = Mode.AFTER_BODY;
      }
    } else if (tag == Tag.BR) {
      empty(tag);
    } else {
      closeNamed(tag);
    }
  }

  /** Closes the elements down to {@code place}, if that is one. */
  private void close(int place, @Nullable Tag kept) {
    if (place >= 0) {
      builder.popImplied(kept);
      builder.popTo(place);
    }
  }

  private void endBounded(Tag tag) {
    int place = tag == Tag.TEMPLATE || tag == Tag.NOSCRIPT ? open.last(tag) : open.inScope(tag);
    if (place < 0) {
      return;
    }
    builder.popTo(place);
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
      builder.popImplied(null);
      builder.remove(place);
    }
  }

  /** An end tag without rules of its own closes what it names, unless a block stands between. */
  private void closeNamed(Tag tag) {
    for (int place = open.size() - 1; place > 0; place--) {
      Tag at = open.tagAt(place);
      if (at == tag) {
        builder.popImplied(tag);
        builder.popTo(place);
        return;
      }
      if (at.is(Tag.SPECIAL)) {
        return;
      }
    }
  }

  private void closeParagraph() {
    int place = open.inButtonScope();
    if (place >= 0) {
      builder.popImplied(Tag.P);
      builder.popTo(place);
    }
  }
}
