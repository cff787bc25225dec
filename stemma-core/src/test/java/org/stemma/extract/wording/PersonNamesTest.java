package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(written(PersonNames.of(line, false))).isEqualTo(signers);
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
    assertThat(written(PersonNames.of(line, false))).isEqualTo(signers);
  }
}
