package mx.vigia.notification;

import jakarta.inject.Inject;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A reader of their own for each test of why somebody was, or was not, notified. */
abstract class ExplanationContract {
    @Inject
    Jdbc jdbc;

    final UUID reader = UUID.randomUUID();
    final String address = "lectura." + reader + "@ami.example";

    @BeforeEach
    void createReader() {
        jdbc.update(
                "insert into account (id, address, name, language) values (?, ?, 'Quien lee', 'ES')", reader, address);
    }

    @AfterEach
    void closeReader() {
        jdbc.update("update watch set state = 'DELETED' where person_id = ?", reader);
        jdbc.update("update account set closed_at = now() where id = ?", reader);
    }
}
