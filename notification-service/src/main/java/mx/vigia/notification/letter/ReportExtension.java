package mx.vigia.notification.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.time.MonthNames;

/** The last day that a source states when it extends the time to report a bill. */
record ReportExtension(FactEvent fact, LocalDate today, Messages words) {
    private static final Pattern UNTIL = Pattern.compile("(?iu)\\bhasta el (?:\\p{L}+,? )?(\\d{1,2}) de ("
            + String.join("|", MonthNames.SPANISH) + ") del? (\\d{4})\\b");

    /** Returns {@code hasta el 2 mar 2027}; empty for other steps, and where the source states no day. */
    Optional<String> inWords() {
        return fact.after()
                .taken()
                .filter(step -> fact.kind() == FactKind.EXTENDED)
                .flatMap(step ->
                        UNTIL.matcher(PlainText.of(step.phrase())).results().findFirst())
                .flatMap(ReportExtension::day)
                .map(day -> words.say("letter.extended.until", DateWords.date(day, today, words.language())));
    }

    /** Returns the day; empty for one that no month has. */
    private static Optional<LocalDate> day(MatchResult stated) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(stated.group(3)),
                    MonthNames.SPANISH.indexOf(stated.group(2).toLowerCase(Locale.ROOT)) + 1,
                    Integer.parseInt(stated.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
