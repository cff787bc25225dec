package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.DropReason;

/** Sentences of reports that begin with words of furniture, and furniture that begins so. */
class FurnitureOpeningsTest {

  private static Optional<DropReason> reason(String language, String line) {
    return Furniture.of(Optional.of(language)).reason(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An error occurred in the signal box before the two trains met, the inquiry found.",
        "Something went wrong with the brakes, the driver of the night train told police.",
        "Compiled by the railway, the list names forty passengers of the last carriage.",
        "Posted on the platform at noon, the notice warned of a strike of the drivers.",
        "In the same section of track two freight trains had collided in 2019.",
        "Published on Monday, the report blames a worn rail for the crash of the express.",
        "Remaining time on the season tickets is paid back after the strike, the railway said.",
        "Unable to load its cargo in the storm, the ship left the harbour empty.",
        "Available on board were two life rafts for a crew of thirty, the survivors said.",
        "Nothing in this hold was declared, a customs officer said of the cargo ship.",
        "Paid for by the owner, the new hull cracked on its first voyage with cargo.",
        "Registered office of the shipping firm is a flat over a bakery in Odal.",
        "Edited by a clerk of the port, the cargo list leaves out nine containers.",
        "Was this the ship that spilled the oil? The coast guard says it does not know.",
        "Filed under seal, the claim names the captain and both owners of the ferry.",
        "The views expressed in court by the two experts could not be further apart.",
        "Written by the accused in prison, the letter was read to the jury on Tuesday.",
        "Opinions expressed by the jurors were split until the last hour, a clerk said.",
        "Unauthorised reproduction of the plan cost the engineer his post, the court heard.",
        "Already a member of the bar, she defended the three farmers without a fee.",
        "To read the full verdict took the judge four hours and two glasses of water.",
        "By signing up two experts the defence gained a month, the prosecutor said.",
        "AI-generated images of the flood fooled thousands of residents, the mayor said.",
        "Data is provided by the flood office every hour until the river falls.",
        "Independent journalism showed that the dam had not been inspected for years.",
        "No part of this dyke was higher than two metres, the water board admitted.",
        "Access to this page of the flood plan was closed to residents for years.",
        "Last updated in 1990, the flood plan knows neither the bridge nor the new quarter.",
        "For further information the flood office had only a telephone, residents said.",
        "Strictly necessary trips only were allowed while the river stood over the road.",
        "Past performance of the keeper worries the club before the second leg.",
        "Key terms of the transfer were agreed on Sunday night, the football club said.",
        "Showing 3 new players, the home side won the cup match by two goals to one.",
        "Recommended by his old coach, the striker signed for two years on Friday.",
        "With contributions from both clubs the stand was rebuilt before the season.",
        "Before you go to the ground, leave bags at home, police told the football fans.",
        "Tagged with a transmitter, the ball told the referee that it had crossed the line."
      })
  void sentencesOfReportsStay(String sentence) {
    assertThat(reason("en", sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Veröffentlicht am Montag, nennt der Bericht keinen Grund für das Zugunglück.",
        "de | Mehr von der Ladung trieb am Abend an Land, sagte die Küstenwache.",
        "de | Der Newsletter des Vereins nannte den Torwart schon am Freitag krank.",
        "fr | Publié par le tribunal lundi, le jugement compte quarante pages.",
        "fr | Mis à jour le matin, le plan de crue ne citait plus le pont.",
        "es | Escrito por el acusado, el mensaje llegó al juez el martes.",
        "es | Más sobre la carga del barco se sabrá mañana, dijo el puerto.",
        "it | Aggiornato il piano della diga, il comune ha chiuso la strada.",
        "nl | Gepubliceerd op verzoek van de rechter, noemt het rapport geen namen.",
        "pt | Escrito por um passageiro do comboio, o aviso salvou quarenta pessoas.",
        "pl | Więcej o ładunku statku ma powiedzieć jutro kapitan portu.",
        "ar | انضم إلى إضراب عمال الميناء مئات السائقين يوم الاثنين.",
        "ar | حدث خطأ في نظام الإشارات قبل تصادم القطارين.",
        "ar | المزيد من سفن الشحن وصلت إلى الميناء مساء أمس.",
        "ar | لا يجوز إبقاء المتهم في السجن، قال القاضي.",
        "ar | تابعوا المباراة النهائية في الملعب تسعة آلاف متفرج.",
        "ar | نشر في منطقة السد مئتا جندي بعد الفيضان.",
        "ja | 日本新聞協会は火曜日、裁判所の決定に抗議した。",
        "ja | エラーが発生し、信号が二時間にわたり消えたと鉄道会社は述べた。",
        "ja | アプリを使って救助を求めた乗客もいた。",
        "ja | 申し訳ありません、と船長は乗客に謝罪した。",
        "ja | 当社は貨物船の沈没に責任を負う、と社長は語った。",
        "ja | 寄付は洪水から一週間で一億円に達した。",
        "zh | 未经许可，任何船只不得进入港口，海事局说。",
        "zh | 对不起，我们来晚了，救援队队长说。",
        "zh | 如发现可疑货物，请立即报警，码头警方说。",
        "zh | 支持我们的球迷从全国赶来，主队教练说。",
        "zh | 发表于星期一的报告说，大坝多年没有检查。",
        "zh | 掃描顯示船底有兩道裂縫。"
      })
  void sentencesInOtherLanguagesStay(String language, String sentence) {
    assertThat(reason(language, sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Compiled by Ana Sousa and Jim Okafor | AUTHOR_BOX",
        "en | Compiled by Ana Sousa. | AUTHOR_BOX",
        "en | Reporting by Ana Sousa in Lornsey; editing by Jim Okafor | AUTHOR_BOX",
        "en | Last updated: 3 May 2031 | DATE_LINE",
        "en | Published on Monday, 3 May 2031. | DATE_LINE",
        "en | Get access to all our articles for €1 a month. | SUBSCRIPTION",
        "en | Something went wrong. Please try again. | ERROR",
        "en | An error has occurred. | ERROR",
        "en | For more information, visit our help page. | READ_ALSO",
        "en | Was this article helpful? | FEEDBACK",
        "en | No part of this publication may be copied. | COPYRIGHT",
        "en | Data is provided by FactSet | LEGAL",
        "en | Remaining Time -0:00 | PLAYER",
        "de | Veröffentlicht am 3. Mai 2031 | DATE_LINE",
        "fr | Publié le 3 mai 2031 à 10:20 | DATE_LINE",
        "es | Escrito por Ana Sousa | AUTHOR_BOX",
        "it | Aggiornato il 3 maggio 2031 | DATE_LINE",
        "nl | Gepubliceerd op 3 mei 2031 | DATE_LINE",
        "pt | Publicado em 3 de maio de 2031 | DATE_LINE",
        "pl | Więcej o powodzi | RELATED_LINKS",
        "ar | تم النشر في 3 مايو 2031 | DATE_LINE",
        "ar | انضموا إلى قناتنا على واتساب. | FOLLOW",
        "ar | المزيد من الأخبار | RELATED_LINKS",
        "ar | لا يجوز نسخ المواد دون إذن. | COPYRIGHT",
        "ja | 申し訳ございませんが、ページが見つかりません。 | ERROR",
        "ja | アプリをダウンロードしてください。 | APP",
        "ja | このサイトはcookieを使用しています。 | COOKIE_NOTICE",
        "zh | 发布于 2031-05-03 | DATE_LINE",
        "zh | 未经许可，不得转载。 | COPYRIGHT",
        "zh | 抱歉，您要找的页面不存在。 | ERROR",
        "zh | 更多新闻 | RELATED_LINKS"
      })
  void furnitureThatBeginsSoIsDropped(String language, String line, DropReason reason) {
    assertThat(reason(language, line)).contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Sponsored: Eight boots for wet meadows | ADVERTISEMENT",
        "en | Do you know more? Write to desk@gull.example | FEEDBACK",
        "en | The Gull is funded by its readers. You can support us from 3 crowns. | DONATION",
        "en | Please support our work from 3 crowns a month. | DONATION",
        "en | Listen to our podcast The Long Whistle every Thursday. | PLAYER",
        "en | Download the Gull app for news of the cup on your phone. | APP",
        "en | (Reporting by Ana Sousa in Odal; Editing by Jim Okafor) | AUTHOR_BOX",
        "en | Forward this email to a friend. | SHARE_BUTTONS",
        "en | You receive this email because you signed up at gull.example. | NEWSLETTER_BOX",
        "en | View in browser | TOOLS",
        "de | Sie erhalten diese E-Mail, weil Sie sich angemeldet haben. | NEWSLETTER_BOX",
        "de | Im Browser ansehen | TOOLS",
        "fr | Vous recevez cet e-mail car vous êtes abonné. | NEWSLETTER_BOX",
        "en | Share · Print | MENU"
      })
  void linesOfNewslettersAndCampaignsAreKnown(String language, String line, DropReason reason) {
    assertThat(reason(language, line)).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The museum of the docks is funded by its readers and by the port, the court heard.",
        "Do you know the man, the judge asked the driver of the freight train.",
        "Sponsored by two shipping firms, the club beat Senn for the first time.",
        "Listen to our podcast again, the striker had told the fans who booed him.",
        "Download the flood maps before the storm, the council told farmers.",
        "Forward, the crew shouted when the trawler came off the rocks.",
        "Share | Lose"
      })
  void sentencesOfReportsWithTheirWordsAreText(String line) {
    assertThat(reason("en", line)).isEmpty();
  }
}
