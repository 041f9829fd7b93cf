package bilat.document;

import bilat.document.Block.Bullets;
import bilat.document.Block.Callout;
import bilat.document.Block.Column;
import bilat.document.Block.KeyLine;
import bilat.document.Block.KeyLines;
import bilat.document.Block.Legend;
import bilat.document.Block.Paragraph;
import bilat.document.Block.Role;
import bilat.document.Block.Row;
import bilat.document.Block.Table;
import bilat.document.Block.Vintage;
import bilat.document.Inline.Absent;
import bilat.document.Inline.Cite;
import bilat.document.Inline.Compared;
import bilat.document.Inline.Comparison;
import bilat.document.Inline.Foreign;
import bilat.document.Inline.Link;
import bilat.document.Inline.Strong;
import bilat.document.Inline.Text;
import bilat.document.Inline.Tied;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Documents in the scripts that the faces of the PDF are for, and in the direction that some of them run. */
public final class Scripts {
    /** A name, a sentence and letters that are easily lost, each in the language of its BCP 47 tag. */
    private record Sample(String language, String name, String sentence, String letters) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample(
                    "az", "Əli Sınaqov", "Bu, yoxlama üçün yazılmış mətndir.", "ə Ə ğ Ğ ı I i İ ö Ö ü Ü ç Ç ş Ş ₼ 5"),
            new Sample(
                    "tr",
                    "İpek Örnek",
                    "Bu, deneme için yazılmış bir metindir.",
                    "ğ Ğ ı I i İ ö Ö ü Ü ç Ç ş Ş â î û ₺ 5"),
            new Sample(
                    "pl",
                    "Łucja Próbna",
                    "To jest tekst próbny.",
                    "ą ć ę ł ń ó ś ź ż č ď ě ň ř š ť ů ž ő ű ș ț đ ŋ þ ð ẞ"),
            new Sample("vi", "Nguyễn Ví Dụ", "Đây là một văn bản thử.", "ặ ẫ ệ ỗ ợ ữ ỵ đ ơ ư ₫ 5"),
            new Sample(
                    "ru",
                    "Иван Примеров",
                    "Это текст для проверки.",
                    "ё й ъ ы э ґ є і ї љ њ ћ ђ џ қ ғ ң ү ұ һ ә ө ₽ 5"),
            new Sample("el", "Άννα Δοκιμή", "Αυτό είναι ένα δοκιμαστικό κείμενο.", "ά έ ή ί ό ύ ώ ϊ ΐ ς ᾧ ᾄ ῥ"),
            new Sample("hy", "Անի Օրինակյան", "Սա փորձնական տեքստ է։", "ա ֆ և Ա Ֆ ՛ ՜ ՝ ՞ ֊ ֏ 5"),
            new Sample("ka", "ნინო მაგალითი", "ეს არის სატესტო ტექსტი.", "ა ჰ Ა Ჰ ᲥᲐᲠᲗᲣᲚᲘ ₾ 5"),
            new Sample("he", "דוגמה בן־ניסוי", "זהו טקסט לניסיון.", "שָׁלוֹם עֲלֵיכֶם ך ם ן ף ץ ״ ׳ ₪ 5"),
            new Sample("ar", "مثال التجريبي", "هذا نصٌّ للتجربة.", "لا لأ لإ لآ ء أ إ آ ؤ ئ ى ة مُحَمَّد ، ؛ ؟ ٣"),
            new Sample(
                    "fa",
                    "محمد باقری",
                    "این متن برای آزمایش نوشته شده است.",
                    "پ چ ژ گ ک ی می‌خواهم گفت‌وگو «نمونه» ۱۲۳ ﷼"),
            new Sample("ur", "مثال آزمائشی", "یہ ایک آزمائشی متن ہے۔", "ٹ ڈ ڑ ں ہ ھ ے ۓ"),
            new Sample("ps", "بېلګه ازموینه", "دا د ازموینې متن دی.", "ټ ځ څ ډ ړ ږ ښ ګ ڼ ې ۍ ئ"),
            new Sample("ckb", "نموونەی تاقیکردنەوە", "ئەمە دەقێکی تاقیکردنەوەیە.", "ێ ۆ ڕ ڵ ڤ ە ھ"));

    private static final Labels PERSIAN =
            new Labels("صفحهٔ {0} از {1}", "فهرست", "یادداشت‌ها", "یادداشت {0}", "بازگشت به متن یادداشت {0}");

    private Scripts() {}

    /** A left-to-right document for each language, in which names of that language stand in every place. */
    public static Map<String, Document> byLanguage() {
        Map<String, Document> documents = new TreeMap<>();
        SAMPLES.forEach(sample -> documents.put(sample.language(), document(sample)));
        return documents;
    }

    /** A Persian document with blocks of every kind, in which Latin names, numbers and addresses stand. */
    public static Document rightToLeft() {
        Reference report = new Reference(
                "report",
                List.of(
                        new Text("گزارش آزمایشی، "),
                        new Tied("۲۱ ژانویهٔ ۲۰۱۹"),
                        new Text("، "),
                        new Link("https://example.org/fa/report-12?a=1"),
                        new Text("، B2.")));
        Reference paper =
                new Reference("paper", List.of(new Text("Exampland Gazette, "), new Tied("no. 12"), new Text("، F.")));
        Function<String, List<Inline>> plain = words -> List.of(new Text(words));
        Part message = new Part(
                "bottom-line",
                "چکیده",
                List.of(new KeyLines(List.of(
                        new KeyLine(
                                "آخرین سند",
                                List.of(
                                        new Text("یادداشت تفاهمی در "),
                                        new Tied("۱۶ ژانویهٔ ۲۰۱۹"),
                                        new Text(" امضا شد؛ تاریخ اجرای آن "),
                                        new Absent("ثبت نشده است"),
                                        new Text("."),
                                        new Cite(report),
                                        new Cite(paper))),
                        new KeyLine(
                                "دیدار",
                                List.of(
                                        new Text("وزیر "),
                                        new Foreign("Ana Sample", "en"),
                                        new Text(" (Exampland) ۳ روز در شهر بود."),
                                        new Cite(paper)))))));
        Part glance = new Part(
                "at-a-glance",
                "در یک نگاه",
                List.of(
                        new Table(
                                List.of(
                                        new Column(List.of(), Role.LABEL),
                                        new Column(plain.apply("اگزمپلند"), Role.SIDE),
                                        new Column(plain.apply("تستونیا"), Role.SIDE)),
                                List.of(
                                        new Row(List.of(
                                                plain.apply("نام رسمی"),
                                                List.of(new Foreign("Republic of Exampland", "en")),
                                                plain.apply("جمهوری تستونیا"))),
                                        new Row(List.of(
                                                plain.apply("رئیس کشور"),
                                                List.of(new Absent("ثبت نشده")),
                                                List.of(new Text("محمد باقری"), new Cite(report)))))),
                        new Table(
                                List.of(
                                        new Column(plain.apply("زمان"), Role.DATE),
                                        new Column(plain.apply("موضوع"), Role.TEXT),
                                        new Column(plain.apply("شمار"), Role.NUMBER),
                                        new Column(plain.apply("مقایسه"), Role.MARK)),
                                comparisons())));
        Part text = new Part(
                "text",
                "متن",
                List.of(
                        new Paragraph(List.of(
                                new Strong(List.of(new Text("باقری:"))),
                                new Text(
                                        " سفر به Baku در سال 2019 (با 12 نفر) و بازگشت؛ «نقل قول» و [افزوده] و 5-7٪، سپس"
                                                + " متنی بلندتر که باید به سطر دوم برود تا شکستن سطرها در راستای راست‌به‌چپ نیز دیده شود."),
                                new Cite(report))),
                        new Bullets(List.of(
                                plain.apply("نخستین بند، می‌خواهم."),
                                List.of(new Text("دومین بند: "), new Link("https://example.org/a-b/c")))),
                        new Callout("منابع یکسان نیستند.", List.of(new Text("سه در برابر چهار."), new Cite(paper))),
                        new Legend(plain.apply("نشانه‌ها و معنای آن‌ها.")),
                        new Vintage(List.of(new Text("تا "), new Tied("۲۱ ژانویهٔ ۲۰۱۹"), new Text(".")))),
                List.of(new Part(
                        "below",
                        "زیربخش",
                        List.of(new Paragraph(plain.apply("متن زیربخش."))),
                        List.of(new Part(
                                "lower", "زیرتر", List.of(new Paragraph(plain.apply("Latin words alone."))))))));
        Head head = new Head(
                "اگزمپلند–تستونیا",
                List.of(new Text("گزارش در تاریخ "), new Tied("۲۲ ژانویهٔ ۲۰۱۹"), new Text(".")),
                "گزارش در تاریخ ۲۲ ژانویهٔ ۲۰۱۹",
                "۲۶ گزاره، SHA-256 9f2c 41d0 77ab e385",
                "TLP:AMBER+STRICT",
                "fa",
                LocalDate.of(2019, 1, 22),
                "bilat 0.1.0",
                Purpose.REFERENCE);
        List<Inline> colophon = List.of(new Text("bilat 0.1.0 · XAA-XAB · 2019-01-22"));
        return new Document(head, List.of(message, glance, text), colophon, PERSIAN);
    }

    /** The same document in another language, which may run in the other direction. */
    public static Document in(String language, Document document) {
        Head head = document.head();
        return new Document(
                new Head(
                        head.title(),
                        head.line(),
                        head.kind(),
                        head.digest(),
                        head.marking(),
                        language,
                        head.asOf(),
                        head.producer(),
                        head.purpose()),
                document.parts(),
                document.colophon(),
                document.labels());
    }

    private static List<Row> comparisons() {
        List<Row> rows = new ArrayList<>();
        for (Comparison comparison : Comparison.values()) {
            rows.add(new Row(List.of(
                    List.of(new Tied("۱۹۹" + "۰۱۲۳۴".charAt(comparison.ordinal()))),
                    List.of(new Strong(List.of(new Text("موضوع " + comparison.ordinal() + ":"))), new Text(" Caspian")),
                    List.of(new Text("1" + comparison.ordinal())),
                    List.of(new Compared(comparison, "سنجش")))));
        }
        return rows;
    }

    private static Document document(Sample sample) {
        Foreign name = new Foreign(sample.name(), sample.language());
        Reference source = new Reference(
                "source",
                List.of(
                        new Text("“"),
                        new Foreign(sample.sentence(), sample.language()),
                        new Text("”, "),
                        new Tied("21 January 2019"),
                        new Text(". F.")));
        List<Inline> mixed = List.of(
                new Text("The minister, "),
                name,
                new Text(" ("),
                name,
                new Text(", born 1970), met "),
                new Strong(List.of(name)),
                new Text(", "),
                name,
                new Text(" and 12 others [3–5 of them "),
                name,
                new Text("];"),
                new Cite(source),
                new Text(" plain: " + sample.name() + "."));
        Part text = new Part(
                "text",
                sample.name(),
                List.of(
                        new KeyLines(List.of(new KeyLine(sample.name(), mixed))),
                        new Paragraph(mixed),
                        new Paragraph(List.of(new Foreign((sample.sentence() + " ").repeat(12), sample.language()))),
                        new Paragraph(List.of(new Foreign(sample.letters(), sample.language()))),
                        new Bullets(List.of(List.of(name), mixed)),
                        new Table(
                                List.of(
                                        new Column(List.of(), Role.LABEL),
                                        new Column(List.of(name), Role.SIDE),
                                        new Column(List.of(new Text("Exampland")), Role.SIDE)),
                                List.of(new Row(
                                        List.of(List.of(new Text("Official name")), List.of(name), List.of())))),
                        new Callout(sample.name(), mixed),
                        new Legend(List.of(name, new Tied(" " + sample.name()))),
                        new Vintage(List.of(new Absent(sample.name())))));
        Document plain = Documents.document(text);
        Head head = plain.head();
        Head titled = new Head(
                "Exampland–" + sample.name(),
                head.line(),
                head.kind(),
                head.digest(),
                head.marking(),
                head.language(),
                head.asOf(),
                head.producer(),
                head.purpose());
        return new Document(titled, plain.parts(), plain.colophon(), plain.labels());
    }
}
