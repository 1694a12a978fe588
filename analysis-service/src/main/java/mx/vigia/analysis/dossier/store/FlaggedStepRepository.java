package mx.vigia.analysis.dossier.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.stage.StepFlag;
import mx.vigia.platform.store.Jdbc;

/** Reads the steps of all bills that do not fit, for review by people. */
@ApplicationScoped
public class FlaggedStepRepository {
    private static final String FIND_UNKNOWN_PHRASES_SQL = """
            select body ->> 'site' as site, odd -> 'step' ->> 'phrase' as phrase, count(*) as steps,
                (array_agg(id order by last_changed desc))[1] as bill
            from dossier, jsonb_array_elements(body -> 'flagged') odd
            where jsonb_array_length(body -> 'flagged') > 0 and odd ->> 'flag' = ?
            group by 1, 2 order by 3 desc, 1, 2 limit ?
            """;
    public static final String COUNT_BY_FLAG_SQL = """
            select odd ->> 'flag' as flag, count(*) as steps
            from dossier, jsonb_array_elements(body -> 'flagged') odd
            where jsonb_array_length(body -> 'flagged') > 0
            group by 1
            """;

    private final Jdbc database;

    FlaggedStepRepository(Jdbc database) {
        this.database = database;
    }

    /** Returns unknown sentences, the most frequent first. */
    public List<UnknownPhrase> findUnknownPhrases(int max) {
        return database.list(
                FIND_UNKNOWN_PHRASES_SQL,
                row -> new UnknownPhrase(
                        row.getString("site"),
                        row.getString("phrase"),
                        row.getInt("steps"),
                        row.getObject("bill", UUID.class)),
                StepFlag.UNKNOWN_PHRASE.word(),
                max);
    }

    /** Returns the number of steps that do not fit, by flag. */
    public Map<StepFlag, Long> countByFlag() {
        return database
                .list(COUNT_BY_FLAG_SQL, row -> Map.entry(StepFlag.of(row.getString("flag")), row.getLong("steps")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
