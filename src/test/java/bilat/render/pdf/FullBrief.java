package bilat.render.pdf;

import bilat.document.Block;
import bilat.document.Block.Role;
import bilat.document.Document;
import bilat.document.Head;
import bilat.document.Inline;
import bilat.document.Inline.Comparison;
import bilat.document.Labels;
import bilat.document.Part;
import bilat.document.Purpose;
import bilat.document.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A reference brief as the program writes it, with every kind of block and inline. */
final class FullBrief {
    static final Labels LABELS =
            new Labels("Page {0} of {1}", "Contents", "Notes", "Note {0}", "Back to the text of note {0}");
    private static final String READ = "; read in Center for Eurasian Studies (AVIM), {22 January 2019}. F.";
    private static final List<String> NOTES = List.of(
            "Caspian News, {21 January 2019}, {paragraph 1}" + READ,
            "Caspian News, {21 January 2019}, {paragraph 2}" + READ,
            "Official website of the President of Azerbaijan, as reported by Caspian News, {21 January 2019},"
                    + " {paragraph 2}; read in Center for Eurasian Studies (AVIM), {22 January 2019}. F, through F.",
            "Caspian News, {21 January 2019}, {paragraph 3}" + READ,
            "Caspian News, {21 January 2019}, {paragraph 4}" + READ,
            "Caspian News, {21 January 2019}, {paragraph 5}" + READ,
            "Caspian News, {21 January 2019}, {paragraph 9}" + READ,
            "Caspian News, {21 January 2019}, {paragraph 6}" + READ,
            "Caspian News, {21 January 2019}, {paragraph 7}" + READ,
            "Security Council resolution {S/RES/884 (1993)}, {12 November 1993}. A.",
            "Caspian News, {21 January 2019}, {paragraph 8}" + READ,
            "Security Council resolution {S/RES/874 (1993)}, {14 October 1993}. A.",
            "Security Council resolution {S/RES/853 (1993)}, {29 July 1993}. A.",
            "General Assembly resolution A/RES/57/298, {20 December 2002}. A.",
            "General Assembly resolution A/RES/49/13, {15 November 1994}. A.",
            "Security Council resolution {S/RES/822 (1993)}, {30 April 1993}. A.",
            "Caspian News, {21 January 2019}, {paragraph 10}" + READ,
            "Joint Comprehensive Plan of Action, {14 July 2015}. A.");
    private static final Words WORDS = new Words(FullBrief::reference);

    private FullBrief() {}

    static Document document() {
        return document("TLP:CLEAR");
    }

    static Document document(String marking) {
        Head head = new Head(
                "Azerbaijan–Iran",
                words("Reference brief as of {22 January 2019}. All facts were last checked on {21 January 2019}."),
                "Reference brief as of 22 January 2019",
                "26 facts, SHA-256 9f2c 41d0 77ab e385",
                marking,
                "en",
                LocalDate.of(2019, 1, 22),
                "bilat 0.1.0",
                Purpose.REFERENCE);
        return new Document(
                head,
                List.of(
                        bottomLine(),
                        atAGlance(),
                        relations(),
                        whoMatters(),
                        visits(),
                        agreements(),
                        positions(),
                        contested(),
                        thirdParties(),
                        gaps(),
                        sources()),
                words("bilat 0.1.0 · full · AZE-IRN · as of 2019-01-22 · ceiling TLP:CLEAR · 26 facts, SHA-256 9f2c"),
                LABELS);
    }

    private static Part bottomLine() {
        return new Part(
                "bottom-line",
                "Bottom line",
                List.of(new Block.KeyLines(List.of(
                        key(
                                "Latest agreement",
                                "Azerbaijan and Iran signed a memorandum of understanding on defence cooperation"
                                        + " in Baku on {16 January 2019}; its entry into force is not on record.[1]"),
                        key(
                                "Highest contact of the past year",
                                "President Ilham Aliyev of Azerbaijan received Major General"
                                        + " Mohammad Bagheri, Chief of Staff of the Armed Forces of Iran, in {January 2019}.[2]"),
                        key(
                                "Positions",
                                "Both support closer relations.[3] [4] [5] On Nagorno-Karabakh Iran supports"
                                        + " Azerbaijan;[6] the position of Azerbaijan is not on record."),
                        key("Ahead", "Nothing is on record for the next twelve months."),
                        key(
                                "Basis",
                                "Everything on record between the two comes through one source, Caspian News of"
                                        + " {21 January 2019}. No assessment is on file.")))));
    }

