package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.DropReason;

/**
 * Words of furniture inside the sentences of a report are text; on their own they are furniture.
 */
class FurnitureSentencesTest {

  private static Optional<DropReason> reason(String language, String line) {
    return Furniture.of(Optional.of(language)).reason(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Families of the crew can be reached at the ferry office in Odal until midnight.
          en | The treaty gives the inspectors unlimited access to all five reactors.
          en | Passengers may cancel at any time before the strike begins, the railway said.
          en | The flood office deleted four Facebook pages that sold false tickets.
          en | Police found that the site uses cookies to follow its users.
          en | The judge ruled that the letters may not be reproduced without consent.
          en | The driver sent the photo via a school network before the train stopped.
          en | A false bill sent to your inbox may look like that of the water board.
          en | His words do not necessarily reflect the position of the union, a spokesman said.
          en | The prisoners may leave the town only with prior written permission of the court.
          en | The influencer earned two million from affiliate links to football shirts.
          en | She contributed reporting to three papers during the siege and died in Odal.
          en | Fans of both clubs argued in the comments below the film for hours.
          en | “Cancel anytime”, the letter to the passengers said in red.
          en | The notice at the gate read “This site uses cookies”, which made the strikers laugh.
          en | Reproduction of cod fell by a third after the spill, the fishery board said.
          en | Choose your battles, the coach told his side before the cup match in Lornsey.
          en | Your support kept the strike alive, the union leader told the dock workers.
          en | Please consider the families, the judge told the reporters at the trial.
          en | Join our strike, the dockers shouted to the crews of the two ferries.
          en | Find us a boat, the captain radioed as the water reached the deck.
          en | Send us helicopters, the crew of the cargo ship had asked the coast guard.
          en | Never miss a penalty in May, his father had told the striker.
          en | Stay informed and stay at home, the flood office told residents by the river.
          en | Register to vote by Friday, the clerk told workers who are on strike.
          en | Download the tickets before the strike begins, the railway told passengers.
          en | Skip to the last page, the judge told the lawyers of the shipping firm.
          en | Read our lips, a sign of the strikers said at the gate of the port.
          en | One letter a week is all that the prisoners of the island may send.
          en | One e-mail a day came from the captain until the ship went down.
          en | We promise never to strike in the week of the cup, the players wrote.
          en | “We will never sell your data”, the railway had written to passengers in May.
          en | Every Friday somebody had left a letter in the inbox of the court.
          de | Wir geben Ihre Adresse nicht an die Polizei, sagte der Kapitän den Passagieren.
          es | Apoya la huelga el sindicato de maestros, dijo su portavoz el martes.
          es | Recibe el alcalde a los huelguistas en el puerto tras nueve días.
          es | Accede a negociar la naviera tras el naufragio, según el sindicato.
          es | Sigue a la espera de juicio el capitán del buque, dijo la fiscal.
          fr | Retrouvez vos morts, a lancé le maire aux secouristes après la crue.
          fr | Recevez ma démission, a écrit le juge au ministre après le procès.
          fr | Soutenez la grève, ont crié les dockers aux équipages du port.
          it | Ricevi i parenti, ha detto il capitano al pilota del traghetto.
          it | Sostieni lo sciopero, dicevano i cartelli davanti al porto di Odal.
          it | Sblocca la trattativa il ministro, ha riferito il sindacato dei treni.
          nl | Ontvang de families eerst, zei de rechter tegen de officier.
          nl | Luister naar de bemanning, vroeg de vakbond aan de rederij.
          pt | Receba a família primeiro, disse o juiz ao capitão do navio.
          pt | Siga a linha até à ponte, disse o maquinista aos passageiros do comboio.
          pt | Lamentamos as mortes no rio, disse o presidente da câmara.
          pl | Przepraszamy rodziny ofiar, powiedział rzecznik kolei po katastrofie.
          pl | Wspieraj strajk, wołali dokerzy do załóg obu promów w porcie.
          ru | Извините нас, сказал капитан семьям погибших на пароме.
          ru | Поддержите забастовку, призвал профсоюз докеров экипажи судов.
          ru | Оцените ущерб сами, ответил мэр затопленного города министру.
          de | Folgen Sie dem Lotsen, funkte der Hafen dem Kapitän der Fähre.
          de | Testen Sie die Bremsen noch einmal, hatte der Lokführer verlangt.
          de | Das Abkommen läuft fünf Jahre und ist jederzeit kündbar, sagte der Minister.
          de | Der Kläger ließ sich im Vertrag alle Rechte vorbehalten, die der Hafen noch hatte.
          fr | Le ministre est reparti sans engagement de la part des grévistes.
          fr | Ce guichet est réservé aux abonnés du train, selon la régie.
          fr | Le match a repris après la publicité avec dix minutes de retard.
          es | Los obreros trabajan sin permanencia en el puerto, dijo el sindicato.
          es | La ley deja prohibida la reproducción de salmones en el río hasta mayo.
          it | Lo sciopero continua dopo la pubblicità data alla vertenza, ha detto il sindacato.
          it | Il treno speciale era riservato agli abbonati della linea costiera.
          pt | O comboio das sete passa a ser exclusivo para assinantes do passe, disse a empresa.
          pt | A greve continua depois da publicidade dada ao caso, afirmou o sindicato.
          nl | De eerste trein was alleen voor abonnees, zei de vervoerder.
          nl | Bron: ANP
          nl | Bron: politie Odal
          pl | Dalsze rozpowszechnianie fałszywych biletów grozi karą, podała kolej.
          pl | Śledczy odkryli, że przewoźnik używał plików cookies do śledzenia pasażerów.
          pl | Projekt mostu jest chroniony prawem autorskim, orzekł sąd.
          pl | Źródło: PAP
          ru | Ведомство нашло на сайте порта файлы cookie чужой компании.
          ru | Строительство дамбы запрещено без письменного согласия соседей.
          ru | Активная ссылка на платёж вела пассажиров на чужой сайт.
          ar | قال المحقق إن ملفات تعريف الارتباط كشفت مكان السفينة.
          ja | 港湾局は、業者が写真の無断転載を認めたと発表した。
          ja | 灯台の写真の著作権は作者の家族にあると裁判所は判断した。
          ja | この船会社はcookieを使用して客の行動を調べていた。
          zh | 法院认定，两名渔民未经授权进入了封闭的码头。
          zh | 灯塔照片的版权所有者周二起诉了港务局。
          zh | 港口公司的网站已完成ICP备案，警方说。
          zh | 专家说，洪水预报仅供参考不能代替警报。
          zh | 网信办违法和不良信息举报中心周二接到三百个电话。
          zh | 来源：新华社
          """)
  void sentencesAndCreditsAreNoFurniture(String language, String sentence) {
    assertThat(reason(language, sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | He can be reached at mquist@courier.example. | AUTHOR_BOX
          en | Get unlimited access to every page for $1. Cancel anytime. | SUBSCRIPTION
          en | The Harbour Courier Ltd. All rights reserved. | COPYRIGHT
          en | This form is protected by reCAPTCHA. | COPYRIGHT
          en | Get the harbour news every morning in your inbox | NEWSLETTER_BOX
          en | Mara Quist covers ferries. Follow her on Twitter @quist | AUTHOR_BOX
          en | Manage settings · Accept cookies | COOKIE_NOTICE
          en | The views expressed here are the columnist's and not necessarily ours. | LEGAL
          en | Join our newsletter and get the harbour news every morning. | NEWSLETTER_BOX
          en | Please consider supporting us with a small sum. | DONATION
          en | Download the app to read on. | APP
          en | Skip to content | MENU
          en | Never miss a story from the harbour again. | NEWSLETTER_BOX
          en | We will send you one letter a week and never pass on your address. | NEWSLETTER_BOX
          en | The stories that matter, in your inbox every morning. | NEWSLETTER_BOX
          en | One email a day, at seven, with all you need to know. | NEWSLETTER_BOX
          en | No spam. Unsubscribe whenever you like. | NEWSLETTER_BOX
          en | We promise never to share your address. | NEWSLETTER_BOX
          en | Every Friday: the week on the river, in your inbox, free. | NEWSLETTER_BOX
          es | Cada mañana, lo que pasa en el puerto, en tu correo. | NEWSLETTER_BOX
          es | Recibe las noticias en tu correo cada mañana. | NEWSLETTER_BOX
          es | Apoya el periodismo independiente. | DONATION
          fr | Recevez notre lettre chaque matin. | NEWSLETTER_BOX
          fr | Pas de spam, désinscription à tout moment. | NEWSLETTER_BOX
          it | Iscriviti alla newsletter del porto. | NEWSLETTER_BOX
          nl | Ontvang de nieuwsbrief elke ochtend in uw postvak. | NEWSLETTER_BOX
          pt | Receba as notícias no seu e-mail. | NEWSLETTER_BOX
          pl | Przepraszamy, strona nie istnieje. | ERROR
          ru | Поддержите редакцию ежемесячным взносом. | DONATION
          de | Jeden Morgen das Neueste aus dem Hafen in Ihrem Postfach. | NEWSLETTER_BOX
          de | Wir geben Ihre Daten nicht weiter. Kein Spam. | NEWSLETTER_BOX
          de | Folgen Sie uns auf allen Kanälen. | FOLLOW
          de | 4,99 € im Monat, jederzeit kündbar | SUBSCRIPTION
          de | Hafenbote 2031 - Alle Rechte vorbehalten | COPYRIGHT
          fr | Dès 1 € par mois, sans engagement | SUBSCRIPTION
          fr | Cet article est réservé aux abonnés. Il vous reste 80 % à lire. | SUBSCRIPTION
          es | Desde 1 € al mes, sin permanencia | SUBSCRIPTION
          it | L'articolo continua dopo la pubblicità | ADVERTISEMENT
          pt | Este conteúdo é exclusivo para assinantes. | SUBSCRIPTION
          nl | Dit verhaal is alleen voor abonnees van de Havenbode. | SUBSCRIPTION
          pl | Używamy plików cookies, aby strona działała lepiej. | COOKIE_NOTICE
          ru | Мы используем файлы cookie, чтобы сайт работал лучше. | COOKIE_NOTICE
          ru | При использовании материалов сайта активная ссылка обязательна. | COPYRIGHT
          ar | نستخدم ملفات تعريف الارتباط لتحسين الموقع | COOKIE_NOTICE
          ja | 当サイトはサービス向上のためcookieを使用しています。 | COOKIE_NOTICE
          ja | 記事・写真の無断転載を禁じます。 | COPYRIGHT
          zh | 未经授权，不得使用本站内容。 | COPYRIGHT
          zh | 港报网 版权所有：港报社 | COPYRIGHT
          zh | 京ICP备12345678号 | COPYRIGHT
          """,
      maxCharsPerColumn = 400)
  void theSameWordsOnTheirOwnAreFurniture(String language, String line, DropReason reason) {
    assertThat(reason(language, line)).contains(reason);
  }
}
