package mx.vigia.scraper.fetching;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Gates in the database, for all replicas and across restarts; each question is one short statement by the database's clock. */
@ApplicationScoped
class GateRows implements GateBook {
    private static final String MILLIS = "cast(? as bigint) * interval '1 millisecond'";

    /** Nobody says when another replica's request is over; so often do we look. */
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final DataSource database;
    private final FetchingConfig config;

    GateRows(DataSource database, FetchingConfig config) {
        this.database = database;
        this.config = config;
    }

    @Override
    public Look take(String host, UUID holder, Duration lease) {
        var take = """
                insert into host_gate as g (host, holder, held_until) values (?, ?, clock_timestamp() + %s)
                on conflict (host) do update set holder = excluded.holder, held_until = excluded.held_until
                  where g.not_before <= clock_timestamp() and g.closed_until <= clock_timestamp()
                    and (g.holder is null or g.held_until <= clock_timestamp())
                returning case when refused_at > clock_timestamp() - %s then refusals else 0 end
                """.formatted(MILLIS, MILLIS);
        return with(take, (connection, statement) -> {
            statement.setString(1, host);
            statement.setObject(2, holder);
            statement.setLong(3, lease.toMillis());
            statement.setLong(4, config.forgiveAfter().toMillis());
            var row = statement.executeQuery();
            return row.next() ? new Look.Taken(row.getInt(1)) : shut(connection, host);
        });
    }

    private static Look shut(Connection connection, String host) throws SQLException {
        try (var select = connection.prepareStatement("""
                select ceil(extract(epoch from closed_until - clock_timestamp()) * 1000) as closed,
                  ceil(extract(epoch from not_before - clock_timestamp()) * 1000) as paused,
                  case when holder is null then 0 else ceil(extract(epoch from held_until - clock_timestamp()) * 1000) end as held,
                  closed_status, closed_why
                from host_gate where host = ?
                """)) {
            select.setString(1, host);
            var row = select.executeQuery();
            if (!row.next()) {
                return new Look.Busy(Duration.ZERO);
            }
            var others = Math.max(row.getLong("paused"), Math.min(row.getLong("held"), LOOK_AGAIN_MILLIS));
            return row.getLong("closed") > Math.max(0, others)
                    ? new Look.Closed(
                            Duration.ofMillis(row.getLong("closed")),
                            row.getInt("closed_status"),
                            row.getString("closed_why"))
                    : new Look.Busy(Duration.ofMillis(Math.max(0, others)));
        }
    }

    @Override
    public void renew(Collection<String> hosts, UUID holder, Duration lease) {
        var renew = "update host_gate set held_until = clock_timestamp() + %s where holder = ? and host = any(?)";
        with(renew.formatted(MILLIS), (connection, update) -> {
            update.setLong(1, lease.toMillis());
            update.setObject(2, holder);
            update.setArray(3, connection.createArrayOf("text", hosts.toArray()));
            return update.executeUpdate();
        });
    }

    /** One who overstayed and whose gate another has taken still leaves the pause behind, and lets the other hold. */
    @Override
    public void leave(String host, UUID holder, Parting parting) {
        var leave = """
                update host_gate set holder = nullif(holder, ?),
                  not_before = greatest(not_before, clock_timestamp() + %1$s),
                  closed_until = greatest(closed_until, clock_timestamp() + %1$s),
                  closed_status = case when cast(? as text) = '' then closed_status else ? end,
                  closed_why = case when cast(? as text) = '' then closed_why else ? end,
                  refusals = case when ? > 0 then ? else refusals end,
                  refused_at = case when ? > 0 then clock_timestamp() else refused_at end
                where host = ?
                """.formatted(MILLIS);
        with(leave, (connection, update) -> {
            update.setObject(1, holder);
            update.setLong(2, parting.pause().toMillis());
            update.setLong(3, parting.closed().toMillis());
            update.setString(4, parting.why());
            update.setInt(5, parting.status());
            update.setString(6, parting.why());
            update.setString(7, parting.why());
            update.setInt(8, parting.refusals());
            update.setInt(9, parting.refusals());
            update.setInt(10, parting.refusals());
            update.setString(11, host);
            return update.executeUpdate();
        });
    }

    @Override
    public Optional<Duration> rest(String host) {
        var select = """
                select ceil(extract(epoch from closed_until - clock_timestamp()) * 1000) from host_gate
                where host = ? and closed_why <> ''
                """;
        return with(select, (connection, statement) -> {
            statement.setString(1, host);
            var row = statement.executeQuery();
            return row.next() ? Optional.of(Duration.ofMillis(row.getLong(1))) : Optional.empty();
        });
    }

    private <T> T with(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.done(connection, statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the gates of the hosts cannot be asked: " + e.getMessage(), e);
        }
    }

    /** What is done with a statement. */
    private interface Work<T> {
        T done(Connection connection, PreparedStatement statement) throws SQLException;
    }
}
