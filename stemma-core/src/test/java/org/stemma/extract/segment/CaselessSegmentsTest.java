package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.text.Span;

/** Pages in scripts that have no capitals, which tell names in others. */
class CaselessSegmentsTest {

  /** Two reports of different stories; each a heading, two paragraphs, a heading, a paragraph. */
  private enum Pages {
    ARABIC(
        "ar",
        List.of(
            "جنوح عبارة قبالة أودال",
            "جنحت العبارة سولفيغ قبالة سواحل أودال مساء الاثنين وعلى متنها مئتا راكب حسبما قال خفر"
                + " السواحل في بيان صدر يوم الثلاثاء.",
            "وقال قبطان العبارة هنريك سال إن جميع الركاب نقلوا بالمروحيات إلى الميناء قبل الفجر ولم"
                + " يصب أحد منهم بأذى في هذا الحادث.",
            "التحقيق",
            "وأعلن خفر السواحل أن التحقيق مع القبطان سال بشأن العبارة سولفيغ سيبدأ يوم الخميس في"
                + " ميناء أودال بحضور خبراء الملاحة."),
        List.of(
            "محكمة لورنسي تدين رئيس البلدية السابق",
            "أدانت محكمة لورنسي رئيس البلدية السابق أندريس كيروغا بتهمة الرشوة وحكمت عليه بالسجن"
                + " أربع سنوات كما ذكرت المدعية العامة.",
            "وقالت المدعية ماريا بلتران إن كيروغا تسلم أموالا من شركة المقاولات مقابل عقود البناء"
                + " التي منحتها البلدية خلال ولايته.",
            "الاستئناف",
            "وأعلن محامي كيروغا أنه سيستأنف حكم المحكمة لأن المدعية بلتران لم تقدم أدلة كافية على"
                + " الرشوة التي نسبت إلى موكله.")),
    HEBREW(
        "he",
        List.of(
            "מעבורת עלתה על שרטון ליד אודאל",
            "המעבורת סולביג עלתה על שרטון ליד חופי אודאל ביום שני בלילה ועל סיפונה מאתיים נוסעים,"
                + " כך מסר משמר החופים בהודעה לעיתונות.",
            "רב החובל הנריק סאל אמר שכל נוסעי המעבורת פונו במסוקים אל הנמל לפני עלות השחר ואיש מהם"
                + " לא נפגע בתאונה הזאת.",
            "החקירה",
            "משמר החופים הודיע כי חקירת רב החובל סאל על תאונת המעבורת סולביג תיפתח ביום חמישי בנמל"
                + " אודאל בנוכחות מומחים לשיט."),
        List.of(
            "בית המשפט בלורנסי הרשיע את ראש העיר לשעבר",
            "בית המשפט בלורנסי הרשיע את ראש העיר לשעבר אנדרס קירוגה בשוחד וגזר עליו ארבע שנות מאסר,"
                + " כפי שמסרה התובעת הכללית.",
            "התובעת מריה בלטרן טענה כי קירוגה קיבל כספים מחברת הבנייה תמורת חוזים שהעירייה העניקה"
                + " לה בזמן כהונתו בתפקיד.",
            "הערעור",
            "פרקליטו של קירוגה הודיע שיערער על פסק הדין משום שהתובעת בלטרן לא הציגה ראיות מספיקות"
                + " לשוחד המיוחס ללקוחו.")),
    HINDI(
        "hi",
        List.of(
            "ओडाल के पास नौका फंसी",
            "तटरक्षक बल ने मंगलवार को एक बयान में कहा कि नौका सोल्विग सोमवार रात ओडाल के तट के पास"
                + " दो सौ यात्रियों के साथ फंस गई।",
            "नौका के कप्तान हेनरिक साल ने बताया कि सभी यात्रियों को भोर से पहले हेलीकॉप्टर से"
                + " बंदरगाह पहुंचाया गया और कोई घायल नहीं हुआ।",
            "जांच",
            "तटरक्षक बल ने कहा कि कप्तान साल से नौका सोल्विग के बारे में पूछताछ गुरुवार को ओडाल के"
                + " बंदरगाह में शुरू होगी।"),
        List.of(
            "लोर्नसी की अदालत ने पूर्व महापौर को दोषी ठहराया",
            "लोर्नसी की अदालत ने पूर्व महापौर आंद्रेस किरोगा को रिश्वत लेने का दोषी ठहराया और चार"
                + " साल कारावास की सजा सुनाई।",
            "अभियोजक मारिया बेल्ट्रान के अनुसार किरोगा ने निर्माण कंपनी से धन लेकर नगर निगम के कई"
                + " ठेके उसी कंपनी को दिलाए।",
            "अपील",
            "किरोगा के वकील ने घोषणा की कि वे अदालत के फैसले के खिलाफ अपील करेंगे क्योंकि अभियोजक"
                + " बेल्ट्रान ने रिश्वत का प्रमाण नहीं दिया।")),
    CHINESE(
        "zh",
        List.of(
            "渡轮在奥达尔附近搁浅",
            "海岸警卫队周二在一份声明中说，渡轮索尔维格号周一夜间在奥达尔附近搁浅，船上载有二百多名乘客，风浪很大。",
            "渡轮船长亨里克·萨尔表示，所有乘客在黎明前已由直升机接到港口，没有人在这次搁浅事故中受伤。",
            "事故调查",
            "海岸警卫队宣布，对船长萨尔和渡轮索尔维格号搁浅原因的调查将于周四在奥达尔港口展开，航运专家将参加。"),
        List.of(
            "洛恩西法院判处前市长四年徒刑",
            "洛恩西法院认定前市长安德烈斯·基罗加受贿罪成立，判处他四年徒刑，检察官玛丽亚·贝尔特兰对判决表示欢迎。",
            "检察官贝尔特兰指控基罗加收取建筑企业贿赂，把市政府的多项工程合同交给这家建筑企业承包。",
            "提出上诉",
            "基罗加的律师宣布将对法院判决提出上诉，理由是检察官贝尔特兰没有提供足够的受贿证据，企业账目也不完整。")),
    JAPANESE(
        "ja",
        List.of(
            "フェリーがオーダル沖で座礁",
            "沿岸警備隊は火曜日の声明で、フェリー「ソルヴェイ」が月曜日の夜にオーダル沖で座礁し、乗客二百人が乗っていたと発表した。",
            "フェリーの船長ヘンリク・サールによると、乗客は夜明け前にヘリコプターで港へ運ばれ、けが人はいなかった。",
            "座礁の調査",
            "沿岸警備隊は、フェリー「ソルヴェイ」の座礁についてサール船長への聴取を木曜日にオーダル港で始めると述べた。"),
        List.of(
            "ローンジー地裁、元市長に実刑判決",
            "ローンジー地裁は、収賄の罪に問われた元市長アンドレス・キロガに懲役四年の実刑判決を言い渡した。",
            "検察官マリア・ベルトランは、キロガ元市長が建設会社から賄賂を受け取り、市の工事契約を与えたと主張していた。",
            "控訴へ",
            "キロガ元市長の弁護士は、検察官ベルトランの示した収賄の証拠が足りないとして、判決に控訴する考えを明らかにした。")),
    THAI(
        "th",
        List.of(
            "เรือเฟอร์รี่เกยตื้นใกล้โอดาล",
            "หน่วยยามฝั่งแถลงเมื่อวันอังคารว่า"
                + " เรือเฟอร์รี่โซลเวกเกยตื้นใกล้ชายฝั่งโอดาลเมื่อคืนวันจันทร์"
                + " พร้อมผู้โดยสารสองร้อยคน.",
            "กัปตันเรือเฟอร์รี่ เฮนริก ซาล"
                + " กล่าวว่าผู้โดยสารทุกคนถูกนำขึ้นเฮลิคอปเตอร์ไปยังท่าเรือก่อนรุ่งสาง"
                + " และไม่มีใครบาดเจ็บ.",
            "การสอบสวน",
            "หน่วยยามฝั่งประกาศว่าการสอบสวนกัปตันซาลเรื่องเรือเฟอร์รี่โซลเวกเกยตื้นจะเริ่มขึ้นในวันพฤหัสบดีที่ท่าเรือโอดาล."),
        List.of(
            "ศาลลอร์นซีตัดสินจำคุกอดีตนายกเทศมนตรี",
            "ศาลลอร์นซีพิพากษาว่าอดีตนายกเทศมนตรีอันเดรส กิโรกา มีความผิดฐานรับสินบน ให้จำคุกสี่ปี"
                + " ตามที่อัยการเปิดเผย.",
            "อัยการมาเรีย เบลตรัน กล่าวหาว่ากิโรการับเงินจากบริษัทก่อสร้าง"
                + " แลกกับสัญญาที่เทศบาลมอบให้บริษัทนั้นในสมัยของเขา.",
            "อุทธรณ์",
            "ทนายของกิโรกาประกาศว่าจะอุทธรณ์คำพิพากษา"
                + " เพราะอัยการเบลตรันไม่แสดงหลักฐานเรื่องสินบนที่กล่าวหากิโรกาให้เพียงพอ."));

