package mx.vigia.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import mx.vigia.notification.account.EmailAddress;
import org.jboss.logging.Logger;

/** Suppresses addresses that a server reports as gone, or that refuse letter after letter for days; limited per day. */
@ApplicationScoped
class BounceSuppression {
    private static final Logger LOG = Logger.getLogger(BounceSuppression.class);

    private final SuppressionList suppressions;
    private final SoftBounceRepository soft;
    private final BounceConfig config;
    private final MeterRegistry meters;

    BounceSuppression(
            SuppressionList suppressions, SoftBounceRepository soft, BounceConfig config, MeterRegistry meters) {
        this.suppressions = suppressions;
        this.soft = soft;
        this.config = config;
        this.meters = meters;
    }

    /** Records that there is no such mailbox. */
    void suppressUnknownMailbox(EmailAddress address, String why) {
        suppress(address, why, 1);
    }

    /**
     * Records one more temporary refusal, whether the server refused at once and for days or bounced later; after
     * enough of them over days, the address is suppressed.
     */
    void recordRefusal(SoftBounceRepository.Letter letter, String why) {
        var row = soft.after(letter);
        if (row.times() >= config.softInARow() && row.over().compareTo(config.softOver()) >= 0) {
            suppress(letter.from(), why, row.times());
        }
    }

    private void suppress(EmailAddress address, String why, int inARow) {
        if (suppressions.countOfLastDay() >= config.mostInADay()) {
            meters.counter("vigia.letters.returned", "kind", "doubted").increment();
            LOG.errorf("Mailbox not suppressed, daily limit of suppressions reached: limit=%d", config.mostInADay());
            return;
        }
        suppressions.add(address, why, inARow);
    }
}
