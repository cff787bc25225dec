package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Byline;

class PersonNamesTest {

  private static String written(List<Byline> signers) {
    return signers.stream()
        .map(signer -> signer.name() + signer.role().map(role -> " = " + role).orElse(""))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "By Ann Wood, Puerto Olmo ! Ann Wood",
        "By Ann Wood / Puerto Olmo ! Ann Wood",
        "By Ann Wood | Puerto Olmo ! Ann Wood",
        "By Ann Wood and Jim Okafor, Puerto Olmo ! Ann Wood; Jim Okafor",
        "By Ann Wood & Jim Okafor | Olmo Alto ! Ann Wood; Jim Okafor",
        "Por Lucía Arnal, Villa Serena ! Lucía Arnal",
        "Lucía Arnal | Puerto Olmo ! Lucía Arnal",
        "Von Marit Odden, Bad Ostrel ! Marit Odden",
        "By Ann Wood, Jim Okafor ! Ann Wood; Jim Okafor",
        "By Ann Wood / JIM OKAFOR ! Ann Wood; Jim Okafor",
        "By Marit Odden, Odile Strand and Ketu Borge ! Marit Odden; Odile Strand; Ketu Borge",
        "By Marit Odden, Odile Strand, and Ketu Borge ! Marit Odden; Odile Strand; Ketu Borge",
        "By Ann Wood, Al Corran and Jim Okafor ! Ann Wood; Al Corran; Jim Okafor",
        "By Ann Wood, Al Corran ! Ann Wood",
        "By Ann Wood, Al Hudaydah ! Ann Wood",
        "By Marit Odden; Ketu Borge ! Marit Odden; Ketu Borge",
      })
  void behindACommaSlashOrBarStandsAPersonOnlyIfToldToBeOne(String line, String signers) {
    assertThat(written(PersonNames.of(line, NameClaim.LINE, OutletForm.ENGLISH)))
        .isEqualTo(signers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "By Ann Wood, science editor ! Ann Wood = science editor",
        "Jane Doe | Political correspondent ! Jane Doe = Political correspondent",
        "By Ana Sousa (Trade Editor) ! Ana Sousa = Trade Editor",
        "Ana Sousa, SPN Rail Writer ! Ana Sousa = SPN Rail Writer",
        "Par Luc Arnal, correspondant à Senn ! Luc Arnal = correspondant à Senn",
        "Von Marit Odden - Redakteurin ! Marit Odden = Redakteurin",
        "Ana Sousa and Jim Okafor, court reporters"
            + " ! Ana Sousa = court reporters; Jim Okafor = court reporters",
        "By Ana Sousa and Jim Okafor, court reporter"
            + " ! Ana Sousa = court reporter; Jim Okafor = court reporter",
        "Ana Sousa, rail editor, Jim Okafor, producer"
            + " ! Ana Sousa = rail editor; Jim Okafor = producer",
        "By Ana Sousa and Reporter Jim Okafor ! Ana Sousa; Jim Okafor"
      })
  void whatStandsBesideANameIsARoleAndNoPerson(String line, String signers) {
    assertThat(written(PersonNames.of(line, NameClaim.LINE, OutletForm.ENGLISH)))
        .isEqualTo(signers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "By Jane Doe Political Correspondent ! Jane Doe = Political Correspondent",
        "By Marit Odden Shipping Editor ! Marit Odden = Shipping Editor",
        "By JONAS WEIL CHIEF SPORTS WRITER ! Jonas Weil = CHIEF SPORTS WRITER",
        "By Luis van der Prado Court Reporter ! Luis van der Prado = Court Reporter",
        "By Ana Sousa Rail Editor and Jim Okafor Producer"
            + " ! Ana Sousa = Rail Editor; Jim Okafor = Producer",
        "Political Editor Jane Doe ! Jane Doe",
        "By Jane Doe, Political Correspondent, and Luis Prado"
            + " ! Jane Doe = Political Correspondent; Luis Prado",
        "By Northern Editor Jane Doe ! Jane Doe",
      })
  void anOfficeNeedsNoSignBeside(String line, String signers) {
    assertThat(written(PersonNames.of(line, NameClaim.LINE, OutletForm.ENGLISH)))
        .isEqualTo(signers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Odal Sports Reporter",
        "By Our Own Correspondent",
        "By Senn City Editor",
        "By staff and agencies"
      })
  void anOfficeAloneIsNobody(String line) {
    assertThat(PersonNames.of(line, NameClaim.LINE, OutletForm.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Words: Ana Sousa Pictures: Jonas Weil ! Ana Sousa",
        "Words by Ana Sousa, photographs by Jonas Weil ! Ana Sousa",
        "Text von Marit Odden Illustration von Jonas Weil ! Marit Odden",
        "Texte : Luc Arnal Photos : Zoé Brun ! Luc Arnal",
        "By Ana Sousa / Video: Jonas Weil ! Ana Sousa",
      })
  void whoMadeThePicturesDidNotWrite(String line, String signers) {
    assertThat(written(PersonNames.of(line, NameClaim.LINE, OutletForm.ENGLISH)))
        .isEqualTo(signers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "By Jane Doe in Ostrel ! Jane Doe",
        "By Jane Doe and Luis Prado in Ostrel ! Jane Doe; Luis Prado",
        "By Ana Sousa and Jim Okafor at Odal Crown Court ! Ana Sousa; Jim Okafor",
        "Par Kab Arnal le 17/02/2031 ! Kab Arnal",
        "By Mara Lind Feb 17/18, 2031 ! Mara Lind",
        "Von Marit Odden Mo, 3. Mai 2031 ! Marit Odden",
        "By Ana Sousa, Odal Courier ! Ana Sousa",
        "By Ana Sousa and Emily Post ! Ana Sousa; Emily Post",
      })
  void placesDaysAndOutletsBehindANameAreNoPersons(String line, String signers) {
    assertThat(written(PersonNames.of(line, NameClaim.LINE, OutletForm.ENGLISH)))
        .isEqualTo(signers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "By Ana Sousa, 3 May 2031 ! Ana Sousa",
        "By Ana Sousa | The Odal Post ! Ana Sousa",
        "By Ana Sousa, Kiel ! Ana Sousa",
        "Von Marit Odden, Sprecher des SV Senn ! Marit Odden",
        "Autor: Marit d'Anjou and Omar al-Hakim ! Marit d'Anjou; Omar al-Hakim"
      })
  void datesPlacesAndOutletsAreNoRole(String line, String signers) {
    assertThat(written(PersonNames.of(line, NameClaim.LINE, OutletForm.ENGLISH)))
        .isEqualTo(signers);
  }
}
