package mx.vigia.analysis.search.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import mx.vigia.analysis.search.index.BillIndex;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the index holds everything the database held when it was opened; reports its progress. */
@Readiness
@ApplicationScoped
class IndexReadiness implements HealthCheck {
    private static final int MAX_NAMED = 10;

    private final BillIndex bills;

    IndexReadiness(BillIndex bills) {
        this.bills = bills;
    }

    @Override
    public HealthCheckResponse call() {
        var state = bills.state();
        var answer = HealthCheckResponse.named("bill index")
                .status(state.ready())
                .withData("phase", state.phase().name().toLowerCase(Locale.ROOT))
                .withData("documents", state.documents())
                .withData("change", state.change())
                .withData("behind", state.behind())
                .withData("refused", state.refused().size());
        state.refused().entrySet().stream()
                .limit(MAX_NAMED)
                .forEach(bill -> answer.withData("refused " + bill.getKey(), bill.getValue()));
        return answer.build();
    }
}
