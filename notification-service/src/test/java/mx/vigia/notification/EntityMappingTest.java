package mx.vigia.notification;

import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@FullServiceTest
class EntityMappingTest {
    @Inject
    SessionFactory sessions;

    @Test
    void entitiesFitTheMigratedSchema() {
        assertThatCode(() -> sessions.getSchemaManager().validateMappedObjects())
                .doesNotThrowAnyException();
    }
}
