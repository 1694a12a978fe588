package mx.vigia.notification.notice;

import java.util.UUID;
import mx.vigia.platform.text.OrEmpty;

/**
 * A watch that a fact leaves out, because another announced the same to it.
 *
 * @param fact the other
 * @param adds what the fact adds to the other: the {@code votes} or the {@code result}; empty where it adds nothing
 */
public record AlreadyTold(UUID watch, UUID fact, String adds) {
    public AlreadyTold {
        adds = OrEmpty.text(adds);
    }

    public boolean addsVotes() {
        return adds.equals("votes");
    }

    public boolean isAddedTo() {
        return !adds.isEmpty();
    }
}
