package mx.vigia.analysis.linking.ratification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.FederalEntity;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.store.Jdbc;

/** Stores which reforms communications of state congresses name, in rows that can be rebuilt from the bills. */
@ApplicationScoped
public class RatificationRepository {
    /** The titles of bills that a chamber has sent on, or that are known to have come before the legislatures. */
    private static final String FIND_TITLES_SQL = """
            select distinct l.dossier, s.content ->> 'title' as title
            from dossier_link l join said s using (source_record)
            where l.dossier = any (?) and s.content ->> 'title' ilike '%constituci%'
                and (l.dossier = any (?) or exists (
                    select from dossier_link own join said using (source_record)
                    where own.dossier = l.dossier and content ->> 'kind' = 'minuta'))
            """;

    private static final String DELETE_TITLES_SQL = "delete from reform_title where dossier = any (?)";
    private static final String DELETE_NOTICES_SQL = "delete from state_vote_notice where communication = any (?)";
    private static final String SAVE_TITLE_SQL =
            "insert into reform_title (dossier, reform) values (?, ?) on conflict do nothing";
    private static final String SAVE_NOTICE_SQL = """
            insert into state_vote_notice (communication, place, reform, congress, vote, words)
            values (?, ?, ?, ?, ?, ?)
            """;

    /**
     * A reform that a communication names is known only where a single bill has its title. A minuta of several bills,
     * which stands apart from them, is no other reform than theirs.
     */
    private static final String FIND_DECISIONS_SQL = """
            with named as (
                select distinct communication, place from state_vote_notice
                where reform in (select reform from reform_title where dossier = ?)),
            same_reform as (
                select ? as dossier union select p.dossier from shared_paper
                    join dossier_link p on p.source_record = paper join dossier_link b on b.source_record = record
                where b.dossier = ?
                union select b.dossier from shared_paper
                    join dossier_link p on p.source_record = paper join dossier_link b on b.source_record = record
                where p.dossier = ?),
            tied as (
                select * from named where not exists (
                    select from state_vote_notice same join reform_title other using (reform)
                    where same.communication = named.communication and same.place = named.place
                        and other.dossier not in (select dossier from same_reform)))
            select distinct communication, congress, vote, words,
                body ->> 'presentedOn' as day, body ->> 'site' as site,
                coalesce(body ->> 'officialAddress', body -> 'provenance' -> 0 ->> 'address') as address
            from tied join state_vote_notice using (communication, place) join dossier on id = communication
            order by day nulls last, communication, congress
            """;

    private final Jdbc database;

    RatificationRepository(Jdbc database) {
        this.database = database;
    }

    /** A title of a bill, as one of its sources states it. */
    record StatedTitle(UUID bill, String title) {}

    /** Returns the votes of the legislatures on a bill; empty if it does not come before them. */
    public Optional<Ratification> findByBill(Dossier bill) {
        UUID id = bill.id();
        return Ratification.of(
                bill, database.list(FIND_DECISIONS_SQL, RatificationRepository::toDecision, id, id, id, id));
    }

    /**
     * Returns the titles of those of these bills that are, or may be, reforms of the Constitution.
     *
     * @param submitted those known to have come before the legislatures
     */
    static List<StatedTitle> findTitles(Jdbc transaction, Collection<UUID> bills, Collection<UUID> submitted) {
        return transaction.list(
                FIND_TITLES_SQL,
                row -> new StatedTitle(row.getObject("dossier", UUID.class), row.getString("title")),
                Jdbc.array("uuid", bills),
                Jdbc.array("uuid", submitted));
    }

    static void delete(Jdbc transaction, Collection<UUID> bills) {
        transaction.update(DELETE_TITLES_SQL, Jdbc.array("uuid", bills));
        transaction.update(DELETE_NOTICES_SQL, Jdbc.array("uuid", bills));
    }

    static void saveReform(Jdbc transaction, UUID bill, Set<String> keys) {
        transaction.batch(
                SAVE_TITLE_SQL,
                keys.stream().map(key -> new Object[] {bill, key}).toList());
    }

    static void saveNotice(Jdbc transaction, UUID communication, VoteNotice notice) {
        for (int i = 0; i < notice.reforms().size(); i++) {
            int place = i;
            transaction.batch(
                    SAVE_NOTICE_SQL,
                    notice.reforms().get(i).stream()
                            .flatMap(key -> notice.congresses().stream().map(entity -> new Object[] {
                                communication,
                                place,
                                key,
                                entity.word(),
                                notice.vote().word(),
                                notice.words()
                            }))
                            .toList());
        }
    }

    private static StateDecision toDecision(ResultSet row) throws SQLException {
        return new StateDecision(
                FederalEntity.of(row.getString("congress")),
                StateVote.of(row.getString("vote")),
                Optional.ofNullable(row.getString("day")).map(LocalDate::parse).orElse(null),
                row.getString("words"),
                row.getObject("communication", UUID.class),
                row.getString("site"),
                row.getString("address"));
    }
}
