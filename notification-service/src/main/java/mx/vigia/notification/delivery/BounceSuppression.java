package mx.vigia.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import mx.vigia.notification.account.EmailAddress;
import org.jboss.logging.Logger;

/** Silences mailboxes of which a server says that they are gone, or that let letter after letter not in for days; of very many in a day none more is believed. */
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

    /** There is no such mailbox. */
    void gone(EmailAddress address, String why) throws SQLException {
        silence(address, why, 1);
    }

    /** One more letter of a row was not let in, whether its server said so at once and for days or only later; where there have been enough over days, the mailbox gets nothing more. */
    void recordRefusal(SoftBounceRepository.Letter letter, String why) throws SQLException {
        var row = soft.after(letter);
        if (row.times() >= config.softInARow() && row.over().compareTo(config.softOver()) >= 0) {
            silence(letter.from(), why, row.times());
        }
    }

    private void silence(EmailAddress address, String why, int inARow) throws SQLException {
        if (suppressions.countOfLastDay() >= config.mostInADay()) {
            meters.counter("vigia.letters.returned", "kind", "doubted").increment();
            LOG.errorf(
                    "A mailbox is said to be gone or shut, and %d were today: it is not believed", config.mostInADay());
            return;
        }
        suppressions.add(address, why, inARow);
    }
}
