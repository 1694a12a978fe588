package mx.vigia.local.pretend.faults;

import java.nio.charset.StandardCharsets;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;

/** Changes the robots.txt rules (RFC 9309); every other page stays as it is. */
public record ChangedRobots(How how) implements Fault {
    /** The new rules. */
    public enum How {
        /** Everything is disallowed. */
        CLOSED,
        /** Everything is disallowed, behind a byte order mark. */
        MARKED,
        /** There is no robots.txt, 404. */
        ABSENT
    }

    private static final String ROBOTS_PATH = "/robots.txt";
    private static final String DISALLOW_ALL = "User-agent: *\nDisallow: /\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public ChangedRobots {
        how = how == null ? How.CLOSED : how;
    }

    @Override
    public Reply alter(Reply reply, HttpRequest request) {
        return request.path().equals(ROBOTS_PATH) ? rules() : reply;
    }

    private Reply rules() {
        return switch (how) {
            case CLOSED -> textReply(DISALLOW_ALL);
            case MARKED -> textReply(BYTE_ORDER_MARK + DISALLOW_ALL);
            case ABSENT -> Reply.notFound();
        };
    }

    private static Reply textReply(String rules) {
        return Reply.words("text/plain", rules, StandardCharsets.UTF_8);
    }
}
