package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import mx.vigia.notification.notice.Post;

/** Takes notices over from the desk that files them. */
@ApplicationScoped
class LettersOwed implements Post {
    private final DeliveryBook book;
    private final Doorbell doorbell;
    private final DeliveryConfig config;

    LettersOwed(DeliveryBook book, Doorbell doorbell, DeliveryConfig config) {
        this.book = book;
        this.doorbell = doorbell;
        this.config = config;
    }

    @Override
    public void owe(Collection<UUID> notices, Instant now, Instant due) throws SQLException {
        book.owe(notices, now, due);
    }

    @Override
    public void hurry(UUID fact, Instant due) throws SQLException {
        book.hurry(fact, due);
    }

    @Override
    public void collect() {
        doorbell.ring(config.couriers());
    }
}
