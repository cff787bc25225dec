package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.extract.OtherPages.extracted;
import static org.stemma.extract.OtherPages.isRefused;

import org.junit.jupiter.api.Test;

/**
 * Pages of other kinds than reports in languages beyond the first seven, and reports beside them.
 */
class KindsOfPagesInLanguagesTest {

  @Test
  void anAdvertisementOfAJobInEnglish() {
    String page =
        """
        Harbour Pilot Boat Deckhand

        Salary: £28,400 a year
        Hours: 37 per week
        Location: Odal
        Contract type: Permanent

        You will keep the pilot boats of the port ready at all times and take part in trips day and night.

        Requirements
        - A valid seaman's medical
        - Willingness to work at night

        Questions? Call Ann Rusk at the port office.
        """;

    isRefused(extracted("a.txt", page), "an advertisement of a job");
  }

  @Test
  void anAdvertisementOfAJobInGerman() {
    String page =
        """
        Bootsführer (m/w/d)

        Arbeitsort: Odal
        Vergütung: TVöD E6
        Arbeitszeit: 39 Stunden

        Wir suchen zum nächstmöglichen Zeitpunkt eine zuverlässige Person für unsere Lotsenboote im Hafen von Odal.

        Sie führen die Boote bei jedem Wetter und halten sie instand. Bewerbungen bitte an das Hafenamt.
        """;

    isRefused(extracted("a.txt", page), "an advertisement of a job");
  }

  @Test
  void anAdvertisementOfAJobInChinese() {
    String page =
        """
        港口引航船水手

        工作地点：奥达尔
        薪资：月薪8000元
        学历：高中以上

        岗位职责
        1、负责引航船的日常维护；
        2、参与昼夜值班。

        任职要求
        1、持有有效船员证；
        2、能适应夜班。

        福利待遇
        五险一金，包食宿。
        """;

    isRefused(extracted("a.txt", page), "an advertisement of a job");
  }

  @Test
  void anAdvertisementOfAJobInJapanese() {
    String page =
        """
        港湾パイロット船の甲板員

        仕事内容
        パイロット船の整備と運航の補助をお任せします。

        応募資格
        小型船舶免許をお持ちの方

        給与：月給25万円
        勤務地：オダル港
        勤務時間：シフト制

        福利厚生
        社会保険完備、寮あり
        """;

    isRefused(extracted("a.txt", page), "an advertisement of a job");
  }

  @Test
  void anAdvertisementOfAJobInRussian() {
    String page =
        """
        Матрос лоцманского катера

        Зарплата: 60 000 руб.
        График работы: сменный

        Обязанности
        - содержание катера в порядке
        - участие в рейсах днём и ночью

        Требования
        - удостоверение матроса

        Условия
        - официальное оформление
        """;

    isRefused(extracted("a.txt", page), "an advertisement of a job");
  }

  @Test
  void anAdvertisementOfAJobInPolish() {
    String page =
        """
        Marynarz na łodzi pilotowej

        Miejsce pracy: Odal
        Rodzaj umowy: umowa o pracę

        Zakres obowiązków
        - utrzymanie łodzi w gotowości

        Wymagania
        - ważne świadectwo zdrowia

        Oferujemy
        - stałą pracę
        """;

    isRefused(extracted("a.txt", page), "an advertisement of a job");
  }

  @Test
  void aPageOfAShopInChinese() {
    String page =
        """
        手工羊毛水手帽

        售价：￥168
        颜色：深蓝
        库存：12件
        数量：1

        加入购物车
        立即购买

        商品详情
        采用本地羊毛手工编织，保暖透气，适合海上作业与日常穿着，可手洗，请勿机洗。

        配送说明
        商品评价
        """;

    isRefused(extracted("a.txt", page), "a page of a shop");
  }

  @Test
  void aPageOfAShopInJapanese() {
    String page =
        """
        手編みウールの水夫帽

        価格：3,980円
        カラー：ネイビー
        サイズ：フリー
        在庫：あり

        カートに入れる
        お気に入りに追加

        商品説明
        地元の羊毛を使った手編みの帽子です。暖かく通気性がよいので、海の仕事にも普段使いにもおすすめです。

        送料について
        レビューを書く
        """;

    isRefused(extracted("a.txt", page), "a page of a shop");
  }

  @Test
  void aPageOfAShopInKorean() {
    String page =
        """
        수제 울 선원 모자

        판매가: 39,000원
        색상: 남색
        수량: 1
        장바구니 담기
        바로구매

        상품상세
        지역 양털로 손뜨개한 모자입니다. 따뜻하고 통풍이 잘되어 바다 일과 일상에 모두 좋습니다.

        배송안내
        상품평
        """;

    isRefused(extracted("a.txt", page), "a page of a shop");
  }

  @Test
  void aPageOfAShopInRussian() {
    String page =
        """
        Шапка моряка из шерсти ручной вязки

        Артикул: 4711
        Цена: 1 990 ₽
        В наличии
        В корзину
        Купить в один клик

        Характеристики
        Цвет: синий
        Шапка связана вручную из местной шерсти, тёплая и лёгкая, подходит для работы в море и для города.

        Доставка и оплата
        Отзывы
        """;

    isRefused(extracted("a.txt", page), "a page of a shop");
  }

  @Test
  void aRecipeInChinese() {
    String page =
        """
        海港鱼汤

        材料
        鳕鱼 500克
        土豆 3个
        牛奶 200毫升
        盐 少许

        做法
        1. 土豆去皮切块，煮十分钟。
        2. 放入鱼块和牛奶，再煮八分钟即可。
        """;

    isRefused(extracted("a.txt", page), "a recipe");
  }

