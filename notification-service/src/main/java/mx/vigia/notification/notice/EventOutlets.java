package mx.vigia.notification.notice;

import java.sql.SQLException;
import java.time.Instant;

/** Whatever else is told of a fact than people: the programs and chats of those who look out. */
public interface EventOutlets {
    /** Files one part of a fact, inside the caller's transaction, to leave the house from {@code due} on; filing it again changes nothing. */
    void file(ReceivedFact told, Instant now, Instant due) throws SQLException;
}
