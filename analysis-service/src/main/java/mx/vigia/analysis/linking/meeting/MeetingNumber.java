package mx.vigia.analysis.linking.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a committee gives a meeting, however it is written: <i>décima segunda</i>, <i>duodécima</i>,
 * <i>12a.</i>, <i>XII</i>, or behind the words: <i>Reunión Ordinaria No. 12</i>.
 */
final class MeetingNumber {
    private static final int TEN = 10;
    private static final Map<String, Integer> UNITS = Map.of(
            "primer", 1,
            "segund", 2,
            "tercer", 3,
            "cuart", 4,
            "quint", 5,
            "sext", 6,
            "septim", 7,
            "octav", 8,
            "noven", 9);
    private static final Map<String, Integer> TENS = Map.of(
            "decim", 10,
            "vigesim", 20,
            "trigesim", 30,
            "cuadragesim", 40,
            "quincuagesim", 50,
            "sexagesim", 60,
            "septuagesim", 70,
            "octogesim", 80,
            "nonagesim", 90);
    private static final Map<String, Integer> ORDINALS = ordinals();
    private static final Map<Character, Integer> ROMAN = Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50);

    private static final String WORDS = "([ivxl]{1,7}|(?:[a-z]{2,}im[oa] )?[a-z]{4,}[oa]|primer)";
    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\w/])(?:(\\d{1,3})(?:[aª]|[a-z]{2})?\\.?|" + WORDS + ") (?:reunion|sesion)\\b");
    private static final Pattern BEHIND = Pattern.compile("\\b(?:reunion|sesion)"
            + "(?: (?:ordinaria|extraordinaria|plenaria|de trabajo|de(?: la)? junta directiva))*"
            + ",? (?:(?:no|num|numero)\\b\\.? ?)?(?:(\\d{1,3})|" + WORDS
            + ")\\b(?! de [a-z]|[/-]|[:.]\\d| ?(?:h|hrs?|horas)\\b)");
    private static final Pattern RESUMED = Pattern.compile("\\b(?:continuacion|reanudacion|se reanuda)\\b");

    private MeetingNumber() {}

    /** Returns the number in these words, in small letters without accents; none of a meeting that is resumed. */
    static OptionalInt find(String folded) {
        if (RESUMED.matcher(folded).find()) {
            return OptionalInt.empty();
        }
        for (Pattern place : new Pattern[] {BEFORE, BEHIND}) {
            for (Matcher written = place.matcher(folded); written.find(); ) {
                OptionalInt number = written.group(1) == null
                        ? parse(written.group(2))
                        : OptionalInt.of(Integer.parseInt(written.group(1)));
                if (number.isPresent()) {
                    return number;
                }
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt parse(String written) {
        if (written.matches("[ivxl]+")) {
            return OptionalInt.of(roman(written));
        }
        int sum = 0;
        for (String word : written.split(" ")) {
            Integer value = ORDINALS.get(word);
            if (value == null && sum == 0 && written.contains(" ")) {
                continue; // "la próxima quinta reunión"
            }
            if (value == null || sum > 0 && (sum % TEN != 0 || value >= TEN)) {
                return OptionalInt.empty();
            }
            sum += value;
        }
        return sum == 0 ? OptionalInt.empty() : OptionalInt.of(sum);
    }

    private static int roman(String figures) {
        int sum = 0;
        for (int i = 0; i < figures.length(); i++) {
            int value = ROMAN.get(figures.charAt(i));
            boolean less = i + 1 < figures.length() && value < ROMAN.get(figures.charAt(i + 1));
            sum += less ? -value : value;
        }
        return sum;
    }

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> all = new HashMap<>();
        all.put("primer", 1);
        for (String end : new String[] {"a", "o"}) {
            UNITS.forEach((stem, value) -> all.put(stem + end, value));
            TENS.forEach((stem, value) -> all.put(stem + end, value));
            TENS.forEach((ten, tens) -> UNITS.forEach((unit, value) -> {
                all.put(ten + "o" + unit + end, tens + value);
                all.put(ten + "a" + unit + end, tens + value);
            }));
            all.put("undecim" + end, 11);
            all.put("duodecim" + end, 12);
        }
        return Map.copyOf(all);
    }
}
