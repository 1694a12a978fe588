package mx.vigia.notification.delivery;

import mx.vigia.notification.letter.Letter;

/** Delivers letters one at a time; not thread-safe. */
interface Courier extends AutoCloseable {
    DeliveryOutcome deliver(Letter letter);

    @Override
    void close();
}
