package mx.vigia.scraper.reading;

import java.util.Locale;
import java.util.Optional;

/** Roman numerals, in which legislatures are numbered: LXIV is the sixty-fourth. */
public final class Roman {
    private static final String NUMERALS = "IVXLC";
    private static final int[] NUMERAL_VALUES = {1, 5, 10, 50, 100};

    private Roman() {}

    /** Returns the value of this numeral; empty if it is none or not in canonical form. */
    public static Optional<Integer> number(String figures) {
        var plain = figures.strip().toUpperCase(Locale.ROOT);
        if (!plain.matches("[IVXLC]{1,12}")) {
            return Optional.empty();
        }
        var sum = 0;
        for (var at = 0; at < plain.length(); at++) {
            var worth = valueOf(plain.charAt(at));
            sum += at + 1 < plain.length() && worth < valueOf(plain.charAt(at + 1)) ? -worth : worth;
        }
        return Optional.of(sum).filter(number -> figures(number).equals(plain));
    }

    /** Returns a number below four hundred as a Roman numeral. */
    public static String figures(int number) {
        var written = new StringBuilder();
        for (var part : new Part[] {
            new Part(100, "C"),
            new Part(90, "XC"),
            new Part(50, "L"),
            new Part(40, "XL"),
            new Part(10, "X"),
            new Part(9, "IX"),
            new Part(5, "V"),
            new Part(4, "IV"),
            new Part(1, "I")
        }) {
            while (number >= part.worth) {
                written.append(part.figures);
                number -= part.worth;
            }
        }
        return written.toString();
    }

    private static int valueOf(char figure) {
        return NUMERAL_VALUES[NUMERALS.indexOf(figure)];
    }

    private record Part(int worth, String figures) {}
}
