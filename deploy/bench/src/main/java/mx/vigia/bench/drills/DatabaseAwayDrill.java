package mx.vigia.bench.drills;

import java.util.List;
import java.util.UUID;

/** PostgreSQL is away for a while. */
final class DatabaseAwayDrill implements Drill {
    @Override
    public String name() {
        return "database-away";
    }

    @Override
    public String expectation() {
        return "503 with Retry-After meanwhile, then all is as before";
    }

    @Override
    public void run(DrillStack stack) {
        stack.parts().stopPostgres();
        try {
            for (var page : List.of(
                    "/api/v1/bills/" + UUID.randomUUID(), "/sources", "/api/v1/sources", "/sign-in/not-a-token")) {
                var answer = stack.own().session().get(page);
                Drill.require(answer.status() == 503, page + " answered " + answer.status() + " without a database");
                Drill.require(!answer.header("Retry-After").isEmpty(), page + " answered 503 without Retry-After");
            }
        } finally {
            stack.parts().startPostgres();
        }
        stack.awaitReady();
        stack.requirePages();
        stack.requireLetters(stack.publish());
    }
}
