package mx.vigia.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.account.InvitationProcess;
import mx.vigia.notification.watch.WatchConfig;
import mx.vigia.platform.store.Jdbc;
import org.jboss.logging.Logger;

/**
 * Records bounces (letters and invitations that came back) and suppresses addresses that are reported gone, or accept
 * nothing for days. A report about an unknown letter changes nothing.
 */
@ApplicationScoped
class BounceRecorder {
    private static final Logger LOG = Logger.getLogger(BounceRecorder.class);
    private static final String[] RECIPIENT_HEADERS = {"Delivered-To", "X-Original-To", "Envelope-To", "To"};

    private final Jdbc jdbc;
    private final BounceSuppression bounceSuppression;
    private final InvitationProcess invitations;
    private final BounceConfig config;
    private final Optional<ReturnPath> path;
    private final MeterRegistry meters;

    BounceRecorder(
            Jdbc jdbc,
            BounceSuppression bounceSuppression,
            InvitationProcess invitations,
            BounceConfig config,
            WatchConfig keys,
            MeterRegistry meters) {
        this.jdbc = jdbc;
        this.bounceSuppression = bounceSuppression;
        this.invitations = invitations;
        this.config = config;
        this.path = config.address().map(address -> new ReturnPath(address, keys.gaugeKey()));
        this.meters = meters;
    }

    /** Returns the envelope sender of a letter; empty where bounces go to the sender. */
    Optional<String> envelopeSenderOf(UUID letter) {
        return path.map(returnPath -> returnPath.of(letter));
    }

    /** A report, and the letter it is about. */
    record ReportedLetter(UUID letter, DeliveryReport report) {}

    /** Reads a message; empty where it is no report about a letter of ours. */
    Optional<ReportedLetter> read(MimeMessage message) throws MessagingException, IOException {
        var letter = path.flatMap(returnPath -> letterAddressedBy(message, returnPath));
        var report = DeliveryReport.in(message);
        if (letter.isEmpty() || report.isEmpty()) {
            count("not-ours");
            return Optional.empty();
        }
        return Optional.of(new ReportedLetter(letter.get(), report.get()));
    }

    /** Records a report; it is idempotent. */
    void record(ReportedLetter reportedLetter) {
        if (!reportedLetter.report().failed()) {
            count("soft");
            LOG.infof(
                    "Letter delayed at a mail server: letter=%s report=%s",
                    reportedLetter.letter(), reportedLetter.report().remark());
            return;
        }
        count(QuarkusTransaction.requiringNew()
                .call(() -> endLetter(reportedLetter.letter(), reportedLetter.report())));
    }

    /**
     * Ends the letter, and suppresses an address that is gone or accepts nothing for days; returns the kind of bounce.
     */
    private String endLetter(UUID letter, DeliveryReport report) {
        var back = markBounced(letter, report);
        if (back.isEmpty()) {
            return invitations.markBounced(letter, DeliveryRepository.truncate(report.remark()), config.believed())
                    ? "invitation"
                    : "stale";
        }
        LOG.warnf("Letter bounced: letter=%s report=%s", letter, report.remark());
        if (report.isNoMailbox()) {
            bounceSuppression.suppressUnknownMailbox(back.get().from(), report.remark());
            return "mailbox";
        }
        if (report.isTemporary()) {
            bounceSuppression.recordRefusal(back.get(), report.remark());
            return "not-now";
        }
        return "refused";
    }

    /** Returns the letter, its address and when it was accepted; empty where it was not accepted recently. */
    private Optional<SoftBounceRepository.Letter> markBounced(UUID letter, DeliveryReport report) {
        return jdbc.first(
                """
                        update letter l set state = 'UNDELIVERABLE', remark = ?, settled_at = now()
                        from (select id, settled_at from letter where id = ? for update) was
                        where l.id = was.id and l.state = 'ACCEPTED' and l.sent_to is not null
                            and l.settled_at > now() - ?::interval
                        returning l.id, l.sent_to, was.settled_at""",
                row -> new SoftBounceRepository.Letter(
                        row.getObject(1, UUID.class),
                        new EmailAddress(row.getString(2)),
                        row.getTimestamp(3).toInstant()),
                DeliveryRepository.truncate(report.remark()),
                letter,
                config.believed().toString());
    }

    private static Optional<UUID> letterAddressedBy(MimeMessage message, ReturnPath path) {
        return path.findLetter(Arrays.stream(RECIPIENT_HEADERS)
                .flatMap(name -> values(message, name))
                .collect(Collectors.joining(" ")));
    }

    private static Stream<String> values(MimeMessage message, String name) {
        try {
            return Stream.ofNullable(message.getHeader(name)).flatMap(Arrays::stream);
        } catch (MessagingException unreadable) {
            return Stream.empty();
        }
    }

    void count(String kind) {
        meters.counter("vigia.letters.returned", "kind", kind).increment();
    }
}
