package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.AbstractModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenNlpLanguagesTest {

  private static final OpenNlpLanguages LANGUAGES = OpenNlpLanguages.load();

  @Test
  void tellsLanguagesApart() {
    assertThat(
            LANGUAGES.detect(
                "The freight train derailed near the harbour on Tuesday, police said."))
        .contains("en");
    assertThat(
            LANGUAGES.detect(
                "Der Güterzug entgleiste am Dienstag in der Nähe des Hafens, sagte die Polizei."))
        .contains("de");
    assertThat(
            LANGUAGES.detect(
                "Вантажний потяг зійшов з рейок у вівторок біля порту, повідомила поліція."))
        .contains("uk");
    assertThat(LANGUAGES.detect("货运列车星期二在港口附近脱轨,警方表示没有人员伤亡,铁路服务已经暂停。")).contains("zh");
  }

  @Test
  void saysNothingAboutTooFewLetters() {
    assertThat(LANGUAGES.detect("")).isEmpty();
    assertThat(LANGUAGES.detect("12:30 - 14:45 | 2024")).isEmpty();
    assertThat(LANGUAGES.detect("Ok")).isEmpty();
  }

  @Test
  void theFlatCopyGivesTheSameProbabilitiesToTheLastBit(@TempDir Path folder) throws IOException {
    LanguageDetectorModel published = OpenNlpLanguages.published();
    AbstractModel model = (AbstractModel) published.getMaxentModel();
    ModelFolder cache = new ModelFolder(folder);
    cache.languages(() -> model);
    AbstractModel flat = cache.languages(() -> fail("the flat copy is not used"));
    assertThat(flat).isInstanceOf(FlatLanguageModel.class);
    String[] contexts = {"the", "he ", "ß", "ий", "zz", "not a feature of the model"};
    float[] counts = {3, 2, 1, 4, 1, 5};
    assertThat(flat.eval(contexts, counts)).isEqualTo(model.eval(contexts, counts));
    assertThat(flat.eval(contexts)).isEqualTo(model.eval(contexts));
    assertThat(IntStream.range(0, flat.getNumOutcomes()).mapToObj(flat::getOutcome))
        .containsExactlyElementsOf(
            IntStream.range(0, model.getNumOutcomes()).mapToObj(model::getOutcome).toList());
  }

  @Test
  void aFolderThatCannotBeWrittenCostsOnlyTheCopy(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    OpenNlpLanguages languages = OpenNlpLanguages.load(new ModelFolder(file.resolve("below")));
    assertThat(languages.detect("The freight train derailed near the harbour.")).contains("en");
  }

  @Test
  void theFlatCopyTellsLanguages(@TempDir Path folder) {
    String text = "Le train de marchandises a déraillé mardi près du port, selon la police.";
    assertThat(OpenNlpLanguages.load(new ModelFolder(folder)).detect(text)).contains("fr");
    assertThat(OpenNlpLanguages.load(new ModelFolder(folder)).detect(text)).contains("fr");
  }
}
