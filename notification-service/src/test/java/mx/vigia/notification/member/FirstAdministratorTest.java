package mx.vigia.notification.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.FullServiceTest;
import mx.vigia.notification.LocalModeConfig;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new installation creates the configured administrator, once. */
@FullServiceTest
class FirstAdministratorTest {
    private static final String FIRST = "primera@ami.example";

    @Inject
    FirstAdministrator welcome;

    @Inject
    PeopleRepository book;

    @Inject
    LocalModeConfig local;

    @Inject
    Jdbc jdbc;

    private String left;

    @BeforeEach
    void saveSignInLinkFile() throws IOException {
        left = Files.readString(file());
        sql("delete from sign_in where account_id in (select id from account where address = '" + FIRST + "')");
        sql("delete from account where address = '" + FIRST + "'");
    }

    @AfterEach
    void restoreState() throws IOException {
        Files.writeString(file(), left);
        sql("update account set roles = '{}' where address = '" + FIRST + "'");
        sql("update account set roles = '{administrator}' where id = '0199ef00-1111-7000-8000-000000000001'");
    }

    @Test
    void firstAdministratorGetsALinkInAPrivateFile() throws IOException {
        sql("update account set roles = '{}' where 'administrator' = any (roles)");

        welcome.createFirstAdministrator(new StartupEvent());

        assertThat(first().standing().roles()).isEqualTo(Set.of("administrator"));
        assertThat(Files.readString(file())).matches("http://localhost:8081/sign-in/[\\w-]{43}\\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void newLinkIsWrittenUntilTheAdministratorSignsIn() throws IOException {
        sql("update account set roles = '{}' where 'administrator' = any (roles)");
        welcome.createFirstAdministrator(new StartupEvent());
        var first = Files.readString(file());

        welcome.createFirstAdministrator(new StartupEvent());

        assertThat(Files.readString(file())).isNotEqualTo(first).matches("http://localhost:8081/sign-in/[\\w-]{43}\\n");
    }

    @Test
    void installationWithAnAdministratorAddsNoOther() {
        try {
            welcome.createFirstAdministrator(new StartupEvent());
        } catch (IOException e) {
            throw new AssertionError(e);
        }

        assertThat(book.all())
                .noneMatch(person -> person.standing().address().value().equals(FIRST));
        assertThat(book.hasOtherAdministrator(new UUID(0, 0))).isTrue();
    }

    private Path file() {
        return local.data().resolve("administrator-link.txt");
    }

    private Person first() {
        return book.all().stream()
                .filter(person -> person.standing().address().value().equals(FIRST))
                .findFirst()
                .orElseThrow();
    }

    private void sql(String statement) {
        jdbc.execute(statement);
    }
}
