package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.DropReason;

/** What sites ask of their readers, and sentences of reports that begin alike. */
class ReaderPromptTest {

  private static Optional<DropReason> reason(String language, String line) {
    return Furniture.of(Optional.of(language)).reason(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          en | Get the day's top stories in your inbox every morning.
          en | Enter your email address to receive our daily briefing.
          en | Get our app for breaking news alerts.
          en | Follow us on Instagram and Threads for more pictures.
          en | Support our journalism for as little as £2 a month.
          en | Subscribe to continue reading.
          en | Read 34 comments
          en | Listen to this article · 5 min
          en | We use cookies to give you the best experience on our site.
          en | Share this story with a friend
          en | Sign up here to get the Harbour Letter each Friday.
          en | Create a free account to keep reading.
          en | Help us keep our reporting free for everyone: give today.
          en | Join the discussion below
          en | Turn on notifications to hear from us first.
          en | Have a story for us? Email our news desk.
          de | Abonnieren Sie unseren Newsletter und verpassen Sie nichts mehr.
          de | Unterstützen Sie unseren Journalismus schon ab 3 Euro im Monat.
          fr | Inscrivez-vous à notre newsletter du matin.
          fr | Soutenez notre journalisme dès 2 € par mois.
          es | Suscríbete para seguir leyendo.
          es | Apoya nuestro periodismo desde 2 euros al mes.
          it | Iscriviti alla nostra newsletter quotidiana.
          it | Sostieni il nostro giornalismo con 2 euro al mese.
          pt | Assine para continuar lendo.
          pt | Apoie o nosso jornalismo por 2 euros por mês.
          nl | Schrijf je in voor onze nieuwsbrief.
          nl | Steun onze journalistiek vanaf 2 euro per maand.
          hi | हमारे न्यूज़लेटर की सदस्यता लें।
          hi | हमारा ऐप डाउनलोड करें
          ar | اشترك في نشرتنا البريدية اليومية
          ar | ادعم صحافتنا المستقلة
          zh | 订阅我们的电子报
          zh | 支持我们的新闻报道
          ja | ニュースレターに登録する
          ja | 続きを読むには会員登録してください
          ko | 뉴스레터를 구독하세요
          ko | 댓글 34개 보기
          ru | Подпишитесь на нашу рассылку
          ru | Поделитесь этой статьёй с друзьями.
          tr | Bültenimize abone olun
          pl | Zapisz się do naszego newslettera
          """)
  void whatIsAskedOfReadersIsNoText(String language, String line) {
    assertThat(reason(language, line)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          en | Sign up for the march begins at nine, the organisers said.
          en | Sign up for the relief fund had reached 4,000 families by Friday.
          en | Log in to the school's portal was impossible for hours, parents said.
          en | Log in to the tax office's system fell to a third on Monday.
          en | Subscribe to our cause or leave, the rebels told the village.
          en | Follow us on the long march, the general told his troops.
          en | Support our troops was written on the wall of the town hall.
          en | Support our strike, the dockers' leader said.
          en | Share this story with nobody, the judge told the jury.
          en | Get the app off the children's phones, the minister demanded.
          en | Download the app and the police will read your letters, lawyers warned.
          en | Listen to this article of the treaty, the judge said, and read it aloud.
          en | Read the full report before the vote, the senator told members.
          en | Click here to win, the false letters said.
          en | Join us on Monday, the mayor told the strikers.
          en | Donate to the fund or close the school, the bishop said.
          de | Unterstützen Sie unseren Streik, rief der Redner den Arbeitern zu.
          de | Melden Sie sich an der Grenze, hieß es in dem Schreiben.
          fr | Soutenez notre grève, a lancé le syndicaliste à la foule.
          fr | Suivez-nous, a crié le pompier aux enfants.
          es | Apoya nuestra huelga, dijo el líder a los obreros.
          es | Descarga la aplicación y perderás tus datos, advirtió la policía.
          it | Sostieni la nostra causa, disse il vescovo ai fedeli.
          it | Scarica la merce, ordinò il capitano.
          pt | Apoie a nossa greve, disse o líder aos operários.
          pt | Partilhe o pão, disse o abade aos soldados.
          nl | Steun onze staking, zei de leider tegen de arbeiders.
          nl | Deel het brood, zei de abt tegen de soldaten.
          ru | Подпишитесь на заём, сказал министр рабочим.
          ru | Поделитесь хлебом, сказал настоятель солдатам.
          zh | 支持我们的罢工，工会领袖说。
          zh | 请登录船只，船长对乘客说。
          ja | 「会員登録してください」と市は発表した。
          ko | 우리를 도와 달라고 주민들은 말했다.
          ar | ادعموا إضرابنا، قال زعيم النقابة للعمال.
          ar | شارك الخبز مع الجنود، قال رئيس الدير.
          hi | हमारा साथ दें, नेता ने मजदूरों से कहा।
          """)
  void whatSomebodySaidIsText(String language, String line) {
    assertThat(reason(language, line)).isEmpty();
  }
}
