package mx.vigia.bench.drills;

import java.util.Map;
import mx.vigia.local.StackParts;

/** The broker takes only clients that sign in. */
final class BrokerLoginDrill implements Drill {
    @Override
    public String name() {
        return "broker-login";
    }

    @Override
    public String expectation() {
        return "every client of every service signs in, and the next bill is told";
    }

    @Override
    public void run(DrillStack stack) {
        stack.reopen(StackParts.BROKER_LOGIN, () -> {});
        try {
            stack.awaitReady();
            stack.requireLetters(stack.publish());
        } finally {
            stack.reopen(Map.of(), () -> {});
        }
    }
}
