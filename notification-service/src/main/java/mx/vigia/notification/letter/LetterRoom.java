package mx.vigia.notification.letter;

/** How many matters of a letter are shown in full, and how many at all; the others are counted. */
record LetterRoom(int full, int listed) {
    private static final int MAX_LISTED = 50;
    private static final int MAX_ALL_IN_FULL = 6;

    /** Returns how many of this number are shown. */
    static LetterRoom of(int matters) {
        return new LetterRoom(fullOf(matters), Math.min(matters, MAX_LISTED));
    }

    private static int fullOf(int matters) {
        if (matters <= MAX_ALL_IN_FULL) {
            return matters;
        }
        return matters <= 2 * MAX_ALL_IN_FULL ? MAX_ALL_IN_FULL / 2 : MAX_ALL_IN_FULL / 3;
    }

    /** Returns a smaller one. */
    LetterRoom less() {
        return full > 1 ? new LetterRoom(full - 1, listed) : new LetterRoom(full, listed * 2 / 3);
    }

    boolean isSmallest() {
        return full <= 1 && listed <= 1;
    }
}
