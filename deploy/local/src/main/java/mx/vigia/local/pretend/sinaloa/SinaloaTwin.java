package mx.vigia.local.pretend.sinaloa;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.states.StateMatter;
import mx.vigia.local.pretend.states.Statehouse;
import mx.vigia.local.pretend.twin.Shown;
import mx.vigia.local.pretend.twin.Twin;
import mx.vigia.local.pretend.wire.Asked;
import mx.vigia.local.pretend.wire.Entries;
import mx.vigia.local.pretend.wire.Reply;

/** Answers four questions, each posted as JSON with the number of the legislature: initiatives, reports, agreements, decrees. */
public record SinaloaTwin(Statehouse congress) implements Twin {
    private static final String HOST = "gaceta.congresosinaloa.gob.mx";
    private static final String LEGISLATURE = "65";
    private static final Map<StateMatter.State, String> STATES = Map.of(
            StateMatter.State.TURNED, "Turnada",
            StateMatter.State.IN_COMMITTEE, "En comisión",
            StateMatter.State.REPORTED, "Dictaminada",
            StateMatter.State.APPROVED, "Aprobada");

    public SinaloaTwin(Script script) {
        this(new Statehouse(script, "del Estado de Sinaloa", 1, 399));
    }

    @Override
    public String site() {
        return "mx.sin.congreso";
    }

    @Override
    public Set<String> hosts() {
        return Set.of(HOST);
    }

    @Override
    public Optional<Reply> answer(Asked asked, Legislature now) {
        if (!asked.method().equals("POST") || !asked.body().matches("(?s).*\"nu_legislatura\"\\s*:\\s*\"65\".*")) {
            return Optional.empty();
        }
        return switch (asked.path()) {
            case "/api/obtenerIniciativas" -> Optional.of(json(initiatives(congress.matters(now))));
            case "/api/obtenerDictamenes" -> Optional.of(json(fruits(reports(now), "Dictamen que ")));
            case "/api/obtenerAcuerdos" ->
                Optional.of(json(fruits(agreements(now), "Acuerdo que turna la iniciativa que ")));
            case "/api/obtenerDecretos" -> Optional.of(json(fruits(decrees(now), "Decreto que ")));
            default -> Optional.empty();
        };
    }

    private static Reply json(String json) {
        return Reply.words("application/json", json, StandardCharsets.UTF_8);
    }

    /** In three lists by who brought them. */
    private static String initiatives(List<StateMatter> matters) {
        return "{\"individual\":%s,\n \"conjunto\":%s,\n \"grupo\":%s}"
                .formatted(
                        list(matters, m -> m.number() % 5 < 3),
                        list(matters, m -> m.number() % 5 == 3),
                        list(matters, m -> m.number() % 5 == 4));
    }

    private static String list(List<StateMatter> matters, Predicate<StateMatter> such) {
        return matters.reversed().stream()
                .filter(such)
                .map(m -> Entries.entry(Json.text(initiative(m))))
                .collect(Collectors.joining(",\n  ", "[", "]"));
    }

    private static Map<String, Object> initiative(StateMatter matter) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", matter.number());
        fields.put("fecha", day(matter));
        fields.put("iniciativa", title(matter));
        fields.put("presentada", matter.deputy());
        fields.put("objetivo", "");
        fields.put("pdf", true);
        fields.put("legis", LEGISLATURE);
        fields.put("estatus", STATES.get(matter.state()));
        fields.put("nb_tipo", "diputado");
        return fields;
    }

    private static String fruits(List<StateMatter> matters, String what) {
        return matters.reversed().stream()
                .map(m -> Entries.entry(Json.text(fruit(m, what + m.title()))))
                .collect(Collectors.joining(",\n ", "[", "]"));
    }

    private static Map<String, Object> fruit(StateMatter matter, String about) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", matter.number() - 300);
        fields.put("fecha", day(matter));
        fields.put("asunto", about);
        fields.put("pdf", true);
        fields.put("pdfvoto", matter.number() % 2 == 0);
        fields.put("pdfobservacion", false);
        fields.put("legis", LEGISLATURE);
        return fields;
    }

    private List<StateMatter> reports(Legislature now) {
        return of(now, StateMatter.State.REPORTED, StateMatter.State.APPROVED);
    }

    private List<StateMatter> agreements(Legislature now) {
        return of(now, StateMatter.State.IN_COMMITTEE);
    }

    private List<StateMatter> decrees(Legislature now) {
        return of(now, StateMatter.State.APPROVED);
    }

    private List<StateMatter> of(Legislature now, StateMatter.State... states) {
        return congress.matters(now).stream()
                .filter(m -> List.of(states).contains(m.state()))
                .toList();
    }

    /** {@code 25/feb/2026}. */
    private static String day(StateMatter matter) {
        return "%02d/%s/%d"
                .formatted(
                        matter.day().getDayOfMonth(),
                        Days.month(matter.day()),
                        matter.day().getYear());
    }

    private static String title(StateMatter matter) {
        return "Que " + matter.title();
    }

    @Override
    public List<Shown> shown(Legislature now) {
        return Stream.of(
                        congress.matters(now).stream().map(m -> shown(m, "initiative", m.number(), title(m))),
                        reports(now).stream()
                                .map(m -> shown(m, "report", m.number() - 300, "Dictamen que " + m.title())),
                        agreements(now).stream()
                                .map(m -> shown(
                                        m,
                                        "other",
                                        m.number() - 300,
                                        "Acuerdo que turna la iniciativa que " + m.title())),
                        decrees(now).stream()
                                .map(m -> shown(m, "decree", m.number() - 300, "Decreto que " + m.title())))
                .flatMap(s -> s)
                .toList();
    }

    private Shown shown(StateMatter matter, String kind, int number, String title) {
        return new Shown(
                site(), Integer.toString(number), kind, title, matter.bill().id());
    }
}