    private static Part atAGlance() {
        return new Part(
                "at-a-glance",
                "At a glance",
                List.of(sides(
                        row("Official name", "Republic of Azerbaijan", "Islamic Republic of Iran"),
                        row("Head of state", "Ilham Aliyev[2]", "_not on record_"),
                        row("Last visit to the other", "_none on record_", "{16 January 2019}, Mohammad Bagheri[1]"),
                        row("Sources in its own voice", "one, at second hand[3]", "_none on file_"))));
    }

    private static Part relations() {
        return new Part(
                "relations",
                "Relations and missions",
                List.of(
                        paragraph(
                                "According to Caspian News, the two have stepped up efforts in recent years to forge closer"
                                        + " relations in various areas.[7]"),
                        vintage("As known on {21 January 2019}.")));
    }

    private static Part whoMatters() {
        return new Part(
                "who-matters",
                "Who matters",
                List.of(
                        sides(
                                row("Head of state", "Ilham Aliyev, President[2]", "_not on record_"),
                                row("Defence minister", "Zakir Hasanov[1]", "_not on record_"),
                                row(
                                        "Chief of staff",
                                        "_not on record_",
                                        "Major General Mohammad Bagheri, Chief of Staff of the Armed Forces[1]")),
                        paragraph("Office without a counterpart: Ayatollah Khamenei, Supreme Leader of Iran.[5]"),
                        paragraph("Last met: Aliyev and Bagheri in {January 2019};[2] Hasanov and Bagheri on"
                                + " {16 January 2019}.[1]"),
                        vintage(
                                "In office when last checked, on {21 January 2019}. Since when is not on record for any of"
                                        + " them.")));
    }

    private static Part visits() {
        return new Part(
                "visits",
                "Visits and meetings",
                List.of(
                        new Block.Table(
                                List.of(
                                        column("When", Role.DATE),
                                        column("What", Role.TEXT),
                                        column("Who", Role.TEXT),
                                        column("Outcome", Role.TEXT)),
                                List.of(
                                        row(
                                                "{16 January 2019}",
                                                "Visit, Iran to Azerbaijan (Baku). The first and the last day"
                                                        + " of the visit are not on record.",
                                                "Major General Mohammad Bagheri, Chief of"
                                                        + " Staff of the Armed Forces of Iran",
                                                "Memorandum of understanding on defence cooperation signed[1]"),
                                        row(
                                                "{January 2019}",
                                                "Meeting in Azerbaijan. Bagheri led the Iranian delegation.",
                                                "President Ilham Aliyev of Azerbaijan; Bagheri",
                                                "_not on record_[2]"))),
                        paragraph(
                                "Visits on record: one from Iran to Azerbaijan, none from Azerbaijan to Iran. Meetings at"
                                        + " presidential level in recent years: more than 10 by {January 2019}, according to"
                                        + " Azerbaijan;[4] none of them is on file."),
                        vintage("Facts of {January 2019}.")));
    }

    private static Part agreements() {
        return new Part(
                "agreements",
                "Agreements",
                List.of(
                        paragraph(
                                "**Memorandum of understanding on defence cooperation.** Signed in Baku on {16 January 2019}"
                                        + " by Defence Minister Zakir Hasanov for Azerbaijan and Major General Mohammad Bagheri, Chief"
                                        + " of Staff of the Armed Forces, for Iran. It is to strengthen defence and military relations"
                                        + " between the two. Status: signed; neither entry into force nor binding force is on"
                                        + " record.[1]"),
                        paragraph(
                                "Memoranda and agreements signed in 2016: 11, according to Caspian News;[7] none of them is on"
                                        + " file."),
                        vintage("Facts of 2016 to {16 January 2019}.")));
    }

