package mx.vigia.local.pretend.faults;

import mx.vigia.local.pretend.http.Body;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;

/**
 * An unannounced redesign.
 *
 * @param kept for a page that is half rebuilt: the percentage of entries that look as before
 */
public record Redesigned(How how, int kept, long seed) implements Fault {
    /** How much of the old layout is left. */
    public enum How {
        /** Nothing: no item is in its old place. */
        ALL,
        /** Some of the entries. */
        SOME,
        /** Everything, but each row has one more column in front. */
        SHIFTED
    }

    private static final int KEPT_PERCENT = 40;

    public Redesigned {
        how = how == null ? How.ALL : how;
        kept = kept == 0 ? KEPT_PERCENT : kept;
    }

    @Override
    public Reply alter(Reply reply, HttpRequest request) {
        if (reply.status() != 200 || !(reply.body() instanceof Body.TextBody words)) {
            return reply;
        }
        var look = RedesignKind.of(reply.contentType());
        return reply.withBody(words.map(text -> switch (how) {
            case ALL -> look.withNewMarkup(text);
            case SOME -> Entries.changed(text, kept, seed, look::withNewMarkup);
            case SHIFTED -> look.withExtraColumn(text);
        }));
    }
}
