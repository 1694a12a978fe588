package mx.vigia.analysis.record;

/** Legislatures as people write them: LXVI. */
final class Legislature {
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] FIGURES = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Legislature() {}

    /** The number in Roman figures; an empty word for 0. */
    static String roman(int number) {
        var written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                written.append(FIGURES[i]);
                rest -= VALUES[i];
            }
        }
        return written.toString();
    }
}
