package mx.vigia.local.pretend;

import java.nio.charset.StandardCharsets;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.local.pretend.http.Reply;

/** Describes what is wrong with a request, as in RFC 9457. */
final class ProblemJson {
    private ProblemJson() {}

    static Reply of(int status, String title, String detail) {
        var json = "{\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"}"
                .formatted(status, Json.escape(title), Json.escape(detail));
        return Reply.words("application/problem+json", json, StandardCharsets.UTF_8)
                .status(status);
    }
}
