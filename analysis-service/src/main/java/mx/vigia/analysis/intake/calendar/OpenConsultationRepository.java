package mx.vigia.analysis.intake.calendar;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.LimitedList;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.platform.store.Jdbc;

/**
 * Reads the consultations and drafts that take comments until a day that is not known, so that no due day lists them.
 */
@ApplicationScoped
public class OpenConsultationRepository {
    /** How long, in days after its notice, a consultation without a known end is listed as open. */
    public static final int MAX_AGE_DAYS = 180;

    /** The stages before a consultation is closed. */
    private static final String OPEN_STAGES_SQL = Arrays.stream(Stage.values())
            .filter(stage -> stage.compareTo(Stage.CONSULTATION_CLOSED) < 0)
            .map(stage -> "'" + stage.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    private static final String FIND_SQL = """
            select id, body ->> 'title' as title, body ->> 'site' as site, opened
            from dossier cross join lateral (
                select coalesce(body #>> '{consultation,opensOn}', body ->> 'presentedOn')::date as opened) day
            where body ->> 'kind' in ('consultation', 'draft-rule') and merged_into is null
                and body ->> 'stage' in %s and body #>> '{consultation,closesOn}' is null
                and opened between ? and ?
                and (? or exists (select from jsonb_array_elements(body -> 'tags') tag where tag ->> 'topic' = any (?)))
                and (? = '' or body ->> 'site' = ?)
                and not exists (
                    select 1 from due_day where due_day.dossier = dossier.id and kind = 'consultation' and not gone)
            order by opened desc, title, id limit ?
            """.formatted(OPEN_STAGES_SQL);

    private final Jdbc database;

    OpenConsultationRepository(Jdbc database) {
        this.database = database;
    }

    /** A consultation whose last day is not known; {@code opened} is the day of its notice. */
    @TemplateData
    public record OpenConsultation(UUID bill, String title, String site, LocalDate opened) {}

    /**
     * Returns those that were open on this day, the latest first.
     *
     * @param topics the ids of topics of which it must have one, empty for any
     * @param source the id of a site, empty for any
     */
    public LimitedList<OpenConsultation> findWithoutKnownEnd(
            LocalDate today, List<String> topics, String source, int max) {
        var found = database.list(
                FIND_SQL,
                row -> new OpenConsultation(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("site"),
                        row.getObject("opened", LocalDate.class)),
                today.minusDays(MAX_AGE_DAYS),
                today,
                topics.isEmpty(),
                Jdbc.array("text", topics),
                source,
                source,
                max + 1);
        return LimitedList.of(found, max);
    }
}
