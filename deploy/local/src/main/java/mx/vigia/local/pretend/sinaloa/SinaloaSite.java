package mx.vigia.local.pretend.sinaloa;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.StateStep;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.VisibleItem;
import mx.vigia.local.pretend.states.StateMatter;
import mx.vigia.local.pretend.states.Statehouse;

/**
 * Answers four queries, each posted as JSON with the number of the legislature: initiatives, reports, agreements,
 * decrees.
 */
public record SinaloaSite(Statehouse congress) implements PretendSite {
    private static final String HOST = "gaceta.congresosinaloa.gob.mx";

    public SinaloaSite(Script script) {
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
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        if (!request.method().equals("POST") || !request.body().matches("(?s).*\"nu_legislatura\"\\s*:\\s*\"65\".*")) {
            return Optional.empty();
        }
        return switch (request.path()) {
            case "/api/obtenerIniciativas" -> Optional.of(json(SinaloaAnswers.initiativesJson(congress.matters(now))));
            case "/api/obtenerDictamenes" ->
                Optional.of(json(SinaloaAnswers.outcomesJson(reports(now), "Dictamen que ")));
            case "/api/obtenerAcuerdos" ->
                Optional.of(json(SinaloaAnswers.outcomesJson(agreements(now), "Acuerdo que turna la iniciativa que ")));
            case "/api/obtenerDecretos" -> Optional.of(json(SinaloaAnswers.outcomesJson(decrees(now), "Decreto que ")));
            default -> Optional.empty();
        };
    }

    private static Reply json(String json) {
        return Reply.words("application/json", json, StandardCharsets.UTF_8);
    }

    private List<StateMatter> reports(Legislature now) {
        return mattersInState(now, StateStep.State.REPORTED, StateStep.State.APPROVED);
    }

    private List<StateMatter> agreements(Legislature now) {
        return congress.matters(now).stream()
                .filter(m -> m.state() == StateStep.State.IN_COMMITTEE
                        && Statehouse.stepsOf(now, m.bill()).isEmpty())
                .toList();
    }

    private List<StateMatter> decrees(Legislature now) {
        return mattersInState(now, StateStep.State.APPROVED);
    }

    private List<StateMatter> mattersInState(Legislature now, StateStep.State... states) {
        return congress.matters(now).stream()
                .filter(m -> List.of(states).contains(m.state()))
                .toList();
    }

    @Override
    public List<VisibleItem> shown(Legislature now) {
        return Stream.of(
                        congress.matters(now).stream()
                                .map(m -> shown(m, "initiative", m.number(), SinaloaAnswers.title(m))),
                        reports(now).stream()
                                .map(m -> shown(
                                        m, "report", SinaloaAnswers.outcomeNumber(m), "Dictamen que " + m.title())),
                        decrees(now).stream()
                                .map(m -> shown(
                                        m, "decree", SinaloaAnswers.outcomeNumber(m), "Decreto que " + m.title())))
                .flatMap(s -> s)
                .toList();
    }

    private VisibleItem shown(StateMatter stateMatter, String kind, int number, String title) {
        return new VisibleItem(
                site(),
                Integer.toString(number),
                kind,
                title,
                stateMatter.bill().id());
    }
}
