package mx.vigia.bench.searching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.bench.database.StackDatabase;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Sha256;

/** The database of the analysis service, filled with invented bills: what the index is built from, and no more. */
public final class BillFixture implements AutoCloseable {
    private static final int BATCH_SIZE = 5_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FIND_TEMPLATE_SQL =
            "select body from dossier where merged_into is null and body ->> 'kind' = 'initiative' order by id limit 1";
    private static final String INSERT_TEXTS_SQL =
            "insert into bill_text (sha256, content) select * from unnest(?::text[], ?::text[]) on conflict do nothing";
    private static final String INSERT_BILLS_SQL = """
            insert into dossier (id, revision, body, text_sha256, first_seen, last_changed)
            select id, 1, body, sha256, now(), now() from unnest(?::uuid[], ?::jsonb[], ?::text[]) made (id, body, sha256)
            """;
    private static final String INSERT_CHANGES_SQL = """
            insert into change (number, dossier, revision, at)
            select last + place, id, 1, now() from change_counter, unnest(?::uuid[]) with ordinality made (id, place)
            """;
    private static final String ADVANCE_COUNTER_SQL = "update change_counter set last = last + ?";

    /** Advances the other followers of the change feed past these bills, since their results are not searched here. */
    private static final String ADVANCE_FOLLOWERS_SQL =
            "update reprocessing set last_number = (select last from change_counter)"
                    + " where follower in ('kin', 'naming', 'links between bills', 'actors', 'days', 'state votes')";

    private final StackDatabase database;

    private BillFixture(StackDatabase database) {
        this.database = database;
    }

    /** Opens the database at this port. */
    public static BillFixture open(int port, String database) {
        return new BillFixture(StackDatabase.open(port, database));
    }

    /** Adds this many bills of this length in characters, some thousands per transaction. */
    public void fill(Words words, int count, int length) {
        var mould = loadTemplate();
        var batch = new ArrayList<FixtureBill>();
        for (var bills = words.bills(count, length).iterator(); bills.hasNext(); ) {
            batch.add(bills.next());
            if (batch.size() == BATCH_SIZE || !bills.hasNext()) {
                add(batch, mould);
                System.out.println(batch.getLast().number() + " bills …");
                batch.clear();
            }
        }
        database.run("vacuum analyze");
    }

    private ObjectNode loadTemplate() {
        var body = database.jdbc()
                .first(FIND_TEMPLATE_SQL, row -> row.getString(1))
                .orElseThrow(() -> new IllegalStateException("expected an initiative of the opening but found none"));
        try {
            return (ObjectNode) JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(List<FixtureBill> bills, ObjectNode mould) {
        var ids = Jdbc.array("uuid", bills.stream().map(FixtureBill::id).toList());
        var texts = Jdbc.array("text", bills.stream().map(FixtureBill::text).toList());
        var digests = bills.stream().map(bill -> Sha256.of(bill.text())).toList();
        var bodies = new ArrayList<String>();
        for (int i = 0; i < bills.size(); i++) {
            bodies.add(body(bills.get(i), mould, digests.get(i)));
        }
        var shas = Jdbc.array("text", digests);
        database.jdbc().runInTransaction(jdbc -> {
            jdbc.execute(INSERT_TEXTS_SQL, shas, texts);
            jdbc.execute(INSERT_BILLS_SQL, ids, Jdbc.array("jsonb", bodies), shas);
            jdbc.execute(INSERT_CHANGES_SQL, ids);
            jdbc.execute(ADVANCE_COUNTER_SQL, bodies.size());
            jdbc.execute(ADVANCE_FOLLOWERS_SQL);
        });
    }

    private static String body(FixtureBill bill, ObjectNode mould, String digest) {
        var body = mould.deepCopy();
        body.put("id", bill.id().toString())
                .put("title", bill.title())
                .put("number", "66/" + bill.number())
                .put("stage", bill.stage())
                .put("kind", bill.kind())
                .put("site", bill.site());
        body.withObject("/text").put("sha256", digest);
        body.putArray("proponents").addObject().put("name", bill.proponent()).put("group", bill.group());
        body.putArray("laws");
        body.putArray("committees");
        body.putArray("subjects");
        body.remove(List.of("summary", "officialTerm"));
        var tags = body.putArray("tags");
        bill.topics()
                .forEach(topic ->
                        tags.addObject().put("topic", topic).put("weight", 1.0).putArray("evidence"));
        return body.toString();
    }

    @Override
    public void close() {
        database.close();
    }
}
