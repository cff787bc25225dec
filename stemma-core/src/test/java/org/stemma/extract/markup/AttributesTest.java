package org.stemma.extract.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttributesTest {

  private final Attributes attributes = new Attributes(0);

  private int tag(Attribute... names) {
    attributes.begin();
    for (int i = 0; i < names.length; i++) {
      attributes.add(names[i], 10 * i, 10 * i + names.length);
    }
    return attributes.ofTag();
  }

  private int start(int tag, Attribute name) {
    return attributes.start(attributes.find(tag, name));
  }

  @Test
  void areFoundInWhateverOrderTheyAreWritten() {
    int tag = tag(Attribute.XML_LANG, Attribute.CLASS, Attribute.ARIA_LABEL, Attribute.ID);

    assertThat(start(tag, Attribute.XML_LANG)).isZero();
    assertThat(start(tag, Attribute.CLASS)).isEqualTo(10);
    assertThat(start(tag, Attribute.ARIA_LABEL)).isEqualTo(20);
    assertThat(start(tag, Attribute.ID)).isEqualTo(30);
    assertThat(attributes.end(attributes.find(tag, Attribute.ID))).isEqualTo(34);
    assertThat(attributes.find(tag, Attribute.HREF)).isEqualTo(Attributes.NONE);
  }

  @Test
  void theFirstOfOneNameCounts() {
    int tag = tag(Attribute.HREF, Attribute.REL, Attribute.HREF);

    assertThat(start(tag, Attribute.HREF)).isZero();
  }

  @Test
  void tagsKeepTheirsApart() {
    int first = tag(Attribute.CLASS);
    int bare = tag();
    int last = tag(Attribute.ROLE, Attribute.CLASS);

    assertThat(bare).isEqualTo(Attributes.NONE);
    assertThat(attributes.find(bare, Attribute.CLASS)).isEqualTo(Attributes.NONE);
    assertThat(attributes.find(first, Attribute.ROLE)).isEqualTo(Attributes.NONE);
    assertThat(start(first, Attribute.CLASS)).isZero();
    assertThat(start(last, Attribute.CLASS)).isEqualTo(10);
  }

  @Test
  void asManyAreHeldAsAPageHas() {
    int first = tag(Attribute.values());
    for (int i = 0; i < 1_000; i++) {
      tag(Attribute.values());
    }
    int last = tag(Attribute.values());

    assertThat(start(first, Attribute.XML_LANG)).isEqualTo(start(last, Attribute.XML_LANG));
  }
}
