package mx.vigia.analysis.linking.chamber;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.platform.text.Json;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reads debates. */
@ApplicationScoped
public class DebateRepository {
    private static final String FIND_BY_ID_SQL = "select body from proceeding where subject = 'debate' and id = ?";
    private static final String FIND_BY_IDS_SQL =
            "select body from proceeding where subject = 'debate' and id = any (?)";
    private static final String FIND_STATEMENTS_SQL =
            "select revision, said, provenance from proceeding_word where proceeding = ?";
    private static final String FIND_LATEST_SQL = """
            select body from proceeding where subject = 'debate' order by held_on desc nulls last, id limit ?
            """;
    private static final String FIND_BY_BILL_SQL = """
            select p.body, m.point from proceeding p join mention m on m.proceeding = p.id
                join mention_link_now l on l.proceeding = m.proceeding and l.place = m.place
            where p.subject = 'debate' and l.dossier = ?
            order by p.held_on desc nulls last, p.id, m.point
            """;

    private final Jdbc database;

    DebateRepository(Jdbc database) {
        this.database = database;
    }

    /** A debate, and the matter in it that is the bill. */
    @Schema(name = "DebateOnBill")
    public record DebateOnBill(Debate debate, Debate.Matter matter) {}

    /** The debate with this id. */
    public Optional<Debate> findById(UUID id) {
        return query(FIND_BY_ID_SQL, row -> Json.read(row.getString("body"), Debate.class), id).stream()
                .findFirst();
    }

    /** Returns the known debates among these ids. */
    public Map<UUID, Debate> findByIds(Collection<UUID> ids) {
        return database
                .list(FIND_BY_IDS_SQL, row -> Json.read(row.getString("body"), Debate.class), Jdbc.array("uuid", ids))
                .stream()
                .collect(Collectors.toMap(Debate::id, Function.identity()));
    }

    /** Returns the latest debates, at most this many. */
    public List<Debate> latest(int max) {
        return query(FIND_LATEST_SQL, row -> Json.read(row.getString("body"), Debate.class), max);
    }

    /** Returns the spoken turns, in order. */
    public List<DebateTurn> findTurns(UUID debate) {
        List<ProceedingPageStatement> words = query(
                FIND_STATEMENTS_SQL,
                row -> new ProceedingPageStatement(
                        row.getLong("revision"),
                        row.getString("said"),
                        Json.read(row.getString("provenance"), Provenance.class)),
                debate);
        return Debate.turnsOf(words).stream()
                .sorted(Comparator.comparingInt(DebateTurn::order))
                .toList();
    }

    /** Returns the debates of a bill, latest first. */
    public List<DebateOnBill> findByBill(UUID dossier) {
        return query(
                FIND_BY_BILL_SQL,
                row -> {
                    Debate debate = Json.read(row.getString("body"), Debate.class);
                    return new DebateOnBill(debate, debate.matters().get(row.getInt("point")));
                },
                dossier);
    }

    private <T> List<T> query(String question, SqlFunction<T> reading, Object parameter) {
        return database.list(question, reading, parameter);
    }
}