    private static Part positions() {
        Block.Row nagorno = new Block.Row(List.of(
                words("**Nagorno-Karabakh:** Nagorno-Karabakh is part of Azerbaijan"),
                words("_not on record_"),
                words("**Supports, in favour of Azerbaijan.** Bagheri said in {January 2019}: “Iran considers the"
                        + " Karabakh lands as Azerbaijani lands, supports and will continue to support the territorial"
                        + " integrity of Azerbaijan. It is unacceptable to change the borders by force, Iran always"
                        + " stands by Azerbaijan on this issue”.[6]"),
                List.of(new Inline.Compared(Comparison.SECOND_ONLY, "one side not on record"))));
        Block.Row closer = new Block.Row(List.of(
                words("**Closer relations:** Azerbaijan and Iran should draw closer"),
                words("**Supports.** President Ilham Aliyev said in {January 2019} that relations have developed"
                        + " successfully in all fields over the past years, the military one included;[3] and that ties"
                        + " have reached a high level, and the presidents’ meetings of recent years have played a"
                        + " special part in strengthening them.[4]"),
                words("**Supports.** Major General Mohammad Bagheri, Chief of Staff of the Armed Forces, relayed in"
                        + " {January 2019} the view of Ayatollah Khamenei, Supreme Leader, that it is necessary to"
                        + " strengthen relations further.[5]"),
                List.of(new Inline.Compared(Comparison.ALIGNED, "aligned"))));
        return new Part(
                "positions",
                "Positions",
                List.of(
                        new Block.Table(
                                List.of(
                                        column("Issue", Role.LABEL), column("Azerbaijan", Role.SIDE),
                                        column("Iran", Role.SIDE), column("Compared", Role.MARK)),
                                List.of(closer, nagorno)),
                        vintage("Facts of {January 2019}. Each is the first on record of its holder on the issue.")));
    }

    private static Part contested() {
        return new Part(
                "contested",
                "Contested: Nagorno-Karabakh",
                List.of(
                        paragraph(
                                "Parties: Armenia and Azerbaijan. What Azerbaijan and Iran say stands under Positions."),
                        paragraph(
                                "Caspian News calls the region an internationally recognised part of Azerbaijan that has been"
                                        + " occupied by Armenia since the early 1990s. It says that Armenian nationalists began to cite"
                                        + " claims to it in the late 1980s, when both countries were in the Soviet Union,[8] and that"
                                        + " after the Soviet Union was dissolved in {December 1991} a military campaign by Armenia led"
                                        + " to its occupying the region and seven surrounding districts, together about"
                                        + " {20 per cent} of Azerbaijan’s internationally recognised territory.[9]"),
                        paragraph("Others, on “Nagorno-Karabakh is part of Azerbaijan”:"),
                        new Block.Bullets(List.of(
                                words("**Support:** United Nations Security Council, in {S/RES/884 (1993)} of"
                                        + " {12 November 1993}[10] [11] and, before it, in {S/RES/874 (1993)}[12] and"
                                        + " {S/RES/853 (1993)};[13] United Nations General Assembly, in A/RES/57/298 of"
                                        + " {20 December 2002}[14] [11] and, before it, in A/RES/49/13.[15]"),
                                words("**No stance on record:** Parliamentary Assembly of the Council of Europe, which"
                                        + " according to Caspian News holds that the region is occupied by Armenian forces (by"
                                        + " {21 January 2019}).[11]"),
                                words("**No position on record:** Armenia."))),
                        paragraph(
                                "According to Caspian News, none of the resolutions calling on Armenia to withdraw its troops"
                                        + " has been fulfilled.[11]"),
                        new Block.Callout(
                                "Sources differ.",
                                words("Security Council resolutions on Nagorno-Karabakh in 1993:"
                                        + " 3 (Caspian News[11]), 4 (United Nations[16] [13] [12] [10]). Caspian News counts those that"
                                        + " refer to Karabakh as part of Azerbaijan, 853, 874 and 884; the fourth, 822, is on the"
                                        + " Kelbadjar district.")),
                        vintage("Facts of {29 July 1993} to {21 January 2019}.")));
    }

