package mx.vigia.notification.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Deletes, on a schedule, links and keys that no longer open anything, once their end was published. */
@ApplicationScoped
class ExpiredSecretCleanup {
    private static final Logger LOG = Logger.getLogger(ExpiredSecretCleanup.class);

    private final SignInLinkRepository links;
    private final AccessGrantRepository keys;
    private final InvitationProcess invitations;
    private final SignInConfig config;
    private final Clock clock;

    ExpiredSecretCleanup(
            SignInLinkRepository links,
            AccessGrantRepository keys,
            InvitationProcess invitations,
            SignInConfig config,
            Clock clock) {
        this.links = links;
        this.keys = keys;
        this.invitations = invitations;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "{vigia.sign-in.shred-every:1h}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deleteExpired() {
        var before = clock.instant().minus(config.keep());
        LOG.debugf(
                "Expired secrets deleted: signInLinks=%d invitationLinks=%d grants=%d",
                links.forget(before), invitations.forget(before), keys.forget(before));
        LOG.debugf("Expired code attempts deleted: browsers=%d", links.deleteTriesBefore(before));
    }
}