  @Test
  void aRecipeInJapanese() {
    String page =
        """
        港の魚スープ

        材料（4人分）
        たら 500g
        じゃがいも 3個
        牛乳 200ml

        作り方
        1. じゃがいもの皮をむき、10分ゆでる。
        2. 魚と牛乳を入れ、さらに8分煮る。
        """;

    isRefused(extracted("a.txt", page), "a recipe");
  }

  @Test
  void aRecipeInRussian() {
    String page =
        """
        Рыбный суп из порта

        Ингредиенты
        500 г трески
        3 картофелины
        200 мл молока

        Приготовление
        1. Картофель очистить и варить десять минут.
        2. Добавить рыбу и молоко, варить ещё восемь минут.
        """;

    isRefused(extracted("a.txt", page), "a recipe");
  }

  @Test
  void aRecipeInTurkish() {
    String page =
        """
        Liman balık çorbası

        Malzemeler
        500 gr morina
        3 adet patates
        200 ml süt

        Yapılışı
        Patatesleri soyup on dakika haşlayın. Balığı ve sütü ekleyip sekiz dakika daha pişirin.
        """;

    isRefused(extracted("a.txt", page), "a recipe");
  }

  @Test
  void aThreadOfAForumInRussian() {
    String page =
        """
        Как отмыть корпус лодки?

        matros77
        Новичок
        Регистрация: 12.03.2029
        Сообщений: 14
        #1
        Купил старую лодку, корпус весь зелёный. Чем его лучше отмыть, чтобы не повредить краску на бортах?
        Ответить
        Цитата
        boatman
        Местный
        Регистрация: 02.01.2020
        Сообщений: 2310
        #2
        Возьми обычную щётку и тёплую воду с содой, потом хорошо промой, у меня всё сошло за час.
        """;

    isRefused(extracted("a.txt", page), "a thread of a forum");
  }

  @Test
  void aThreadOfAForumInChinese() {
    String page =
        """
        怎么清洗船底？

        水手77
        注册时间：2029-03-12
        帖子：14
        1楼
        买了一条旧船，船底全是绿色的水藻，请问用什么洗比较好，又不伤油漆？
        回复
        引用
        老船长
        注册时间：2020-01-02
        帖子：2310
        2楼
        用普通刷子和加苏打的温水刷，再用清水冲，我的一小时就干净了。
        """;

    isRefused(extracted("a.txt", page), "a thread of a forum");
  }

  @Test
  void aClassifiedAdvertisementInEnglish() {
    String page =
        """
        Wooden rowing boat, 4 metres

        Price: £450
        Condition: Used
        Ad ID: 77120
        Contact seller

        Good solid boat, two oars, needs paint. Kept under cover every winter since 2019. Collection only from Odal harbour.
        """;

    isRefused(extracted("a.txt", page), "a page of a shop");
  }

  @Test
  void aClassifiedAdvertisementInGerman() {
    String page =
        """
        Holzruderboot, 4 Meter

        Preis: 450 €
        Zustand: gebraucht
        Anzeigennummer: 77120
        Nachricht schreiben

        Gutes, festes Boot mit zwei Rudern, braucht Farbe. Stand jeden Winter unter Dach. Nur Abholung am Hafen von Odal.
        """;

    isRefused(extracted("a.txt", page), "a page of a shop");
  }

  @Test
  void aReportOnPayIsAReport() {
    String page =
        """
        Port pays pilots more after strike

        The port of Odal will raise the pay of its pilots by nine per cent, the board said on Monday after a strike of three weeks.

        What was agreed
        Salary: £42,000 from July
        Hours: 35 per week
        Requirements: none new

        The union said that its members had voted for the deal by a large majority on Sunday evening in the town hall.
        """;

    assertThat(extracted("a.txt", page)).isInstanceOf(Extraction.Found.class);
  }

  @Test
  void aChineseReportOnAJobIsAReport() {
    String page =
        """
        奥达尔港口公司招聘引航员引发争议

        奥达尔港口公司周一发布招聘公告，要求应聘者身高一米七以上，引发当地居民批评，市政府表示将展开调查。

        公告称月薪8000元，工作地点在奥达尔。工会表示，这一要求没有法律依据，已向法院提起诉讼，法院将于下周开庭审理此案。
        """;

    assertThat(extracted("a.txt", page)).isInstanceOf(Extraction.Found.class);
  }

  @Test
  void aJapaneseReportOnJobsIsAReport() {
    String page =
        """
        オダル港、パイロット船の甲板員不足で欠航

        オダル港湾局は月曜日、甲板員の不足によりパイロット船を一部欠航にすると発表した。給与の低さが原因だと組合は指摘している。

        港湾局によると、応募者は昨年の半分に減った。市長は記者会見で待遇の改善を約束し、来月の議会に予算案を出す考えを示した。
        """;

    assertThat(extracted("a.txt", page)).isInstanceOf(Extraction.Found.class);
  }

  @Test
  void aRussianReportOnPricesIsAReport() {
    String page =
        """
        В порту Одала выросли цены на рыбу

        Цена трески на рынке порта выросла за неделю на треть, сообщила в понедельник администрация рынка. Рыбаки объясняют это штормами.

        По словам рыбаков, в наличии осталось не больше двух тонн. Доставка из соседнего порта возобновится в среду, сообщил начальник порта.
        """;

    assertThat(extracted("a.txt", page)).isInstanceOf(Extraction.Found.class);
  }
}
