package mx.vigia.analysis.web.today;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.LimitedList;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.platform.store.Jdbc;

/** Finds the bills that something happened to. */
@ApplicationScoped
class MovedBillRepository {
    private static final String OF_TOPICS_SQL =
            "(? or exists (select from jsonb_array_elements(bill.body -> 'tags') tag where tag ->> 'topic' = any (?)))";
    private static final String FIND_MOVED_SQL = """
            select bill.id, max(moved.latest) as latest
            from (select dossier, max(captured) as latest from fact
                    where captured >= ? and announced_at is not null and not late and kind = any (?)
                        and (kind <> 'text-changed' or before is not null) -- else only its first text was read
                    group by dossier) moved
                join dossier home on home.id = moved.dossier
                join dossier bill on bill.id = coalesce(home.merged_into, home.id)
            where bill.body ->> 'kind' <> ? and %s
            group by bill.id order by latest desc, bill.id limit ?
            """.formatted(OF_TOPICS_SQL);
    private static final String COUNT_OPEN_BY_SITE_SQL = """
            select bill.body ->> 'site' as site, count(*) as bills from dossier bill
            where bill.merged_into is null and bill.body ->> 'stage' = any (?) and bill.body ->> 'site' = any (?) and %s
            group by 1
            """.formatted(OF_TOPICS_SQL);

    private final Jdbc database;

    MovedBillRepository(Jdbc database) {
        this.database = database;
    }

    /** Returns the bills of these topics, or all, that moved since then, the latest first; no notices of gazettes. */
    LimitedList<UUID> findMoved(Instant since, List<String> topics, int max) {
        var moves = Arrays.stream(FactKind.values())
                .filter(FactKind::isMove)
                .map(FactKind::word)
                .toList();
        var found = database.list(
                FIND_MOVED_SQL,
                row -> row.getObject("id", UUID.class),
                since,
                Jdbc.array("text", moves),
                BillKind.NOTICE.word(),
                topics.isEmpty(),
                Jdbc.array("text", topics),
                max + 1);
        return LimitedList.of(found, max);
    }

    /**
     * Returns how many open bills of these topics, or of all, each of these sites has; sites without one are left out.
     */
    Map<String, Integer> countOpenBySite(List<String> sites, List<String> topics) {
        if (sites.isEmpty()) {
            return Map.of();
        }
        var open =
                Stream.of(Stage.values()).filter(Stage::live).map(Stage::name).toList();
        Map<String, Integer> counts = new HashMap<>();
        database.forEach(
                COUNT_OPEN_BY_SITE_SQL,
                row -> counts.put(row.getString("site"), row.getInt("bills")),
                Jdbc.array("text", open),
                Jdbc.array("text", sites),
                topics.isEmpty(),
                Jdbc.array("text", topics));
        return counts;
    }
}
