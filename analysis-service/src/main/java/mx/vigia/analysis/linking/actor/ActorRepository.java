package mx.vigia.analysis.linking.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.analysis.bill.proceeding.Proceeding;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import mx.vigia.platform.store.Jdbc;

/**
 * Stores the actors that pages name. Runs in one transaction that holds the proceedings lock; what was stored for a
 * subject before is replaced.
 */
public final class ActorRepository {
    private static final String FIND_SOURCE_KEY_SQL =
            "select source_key from proceeding where id = ? and copy_of is null";
    private static final String FIND_NAMES_SQL =
            "select distinct name from actor_deed where subject = any (?) and part <> 'vote'";
    private static final String FIND_PREVIOUS_NAMES_SQL = "select name from actor_deed where subject = any (?)"
            + " union select name from actor_post where subject = any (?)";
    private static final List<String> DELETE_SQL = List.of(
            "delete from actor_deed where subject = any (?)",
            "delete from actor_post where subject = any (?)",
            "delete from body_deed where subject = any (?)");
    private static final List<String> DELETE_ALL_SQL = List.of(
            "delete from actor_deed",
            "delete from actor_post",
            "delete from actor_name",
            "delete from body_deed",
            "delete from body_name",
            "delete from actor_page");
    private static final String SAVE_PAGE_SQL = "insert into actor_page (id, site, address, sha256, fetched_at)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing";
    private static final String SAVE_DEED_SQL = """
            insert into actor_deed (subject, part, name, page, day, group_id, position, place, written)
            values (?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''), ?, ?) on conflict do nothing
            """;
    private static final String SAVE_POST_SQL = """
            insert into actor_post (subject, place, name, kind, from_day, phrase, page) values (?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String SAVE_BODY_SQL =
            "insert into body_name (id, kind, chamber, name) values (?, ?, nullif(?, ''), ?) on conflict do nothing";
    private static final String SAVE_BODY_DEED_SQL = "insert into body_deed (subject, part, body, page, day, written)"
            + " values (?, ?, ?, ?, ?, ?) on conflict do nothing";

    private final Jdbc jdbc;
    private final PersonNameRepository names;

    public ActorRepository(Jdbc transaction) {
        this.jdbc = transaction;
        this.names = new PersonNameRepository(transaction);
    }

    /** Deletes all actors, so that all pages are read again. */
    public void clear() {
        for (String table : DELETE_ALL_SQL) {
            jdbc.update(table);
        }
    }

    /** Stores the actors named by the pages of a proceeding; a copy of a meeting names none besides. */
    public void save(Proceeding proceeding, List<ProceedingPageStatement> words) {
        UUID id = proceeding.occasion().proceeding();
        save(Map.of(
                id,
                jdbc.first(FIND_SOURCE_KEY_SQL, row -> row.getString(1), id)
                        .map(key -> ProceedingActors.of(proceeding, key, words))
                        .orElseGet(MentionedActors::new)));
    }

    /** Stores the actors named by the pages of these bills. */
    public void save(Collection<UUID> bills) {
        Map<UUID, MentionedActors> all = new HashMap<>();
        bills.forEach(bill -> all.put(bill, new MentionedActors()));
        new BillActors(all).read(jdbc, bills);
        save(all);
    }

    private void save(Map<UUID, MentionedActors> all) {
        var subjects = Jdbc.array("uuid", all.keySet());
        Set<UUID> touched = new LinkedHashSet<>(
                jdbc.list(FIND_PREVIOUS_NAMES_SQL, row -> row.getObject(1, UUID.class), subjects, subjects));
        Set<UUID> stated =
                new LinkedHashSet<>(jdbc.list(FIND_NAMES_SQL, row -> row.getObject(1, UUID.class), subjects));
        for (String forget : DELETE_SQL) {
            jdbc.update(forget, subjects);
        }
        names.save(all.values());
        Batches rows = new Batches();
        all.forEach(rows::add);
        jdbc.batch(SAVE_PAGE_SQL, rows.pages.values());
        jdbc.batch(SAVE_BODY_SQL, rows.bodies.values());
        jdbc.batch(SAVE_DEED_SQL, rows.actions);
        jdbc.batch(SAVE_POST_SQL, rows.posts);
        jdbc.batch(SAVE_BODY_DEED_SQL, rows.bodyDeeds);
        stated.addAll(jdbc.list(FIND_NAMES_SQL, row -> row.getObject(1, UUID.class), subjects));
        names.updatePersons(touched, stated);
    }

    /** The rows of all subjects, sent in batches. */
    private static final class Batches {
        private final Map<UUID, Object[]> pages = new TreeMap<>();
        private final Map<String, Object[]> bodies = new TreeMap<>();
        private final List<Object[]> actions = new ArrayList<>();
        private final List<Object[]> posts = new ArrayList<>();
        private final List<Object[]> bodyDeeds = new ArrayList<>();

        void add(UUID subject, MentionedActors mentioned) {
            for (MentionedActors.MentionedAct mentionedAct : mentioned.deeds()) {
                actions.add(new Object[] {
                    subject,
                    mentionedAct.part().word(),
                    mentionedAct.who().id(),
                    page(mentionedAct.page()),
                    mentionedAct.day(),
                    mentionedAct.group(),
                    mentionedAct.position(),
                    mentionedAct.place(),
                    mentionedAct.written()
                });
            }
            for (MentionedActors.PostHolding postHolding : mentioned.posts()) {
                PostChange postChange = postHolding.post();
                posts.add(new Object[] {
                    subject,
                    postHolding.place(),
                    postHolding.who().id(),
                    postChange.kind().word(),
                    postChange.from(),
                    postChange.phrase(),
                    page(postHolding.page())
                });
            }
            for (MentionedActors.MentionedBodyAct bodyAct : mentioned.bodies()) {
                Body body = bodyAct.body();
                if (BodyCatalog.known().findById(body.id()).isEmpty()) {
                    String chamber = Optional.ofNullable(body.chamber())
                            .map(Chamber::word)
                            .orElse("");
                    bodies.putIfAbsent(
                            body.id(), new Object[] {body.id(), body.kind().word(), chamber, body.name()});
                }
                bodyDeeds.add(new Object[] {
                    subject, bodyAct.part().word(), body.id(), page(bodyAct.page()), bodyAct.day(), bodyAct.written()
                });
            }
        }

        private UUID page(Provenance page) {
            UUID id = MentionedActors.idOf(page);
            pages.putIfAbsent(id, new Object[] {id, page.site(), page.address(), page.sha256(), page.fetchedAt()});
            return id;
        }
    }
}
