package bilat.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "Mohammad Bagheri, Mohammed Baqeri",
        "İlham Əliyev, ilham aliyev",
        "Zakir Hasanov, Zakir Həsənov",
        "Sergei Lavrov, Sergey Lavrov",
        "Hasanov Zakir, Zakir Hasanov",
        "José Peña, Jose Pena",
    })
    void spellings_of_one_name_are_near(String one, String other) {
        assertEquals(true, areNear(one, other), Spelling.skeleton(one) + " / " + Spelling.skeleton(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Ditto I, Ditto II",
        "Ana Sample, Ina Simple",
        "Ali Khan, Olu Khan",
        "Hassan Rouhani, Ali Rouhani",
        "Kim Il Sung, Kim Jong Un",
    })
    void other_names_are_not(String one, String other) {
        assertEquals(false, areNear(one, other), Spelling.skeleton(one) + " / " + Spelling.skeleton(other));
    }

    private static boolean areNear(String one, String other) {
        return Spelling.skeleton(one).equals(Spelling.skeleton(other)) && Spelling.isNear(one, other);
    }
}
