package mx.vigia.local.pretend;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Set;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.local.pretend.chamber.LegislatureState;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.faults.FaultSwitches;
import mx.vigia.local.pretend.faults.SwitchboardJson;
import mx.vigia.local.pretend.http.AccessLog;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.matter.Matters;
import mx.vigia.local.pretend.matter.TrueMatter;
import mx.vigia.local.pretend.site.PretendSiteList;

/** The control API for programs: the fault switches, the access log, and what each site truly shows. */
record ControlApi(
        Script script, PretendSiteList twins, LegislatureState world, FaultSwitches switchboard, AccessLog log) {
    static final String PREFIX = "/pretend/api/";
    private static final String SWITCHES_PREFIX = PREFIX + "switchboard";

    Reply answer(HttpRequest request) throws JsonProcessingException {
        var path = request.path();
        if (path.startsWith(SWITCHES_PREFIX + "/")) {
            return answerFaultSwitches(request, path.substring(SWITCHES_PREFIX.length() + 1));
        }
        return switch (path) {
            case SWITCHES_PREFIX -> Reply.json(200, Json.text(switchboard.all()));
            case PREFIX + "log" -> Reply.json(200, Json.items(log.to(request.word("host"))));
            case PREFIX + "truth" -> Reply.json(200, Json.items(twins.shown(world.now(), request.word("site"))));
            case PREFIX + "matters" -> Reply.json(200, Json.items(matters()));
            case PREFIX + "hosts" ->
                Reply.json(200, Json.items(twins.hosts().stream().toList()));
            case PREFIX + "sites" -> Reply.json(200, Json.items(sites()));
            default -> ProblemJson.of(404, "Nothing here", path);
        };
    }

    private Reply answerFaultSwitches(HttpRequest request, String host) throws JsonProcessingException {
        if (!twins.hasHost(host)) {
            return ProblemJson.of(404, "No pretend site answers for this host", host);
        }
        switch (request.method()) {
            case "GET" -> {
                return Reply.json(200, Json.items(switchboard.of(host)));
            }
            case "PUT" -> switchboard.set(host, SwitchboardJson.read(request.body()));
            case "DELETE" -> switchboard.clear(host);
            default -> {
                return ProblemJson.of(405, "A switch is put or deleted", host);
            }
        }
        return Reply.json(200, Json.items(switchboard.of(host)));
    }

    private List<TrueMatter> matters() {
        var now = world.now();
        return new Matters(script, now, twins.shown(now, "")).all();
    }

    private List<Answering> sites() {
        return twins.all().stream()
                .map(site -> new Answering(site.site(), site.hosts()))
                .toList();
    }

    /** A site and the hosts that answer for it. */
    record Answering(String site, Set<String> hosts) {}
}
