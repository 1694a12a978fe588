package mx.vigia.notification.member;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.account.AdministratorLink;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.platform.i18n.Language;
import org.jboss.logging.Logger;

/**
 * Creates the first administrator of an empty installation from the configuration, and leaves them a one-time link in a
 * file.
 */
@ApplicationScoped
class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final UUID NIL_UUID = new UUID(0, 0);

    private final PeopleDirectory people;
    private final PeopleRepository peopleRepository;
    private final AdministratorLink link;
    private final Config config;

    FirstAdministrator(
            PeopleDirectory people, PeopleRepository peopleRepository, AdministratorLink link, Config config) {
        this.people = people;
        this.peopleRepository = peopleRepository;
        this.link = link;
        this.config = config;
    }

    /** Creates the first administrator where there is none, and a link as long as they have never signed in. */
    void createFirstAdministrator(@Observes @Priority(2200) StartupEvent started) throws IOException {
        var first = config.administrator().map(FirstAdministrator::address);
        if (!peopleRepository.hasOtherAdministrator(NIL_UUID)) {
            enrol(first);
        }
        var awaited = first.isEmpty() ? Optional.<Person>empty() : peopleRepository.at(first.get());
        if (awaited.isPresent()
                && awaited.get().standing().isAdministrator()
                && !peopleRepository.hasSignedIn(awaited.get().id())) {
            LOG.infof(
                    "First administrator can sign in with the one-time link in %s, or with a mailed one",
                    link.writeLinkFile(awaited.get().id()));
        }
    }

    private static EmailAddress address(String typed) {
        return EmailAddress.typed(typed)
                .orElseThrow(() -> new IllegalStateException(
                        "VIGIA_FIRST_ADMINISTRATOR: expected a mail address such as nombre@dominio.mx but found '"
                                + typed + "'"));
    }

    private void enrol(Optional<EmailAddress> first) {
        if (first.isEmpty()) {
            LOG.warn("No administrator exists: set VIGIA_FIRST_ADMINISTRATOR to a mail address and start again");
            return;
        }
        var name = first.get().value().substring(0, first.get().value().indexOf('@'));
        var personRequest = new PersonRequest(first.get(), name, Language.ES, Set.of("administrator"), Map.of());
        if (!(people.enrol(Optional.empty(), personRequest) instanceof PersonChangeResult.Done)) {
            LOG.warn("VIGIA_FIRST_ADMINISTRATOR ignored, that person exists and is not an administrator");
        }
    }

    /** The settings of the first administrator. */
    @ConfigMapping(prefix = "vigia.first")
    interface Config {
        /**
         * The mail address of the first administrator of an empty installation (VIGIA_FIRST_ADMINISTRATOR); ignored
         * where there is an administrator.
         */
        Optional<String> administrator();
    }
}
