package org.stemma.model;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word of the library that keeps what features ask for again and again. For one thread. */
final class WordNode extends NLPNode {

  private static final long serialVersionUID = 1L;

  private final transient Map<Field, TextKey> keys = new EnumMap<>(Field.class);
  private transient @Nullable String shape;
  private transient @Nullable String classes;

  /** The artificial root. */
  WordNode() {
    toRoot();
  }

  WordNode(int number, String form) {
    super(number, form);
  }

  /** The key of a field of one text, or null where the word has none. */
  @Nullable TextKey key(Field field) {
    String text = getValue(field);
    if (text == null) {
      return null;
    }
    TextKey key = keys.get(field);
    if (key == null || !key.text().equals(text)) {
      key = TextKey.of(text);
      keys.put(field, key);
    }
    return key;
  }

  @Override
  public String getWordShape() {
    if (shape == null) {
      shape = super.getWordShape();
    }
    return shape;
  }

  @Override
  public void setAmbiguityClasses(List<String> all) {
    super.setAmbiguityClasses(all);
    classes = super.getAmbiguityClasses();
  }

  @Override
  public @Nullable String getAmbiguityClasses() {
    return classes;
  }
}
