package mx.vigia.notification.delivery;

import mx.vigia.notification.letter.Letter;

/** Carries letters one at a time; not to be shared between threads. */
interface Courier extends AutoCloseable {
    DeliveryOutcome deliver(Letter letter);

    @Override
    void close();
}
