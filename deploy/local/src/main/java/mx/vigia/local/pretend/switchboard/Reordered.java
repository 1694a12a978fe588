package mx.vigia.local.pretend.switchboard;

import mx.vigia.local.pretend.wire.Asked;
import mx.vigia.local.pretend.wire.Body;
import mx.vigia.local.pretend.wire.Entries;
import mx.vigia.local.pretend.wire.Reply;

/** The same entries in every list, in another order. */
public record Reordered(long seed) implements Fault {
    @Override
    public Reply instead(Reply reply, Asked asked) {
        return reply.body() instanceof Body.Words words
                ? reply.saying(words.saying(text -> Entries.shuffled(text, seed)))
                : reply;
    }
}
