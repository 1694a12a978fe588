package mx.vigia.local.pretend.sinaloa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.local.pretend.chamber.StateStep;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.states.StateMatter;

/** Writes the responses in the site's JSON. */
final class SinaloaAnswers {
    private static final String LEGISLATURE = "65";
    private static final int PAST_OUTCOMES = 300;
    private static final Map<StateStep.State, String> STATES = Map.of(
            StateStep.State.TURNED, "Turnada",
            StateStep.State.IN_COMMITTEE, "En comisión",
            StateStep.State.REPORTED, "Dictaminada",
            StateStep.State.APPROVED, "Aprobada");

    private SinaloaAnswers() {}

    /** Returns the initiatives in three lists, by type of proponent. */
    static String initiativesJson(List<StateMatter> matters) {
        return "{\"individual\":%s,\n \"conjunto\":%s,\n \"grupo\":%s}"
                .formatted(
                        list(matters, m -> m.number() % 5 < 3),
                        list(matters, m -> m.number() % 5 == 3),
                        list(matters, m -> m.number() % 5 == 4));
    }

    private static String list(List<StateMatter> matters, Predicate<StateMatter> such) {
        return matters.reversed().stream()
                .filter(such)
                .map(m -> Entries.entry(Json.text(initiativeFields(m))))
                .collect(Collectors.joining(",\n  ", "[", "]"));
    }

    private static Map<String, Object> initiativeFields(StateMatter stateMatter) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", stateMatter.number());
        fields.put("fecha", day(stateMatter));
        fields.put("iniciativa", Entries.title(title(stateMatter)));
        fields.put("presentada", stateMatter.deputy());
        fields.put("objetivo", "");
        fields.put("pdf", true);
        fields.put("legis", LEGISLATURE);
        fields.put("estatus", STATES.get(stateMatter.state()));
        fields.put("nb_tipo", "diputado");
        return fields;
    }

    static String outcomesJson(List<StateMatter> matters, String what) {
        return matters.reversed().stream()
                .map(m -> Entries.entry(Json.text(outcomeNumber(m, what + m.title()))))
                .collect(Collectors.joining(",\n ", "[", "]"));
    }

    private static Map<String, Object> outcomeNumber(StateMatter stateMatter, String about) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", outcomeNumber(stateMatter));
        fields.put("fecha", day(stateMatter));
        fields.put("asunto", Entries.title(about));
        fields.put("pdf", true);
        fields.put("pdfvoto", stateMatter.number() % 2 == 0);
        fields.put("pdfobservacion", false);
        fields.put("legis", LEGISLATURE);
        return fields;
    }

    /** Returns the number of a report, agreement or decree; these are counted apart from initiatives. */
    static int outcomeNumber(StateMatter stateMatter) {
        return stateMatter.number() - PAST_OUTCOMES;
    }

    /** Returns {@code 25/feb/2026}. */
    private static String day(StateMatter stateMatter) {
        return "%02d/%s/%d"
                .formatted(
                        stateMatter.day().getDayOfMonth(),
                        Days.month(stateMatter.day()),
                        stateMatter.day().getYear());
    }

    static String title(StateMatter stateMatter) {
        return "Que " + stateMatter.title();
    }
}
