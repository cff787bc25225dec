package org.stemma.extract.markup;

/**
 * "In select" and "in select in table", as the HTML Living Standard had them until 2025
 * (13.2.6.4.16 and .17): only options count; a table around it or an input field ends it.
 */
final class InSelect implements InsertionRules {

  private final TreeBuilder builder;
  private final Insertion tree;
  private final OpenElements open;

  InSelect(TreeBuilder builder) {
    this.builder = builder;
    this.tree = builder.tree;
    this.open = builder.open;
  }

  @Override
  public void startTag(Tag tag) {
    if (tag == Tag.OPTION || tag == Tag.OPTGROUP) {
      popIf(Tag.OPTION);
      if (tag == Tag.OPTGROUP) {
        popIf(Tag.OPTGROUP);
      }
      tree.insertBounded(tag);
    } else if (tag == Tag.SCRIPT || tag == Tag.TEMPLATE) {
      builder.startMetadata(tag);
    } else if (tag == Tag.INPUT || tag == Tag.TEXTAREA || tag == Tag.KEYGEN || endsSelect(tag)) {
      close();
      builder.start(tag);
    } else if (tag == Tag.SELECT) {
      close();
    }
  }

  private boolean endsSelect(Tag tag) {
    return (tag == Tag.TABLE || tag.is(Tag.TABLE_PART)) && open.last(Tag.TABLE) >= 0;
  }

  @Override
  public void endTag(Tag tag) {
    if (tag == Tag.SELECT) {
      close();
    } else if (tag == Tag.OPTION) {
      popIf(tag);
    } else if (tag == Tag.OPTGROUP) {
      if (open.currentTag() == Tag.OPTION && open.tagAt(open.size() - 2) == tag) {
        tree.pop();
      }
      popIf(tag);
    } else if (tag == Tag.TEMPLATE) {
      builder.endInBody(tag);
    } else if ((tag == Tag.TABLE || tag.is(Tag.TABLE_PART)) && open.inTableScope(tag) >= 0) {
      close();
      builder.end(tag);
    }
  }

  private void popIf(Tag tag) {
    if (open.currentTag() == tag) {
      tree.pop();
    }
  }

  private void close() {
    int place = open.last(Tag.SELECT);
    if (place >= 0) {
      tree.popTo(place);
    }
    builder.resetMode();
  }
}
