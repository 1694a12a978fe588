package mx.vigia.local.pretend.leyes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Kind;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Step;

/** A bill the chamber approved and sent on, under a number that is consecutive through the legislature. */
record Minuta(String key, int number, Bill bill, LocalDate approved) {
    private static final String STEP = "passed-deputies";
    private static final int FIRST_NUMBER = 101;

    /** Returns all minutas in the order of their approval; a later approval never changes an earlier number. */
    static List<Minuta> all(Legislature now) {
        var approved = now.bills().stream()
                .filter(bill -> bill.kind() != Kind.MINUTA && bill.has(STEP))
                .sorted(Comparator.comparing(Minuta::passedAt).thenComparingInt(Bill::order))
                .toList();
        return IntStream.range(0, approved.size())
                .mapToObj(i -> of(FIRST_NUMBER + i, approved.get(i)))
                .toList();
    }

    private static Minuta of(int number, Bill bill) {
        return new Minuta(
                "CD-LXVI-III-1P-%03d".formatted(number),
                number,
                bill,
                step(bill, STEP).orElseThrow().on());
    }

    private static Instant passedAt(Bill bill) {
        var words = step(bill, STEP).orElseThrow().words();
        return bill.happenings().stream()
                .filter(h -> h.detail().equals(words))
                .findFirst()
                .orElseThrow()
                .at();
    }

    String title() {
        return "Proyecto de decreto por el que se "
                + bill.title().replaceFirst("^(?:Que|Minuta con proyecto de decreto, por el que se) ", "");
    }

    /** Returns the later steps, in sentences. */
    String remarks() {
        var sent = step(bill, "passed-senate")
                .map(s -> "Aprobado por el Senado el " + written(s.on()) + ". Pasa al Ejecutivo Federal.")
                .orElse("Pendiente en el Senado.");
        return sent
                + step(bill, "published")
                        .map(s -> " Publicado en el DOF el " + written(s.on()) + ".")
                        .orElse("");
    }

    /** Returns {@code 24-Nov-2026}. */
    static String written(LocalDate day) {
        var month = Days.month(day);
        return "%02d-%s%s-%d"
                .formatted(
                        day.getDayOfMonth(),
                        month.substring(0, 1).toUpperCase(java.util.Locale.ROOT),
                        month.substring(1),
                        day.getYear());
    }

    /** Returns its files by label: {@code 01_minuta_101_24nov26.pdf}, and the decree where it is published. */
    Map<String, String> files() {
        var files = new LinkedHashMap<>(Map.of("Minuta", file("01_minuta", approved)));
        step(bill, "published").ifPresent(decree -> files.put("DOF", file("03_dof", decree.on())));
        return files;
    }

    private String file(String sort, LocalDate day) {
        return "%s_%03d_%02d%s%02d.pdf"
                .formatted(sort, number, day.getDayOfMonth(), Days.month(day), day.getYear() % 100);
    }

    private static Optional<Step> step(Bill bill, String name) {
        return bill.steps().stream().filter(s -> s.name().equals(name)).findFirst();
    }
}
