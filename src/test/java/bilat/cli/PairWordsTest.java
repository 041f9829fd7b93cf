package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bilat.fact.Pair;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are parted by a semicolon where the shell would part them. */
class PairWordsTest {
    private static final CountryWords COUNTRIES = new CountryWords(Map.ofEntries(
            Map.entry("AZE", List.of("Azerbaijan", "AZ")),
            Map.entry("BIH", List.of("Bosnia and Herzegovina", "BA", "Bosnia & Herzegovina")),
            Map.entry("CIV", List.of("Côte d’Ivoire", "CI", "Ivory Coast")),
            Map.entry("COD", List.of("Democratic Republic of the Congo", "CD", "Congo")),
            Map.entry("COG", List.of("Congo", "CG", "Republic of the Congo")),
            Map.entry("GIN", List.of("Guinea", "GN")),
            Map.entry("GNB", List.of("Guinea-Bissau", "GW")),
            Map.entry("GNQ", List.of("Equatorial Guinea", "GQ")),
            Map.entry("IRN", List.of("Iran", "IR")),
            Map.entry("IRQ", List.of("Iraq", "IQ")),
            Map.entry("KOR", List.of("South Korea", "KR")),
            Map.entry("NOR", List.of("Norway", "NO")),
            Map.entry("PRK", List.of("North Korea", "KP")),
            Map.entry("SEN", List.of("Senegal", "SN")),
            Map.entry("TUR", List.of("Türkiye", "TR", "Turkey")),
            Map.entry("USA", List.of("United States", "US"))));

    @ParameterizedTest
    @CsvSource({
        "AZE-IRN, AZE-IRN",
        "IRN-AZE, IRN-AZE",
        "iran;azerbaijan, IRN-AZE",
        "iran azerbaijan, IRN-AZE",
        "AZ;IR, AZE-IRN",
        "Azerbaijan–Iran, AZE-IRN",
        "Azerbaijan – Iran, AZE-IRN",
        "aze/irn, AZE-IRN",
        "no-ir, NOR-IRN",
        "united;states;iran, USA-IRN",
        "united states;iran, USA-IRN",
        "united states-iran, USA-IRN",
        "iran-united states, IRN-USA",
        "Guinea-Bissau–Senegal, GNB-SEN",
        "senegal-guinea-bissau, SEN-GNB",
        "guinea;bissau;senegal, GNB-SEN",
        "cote d'ivoire;TURKIYE, CIV-TUR",
        "Bosnia-IRAN, BIH-IRN",
        "AZE-IRN;ir;iq;USA/AZE, AZE-IRN IRN-IRQ USA-AZE",
    })
    void a_pair_is_told(String words, String pairs) throws PairWords.NotAPair {
        assertEquals(
                pairs,
                PairWords.read(Arrays.asList(words.split(";")), COUNTRIES).stream()
                        .map(Pair::toString)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "congo-iran | \"congo\" may be Democratic Republic of the Congo (COD) or Congo (COG)",
                "korea;iran | \"korea\" may be South Korea (KOR) or North Korea (PRK)",
                "azerbajan-iran | no country is called \"azerbajan\"; did you mean Azerbaijan (AZE)?",
                "irna;norway | no country is called \"irna\"; did you mean Iran (IRN)?",
                "atlantis-iran | no country is called \"atlantis\"",
                "iran-IRN | a pair needs two countries, and Iran (IRN) is there twice",
                "iran;IR | a pair needs two countries, and Iran (IRN) is there twice",
                "iran | a pair needs two countries: Iran (IRN) and which?",
                "AZE-IRN;iran | a pair needs two countries: Iran (IRN) and which?",
                "iran;AZE-NOR | a pair needs two countries: Iran (IRN) stands before \"AZE-NOR\"",
                "AZE;XYZ | \"XYZ\" is a code for what ISO 3166-1 has none for; countries must declare it",
                "AZE;ABC | no country is called \"ABC\"",
                "AZE;AZE | a pair needs two countries, and Azerbaijan (AZE) is there twice",
                "azerbaijn;iran | no country is called \"azerbaijn\"; did you mean Azerbaijan (AZE)?",
                "-- | no country is called \"--\"",
            })
    void what_is_no_pair_is_answered(String words, String message) {
        PairWords.NotAPair refused = assertThrows(
                PairWords.NotAPair.class, () -> PairWords.read(Arrays.asList(words.split(";")), COUNTRIES));
        assertEquals(message, refused.getMessage());
    }
}