    private final String language;
    private final List<String> ferry;
    private final List<String> trial;

    Pages(String language, List<String> ferry, List<String> trial) {
      this.language = language;
      this.ferry = ferry;
      this.trial = trial;
    }
  }

  /** Numbers of the blocks at which segments begin. */
  private static List<Integer> starts(String language, List<String> words) {
    String text = String.join("\n\n", words);
    List<Block> blocks = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    int at = 0;
    for (String block : words) {
      boolean heading = block.length() < 60 && !block.endsWith("。") && !block.endsWith(".");
      places.add(at);
      blocks.add(
          Block.kept(
              Span.of(at, at + block.length()),
              at == 0 ? BlockKind.TITLE : heading ? BlockKind.HEADING : BlockKind.PARAGRAPH));
      at += block.length() + 2;
    }
    BlockWords vocabulary = new BlockWords(text, blocks, Optional.of(language));
    return Segmenter.segments("page", blocks, vocabulary, new Openings()).stream()
        .map(segment -> places.indexOf(segment.span().start()))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Pages.class)
  void twoReportsAreCutWhereTheSecondBegins(Pages page) {
    List<String> stitched = new ArrayList<>(page.ferry);
    stitched.addAll(page.trial);

    assertThat(starts(page.language, stitched)).containsExactly(0, page.ferry.size());
  }

  @ParameterizedTest
  @EnumSource(Pages.class)
  void sectionsOfOneReportAreOneSegment(Pages page) {
    assertThat(starts(page.language, page.ferry)).containsExactly(0);
    assertThat(starts(page.language, page.trial)).containsExactly(0);
  }
}
