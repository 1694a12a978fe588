package mx.vigia.local.pretend.faults;

import mx.vigia.local.pretend.http.Body;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;

/** The page in its usual layout, without content. */
public record Empty(How how) implements Fault {
    /** What is missing. */
    public enum How {
        /** The entries of every list. */
        LISTS,
        /** Everything: a body of no bytes under a 200. */
        BODY
    }

    public Empty {
        how = how == null ? How.LISTS : how;
    }

    @Override
    public Reply alter(Reply reply, HttpRequest request) {
        if (reply.status() != 200) {
            return reply;
        }
        return switch (how) {
            case LISTS ->
                reply.body() instanceof Body.TextBody words
                        ? reply.withBody(words.map(Entries::withoutEntries))
                        : reply;
            case BODY -> reply.withBody(Body.NONE);
        };
    }
}
