package mx.vigia.scraper.sites.mx_jal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.Roman;

/** A matter's number in Jalisco's own register, which starts again with each legislature. */
record Infolej(int legislature, int number) {
    private static final Pattern INFOLEJ_PATTERN = Pattern.compile(
            "(?i)\\binfolej\\b[\\s:]*(?:n[uú]m(?:ero|\\.)?|no\\.?|#)?[\\s:]*(\\d{1,6}+)(?!\\d)(?:\\s*[-/]\\s*((?-i)[IVXLC]{1,8})\\b)?");
    private static final LocalDate FIRST_LEGISLATURE_START = LocalDate.of(2012, 11, 1);
    private static final int FIRST_LEGISLATURE = 60;
    private static final int LEGISLATURE_YEARS = 3;

    /** Returns the first number written here; if it does not state its legislature, that of the day. */
    static Optional<Infolej> findFirst(String words, LocalDate day) {
        return INFOLEJ_PATTERN.matcher(words).results().findFirst().map(found -> of(found, day));
    }

    /** Returns all numbers written here, as mentions; one without its legislature is no key of one matter. */
    static List<BillMention> findAll(String words) {
        return INFOLEJ_PATTERN
                .matcher(words)
                .results()
                .map(found -> new BillMention(key(found), "", found.group().strip(), ""))
                .distinct()
                .toList();
    }

    /** Returns these words without the number at their beginning. */
    static String without(String words) {
        return words.replaceFirst("^\\s*(?:" + INFOLEJ_PATTERN.pattern() + ")[\\s.:;,-]*", "")
                .strip();
    }

    /**
     * Returns the legislature of a day; they begin on the first of November of every third year: the sixty-fourth in
     * 2024.
     */
    static int legislatureOn(LocalDate day) {
        return FIRST_LEGISLATURE
                + Math.toIntExact(Math.floorDiv(
                        ChronoUnit.YEARS.between(FIRST_LEGISLATURE_START, day), (long) LEGISLATURE_YEARS));
    }

    String key() {
        return "infolej/%s/%d".formatted(Roman.figures(legislature), number);
    }

    private static String key(MatchResult found) {
        return Optional.ofNullable(found.group(2))
                .flatMap(Roman::number)
                .map(legislature -> new Infolej(legislature, Integer.parseInt(found.group(1))).key())
                .orElse("");
    }

    private static Infolej of(MatchResult found, LocalDate day) {
        var legislature = Optional.ofNullable(found.group(2)).flatMap(Roman::number);
        return new Infolej(legislature.orElse(legislatureOn(day)), Integer.parseInt(found.group(1)));
    }
}
