package mx.vigia.analysis.dossier.fact;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mx.vigia.analysis.bill.Step;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/** Finds the facts that announced steps of a bill, under its own id or that of a bill merged into it. */
public final class AnnouncedSteps {
    private static final String FIND_ANNOUNCED_STEPS_SQL = """
            select id, after ->> 'step' as step from fact where after -> 'step' is not null and dossier in
                (select id from dossier where id = ? or merged_into = ?) order by recorded_at, id""";

    private AnnouncedSteps() {}

    private record AnnouncedStep(UUID fact, Step step) {}

    /** Returns the facts that announced any of these steps, the oldest first. */
    public static List<UUID> of(Jdbc transaction, UUID bill, List<Step> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        List<AnnouncedStep> all = transaction.list(
                FIND_ANNOUNCED_STEPS_SQL,
                row -> new AnnouncedStep(row.getObject("id", UUID.class), Json.read(row.getString("step"), Step.class)),
                bill,
                bill);
        return all.stream()
                .filter(announcedStep -> steps.stream().anyMatch(step -> isSameStep(step, announcedStep.step())))
                .map(AnnouncedStep::fact)
                .toList();
    }

    /**
     * Whether this step was announced, and not another one that reads like it: committees and documents may have become
     * known since.
     */
    private static boolean isSameStep(Step step, Step told) {
        return step.hasSameWordsAs(told)
                && step.chamber() == told.chamber()
                && Objects.equals(step.date(), told.date());
    }
}
