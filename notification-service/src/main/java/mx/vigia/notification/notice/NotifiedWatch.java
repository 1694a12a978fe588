package mx.vigia.notification.notice;

import java.util.UUID;
import mx.vigia.platform.store.SqlFunction;

/** A watch of an earlier notice and its recipient, with its match and its query at that time. */
record NotifiedWatch(UUID recipient, UUID watch, String found, String asked) {
    /** Reads these four columns, in this order. */
    static final SqlFunction<NotifiedWatch> ROW = row -> new NotifiedWatch(
            row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getString(4));

    /** Returns the reason by which a fact that follows from the earlier one is told to the same recipient. */
    NoticeWriter.Entry entry(UUID fact) {
        return new NoticeWriter.Entry(recipient, fact, watch, found, MatchTransition.NONE, asked);
    }
}
