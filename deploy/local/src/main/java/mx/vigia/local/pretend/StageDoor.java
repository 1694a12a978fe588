package mx.vigia.local.pretend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.sun.net.httpserver.Headers;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Behind the scenes, at {@code /pretend}: the truth, the access log, the actions, and a page with buttons for people. */
record StageDoor(Script script, World world, AccessLog log, GazetteDoor gazette) {
    /** Something asked for, with the body read. */
    record Asked(String method, String path, String query, Headers headers, String body) {
        boolean isForm() {
            var type = headers.getFirst("Content-Type");
            return type != null && type.startsWith("application/x-www-form-urlencoded");
        }

        boolean comesFromElsewhere() {
            var site = headers.getFirst("Sec-Fetch-Site");
            return site != null && !site.equals("same-origin") && !site.equals("none");
        }
    }

    Reply answer(Asked asked) throws JsonProcessingException {
        var path = asked.path();
        if (path.startsWith("/pretend/actions/")) {
            return act(asked, path.substring("/pretend/actions/".length()));
        }
        if (path.startsWith("/pretend/gaceta/")) {
            return gazette.answer(path.substring("/pretend/gaceta".length()), new Headers());
        }
        return switch (path) {
            case "/pretend", "/pretend/" -> new StagePage(script, world.now()).shown(asked);
            case "/pretend/truth" ->
                Reply.json(200, Json.items(truth(world.now().bills())));
            case "/pretend/log" -> Reply.json(200, Json.items(log.all()));
            default -> Reply.problem(404, "Nothing here", path);
        };
    }

    private Reply act(Asked asked, String name) throws JsonProcessingException {
        if (!asked.method().equals("POST")) {
            return Reply.problem(405, "Actions are posted", name);
        }
        if (asked.comesFromElsewhere()) {
            return Reply.problem(403, "Asked from another site", name);
        }
        var deed = Deed.named(name).filter(Deed::offered);
        if (deed.isEmpty()) {
            return Reply.problem(404, "No such action", name);
        }
        var with = words(asked);
        if (!with.getOrDefault("step", "").isEmpty() && !Steps.names().contains(with.get("step"))) {
            return Reply.problem(400, "No such step", "one of " + Steps.names());
        }
        var touched = world.perform(deed.get(), with);
        return asked.isForm() && !with.containsKey("json")
                ? Reply.seeOther("/pretend")
                : Reply.json(200, Json.items(truth(touched)));
    }

    private List<Truth> truth(List<Bill> bills) {
        var now = world.now();
        return bills.stream().map(b -> Truth.of(script, now, b)).toList();
    }

    /** The words of the address, and of the body over them, be it JSON or a form. */
    private static Map<String, String> words(Asked asked) throws JsonProcessingException {
        var words = new HashMap<>(form(asked.query()));
        var body = asked.body().strip();
        if (body.startsWith("{")) {
            Json.MAPPER
                    .readValue(body, new TypeReference<Map<String, Object>>() {})
                    .forEach((key, value) -> words.put(key, String.valueOf(value)));
        } else if (asked.isForm()) {
            words.putAll(form(body));
        }
        return words;
    }

    static Map<String, String> form(String encoded) {
        var words = new HashMap<String, String>();
        for (var pair : encoded.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2 && !parts[1].isEmpty()) {
                words.put(decoded(parts[0]), decoded(parts[1]));
            }
        }
        return words;
    }

    private static String decoded(String word) {
        return URLDecoder.decode(word, StandardCharsets.UTF_8);
    }
}
