package mx.vigia.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import mx.vigia.notification.notice.Post;

/** Takes notices over from the desk that files them, and says when each is due. */
@ApplicationScoped
class Mailroom implements Post {
    private final PressBook book;
    private final DigestPress press;

    Mailroom(PressBook book, DigestPress press) {
        this.book = book;
        this.press = press;
    }

    @Override
    public void owe(Collection<UUID> notices, Instant now, Instant due) throws SQLException {
        book.owe(notices, due);
    }

    @Override
    public void hurry(UUID fact, Instant due) throws SQLException {
        book.hurry(fact, due);
    }

    @Override
    public void collect() {
        press.wake();
    }
}
