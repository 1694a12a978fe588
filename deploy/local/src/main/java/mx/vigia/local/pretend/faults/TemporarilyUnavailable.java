package mx.vigia.local.pretend.faults;

import java.nio.charset.StandardCharsets;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.http.ReplyTransfer;

/** Out of order. */
public record TemporarilyUnavailable(How how) implements Fault {
    /** How one notices. */
    public enum How {
        /** The connection is torn down. */
        RESET,
        /** 500. */
        ERROR,
        /** 502, from something in front of the site. */
        BAD_GATEWAY
    }

    public TemporarilyUnavailable {
        how = how == null ? How.RESET : how;
    }

    @Override
    public Reply alter(Reply reply, HttpRequest request) {
        return switch (how) {
            case RESET -> reply;
            case ERROR -> error(500, "Internal Server Error");
            case BAD_GATEWAY -> error(502, "Bad Gateway");
        };
    }

    @Override
    public ReplyTransfer apply(ReplyTransfer sending) {
        return how == How.RESET ? sending.ending(ReplyTransfer.Ending.RESETS) : sending;
    }

    private static Reply error(int status, String words) {
        return Reply.page("<h1>" + words + "</h1>\n", StandardCharsets.UTF_8, "")
                .status(status);
    }
}
