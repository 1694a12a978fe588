package mx.vigia.local.pretend.faults;

import java.nio.charset.StandardCharsets;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;

/** Has other rules for robots (RFC 9309) than it had; every other page stays as it is. */
public record ChangedRobots(How how) implements Fault {
    /** What they are. */
    public enum How {
        /** Nobody may see anything. */
        CLOSED,
        /** The same, behind a byte order mark. */
        MARKED,
        /** There are none, 404. */
        ABSENT
    }

    private static final String ROBOTS_PATH = "/robots.txt";
    private static final String DISALLOW_ALL = "User-agent: *\nDisallow: /\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public ChangedRobots {
        how = how == null ? How.CLOSED : how;
    }

    @Override
    public Reply instead(Reply reply, HttpRequest asked) {
        return asked.path().equals(ROBOTS_PATH) ? rules() : reply;
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
