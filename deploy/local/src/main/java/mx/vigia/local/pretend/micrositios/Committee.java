package mx.vigia.local.pretend.micrositios;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Meeting;
import mx.vigia.local.pretend.chamber.Notice;

/**
 * A committee of the chamber under its real id.
 *
 * @param words its name as in its address, by which it is found whatever its commas
 */
record Committee(String oid, String words) {
    private static final int BOARD_MONTHS = 3;

    /** The committees whose ids are published. */
    static final List<Committee> ALL = List.of(
            new Committee("f732104b-d212-414c-8b76-4e3f77c55525", "medio-ambiente-y-recursos-naturales"),
            new Committee("4508b857-0fc7-44df-b10d-daf0d67d2fad", "cambio-climatico-y-sostenibilidad"),
            new Committee("05a413dc-eaf0-4894-8431-5abea5c3aeb3", "desarrollo-urbano-y-ordenamiento-territorial"),
            new Committee("45a90136-88e9-454a-82f2-52c19842b643", "desarrollo-y-conservacion-rural"),
            new Committee("de293d92-4aa6-46bc-b119-9c69512e08fa", "economia-comercio-y-competitividad"),
            new Committee("61247e1a-b7b0-41ca-9453-fdfa3961a4f2", "energia"),
            new Committee("9714e143-4fe8-42c3-b723-875b6bd8beb3", "recursos-hidraulicos-agua-potable-y-saneamiento"));

    /** A meeting as the committee lists it: its name and day. */
    record Listed(LocalDate day, String name) {}

    /**
     * Returns its meetings, latest first: those that the gazette calls and has not cancelled, and one of its board in
     * each of the last months, which the gazette does not print.
     */
    List<Listed> meetings(Legislature now) {
        var called = now.meetings().stream()
                .filter(meeting -> meeting.sort() == Meeting.MeetingKind.COMMITTEE)
                .filter(meeting -> slug(meeting.body()).equals("comision-de-" + words))
                .filter(meeting -> meeting.last().status() != Notice.Status.CANCELLED)
                .map(meeting -> new Listed(meeting.last().day(), capitals(meeting.named())));
        var board = IntStream.rangeClosed(1, BOARD_MONTHS)
                .mapToObj(month -> now.founded().minusMonths(month))
                .map(day -> day.with(TemporalAdjusters.firstInMonth(DayOfWeek.WEDNESDAY)))
                .map(day -> new Listed(day, "Reunión de Junta Directiva"));
        return Stream.concat(called, board)
                .sorted(Comparator.comparing(Listed::day).reversed())
                .toList();
    }

    /** Returns these words as they stand in an address. */
    static String slug(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }

    /** Returns {@code Quinta Reunión Ordinaria}. */
    private static String capitals(String words) {
        return Stream.of(words.split(" "))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
