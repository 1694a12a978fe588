package mx.vigia.notification.channel.endpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.store.Jdbc;

/** The rows of endpoints. */
@ApplicationScoped
class EndpointRepository {
    private static final String SELECT_SQL = """
            select id, person_id, committee_id, kind, name, address, language, kinds, watches, state, remark, failing_since
            from endpoint where state <> 'DELETED' and\s""";

    private final Jdbc jdbc;
    private final SecretSealer vault;

    EndpointRepository(Jdbc jdbc, SecretSealer vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    List<Endpoint> of(EventOwner owner) {
        return jdbc.list(
                SELECT_SQL
                        + "person_id is not distinct from ?::uuid and committee_id is not distinct from ?::uuid order by created_at, id",
                this::endpoint,
                owner.personOrNull(),
                owner.committeeOrNull());
    }

    Optional<Endpoint> findById(UUID id) {
        return jdbc.first(SELECT_SQL + "id = ?", this::endpoint, id);
    }

    boolean existsForForm(UUID form) {
        return jdbc.exists("select 1 from endpoint where form = ?", form);
    }

    /** Locks the endpoints of this owner until the end of the transaction. */
    void lockEndpointsOf(EventOwner owner) {
        var table = owner.kind() == EventOwner.Kind.PERSON ? "account" : "committee";
        jdbc.list("select 1 from " + table + " where id = ? for update", row -> row.getInt(1), owner.id());
    }

    void write(Endpoint endpoint, WebhookSigningKey key, UUID form, UUID author, Instant now) {
        jdbc.update(
                """
                insert into endpoint (id, person_id, committee_id, kind, name, address, secret, language, kinds, watches, state, form,
                    created_by, created_at, changed_at)
                values (?, ?::uuid, ?::uuid, ?, ?, ?, ?, ?, ?::text[], ?::uuid[], 'ON', ?, ?, ?, ?)""",
                endpoint.id(),
                endpoint.owner().personOrNull(),
                endpoint.owner().committeeOrNull(),
                endpoint.kind().name(),
                endpoint.name(),
                vault.seal(endpoint.address(), endpoint.id()),
                vault.seal(key.value(), endpoint.id()),
                endpoint.language().name(),
                endpoint.kinds(),
                endpoint.watches(),
                form,
                author,
                now,
                now);
    }

    /**
     * Changes the address, set by this person, and the kinds; the failures at the former address are forgotten. Returns
     * false where it no longer exists.
     */
    boolean change(Endpoint was, Endpoint is, UUID by, Instant now) {
        var moved = !was.address().equals(is.address());
        return jdbc.update("""
                        update endpoint set address = ?, kinds = ?::text[], changed_at = ?,
                            failing_since = case when ? then null else failing_since end, warned_at = case when ? then null else warned_at end,
                            led_by = case when ? then ? else led_by end
                        where id = ? and state <> 'DELETED'""", vault.seal(is.address(), is.id()), is.kinds(), now, moved, moved, moved, by, is.id())
                > 0;
    }

    /** Adds a new signing key; the previous one signs beside it until then. */
    void rotate(UUID endpoint, WebhookSigningKey key, Instant now, Instant until) {
        jdbc.update("""
                update endpoint set former_secret = secret, former_until = ?, secret = ?, changed_at = ? where id = ?""", until, vault.seal(key.value(), endpoint), now, endpoint);
    }

    /** Returns the active signing keys, newest first. */
    List<WebhookSigningKey> keys(UUID endpoint, Instant now) {
        return jdbc.one(
                "select secret, case when former_until > ? then former_secret end from endpoint where id = ?",
                row -> Stream.of(row.getBytes(1), row.getBytes(2))
                        .filter(shut -> shut != null)
                        .map(shut -> new WebhookSigningKey(vault.open(shut, endpoint)))
                        .toList(),
                now,
                endpoint);
    }

    /**
     * Changes the state; messages owed to an endpoint that is no longer active are withdrawn, and a reactivated one
     * begins anew.
     */
    void changeState(UUID endpoint, Endpoint.State state, String remark, Instant now) {
        jdbc.update("""
                update endpoint set state = ?, remark = ?, changed_at = ?,
                    failing_since = case when ? then null else failing_since end, warned_at = null
                where id = ? and state <> 'DELETED'""", state.name(), remark, now, state == Endpoint.State.ON, endpoint);
        if (state != Endpoint.State.ON) {
            jdbc.update(
                    "update message set state = 'WITHDRAWN', settled_at = ? where endpoint_id = ? and state = 'DUE'",
                    now,
                    endpoint);
        }
    }

    private Endpoint endpoint(ResultSet row) throws SQLException {
        var id = row.getObject(1, UUID.class);
        return new Endpoint(
                id,
                EventOwner.of(row.getObject(2, UUID.class), row.getObject(3, UUID.class)),
                Endpoint.Kind.valueOf(row.getString(4)),
                row.getString(5),
                vault.open(row.getBytes(6), id),
                Language.valueOf(row.getString(7)),
                List.of((String[]) row.getArray(8).getArray()),
                List.of((UUID[]) row.getArray(9).getArray()),
                Endpoint.State.valueOf(row.getString(10)),
                row.getString(11),
                moment(row.getTimestamp(12)));
    }

    private static Instant moment(Timestamp when) {
        return when == null ? null : when.toInstant();
    }
}
