package bilat.render.pdf;

/** Which way text runs. */
final class Direction {
    private Direction() {}

    static boolean hasRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(way -> way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
