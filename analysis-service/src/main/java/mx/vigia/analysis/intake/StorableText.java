package mx.vigia.analysis.intake;

/** Text that a database can store. */
final class StorableText {
    private StorableText() {}

    /**
     * Replaces characters no database can store, a NUL or half a character, by a replacement character; all other text
     * is kept.
     */
    static String of(String text) {
        boolean sound = text.codePoints().allMatch(StorableText::isValidCodePoint);
        return sound
                ? text
                : text.codePoints()
                        .map(point -> isValidCodePoint(point) ? point : '\uFFFD')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isValidCodePoint(int point) {
        return point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }
}
