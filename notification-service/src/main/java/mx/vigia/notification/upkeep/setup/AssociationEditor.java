package mx.vigia.notification.upkeep.setup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.association.Association;
import mx.vigia.notification.association.AssociationRepository;
import mx.vigia.notification.association.BrandingAnnouncer;
import mx.vigia.notification.member.AuditRepository;

/** Changes what is known of the association: stored, audited, then published to the other services. */
@ApplicationScoped
public class AssociationEditor {
    private final AssociationRepository associations;
    private final BrandingAnnouncer announcer;
    private final AuditRepository audit;
    private final Clock clock;

    AssociationEditor(
            AssociationRepository associations, BrandingAnnouncer announcer, AuditRepository audit, Clock clock) {
        this.associations = associations;
        this.announcer = announcer;
        this.audit = audit;
        this.clock = clock;
    }

    /** Saves it; where nothing differs, nothing is audited. */
    public void change(UUID by, Association wanted) {
        QuarkusTransaction.requiringNew().run(() -> {
            var before = associations.find();
            if (!before.equals(wanted)) {
                associations.save(wanted);
                audit.save(
                        Optional.of(by),
                        "association-changed",
                        wanted.name(),
                        summary(before),
                        summary(wanted),
                        clock.instant());
            }
        });
        announcer.announceIfChanged();
    }

    private static String summary(Association association) {
        var privacy = association.privacy();
        return Stream.of(
                        List.of(
                                association.name(),
                                association.shortName(),
                                association.language().name()),
                        association.domains(),
                        List.of(privacy.responsible(), privacy.domicile(), privacy.contact()))
                .flatMap(List::stream)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" · "));
    }
}
