package org.stemma.annotate.residue;

import java.util.List;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.article.Article;
import org.stemma.extract.wording.TemplateFields;
import org.stemma.lexicon.Lexicon;

/** {@link TemplateFields} in the text of an article. */
final class Placeholders {

  private final TemplateFields fields;

  Placeholders(Lexicon lexicon) {
    this.fields = new TemplateFields(lexicon);
  }

  List<Residue> in(Article article) {
    return fields.in(article.text()).stream()
        .map(field -> new Residue(field.span(), ResidueClass.PLACEHOLDER, field.why()))
        .toList();
  }
}
