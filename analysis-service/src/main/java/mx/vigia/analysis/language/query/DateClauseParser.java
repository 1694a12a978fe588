package mx.vigia.analysis.language.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;

/** Parses date clauses: desde/from, hasta/until, and fecha/date for a whole day, month or year. */
record DateClauseParser(LocalDate first, LocalDate last) {
    private static final Set<String> SINCE_NAMES = Set.of("desde", "from", "since");
    private static final Set<String> UNTIL_NAMES = Set.of("hasta", "until", "to");
    private static final Pattern ISO_DATE_PATTERN = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern MEXICAN_DATE_PATTERN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    static boolean isDateName(String field) {
        var name = TextAnalyzer.fold(field);
        return SINCE_NAMES.contains(name) || UNTIL_NAMES.contains(name);
    }

    static Query parseClause(String field, QueryToken value) {
        var days = read(value);
        var name = TextAnalyzer.fold(field);
        if (SINCE_NAMES.contains(name)) {
            return new Query.Since(days.first);
        }
        if (UNTIL_NAMES.contains(name)) {
            return new Query.Until(days.last);
        }
        return new Query.And(List.of(new Query.Since(days.first), new Query.Until(days.last)));
    }

    static String spanishNames() {
        return names(QueryField::spanish) + ", desde, hasta";
    }

    static String englishNames() {
        return names(QueryField::english) + ", from, until";
    }

    private static String names(Function<QueryField, String> name) {
        return Arrays.stream(QueryField.values())
                .map(name)
                .filter(written -> !written.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static DateClauseParser read(QueryToken value) {
        try {
            return read(value.text().strip());
        } catch (DateTimeException notADay) {
            throw SyntaxError.BAD_DATE.exceptionAt(value.at(), value.text());
        }
    }

    private static DateClauseParser read(String written) {
        var mexican = MEXICAN_DATE_PATTERN.matcher(written);
        if (mexican.matches()) {
            return day(mexican.group(3), mexican.group(2), mexican.group(1));
        }
        var form = ISO_DATE_PATTERN.matcher(written);
        if (!form.matches()) {
            throw new DateTimeException("Expected a year, a month or a day but found " + written);
        }
        if (form.start(2) < 0) {
            var year = Year.parse(form.group(1));
            return new DateClauseParser(year.atDay(1), year.atMonth(12).atEndOfMonth());
        }
        if (form.start(3) < 0) {
            var month = YearMonth.of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
            return new DateClauseParser(month.atDay(1), month.atEndOfMonth());
        }
        return day(form.group(1), form.group(2), form.group(3));
    }

    private static DateClauseParser day(String year, String month, String day) {
        var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        return new DateClauseParser(date, date);
    }
}
