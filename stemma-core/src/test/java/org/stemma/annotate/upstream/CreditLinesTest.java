package org.stemma.annotate.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.PlainReadings;
import org.stemma.annotation.Upstream;
import org.stemma.lexicon.Lexicon;

class CreditLinesTest {

  private static final UpstreamAnnotator ANNOTATOR = new UpstreamAnnotator(Lexicon.ENGLISH);

  private static List<String> read(String text) {
    return ANNOTATOR.annotate(PlainReadings.of(text)).stream()
        .map(u -> u.kind().label() + " " + u.name() + (u.pooled() ? " pooled" : ""))
        .toList();
  }

  @Test
  void anAgencyInTheDatelineIsCredited() {
    assertThat(read("OSLO, March 3 (AFP) — A cargo ship ran aground."))
        .containsExactly("agency Agence France-Presse");
    assertThat(read("LIMA, Peru (AP) - A train left the rails."))
        .containsExactly("agency Associated Press");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BRENNICK, Norway (AFP)\nA cargo ship ran aground. Nobody was hurt.",
        "Brennick (Norway) (AFP) – A cargo ship ran aground.",
        "BRENNICK (AFP) ― The court sits on Monday.",
        "LIMA, Peru (AFP/Courier) — The dam held.",
        "[AFP] The strike is over.",
        "By Ann Orr Agence France-Presse\nThe strike is over. Nobody won."
      })
  void aDatelineOrBylineMayHaveLostItsForm(String text) {
    assertThat(read(text)).containsExactly("agency Agence France-Presse");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El puente está cerrado desde el viernes.%nFuente: Agencia Levante | Agencia Levante",
        "Die Brücke ist seit Freitag gesperrt.%nQuelle: Nordblatt | Nordblatt",
        "Мост закрыт с пятницы.%nИсточник: Вести Одала | Вести Одала"
      })
  void aCreditLineIsReadInAnyLanguage(String text, String name) {
    assertThat(read(String.format(text))).containsExactly("publication " + name);
  }

  @Test
  void bracketsOfAListOrANameAreNoCredit() {
    assertThat(read("[AP1] The second note tells of the flood.")).isEmpty();
    assertThat(read("Halden (Norway) (HPS) – the port is shut.")).isEmpty();
    assertThat(read("By Ann Orr The Harbour Press\nThe strike is over. Nobody won.")).isEmpty();
  }

  @Test
  void bracketsThatHoldNoAgencyAreNoCredit() {
    assertThat(read("The Port Authority (PA) – once rich – is broke.")).isEmpty();
  }

  @Test
  void aSignatureOrALineNamesTheSource() {
    assertThat(read("The strike is over.\n— Reuters")).containsExactly("agency Reuters");
    assertThat(read("The strike is over.\nSource: Reuters")).containsExactly("agency Reuters");
  }

  @Test
  void severalSourcesOfOneLineArePooled() {
    assertThat(read("The dam held.\n[1] Source: Reuters, Halden Radio, and The Tide Post."))
        .containsExactly(
            "agency Reuters pooled",
            "publication Halden Radio pooled",
            "publication The Tide Post pooled");
  }

  @Test
  void reportingByAnAgencyIsPooled() {
    assertThat(read("The court sits on Monday. With reporting by Reuters and AFP."))
        .containsExactly("agency Reuters pooled", "agency Agence France-Presse pooled");
  }

  @Test
  void whatAPageIsCompiledFromIsPooled() {
    assertThat(read("The strike is over.\nCompiled from Reuters, Correo de Senn and our own notes"))
        .containsExactly("agency Reuters pooled", "publication Correo de Senn pooled");
    assertThat(read("The list was compiled from Lisbon in May, the court heard.")).isEmpty();
  }

  @Test
  void aCreditCoversTheLineThatNamesIt() {
    String text = "The strike is over.\nSource: Reuters";
    List<Upstream> found = ANNOTATOR.annotate(PlainReadings.of(text));
    assertThat(found.get(0).span().in(text)).isEqualTo("Source: Reuters");
  }

  @Test
  void anAgencyIsKnownByTheFormOfItsSignature() {
    String form = "agency, by the form of the signature Reuters";
    assertThat(read("The dam held.\n(Reporting by Ana Ruiz; Editing by Paul Reyes)"))
        .containsExactly(form);
    assertThat(read("The dam held. (Compiled by Ana Ruiz; Editing by Paul Reyes and Li Wu.)"))
        .containsExactly(form);
    assertThat(
            read(
                "The dam held.\n"
                    + "(Additional reporting by Ana Ruiz in Halden; Editing by Paul Reyes and Li Wu)"))
        .containsExactly(form);
    assertThat(read("HALDEN (Reuters) - The dam held.\n(Writing by Li Wu; Editing by Paul Reyes)"))
        .containsExactly("agency Reuters");
  }

  @Test
  void signaturesThatAnyDeskMayUseNameNoAgency() {
    assertThat(read("The dam held.\n(Reporting by Ana Ruiz)")).isEmpty();
    assertThat(read("The dam held.\nReporting by Ana Ruiz; editing by Paul Reyes")).isEmpty();
    assertThat(read("The dam held.\n(The club is said to be editing by hand; editing by ear)"))
        .isEmpty();
  }

  @Test
  void aCreditOfSeveralAgenciesIsThatOfThePlace() {
    assertThat(read("DAKAR (APS) - A ferry ran aground."))
        .containsExactly("agency Agence de Presse Sénégalaise");
    assertThat(read("ALGIERS, March 3 (APS) - A ferry ran aground."))
        .containsExactly("agency Algeria Press Service");
    assertThat(read("LIMA (APS) - A ferry ran aground.")).containsExactly("agency APS");
  }

  @Test
  void theInitialsOfTheWordsBeforeThemAreNoAgency() {
    assertThat(read("Alpine Power and Steel (APS) - the last of its kind - is broke.")).isEmpty();
    assertThat(read("Friends of the Park (FP), Athens Fair Post (AFP) - both are gone.")).isEmpty();
    assertThat(read("Union of Peat Importers (UPI) – is to close.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HALDEN, Peru (AP) _ A barge sank.",
        "HALDEN (AP) A barge sank.",
        "Halden, Peru | AP | A barge sank.",
        "Halden, AP | A barge sank.",
        "HALDEN - AP - A barge sank.",
        "AP - A barge sank.",
        "By Ann Orr, Associated Press\nA barge sank.",
        "By ANN ORR, Associated Press Writer\nA barge sank.",
        "Ann Orr | AP\nA barge sank.",
        "The Associated Press\nA barge sank.",
        "A barge sank.\n© 2016 AP",
        "A barge sank.\nCopyright 2016 The Associated Press. All rights reserved.",
        "A barge sank.\nab/cd/AP",
        "A barge sank.\nAP/ab"
      })
  void datelinesBylinesAndLinesUnderTheTextCreditAnAgency(String page) {
    assertThat(read(page)).containsExactly("agency Associated Press");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Orr, Halden, PA\nA barge sank.",
        "MAP - Where the river rose",
        "Photo by Ann Orr (AP)\nA barge sank.",
        "AP Photo/Ann Orr\nA barge sank.",
        "A barge sank.\nAnn Orr, AP",
        "A barge sank.\n© AFP",
        "© 2016 Halden Times. Contains material of AFP.",
        "The report, by Reuters - The agency of the strike - was wrong.",
        "Credit Suisse cut 3,000 jobs, and Paul Orr left.",
        "Via Roma was closed, and Corso Italia too.",
        "Sources close to the club, Paul Orr and Li Wu left."
      })
  void linesThatOnlyLookLikeCreditsAreNone(String page) {
    assertThat(read(page)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The strike is over.\nThe Associated Press contributed to this report.",
        "The dam held.\nAssociated Press writer Ann Orr in Halden contributed to this story.",
        "The court sits.\nAP reporters Ann Orr and Bo Lind contributed."
      })
  void anAgencyThatContributedIsPooled(String page) {
    assertThat(read(page)).containsExactly("agency Associated Press pooled");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Here is where the seats stand, based on an Associated Press count.\nThe vote ends on May 3.",
        "Nine dams are unsafe. The list is drawn from an AP analysis of state files.\nTwo broke.",
        "Based on the AP's tally, the strike has closed 40 mines.\nTalks go on."
      })
  void aReportThatRestsOnTheWorkOfAnAgencyComesFromIt(String page) {
    assertThat(read(page)).containsExactly("agency Associated Press");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Based on the count of the clerk, the strike has closed 40 mines.",
        "The film is based on an Associated Press photographer.",
        "Based on an Oslo study, the dam will hold."
      })
  void aBasisThatIsNoAgencysWorkIsNoCredit(String page) {
    assertThat(read(page)).isEmpty();
  }

  @Test
  void whatRestsOnTheWorkOfAnAgencyFurtherDownIsNoCreditOfTheReport() {
    String price = "The price fell, based on an Associated Press survey.\n";
    assertThat(read("The mines stay shut.\n" + price)).containsExactly("agency Associated Press");
    assertThat(read("The mines stay shut.\n".repeat(20) + price)).isEmpty();
  }
}
