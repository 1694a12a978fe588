package mx.vigia.local.pretend.faults;

import mx.vigia.local.pretend.http.Body;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;

/** The same entries in every list, in another order. */
public record Reordered(long seed) implements Fault {
    @Override
    public Reply alter(Reply reply, HttpRequest request) {
        return reply.body() instanceof Body.TextBody words
                ? reply.withBody(words.map(text -> Entries.shuffle(text, seed)))
                : reply;
    }
}
