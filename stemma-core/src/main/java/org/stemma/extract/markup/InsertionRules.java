package org.stemma.extract.markup;

/** What becomes of a tag in one insertion mode (HTML Living Standard 13.2.6.4). */
interface InsertionRules {

  void startTag(Tag tag);

  void endTag(Tag tag);
}
