package mx.vigia.analysis.record;

import java.util.Map;
import java.util.TreeMap;

/** Roman numerals, by which legislatures are counted: LXVI. */
final class Roman {
    private static final TreeMap<Integer, String> SIGNS =
            new TreeMap<>(Map.of(100, "C", 90, "XC", 50, "L", 40, "XL", 10, "X", 9, "IX", 5, "V", 4, "IV", 1, "I"));

    private Roman() {}

    /** A number from 1 on. */
    static String of(int number) {
        var numeral = new StringBuilder();
        for (int left = number; left > 0; left -= SIGNS.floorKey(left)) {
            numeral.append(SIGNS.floorEntry(left).getValue());
        }
        return numeral.toString();
    }
}
