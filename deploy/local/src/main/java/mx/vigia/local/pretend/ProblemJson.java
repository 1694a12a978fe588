package mx.vigia.local.pretend;

import java.nio.charset.StandardCharsets;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.local.pretend.http.Reply;

/** Says what is wrong with a request, as RFC 9457 has it. */
final class ProblemJson {
    private ProblemJson() {}

    static Reply of(int status, String title, String detail) {
        var json = "{\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"}"
                .formatted(status, Json.escape(title), Json.escape(detail));
        return Reply.words("application/problem+json", json, StandardCharsets.UTF_8)
                .status(status);
    }
}
