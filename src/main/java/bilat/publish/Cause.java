package bilat.publish;

import bilat.fact.Word;

/**
 * Why a brief of an edition is made, or made again. There are no others, so that nothing of what is withheld is told.
 */
public enum Cause implements Word {
    NEW("it is not there yet"),
    FAILED("its pair failed before"),
    UNFINISHED("it was not finished"),
    FORCED("everything is made again"),
    PROGRAM("another version of bilat made it"),
    DAY("it is of another day"),
    DEFINITION("its definition changed"),
    FONTS("other fonts are given"),
    COMPARISON("it is compared with other facts"),
    FACTS("its facts changed"),
    DAMAGED("its file was changed or is gone");

    private final String sentence;

    Cause(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
