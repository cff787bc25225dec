package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.DropReason;

class FurnitureLabelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | TOOLS | Find this article at:",
        "en | TOOLS | This article was found at: https://gull.example/a/17",
        "en | TOOLS | 3 minutes to read",
        "en | SHARE_BUTTONS | Share on social media",
        "tr | TAGS | Etiketler",
        "tr | TAGS | Etiketler: sel, Holm",
        "fr | TAGS | Mots-clés : crue, Holm",
        "es | TAGS | Etiquetas: crecida, Holm",
        "el | TAGS | Ετικέτες: πλημμύρα",
        "vi | TAGS | Từ khóa: lũ",
        "de | TOOLS | 3 Min. Lesezeit",
        "hu | TOOLS | Olvasási idő: 3 perc",
        "ro | TOOLS | Timp de citire 3 minute",
        "ru | SHARE_BUTTONS | Поделиться новостью",
        "no | SHARE_BUTTONS | Del artikkelen",
        "ja | SHARE_BUTTONS | この記事をシェア"
      })
  void labelsAreFurniture(String language, DropReason reason, String line) {
    assertThat(Furniture.of(Optional.of(language)).reason(line)).contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The tags on the wagons were forged, the court heard.",
        "de | Die Lesezeit der Anklage dauerte 3 Minuten, sagte der Richter.",
        "tr | Etiketler sahteydi, dedi savcı.",
        "fr | Partager cet article de loi entre deux textes serait une erreur, a dit la ministre."
      })
  void sentencesWithTheseWordsAreNot(String language, String line) {
    assertThat(Furniture.of(Optional.of(language)).reason(line)).isEmpty();
  }
}
