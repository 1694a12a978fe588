package mx.vigia.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.account.InvitationProcess;
import mx.vigia.notification.account.InvitationProcess.DueInvitation;
import mx.vigia.notification.delivery.TransactionalMailer.MailResult;
import mx.vigia.notification.letter.InvitationLetters;
import org.jboss.logging.Logger;

/**
 * Sends consent invitations one after the other, each again after some minutes until a server accepts or finally
 * refuses it.
 */
@ApplicationScoped
class InvitationMailer {
    private static final Logger LOG = Logger.getLogger(InvitationMailer.class);

    private final InvitationProcess invitations;
    private final InvitationLetters letters;
    private final TransactionalMailer mailer;

    InvitationMailer(InvitationProcess invitations, InvitationLetters letters, TransactionalMailer mailer) {
        this.invitations = invitations;
        this.letters = letters;
        this.mailer = mailer;
    }

    @Scheduled(every = "{vigia.members.invite-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendAllDue() throws MessagingException {
        Optional<DueInvitation> due;
        while ((due = invitations.claimNext(TransactionalMailer.RETRY_DELAY)).isPresent()) {
            send(due.get());
        }
    }

    private void send(DueInvitation owed) throws MessagingException {
        var id = owed.invitation().id();
        switch (mailer.send(letters.write(owed), owed.attempts())) {
            case MailResult.Accepted(var receipt) -> invitations.markDone(id);
            case MailResult.RetryLater(var why) -> LOG.debugf("Invitation %s is not taken yet: %s", id, why);
            case MailResult.Failed(var why) -> giveUp(id, why);
        }
    }

    private void giveUp(UUID invitation, String why) {
        LOG.warnf("Invitation %s cannot be delivered: %s", invitation, why);
        invitations.giveUp(invitation, DeliveryRepository.truncate(why));
    }
}
