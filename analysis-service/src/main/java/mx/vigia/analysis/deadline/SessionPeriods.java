package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.time.MonthDay;

/** The ordinary periods in which the Congress sits; between them it is in recess. */
public final class SessionPeriods {
    private static final SessionPeriods INSTANCE =
            CalendarFile.read("periods", new TypeReference<Lines>() {}).periods();

    private record Period(MonthDay from, MonthDay to) {}

    private record Extension(MonthDay to, int since, int every) {}

    private record Lines(int since, Period first, Period second, Extension extended) {
        SessionPeriods periods() {
            return new SessionPeriods(this);
        }
    }

    private final Lines lines;

    private SessionPeriods(Lines lines) {
        this.lines = lines;
    }

    /** Whether an ordinary period is certainly open on this day. */
    public static boolean isOrdinary(LocalDate day) {
        return isWithin(INSTANCE.lines.first, day) || isWithin(INSTANCE.lines.second, day);
    }

    /**
     * Whether the periods of this day are known: not before the current periods apply, nor where a new president lets
     * the first one continue.
     */
    public static boolean known(LocalDate day) {
        var extended = INSTANCE.lines.extended;
        int year = day.getYear();
        boolean mayGoOn = year >= extended.since
                && (year - extended.since) % extended.every == 0
                && isWithin(new Period(INSTANCE.lines.first.to, extended.to), day)
                && !isOrdinary(day);
        return year >= INSTANCE.lines.since && !mayGoOn;
    }

    private static boolean isWithin(Period period, LocalDate day) {
        var there = MonthDay.from(day);
        return !there.isBefore(period.from) && !there.isAfter(period.to);
    }
}
