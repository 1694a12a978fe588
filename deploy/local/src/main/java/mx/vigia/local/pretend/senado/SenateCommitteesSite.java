package mx.vigia.local.pretend.senado;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.VisibleItem;

/**
 * The committees of the Senate: five sites, each with a table of its meetings, the coming one first, and a page of
 * members of each committee, the chair first.
 */
public record SenateCommitteesSite(Script script) implements PretendSite {
    private static final String HOST = "comisiones.senado.gob.mx";
    private static final String SENATE_HOST = "www.senado.gob.mx";
    private static final String MEMBERS_FOLDER = "/66/comisiones/ordinarias/";
    /** Those whose page is known; whether the numbers between them are of committees is not. */
    private static final List<Integer> NUMBERS = IntStream.rangeClosed(346, 422)
            .filter(number ->
                    !List.of(404, 408, 409, 410, 413, 417, 418, 419, 420).contains(number))
            .boxed()
            .toList();

    private static final List<String> OFFICES = List.of("PRESIDENTE", "SECRETARIA", "SECRETARIO");
    private static final int MEMBERS = 12;
    private static final List<String> COMMITTEES =
            List.of("economia", "energia", "medio_ambiente", "RHIH", "inteligencia_artificial");
    private static final List<String> NUMBERED =
            List.of("Primera Reunión Ordinaria", "Segunda Reunión Ordinaria", "Tercera Reunión Ordinaria");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public String site() {
        return "mx.senado.comisiones";
    }

    @Override
    public Set<String> hosts() {
        return Set.of(HOST, SENATE_HOST);
    }

    @Override
    public Optional<String> startPath() {
        return Optional.of("/" + COMMITTEES.getFirst() + "/reuniones");
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        var meetings = COMMITTEES.stream()
                .filter(committee -> request.path().equals("/" + committee + "/reuniones"))
                .map(committee -> page(committee, now));
        var members = NUMBERS.stream()
                .filter(number -> request.path().equals(MEMBERS_FOLDER + number))
                .map(number -> members(number, now));
        return Stream.concat(meetings, members)
                .findFirst()
                .map(html -> Reply.page(html, StandardCharsets.UTF_8, "UTF-8"));
    }

    private String members(int committee, Legislature now) {
        var random = new Random(now.seed() * 31 + committee);
        var cards = IntStream.range(0, MEMBERS)
                .mapToObj(place -> {
                    var name = script.cast().randomSenator(random).name();
                    var id = committee * 100 + place;
                    return Entries.entry("""
                        <div class="col-sm-4"><img src="/66/images/senadores/66/%1$d-%2$s-20240901-120000.jpg" alt="Sen. %3$s">
                        <h4><a href="/66/senador/%1$d">Sen. %3$s</a></h4><h3>%4$s</h3></div>
                        """.formatted(
                                    id,
                                    name.replace(' ', '_').toLowerCase(Locale.ROOT),
                                    Entries.title(name),
                                    place < OFFICES.size() ? OFFICES.get(place) : "INTEGRANTE"));
                })
                .collect(Collectors.joining());
        return """
            <!DOCTYPE html><html lang="es"><head><meta charset="UTF-8"><title>Comisión</title></head><body>
            <nav><a href="/66/">Inicio</a> <a href="/66/comisiones/ordinarias">Comisiones</a></nav>
            <h2>Integrantes</h2><div class="row">%s</div></body></html>
            """.formatted(cards);
    }

    private static String page(String committee, Legislature now) {
        var rows = IntStream.range(0, NUMBERED.size())
                .map(index -> NUMBERED.size() - 1 - index)
                .mapToObj(index -> Entries.entry("""
                    <tr><td>%s</td><td><a href="/%s/reuniones/%d.pdf">%s</a></td><td>11:00 hrs.</td></tr>
                    """.formatted(
                                DAY.format(day(index, now)), committee, index + 1, Entries.title(NUMBERED.get(index)))))
                .collect(Collectors.joining());
        return """
            <!DOCTYPE html><html lang="es"><head><meta charset="UTF-8"><title>Reuniones</title></head><body>
            <nav><a href="/%1$s/">Inicio</a> <a href="/%1$s/iniciativas">Iniciativas</a> <a href="/%1$s/dictamenes">Dictámenes</a></nav>
            <h2>Reuniones</h2><table class="table"><tr><th>Fecha</th><th>Reunión</th><th>Hora</th></tr>
            %2$s</table></body></html>
            """.formatted(committee, rows);
    }

    /** Returns the third Wednesday of the month before the founding, of its month and of the next. */
    private static LocalDate day(int index, Legislature now) {
        return now.founded().plusMonths(index - 1L).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.WEDNESDAY));
    }

    @Override
    public List<VisibleItem> shown(Legislature now) {
        var members = NUMBERS.stream()
                .map(number -> new VisibleItem(site(), "66/ordinarias/" + number, "committee", "Comisión", ""));
        var meetings = COMMITTEES.stream()
                .flatMap(committee -> IntStream.range(0, NUMBERED.size())
                        .mapToObj(index -> new VisibleItem(
                                site(),
                                "%s/%s/%s"
                                        .formatted(
                                                committee,
                                                day(index, now),
                                                NUMBERED.get(index)
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('ó', 'o')
                                                        .replace(' ', '-')),
                                "meeting",
                                NUMBERED.get(index),
                                "")));
        return Stream.concat(members, meetings).toList();
    }
}
