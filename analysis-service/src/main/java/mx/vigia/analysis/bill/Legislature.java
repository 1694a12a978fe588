package mx.vigia.analysis.bill;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The legislatures of the Congress of the Union. Each lasts three years and begins on 1 September, the LXVI in 2024
 * (Constitution, articles 51 and 65, first paragraph). Those of states are numbered differently.
 */
public final class Legislature {
    private static final int REFERENCE_NUMBER = 66;
    private static final LocalDate REFERENCE_START = LocalDate.of(2024, Month.SEPTEMBER, 1);
    private static final int DURATION_YEARS = 3;
    private static final ZoneId MEXICO_CITY_ZONE = ZoneId.of("America/Mexico_City");

    /** The first legislature for which any site we read has pages. */
    private static final int FIRST_WITH_PAGES = 57;

    private static final List<String> TENS =
            List.of("quincuagésima", "sexagésima", "septuagésima", "octogésima", "nonagésima");
    private static final List<String> UNITS =
            List.of("", "primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena");

    private static final TreeMap<Integer, String> ROMAN_DIGITS =
            new TreeMap<>(Map.of(100, "C", 90, "XC", 50, "L", 40, "XL", 10, "X", 9, "IX", 5, "V", 4, "IV", 1, "I"));

    private Legislature() {}

    /**
     * Returns the legislature in which a bill of the Congress of the Union was presented; empty for the site of another
     * body or without a day.
     */
    public static Optional<Integer> of(String site, @Nullable LocalDate presentedOn) {
        return has(site) ? Optional.ofNullable(presentedOn).map(Legislature::on) : Optional.empty();
    }

    /** Returns the legislature in office on this day. */
    public static int on(LocalDate day) {
        int years = day.getYear() - REFERENCE_START.getYear() - (day.getMonth().compareTo(Month.SEPTEMBER) < 0 ? 1 : 0);
        return REFERENCE_NUMBER + Math.floorDiv(years, DURATION_YEARS);
    }

    /** Returns the number in Roman numerals, such as LXVI; an empty string for 0. */
    public static String toRoman(int number) {
        var numeral = new StringBuilder();
        for (int left = number; left > 0; left -= ROMAN_DIGITS.floorKey(left)) {
            numeral.append(ROMAN_DIGITS.floorEntry(left).getValue());
        }
        return numeral.toString();
    }

    /** Returns the names by which a legislature is searched: first as it is written, in Spanish and in English. */
    public static List<String> names(int number) {
        var roman = toRoman(number);
        var english = number + suffix(number);
        var names = Stream.of(
                roman,
                roman,
                Integer.toString(number),
                number + "a",
                english,
                roman + " Legislatura",
                roman + " Legislature",
                english + " Legislature");
        return Stream.concat(names, spoken(number).flatMap(numeral -> Stream.of(numeral, numeral + " Legislatura")))
                .toList();
    }

    /** Returns all legislatures, the current one first. */
    public static Stream<Integer> all() {
        int present = on(LocalDate.now(MEXICO_CITY_ZONE));
        return IntStream.iterate(present, number -> number >= FIRST_WITH_PAGES, number -> number - 1)
                .boxed();
    }

    /** Returns the ordinal in words, such as Sexagésima sexta, for legislatures from the fiftieth on. */
    private static Stream<String> spoken(int number) {
        int tens = number / 10 - 5;
        return tens < 0 || tens >= TENS.size()
                ? Stream.empty()
                : Stream.of((TENS.get(tens) + " " + UNITS.get(number % 10)).strip());
    }

    /**
     * Whether the bills of a site are before the Congress of the Union; the gazette of the Federation also prints
     * decisions of others.
     */
    public static boolean has(String site) {
        return Stream.of("mx.diputados.", "mx.senado.", "mx.permanente.", "mx.segob.sil")
                .anyMatch(site::startsWith);
    }

    private static String suffix(int number) {
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