    private static Part thirdParties() {
        return new Part(
                "third-parties",
                "Third parties",
                List.of(
                        paragraph(
                                "**Azerbaijan–United States.** According to Caspian News, Azerbaijan is considered a key"
                                        + " partner of Washington.[17]"),
                        paragraph(
                                "**Iran–United States.** According to Caspian News, relations are sour, especially since"
                                        + " Donald Trump took the United States out of the Joint Comprehensive Plan of Action.[17]"),
                        paragraph(
                                "**Joint Comprehensive Plan of Action**, between China, France, Germany, Iran, Russia, the"
                                        + " United Kingdom, the United States and the European Union. Concluded in Vienna on"
                                        + " {14 July 2015}. The United States withdrew in {May 2018}. It gave Iran relief from"
                                        + " sanctions in exchange for limits on its nuclear programme.[18] [17]"),
                        vintage("Facts of {14 July 2015} to {21 January 2019}.")));
    }

    private static Part gaps() {
        return new Part(
                "gaps",
                "Gaps",
                List.of(paragraph("Nothing is on record of diplomatic relations, missions and"
                        + " their heads, mechanisms, trade or planned meetings. Neither side’s head of government or foreign"
                        + " minister is on record. No fact is past its review age.")));
    }

    private static Part sources() {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(row(
                "Caspian News, “Azerbaijan, Iran Sign MoU on Defense Cooperation”, {21 January 2019},"
                        + " <https://caspiannews.com/news-detail/azerbaijan-iran-sign-mou-on-defense-cooperation-2019-1-20-3/>;"
                        + " read in the reprint by Center for Eurasian Studies (AVIM), {22 January 2019}",
                "F",
                "24"));
        rows.add(row("Official website of the President of Azerbaijan, as reported by Caspian News", "F", "1"));
        rows.add(row("Joint Comprehensive Plan of Action, {14 July 2015}", "A", "1"));
        rows.add(row("United Nations, General Assembly resolution A/RES/57/298, {20 December 2002}", "A", "1"));
        rows.add(row("United Nations, General Assembly resolution A/RES/49/13, {15 November 1994}", "A", "1"));
        rows.add(row("United Nations, Security Council resolution {S/RES/884 (1993)}, {12 November 1993}", "A", "2"));
        rows.add(row("United Nations, Security Council resolution {S/RES/874 (1993)}, {14 October 1993}", "A", "2"));
        rows.add(row("United Nations, Security Council resolution {S/RES/853 (1993)}, {29 July 1993}", "A", "2"));
        rows.add(row("United Nations, Security Council resolution {S/RES/822 (1993)}, {30 April 1993}", "A", "1"));
        return new Part(
                "sources",
                "Sources",
                List.of(
                        paragraph(
                                "The 14 facts between the two have two origins: Caspian News (13); Official website of the"
                                        + " President of Azerbaijan (1, as reported by Caspian News). Another 12 facts are context."),
                        new Block.Table(
                                List.of(
                                        column("Source", Role.TEXT),
                                        column("Rated", Role.DATE),
                                        column("Facts", Role.NUMBER)),
                                rows),
                        new Block.Legend(
                                words("Ratings follow the Admiralty scale: sources from A, completely reliable, to E,"
                                        + " unreliable; F, cannot be judged. A number after the letter would rate what is reported;"
                                        + " none is on file."))));
    }

    private static Reference reference(int number) {
        return new Reference("note-" + number, WORDS.of(NOTES.get(number - 1)));
    }

    private static List<Inline> words(String text) {
        return WORDS.of(text);
    }

    private static Block.KeyLine key(String label, String text) {
        return new Block.KeyLine(label, words(text));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(words(text));
    }

    private static Block vintage(String text) {
        return new Block.Vintage(words(text));
    }

    private static Block.Column column(String header, Role role) {
        return new Block.Column(words(header), role);
    }

    private static Block.Row row(String... cells) {
        return new Block.Row(List.of(cells).stream().map(FullBrief::words).toList());
    }

    private static Block sides(Block.Row... rows) {
        return new Block.Table(
                List.of(column("", Role.LABEL), column("Azerbaijan", Role.SIDE), column("Iran", Role.SIDE)),
                List.of(rows));
    }
}
