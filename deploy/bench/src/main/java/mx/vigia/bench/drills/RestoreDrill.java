package mx.vigia.bench.drills;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import mx.vigia.bench.stack.Snapshot;
import mx.vigia.local.client.Await;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;

/** The databases are put back to an earlier moment, as the guide for restoring says; the broker has its records. */
final class RestoreDrill implements Drill {
    private static final List<String> GROUPS =
            List.of("analysis", "analysis-votes", "analysis-meetings", "analysis-debates", "analysis-committees");

    @Override
    public String name() {
        return "database-restored";
    }

    @Override
    public String expectation() {
        return "nobody is told twice, what is in doubt is held, what comes later is told";
    }

    @Override
    public void run(DrillStack stack) {
        var data = stack.own().data().resolve("postgres");
        var backup = new Snapshot[1];
        stack.reopen(Map.of(), () -> backup[0] = Snapshot.of(data));
        try (var saved = backup[0]) {
            var told = stack.publish();
            stack.requireLetters(told);
            stack.reopen(Map.of("VIGIA_RESTORE_AS_OF", Instant.now().toString()), () -> {
                saved.restoreTo(data);
                forgetOffsets(stack);
            });
            stack.awaitReady();
            stack.awaitOr(
                    () -> stack.own().archive().findByTitle(told.title()).isPresent(),
                    () -> "a bill that was read after the backup is not found again");
            stack.signIn();
            var held = stack.own().session().get("/committees/restore").requireSuccess();
            stack.requireLetters(stack.publish());
            stack.requireLetters(told);
            Drill.require(
                    held.page().selectFirst("tr[data-row]") != null,
                    "no notice is held, though all of them are in doubt");
        }
    }

    private static void forgetOffsets(DrillStack stack) {
        stack.parts().startKafka();
        var broker = "127.0.0.1:" + stack.own().stack().options().ports().kafka();
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            for (var group : GROUPS) {
                new Await(Duration.ofSeconds(60), "the end of the members of " + group)
                        .untilTrue(() -> isForgotten(admin, group));
            }
        } finally {
            stack.parts().stopKafka();
        }
    }

    /** Deletes the group; not while the broker believes that a stopped process is a member, for some seconds. */
    private static boolean isForgotten(Admin admin, String group) {
        try {
            admin.deleteConsumerGroups(List.of(group)).all().get();
            return true;
        } catch (ExecutionException refused) {
            return switch (refused.getCause()) {
                case GroupIdNotFoundException never -> true;
                case GroupNotEmptyException yet -> false;
                default -> throw new IllegalStateException(refused.getCause());
            };
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
