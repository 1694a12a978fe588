package mx.vigia.local.pretend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.local.pretend.chamber.ActionKind;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.local.pretend.chamber.LegislatureState;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.http.BadRequestException;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;

/**
 * The control server at {@code /pretend}: the truth, the access log, the actions, and a page with buttons for people.
 */
record ControlServer(Script script, LegislatureState world, ControlApi api) {
    private static final String ARCHIVED_PATH_PREFIX = "/pretend/at/";

    Reply answer(HttpRequest request) {
        if (!request.method().equals("GET") && request.isCrossSite()) {
            return ProblemJson.of(403, "Request from another site", request.path());
        }
        try {
            return handle(request);
        } catch (JsonProcessingException unreadable) {
            return ProblemJson.of(400, "Unreadable JSON", unreadable.getOriginalMessage());
        } catch (BadRequestException odd) {
            return ProblemJson.of(400, "Not understood", odd.getMessage());
        }
    }

    private Reply handle(HttpRequest request) throws JsonProcessingException {
        var path = request.path();
        if (path.startsWith("/pretend/actions/")) {
            return act(request, path.substring("/pretend/actions/".length()));
        }
        if (path.startsWith(ARCHIVED_PATH_PREFIX)) {
            return pageWithoutFaults(request, path.substring(ARCHIVED_PATH_PREFIX.length()));
        }
        if (path.startsWith(ControlApi.PREFIX)) {
            return api.answer(request);
        }
        return switch (path) {
            case "/pretend", "/pretend/" ->
                new ControlPage(script, world.now(), world.skipped(), switches()).shown(request);
            case FaultControls.PATH -> switches().handleSwitch(request);
            case "/pretend/open" -> redirectToSite(request.word("site"));
            case "/pretend/truth" ->
                Reply.json(200, Json.items(groundTruthOf(world.now().bills())));
            case "/pretend/log" -> Reply.json(200, Json.items(api.log().all()));
            default -> ProblemJson.of(404, "Nothing here", path);
        };
    }

    private FaultControls switches() {
        return new FaultControls(api.twins(), api.switchboard());
    }

    /** Redirects to the first page of a pretend site chosen from the list. */
    private Reply redirectToSite(String site) {
        return api.twins().all().stream()
                .filter(pretendSite -> pretendSite.site().equals(site))
                .flatMap(pretendSite -> pretendSite.startPath().stream()
                        .map(front -> ARCHIVED_PATH_PREFIX
                                + pretendSite.hosts().iterator().next()
                                + front))
                .findFirst()
                .map(Reply::seeOther)
                .orElseGet(() -> ProblemJson.of(404, "No such site to look at", site));
    }

    /** Returns a page of a pretend site for people, without its faults. */
    private Reply pageWithoutFaults(HttpRequest request, String hostAndPath) {
        var slash = hostAndPath.indexOf('/');
        var host = slash < 0 ? hostAndPath : hostAndPath.substring(0, slash);
        var path = slash < 0 ? "/" : hostAndPath.substring(slash);
        return api.twins().answer(request.of(host).at(path), world.now());
    }

    private Reply act(HttpRequest request, String name) throws JsonProcessingException {
        if (!request.method().equals("POST")) {
            return ProblemJson.of(405, "Actions are posted", name);
        }
        var deed = ActionKind.named(name).filter(ActionKind::offered);
        if (deed.isEmpty()) {
            return ProblemJson.of(404, "No such action", name);
        }
        var with = new ActionRequest(parametersOf(request), script, world.now()).checked();
        var touched = world.perform(deed.get(), with);
        return request.isForm() && !with.containsKey("json")
                ? Reply.seeOther("/pretend")
                : Reply.json(200, Json.items(groundTruthOf(touched)));
    }

    private List<GroundTruth> groundTruthOf(List<Bill> bills) {
        var now = world.now();
        return bills.stream().map(b -> GroundTruth.of(script, now, b)).toList();
    }

    /** Returns the parameters of the query, overridden by those of the body, be it JSON or a form. */
    private static Map<String, String> parametersOf(HttpRequest request) throws JsonProcessingException {
        var words = new HashMap<>(request.words());
        var body = request.body().strip();
        if (body.startsWith("{")) {
            Json.MAPPER
                    .readValue(body, new TypeReference<Map<String, Object>>() {})
                    .forEach((key, value) -> words.put(key, String.valueOf(value)));
        }
        return words;
    }
}
