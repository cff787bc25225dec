package org.stemma.extract.markup;

/** "In body" (HTML Living Standard 13.2.6.4.7), and "after body" but for the first tag. */
final class InBody implements InsertionRules {

  private final StartTagInBody start;
  private final EndTagInBody end;

  InBody(TreeBuilder builder, AdoptionAgency agency) {
    this.start = new StartTagInBody(builder, agency);
    this.end = new EndTagInBody(builder, agency);
  }

  @Override
  public void startTag(Tag tag) {
    start.take(tag);
  }

  @Override
  public void endTag(Tag tag) {
    end.take(tag);
  }
}
