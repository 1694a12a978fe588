package mx.vigia.notification.web.account;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.notification.digest.Absence;
import mx.vigia.notification.digest.DeliveryPreferences;
import mx.vigia.notification.digest.QuietHours;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;

/**
 * The form of the delivery preferences: as it is shown, and as a browser sends it.
 *
 * @param today the day on which it is filled in, where its reader is
 */
@TemplateData
public record DeliveryPreferencesForm(
        DeliveryPreferences rhythm, Map<UUID, String> fellows, LocalDate today, Messages words) {
    private static final int MIN_YEAR = 2000;
    /**
     * The offered time zones: those of Mexico, the capital's first, and some from which its congresses are followed; a
     * form may contain any other already.
     */
    private static final List<String> OFFERED_ZONES = List.of(
            "America/Mexico_City",
            "America/Tijuana",
            "America/Hermosillo",
            "America/Mazatlan",
            "America/Chihuahua",
            "America/Ciudad_Juarez",
            "America/Ojinaga",
            "America/Monterrey",
            "America/Matamoros",
            "America/Merida",
            "America/Cancun",
            "America/Los_Angeles",
            "America/Chicago",
            "America/New_York",
            "America/Bogota",
            "America/Sao_Paulo",
            "Europe/Madrid",
            "Europe/Brussels",
            "Asia/Tokyo",
            "UTC");

    /** A choice. */
    @TemplateData
    public record Option(String value, String label, boolean chosen) {}

    public List<Option> frequencies() {
        return frequencies(Optional.of(rhythm.frequency())::equals, words);
    }

    /** Returns all frequencies, and which is chosen. */
    public static List<Option> frequencies(Predicate<Optional<Frequency>> chosen, Messages words) {
        return Stream.of(Frequency.values())
                .map(often -> new Option(often.name(), words.say("rhythm." + often), chosen.test(Optional.of(often))))
                .toList();
    }

    public static Frequency frequency(String written, Messages words) {
        return parseField(written, "frequency", Frequency::valueOf, words);
    }

    public List<Option> zones() {
        var mine = rhythm.zone().getId();
        return Stream.concat(OFFERED_ZONES.stream(), Stream.of(mine))
                .distinct()
                .map(zone -> new Option(zone, zone.replace('_', ' '), zone.equals(mine)))
                .toList();
    }

    public List<Option> hours() {
        return hours(rhythm.hour());
    }

    public List<Option> quietFrom() {
        return hours(rhythm.quiet().from());
    }

    public List<Option> quietUntil() {
        return hours(rhythm.quiet().until());
    }

    private static List<Option> hours(int chosen) {
        return IntStream.range(0, 24)
                .mapToObj(hour -> new Option(String.valueOf(hour), hour + ":00", hour == chosen))
                .toList();
    }

    public List<Option> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Option(
                        day.name(),
                        day.getDisplayName(TextStyle.FULL, words.language().locale()),
                        day == rhythm.weekday()))
                .toList();
    }

    public List<Option> deputies() {
        return fellows.entrySet().stream()
                .map(fellow -> new Option(
                        fellow.getKey().toString(),
                        fellow.getValue(),
                        isAhead() && rhythm.absence().deputies().contains(fellow.getKey())))
                .toList();
    }

    public String awayFrom() {
        return isAhead() ? rhythm.absence().awayFrom().toString() : "";
    }

    public String backOn() {
        return isAhead() ? rhythm.absence().backOn().toString() : "";
    }

    /** Whether a person is away or will be: a past absence is not shown, nor sent again with the form. */
    private boolean isAhead() {
        return rhythm.absence().backOn().isAfter(today);
    }

    /**
     * Reads what a browser sent; values that the form does not offer are rejected with the name of the field and the
     * value.
     */
    DeliveryPreferences read(MultivaluedMap<String, String> sent) {
        return new DeliveryPreferences(
                parseField(sent, "frequency", Frequency::valueOf),
                parseField(sent, "zone", ZoneId::of),
                parseField(sent, "hour", DeliveryPreferencesForm::hour),
                parseField(sent, "weekday", DayOfWeek::valueOf),
                sent.containsKey("quiet-from")
                        ? new QuietHours(
                                parseField(sent, "quiet-from", DeliveryPreferencesForm::hour),
                                parseField(sent, "quiet-until", DeliveryPreferencesForm::hour))
                        : QuietHours.NONE,
                new DeliveryPreferences.RestDays(sent.containsKey("holidays"), sent.containsKey("weekends")),
                sent.containsKey("urgent"),
                absence(sent));
    }

    private Absence absence(MultivaluedMap<String, String> sent) {
        var deputyOnly = !value(sent, "both").equals("yes");
        var deputy = value(sent, "deputy");
        var deputies = deputy.isEmpty() ? List.<UUID>of() : List.of(parseField(sent, "deputy", this::parseDeputy));
        if (value(sent, "back-on").isEmpty()) {
            refuseWhere(!value(sent, "away-from").isEmpty(), "rhythm.away.no-end");
            refuseWhere(!deputies.isEmpty(), "rhythm.away.no-days");
            return new Absence(Absence.NONE.awayFrom(), Absence.NONE.backOn(), deputies, deputyOnly);
        }
        var backOn = parseField(sent, "back-on", this::parseAbsenceDay);
        refuseWhere(backOn.isBefore(today), "rhythm.away.past");
        return new Absence(awayFrom(sent, backOn), backOn, deputies, deputyOnly);
    }

    private void refuseWhere(boolean isWrong, String why) {
        if (isWrong) {
            throw Problem.badRequest(words.say(why)).raised();
        }
    }

    /**
     * Returns the first day of absence as written, or today; where the return is earlier, the absence begins no later
     * than that.
     */
    private LocalDate awayFrom(MultivaluedMap<String, String> sent, LocalDate backOn) {
        if (value(sent, "away-from").isEmpty()) {
            return today.isBefore(backOn) ? today : backOn;
        }
        var day = parseField(sent, "away-from", this::parseAbsenceDay);
        refuseWhere(backOn.isBefore(day), "rhythm.away.order");
        return day;
    }

    /**
     * Reads a day within the limit of absences: otherwise pending notices would wait for ever, and days of rest are
     * counted one by one.
     */
    private LocalDate parseAbsenceDay(String written) {
        var day = LocalDate.parse(written);
        if (day.getYear() < MIN_YEAR || day.isAfter(today.plusYears(1))) {
            throw new IllegalArgumentException(written);
        }
        return day;
    }

    private UUID parseDeputy(String written) {
        var person = UUID.fromString(written);
        if (!fellows.containsKey(person)) {
            throw new IllegalArgumentException(written);
        }
        return person;
    }

    private static int hour(String written) {
        if (!written.matches("\\d|1\\d|2[0-3]")) {
            throw new IllegalArgumentException(written);
        }
        return Integer.parseInt(written);
    }

    private <T> T parseField(MultivaluedMap<String, String> sent, String name, Reading<T> reading) {
        return parseField(value(sent, name), name, reading, words);
    }

    private static <T> T parseField(String written, String name, Reading<T> reading, Messages words) {
        try {
            return reading.of(written);
        } catch (IllegalArgumentException | DateTimeException notOffered) {
            var found = written.length() > 60 ? written.substring(0, 60) + "…" : written;
            throw Problem.badRequest(words.say("rhythm.wrong", words.say("rhythm.field." + name), found))
                    .raised();
        }
    }

    private static String value(MultivaluedMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
    }

    /** Reads one field. */
    private interface Reading<T> {
        T of(String written);
    }
}
